/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const asks = `49
&	-51
+	112
+ 0	-132
0	51
0 +	-48
0 + 0	-71
0 /	73
0 0	36
0 0 /	-86
0 0 0	-76
0 0 :	-50
0 0 xxxx	64
0 :	19
0 : 0	-39
0 ?	67
0 a	-57
0 and	37
0 and 0	47
0 at	60
0 c	-84
0 days	60
0 down	-35
0 error	44
0 error :	44
0 fa	65
0 for	42
0 g	40
0 gb	96
0 hours	-83
0 is	34
0 kb	63
0 mails	-107
0 mb	-79
0 messages	-50
0 min	62
0 minutes	29
0 nd	-41
0 of	39
0 on	100
0 people	25
0 persons	-35
0 seconds	-68
0 step	62
0 th	-69
0 the	-85
0 to	49
0 unread	-56
0 with	-74
0 xxxx	64
0 xxxx :	64
0 years	21
:	-79
: 0	72
: 0 +	-71
: 0 utc	32
=after problem	-53
=after question	17
=after request	19
=after statement	-57
=after tag	87
=before problem	-26
=before question	20
=before request	34
=before statement	-56
=before tag	39
=end )	-103
=end ,	-44
=end .	-8
=end :	-26
=end ;	55
=end ?	114
=end none	18
=few	142
=first	3
=joint !	-23
=joint )	25
=joint ,	22
=joint .	-8
=joint :	76
=joint ;	48
=joint ?	-130
=joint line	-35
=joint none	20
=joint paragraph	-14
=joint start	3
=line	-46
=marker bullet	177
=marker clause	185
=marker letter	109
=marker number	191
=marker ordinal	120
=marker ordinal question	-65
=marker roman	153
=marker topic	-13
=next )	287
=next ,	155
=next .	64
=next :	113
=next ;	71
=next none	59
=role problem	-43
=role question	58
=role request	91
=role statement	-66
=role tag	-22
=subject	-290
=words	35
?	-27
? ?	-152
^	-113
^ &	178
^ +	112
^ + 0	-48
^ 0 /	73
^ 0 :	-56
^ 0 and	92
^ 0 different	-29
^ 0 down	-66
^ 0 gb	66
^ 0 members	-52
^ 0 minutes	84
^ 0 of	37
^ 0 step	62
^ 0 years	37
^ a	22
^ abeg	68
^ about	45
^ access	108
^ add account	-54
^ alias	-67
^ aliases	52
^ all	53
^ all of	69
^ also	63
^ always	-49
^ and	23
^ and a	-29
^ and again	137
^ and all	-43
^ and from	35
^ and has	-60
^ and hers	-69
^ and how	-57
^ and i	-29
^ and i'd	47
^ and i'm	53
^ and in	29
^ and is	31
^ and it	-83
^ and never	-68
^ and nobody	-53
^ and not	42
^ and nothing	66
^ and now	-34
^ and on	37
^ and over	41
^ and password	33
^ and port	68
^ and put	-52
^ and same	77
^ and she	-52
^ and so	-54
^ and the	13
^ and there	-38
^ and they	-59
^ and two	-62
^ and what	-60
^ and when	-54
^ and where	51
^ and which	46
^ and with	44
^ and won't	-65
^ and you	-75
^ android	-39
^ any	23
^ anything	67
^ apart	-52
^ are	54
^ are the	-70
^ are you	57
^ as	-65
^ as well	80
^ asked	-81
^ authentication failed	39
^ backup	52
^ because	-56
^ because the	-44
^ before	-50
^ besides	50
^ best	-27
^ blank	95
^ both	-82
^ but	36
^ but i	-47
^ but it	-45
^ but not	-32
^ calendar	50
^ can	184
^ can i	109
^ can it	-29
^ can you	-15
^ cant	85
^ catch	64
^ catch all	64
^ certificate	75
^ change	154
^ changed	-57
^ channel	58
^ channel 0	61
^ cheers	-62
^ close	52
^ club	77
^ connect	-49
^ connection refused	-40
^ connection timed	-46
^ contacts	60
^ could	52
^ could you	-43
^ customers	64
^ dad	37
^ dark	73
^ data	35
^ dear	-48
^ dear sir	43
^ delete	164
^ deleted	-60
^ deleted the	-68
^ dictating	51
^ did	-46
^ did you	146
^ different	79
^ dig	63
^ dkim	70
^ dns	-41
^ do	84
^ do i	72
^ do it	-163
^ do you	20
^ does	32
^ does it	36
^ does the	40
^ don't	-80
^ down	-33
^ dr	-93
^ e	61
^ each	81
^ emergency	-30
^ emptied	-54
^ enquiry	75
^ eta	34
^ every	-1
^ expired	62
^ explain	98
^ filters	-35
^ find	62
^ firefox	98
^ first	-52
^ five	29
^ fix	103
^ fix it	62
^ for	41
^ forgot	91
^ found	-54
^ four	29
^ frankfurt	36
^ free	58
^ from	33
^ get	84
^ give	51
^ good	-86
^ good morning	-27
^ google	48
^ got	28
^ got a	65
^ greetings	-33
^ greylisting	88
^ has	69
^ has the	-42
^ have	65
^ have it	-50
^ have you	84
^ he	-25
^ he's	-78
^ hello	-44
^ her	-66
^ hi	-35
^ home	56
^ how	7
^ how come	-77
^ how do	-21
^ how i	47
^ i	-20
^ i am	25
^ i ask	55
^ i can	-56
^ i can't	50
^ i checked	-57
^ i did	71
^ i do	54
^ i have	-74
^ i haven't	-58
^ i know	46
^ i never	81
^ i paid	104
^ i picked	73
^ i think	75
^ i tried	29
^ i type	56
^ i would	-109
^ i write	-47
^ i'm	-87
^ if	94
^ if it	-69
^ if so	57
^ im	44
^ imap	86
^ in	13
^ in addition	-54
^ in the	-30
^ in which	53
^ including	-47
^ invoice	-36
^ ipad	51
^ is	92
^ is imap	-73
^ is it	-21
^ is that	47
^ is the	-130
^ is there	14
^ is this	82
^ it has	-39
^ it's	94
^ its	45
^ k 0	45
^ key	-28
^ kindly	12
^ laptop	73
^ last	-84
^ lastly	59
^ leaving	-67
^ let	52
^ letters	82
^ like	-45
^ locked	-39
^ log	104
^ looked	-75
^ lost	-37
^ m	-40
^ mail	-40
^ mail to	62
^ make	147
^ make it	83
^ maureen	-37
^ may	41
^ me	55
^ me in	66
^ mobile	-74
^ mostly	-36
^ move	62
^ msmtp	87
^ mutt	81
^ my	-23
^ my own	70
^ my wife	-50
^ n	47
^ need	135
^ never	82
^ next	40
^ no	22
^ no bounce	-62
^ no hard	-45
^ no mail	72
^ no rush	-45
^ nobody	21
^ nobody can	-73
^ nobody in	61
^ normal	50
^ not	25
^ not even	57
^ not for	-71
^ not mine	57
^ nothing	31
^ nothing comes	51
^ nothing from	58
^ now i	49
^ now the	51
^ of	-56
^ oh	49
^ oh and	94
^ old	-32
^ on	-36
^ on my	48
^ on the	30
^ one	-53
^ one of	-61
^ only the	-51
^ open	92
^ or	55
^ or 0	-80
^ or do	47
^ or madam	-56
^ or must	53
^ or not	68
^ or only	103
^ or the	-70
^ other	56
^ other sites	-64
^ our	-25
^ outlook	42
^ own	-71
^ paid	-58
^ password	39
^ pay	75
^ perhaps	-50
^ permission	54
^ permission denied	61
^ phone	-50
^ ping	-44
^ ping 0	-58
^ please	-40
^ please answer	-84
^ please correct	45
^ please look	37
^ pls	-48
^ port 0	41
^ price	60
^ proxy	-57
^ ps	26
^ re	-48
^ reading	97
^ received	-95
^ recovery	66
^ ref	109
^ refund	88
^ regards	-44
^ registration	99
^ remove	70
^ removed	-80
^ removed the	-73
^ renewal	36
^ repair	88
^ reset	63
^ respected	-37
^ restarted	-59
^ result	74
^ retired	-44
^ s	-49
^ same	-23
^ samsung	-63
^ say	98
^ second	-34
^ second point	-47
^ security	-49
^ send	91
^ sent	-53
^ sent from	-76
^ servers	76
^ she's	-24
^ should	31
^ shows	-57
^ sign	-79
^ since	100
^ since 0	-29
^ since about	80
^ since friday	89
^ since i	-23
^ since last	52
^ since lunch	44
^ since noon	58
^ since the	-21
^ since then	-80
^ six	-35
^ smtp	-10
^ smtplib	81
^ so	-51
^ so i	43
^ so it's	-53
^ socks	-38
^ somebody	50
^ something	-113
^ sorry	-57
^ spam	35
^ spf	30
^ ssh	-31
^ ssh d	68
^ ssh tunnel	-86
^ ssl	56
^ stop	115
^ stop the	49
^ strange	50
^ switch	84
^ ta	-59
^ take	114
^ tell	151
^ thank	-98
^ thank you	-91
^ thanks	-95
^ that	42
^ the bank	-68
^ the last	-68
^ the other	89
^ the proxy	57
^ the search	68
^ then	-11
^ then 0	-53
^ then the	54
^ there	-86
^ there's	-39
^ they	-78
^ they are	123
^ three	-33
^ thunderbird	27
^ thx	-45
^ tls	-58
^ too	-64
^ too many	-101
^ trial	66
^ tried	-68
^ tunnel	79
^ turn	43
^ turned	-65
^ two	-79
^ two offices	65
^ two points	-48
^ typed	-57
^ undo	75
^ unlock	78
^ urgent	26
^ user	-57
^ was	66
^ was it	-76
^ was there	64
^ we	-84
^ we are	-52
^ web	-70
^ web mail	-57
^ webmail	37
^ wg	105
^ what	156
^ what am	57
^ what do	63
^ what i	-85
^ what is	46
^ what now	54
^ what should	-66
^ what to	-33
^ what's	93
^ what's the	40
^ whats	107
^ whats the	84
^ when	-7
^ when i	-81
^ when it	57
^ when will	51
^ where	45
^ where is	40
^ where's	49
^ which	84
^ which i	-112
^ which is	-135
^ which one	84
^ which port	92
^ which was	-64
^ while i	-39
^ who	-80
^ who is	-92
^ whom	57
^ why	131
^ wife	69
^ will	109
^ winmail	69
^ winmail dat	69
^ wireguard	79
^ with	71
^ with the	-26
^ would	121
^ wrong	52
^ wrong password	63
^ xxxx	77
^ yesterday	-52
^ you	47
^ your	116
^ your server	-67
^ yours	-52
^ yours faithfully	-36
a	-79
a 0	116
a bit	-65
a calendar	91
a copy of	96
a customer	-74
a fresh	58
a line	-77
a minute	-51
a new	26
a single	61
a thing	89
a way	83
abeg	97
about	-66
about 0	-36
about it	46
about my	-74
about the	-49
accept	78
accepted	72
access	61
accident	-44
account	2
account page	-62
act	-58
activate	46
active	70
add	129
add account	-59
added	-136
addition	-44
address	79
address ?	-87
address is	93
addresses	56
admin	46
after	35
after a	66
afternoon	-29
again ?	-62
age	-43
agreement	80
alias	206
aliases	172
all	9
all in	62
all of	-35
allow	-79
almaty	72
alone	46
also	55
also on	-128
although	155
although i	83
always	-47
am	-21
am i	58
amount	58
ams	59
an	29
an address	-66
an alias	71
an eta	64
and	-12
and 0	39
and again	87
and also	-46
and has	-60
and hers	-69
and how	-54
and i	-35
and i am	-47
and i don't	55
and i have	67
and i'd	54
and i'm	53
and if i	-66
and if so	101
and imap	51
and is	31
and is there	49
and it	-75
and may	53
and never	-68
and no	-27
and nobody	-53
and not	70
and nothing	66
and now	-34
and over	41
and password	36
and port	50
and put	-50
and same	77
and she	-52
and so	-44
and the	-49
and there	-38
and they	-67
and two	-107
and what	-60
and where	53
and which	46
and with	71
and won't	-65
and you	-81
and your	-36
android 0	-50
another	-117
another matter	-45
answer	-78
answered	-157
antivirus	-97
any	58
anybody	-94
anyone	-59
anything	97
anywhere	-38
apart	-102
apart from	-70
app	51
app password	85
appears	73
archive	48
are gone	113
are in	-94
are not	-57
are on	-65
are the	-54
are they	88
are two	82
are you	58
around	-65
arrive	100
arrived	-45
arrives	79
as	22
as a	76
as i	-50
as well	45
as you	-79
ask	-53
ask you	67
asked	-81
asking	-28
asking for	46
asking me	-67
asks	35
asns	61
at	9
at 0	-56
at a	-79
at both	-87
at my	-54
at once	54
at the same	69
at your	76
ate	72
attach	82
attached	86
attachment	36
attempts	45
auckland	97
authenticated	-72
authentication failed	132
authenticator	71
auto	70
available	-49
away	-41
b	-96
back	99
back ?	91
back to	-42
backup	68
backup codes	78
backups	82
bad	-17
banks	80
bar	39
battery	-56
be	19
because	-62
because the	-38
bee	-49
been	-18
before	-70
before i	-86
behind	86
being	-71
beirut	-71
believe	-65
believes	-76
below	-133
beside	72
besides	64
best	-87
between	31
big	-60
bigger	134
bill	128
billed	84
billing	106
bills	76
bin	42
birthday	-52
bit	-72
black	79
blank	97
blank page	55
bless	-68
blind	-49
block	48
blocked	55
booking	-61
both	23
both dead	60
bother	-59
bought	-48
bounced	-49
bounces	-57
box	90
boxes	106
boy	-52
branch	53
branches	87
bring	27
broke	-50
brother	-49
browsers	39
browsing	63
business	42
but	-21
but i	-54
but it	-45
but not	-32
but nothing	60
button	78
button is	72
by	-10
by itself	52
by mistake	46
by my	-62
by the	-80
ca	76
cabin	-72
cable	-30
calendar	193
calendar shows	106
called	-73
came	-85
came back	-67
can	137
can be	-64
can i	115
can i have	63
can i pay	33
can it be	47
can not	55
can receive	-125
can see	-83
can send	-101
can the	61
can't	-51
cancel	99
cancel the	75
cannot connect	-58
cannot log	100
cannot log in	100
cant	-12
cant send	-69
capital	-102
captcha	97
card	129
carriers	72
case	-69
cashier	-59
catch	64
catch all	46
change	79
change it	73
change my	44
changed	49
changed the	-62
changed the password	-80
channel	91
channel 0	75
channel 0 :	75
charge	70
charged	95
check	42
checked	54
checked on	74
checked the	-79
cheers	-68
child	70
chromebook	-39
church	73
clean	58
clear	-62
cleared	-58
clerk	-59
click	45
clicked	42
client	116
clock	-46
close	38
closing	-50
club	93
codes	102
codes :	70
colleague	-46
colour	56
com	-101
come	-22
comes back	55
comes in	52
committee	-70
company	-45
complaint	-72
complete	47
completely	-84
computer	-103
config	60
confirm	65
connect	84
connect to server	35
connection refused	31
connection timed	-90
connection timed out	-90
connections	-41
connects	87
contact	37
contact form	58
contact your	-123
contacts	105
contract	58
copy	18
copy of	75
correct	258
correct it	43
cos	-140
cost	88
could not	-86
could you please	-88
count	82
counter	57
countries	68
country	146
cousin in	53
credit	135
crypto	87
customer	-72
customers	49
cuts	69
d 0	-47
dad	31
dark	86
dat	42
data	118
data processing	57
data processing agreement	58
date	27
daughter	-81
days	49
dead	154
deadline	-83
deal	-47
dear	-84
dear sir	43
dear support	-27
death	-46
delete	156
delete the	59
deleted	-29
deleted the	-83
denied	52
denied publickey	38
department	-68
did	-66
did it	-46
did not	-48
did you	147
didn't	-79
different isps	60
different networks	68
dig	45
discount	93
dkim	24
dmarc	89
dns	36
dns ?	48
do	53
do i	140
do i fix	-113
do i get	65
do it	-77
do not	-82
do u	54
do we	48
do you	132
do you have	47
does	51
does it	24
does not	-41
does the	62
dog	-40
domain	83
don't	-165
don't need	-59
don't want	-44
done	36
dont	88
dot	63
double	60
down ?	43
down for	108
dr	-93
drafts	73
drops	82
dublin	98
dutch	71
e mail	-95
each	47
eat	56
eats	83
eduroam	67
either	37
eleven	-52
else	-31
else ?	-107
em	55
email is	76
emails	-92
emergency	-72
emptied	-31
empty	51
end	111
ended	79
ending	45
engineer	-67
enquiry	59
entering	92
error	105
error 0	39
error :	61
eta	69
eta ?	-35
eta please	62
euro	96
euros	95
even	12
ever	-40
every 0	69
every page	81
every time	77
everybody	-75
everyone	64
everything	-30
everything is	50
everywhere	29
example	-58
example 0	-105
example 0 0	-62
except	-52
exe	42
executor	-44
exists	81
exit	200
exits	123
expired	199
explain	158
extend	92
eyes	-81
fa	65
fae	-66
fail	-38
fails	139
failure	-65
fair	-49
faithfully	-36
fast	-112
father	-73
federation	-42
feelings	-45
fi	-72
fiber	55
fibre	-47
field	-63
file	46
file ?	-104
filter	127
filters	45
find it	-50
find out	57
finds	47
fine	-32
finish	52
firefox on	82
firewall	-72
firm	27
firmware	64
first	-51
five	-29
fix	63
fix it	36
flat	-61
folder	203
folders	126
following	-83
font	48
for	46
for 0	71
for all	81
for me	57
for my	-160
for next	72
for our	50
for that	72
for the	-58
for the password	98
for your	-30
forever	136
forgot	141
form	133
forty	-91
forward	117
forwarding	60
forwards	60
found	-74
fourth	-71
frankfurt	82
friend	-54
friends	-42
from	20
from 0	-62
from a	-15
from it	-48
from me	-50
from my	55
from our	-82
from the	-52
from this	-63
from three	42
from you	65
from your	37
front	53
gateway	95
gave	-47
gb	100
german	145
get	97
get it	70
gets	100
give	142
give me	53
given	-38
gives	79
gives 0	78
gmail	-21
gmail app	55
go	43
go out	-45
go to	100
god	-88
goes in	47
going	43
going to	-73
gone	42
good	-48
good morning	-30
google	55
got	-25
got a	53
green	-79
greetings	-89
greylisted	-51
greylisting	61
group	39
guest	54
guide	66
h	-48
had	-151
had 0	101
half of	76
hall	-77
hands	52
handshake	27
hangs	80
happened	45
happening	-99
happy	-44
harbour	75
hard	-70
hard feelings	-45
has	-10
has 0	44
has gone	-53
has it	82
has the	-56
has to	51
have	-17
have a	137
have been	-80
have had	-52
have it	-70
have the	-59
have to	42
have you	56
he	-68
he's	-64
head	65
header	64
hello	-56
help	33
help me	99
help page	33
help pages	-48
help site	52
her	-28
her account	77
hers	-99
hi	-37
hi there	-36
hide	60
him	-52
his	-73
home	39
home fiber	61
home line	-80
honey	-67
hospital	-75
host	-43
hotmail	52
hotspot	60
hour	-97
hours	102
house	-115
houses	56
how	257
how can	-68
how can i	-94
how come	-72
how do	-14
how do i	-15
how i	66
how long	21
how many	95
how much	55
how to	28
hp	100
http	69
human	68
hundred	-90
hurry	-82
i	-39
i add	49
i also	78
i am	-58
i ask	114
i can	-120
i can send	-66
i can't	89
i cant	-56
i changed	21
i checked	-64
i checked the	-71
i could	-102
i did not	72
i do	-76
i don't	15
i don't want	-42
i fix	-132
i forgot	66
i get	89
i had	-25
i have	-67
i have a	44
i have to	67
i have you	-41
i keep	-130
i keep it	-99
i left	-100
i like	-89
i live	77
i need	41
i never	18
i never wrote	79
i paid	122
i pay	52
i picked	55
i put	59
i say	-47
i see	65
i set	119
i set up	76
i shall	-68
i should	-48
i think	40
i tried	106
i type	80
i want	143
i want to	-120
i was	25
i will	-70
i would	-99
i would like	61
i write	68
i wrote	-66
i'd	44
i'd like	58
i'll	-98
i'm	-136
i've	-113
i've got	-49
id	43
identity	-85
if	82
if i	-114
if it	-64
if it's	-135
if so	157
if that	-65
if you	35
imap	91
in	27
in a	-102
in addition	-44
in case	-54
in front	71
in graz	-60
in it	-56
in junk	61
in law	-93
in london	71
in my	41
in one	34
in our	31
in the	-14
in the morning	46
in there	-94
in this	-98
in three	-60
in to	45
in web	112
in web mail	120
in webmail	39
in which	46
in your	80
inbox	94
including	-47
incoming	63
incorrect	93
ink	70
inside	-38
install	57
instead	120
instead of	52
internet	24
internet is	-49
into	90
invalid	99
invoice	204
invoice for	42
invoices	164
ip	101
ipad	83
ipv	49
ipv 0	49
is	-22
is a	62
is an	62
is at	-45
is coming	-67
is down	139
is fine	73
is for	-79
is full	59
is going	46
is good	91
is imap	-85
is in	-59
is it	76
is it my	-81
is it possible	46
is it the	-106
is missing	40
is my	-47
is no	-81
is none	107
is normal	-56
is not	60
is off	-79
is ok	-53
is on	-35
is on my	-56
is port 0	-80
is that	104
is the	34
is the user	-91
is there	102
is there a	93
is there another	-105
is this	101
is working	54
is xxxx	-110
isps	74
issue	71
ist	74
it	10
it again	40
it back	92
it be	100
it by	60
it does	-53
it down	73
it for	-70
it from	-70
it has	-52
it in	-108
it is	-82
it is the	-48
it isn't	46
it my	-75
it on	-67
it on the	-71
it opens	-66
it please	58
it possible	46
it says	-67
it still	-68
it the	-185
it want	56
it was	-82
it's	-111
items	64
its	34
itself	43
january	50
japan	53
job	-64
join	72
july	47
june	75
junk	120
just	42
just sits	94
just the	-42
k	-77
kb	63
keep	-54
keep it	-96
keep the	89
keeps	103
kept	-30
key	98
key ?	-107
keys	72
kids	-54
kill	103
kind	-88
kind regards	-31
kindly	46
know	-23
known	86
knows	-105
lan	-64
laptop	29
laptop in	-84
laptops	-69
large	-97
last	-6
last month	-52
lastly	65
later	-130
leave	47
leaving	-92
leeds	33
left	-28
lenovo	51
let	57
let me	-42
letter	-95
letters	-28
letters to	91
library	-64
like	-48
like a	-36
like to	-152
like to know	62
limit	122
line	58
lines	82
linux	102
list	-3
list of	88
lists	79
little	-83
lives	-69
load	123
loads	87
local	56
lock	-82
log	52
login	120
login failed	-53
login is	60
logo	44
logs	123
long story	-47
longer	23
look	-40
look at	-45
look at both	-90
look at that	82
looked	-100
loop	59
lost	85
lot	-92
love	-45
lte	74
m	-99
ma	-86
mac	48
macbook	-60
machine	-50
madam	-66
made	-52
mail	60
mail account	-63
mail app	45
mail from	77
mail in	79
mail is	72
mail on	-54
mail server	82
mail to	86
mail with	-46
mail works	-99
mailbox	98
mailbox for	58
mailboxes	39
mailchimp	70
mails	83
mails to	82
main	-69
make	158
make it	102
makes	34
man	-152
managesieve	64
many	32
map	62
mark	64
match	-96
matters	-96
maureen	-39
may	38
maybe	32
mb	-68
me	-15
me ?	47
me a	-40
me from	92
me in	-22
me out	-67
me the	82
me to	-80
meant	70
member	-49
members	37
menu	-45
message	-58
messages	99
method	83
midnight	-20
min	62
mins	-62
minutes	50
miss	-51
missing	43
mobile	51
mobile data	-93
mode	53
modem	-71
money	109
monitoring	-58
monthly	78
more	-13
morning	38
mostly	-40
mother	-30
move	143
moved	37
moves the	86
moving	-64
msmtp	88
mtu	108
much	35
must	60
must be	71
must i	35
mutt	81
mx	68
my	19
my account	99
my address	-60
my card	63
my cousin in	53
my eyes	-57
my father	-36
my late	-46
my mail	158
my mails	48
my mobile	60
my mother	-57
my name	-37
my neighbour	-35
my old	41
my own	108
my own phone	-69
my password	32
my pc	70
my phone	-65
my plan	58
my provider	-74
my storage	83
my tablet	-101
myself	-124
n	-38
name	52
name is	-54
name of	52
names	86
nd	-41
need	49
need to	-94
need your	-80
needs	170
needs a	98
neighbour	-97
neighbour's	73
nephew	-45
net	47
netflix	52
netherlands	87
network	-9
never	69
never had	67
never used	33
never wrote	64
new	45
new laptop	-53
new one	41
new phone	37
newsletter	47
nicely	-69
niece	-67
night	-36
nine	-32
no	20
no bounce	-62
no error	-56
no hard	-45
no hard feelings	-45
no hurry	-53
no mail	40
no page	121
no password	-62
no reply	59
no rush	-51
nobody can	-46
nobody in	45
none	124
noon	137
nor	121
normal	43
normally	-83
not	20
not a	-55
not be	-77
not for	-70
not in the	-76
not mine	51
not one	-50
not the	28
notary	-69
note	-35
nothing	-44
nothing at	-63
nothing comes	51
nothing from	103
nothing loads	90
now	-23
now it	-50
now the	68
number	53
numbers	-49
nxdomain	67
o	58
of	-15
of a	-127
of all	87
of it	29
of my	104
of our	73
of the	-32
of this	-52
of us	-97
of your	54
of yours	125
off	27
off the	47
office	17
officer	50
offices	64
ogero	-51
oh	36
oh and	94
ok	-20
old	58
old phone	78
older	69
on	39
on another matter	-38
on her	-78
on it	-21
on my	26
on my laptop	55
on sunday	-86
on the	-17
on the 0	43
on the old	-61
on the same	-42
on the tablet	-67
on to	55
on your page	-77
one	33
one ?	81
one for	50
one more	-65
one person	-73
one's	-88
ones	62
online	60
only the	-38
open	73
opened	-57
opening	-49
opens	60
or	45
or 0	-48
or do	47
or is	-26
or madam	-56
or must	53
or no	42
or not	73
or not ?	42
or only	107
or password	-48
or the	-102
order	-17
order ?	-72
original	-48
other	43
other sites	-64
other thing	-59
others	-39
our	47
ours	77
out	62
out for	68
out of	-70
out to	103
outage ?	46
outbox	84
outgoing	34
outlook	33
outside	73
over there	-69
own	-10
own domain	-76
own phone	-69
owner	86
p 0	67
page	57
page for	-91
pages	106
paid	81
panel	89
paper	44
parents	-60
paris	54
parish	-42
pass	63
passed	-38
password	18
password again	79
passwords	-53
past	-74
paste	66
pasted	59
patience	-70
pay	109
paying	54
payment	135
payments	103
pc	20
pcs	43
pdf	101
pdfs	53
perfectly	-85
perhaps	-132
permission denied publickey	38
person	-53
persons	-41
phone	-6
phone is	92
phone on	-79
photos	-55
pick	43
picture	60
pictures	59
ping	73
ping 0	-58
pixel 0	-46
place	-96
places	-72
plain	49
plan	144
play	-49
please	157
please answer	-103
please correct	45
please look	69
pls	105
pls help	-64
po	-55
point	-119
points	-71
pop	-45
port	-11
port 0	43
port ?	-172
porto	104
ports	95
possible	142
postfix	-39
power	-108
practice	-73
prefix	-61
press	-31
press it	-73
price	106
price for	51
print	79
printed	-77
printer	-54
problem	-117
processing agreement	59
proforma	85
program	30
proof	-89
provider	-159
providers	95
proxy	135
proxy is	71
ps	49
put	24
put a	-58
put in	-53
put it	-34
put the	-44
pw	58
question	-126
question :	-65
questions	-142
queue	-103
quick	-26
quit	86
quotation	52
raise	75
rather	-33
re	-63
reach	37
ready	69
real	47
really	-37
rebooted	-75
receipt	216
receipt for	98
receive	124
receives	49
receiving	34
reception	52
recipients	-72
record	56
records	50
recovery	97
ref	89
refund	173
refused	125
refuses	129
refusing	22
regards	-125
registrar	82
registration	119
reinstalled	-48
reissue	71
rejected	49
related	-61
reminders	123
remove	147
remove the	76
removed	-57
removed the	-82
renew	94
renewal	144
renewed	62
repair	148
replaced	57
reply	72
report	31
reports	-68
request	87
require	72
required	67
reset	24
respect	-55
respected	-37
restarted	-91
result	61
retired	-29
return	86
returned mail	-50
returns	83
riga	77
right	-10
right ?	-148
ring	-50
robot	60
room	-60
rotate	55
rule	52
run	-43
running	43
runs out	85
rush	-99
s	-66
said	-126
sales	43
same	26
same minute	68
same password	-98
same time	53
saturday	-69
save	62
saved	45
say	-77
say something	66
saying	34
says	44
says 0	-41
says 0 0	-94
says cannot	-60
says incorrect	64
says it's	-72
says no	-47
says the	-78
says too	79
says too many	79
says wrong	77
scanner	34
school	-34
search	108
seats	70
second factor	82
second point	-47
see	19
seems	68
seen	-23
send	99
send a	-90
send from	46
send mail	-62
send me	55
send to	61
sender	91
sending	49
sends	77
sent	10
sent 0 0	62
sent from	-71
sent items	68
separate	42
sept	73
september	56
server	57
server ?	-100
server imap	-64
server is	-75
server is down	56
server not	-77
servers	101
service unavailable	74
sessions	55
set	20
setting	120
settings	-33
seven	-33
shared	50
shaz	-56
she	-16
she's	-87
ship	-105
shop	-81
short	-56
should	147
should be	61
show	148
shows	116
shows 0	59
shows every	120
shows me	-74
shows my	-100
shows the	41
sign	81
sign in	108
signed	50
silent	59
sim	-44
simply	-72
since	22
since 0	-36
since 0 0	55
since 0 :	182
since about	80
since friday	89
since i	-42
since i changed	73
since last	47
since lunch	44
since noon	58
since the	-34
since then	-55
sincerely	-47
single	44
sirs	-24
sister	-69
sit	69
site	24
sites	28
sits	87
size	47
small	25
smtp	46
smtp 0	-57
smtplib	57
so	-9
so i	-21
so send	85
so that	46
society	-97
socks	42
socks proxy	-44
solicitor	-55
some	-49
somebody	39
someone	56
something else	-106
somewhere	-39
son	-137
sorry	-44
space	53
spaces	-54
spam	54
spark	61
spf	104
spins forever	63
spring	-72
ssh	39
ssh d	47
ssh d 0	-53
ssl	-32
starlink	32
started	-92
starttls	40
status	24
stay	75
stay in	75
stays	154
steam	75
step	26
still	66
stop	115
stop it	77
stop the	66
stopped	49
stops	-45
storage	125
store	48
strange	48
subject	-52
submission	93
subscription	60
such	37
summer	-33
sunday	-18
supported	97
suspended	75
suspicious	-46
swap	71
swap it	58
switch	80
sydney	75
t	-52
ta	-58
tab	80
table	-49
take	68
take it	37
taken	29
tax	53
teacher	-37
teachers	-41
team	-28
telephone	-43
tell	17
tell me	31
temporarily	81
ten minutes	67
test	159
th	-59
than	-39
thank	-105
thank you	-91
thank you for	-71
thanks	-119
that ?	73
that be	54
that i	-122
that is	-60
that it	-54
that one	-49
that you	59
that's	-95
the	-13
the 0	73
the 0 th	-28
the account	62
the app	-57
the bill	61
the box	-46
the browser	46
the calendar	69
the computer	-62
the contact	74
the day	64
the first	-31
the folder	52
the form	74
the help	84
the hospital	-43
the hotel	67
the house	47
the ipad	-36
the laptop	-23
the library	-53
the list	-39
the little	-55
the log	-70
the login	-68
the lot	-86
the mail	-29
the message	40
the morning	89
the name	92
the new	34
the new one	33
the next	56
the number	-57
the old	72
the old one	44
the one	-61
the only	-61
the order	-83
the password	33
the phone	-34
the port	-63
the price	36
the private	93
the proxy	96
the recovery	66
the right	-92
the router	40
the same	-56
the search	98
the server	71
the server is	61
the service	-88
the site	-51
the spam	-57
the ssh	107
the ssh tunnel	74
the telephone	-50
the time	-63
the trash	87
the tunnel	75
the two	79
the user name	-49
the way	61
the web	-48
the whole	-42
the whole address	-101
the wifi	-53
the yearly	32
their	-62
theirs	62
them	-53
them ?	70
then	-37
then 0	-53
then the	48
there	5
there a	93
there another	-105
there are	-57
there is no	-91
there is none	107
there it	80
there's	-57
these	-149
they	-77
they are	115
they're	-113
thing	-90
things	-130
think	-39
thinks	-47
third	-82
this	-136
this ?	106
this morning	41
though i	79
three	33
three different	-49
through	33
thru	58
thursday	-81
tick	122
tick remember	79
ticket	40
tickets	76
time	-14
time i	52
timed	-59
timed out	-59
timeout	-91
times out	93
tired	-62
to be	70
to change	33
to do	-118
to gmail	87
to it	-106
to keep	-63
to me	125
to open	-51
to pay	-65
to put	58
to say	-55
to send	-115
to server	34
to the	-33
to write	-63
to xxxx	75
to you	-43
today	20
together	40
told	-150
tonight	-96
too	35
took	-89
top	39
toronto	52
touch	-60
touched	42
train	-42
transfer	55
treat	-77
trial	147
trial ended	59
tried	-32
tried 0	-58
tried the	-59
tries	77
trouble	-46
trucks	-64
try	-64
try again	-80
ttl	56
tuesday	-47
tun	57
tun 0	57
tunnel	43
tunnel is	71
turn	71
turn off	49
turned	-84
tv	-134
twice	89
two	50
two days	38
two factor	-41
two points	-48
two providers	128
two questions	-76
two times	49
type	-29
u	96
ubuntu	67
uk	70
unable	62
unable to	62
unavailable	41
under	-23
undo	85
union	84
university	-49
unlock	131
until	26
until the	-58
up	-24
up ?	79
up in	80
update	47
updated	-59
upgrade	136
ur	49
urgent	-69
us	100
us in	49
user	88
user name	-42
users	38
users ?	-80
using	-74
utc	-31
v	46
vacation	74
valid	79
vat	83
verification	62
verify	-114
very	-95
vienna	70
vietnam	-67
village	-81
visa	69
vpn	72
waiting	-59
want	45
want the	75
want to	-168
wanted	-54
wants	15
wants a	73
warm	-57
warning	85
was	-88
was a	-49
was it	-71
was not	-56
was the	-53
was there	61
way	88
we	21
we have	107
we're	58
web	54
web mail	111
web page	-97
webmail	185
wee	-75
week	-17
weeks	-66
went	21
were	-113
wg	41
what	105
what am	61
what am i	61
what do	33
what he	-75
what i	-91
what is	26
what is the	93
what now	54
what papers	46
what should	-46
what to	-58
what's	118
what's the	85
whats	155
whats the	130
whatsapp	93
when	95
when it	64
when will	53
when will it	43
when you	-75
when's	81
where	129
where i	-56
where is	69
where to	43
where's	49
whether	130
which	120
which country	43
which i	-158
which is	-137
which of	50
which one	89
which port	92
which was	-64
while i	-29
white	49
who	-19
who has	48
who is	-92
whole	52
whole address	-85
why	145
wi	-87
wife	34
wife's	-80
wifi	-40
will be	-76
will it	42
will not	49
window	69
winmail	56
winmail dat	42
wireguard	80
wireguard app	-60
wish to	64
with	-19
with its	72
with my	-89
with respect	-50
with ssl	-61
with the	-24
with you	-109
without	22
without it	44
without mail	93
without the	46
won't	-23
won't load	57
wonder	-76
wont	41
word	56
words	31
work	33
worked	-86
working	-21
works	38
would	75
would like	89
would like to	-74
write	25
write to	-48
wrong	22
wrong ?	-66
wrong password	110
wrote	-45
x	62
x 0	43
xxxx	106
yahoo	113
yearly	105
years	-125
years of	-66
yes	-42
yesterday	46
you	5
you can	-45
you for	-51
you have	-36
you may	-76
you please	-87
you send	86
your	15
your account	-61
your address	-61
your company	131
your contact	63
your help	-60
your help page	50
your mail	-77
your page	-81
your proxy	53
your server	-15
your server is	-113
your support	76
your web	-53
yours	72
yours faithfully	-36
yubikey	46
zero	-31`;
export const gaps = `-256
after	-53
announced	111
b &	60
b & is	46
b +	69
b + 0	-59
b /	166
b 0	-78
b 0 0	55
b 0 :	-20
b 0 is	48
b 0 users	34
b :	-40
b ?	-146
b a	104
b about	-23
b accept	59
b add	35
b address	92
b addresses	27
b after	64
b after 0	59
b again	-13
b alias	141
b all	-12
b allow	-74
b allowed	57
b also	160
b also can	40
b also like	-71
b also the	-61
b also want	43
b am	-22
b am i	-27
b an	78
b and	30
b and 0	-39
b and a	30
b and again	-27
b and also	-49
b and can	39
b and do	79
b and do you	53
b and does	84
b and from	-27
b and i	-21
b and if so	-36
b and is	20
b and is there	58
b and it	-32
b and my	-21
b and nobody	-33
b and not	-27
b and on	-20
b and one	-36
b and put	-40
b and tell	53
b and the	-29
b and then	-53
b android	55
b another	-30
b answer	48
b any	70
b app	36
b are	-35
b as well	44
b as well as	37
b ask	23
b at	-42
b at home	-23
b authentication	-37
b back	50
b be	-81
b because	-28
b been	-27
b before	42
b between	48
b bill	129
b both	-63
b box	-10
b bring	26
b brother	-33
b browser	-22
b browsers	59
b calendar	67
b called	41
b can	54
b can i	23
b can i pay	50
b can the	36
b can you	-26
b cancel	50
b cannot	-23
b card	95
b change	-25
b changed	-35
b charged	58
b client	-26
b code	53
b codes	-17
b come	22
b connect	-30
b connection	-81
b contacts	41
b copy	-51
b correct	-34
b could	34
b could not	-49
b countries	51
b credit	59
b customer	-21
b customers	-41
b data	39
b day	24
b days	24
b dead	-43
b delete	31
b desktop	47
b did	-14
b different	-53
b discount	44
b dkim	40
b dmarc	61
b dns	-27
b do	40
b do i	-43
b do i make	24
b do the	-53
b do you	48
b does	117
b does it	38
b doesn't	-37
b domain	45
b each	-52
b else	-66
b em	-26
b error	-41
b even	-37
b ever	41
b everything	31
b example	-26
b exit	69
b expect	45
b extend	55
b factor	-61
b failed	-68
b fine	-32
b firefox	-27
b first	-25
b fix	-51
b folders	38
b for	91
b for 0	52
b for a	-22
b for my	-57
b form	-40
b forty	-33
b forward	67
b from	-15
b from my	-30
b full	-46
b further	100
b gb	-35
b get	-28
b get the	31
b gets	33
b gives	-30
b go	-41
b goes	-53
b going	-46
b good	-22
b google	30
b got	102
b handshake	-20
b happens	54
b has	43
b has the	-37
b have	-26
b have a	23
b have to	-35
b have you	54
b he	-48
b help	45
b her	62
b here	-35
b hi	49
b him	58
b home	-45
b hours	66
b how	26
b how can	-39
b how do	15
b how do i	25
b how i	-37
b how long	34
b how many	70
b i	24
b i also	50
b i can	-50
b i can't	36
b i do	-38
b i get	-18
b i have	-16
b i need	79
b i never	41
b i pay	45
b i put	-39
b i should	26
b i want	22
b i was	54
b i would also	-64
b i would like	26
b i'd	7
b i'm	-18
b if	60
b if i	34
b if so	-45
b imap	-57
b in	-45
b in which	43
b included	36
b inside	32
b internet	-29
b into	-35
b invoice	137
b is	-53
b is 0	-40
b is it	65
b is my	105
b is that	-38
b is the	18
b is there	65
b is there an	30
b is there another	-66
b is there any	51
b it	37
b it be	-28
b it is	35
b it's	30
b japan	45
b just	-60
b keep	-16
b keep the	37
b keeps	28
b key	27
b keys	-30
b kill	38
b kindly	-25
b know	12
b laptop	-44
b last	94
b lastly	43
b law	26
b leave	-43
b let	47
b letter	29
b like	12
b limit	-41
b line	-38
b list	146
b list of	82
b login	-24
b logs	60
b long	30
b look	32
b lost	35
b love	37
b ma	43
b mail	-28
b mail to	74
b mails	55
b many	25
b me	47
b me a	-31
b me on	59
b me the	25
b message	-30
b mine	-32
b missing	-43
b money	-32
b month	42
b morning	-14
b mother	-37
b msmtp	38
b must	57
b must i	-27
b my	42
b my brother	-36
b my mother	-37
b my old	37
b my password	-58
b n	54
b name	39
b need	56
b need a	46
b need to	-47
b needs	35
b never	-39
b new	14
b next	60
b no	-65
b none	-51
b nor	-39
b normal	-21
b not	-127
b nothing	-36
b now	-46
b number	63
b of	-9
b of 0	-58
b of the	-23
b of your	33
b off	-23
b office	-57
b ok	18
b old	79
b on	-16
b on 0	47
b on my	-90
b on the	-38
b one	25
b one of	-27
b only	-103
b open	-43
b or	-147
b or is	-23
b or only	-31
b other	-11
b our	77
b out	37
b outgoing	45
b outlook	-36
b over	-18
b own	34
b page	-53
b paid	55
b password	-109
b pay	112
b payment	20
b pc	-22
b pgp	48
b phone	-10
b phones	-23
b picture	43
b ping	-32
b plan	51
b please	-35
b pls	-33
b plus	-44
b port	-29
b port 0	-55
b possible	40
b price	41
b profile	-31
b proxy	31
b ps	34
b put	53
b put the	-56
b rather	-43
b read	-56
b receipt	112
b receipt for	64
b receive	-49
b reception	65
b reduction	50
b refund	78
b refused	-24
b regards	-27
b remove	50
b reply	33
b reset	-52
b right	-71
b rules	-55
b run	-23
b s	-31
b said	-89
b same	-14
b say	-38
b saying	-29
b says	-23
b search	51
b second	20
b see	46
b send	-50
b server	-79
b set	28
b setting	-49
b seven	44
b share	52
b shared	55
b she	-25
b should i	-24
b show	51
b shows	-34
b sign	-43
b sign in	-53
b since	-64
b site	-39
b smtp	-29
b so	-45
b so can	61
b socks	37
b somebody	45
b someone	-24
b something	-56
b spam	21
b ssl	-31
b stop	61
b storage	112
b such	-55
b support	21
b switch	-34
b take	73
b tell	63
b thanks	-16
b that	49
b the	79
b the 0	29
b the app	-61
b the limit	-69
b the mail	33
b the new	-41
b the old	-36
b the other	44
b the page	27
b the same	-17
b the tunnel	66
b the vpn	37
b the webmail	39
b then	18
b there	49
b there an	30
b there another	-66
b there any	51
b there is	-31
b there is no	-59
b three	62
b thunderbird	-20
b thursday	53
b tick	-24
b ticket	34
b times	-47
b to	52
b to keep	-86
b to my	37
b to the	46
b trial	60
b tried	-28
b tunnel	59
b two	67
b type	-18
b u	31
b unable	-38
b unable to	-52
b unlock	-41
b until	25
b up	36
b users	-104
b vpn	42
b wait	-34
b want	62
b want the	-34
b wants	-37
b way	-84
b we	-54
b we have	-39
b webmail	29
b well	41
b well as	37
b what is	13
b what is the	46
b what should	-49
b what's	58
b whats the	46
b when	10
b when i	-24
b where	85
b where is	70
b whether	95
b which	25
b which of	37
b while	78
b who	53
b whole	-38
b why	26
b wife	42
b wifi	-19
b wireguard	32
b with	-65
b with the	-31
b work	96
b works	-29
b would	46
b would also like	-77
b would like	50
b write	17
b written	69
b wrote	-25
b xxx	42
b xxxx	39
b year	60
b yearly	38
b years	34
b you	119
b you have	27
b you take	35
b your	15
b your proxy	44
before	-16
begins with pronoun	-34
body	-119
both 0	-90
both 1	-42
both 10	53
both 11	56
both 2	-26
both 3	40
both 4	31
both 5	18
both 6	3
both 7	-37
both 8	-29
both 9	-30
c &	93
c & is	56
c +	93
c /	184
c 0	-107
c 0 0	-24
c ?	49
c ^	-87
c ^ &	127
c ^ & is	56
c ^ +	181
c ^ /	188
c ^ 0	-13
c ^ 0 0	-24
c ^ a	-38
c ^ after	41
c ^ all	-65
c ^ also	-52
c ^ also can	35
c ^ also the	-74
c ^ and	173
c ^ and 0	-47
c ^ and a	63
c ^ and also	-58
c ^ and are	54
c ^ and at	-29
c ^ and can	48
c ^ and do	97
c ^ and does	70
c ^ and from	-32
c ^ and in	21
c ^ and is	24
c ^ and it	-29
c ^ and my	-32
c ^ and nobody	-41
c ^ and not	-32
c ^ and on	-23
c ^ and one	-43
c ^ and put	-50
c ^ and tell	45
c ^ and then	-71
c ^ and we	-30
c ^ and when	30
c ^ and which	31
c ^ and will	42
c ^ and with	-34
c ^ any	-21
c ^ any way	-30
c ^ anything	45
c ^ as	16
c ^ as well	43
c ^ because	-25
c ^ before	27
c ^ but	8
c ^ can	-36
c ^ can i	-44
c ^ change	-39
c ^ connection	-19
c ^ could	39
c ^ did	-27
c ^ do i	-32
c ^ do you	-15
c ^ does	-55
c ^ does the	-26
c ^ even	-26
c ^ first	-28
c ^ for	-27
c ^ four	25
c ^ from	-19
c ^ further	49
c ^ get	44
c ^ half	-31
c ^ has	-79
c ^ has the	-72
c ^ have	36
c ^ he	-45
c ^ hi	61
c ^ how	-59
c ^ how can	-26
c ^ how do	-42
c ^ how to	12
c ^ i	-91
c ^ i can	-23
c ^ i can't	35
c ^ i don't	-19
c ^ i need	37
c ^ i paid	50
c ^ i should	44
c ^ i want	-32
c ^ i was	41
c ^ i'd	12
c ^ i'd be	42
c ^ i'm	-27
c ^ i've	13
c ^ if	-6
c ^ imap	-22
c ^ in	-7
c ^ is	50
c ^ is it	19
c ^ is that	-39
c ^ is the	-29
c ^ is there	-15
c ^ it	-15
c ^ it's	-23
c ^ kindly	-83
c ^ laptop	-28
c ^ lastly	51
c ^ let	33
c ^ letters	45
c ^ login	-27
c ^ mail to	50
c ^ make	26
c ^ may	27
c ^ may i	39
c ^ me	-96
c ^ msmtp	36
c ^ my	74
c ^ my own	43
c ^ n	68
c ^ need	-53
c ^ new	84
c ^ no	-54
c ^ none	-31
c ^ nor	-45
c ^ not	-37
c ^ now	-24
c ^ number	51
c ^ oh	33
c ^ on	82
c ^ one	-23
c ^ only	-25
c ^ or	-96
c ^ or is	-17
c ^ other	-22
c ^ our	29
c ^ outlook	-56
c ^ pay	37
c ^ phone	-18
c ^ please	-72
c ^ pls	-32
c ^ proxy	53
c ^ put	31
c ^ reset	-65
c ^ same	-13
c ^ says	-17
c ^ sent	-35
c ^ she	40
c ^ she also	61
c ^ since	-54
c ^ since the	-15
c ^ so	-33
c ^ something	-45
c ^ take	-34
c ^ tell	27
c ^ tell me	-41
c ^ the	26
c ^ then	96
c ^ there	-22
c ^ there is	-44
c ^ they	26
c ^ tunnel	44
c ^ two	99
c ^ unable	-47
c ^ unable to	-47
c ^ vpn	-25
c ^ was	-29
c ^ we	11
c ^ what	-29
c ^ what does	-25
c ^ what is	-23
c ^ what's	-23
c ^ what's the	-31
c ^ when	26
c ^ where is	78
c ^ whether	64
c ^ which	-67
c ^ which is	-20
c ^ while	36
c ^ whole	-34
c ^ will	35
c ^ wireguard	37
c ^ with	-12
c ^ without	-27
c ^ would you	-23
c ^ xxx	65
c ^ xxxx	-22
c ^ you	15
c ^ your	22
c a	-22
c account	-32
c after	25
c alias	79
c all	-38
c already	28
c also	89
c also can	35
c also the	-74
c am	-34
c an	41
c and	32
c and 0	-47
c and a	63
c and also	-58
c and are	54
c and at	-29
c and can	48
c and do	97
c and does	70
c and from	-32
c and in	21
c and is	24
c and it	-29
c and my	-32
c and nobody	-41
c and not	-32
c and on	-23
c and one	-43
c and put	-50
c and tell	45
c and then	-71
c and we	-30
c and when	30
c and which	31
c and will	42
c and with	-34
c any	-7
c any way	-30
c anything	36
c app	-24
c are	25
c as	-13
c as well	43
c ask	20
c asked	-23
c at	-54
c be	28
c because	-34
c before	43
c besides	47
c bill	81
c block	55
c by	-15
c can	83
c can i	-44
c can't	18
c cancel	41
c cannot	-44
c card	48
c change	45
c changed	-18
c close	40
c connection	-27
c copy	-39
c could	49
c delete	64
c did	-24
c different	-39
c dkim	43
c dmarc	60
c dns	-28
c do i	-32
c do you	-15
c does	43
c does the	-26
c don't	-21
c each	-33
c else	-54
c error	-29
c even	-31
c every	-31
c exit	40
c failed	-27
c first	-19
c for	4
c forward	48
c four	22
c from	-70
c further	78
c gives	-30
c gmail	-25
c google	35
c had	-37
c half	-40
c has	-87
c has the	-72
c have	-13
c he	-72
c her	48
c hi	61
c home	-21
c hours	42
c how	87
c how can	-26
c how do	-42
c how to	12
c i	-7
c i can	-23
c i can't	35
c i don't	-19
c i need	37
c i paid	50
c i should	44
c i want	-32
c i was	41
c i'd	14
c i'd be	42
c i'm	-52
c i've	15
c imap	-40
c in	14
c internet	-22
c invoice	75
c is	66
c is it	19
c is that	-39
c is the	-29
c is there	-15
c it	-61
c it's	30
c just	-55
c keep	51
c key	24
c kill	49
c kindly	-42
c laptop	-28
c lastly	52
c let	77
c letters	50
c like	13
c list	72
c login	-60
c lost	25
c mail	38
c mail to	50
c mails	56
c many	-31
c may	19
c may i	39
c move	36
c msmtp	36
c must	-21
c my own	43
c n	77
c name	50
c need	-22
c never	-20
c new	70
c no	-35
c nobody	-32
c none	-33
c nor	-46
c not	-94
c nothing	-14
c now	-35
c number	56
c of	38
c office	-25
c oh	33
c on	-21
c once	53
c one	-15
c only	-20
c open	-45
c or	-115
c or is	-17
c other	20
c our	-10
c outlook	-64
c own	20
c page	-23
c paid	43
c password	-50
c pay	56
c phone	-71
c ping	-37
c please	-52
c plus	-43
c port	-28
c price	32
c proxy	52
c ps	38
c read	-35
c receipt	78
c recovery	30
c refund	55
c remove	54
c reset	-70
c run	-30
c same	26
c says	-10
c second	52
c send	60
c server	-48
c set	52
c she	6
c she also	61
c show	41
c since	-65
c since the	-15
c smtp	-18
c so	-23
c some	29
c something	-51
c ssh	-23
c still	-19
c stop	76
c support	34
c tell	55
c tell me	-41
c that	31
c the	16
c there	-45
c there is	-44
c they	14
c three	56
c thunderbird	-18
c thursday	67
c time	30
c to	-64
c took	28
c trial	52
c tried	-19
c tunnel	87
c turn	35
c two	22
c unable	-51
c unable to	-47
c up	-24
c user	24
c vpn	32
c wants	33
c we	-5
c webmail	20
c well	42
c what	7
c what does	-25
c what is	-23
c what's	67
c what's the	-31
c whats	46
c when	15
c where	34
c where is	78
c whether	93
c which is	-20
c while	96
c who	36
c whole	-36
c why	54
c will	48
c wireguard	24
c with	-55
c would	56
c would you	-23
c xxx	63
c yearly	43
c you	-58
c your	12
clauses	-101
e +	-26
e /	31
e 0	-83
e 0 0	22
e 0 :	-35
e 0 gb	40
e 0 mb	-57
e 0 th	72
e :	-152
e : 0	-25
e ?	103
e ? ?	-38
e a	14
e account	-20
e account ?	-55
e addition	68
e address	-37
e again	37
e aliases	53
e all	-96
e am	-33
e an	53
e and	37
e and the	27
e android	-37
e another	148
e another matter	59
e any	-26
e any more	-39
e apart	77
e apart from	58
e are	-17
e as	-34
e ask	47
e at	19
e at the	29
e back	65
e back ?	33
e bank	-24
e be	59
e before	29
e being	62
e bill	41
e both	-39
e bounce	51
e boxes	52
e by	34
e calendar	23
e called	30
e can	48
e cannot	39
e card	86
e certificate	46
e change	33
e changed	20
e client	-38
e code	-22
e come	35
e company	79
e computer	-53
e connections	-30
e correct	40
e cost	50
e day	20
e days	-50
e dead	-43
e denied	-30
e different	-18
e do	107
e doesn't	37
e domain	50
e down	-120
e down ?	-79
e each	-59
e email	-21
e english	63
e ever	28
e everything	-25
e example	-91
e exit	-43
e factor	-62
e failed	-22
e fine	-45
e firefox	-26
e first	-26
e folder	-27
e folders	37
e for	42
e for 0	31
e for my	28
e for the	37
e for us	48
e free	62
e friday	-40
e from	45
e from this	84
e gb	38
e get	23
e gets	-36
e gmail	-34
e gone	-25
e good	-33
e got	68
e handshake	31
e has	15
e have	74
e have you	100
e help	-29
e her	79
e here	35
e his	18
e home	-43
e house	-31
e how	30
e i	34
e i have	78
e i know	34
e i'm	21
e if	-25
e in	-49
e in addition	68
e in it	-41
e in the	27
e in web	59
e in webmail	-31
e inbox	-31
e incorrect	-33
e inside	34
e invoice	50
e invoices	88
e iphone	28
e is	-34
e is there	-32
e it	140
e it ?	37
e its	25
e june	31
e kindly	-58
e know	-37
e laptop	18
e last	81
e late	40
e like	-25
e list	48
e login	17
e look	35
e lost	29
e mail	-13
e mail ?	-56
e mailbox	35
e mails	-29
e make	34
e many	-20
e matter	147
e may	33
e mb	-57
e me	50
e me in	-39
e mine	25
e mobile	-37
e month	30
e more	39
e morning	-33
e my	-173
e my account	-65
e my mail	-58
e my password	34
e my phone	-70
e name ?	48
e never	51
e new	31
e newsletter	36
e next	63
e no	-33
e not	38
e nothing	-64
e notice	-80
e now	-33
e of	10
e of it	-46
e of the	-30
e of us	-24
e off	96
e office	-21
e oh	50
e ok	-20
e old	-46
e on	-49
e on it	64
e one	62
e one ?	39
e only	-42
e open	-14
e or	30
e or not	58
e order	-28
e other	45
e other thing	55
e our	-19
e out	-63
e outlook	-30
e own	86
e p	39
e page	-66
e paper	29
e pay	-39
e pc	-20
e pgp	-27
e phone	-132
e phone ?	-66
e please	53
e pls	64
e point	40
e port 0	29
e provider	-35
e proxy	-68
e ps	48
e question	111
e question :	90
e read	35
e recovery	-39
e refused	-30
e regards	-21
e rejected	-89
e repair	52
e reply	29
e right	-36
e right ?	-49
e s	39
e same	-43
e say	61
e says	-76
e second	135
e send	-34
e sending	-42
e separate	63
e server	-83
e side	34
e sign	79
e sign in	68
e since	-70
e since 0	-19
e site	-44
e smtp	-32
e something	-35
e spf	-36
e stays	45
e still	-18
e stop	61
e stopped	49
e subject	55
e support	27
e th	70
e that	81
e the	26
e the 0	27
e the account	28
e the second	81
e them	65
e then	55
e there	47
e thing	184
e third	38
e this	102
e three	-66
e through	-27
e ticket	49
e times	-70
e tls	-35
e to	101
e to 0	41
e today	43
e trial	40
e tried	-41
e tunnel	-37
e tv	-71
e two	-109
e under	31
e until	27
e up	-14
e us	-37
e use	-31
e user	51
e vpn	-22
e want	-68
e web	29
e web mail	34
e webmail	-68
e week	34
e what	-13
e which	-64
e whole	-63
e why	62
e wife	-33
e wifi	-18
e will	60
e with you	-28
e without	91
e word	43
e work	-21
e works	-26
e wrong	35
e year	28
e you	13
e your	-27
few words	-176
goes on	-83
head	49
in counted	140
in list	236
joint !	-48
joint ! least	-22
joint )	-45
joint ) least	-12
joint ,	-10
joint , least	-44
joint .	13
joint . least	-65
joint :	105
joint : least	84
joint ;	61
joint ; least	27
joint ? least	96
joint line	73
joint line least	155
joint none	-134
joint none least	-23
joint paragraph	-93
joint paragraph least	54
least	250
least 0	-62
least 1	-89
least 10	45
least 11	76
least 2	-90
least 3	-41
least 4	-11
least 5	3
least 7	16
least 8	28
least 9	48
least, none shared	12
left words	-39
length	-2
line	-21
list elsewhere	-77
m :	-44
m ?	-332
m a	87
m account	-23
m address	15
m after	35
m all	-33
m already	-48
m an	32
m as	78
m at	28
m back	-59
m be	51
m before	-51
m bill	78
m both	-42
m by	67
m calendar	88
m can	49
m come	66
m contact	64
m cost	65
m day	69
m days	38
m do	-38
m every	57
m failed	-26
m fine	-29
m for	179
m free	43
m from	81
m go	32
m have	58
m i	39
m if	79
m in	84
m invoice	71
m is	44
m it	-117
m its	-38
m list	-42
m mail	22
m mailbox	95
m may	49
m me	56
m month	66
m more	84
m my	73
m no	50
m not	39
m number	45
m of	95
m off	32
m on	93
m one	46
m only	-47
m open	-32
m our	33
m out	-47
m over	44
m page	-33
m paid	81
m password	-43
m pay	43
m people	41
m phone	-46
m plan	83
m please	-31
m proxy	34
m right	-56
m same	-70
m second	33
m server	-50
m shows	45
m side	-34
m that	-13
m the	199
m there	-19
m thing	31
m to	83
m too	77
m twice	36
m up	23
m we	45
m what	34
m which	46
m with	50
m wrong	-26
m year	54
m you	56
m your	17
marker bullet	51
marker clause	29
marker letter	108
marker number	20
marker roman	86
marker topic	-33
new	42
own	140
own 0	-57
own 1	-3
own 10	-10
own 11	20
own 2	-17
own 3	-58
own 4	-30
own 5	-14
own 6	36
own 7	44
own 8	14
own 9	22
own x before	113
place	252
previous	-37
previous problem	-37
previous question	-17
previous statement	17
previous tag	-40
pronoun	-21
remark	-174
right words	155
role after problem	-16
role after question	-22
role after request	-31
role after statement	5
role after tag	-13
role before problem	-52
role before question	-12
role before request	23
role before statement	-38
role before tag	3
role problem	-15
role question	-29
role request	7
role statement	14
role tag	-55
roles problem request	-17
roles problem statement	4
roles problem tag	-20
roles question problem	-44
roles question question	35
roles question request	-75
roles question statement	-7
roles question tag	80
roles request problem	-33
roles request question	-38
roles request request	36
roles request statement	15
roles statement problem	28
roles statement question	-26
roles statement request	76
roles statement statement	-19
roles statement tag	-47
roles tag problem	39
roles tag statement	18
roles tag tag	-72
shared	35
shared all	-69
shared best	-60
since ask	-44
since ask 1	-24
since ask 2	18
since ask 4	-44
sum after	-57
sum before	21
transition about	32
transition also	-25
transition apart	94
transition none	-215
transition x least	-17`;
export const several = `148
announced	167
any gap	-36
asks	20
clauses	-136
counted	-44
gap	193
length	46
list	163
marks 0	80
marks 1	-55
marks 2	77
marks 3	-78
second ask	-19
second gap	30
third ask	-11
third gap	36
w &	25
w & is	34
w +	57
w + 0	-25
w /	50
w 0	18
w 0 0	-84
w 0 :	-76
w 0 bad	-30
w 0 ccc	-25
w 0 days	24
w 0 fa	15
w 0 for	-18
w 0 g	-17
w 0 gb	63
w 0 gig	30
w 0 in	20
w 0 is	16
w 0 mb	-29
w 0 min	-27
w 0 of	-46
w 0 th	13
w 0 the	-39
w 0 times	-20
w 0 x	-31
w 0 |	19
w :	73
w : 0	-20
w : |	35
w ?	121
w ? ?	-11
w ? |	-40
w a	9
w a 0	19
w a copy	-39
w a mail	21
w a small	-29
w a student	26
w about	-52
w about 0	-18
w about my	-42
w accept	15
w access	-45
w account	-102
w account ?	-42
w account |	-70
w accounts	14
w add a	-29
w added	-25
w address	-27
w address |	-21
w addresses	24
w after	21
w after 0	19
w again	-32
w again ?	-48
w again |	-16
w ago	21
w alias	52
w aliases	55
w aliases |	18
w all	-130
w all of	-16
w all |	17
w allow	-39
w alone	23
w already	-25
w also	13
w also can	24
w also like	-88
w also the	-25
w although	29
w always	-24
w am i	-45
w an	50
w an app	16
w and	50
w and 0	-54
w and a	19
w and again	-29
w and also	-26
w and can	31
w and do	40
w and does	44
w and how	-42
w and i	12
w and is	-10
w and it	-51
w and my	-29
w and not	-20
w and now	25
w and then	-28
w and what	-36
w and when	36
w and which	26
w and you	41
w android	-65
w another	12
w answer	31
w answered	58
w answers	-15
w any	13
w any more	-23
w anyone	-20
w anything	23
w apart	42
w apart from	35
w app	11
w app on	-20
w app password	34
w app |	17
w april	20
w are	-50
w are gone	-44
w are you	-18
w around	-23
w arrive	32
w as	65
w as a	18
w as well	52
w ask	51
w asked	30
w asks for	-46
w at	73
w at 0	44
w at all	14
w at once	17
w at the	-66
w attach	-22
w attachment	29
w authentication	-28
w authenticator	-20
w automatic	58
w away	-21
w back	-6
w back |	-16
w bad	-45
w bad gateway	-31
w bank	-21
w basic plan	-25
w be	-15
w because	-16
w before	-35
w before i	-23
w behind	21
w being	22
w besides	38
w between	16
w bigger	49
w bill	106
w bill |	35
w billing	26
w block	17
w both	19
w bounce	36
w box	-56
w box |	-26
w boxes	49
w bring	22
w broken	-14
w brother	-21
w but	31
w button	-12
w buy	30
w by	60
w caldav	23
w calendar	19
w calendar |	25
w can	74
w can i	29
w can the	17
w can you	18
w can't	18
w cancel	26
w cannot	-25
w cannot sign	43
w captcha	27
w card	62
w card |	41
w catch	20
w catch all	20
w ccc	-25
w ccc 0	-25
w change	71
w change my	47
w changed	-11
w cheapest	20
w cheapest plan	20
w checked	-56
w client	-24
w close the	-33
w closed	-14
w club	-33
w colleague	-26
w come	49
w come to	28
w comes	8
w coming	-26
w config	38
w confirm	-36
w connect	-27
w connection	-67
w connection refused	-23
w connection to	-15
w connects	-31
w contact	16
w contacts	27
w contract	24
w copy	-49
w correct	55
w correct it	32
w cost	69
w could not	-38
w could you	22
w countries	21
w credit	40
w customer	-21
w customers	-43
w customers are	-47
w cut	18
w d	-22
w d 0	-23
w dark	38
w dark mode	22
w daughter	-19
w day	86
w day |	15
w days	28
w dead	-27
w dead |	-39
w deleted	17
w denied	-29
w devices	33
w did	-37
w did i	-25
w different	-39
w discount	30
w discount for	21
w disk	-21
w do	54
w do i	-57
w do not	-45
w do you	28
w do yous	35
w does	49
w does it	34
w domain	62
w domain |	16
w don't	-40
w down	-72
w down ?	-22
w down |	-35
w drafts	38
w drops	37
w e	-35
w each	-33
w either	-20
w email	-45
w enable	43
w end	39
w english	31
w enter	-16
w err	-21
w error	-52
w error :	-21
w evening |	18
w every	32
w every day	30
w every time	19
w everybody	-23
w everything	-18
w example	-89
w exist	-25
w exit	16
w exits	25
w export	33
w fa	15
w factor	-28
w failed	-43
w failed |	-13
w fails	-49
w fails |	-52
w family	-22
w fee	31
w few	28
w fibre	-23
w file	-10
w file ?	-45
w file |	24
w filter	-25
w filters	21
w find it	-41
w fine	-58
w finish	31
w first	12
w fix it	19
w folder	28
w for	138
w for 0	53
w for a	-24
w for all	-38
w for me	21
w for my	71
w for the	56
w forget	-27
w forgot my	-20
w form	-15
w forty	-26
w forward	28
w found	-24
w four	-27
w free	47
w free trial	22
w friday |	-19
w from	48
w from my	-21
w from the	34
w from this	24
w full	-33
w full |	-30
w g	-21
w gateway	-41
w gb	62
w german	46
w get	8
w get the	-14
w gig	30
w give	23
w gives	-36
w gives 0	-29
w gmail	-19
w go	66
w go to	28
w goes	-12
w goes to	17
w going	-25
w gone	-35
w gone |	-29
w good	10
w got	56
w had	37
w half	-20
w hand	-25
w handshake	-17
w happening	-37
w has	-8
w has been	-20
w have	-14
w have a	42
w have it	-22
w have the	42
w have to	-74
w have you	46
w haven't	-29
w he	31
w hello	42
w hello |	41
w her	36
w hi	20
w him	20
w home	-41
w host	-42
w hour |	-21
w house	-24
w how	105
w how can	-36
w how do	-6
w how long	13
w how many	58
w how to	29
w i	39
w i add	-46
w i am	33
w i can	-14
w i can't	15
w i cannot	-23
w i changed	-21
w i checked	-36
w i close	-33
w i do	-45
w i fix	-33
w i get	-9
w i have	-20
w i keep	-42
w i must	27
w i need	47
w i never	-33
w i open	-17
w i pay	19
w i put	31
w i see	45
w i set	19
w i take	29
w i use	-41
w i want	41
w i was	43
w i would	-33
w i'd	16
w i'd like	26
w i'm	-10
w i've	-16
w ideas	36
w if	30
w if i	13
w if so	-39
w im	23
w imap	-57
w imap |	19
w import	26
w in	-50
w in 0	-14
w in ?	-27
w in a	-14
w in firefox	16
w in it	-20
w in june	30
w in my	-9
w in one	-15
w in the	-73
w in this	-23
w in web	17
w in webmail	-18
w in your	20
w in |	37
w inbox	-24
w included	23
w instead	25
w instead of	20
w internet	-35
w into	-23
w into the	-34
w invoice	103
w invoices	58
w ipad	12
w iphone	-15
w ipv	29
w ipv 0	29
w is 0	20
w is dead	-15
w is down	-53
w is imap	-33
w is my	93
w is not	15
w is on	-32
w is port	27
w is that	17
w is the	-64
w is there	30
w is |	40
w isn't	21
w it	61
w it ?	24
w it back	22
w it be	-22
w it cost	32
w it does	-25
w it from	-51
w it goes	-28
w it is	-23
w it says	-7
w it the	-24
w it |	33
w its	14
w itself	-13
w january	17
w january |	23
w june	32
w june |	20
w junk	15
w just	-45
w keep	-18
w keep a	-33
w keep it	-38
w keep the	25
w keeps	28
w key	30
w key |	-20
w keys	39
w kill	35
w kindly	-18
w know	29
w laptop	75
w laptop |	28
w large	-32
w last	34
w last invoice	55
w last night	-33
w last |	34
w late	26
w late |	22
w later	-23
w later |	-26
w law |	23
w leave	-32
w leaving	30
w let me	-15
w letter	19
w letters	11
w like	-56
w like to	-57
w limit	23
w limit |	33
w line	-10
w line |	-21
w linux	22
w list	28
w list of	39
w list |	21
w load	-25
w locked	14
w log	-14
w login	-10
w logs	25
w look	11
w lost	61
w machine	-22
w made	-22
w mail	-68
w mail ?	-24
w mail app	30
w mail server	-41
w mail the	-19
w mail to	37
w mail |	-40
w mailbox	39
w mailbox for	33
w mailbox |	16
w mailboxes	21
w mails	39
w mails from	28
w make	42
w make it	13
w makes	39
w many	28
w mate	-23
w matter	21
w may i	31
w mb	-29
w mb |	-32
w me	17
w me a	-28
w me how	15
w me in	-33
w me the	37
w me |	-48
w messages	25
w min	-27
w mine	-21
w minute	-21
w minutes	35
w missing	-32
w mistake	18
w mobile	-34
w mode	20
w monero	27
w money	-24
w month	79
w month |	19
w monthly	22
w more	35
w morning	-12
w moves	-31
w moving	18
w must	29
w my	-55
w my account	-68
w my address	-21
w my bank	-19
w my brother	-17
w my domain	20
w my inbox	-29
w my mail	-13
w my mails	-19
w my new	23
w my old	-13
w my own	61
w my password	-28
w my phone	-84
w my plan	72
w my second	45
w my sister	-59
w my son	36
w my tablet	-42
w my wife	-15
w myself	23
w n	38
w name	34
w name of	21
w name on	26
w need	68
w need a	25
w needs	18
w neither	-24
w network	-46
w never	40
w never used	-41
w new	71
w newsletter	19
w next	67
w night	-44
w night |	-43
w no	-51
w no such	-41
w nobody can	-48
w none	-32
w none of	-28
w nor	-23
w normal	-27
w not	61
w not find	-27
w not in	23
w not |	21
w note	46
w nothing	-45
w nothing |	-20
w notice	-31
w now	-16
w now the	32
w now |	-18
w number	37
w number |	15
w of	15
w of 0	13
w of a	-18
w of it	-26
w of my	-29
w of the	-45
w of them	14
w of us	-68
w off	17
w off in	30
w off the	-22
w office	-23
w office |	17
w oh	30
w old	23
w on	23
w on 0	-21
w on it	22
w on my	-70
w on one	25
w on the	-6
w on |	-16
w once	23
w one	107
w one :	40
w one ?	27
w one account	23
w one i	41
w one of	-28
w one person	-42
w only	-20
w only |	-29
w or	-92
w or do	-27
w or is	-32
w or not	31
w or only	-41
w or the	-27
w other	14
w our	-22
w our domain	-38
w out	-71
w out ?	-23
w out for	-25
w out in	40
w out on	-19
w out |	-41
w outage	-29
w outlook	-58
w over	51
w own	79
w own domain	20
w p	-18
w page	-68
w page |	14
w paid	37
w paper	17
w part	-42
w part of	-40
w password	-8
w password again	-21
w password is	-20
w password |	19
w pay	42
w pay with	23
w payment	12
w payment |	-31
w pc	-22
w pc |	-25
w pdf	19
w pdfs	-32
w people	56
w people |	22
w person	-69
w person |	-22
w pgp	-17
w phone	-118
w phone ?	-50
w phones	-22
w photos	-35
w picture	17
w pixel	-24
w plan	179
w please	-17
w please |	54
w pls	31
w pls |	26
w policy	23
w pop	-26
w port	-24
w port 0	-11
w port ?	-40
w possible	40
w post	25
w present	-26
w price	78
w price ?	23
w price for	18
w print	62
w printer	18
w problem	-29
w program	-27
w provider	-27
w proxy	-14
w proxy is	-21
w proxy on	-57
w proxy |	30
w public	-34
w public key	-30
w put	59
w put it	31
w question	66
w question :	66
w rate	-16
w reach	-23
w read	-25
w read it	-24
w real	17
w reason	23
w receipt	35
w receipts	30
w receive	-83
w refund	19
w refused	-29
w refusing	-18
w regards	-19
w registered	-25
w rejected	-42
w remove	43
w remove the	22
w renew	20
w renewal	33
w renewed	59
w reply	70
w restore	43
w return	-28
w right	-109
w right ?	-74
w ring	-22
w round	-38
w router	-18
w rules	-40
w s	-12
w said	-68
w said to	-44
w same	-105
w same time	27
w same |	-52
w says	33
w says 0	22
w scan	-24
w search	30
w second	78
w second factor	-35
w second mailbox	38
w seconds	-27
w security	19
w see	36
w send	-51
w send a	-43
w send me	16
w sending	-40
w sending |	-28
w sent	-17
w server	-142
w server ?	-31
w server is	-47
w server name	-27
w server |	24
w servers	25
w service	-98
w set up	-32
w settings |	20
w she	8
w shop	-11
w should	20
w show	56
w shows	-29
w side	37
w sign	54
w sign in	43
w since	-10
w since the	-13
w single	-26
w sister	-58
w sit	-29
w site	-68
w sites	-42
w six	-31
w size	46
w small	-9
w smtp	-50
w so	-9
w so i	44
w some	26
w somebody	12
w something	-33
w son	31
w sorry	42
w sort	20
w space	17
w ssh	-17
w ssh d	-20
w ssh tunnel	11
w ssl	-60
w stay	20
w stopped	23
w stops	-34
w storage	36
w student	48
w sunday	-16
w surname	25
w switch	-30
w tablet	-18
w take	117
w take it	27
w take the	25
w taken	19
w tell	52
w tell me	40
w th	17
w th |	21
w than	-15
w thank	-17
w thanks	18
w that	29
w that i	-66
w that is	33
w that you	-25
w that's	19
w the	-47
w the 0	54
w the address	14
w the app	-46
w the bank	-34
w the bill	28
w the contact	31
w the day	30
w the end	31
w the help	33
w the laptop	27
w the last	47
w the limit	-39
w the mail	21
w the new	-20
w the old	19
w the other	25
w the password	-40
w the phone	-49
w the price	-15
w the proxy	13
w the same	-57
w the server	-70
w the service	-51
w the small	27
w the ssh	18
w the tablet	19
w the train	35
w the tunnel	-25
w the user	-36
w the vpn	37
w the web	19
w the webmail	-12
w the whole	-27
w the wrong	-26
w them	8
w them ?	22
w then	6
w there a	52
w there another	-51
w there is	-31
w there |	15
w they	19
w thing	30
w thing |	13
w things	73
w things |	50
w this	-77
w this is	-23
w this one	56
w this |	-29
w three	13
w through	-30
w through the	19
w thru	21
w thunderbird	17
w ticket	26
w time	8
w time i	21
w time |	12
w timed	-25
w timed out	-25
w times	-45
w times |	-31
w to	29
w to 0	-12
w to be	28
w to do	17
w to it	-25
w to keep	-29
w to know	35
w to me	31
w to my	15
w to pay	-24
w to see	20
w to send	-62
w to the	97
w to you	24
w today	-31
w took	-33
w train	42
w trial	54
w tried	-59
w trouble	35
w try	-46
w tuesday	17
w tunnel	-5
w tunnel |	-25
w turn	31
w tv	-32
w twice	-24
w twice |	-27
w two	96
w two things	44
w type	-39
w u	18
w unable	-16
w unable to	-16
w unavailable	-26
w under	-37
w until	19
w up	20
w ur	-19
w urgent	-24
w us	-87
w us |	-29
w use	-35
w use the	-43
w used	-37
w user	-38
w user name	-39
w users	-44
w utc	-25
w vat	37
w verify	-21
w vpn	34
w vpn is	19
w w	23
w wait	-24
w want	15
w wants	-10
w was	-14
w way	-28
w way to	-43
w we	35
w we have	-30
w web	17
w web mail	33
w web page	-28
w webmail	31
w webmail |	-25
w week	22
w week |	18
w weeks	22
w well	48
w well as	23
w went	-13
w were	20
w what i	-21
w what is	37
w what to	17
w what's	55
w what's the	22
w whatever	24
w whats	49
w whats the	46
w when	39
w when i	-66
w when is	76
w when's	36
w where	70
w where is	67
w whether	35
w which	59
w which is	18
w which of	23
w which one	25
w while	87
w while i	47
w white page	-29
w who	45
w whole	-75
w whole address	-50
w why	-23
w why is	-32
w wife	-10
w wifi	-43
w wifi |	-17
w will	69
w will it	28
w wireguard	7
w with	12
w with the	-8
w without	19
w wont	11
w word	33
w work	70
w worked	-21
w works	-36
w would	-8
w would also	-86
w would like	31
w write	19
w written	-17
w wrong	-44
w wrong ?	-33
w x	-33
w x 0	-25
w xxx	30
w xxxx	-23
w xxxx |	22
w yahoo	31
w year	95
w year |	22
w yearly	13
w yes	-23
w yet	-25
w you	164
w you ?	17
w you give	23
w you never	37
w you take	18
w you |	13
w your	-58
w your help	-23
w your proxy	26
w your server	-25
w your site	-21
w yous	31
w zero	-22
w |	-54
w | &	75
w | +	52
w | /	54
w | 0	-39
w | after	-14
w | all	-43
w | and	56
w | android	-23
w | another	55
w | any	51
w | are	-9
w | as	36
w | because	-10
w | besides	29
w | both	33
w | but	28
w | can	41
w | cannot	17
w | change	67
w | charged	-36
w | connection	-17
w | could	35
w | dark	23
w | did	-14
w | do	19
w | don't	-37
w | every	-34
w | export	27
w | fix	20
w | for	-10
w | forgot	-21
w | from	-17
w | gmail	-28
w | good	19
w | got	16
w | half	-32
w | hello	40
w | help	-17
w | hi	21
w | how	-18
w | i	-171
w | i'm	-19
w | if	-43
w | imap	-33
w | in	-21
w | is	-91
w | it	71
w | it's	25
w | kindly	-22
w | laptop	21
w | let	24
w | login	-21
w | mails	23
w | me	-31
w | my	-38
w | n	43
w | need	34
w | new	63
w | no	-17
w | not	22
w | nothing	-15
w | oh	25
w | ok	22
w | on	18
w | one	50
w | only	-26
w | or	-51
w | outlook	-64
w | phone	-13
w | please	-68
w | pop	-21
w | port	-25
w | price	38
w | proxy	-26
w | put	25
w | refund	20
w | remove	35
w | same	-33
w | second	51
w | send	15
w | sending	-44
w | sent	-34
w | server	-17
w | she	12
w | should	30
w | sign	-34
w | so	42
w | sorry	37
w | ssh	-17
w | still	-19
w | stop	26
w | tell	16
w | that	23
w | the	-89
w | then	33
w | there	-45
w | they	31
w | this	-65
w | to	-17
w | too	-24
w | tried	-26
w | tunnel	19
w | two	93
w | urgent	-27
w | was	-21
w | webmail	25
w | what	26
w | what's	30
w | when	47
w | where	17
w | which	9
w | while	77
w | who	12
w | whole	-19
w | why	-88
w | will	18
w | with	-20
w | without	-27
w | xxxx	-25
w | yes	-22
w | you	11
w | your	-41`;
export const bars = { sure: 1.68, maybe: 0.27, cut: 0.00, ask: 0.60 };
