/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const asks = `43
&	-39
+	114
+ 0	-118
0	50
0 +	-45
0 + 0	-64
0 /	63
0 0	21
0 0 /	-74
0 0 0	-80
0 0 :	-48
0 0 xxxx	57
0 :	28
0 : 0	-29
0 ?	57
0 a	-52
0 and	40
0 and 0	43
0 c	-72
0 days	58
0 down	-37
0 error	44
0 error :	44
0 fa	63
0 for	36
0 g	40
0 gb	105
0 hours	-69
0 is	33
0 kb	57
0 mails	-89
0 mb	-78
0 messages	-41
0 min	57
0 minutes	34
0 nd	-36
0 of	35
0 on	91
0 people	21
0 persons	-31
0 seconds	-62
0 step	52
0 th	-69
0 the	-77
0 to	46
0 unread	-47
0 with	-65
0 xxxx	58
0 xxxx :	57
:	-77
: 0	65
: 0 +	-64
: 0 utc	30
=after problem	-51
=after question	12
=after request	33
=after statement	-63
=after tag	85
=before problem	-28
=before question	23
=before request	16
=before statement	-54
=before tag	27
=end !	14
=end )	-111
=end ,	-46
=end .	3
=end :	-31
=end ;	37
=end ?	125
=end none	39
=few	137
=joint !	-23
=joint )	31
=joint ,	16
=joint .	-9
=joint :	65
=joint ;	54
=joint ?	-133
=joint line	-43
=joint none	16
=joint paragraph	-27
=last	-7
=line	-33
=marker bullet	156
=marker clause	177
=marker letter	120
=marker number	177
=marker ordinal	105
=marker ordinal question	-61
=marker roman	138
=marker topic	-20
=next )	275
=next ,	171
=next .	55
=next :	131
=next ;	56
=next none	57
=role problem	-45
=role question	48
=role request	93
=role statement	-73
=role tag	-9
=subject	-314
=words	39
?	-24
? ?	-143
^	-109
^ &	158
^ +	111
^ + 0	-41
^ /	37
^ 0 /	64
^ 0 :	-52
^ 0 and	84
^ 0 down	-62
^ 0 gb	61
^ 0 members	-44
^ 0 minutes	74
^ 0 of	34
^ 0 step	52
^ a	22
^ abeg	61
^ about	40
^ access	95
^ add account	-45
^ alias	-52
^ aliases	57
^ all	64
^ all of	59
^ also	60
^ although	49
^ always	-46
^ and	24
^ and a	-25
^ and again	138
^ and all	-41
^ and for	-33
^ and from	34
^ and has	-59
^ and hers	-62
^ and how	-48
^ and i	-25
^ and i'd	42
^ and i'm	47
^ and in	22
^ and is	25
^ and it	-93
^ and my	-22
^ and never	-59
^ and nobody	-51
^ and not	46
^ and nothing	63
^ and now	-33
^ and on	37
^ and over	36
^ and password	33
^ and port	61
^ and put	-48
^ and same	68
^ and she	-59
^ and so	-51
^ and the	16
^ and there	-41
^ and they	-53
^ and two	-59
^ and we	28
^ and what	-58
^ and when	-45
^ and where	45
^ and which	43
^ and with	39
^ and won't	-56
^ and you	-70
^ android	-36
^ any	24
^ anything	57
^ apart	-47
^ are	49
^ are the	-62
^ are you	56
^ as	-64
^ as well	71
^ asked	-72
^ authentication failed	45
^ backup	46
^ backup codes	38
^ because	-49
^ because the	-33
^ before	-50
^ besides	46
^ best	-27
^ blank	80
^ both	-73
^ but	35
^ but i	-47
^ but it	-41
^ but not	-29
^ calendar	58
^ can	203
^ can i	105
^ can it	-20
^ cant	75
^ catch	57
^ catch all	57
^ certificate	68
^ change	139
^ changed	-51
^ channel	55
^ channel 0	55
^ cheers	-58
^ close	45
^ club	65
^ connect	-42
^ connection refused	-28
^ connection timed	-49
^ contacts	54
^ could	37
^ could you	-42
^ customers	50
^ dad	31
^ dark	63
^ data	33
^ dear	-52
^ dear sir	34
^ delete	156
^ deleted	-55
^ deleted the	-61
^ dictating	42
^ did	-42
^ did you	130
^ different	82
^ dig	55
^ dkim	63
^ dns	-35
^ do	95
^ do i	70
^ do it	-144
^ do you	32
^ does	26
^ does it	32
^ does the	37
^ don't	-75
^ down	-32
^ dr	-86
^ e	50
^ each	70
^ emergency	-27
^ emptied	-46
^ enquiry	62
^ eta	30
^ every	4
^ expired	54
^ explain	90
^ filters	-30
^ find	55
^ firefox	88
^ first	-45
^ five	24
^ fix	107
^ fix it	65
^ for	30
^ forgot	85
^ found	-45
^ four	24
^ frankfurt	35
^ free	50
^ from	35
^ get	75
^ give	48
^ good	-88
^ good morning	-27
^ google	43
^ got a	56
^ greetings	-31
^ greylisting	73
^ has	54
^ has the	-41
^ have	52
^ have it	-46
^ have you	74
^ he	-25
^ he's	-70
^ hello	-49
^ her	-57
^ hi	-37
^ home	51
^ how	17
^ how come	-66
^ how do	-20
^ how i	41
^ i	-17
^ i am	24
^ i ask	51
^ i can	-58
^ i can't	47
^ i checked	-49
^ i did	66
^ i do	42
^ i have	-85
^ i haven't	-48
^ i know	46
^ i never	74
^ i paid	96
^ i picked	63
^ i think	68
^ i tried	32
^ i type	51
^ i would	-100
^ i write	-37
^ i'm	-98
^ if	80
^ if it	-63
^ if so	54
^ im	36
^ imap	83
^ in	9
^ in addition	-50
^ in the	-31
^ in which	50
^ including	-43
^ invoice	-23
^ ipad	45
^ is	88
^ is imap	-65
^ is it	-19
^ is that	53
^ is the	-123
^ is there	14
^ is this	77
^ it	14
^ it has	-41
^ it is	-15
^ it says	-20
^ it's	90
^ its	40
^ just	30
^ k 0	37
^ key	-23
^ kindly	14
^ laptop	66
^ last	-80
^ lastly	51
^ leaving	-59
^ let	44
^ letters	69
^ like	-41
^ locked	-36
^ log	89
^ looked	-67
^ lost	-29
^ m	-37
^ mail	-38
^ mail to	55
^ make	140
^ make it	81
^ maureen	-34
^ may	34
^ me	44
^ me in	54
^ mobile	-63
^ mostly	-34
^ move	56
^ msmtp	80
^ mutt	70
^ my	-31
^ my own	61
^ my wife	-45
^ n	41
^ need	128
^ never	77
^ next	35
^ no	20
^ no bounce	-54
^ no hard	-43
^ no mail	68
^ no rush	-41
^ nobody	13
^ nobody can	-65
^ nobody in	55
^ normal	45
^ not	22
^ not even	52
^ not for	-64
^ not mine	51
^ nothing	32
^ nothing comes	49
^ nothing from	50
^ now i	42
^ now the	47
^ of	-49
^ oh	49
^ oh and	84
^ old	-26
^ on	-29
^ on my	42
^ on the	30
^ one	-59
^ one of	-52
^ only the	-48
^ open	82
^ open failed	42
^ or	60
^ or 0	-78
^ or do	45
^ or madam	-54
^ or must	48
^ or not	72
^ or only	102
^ or the	-68
^ other	54
^ other sites	-53
^ our	-34
^ outlook	43
^ own	-63
^ paid	-48
^ password	36
^ pay	66
^ permission	47
^ permission denied	53
^ phone	-46
^ ping	-39
^ ping 0	-51
^ please	-40
^ please answer	-76
^ please correct	43
^ pls	-40
^ port 0	39
^ price	57
^ proxy	-58
^ ps	25
^ re	-42
^ reading	79
^ received	-84
^ recovery	58
^ ref	96
^ refund	85
^ regards	-42
^ registration	84
^ remove	67
^ removed	-71
^ removed the	-64
^ renewal	34
^ repair	82
^ reset	54
^ respected	-34
^ restarted	-51
^ result	63
^ retired	-39
^ s	-45
^ same	-18
^ samsung	-52
^ say	83
^ second	-40
^ second point	-42
^ security	-42
^ send	94
^ sent	-47
^ sent from	-70
^ servers	63
^ she's	-28
^ should	34
^ shows	-49
^ sign	-67
^ since	90
^ since 0	-29
^ since about	76
^ since friday	83
^ since i	-24
^ since last	51
^ since lunch	43
^ since noon	56
^ since the	-28
^ since then	-70
^ six	-34
^ small	-25
^ smtp	-6
^ smtplib	67
^ so	-59
^ so i	37
^ so it's	-46
^ socks	-33
^ somebody	46
^ something	-103
^ sorry	-55
^ spam	32
^ spf	31
^ ssh	-28
^ ssh d	56
^ ssh tunnel	-73
^ ssl	49
^ stop	108
^ stop the	47
^ strange	42
^ switch	72
^ ta	-54
^ take	102
^ tell	136
^ thank	-97
^ thank you	-91
^ thanks	-91
^ that	45
^ that's	-29
^ the	5
^ the bank	-53
^ the last	-58
^ the one	-40
^ the other	79
^ the proxy	56
^ the search	60
^ then	-7
^ then 0	-46
^ then the	48
^ there	-93
^ there's	-39
^ they	-65
^ they are	111
^ three	-28
^ thunderbird	26
^ thx	-35
^ tls	-50
^ too	-58
^ too many	-89
^ trial	60
^ tried	-70
^ tunnel	69
^ turn	41
^ turned	-58
^ two	-78
^ two offices	56
^ two points	-46
^ typed	-51
^ undo	66
^ unlock	73
^ urgent	17
^ user	-48
^ was	55
^ was it	-64
^ was there	52
^ we	-82
^ we are	-49
^ web	-53
^ web mail	-26
^ webmail	32
^ wg	97
^ what	160
^ what am	54
^ what do	62
^ what i	-85
^ what is	45
^ what now	50
^ what should	-54
^ what to	-32
^ what's	93
^ what's the	42
^ whats	110
^ whats the	79
^ when	-9
^ when i	-72
^ when it	49
^ when will	45
^ where	59
^ where is	37
^ where's	43
^ which	76
^ which i	-106
^ which is	-146
^ which one	80
^ which port	83
^ which was	-56
^ while i	-35
^ who	-84
^ who is	-79
^ whom	48
^ why	139
^ wife	60
^ will	98
^ winmail	61
^ winmail dat	61
^ wireguard	75
^ with	78
^ would	100
^ would you	32
^ wrong	48
^ wrong password	57
^ xxxx	69
^ yesterday	-44
^ you	42
^ your	126
^ your server	-51
^ yours	-48
^ yours faithfully	-35
a	-71
a 0	102
a bit	-57
a calendar	86
a copy of	86
a customer	-48
a fresh	50
a line	-64
a minute	-45
a new	22
a single	54
a thing	74
a way	73
abeg	87
about	-64
about 0	-29
about it	34
about my	-66
about the	-43
accept	71
accepted	65
access	67
accident	-39
account page	-51
act	-50
active	61
add	127
add account	-49
added	-121
addition	-41
address	71
address ?	-78
address is	85
addresses	51
admin	38
after	37
after a	55
afternoon	-27
again ?	-55
age	-40
agreement	74
alias	207
aliases	164
all	22
all in	51
all of	-26
all the	-20
allow	-69
almaty	60
alone	39
also	47
also on	-109
although	131
although i	70
always	-47
am	-23
am i	55
amount	50
ams	51
an	22
an address	-56
an alias	70
an eta	56
and	-12
and 0	41
and again	97
and also	-41
and for	-33
and has	-59
and hers	-62
and how	-45
and i	-30
and i am	-42
and i don't	43
and i have	57
and i'd	49
and i'm	47
and if i	-57
and if so	95
and imap	47
and is	25
and is there	41
and it	-87
and may	46
and never	-59
and no	-22
and nobody	-51
and not	69
and nothing	63
and now	-33
and over	36
and password	36
and port	45
and put	-46
and same	68
and she	-59
and so	-43
and the	-36
and there	-41
and they	-60
and two	-97
and we	28
and webmail	44
and what	-58
and where	46
and which	43
and with	61
and won't	-56
and you	-75
and your	-33
android 0	-43
another	-138
another matter	-43
answer	-93
answered	-145
antivirus	-85
any	62
anybody	-96
anyone	-64
anything	105
apart	-94
apart from	-66
apart from this	-34
app	45
app password	74
appears	63
archive	43
are gone	101
are in	-88
are not	-51
are on	-59
are the	-50
are they	75
are two	65
are you	57
around	-61
arrive	87
arrived	-39
arrives	68
as	20
as a	66
as i	-43
as well	46
as you	-67
ask	-45
ask you	59
asked	-85
asking	-33
asking for	35
asking me	-57
asks	22
at 0	-61
at a	-74
at both	-74
at my	-53
at once	43
at the same	57
at your	62
ate	61
attach	74
attached	76
attachment	34
attempts	41
auckland	81
auditor	-32
authenticated	-60
authentication failed	137
authenticator	62
auto	66
available	-42
avast	-51
away	-39
b	-86
back	92
back ?	80
back to	-39
backup	69
backup codes	70
backups	69
bad	-14
banks	67
bar	34
battery	-50
be	22
because	-57
because the	-29
been	-32
before	-81
before i	-81
behind	74
being	-64
beirut	-60
believe	-57
believes	-65
below	-122
beside	61
besides	57
best	-79
between	28
big	-55
bigger	115
bill	133
billed	71
billing	91
bills	64
bin	36
birthday	-44
bit	-66
black	66
blank	86
blank page	48
bless	-61
blind	-43
block	38
blocked	49
booking	-53
both	20
bother	-50
bought	-44
bounces	-48
box	94
boxes	97
boy	-45
branch	47
branches	75
bring	24
broke	-45
brother	-53
browsers	38
browsing	53
business	36
but	-12
but i	-54
but it	-41
but not	-29
button	72
button is	62
by	-16
by itself	46
by mistake	41
by my	-55
by the	-71
ca	65
cabin	-61
cable	-28
calendar	202
calendar shows	93
called	-63
came	-84
came back	-61
can	136
can be	-55
can i	108
can i have	53
can i pay	30
can it be	42
can not	49
can receive	-104
can see	-71
can send	-94
can the	53
can't	-47
cancel	90
cancel the	65
cannot connect	-45
cannot log	90
cannot log in	90
cant	-13
cant send	-57
capital	-81
captcha	86
card	138
carriers	62
case	-63
cashier	-51
catch	61
catch all	46
change	94
change it	65
change my	41
changed	46
changed the	-57
changed the password	-72
channel	85
channel 0	67
channel 0 :	67
charge	59
charged	92
check	40
checked	46
checked on	63
checked the	-67
cheers	-63
child	57
chromebook	-34
church	61
clean	50
clear	-55
cleared	-51
clerk	-51
click	41
clicked	35
client	110
clock	-42
close	33
closing	-45
club	86
codes	105
codes :	62
colleague	-47
colour	39
com	-88
come	-27
comes back	50
comes in	49
committee	-60
company	-51
complaint	-60
complete	35
completely	-77
computer	-106
config	55
confirm	59
connect	86
connect to server	31
connection refused	34
connection timed	-91
connection timed out	-91
connections	-34
connects	81
contact	32
contact form	58
contact your	-113
contacts	97
continue	-35
contract	50
copy	25
copy of	71
correct	249
correct it	46
cos	-119
cost	75
could not	-79
could you please	-79
count	72
counter	49
countries	61
country	132
credit	120
crypto	72
customer	-70
customers	36
customers are	50
cuts	56
d 0	-40
dad	26
dark	78
dat	42
data	118
data processing	55
data processing agreement	56
date	26
daughter	-75
day	21
days	53
dead	167
deadline	-72
deal	-41
dear	-85
dear sir	34
dear support	-26
death	-40
delete	165
delete the	54
deleted	-36
deleted the	-75
denied	58
denied publickey	36
department	-57
did	-69
did it	-43
did not	-42
did you	132
didn't	-68
different isps	58
different networks	56
dig	40
discount	79
dkim	23
dmarc	78
dns	29
dns ?	40
do	59
do i	139
do i fix	-98
do i get	58
do it	-78
do not	-84
do u	50
do we	42
do you	136
do you have	42
does	37
does it	23
does not	-41
does the	58
dog	-37
domain	83
don't	-172
don't need	-52
don't want	-42
done	29
dont	84
dot	54
double	55
down	12
down ?	28
down for	96
dr	-87
drafts	66
drops	72
dublin	84
dutch	58
e mail	-89
each	51
eat	48
eats	72
eduroam	57
either	33
eleven	-52
else	-45
else ?	-102
em	51
email is	68
emails	-80
emergency	-61
emptied	-26
empty	46
end	106
ended	72
ending	39
engineer	-59
enquiry	49
entering	79
error	113
error 0	41
error :	61
eta	61
eta please	54
euro	85
euros	81
even	14
ever	-41
every 0	58
every page	69
every time	68
everybody	-67
everyone	57
everything	-31
everything is	41
everywhere	26
example	-74
example 0	-93
example 0 0	-56
except	-46
exe	35
executor	-38
exists	70
exit	193
exits	108
expired	192
explain	147
extend	77
eyes	-73
fa	63
fae	-57
fail	-28
fails	127
failure	-58
fair	-43
faithfully	-35
fast	-100
father	-65
federation	-36
feelings	-44
fi	-62
fiber	50
fibre	-44
field	-57
file	49
file ?	-87
filter	112
filters	35
find it	-44
find out	52
finds	43
fine	-33
finish	48
firefox on	70
firewall	-64
firm	22
firmware	54
first	-63
five	-33
fix	73
fix it	43
flat	-54
folder	208
folders	121
following	-71
font	41
for	39
for 0	69
for all	78
for me	49
for my	-119
for next	63
for our	49
for that	64
for the	-58
for the password	86
for your	-32
forever	120
forgot	134
form	140
forty	-93
forward	101
forwarding	52
forwards	52
found	-71
fourth	-58
frankfurt	77
friend	-32
friends	-37
from	17
from 0	-61
from a	-12
from me	-41
from my	48
from our	-73
from the	-55
from this	-58
from three	39
from you	61
from your	32
front	48
gateway	86
gave	-43
gb	111
german	124
get	103
get it	64
gets	99
give	140
give me	50
given	-34
gives	85
gives 0	68
gmail	-16
gmail app	49
go	44
go out	-39
go to	91
god	-78
goes in	39
going	44
going to	-62
gone	44
good	-62
good morning	-30
google	48
got a	44
green	-77
greetings	-79
greylisting	52
group	34
guest	46
guide	55
h	-47
had	-165
had 0	83
half of	65
hall	-66
hands	45
handshake	25
hangs	71
happened	37
happening	-86
happy	-44
harbour	63
hard	-63
hard feelings	-44
has	-30
has 0	36
has gone	-47
has it	71
has the	-54
has to	42
have	-27
have a	122
have been	-71
have had	-48
have it	-65
have the	-54
have to	39
have you	49
he	-65
he's	-63
head	55
header	55
hello	-62
help	37
help me	84
help page	31
help pages	-37
help site	49
her	-33
her account	66
hers	-94
hi	-39
hi there	-36
hide	52
him	-54
his	-87
home	47
home fiber	55
home line	-63
honey	-58
hospital	-68
host	-42
hotmail	48
hotspot	52
hour	-95
hours	93
house	-112
houses	49
how	243
how can	-63
how can i	-84
how come	-62
how do	-12
how do i	-13
how i	58
how long	24
how many	93
how much	51
how to	25
hp	84
http	60
human	56
hundred	-77
hurry	-74
i	-43
i add	44
i also	67
i am	-60
i ask	100
i can	-126
i can send	-60
i can't	76
i cant	-49
i changed	21
i checked	-55
i checked the	-60
i could	-88
i did not	64
i do	-79
i don't	-1
i don't want	-40
i fix	-114
i forgot	58
i get	86
i had	-30
i have	-83
i have a	38
i have to	60
i have you	-36
i keep	-113
i keep it	-84
i left	-85
i like	-78
i live	65
i need	27
i never	21
i never wrote	69
i paid	118
i pay	54
i put	58
i say	-42
i see	60
i set	107
i set up	66
i shall	-58
i should	-40
i think	39
i tried	97
i type	71
i want	126
i want to	-113
i was	26
i will	-59
i would	-88
i would like	55
i write	61
i wrote	-63
i'd	41
i'd like	52
i'll	-84
i'm	-148
i've	-132
i've got	-47
id	36
identity	-76
if	77
if i	-101
if it	-60
if it's	-118
if so	149
if that	-53
if you	35
imap	87
in	22
in a	-96
in addition	-41
in case	-48
in front	61
in graz	-52
in it	-55
in junk	54
in law	-85
in london	64
in my	11
in one	33
in our	25
in the	-9
in the morning	43
in there	-96
in this	-49
in three	-51
in to	41
in web	103
in web mail	109
in webmail	37
in which	47
in your	74
inbox	90
including	-43
incoming	56
incorrect	82
ink	58
inside	-36
install	47
instead	112
instead of	50
internet	11
internet is	-41
into	85
invalid	94
invoice	212
invoice for	39
invoices	150
ip	96
ipad	72
ipv	44
ipv 0	44
is	-5
is a	46
is an	52
is at	-42
is coming	-57
is down	109
is fine	66
is for	-70
is full	55
is going	40
is good	79
is imap	-75
is in	-59
is it	69
is it my	-75
is it possible	43
is it the	-101
is missing	35
is my	-47
is no	-82
is none	92
is normal	-47
is not	70
is off	-69
is ok	-45
is on	-37
is on my	-47
is port 0	-68
is that	105
is the	16
is the user	-80
is there	83
is there a	87
is there another	-92
is this	93
is working	44
is xxxx	-92
isps	73
issue	60
ist	63
it	18
it again	35
it back	87
it be	91
it by	50
it can't	-58
it does	-50
it down	61
it for	-65
it from	-62
it has	-57
it in	-105
it is	-90
it is the	-43
it isn't	36
it my	-71
it on	-61
it on the	-60
it opens	-54
it please	60
it possible	43
it says	-83
it still	-63
it the	-166
it want	51
it was	-84
it's	-104
items	54
its	38
itself	43
january	48
japan	43
job	-59
join	62
july	46
june	77
junk	108
just	35
just sits	81
k	-72
kb	57
keep	-57
keep it	-82
keep the	75
keeps	92
kept	-26
key	101
key ?	-89
keys	62
kids	-46
kill	91
kind	-86
kind regards	-32
kindly	40
know	-20
known	70
known ?	36
knows	-95
lan	-55
laptop	33
laptop in	-71
laptops	-62
large	-82
last	-8
last month	-44
lastly	56
later	-122
leave	39
leaving	-84
leeds	29
left	-29
lenovo	43
let	49
let me	-39
letter	-90
letters	-35
letters to	74
library	-59
like	-48
like a	-29
like to	-142
like to know	53
limit	113
line	56
lines	74
linux	93
list	-3
list of	76
lists	68
little	-75
lives	-62
load	113
loads	143
local	50
lock	-71
log	56
login	124
login failed	-44
login is	52
logo	38
logs	105
long story	-41
longer	21
look	-30
look at	-41
look at both	-76
look at that	70
looked	-97
lost	86
lot	-88
love	-38
lte	63
m	-91
ma	-79
mac	43
macbook	-53
machine	-51
madam	-63
made	-53
mail	50
mail account	-54
mail app	38
mail from	73
mail in	72
mail is	64
mail on	-50
mail program	-61
mail server	78
mail to	76
mail with	-43
mailbox	106
mailbox for	48
mailboxes	32
mailchimp	59
mails	85
mails to	72
main	-64
make	167
make it	100
man	-146
managesieve	54
many	36
map	51
mark	54
match	-81
matters	-84
maureen	-37
may	41
maybe	27
mb	-70
me	-12
me ?	41
me a	-36
me from	80
me out	-63
me the	79
me to	-66
meant	60
member	-41
members	29
menu	-38
message	-49
messages	91
method	70
midnight	-17
min	57
mins	-53
minutes	53
miss	-45
missing	47
mobile	51
mobile data	-76
mode	48
modem	-61
money	103
monitoring	-49
monthly	69
more	-18
morning	50
most	-34
mostly	-38
mother	-30
move	127
moved	31
moves the	74
moving	-59
msmtp	83
mtu	96
much	33
must	66
must be	63
must i	33
mutt	70
mx	64
my	24
my account	97
my address	-59
my card	61
my eyes	-52
my father	-33
my late	-38
my mail	104
my mailbox	41
my mails	39
my mobile	55
my mother	-52
my name	-39
my neighbour	-35
my old	37
my own	102
my own phone	-57
my password	26
my pc	60
my phone	-61
my plan	56
my provider	-69
my sister	-39
my storage	75
my tablet	-89
myself	-110
n	-32
name	44
name is	-46
name of	47
name on	51
names	76
nd	-36
need	48
need to	-84
need your	-67
needs	142
needs a	88
neighbour	-91
neighbour's	62
nephew	-46
net	43
netflix	44
netherlands	74
never	76
never had	56
never used	27
never wrote	56
new	37
new laptop	-45
new one	42
new phone	30
newsletter	42
nicely	-58
niece	-58
night	-37
nine	-36
no	20
no bounce	-54
no error	-47
no hard	-44
no hard feelings	-44
no hurry	-50
no mail	41
no page	107
no password	-53
no reply	51
no rush	-47
nobody can	-45
nobody in	41
none	130
noon	126
nor	102
normal	37
normally	-72
not	20
not a	-47
not be	-69
not find	-50
not for	-63
not in the	-63
not mine	47
not one	-41
not the	26
notary	-59
note	-32
nothing	-40
nothing comes	49
nothing from	88
nothing loads	73
now	-21
now it	-45
now the	63
number	60
numbers	-44
nxdomain	57
o	48
of	-12
of a	-118
of all	75
of it	23
of my	99
of our	66
of the	-33
of them	-14
of this	-46
of us	-91
of your	51
of yours	111
off	23
off the	46
offer	-39
office	18
officer	44
offices	56
ogero	-43
oh	38
oh and	84
ok	-24
old	49
old phone	67
older	60
on	38
on another matter	-36
on her	-69
on it	-14
on my	19
on my laptop	49
on sunday	-77
on the	-17
on the 0	43
on the old	-50
on the same	-37
on the tablet	-58
on to	46
on your page	-68
one	35
one ?	73
one for	37
one more	-57
one person	-63
one's	-74
ones	56
online	52
only the	-34
open	63
opened	-52
opening	-44
opens	58
or	50
or 0	-53
or do	45
or is	-21
or madam	-54
or must	48
or no	35
or not	77
or not ?	38
or only	106
or password	-42
or the	-95
order	-20
order ?	-66
original	-41
other	47
other sites	-53
other thing	-51
others	-41
our	39
ours	66
out	59
out for	65
out of	-65
out to	86
outage ?	37
outbox	75
outgoing	27
outlook	34
outside	66
over there	-62
own	-9
own domain	-65
own phone	-57
owner	70
p 0	58
page	53
page for	-77
pages	99
paid	93
panel	85
paper	38
parents	-52
paris	49
parish	-37
pass	60
passed	-34
password	31
password again	70
passwords	-47
past	-69
paste	55
pasted	51
patience	-65
pay	118
paying	45
payment	145
payments	88
pc	19
pcs	35
pdf	90
pdfs	44
perfectly	-74
perhaps	-119
permission denied publickey	36
person	-54
persons	-40
phone	-8
phone is	83
phone on	-67
photos	-50
pick	37
picture	51
pictures	51
ping	64
ping 0	-50
pixel 0	-41
place	-89
places	-61
plain	41
plan	157
play	-41
please	165
please answer	-92
please correct	43
please look	63
pls	100
pls help	-54
po	-50
point	-108
points	-66
pop	-47
port	-4
port 0	44
port ?	-149
porto	86
ports	82
possible	133
postfix	-33
power	-93
practice	-68
prefix	-50
press	-28
press it	-61
price	111
price for	47
print	70
printed	-63
printer	-49
problem	-115
processing agreement	57
proforma	74
proof	-77
provider	-162
providers	93
proxy	125
proxy is	66
ps	44
put	19
put a	-48
put in	-45
put it	-29
put the	-36
pw	50
question	-120
question :	-63
questions	-132
queue	-92
quick	-20
quit	73
quotation	42
raise	64
rather	-25
re	-56
reach	33
ready	57
real	42
really	-36
rebooted	-65
receipt	198
receipt for	88
receive	122
receives	40
receiving	29
reception	43
recipients	-64
record	49
records	47
recovery	95
ref	80
refund	161
refused	124
refuses	113
refusing	19
regards	-124
registrar	71
registration	104
reinstalled	-41
reissue	61
rejected	47
related	-54
reminders	104
remove	137
remove the	71
removed	-53
removed the	-72
renew	83
renewal	135
renewed	54
repair	138
replaced	47
reply	65
report	26
reports	-56
request	81
require	63
required	57
reset	21
respect	-47
respected	-34
restarted	-81
result	54
retired	-30
return	73
returned mail	-42
returns	71
riga	65
right	-26
right ?	-134
ring	-45
robot	51
room	-54
rotate	48
rule	44
run	-39
running	34
runs out	73
rush	-87
s	-68
said	-123
sales	39
same	21
same minute	57
same password	-90
same time	45
saturday	-63
save	53
saved	37
say	-83
say something	56
saying	32
says	42
says 0	-32
says 0 0	-80
says cannot	-50
says incorrect	56
says it's	-62
says no	-40
says the	-59
says too	68
says too many	68
says wrong	67
scanner	27
school	-33
search	103
seats	64
second factor	70
second point	-42
see	18
seems	58
seen	-18
send	94
send a	-79
send from	39
send me	49
send to	54
sender	85
sending	48
sends	68
sent	11
sent 0 0	52
sent from	-66
sent items	57
separate	39
sept	62
september	50
server	55
server ?	-82
server imap	-53
server is	-79
server not	-67
servers	88
service unavailable	66
sessions	47
set	28
setting	106
settings	-36
seven	-33
shared	43
shaz	-48
she	-8
she's	-84
ship	-90
shop	-88
short	-50
should	147
should be	59
show	144
shows	113
shows 0	53
shows every	106
shows me	-63
shows my	-88
shows the	37
sign	83
sign in	102
signed	45
silent	53
sim	-38
simply	-60
since	19
since 0	-37
since 0 0	45
since 0 :	173
since about	76
since friday	83
since i	-39
since i changed	62
since last	46
since lunch	43
since noon	56
since the	-39
since then	-50
sincerely	-42
single	42
sirs	-23
sister	-50
sit	59
sites	26
sits	77
size	41
small	25
smtp	45
smtp 0	-49
smtplib	47
so	-19
so i	-19
so send	70
so that	41
society	-86
socks	33
solicitor	-49
some	-60
somebody	38
someone	52
something else	-95
somewhere	-38
son	-131
sorry	-49
space	49
spaces	-46
spam	58
spark	52
spf	103
spring	-63
ssh	38
ssh d	38
ssh d 0	-44
ssh tunnel	-22
ssl	-34
starlink	28
started	-83
starttls	35
status	15
stay	74
stay in	66
stays	140
steam	64
step	25
still	63
stop	125
stop it	69
stop the	64
stopped	47
stops	-44
storage	121
store	41
strange	40
subject	-48
submission	80
subscription	56
such	31
summer	-29
sunday	-24
supported	82
suspended	65
suspicious	-38
swap	64
switch	80
sydney	65
t	-46
ta	-52
tab	68
table	-44
take	74
take it	32
taken	27
teacher	-34
teachers	-36
team	-33
telephone	-43
tell	23
tell me	31
temporarily	69
ten minutes	58
test	147
th	-61
than	-36
thank	-110
thank you	-98
thank you for	-68
thanks	-119
that	-9
that ?	69
that be	48
that i	-117
that is	-52
that it	-44
that one	-40
that you	56
that's	-81
the	-16
the 0	75
the 0 th	-28
the account	52
the app	-54
the bank	-21
the bill	60
the box	-37
the browser	39
the calendar	63
the capital	-74
the card	33
the computer	-58
the contact	63
the day	58
the first	-36
the folder	51
the form	66
the help	76
the hospital	-41
the hotel	56
the house	31
the laptop	-20
the library	-50
the list	-30
the little	-47
the log	-60
the login	-54
the lot	-76
the mail	-22
the morning	80
the name	81
the new	34
the new one	33
the next	49
the number	-47
the old	65
the old one	37
the one	-61
the only	-53
the order	-75
the paper	39
the password	26
the phone	-28
the port	-57
the price	40
the private	77
the proxy	99
the recovery	60
the right	-83
the router	31
the same	-57
the search	90
the server	38
the service	-76
the site	-40
the spam	-47
the ssh	95
the ssh tunnel	66
the telephone	-45
the time	-54
the trash	79
the tunnel	64
the two	76
the user name	-48
the way	53
the web	-52
the whole	-40
the whole address	-89
the wifi	-46
the yearly	37
their	-66
theirs	50
them	-51
them ?	58
then	-33
then 0	-46
then the	43
there a	87
there another	-92
there are	-60
there is no	-87
there is none	92
there it	63
there's	-55
these	-135
they	-75
they are	107
they're	-98
thing	-99
things	-134
think	-32
thinks	-42
third	-79
this	-134
this ?	92
this is	-41
this morning	55
though i	68
three	31
three different	-40
through	34
thru	52
thursday	-67
thx	-26
tick	114
tick remember	69
ticket	37
tickets	64
time	-12
time i	47
timed	-67
timed out	-67
timeout	-85
times out	90
tired	-53
to	7
to be	55
to change	29
to do	-109
to gmail	72
to it	-91
to keep	-56
to me	117
to open	-43
to pay	-52
to put	50
to say	-50
to send	-103
to server	36
to the	-26
to write	-53
to xxxx	67
to you	-39
today	19
together	34
told	-142
tonight	-84
too	30
took	-87
top	37
toronto	44
touch	-52
touched	35
train	-37
transfer	51
treat	-65
trial	135
trial ended	54
tried	-37
tried 0	-52
tried the	-50
tries	65
trouble	-45
trucks	-54
try	-73
try again	-75
ttl	47
tuesday	-44
tun	49
tun 0	49
tunnel	43
tunnel is	60
turn	67
turn off	41
turned	-79
tv	-114
twice	99
two	45
two days	34
two factor	-34
two points	-46
two providers	115
two questions	-73
two times	45
type	-24
u	95
ubuntu	57
uk	60
unable	58
unable to	58
unavailable	41
under	-22
undo	75
union	72
university	-44
unlock	120
until	24
until the	-50
up	-27
up ?	67
up in	76
update	38
updated	-54
upgrade	115
ur	46
urgent	-62
us	93
us in	39
user	79
user name	-43
users	32
users ?	-70
using	-64
utc	-26
v	44
vacation	62
valid	68
vat	73
verification	57
verify	-99
very	-94
vienna	60
vietnam	-54
village	-71
visa	60
vpn	72
vpn :	-56
waiting	-55
want	49
want the	70
want to	-165
wanted	-49
wants	10
wants a	63
warm	-49
warning	72
was	-84
was a	-45
was it	-60
was not	-50
was the	-48
was there	50
way	82
we	15
we have	99
we're	49
web	38
web mail	116
web page	-91
webmail	169
wee	-66
week	-22
weeks	-61
went	19
were	-103
wg	45
what	99
what am	57
what am i	57
what do	38
what he	-63
what i	-96
what is	31
what is the	81
what now	50
what papers	40
what should	-38
what to	-52
what's	120
what's the	82
whats	153
whats the	120
whatsapp	79
when	92
when it	56
when will	47
when will it	39
when you	-62
when's	70
where	136
where i	-43
where is	58
where to	38
where's	43
whether	113
which	128
which country	40
which i	-148
which is	-147
which of	46
which one	85
which port	83
which was	-56
while i	-26
white	47
who has	37
who is	-79
whole	45
whole address	-76
why	167
wi	-78
wife	34
wife's	-71
wifi	-49
will be	-59
will it	39
will not	41
window	61
winmail	55
winmail dat	42
wireguard	83
wireguard app	-50
wish to	55
with	-14
with its	63
with my	-80
with respect	-43
with ssl	-52
with the	-21
with you	-108
without	23
without it	38
without mail	79
without the	41
won't	-20
won't load	49
wonder	-64
wont	39
word	53
words	28
work	31
worked	-77
working	-21
works	41
would	65
would like	79
would like to	-65
would you	28
write	24
write to	-43
wrong	25
wrong ?	-55
wrong password	101
wrote	-50
x	58
x 0	40
xxxx	102
yahoo	100
yearly	105
years	-131
years of	-61
yes	-46
yesterday	47
you	19
you can	-38
you for	-52
you have	-26
you may	-61
you please	-78
you send	70
your	6
your account	-53
your address	-52
your company	103
your contact	58
your help	-48
your help page	43
your mail	-67
your page	-78
your proxy	47
your server	-20
your server is	-89
your support	66
your web	-48
yours	73
yours faithfully	-35
yubikey	38
zero	-27`;
export const gaps = `-230
after	-58
announced	119
b &	62
b +	68
b + 0	-56
b /	163
b 0	-83
b 0 0	56
b 0 :	-20
b 0 is	44
b 0 users	33
b :	-43
b ?	-151
b a	104
b about	-29
b accept	53
b add	35
b address	88
b addresses	26
b after	67
b after 0	57
b again	-16
b alias	146
b all	-17
b allow	-72
b allowed	55
b also	151
b also can	38
b also like	-66
b also the	-62
b am	-23
b am i	-26
b an	84
b and	30
b and 0	-40
b and a	36
b and again	-27
b and all	15
b and also	-49
b and can	38
b and do	77
b and do you	54
b and does	83
b and from	-25
b and i	-23
b and if so	-35
b and is	20
b and is there	60
b and it	-31
b and my	-17
b and not	-28
b and on	-20
b and one	-35
b and put	-40
b and tell	55
b and the	-26
b and then	-54
b android	56
b another	-29
b answer	46
b any	65
b app	40
b are	-39
b as well	43
b as well as	37
b ask	23
b at	-45
b at home	-22
b authentication	-36
b back	48
b be	-82
b because	-28
b been	-25
b before	40
b between	46
b bill	119
b both	-63
b box	-12
b brother	-34
b browser	-21
b browsers	60
b by	10
b calendar	66
b called	38
b can	59
b can i	24
b can i pay	49
b can the	39
b can you	-23
b cancel	48
b cannot	-22
b card	96
b change	-24
b changed	-32
b charged	57
b client	-26
b code	52
b come	20
b company	-29
b connect	-30
b connection	-81
b contacts	37
b copy	-54
b correct	-37
b could	35
b could not	-44
b countries	48
b credit	61
b customer	-20
b customers	-38
b data	39
b day	26
b days	24
b dead	-42
b delete	31
b desktop	45
b did	-17
b different	-53
b discount	44
b dkim	42
b dmarc	59
b dns	-26
b do	44
b do i	-44
b do i make	23
b do the	-51
b do you	51
b does	122
b does it	34
b doesn't	-36
b domain	43
b each	-52
b else	-65
b em	-27
b error	-38
b even	-36
b ever	41
b everything	37
b example	-26
b exit	68
b expect	41
b extend	53
b factor	-61
b failed	-66
b fine	-30
b firefox	-25
b first	-24
b fix	-51
b folders	33
b for	92
b for 0	49
b for my	-55
b form	-37
b forty	-33
b forward	64
b from	-15
b from my	-29
b full	-42
b further	98
b gb	-35
b get	-34
b get the	30
b gets	32
b gives	-30
b go	-31
b goes	-51
b going	-43
b good	-21
b google	29
b got	98
b half of	30
b happens	52
b has	43
b has the	-39
b have	-26
b have a	23
b have to	-34
b have you	53
b he	-45
b help	41
b her	61
b here	-35
b hi	52
b him	54
b home	-47
b hours	65
b how	34
b how can	-39
b how do	13
b how do i	23
b how i	-36
b how long	39
b how many	67
b i	23
b i also	44
b i can	-49
b i can't	33
b i do	-37
b i get	-20
b i have	-13
b i need	75
b i never	36
b i pay	46
b i put	-38
b i should	25
b i want	17
b i was	53
b i would also	-59
b i would like	29
b i'd	7
b i'm	-27
b if	61
b if i	33
b if so	-43
b im	28
b imap	-55
b in	-46
b in which	40
b included	34
b inside	27
b internet	-27
b into	-36
b invoice	135
b is	-52
b is 0	-38
b is it	65
b is my	110
b is that	-38
b is the	17
b is there	63
b is there a	15
b is there another	-64
b is there any	46
b it	36
b it be	-28
b it in	22
b it is	33
b it's	30
b japan	41
b just	-62
b k	16
b keep	-12
b keep the	36
b keeps	30
b key	27
b keys	-30
b kill	36
b kindly	-27
b know	13
b laptop	-46
b last	98
b lastly	44
b law	24
b leave	-43
b let	46
b letter	26
b like	18
b limit	-45
b line	-38
b list	140
b list of	73
b login	-23
b logs	57
b long	34
b look	29
b lost	35
b love	36
b ma	41
b mail	-29
b mail to	68
b mails	57
b many	23
b me	50
b me a	-28
b me on	57
b message	-31
b mine	-26
b missing	-42
b money	-30
b month	44
b morning	-15
b mother	-37
b msmtp	33
b must	58
b must i	-25
b my	47
b my brother	-38
b my mother	-37
b my old	34
b my password	-53
b n	57
b name	41
b need	56
b need a	47
b need to	-45
b needs	26
b never	-39
b new	10
b next	58
b no	-63
b none	-48
b nor	-37
b normal	-20
b not	-124
b nothing	-33
b now	-45
b number	63
b of	-12
b of 0	-55
b of the	-21
b of your	31
b off	-24
b office	-56
b ok	19
b old	78
b on	-18
b on 0	45
b on my	-91
b on the	-38
b one	23
b one of	-25
b only	-99
b open	-40
b or	-151
b or is	-28
b or only	-30
b other	-21
b our	71
b out	39
b outgoing	45
b outlook	-34
b own	26
b page	-50
b paid	52
b password	-104
b pay	108
b pc	-22
b pgp	46
b phone	-11
b phones	-23
b picture	40
b ping	-26
b plan	52
b please	-40
b pls	-37
b plus	-43
b port	-27
b port 0	-56
b possible	37
b price	35
b profile	-27
b proxy	31
b ps	31
b put	56
b put the	-53
b rather	-41
b read	-55
b receipt	109
b receipt for	61
b receive	-46
b reception	63
b reduction	47
b refund	65
b refused	-25
b regards	-25
b remove	50
b reply	32
b reset	-50
b right	-73
b rules	-53
b run	-23
b s	-26
b said	-86
b same	-13
b say	-37
b saying	-29
b says	-22
b search	47
b second	21
b see	46
b send	-54
b server	-80
b set	30
b setting	-47
b seven	42
b share	51
b shared	56
b she	-20
b should i	-28
b show	54
b shows	-29
b sign	-41
b sign in	-52
b since	-65
b site	-34
b smtp	-29
b so	-44
b so can	63
b socks	36
b somebody	46
b someone	-23
b something	-53
b spam	22
b ssl	-33
b stop	60
b storage	106
b such	-54
b support	20
b switch	-33
b take	76
b tell	60
b thanks	-15
b that	46
b the	84
b the 0	25
b the app	-56
b the limit	-73
b the mail	33
b the new	-40
b the old	-37
b the other	41
b the page	28
b the same	-17
b the tunnel	60
b the vpn	37
b the webmail	39
b then	18
b there	50
b there a	15
b there another	-64
b there any	46
b there is	-29
b there is no	-57
b three	60
b thunderbird	-19
b thursday	51
b tick	-22
b ticket	34
b times	-45
b to	52
b to be	26
b to keep	-85
b to my	33
b to the	37
b trial	58
b tried	-26
b tunnel	55
b two	64
b type	-18
b u	32
b unable	-37
b unable to	-52
b unlock	-40
b up	38
b users	-98
b vpn	41
b wait	-33
b want	63
b want the	-32
b wants	-36
b way	-86
b we	-54
b we have	-39
b webmail	27
b well	41
b well as	36
b what	-12
b what is the	44
b what should	-48
b what's	56
b whats the	41
b when	19
b when i	-13
b where	86
b where do i	-23
b where is	70
b whether	94
b which	30
b which of	36
b while	76
b who	48
b whole	-36
b why	24
b wife	44
b wifi	-18
b wireguard	34
b with	-66
b with the	-29
b work	95
b works	-24
b would	47
b would also	-45
b would also like	-72
b would like	48
b would you	17
b write	16
b written	66
b wrote	-25
b xxx	43
b xxxx	38
b year	58
b yearly	38
b years	33
b you	118
b you have	25
b your	14
b your proxy	41
b yours	-14
before	-20
begins with pronoun	-32
body	-121
both 0	-93
both 1	-60
both 10	49
both 11	68
both 2	-30
both 3	53
both 4	9
both 5	36
both 6	-9
both 7	-15
both 8	-39
both 9	-21
c &	95
c & is	57
c +	92
c /	183
c 0	-112
c 0 0	-25
c ?	47
c ^	-82
c ^ &	129
c ^ & is	57
c ^ +	176
c ^ /	185
c ^ 0	-15
c ^ 0 0	-25
c ^ a	-36
c ^ after	42
c ^ all	-61
c ^ also	-48
c ^ also can	32
c ^ also the	-76
c ^ and	176
c ^ and 0	-47
c ^ and a	66
c ^ and also	-59
c ^ and are	51
c ^ and at	-26
c ^ and can	46
c ^ and do	96
c ^ and does	72
c ^ and from	-30
c ^ and in	20
c ^ and is	24
c ^ and it	-29
c ^ and my	-28
c ^ and nobody	-38
c ^ and not	-33
c ^ and on	-22
c ^ and one	-42
c ^ and put	-50
c ^ and tell	48
c ^ and then	-71
c ^ and we	-34
c ^ and which	31
c ^ and will	42
c ^ and with	-30
c ^ any	-24
c ^ anything	43
c ^ as	17
c ^ as well	42
c ^ because	-23
c ^ before	26
c ^ but	11
c ^ can	-37
c ^ can i	-43
c ^ change	-39
c ^ connection	-22
c ^ could	40
c ^ did	-28
c ^ do i	-27
c ^ do you	-13
c ^ does	-58
c ^ does the	-24
c ^ even	-25
c ^ first	-29
c ^ for	-26
c ^ four	23
c ^ from	-20
c ^ further	47
c ^ get	44
c ^ half	-31
c ^ has	-75
c ^ has the	-70
c ^ have	34
c ^ he	-43
c ^ hi	64
c ^ how	-57
c ^ how can	-27
c ^ how do	-39
c ^ i	-85
c ^ i can	-21
c ^ i can't	31
c ^ i don't	-17
c ^ i need	33
c ^ i paid	45
c ^ i should	40
c ^ i want	-31
c ^ i was	39
c ^ i'd be	41
c ^ i'm	-28
c ^ i've	12
c ^ if	-6
c ^ imap	-21
c ^ in	-8
c ^ is	46
c ^ is it	19
c ^ is that	-39
c ^ is the	-28
c ^ is there	-22
c ^ it	-12
c ^ it's	-22
c ^ kindly	-79
c ^ laptop	-28
c ^ lastly	52
c ^ let	33
c ^ letters	43
c ^ login	-28
c ^ mail to	49
c ^ make	27
c ^ may	29
c ^ may i	41
c ^ me	-94
c ^ msmtp	30
c ^ my	86
c ^ my own	42
c ^ n	71
c ^ need	-47
c ^ need to	-45
c ^ new	84
c ^ no	-53
c ^ nor	-43
c ^ not	-37
c ^ now	-25
c ^ number	49
c ^ oh	32
c ^ on	81
c ^ one	-25
c ^ only	-24
c ^ or	-99
c ^ or is	-18
c ^ other	-31
c ^ our	21
c ^ outlook	-55
c ^ pay	36
c ^ please	-68
c ^ pls	-31
c ^ proxy	51
c ^ put	33
c ^ reset	-61
c ^ same	-13
c ^ says	-18
c ^ sent	-36
c ^ she	40
c ^ she also	63
c ^ since	-54
c ^ since the	-15
c ^ so	-30
c ^ something	-45
c ^ take	-33
c ^ tell	26
c ^ tell me	-37
c ^ that	14
c ^ the	31
c ^ then	95
c ^ there	-22
c ^ there is	-44
c ^ they	28
c ^ tunnel	44
c ^ two	95
c ^ unable	-45
c ^ unable to	-45
c ^ vpn	-25
c ^ was	-26
c ^ we	16
c ^ what	-26
c ^ what does	-24
c ^ what is	-23
c ^ what's	-21
c ^ what's the	-30
c ^ when	17
c ^ where is	77
c ^ whether	65
c ^ which	-67
c ^ which is	-19
c ^ while	39
c ^ whole	-32
c ^ why	-13
c ^ will	33
c ^ wireguard	37
c ^ with	-14
c ^ without	-25
c ^ would you	-25
c ^ xxx	66
c ^ xxxx	-21
c ^ you	12
c ^ your	25
c a	-19
c account	-34
c after	25
c alias	81
c all	-38
c also	99
c also can	32
c also the	-76
c am	-34
c an	40
c and	30
c and 0	-47
c and a	66
c and also	-59
c and are	51
c and at	-26
c and can	46
c and do	96
c and does	72
c and from	-30
c and in	20
c and is	24
c and it	-29
c and my	-28
c and nobody	-38
c and not	-33
c and on	-22
c and one	-42
c and put	-50
c and tell	48
c and then	-71
c and we	-34
c and which	31
c and will	42
c and with	-30
c any	-8
c anything	34
c app	-22
c are	19
c as	-10
c as well	42
c ask	19
c asked	-22
c at	-50
c be	26
c because	-34
c before	42
c besides	41
c bill	73
c block	54
c by	-22
c can	83
c can i	-43
c cancel	39
c cannot	-42
c card	51
c change	42
c close	39
c connection	-28
c copy	-39
c could	51
c countries	35
c delete	64
c did	-27
c different	-40
c dkim	46
c dmarc	59
c dns	-27
c do	-1
c do i	-27
c do you	-13
c does	42
c does the	-24
c don't	-19
c each	-34
c else	-50
c error	-27
c even	-31
c every	-29
c evolution	44
c exit	37
c failed	-28
c first	-19
c for	6
c forward	46
c four	20
c from	-68
c further	75
c gives	-29
c gmail	-27
c google	33
c got	19
c had	-36
c half	-39
c has	-85
c has the	-70
c have	-13
c he	-69
c help	18
c her	44
c hi	64
c hold	38
c home	-24
c hours	41
c how	84
c how can	-27
c how do	-39
c i	-11
c i can	-21
c i can't	31
c i don't	-17
c i need	33
c i paid	45
c i should	40
c i want	-31
c i was	39
c i'd	14
c i'd be	41
c i'm	-51
c i've	14
c imap	-39
c in	9
c internet	-21
c invoice	75
c is	69
c is it	19
c is that	-39
c is the	-28
c is there	-22
c it	-58
c it's	29
c just	-53
c keep	51
c key	25
c kill	48
c kindly	-43
c laptop	-29
c lastly	53
c let	74
c letters	50
c list	78
c login	-58
c mail	39
c mail to	49
c mails	54
c many	-36
c may	21
c may i	41
c move	36
c msmtp	30
c must	-20
c my	-12
c my own	42
c n	80
c name	49
c need	-20
c need to	-45
c never	-18
c new	69
c no	-34
c nobody	-32
c none	-33
c nor	-44
c not	-95
c nothing	-12
c now	-34
c number	54
c of	38
c office	-25
c oh	32
c old	13
c on	-24
c once	54
c one	-16
c only	-20
c open	-43
c or	-117
c or is	-18
c our	-12
c outlook	-62
c own	22
c page	-24
c paid	40
c password	-50
c pay	59
c phone	-69
c ping	-30
c please	-50
c plus	-42
c port	-29
c price	26
c proxy	52
c ps	35
c read	-34
c receipt	78
c recovery	28
c refund	49
c remove	52
c reset	-66
c run	-29
c same	24
c says	-16
c second	50
c send	58
c server	-44
c set	54
c she also	63
c show	41
c since	-65
c since the	-15
c so	-20
c some	33
c something	-50
c ssh	-21
c still	-17
c stop	72
c support	34
c tell	51
c tell me	-37
c that	38
c the	16
c there	-49
c there is	-44
c they	16
c three	53
c thursday	64
c time	27
c to	-58
c took	28
c trial	50
c tried	-18
c tunnel	79
c turn	31
c two	26
c unable	-50
c unable to	-45
c up	-22
c user	28
c vpn	32
c wants	32
c webmail	24
c well	41
c what	11
c what does	-24
c what is	-23
c what's	67
c what's the	-30
c whats	40
c when	28
c where	32
c where is	77
c whether	94
c which	-5
c which is	-19
c while	93
c who	41
c whole	-35
c why	54
c will	42
c wireguard	27
c with	-52
c would	57
c would you	-25
c xxx	64
c yearly	40
c you	-57
c your	14
clauses	-99
e +	-26
e /	31
e 0	-88
e 0 0	23
e 0 :	-34
e 0 days	-26
e 0 gb	39
e 0 mb	-56
e 0 th	67
e :	-146
e : 0	-26
e ?	106
e ? ?	-41
e a	15
e account	-21
e account ?	-55
e addition	62
e address	-36
e again	37
e aliases	53
e all	-104
e am	-29
e an	46
e and	36
e and the	29
e android	-33
e another	154
e another matter	61
e any	-31
e any more	-38
e apart	76
e apart from	58
e are	-16
e as	-35
e ask	45
e at	25
e at the	28
e back	66
e back ?	34
e bank	-20
e be	55
e before	31
e being	60
e bill	41
e both	-36
e bounce	49
e box	14
e boxes	50
e by	31
e calendar	23
e called	29
e can	44
e cannot	37
e card	82
e certificate	47
e change	29
e changed	19
e client	-35
e code	-21
e come	36
e company	78
e computer	-52
e connect	-20
e connections	-31
e correct	38
e cost	48
e day	25
e days	-52
e dead	-43
e denied	-30
e different	-15
e do	106
e does	-22
e doesn't	35
e domain	46
e down	-120
e down ?	-79
e each	-59
e else	22
e email	-22
e english	65
e everything	-24
e example	-90
e exit	-40
e factor	-59
e failed	-23
e fine	-42
e firefox	-24
e first	-22
e folder	-28
e folders	35
e for	41
e for 0	30
e for a	-27
e for my	23
e for the	41
e for us	44
e free	62
e friday	-42
e from	45
e from this	80
e gb	37
e get	20
e gets	-33
e gmail	-34
e gone	-21
e good	-35
e got	69
e handshake	29
e has	17
e have	70
e have you	97
e help	-30
e her	76
e here	37
e his	17
e home	-39
e house	-30
e how	27
e i	34
e i have	76
e i know	34
e i'm	19
e if	-24
e in	-50
e in addition	62
e in it	-38
e in the	31
e in web	52
e in webmail	-32
e inbox	-29
e incorrect	-33
e inside	33
e invoice	50
e invoices	85
e iphone	28
e is	-35
e is there	-33
e it	145
e it ?	38
e it back	33
e its	26
e june	30
e key	-17
e kindly	-59
e know	-36
e laptop	16
e last	84
e late	40
e like	-25
e list	48
e login	12
e look	33
e lost	32
e mail	-14
e mail ?	-57
e mailbox	34
e mails	-29
e make	34
e many	-20
e matter	148
e may	31
e mb	-56
e me	49
e me in	-39
e mine	24
e mobile	-34
e month	29
e more	36
e morning	-30
e my	-176
e my account	-64
e my mail	-56
e my password	32
e my phone	-71
e name ?	46
e never	51
e new	27
e newsletter	34
e next	63
e no	-30
e not	40
e nothing	-64
e notice	-78
e now	-29
e of	10
e of it	-43
e of the	-29
e of us	-23
e off	98
e office	-18
e oh	48
e ok	-20
e old	-45
e on	-51
e on it	64
e one	63
e one ?	36
e only	-43
e open	-14
e or	29
e or not	53
e order	-26
e other	46
e other thing	55
e our	-17
e out	-60
e outlook	-30
e own	87
e p	38
e page	-71
e paper	26
e pay	-31
e pc	-19
e pgp	-26
e phone	-132
e phone ?	-65
e please	47
e pls	64
e point	41
e port 0	31
e provider	-34
e proxy	-67
e ps	52
e question	113
e question :	92
e read	33
e recovery	-37
e refused	-29
e regards	-21
e rejected	-86
e repair	49
e reply	29
e right	-38
e right ?	-48
e s	37
e same	-42
e say	57
e says	-75
e second	138
e send	-33
e sending	-42
e separate	57
e server	-87
e side	32
e sign	75
e sign in	64
e since	-72
e since 0	-19
e site	-42
e smtp	-31
e something	-35
e spf	-33
e stays	45
e stop	62
e stopped	47
e subject	55
e sunday	20
e support	26
e th	66
e thanks	-21
e that	82
e the	24
e the 0	23
e the account	26
e the second	78
e them	64
e then	54
e there	40
e thing	183
e third	34
e this	99
e three	-66
e through	-25
e ticket	48
e times	-58
e tls	-36
e to	101
e to 0	40
e to the	-22
e today	42
e trial	36
e tried	-40
e tunnel	-35
e tv	-67
e two	-107
e under	28
e until	25
e up	-15
e us	-31
e use	-26
e user	46
e vpn	-20
e want	-63
e web	31
e web mail	38
e webmail	-70
e week	33
e what	-16
e which	-63
e whole	-60
e why	61
e wife	-33
e wifi	-20
e will	59
e with you	-24
e without	86
e word	41
e work	-22
e wrong	35
e year	27
e you	14
e your	-28
few words	-173
goes on	-86
head	49
in counted	138
in list	235
joint !	-45
joint ! least	-20
joint )	-46
joint ) least	-14
joint ,	-5
joint , least	-52
joint .	17
joint . least	-71
joint :	106
joint : least	79
joint ;	56
joint ; least	31
joint ?	-10
joint ? least	103
joint line	79
joint line least	156
joint none	-131
joint none least	-27
joint paragraph	-96
joint paragraph least	46
least	231
least 0	-70
least 1	-98
least 10	62
least 11	87
least 2	-94
least 3	-52
least 4	-4
least 5	-5
least 6	-4
least 7	12
least 8	41
least 9	50
least, none shared	14
left words	-38
length	-6
line	-18
list elsewhere	-82
m 0	9
m :	-53
m ?	-334
m a	79
m account	-19
m address	18
m after	34
m all	-32
m already	-45
m an	30
m as	75
m at	28
m back	-61
m be	47
m before	-49
m bill	75
m both	-40
m by	68
m calendar	86
m can	50
m come	65
m contact	61
m cost	62
m day	62
m do	-35
m every	53
m failed	-26
m fine	-30
m for	179
m free	41
m from	85
m go	33
m have	52
m i	40
m if	76
m in	78
m invoice	63
m is	42
m it	-115
m last	34
m list	-37
m mail	23
m mailbox	93
m may	49
m me	56
m month	64
m more	80
m my	76
m no	48
m not	40
m number	43
m of	102
m off	33
m on	93
m one	45
m only	-45
m open	-27
m our	30
m out	-41
m over	40
m page	-29
m paid	76
m password	-42
m people	42
m phone	-48
m plan	80
m please	-30
m proxy	32
m right	-57
m same	-69
m second	32
m server	-49
m shows	44
m side	-33
m that	-15
m the	200
m thing	32
m to	81
m too	75
m twice	34
m up	19
m we	41
m what	31
m with	58
m wrong	-23
m year	52
m you	57
m your	19
marker bullet	57
marker clause	31
marker letter	114
marker number	25
marker roman	97
marker topic	-36
new	39
own	135
own 0	-57
own 1	-18
own 11	29
own 2	-10
own 3	-77
own 4	-22
own 5	-21
own 6	56
own 7	27
own 8	7
own 9	37
own x before	100
place	252
previous	-51
previous problem	-36
previous question	-15
previous statement	19
previous tag	-50
pronoun	-22
remark	-167
right words	159
role after problem	-17
role after question	-20
role after request	-35
role after statement	6
role after tag	-8
role before problem	-53
role before question	-10
role before request	22
role before statement	-37
role before tag	4
role problem	-17
role question	-29
role request	12
role statement	16
role tag	-57
roles problem problem	5
roles problem request	-27
roles problem statement	6
roles problem tag	-21
roles question problem	-46
roles question question	36
roles question request	-71
roles question statement	-8
roles question tag	79
roles request problem	-29
roles request question	-35
roles request request	33
roles request statement	17
roles statement problem	30
roles statement question	-26
roles statement request	78
roles statement statement	-19
roles statement tag	-50
roles tag problem	28
roles tag statement	16
roles tag tag	-68
shared	36
shared all	-70
shared best	-59
since ask	-60
since ask 1	-21
since ask 2	9
since ask 3	5
since ask 4	-46
sum after	-58
sum before	22
transition about	39
transition also	-26
transition apart	86
transition none	-213
transition x least	-14`;
export const several = `152
announced	157
any gap	-35
asks	20
clauses	-137
counted	-42
gap	195
length	46
list	168
marks 0	82
marks 1	-55
marks 2	79
marks 3	-80
second ask	-24
second gap	29
third ask	-13
third gap	37
w &	27
w & is	33
w +	62
w + 0	-24
w /	51
w 0	14
w 0 0	-83
w 0 :	-74
w 0 bad	-30
w 0 boxes	24
w 0 ccc	-24
w 0 days	26
w 0 fa	16
w 0 for	-19
w 0 gb	61
w 0 gig	30
w 0 in	20
w 0 mb	-29
w 0 min	-28
w 0 of	-46
w 0 on	-16
w 0 th	14
w 0 the	-39
w 0 x	-29
w 0 |	20
w :	75
w : 0	-15
w : |	34
w ?	121
w ? ?	-10
w ? |	-42
w a	7
w a 0	18
w a copy	-42
w a mail	21
w a small	-26
w a student	27
w about	-57
w about 0	-20
w about it	16
w about my	-46
w accept	15
w access	-48
w account	-109
w account ?	-44
w account |	-75
w add	-10
w add a	-30
w address	-28
w address |	-24
w addresses	25
w after	23
w after 0	19
w again	-30
w again ?	-45
w again |	-16
w ago	20
w alias	54
w aliases	55
w aliases |	19
w all	-136
w all of	-18
w all three	-24
w all |	19
w allow	-39
w alone	23
w already	-27
w also	14
w also can	22
w also like	-90
w also the	-26
w although	30
w always	-23
w am	-11
w am i	-46
w an	45
w an app	16
w and	46
w and 0	-54
w and a	19
w and again	-29
w and also	-25
w and can	31
w and do	40
w and does	44
w and how	-42
w and i	13
w and is	-11
w and it	-48
w and my	-26
w and not	-22
w and now	23
w and put	-21
w and the	5
w and then	-25
w and what	-39
w and when	35
w and which	26
w and you	43
w android	-62
w another	12
w answer	30
w answered	61
w answers	-16
w any more	-25
w anyone	-20
w anything	17
w apart	41
w apart from	35
w app	14
w app on	-19
w app password	33
w app |	15
w april	20
w are	-56
w are gone	-45
w are you	-19
w around	-24
w arrive	31
w arrives	26
w as	65
w as a	18
w as well	54
w ask	50
w asked	30
w asks for	-46
w at	72
w at 0	44
w at all	15
w at once	19
w at the	-64
w attach	-22
w attachment	29
w authentication	-31
w authenticator	-20
w automatic	57
w away	-18
w back	-10
w back ?	15
w back |	-17
w bad	-44
w bad gateway	-31
w bank	-22
w be	-21
w because	-17
w before	-34
w before i	-22
w behind	22
w being	23
w besides	36
w between	16
w bigger	49
w bill	105
w bill |	34
w billing	26
w block	17
w both	19
w bounce	37
w box	-59
w box |	-27
w boxes	46
w bring	21
w brother	-22
w but	32
w button	-16
w buy	28
w by	58
w caldav	24
w calendar	18
w calendar |	25
w can	79
w can i	31
w can the	18
w can you	19
w can't	22
w cancel	25
w cannot	-29
w cannot sign	44
w captcha	26
w card	65
w card |	45
w catch	22
w catch all	22
w ccc	-24
w ccc 0	-24
w certificate	12
w change	75
w change my	45
w changed	-13
w cheapest	20
w cheapest plan	20
w checked	-56
w client	-25
w close the	-32
w closed	-13
w club	-31
w colleague	-23
w come	54
w come to	29
w comes	10
w coming	-25
w config	40
w confirm	-35
w connect	-26
w connection	-63
w connection refused	-22
w connection to	-14
w connects	-33
w contact	17
w contacts	28
w contract	23
w copy	-53
w correct	55
w correct it	31
w cost	68
w could not	-38
w could you	22
w countries	21
w credit	39
w customer	-21
w customers	-41
w customers are	-45
w cut	20
w d	-22
w d 0	-23
w dark	37
w dark mode	22
w daughter	-19
w day	84
w day |	13
w days	29
w dead	-25
w dead |	-38
w deleted	17
w denied	-36
w devices	32
w did	-38
w different	-36
w discount	28
w disk	-22
w do	50
w do i	-55
w do not	-48
w do you	31
w do yous	36
w does	52
w does it	35
w domain	68
w don't	-39
w down	-68
w down ?	-21
w down |	-31
w drafts	42
w drops	37
w e	-36
w each	-38
w either	-20
w email	-50
w enable	44
w end	37
w english	31
w enter	-16
w err	-21
w error	-54
w error :	-21
w even	-13
w evening |	20
w ever	13
w every	38
w every day	32
w every time	25
w everybody	-23
w everything	-24
w example	-91
w exist	-24
w exit	18
w exits	25
w export	33
w fa	16
w factor	-30
w failed	-44
w failed |	-14
w fails	-49
w fails |	-52
w family	-23
w fee	32
w fibre	-23
w file	-11
w file ?	-46
w file |	26
w filter	-26
w filters	21
w find it	-40
w fine	-56
w finish	27
w first	15
w folder	34
w for	137
w for 0	54
w for a	-19
w for all	-42
w for me	20
w for my	74
w for the	55
w forget	-25
w forgot my	-21
w form	-16
w forty	-30
w forward	28
w found	-25
w four	-28
w free	48
w free trial	22
w friday |	-21
w from	46
w from my	-20
w from the	33
w from this	25
w full	-33
w full |	-29
w g	-17
w gateway	-42
w gb	60
w german	46
w get	5
w gig	30
w give	23
w gives	-37
w gives 0	-30
w gmail	-21
w go	67
w go to	30
w goes	-15
w goes to	18
w going	-26
w gone	-35
w gone |	-28
w got	56
w had	39
w half	-16
w hand	-21
w handshake	-18
w happening	-34
w has	-9
w has been	-20
w has no	19
w have	-18
w have a	39
w have it	-20
w have the	44
w have to	-72
w have you	46
w have |	17
w he	27
w hello	39
w hello |	38
w her	43
w here |	15
w hi	24
w him	17
w home	-40
w host	-43
w hour |	-20
w house	-22
w how	108
w how can	-35
w how many	57
w how to	29
w i	37
w i add	-47
w i am	31
w i can	-11
w i can't	19
w i cannot	-21
w i changed	-24
w i checked	-38
w i close	-34
w i do	-45
w i don't	-12
w i fix	-31
w i get	-8
w i have	-14
w i keep	-39
w i must	29
w i need	45
w i never	-32
w i open	-20
w i pay	17
w i put	32
w i read	-25
w i see	46
w i set	17
w i take	30
w i use	-39
w i want	39
w i was	40
w i would	-34
w i wrote	-17
w i'd	15
w i'd like	26
w i'm	-16
w i've	-19
w ideas	32
w if	32
w if i	14
w if so	-38
w if you	-22
w im	22
w imap	-56
w imap |	17
w import	27
w in	-46
w in 0	-18
w in ?	-24
w in a	-13
w in firefox	13
w in it	-17
w in june	30
w in one	-17
w in spam	-18
w in the	-72
w in this	-22
w in web	14
w in webmail	-18
w in your	21
w in |	39
w inbox	-27
w included	23
w instead	24
w instead of	20
w internet	-34
w into	-22
w into the	-33
w invoice	99
w invoices	58
w ipv	30
w ipv 0	30
w is 0	22
w is dead	-14
w is down	-49
w is imap	-35
w is in	-15
w is it	-9
w is my	91
w is not	10
w is on	-30
w is port	25
w is that	18
w is the	-59
w is there	33
w is with	22
w is |	40
w isn't	21
w it	64
w it ?	24
w it back	22
w it be	-22
w it cost	32
w it does	-27
w it from	-51
w it goes	-29
w it is	-21
w it the	-22
w it |	39
w its	24
w itself	-13
w january |	23
w june	32
w june |	21
w junk	18
w just	-42
w keep	-15
w keep a	-35
w keep it	-37
w keep the	25
w keeps	28
w key	23
w key |	-23
w keys	40
w kill	36
w kindly	-21
w know	33
w laptop	79
w laptop |	27
w large	-32
w last	38
w last invoice	54
w last night	-33
w last |	34
w late	28
w late |	24
w later	-24
w later |	-27
w leave	-32
w leaving	29
w less	-20
w let me	-15
w letter	19
w letters	12
w like	-60
w like to	-61
w limit	20
w limit |	32
w line	-10
w line |	-22
w linux	22
w list	33
w list of	37
w list |	23
w load	-27
w locked	13
w log	-15
w login	-9
w logs	28
w lost	65
w machine	-25
w made	-20
w mail	-65
w mail ?	-27
w mail app	31
w mail server	-41
w mail the	-20
w mail to	38
w mail |	-41
w mailbox	48
w mailbox for	36
w mailbox is	-28
w mailbox |	18
w mailboxes	18
w mails	43
w mails from	28
w make	41
w make it	15
w makes	38
w many	28
w mate	-25
w matter	21
w may i	31
w mb	-29
w mb |	-33
w me	15
w me a	-30
w me how	16
w me in	-31
w me the	33
w me |	-55
w messages	23
w min	-28
w mine	-21
w minute	-21
w minutes	32
w missing	-32
w mobile	-32
w mode	20
w monero	27
w money	-25
w month	78
w month |	21
w monthly	23
w more	30
w morning	-13
w moves	-29
w moving	18
w must	29
w my	-51
w my account	-70
w my address	-21
w my bank	-18
w my brother	-17
w my domain	21
w my inbox	-30
w my mails	-21
w my mother	-27
w my new	28
w my old	-16
w my own	60
w my password	-34
w my phone	-90
w my plan	73
w my second	46
w my sister	-64
w my son	39
w my tablet	-44
w my wife	-14
w myself	22
w n	38
w name	36
w name of	23
w name on	26
w need	66
w need a	25
w needs	21
w neither	-23
w network	-45
w never	43
w never used	-40
w new	72
w newsletter	18
w next	65
w night	-41
w night |	-41
w no	-51
w no such	-40
w nobody can	-51
w none	-31
w none of	-29
w nor	-26
w normal	-27
w not	56
w not find	-26
w not in	23
w not |	18
w note	45
w nothing	-44
w nothing |	-19
w notice	-34
w now	-17
w now the	34
w now |	-17
w number	32
w number |	16
w of	9
w of 0	14
w of a	-19
w of it	-26
w of my	-27
w of the	-42
w of them	14
w of us	-71
w off	23
w off in	31
w off the	-20
w office	-25
w office |	18
w oh	31
w old	29
w on	25
w on 0	-20
w on it	25
w on my	-67
w on one	26
w on the	-5
w on |	-16
w once	28
w one	108
w one :	43
w one ?	26
w one account	24
w one i	41
w one of	-29
w one person	-43
w only	-18
w only |	-31
w or	-92
w or do	-24
w or is	-37
w or not	29
w or only	-42
w or the	-25
w other	15
w others	15
w our	-18
w our domain	-38
w out	-69
w out ?	-28
w out for	-26
w out in	41
w out |	-42
w outage	-30
w outlook	-60
w over	50
w own	78
w own domain	19
w p	-21
w page	-68
w page says	-15
w page |	20
w paid	36
w paper	18
w part	-42
w part of	-39
w password again	-21
w password |	24
w pay	39
w pay with	24
w payment |	-29
w pc	-20
w pc |	-23
w pdf	19
w pdfs	-32
w people	60
w people |	23
w person	-71
w person |	-22
w pgp	-16
w phone	-121
w phone ?	-50
w phones	-18
w photos	-38
w picture	17
w pictures	18
w pixel	-23
w plan	178
w please	-16
w please |	56
w pls	34
w pls |	26
w policy	22
w pop	-28
w port	-27
w port 0	-11
w port ?	-41
w possible	39
w post	24
w present	-29
w price	80
w price ?	24
w price for	17
w print	55
w printer	17
w problem	-32
w program	-18
w provider	-30
w proxy	-12
w proxy is	-23
w proxy on	-56
w proxy |	32
w ps	23
w public	-36
w public key	-32
w put	61
w put it	31
w question	66
w question :	65
w rate	-16
w reach	-23
w read	-26
w real	18
w reason	23
w receipt	38
w receipts	29
w receive	-86
w refund	20
w refused	-29
w regards	-20
w registered	-25
w rejected	-43
w remove	45
w remove the	24
w renew	18
w renewal	31
w renewed	58
w reply	70
w restore	45
w return	-29
w right	-108
w right ?	-75
w ring	-20
w round	-38
w router	-20
w rules	-41
w said	-67
w said to	-45
w same	-110
w same time	27
w same |	-55
w says	34
w says 0	22
w scan	-24
w school	-15
w screen	-19
w search	30
w second	75
w second factor	-35
w second mailbox	40
w seconds	-30
w security	20
w see	38
w send	-53
w send a	-43
w send me	15
w sending	-43
w sending |	-30
w sends	-16
w sent	-19
w server	-150
w server ?	-33
w server is	-40
w server name	-28
w server |	25
w servers	25
w service	-99
w set up	-32
w settings |	23
w share	18
w she	18
w sheet	-22
w shop	-14
w should	20
w show	59
w shows	-25
w side	37
w sign	52
w sign in	42
w since	-17
w since the	-14
w single	-25
w sister	-63
w sit	-29
w site	-65
w sites	-40
w six	-33
w size	46
w small	-13
w smtp	-54
w smtp |	-19
w so i	45
w some	30
w somebody	13
w something	-37
w son	33
w sorry	42
w sort	19
w space	17
w ssh	-16
w ssh d	-20
w ssh tunnel	12
w ssl	-61
w stays	19
w step	15
w stopped	25
w stops	-35
w storage	36
w student	48
w sunday	-15
w surname	25
w switch	-31
w tablet	-20
w take	119
w take it	26
w take the	25
w taken	21
w tell	53
w tell me	38
w th	18
w th |	21
w than	-15
w thank	-19
w thank you	-14
w thanks	16
w that	28
w that i	-71
w that is	32
w that you	-25
w that's	20
w the	-48
w the 0	50
w the address	17
w the app	-44
w the bank	-35
w the bill	25
w the calendar	-17
w the contact	32
w the day	30
w the end	31
w the help	33
w the laptop	27
w the last	45
w the limit	-42
w the mail	25
w the new	-20
w the old	25
w the other	25
w the password	-40
w the phone	-48
w the proxy	17
w the same	-59
w the server	-63
w the service	-51
w the small	21
w the ssh	18
w the tablet	18
w the tunnel	-30
w the user	-38
w the vpn	36
w the web	21
w the webmail	-16
w the whole	-27
w the wrong	-23
w them	7
w then	7
w there a	53
w there another	-51
w there is	-30
w there |	13
w these	16
w they	15
w thing	30
w thing |	17
w things	74
w things |	51
w this	-85
w this is	-25
w this one	57
w this |	-27
w three	14
w through	-25
w through the	23
w thru	21
w thunderbird	16
w ticket	27
w time	11
w time i	22
w time |	13
w timed	-25
w timed out	-25
w times	-44
w times |	-28
w to	35
w to 0	-13
w to be	23
w to it	-24
w to keep	-30
w to know	38
w to me	31
w to my	17
w to pay	-23
w to see	21
w to send	-65
w to the	96
w to you	25
w today	-32
w took	-33
w train	38
w trial	54
w tried	-58
w trouble	31
w try	-48
w tuesday	18
w tunnel	-11
w tunnel |	-26
w turn	32
w tv	-33
w twice	-26
w twice |	-29
w two	97
w two things	44
w type	-40
w u	20
w unable	-15
w unable to	-15
w unavailable	-24
w under	-36
w until	17
w up	20
w up in	-20
w ur	-21
w urgent	-25
w us	-88
w us |	-32
w use	-32
w use the	-43
w used	-37
w used the	-42
w user	-39
w user name	-40
w users	-39
w utc	-24
w vat	38
w verify	-22
w vpn	32
w vpn is	20
w w	22
w wait	-23
w want	11
w wants	-10
w was	-19
w way	-28
w way to	-41
w we	37
w we have	-33
w web	15
w web mail	31
w web page	-25
w webmail	28
w webmail |	-21
w week	21
w week |	18
w weeks	22
w well	50
w well as	23
w were	25
w what	-6
w what am	-23
w what i	-22
w what is	37
w what's	55
w what's the	23
w whatever	24
w whats	47
w whats the	43
w when	41
w when i	-65
w when is	76
w when's	39
w where	68
w where is	69
w whether	34
w which	59
w which is	18
w which of	22
w which one	23
w while	90
w while i	48
w white page	-30
w who	49
w whole	-77
w whole address	-51
w why	-25
w why is	-33
w wifi	-45
w wifi |	-17
w will	74
w will it	29
w will not	21
w wireguard	10
w with	15
w with the	-6
w without	17
w wont	13
w word	33
w work	69
w worked	-22
w works	-36
w would	-10
w would also	-88
w would like	31
w write	17
w written	-17
w wrong	-38
w wrong ?	-35
w x	-30
w x 0	-23
w xxx	30
w xxxx	-27
w xxxx |	22
w yahoo	32
w year	92
w year |	15
w yearly	15
w yes	-23
w yet	-23
w you	167
w you ?	18
w you give	22
w you never	40
w you take	20
w you |	15
w your	-56
w your help	-24
w your proxy	25
w your server	-26
w your site	-22
w yous	33
w zero	-21
w |	-55
w | &	76
w | +	52
w | /	55
w | 0	-40
w | account	-18
w | after	-16
w | all	-44
w | and	50
w | android	-24
w | another	54
w | any	47
w | are	-12
w | as	37
w | because	-9
w | both	34
w | but	29
w | can	43
w | cannot	16
w | change	67
w | charged	-36
w | connection	-16
w | could	37
w | dark	22
w | did	-16
w | do	17
w | don't	-36
w | every	-32
w | first	16
w | fix	20
w | forgot	-21
w | from	-17
w | gmail	-30
w | good	15
w | got	16
w | half	-32
w | hello	36
w | help	-19
w | hi	25
w | how	-21
w | i	-167
w | i'm	-24
w | if	-44
w | imap	-34
w | in	-25
w | is	-94
w | it	74
w | it's	24
w | kindly	-25
w | laptop	24
w | let	24
w | login	-22
w | mails	25
w | me	-30
w | my	-36
w | n	43
w | need	33
w | new	63
w | no	-16
w | not	22
w | nothing	-13
w | oh	26
w | ok	24
w | on	20
w | one	52
w | only	-25
w | or	-50
w | outlook	-63
w | phone	-13
w | please	-68
w | pop	-21
w | port	-23
w | price	35
w | proxy	-26
w | put	27
w | refund	20
w | remove	35
w | same	-35
w | second	51
w | sending	-47
w | sent	-33
w | server	-18
w | she	18
w | should	32
w | sign	-35
w | so	50
w | sorry	37
w | ssh	-18
w | still	-19
w | stop	28
w | tell	17
w | that	21
w | the	-96
w | then	31
w | there	-46
w | they	28
w | this	-70
w | tried	-27
w | tunnel	20
w | two	89
w | urgent	-28
w | was	-24
w | we	9
w | webmail	24
w | what	29
w | what's	30
w | when	47
w | where	17
w | which	7
w | while	79
w | who	10
w | whole	-21
w | why	-89
w | will	17
w | with	-21
w | without	-26
w | xxxx	-26
w | yes	-23
w | your	-35`;
export const bars = { sure: 1.69, maybe: 0.23, cut: 0.00, ask: 0.60 };
