/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const asks = `87
&	-53
+	129
+ 0	-153
0	61
0 +	-53
0 /	76
0 0	49
0 0 /	-78
0 0 0	-62
0 0 :	-31
0 :	15
0 : 0	-65
0 ?	50
0 am	44
0 and	45
0 as	49
0 at	103
0 boxes	-42
0 c	-84
0 cities	73
0 days	47
0 down	-26
0 e	30
0 fa	49
0 g	37
0 gb	103
0 january	-62
0 kib	-30
0 mailboxes	-37
0 members	-44
0 messages	-75
0 ok	76
0 on	70
0 people	52
0 pm	47
0 seconds	-56
0 ssl	-37
0 staff	-58
0 th	-89
0 time	52
0 utc	25
0 with	-91
0 years	45
:	-49
: 0	26
: 0 :	44
: 0 utc	34
: connection	75
: from	-47
=after end	-7
=after problem	-63
=after question	32
=after request	18
=after statement	-70
=after tag	95
=before problem	-11
=before question	18
=before request	53
=before statement	-50
=end !	-12
=end )	-87
=end ,	-38
=end .	22
=end ;	40
=end ?	144
=end none	-16
=few	225
=joint !	-35
=joint )	33
=joint ,	21
=joint .	-6
=joint :	62
=joint ;	19
=joint ?	-102
=joint line	-43
=joint none	18
=joint paragraph	-4
=last	-11
=line	-47
=marker bullet	115
=marker clause	68
=marker letter	135
=marker number	191
=marker ordinal	60
=marker ordinal question	-41
=marker roman	156
=marker topic	5
=next )	254
=next ,	167
=next :	77
=next ;	62
=next none	130
=role problem	-51
=role question	46
=role request	78
=role statement	-82
=role tag	16
=subject	-265
=words	20
?	-13
? ?	-148
^	-131
^ &	125
^ +	58
^ + 0	-70
^ /	-6
^ 0	29
^ 0 0	-26
^ 0 :	-54
^ 0 and	60
^ 0 down	-76
^ 0 minutes	74
^ 0 of	60
^ 0 people	-46
^ 0 seats	-59
^ 0 staff	-58
^ 0 users	-55
^ a	-22
^ about	47
^ account	-75
^ accountant	-63
^ alias	-59
^ all	31
^ all of	86
^ also	46
^ also the	-39
^ and	-22
^ and 0	20
^ and again	70
^ and all	-57
^ and also	-51
^ and can	-52
^ and do	39
^ and every	-53
^ and from	64
^ and give	55
^ and has	-53
^ and hers	-52
^ and i	-11
^ and i'm	47
^ and i've	60
^ and if	55
^ and is	74
^ and it	-67
^ and my	-37
^ and no	-33
^ and nobody	-63
^ and on	17
^ and one	-25
^ and password	38
^ and put	-42
^ and she	-48
^ and so	-35
^ and they	-64
^ and to	-69
^ and two	-36
^ and what	-32
^ and when	-59
^ and with	40
^ another	-53
^ any	24
^ anyone	-65
^ anything	64
^ are the	-73
^ as	-68
^ as i	-57
^ as well	86
^ at	54
^ authentication	43
^ authentication failed	52
^ backup codes	53
^ because	-30
^ because it	-39
^ because the	-45
^ between	49
^ blank	79
^ both	-79
^ bought	-67
^ branch	-56
^ browser	78
^ but	42
^ but no	-54
^ but when	-62
^ calendar	64
^ can	105
^ can i	31
^ catch	96
^ catch all	96
^ change	89
^ changed	-73
^ changed the	-51
^ channel	73
^ charged in	-52
^ cheers	-48
^ connect	-43
^ connection refused	-44
^ correct	61
^ could	90
^ couldn't	65
^ customers	74
^ dad	44
^ dark	71
^ dear	-60
^ delete	113
^ deleted	-55
^ deleted the	-50
^ did	-51
^ did not	-70
^ did you	117
^ different	65
^ different thing	-46
^ dispatch	-60
^ dkim	65
^ dns	-48
^ do	111
^ do i	74
^ do it	-126
^ does	66
^ double	-42
^ down	-54
^ dr	-70
^ each	77
^ edge	41
^ emptied	-50
^ error	42
^ eta ?	-29
^ even	-16
^ filters	-35
^ finally	66
^ firefox	23
^ first	-30
^ five	44
^ fix	50
^ fix it	83
^ for	38
^ for our	62
^ for the	18
^ forgot	111
^ four	61
^ from	98
^ from :	-52
^ from my	-57
^ further	71
^ get	64
^ gmail	-55
^ goes	76
^ good	-101
^ good day	-19
^ got a	77
^ greetings	-26
^ handshake	-72
^ has the	-63
^ have	64
^ have it	-45
^ have the	51
^ have you	82
^ he has	-48
^ he's	-77
^ hello	-31
^ help	26
^ her	-88
^ hi	-72
^ hi there	-29
^ his	-42
^ home	102
^ how	23
^ how do	34
^ how i	36
^ i	7
^ i am	-48
^ i can	-63
^ i did	98
^ i do	-83
^ i have	-43
^ i haven't	-35
^ i know	54
^ i need	45
^ i never	54
^ i paid	71
^ i press	52
^ i see	-65
^ i think	80
^ i tried	41
^ i type	42
^ i was	38
^ i write	-65
^ i wrote	-59
^ i'm	-54
^ i've	-36
^ if	63
^ if it	-84
^ if so	47
^ imap	129
^ in	9
^ in addition	-65
^ in which	46
^ including	-44
^ ipad	87
^ iplayer	40
^ is	58
^ is it	-28
^ is my	-48
^ is that	47
^ is the	-72
^ is there	23
^ it	22
^ it asks	-44
^ it began	60
^ it has	-57
^ it is	-27
^ it's	35
^ its	62
^ j	24
^ just	40
^ k	41
^ k 0	66
^ kill	52
^ kindly	23
^ kindly tell	45
^ laptop	46
^ last	-58
^ lastly	53
^ letters	91
^ locked	-31
^ log	107
^ long	-44
^ long story	-43
^ looked	-96
^ m	-48
^ mail	-34
^ make	69
^ make it	65
^ many	-57
^ me	38
^ me in	51
^ messages	-77
^ messages from	-77
^ missing	49
^ mobile	-63
^ mostly	-36
^ mr	-41
^ my	-25
^ my husband	-39
^ my neighbour	-42
^ my own	81
^ my phone	45
^ need	76
^ netflix	41
^ never	83
^ new	-8
^ new phone	54
^ next	41
^ no internet	69
^ no recovery	-55
^ no rush	-41
^ nobody	91
^ not	38
^ not even	63
^ not mine	72
^ not the	-26
^ nothing	-51
^ nothing from	82
^ nothing in	60
^ nothing on	-63
^ now	94
^ now the	82
^ of	-57
^ oh and	63
^ on	-71
^ on 0	-63
^ on a	-78
^ on another	-24
^ on my	39
^ on the	62
^ one	-70
^ one of	-76
^ only the	-45
^ open	70
^ open failed	70
^ or	120
^ or madam	-50
^ or not	64
^ or only	45
^ other	83
^ other sites	-79
^ our	-29
^ outlook	77
^ outlook 0	-34
^ paid	-37
^ passed	-63
^ payment	-32
^ people	-77
^ pgp	-40
^ phones	-63
^ pixel	46
^ please	-47
^ please answer	-72
^ please contact	-87
^ please look	43
^ pop	55
^ port	48
^ postfix	-48
^ prof	-23
^ proxy	-91
^ received	-62
^ received :	-52
^ reception	54
^ refund	50
^ regards	-32
^ relayhost	-48
^ removed	-89
^ removed the	-75
^ repair	97
^ reset	42
^ respected	-36
^ restarted	-71
^ result	67
^ retired	-46
^ rule	101
^ s	-39
^ safari	76
^ same	-44
^ same on	57
^ say	45
^ second	-28
^ second point	-40
^ send	98
^ sending	-38
^ server	17
^ she	62
^ short	57
^ should	-35
^ should i	-53
^ since	36
^ since 0	-11
^ since about	43
^ since breakfast	-36
^ since friday	59
^ since last	57
^ since lunch	72
^ since sunday	56
^ since the	-51
^ since then	-87
^ sir	79
^ smtp	-22
^ smtplib	109
^ so	-30
^ so i	54
^ so it's	-50
^ so please	-37
^ so that	-38
^ so to	-63
^ socks	-52
^ somebody	81
^ something	-53
^ sorry	-60
^ spf	-23
^ split	-59
^ ssl	79
^ submission	47
^ ta	-37
^ take	88
^ tell	112
^ tell me	39
^ ten	33
^ thank	-95
^ thank you	-91
^ thanks	-63
^ that	58
^ the	13
^ the bank	-51
^ the last	-78
^ the old	-60
^ the outgoing	65
^ the page	-44
^ the search	78
^ then 0	-53
^ there	-101
^ they	-24
^ they are	121
^ though	-48
^ three	-17
^ thunderbird	42
^ thx	-47
^ ticket	-39
^ ticket 0	-38
^ tokyo	67
^ too	47
^ took	56
^ tor	54
^ traceroute	-66
^ tried	-52
^ tunnel	63
^ turned	-55
^ two	-56
^ two offices	53
^ tx	-56
^ unrelated	45
^ urgent	55
^ user	-43
^ vpn	68
^ w	-42
^ was	42
^ we	-23
^ we are	-95
^ we have	-52
^ we're	-57
^ we've	-50
^ web	43
^ well	-39
^ wg	113
^ what	105
^ what am	43
^ what do	55
^ what i	-91
^ what is	36
^ what must	-45
^ what now	72
^ what's	118
^ what's the	37
^ whats	87
^ whats the	45
^ when	34
^ when i	-56
^ when will	54
^ where	66
^ where do	31
^ which	54
^ which i	-66
^ which is	-74
^ which port	47
^ which was	-68
^ while	56
^ while i	-29
^ who	-81
^ who does	-48
^ who is	-58
^ why	95
^ why ?	31
^ why does	44
^ will	74
^ winmail	66
^ winmail dat	66
^ wireguard	111
^ with	61
^ with respect	-38
^ with the	-51
^ without	42
^ would	75
^ would you	24
^ wrong password	50
^ yet	56
^ you	21
^ your	124
^ your server	-35
^ yours	-27
^ yours faithfully	-29
^ zero	-49
a	-71
a 0	78
a copy of	86
a day	-27
a fresh	66
a friend's	63
a line	-105
a mailbox	40
a minute	-63
a name	-94
a new	-21
a picture	-53
a second	34
a single	92
a way	69
a year	67
about	-57
about 0 gb	-74
about the	-71
accept	73
account	59
accountant	58
accounts	34
active	90
add	165
added	-75
addition	-52
address	52
address ?	-76
address for	-66
address is	90
addressed	81
addresses	51
admin	56
advise	-58
after	18
after 0	34
after a	73
after i	-65
again	16
again :	-72
again ?	32
agent	76
agreement	79
airtel	49
alias	172
aliases	136
alike	-38
all	30
all 0	80
all get	-87
all is	-46
all of	-71
all the	-57
allotment	-74
allowed	-36
almaty	72
alone	91
already	33
also	120
also the	-66
also tried	-64
also your	-98
although	144
although i	71
am	-28
am 0	56
am i	39
am not	-40
am the	-84
ams	53
ams 0	45
an alias	62
an answer	-74
and	15
and 0	49
and 0 :	-69
and a	-33
and again	70
and also	-73
and at	50
and at the	65
and can	-45
and do	39
and every	-53
and from	26
and give	55
and has	-53
and hers	-52
and i	-26
and i am	-31
and i have	97
and i'm	47
and i've	60
and if	55
and if so	52
and is	74
and it	-67
and let	-74
and may	51
and no	-44
and nobody	-63
and not	73
and on my	-64
and one	-24
and password	42
and put	-39
and send	65
and she	-48
and so	-35
and the	-30
and they	-68
and to	-69
and two	-59
and what	-32
and with	74
android	110
android 0	-114
annual	57
another	-69
another matter	-69
answer	-85
answered	-96
answers	21
antivirus	-108
any	25
anyone	-80
anything	69
anything that	-82
anywhere	-50
apart	-86
apart from	-69
app	99
app on	70
app password	39
appeal	-64
apple	48
arabic	44
archive	39
are	-23
are both	-70
are in	-69
are on	-56
are the	-59
are they	85
are two	72
are you	53
around	-64
around 0	-47
arrive	55
arrived	-65
arrives	67
as	15
as an	79
as well	48
as you	-101
ask	-37
ask you	97
asked	-72
asking for	82
asking for the	62
asking me	-71
asks	95
asks for	-50
asks me	70
asns	66
at	6
at 0	-88
at a	-69
at all	-35
at both	-94
at home	27
at once	63
at that	87
at the	-24
at your	48
attach	106
attached	72
attempts	37
auckland	95
auditor	-64
august	48
aunt	-73
authentication	33
authentication failed	51
authenticator	74
auto	59
available	-45
away	-72
b	-73
back	53
back ?	69
backup codes	84
bad	-49
bank	23
battery	-53
be	40
beatriz	44
because	-25
because it	-39
because the	-48
been	-103
before	-92
before i	-101
before the	-42
being	-62
believe	-91
believes	-89
bell	-66
below	-124
beside	85
besides	65
best	-74
between	24
big	28
bigger	103
bill	156
billed	113
billing	82
birthday	-58
bit	-94
black	46
bless	-56
blind	-57
blocked	26
boarding	49
booking	-64
both	46
both dead	64
bought	-33
bounces	-61
box	81
boxes	54
branch	55
branches	84
breakfast	-45
bridge	-52
broken	32
brother	-67
but	-25
but i	-48
but no	-54
but nothing	59
but the	-27
but when	-62
button	109
by	-31
by a	38
by hand	-45
by the	-70
ca	77
cable	-54
cafe	-48
caldav	48
calendar	78
called	-32
came back	-40
campus	68
can	107
can be	-74
can i	81
can it be	36
can see	-99
can send	-80
can the	43
can we	36
can't	-4
canada	53
cannot	-67
cannot connect	-58
cannot get	36
cannot log	51
cannot log in	51
cannot login	57
canon	79
cant	72
cant log	52
caps	-76
captcha	89
card	108
card in	-73
card was	75
carriers	89
case	-77
catch	45
catch all	41
cellar	-80
centre	-74
change	78
change it	52
change the	39
changed	65
changed it	-78
changed the	-39
changed to	72
charged	92
charged in	-52
chat	70
check	43
checked	72
cheers	-53
cheque	79
child	97
chile	67
choose	-65
chrome	-46
chromebook	-44
clerk	-63
click	86
client	112
close	98
close at	-70
close the	57
closing	-43
club	-44
code	25
codes	78
colleague	-27
colleagues	40
college	55
com	-105
come	-25
come in	51
comes	-53
comes back	89
committee	-88
company	-53
complaint	-83
complete	86
completely	-48
computer	-21
computers	27
config	49
confirm	48
connect	86
connecting	87
connection	37
connection refused	50
connection timed	-108
connection timed out	-108
connection to	-35
connections	-70
connects	68
contact	40
contact form	89
contact your	-107
contacts	26
contract	37
copied	69
copy	42
correct	174
corrected	67
correspondence	-64
cost	93
could not	-52
could you	45
count	68
countries	80
country	122
cousin in	76
credentials	61
credit	100
crew	49
crypto	95
csv	52
curl	62
customer	-42
customers	76
cuts	57
d	-40
d 0	-56
dad	32
dark	51
dat	77
data	50
data processing	48
data processing agreement	48
date	27
daughter	-32
day	18
days	60
de	-42
dead	142
deadline	-86
dear	-87
death	-57
debit	82
delete	114
deleted	-24
deleted the	-106
deletes	58
denied	102
department	-78
device	48
dictating this	60
did	-79
did not	-58
did you	119
different isps	63
different thing	-59
discount	48
dispatch	-60
dkim fail	-50
dmarc	60
dns	61
dns ?	44
do	13
do i	139
do i change	-50
do i get	38
do it	-112
do not	-130
do u	53
do we	53
do you	127
doctors	-59
does	16
does it	-5
does not	-33
does the	59
doesn't	-39
doesnt	57
dog	-37
domain ?	-76
don't	-90
don't need	-88
don't want	-46
done	64
double	44
down	-9
down ?	18
down for	96
down to	52
dr	-74
dublin	114
e	-48
e mail	-65
each	70
earth	48
eat	59
eats	95
eduroam	51
either	17
eleven	-50
else	37
email is	68
email is down	61
emails	-113
emergency	-56
emptied the	68
empty	55
end	100
ending	77
engineer	-62
english	-34
enquiries	-48
error	55
error :	61
eta	54
eta please	66
euro	85
euros	98
evenings	52
ever	-19
ever since	-47
every one	-57
every time	94
every two	68
everybody	81
everyone	56
example	26
example 0	-110
example 0 0	-60
example com	-49
example net	-49
except	-56
executor	-43
exists	73
exit	156
exits	95
expired	73
explain	108
eyes	-67
fa	49
fail	-37
failed	-70
failure	-58
faithfully	-29
family	-34
far	-53
fast	-54
february	-41
few	21
fiber	83
fibre	-46
field	-39
file	65
finally	-34
find	-15
find out	62
find out why	57
fine	-34
finish	56
firefox	-22
firefox on	76
firewall	-83
firewall ?	-79
firm	40
firmware	94
first	-39
five	-33
fix	100
fix it	33
folder	162
folders	78
following	-119
font	50
for	40
for 0	37
for a	-18
for any	53
for my	-45
for once	-50
for that	86
for the	-83
for the password	70
for this	-53
for two	-37
for your	-28
forever	76
forgot	148
form	128
former	-49
forty	-43
forward	63
forwarding	54
found	-71
four	-30
fourth	-73
fr	40
frankfurt	91
fresh	42
friday	38
friend	30
friend in	-60
friends	-67
from	26
from 0	-44
from :	-52
from a	-72
from it	-58
from last	77
from me	-31
from my	-53
from our	-117
from people	-57
from the	-77
from this	-62
from three	60
from yesterday	75
from you	36
from your	73
front	31
further	40
game	-72
gateway	35
gave	-42
gb	85
german	94
get	120
get it	73
gets	63
gets 0	61
give	123
gives	91
gives 0	79
gmail	43
go	78
go to	104
god	-58
goes in	40
goes out	-49
going	34
going to	-81
good	-64
good day	-19
google	86
got	15
got a	48
grandson	-57
green	-21
greetings	-70
grey	46
greylisting	-56
grüße	-52
guide	34
guy	79
guys	-64
h	-40
had	-127
half	-18
half a	-74
half of	76
hall	-56
hand	-31
hands	57
handshake	-19
handshakes	75
happened	72
happening	-50
happening ?	-98
happy	-41
hard	-80
has	-6
has 0	42
has become	-69
has been	45
has it	50
has no	62
has the	-46
has to	65
have	-30
have a	127
have been	-91
have had	-71
have it	-73
have the	-45
have to	67
have tried	-56
having	32
he	-87
he has	-57
he's	-87
head	76
header	47
hello	-51
help	37
help me	95
help page	65
help pages	-45
her	-50
her account	69
here	8
here is	-59
hers	-74
hi	-77
hi there	-34
hidden	-59
him	-112
his	-70
holds	53
home	14
home ?	-60
home fiber	80
home in	-47
home line	-95
hon	-29
hospital	-56
host	-65
hotel	29
hotmail	38
hotspot	36
hour	-67
hours	112
house	-49
houses	53
how	217
how can	29
how do	9
how i	45
how many	54
how to	52
human	87
hundred	-55
hurry	-45
i	-31
i also	72
i am	-49
i am 0	56
i am the	-59
i ask	106
i be	-68
i buy	46
i can	-147
i can send	-68
i could	-62
i did	19
i did not	36
i do	-29
i do not	-37
i get	65
i get the	-63
i got	-79
i have	-71
i have to	96
i have you	-67
i keep	-58
i know	38
i like	-66
i live	63
i make	27
i need	64
i never wrote	64
i paid	106
i pasted	69
i pay	30
i press	31
i put	118
i read	-53
i receive	83
i see	56
i set	56
i shall	-74
i should	-44
i think	37
i tried	111
i type	49
i want	37
i want to	-60
i was	34
i will	-89
i would like	72
i write	77
i wrote	-76
i'd be	84
i'd like	49
i'd like to	-34
i'm	-153
i've	-103
i've been	36
idea	-99
identity	-51
if	82
if it's	-117
if so	99
if that	-70
if the	45
ikeja	-54
imagine	-72
imap	109
import	39
important	-87
in	38
in a	-102
in addition	-52
in frankfurt	36
in from	66
in front	73
in it	-62
in july	-47
in junk	52
in leeds	-36
in london	90
in my	34
in one	104
in spam	70
in the office	64
in the spam	-83
in there	-84
in this	-60
in three	-61
in thunderbird	44
in webmail	49
in which	41
in writing	-48
inbox	78
included	-56
including	-44
incoming	108
incoming server	66
incorrect	87
inform	48
insists	-55
install	64
instead	68
interface	-64
internet	20
into	88
invalid	81
invoice	205
invoice for	50
invoices	168
ip	35
ipad	33
iphone	41
ipv	46
ipv 0	46
is	-18
is 0	-17
is a	84
is an	72
is at	-42
is coming	-78
is for	-90
is full	51
is good	118
is in	-37
is it	92
is missing	53
is my	-65
is no	-108
is not	76
is off	-60
is on	-43
is on my	-80
is on the	-59
is only	-44
is paid	-71
is right	-60
is that	60
is the 0	67
is there	61
is there a	36
is this	58
is very	61
is what	61
isps	47
issue	50
ist	62
it	6
it again	53
it all	-47
it as	-50
it back	108
it be	103
it by	65
it does	-48
it does not	-64
it down	91
it each	-71
it ends	71
it for	-34
it goes	13
it has	-48
it in	-120
it in the	-63
it is	-102
it is my	73
it is not	44
it is the	-45
it isn't	32
it never	-40
it on	-109
it opens	-76
it please	66
it says	-45
it the	-110
it through	59
it was	-67
it's	-118
it's a	87
items	45
its	67
its a	-71
itself	44
jan	66
january	35
japan	50
jio	84
june	40
junk	103
just	-46
just sits	101
just the	-67
k	-39
keep	-10
keep the	87
keeps	68
kept	-91
key	111
key ?	-139
key is	43
keys	28
kib	-30
kill	52
kind	-96
kindly	35
kindly tell	47
kitchen	-33
know	-52
know my	-87
know the	55
known	43
laboratory	74
lan	-98
laptop	54
laptops	-40
larkmail	-82
last	-24
last night	-45
lastly	48
late	-34
later	-85
law	36
le	-52
leave	67
leaving	-78
left	-37
lenovo	95
let me in	83
lets me	-57
letters	-34
letters to	73
library	-39
light	45
like	-74
like to	-30
line	20
lines	67
link	45
linux	87
lisbon	49
list of	32
lists	92
little	-36
lives	-98
load	114
loading	69
loads	77
local	53
lock	-102
locked	37
locked out	41
log	74
log :	66
log in	-36
logged	35
login	145
login failed	-36
login is	45
login works	-64
logistics	-35
logo	48
logs	95
long	58
long story	-50
longer	-56
look	-100
look at	-33
look at that	87
looked	-51
loop	75
lost	-39
lot	-91
love	-59
lte	75
lunch	65
m	-40
mac	115
mac :	54
machine	-121
madam	-59
made in	70
mail	41
mail account	-68
mail from	50
mail in	30
mail is	80
mail of my	82
mail of the	-72
mail on	-53
mail program	-73
mailbox	63
mailboxes	-24
mails	109
make	120
make it	112
man	-133
many	51
mark	73
match	-73
matter	-11
matters	-80
may	21
may be	-54
me	-19
me 0	87
me :	62
me ?	72
me for	-43
me from	70
me how	54
me in	10
me on	-36
me on the	-59
me out	-77
me the	78
me when	80
meant	84
meant to	70
message	-63
messages	30
method	49
minute	50
miss	-42
missing	34
mistake	-82
mobile	63
mobile data	-44
modem	-67
monday	21
money	95
monitoring	-83
month end	55
months	50
morning	25
most	-33
mostly	-36
move	94
moves	54
mtu	62
much	-26
mum in	62
must	66
must be	95
mx 0	-35
my	11
my 0	44
my account	24
my address	-46
my address book	-76
my bank	-53
my brother	-31
my card	76
my contacts	-46
my cousin in	76
my eyes	-57
my friends	69
my husband	-52
my iphone	75
my key	-64
my mail	108
my neighbour	-42
my nephew	-72
my new	-72
my old	71
my own	47
my password	34
my pc	87
my phone	19
my sister	-40
my son	-40
my storage	93
my telephone	-74
my webmail	56
myself	-102
n	-79
name	54
name is	-59
name on	74
names	114
nearer	-69
need	90
needs	125
needs a	84
neighbour	-118
neither	14
nephew	-77
netflix	45
netherlands	106
networks	82
never	55
never had	94
never used	74
never wrote	62
new	47
new pc	-59
new phone	88
newsletter	60
next	33
next ?	-91
nicely	-88
night	-63
nine	-23
nl	-52
nl 0	-52
no	21
no difference	-58
no handshake	66
no hurry	-41
no internet	39
no mail	-50
no page	88
no recovery	-55
no rush	-52
nobody	-27
none	63
none of	25
none of us	-65
noon	68
nor	121
normal	76
normally	-106
not	-17
not ?	-28
not a	-56
not answering	58
not be	-107
not by	88
not get	84
not in the	-91
not me	-48
not tell	-65
not to	-39
notary	-44
nothing	-46
nothing at	-65
nothing at all	-51
nothing from	121
nothing in	50
nothing works	-45
notice	37
noticed	-55
now	-75
now on	79
now the	60
number	72
number 0	-36
nurse	-62
nxdomain	70
of	-9
of 0	-42
of a	-136
of all	44
of her	74
of it	24
of my	100
of one	-63
of our	70
of ours	65
of this	-59
of us	-43
of yours	96
off the	48
offer	51
office manager	-35
officer	70
offices	59
oh and	63
ok	-70
old	70
old one	33
old phone	76
on	51
on 0	-24
on another matter	-56
on earth	48
on every	49
on her	-83
on it	24
on monday	-65
on my	17
on my laptop	76
on my own	-51
on my phone	-42
on port	-56
on port 0	-56
on saturday	-51
on sunday	-66
on the	-25
on the laptop	-48
on the phone	57
on the same	-59
on the tablet	-71
on to	44
on two	-61
on your	-39
once	-21
one	40
one ?	42
one account	-80
one for	48
one from	-44
one more	-74
one of	-26
one of our	-62
ones	42
only	22
only 0	65
only the	-24
only this	55
open	52
opened	-52
opening	-40
opens	33
option	63
or is there	-54
or madam	-50
or not	88
or not ?	30
or only	50
or the	-85
order	-17
original	-45
other	51
other port	-46
other sites	-79
other thing	-52
ought	61
our	28
our box	60
ours	52
out	39
out 0	-54
out in	37
out to	110
out why	57
outage	-91
outbox	59
outlook	42
outlook 0	-33
outside	73
overdue	71
own	16
own domain	-97
p	22
p 0	106
page	83
page is	-58
page says	43
pages	40
paid	119
panel	75
panel shows	-85
paper	-64
papers	-52
paris	92
parish	-51
partners	-49
pass	89
passes	40
password	29
password for	-65
passwords	-53
past	-32
paste	50
pasted	78
patients	-41
pay	122
paying	59
payment	97
payments	109
pc	35
pcs	62
pdf	57
pdfs	68
peer	13
pensioner	53
pensioners	-64
per	65
perfectly	-127
perhaps	-112
person	34
personal	68
pgp	46
pharmacy	56
phone	19
phone ?	-80
phone is	62
phone on	-75
phone's	53
photos	-80
ping	83
ping 0	-64
pixel	41
pixel 0	-57
place	-73
places	-87
plain	-36
plan	122
plans	42
play	-72
please	153
please answer	-97
please check	42
please look	65
pls	49
plug	-61
plus	-30
pm	47
point	-52
pop 0	56
port	19
port 0	21
port ?	-56
porto	132
ports	85
possible	75
postfix	-48
practice	-61
press	-76
press it	-89
pressing	-83
previous	-61
price	125
price for	52
printed	-54
privacy	-38
problem	-67
process	83
processing agreement	44
prof	-23
proforma	56
program	46
provider	-93
proxy	147
ps	39
publickey	44
purpose	-50
put a	-87
put the	-33
pw	44
qr	51
question	-52
questions	-53
queue	-48
quick	-35
quietpost	-60
quit	68
quotation	46
quote	59
ran	-58
rate	46
rd	47
re	-51
reach	51
reaches	58
read	-54
reading	-64
ready	92
real	37
rebooted	-88
receipt	156
receive	33
received : from	-44
receives	34
reception	44
recipient	-70
recovery	106
ref	120
refund	107
refused	76
refuses	100
refusing	44
regards	-84
register	39
registrar	65
reinstalled	-64
reissue	86
reject	54
rejected	28
rejected :	39
relayhost	-48
remove	65
removed the	-82
renew	57
renewal	57
renewed	45
repair	115
replies	-50
reply	56
report	-30
reports	-35
request	67
require	72
required	91
reset	69
reset it	50
resolve	61
respect	-49
respected	-36
restarted	-82
result	46
retired	-36
return	71
returns	73
reverse	49
riga	147
right	1
ring	-96
room	-55
rule	84
run	-23
running	58
runs	33
runs out	92
rush	-100
s	-33
said	-54
sales	46
same	66
same account	-51
same card	55
same mailbox	57
same minute	91
same password	-110
saying	-35
says	11
says all green	-65
says authentication failed	56
says incorrect	53
says invalid	45
says the	-40
scan	65
school	-46
search	55
seat	70
seats	49
second point	-40
secretariat	-66
secretaries	-59
secretary	-60
see	57
seen	-40
send	104
send to	118
sender	49
sending	70
sends	48
sent	49
sent items	46
sept	87
server	63
server dead	-48
server imap	-89
server is	-64
server is dead	-62
server not	-61
servers	111
service	-78
setting	62
seven	-85
several	-47
shared	58
she's	-61
shelter	-56
shop	-43
short	-81
should	121
should be	44
show	115
shows	78
shows the	40
shut	45
sign	91
sign in	70
signature	-50
signed	113
simple	-58
simply	-57
since	36
since 0 :	110
since about	43
since breakfast	-40
since friday	59
since last	43
since lunch	72
since the	-64
since then	-46
sincerely	-34
single	49
siobhán	59
sirs	-23
sister	-30
sit	30
site	13
site of	54
sits	43
sits at	58
slept	-61
small	23
sms	56
smtp	50
smtplib	53
so	-15
so i	-33
so it	-32
so send	104
so to	-63
society	-45
socks proxy	-43
solicitor	-47
solicitors	-48
some	-97
somebody	26
somebody should	63
something	10
somewhere	-65
son	-50
sooner	-59
sorry	-43
space	58
spam	54
spf	90
split	-62
spring	-55
sr	47
ssh	44
ssh tunnel	35
ssl	10
st	-27
standing	-64
started	-113
status	40
stay	22
stay in	97
stays	121
steam	44
step	25
still	16
stood	-73
stop	104
stop the	51
stopped	57
stops	-45
storage	69
story	45
student	-26
studio	-47
subject	-32
submission	83
such	64
sunday night	-58
support	-39
supported	92
suspended	70
switch	73
sydney	56
t	-39
table	-64
tablet	62
take	27
take it	67
take your	-76
takes	35
taking	-51
tarnmail example	62
tax	-55
tbilisi	58
tea	40
teacher	-46
team	-34
telephone	-27
tell me	49
tell me how	43
telling	-50
template	46
ten minutes	39
test	104
text	20
th	-68
than	-57
thank	-35
thank you	-14
thank you for	-44
thanks	-84
that	1
that be	40
that does	-61
that i	-25
that is	-75
that it	-47
that one	-54
that the	46
that to	-61
that you	53
that your	47
that's	-59
the	-26
the 0	108
the account	29
the address	46
the bank	-33
the bill	74
the box	-43
the code	72
the codes	-74
the date	-51
the file	-88
the following	-76
the form	94
the help	100
the hotel	50
the house	112
the key	-72
the laptop	-28
the list	-90
the little	-49
the log	-106
the login	-49
the lot	-56
the mail	-91
the mailbox	-48
the message	49
the messages	86
the money	66
the name	111
the new	55
the next	94
the notice	63
the number	-73
the old	61
the old one	35
the one	-49
the ones	74
the only	-74
the page	-27
the panel	33
the pc	-54
the phone	27
the phones	76
the price	51
the private	94
the proxy	117
the reason	41
the recovery	68
the rest	45
the same	-78
the search	72
the server	20
the site of	54
the spf	68
the ssh	99
the ssh tunnel	84
the state	65
the tablet	-37
the telephone	-54
the train	-45
the trash	93
the tunnel	47
the two	65
the way	78
the web	-50
the wifi	-69
the wrong	-42
their	-51
theirs	95
them	-51
them ?	38
then	-32
then 0	-53
there	11
there a	36
there are	-53
there is	-54
there it	107
these	-130
they	-53
they are	82
they're	-116
they've	-68
thief	-67
thing	-100
thing :	-54
things	-135
think	-84
this	-82
this ?	56
this morning	37
this one	65
this time	73
those	-45
though i	81
three	46
three different	-49
three things	-38
through	36
throws	74
thursday	-50
tick	120
ticket	-26
time	-16
timed	-52
timed out	-52
timeout	-31
times	-23
times out	-51
to	-23
to 0	49
to be	51
to change	69
to do	-153
to get	-36
to gmail	50
to it	-77
to leave	-69
to me	124
to my	30
to open	-56
to pay	-52
to put	46
to say	-102
to server	44
to sign	-54
to the	-28
to the new	68
to use	51
to write	-59
to write to	-69
to xxxx	65
to you	-35
today	67
tokyo	53
told	-110
told us	-84
tonight	-94
too many	59
took	-125
top	52
towns	70
traceroute	-66
train	-63
transfer	47
trash	-38
treat	-107
trial	65
tried	-22
tried 0	-93
tried it	-63
tried the	-77
tries	104
trouble	-73
try	-46
try again	-75
tuesday	-32
tun	49
tun 0	49
tunnel	64
tunnel is	84
tunnel on	43
turn	51
turned	-96
twice	58
two	16
two different	85
two hours	-86
two offices	53
two times	49
two years	-47
tx	-47
type	32
types	69
typing	56
u	46
ubuntu	76
uk	70
unavailable	-57
under	-35
under which	55
union	69
university	-46
unlock	76
unreachable	-52
unrelated	-32
until	19
until the	-78
up	-44
up ?	79
up to	-50
update	59
upgrade	86
upon	-67
urgent	-57
url	58
us	84
user	116
username	-50
users	20
using	-52
v	45
valid	59
vat	35
verification	40
verify	-65
very	-46
via	-57
vienna	72
visa	69
visit	-48
volunteers	42
vpn	34
vpn :	-68
vps	24
w	36
want the	72
want to	-76
wanted	-41
wants	91
wants a	51
wants to	-75
wants to know	-79
warm	-54
warning	98
was	-86
was a	-46
was not	-47
was there	70
way	164
way to	43
we have	86
we pay	37
we're	53
we've	27
web	65
web mail	102
web page	-135
webmail	216
wednesday	58
weeks	-65
went	61
went in	72
were	-37
wg 0	-60
what	114
what a	-59
what am	45
what am i	45
what date	45
what he	-93
what i	-77
what i did	-60
what is	22
what is the	46
what now	72
what papers	49
what to	-58
what we	-88
what would	-70
what's	75
what's the	46
whatever	-46
whats	129
whats the	87
when	99
when i	30
when the	-35
when will	54
where	119
where do	39
whether	125
which	97
which i	-96
which is	-82
which of	48
which one	52
which port	47
which was	-68
whichever	-87
while i	-32
while i have	-55
who	-40
who does	-51
who has	61
who is	-58
whole	47
whole address	-88
whom	-31
why	75
why ?	36
wife	17
wifi	-31
will	-18
will do	-48
will it	38
window	38
windows	41
winmail	77
winmail dat	77
wireguard	88
with	-14
with 0	60
with a	-31
with me	25
with my	-76
with respect	-38
with ssl	-88
with the	-16
with three	-49
with you	-121
without	-17
without it	72
without mail	68
won't load	66
wonder	-103
wont	49
work	11
worked	-71
working	-36
working in	70
works	89
works in	-71
works on	-70
workshop	-55
would	52
would like	117
would rather	-43
wp	77
write to	-24
writes	52
written	-42
wrong	23
wrong ?	-39
wrong password	119
wrote	17
x	89
x 0	19
xxxx	125
xxxxxx	90
yahoo	73
year	-42
year 0	-76
yearly	96
years	-136
yes	-65
yesterday	55
you a	-52
you for	-39
you may	-106
you people	65
you send	82
you take	49
you're	-94
your	16
your address	-66
your company	130
your contact	62
your contact form	50
your help	-41
your page	-71
your proxy	50
your server	-20
your server is	-78
your side	-73
your web	-49
your webmail	60
your wireguard	-58
yours	14
yours faithfully	-29
yubikey	74
zero	53
ñ	89`;
export const gaps = `-285
after	-18
announced	77
b &	53
b +	47
b + 0	-48
b /	132
b 0	-74
b 0 0	52
b 0 0 0	23
b 0 :	-8
b 0 on	-26
b :	-21
b ?	-111
b a	74
b a way	45
b about	38
b accept	39
b account	-24
b add	42
b address	77
b after	-15
b again	13
b alias	128
b aliases	34
b alike	-23
b all	-50
b already	-17
b also	124
b also the	-29
b am	-14
b an	34
b and	22
b and a	26
b and also	-33
b and can	23
b and do	64
b and does	30
b and from	-16
b and give	34
b and how	39
b and if so	-26
b and is	35
b and my	-9
b and no	34
b and on	-16
b and put	-41
b and send	37
b and that	23
b and the	5
b and then	-28
b android	42
b another	-16
b answer	18
b any	19
b anything	25
b app	73
b are	-66
b as	-30
b as well	44
b as well as	32
b ask	24
b asking	-17
b at	-34
b at the	-16
b authentication	-17
b automatic	34
b back	64
b bad	-24
b be	-99
b because	-21
b been	-21
b before	34
b between	57
b bill	53
b both	-54
b browser	-17
b but	9
b but the	23
b by	17
b can	70
b can i pay	27
b can't	-45
b cannot	15
b card	48
b changed	-12
b charged	37
b check	-32
b client	-29
b code	54
b codes	-18
b colleague	14
b come	50
b coming	-33
b company	36
b connect	-20
b connection	-26
b could	37
b countries	38
b country	30
b crawls	34
b day	24
b days	45
b dead	-33
b delete	44
b deleted	-14
b dental	-43
b did	-24
b difference	-37
b different	-27
b dns	-22
b do	17
b do i	-22
b do the	-33
b do u	35
b does	60
b does it	44
b domain	36
b don't	-28
b down	40
b each	-30
b eleven	-20
b else	-25
b email	-41
b even	-35
b ever	33
b every	-24
b everything	15
b example	-26
b exit	51
b expect	44
b explain	26
b failed	-23
b father	27
b file	-20
b find	30
b fine	-24
b first	-25
b fix	-11
b folders	33
b for	74
b for a	-26
b for how	41
b for the	-10
b form	-23
b forward	33
b friends	-38
b from	-19
b full	-24
b further	90
b gb	-32
b get	-58
b get the	19
b gets	28
b go	-21
b goes	-35
b good	-27
b got	41
b had	-23
b half	-15
b handshake	-15
b has	84
b has the	18
b have	-20
b have a	42
b have to	-36
b have you	29
b he	-43
b here	-28
b him	22
b his	35
b home	-33
b host	-18
b hours	68
b how	40
b how can	-15
b how do	-16
b how do i	8
b how i	-28
b how long	45
b how many	78
b how much	32
b i	31
b i also	25
b i am	-7
b i can	-39
b i change	-30
b i did	-13
b i do	-25
b i don't	-20
b i get	-41
b i have	-26
b i have to	-34
b i made	19
b i make	-13
b i need	71
b i need a	35
b i pay	49
b i should	16
b i want	-22
b i was	30
b i would	22
b i'd	16
b i'd be	31
b i'm	-22
b if	14
b if i	24
b if so	-47
b imap	-48
b in	-15
b in the	33
b in webmail	26
b in which	34
b info	50
b internet	-18
b into	-26
b invalid	-21
b invoice	106
b is	-49
b is it	25
b is it possible	32
b is there	19
b is there a	21
b is there an	25
b is there some	-27
b isn't	-22
b isps	-16
b it	-70
b it be	-29
b it must	41
b it possible	32
b it's	19
b its	-31
b itself	-22
b japan	46
b june	27
b just	-27
b k	-21
b keep	52
b key	17
b keys	-21
b kindly	-26
b know	-36
b laptop	-41
b lastly	38
b let	25
b letter	29
b letters	37
b like	76
b like to	-35
b limit	36
b line	-27
b list	73
b list of	51
b little	22
b load	-33
b location	32
b login	-14
b logs	38
b long	41
b look	12
b lost	37
b mail	-32
b mail from	21
b mailbox	-21
b mails	28
b manager	26
b many	51
b may	32
b may i	28
b me	52
b me a	-29
b me on	33
b members	24
b messages	-17
b missing	-20
b money	-29
b months	42
b more	22
b morning	-13
b mr	19
b mtu	23
b much	27
b must	22
b must be	-22
b must i	-32
b my	70
b my brother	-26
b my colleague	33
b my storage	39
b my wife	22
b need	98
b need a	45
b need the	31
b need to	-15
b never	-31
b new	14
b next	-22
b no	-68
b nobody	-14
b none	-16
b not	-69
b nothing	-32
b notice	48
b now	-39
b number	64
b of the	-19
b of us	-15
b office	-71
b old	22
b on	-15
b on 0	25
b on the	-25
b once	19
b one	28
b one shared	33
b only	-78
b open	-25
b opens	22
b or	-115
b or is	-25
b or only	-25
b orders	28
b other	-27
b our	75
b out	37
b outgoing	43
b outlook	-12
b over	-23
b p	-16
b page	-66
b paid	37
b papers	-24
b pass	-23
b password	-59
b pay	91
b people	8
b person	-26
b pgp	48
b phone	-14
b phones	-16
b picture	31
b ping	-16
b plain	-21
b plan	41
b please	-47
b pls	-29
b plus	-22
b pop	-27
b possible	57
b price	49
b profile	-18
b ps	26
b put	81
b put the	-50
b rather	-43
b read	-27
b receipt	62
b receive	-20
b reception	63
b refused	-15
b regards	-6
b renewed	21
b repair	17
b reply	28
b report	-27
b right	19
b run	-17
b s	-19
b same	-39
b say	-23
b says	-63
b school	19
b search	40
b secretary	-13
b see	30
b send	-17
b send a	-28
b send me	24
b server	-37
b seven	50
b share	22
b shared	43
b she	-17
b should	28
b should i	-18
b show	28
b shows	-11
b since	-62
b since 0	-7
b sister	28
b sit	-25
b six	-13
b so	-39
b some	-20
b somebody	14
b something	-36
b spam	28
b spf	30
b ssh	-43
b still	12
b stop	44
b storage	47
b support	31
b tablet	14
b take	82
b talk	-38
b telephone	19
b tell	52
b tell me	33
b thanks	-12
b that	78
b the	81
b the 0	22
b the alias	48
b the code	35
b the day	31
b the new	-15
b the one	19
b the other	23
b the outgoing	52
b the phone	18
b the proxy	-21
b the same	-15
b the second	-21
b the spam	43
b the tunnel	35
b the two	-23
b the web	32
b the webmail	28
b their	-17
b them	-24
b then	-22
b there	57
b there a	21
b there an	25
b there is	18
b there some	-27
b they	-6
b things	22
b third	-23
b those	26
b three	62
b thunderbird	-36
b thursday	23
b times	-31
b to	54
b to know	-46
b to the	15
b too	21
b tried	-18
b tunnel	22
b two	83
b typed	-26
b u	36
b unable	-36
b unable to	-29
b under	-11
b up	-8
b us	15
b user	-25
b vpn	23
b wait	-18
b want	47
b was	17
b way	16
b we	-18
b we are	-15
b webmail	-22
b well	43
b well as	32
b were	24
b what	27
b what must	-19
b what should	-29
b what's	26
b when i	16
b where	38
b whether	94
b which	25
b which is	-21
b while	41
b who	42
b whole	-32
b why	33
b wife	24
b will	-19
b windows	-28
b wireguard	33
b wishes	26
b with	-71
b with the	-18
b work	86
b works	-20
b would	42
b would like	35
b write	46
b write to	36
b writes	19
b written	31
b wrong	-15
b xxx	40
b xxxx	11
b yearly	22
b yes	-15
b you	71
b you look	36
b your	54
before	-22
begins with pronoun	-25
body	-65
both 0	-74
both 1	-22
both 10	-7
both 11	42
both 2	-47
both 3	6
both 4	36
both 5	-22
both 6	15
both 7	38
both 8	49
both 9	-19
c &	76
c +	62
c /	168
c 0	-94
c 0 0	-11
c 0 gb	31
c :	-9
c ?	13
c ^	-24
c ^ &	102
c ^ +	135
c ^ /	174
c ^ 0	14
c ^ 0 0	-11
c ^ 0 gb	31
c ^ a	9
c ^ after	-19
c ^ all	-25
c ^ also	15
c ^ also the	-29
c ^ an	15
c ^ and	146
c ^ and a	44
c ^ and also	-41
c ^ and can	28
c ^ and do	78
c ^ and does	37
c ^ and for	25
c ^ and from	-19
c ^ and give	41
c ^ and how	50
c ^ and i	8
c ^ and i'd	-23
c ^ and is	46
c ^ and it	-12
c ^ and my	-18
c ^ and no	33
c ^ and not	-14
c ^ and on	-18
c ^ and one	-16
c ^ and put	-53
c ^ and that	28
c ^ and the	5
c ^ and then	-33
c ^ and to	22
c ^ and which	27
c ^ any way	-23
c ^ anything	41
c ^ are	-35
c ^ as well	37
c ^ because	-24
c ^ before	21
c ^ but	17
c ^ but the	29
c ^ by	12
c ^ can	-25
c ^ can i	-45
c ^ can we	24
c ^ can you	-10
c ^ connection	-12
c ^ could	26
c ^ delete	41
c ^ did	-17
c ^ do	9
c ^ do i	-27
c ^ even	-22
c ^ finally	28
c ^ firefox	22
c ^ first	-23
c ^ further	39
c ^ get	41
c ^ half	-21
c ^ has	-21
c ^ he	-29
c ^ how	-54
c ^ how can	-29
c ^ how do	7
c ^ i	-38
c ^ i am	-9
c ^ i can	-21
c ^ i do	-19
c ^ i don't	-18
c ^ i have	13
c ^ i need	13
c ^ i never	24
c ^ i paid	33
c ^ i should	21
c ^ i want	-26
c ^ i was	24
c ^ i would	15
c ^ i'd	8
c ^ i'd be	35
c ^ i've	16
c ^ if	-21
c ^ in	21
c ^ in the	29
c ^ is	46
c ^ is the	-20
c ^ is there	-21
c ^ it's	-15
c ^ keep	38
c ^ kindly	-77
c ^ laptop	-28
c ^ lastly	45
c ^ let	28
c ^ letters	51
c ^ login	-20
c ^ mail	18
c ^ mail from	28
c ^ mails	21
c ^ make	23
c ^ make it	25
c ^ may	22
c ^ me	-64
c ^ must	-20
c ^ my	67
c ^ my own	22
c ^ need	-29
c ^ need to	-25
c ^ new	38
c ^ no	-42
c ^ nobody in	-30
c ^ not	-33
c ^ nothing	-11
c ^ number	58
c ^ on	52
c ^ only	-20
c ^ or	-78
c ^ or is	-9
c ^ other	-38
c ^ our	43
c ^ outlook	-17
c ^ please	-39
c ^ pls	-18
c ^ plus	-25
c ^ ps	22
c ^ put	58
c ^ repair	33
c ^ same	-15
c ^ second	28
c ^ server	-17
c ^ she	65
c ^ since	-55
c ^ so	33
c ^ so i	11
c ^ some	21
c ^ tell me	-24
c ^ the	70
c ^ the old	-30
c ^ the one	23
c ^ then	20
c ^ there	34
c ^ there are	25
c ^ there is	17
c ^ three	-34
c ^ two	30
c ^ unable	-34
c ^ unable to	-34
c ^ unrelated	27
c ^ vpn	-18
c ^ we	-6
c ^ we are	-17
c ^ webmail	-50
c ^ what	-5
c ^ what i	17
c ^ what is	-14
c ^ what's	-24
c ^ what's the	-39
c ^ where	31
c ^ where do	20
c ^ whether	72
c ^ which	-45
c ^ which is	-25
c ^ while	50
c ^ while i	25
c ^ whole	-38
c ^ will	29
c ^ wireguard	24
c ^ without	-24
c ^ xxx	66
c ^ you	24
c ^ your	35
c a	22
c account	-15
c after	-33
c alias	65
c all	-50
c also	57
c also the	-29
c am	-16
c an	23
c and	46
c and a	44
c and also	-41
c and can	28
c and do	78
c and does	37
c and for	25
c and from	-19
c and give	41
c and how	50
c and i	8
c and i'd	-23
c and is	46
c and it	-12
c and my	-18
c and no	33
c and not	-14
c and on	-18
c and one	-16
c and put	-53
c and that	28
c and the	5
c and then	-33
c and to	22
c and which	27
c another	-17
c any way	-23
c anything	37
c are	-32
c as well	37
c at	-35
c authentication	-14
c back	22
c be	30
c because	-25
c before	28
c besides	27
c between	41
c box	18
c but	13
c but the	29
c by	-8
c can	64
c can i	-45
c can we	24
c can you	-10
c can't	-13
c cannot	-13
c card	40
c change	58
c charged	38
c colleague	20
c connection	-21
c could	48
c days	28
c dead	-27
c delete	41
c did	-16
c different	-22
c do	44
c do i	-27
c does	45
c don't	-20
c even	-25
c every	-12
c everything	-17
c failed	-15
c father	33
c finally	24
c first	-23
c for	17
c forward	28
c from	-22
c further	63
c gb	31
c get	23
c gets	-19
c give	45
c got	21
c had	-22
c half	-23
c has	-16
c have	-12
c he	-37
c help	-19
c his	14
c home	-20
c hours	49
c how	50
c how can	-29
c how do	7
c i	11
c i am	-9
c i can	-21
c i do	-19
c i don't	-18
c i have	13
c i need	13
c i never	24
c i paid	33
c i should	21
c i want	-26
c i was	24
c i would	15
c i'd	28
c i'd be	35
c i'm	-18
c i've	9
c if	-28
c in	27
c in the	29
c invoice	50
c is	60
c is the	-20
c is there	-21
c it	-27
c it's	28
c its	-18
c just	-31
c k	-22
c keep	28
c key	32
c kindly	-27
c laptop	-31
c lastly	47
c let	44
c letters	48
c like	13
c line	-17
c list	27
c login	-40
c lost	35
c m	25
c made	-15
c mail	16
c mail from	28
c mails	30
c make	18
c make it	25
c many	-13
c may	47
c me	-21
c mine	14
c must	-17
c my	15
c my own	22
c name	32
c need	-17
c need to	-25
c new	38
c no	-46
c nobody	-10
c nobody in	-30
c none	-18
c not	-76
c nothing	-18
c now	-28
c number	66
c of	55
c office	-19
c old	-20
c on	9
c once	42
c one	-11
c only	-36
c or	-84
c or is	-9
c other	-34
c our	24
c outgoing	21
c outlook	-28
c p	-18
c page	-35
c paid	30
c password	-30
c pay	43
c phone	-64
c plan	25
c please	-29
c plus	-25
c pop	-28
c port	-11
c price	49
c ps	29
c put	15
c rather	-38
c read	-26
c receipt	64
c reception	26
c refused	-14
c restore	26
c ring	29
c run	-24
c s	-20
c same	-23
c says	-18
c school	30
c see	24
c send	61
c sent	23
c server	-19
c seven	37
c she	20
c should	23
c shows	-18
c since	-70
c sister	39
c so	4
c so i	11
c somebody	-22
c something	-21
c spf	15
c ssh	-18
c stop	64
c storage	38
c support	39
c take	24
c tell	51
c tell me	-24
c that	29
c the	14
c the old	-30
c the one	23
c then	-27
c there are	25
c there is	17
c they	-10
c three	37
c thunderbird	-27
c thursday	30
c to	-30
c too	44
c tried	-14
c two	36
c typed	-24
c unable	-35
c unable to	-34
c unrelated	27
c want	28
c wants	17
c way	-23
c we	6
c we are	-17
c web	-15
c webmail	-22
c well	37
c were	37
c what	22
c what i	17
c what is	-14
c what's	35
c what's the	-39
c when	13
c where	58
c where do	20
c whether	86
c which	34
c which is	-25
c while	50
c while i	25
c who	26
c whole	-39
c why	54
c will	38
c with	-30
c won't	-16
c would	35
c write	17
c xxx	63
c your	15
c yours	11
clauses	-53
e +	-18
e /	12
e 0	-99
e 0 0	-14
e 0 :	-19
e 0 th	36
e 0 users	26
e :	-94
e : 0	-23
e ?	57
e ? ?	-77
e a	18
e a day	-23
e about	15
e about the	30
e account	42
e addition	76
e address	20
e address is	28
e after	22
e again	46
e again :	36
e again ?	-30
e alias	30
e aliases	28
e all	-80
e also	-23
e am	-37
e american	-29
e an	-13
e and	34
e another	75
e another matter	53
e apart	73
e apart from	55
e are	-8
e as	-21
e ask	39
e at the	13
e back	29
e back ?	30
e bank	-22
e be	64
e before	12
e below	25
e bill	23
e blocked	19
e box	16
e but	-16
e by post	39
e called	28
e can	44
e cannot	-23
e card	57
e client	-30
e code	-18
e com	23
e company	60
e connections	-33
e cost	31
e day	-9
e dead	-47
e delete	-17
e denied	-31
e dns	-25
e do	59
e doesn't	38
e down	-100
e down ?	-68
e each	-34
e english	23
e enter	23
e error	-16
e error :	-22
e every	24
e example	-38
e exists	39
e exit	-36
e failed	-32
e fine	-44
e first	-31
e fix	23
e folder	-18
e for	61
e for the	38
e for us	51
e found	-23
e free	53
e friday	-35
e from	43
e from 0	-23
e from this	77
e full	18
e gb	22
e gets	-29
e gmail	-31
e go	20
e goes	-42
e good	-21
e got	47
e had	-23
e has	13
e have	42
e have you	84
e her	60
e here	8
e hers	20
e home	-27
e house	-18
e how	-28
e i	28
e i have	59
e i'm	-13
e imap	25
e in	-53
e in a	18
e in addition	76
e in it	-23
e in the	29
e inbox	-23
e included	30
e into	19
e invoice	66
e invoices	30
e ip	-19
e is	-8
e is there	-23
e it	111
e it ?	-17
e it back	23
e it's	25
e its	22
e junk	18
e keep	33
e key	36
e key is	47
e kindly	-31
e know	-16
e laptop	24
e last	109
e late	22
e later	-28
e letter	18
e letters	16
e library	-20
e line	12
e live	-22
e login	-22
e look	36
e lost	19
e mail	-32
e mailbox	16
e mailboxes	12
e mails	-51
e make	35
e march	24
e matter	111
e me	13
e me in	-30
e minutes	-21
e mobile	-17
e more	44
e morning	-11
e my	-120
e my account	-23
e need	39
e never	58
e new	31
e newsletter	29
e next	59
e night	-12
e nine	-16
e no	-30
e not	7
e note	29
e nothing	-32
e now	-23
e of	11
e of the	-29
e of yours	29
e off	83
e off the	36
e office	-9
e ok	-14
e old	-59
e on	-84
e on another	25
e on it	30
e on the	12
e one	35
e one ?	40
e only	-23
e or	75
e or not	81
e other	29
e other thing	67
e out	-27
e outage	-25
e own	29
e p	35
e page	-17
e paid	17
e paper	23
e password	26
e pdfs	-42
e perhaps	34
e phone	-41
e place	23
e please	50
e pls	54
e point	44
e port	-19
e post	38
e provider	-15
e proxy	-46
e ps	33
e regards	-21
e repair	65
e reply	39
e required	29
e s	24
e say	62
e says	-37
e second	124
e sent	19
e separate	32
e server	-20
e servers	-52
e set	28
e side	23
e since	-45
e site	-18
e small	24
e smtp	-20
e so	-16
e sorry	29
e spam	15
e stopped	29
e tell	29
e th	35
e thanks	-17
e that	43
e the	56
e the account	41
e the new	21
e the proxy	-30
e the second	29
e their	15
e them	49
e then	51
e there	54
e thing	171
e thing :	29
e this	109
e this :	30
e three	-35
e through	18
e thursday	-20
e time	10
e times	-32
e tls	-24
e to	92
e to 0	26
e to server	33
e today	55
e trial	31
e tried	-14
e tunnel	-42
e twice	14
e two	-78
e under	-15
e until	17
e use	-14
e user	32
e users	37
e visa	43
e vpn	-58
e was	-11
e webmail	-44
e week	12
e well	22
e what	15
e whole	-20
e why	52
e wife	-24
e wifi	-16
e will	27
e wireguard	-26
e with	-26
e without	24
e work	-13
e would	29
e wrong ?	-25
e xxxx	36
e year	24
e years	-19
e yesterday	-16
e you	50
e your	7
e your company	60
e yours	11
few words	-164
goes on	-85
head	33
in counted	155
in list	171
joint !	-37
joint ! least	-22
joint )	-16
joint ,	-14
joint , least	-39
joint .	4
joint . least	-32
joint :	70
joint : least	77
joint ;	67
joint ; least	26
joint ?	5
joint ? least	147
joint line	101
joint line least	116
joint none	-102
joint none least	-67
joint paragraph	-82
joint paragraph least	33
least	237
least 0	-65
least 1	-104
least 10	81
least 11	116
least 2	-77
least 3	-46
least 4	-4
least 5	54
least 6	-4
least 7	-6
least 9	52
least, none shared	11
left words	-7
length	-58
line	18
list elsewhere	-62
m 0	19
m :	-34
m ?	-202
m a	102
m again	-16
m all	-25
m an	47
m app	44
m as	16
m back	-26
m be	79
m before	-23
m bill	46
m by	58
m can	37
m card	30
m come	31
m contact	46
m cost	42
m day	24
m domain	21
m every	33
m failed	-18
m fine	-22
m for	93
m from	59
m go	31
m have	56
m how	43
m i	-9
m if	40
m in	40
m is	-15
m it	-56
m its	-28
m last	43
m mailbox	44
m may	50
m me	44
m month	58
m more	56
m my	48
m name	19
m never	32
m next	32
m no	-23
m not	26
m now	19
m of	31
m off	38
m on	72
m one	51
m ones	35
m only	-32
m our	36
m out	-26
m over	19
m paid	80
m password	-47
m people	26
m plan	43
m please	-22
m right	-33
m same	-63
m second	38
m sent	36
m server	-15
m settings	-31
m somewhere	38
m statement	51
m telephone	33
m that	13
m the	138
m them	21
m there	-13
m thing	23
m this	14
m through	-26
m time	24
m to	148
m we	40
m webmail	-22
m week	23
m what	30
m wireguard	38
m with	39
m wrong	-20
m year	50
m you	16
m your	40
marker bullet	55
marker letter	96
marker number	62
marker ordinal	14
marker roman	109
marker topic	-8
new	35
own	85
own 0	-43
own 1	-6
own 10	17
own 11	3
own 2	-35
own 3	-28
own 4	-37
own 5	-6
own 6	40
own 7	4
own 8	62
own 9	26
own x before	66
place	74
previous	-82
previous problem	-29
previous question	2
previous request	16
previous statement	16
previous tag	-10
pronoun	-21
purpose	13
right words	116
role after problem	31
role after question	-13
role after request	5
role after statement	25
role after tag	-53
role before problem	-52
role before question	16
role before request	54
role before statement	-47
role before tag	23
role problem	-32
role question	-21
role request	32
role statement	46
role tag	-30
roles problem problem	22
roles problem question	3
roles problem request	-20
roles problem statement	-7
roles problem tag	-18
roles question problem	-56
roles question question	32
roles question statement	-24
roles question tag	52
roles request problem	-18
roles request question	-36
roles request request	28
roles request tag	37
roles statement problem	40
roles statement question	-5
roles statement request	31
roles statement statement	2
roles statement tag	-57
roles tag problem	-11
roles tag question	-7
roles tag request	-14
roles tag statement	61
roles tag tag	-36
shared	-5
shared all	-30
shared best	-71
since ask	-26
since ask 1	3
since ask 2	24
since ask 3	6
since ask 4	-36
sum after	-74
sum before	33
transition about	51
transition apart	70
transition none	-160
transition x least	76`;
export const several = `68
announced	55
any gap	69
asks	-30
clauses	-113
counted	-36
gap	166
length	35
list	74
marks 0	75
marks 1	-54
marks 2	74
marks 3	-90
second ask	-9
second gap	41
third ask	-12
third gap	-21
w &	4
w +	13
w + 0	-26
w / 0	14
w 0	9
w 0 :	-39
w 0 ?	-9
w 0 answers	-16
w 0 bad	-14
w 0 fa	34
w 0 gb	29
w 0 invoices	14
w 0 min	-26
w 0 months	18
w 0 of	-33
w 0 on	-10
w 0 users	-21
w 0 utc	-15
w 0 x	-15
w 0 |	22
w :	-32
w : 0	-21
w : |	-18
w ?	64
w ? ?	-22
w ? |	-11
w a	39
w a 0	10
w a line	-18
w a new	-11
w a second	15
w a small	-18
w a student	28
w a way	17
w about 0	-10
w about it	20
w access	-22
w account	-43
w account name	-14
w account |	-43
w accounts	10
w add	37
w add a	18
w address	-16
w address is	15
w address |	-7
w addresses	24
w after	-22
w again	12
w again ?	-9
w ago	11
w alias	44
w aliases	38
w alike	-15
w all	-93
w all my	12
w all of	-9
w alone	14
w already	-6
w also	34
w although	30
w always	-9
w am i	-27
w an	-21
w and	-14
w and a	6
w and also	-22
w and at	13
w and can	11
w and do	36
w and does	18
w and i	5
w and is	40
w and it	-38
w and my	-10
w and not	-18
w and put	-30
w and the	17
w and then	-22
w and what	-13
w android	-18
w another	16
w another matter	19
w answer	61
w answered	23
w answers	-15
w any	-46
w any of	-24
w anyone	-13
w apart	37
w apart from	31
w app	67
w app on	17
w app passwords	20
w april	20
w are	-40
w are you	-12
w arrive	33
w article	-21
w as	31
w as i	-14
w as the	21
w as well	32
w ask	48
w asking	-14
w asks	27
w at	56
w at 0	16
w at all	-21
w at once	12
w at the	-32
w at work	19
w attach	-27
w auth	-17
w away	-10
w back	8
w back to	10
w back |	-14
w bad	-27
w bad gateway	-13
w bank	-14
w basic	13
w be	-17
w be changed	16
w because	-10
w been	14
w before	-23
w before |	-13
w behind	15
w below	23
w besides	19
w best	-11
w big	19
w bigger	41
w biggest	20
w bill	54
w bill |	22
w billing	27
w block	13
w both	45
w box	-29
w box |	-11
w boxes	17
w branch	-14
w bring	16
w broken	-14
w business	-16
w but	29
w but the	17
w button	11
w buy	21
w by	4
w by mistake	13
w caldav	29
w calendar	24
w called	16
w came	14
w can	80
w can be	14
w can i	37
w can it	-26
w can use	20
w can you	-14
w can |	18
w cannot reach	16
w cant	8
w card	58
w card |	25
w certificate	-11
w change	14
w change my	12
w changed	20
w check	13
w cheque	18
w choir	17
w christmas	22
w client	-14
w close	11
w codes	16
w codes |	31
w colleague	-13
w com	-14
w come	39
w come back	-18
w come in	19
w come to	19
w comes	14
w command	-18
w company |	-12
w completely	28
w completely apart	25
w computer	-11
w computer |	10
w config	24
w confirm	-34
w connect	-26
w connects	-17
w contact	-14
w contact your	-15
w copy	-27
w correct	25
w cost	43
w could	32
w could you	11
w couldn't	-11
w count	17
w country	22
w court	-14
w credit	17
w cut	-15
w d	-13
w d 0	-12
w dark	14
w dark mode	15
w data	-10
w date |	14
w day	8
w day |	-18
w dead	-24
w dead |	-18
w delete	-8
w delete my	-13
w denied	-8
w desk	-13
w devices	15
w did	-32
w did i	-26
w did you	-16
w different	-13
w dkim	-8
w dns	-18
w do	31
w do i	-14
w do not	-26
w do u	15
w do we	11
w do you	9
w does	61
w does it	25
w does the	17
w doing	-17
w domain	32
w done	-14
w double	11
w down	-40
w down ?	-24
w download	18
w dr	-18
w due	-21
w e	-18
w e mail	-14
w each	-12
w each time	-12
w eats	-12
w eleven	-10
w else	14
w email	-44
w empty	25
w end	26
w english	10
w eta	13
w euros	-17
w even	-17
w every	5
w every time	16
w everything	-23
w example	-23
w example |	-11
w exits	19
w export	25
w eyes	-17
w fa	34
w fa |	20
w failed	-28
w fake	-19
w family	-14
w far	-25
w fee	33
w feed	17
w fibre	-17
w file	9
w fine	-37
w first	17
w fix	23
w folder	-11
w folders	18
w for	74
w for 0	37
w for a	-9
w for an	-18
w for my	17
w for the	49
w forgot my	-15
w form	-22
w found	-37
w four	-7
w free	30
w free trial	16
w friday	-14
w friday |	-25
w friends	-16
w from	67
w from 0	-41
w from a	-20
w from my	-5
w from that	28
w from the	29
w from this	24
w from you	12
w full	-11
w further	13
w gateway	-17
w gb	17
w gb |	18
w german	20
w get	6
w get a	13
w get the	-12
w getting	-9
w give	28
w gmail |	-14
w go	50
w go to	23
w goes	-22
w going	-18
w going to	15
w gone |	-10
w good	-10
w google	-15
w got	16
w had	8
w half	-12
w handshake	-19
w has	-37
w has the	11
w have	18
w have a	10
w have it	-17
w have the	20
w have to	-24
w have you	31
w having	-15
w help	-12
w help pages	-13
w her	39
w here	-15
w hi	-12
w him	25
w him |	18
w hold	-17
w home	-24
w home |	10
w host	-34
w hour |	-12
w hours	13
w house	-18
w how	66
w how can	-18
w how do	-11
w how i	14
w how long	23
w how many	41
w how to	36
w i	-3
w i ask	19
w i buy	17
w i change	-25
w i delete	-13
w i do	-43
w i don't	-10
w i get	-13
w i got	-18
w i have	-31
w i must	19
w i need	20
w i pay	14
w i put	25
w i see	9
w i send	10
w i set	15
w i want	18
w i was	15
w i would	21
w i'd	13
w i'd like	18
w i'm	14
w i'm in	19
w i'm on	24
w i've	-27
w if i	-10
w if so	-25
w im	11
w imap	-16
w imap |	25
w import	19
w in	-12
w in 0	-11
w in ?	-20
w in a	-13
w in it	-20
w in june	21
w in our	13
w in spam	-16
w in the	-57
w in thunderbird	15
w in use	-14
w in your	12
w in |	17
w inbox	-22
w incorrect	-10
w instead	29
w instead of	15
w internet	-22
w into	-18
w into the	-12
w invalid	18
w invoice	33
w invoice for	12
w invoices	27
w ip	-14
w ipad	14
w ipv	25
w ipv 0	25
w is	-46
w is 0	16
w is a	19
w is dead	-13
w is down	-14
w is in	-14
w is it	-5
w is my	-28
w is not	-14
w is ok	-14
w is on	-20
w is still	16
w is that	12
w is the	-15
w is there	26
w is this	-12
w is wrong	-16
w is your	-14
w is |	24
w issue	-18
w it	36
w it ?	11
w it as	20
w it back	9
w it be	-32
w it goes	-13
w it in	10
w it is	-49
w it off	-19
w it on	16
w it says	-34
w it the	28
w it |	35
w it's	13
w its	-16
w itself	-25
w jan	20
w january	17
w january |	16
w japan	21
w july |	-16
w june	20
w june |	14
w just	-16
w k	-27
w k 0	-21
w keep	54
w keeps	8
w key	44
w key for	15
w key is	24
w key |	-13
w kill	17
w kindly	-43
w know |	-20
w lady	15
w land	-17
w laptop	18
w laptop |	17
w last	41
w last invoice	18
w last |	22
w late	40
w late |	26
w later	-24
w later |	-24
w law	11
w leave	-30
w leaving	22
w let	-17
w let me	-25
w letter	8
w letters	23
w like	4
w limit	24
w line	-10
w line |	-16
w link	-12
w list	10
w list of	14
w little	14
w load	-28
w location	14
w locked	18
w log	11
w log in	16
w login	-22
w logs	20
w long	18
w look at	13
w looking	16
w lost	22
w lot	-14
w love	14
w mac	-11
w machine	-14
w made	-37
w mail	-99
w mail app	24
w mail from	-10
w mail of	-20
w mail server	-23
w mail |	-22
w mailbox	9
w mailboxes	17
w mailboxes |	-11
w mails	24
w mails from	18
w mails to	-24
w make	16
w makes	18
w many	45
w march	10
w matter	17
w may	41
w may i	35
w me	-17
w me a	-29
w me how	21
w me in	-32
w me out	-11
w me who	30
w me |	-24
w message	11
w messages	-12
w min	-26
w mine	-13
w minutes	-11
w missing	-19
w mistake	12
w mobile	-23
w mobile |	-12
w mode	15
w monday |	15
w monero	22
w money	-19
w month	46
w monthly	14
w months	18
w more	54
w morning	-26
w morning |	-11
w moved	14
w moving	17
w mrs	-14
w much	12
w must	23
w must be	14
w must i	-14
w my	-27
w my account	-51
w my address	-18
w my bank	-14
w my eyes	-20
w my inbox	-21
w my mail	-15
w my new	15
w my old	-18
w my own	30
w my password	-32
w my phone	-7
w my plan	31
w my sister	-23
w my storage	17
w myself	18
w name	28
w name |	25
w need	73
w need a	29
w need to	-8
w needs	21
w neither	-31
w net	-11
w netflix	17
w network	-22
w never	35
w new	30
w new one	-10
w newsletter	25
w newsletter |	26
w next	32
w night	-14
w night |	-13
w nine	-9
w no	-25
w nobody	16
w none	-23
w none of	-21
w nor	-28
w normal	-13
w not	50
w not found	-21
w not |	35
w note	32
w nothing	-23
w nothing |	-14
w now	-45
w now the	18
w now |	-18
w of	-7
w of a	-30
w of it	-9
w of my	-17
w of our	-16
w of the	-11
w of us	-41
w of your	12
w off the	-10
w off |	-11
w office	-34
w office in	-21
w office |	28
w officer	18
w offline	-17
w oh	21
w ok	-9
w old	-4
w on	19
w on 0	-9
w on a	11
w on another	12
w on it	45
w on my	10
w on saturday	17
w on the	18
w on your	-22
w on |	-13
w once	14
w one	44
w one ?	11
w one account	15
w one more	21
w one of	-9
w only	-21
w only |	-15
w open	-29
w open a	-18
w open |	-23
w opened	-15
w opens	-10
w or	-57
w or is	-18
w or no	18
w or not	45
w or only	-33
w or password	-11
w oslo	-21
w oslo |	-18
w other	22
w other thing	25
w our	-10
w our domain	-18
w out	-37
w out ?	-14
w out in	28
w out on	-16
w out |	-31
w outage	-25
w outlook	-13
w over	41
w over |	12
w own	46
w own |	18
w p	-14
w page	-33
w page |	19
w pages	-23
w paid	17
w parish	12
w part	-25
w password	-33
w password |	10
w passwords	23
w pay	42
w pay with	18
w paying	14
w pc	15
w pdfs	-30
w pdfs |	-33
w people	23
w per	17
w person	-9
w person |	-16
w phone in	-15
w phone |	11
w photos	-27
w picture	15
w places	25
w plan	75
w plan |	31
w please	20
w please |	54
w pls	31
w pls |	29
w policy	23
w pop	-21
w port	-15
w port 0	-11
w possible	14
w post	31
w press	13
w pressed	-13
w price	79
w price ?	18
w price for	22
w price of	15
w print	-9
w printed	-17
w problem	-21
w profile	-13
w program	-16
w provider	-9
w proxy	-34
w ps	20
w put	12
w put it	26
w put the	-20
w reach	16
w receipt	14
w receipts	16
w receive	-19
w reception	12
w reception |	21
w recovery	-15
w red	-13
w refund	47
w refusing	-11
w regards	-14
w register	-12
w registered	-13
w remove	16
w reply	24
w report	11
w request	16
w require	21
w return	-18
w right	-7
w ring	-21
w room	-17
w round	-18
w run	-12
w runs	11
w runs out	19
w s	-37
w said	-18
w same	-82
w same time	17
w same |	-26
w samsung	-14
w saturday	16
w says	-35
w says 0	15
w says the	-17
w school	-9
w search	14
w seat	19
w second	46
w seconds	-17
w see	14
w seen	-20
w send	-8
w send me	14
w server	-41
w server is	-28
w server |	14
w servers	-27
w service	-37
w share	17
w she	20
w shop	12
w should	13
w should come	20
w show	29
w shows	-40
w side	7
w sign	21
w sign in	19
w sign up	20
w signed	15
w since	-20
w since 0	8
w since i	15
w since yesterday	-20
w singapore	17
w single	-33
w sir	-12
w sister	-20
w sister's	13
w sit	-20
w site	-33
w site |	-14
w sits	11
w six	-9
w small plan	19
w smtp	-8
w so	6
w so i	25
w some	-19
w something	-20
w sorry	39
w sorry |	13
w sort	12
w spf	17
w ssh	-28
w ssl	-28
w starttls	-16
w statement	19
w stay	10
w still	45
w stop	-24
w stopped	15
w stops	-13
w storage	14
w straight	-13
w stuck	-21
w student	36
w student price	19
w subscription	11
w sunday	-20
w support	28
w surname	25
w switch	-15
w switched	-12
w tablet |	-15
w take	76
w take it	22
w taken	16
w tell	59
w tell me	56
w text	-20
w th	16
w th |	12
w thanks	23
w that	50
w that i	12
w that |	9
w that's	14
w the	104
w the 0	-7
w the account	40
w the big	15
w the biggest	20
w the first	11
w the free	22
w the help	23
w the internet	-17
w the laptop	23
w the last	36
w the mails	15
w the new	-26
w the newsletter	17
w the old	12
w the other	22
w the phone	9
w the proxy	-24
w the same	-64
w the server	-29
w the shop	15
w the small	21
w the ssh	18
w the two	-17
w the vpn	8
w the web	10
w the yearly	14
w the |	-14
w their	-8
w them	25
w them ?	20
w then	-11
w there	25
w there a	32
w there some	-19
w there |	21
w there's	-13
w these	15
w they	36
w they are	12
w thing	20
w things	28
w third	-14
w this	-18
w this :	16
w this year	18
w those	19
w three	-15
w through	-38
w through the	-13
w throws	15
w thunderbird	16
w ticket	12
w till	-20
w time	18
w time ?	15
w time i	14
w time |	16
w timed	-22
w timed out	-22
w times	-30
w times |	-21
w tls	-18
w tls |	-18
w to	84
w to 0	-10
w to be	25
w to get	10
w to go	20
w to know	20
w to make	15
w to me	18
w to open	-17
w to put	14
w to read	20
w to send	-24
w to server	14
w to the	86
w to write	15
w to xxxx	13
w to you	16
w today	-53
w told	-10
w too	-6
w too |	-22
w top	14
w treasurer	14
w trial	44
w tried	-37
w try	-27
w tunnel	-7
w tunnel is	-15
w tunnel |	-29
w two	47
w two |	17
w u	27
w udp	-12
w unable	-27
w unable to	-27
w unavailable	-20
w under	-43
w university	-16
w unlock	-18
w unrelated	20
w up	9
w up ?	-15
w up |	14
w ur	-18
w urgent	-22
w urgent |	-19
w us	-20
w use	32
w used	11
w users	-18
w using	-12
w utc	-19
w utc |	-14
w vat	27
w verify	-26
w very	-14
w wait	-22
w want	7
w wanted	20
w was	20
w we	11
w we are	-26
w we've	23
w web mail	19
w web page	-30
w webmail	-28
w webmail |	-29
w welcome	18
w well	25
w well as	27
w well |	-24
w what	-15
w what i	-9
w what is	-7
w whatever	12
w whats	50
w whats the	34
w when	15
w when i	-21
w when its	-21
w when the	14
w when will	17
w where	60
w where do	20
w where is	32
w whether	26
w which	31
w which is	19
w which of	15
w while	67
w while i	24
w who	31
w whole	-23
w why	36
w why does	13
w wife	-9
w wife's	14
w wifi	-15
w wifi |	-12
w will	19
w will it	13
w will not	-13
w windows	13
w wireguard	43
w wish	18
w wish to	19
w with 0	14
w with a	15
w with the	-11
w with you	13
w with your	-21
w without	-11
w work	46
w working	-17
w works |	9
w would	35
w would be	-18
w would like	26
w write	27
w write to	22
w written	-15
w wrong	-29
w wrong ?	-28
w x	-13
w xxx	25
w xxxx	21
w xxxx |	20
w year	58
w year |	25
w years	8
w yesterday	-22
w yet	-19
w yet |	-12
w you	113
w you ?	16
w you accept	-14
w you can	19
w you have	-8
w you keep	22
w you send	-16
w you |	44
w your	15
w your help	-18
w your own	-13
w your server	-15
w your smtp	17
w your web	-15
w yours	11
w |	-30
w | &	29
w | +	39
w | /	49
w | a	-9
w | account	15
w | after	-20
w | all	-34
w | also	20
w | and	-17
w | any	-7
w | are	-16
w | as	27
w | because	-12
w | besides	16
w | both	19
w | but	28
w | can	-5
w | change	46
w | completely	25
w | could	25
w | delete	15
w | did	-30
w | do	-4
w | does	8
w | dr	-19
w | even	-10
w | every	-11
w | fix	14
w | for	9
w | forgot	-20
w | from	-11
w | get	17
w | got	16
w | half	-22
w | help	-15
w | hi	-11
w | how	-12
w | i	-70
w | i'm	-11
w | i've	-12
w | if	-24
w | imap	-10
w | in	-9
w | is	-49
w | it	20
w | it's	21
w | kill	19
w | kindly	-51
w | leaving	19
w | login	-18
w | mail	-16
w | mails	27
w | may	33
w | me	-34
w | my	-56
w | need	26
w | never	-17
w | new	55
w | no	12
w | oh	20
w | on	-28
w | one	8
w | only	-18
w | open	22
w | or	11
w | our	18
w | phone	-14
w | please	-20
w | pop	-18
w | port	-12
w | price	27
w | proxy	-12
w | ps	19
w | refund	21
w | regards	-15
w | same	-8
w | second	24
w | server	-19
w | should	21
w | since	-4
w | smtp	-17
w | so	37
w | sorry	35
w | sort	19
w | ssh	-9
w | status	10
w | tell	15
w | the	-20
w | then	26
w | they	23
w | this	-19
w | three	-25
w | two	65
w | unrelated	17
w | urgent	-20
w | vpn	-7
w | we	-5
w | what	5
w | whats	25
w | when	51
w | where	22
w | which	17
w | while	66
w | who	-6
w | whole	-24
w | wireguard	23
w | with	-42
w | without	-17
w | xxx	18
w | yes	-13
w | your	-6`;
export const bars = { sure: 2.10, maybe: 0.37, cut: 0.00, ask: 0.60 };
