/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const asks = `35
&	-43
+	109
+ 0	-120
0	44
0 +	-51
0 + 0	-69
0 /	59
0 0	30
0 0 /	-80
0 0 0	-76
0 0 :	-46
0 0 xxxx	57
0 :	25
0 : 0	-43
0 ?	65
0 am	28
0 and	42
0 authentication	67
0 c	-74
0 days	63
0 down	-34
0 error	47
0 error :	47
0 fa	48
0 g	31
0 gb	108
0 hours	-73
0 is	61
0 kb	56
0 mails	-89
0 mb	-83
0 messages	-33
0 min	57
0 nd	-60
0 of	36
0 on	98
0 people	24
0 pm	31
0 seconds	-60
0 staff	-51
0 step	54
0 th	-68
0 the	-76
0 to	45
0 unread	-50
0 with	-73
0 xxxx	58
0 xxxx :	57
:	-59
: 0	51
: 0 +	-69
=after problem	-47
=after question	19
=after request	30
=after statement	-57
=after tag	89
=before problem	-24
=before question	28
=before request	23
=before statement	-60
=before tag	14
=end )	-100
=end ,	-41
=end :	-47
=end ;	46
=end ?	131
=end none	32
=few	142
=joint !	-35
=joint )	27
=joint ,	25
=joint .	-11
=joint :	69
=joint ;	47
=joint ?	-132
=joint line	-47
=joint none	21
=joint paragraph	-22
=line	-35
=marker bullet	159
=marker clause	184
=marker letter	125
=marker number	184
=marker ordinal	105
=marker ordinal question	-60
=marker roman	141
=marker topic	-23
=next )	290
=next ,	163
=next .	53
=next :	141
=next ;	58
=next none	64
=role problem	-38
=role question	50
=role request	84
=role statement	-67
=role tag	-21
=subject	-294
=words	40
?	-35
? ?	-142
^	-117
^ &	155
^ +	108
^ + 0	-38
^ 0 /	67
^ 0 0	-3
^ 0 :	-75
^ 0 and	88
^ 0 different	-30
^ 0 down	-60
^ 0 gb	60
^ 0 members	-45
^ 0 minutes	78
^ 0 of	42
^ 0 step	54
^ 0 years	25
^ a	29
^ abeg	64
^ about	40
^ access	104
^ add account	-46
^ alias	-54
^ aliases	55
^ all	54
^ all my	53
^ all of	72
^ also	45
^ and	19
^ and a	16
^ and again	140
^ and at	34
^ and for	-37
^ and has	-64
^ and have	-46
^ and hers	-67
^ and how	-62
^ and i	-43
^ and i'm	48
^ and is	21
^ and it	-83
^ and it's	-34
^ and never	-58
^ and no	-22
^ and nobody	-46
^ and not	44
^ and nothing	61
^ and on	44
^ and password	47
^ and port	74
^ and put	-53
^ and same	70
^ and she	-44
^ and so	-59
^ and the	13
^ and they	-46
^ and two	-62
^ and what	-54
^ and when	-56
^ and which	48
^ and with	51
^ and won't	-58
^ and you	-57
^ android	-38
^ another	21
^ any	44
^ anything	62
^ apart	-42
^ are	64
^ are the	-64
^ are you	55
^ as	-75
^ as well	46
^ asked	-72
^ authentication failed	38
^ backup	54
^ because	-59
^ because the	-29
^ been	-44
^ before	-38
^ before i	-29
^ best	-28
^ blank	80
^ block	74
^ both	-60
^ but	23
^ but he	-43
^ but it	-46
^ calendar	58
^ can	202
^ can i	108
^ can it	-19
^ can you	-20
^ can't	-47
^ cant	91
^ catch	57
^ catch all	57
^ certificate	68
^ change	140
^ changed	-68
^ channel	56
^ channel 0	57
^ cheers	-57
^ close	49
^ club	69
^ connect	-56
^ connection refused	-30
^ contacts	53
^ could	42
^ could you	-52
^ customers	56
^ dad	31
^ dark	60
^ dear	-59
^ dear sir	30
^ delete	152
^ deleted	-64
^ deleted the	-59
^ dictating	42
^ did	-33
^ did you	149
^ different	98
^ different isps	49
^ dig	59
^ dkim	72
^ dns	-27
^ do	84
^ do i	63
^ do it	-160
^ do you	44
^ does	41
^ does the	44
^ don't	-76
^ dr	-87
^ e	50
^ each	65
^ emergency	-28
^ emptied	-48
^ enquiry	63
^ eta	32
^ even	-30
^ every	-22
^ expired	52
^ explain	95
^ filters	-29
^ firefox	79
^ first	-51
^ five	20
^ fix	110
^ fix it	69
^ forgot	75
^ found	-49
^ four	16
^ frankfurt	35
^ from	14
^ from a	47
^ further	64
^ get	65
^ give	50
^ good	-94
^ good morning	-29
^ google	47
^ greetings	-31
^ greylisting	74
^ has	43
^ has the	-40
^ have	54
^ have it	-46
^ have you	78
^ he	-23
^ he has	-39
^ he's	-74
^ hello	-56
^ her	-57
^ hi	-43
^ home	39
^ how	30
^ how come	-68
^ how i	38
^ how long	-24
^ i	-7
^ i also	50
^ i ask	60
^ i can	-49
^ i can't	60
^ i changed	-35
^ i checked	-61
^ i did	64
^ i do	37
^ i had	41
^ i have	-80
^ i haven't	-51
^ i know	33
^ i need	24
^ i never	79
^ i paid	97
^ i picked	64
^ i think	68
^ i tried	50
^ i type	43
^ i would	-90
^ i write	-38
^ i'd	25
^ i'm	-85
^ if	71
^ if it	-63
^ if so	49
^ im	35
^ imap	94
^ in	9
^ in addition	-48
^ in which	68
^ including	-44
^ invoice	-18
^ ipad	43
^ iphone	16
^ is	92
^ is imap	-69
^ is that	51
^ is the	-130
^ is this	80
^ it	16
^ it asks	-35
^ it has	-43
^ it is	-14
^ it's	94
^ its	41
^ j	36
^ just	49
^ k	30
^ k 0	35
^ key	-27
^ kindly	17
^ laptop	68
^ last	-82
^ lastly	51
^ leaving	-60
^ let	59
^ letters	60
^ like	-38
^ locked	-44
^ log	89
^ looked	-67
^ m	-44
^ mail	-45
^ mail to	59
^ make	150
^ make it	84
^ may	31
^ me	63
^ me in	52
^ mobile	-67
^ mostly	-35
^ msmtp	78
^ mutt	71
^ my	-32
^ my own	66
^ my wife	-46
^ need	120
^ never	55
^ new	19
^ next	36
^ no bounce	-53
^ no error	-48
^ no hard	-45
^ no mail	71
^ no ping	61
^ no rush	-41
^ nobody	9
^ nobody can	-69
^ nobody in	56
^ normal	42
^ not	23
^ not even	57
^ not for	-53
^ not mine	51
^ nothing	25
^ now the	33
^ office	39
^ oh	54
^ oh and	91
^ old	-25
^ on	-24
^ on 0	-18
^ on my	54
^ on the	28
^ one	-74
^ one of	-50
^ only	2
^ only the	-48
^ open	88
^ or	65
^ or 0	-78
^ or do	44
^ or madam	-65
^ or must	46
^ or not	58
^ or only	105
^ or the	-65
^ other	53
^ other sites	-57
^ our	-28
^ outlook	45
^ over	55
^ own	-69
^ paid	-45
^ password	44
^ pay	74
^ permission	44
^ permission denied	50
^ phone	-36
^ ping	-42
^ ping 0	-53
^ please	-50
^ please answer	-75
^ please correct	47
^ please look	33
^ pls	-43
^ pls help	-52
^ port 0	38
^ price	56
^ proxy	-64
^ put	21
^ reading	81
^ received	-92
^ recovery	59
^ ref	97
^ refund	88
^ regards	-41
^ registration	86
^ remove	68
^ removed	-76
^ renewal	33
^ repair	81
^ reset	54
^ respected	-33
^ restarted	-50
^ result	64
^ retired	-36
^ s	-33
^ same	-27
^ samsung	-40
^ say	85
^ second	-44
^ security	-46
^ send	91
^ sent	-53
^ sent from	-74
^ servers	64
^ shows	-49
^ sign	-65
^ since	94
^ since 0	-26
^ since about	77
^ since friday	75
^ since i	-29
^ since last	39
^ since lunch	53
^ since noon	55
^ since the	-30
^ since then	-71
^ six	-43
^ smtp	-6
^ smtplib	68
^ so	-63
^ so i	41
^ socks	-37
^ somebody	46
^ something	-104
^ sorry	-55
^ spf	32
^ ssh	-43
^ ssh d	49
^ ssh tunnel	-78
^ ssl	23
^ stop	110
^ stop the	51
^ strange	41
^ switch	73
^ ta	-65
^ take	97
^ tell	147
^ thank	-100
^ thank you	-94
^ thanks	-93
^ that	24
^ the	7
^ the bank	-64
^ the last	-58
^ the one	-47
^ the other	64
^ the password	-49
^ the proxy	57
^ the server	71
^ then	2
^ then 0	-50
^ then the	42
^ there	-78
^ there's	-47
^ they	-45
^ they are	97
^ three	-37
^ through	-47
^ thunderbird	21
^ thx	-39
^ tls	-55
^ to	10
^ too	-53
^ too many	-89
^ traceroute	-62
^ trial	59
^ tried	-68
^ tunnel	43
^ turned	-61
^ twice	-29
^ two	-94
^ two offices	59
^ two points	-43
^ undo	67
^ unlock	75
^ urgent	14
^ user	-45
^ username	-42
^ was	59
^ was it	-54
^ we	-96
^ we are	-52
^ web	-38
^ webmail	23
^ wg	94
^ what	130
^ what do	52
^ what else	36
^ what i	-78
^ what is	36
^ what now	53
^ what should	-53
^ what's	87
^ whats	117
^ whats the	78
^ when i	-62
^ when it	57
^ when will	47
^ where	54
^ where is	41
^ wheres	61
^ whether	-50
^ which	49
^ which i	-120
^ which is	-134
^ which one	84
^ which port	95
^ which was	-55
^ while i	-37
^ who	-80
^ who is	-51
^ whom	48
^ why	148
^ wife	60
^ will	94
^ winmail	70
^ winmail dat	70
^ wireguard	88
^ with	71
^ without	15
^ would	117
^ wrong	47
^ wrong password	54
^ xxxx	60
^ yesterday	-46
^ you	47
^ your	111
^ your server	-57
^ yours	-48
^ yours faithfully	-38
a	-69
a 0	91
a bit	-59
a calendar	80
a copy of	83
a friend	66
a line	-64
a minute	-49
a picture	-54
a single	41
a thing	73
a way	79
abeg	92
about	-72
about 0	-29
about it	50
about my	-68
about the	-42
accept	86
accepted	75
accident	-45
account page	-51
across	35
act	-50
activate	46
active	65
add	122
add account	-50
added	-120
addition	-40
address	76
address ?	-78
address is	83
addresses	69
admin	81
after	42
after 0	10
after a	59
after i	-45
again ?	-54
age	-55
agreement	74
alias	209
aliases	163
alive	-38
all	19
all in	51
all of	-20
allow	-90
almaty	61
alone	36
also	63
also on	-112
although	135
although i	72
am	-9
am i	72
ams	51
an	3
an alias	74
an eta	59
and	-3
and 0	35
and again	97
and also	-52
and at	35
and at the	70
and for	-37
and has	-64
and have	-46
and hers	-67
and how	-59
and i	-48
and i don't	50
and i have	65
and i'm	48
and if i	-59
and if so	85
and imap	46
and is	21
and is there	42
and it	-76
and it's	-34
and never	-58
and no	-27
and nobody	-46
and not	67
and not in	51
and nothing	61
and on 0	60
and password	50
and port	57
and put	-51
and same	70
and she	-44
and so	-52
and the	-35
and they	-56
and two	-100
and webmail	55
and what	-53
and which	48
and with	72
and won't	-58
and you	-63
android 0	-42
another	-124
another matter	-45
answer	-92
answered	-115
antivirus	-85
any	47
anybody	-102
anyone	-50
anything	102
anywhere	-33
apart	-75
apart from	-48
app	45
app password	73
appears	76
are gone	90
are in	-84
are on	-53
are the	-59
are they	70
are two	68
are you	57
around	-49
arrive	78
arrived	-42
arrives	70
as	20
as a	86
as i	-49
as well	26
as you	-67
ask	-37
ask you	52
asked	-81
asking me	-63
asks	48
at 0	-51
at a	-78
at both	-75
at once	51
at the same	55
at your	66
ate	55
attach	71
attached	75
attachment	39
attempts	47
auckland	83
authenticated	-60
authentication failed	139
authenticator	61
auto	72
autodiscover	47
b	-90
back	97
back ?	84
back to	-53
backup	68
backup codes	65
backups	69
bad	9
bank	32
banks	69
bar	38
battery	-48
be	27
because	-66
because the	-27
before	-47
before i	-91
behind	58
being	-71
beirut	-60
believe	-53
believes	-65
below	-126
beside	54
besides	53
best	-62
big	-67
bigger	112
bill	153
billed	84
billing	91
bills	64
bin	51
birthday	-42
bit	-72
black	62
blank	117
blank page	45
bless	-61
blind	-43
block	86
blocked	53
blue	-45
book	-30
booking	-49
both	26
bother	-55
bought	-48
bounces	-39
box	100
boxes	104
boy	-44
branch	40
branches	75
bring	27
broke	-44
brother	-46
browsing	73
business	58
but	-13
but he	-43
but i	-38
but it	-46
but nothing	62
button	77
button is	62
buy	45
by	-16
by itself	49
by mistake	52
by my	-53
by the	-85
ca	63
cabin	-63
cable	-46
cafe	-42
calendar	206
calendar shows	95
called	-50
came	-68
came back	-72
campus	55
can	147
can be	-62
can i	117
can i have	55
can i pay	31
can it be	43
can not	64
can receive	-110
can see	-84
can send	-98
can the	57
can you	-14
can't	-41
can't find	62
cancel	71
cancel the	64
cannot	19
cannot connect	-59
cannot log	86
cannot log in	86
cant send	-64
capital	-100
captcha	85
card	142
carriers	53
case	-70
cashier	-54
catch	61
catch all	45
change	93
change it	57
change my	41
changed	61
changed the	-64
changed the password	-72
channel	84
channel 0	69
channel 0 :	69
charge	65
charged	82
checked	30
checked on	67
checked the	-82
cheers	-62
chromebook	-41
church	73
circle	56
clean	51
clear	-55
cleared	-51
clerk	-58
click	42
clicked	35
client	112
clients	-41
close	58
closed	3
closing	-44
club	78
codes	104
codes :	64
colleague	-26
colour	48
com	-91
come	-19
comes	-22
comes back	47
comes in	50
committee	-67
company	-55
complaint	-79
complete	41
completely	-78
computer	-106
config	36
confirm	45
connect	79
connect to server	36
connected	43
connection	37
connection timed	-91
connection timed out	-91
connects	52
contact	45
contact form	63
contact your	-119
contacts	104
contract	76
copy of	71
corner	-49
correct	244
correct it	48
corrected	66
cos	-120
cost	78
could not	-61
could you please	-79
count	76
counter	49
countries	65
country	130
cousin in	61
credentials	56
credit	124
crypto	74
customer	-54
customers	46
cut	42
cuts	61
d	12
dad	27
dark	79
dark mode	38
data	109
date	28
daughter	-67
day	23
days	44
dead	170
deadline	-75
deal	-41
dear	-91
dear sir	30
dear support	-28
death	-40
delete	189
delete the	51
deleted	-62
deleted the	-78
denied	83
denied publickey	34
department	-50
desk	-26
did	-74
did not	-42
did you	150
didn't	-43
different isps	57
different networks	71
discount	85
dmarc	89
dns	34
dns ?	42
do	64
do i	137
do i do	-49
do i fix	-99
do i get	58
do it	-88
do not	-90
do u	62
do we	45
do you	143
do you have	41
does	32
does it	42
does not	-49
does the	50
dog	-57
domain	86
don't	-188
don't need	-51
don't want	-44
done	29
dont	80
dot	73
double	55
down ?	37
down for	94
download	41
dr	-88
drafts	80
driver	-49
drops	72
dublin	83
dutch	42
e mail	-108
each	52
eat	47
eats	61
editor	-33
eduroam	58
either	23
eleven	-81
else	-47
else ?	-101
em	56
email	41
email is	80
emails	-80
emergency	-67
emptied	-28
empty	56
end	94
ended	73
endpoints	43
ends	25
ends in	51
engineer	-59
english	26
enquiry	50
entering	82
enters	-39
error	102
error 0	41
error :	61
eta	44
eta ?	-57
eta please	61
euro	92
euros	97
even	26
ever	-50
every 0	59
every page	68
every time	74
everybody	-61
everyone	54
everything	-44
everything is	43
example	-38
example 0	-111
example 0 0	-70
example :	54
example : 0	54
except	-44
exe	35
executor	-40
exists	70
exit	208
exits	98
expired	203
explain	138
export	42
extend	81
eyes	-80
fa	48
fae	-58
fail	-26
failing	47
fails	133
failure	-52
fair	-44
faithfully	-38
family	-26
fast	-74
father	-51
federation	-40
fee	41
feelings	-49
fi	-75
fiber	50
fibre	-50
field	-39
file	63
file ?	-88
filter	128
filters	22
find	21
find it	-53
find out	59
finds	61
fine	-18
finish	80
firefox on	62
firewall	-64
firmware	54
first	-38
fix	65
fix it	46
flat	-53
folder	218
folders	121
following	-67
font	39
for	48
for 0	79
for all	75
for me	49
for my	-93
for that	62
for the	-61
for the password	77
for you	-44
for your	-43
forever	102
forgot	125
form	130
forty	-93
forward	101
forwarding	69
forwards	51
found	-69
fourth	-58
frankfurt	72
friday	17
friend	36
friends	-50
from	26
from 0	-70
from a	-32
from it	-44
from me	-64
from my	58
from our	-78
from the	-58
from this	-50
from webmail	41
from you	32
from your	48
front	47
g	26
gateway	96
gave	-73
gb	113
gdpr	40
german	136
get	104
get it	66
gets	98
give	146
give me	57
given	-38
gives	81
gives 0	65
gmail app	38
go	46
go out	-45
go to	87
god	-79
goes in	42
going to	-46
gone	46
good	-59
good morning	-32
google	54
got a	38
green	-93
greetings	-93
greyed	53
greylisted	-51
greylisting	52
group	35
guess	-40
guest	46
guide	56
had	-172
had 0	84
half of	68
hall	-45
hand	29
hands	41
handshake	39
hangs	55
happened	49
happening	-102
happy	-47
harbour	63
hard	-69
hard feelings	-46
has	-28
has 0	33
has gone	-49
has it	74
has no	55
has the	-57
has to	48
have a	124
have been	-86
have had	-51
have i	-52
have it	-50
have not	-34
have the	-59
have to	35
have you	58
he	-49
he is	-27
he's	-79
head	54
header	53
hello	-68
help	48
help me	86
help pages	-38
help site	54
her	-41
her account	67
hers	-94
hi	-45
hide	52
him	-29
his	-103
home	67
home line	-68
honey	-58
hospital	-69
host	-40
hotmail	58
hotspot	56
hour	-89
hours	88
house	-104
houses	45
how	253
how can	-66
how can i	-87
how come	-64
how do	-17
how do i	-18
how i	57
how long	25
how many	93
how much	47
how to	37
hp	84
http	88
human	56
hundred	-79
hurry	-84
i	-33
i also	71
i am	-44
i ask	98
i buy	44
i can	-105
i can send	-71
i can't	82
i cant	-50
i checked	-67
i could	-109
i did not	59
i do	-93
i don't	3
i don't want	-38
i fix	-116
i get	101
i had	-37
i have	-66
i have to	59
i have you	-31
i keep	-113
i keep it	-81
i left	-87
i like	-62
i live	70
i live in	49
i map	64
i need	25
i never	18
i never wrote	58
i paid	126
i pay	57
i put	83
i see	75
i set	103
i set up	59
i shall	-59
i should	-40
i take	-33
i think	38
i tried	100
i type	66
i want	144
i want the	49
i want to	-110
i was	37
i will	-65
i would	-88
i would like	62
i write	77
i wrote	-61
i'd	55
i'd like	55
i'll	-74
i'm	-144
i'm in	23
i've	-123
i've got	-37
identity	-82
if	89
if i	-77
if it	-60
if it's	-118
if so	135
if that	-61
imap	76
in	23
in a	-101
in addition	-40
in case	-52
in front	60
in graz	-59
in it	-33
in law	-104
in london	59
in my	27
in our	50
in the	-16
in the office	71
in there	-102
in three	-57
in to	49
in web	97
in web mail	104
in webmail	39
in which	62
in which country	39
in your	60
inbox	75
including	-44
incoming	75
incorrect	77
ink	59
inside	-36
install	47
instead	106
instead of	46
internet	2
into	85
invalid	91
invoice	204
invoice 0	-36
invoices	141
ip	115
ipad	82
is	-7
is a	62
is an	56
is at	-48
is down	135
is fine	56
is for	-76
is full	48
is good	69
is imap	-80
is in	-68
is it	60
is it my	-74
is it possible	42
is it the	-102
is missing	44
is my	-49
is no	-90
is none	93
is normal	-48
is not	52
is off	-89
is ok	-53
is on	-65
is on my	-48
is port 0	-73
is that	108
is the	49
is the user	-80
is there	103
is there a	85
is there another	-88
is this	112
is working	45
is xxxx	-98
isps	68
issue	70
it	16
it again	34
it asks	-29
it back	80
it be	95
it by	51
it does	-52
it down	69
it for	-64
it from	-63
it has	-64
it in	-107
it is	-89
it is the	-46
it isn't	38
it my	-71
it on	-72
it on the	-66
it opens	-55
it please	58
it possible	42
it says	-62
it the	-169
it want	53
it was	-99
it will	52
it you	51
it's	-105
it's 0	-43
items	53
its	31
itself	39
january	44
job	-80
join	60
july	45
june	69
junk	122
just	24
just sits	82
k	-50
kassel	59
kb	56
keep	-42
keep it	-79
keep the	75
keeps	111
kept	-35
key	95
key ?	-89
keys	66
kids	-49
kill	91
kind	-91
kind regards	-35
kindly	44
kisumu	44
know	-24
known	55
known ?	42
knows	-87
lan	-55
laptop	32
laptop in	-72
laptops	-63
large	-81
last month	-47
lastly	65
later	-121
law	-35
leave	56
leaving	-86
lenovo	43
let	54
let me	-53
letter	-85
letter from	-66
letters to	63
library	-56
like	-43
like a	-37
like to	-147
like to know	82
limit	117
line	45
lines	79
linux	89
lisbon	49
list	-1
list of	72
lists	65
little	-46
lives	-63
load	134
loads	153
local	43
lock	-78
locked out	-39
log	52
login	129
login failed	-38
login is	50
login page	-54
logs	106
london	48
long story	-42
longer	31
look	-40
look at	-39
look at both	-77
look at that	70
looked	-108
loop	55
lost	63
lot	-91
love	-40
lte	54
m	-84
ma	-80
mac	8
macbook	-54
madam	-74
made	-60
mail	52
mail from	70
mail in	67
mail is	62
mail on	-48
mail server	69
mail to	80
mail with	-46
mailbox	107
mailboxes	48
mailchimp	58
mails	82
mails to	78
main	-73
make	151
make it	78
makes	32
man	-152
managesieve	57
many	29
map	78
mark	66
match	-84
matters	-103
maureen	-39
may	42
maybe	21
mb	-73
me	-20
me a	-35
me from	86
me off	57
me out	-65
me the	74
me to	-82
meant	61
member	-43
members	29
menu	-38
message	-37
messages	98
method	72
midnight	-15
min	57
minutes	69
miss	-44
mobile	77
mobile data	-76
mode	41
modem	-50
money	98
monitoring	-55
month for	64
monthly	65
more	-21
morning	61
most	-41
mostly	-38
move	123
moved	30
moving	-60
msmtp	80
mtu	105
much	38
must	77
must be	69
must i	37
mutt	71
mx	70
mx 0	-38
my	14
my account	104
my address	-43
my card	59
my cousin in	61
my grandson	-51
my late	-43
my mail	139
my mailbox	43
my mails	43
my mobile	46
my mother	-61
my old	20
my own	95
my own phone	-54
my password	32
my pc	61
my phone	-52
my plan	59
my profile	51
my provider	-69
my storage	82
my tablet	-85
myself	-120
n	-26
na	65
nairobi	41
name	59
name is	-49
names	76
nd	-60
need	63
need an	64
need to	-112
need your	-76
needs	154
needs a	84
neighbour	-91
neighbour's	86
nephew	-50
netherlands	75
networks	34
never	67
never had	57
never used	25
never wrote	46
new	47
new laptop	-48
new one	52
newsletter	56
nice	-42
nicely	-59
niece	-57
night	-22
nine	-43
no	30
no bounce	-53
no error	-59
no hard	-46
no hard feelings	-46
no hurry	-53
no internet	53
no mail	42
no page	97
no password	-54
no reply	50
no rush	-51
nobody can	-46
nobody in	41
none	123
noon	119
nor	101
normal	36
normal ?	43
normally	-72
not	17
not a	-51
not be	-53
not connect	58
not in	59
not in the	-73
not mine	47
not receive	73
notary	-64
note	-34
nothing	-27
nothing at	-58
nothing comes	58
nothing comes in	89
nothing from	88
nothing in	46
nothing loads	68
now	-30
now the	59
number	60
numbers	-45
nxdomain	57
o	83
october	40
of	-16
of 0	-24
of a	-116
of all	74
of my	121
of our	77
of the	-21
of them	-15
of this	-49
of us	-84
of your	49
of yours	110
off	27
off the	41
office	23
offices	58
ogero	-45
oh	42
oh and	91
okay	-75
old	47
old phone	67
older	55
on	31
on another matter	-38
on every	49
on her	-78
on my	40
on my laptop	48
on my own	-38
on sunday	-78
on the	-20
on the tablet	-56
on to	40
on windows	48
on your page	-69
one	26
one ?	76
one can	-54
one for	56
one more	-53
one person	-59
one's	-77
ones	59
online	45
only	13
only for	-48
only the	-48
open	67
opened	-39
opening	-44
opens	50
or	49
or 0	-53
or do	44
or madam	-65
or must	46
or no	36
or not	63
or not ?	42
or only	85
or password	-41
or the	-93
order	-43
original	-42
other	39
other sites	-57
other thing	-48
others	-45
our	44
ours	56
out	76
out of	-75
out to	83
outage ?	43
outbox	88
outgoing	27
outlook	39
outside	66
over there	-61
own	-9
own domain	-50
own phone	-54
owner	76
p	38
p 0	60
page	60
page for	-86
pages	89
paid	83
panel	80
paper	45
parent	-52
parents	-50
parents'	-55
paris	46
parish	-40
pass	51
passed	-45
password	37
password again	62
passwords	-42
past	-63
paste	57
pasted	57
patience	-63
pay	122
pay by	43
paying	44
payment	144
payments	91
pdf	71
pdfs	44
peer	21
perfectly	-73
perhaps	-118
permission denied publickey	34
person	-48
persons	-57
phone	-10
phone is	80
phone on	-69
phones	29
photos	-53
pick	47
picture	63
pictures	52
ping	73
ping 0	-52
pixel 0	-42
place	-87
places	-49
plain	39
plan	167
play	-42
please	172
please answer	-91
please correct	47
please look	62
pls	101
pls help	-70
po	-80
point	-143
points	-63
pop	-43
port 0	41
port ?	-151
porto	87
ports	83
possible	157
postfix	-39
power	-99
pppoe	61
practice	-70
prefix	-50
press	-30
press it	-60
press send	72
price	117
price for	45
print	57
printed	-66
printer	-76
problem	-88
problems	61
profile	47
proforma	84
program	38
proof	-80
prove	51
provider	-154
providers	96
proxy	126
proxy is	72
ps	57
put	27
put in	-34
put it	-71
put the	-41
pw	54
question	-128
question :	-65
questions	-143
queue	-68
quick	-24
quit	70
quotation	42
raise	65
ran	-43
re	-63
reaches	49
reads	32
real	35
really	-35
reason	38
rebooted	-64
receipt	205
receipt for	85
receive	122
received	-49
receives	49
receiving	27
reception	42
recipients	-70
record	75
records	41
recovery	89
ref	81
refund	163
refused	132
refuses	120
refusing	20
regards	-125
registrar	50
registration	116
reissue	60
rejected	45
related	-55
reminders	104
remove	139
remove the	70
removed	-45
removed the	-76
renew	84
renewal	152
renewed	54
repair	139
repaired	-46
replaced	48
reply	60
report	37
reports	-64
request	78
require	64
required	88
reset	17
respect	-47
respected	-33
restarted	-90
result	52
retired	-52
return	81
returned mail	-43
returns	69
riga	66
right ?	-160
ring	-49
robot	50
room	-66
rotate	47
rule	45
run	-30
running	33
runs out	70
rush	-91
s	-52
said	-112
sales	38
same	28
same minute	57
same password	-88
same time	46
saturday	-69
save	50
saved	37
saw	60
say	-85
say something	58
say that	-62
saying	46
says	38
says 0	-37
says 0 0	-80
says cannot	-56
says incorrect	52
says it	36
says it is	60
says it's	-61
says no	-43
says the	-70
says too	69
says too many	69
says wrong	89
scan	40
scanner	26
search	106
seats	62
second factor	66
security	26
see	17
see them	-54
seems	56
seen	-21
sees	40
send	100
send a	-79
send from	33
send mail	-56
send me	48
send to	51
sender	60
sending	36
sends	59
sent	19
sent 0 0	50
sent folder	-27
sent from	-71
sent items	57
separate	32
sept	75
september	58
server	58
server ?	-84
server imap	-57
server is	-67
server is down	54
server not	-69
servers	90
service unavailable	67
set	29
setting	100
settings	-40
seven	-33
shared	36
shaz	-49
she	-5
she's	-99
ship	-98
shop	-69
short	-41
should	141
should be	66
should i	25
show	145
shows	111
shows 0	59
shows every	108
shows me	-63
shows my	-88
sign	70
sign in	101
signal	-48
signed	60
silent	52
sim	-28
simply	-57
since	20
since 0	-38
since 0 0	52
since 0 :	186
since 0 am	59
since about	77
since friday	75
since i	-43
since i changed	55
since last	34
since lunch	53
since noon	55
since the	-41
since then	-50
sincerely	-41
single	50
sirs	-24
sister	-47
sit	46
site	19
sites	58
sits	82
size	46
slowly	-56
small	9
sms	47
smtp	46
smtp 0	-58
smtplib	47
so i	-36
so send	70
so that	28
society	-86
socks	48
socks proxy	-38
solicitor	-49
some	-72
some of	-49
somebody	40
someone	70
something else	-95
son	-116
sorry	-49
sort	-30
source	-39
space	52
spam	55
spark	53
spf	94
spring	-73
ssh	32
ssh d	38
starlink	28
started	-97
starttls	43
status	6
stay	71
stay in	67
stays	139
steam	64
step	22
still	61
still shows	-70
stop	133
stop it	69
stop the	66
stopped	40
stops	-48
storage	128
store	40
strange	40
street	48
subject	-74
submission	79
subscription	56
such	38
sunday	-37
support	25
supported	81
suspended	56
suspicious	-50
swap	63
switch	81
sydney	66
são	67
t	-53
ta	-63
tab	71
table	-41
take	71
take it	38
takes	24
tax	55
teacher	-41
teachers	-53
team	-38
tell me	59
temporarily	83
ten	25
ten minutes	46
test	157
th	-60
than	-46
than 0	60
thank	-112
thank you	-95
thank you for	-69
thanks	-118
that ?	68
that be	45
that i	-104
that is	-67
that it	-47
that one	-38
that you	58
that's	-72
the	-9
the 0	88
the account	59
the app	-46
the bank	-34
the bill	70
the calendar	69
the card	42
the computer	-54
the contact	63
the contract	60
the date	-49
the day	71
the difference	56
the first	-30
the folder	51
the form	50
the help	85
the hospital	-43
the hotel	57
the house	26
the invoice	40
the ipad	-31
the letters	17
the library	-49
the list	-28
the little	-68
the log	-57
the login	-52
the lot	-80
the mail	-19
the mails	33
the morning	85
the name	78
the new	43
the next	43
the number	-52
the old	72
the old one	40
the one	-72
the only	-58
the order	-80
the paper	38
the password	29
the port	-32
the price	38
the printer	-64
the private	95
the proxy	106
the recovery	53
the right	-106
the router	21
the same	-56
the search	96
the server	64
the service	-80
the site	-52
the spam	-49
the ssh	107
the ssh tunnel	63
the time	-54
the trash	79
the tunnel	68
the two	73
the user name	-59
the vpn	15
the way	55
the web	-54
the whole	-30
the whole address	-89
the wifi	-54
their	-53
theirs	50
them	-48
them ?	69
then	-34
then 0	-50
then the	37
there a	85
there another	-88
there are	-70
there is no	-92
there is none	93
there it	58
there's	-48
these	-143
they	-59
they are	90
they're	-92
thing	-102
things	-135
think	-29
thinks	-51
third	-59
this	-138
this ?	106
this is	-48
this morning	65
though i	65
three	45
three different	-44
through	22
through you	49
thru	51
thursday	-76
tick	125
tick remember	68
ticket	28
tickets	63
timed	-74
timed out	-74
timeout	-97
times out	99
tiny	34
tired	-54
to be	51
to do	-108
to get	-43
to gmail	76
to it	-100
to keep	-65
to know	32
to me	126
to open	-40
to pay	-52
to put	50
to say	-50
to send	-111
to server	37
to the	-23
to write	-53
to xxxx	69
to you	-76
together	33
told	-147
tonight	-87
too	4
took	-86
top	37
toronto	44
touch	-54
touched	36
traceroute	-62
train	-36
transfer	52
treat	-65
trial	124
trial ended	57
tried	-49
tried 0	-53
tried the	-58
tries	57
trouble	-46
trucks	-53
try	-78
try again	-81
ttl	49
tuesday	-40
tun	52
tun 0	52
tunnel	44
tunnel is	64
turn	78
turn off	50
turned	-53
turns	-39
tv	-112
twice	108
two	47
two days	41
two hours	-36
two points	-43
two providers	119
two questions	-68
type	-23
u	85
ubuntu	60
uk	61
unable	76
unable to	76
unavailable	39
under	-19
undo	76
union	84
university	-65
unlock	126
unread	37
until the	-50
up ?	65
up in	67
update	28
updated	-69
upgrade	118
ur	49
urgent	-63
us	87
us in	46
user	64
user name	-46
username	-28
users	36
using	-108
utc	-26
v	42
vacation	62
valid	66
vat	78
verification	66
verify	-122
very	-117
via	-44
vienna	60
vietnam	-56
village	-71
visa	60
vodafone	41
vpn	71
wait	-21
waiting	-65
want	46
want the	78
want to	-157
wanted	-52
wants	22
wants a	74
warm	-49
warning	70
was	-84
was it	-50
was not	-54
water	-40
way	82
way of	48
we	20
we have	80
we're	59
web	40
web mail	133
web page	-96
webmail	172
wee	-61
weeks	-70
went	16
were	-99
wg	41
what	110
what he	-64
what i	-83
what is	19
what is the	85
what now	53
what papers	40
what should	-39
what to	-54
what's	117
what's the	67
whatever	36
whats	158
whats the	117
whatsapp	77
when	77
when it	65
when will	48
when will it	41
when's	75
where	126
where do	28
where i	-43
where is	68
where to	45
wheres	61
whether	96
which	151
which country	44
which i	-144
which is	-136
which of	60
which one	94
which port	95
which was	-55
while i	-35
while i have	-31
white	85
who	-12
who has	41
who is	-51
whole	61
whole address	-79
why	153
wi	-85
wife	32
wife's	-82
wifi	-49
will	9
will be	-87
will it	39
will not	53
window	47
windows	24
winmail	56
wireguard	74
wish to	47
with	-6
with a	-26
with its	64
with my	-94
with respect	-42
with ssl	-60
with the	-35
with you	-103
with your	44
without it	33
without mail	66
without the	45
wonder	-61
wont	33
word	45
work	42
worked	-83
working	-27
works	43
would	72
would like	85
would like to	-81
write to	-35
wrong	30
wrong ?	-69
wrong password	95
wrote	-63
x	62
x 0	37
xxxx	105
yahoo	89
year	18
yearly	121
years	-149
years of	-67
yes	-63
yesterday	31
you	17
you can	-52
you for	-59
you have	-44
you may	-61
you people	62
you please	-79
you send	62
your	18
your account	-52
your address	-66
your company	103
your help	-53
your help page	45
your mail	-73
your page	-91
your proxy	57
your server	-53
your server is	-96
your smtp	72
your support	62
your web	-47
your wireguard	-47
yours	71
yours faithfully	-38
yourselves	-38
yubikey	34`;
export const gaps = `-250
after	-77
announced	109
b &	70
b +	75
b + 0	-56
b /	162
b 0	-73
b 0 0	74
b 0 :	-17
b 0 is	48
b :	-35
b ?	-173
b a	96
b about	-25
b accept	37
b account	-25
b add	46
b address	84
b addresses	22
b after	72
b after 0	56
b again	-20
b alias	147
b all	-32
b allow	-80
b allowed	49
b also	187
b also can	31
b also like	-75
b also the	-83
b am	-36
b am i	-27
b an	78
b and	21
b and 0	-37
b and a	21
b and again	-30
b and also	-56
b and at	-31
b and can	41
b and do	90
b and do you	54
b and does	79
b and i	-15
b and if so	-32
b and is	28
b and is there	56
b and it	-41
b and not	-28
b and on	-20
b and one	-28
b and tell	47
b and the	-29
b and then	-58
b and what is	35
b android	47
b another	-29
b answer	53
b answered	34
b any	65
b app	31
b are	-39
b as	-9
b as well	49
b as well as	41
b ask	23
b asking	25
b asks	15
b at	-29
b at home	-28
b at the	-18
b authentication	-34
b away	30
b back	57
b be	-84
b because	-30
b been	-40
b before	34
b between	45
b bill	126
b both	-72
b box	-14
b bring	27
b brother	-26
b browsers	75
b but	-10
b calendar	73
b called	34
b can	55
b can i	33
b can i pay	39
b can the	35
b can you	-21
b can't	-9
b cancel	57
b cannot	-27
b card	85
b change	-21
b changed	-28
b charged	48
b client	-27
b closed	-29
b code	54
b codes	-18
b come	17
b connect	-35
b connection	-73
b copy	-53
b correct	-31
b could	41
b countries	48
b credit	44
b customer	-21
b customers	-42
b data	28
b day	52
b days	36
b dead	-37
b delete	41
b deleted	21
b desktop	42
b did	15
b difference	-41
b different	-41
b discount	44
b dkim	22
b dmarc	71
b dns	-27
b do	61
b do i	-45
b do i make	44
b do the	-51
b do you	49
b does	112
b does it	35
b doesn't	-34
b domain	35
b each	-46
b eight	47
b eleven	-27
b else	-80
b em	-24
b email	-20
b error	-42
b even	-46
b ever	31
b everything	26
b example	-41
b exit	86
b expect	39
b expired	-27
b extend	52
b factor	-70
b failed	-63
b father	40
b find	14
b fine	-39
b firefox	-28
b first	-25
b fix	-57
b folders	36
b for	89
b for my	-51
b form	-38
b forty	-36
b forward	67
b forwarding	37
b from my	-40
b full	-45
b further	88
b gb	-34
b get	-35
b get the	27
b gets	43
b gives	-28
b go	-35
b goes	-53
b going	-47
b good	-30
b got	96
b half of	33
b has	68
b has been	-39
b has the	-25
b have	-31
b have to	-33
b have you	61
b he	-46
b help	43
b her	48
b here	-42
b hi	52
b him	54
b home	-52
b host	-25
b hours	71
b how	34
b how can	-50
b how do	12
b how do i	17
b how long	27
b how many	83
b i	47
b i also	43
b i can	-45
b i can't	28
b i change	-32
b i do	-42
b i get	-17
b i have	-27
b i need	94
b i never	39
b i pay	34
b i put	-52
b i should	29
b i want	29
b i was	60
b i would	-19
b i would also	-60
b i would like	41
b i'd	9
b i'm	-16
b if	46
b if so	-45
b imap	-62
b in	-47
b in the	-18
b in which	38
b inside	28
b internet	-27
b into	-42
b invoice	139
b is	-37
b is 0	-37
b is a	49
b is it	48
b is my	101
b is that	-39
b is there	65
b is there another	-66
b is there any	53
b it	15
b it be	-24
b it is	35
b it says	22
b it's	29
b just	-65
b keep	-21
b keeps	23
b key	16
b keys	-28
b kindly	-27
b know	18
b laptop	-48
b last	104
b lastly	46
b lawyer	39
b leave	-51
b left	26
b let	56
b like	11
b limit	-53
b line	-33
b list	128
b list of	58
b live	-32
b logs	54
b long	19
b look	21
b looked	-21
b lost	28
b mail	-28
b mail to	75
b mailbox	19
b mails	47
b managesieve	56
b many	40
b me	42
b me on	50
b me the	26
b members	27
b mine	-32
b missing	-35
b mobile	-21
b money	-24
b month	42
b months	51
b morning	-14
b mother	-33
b msmtp	43
b must	41
b must i	-35
b my	40
b my brother	-29
b my old	31
b my own	23
b my password	-65
b n	51
b name	18
b need	80
b need to	-57
b needs	29
b neither	-19
b never	-48
b new	14
b next	68
b no	-78
b none	-42
b nor	-38
b not	-126
b nothing	-45
b now	-45
b number	69
b of the	-21
b of them	-26
b off	-27
b office	-66
b oh	39
b old	62
b on	-17
b on 0	40
b on my	-92
b on the	-36
b one	11
b one for	-47
b one of	-31
b only	-101
b open	-17
b or	-154
b or is	-36
b or only	-28
b other	-9
b our	94
b out	30
b outgoing	38
b outlook	-34
b over	-19
b own	31
b page	-69
b paid	62
b password	-121
b pay	123
b payment	26
b pgp	45
b phone	-18
b phones	-26
b picture	69
b ping	-26
b plan	40
b please	-29
b pls	-34
b plus	-41
b port	-24
b port 0	-44
b possible	34
b price	64
b problem	-27
b proxy	27
b ps	33
b put	51
b put the	-27
b rather	-49
b read	-46
b receipt	110
b receipt for	60
b receipts	48
b receive	-55
b reception	59
b refund	68
b refused	-22
b regards	-26
b remove	54
b reset	-50
b right	-66
b rules	-57
b run	-22
b s	-23
b said	-87
b same	-20
b say	-22
b says	-30
b search	46
b see	45
b send	-69
b server	-85
b setting	-48
b seven	39
b share	49
b shared	53
b she	-36
b should be	-29
b show	45
b shows	-47
b sign	-36
b sign in	-49
b since	-69
b site	-36
b six	-26
b smtp	-40
b so	-52
b so can	60
b socks	35
b somebody	39
b something	-76
b spam	29
b ssh tunnel	-32
b ssl	-25
b stop	66
b storage	106
b such	-63
b support	37
b switch	-30
b take	93
b tell	63
b test	-37
b that	51
b the	81
b the app	-64
b the limit	-80
b the mail	26
b the new	-40
b the old	-37
b the other	44
b the receipt	38
b the same	-21
b the tunnel	89
b the vpn	41
b the webmail	31
b them	-19
b then	14
b there	34
b there another	-66
b there any	53
b there is	-39
b there is no	-64
b this	28
b three	55
b through	22
b thunderbird	-22
b thursday	50
b tick	-26
b times	-38
b to	63
b to be	26
b to keep	-91
b to my	32
b to the	26
b trial	48
b tried	-30
b tunnel	69
b tv	-62
b two	75
b unable	-30
b unable to	-47
b unlock	-45
b up	31
b user	19
b users	-124
b vpn	47
b want	58
b wants	-31
b was	22
b way	-88
b we	-51
b we have	-38
b webmail	40
b well	46
b well as	41
b what	-1
b what do	26
b what is	29
b what is the	43
b what should	-46
b what's	55
b whats the	45
b when i	-15
b where	82
b where do i	-28
b where is	49
b whether	104
b which	22
b which of	34
b while	74
b who	63
b whole	-58
b why	33
b wife	44
b wifi	-18
b wireguard	20
b wish	-39
b with	-67
b with the	-35
b work	75
b would	39
b would also	-45
b would also like	-81
b would like	63
b write	12
b written	63
b wrote	-21
b xxx	42
b xxxx	71
b year	54
b yearly	38
b years	30
b you	106
b you have	31
b you keep	55
b your	39
b yours	-16
b zero	-26
before	6
begins with pronoun	-52
body	-125
both 0	-91
both 1	-35
both 10	-54
both 11	66
both 2	-6
both 3	14
both 4	22
both 5	43
both 6	22
both 7	-3
both 8	-14
both 9	-26
c &	104
c & is	56
c +	100
c /	193
c 0	-129
c 0 0	-19
c ?	43
c ^	-88
c ^ &	136
c ^ & is	56
c ^ +	190
c ^ /	197
c ^ 0	-22
c ^ 0 0	-19
c ^ a	-45
c ^ add	-40
c ^ after	37
c ^ all	-62
c ^ also	-56
c ^ also can	27
c ^ also the	-98
c ^ and	165
c ^ and 0	-44
c ^ and a	51
c ^ and also	-66
c ^ and are	48
c ^ and at	-35
c ^ and can	50
c ^ and do	111
c ^ and does	69
c ^ and for	-32
c ^ and have	-32
c ^ and i	-12
c ^ and if	18
c ^ and in	22
c ^ and is	35
c ^ and it	-35
c ^ and my	-20
c ^ and not	-34
c ^ and on	-23
c ^ and one	-33
c ^ and put	-27
c ^ and tell	42
c ^ and then	-78
c ^ and we	-33
c ^ and will	38
c ^ and your	27
c ^ anything	45
c ^ as	21
c ^ as well	47
c ^ because	-28
c ^ before	20
c ^ bill	50
c ^ but i	-22
c ^ can	-27
c ^ can i	-47
c ^ can we	40
c ^ change	-34
c ^ connection	-25
c ^ could	34
c ^ did	-32
c ^ do i	-34
c ^ does	-67
c ^ even	-32
c ^ first	-33
c ^ for	-32
c ^ from	-18
c ^ further	41
c ^ get	41
c ^ has	-63
c ^ has the	-52
c ^ have	33
c ^ he	-29
c ^ hi	64
c ^ how	-59
c ^ how can	-33
c ^ how do	-50
c ^ i	-88
c ^ i can	-25
c ^ i can't	26
c ^ i don't	-15
c ^ i need	36
c ^ i paid	44
c ^ i should	42
c ^ i want	-39
c ^ i was	49
c ^ i'd	21
c ^ i'd be	40
c ^ i've	17
c ^ if	-13
c ^ is	40
c ^ is that	-36
c ^ is the	-38
c ^ is there	-16
c ^ it	-17
c ^ it is	15
c ^ it's	-24
c ^ kindly	-80
c ^ laptop	-27
c ^ lastly	54
c ^ let	43
c ^ letters	48
c ^ mail to	50
c ^ may	25
c ^ may i	36
c ^ me	-98
c ^ msmtp	44
c ^ my	73
c ^ my own	47
c ^ n	66
c ^ need	-48
c ^ new	70
c ^ no	-48
c ^ none	-31
c ^ nor	-45
c ^ not	-38
c ^ now	-26
c ^ number	51
c ^ oh	47
c ^ oh and	37
c ^ on	91
c ^ one	-29
c ^ only	-27
c ^ or	-99
c ^ or is	-18
c ^ other	-20
c ^ our	48
c ^ outlook	-60
c ^ pay	46
c ^ please	-74
c ^ pls	-38
c ^ proxy	51
c ^ ps	30
c ^ put	33
c ^ reset	-58
c ^ says	-18
c ^ second	32
c ^ she	29
c ^ she also	60
c ^ since	-50
c ^ so	-20
c ^ something	-63
c ^ tell	28
c ^ tell me	-39
c ^ that	25
c ^ the	20
c ^ the old	-30
c ^ the tunnel	50
c ^ then	89
c ^ there	-34
c ^ there is	-57
c ^ they	21
c ^ tunnel	44
c ^ two	104
c ^ unable	-42
c ^ unable to	-42
c ^ was	-24
c ^ what	-52
c ^ what does	-28
c ^ what is	-12
c ^ what's	-24
c ^ when	39
c ^ where is	53
c ^ whether	60
c ^ which	-50
c ^ which is	-24
c ^ while	34
c ^ who	-12
c ^ whole	-61
c ^ will	34
c ^ wireguard	22
c ^ with	-8
c ^ without	-25
c ^ would you	-25
c ^ xxx	63
c ^ xxxx	-25
c a	-6
c about	20
c account	-28
c add	-35
c after	24
c alias	83
c all	-43
c also	95
c also can	27
c also the	-98
c am	-36
c an	34
c and	40
c and 0	-44
c and a	51
c and also	-66
c and are	48
c and at	-35
c and can	50
c and do	111
c and does	69
c and for	-32
c and have	-32
c and i	-12
c and if	18
c and in	22
c and is	35
c and it	-35
c and my	-20
c and not	-34
c and on	-23
c and one	-33
c and put	-27
c and tell	42
c and then	-78
c and we	-33
c and will	38
c and your	27
c another	27
c any	-25
c anything	38
c apart	58
c are	21
c as well	47
c asked	-23
c at	-24
c be	26
c because	-36
c before	37
c besides	47
c bill	82
c block	43
c but i	-22
c by	-27
c can	85
c can i	-47
c can we	40
c cancel	53
c cannot	-51
c card	38
c change	45
c changed	-18
c close	34
c connection	-30
c could	59
c delete	73
c did	-14
c different	-41
c dkim	23
c dmarc	74
c dns	-25
c do	-18
c do i	-34
c does	57
c doesn't	-32
c don't	-18
c each	-37
c else	-70
c error	-34
c even	-42
c every	-26
c everything	-18
c exit	68
c failed	-24
c father	45
c first	-21
c form	-31
c forward	50
c from	-61
c further	70
c gives	-29
c gmail	-30
c had	-39
c half	-28
c has	-94
c has the	-52
c have	-14
c he	-63
c help	26
c her	45
c here	-19
c hi	64
c his	-18
c home	-19
c hours	39
c how	81
c how can	-33
c how do	-50
c i	-17
c i can	-25
c i can't	26
c i don't	-15
c i need	36
c i paid	44
c i should	42
c i want	-39
c i was	49
c i'd	15
c i'd be	40
c i'm	-34
c i've	13
c imap	-39
c in	19
c invoice	68
c is	73
c is that	-36
c is the	-38
c is there	-16
c it	-53
c it is	15
c it's	24
c just	-54
c keep	45
c kindly	-48
c know	23
c laptop	-21
c lastly	57
c let	75
c letters	48
c list	64
c login	-42
c looked	-22
c mail	28
c mail to	50
c mails	46
c many	-29
c may	20
c may i	36
c move	35
c msmtp	44
c must	-33
c my	-21
c my own	47
c n	76
c name	47
c need	-23
c neither	-21
c new	59
c no	-34
c nobody	-25
c none	-35
c nor	-45
c not	-99
c nothing	-16
c now	-47
c number	55
c of	22
c office	-22
c oh	47
c oh and	37
c old	16
c on	-18
c once	60
c one	-9
c only	-35
c open	-27
c or	-125
c or is	-18
c our	14
c outlook	-69
c own	24
c page	-22
c paid	40
c password	-52
c pay	57
c phone	-56
c ping	-31
c please	-40
c pls	-13
c plus	-35
c port	-34
c price	32
c proxy	51
c ps	37
c put	26
c read	-34
c receipt	79
c recovery	29
c refund	41
c remove	58
c reset	-62
c run	-24
c same	19
c says	-30
c second	40
c send	44
c separate	49
c server	-44
c set	58
c she also	60
c show	35
c since	-68
c smtp	-24
c so	-16
c some	25
c something	-71
c sorry	-31
c still	-26
c stop	74
c support	42
c take	48
c tell	53
c tell me	-39
c that	24
c the	20
c the old	-30
c the tunnel	50
c there	-57
c there is	-57
c they	27
c three	63
c thunderbird	-21
c thursday	63
c time	16
c to	-68
c took	27
c trial	42
c tried	-22
c tunnel	87
c turn	37
c two	22
c unable	-44
c unable to	-42
c user	24
c vpn	36
c want	-12
c wants	39
c well	46
c what	24
c what does	-28
c what is	-12
c what's	70
c whats	42
c where	39
c where is	53
c whether	91
c which	12
c which is	-24
c while	90
c who	29
c whole	-63
c why	64
c will	41
c wireguard	18
c with	-47
c without	-20
c would	52
c would you	-25
c xxx	61
c xxxx	20
c yearly	43
c you	-58
clauses	-108
e +	-27
e /	22
e 0	-104
e 0 0	19
e 0 :	-34
e 0 days	-28
e 0 gb	42
e 0 mb	-54
e 0 th	76
e :	-111
e : 0	-19
e ?	83
e ? ?	-42
e about	19
e accept	40
e account ?	-61
e addition	64
e address	-41
e after	13
e again	23
e aliases	52
e all	-111
e also	-18
e am	-27
e an	75
e and	38
e and the	23
e android	-30
e another	157
e another matter	62
e any	-46
e any more	-41
e apart	76
e apart from	63
e are	-22
e as well	40
e ask	45
e at	35
e at the	26
e back	66
e back ?	28
e bad	-25
e bank	-19
e be	47
e before	33
e being	57
e bill	31
e both	-43
e bounce	49
e box	25
e boxes	62
e by	23
e calendar	24
e can	40
e cannot	32
e card	62
e certificate	30
e changed	18
e client	-38
e code	-22
e come	42
e company	79
e computer	-57
e connections	-38
e credit	41
e day	17
e days	-55
e dead	-57
e denied	-35
e different	-29
e do	112
e does	-21
e domain	49
e down	-126
e down ?	-74
e each	-62
e english	58
e ever	24
e everything	-32
e example	-84
e exit	-36
e expired	30
e failed	-11
e file	31
e fine	-45
e firefox	-25
e first	-30
e folder	-30
e folders	34
e for	34
e for my	24
e for the	44
e free	52
e friday	-28
e from	40
e from this	86
e gb	35
e get	22
e gmail	-36
e go	-13
e gone	-22
e good	-34
e got	56
e had	-25
e have	69
e have you	97
e he	52
e help	-27
e her	73
e here	40
e his	32
e home	-52
e hour	-22
e house	-29
e i	15
e i have	76
e i'm	34
e if	-25
e imap	-18
e in	-35
e in addition	64
e in it	-37
e in the	26
e in web	42
e in webmail	-33
e inbox	-37
e incorrect	-31
e inside	27
e instead	41
e invoice	64
e invoices	79
e iphone	24
e is	-29
e is not	-22
e it	129
e it ?	45
e it is	30
e june	32
e kindly	-51
e know	-28
e last	67
e late	34
e law	33
e like	-32
e list	36
e live	-28
e login	51
e look	33
e lost	35
e mail	-37
e mail ?	-61
e mailbox	24
e mails	-35
e many	-32
e matter	168
e may	43
e mb	-55
e me	37
e me in	-38
e mine	25
e mobile	-27
e month	25
e more	42
e morning	-22
e my	-133
e my account	-43
e my mail	-62
e my password	39
e my phone	-70
e name	36
e never	43
e new	14
e newsletter	31
e next	66
e night	-17
e no	-26
e not	55
e nothing	-70
e notice	-77
e now	-34
e number	-21
e of it	-35
e of the	-39
e of us	-27
e off	96
e office	-26
e oh	55
e ok	-22
e old	-33
e on	-39
e on it	67
e on my	23
e once	-25
e one	46
e one ?	36
e only	-50
e or	19
e or not	55
e other	52
e our	-21
e out	-46
e outlook	-36
e over	-22
e own	79
e p	35
e page	-76
e paper	25
e phone	-133
e phone ?	-63
e plan	19
e please	45
e pls	66
e point	45
e pop	-29
e port 0	32
e provider	-28
e proxy	-77
e ps	41
e put	28
e question	120
e question :	86
e read	22
e recovery	-42
e refused	-30
e regards	-22
e rejected	-89
e repair	42
e right	-37
e s	56
e same	-54
e say	52
e says	-56
e second	151
e see	27
e send	-31
e sending	-44
e separate	72
e server	-70
e she's	40
e sign	55
e sign in	53
e since	-71
e since 0	-23
e site	-39
e smtp	-38
e some	-28
e something	-43
e spf	-34
e stays	45
e still	-20
e stop	56
e stopped	53
e subject	44
e support	30
e take	55
e th	74
e that	97
e the	20
e the 0	33
e the old	-30
e the second	74
e them	38
e then	46
e there	46
e thing	183
e third	37
e this	108
e three	-69
e through	-45
e ticket	45
e times	-54
e tls	-35
e to	89
e to 0	41
e to the	-24
e today	51
e tried	-47
e tunnel	-26
e tv	-70
e two	-95
e under	20
e until	25
e up	-21
e us	-40
e use	-35
e user	56
e vpn	-37
e want	-79
e want to	-76
e was	14
e webmail	-74
e week	28
e well	29
e what	-30
e which	-72
e whole	-61
e why	63
e wife	-31
e wifi	-27
e will	54
e wireguard	-22
e with	-23
e with you	-34
e without	72
e word	42
e work	-21
e works	-23
e writing	41
e wrong	43
e xxxx	18
e year	21
e yes	21
e you	-13
e your	-24
few words	-169
goes on	-73
head	50
in counted	135
in list	230
joint !	-22
joint )	-54
joint ,	-8
joint , least	-41
joint .	22
joint . least	-84
joint :	61
joint : least	115
joint ;	62
joint ; least	36
joint ?	-11
joint ? least	106
joint line	66
joint line least	151
joint none	-121
joint none least	-31
joint paragraph	-85
joint paragraph least	41
least	271
least 0	-64
least 1	-94
least 10	68
least 11	52
least 2	-110
least 3	-38
least 4	7
least 5	8
least 6	11
least 7	8
least 8	25
least 9	37
least, none shared	18
left words	-27
length	-12
line	-19
list elsewhere	-85
m 0	33
m :	-40
m ?	-340
m a	103
m account	-37
m all	-22
m already	-35
m an	36
m as	83
m at	30
m back	-47
m be	46
m before	-47
m bill	91
m both	-47
m by	64
m calendar	88
m can	44
m come	67
m contact	60
m cost	57
m data	38
m day	61
m days	36
m every	51
m failed	-34
m fine	-27
m for	194
m from	75
m go	36
m have	73
m i	23
m if	81
m in	85
m invoice	69
m is	47
m it	-108
m last	47
m mail	17
m mailbox	102
m may	42
m me	55
m month	79
m more	68
m my	93
m no	33
m not	41
m number	42
m of	109
m off	24
m on	104
m one	43
m only	-36
m our	45
m out	-48
m over	35
m own	27
m page	-37
m paid	91
m password	-33
m pay	41
m payment	43
m people	38
m phone	-52
m plan	103
m please	-44
m port	-40
m proxy	33
m right	-53
m same	-76
m second	36
m see	38
m sent	42
m server	-59
m shows	40
m still	36
m the	186
m there	-24
m to	104
m too	79
m twice	39
m up	26
m we	42
m which	46
m with	40
m wrong	-23
m year	57
m you	39
m your	23
marker bullet	63
marker clause	59
marker letter	125
marker number	35
marker roman	101
marker topic	-27
new	32
own	140
own 0	-56
own 10	-18
own 11	14
own 2	-19
own 3	-50
own 4	-10
own 5	-9
own 6	23
own 7	11
own 8	36
own 9	15
own x before	115
place	254
previous	-54
previous problem	-35
previous question	-15
previous request	-5
previous statement	12
previous tag	-49
pronoun	-16
remark	-180
right words	158
role after problem	-31
role after question	-14
role after request	-20
role after statement	-2
role after tag	-23
role before problem	-68
role before question	-5
role before request	14
role before statement	-42
role before tag	11
role problem	-24
role question	-25
role request	2
role statement	18
role tag	-61
roles problem problem	11
roles problem request	-25
roles problem tag	-17
roles question problem	-54
roles question question	48
roles question request	-74
roles question statement	-19
roles question tag	88
roles request problem	-36
roles request question	-41
roles request request	38
roles request statement	12
roles request tag	24
roles statement problem	41
roles statement question	-18
roles statement request	72
roles statement statement	-27
roles statement tag	-59
roles tag question	5
roles tag statement	27
roles tag tag	-78
shared	21
shared all	-65
shared best	-35
since ask	-47
since ask 1	-28
since ask 2	-4
since ask 3	-10
since ask 4	-21
sum after	-51
sum before	21
transition about	36
transition also	-31
transition apart	86
transition none	-221
transition x least	-31`;
export const several = `145
announced	144
any gap	-37
asks	9
clauses	-125
counted	-42
gap	201
length	41
list	147
marks 0	78
marks 1	-52
marks 2	75
marks 3	-82
second ask	23
second gap	37
third ask	-34
third gap	31
w &	30
w & is	33
w +	66
w + 0	-24
w /	60
w 0	43
w 0 0	-64
w 0 :	-80
w 0 bad	-31
w 0 ccc	-22
w 0 days	20
w 0 for	-25
w 0 g	-23
w 0 gb	57
w 0 gig	31
w 0 in	29
w 0 mb	-35
w 0 min	-25
w 0 of	-39
w 0 on	-19
w 0 th	13
w 0 the	-38
w 0 x	-38
w 0 |	41
w :	66
w : 0	-19
w : |	24
w ?	133
w ? ?	-15
w ? |	-39
w a	16
w a 0	26
w a copy	-30
w a day	19
w a new	-15
w a small	-25
w a student	34
w about	-67
w about it	20
w about my	-47
w accept	25
w access	-36
w account	-99
w account ?	-44
w account |	-64
w accounts	22
w add a	-28
w added	-32
w address	-42
w address |	-16
w addresses	38
w after	7
w after 0	17
w again	-29
w again ?	-42
w again |	-26
w alias	55
w aliases	53
w all	-121
w all of	-30
w all |	14
w allow	-47
w already	-9
w also	27
w also can	20
w also like	-101
w also the	-17
w always	-15
w am	-7
w am i	-45
w an	44
w and	48
w and 0	-42
w and a	23
w and again	-27
w and can	24
w and do	41
w and does	39
w and how	-41
w and i	-14
w and it	-57
w and my	-36
w and not	-12
w and now	20
w and the	20
w and then	-21
w and what	-47
w and when	25
w and which	27
w and you	45
w android	-58
w android 0	-27
w answer	49
w answered	63
w any more	-20
w anyone	-19
w anything	14
w apart	55
w apart from	47
w app	21
w app password	36
w april	28
w are	-72
w are gone	-57
w are you	-20
w around	-25
w arrive	35
w arrives	24
w as	78
w as a	20
w as well	66
w ask	59
w asked	23
w asks for	-47
w at	90
w at 0	53
w at once	16
w at the	-71
w attach	-21
w attachment	28
w automatic	39
w away	-14
w back |	-15
w bad	-48
w bad gateway	-31
w bank	-22
w be	-44
w be 0	-31
w because	-31
w because of	-24
w been	14
w before	-51
w before i	-20
w behind	23
w being	27
w besides	40
w between	18
w bigger	51
w bill	117
w bill |	26
w billing	24
w block	28
w both	34
w bounce	32
w box	-73
w box |	-37
w boxes	50
w bring	26
w brother	-22
w but	38
w button on	-36
w buy	28
w by	54
w by mistake	21
w caldav	30
w calendar	16
w calendar |	23
w came	-22
w can	59
w can i	39
w can you	29
w can't	37
w cancel	31
w cannot	-17
w cannot sign	42
w card	63
w card |	44
w catch	26
w catch all	26
w ccc	-22
w ccc 0	-22
w certificate	29
w change	68
w change my	49
w changed	-15
w cheapest	21
w cheapest plan	21
w check	-18
w checked	-56
w client	-22
w club	-17
w code	18
w colleague	-33
w come	68
w come in	20
w come to	30
w coming	-28
w completely	30
w computer |	16
w config	26
w confirm	-36
w connect	-11
w connect to	-12
w connection	-65
w connection refused	-25
w connections	-23
w connects	-33
w contact	13
w contacts	34
w contract	29
w copy	-37
w correct	43
w correct it	27
w cost	66
w could	8
w could not	-28
w could you	17
w countries	16
w court	-24
w credit	54
w customer	-31
w customers	-54
w customers are	-55
w dark	31
w dark mode	22
w day	85
w day |	25
w days	35
w dead	-30
w dead |	-34
w delete	11
w deleted	21
w denied	-27
w devices	28
w did	-47
w difference	-20
w different	-12
w discount	40
w discount for	23
w disk	-21
w do	52
w do i	-37
w do not	-51
w do u	21
w do you	16
w do yous	32
w does	41
w does it	23
w does not	14
w does the	18
w doesn't	17
w domain	52
w domain |	15
w don't	-54
w down	-75
w down ?	-28
w down |	-32
w drafts	41
w drops	35
w drops every	45
w e	-31
w each	-22
w eleven	-19
w email	-31
w enable	44
w end	40
w english	23
w err	-26
w error	-46
w error :	-21
w evening	-14
w every	38
w every time	30
w everyone	-17
w everything	-30
w everything |	-19
w example	-91
w example |	-17
w exit	39
w exits	24
w export	36
w factor	-27
w failed	-35
w fails	-41
w fails |	-45
w far	-29
w fee	38
w few	28
w fibre	-27
w file	-12
w file ?	-43
w file |	25
w filter	-21
w filters	26
w find	12
w find it	-31
w fine	-44
w finish	36
w finnish	26
w folder	31
w folders	-16
w for	139
w for 0	46
w for a	-13
w for all	-44
w for an	-26
w for me	18
w for my	57
w for that	22
w for the	54
w forgot my	-20
w form	-15
w forty	-18
w forward	27
w found	-40
w four	-27
w free	36
w free trial	21
w from	53
w from a	-22
w from the	20
w from this	30
w from your	-28
w full	-36
w full stop	-32
w full |	-38
w g	-27
w gateway	-33
w gb	54
w german	40
w get	-18
w get the	-18
w getting	17
w gig	31
w give	25
w gives	-21
w gives 0	-30
w gmail	-27
w go	66
w go to	40
w goes to	19
w going	-25
w gone	-40
w gone |	-29
w got	60
w grey	-22
w had	32
w handshake	-20
w happening	-28
w has	-17
w has been	-21
w have	-14
w have a	31
w have it	-22
w have the	41
w have to	-67
w have you	40
w have |	23
w he	47
w he is	22
w hello	55
w hello |	50
w her	37
w here	-11
w hi	25
w him	29
w hold	-19
w home	-40
w host	-41
w hour |	-20
w house	-32
w how	95
w how can	-34
w how do	-28
w how many	50
w how much	18
w how to	41
w i	19
w i add	-33
w i am	28
w i can't	20
w i changed	-29
w i did	-19
w i do	-53
w i don't	-19
w i get	-27
w i keep	-36
w i need	50
w i never	-34
w i pay	17
w i put	16
w i see	32
w i take	32
w i use	-37
w i want	46
w i was	47
w i would	-48
w i'd	28
w i'd like	31
w i'm	-11
w i've	-29
w ideas	36
w if	28
w if i	20
w if so	-44
w im	17
w imap	-61
w imap |	16
w import	23
w in	-76
w in 0	-15
w in ?	-23
w in it	-18
w in spam	-23
w in the	-74
w in webmail	-17
w in your	20
w in |	41
w inbox	-25
w inbox |	-16
w included	28
w instead	16
w instead of	18
w internet	-34
w into	-26
w into the	-37
w invoice	94
w invoices	54
w ip	-18
w ipad	26
w ipv	40
w ipv 0	40
w is	-13
w is 0	23
w is down	-71
w is in	-12
w is my	57
w is no	-24
w is not	9
w is ok	-20
w is on	-44
w is that	19
w is the	-61
w is there	42
w is |	42
w isn't	20
w it	61
w it ?	46
w it be	-25
w it cost	34
w it does	-25
w it from	-48
w it goes	-28
w it is	-27
w it on	15
w it |	40
w it's	-13
w its	11
w itself	-15
w january	27
w january |	35
w june	36
w junk	16
w just	-60
w keep the	18
w keeps	37
w key	35
w key |	-16
w keys	36
w kill	34
w kindly	-13
w know	51
w know if	27
w know |	-25
w laptop	73
w laptop |	31
w large	-34
w last	37
w last invoice	39
w last night	-23
w late	23
w late |	23
w later	-23
w later |	-25
w law |	26
w leave	-35
w leaving	28
w let me	-18
w letters	33
w like	-52
w like to	-69
w limit	14
w limit |	33
w line	-29
w line |	-21
w linux	24
w list	43
w list of	37
w load	-27
w login	19
w login |	18
w logs	17
w looked	-20
w looking	23
w lost	56
w mac	25
w mac |	28
w made	-21
w mail	-85
w mail ?	-29
w mail app	23
w mail server	-54
w mail to	52
w mail |	-39
w mailbox	42
w mailbox for	38
w mailbox is	-30
w mailbox |	13
w mailboxes	23
w mails	29
w mails from	24
w make	23
w makes	38
w managesieve	27
w many	24
w matter	24
w may	11
w may i	41
w mb	-34
w mb |	-38
w me	9
w me a	-24
w me how	17
w me in	-35
w me out	-18
w me the	23
w me when	-33
w me |	-60
w messages	22
w min	-25
w minutes	36
w minutes |	-18
w missing	-25
w mistake	24
w mobile	-39
w mode	19
w monero	30
w money	-29
w month	72
w month |	32
w monthly	33
w months	18
w more	33
w morning	-21
w much	15
w must i	-27
w my	-52
w my account	-71
w my address	-21
w my inbox	-28
w my last	-33
w my mail	-19
w my mailbox	21
w my mails	-21
w my new	29
w my own	53
w my password	-23
w my phone	-102
w my plan	66
w my second	37
w my sister	-64
w my son	36
w my tablet	-49
w my wife	-14
w myself	19
w n	28
w name	34
w name of	27
w names	20
w need	70
w needs	29
w neither	-21
w network	-52
w never	36
w never used	-38
w new	76
w newsletter	23
w newsletter |	24
w next	71
w night	-27
w night |	-28
w no	-49
w no such	-35
w nobody	-17
w nobody can	-54
w none	-43
w none of	-40
w nor	-28
w normal	-21
w not	76
w not in	39
w not |	21
w note	44
w nothing	-62
w nothing |	-19
w notice	-36
w now	-19
w now the	31
w now |	-30
w number	29
w number |	15
w of	19
w of a	-17
w of it	-33
w of my	-23
w of the	-45
w of us	-64
w of yours	18
w off	29
w off my	20
w off the	-16
w office	-25
w office |	15
w oh	42
w oh and	21
w old	35
w on	40
w on it	33
w on my	-69
w on the	11
w on |	-19
w once	20
w one	96
w one :	42
w one ?	27
w one i	46
w one more	24
w one of	-25
w one person	-44
w one |	-10
w only	-27
w only the	-21
w only |	-39
w open it	-21
w opens	-17
w or	-91
w or do	-17
w or is	-50
w or not	31
w or only	-36
w or the	-23
w other	30
w our	-11
w our domain	-38
w out	-69
w out for	-22
w out in	33
w out of	-14
w out |	-29
w outage	-32
w outgoing	17
w outlook	-44
w over	41
w own	75
w own domain	20
w p	-24
w page	-86
w page says	-16
w page |	20
w paid	42
w panel	-20
w paper	25
w part	-30
w password	-14
w password again	-22
w password is	-21
w password |	7
w pay	64
w pay with	25
w payment	10
w payment |	-33
w pc	-20
w pc |	-22
w pdfs	-33
w people	43
w person	-65
w phone	-138
w phone ?	-45
w phone |	-25
w photos	-40
w picture	24
w ping	-18
w places	23
w plan	203
w plan |	22
w please	-15
w please |	56
w pls	30
w pls |	22
w po	18
w point	-30
w pop	-20
w port	-38
w port 0	-19
w port ?	-41
w possible	54
w possible to	33
w post	27
w present	-30
w price	97
w price ?	26
w price for	16
w print	60
w printer	22
w private	-14
w problem	-39
w problem |	-25
w program	-25
w provider	-20
w proxy	-15
w proxy is	-25
w proxy on	-58
w proxy |	37
w ps	23
w public	-31
w public key	-30
w put	69
w put in	-20
w put it	22
w put me	24
w put the	20
w question	39
w question :	44
w raise	29
w reach	-34
w read	-22
w reading	-23
w real	19
w reason	26
w receipt	33
w receipts	32
w receive	-63
w red	-22
w refund	13
w refused	-27
w refusing	-28
w regards	-31
w registered	-25
w rejected	-42
w remove	58
w remove the	27
w renew	23
w renewal	45
w renewed	48
w reply	48
w reset	17
w restore	41
w return	-23
w right	-113
w right ?	-71
w ring	-31
w round	-40
w router	-16
w rules	-32
w said	-68
w said to	-46
w same	-72
w same password	-21
w same time	29
w same |	-48
w says	23
w says 0	24
w search	38
w second	75
w second factor	-34
w second mailbox	47
w seconds	-28
w see	45
w sell	-24
w send	-36
w send a	-45
w send me	25
w sender	15
w sending	-45
w server	-138
w server ?	-34
w server is	-54
w server |	17
w servers	27
w service	-107
w set	-18
w set an	39
w set up	-25
w settings |	24
w share	24
w she	16
w shop	-12
w show	56
w shows	-26
w side	33
w sieve	26
w sign	39
w sign in	53
w signature	15
w signed	-14
w since	-11
w since 0	21
w since the	-14
w single	-24
w sister	-63
w sit	-34
w site	-58
w site |	-19
w sites	-38
w six	-41
w size	44
w smtp	-62
w so i	45
w some	24
w somebody	13
w something	-46
w son	32
w sorry	37
w sort	25
w spam	-16
w ssl	-64
w stay	18
w step	25
w still	14
w stop	-14
w stopped	25
w stops	-33
w storage	40
w student	61
w student price	28
w stuff	30
w subscription	18
w sunday	-25
w support	21
w surname	31
w switch	-32
w switched	-23
w tablet	-38
w take	125
w take it	28
w tell	48
w tell me	34
w text	-16
w th	17
w th |	18
w than	-10
w thank	-16
w thanks	21
w that	8
w that i	-58
w that is	37
w that the	-24
w that you	-23
w that |	19
w that's	20
w the	-52
w the 0	62
w the account	23
w the app	-25
w the bank	-34
w the bill	37
w the connection	-20
w the contact	33
w the day	28
w the end	22
w the help	19
w the internet	-28
w the laptop	31
w the last	53
w the limit	-43
w the mail	20
w the new	-14
w the old	22
w the other	29
w the password	-52
w the phone	-47
w the same	-37
w the server	-70
w the service	-50
w the ssh	17
w the tablet	16
w the train	38
w the user	-28
w the vpn	37
w the web	20
w the webmail	-22
w the whole	-25
w the wrong	-22
w them	10
w them ?	21
w there	-12
w there a	48
w there another	-55
w there is	-47
w there |	18
w they	34
w thing	46
w thing |	20
w things	77
w things |	51
w think	19
w thirty	-30
w this	-65
w this is	-35
w this morning	-16
w this one	57
w this |	-21
w three	21
w three |	27
w through the	30
w thunderbird	16
w ticket	24
w time	8
w time i	21
w timed	-25
w timed out	-25
w timeout	25
w times	-27
w times out	-18
w times |	-31
w to	48
w to 0	-22
w to add	-24
w to be	17
w to go	19
w to it	-24
w to keep	-30
w to know	46
w to me	24
w to my	12
w to open	-22
w to see	20
w to send	-69
w to the	120
w today	-25
w took	-24
w train	45
w trial	46
w tried	-54
w trouble	45
w try	-49
w tunnel	13
w tunnel |	-15
w turn	23
w tv	-43
w twice	-19
w twice |	-26
w two	79
w two things	44
w type	-34
w u	31
w unable	-23
w unable to	-23
w unavailable	-33
w under	-53
w until	15
w up in	-22
w updated	-21
w ur	-22
w urgent	-25
w us	-87
w us |	-45
w use	-28
w use the	-46
w used	-37
w user	-38
w user name	-37
w users	-46
w utc	-25
w vat	34
w verify	-25
w vpn	26
w vpn |	-16
w w	30
w wait	-25
w want	14
w want to	-18
w was	-29
w was my	-46
w way	-36
w way to	-45
w we	-7
w we have	-43
w web mail	14
w web page	-29
w webmail	44
w webmail |	-28
w websites	39
w week	13
w weeks	19
w well	61
w well as	26
w what	-12
w what i	-24
w what is	36
w what's	53
w what's the	24
w whatever	23
w whats	40
w whats the	36
w when i	-64
w when is	62
w when the	16
w when's	33
w where	67
w where do	14
w where is	54
w whether	31
w which	48
w which of	18
w which one	21
w while	97
w while i	52
w who	50
w whole	-88
w whole address	-48
w why is	-30
w wifi	-49
w wifi |	-18
w will	52
w will it	28
w will not	35
w wireguard	-23
w wish	22
w with	1
w with a	12
w with my	-19
w with the	-27
w without	30
w wont	17
w word	29
w work	75
w worked	-21
w works	-27
w would	-30
w would also	-98
w would be	-24
w would like	50
w write	8
w write to	-19
w written	-18
w wrong	-14
w wrong ?	-26
w x	-41
w x 0	-30
w xxx	33
w xxxx	-19
w xxxx |	34
w yahoo	24
w year	91
w year |	20
w yearly	27
w years	-9
w yes	-19
w yesterday	-18
w yet	-19
w you	158
w you ?	22
w you keep	19
w you never	40
w your	-63
w your help	-13
w your proxy	21
w your server	-33
w your site	-21
w yours |	-19
w yous	32
w yubikey	23
w |	-53
w | &	76
w | +	62
w | /	59
w | 0	-22
w | a	-26
w | after	-17
w | all	-52
w | and	42
w | another	44
w | any	51
w | apart	29
w | as	47
w | because	-20
w | besides	33
w | both	31
w | but	23
w | can	45
w | can't	-19
w | cant	21
w | change	68
w | charged	-31
w | connection	-15
w | could	25
w | dark	24
w | did	-24
w | do	23
w | does	-14
w | don't	-41
w | every	-36
w | export	29
w | for	-25
w | forgot	-16
w | from	-12
w | gmail	-17
w | good	15
w | half	-31
w | he	18
w | hello	49
w | hi	26
w | how	-27
w | i	-173
w | i'm	-14
w | i've	-11
w | if	-42
w | imap	-28
w | in	-21
w | is	-84
w | it	85
w | it's	21
w | kindly	-17
w | laptop	18
w | let	22
w | login	-16
w | mails	27
w | me	-35
w | my	-26
w | n	37
w | need	37
w | new	62
w | no	-20
w | nobody	-16
w | not	11
w | nothing	-12
w | oh	33
w | ok	22
w | on	18
w | one	48
w | only	-26
w | or	-38
w | outlook	-40
w | please	-78
w | pop	-22
w | port	-20
w | price	35
w | proxy	-21
w | put	30
w | remove	44
w | same	-26
w | second	44
w | send	28
w | sending	-44
w | sent	-37
w | she	23
w | should	29
w | sign	-33
w | smtp	-14
w | so	62
w | sorry	36
w | still	-23
w | stop	31
w | take	30
w | tell	16
w | that	22
w | the	-77
w | then	34
w | there	-57
w | they	28
w | this	-80
w | three	-15
w | thunderbird	-14
w | tried	-30
w | tunnel	17
w | two	92
w | urgent	-24
w | was	-30
w | we	-13
w | webmail	29
w | what	24
w | what's	29
w | when	16
w | where	13
w | while	75
w | whole	-27
w | why	-73
w | with	-26
w | without	-32
w | would	16
w | xxxx	-32
w | yes	-19
w | your	-55`;
export const bars = { sure: 1.67, maybe: 0.16, cut: 0.00, ask: 0.60 };
