/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const asks = `45
&	-51
+	111
+ 0	-129
0	49
0 +	-48
0 + 0	-69
0 /	73
0 0	37
0 0 /	-85
0 0 0	-72
0 0 :	-47
0 0 xxxx	63
0 :	19
0 : 0	-41
0 ?	67
0 a	-57
0 and	37
0 and 0	46
0 at	60
0 c	-83
0 days	59
0 different networks	63
0 down	-34
0 error	43
0 error :	43
0 fa	64
0 for	39
0 g	41
0 gb	93
0 hours	-83
0 is	34
0 kb	62
0 mails	-106
0 mb	-77
0 messages	-49
0 min	61
0 minutes	28
0 nd	-41
0 of	37
0 on	100
0 people	25
0 persons	-34
0 seconds	-66
0 step	62
0 th	-67
0 the	-84
0 to	49
0 unread	-55
0 with	-71
0 xxxx	63
0 xxxx :	63
0 years	20
:	-77
: 0	73
: 0 +	-69
: 0 utc	31
=after problem	-41
=after question	27
=after request	36
=after statement	-53
=after tag	93
=before problem	-24
=before question	18
=before request	31
=before statement	-56
=before tag	40
=end )	-101
=end ,	-44
=end .	-7
=end :	-29
=end ;	47
=end ?	112
=end none	23
=few	146
=first	2
=joint !	-27
=joint )	25
=joint ,	20
=joint .	-8
=joint :	71
=joint ;	46
=joint ?	-121
=joint line	-35
=joint none	19
=joint paragraph	-13
=joint start	2
=line	-46
=marker bullet	174
=marker clause	182
=marker letter	110
=marker number	192
=marker ordinal	118
=marker ordinal question	-63
=marker roman	151
=marker topic	-9
=next )	280
=next ,	150
=next .	64
=next :	106
=next ;	65
=next none	65
=role problem	-43
=role question	59
=role request	84
=role statement	-69
=role tag	-15
=subject	-285
=words	31
?	-22
? ?	-149
^	-112
^ &	175
^ +	111
^ + 0	-47
^ 0 /	73
^ 0 :	-56
^ 0 and	90
^ 0 different	-36
^ 0 down	-65
^ 0 gb	65
^ 0 members	-52
^ 0 minutes	83
^ 0 of	37
^ 0 step	62
^ 0 years	38
^ a	18
^ abeg	67
^ about	45
^ access	107
^ add account	-54
^ alias	-67
^ aliases	50
^ all	63
^ all of	66
^ also	46
^ always	-48
^ and	22
^ and again	132
^ and all	-29
^ and also	-31
^ and for	-31
^ and from	31
^ and has	-63
^ and hers	-68
^ and how	-58
^ and i	-27
^ and i'd	46
^ and i'm	51
^ and is	29
^ and it	-78
^ and my	-18
^ and never	-67
^ and nobody	-52
^ and not	39
^ and nothing	64
^ and now	-34
^ and on	34
^ and over	39
^ and password	31
^ and port	66
^ and put	-51
^ and same	76
^ and she	-57
^ and so	-58
^ and the	13
^ and there	-37
^ and they	-58
^ and two	-62
^ and what	-60
^ and when	-54
^ and where	51
^ and which	45
^ and with	42
^ and won't	-64
^ and you	-73
^ android	-39
^ any	21
^ anything	68
^ apart	-50
^ are	52
^ are the	-69
^ are you	55
^ as	-62
^ as well	79
^ asked	-80
^ authentication failed	37
^ backup	51
^ because	-55
^ because the	-42
^ before	-49
^ besides	50
^ best	-26
^ blank	94
^ both	-81
^ but	37
^ but i	-45
^ but it	-43
^ but not	-32
^ calendar	49
^ can	175
^ can i	104
^ can it	-29
^ can you	-16
^ cant	84
^ catch	64
^ catch all	64
^ certificate	74
^ change	151
^ changed	-56
^ channel	57
^ channel 0	60
^ cheers	-60
^ close	51
^ club	75
^ connect	-46
^ connection refused	-40
^ connection timed	-45
^ contacts	57
^ could	53
^ could you	-41
^ customers	63
^ dad	37
^ dark	71
^ data	35
^ dear	-45
^ dear sir	43
^ delete	160
^ deleted	-59
^ deleted the	-67
^ dictating	51
^ did	-45
^ did you	144
^ different	76
^ dig	62
^ dkim	70
^ dns	-39
^ do	80
^ do i	70
^ do it	-162
^ do you	18
^ does	33
^ does it	36
^ does the	40
^ don't	-80
^ down	-32
^ dr	-91
^ e	61
^ each	80
^ emergency	-30
^ emptied	-53
^ enquiry	75
^ eta	32
^ expired	61
^ explain	96
^ filters	-35
^ find	65
^ firefox	95
^ first	-51
^ five	31
^ fix	100
^ fix it	60
^ for	33
^ forgot	89
^ found	-54
^ four	29
^ frankfurt	35
^ free	58
^ from	32
^ get	83
^ give	50
^ good	-85
^ good day	19
^ good morning	-29
^ google	47
^ got a	65
^ greetings	-33
^ greylisting	87
^ has	64
^ has the	-40
^ have	65
^ have it	-49
^ have you	82
^ he	-24
^ he's	-79
^ hello	-43
^ her	-64
^ hi	-34
^ home	57
^ how	2
^ how come	-76
^ how do	-21
^ how i	47
^ i	-15
^ i am	27
^ i ask	54
^ i can	-55
^ i can't	50
^ i checked	-56
^ i did	70
^ i do	54
^ i have	-69
^ i haven't	-57
^ i know	45
^ i never	81
^ i paid	102
^ i picked	73
^ i think	75
^ i type	56
^ i would	-108
^ i write	-46
^ i'm	-86
^ if	93
^ if it	-67
^ if so	52
^ im	43
^ imap	85
^ in	12
^ in addition	-53
^ in the	-30
^ in which	52
^ including	-46
^ invoice	-36
^ ipad	50
^ iphone	19
^ is	91
^ is imap	-72
^ is it	-20
^ is that	46
^ is the	-126
^ is there	12
^ is this	80
^ it	19
^ it asks	-36
^ it has	-46
^ it is	-17
^ it's	89
^ its	44
^ k 0	44
^ key	-29
^ kindly	11
^ laptop	70
^ last	-83
^ lastly	59
^ leaving	-66
^ let	52
^ letters	81
^ like	-45
^ locked	-37
^ log	104
^ looked	-73
^ lost	-36
^ m	-39
^ mail	-42
^ mail to	63
^ make	144
^ make it	81
^ maureen	-36
^ may	41
^ me	55
^ me in	65
^ mobile	-72
^ mostly	-36
^ move	61
^ msmtp	85
^ mutt	80
^ my	-26
^ my own	69
^ my wife	-48
^ n	47
^ need	132
^ never	81
^ next	40
^ no	19
^ no bounce	-61
^ no hard	-44
^ no mail	72
^ no rush	-44
^ nobody	23
^ nobody can	-71
^ nobody in	61
^ normal	50
^ not	23
^ not even	57
^ not for	-72
^ not mine	56
^ nothing	26
^ nothing comes	51
^ nothing from	58
^ now i	49
^ now the	51
^ of	-56
^ oh	49
^ oh and	93
^ old	-32
^ on	-36
^ on my	49
^ on the	31
^ one	-51
^ one of	-59
^ only the	-49
^ open	92
^ or	55
^ or 0	-77
^ or do	46
^ or madam	-55
^ or must	53
^ or not	65
^ or only	101
^ or the	-67
^ other	56
^ other sites	-63
^ our	-23
^ outlook	42
^ own	-68
^ paid	-59
^ password	40
^ pay	74
^ perhaps	-49
^ permission	53
^ permission denied	60
^ phone	-47
^ ping	-44
^ ping 0	-57
^ please	-40
^ please answer	-83
^ please correct	45
^ please look	36
^ pls	-47
^ port 0	39
^ price	59
^ proxy	-54
^ re	-47
^ reading	94
^ received	-94
^ recovery	65
^ ref	108
^ refund	85
^ regards	-43
^ registration	99
^ remove	68
^ removed	-78
^ removed the	-71
^ renewal	35
^ repair	86
^ reset	62
^ respected	-36
^ restarted	-58
^ result	73
^ retired	-43
^ s	-48
^ same	-22
^ samsung	-62
^ say	98
^ second	-33
^ second point	-46
^ security	-48
^ send	89
^ sent	-52
^ sent from	-76
^ servers	75
^ she's	-23
^ should	29
^ shows	-57
^ sign	-77
^ since	96
^ since 0	-28
^ since about	79
^ since friday	88
^ since i	-20
^ since last	52
^ since lunch	44
^ since noon	58
^ since the	-18
^ since then	-77
^ six	-35
^ small	-31
^ smtp	-11
^ smtplib	80
^ so	-64
^ so i	41
^ so it's	-53
^ socks	-37
^ somebody	49
^ something	-112
^ sorry	-58
^ spf	28
^ ssh	-28
^ ssh d	67
^ ssh tunnel	-84
^ ssl	57
^ stop	113
^ stop the	49
^ strange	50
^ switch	83
^ ta	-59
^ take	112
^ tell	149
^ thank	-96
^ thank you	-90
^ thanks	-93
^ that	43
^ the	7
^ the bank	-67
^ the last	-68
^ the other	88
^ the proxy	53
^ the search	67
^ then	-10
^ then 0	-52
^ then the	54
^ there	-86
^ there's	-39
^ they	-79
^ they are	121
^ three	-31
^ thunderbird	29
^ thx	-44
^ tls	-57
^ too	-61
^ too many	-98
^ trial	64
^ tried	-68
^ tunnel	80
^ turn	43
^ turned	-64
^ two	-78
^ two offices	65
^ two points	-47
^ typed	-57
^ undo	73
^ unlock	77
^ urgent	27
^ user	-57
^ was	66
^ was it	-75
^ was there	63
^ we	-83
^ we are	-50
^ web	-37
^ webmail	37
^ wg	103
^ what	152
^ what am	57
^ what do	62
^ what i	-83
^ what is	44
^ what now	54
^ what should	-65
^ what to	-31
^ what's	90
^ what's the	39
^ whats	104
^ whats the	83
^ when	-5
^ when i	-78
^ when it	57
^ when will	50
^ where	46
^ where is	39
^ where's	48
^ which	79
^ which i	-110
^ which is	-130
^ which one	83
^ which port	91
^ which was	-63
^ while i	-38
^ who	-72
^ who is	-54
^ whom	57
^ why	125
^ wife	69
^ will	107
^ winmail	67
^ winmail dat	67
^ wireguard	78
^ with	70
^ with the	-25
^ would	119
^ wrong	51
^ wrong password	62
^ xxxx	76
^ yesterday	-52
^ you	46
^ your	114
^ your server	-66
^ yours	-48
^ yours faithfully	-35
a	-70
a 0	112
a bit	-68
a calendar	91
a copy of	96
a fresh	57
a friend	74
a line	-76
a minute	-51
a new	22
a single	60
a thing	88
a way	81
a year	35
abeg	96
about	-64
about 0	-37
about it	46
about my	-75
about the	-47
accept	79
accepted	70
access	57
accident	-43
account page	-61
act	-57
activate	46
active	69
add	125
add account	-59
added	-134
addition	-43
address	75
address ?	-85
address is	92
addresses	56
admin	46
after	36
after a	65
afternoon	-29
again ?	-61
age	-43
agreement	78
alias	199
aliases	169
all in	64
all of	-28
allow	-78
almaty	70
alone	44
also	73
also on	-130
although	154
although i	82
always	-46
am	-21
am i	55
amount	57
ams	59
an	26
an address	-65
an alias	70
an eta	63
and	-14
and 0	35
and again	82
and also	-41
and for	-31
and has	-63
and hers	-68
and how	-55
and i	-33
and i am	-46
and i don't	55
and i have	67
and i'd	53
and i'm	51
and if i	-66
and if so	93
and imap	49
and is	29
and is there	48
and it	-70
and may	52
and never	-67
and no	-33
and nobody	-52
and not	67
and nothing	64
and now	-34
and over	39
and password	35
and port	48
and put	-49
and same	76
and she	-57
and so	-49
and the	-48
and there	-37
and they	-66
and two	-106
and what	-60
and where	52
and which	45
and with	69
and won't	-64
and you	-79
and your	-34
android 0	-50
another	-113
another matter	-44
answer	-74
answered	-155
antivirus	-96
any	57
anybody	-91
anyone	-60
anything	91
anywhere	-37
apart	-100
apart from	-69
app	51
app password	82
appears	73
archive	47
are gone	111
are in	-93
are not	-55
are on	-64
are the	-53
are they	87
are two	82
are you	56
around	-64
arrive	97
arrived	-44
arrives	78
as	22
as a	73
as i	-49
as well	41
as you	-77
ask	-52
ask you	67
asked	-80
asking	-30
asking for	43
asking me	-66
asks	30
asns	61
at	12
at 0	-55
at a	-81
at both	-87
at my	-56
at once	53
at the same	68
at your	73
ate	71
attach	80
attached	85
attachment	37
attempts	46
auckland	96
authenticated	-72
authentication failed	128
authenticator	71
auto	67
available	-49
away	-41
b	-94
back	98
back ?	90
back to	-41
backup	67
backup codes	76
backups	81
bad	-16
banks	81
bar	40
battery	-56
be	14
because	-61
because the	-36
bee	-49
been	-15
before	-66
before i	-84
behind	83
being	-71
beirut	-71
believe	-64
believes	-76
below	-130
beside	72
besides	63
best	-85
between	31
big	-60
bigger	132
bill	123
billed	82
billing	105
bills	76
bin	41
birthday	-52
bit	-74
black	76
blank	95
blank page	55
bless	-66
blind	-49
block	49
blocked	56
booking	-60
both	23
both dead	59
bother	-59
bought	-48
bounced	-49
bounces	-57
box	86
boxes	103
boy	-52
branch	52
branches	88
bring	27
broke	-50
brother	-47
browsers	39
browsing	61
business	42
but	-21
but i	-52
but it	-43
but not	-32
button	76
button is	72
by	-10
by itself	51
by mistake	46
by my	-62
by the	-78
ca	76
cabin	-71
cable	-30
calendar	185
calendar shows	105
called	-73
came	-80
came back	-66
can	129
can be	-63
can i	110
can i have	59
can i pay	33
can it be	47
can not	55
can receive	-123
can see	-82
can send	-99
can the	61
can't	-47
cancel	97
cancel the	74
cannot	18
cannot connect	-68
cannot log	92
cannot log in	92
cant send	-70
capital	-100
captcha	96
card	123
carriers	72
case	-68
cashier	-58
catch	68
catch all	50
change	77
change it	72
change my	43
changed	48
changed the	-61
changed the password	-79
channel	89
channel 0	73
channel 0 :	73
charge	69
charged	92
check	41
checked	55
checked on	73
checked the	-77
cheers	-67
child	67
chromebook	-38
church	72
clean	57
clear	-61
cleared	-59
clerk	-58
click	45
clicked	41
client	113
clock	-47
close	37
closing	-50
club	90
codes	98
codes :	68
colleague	-48
colleagues	33
colour	55
com	-99
come	-20
comes back	54
comes in	52
committee	-68
company	-46
complaint	-70
complete	47
completely	-85
computer	-98
config	56
confirm	63
connect	87
connect to server	34
connection refused	31
connection timed	-87
connection timed out	-87
connects	86
contact	37
contact form	57
contact your	-119
contacts	105
contract	57
copy	16
copy of	74
correct	252
correct it	41
corrected	56
cos	-139
cost	88
could not	-82
could you please	-87
count	81
counter	57
countries	67
country	141
credit	131
crypto	86
customer	-38
customers	48
cuts	68
d 0	-46
dad	31
dark	84
dat	41
data	113
data processing	55
data processing agreement	56
date	25
daughter	-83
days	48
dead	151
deadline	-81
deal	-46
dear	-81
dear sir	43
dear support	-27
death	-45
delete	151
delete the	58
deleted	-29
deleted the	-82
denied	52
denied publickey	37
department	-67
did	-62
did it	-45
did not	-46
did the	-54
did you	145
didn't	-77
different isps	59
different networks	57
dig	44
discount	91
dkim	23
dmarc	87
dns	36
dns ?	48
do	50
do i	134
do i fix	-111
do i get	64
do it	-76
do not	-78
do u	53
do we	48
do you	127
do you have	46
does	50
does it	24
does not	-38
does the	61
doesn't	-14
dog	-42
domain	78
don't	-160
don't need	-60
don't want	-44
done	36
dont	86
dot	62
double	59
down ?	44
down for	108
dr	-91
drafts	72
drops	82
dublin	97
dutch	67
e mail	-91
each	43
eat	56
eats	82
eduroam	67
either	37
eleven	-50
else	-28
else ?	-105
em	54
email is	75
emails	-90
emergency	-71
emptied	-30
empty	50
end	107
ended	76
ending	45
engineer	-66
enquiry	59
entering	91
error	102
error 0	38
error :	59
eta	66
eta ?	-36
eta please	61
euro	95
euros	94
even	12
ever	-40
every 0	69
every page	80
every time	73
everybody	-75
everyone	63
everything	-30
everything is	49
everywhere	28
example	-47
example 0	-104
example 0 0	-61
except	-51
exe	41
executor	-44
exists	80
exit	196
exits	122
expired	191
explain	154
extend	91
eyes	-81
fa	64
fae	-65
fail	-38
fails	137
failure	-64
fair	-48
faithfully	-35
fast	-110
father	-73
federation	-41
feelings	-44
fi	-71
fiber	54
fibre	-46
field	-63
file	43
file ?	-103
filter	125
filters	44
find it	-51
finds	45
fine	-30
finish	51
firefox on	81
firewall	-71
firm	25
firmware	63
first	-49
five	-32
fix	61
fix it	34
flat	-60
folder	199
folders	124
following	-83
font	45
for	45
for 0	66
for all	90
for me	56
for my	-101
for next	73
for our	49
for that	71
for the	-54
for the password	98
for your	-30
forever	130
forgot	138
form	128
forty	-91
forward	117
forwarding	58
forwards	60
found	-73
fourth	-71
frankfurt	80
friend	37
friends	-42
from	19
from 0	-60
from a	-16
from me	-51
from my	49
from our	-79
from the	-48
from this	-62
from three	42
from you	64
from your	38
front	53
gateway	92
gave	-47
gb	97
german	142
get	95
get it	71
gets	97
give	139
give me	53
given	-38
gives	76
gives 0	76
gmail	-21
gmail app	54
go	43
go out	-44
go to	99
god	-86
goes in	47
going	41
going to	-72
gone	41
good	-47
good morning	-32
google	56
got a	45
green	-76
greetings	-87
greylisting	59
group	39
guest	54
guide	64
h	-45
had	-146
had 0	99
half of	76
hall	-74
hand	24
hands	51
handshake	27
hangs	79
happened	44
happening	-98
happy	-47
harbour	75
hard	-68
hard feelings	-44
has	-2
has 0	41
has gone	-52
has it	80
has no	55
has the	-58
has to	50
have	-16
have a	130
have been	-78
have had	-50
have it	-67
have the	-56
have to	43
have you	54
he	-69
he's	-69
head	64
header	63
hello	-55
help	32
help me	98
help page	33
help pages	-48
help site	52
her	-30
her account	77
hers	-98
hi	-35
hi there	-35
hide	60
him	-50
his	-71
home	36
home fiber	61
home line	-78
honey	-66
horses	-59
hospital	-74
host	-39
hotmail	51
hotspot	59
hour	-92
hours	99
house	-114
houses	55
how	249
how can	-68
how can i	-93
how come	-71
how do	-13
how do i	-15
how i	66
how long	22
how many	92
how much	54
how to	27
hp	99
http	68
human	67
hundred	-88
hurry	-82
i	-38
i add	49
i also	72
i am	-56
i ask	113
i can	-117
i can send	-65
i can't	88
i cant	-56
i changed	22
i checked	-63
i checked the	-70
i could	-99
i did not	71
i do	-74
i don't	18
i don't want	-41
i fix	-131
i forgot	65
i get	88
i got	-35
i had	-23
i have	-64
i have a	41
i have to	67
i have you	-41
i keep	-129
i keep it	-98
i left	-99
i like	-87
i live	76
i need	40
i never	17
i never wrote	79
i paid	120
i pay	50
i picked	55
i put	57
i say	-46
i see	66
i set	115
i set up	74
i shall	-67
i should	-48
i think	40
i tried	113
i type	79
i want	141
i want to	-118
i was	25
i will	-67
i would	-98
i would like	62
i write	66
i wrote	-64
i'd	44
i'd like	57
i'll	-97
i'm	-133
i'm in	31
i've	-111
i've got	-53
id	44
identity	-86
if	81
if i	-111
if it	-64
if it's	-132
if so	145
if that	-64
if you	35
imap	89
in	26
in 0	15
in a	-102
in addition	-43
in case	-52
in front	71
in graz	-61
in it	-55
in junk	60
in law	-94
in london	76
in my	35
in one	35
in our	30
in the	-10
in the morning	41
in there	-93
in three	-60
in to	42
in web	97
in web mail	105
in webmail	37
in which	45
in your	79
inbox	90
including	-46
incoming	63
incorrect	89
ink	69
inside	-38
install	56
instead	117
instead of	51
internet	25
internet is	-48
into	86
invalid	98
invoice	198
invoice for	39
invoices	160
ip	97
ipad	81
ipv	49
ipv 0	49
is	-15
is a	59
is an	60
is at	-45
is coming	-66
is down	136
is fine	73
is for	-82
is full	58
is going	45
is good	91
is imap	-83
is in	-66
is it	77
is it my	-80
is it possible	45
is it the	-102
is missing	39
is my	-50
is no	-81
is none	104
is normal	-56
is not	58
is off	-78
is ok	-52
is on	-36
is on my	-55
is port 0	-80
is that	101
is the	32
is the user	-89
is there	98
is there a	89
is there another	-103
is this	99
is working	48
is xxxx	-109
isps	72
issue	71
ist	74
it	16
it again	39
it back	91
it be	99
it by	58
it does	-52
it down	73
it for	-70
it from	-68
it has	-59
it in	-104
it is	-83
it is the	-48
it isn't	44
it my	-75
it on	-63
it on the	-70
it opens	-65
it please	56
it possible	45
it says	-78
it still	-70
it the	-180
it want	56
it was	-84
it's	-111
items	64
its	32
itself	41
january	49
japan	53
job	-64
join	72
july	46
june	73
junk	117
just	39
just sits	93
just the	-43
k	-73
kb	62
keep	-50
keep it	-95
keep the	89
keeps	100
kept	-30
key	98
key ?	-106
keys	71
kids	-54
kill	101
kind	-86
kind regards	-29
kindly	44
know	-22
known	83
knows	-103
lan	-64
laptop	27
laptop in	-84
laptops	-68
large	-96
last	-5
last month	-51
lastly	64
later	-127
leave	48
leaving	-90
leeds	34
left	-28
lenovo	50
let	58
let me	-40
letter	-93
letters	-29
letters to	88
library	-62
like	-47
like a	-37
like to	-151
like to know	62
limit	120
line	56
lines	81
linux	101
list	-2
list of	88
lists	79
little	-82
lives	-69
load	122
loads	172
local	55
lock	-81
log	48
login	117
login failed	-51
login is	59
logo	43
logs	114
long story	-47
look	-39
look at	-45
look at both	-89
look at that	82
looked	-97
loop	58
lost	82
lot	-92
love	-42
lte	73
m	-97
ma	-86
mac	47
macbook	-60
machine	-49
madam	-64
made	-51
mail	58
mail account	-62
mail app	45
mail from	75
mail in	74
mail is	66
mail on	-53
mail server	82
mail to	84
mail with	-48
mailbox	93
mailbox for	53
mailboxes	39
mailchimp	70
mails	81
mails to	81
main	-68
make	154
make it	100
makes	33
man	-149
managesieve	63
many	29
map	62
mark	62
match	-94
matters	-93
maureen	-38
may	35
maybe	32
mb	-66
me	-15
me ?	48
me a	-43
me from	92
me in	-23
me out	-75
me the	82
me to	-79
meant	69
member	-49
members	38
menu	-45
message	-57
messages	96
method	83
midnight	-17
min	61
mins	-62
minutes	44
miss	-50
missing	43
mobile	50
mobile data	-94
mode	51
modem	-70
money	101
monitoring	-57
monthly	76
more	-15
morning	46
mostly	-41
mother	-30
move	140
moved	35
moves the	86
moving	-63
msmtp	87
mtu	106
much	32
must	55
must be	72
must i	35
mutt	80
mx	68
my	25
my account	89
my address	-61
my card	61
my contacts	-47
my eyes	-57
my father	-35
my late	-45
my mail	147
my mails	47
my mobile	59
my mother	-57
my name	-39
my old	42
my own	104
my own phone	-68
my password	27
my pc	69
my phone	-67
my plan	57
my provider	-72
my storage	84
my tablet	-100
myself	-122
n	-36
name	50
name is	-54
name of	51
names	84
nd	-41
need	45
need to	-92
need your	-79
needs	163
needs a	94
neighbour	-104
neighbour's	72
nephew	-47
netflix	51
netherlands	86
network	-7
networks	28
never	66
never had	67
never used	32
never wrote	63
new	45
new laptop	-52
new one	39
new phone	37
newsletter	47
nicely	-69
niece	-66
night	-33
nine	-29
no	24
no bounce	-61
no error	-57
no hard	-44
no hard feelings	-44
no hurry	-54
no mail	37
no page	112
no password	-63
no reply	58
no rush	-50
nobody can	-44
nobody in	45
none	119
noon	136
nor	113
normal	40
normally	-82
not	21
not a	-55
not be	-76
not for	-71
not in the	-75
not mine	50
not one	-50
not tell	-67
not the	29
notary	-68
note	-35
nothing	-43
nothing at	-59
nothing comes	51
nothing from	103
nothing loads	75
nothing more	50
now	-22
now it	-49
now the	68
number	48
numbers	-49
nxdomain	66
o	58
of	-17
of a	-127
of all	93
of it	30
of my	96
of our	71
of the	-32
of this	-52
of us	-94
of your	55
of yours	121
off	27
off the	46
office	16
officer	49
offices	63
ogero	-51
oh	35
oh and	93
ok	-19
old	57
old phone	78
older	69
on	40
on another matter	-37
on her	-78
on it	-20
on my	18
on my laptop	54
on sunday	-85
on the	-13
on the 0	43
on the old	-60
on the same	-40
on the tablet	-67
on to	54
on your page	-76
one	30
one ?	80
one for	47
one more	-63
one person	-72
one's	-88
ones	63
online	59
only the	-37
open	73
opened	-57
opening	-48
opens	59
or	45
or 0	-45
or do	46
or is	-26
or madam	-55
or must	53
or no	38
or not	70
or not ?	41
or only	105
or password	-47
or the	-99
order	-15
order ?	-71
original	-49
other	43
other sites	-63
other thing	-58
others	-38
our	45
ours	76
out	61
out for	69
out of	-68
out to	103
outage ?	46
outbox	82
outgoing	33
outlook	32
outside	72
over there	-68
own	-11
own domain	-74
own phone	-68
owner	84
p 0	67
page	58
page for	-91
pages	104
paid	78
panel	87
paper	43
parents	-58
paris	54
parish	-40
pass	62
passed	-37
password	12
password again	77
passwords	-52
past	-76
paste	65
pasted	58
patience	-71
pay	105
paying	52
payment	130
payments	103
pc	19
pcs	42
pdf	99
pdfs	52
perfectly	-85
perhaps	-130
permission denied publickey	37
person	-51
persons	-40
phone	-5
phone is	92
phone on	-77
photos	-55
pick	43
picture	59
pictures	56
ping	72
ping 0	-56
pixel 0	-45
place	-94
places	-71
plain	48
plan	140
play	-49
please	148
please answer	-100
please correct	45
please look	68
pls	102
pls help	-63
po	-54
point	-118
points	-69
pop	-43
port	-12
port 0	44
port ?	-171
porto	102
ports	94
possible	141
postfix	-38
power	-107
practice	-73
prefix	-60
press	-29
press it	-73
price	102
price for	49
print	74
printed	-76
printer	-54
private one	64
problem	-117
problems	72
processing agreement	57
proforma	84
program	28
proof	-89
provider	-154
providers	92
proxy	133
proxy is	70
ps	56
public key	-44
put	24
put a	-57
put in	-53
put it	-32
put the	-43
pw	58
question	-123
question :	-64
questions	-139
queue	-102
quick	-26
quit	86
quotation	51
raise	73
rather	-33
re	-62
reach	32
ready	68
real	47
really	-38
rebooted	-74
receipt	209
receipt for	96
receive	120
receives	44
receiving	33
reception	51
recipients	-70
record	54
records	49
recovery	93
ref	88
refund	169
refused	125
refuses	130
refusing	18
regards	-122
registrar	81
registration	118
reinstalled	-47
reissue	70
rejected	49
related	-60
reminders	122
remove	144
remove the	74
removed	-55
removed the	-81
renew	92
renewal	142
renewed	59
repair	145
replaced	58
reply	69
report	30
reports	-68
request	87
require	72
required	66
reset	24
respect	-54
respected	-36
restarted	-89
result	61
retired	-31
return	85
returned mail	-49
returns	80
riga	77
right	-8
right ?	-145
ring	-50
robot	60
room	-59
rotate	54
rule	52
run	-42
running	43
runs out	84
rush	-98
s	-61
said	-125
sales	43
same	25
same minute	68
same password	-99
same time	51
saturday	-67
save	62
saved	45
say	-76
say something	66
saying	35
says	45
says 0	-39
says 0 0	-93
says cannot	-64
says incorrect	63
says it's	-71
says no	-50
says the	-74
says too	78
says too many	78
says wrong	77
scanner	33
school	-34
search	106
seats	68
second factor	81
second point	-46
see	19
seems	68
seen	-23
send	95
send a	-90
send from	44
send mail	-64
send me	53
send to	60
sender	89
sending	45
sends	70
sent	11
sent 0 0	62
sent from	-70
sent items	68
separate	39
sept	73
september	56
server	54
server ?	-99
server imap	-62
server is	-77
server is down	55
server not	-76
servers	101
service unavailable	73
sessions	55
set	19
setting	117
settings	-32
seven	-30
shared	49
shaz	-55
she	-3
she's	-85
ship	-106
shop	-79
short	-55
should	141
should be	59
show	146
shows	112
shows 0	56
shows every	119
shows me	-74
shows my	-100
shows the	41
sign	77
sign in	103
signed	49
silent	58
sim	-45
simply	-72
since	18
since 0	-36
since 0 0	55
since 0 :	177
since about	79
since friday	88
since i	-38
since i changed	73
since last	46
since lunch	44
since noon	58
since the	-30
since then	-52
sincerely	-46
single	43
sirs	-23
sister	-66
sit	66
site	24
sites	29
sits	85
size	47
small	25
smtp	46
smtp 0	-56
smtplib	57
so i	-29
so send	84
so that	43
society	-95
socks	41
socks proxy	-44
solicitor	-54
some	-50
somebody	38
someone	53
something else	-104
somewhere	-39
son	-139
sorry	-44
space	52
spaces	-53
spam	57
spark	62
spf	102
spins forever	63
spring	-69
ssh	40
ssh d	47
ssh d 0	-52
ssl	-31
starlink	32
started	-93
starttls	41
status	28
stay	74
stay in	75
stays	151
steam	74
step	26
still	63
stop	111
stop it	76
stop the	65
stopped	50
stops	-41
storage	124
store	47
strange	48
subject	-53
submission	92
subscription	60
such	34
summer	-32
sunday	-17
supported	95
suspended	75
suspicious	-46
swap	71
swap it	57
switch	79
sydney	74
t	-51
ta	-57
tab	80
table	-48
take	65
take it	36
taken	28
tax	49
teacher	-37
teachers	-40
team	-27
telephone	-47
tell	18
tell me	31
temporarily	80
ten minutes	68
test	157
th	-58
than	-38
thank	-101
thank you	-88
thank you for	-70
thanks	-116
that ?	72
that be	54
that i	-120
that is	-58
that it	-55
that one	-50
that you	59
that's	-90
the	-17
the 0	71
the 0 th	-27
the account	60
the app	-57
the bill	60
the box	-45
the browser	46
the calendar	68
the computer	-61
the contact	72
the day	64
the first	-29
the folder	51
the form	72
the help	83
the hospital	-43
the hotel	68
the house	48
the ipad	-36
the laptop	-22
the library	-52
the list	-39
the little	-54
the log	-68
the login	-68
the lot	-84
the mail	-28
the message	40
the morning	80
the name	91
the new	34
the new one	32
the next	56
the number	-56
the old	72
the old one	44
the one	-60
the only	-60
the order	-80
the password	34
the phone	-33
the port	-62
the price	36
the private	88
the proxy	91
the recovery	65
the right	-92
the router	40
the same	-54
the search	97
the server	70
the server is	61
the service	-87
the site	-50
the spam	-58
the ssh	106
the ssh tunnel	73
the time	-63
the trash	87
the tunnel	70
the two	78
the user name	-49
the way	61
the web	-54
the whole	-41
the whole address	-99
the wifi	-52
their	-58
theirs	62
them	-54
them ?	69
then	-37
then 0	-52
then the	48
there	6
there a	89
there another	-103
there are	-55
there is no	-90
there is none	104
there it	79
there's	-59
these	-148
they	-76
they are	111
they're	-110
thing	-86
things	-125
think	-39
thinks	-47
third	-81
this	-131
this ?	104
this morning	74
though i	80
three	34
three different	-48
through	33
thru	58
thursday	-80
tick	122
tick remember	78
ticket	40
tickets	76
time i	50
timed	-56
timed out	-56
timeout	-90
times out	92
tired	-62
to be	68
to change	33
to do	-114
to gmail	86
to it	-103
to keep	-63
to me	123
to open	-51
to pay	-65
to put	57
to say	-54
to send	-112
to server	35
to the	-30
to write	-61
to xxxx	73
to you	-41
today	22
together	43
told	-152
tonight	-95
too	32
took	-87
top	40
toronto	53
touch	-59
touched	42
train	-41
transfer	54
treat	-77
trial	145
trial ended	58
tried	-27
tried 0	-60
tried the	-56
tries	77
trouble	-46
trucks	-64
try	-61
try again	-79
ttl	56
tuesday	-43
tun	57
tun 0	57
tunnel	40
tunnel is	71
turn	69
turn off	48
turned	-82
tv	-134
twice	85
two	49
two days	37
two factor	-40
two points	-47
two providers	126
two questions	-75
two times	49
type	-28
u	94
ubuntu	66
uk	68
unable	63
unable to	63
unavailable	39
under	-22
undo	83
union	83
university	-47
unlock	129
until	27
until the	-57
up	-24
up ?	79
up in	78
update	48
updated	-59
upgrade	134
ur	49
urgent	-67
us	98
us in	48
user	87
user name	-41
users	38
users ?	-78
using	-74
utc	-31
v	47
vacation	74
valid	78
vat	82
verification	59
verify	-113
very	-95
vienna	70
vietnam	-67
village	-80
visa	68
vpn	69
waiting	-60
want	44
want the	74
want to	-165
wanted	-53
wants	13
wants a	69
warm	-57
warning	84
was	-87
was a	-50
was it	-70
was not	-55
was the	-53
was there	60
way	87
we	20
we have	105
we're	57
web	48
web mail	134
web page	-98
webmail	184
wee	-74
week	-16
weeks	-63
went	20
were	-109
wg	39
what	104
what am	60
what am i	60
what do	32
what he	-75
what i	-90
what is	25
what is the	92
what now	54
what papers	46
what should	-46
what to	-56
what's	114
what's the	83
whats	151
whats the	127
whatsapp	89
when	95
when it	64
when will	52
when will it	42
when you	-74
when's	81
where	127
where i	-56
where is	68
where to	42
where's	48
whether	127
which	112
which country	42
which i	-155
which is	-132
which of	49
which one	88
which port	91
which was	-63
while i	-28
white	47
who	-17
who is	-54
whole	52
whole address	-83
why	144
wi	-86
wife	32
wife's	-78
wifi	-38
will be	-75
will it	41
will not	52
window	66
winmail	56
winmail dat	41
wireguard	78
wireguard app	-60
wish to	64
with	-19
with its	70
with my	-89
with respect	-50
with ssl	-60
with the	-21
with you	-104
without	24
without it	44
without mail	93
without the	47
won't	-19
won't load	57
wonder	-75
wont	42
word	55
words	30
work	31
worked	-86
works	53
would	71
would like	89
would like to	-72
write	24
write to	-46
wrong	22
wrong ?	-65
wrong password	110
wrote	-42
x	62
x 0	42
xxxx	107
yahoo	111
yearly	112
years	-121
years of	-64
yes	-44
yesterday	48
you	5
you can	-46
you for	-51
you have	-34
you may	-75
you please	-85
you send	85
your	12
your account	-60
your address	-60
your company	129
your contact	63
your help	-59
your help page	49
your mail	-76
your page	-79
your proxy	54
your server	-11
your server is	-110
your support	77
your web	-58
yours	66
yours faithfully	-35
yubikey	45
zero	-30`;
export const gaps = `-236
after	-53
announced	109
b &	60
b & is	45
b +	68
b + 0	-56
b /	163
b 0	-81
b 0 0	52
b 0 0 0	13
b 0 :	-19
b 0 is	45
b :	-42
b ?	-150
b a	103
b about	-20
b accept	57
b add	34
b address	90
b addresses	26
b after	66
b after 0	56
b again	-15
b alias	144
b all	-14
b allow	-72
b allowed	53
b also	160
b also can	40
b also like	-71
b also the	-61
b also want	43
b am	-24
b am i	-27
b an	79
b and	29
b and 0	-39
b and a	29
b and again	-27
b and also	-50
b and can	39
b and do	81
b and do you	54
b and does	83
b and from	-27
b and i	-14
b and if so	-35
b and is	20
b and is there	58
b and it	-30
b and my	-18
b and nobody	-32
b and not	-28
b and on	-20
b and one	-35
b and put	-39
b and tell	53
b and the	-28
b and then	-55
b android	54
b another	-29
b answer	45
b any	67
b app	35
b are	-37
b as well	44
b as well as	37
b ask	23
b at	-46
b at home	-22
b authentication	-35
b authentication failed	-20
b back	47
b bank	-18
b be	-79
b because	-27
b been	-29
b before	38
b between	46
b bill	127
b both	-63
b box	-11
b bring	24
b brother	-32
b browser	-21
b browsers	57
b by	11
b calendar	67
b called	40
b can	54
b can i	22
b can i pay	51
b can the	36
b can you	-23
b cancel	48
b cannot	-23
b card	96
b change	-26
b changed	-35
b charged	56
b client	-27
b code	47
b codes	-17
b come	19
b company	-27
b connect	-31
b connection	-79
b contacts	40
b copy	-53
b correct	-32
b could	35
b could not	-48
b countries	50
b credit	60
b customer	-23
b customers	-40
b data	39
b day	26
b days	22
b dead	-41
b delete	33
b desktop	44
b did	-14
b different	-52
b discount	42
b dkim	39
b dmarc	59
b dns	-27
b do	43
b do i	-43
b do i make	24
b do the	-52
b do you	50
b does	119
b does it	36
b doesn't	-37
b domain	42
b each	-49
b else	-66
b em	-24
b error	-40
b even	-36
b ever	41
b everything	32
b example	-23
b exit	68
b expect	43
b extend	52
b factor	-63
b failed	-65
b fine	-31
b firefox	-25
b first	-25
b fix	-50
b folders	36
b for	88
b for 0	48
b for my	-57
b form	-39
b forty	-33
b forward	68
b from	-16
b from my	-30
b full	-45
b further	98
b gb	-35
b get	-29
b get the	30
b gets	35
b gives	-30
b go	-39
b goes	-51
b going	-44
b good	-21
b google	25
b got	92
b happens	51
b has	41
b has the	-35
b have	-27
b have a	23
b have to	-35
b have you	54
b he	-47
b help	44
b her	61
b here	-35
b hi	50
b him	56
b home	-45
b hours	66
b how	29
b how can	-37
b how can i	-24
b how do	16
b how do i	25
b how i	-36
b how long	32
b how many	70
b i	28
b i also	49
b i can	-50
b i can't	37
b i do	-37
b i get	-20
b i have	-16
b i need	77
b i pay	50
b i put	-38
b i should	25
b i want	20
b i was	54
b i would also	-64
b i would like	26
b i'd	6
b i'm	-19
b if	57
b if i	35
b if so	-43
b imap	-60
b in	-50
b in which	42
b included	34
b inside	31
b internet	-28
b into	-34
b invoice	138
b is	-53
b is 0	-39
b is it	65
b is my	109
b is that	-37
b is the	18
b is there	65
b is there an	33
b is there another	-65
b is there any	49
b it	36
b it be	-27
b it is	33
b it's	29
b japan	43
b just	-61
b keep	-17
b keeps	28
b key	26
b keys	-30
b kill	38
b kindly	-27
b know	16
b laptop	-45
b last	96
b lastly	42
b law	24
b leave	-42
b let	44
b letter	27
b like	13
b limit	-42
b line	-37
b list	144
b list of	81
b login	-25
b logs	56
b long	28
b look	30
b lost	34
b love	36
b ma	42
b mail	-31
b mail to	74
b mails	56
b many	26
b me	50
b me a	-31
b me on	58
b message	-29
b mine	-30
b missing	-40
b money	-31
b month	39
b morning	-14
b mother	-35
b msmtp	36
b must	53
b my	49
b my brother	-36
b my mother	-35
b my old	36
b my password	-57
b n	56
b name	38
b need	57
b need a	45
b need to	-43
b needs	35
b neither	-19
b never	-41
b new	17
b next	59
b no	-67
b none	-49
b nor	-41
b normal	-21
b not	-127
b nothing	-35
b now	-46
b number	62
b of	-8
b of 0	-53
b of the	-24
b of your	30
b off	-26
b office	-58
b ok	17
b old	78
b on	-18
b on 0	44
b on my	-89
b on the	-39
b one	29
b one of	-26
b only	-100
b open	-44
b or	-150
b or is	-27
b or only	-30
b other	-12
b our	79
b out	37
b outgoing	43
b outlook	-36
b over	-21
b own	36
b page	-52
b paid	56
b password	-108
b pay	115
b payment	17
b pc	-22
b pgp	46
b phone	-9
b phones	-23
b picture	41
b ping	-31
b plan	52
b please	-37
b pls	-36
b plus	-44
b port	-29
b port 0	-54
b possible	43
b price	43
b profile	-29
b proxy	32
b ps	33
b put	50
b put the	-54
b rather	-42
b read	-54
b receipt	106
b receipt for	58
b receive	-46
b reception	63
b refund	76
b refused	-22
b regards	-26
b remove	53
b reply	31
b reset	-50
b right	-71
b rules	-55
b run	-21
b s	-30
b said	-86
b same	-13
b say	-36
b saying	-27
b says	-22
b search	50
b second	21
b see	46
b send	-50
b server	-78
b set	28
b setting	-48
b seven	42
b share	48
b shared	55
b she	-20
b should i	-26
b show	49
b shows	-30
b sign	-42
b sign in	-52
b since	-65
b site	-38
b smtp	-29
b so	-46
b so can	59
b socks	35
b somebody	43
b someone	-22
b something	-56
b spam	22
b ssl	-33
b still	-15
b stop	59
b storage	107
b such	-54
b switch	-33
b take	72
b tell	62
b thanks	-16
b that	54
b the	81
b the 0	28
b the app	-59
b the limit	-69
b the mail	33
b the new	-38
b the old	-36
b the other	41
b the page	27
b the price	-32
b the same	-16
b the tunnel	66
b the vpn	36
b the webmail	36
b then	19
b there	51
b there an	33
b there another	-65
b there any	49
b there is	-31
b there is no	-57
b three	62
b thunderbird	-19
b thursday	50
b tick	-23
b ticket	33
b times	-43
b to	52
b to keep	-84
b to my	36
b to the	48
b trial	58
b tried	-27
b tunnel	57
b two	67
b type	-19
b u	32
b unable	-39
b unable to	-52
b unlock	-40
b until	24
b up	38
b users	-105
b vpn	44
b wait	-31
b want	62
b want the	-33
b wants	-32
b way	-84
b we	-50
b we have	-38
b web	-16
b webmail	26
b well	42
b well as	36
b what is	13
b what is the	46
b what should	-48
b what's	55
b whatever	25
b whats the	43
b when i	-22
b where	87
b where do i	-23
b where is	72
b whether	94
b which	26
b which of	35
b while	79
b who	55
b whole	-37
b why	23
b wife	42
b wifi	-18
b wireguard	32
b with	-68
b with the	-32
b work	94
b works	-27
b would	49
b would also like	-76
b would like	49
b write	16
b written	66
b wrote	-23
b xxx	42
b xxxx	39
b year	59
b yearly	38
b years	33
b you	120
b you have	26
b you take	35
b your	16
b your proxy	43
b yours	-12
before	-27
begins with pronoun	-33
body	-118
both 0	-94
both 1	-55
both 10	60
both 11	60
both 2	-36
both 3	53
both 4	14
both 5	37
both 6	7
both 7	-42
both 8	-39
both 9	-20
c &	93
c & is	55
c +	91
c /	181
c 0	-109
c 0 0	-25
c ?	47
c ^	-88
c ^ &	127
c ^ & is	55
c ^ +	178
c ^ /	185
c ^ 0	-16
c ^ 0 0	-25
c ^ a	-38
c ^ after	39
c ^ all	-63
c ^ also	-50
c ^ also can	33
c ^ also the	-73
c ^ and	175
c ^ and 0	-46
c ^ and a	58
c ^ and also	-60
c ^ and are	53
c ^ and at	-28
c ^ and can	47
c ^ and do	100
c ^ and does	71
c ^ and from	-32
c ^ and i	-10
c ^ and in	22
c ^ and is	24
c ^ and it	-28
c ^ and my	-29
c ^ and nobody	-40
c ^ and not	-33
c ^ and on	-23
c ^ and one	-42
c ^ and put	-49
c ^ and tell	46
c ^ and then	-72
c ^ and we	-31
c ^ and when	29
c ^ and which	30
c ^ and will	41
c ^ and with	-33
c ^ any	-23
c ^ any way	-32
c ^ anything	43
c ^ as	17
c ^ as well	42
c ^ because	-25
c ^ before	26
c ^ but	7
c ^ can	-35
c ^ can i	-44
c ^ change	-37
c ^ connection	-19
c ^ could	40
c ^ did	-26
c ^ do i	-33
c ^ do you	-14
c ^ does	-56
c ^ does the	-25
c ^ even	-25
c ^ first	-28
c ^ for	-24
c ^ four	23
c ^ from	-16
c ^ further	48
c ^ get	44
c ^ half	-32
c ^ has	-75
c ^ has the	-69
c ^ have	35
c ^ he	-45
c ^ hi	61
c ^ how	-61
c ^ how can	-24
c ^ how do	-41
c ^ how to	11
c ^ i	-91
c ^ i can	-22
c ^ i can't	34
c ^ i don't	-19
c ^ i need	35
c ^ i paid	48
c ^ i should	41
c ^ i want	-34
c ^ i was	41
c ^ i'd	12
c ^ i'd be	40
c ^ i'm	-26
c ^ i've	12
c ^ imap	-22
c ^ is	49
c ^ is it	21
c ^ is that	-38
c ^ is the	-29
c ^ is there	-16
c ^ it	-18
c ^ it's	-21
c ^ kindly	-83
c ^ laptop	-27
c ^ lastly	50
c ^ let	32
c ^ login	-27
c ^ mail to	50
c ^ make	25
c ^ may	30
c ^ may i	39
c ^ me	-94
c ^ msmtp	34
c ^ my	82
c ^ my own	42
c ^ n	70
c ^ need	-46
c ^ need to	-42
c ^ new	82
c ^ no	-53
c ^ none	-29
c ^ nor	-48
c ^ not	-39
c ^ now	-23
c ^ number	51
c ^ oh	31
c ^ on	83
c ^ one	-23
c ^ only	-25
c ^ or	-98
c ^ or is	-17
c ^ or what	28
c ^ other	-21
c ^ our	28
c ^ outlook	-55
c ^ phone	-17
c ^ please	-69
c ^ pls	-34
c ^ proxy	48
c ^ put	27
c ^ reset	-64
c ^ same	-12
c ^ says	-16
c ^ sent	-38
c ^ she	37
c ^ she also	63
c ^ since	-55
c ^ since the	-15
c ^ so	-32
c ^ something	-46
c ^ take	-32
c ^ tell	25
c ^ tell me	-40
c ^ the	27
c ^ then	98
c ^ there	-23
c ^ there is	-44
c ^ they	27
c ^ tunnel	43
c ^ two	100
c ^ unable	-47
c ^ unable to	-47
c ^ vpn	-23
c ^ was	-27
c ^ we	10
c ^ what	-30
c ^ what does	-23
c ^ what is	-23
c ^ what's	-22
c ^ what's the	-31
c ^ when	27
c ^ where is	79
c ^ whether	66
c ^ which	-67
c ^ which is	-20
c ^ while	38
c ^ whole	-34
c ^ will	34
c ^ wireguard	33
c ^ with	-13
c ^ without	-25
c ^ would you	-23
c ^ xxx	66
c ^ xxxx	-22
c ^ you	14
c ^ your	24
c a	-24
c account	-32
c after	26
c alias	77
c all	-42
c also	89
c also can	33
c also the	-73
c am	-35
c an	40
c and	32
c and 0	-46
c and a	58
c and also	-60
c and are	53
c and at	-28
c and can	47
c and do	100
c and does	71
c and from	-32
c and i	-10
c and in	22
c and is	24
c and it	-28
c and my	-29
c and nobody	-40
c and not	-33
c and on	-23
c and one	-42
c and put	-49
c and tell	46
c and then	-72
c and we	-31
c and when	29
c and which	30
c and will	41
c and with	-33
c any	-8
c anything	34
c app	-22
c are	20
c as	-9
c as well	42
c at	-55
c be	27
c because	-33
c before	41
c besides	48
c bill	79
c block	49
c by	-15
c can	83
c can i	-44
c cancel	39
c cannot	-43
c card	48
c change	45
c close	39
c connection	-27
c copy	-38
c could	51
c delete	64
c did	-26
c different	-39
c dkim	42
c dmarc	58
c do i	-33
c do you	-14
c does	45
c does the	-25
c doesn't	-27
c don't	-21
c each	-31
c else	-55
c error	-29
c even	-30
c every	-30
c exit	39
c failed	-26
c first	-19
c for	4
c forward	50
c four	20
c from	-68
c further	76
c gmail	-24
c google	29
c had	-37
c half	-39
c has	-84
c has the	-69
c have	-11
c he	-72
c help	18
c her	48
c hi	61
c hold	39
c home	-20
c hours	42
c how	88
c how can	-24
c how do	-41
c how to	11
c i	-5
c i can	-22
c i can't	34
c i don't	-19
c i need	35
c i paid	48
c i should	41
c i want	-34
c i was	41
c i'd	13
c i'd be	40
c i'm	-50
c i've	14
c imap	-40
c in	12
c internet	-22
c invoice	75
c is	67
c is it	21
c is that	-38
c is the	-29
c is there	-16
c it	-64
c it's	28
c just	-54
c keep	47
c key	23
c kill	48
c kindly	-43
c laptop	-29
c lastly	52
c let	72
c letters	50
c like	13
c list	73
c login	-58
c looked	-22
c mail	38
c mail to	50
c mails	54
c many	-30
c may	23
c may i	39
c move	35
c msmtp	34
c must	-21
c my	-10
c my own	42
c n	79
c name	49
c need	-17
c need to	-42
c never	-16
c new	69
c no	-35
c nobody	-33
c none	-32
c nor	-49
c not	-97
c nothing	-13
c now	-34
c number	56
c of	37
c office	-25
c oh	31
c old	13
c on	-21
c once	51
c one	-17
c only	-22
c open	-44
c or	-116
c or is	-17
c or what	28
c other	20
c our	-8
c outlook	-64
c own	20
c page	-24
c paid	44
c password	-49
c pay	58
c phone	-68
c ping	-36
c please	-53
c plus	-43
c port	-31
c price	33
c proxy	50
c ps	37
c read	-34
c receipt	73
c refund	53
c remove	55
c reset	-68
c run	-28
c same	24
c says	-10
c second	50
c send	54
c server	-46
c set	52
c she also	63
c show	40
c since	-65
c since the	-15
c smtp	-18
c so	-24
c some	32
c something	-52
c ssh	-23
c stop	72
c support	34
c tell	55
c tell me	-40
c that	31
c the	17
c there	-46
c there is	-44
c they	14
c three	54
c thursday	63
c time	31
c to	-64
c took	27
c trial	50
c tried	-18
c tunnel	87
c turn	32
c two	23
c unable	-51
c unable to	-47
c up	-23
c user	25
c vpn	32
c wants	33
c we	-6
c webmail	19
c well	41
c what	7
c what does	-23
c what is	-23
c what's	65
c what's the	-31
c whats	44
c when	18
c where	36
c where is	79
c whether	95
c which is	-20
c while	96
c who	37
c whole	-36
c why	50
c will	43
c wireguard	24
c with	-56
c would	55
c would you	-23
c xxx	64
c yearly	41
c you	-58
c your	12
clauses	-96
e +	-26
e /	31
e 0	-87
e 0 0	25
e 0 :	-34
e 0 gb	40
e 0 mb	-57
e 0 th	72
e :	-149
e : 0	-25
e ?	102
e ? ?	-39
e a	13
e account	-20
e account ?	-54
e addition	66
e address	-36
e again	33
e aliases	53
e all	-106
e am	-34
e an	50
e and	36
e and the	29
e android	-36
e another	151
e another matter	61
e any	-23
e any more	-38
e apart	75
e apart from	58
e are	-16
e as	-32
e ask	47
e at	21
e at the	28
e back	66
e back ?	34
e bank	-23
e be	55
e before	30
e being	59
e bill	39
e both	-36
e bounce	48
e boxes	50
e by	36
e calendar	23
e called	28
e can	48
e cannot	40
e card	82
e certificate	46
e change	31
e changed	22
e client	-37
e code	-21
e come	36
e company	77
e computer	-53
e connections	-29
e correct	39
e cost	49
e day	22
e days	-50
e dead	-42
e denied	-30
e different	-19
e do	109
e doesn't	36
e domain	50
e down	-120
e down ?	-80
e each	-58
e em	27
e email	-21
e english	61
e ever	28
e everything	-26
e example	-88
e exit	-42
e factor	-58
e failed	-22
e fine	-44
e firefox	-25
e first	-22
e folder	-27
e folders	37
e for	41
e for 0	30
e for the	37
e for us	46
e free	61
e friday	-37
e from	44
e from this	82
e gb	38
e get	22
e gets	-34
e gmail	-32
e gone	-25
e good	-36
e got	64
e handshake	28
e has	15
e have	74
e have you	96
e help	-28
e her	76
e here	33
e his	17
e home	-42
e house	-29
e how	30
e i	35
e i have	79
e i know	31
e i'm	19
e if	-25
e in	-46
e in addition	66
e in it	-38
e in the	28
e in web	55
e in webmail	-31
e inbox	-31
e incorrect	-31
e inside	33
e invoice	50
e invoices	86
e iphone	27
e is	-36
e is there	-32
e it	138
e it ?	36
e it back	33
e its	24
e june	30
e kindly	-57
e know	-33
e laptop	20
e last	80
e late	38
e like	-23
e list	50
e login	15
e look	32
e lost	27
e mail	-15
e mail ?	-55
e mailbox	34
e mails	-28
e make	31
e many	-18
e matter	145
e may	32
e mb	-58
e me	47
e me in	-38
e mine	24
e mobile	-36
e month	30
e more	35
e morning	-30
e my	-174
e my account	-63
e my mail	-57
e my name	34
e my password	38
e my phone	-69
e name ?	46
e never	53
e new	29
e newsletter	36
e next	63
e no	-30
e not	41
e nothing	-63
e notice	-78
e now	-29
e of	12
e of it	-46
e of the	-29
e of us	-24
e off	96
e office	-21
e oh	50
e ok	-19
e old	-44
e on	-48
e on it	62
e one	66
e one ?	36
e only	-43
e open	-12
e or	30
e or not	57
e order	-26
e other	44
e other thing	54
e our	-23
e out	-60
e outlook	-31
e over	-14
e own	85
e p	37
e page	-67
e paper	23
e pay	-35
e phone	-132
e phone ?	-64
e phones	-25
e plan	18
e please	52
e pls	64
e point	40
e port 0	30
e provider	-34
e proxy	-67
e ps	46
e question	111
e question :	90
e read	31
e recovery	-38
e refused	-27
e regards	-21
e rejected	-87
e repair	51
e reply	29
e right	-38
e right ?	-48
e s	37
e same	-47
e say	56
e says	-76
e second	141
e send	-31
e sending	-41
e separate	61
e server	-86
e side	34
e sign	77
e sign in	67
e since	-71
e since 0	-20
e site	-44
e smtp	-31
e some	-25
e something	-37
e spf	-35
e stays	42
e stop	60
e stopped	47
e subject	54
e support	25
e th	70
e that	83
e the	28
e the 0	29
e the account	26
e the second	81
e them	65
e then	56
e there	48
e thing	184
e third	36
e this	103
e three	-66
e through	-26
e ticket	47
e times	-68
e tls	-33
e to	100
e to 0	40
e today	40
e trial	38
e tried	-40
e tunnel	-35
e tv	-67
e two	-108
e under	32
e until	27
e up	-14
e urgent	18
e us	-33
e use	-27
e user	50
e vpn	-22
e want	-69
e web	26
e web mail	33
e webmail	-68
e week	28
e what	-13
e which	-63
e whole	-63
e why	61
e wife	-31
e wifi	-19
e will	58
e with you	-27
e without	89
e word	41
e work	-20
e works	-24
e wrong	34
e year	27
e you	15
e your	-27
few words	-177
goes on	-83
head	51
in counted	139
in list	236
joint !	-45
joint ! least	-20
joint )	-46
joint ) least	-15
joint ,	-9
joint , least	-45
joint .	13
joint . least	-69
joint :	101
joint : least	88
joint ;	58
joint ; least	28
joint ?	2
joint ? least	93
joint line	75
joint line least	156
joint none	-133
joint none least	-25
joint paragraph	-95
joint paragraph least	47
least	238
least 0	-69
least 1	-95
least 10	47
least 11	89
least 2	-97
least 3	-51
least 4	-10
least 5	-2
least 6	-7
least 7	24
least 8	40
least 9	53
least, none shared	17
left words	-39
length	-5
line	-20
list elsewhere	-79
m :	-43
m ?	-335
m a	83
m account	-22
m address	17
m after	34
m all	-35
m already	-45
m an	29
m as	75
m at	30
m back	-56
m be	50
m before	-49
m bill	77
m both	-42
m by	72
m calendar	84
m can	48
m come	64
m contact	60
m cost	63
m day	67
m days	38
m do	-34
m every	55
m failed	-25
m fine	-28
m for	178
m free	42
m from	82
m go	32
m have	60
m i	40
m if	77
m in	81
m invoice	69
m is	44
m it	-116
m its	-37
m list	-41
m mail	18
m mailbox	94
m mails	31
m may	49
m me	57
m month	62
m more	80
m my	70
m no	46
m not	39
m number	46
m of	97
m off	31
m on	94
m one	48
m only	-43
m open	-28
m our	33
m out	-46
m over	42
m page	-31
m paid	79
m password	-41
m pay	40
m people	41
m phone	-48
m plan	83
m proxy	32
m right	-54
m same	-69
m second	32
m server	-47
m shows	41
m side	-32
m that	-15
m the	197
m thing	30
m to	83
m too	75
m twice	34
m we	45
m what	33
m which	43
m with	52
m wrong	-24
m year	56
m you	57
marker bullet	53
marker clause	30
marker letter	106
marker number	22
marker roman	87
marker topic	-32
new	36
own	135
own 0	-57
own 1	-12
own 11	20
own 2	-21
own 3	-69
own 4	-18
own 5	-31
own 6	32
own 7	51
own 8	10
own 9	25
own x before	99
place	253
previous	-33
previous problem	-35
previous question	-17
previous statement	20
previous tag	-39
pronoun	-21
remark	-174
right words	154
role after problem	-17
role after question	-21
role after request	-32
role after statement	9
role after tag	-19
role before problem	-56
role before question	-10
role before request	25
role before statement	-41
role before tag	3
role problem	-17
role question	-30
role request	11
role statement	14
role tag	-57
roles problem problem	-1
roles problem request	-18
roles problem statement	3
roles problem tag	-22
roles question problem	-47
roles question question	34
roles question request	-72
roles question statement	-7
roles question tag	80
roles request problem	-34
roles request question	-40
roles request request	33
roles request statement	16
roles statement problem	30
roles statement question	-24
roles statement request	77
roles statement statement	-20
roles statement tag	-48
roles tag problem	41
roles tag statement	18
roles tag tag	-69
shared	33
shared all	-69
shared best	-57
since ask	-50
since ask 1	-30
since ask 2	17
since ask 3	2
since ask 4	-44
sum after	-53
sum before	21
transition about	33
transition also	-30
transition apart	91
transition none	-217
transition x least	-17`;
export const several = `147
announced	168
any gap	-30
asks	24
clauses	-138
counted	-47
gap	189
length	45
list	163
marks 0	78
marks 1	-58
marks 2	76
marks 3	-80
second ask	-26
second gap	31
third ask	-13
third gap	34
w &	26
w & is	34
w +	60
w + 0	-24
w /	50
w 0	18
w 0 0	-85
w 0 :	-77
w 0 bad	-30
w 0 boxes	24
w 0 ccc	-23
w 0 days	26
w 0 fa	16
w 0 for	-20
w 0 gb	61
w 0 gig	31
w 0 in	21
w 0 mb	-32
w 0 min	-30
w 0 of	-48
w 0 on	-13
w 0 th	13
w 0 the	-39
w 0 times	-20
w 0 x	-29
w 0 |	18
w :	77
w : 0	-17
w : |	35
w ?	122
w ? ?	-12
w ? |	-45
w a	12
w a 0	20
w a copy	-40
w a mail	20
w a small	-29
w a student	27
w about	-52
w about 0	-18
w about my	-44
w accept	17
w access	-47
w account	-103
w account ?	-41
w account |	-68
w accounts	16
w add a	-28
w address	-28
w address |	-20
w addresses	25
w after	19
w after 0	16
w again	-32
w again ?	-47
w again |	-17
w ago	22
w alias	56
w aliases	56
w aliases |	19
w all	-130
w all of	-16
w all three	-24
w all |	18
w allow	-38
w alone	22
w already	-23
w also	11
w also can	24
w also like	-91
w also the	-24
w although	30
w always	-24
w am i	-46
w an	48
w an app	16
w and	47
w and 0	-53
w and a	17
w and again	-29
w and also	-28
w and can	31
w and do	41
w and does	45
w and how	-41
w and i	12
w and is	-10
w and it	-50
w and my	-28
w and not	-20
w and now	27
w and the	7
w and then	-27
w and what	-36
w and when	37
w and which	26
w and you	45
w android	-65
w another	12
w answer	34
w answered	61
w answers	-15
w any	9
w any more	-23
w anyone	-23
w anything	22
w apart	40
w apart from	34
w app	12
w app on	-18
w app password	33
w app |	17
w april	20
w are	-52
w are gone	-46
w are you	-18
w around	-25
w arrive	32
w as	63
w as a	19
w as well	54
w ask	54
w asked	29
w asks for	-46
w at	70
w at 0	46
w at all	15
w at once	17
w at the	-68
w attach	-23
w attachment	29
w authentication	-28
w authenticator	-20
w automatic	58
w away	-19
w back	-6
w back |	-14
w bad	-42
w bad gateway	-30
w bank	-19
w basic plan	-27
w be	-17
w because	-15
w before	-36
w before i	-22
w behind	22
w being	22
w besides	39
w between	18
w bigger	49
w bill	110
w bill |	36
w billing	27
w block	17
w both	16
w bounce	36
w box	-59
w box |	-29
w boxes	51
w bring	22
w broken	-17
w brother	-23
w but	28
w button	-13
w buy	31
w by	59
w caldav	24
w calendar	17
w calendar |	25
w can	78
w can i	31
w can the	18
w can you	17
w can't	17
w cancel	25
w cannot	-25
w cannot sign	45
w captcha	28
w card	62
w card |	41
w catch	21
w catch all	21
w ccc	-23
w ccc 0	-23
w change	72
w change my	46
w changed	-9
w cheapest	20
w cheapest plan	20
w checked	-57
w client	-25
w close the	-33
w closed	-15
w club	-34
w colleague	-25
w come	49
w come to	29
w comes	10
w coming	-27
w config	38
w confirm	-37
w connect	-27
w connection	-65
w connection refused	-21
w connection to	-15
w connects	-32
w contact	18
w contacts	29
w contract	28
w copy	-51
w correct	57
w correct it	33
w cost	70
w could not	-40
w could you	22
w countries	21
w credit	43
w customer	-23
w customers	-44
w customers are	-48
w cut	22
w d	-23
w d 0	-23
w dark	39
w dark mode	22
w data	10
w daughter	-20
w day	89
w day |	15
w days	28
w dead	-26
w dead |	-39
w deleted	20
w denied	-32
w devices	33
w did	-37
w different	-40
w discount	28
w discount for	20
w disk	-21
w do	58
w do i	-56
w do not	-44
w do u	14
w do you	27
w do yous	37
w does	48
w does it	35
w domain	64
w domain |	16
w don't	-40
w down	-71
w down ?	-21
w down |	-35
w drafts	39
w drops	37
w drops every	42
w e	-31
w each	-32
w either	-19
w email	-46
w enable	45
w end	41
w english	29
w enter	-17
w err	-21
w error	-52
w error :	-21
w even	-14
w evening |	20
w every	35
w every day	31
w every time	21
w everybody	-21
w everything	-21
w example	-89
w exist	-25
w exit	17
w exits	26
w export	36
w fa	16
w factor	-29
w failed	-42
w failed |	-13
w fails	-48
w fails |	-51
w family	-25
w fee	33
w few	27
w fibre	-25
w file	-13
w file ?	-47
w file |	24
w filter	-25
w filters	22
w find it	-43
w fine	-57
w finish	30
w first	13
w folder	28
w for	134
w for 0	52
w for a	-22
w for all	-38
w for me	24
w for my	69
w for the	53
w forget	-26
w forgot my	-22
w form	-17
w forty	-28
w forward	30
w found	-26
w four	-27
w free	45
w free trial	23
w friday |	-21
w from	48
w from my	-20
w from the	32
w full	-32
w full |	-32
w g	-21
w gateway	-42
w gb	60
w german	47
w get	11
w get the	-14
w gig	31
w give	26
w gives	-33
w gives 0	-28
w gmail	-20
w go	66
w go to	28
w goes	-11
w goes to	17
w going	-28
w gone	-38
w gone |	-32
w got	53
w grey	-16
w had	36
w half	-19
w hand	-24
w handshake	-19
w happening	-37
w has	-7
w has been	-22
w have	-10
w have a	48
w have it	-24
w have the	44
w have to	-73
w have you	44
w haven't	-31
w he	31
w hello	41
w hello |	41
w her	35
w here |	14
w hi	19
w him	20
w home	-41
w host	-45
w hour |	-21
w house	-24
w how	106
w how can	-35
w how many	58
w how to	30
w i	33
w i add	-46
w i am	34
w i can	-14
w i can't	14
w i cannot	-23
w i changed	-22
w i checked	-38
w i close	-34
w i do	-45
w i fix	-33
w i get	-9
w i have	-19
w i keep	-40
w i must	28
w i need	47
w i never	-34
w i open	-18
w i pay	18
w i put	33
w i see	46
w i set	18
w i take	29
w i use	-42
w i want	40
w i was	44
w i would	-33
w i wrote	-18
w i'd	16
w i'd like	26
w i'm	-13
w i've	-18
w ideas	36
w ideas ?	32
w if	31
w if i	14
w if so	-40
w im	22
w imap	-58
w imap |	19
w import	29
w in	-51
w in 0	-15
w in ?	-27
w in a	-15
w in firefox	16
w in it	-17
w in june	31
w in my	-11
w in one	-17
w in spam	-18
w in the	-78
w in this	-27
w in web	17
w in webmail	-19
w in your	21
w in |	39
w inbox	-23
w included	23
w instead	25
w instead of	20
w internet	-37
w into	-23
w into the	-32
w invoice	101
w invoices	59
w iphone	-15
w ipv	32
w ipv 0	32
w is	1
w is 0	19
w is down	-51
w is imap	-35
w is in	-12
w is my	92
w is not	17
w is on	-27
w is port	28
w is that	18
w is the	-64
w is there	30
w is |	39
w isn't	20
w it	62
w it ?	24
w it back	23
w it be	-25
w it cost	33
w it does	-25
w it from	-51
w it goes	-28
w it is	-23
w it the	-23
w it |	36
w its	18
w itself	-14
w january	17
w january |	23
w june	32
w june |	21
w junk	18
w just	-43
w keep	-18
w keep a	-33
w keep it	-38
w keep the	22
w keeps	29
w key	27
w key |	-19
w keys	38
w kill	37
w kindly	-20
w know	31
w laptop	78
w laptop |	29
w large	-33
w last	35
w last invoice	55
w last night	-33
w last |	35
w late	25
w late |	22
w later	-24
w later |	-27
w law |	24
w leave	-34
w leaving	33
w let me	-17
w letter	16
w letters	12
w like	-57
w like to	-60
w limit	21
w limit |	34
w line	-11
w line |	-22
w linux	22
w list	28
w list of	39
w list |	20
w load	-25
w loads	-18
w locked	13
w log	-13
w login	-13
w logs	29
w lost	62
w machine	-23
w made	-22
w mail	-71
w mail ?	-25
w mail app	31
w mail server	-42
w mail the	-19
w mail to	38
w mail |	-41
w mailbox	40
w mailbox for	36
w mailbox |	14
w mailboxes	21
w mails	41
w mails from	29
w make	42
w makes	40
w many	29
w matter	21
w may i	31
w mb	-31
w mb |	-34
w me	19
w me a	-30
w me how	16
w me in	-32
w me the	35
w me |	-52
w messages	24
w min	-30
w mine	-19
w minute	-23
w minutes	35
w missing	-31
w mistake	20
w mobile	-35
w mode	21
w monday	13
w monero	28
w money	-25
w month	78
w month |	19
w monthly	23
w more	37
w morning	-13
w moves	-31
w moving	19
w must	29
w my	-55
w my account	-71
w my address	-21
w my bank	-17
w my brother	-18
w my domain	20
w my inbox	-28
w my mail	-12
w my mails	-18
w my name	17
w my new	21
w my old	-15
w my own	61
w my password	-30
w my phone	-86
w my plan	72
w my second	46
w my sister	-59
w my son	39
w my tablet	-44
w my wife	-16
w myself	25
w n	39
w name	37
w name of	23
w name on	27
w need	67
w need a	26
w needs	20
w neither	-24
w network	-48
w never	43
w never used	-42
w new	73
w newsletter	19
w next	66
w night	-42
w night |	-43
w no	-47
w no such	-40
w nobody can	-51
w none	-34
w none of	-29
w nor	-26
w normal	-28
w not	58
w not find	-29
w not in	25
w not |	21
w note	47
w nothing	-46
w nothing |	-20
w notice	-33
w now	-15
w now the	33
w now |	-18
w number	37
w number |	17
w of	13
w of 0	12
w of a	-19
w of it	-29
w of my	-29
w of the	-44
w of them	14
w of us	-69
w off	18
w off in	32
w off the	-24
w office	-24
w office |	17
w oh	32
w old	20
w on	21
w on 0	-20
w on it	23
w on my	-65
w on one	29
w on the	-8
w on |	-14
w once	24
w one	109
w one :	44
w one ?	26
w one account	25
w one i	42
w one of	-29
w one person	-42
w only	-21
w only |	-30
w open	5
w or	-92
w or do	-27
w or is	-35
w or not	31
w or only	-41
w or the	-26
w other	12
w our	-21
w our domain	-39
w out	-68
w out ?	-23
w out for	-27
w out in	41
w out |	-43
w outage	-30
w outlook	-56
w over	51
w own	79
w own domain	18
w p	-21
w page	-66
w page |	16
w paid	36
w paper	15
w part	-44
w part of	-42
w password	-7
w password again	-21
w password is	-19
w password |	21
w pay	43
w pay with	24
w pay |	21
w payment	12
w payment |	-31
w pc	-21
w pc |	-25
w pdf	20
w pdfs	-32
w people	59
w people |	26
w person	-72
w person |	-23
w pgp	-17
w phone	-116
w phone ?	-52
w phones	-22
w photos	-37
w pixel	-24
w plan	178
w please	-16
w please |	57
w pls	30
w pls |	25
w policy	23
w pop	-28
w port	-25
w port ?	-39
w possible	44
w post	25
w present	-27
w price	84
w price ?	25
w price for	20
w print	62
w printer	19
w problem	-32
w program	-27
w provider	-26
w proxy	-15
w proxy is	-24
w proxy on	-58
w proxy |	30
w public	-35
w public key	-31
w put	59
w put it	32
w question	64
w question :	65
w rate	-18
w reach	-23
w read	-26
w read it	-26
w real	16
w reason	24
w receipt	37
w receipts	31
w receive	-85
w refund	18
w refused	-29
w refusing	-18
w regards	-20
w registered	-24
w rejected	-42
w remove	45
w remove the	25
w renew	23
w renewal	33
w renewed	60
w reply	70
w restore	44
w return	-28
w right	-108
w right ?	-76
w ring	-21
w round	-41
w router	-19
w rules	-41
w s	-12
w said	-71
w said to	-46
w same	-109
w same time	28
w same |	-53
w says	29
w says 0	24
w scan	-24
w search	31
w second	80
w second factor	-34
w second mailbox	40
w seconds	-28
w security	18
w see	38
w send	-50
w send a	-43
w send me	15
w sending	-38
w sending |	-27
w sends	-14
w sent	-16
w server	-140
w server ?	-32
w server is	-44
w server name	-29
w server |	25
w servers	27
w service	-97
w set up	-33
w settings |	21
w share	18
w she	11
w shop	-12
w should	20
w show	58
w shows	-25
w side	38
w sign	54
w sign in	42
w since	-13
w single	-27
w sister	-59
w sit	-29
w site	-70
w site |	-18
w sites	-43
w six	-31
w size	48
w small	-10
w smtp	-51
w so	-7
w so i	46
w some	26
w somebody	15
w something	-35
w son	33
w sorry	43
w sort	21
w space	18
w ssh	-18
w ssh tunnel	10
w ssl	-63
w stay	18
w stopped	24
w stops	-37
w storage	35
w student	48
w stuff	21
w such	-14
w sunday	-16
w surname	24
w switch	-31
w tablet	-19
w take	115
w take it	27
w take the	25
w taken	21
w tell	52
w tell me	40
w th	17
w th |	21
w than	-14
w thank	-16
w thanks	19
w that	34
w that i	-66
w that is	35
w that you	-26
w that's	20
w the	-53
w the 0	53
w the app	-44
w the bank	-33
w the bill	28
w the calendar	-17
w the contact	32
w the day	31
w the end	32
w the help	33
w the laptop	27
w the last	48
w the limit	-40
w the mail	21
w the new	-16
w the old	18
w the other	25
w the password	-37
w the phone	-47
w the price	-14
w the proxy	12
w the same	-59
w the server	-70
w the service	-52
w the small	26
w the ssh	18
w the tablet	20
w the train	35
w the tunnel	-25
w the user	-38
w the vpn	37
w the web	23
w the webmail	-14
w the whole	-26
w the wrong	-25
w then	8
w there a	53
w there another	-53
w there is	-30
w there |	14
w they	20
w thing	32
w thing |	15
w things	75
w things |	52
w thirty	-26
w this	-81
w this is	-24
w this one	61
w this |	-28
w three	14
w through	-28
w through the	19
w thru	19
w thunderbird	16
w ticket	27
w time	8
w time i	24
w time |	14
w timed	-25
w timed out	-25
w times	-45
w times |	-32
w to	28
w to 0	-16
w to be	28
w to do	18
w to it	-26
w to keep	-29
w to know	38
w to me	31
w to my	17
w to pay	-25
w to see	21
w to send	-64
w to the	93
w to you	24
w today	-32
w took	-33
w train	42
w trial	54
w tried	-59
w trouble	36
w try	-50
w tuesday	17
w tunnel	-9
w tunnel |	-26
w turn	31
w tv	-33
w twice	-24
w twice |	-28
w two	99
w two things	45
w type	-39
w u	19
w unable	-16
w unable to	-16
w unavailable	-25
w under	-40
w until	20
w up	19
w up in	-21
w ur	-20
w urgent	-24
w us	-86
w us |	-26
w use	-34
w use the	-44
w used	-37
w user	-40
w user name	-40
w users	-41
w utc	-25
w vat	38
w verify	-22
w vpn	31
w vpn is	20
w w	23
w wait	-24
w want	14
w was	-21
w way	-30
w way to	-44
w we	36
w we have	-28
w web	18
w web mail	31
w web page	-26
w webmail	31
w webmail |	-27
w week	21
w week |	17
w weeks	22
w well	49
w well as	23
w went	-17
w were	25
w what i	-21
w what is	39
w what to	18
w what's	55
w what's the	22
w whatever	24
w whats	50
w whats the	45
w when	40
w when i	-67
w when is	77
w when's	38
w where	70
w where is	69
w whether	36
w which	60
w which is	17
w which of	22
w which one	25
w while	91
w while i	47
w white page	-29
w who	46
w whole	-74
w whole address	-51
w why	-21
w why is	-33
w wife	-12
w wifi	-45
w wifi |	-16
w will	70
w will it	30
w wireguard	6
w with	16
w without	18
w wont	13
w word	33
w work	66
w worked	-22
w works	-35
w would	-9
w would also	-88
w would like	33
w write	14
w wrong	-42
w wrong ?	-36
w x	-30
w x 0	-23
w xxx	31
w xxxx	-23
w xxxx |	24
w yahoo	32
w year	96
w year |	22
w yearly	15
w yes	-22
w yet	-23
w you	167
w you ?	17
w you give	24
w you never	40
w you take	18
w you |	13
w your	-54
w your help	-24
w your proxy	28
w your server	-26
w your site	-22
w yous	33
w zero	-23
w |	-55
w | &	78
w | +	56
w | /	56
w | 0	-38
w | after	-16
w | all	-41
w | and	50
w | android	-24
w | another	56
w | any	50
w | are	-11
w | as	35
w | because	-8
w | besides	30
w | both	35
w | but	25
w | can	42
w | cannot	17
w | change	66
w | charged	-37
w | connection	-16
w | could	36
w | dark	22
w | did	-14
w | do	19
w | don't	-37
w | every	-35
w | export	28
w | fix	20
w | forgot	-23
w | from	-18
w | gmail	-31
w | good	19
w | half	-34
w | hello	40
w | help	-17
w | hi	19
w | how	-22
w | i	-175
w | i'm	-21
w | if	-44
w | imap	-32
w | in	-24
w | is	-88
w | it	76
w | it's	24
w | kindly	-24
w | laptop	23
w | let	24
w | login	-22
w | mails	24
w | me	-31
w | my	-39
w | n	44
w | need	34
w | new	64
w | no	-15
w | not	22
w | nothing	-16
w | oh	26
w | ok	25
w | on	18
w | one	50
w | only	-26
w | or	-49
w | outlook	-61
w | phone	-13
w | please	-72
w | pop	-22
w | port	-26
w | price	40
w | proxy	-27
w | put	24
w | remove	34
w | same	-32
w | second	50
w | sending	-45
w | sent	-33
w | server	-17
w | she	12
w | should	31
w | sign	-37
w | since	-7
w | so	47
w | sorry	37
w | ssh	-18
w | still	-22
w | stop	27
w | tell	17
w | that	23
w | the	-90
w | then	35
w | there	-44
w | they	32
w | this	-65
w | to	-17
w | too	-25
w | tried	-26
w | tunnel	17
w | two	95
w | urgent	-27
w | was	-23
w | web	-17
w | webmail	25
w | what	29
w | what's	30
w | when	48
w | where	17
w | which	8
w | while	79
w | who	13
w | whole	-19
w | why	-87
w | will	17
w | with	-22
w | without	-28
w | xxxx	-27
w | yes	-23
w | you	12
w | your	-41`;
export const bars = { sure: 1.64, maybe: 0.24, cut: 0.00, ask: 0.60 };
