/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const asks = `52
&	-53
+	116
+ 0	-129
0	48
0 +	-48
0 + 0	-70
0 /	78
0 0	38
0 0 /	-82
0 0 0	-72
0 0 :	-42
0 0 xxxx	63
0 :	17
0 : 0	-38
0 ?	67
0 a	-54
0 and	36
0 and 0	46
0 at	61
0 c	-84
0 days	59
0 different networks	63
0 down	-34
0 error	43
0 error :	43
0 fa	64
0 for	41
0 g	40
0 gb	91
0 hours	-82
0 kb	62
0 mails	-106
0 mb	-77
0 messages	-51
0 min	61
0 minutes	28
0 nd	-40
0 of	37
0 on	99
0 people	25
0 persons	-36
0 seconds	-63
0 step	61
0 th	-75
0 the	-84
0 to	48
0 unread	-56
0 with	-73
0 xxxx	63
0 xxxx :	63
0 years	22
:	-69
: 0	74
: 0 +	-70
: 0 utc	32
=after end	-1
=after problem	-53
=after question	13
=after request	22
=after statement	-62
=after tag	93
=before problem	-19
=before question	13
=before request	35
=before statement	-54
=before tag	34
=end )	-109
=end ,	-40
=end :	-31
=end ;	38
=end ?	111
=end none	26
=few	145
=joint !	-27
=joint )	24
=joint ,	21
=joint .	-8
=joint :	66
=joint ;	44
=joint ?	-114
=joint line	-34
=joint none	23
=joint paragraph	-16
=last	-1
=line	-45
=marker bullet	189
=marker clause	183
=marker letter	124
=marker number	207
=marker ordinal	116
=marker ordinal question	-64
=marker roman	153
=marker topic	-10
=next )	279
=next ,	157
=next .	85
=next :	114
=next ;	66
=next none	67
=role problem	-48
=role question	59
=role request	86
=role statement	-74
=role tag	-5
=subject	-276
=words	31
?	-25
? ?	-146
^	-118
^ &	172
^ +	112
^ + 0	-46
^ 0 /	72
^ 0 :	-57
^ 0 and	90
^ 0 different	-36
^ 0 down	-66
^ 0 gb	64
^ 0 members	-53
^ 0 minutes	83
^ 0 of	37
^ 0 step	61
^ 0 years	38
^ a	28
^ abeg	68
^ about	44
^ access	108
^ add account	-55
^ alias	-68
^ aliases	49
^ all	69
^ all of	65
^ also	71
^ always	-46
^ and	21
^ and again	133
^ and all	-28
^ and for	-31
^ and from	33
^ and has	-57
^ and hers	-69
^ and how	-64
^ and i	-28
^ and i'm	51
^ and is	25
^ and it	-77
^ and my	-17
^ and never	-67
^ and nobody	-52
^ and not	40
^ and nothing	64
^ and now	-33
^ and on	34
^ and over	39
^ and password	32
^ and port	68
^ and put	-51
^ and same	77
^ and she	-65
^ and so	-59
^ and the	14
^ and there	-45
^ and they	-58
^ and two	-60
^ and what	-60
^ and when	-52
^ and where	52
^ and which	46
^ and with	42
^ and won't	-66
^ and you	-74
^ android	-39
^ any	21
^ anything	66
^ apart	-51
^ are	40
^ are the	-69
^ are they	52
^ are you	58
^ as	-64
^ as well	79
^ asked	-80
^ authentication failed	36
^ backup	51
^ because	-62
^ because the	-41
^ before	-50
^ best	-27
^ blank	95
^ both	-81
^ but	41
^ but i	-49
^ but it	-46
^ but not	-32
^ calendar	49
^ can	178
^ can i	106
^ can it	-31
^ can you	-18
^ cant	88
^ catch	65
^ catch all	65
^ certificate	75
^ change	152
^ changed	-58
^ channel	56
^ channel 0	60
^ cheers	-61
^ close	53
^ club	71
^ connect	-50
^ connection refused	-41
^ connection timed	-45
^ contact	-28
^ contacts	59
^ could	50
^ could you	-44
^ customers	64
^ dad	37
^ dark	71
^ data	35
^ dear	-46
^ dear sir	43
^ delete	161
^ deleted	-60
^ deleted the	-68
^ dictating	51
^ did	-44
^ did you	145
^ different	75
^ dig	63
^ dkim	74
^ dns	-42
^ do	83
^ do i	75
^ do it	-163
^ do you	15
^ does	32
^ does it	35
^ does the	40
^ don't	-81
^ down	-33
^ dr	-91
^ e	62
^ each	83
^ emergency	-31
^ emptied	-53
^ enquiry	76
^ eta	34
^ every	1
^ expired	61
^ explain	92
^ filters	-36
^ find	62
^ firefox	97
^ first	-49
^ five	32
^ fix	102
^ fix it	61
^ for	30
^ forgot	88
^ found	-53
^ four	29
^ frankfurt	34
^ free	59
^ from	34
^ get	85
^ give	50
^ good	-84
^ good day	19
^ good morning	-28
^ google	49
^ got a	67
^ greetings	-33
^ greylisting	88
^ has	69
^ has the	-41
^ have	65
^ have it	-50
^ have you	83
^ he	-28
^ he's	-78
^ hello	-43
^ her	-65
^ hi	-36
^ home	57
^ how come	-77
^ how do	-18
^ how i	50
^ how long	-26
^ i	-19
^ i am	29
^ i ask	55
^ i can	-52
^ i can't	50
^ i checked	-54
^ i did	71
^ i do	57
^ i had	45
^ i have	-68
^ i haven't	-58
^ i know	48
^ i never	82
^ i paid	102
^ i picked	73
^ i think	76
^ i type	56
^ i would	-109
^ i write	-49
^ i'm	-86
^ if	99
^ if it	-67
^ if so	51
^ im	44
^ imap	85
^ in	14
^ in addition	-57
^ in the	-30
^ in which	47
^ including	-46
^ invoice	-36
^ ipad	53
^ iphone	19
^ is	92
^ is imap	-73
^ is it	-24
^ is that	42
^ is the	-132
^ is this	77
^ it	15
^ it has	-42
^ it is	-14
^ it's	85
^ its	45
^ just	31
^ k 0	46
^ key	-29
^ kindly	11
^ laptop	71
^ last	-87
^ lastly	60
^ leaving	-68
^ let	54
^ letters	82
^ like	-46
^ locked	-39
^ log	104
^ looked	-74
^ lost	-36
^ m	-39
^ mail	-37
^ mail to	63
^ make	144
^ make it	81
^ maureen	-36
^ may	41
^ me	52
^ me in	59
^ mobile	-74
^ mostly	-35
^ move	61
^ msmtp	85
^ must	41
^ mutt	80
^ my	-23
^ my own	68
^ my wife	-50
^ n	47
^ need	122
^ never	82
^ next	40
^ no	19
^ no bounce	-61
^ no hard	-44
^ no mail	71
^ no rush	-45
^ nobody	22
^ nobody can	-72
^ nobody in	61
^ normal	49
^ not	23
^ not even	56
^ not for	-73
^ not mine	57
^ nothing	26
^ nothing comes	51
^ nothing from	58
^ now i	49
^ now the	53
^ of	-57
^ oh	48
^ oh and	94
^ old	-33
^ on	-43
^ on my	48
^ on the	29
^ one	-54
^ one of	-60
^ only the	-50
^ open	96
^ or	55
^ or 0	-79
^ or do	42
^ or madam	-55
^ or must	52
^ or not	65
^ or only	101
^ or the	-66
^ other	55
^ other sites	-63
^ our	-26
^ outlook	45
^ own	-68
^ paid	-53
^ password	41
^ pay	75
^ permission	52
^ permission denied	60
^ phone	-48
^ ping	-44
^ ping 0	-58
^ please	-45
^ please answer	-84
^ please correct	44
^ please look	39
^ pls	-49
^ port 0	37
^ price	54
^ proxy	-52
^ reading	96
^ received	-95
^ recovery	65
^ ref	108
^ refund	85
^ regards	-43
^ registration	99
^ remove	68
^ removed	-79
^ removed the	-72
^ renewal	35
^ repair	86
^ reset	63
^ respected	-36
^ restarted	-58
^ result	74
^ retired	-43
^ rule	87
^ s	-49
^ same	-20
^ samsung	-62
^ say	97
^ second	-39
^ second point	-44
^ security	-49
^ send	92
^ sent	-52
^ sent from	-76
^ servers	76
^ should	34
^ shows	-57
^ sign	-79
^ since	84
^ since 0	-28
^ since about	77
^ since friday	87
^ since i	-22
^ since last	50
^ since lunch	43
^ since noon	57
^ since the	-19
^ since then	-79
^ six	-34
^ small	-32
^ smtp	-12
^ smtplib	81
^ so	-71
^ so i	40
^ so it's	-54
^ socks	-38
^ somebody	51
^ something	-112
^ sorry	-58
^ spam	34
^ spf	27
^ ssh	-28
^ ssh d	68
^ ssh tunnel	-85
^ ssl	58
^ stop	113
^ stop the	49
^ strange	51
^ switch	84
^ ta	-60
^ take	113
^ tell	151
^ thank	-98
^ thank you	-92
^ thanks	-94
^ that	46
^ the	8
^ the bank	-68
^ the last	-68
^ the other	88
^ the proxy	57
^ the search	68
^ then	-9
^ then 0	-53
^ then the	49
^ there	-98
^ there's	-38
^ they	-81
^ they are	120
^ three	-29
^ thunderbird	19
^ thx	-45
^ tls	-56
^ to	18
^ too	-61
^ too many	-99
^ trial	65
^ tried	-70
^ tunnel	79
^ turn	43
^ turned	-64
^ two	-76
^ two offices	65
^ two points	-47
^ typed	-57
^ undo	73
^ unlock	77
^ urgent	29
^ user	-57
^ was	62
^ was it	-77
^ was there	61
^ we	-81
^ we are	-49
^ web	-51
^ web mail	-27
^ webmail	43
^ wg	102
^ what	150
^ what am	57
^ what do	61
^ what i	-83
^ what is	44
^ what now	53
^ what should	-65
^ what to	-31
^ what's	87
^ what's the	38
^ whats	103
^ whats the	83
^ when	-3
^ when i	-76
^ when it	56
^ when will	49
^ where	52
^ where is	40
^ where's	48
^ which	89
^ which i	-111
^ which is	-133
^ which one	81
^ which port	90
^ which was	-65
^ while	35
^ while i	-45
^ who	-75
^ who is	-85
^ why	128
^ wife	68
^ will	105
^ winmail	68
^ winmail dat	68
^ wireguard	80
^ with	73
^ with the	-23
^ would	117
^ wrong	53
^ wrong password	63
^ xxxx	80
^ yesterday	-52
^ you	48
^ your	118
^ your server	-61
^ yours	-51
^ yours faithfully	-36
a	-69
a 0	115
a bit	-69
a calendar	91
a copy of	98
a customer	-52
a fresh	59
a line	-77
a minute	-51
a new	28
a single	62
a thing	87
a way	81
a year	38
abeg	97
about	-70
about 0	-36
about it	44
about my	-75
about the	-48
accept	79
accepted	71
access	58
accident	-44
account page	-62
act	-58
activate	48
active	71
add	127
add account	-60
added	-135
addition	-47
address	77
address ?	-85
address is	92
addresses	56
admin	45
after	38
after a	66
afternoon	-29
again ?	-62
age	-43
agreement	79
alias	200
aliases	169
all in	66
all of	-27
all the	-16
allow	-78
almaty	72
alone	45
also	57
also on	-129
although	155
although i	83
always	-43
am	-24
am i	55
amount	58
ams	61
an	25
an address	-64
an alias	72
and	-11
and 0	37
and again	81
and also	-43
and for	-31
and has	-57
and hers	-69
and how	-61
and i	-35
and i am	-46
and i don't	55
and i have	69
and i'd	60
and i'm	51
and if i	-66
and if so	94
and imap	49
and is	25
and is there	38
and it	-69
and may	53
and never	-67
and no	-29
and nobody	-52
and not	68
and nothing	64
and now	-33
and over	39
and password	35
and port	49
and put	-49
and same	77
and she	-65
and so	-49
and the	-48
and there	-45
and they	-66
and two	-105
and what	-60
and where	53
and which	46
and with	70
and won't	-66
and you	-79
and your	-34
android 0	-50
another	-118
another matter	-44
answer	-79
answered	-155
antivirus	-97
any	56
anybody	-93
anyone	-67
anything	97
anywhere	-38
apart	-101
apart from	-70
app	52
app password	86
appears	74
archive	47
are gone	112
are in	-94
are not	-57
are the	-52
are they	82
are two	81
are you	58
around	-65
arrive	98
arrived	-44
arrives	78
as	21
as a	73
as i	-48
as well	43
as you	-79
ask	-51
ask you	68
asked	-81
asking	-29
asking for	43
asking me	-67
asns	61
at	12
at 0	-57
at a	-79
at both	-88
at my	-56
at once	53
at the same	69
at your	73
ate	72
attach	82
attached	86
attachment	39
attempts	46
auckland	97
auditor	-39
authenticated	-73
authentication failed	128
authenticator	71
auto	67
automatic	44
available	-48
avast	-59
away	-41
b	-95
back	102
back ?	90
back to	-40
backup	67
backup codes	76
backups	82
bad	-15
banks	82
bar	39
battery	-55
be	18
because	-69
because the	-36
been	-17
before	-70
before i	-86
behind	85
being	-71
beirut	-73
believe	-64
believes	-76
below	-134
beside	73
besides	70
best	-87
between	31
big	-58
bigger	134
bill	124
billed	83
billing	107
bills	76
bin	39
birthday	-52
bit	-73
black	77
blank	95
blank page	55
bless	-66
blind	-49
block	47
blocked	54
booking	-59
both	23
both dead	60
bother	-59
bought	-46
bounced	-50
bounces	-57
box	87
boxes	103
boy	-52
branch	53
branches	89
bring	28
broke	-51
brother	-46
browsers	39
browsing	62
business	42
but	-19
but i	-56
but it	-46
but not	-32
button	74
button is	71
by	-9
by itself	49
by mistake	46
by my	-63
by the	-79
ca	76
cabin	-71
cable	-30
calendar	188
calendar shows	106
called	-73
came	-78
came back	-66
can	129
can be	-64
can i	110
can i have	61
can i pay	33
can it be	46
can not	56
can receive	-123
can see	-82
can send	-97
can the	62
can you	-14
can't	-45
cancel	97
cancel the	74
cannot connect	-58
cannot log	100
cannot log in	100
cannot receive	96
cant	-10
cant send	-69
capital	-101
captcha	98
card	126
carriers	72
case	-66
cashier	-56
catch	69
catch all	51
change	75
change it	72
change my	45
changed	44
changed the	-61
changed the password	-79
channel	90
channel 0	74
channel 0 :	74
charge	69
charged	93
check	38
checked	58
checked on	74
checked the	-75
cheers	-67
child	70
chromebook	-39
church	74
clean	58
clear	-64
cleared	-58
clerk	-58
click	46
clicked	41
client	110
clock	-46
close	37
closing	-51
club	88
codes	97
codes :	69
colleague	-47
colleagues	33
colour	48
com	-100
come	-17
comes back	55
comes in	52
committee	-70
company	-47
complaint	-69
complete	51
completely	-85
computer	-98
config	59
confirm	64
connect	80
connect to server	36
connected	32
connection refused	31
connection timed	-88
connection timed out	-88
connects	86
contact	34
contact form	58
contact your	-125
contacts	103
contract	58
copy	17
copy of	76
correct	253
correct it	41
corrected	57
cos	-141
cost	88
could not	-82
could you please	-87
count	81
counter	57
countries	67
country	144
credit	132
crypto	87
customer	-62
customers	46
cuts	68
d 0	-47
dad	30
dark	84
dat	41
data	115
data processing	56
data processing agreement	57
date	26
daughter	-81
days	48
dead	152
deadline	-84
deal	-47
dear	-82
dear sir	43
dear support	-27
death	-45
december	-47
delete	151
delete the	58
deleted	-26
deleted the	-81
denied	51
denied publickey	36
department	-67
did	-68
did it	-46
did not	-49
did the	-55
did you	146
didn't	-78
different isps	59
different networks	58
dig	44
discount	93
dkim	19
dkim fail	-53
dmarc	88
dns	41
dns ?	48
do	53
do i	142
do i fix	-113
do i get	65
do it	-75
do not	-81
do u	54
do we	48
do you	134
do you have	46
does	49
does it	24
does not	-38
does the	62
dog	-42
domain	75
don't	-166
don't need	-59
don't want	-46
done	34
dont	86
dot	64
double	58
down ?	42
down for	115
dr	-91
drafts	71
drops	82
dublin	98
dutch	67
e mail	-93
each	46
eat	57
eats	83
eduroam	67
either	41
eleven	-48
else	-28
else ?	-105
em	53
email is	80
emails	-91
emergency	-71
emptied	-30
empty	50
end	110
end of	-49
ended	78
ending	50
engineer	-67
enquiry	60
entering	92
error	104
error 0	37
error :	59
eta	45
eta please	63
euro	96
euros	97
even	14
ever	-41
every 0	70
every page	81
every time	78
everybody	-74
everyone	64
everything	-32
everything is	49
everywhere	29
example	-61
example 0	-104
example 0 0	-61
except	-51
exe	43
executor	-44
exists	80
exit	196
exits	123
expired	193
explain	152
extend	92
eyes	-82
fa	64
fae	-65
fail	-49
fails	136
failure	-64
fair	-49
faithfully	-36
fast	-110
father	-73
federation	-39
feelings	-44
fi	-71
fiber	54
fibre	-48
field	-54
file	45
file ?	-105
filter	127
filters	45
find it	-45
find out	57
finds	47
fine	-31
finish	52
firefox on	82
firewall	-70
firm	28
firmware	64
first	-47
five	-32
fix	65
fix it	35
flat	-59
folder	196
folders	125
following	-86
font	47
for	45
for 0	65
for all	92
for me	54
for my	-114
for next	75
for our	54
for that	72
for the	-53
for the password	102
for your	-31
forever	127
forgot	137
form	130
forty	-94
forward	118
forwarding	59
forwards	61
found	-71
fourth	-71
frankfurt	80
friends	-41
from	19
from 0	-65
from a	-11
from it	-48
from me	-49
from my	49
from our	-78
from the	-49
from this	-64
from three	42
from you	64
from your	39
front	52
gateway	93
gave	-45
gb	97
german	145
get	104
get it	71
gets	97
give	138
give me	53
given	-35
gives	74
gives 0	77
gmail	-21
gmail app	56
go	45
go out	-44
go to	100
god	-86
goes in	46
going	43
going to	-74
gone	43
good	-52
good morning	-31
google	55
got a	47
green	-75
greetings	-89
greylisted	-51
greylisting	60
group	41
guest	56
guide	64
h	-46
had	-155
had 0	100
half of	75
hall	-75
hands	51
handshake	27
hangs	82
happened	44
happening	-100
happy	-44
harbour	75
hard	-68
hard feelings	-44
has	-4
has 0	44
has gone	-52
has it	81
has the	-56
has to	49
have	-15
have a	132
have been	-80
have had	-50
have it	-68
have the	-56
have to	41
have you	52
he	-73
he's	-66
head	65
header	63
hello	-54
help	32
help me	98
help page	32
help pages	-49
help site	56
her	-30
her account	79
hers	-97
hi	-38
hi there	-38
hide	60
him	-48
his	-68
home	38
home fiber	61
home line	-80
honey	-67
horses	-60
hospital	-74
host	-40
hotmail	50
hotspot	60
hour	-89
hours	98
house	-116
houses	55
how	257
how can	-65
how can i	-91
how come	-72
how do	-13
how do i	-14
how i	68
how long	26
how many	94
how much	55
how to	24
hp	101
http	70
human	69
hundred	-89
hurry	-83
i	-40
i add	48
i also	78
i am	-58
i ask	117
i can	-116
i can send	-64
i can't	86
i cant	-56
i changed	24
i checked	-61
i checked the	-68
i could	-97
i did not	71
i do	-73
i don't	18
i don't want	-43
i fix	-132
i forgot	66
i get	88
i have	-65
i have a	41
i have to	67
i have you	-44
i keep	-130
i keep it	-99
i left	-101
i like	-91
i live	78
i need	38
i never	19
i never wrote	78
i paid	119
i pay	51
i picked	55
i put	55
i see	67
i set	114
i set up	76
i shall	-68
i should	-46
i think	42
i tried	114
i type	79
i want	135
i want to	-122
i was	27
i will	-70
i would	-99
i would like	60
i write	68
i wrote	-65
i'd	45
i'd like	56
i'll	-98
i'm	-139
i'm in	31
i've	-113
i've got	-54
id	43
identity	-80
if	86
if i	-107
if it	-64
if it's	-135
if so	145
if that	-65
imap	94
in	23
in a	-96
in addition	-47
in case	-53
in front	72
in graz	-61
in it	-54
in junk	62
in law	-93
in london	78
in my	14
in one	33
in our	30
in the	-7
in the morning	43
in there	-105
in this	-55
in three	-59
in to	44
in web	100
in web mail	109
in webmail	39
in which	37
in your	78
inbox	90
including	-46
incoming	63
incorrect	84
ink	70
inside	-37
install	57
instead	117
instead of	50
internet	24
internet is	-49
into	85
invalid	102
invoice	201
invoice for	40
invoices	160
ip	98
ipad	84
ipv	47
ipv 0	47
is	-9
is a	61
is an	64
is at	-45
is coming	-66
is down	121
is fine	73
is for	-81
is full	59
is going	47
is good	92
is imap	-85
is in	-59
is it	78
is it my	-80
is it possible	45
is it the	-102
is my	-49
is no	-82
is none	100
is normal	-56
is not	61
is off	-79
is ok	-51
is on	-30
is on my	-55
is port 0	-79
is that	100
is the	32
is the user	-88
is there	103
is there a	94
is there another	-103
is this	96
is working	55
is xxxx	-109
isps	73
issue	70
ist	74
it	19
it again	38
it back	93
it be	114
it by	62
it does	-51
it down	73
it for	-71
it from	-68
it has	-55
it in	-101
it is	-86
it is the	-49
it isn't	44
it my	-74
it on	-61
it on the	-67
it opens	-66
it please	56
it possible	45
it says	-93
it still	-68
it the	-180
it want	56
it was	-84
it's	-118
items	64
its	33
itself	39
january	49
japan	51
job	-65
join	73
july	46
june	74
junk	119
just	28
just sits	90
just the	-44
k	-76
kb	62
keep	-48
keep it	-96
keep the	91
keepalive	-41
keeps	99
kept	-32
key	103
key ?	-108
keys	68
kids	-54
kill	102
kind	-88
kind regards	-30
kindly	44
know	-30
known	83
knows	-103
lan	-64
laptop	29
laptop in	-84
laptops	-69
large	-97
last	-8
last month	-53
lastly	65
later	-126
leave	51
leaving	-89
leeds	35
left	-29
lenovo	51
let	54
let me	-47
letter	-91
letters	-30
letters to	90
library	-61
like	-52
like a	-35
like to	-150
like to know	61
limit	121
line	57
lines	82
linux	103
list	-3
list of	88
lists	79
little	-83
lives	-68
load	124
loads	152
local	56
lock	-81
log	46
login	120
login failed	-52
login is	61
logo	45
logs	119
long story	-47
longer	23
look	-44
look at	-42
look at both	-90
look at that	85
looked	-97
loop	59
lost	78
lot	-91
love	-56
lte	75
m	-97
ma	-88
mac	49
macbook	-60
machine	-46
madam	-64
made	-49
mail	52
mail account	-63
mail app	44
mail from	76
mail in	80
mail is	72
mail on	-56
mail program	-71
mail server	92
mail to	85
mail with	-47
mailbox	91
mailbox for	54
mailchimp	71
mails	79
mails to	80
main	-69
make	154
make it	99
makes	35
man	-148
managesieve	65
many	29
map	63
mark	63
match	-95
matters	-94
maureen	-39
may	36
maybe	35
mb	-67
me	-18
me ?	47
me a	-40
me from	94
me out	-71
me the	86
me to	-77
meant	70
member	-49
members	38
menu	-45
message	-56
messages	98
method	93
midnight	-19
min	61
mins	-63
minutes	47
miss	-50
missing	45
mobile	52
mobile data	-94
mode	52
modem	-70
money	103
monitoring	-59
monthly	77
more	-8
morning	42
mostly	-40
mother	-31
move	140
moved	34
moves the	88
moving	-63
msmtp	86
mtu	107
much	32
must	55
must be	62
must i	31
mutt	80
mx	65
my	24
my account	91
my address	-60
my card	61
my eyes	-58
my father	-36
my late	-46
my mail	111
my mailbox	41
my mails	46
my mobile	60
my mother	-57
my name	-41
my old	42
my own	105
my own phone	-69
my password	29
my pc	71
my phone	-64
my plan	57
my provider	-73
my storage	85
my tablet	-101
myself	-123
n	-38
name	56
name is	-51
name of	50
name on	62
names	86
nd	-40
need	41
need to	-87
need your	-77
needs	154
needs a	98
neighbour	-104
neighbour's	73
nephew	-47
net	49
netflix	53
netherlands	88
network	-8
networks	28
never	68
never had	69
never used	34
never wrote	63
new	44
new laptop	-52
new one	40
new phone	35
newsletter	47
nicely	-69
niece	-67
night	-34
nine	-30
no	21
no bounce	-61
no error	-57
no hard	-44
no hard feelings	-44
no hurry	-54
no mail	37
no page	114
no password	-62
no reply	61
no rush	-51
nobody can	-44
nobody in	45
none	119
noon	134
nor	112
normal	43
normally	-84
not	20
not a	-55
not be	-77
not find	-52
not for	-72
not in the	-75
not mine	50
not one	-51
not the	28
notary	-69
note	-35
nothing	-43
nothing at	-60
nothing comes	51
nothing from	103
nothing loads	79
now	-25
now it	-49
now the	70
number	55
numbers	-48
nxdomain	66
o	57
of	-13
of a	-126
of all	93
of it	29
of my	95
of our	72
of the	-34
of this	-52
of us	-94
of your	56
of yours	123
off	29
off the	45
office	14
officer	50
offices	63
ogero	-51
oh	34
oh and	94
ok	-20
old	64
old phone	78
older	70
on	40
on another matter	-37
on her	-78
on it	-17
on my	16
on my laptop	54
on sunday	-86
on the	-10
on the 0	42
on the old	-61
on the same	-43
on the tablet	-67
on to	54
on your page	-78
one	31
one ?	81
one for	45
one more	-52
one person	-73
one's	-89
ones	56
online	62
only the	-36
open	67
opened	-54
opening	-48
opens	59
or	40
or 0	-43
or do	42
or is	-27
or madam	-55
or must	52
or no	42
or not	70
or not ?	41
or only	106
or password	-64
or the	-98
order	-15
order ?	-71
original	-49
other	45
other sites	-63
other thing	-61
others	-39
our	42
ours	74
out	62
out for	69
out of	-68
out to	104
outage ?	47
outbox	83
outgoing	36
outlook	35
outside	72
over there	-72
overdue	52
own	-10
own domain	-71
own phone	-69
owner	84
p 0	68
page	62
page for	-92
pages	103
paid	83
panel	89
paper	43
parents	-58
paris	54
parish	-41
pass	61
passed	-38
password	12
password again	81
password is	-26
passwords	-53
past	-76
paste	66
pasted	61
patience	-72
pay	106
paying	54
payment	128
payments	103
pc	21
pcs	43
pdf	99
pdfs	53
perfectly	-86
perhaps	-133
permission denied publickey	36
person	-50
persons	-41
phone	-5
phone is	93
phone on	-79
photos	-55
pick	43
picture	60
pictures	60
ping	73
ping 0	-56
pixel 0	-46
place	-96
places	-71
plain	46
plan	141
play	-49
please	146
please answer	-101
please correct	44
please look	71
pls	103
pls help	-67
po	-54
point	-115
points	-69
pop	-42
port	-14
port 0	46
port ?	-171
porto	104
ports	94
possible	143
postfix	-40
power	-108
practice	-72
prefix	-59
press	-28
press it	-74
price	110
price for	63
print	78
printed	-78
printer	-55
private one	64
probably	-62
problem	-115
processing agreement	57
proforma	84
proof	-89
provider	-154
providers	91
proxy	144
proxy is	73
ps	43
public key	-44
put	24
put a	-59
put in	-53
put it	-32
put the	-42
pw	58
question	-122
question :	-63
questions	-138
queue	-103
quick	-22
quit	87
quotation	50
raise	71
rather	-29
re	-65
reach	36
ready	70
real	47
really	-40
rebooted	-75
receipt	214
receipt for	96
receive	114
receives	47
receiving	31
reception	50
recipients	-73
record	60
records	45
recovery	92
ref	88
refund	168
refused	126
refuses	129
refusing	21
regards	-123
registrar	81
registration	118
reinstalled	-48
reissue	71
rejected	49
related	-60
reminders	124
remove	145
remove the	75
removed	-54
removed the	-81
renew	93
renewal	142
renewed	60
repair	146
replaced	58
reply	70
report	27
reports	-67
request	88
require	73
required	67
reset	21
respect	-55
respected	-36
restarted	-90
result	62
retired	-30
return	87
returned mail	-50
returns	81
riga	77
right	-8
right ?	-146
ring	-49
robot	62
room	-59
rotate	54
rule	88
run	-41
running	43
runs out	87
rush	-99
s	-64
said	-124
sales	46
same	27
same minute	70
same password	-97
same time	53
saturday	-68
save	65
saved	45
say	-73
say something	66
saying	32
says	44
says 0	-41
says 0 0	-94
says cannot	-72
says incorrect	67
says it's	-70
says no	-47
says the	-63
says too	79
says too many	79
says wrong	80
scanner	38
school	-31
search	106
seats	67
second factor	84
second point	-44
see	20
seems	71
seen	-25
send	97
send a	-89
send from	46
send mail	-77
send me	54
send to	62
sender	90
sending	45
sends	75
sent	10
sent 0 0	63
sent from	-70
sent items	68
separate	38
sept	73
september	57
server	54
server ?	-101
server imap	-62
server is	-88
server not	-77
servers	103
service unavailable	73
sessions	56
set	21
setting	119
settings	-31
seven	-32
shared	41
shaz	-55
she	-10
she's	-95
ship	-96
shop	-82
short	-55
should	137
should be	60
show	146
shows	119
shows 0	57
shows every	120
shows me	-74
shows my	-101
shows the	42
sign	78
sign in	107
signed	50
silent	59
sim	-44
simply	-73
since	24
since 0	-36
since 0 0	55
since 0 :	177
since about	77
since friday	87
since i	-41
since i changed	74
since last	45
since lunch	43
since noon	57
since the	-32
since then	-49
sincerely	-47
single	45
sirs	-23
sister	-66
sit	67
sites	33
sits	79
size	48
small	28
smtp	43
smtp 0	-57
smtplib	57
so i	-30
so send	85
so that	42
society	-96
socks	43
socks proxy	-45
solicitor	-55
some	-52
somebody	38
someone	56
something else	-104
somewhere	-41
son	-138
sorry	-44
space	52
spaces	-54
spam	53
spark	62
spf	102
spins forever	64
spring	-71
ssh	40
ssh d	47
ssh d 0	-53
ssl	-28
starlink	32
started	-91
starttls	41
status	26
stay	73
stay in	76
stays	151
steam	76
step	24
still	69
stop	109
stop it	76
stop the	65
stopped	48
stops	-46
storage	125
store	48
strange	48
subject	-51
submission	92
subscription	59
such	33
sunday	-18
supported	96
suspended	76
suspicious	-46
swap	72
swap it	58
switch	78
sydney	74
t	-51
ta	-58
tab	81
table	-49
take	70
take it	35
taken	28
teacher	-37
teachers	-40
team	-29
telephone	-47
tell	18
tell me	29
temporarily	81
ten minutes	68
test	157
text	22
th	-65
than	-39
thank	-92
thank you	-79
thank you for	-72
thanks	-118
that ?	71
that be	54
that i	-114
that is	-58
that it	-55
that one	-50
that you	60
that's	-90
the	-19
the 0	66
the account	60
the app	-56
the bill	60
the box	-47
the browser	46
the calendar	66
the computer	-62
the contact	73
the day	63
the first	-31
the folder	52
the form	74
the help	86
the hospital	-42
the hotel	68
the house	45
the ipad	-38
the laptop	-22
the library	-51
the list	-40
the little	-55
the log	-69
the login	-66
the lot	-85
the mail	-17
the message	41
the morning	84
the name	90
the new	30
the new one	34
the next	58
the number	-56
the old	74
the old one	45
the one	-63
the only	-58
the order	-81
the password	36
the phone	-33
the port	-60
the price	37
the private	89
the proxy	99
the recovery	66
the right	-92
the router	41
the same	-54
the search	97
the server	53
the service	-86
the site	-45
the spam	-57
the ssh	107
the ssh tunnel	74
the time	-65
the trash	86
the tunnel	73
the two	76
the user name	-60
the way	61
the web	-50
the whole	-42
the whole address	-99
the wifi	-53
their	-58
theirs	62
them	-58
them ?	70
then	-39
then 0	-53
then the	48
there a	94
there another	-103
there are	-60
there is no	-94
there is none	100
there it	77
there's	-56
these	-147
they	-87
they are	110
they're	-113
thing	-82
things	-128
think	-41
thinks	-48
third	-80
this	-134
this ?	105
this morning	57
though i	81
three	31
three different	-48
through	34
thru	59
thursday	-74
tick	122
tick remember	80
ticket	43
tickets	77
time	-13
time i	53
timed	-57
timed out	-57
timeout	-86
times out	90
tiny	48
tired	-62
to	6
to be	65
to change	35
to do	-117
to gmail	85
to it	-105
to keep	-62
to me	120
to open	-44
to pay	-66
to put	57
to say	-56
to send	-112
to server	38
to the	-26
to write	-61
to xxxx	75
to you	-41
today	22
together	43
told	-151
tonight	-97
too	32
took	-86
top	40
toronto	53
touch	-60
touched	41
train	-41
transfer	55
treat	-78
trial	144
trial ended	58
tried	-30
tried 0	-60
tried the	-57
tries	78
trouble	-46
trucks	-65
try	-60
try again	-79
ttl	56
tuesday	-44
tun	57
tun 0	57
tunnel	45
tunnel is	72
turn	67
turn off	47
turned	-81
tv	-134
twice	88
two	47
two days	40
two factor	-41
two points	-47
two providers	126
two questions	-73
two times	50
type	-28
u	94
ubuntu	67
uk	70
unable	58
unable to	58
unavailable	39
under	-21
undo	84
union	84
university	-48
unlock	130
until	28
until the	-60
up	-24
up ?	79
up in	81
update	48
updated	-58
upgrade	138
ur	50
urgent	-74
us	99
us in	50
user	88
user name	-47
users	38
users ?	-79
using	-74
utc	-30
v	46
vacation	69
valid	79
vat	75
verification	60
verify	-108
very	-94
vienna	71
vietnam	-65
village	-81
visa	69
vpn	73
vpn :	-67
waiting	-59
want	44
want the	74
want to	-168
wanted	-50
wants	10
wants a	73
warm	-58
warning	86
was	-94
was a	-51
was it	-72
was not	-56
was the	-53
was there	58
way	86
we	23
we have	106
we're	59
web	54
web mail	121
web page	-97
webmail	196
wee	-74
week	-20
weeks	-63
went	21
were	-108
wg	40
what	102
what am	60
what am i	60
what do	30
what he	-76
what i	-91
what is	24
what is the	94
what now	53
what papers	46
what should	-46
what to	-57
what's	112
what's the	83
whats	151
whats the	129
whatsapp	91
when	95
when it	65
when will	50
when will it	41
when you	-75
when's	81
where	130
where i	-54
where is	62
where to	43
where's	48
whether	126
which	112
which country	42
which i	-164
which is	-135
which of	44
which one	86
which port	90
which was	-65
while i	-34
white	46
who	-25
who has	43
who is	-85
whole	52
whole address	-83
why	139
wi	-88
wife	32
wife's	-80
wifi	-38
will be	-66
will it	38
will not	49
window	67
winmail	56
winmail dat	41
wireguard	84
wireguard app	-60
wish to	64
with	-17
with its	71
with my	-89
with respect	-51
with ssl	-61
with the	-18
with you	-106
without	24
without it	45
without mail	94
without the	47
won't	-17
won't load	58
wonder	-77
wont	40
word	55
words	31
work	31
worked	-86
working	-21
works	41
would	67
would like	88
would like to	-74
write	25
write to	-45
wrong	19
wrong ?	-66
wrong password	112
wrote	-42
x	67
x 0	40
xxxx	109
yahoo	112
yearly	112
years	-122
years of	-66
yes	-44
yesterday	47
you	5
you can	-46
you for	-52
you have	-32
you may	-75
you please	-86
you send	78
your	5
your account	-60
your address	-61
your company	125
your contact	62
your help	-59
your help page	49
your mail	-74
your page	-81
your proxy	54
your server is	-105
your support	78
your web	-55
yours	67
yours faithfully	-36
yubikey	46
zero	-32
zone	-39`;
export const gaps = `-208
after	-54
announced	112
b &	57
b & is	46
b +	69
b + 0	-58
b /	171
b 0	-76
b 0 0	47
b 0 :	-21
b 0 is	44
b :	-31
b ?	-160
b a	103
b about	-21
b accept	57
b add	36
b address	102
b addresses	24
b after	68
b after 0	52
b again	-14
b alias	143
b all	-18
b allow	-77
b allowed	50
b also	141
b also can	36
b also like	-67
b also the	-47
b am	-19
b am i	-26
b an	83
b and	40
b and 0	-32
b and a	35
b and again	-24
b and also	-47
b and can	41
b and do	77
b and do you	51
b and does	81
b and from	-25
b and how many	42
b and i	-13
b and if so	-47
b and is there	60
b and it	-28
b and my	-21
b and not	-24
b and on	-21
b and one	-35
b and put	-38
b and tell	61
b and the	-17
b and then	-58
b and we	-29
b android	56
b another	-19
b answer	50
b any	72
b app	33
b are	-38
b as well	44
b as well as	39
b ask	28
b at	-49
b at home	-20
b at the	-19
b authentication	-36
b back	52
b be	-82
b because	-35
b been	-30
b before	41
b between	44
b bill	123
b both	-67
b box	-17
b brother	-30
b browser	-20
b browsers	61
b calendar	72
b called	42
b can	59
b can i	22
b can i pay	51
b can the	44
b can you	-31
b cancel	47
b cannot	-26
b card	105
b certificate	-24
b change	-20
b changed	-28
b charged	58
b client	-26
b closed	-29
b code	44
b codes	-17
b come	20
b company	-28
b connect	-33
b connection	-81
b connection to	-33
b contacts	41
b copy	-60
b correct	-32
b could	35
b could not	-46
b countries	49
b credit	63
b customer	-21
b customers	-35
b data	33
b day	29
b days	24
b dead	-47
b delete	39
b denied	-29
b desktop	44
b did	-16
b different	-48
b discount	41
b dkim	53
b dmarc	60
b dns	-26
b do	42
b do i	-42
b do i make	29
b do the	-53
b do you	49
b does	125
b does it	48
b doesn't	-31
b domain	40
b each	-46
b else	-65
b em	-21
b error	-44
b even	-36
b ever	40
b every	-10
b everything	43
b example	-23
b exit	65
b expect	40
b extend	54
b factor	-50
b failed	-68
b fine	-28
b firefox	-24
b first	-26
b fix	-51
b folders	38
b for	95
b for 0	48
b for a	-22
b for my	-49
b form	-37
b forty	-38
b forward	70
b from	-23
b from my	-27
b full	-37
b further	96
b gb	-35
b get	-28
b gets	38
b give	24
b gives	-32
b go	-28
b goes	-53
b going	-42
b good	-17
b google	25
b got	101
b had	-12
b handshake	-22
b happens	48
b has	33
b has been	-32
b has the	-36
b have	-21
b have a	22
b have to	-33
b have you	54
b he	-31
b help	49
b her	66
b here	-35
b hi	51
b him	61
b home	-43
b hours	65
b how	40
b how can	-46
b how can i	-29
b how do	16
b how do i	25
b how i	-37
b how long	39
b how many	77
b i	22
b i also	42
b i can	-51
b i can't	32
b i change	-28
b i do	-38
b i get	-26
b i have	-14
b i need	72
b i never	41
b i pay	51
b i put	-41
b i should	27
b i want	13
b i was	52
b i would also	-62
b i would like	32
b i'd	7
b i'm	-33
b if	39
b if i	33
b if so	-62
b imap	-64
b in	-46
b in which	43
b included	34
b inside	28
b internet	-24
b into	-39
b invoice	148
b is	-49
b is 0	-30
b is it	58
b is my	105
b is that	-26
b is there	72
b is there an	31
b is there another	-51
b is there any	47
b it	-7
b it be	-23
b it is	31
b it's	12
b japan	45
b just	-60
b k	20
b keep	-12
b keep the	37
b keeps	30
b key	21
b keys	-36
b kindly	-28
b know	16
b laptop	-51
b last	99
b lastly	44
b law	25
b leave	-37
b let	47
b letter	26
b like	23
b limit	-39
b line	-37
b list	140
b list of	76
b login	-29
b logs	53
b long	35
b look	29
b lost	37
b love	34
b mail	-24
b mail to	64
b mails	60
b manager	19
b many	30
b may	13
b may i	26
b me	52
b me on	58
b message	-25
b mine	-24
b missing	-44
b month	43
b morning	-14
b mother	-34
b msmtp	35
b must	53
b must i	-25
b my	49
b my brother	-34
b my mother	-34
b my old	38
b my password	-49
b n	61
b name	50
b need	56
b need a	46
b need to	-37
b neither	-18
b never	-39
b new	21
b next	66
b no	-77
b none	-44
b nor	-28
b not	-134
b nothing	-41
b now	-47
b number	63
b of	-8
b of 0	-48
b of the	-29
b off	-22
b office	-64
b ok	22
b old	79
b on	-10
b on 0	46
b on my	-84
b on the	-42
b one	36
b one of	-21
b only	-101
b open	-44
b or	-154
b or is	-26
b or only	-33
b other	-16
b our	76
b out	30
b outgoing	44
b outlook	-36
b own	36
b page	-55
b paid	55
b password	-98
b pay	110
b pgp	44
b phone	-7
b phones	-18
b picture	40
b ping	-28
b plan	47
b please	-37
b pls	-35
b plus	-45
b port	-35
b port 0	-59
b possible	33
b price	45
b proxy	26
b ps	35
b put	57
b put the	-52
b raise	52
b rather	-37
b read	-54
b receipt	104
b receipt for	63
b receive	-45
b reception	61
b reduction	48
b refund	59
b refused	-26
b regards	-25
b remove	45
b reply	31
b reset	-44
b right	-66
b rules	-59
b s	-25
b said	-79
b say	-36
b saying	-29
b says	-26
b search	47
b second	28
b see	51
b send	-58
b server	-90
b set	36
b set up	49
b setting	-41
b seven	40
b share	45
b shared	50
b she	-12
b should i	-26
b show	54
b shows	-38
b sign	-37
b sign in	-45
b since	-63
b site	-35
b smtp	-30
b so	-44
b so can	65
b socks	34
b somebody	46
b someone	-22
b something	-56
b spam	25
b ssl	-34
b still	-18
b stop	59
b storage	119
b such	-54
b support	23
b switch	-32
b take	75
b tell	63
b that	70
b the	81
b the 0	30
b the app	-55
b the limit	-60
b the mail	28
b the new	-37
b the old	-30
b the other	44
b the page	27
b the same	-18
b the tunnel	65
b the vpn	35
b the webmail	40
b them	-15
b then	16
b there	51
b there an	31
b there another	-51
b there any	47
b there is	-30
b there is no	-57
b this	-21
b three	73
b thunderbird	-22
b thursday	47
b tick	-22
b ticket	37
b times	-46
b to	44
b to be	25
b to keep	-85
b to my	31
b to the	47
b trial	55
b tried	-20
b tunnel	63
b two	76
b type	-18
b u	36
b unable	-42
b unable to	-55
b unlock	-34
b until	28
b up	25
b us	19
b users	-105
b vpn	35
b wait	-30
b want	60
b want the	-36
b wants	-43
b way	-73
b we	-50
b we have	-43
b web	-21
b webmail	27
b well	42
b well as	39
b what	13
b what is the	33
b what should	-47
b what's	56
b whats the	43
b when	19
b when i	-16
b where	94
b where do i	-30
b where is	71
b whether	97
b which	42
b which of	38
b while	71
b who	43
b whole	-43
b why	31
b wife	46
b wifi	-17
b will	10
b wireguard	30
b with	-74
b with the	-32
b work	83
b works	-23
b would	55
b would also	-51
b would also like	-74
b would like	53
b write	12
b write to	35
b written	56
b wrote	-28
b xxx	43
b xxxx	45
b year	60
b yearly	40
b years	31
b you	115
b you have	24
b your	16
b your proxy	45
b yours	-10
before	-1
begins with pronoun	-49
body	-117
both 0	-93
both 1	-48
both 10	47
both 11	58
both 2	-38
both 3	79
both 4	-7
both 5	31
both 6	-2
both 7	-45
both 8	-13
both 9	-23
c &	90
c & is	56
c +	94
c /	189
c 0	-104
c 0 0	-29
c :	-11
c ?	44
c ^	-81
c ^ &	124
c ^ & is	56
c ^ +	180
c ^ /	192
c ^ 0	-22
c ^ 0 0	-29
c ^ a	-45
c ^ after	45
c ^ all	-64
c ^ also	-47
c ^ also can	29
c ^ also the	-56
c ^ and	184
c ^ and 0	-38
c ^ and a	67
c ^ and also	-56
c ^ and are	50
c ^ and at	-23
c ^ and can	50
c ^ and do	95
c ^ and does	70
c ^ and from	-30
c ^ and have	-26
c ^ and how	14
c ^ and is	19
c ^ and it	-27
c ^ and my	-32
c ^ and nobody	-41
c ^ and not	-28
c ^ and on	-24
c ^ and one	-42
c ^ and put	-49
c ^ and tell	53
c ^ and the	-18
c ^ and then	-74
c ^ and we	-36
c ^ and what	-22
c ^ and which	31
c ^ and will	40
c ^ and with	-34
c ^ any	-25
c ^ any way	-29
c ^ anything	38
c ^ as	20
c ^ as well	45
c ^ because	-32
c ^ before	24
c ^ but	11
c ^ can	-41
c ^ can i	-41
c ^ change	-47
c ^ connection	-21
c ^ could	44
c ^ did	-27
c ^ do i	-29
c ^ do you	-14
c ^ does	-63
c ^ does the	-33
c ^ even	-26
c ^ first	-26
c ^ for	-25
c ^ four	25
c ^ from	-18
c ^ further	46
c ^ get	45
c ^ half	-39
c ^ has	-76
c ^ has the	-71
c ^ have	34
c ^ he	-40
c ^ hi	63
c ^ how	-54
c ^ how can	-28
c ^ how do	-39
c ^ i	-80
c ^ i can	-23
c ^ i can't	32
c ^ i don't	-16
c ^ i need	30
c ^ i paid	44
c ^ i should	42
c ^ i want	-39
c ^ i was	39
c ^ i'd	13
c ^ i'd be	37
c ^ i'm	-26
c ^ i've	16
c ^ if i	24
c ^ imap	-18
c ^ is	39
c ^ is it	14
c ^ is that	-29
c ^ is the	-28
c ^ is there	-15
c ^ it	-7
c ^ it's	-23
c ^ kindly	-79
c ^ laptop	-26
c ^ lastly	52
c ^ let	35
c ^ login	-27
c ^ mail to	43
c ^ may	23
c ^ may i	35
c ^ me	-89
c ^ msmtp	33
c ^ my	85
c ^ my own	38
c ^ n	75
c ^ need	-51
c ^ need to	-40
c ^ new	80
c ^ no	-55
c ^ none	-28
c ^ nor	-33
c ^ not	-37
c ^ now	-23
c ^ number	51
c ^ on	80
c ^ one	-26
c ^ only	-26
c ^ or	-104
c ^ or is	-16
c ^ other	-34
c ^ our	30
c ^ outlook	-55
c ^ please	-71
c ^ pls	-36
c ^ proxy	45
c ^ put	30
c ^ reset	-53
c ^ says	-16
c ^ second	24
c ^ sent	-36
c ^ she	42
c ^ she also	66
c ^ since	-54
c ^ since the	-15
c ^ smtp	-19
c ^ something	-48
c ^ tell me	-39
c ^ the	16
c ^ then	97
c ^ there	-22
c ^ there is	-43
c ^ they	23
c ^ tunnel	47
c ^ two	97
c ^ unable	-49
c ^ unable to	-49
c ^ was	-23
c ^ we	23
c ^ what	-33
c ^ what does	-25
c ^ what is	-22
c ^ what's	-24
c ^ what's the	-29
c ^ when	17
c ^ when my	-47
c ^ where is	77
c ^ whether	65
c ^ which	-67
c ^ which is	-21
c ^ while	43
c ^ who	-22
c ^ whole	-39
c ^ will	35
c ^ wireguard	34
c ^ with	-7
c ^ without	-25
c ^ would you	-21
c ^ xxx	67
c ^ you	15
c ^ your	28
c a	-21
c account	-34
c after	31
c alias	85
c all	-34
c also	102
c also can	29
c also the	-56
c am	-31
c an	46
c and	19
c and 0	-38
c and a	67
c and also	-56
c and are	50
c and at	-23
c and can	50
c and do	95
c and does	70
c and from	-30
c and have	-26
c and how	14
c and is	19
c and it	-27
c and my	-32
c and nobody	-41
c and not	-28
c and on	-24
c and one	-42
c and put	-49
c and tell	53
c and the	-18
c and then	-74
c and we	-36
c and what	-22
c and which	31
c and will	40
c and with	-34
c any way	-29
c anything	32
c app	-22
c are	25
c as well	45
c ask	22
c at	-48
c be	26
c because	-42
c before	44
c besides	33
c bill	72
c block	47
c can	89
c can i	-41
c can't	16
c cancel	40
c cannot	-44
c card	52
c change	46
c close	35
c connection	-27
c copy	-46
c could	51
c countries	36
c delete	67
c did	-22
c different	-37
c dkim	57
c dmarc	60
c do i	-29
c do you	-14
c does	50
c does the	-33
c don't	-18
c each	-27
c else	-54
c error	-33
c even	-31
c every	-24
c exit	35
c failed	-27
c firefox	-22
c first	-18
c for	17
c forward	49
c four	22
c from	-53
c further	73
c gmail	-26
c google	28
c got	19
c had	-38
c half	-46
c has	-86
c has the	-71
c have	-8
c he	-63
c help	22
c her	54
c hi	63
c hold	42
c home	-22
c hours	41
c how	86
c how can	-28
c how do	-39
c i	-11
c i can	-23
c i can't	32
c i don't	-16
c i need	30
c i paid	44
c i should	42
c i want	-39
c i was	39
c i'd	14
c i'd be	37
c i'm	-52
c i've	16
c if i	24
c imap	-39
c in	18
c invoice	74
c is	69
c is it	14
c is that	-29
c is the	-28
c is there	-15
c it	-63
c it's	18
c just	-50
c keep	51
c kindly	-41
c laptop	-28
c lastly	54
c let	75
c letters	48
c list	70
c login	-59
c mail	40
c mail to	43
c mails	54
c many	-34
c may	13
c may i	35
c msmtp	33
c must	-21
c my	-13
c my own	38
c n	83
c name	56
c need	-25
c need to	-40
c neither	-20
c never	-15
c new	73
c no	-42
c nobody	-42
c none	-31
c nor	-34
c not	-94
c nothing	-18
c now	-41
c number	52
c of	27
c office	-27
c old	13
c on	-17
c once	56
c one	-17
c only	-23
c open	-42
c or	-124
c or is	-16
c outlook	-63
c own	21
c page	-24
c paid	41
c password	-49
c pay	58
c phone	-68
c ping	-32
c plan	26
c please	-50
c plus	-46
c port	-23
c price	34
c proxy	48
c ps	39
c read	-36
c receipt	74
c recovery	30
c refund	44
c remove	43
c reset	-57
c run	-32
c same	33
c says	-12
c second	48
c send	56
c server	-48
c set	55
c she	18
c she also	66
c should	11
c show	41
c shows	-19
c since	-65
c since the	-15
c smtp	-17
c some	34
c something	-55
c ssh	-20
c still	-19
c stop	78
c support	36
c tell	61
c tell me	-39
c that	46
c the	22
c there	-49
c there is	-43
c this	-11
c three	61
c thunderbird	-17
c thursday	60
c time	22
c to	-60
c took	27
c trial	49
c tried	-13
c tunnel	88
c two	35
c unable	-53
c unable to	-49
c up	-24
c user	25
c vpn	27
c wants	30
c webmail	21
c well	44
c what	20
c what does	-25
c what is	-22
c what's	65
c what's the	-29
c whats	43
c when	30
c when my	-47
c where	45
c where is	77
c whether	94
c which	-2
c which is	-21
c while	87
c who	31
c whole	-40
c why	54
c will	36
c wireguard	26
c with	-51
c would	60
c would you	-21
c xxx	65
c yearly	36
c you	-50
c your	9
clauses	-84
e +	-25
e /	26
e 0	-87
e 0 0	28
e 0 :	-38
e 0 gb	39
e 0 mb	-47
e 0 th	68
e :	-147
e : 0	-27
e ?	106
e ? ?	-44
e a	19
e account	-26
e account ?	-60
e addition	60
e address	-41
e again	39
e aliases	53
e all	-87
e am	-39
e an	45
e and	35
e and the	25
e android	-37
e another	142
e another matter	55
e any	-29
e any more	-41
e apart	72
e apart from	55
e are	-22
e as	-39
e ask	44
e at	21
e at the	32
e attach	-34
e back	72
e back ?	35
e bank	-22
e be	60
e before	19
e being	59
e bill	30
e both	-36
e bounce	48
e boxes	43
e by	23
e calendar	26
e called	33
e can	50
e cannot	42
e card	80
e certificate	53
e change	34
e changed	20
e client	-35
e code	-21
e come	30
e company	70
e computer	-48
e connections	-32
e correct	34
e day	20
e days	-54
e dead	-43
e denied	-27
e different	-19
e do	92
e does	-16
e doesn't	36
e domain	49
e down	-122
e down ?	-85
e each	-58
e else	22
e em	28
e email	-26
e english	61
e everything	-24
e example	-95
e exit	-41
e factor	-60
e failed	-21
e fine	-41
e first	-26
e folder	-27
e folders	34
e for	44
e for 0	34
e for a	-28
e for the	38
e free	64
e friday	-40
e from	42
e from this	76
e gb	41
e get	23
e gets	-37
e gmail	-39
e good	-36
e got	62
e handshake	26
e has	20
e have	84
e have you	93
e help	-28
e her	71
e here	38
e home	-37
e house	-31
e i	34
e i have	74
e i know	30
e if	-23
e in	-51
e in addition	60
e in it	-36
e in the	26
e in web	51
e in webmail	-33
e inbox	-28
e incorrect	-31
e inside	37
e invoice	44
e invoices	91
e iphone	25
e is	-39
e is there	-30
e it	148
e it ?	31
e its	22
e june	30
e keep	31
e kindly	-61
e know	-32
e laptop	27
e last	85
e late	38
e list	40
e login	13
e look	34
e lost	29
e mail	-15
e mail ?	-57
e mailbox	39
e mails	-37
e many	-20
e matter	133
e may	23
e mb	-47
e me	50
e me in	-37
e mine	28
e mobile	-35
e month	28
e more	30
e morning	-29
e my	-170
e my account	-71
e my mail	-56
e my name	35
e my old	45
e my password	35
e my phone	-65
e name ?	45
e never	51
e new	34
e newsletter	33
e next	49
e no	-27
e not	40
e nothing	-54
e notice	-70
e now	-27
e of	12
e of it	-40
e of the	-26
e of us	-27
e off	92
e office	-18
e oh	46
e old	-38
e on	-56
e on another	40
e on it	68
e on the	11
e one	61
e one ?	38
e only	-40
e open	-13
e or	35
e or not	52
e order	-28
e other	42
e other thing	51
e our	-24
e out	-65
e outlook	-23
e over	-23
e own	80
e p	38
e page	-74
e paper	24
e pay	-41
e payment	-20
e pc	-20
e pgp	-28
e phone	-123
e phone ?	-62
e plan	21
e please	50
e pls	64
e point	36
e port 0	25
e provider	-37
e proxy	-68
e ps	41
e publickey	-35
e question	104
e question :	87
e read	37
e recovery	-34
e refused	-30
e regards	-20
e rejected	-78
e repair	43
e right	-30
e right ?	-51
e s	40
e same	-52
e say	53
e says	-73
e second	140
e send	-27
e sending	-39
e separate	59
e server	-85
e shows	-26
e side	38
e sign	74
e sign in	63
e since	-69
e since 0	-20
e site	-44
e smtp	-30
e something	-35
e stays	43
e stop	55
e stopped	45
e subject	51
e support	26
e th	67
e that	78
e the	27
e the 0	35
e the account	31
e the proxy	-35
e the second	85
e them	58
e then	50
e there	51
e thing	183
e things	-18
e third	32
e this	97
e three	-70
e thunderbird	-26
e ticket	44
e till	32
e times	-55
e tls	-33
e to	105
e to 0	43
e today	40
e tried	-37
e tunnel	-38
e two	-111
e under	33
e until	25
e up	-12
e urgent	21
e us	-21
e use	-25
e user	55
e vpn	-28
e want	-61
e web	33
e web mail	40
e webmail	-60
e week	33
e what	-11
e which	-73
e whole	-65
e why	58
e wife	-33
e wifi	-21
e will	59
e wireguard	-19
e with	-13
e with you	-27
e without	68
e word	39
e work	-19
e wrong	39
e year	31
e your	-18
few words	-172
goes on	-86
head	43
in counted	138
in list	243
joint !	-50
joint ! least	-24
joint )	-45
joint ) least	-13
joint ,	1
joint , least	-59
joint .	21
joint . least	-71
joint :	95
joint : least	90
joint ;	55
joint ; least	33
joint ?	-4
joint ? least	100
joint line	69
joint line least	172
joint none	-129
joint none least	-26
joint paragraph	-89
joint paragraph least	39
least	241
least 0	-71
least 1	-95
least 10	51
least 11	92
least 2	-102
least 3	-56
least 4	-2
least 5	-13
least 6	6
least 7	33
least 8	30
least 9	52
least, none shared	15
left words	-34
length	-10
line	-20
list elsewhere	-75
m :	-53
m ?	-323
m a	62
m account	-34
m address	25
m after	28
m all	-36
m already	-38
m an	31
m as	70
m at	20
m back	-54
m be	51
m before	-51
m bill	78
m both	-38
m by	60
m calendar	80
m can	48
m come	58
m contact	55
m cost	59
m day	65
m do	-33
m domain	31
m every	49
m example	-28
m failed	-28
m fine	-30
m for	160
m from	75
m go	29
m have	52
m i	24
m if	77
m in	55
m invoice	54
m is	22
m it	-74
m list	-34
m mail	15
m mailbox	91
m may	53
m me	56
m month	68
m more	77
m my	65
m no	48
m not	35
m now	23
m number	37
m of	84
m off	39
m on	59
m one	48
m only	-45
m open	-31
m our	31
m out	-41
m over	33
m page	-42
m paid	72
m password	-38
m pay	39
m people	34
m phone	-46
m plan	75
m proxy	30
m right	-60
m same	-75
m second	32
m server	-50
m settings	-38
m shows	36
m the	166
m there	-22
m thing	31
m to	73
m too	63
m we	44
m what	34
m with	53
m year	58
m you	54
marker bullet	55
marker clause	31
marker letter	114
marker number	19
marker roman	93
marker topic	-37
new	25
own	112
own 0	-54
own 1	-8
own 10	5
own 11	27
own 2	-21
own 3	-104
own 4	4
own 5	-20
own 6	45
own 7	43
own 8	9
own 9	23
own x before	95
place	230
previous	-42
previous problem	-34
previous question	-14
previous request	3
previous statement	17
previous tag	-47
pronoun	-19
purpose	22
remark	-166
right words	118
role after problem	-14
role after question	-17
role after request	-28
role after statement	7
role after tag	-23
role before problem	-58
role before question	-8
role before request	22
role before statement	-36
role before tag	4
role problem	-21
role question	-31
role request	10
role statement	43
role tag	-77
roles problem problem	1
roles problem request	-26
roles problem statement	2
roles problem tag	-18
roles question problem	-47
roles question question	32
roles question request	-69
roles question statement	-4
roles question tag	78
roles request problem	-31
roles request question	-43
roles request request	34
roles request statement	21
roles request tag	21
roles statement problem	32
roles statement question	-22
roles statement request	70
roles statement statement	-14
roles statement tag	-54
roles tag problem	30
roles tag statement	24
roles tag tag	-79
shared	17
shared all	-69
shared best	-60
since ask	-43
since ask 1	-24
since ask 2	10
since ask 3	6
since ask 4	-44
sum after	-40
sum before	17
transition about	51
transition also	-22
transition apart	68
transition none	-211
transition x least	-9`;
export const several = `134
announced	153
any gap	-25
asks	20
clauses	-124
counted	-41
gap	191
length	38
list	163
marks 0	80
marks 1	-55
marks 2	76
marks 3	-85
second ask	-35
second gap	31
third ask	-12
third gap	30
w &	24
w & is	34
w +	68
w + 0	-22
w /	49
w 0	27
w 0 0	-78
w 0 :	-73
w 0 bad	-33
w 0 boxes	26
w 0 days	28
w 0 gb	60
w 0 gig	29
w 0 in	21
w 0 mb	-29
w 0 min	-30
w 0 of	-44
w 0 on	-13
w 0 the	-31
w 0 x	-29
w 0 |	21
w :	72
w : 0	-17
w : |	36
w ?	118
w ? ?	-13
w ? |	-43
w a	29
w a 0	18
w a copy	-45
w a day	15
w a mail	20
w a small	-23
w a student	27
w about	-46
w about 0	-16
w about it	17
w about my	-47
w accept	16
w access	-42
w account	-103
w account ?	-43
w account |	-78
w add	-12
w add a	-29
w added	-27
w address	-20
w address |	-26
w addresses	18
w after	18
w after 0	15
w again	-34
w again ?	-47
w again |	-20
w ago	25
w alias	56
w aliases	56
w aliases |	21
w all	-122
w all of	-16
w all three	-23
w all |	19
w allow	-47
w alone	24
w already	-21
w already |	19
w also	23
w also can	22
w also like	-86
w although	29
w always	-20
w am i	-46
w an	49
w an app	16
w and	43
w and 0	-51
w and a	20
w and again	-30
w and also	-23
w and can	33
w and do	39
w and does	38
w and how	-39
w and if	-16
w and imap	-21
w and is	-14
w and it	-48
w and my	-23
w and not	-20
w and now	22
w and the	8
w and then	-26
w and what	-41
w and when	34
w and which	26
w and you	47
w android	-61
w angry	-33
w answer	34
w answered	64
w answers	-19
w any	8
w any more	-21
w anyone	-22
w anything	19
w apart	38
w apart from	33
w app	19
w app on	-17
w app password	30
w app |	19
w april	23
w are	-51
w are gone	-42
w are you	-18
w around	-24
w arrive	31
w as	58
w as well	55
w ask	48
w asked	33
w asks for	-48
w at	74
w at 0	45
w at once	18
w at the	-65
w attach	-22
w attachment	31
w authentication	-29
w authenticator	-20
w automatic	51
w away	-18
w back	-9
w back |	-15
w bad	-45
w bad gateway	-33
w bank	-17
w be	-25
w because	-15
w been	11
w before	-33
w before i	-22
w behind	22
w being	22
w besides	32
w between	17
w big	12
w bigger	44
w bill	88
w bill |	29
w billing	28
w block	16
w both	13
w bounce	34
w box	-59
w box |	-23
w boxes	45
w bring	17
w brother	-19
w but	25
w button	-16
w buy	32
w by	54
w by the	-15
w caldav	21
w calendar	23
w calendar |	24
w can	87
w can i	39
w can the	17
w can you	17
w can't	25
w cancel	27
w cannot	-32
w cannot sign	43
w cant	14
w cant get	19
w captcha	28
w card	65
w card |	41
w catch	23
w catch all	23
w centre	-20
w certificate	12
w change	73
w change my	47
w checked	-55
w client	-19
w close the	-29
w closed	-17
w closes	-26
w club	-33
w colleague	-20
w come	52
w come to	31
w coming	-27
w computer	-9
w config	38
w confirm	-36
w connect	-27
w connect to	-12
w connection	-62
w connection refused	-20
w connection to	-16
w connects	-32
w contact	19
w contacts	30
w contract	28
w copy	-56
w correct	52
w correct it	30
w cost	68
w could not	-38
w could you	21
w countries	23
w credit	41
w customer	-23
w customers	-48
w customers are	-49
w cut	20
w d	-24
w d 0	-24
w dark	40
w dark mode	22
w data	14
w day	74
w days	29
w dead	-29
w dead |	-40
w delete	10
w deleted	22
w denied	-26
w devices	30
w did	-37
w did i	-25
w different	-44
w discount	31
w discount for	20
w disk	-24
w dmarc	24
w do	52
w do i	-53
w do not	-46
w do u	18
w do you	25
w do yous	34
w does	56
w does it	39
w does my	25
w domain	76
w don't	-34
w down	-68
w down ?	-21
w down |	-28
w drafts	41
w drops	36
w e	-33
w each	-42
w either	-20
w email	-55
w enable	44
w end	33
w english	28
w enter	-15
w err	-20
w error	-55
w error :	-21
w even	-12
w evening |	20
w every	32
w every day	35
w every time	20
w everybody	-20
w everything	-12
w example	-91
w example |	-20
w exist	-24
w exit	12
w exits	28
w export	34
w factor	-28
w failed	-41
w failed |	-12
w fails	-38
w fails |	-42
w family	-25
w fee	33
w fibre	-25
w file	-8
w file ?	-43
w file |	25
w filter	-28
w filters	19
w find it	-39
w fine	-59
w fine |	-13
w finish	31
w first	15
w fix it	18
w folder	30
w for	133
w for 0	59
w for a	-26
w for all	-36
w for me	18
w for my	74
w for the	44
w forget	-28
w forgot my	-21
w form	-15
w forty	-26
w forward	31
w found	-27
w four	-28
w free	44
w free trial	22
w friday |	-18
w from	36
w from my	-12
w from the	25
w full	-26
w full |	-30
w g	-18
w gateway	-45
w gb	59
w german	42
w get	19
w gig	30
w give	27
w gives	-36
w gives 0	-29
w gmail	-21
w go	63
w go to	32
w goes	-16
w goes to	19
w going	-25
w gone	-32
w gone |	-27
w got	53
w guard	-24
w had	39
w half	-26
w hand	-24
w handshake	-13
w happening	-35
w has	-7
w has been	-18
w has no	21
w have	-14
w have a	41
w have it	-22
w have the	43
w have to	-73
w have you	46
w have |	21
w he	27
w hello	39
w hello |	37
w her	44
w hi	24
w him	14
w home	-38
w home |	16
w host	-47
w hour |	-19
w house	-22
w how	103
w how can	-38
w how do	-12
w how many	64
w how to	26
w i	41
w i add	-43
w i am	30
w i can	-12
w i can't	25
w i cannot	-23
w i changed	-22
w i checked	-39
w i close	-34
w i do	-41
w i fix	-33
w i have	-16
w i keep	-39
w i must	27
w i need	42
w i never	-32
w i open	-21
w i pay	14
w i put	28
w i read	-27
w i see	42
w i send	14
w i set	19
w i take	31
w i type	-17
w i use	-37
w i want	37
w i was	41
w i would	-35
w i wrote	-18
w i'd	13
w i'd like	25
w i'm	-14
w i've	-7
w ideas	31
w if	21
w if i	12
w if so	-46
w if you	-24
w im	16
w imap	-56
w imap |	15
w import	26
w in	-46
w in 0	-18
w in ?	-22
w in a	-11
w in firefox	15
w in it	-19
w in june	28
w in one	-16
w in spam	-19
w in the	-70
w in webmail	-15
w in your	14
w in |	33
w inbox	-28
w inbox |	-17
w included	25
w instead	24
w instead of	18
w internet	-30
w into	-21
w into the	-33
w invoice	88
w invoices	63
w ipad	14
w ipv	32
w ipv 0	32
w is	-5
w is 0	16
w is dead	-14
w is down	-50
w is imap	-36
w is in	-13
w is it	-7
w is my	85
w is no	-19
w is not	15
w is on	-30
w is that	17
w is the	-71
w is there	42
w is |	39
w isn't	19
w it	63
w it ?	25
w it back	23
w it be	-22
w it cost	33
w it does	-26
w it from	-52
w it goes	-29
w it is	-14
w it the	-21
w it |	46
w its	11
w january |	21
w june	25
w june |	21
w junk	16
w just	-43
w kaz	22
w keep	-11
w keep a	-33
w keep it	-37
w keep the	26
w keeps	25
w key	28
w key |	-18
w keys	44
w kill	30
w kindly	-25
w know	27
w laptop	81
w laptop |	33
w large	-32
w last	29
w last invoice	50
w last night	-34
w late	26
w late |	21
w later	-24
w later |	-28
w leave	-37
w leaving	32
w let me	-15
w letter	16
w like	-51
w like to	-53
w limit	26
w limit |	34
w line	-15
w line |	-22
w linux	21
w list	28
w list of	37
w list |	21
w load	-25
w loads	-19
w locked	13
w log	-17
w login	-13
w logs	28
w lost	67
w machine	-22
w made	-19
w mail	-70
w mail ?	-27
w mail app	29
w mail is	14
w mail server	-49
w mail the	-18
w mail to	36
w mail |	-36
w mailbox	56
w mailbox for	37
w mailbox is	-29
w mailbox |	25
w mailboxes	20
w mails	42
w mails from	28
w make	32
w makes	38
w many	41
w mate	-23
w matter	20
w may i	32
w mb	-28
w mb |	-31
w me	15
w me a	-31
w me how	20
w me in	-35
w me out	-16
w me the	30
w me |	-49
w messages	19
w min	-30
w mine	-19
w minute	-19
w minutes	27
w missing	-30
w mistake	21
w mobile	-34
w mode	21
w monero	28
w money	-17
w month	79
w month |	23
w monthly	24
w more	35
w morning	-15
w moves	-34
w moving	18
w must	32
w my	-49
w my account	-70
w my address	-17
w my bank	-18
w my brother	-14
w my domain	28
w my inbox	-30
w my mail	-14
w my mailbox	23
w my mails	-21
w my mother	-27
w my new	28
w my own	60
w my password	-28
w my phone	-83
w my plan	67
w my second	48
w my sister	-65
w my son	40
w my tablet	-46
w my wife	-13
w myself	23
w n	37
w name	35
w name of	21
w name on	26
w need	70
w need a	25
w needs	17
w neither	-22
w netflix	21
w network	-44
w never	45
w never used	-45
w new	75
w newsletter	20
w newsletter |	22
w next	60
w night	-44
w night |	-43
w no	-44
w no such	-41
w nobody	-15
w nobody can	-48
w none	-27
w none of	-28
w nor	-22
w normal	-25
w not	50
w not find	-26
w not in	24
w not |	24
w note	44
w nothing	-36
w nothing |	-16
w notice	-30
w now	-20
w now the	36
w now |	-16
w number	27
w number of	-24
w number |	15
w of	7
w of 0	17
w of a	-13
w of it	-21
w of my	-30
w of the	-41
w of us	-61
w off	22
w off in	32
w off the	-24
w office	-21
w office |	17
w oh	30
w ok	7
w old	32
w on	15
w on 0	-14
w on it	28
w on my	-69
w on one	24
w on the	-4
w on top	-19
w once	28
w one	96
w one :	46
w one ?	29
w one account	25
w one i	39
w one of	-28
w one person	-43
w ones	17
w only	-17
w only |	-30
w or	-92
w or do	-22
w or is	-33
w or not	29
w or only	-42
w or the	-29
w other	16
w our	-15
w our domain	-24
w out	-68
w out ?	-27
w out for	-26
w out in	41
w out on	-18
w out |	-41
w outage	-31
w outlook	-61
w over	53
w own	83
w own domain	19
w p	-21
w page	-69
w page is	18
w page says	-20
w page |	22
w paid	27
w paper	24
w part	-44
w part of	-41
w password again	-23
w password |	25
w pay	36
w pay with	20
w payment |	-34
w pc	-22
w pc |	-25
w pdfs	-31
w people	54
w people |	16
w person	-70
w person |	-23
w pgp	-21
w phone	-108
w phone ?	-53
w phones	-20
w photos	-36
w pictures	18
w pixel	-24
w plan	174
w please	-9
w please |	58
w pls	29
w pls |	25
w policy	23
w pop	-28
w port	-27
w port 0	-17
w port ?	-31
w possible	36
w post	21
w present	-32
w price	83
w price ?	25
w price for	19
w print	57
w printer	32
w private	-17
w problem	-29
w program	-18
w provider	-29
w proxy	-15
w proxy is	-22
w proxy on	-59
w proxy |	36
w public	-35
w public key	-29
w put	58
w put it	32
w question	58
w question :	58
w rate	-17
w reach	-26
w read	-26
w real	19
w receipt	38
w receipts	31
w receive	-82
w refused	-28
w regards	-19
w registered	-23
w rejected	-37
w remove	38
w remove the	20
w renew	18
w renewal	33
w renewed	59
w reply	71
w restore	44
w return	-26
w right	-95
w right ?	-79
w round	-41
w router	-21
w rules	-43
w said	-71
w said to	-42
w same	-103
w same time	27
w same |	-46
w says	21
w says 0	20
w scan	-26
w school	-15
w search	30
w second	81
w second factor	-33
w second mailbox	48
w seconds	-33
w security	19
w see	43
w send	-46
w send a	-37
w send me	14
w sending	-28
w sent	-18
w server	-143
w server ?	-23
w server is	-42
w server name	-29
w server |	19
w servers	26
w service	-105
w set	3
w set up	-32
w settings |	22
w she	12
w sheet	-23
w shop	-14
w should	11
w show	62
w shows	-22
w side	38
w sign	49
w sign in	40
w since	-18
w since the	-14
w single	-29
w sister	-64
w sit	-30
w site	-70
w sites	-39
w six	-35
w size	47
w small	-12
w smtp	-43
w so i	43
w some	34
w somebody	12
w something	-29
w son	35
w sorry	44
w sort	22
w space	19
w spf	21
w ssh	-18
w ssh d	-21
w ssh tunnel	14
w ssl	-66
w stays	19
w stopped	26
w stops	-36
w storage	33
w student	47
w subscription	17
w sunday	-14
w support	12
w surname	25
w switch	-31
w tablet	-25
w take	128
w take it	26
w take the	24
w taken	19
w telephone	16
w tell	49
w tell me	39
w text	-16
w th	16
w th |	18
w than	-19
w thank	-14
w thanks	18
w that	36
w that i	-68
w that is	34
w that you	-23
w that's	21
w the	-39
w the 0	44
w the account	7
w the address	15
w the app	-41
w the bank	-32
w the bill	23
w the calendar	-17
w the contact	32
w the day	27
w the end	28
w the help	30
w the laptop	30
w the last	48
w the limit	-34
w the mail	15
w the new	-24
w the old	22
w the other	26
w the password	-36
w the phone	-41
w the proxy	14
w the same	-56
w the server	-63
w the service	-50
w the small	21
w the ssh	19
w the tablet	16
w the tunnel	-28
w the user	-37
w the vpn	33
w the web	23
w the whole	-31
w the wrong	-25
w then	13
w there	11
w there a	50
w there another	-48
w there is	-34
w there |	18
w they	14
w thing	28
w things	79
w things |	51
w this	-91
w this is	-23
w this one	55
w this |	-30
w three	15
w through	-20
w through the	24
w thunderbird	10
w ticket	24
w time	12
w time i	22
w time |	17
w timed	-27
w timed out	-27
w times	-39
w times |	-26
w to	29
w to 0	-11
w to be	27
w to keep	-30
w to know	31
w to me	36
w to my	15
w to pay	-25
w to see	25
w to send	-57
w to the	102
w to you	26
w today	-35
w took	-34
w top	-13
w train	35
w trial	52
w tried	-57
w trouble	33
w try	-47
w tuesday	17
w tunnel	-5
w tunnel |	-27
w turn	23
w tv	-34
w twice	-19
w twice |	-24
w two	83
w two things	45
w type	-45
w u	22
w unable	-19
w unable to	-19
w unavailable	-27
w under	-40
w until	26
w up	21
w ur	-22
w urgent	-25
w us	-66
w us |	-23
w use	-37
w use the	-42
w used	-42
w used the	-43
w user	-47
w user name	-41
w users	-49
w utc	-23
w vat	34
w verify	-21
w vpn	26
w want	10
w wants	-14
w was	-11
w way	-30
w way to	-40
w we	29
w we have	-30
w web	18
w web mail	34
w web page	-22
w webmail	27
w webmail |	-21
w week	20
w weeks	23
w well	52
w well as	25
w were	26
w what	-5
w what am	-25
w what i	-18
w what is	37
w what to	16
w what's	59
w what's the	26
w whatever	21
w whats	51
w whats the	47
w when	50
w when i	-63
w when is	72
w when's	36
w where	64
w where is	67
w whether	36
w which	60
w which is	19
w which of	26
w which one	21
w while	87
w while i	45
w who	53
w whole	-73
w whole address	-53
w why	-18
w why does	-21
w why is	-34
w wife	-12
w wifi	-44
w wifi |	-19
w will	68
w will it	32
w will not	21
w wireguard	10
w with	20
w with 0	17
w with you	-19
w without	18
w wont	12
w word	34
w work	68
w worked	-24
w works	-30
w would also	-83
w would like	33
w write	19
w writing	15
w written	-19
w wrong	-39
w wrong ?	-35
w x	-38
w x 0	-24
w xxx	32
w xxxx	-16
w xxxx |	22
w yahoo	31
w year	93
w yearly	14
w yes	-22
w yet	-26
w you	169
w you ?	16
w you never	42
w you take	17
w you |	22
w your	-60
w your help	-14
w your proxy	28
w your server	-26
w your site	-24
w yours |	-18
w yous	30
w zero	-21
w |	-52
w | &	71
w | +	64
w | /	61
w | 0	-37
w | all	-44
w | and	45
w | android	-22
w | another	47
w | any	43
w | as	36
w | because	-10
w | both	33
w | but	22
w | can	39
w | cannot	15
w | cant	13
w | change	63
w | charged	-37
w | could	35
w | dark	23
w | did	-14
w | do	24
w | don't	-37
w | every	-29
w | export	27
w | first	19
w | fix	18
w | forgot	-25
w | from	-19
w | gmail	-30
w | got	15
w | half	-34
w | hello	37
w | help	-19
w | hi	24
w | how	-27
w | i	-171
w | i'm	-21
w | if	-46
w | imap	-30
w | in	-25
w | is	-91
w | it	80
w | it's	25
w | kindly	-29
w | laptop	23
w | let	25
w | login	-21
w | mails	25
w | me	-35
w | my	-36
w | n	42
w | need	29
w | new	64
w | no	-15
w | not	21
w | nothing	-21
w | oh	23
w | ok	25
w | on	22
w | one	42
w | only	-26
w | or	-47
w | outlook	-62
w | phone	-13
w | please	-65
w | pop	-25
w | port	-26
w | price	40
w | proxy	-30
w | put	29
w | remove	34
w | same	-31
w | second	52
w | send	19
w | sending	-38
w | sent	-27
w | server	-15
w | she	13
w | should	31
w | sign	-31
w | since	-11
w | smtp	-12
w | so	57
w | sorry	39
w | ssh	-19
w | stop	34
w | tell	16
w | that	20
w | the	-99
w | then	30
w | there	-43
w | they	25
w | this	-64
w | too	-25
w | tried	-27
w | tunnel	20
w | two	87
w | urgent	-28
w | was	-21
w | we	12
w | webmail	23
w | what	26
w | what's	32
w | when	47
w | where	11
w | which	13
w | while	80
w | whole	-21
w | why	-83
w | will	21
w | with	-24
w | without	-27
w | would	18
w | xxx	27
w | xxxx	-23
w | yes	-22
w | you	14
w | your	-39`;
export const bars = { sure: 1.77, maybe: 0.07, cut: 0.00, ask: 0.60 };
