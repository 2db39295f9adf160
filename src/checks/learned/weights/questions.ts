/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const asks = `50
&	-38
+	100
+ 0	-102
/	-14
0	51
0 +	-53
0 + 0	-70
0 /	31
0 0	24
0 0 /	-76
0 0 0	-64
0 0 :	-39
0 0 xxxx	54
0 :	36
0 : 0	-27
0 ?	66
0 am	36
0 and	37
0 c	-63
0 days	62
0 down	-35
0 error	43
0 error :	43
0 euro	61
0 fa	46
0 for	60
0 gb	80
0 hours	-60
0 is	80
0 isps	-75
0 mails	-85
0 may	47
0 mb	-58
0 min	50
0 nd	-72
0 of us	34
0 on	116
0 people	50
0 persons	-50
0 phones	-68
0 pm	45
0 staff	-61
0 starttls	-55
0 step	63
0 th	-60
0 the	-70
0 times	-65
0 with	-46
0 xxxx :	54
0 years	25
:	-67
: 0	27
: 0 +	-70
: 0 :	-48
: from	-56
=after problem	-48
=after question	24
=after request	15
=after statement	-60
=after tag	77
=before problem	-28
=before question	26
=before request	53
=before statement	-59
=before tag	24
=end !	-6
=end )	-87
=end ,	-32
=end .	-10
=end :	-46
=end ;	68
=end ?	140
=end none	16
=few	136
=first	1
=joint !	-37
=joint )	16
=joint ,	26
=joint .	-12
=joint :	51
=joint ;	50
=joint ?	-113
=joint line	-24
=joint none	21
=joint paragraph	-15
=joint start	1
=last	13
=line	-38
=marker bullet	163
=marker clause	181
=marker letter	123
=marker number	187
=marker ordinal	113
=marker ordinal question	-57
=marker roman	126
=marker topic	-8
=next )	278
=next ,	134
=next .	89
=next :	102
=next ;	68
=next none	75
=role problem	-33
=role question	43
=role request	96
=role statement	-64
=role tag	-19
=subject	-301
=words	26
?	-41
? ?	-136
^	-117
^ &	168
^ +	79
^ /	55
^ 0	-2
^ 0 /	50
^ 0 :	-57
^ 0 and	67
^ 0 down	-52
^ 0 gb	38
^ 0 members	-49
^ 0 minutes	70
^ 0 of	59
^ 0 phones	-58
^ 0 step	63
^ 0 years	35
^ a	19
^ about	36
^ access	92
^ add account	-46
^ administratively	50
^ administratively prohibited	50
^ alias	-55
^ aliases	51
^ all	37
^ all 0	-40
^ all my	67
^ all of	65
^ also	44
^ always	-33
^ an	42
^ and	15
^ and a	24
^ and again	113
^ and all	-49
^ and also	-48
^ and at	42
^ and every	-48
^ and for	-30
^ and from	27
^ and has	-72
^ and have	-42
^ and hers	-64
^ and how	-45
^ and i	-39
^ and i'm	32
^ and it	-71
^ and my	-30
^ and never	-67
^ and not	46
^ and nothing	53
^ and password	41
^ and port	60
^ and put	-66
^ and she	-35
^ and since	-37
^ and so	-56
^ and they	-50
^ and two	-71
^ and what	-27
^ and when	-56
^ and which	44
^ and with	32
^ and won't	-58
^ and you	-65
^ android	-54
^ any	41
^ anything	59
^ apart	-36
^ are	84
^ are the	-48
^ are you	54
^ as	-31
^ as well	49
^ asked	-72
^ at	-30
^ authentication failed	38
^ backup	44
^ because	-30
^ because i	-26
^ been	-42
^ before	-30
^ before i	-34
^ besides	54
^ best	-26
^ blank	79
^ block	77
^ both	-36
^ but	12
^ but he	-52
^ but it	-72
^ but the	-26
^ calendar	61
^ can	210
^ can i	80
^ can you	-17
^ can't	-54
^ cancel	51
^ cant	96
^ catch	53
^ catch all	53
^ certificate	68
^ change	135
^ changed	-56
^ channel	51
^ channel 0	51
^ cheers	-60
^ close	55
^ club	65
^ connect	-35
^ connection	-15
^ connection refused	-39
^ connection timed	-30
^ contacts	57
^ could	86
^ could you	-50
^ couldn't	58
^ dark	60
^ dear	-62
^ dear sir	32
^ delete	143
^ deleted	-76
^ deleted the	-62
^ dictating	42
^ did	7
^ did you	152
^ different	112
^ different isps	62
^ dkim	48
^ dns	-32
^ do	102
^ do i	63
^ do it	-146
^ do you	40
^ does	64
^ does the	52
^ don't	-71
^ dr	-87
^ each	44
^ emergency	-35
^ enquiry	59
^ eta	50
^ expired	42
^ explain	90
^ firefox	43
^ first	-32
^ five	60
^ fix	106
^ fix it	68
^ for the	24
^ forgot	59
^ frankfurt	39
^ from	17
^ from a	63
^ from my	-43
^ further	57
^ get	70
^ give	55
^ god	-33
^ good	-87
^ good morning	-26
^ greetings	-35
^ greylisting	69
^ half	-36
^ has	59
^ have	91
^ have it	-48
^ have you	78
^ he	-41
^ he is	-34
^ he's	-64
^ hello	-28
^ help	16
^ hi	-43
^ his	-32
^ how	30
^ how i	37
^ i	-31
^ i am	-11
^ i ask	71
^ i can't	39
^ i changed	-33
^ i checked	-55
^ i did	67
^ i do	32
^ i have	-63
^ i know	23
^ i need	44
^ i never	76
^ i paid	86
^ i see	-54
^ i think	66
^ i tried	35
^ i type	58
^ i would	-94
^ i write	-57
^ i'm	-48
^ i've	-40
^ if	37
^ if it	-57
^ if so	53
^ imap	90
^ in	3
^ in 0	67
^ in addition	-57
^ in the	-39
^ in which	68
^ in your	-54
^ invalid	39
^ invoice	-27
^ ipad	26
^ is	106
^ is imap	-62
^ is that	32
^ is the	-142
^ is there	-14
^ is this	79
^ it asks	-30
^ it has	-35
^ it is	-34
^ it's	75
^ its	50
^ j	33
^ just	72
^ k	34
^ k 0	39
^ key	-27
^ keys	-41
^ kind	-23
^ kindly	37
^ laptop	51
^ last	-74
^ leaving	-56
^ let	58
^ letters	38
^ locked	-63
^ locked out	-39
^ log	125
^ looked	-60
^ m	-50
^ mail	-32
^ make	150
^ make it	81
^ may	58
^ me	54
^ me in	41
^ mine	39
^ mobile	-41
^ move	57
^ mr	33
^ msmtp	67
^ mutt	70
^ mx	-28
^ my	-28
^ my father	-33
^ my own	42
^ my wife	-50
^ need	108
^ never	52
^ next	35
^ no	-29
^ no bounce	-62
^ no email	55
^ no error	-47
^ no hard	-41
^ no mail	88
^ no ping	62
^ no results	61
^ nobody	48
^ nobody can	-76
^ nobody in	77
^ normal	45
^ not	49
^ not owned	71
^ nothing comes	63
^ nothing in	53
^ now	-30
^ oh	49
^ oh and	95
^ old	-30
^ on	-42
^ on my	38
^ on the	16
^ one	-66
^ one of	-48
^ only	22
^ only the	-55
^ open	90
^ open failed	53
^ or	90
^ or 0	-62
^ or do	51
^ or madam	-66
^ or must	44
^ or not	68
^ or only	107
^ or receive	42
^ or something	39
^ or the	-37
^ other	43
^ other sites	-59
^ our	-34
^ outlook	48
^ over	104
^ paid	-74
^ password	19
^ pay	67
^ permission	64
^ permission denied	71
^ phone is	49
^ ping 0	-60
^ please	-30
^ please answer	-101
^ please correct	46
^ please find	49
^ please look	35
^ pls	-54
^ port	-21
^ port 0	31
^ price	79
^ proxy	-37
^ ps	33
^ put	66
^ reading	67
^ received	-72
^ received :	-52
^ recovery	73
^ ref	92
^ refund	92
^ regards	-40
^ registration	76
^ remove	62
^ removed	-75
^ renewal	30
^ repair	67
^ reset	54
^ respected	-31
^ restarted	-51
^ retired	-42
^ s	-37
^ same	-46
^ samsung	-30
^ say	89
^ says	41
^ second	-39
^ security	-39
^ send	92
^ sent	-53
^ server	19
^ servers	61
^ she	-11
^ she's	-29
^ sign	-57
^ since	92
^ since 0	-16
^ since about	82
^ since friday	80
^ since last	44
^ since lunch	32
^ since midnight	52
^ since noon	37
^ since sunday	43
^ since the	-24
^ since then	-76
^ six	-85
^ small	-36
^ smtplib	60
^ so	-68
^ so i	61
^ socks	-30
^ something	-97
^ ssh	-51
^ ssh d	68
^ ssh tunnel	-75
^ ssl	45
^ started	-47
^ stop	103
^ stop the	44
^ strange	39
^ switch	79
^ sydney	59
^ ta	-63
^ take	116
^ tell	127
^ thank	-68
^ thank you	-62
^ thanks	-91
^ that is	-32
^ the bank	-75
^ the one	-57
^ the other	59
^ the proxy	51
^ the server	81
^ their	-61
^ then 0	-45
^ there	-99
^ there's	-65
^ they	-57
^ they are	98
^ this	24
^ this is	-39
^ three	-51
^ thunderbird	41
^ thx	-41
^ ticket 0	-49
^ tls	-73
^ to	33
^ too	-74
^ too many	-106
^ trial	73
^ tried	-56
^ tunnel	42
^ turned	-56
^ two	-120
^ two offices	60
^ two providers	95
^ undo	67
^ unlock	68
^ until	78
^ user	-72
^ was	79
^ we	-79
^ we are	-72
^ web	-19
^ webmail	44
^ wg	104
^ what	117
^ what am	43
^ what do	41
^ what i	-75
^ what is	57
^ what now	60
^ what should	-58
^ what's	82
^ whats	116
^ whats the	74
^ when i	-38
^ when it	42
^ when will	59
^ when's	63
^ where	38
^ wheres	56
^ whether	-40
^ which	11
^ which i	-115
^ which is	-134
^ which one	80
^ which port	96
^ while	5
^ who	-94
^ whole	32
^ why	142
^ wife	55
^ will	122
^ winmail	67
^ winmail dat	67
^ wireguard	40
^ with	62
^ with respect	-44
^ without	21
^ would	103
^ would you	36
^ wrong	51
^ wrong password	56
^ xxxx	32
^ you	62
^ your	80
^ your server	-72
^ yours	-52
^ yours faithfully	-41
a	-71
a 0	100
a calendar	74
a copy of	93
a friend	58
a line	-71
a minute	-53
a single	58
a thing	57
a way	76
a year	41
abeg	71
about	-82
about it	34
about my	-69
about the	-55
accept	100
accepted	76
access	41
accident	-64
account	18
account page	-68
accounts	-21
active	80
add	126
add account	-49
added	-102
addition	-48
address	73
address ?	-78
address is	67
addresses	109
admin	84
administratively	50
administratively prohibited	50
administrator	36
after	22
after a	67
after i	-40
after the	-33
again	-17
again ?	-65
age	-62
agreement	72
alias	218
aliases	163
alike	57
alive	-45
all	19
all in	56
allow	-95
alone	47
already	42
also	78
also on	-81
also the	-44
although	123
although i	84
always	26
am i	42
ams	50
an	3
an alias	75
an hour	-25
and	1
and a	-32
and again	66
and also	-56
and at	24
and at the	51
and does	38
and every	-48
and for	-30
and from	36
and has	-70
and have	-42
and hers	-64
and how	-43
and i	-46
and i have	44
and i'm	32
and if so	86
and imap	45
and is there	50
and it	-65
and it says	62
and may	51
and never	-67
and not	67
and not in	56
and nothing	53
and on	-8
and one	-44
and password	35
and port	44
and put	-64
and she	-35
and since	-37
and so	-49
and the	-37
and they	-58
and two	-107
and webmail	48
and what	-27
and when	-44
and which	44
and with	52
and won't	-58
and you	-70
android 0	-50
another	-104
another matter	-49
answer	-46
answered	-99
answering	49
answers	40
antivirus	-92
any	36
anybody	-91
anything	68
anywhere	-35
apart	-77
apart from	-49
app	49
app password	92
appears	43
archive	37
are gone	88
are in	-98
are on	-59
are the	-43
are they	74
are two	59
are you	57
around	-45
arrive	49
arrived	-36
arrives	52
article	43
as	9
as a	93
as well	31
as you	-71
ask	-40
ask you	59
asked	-65
asking me	-57
asks	37
at 0	-40
at 0 0	44
at 0 am	-47
at a	-80
at both	-75
at once	45
at the	11
at the same	49
at your	63
ate	71
attach	101
attached	94
attachment	33
attempts	44
auckland	78
authentication	32
authentication failed	102
authenticator	75
auto	56
autodiscover	45
automatic	41
available	-53
away	21
b	-63
back	99
back ?	56
back to	-54
backup	64
backup codes	57
backups	72
bank	25
banks	66
be	29
because	-71
because i	-29
because the	-36
been	30
before	-50
before i	-97
behind	35
being	-72
beirut	-55
believe	-59
believes	-52
below	-85
besides	64
best	-60
big	-67
bigger	145
bill	150
billed	92
billing	102
bills	90
bin	53
bit	-80
black	57
blank	104
bless	-61
blind	-34
block	91
blocked	29
board	34
book	-19
booking	-46
both	41
both our	60
bother	-56
bounced	-43
box	95
boxes	132
boy	-58
branch	18
branches	92
bring	37
broke	-45
browsing	58
bus	-55
business	45
but	-9
but he	-52
but i	-39
but it	-72
but nothing	65
but the	-32
button	92
button is	62
buy	49
by itself	43
by mail	-61
by mistake	44
by the	-108
by user	70
ca	59
cabin	-56
cable	-40
cafe	-43
calendar	179
calendar shows	83
call	-52
called	-65
calls	42
came	-61
came back	-51
campus	61
can	134
can be	-88
can i	109
can i have	58
can i pay	29
can it be	39
can not	71
can receive	-115
can see	-68
can send	-109
can the	68
can we	35
can you	-13
can't	-25
can't be	-53
can't find	58
cancel	95
cancel the	70
cannot	27
cannot connect	-47
cannot log	70
cannot log in	70
cannot send	36
cant send	-67
capital	-93
captcha	67
card	121
cards	-39
carriers	51
case	-44
cashier	-62
catch	71
catch all	58
centre	40
certificate	-6
change	73
change it	51
change my	39
changed	40
changed the	-80
changed the password	-73
changes	49
channel	103
channel 0	89
channel 0 :	89
charge	99
charged	67
check	24
checked the	-71
cheers	-66
chrome	-19
chromebook	-42
church	98
clean	44
clear	-67
cleared	-47
click	72
client	75
clients	-52
clock	-42
close	48
closed	28
closing	-50
club	85
code	10
codes	56
codes :	67
com	-102
come back	-41
come in	45
comes	-18
comes in	78
committee	-71
company	-65
complaint	-68
complete	27
completely	-85
computer	-102
config	68
confirm	36
confirmation	42
connect	72
connect to	-15
connect to server	39
connected	51
connection	26
connection timed	-72
connection timed out	-72
connections	20
connects	18
contact	65
contact form	60
contact your	-108
contacts	136
contract	91
copy of	81
correct	210
correct it	48
corrected	71
correspondence	-56
cos	-111
cost	108
could not	-81
could you please	-76
count	67
countries	69
country	121
cousin in	61
credentials	52
credit	111
crypto	70
csv	52
customer	-72
customers	101
cuts	59
dark	92
dark mode	41
dat	39
data	113
date	37
daughter	-80
day	47
days	63
dead	138
deadline	-84
dear	-92
dear sir	32
dear support	-28
death	-54
debit	38
declined	61
delete	184
delete the	55
deleted	-41
deleted the	-84
denied	83
department	-59
desk	-13
device	49
devices	39
did	-78
did not	-40
did you	153
difference	43
different isps	56
different networks	57
discount	103
dkim	31
dmarc	88
do	52
do i	141
do i do	-48
do i fix	-96
do i get	56
do i put	34
do it	-85
do not	-98
do u	61
do we	57
do you	144
do you have	58
does	46
does not	-71
does the	55
doesnt	80
dog	-66
domain	69
don't	-190
don't want	-59
dont	73
dorm	43
dot	51
double	38
down	10
down ?	46
down for	91
dr	-79
drafts	64
driver	-61
drops	82
dublin	48
dutch	59
e mail	-81
each	41
eats	60
edge	-29
editor	-48
eduroam	55
either	24
eleven	-84
else	-67
else ?	-92
em	57
email	35
email is	72
emails	-60
emergency	-58
empty	61
end	84
end of	-41
ended	86
ends	32
engineer	-57
english	13
enquiry	50
entering	85
enters	-52
error	76
error 0	46
error :	41
eta	62
eta ?	-80
euro	109
euros	78
even the	-40
evening	-19
ever	-54
every page	58
every time	62
everybody	-55
everyone	42
everything	-37
everything is	47
everywhere	24
example	-29
example 0	-101
example 0 0	-67
example :	57
example : 0	59
executor	-49
exists	45
exit	154
exits	97
expired	151
explain	126
extend	73
fa	46
failed	-31
failing	51
fails	120
failure	-69
fair	-70
faithfully	-41
fast	-78
father	-44
fee	68
feelings	-45
fi	-74
field	-41
file	42
file ?	-86
filter	115
find	5
find out	49
finds	66
fine	-27
finish	64
firefox on	64
firewall	-59
first	-53
fix	55
fix it	47
flat	-57
folder	218
folders	116
following	-83
for	50
for 0	77
for all	71
for me	21
for my	-105
for that	44
for the	-44
for the password	81
for you	-46
for your	-71
forever	94
forgot	132
form	129
forty	-94
forward	90
forwarded	-49
forwarding	70
found	-88
fourth	-48
frankfurt	31
friend	26
friends	-23
from	26
from 0	-51
from a	-56
from it	-54
from me	-47
from my	29
from now	68
from our	-80
from the	-41
from this	-58
from you	32
from your	51
front	54
full	16
gateway	74
gave	-78
gave me	-52
gb	83
gdpr	54
german	127
get	102
get in	35
get it	86
get the	-38
gets	84
give	128
give me	58
given	-45
gives	62
gives 0	60
gmail app	45
gmx	51
go	28
go back	-61
go out	-57
go to	99
god	-83
god bless	-33
goes	-8
goes to	-42
going to	-42
gone	44
good	-82
good morning	-29
google	46
grandson	-46
green	-98
greetings	-98
greylisting	67
group	56
guests	48
guide	49
h	-28
had	-158
had 0	78
half of	82
hall	-49
handshake	40
hangs	63
happened	65
happening	-109
happens	50
happy	-58
harbour	55
hard	-63
hard feelings	-41
has	-9
has gone	-40
has it	52
has no	59
has the	-71
has to	50
have	-21
have a	122
have been	-91
have had	-56
have i	-49
have it	-46
have the	-33
have to	41
have you	48
he	-21
he has	-54
he is	-50
he was	-46
he's	-72
head	41
headers	-46
hello	-41
help	28
help me	78
help site	49
her own	36
hers	-77
hi	-45
hide	47
his	-48
home	48
home line	-59
honey	-55
hospital	-80
hotmail	54
hotspot	41
hour	-49
hours	68
house	-97
houses	54
how	253
how can	-56
how can i	-76
how do	-11
how do i	-21
how i	43
how long	34
how many	100
how much	44
how to	34
hp	80
http	89
human	51
hundred	-49
hurry	-82
i	-30
i add	49
i also	71
i am	-23
i ask	109
i buy	47
i can	-101
i can send	-78
i can't	85
i cant	-51
i checked	-60
i could	-108
i did not	49
i do	-76
i don't want	-53
i fix	-113
i get	108
i had	-27
i have	-61
i have a	47
i have to	56
i have you	-42
i keep	-119
i keep it	-77
i left	-86
i like	-66
i live	55
i make	24
i need	30
i never	47
i never wrote	54
i paid	128
i pay	45
i press	39
i put	79
i read	-56
i say	-47
i see	37
i send	-31
i set	101
i should	-58
i take	-59
i think	52
i tick	68
i tried	79
i type	54
i want	145
i want to	-126
i was	60
i will	-66
i would	-84
i would like	65
i write	45
i wrote	-40
i'd	50
i'd like	62
i'll	-89
i'm	-127
i'm in	39
i've	-85
identity	-87
if	95
if i	-73
if it	-34
if it's	-113
if so	139
if that	-62
if the	43
imap	72
immediately	47
important	-69
in	20
in a	-90
in addition	-48
in front	54
in it	-39
in junk	55
in law	-120
in my	10
in our	33
in the	-9
in the morning	43
in the office	57
in there	-82
in to	46
in web	124
in web mail	130
in webmail	63
in which	69
in which country	47
in your	30
inbox	73
incoming	69
incorrect	81
inside	-59
install	43
instead	105
instead of	41
internet	-2
into	75
invalid	87
invoice	175
invoices	133
ip	119
ipad	57
iphone	-30
is	-9
is a	54
is an	57
is at	-52
is down	112
is fine	27
is for	-82
is full	49
is good	53
is imap	-83
is in	-83
is it	25
is it my	-71
is it possible	43
is it the	-85
is my	-65
is no	-88
is none	82
is normal	-46
is not	47
is nothing	-54
is off	-97
is on	-92
is that	89
is the	50
is there	92
is there a	92
is there another	-79
is this	111
is working	51
is xxxx	-107
issue	67
it	15
it ?	-24
it asks	-32
it back	65
it be	96
it by	64
it does	-59
it down	58
it for	-71
it from	-58
it has	-79
it in	-100
it is	-80
it may	-57
it my	-67
it on	-67
it on the	-62
it please	57
it possible	43
it returns	51
it says	-27
it says authentication	69
it still	-61
it the	-161
it to	40
it was	-108
it will	73
it's	-92
items	79
itself	65
january	60
job	-73
join	77
july	44
june	56
junk	110
just	31
just sits	89
k	-65
keep	-36
keep it	-86
keep the	71
keeps	108
key	78
key ?	-82
keyboard	-58
keys	41
kids	-47
kill	72
kind	-88
kind regards	-34
kindly	36
kitchen	-46
know	-38
known	37
knows	-49
lan	-55
laptop	28
laptop in	-62
laptops	-70
large	-81
last	-13
last month	-45
last night	53
lastly	61
late	-24
later	-120
law	-54
leave	80
leaving	-79
let	48
let me	-37
letter	-40
letters	-21
letters to	57
library	-54
like	-42
like the	43
like to	-139
like to know	82
limit	127
line	68
lines	56
linux	73
lisbon	50
list	25
list of	69
lists	54
little	-60
lives	-77
load	134
loads	132
local	50
lock	-73
log	42
log in	32
login	134
login failed	-41
login is	48
login page	-37
logo	75
logs	87
london	97
long story	-42
longer	26
look	-50
look at	-37
look at that	66
looked	-114
looking	-38
looking for	-60
lost	44
lot	-92
love	-49
lte	82
m	-52
ma	-67
macbook	-45
machine	-38
madam	-80
made	-32
mail	50
mail from	39
mail in	56
mail is	45
mail on	-53
mail server	79
mail to	44
mailbox	82
mailboxes	59
mails	69
mails to	60
main	-73
make	130
make it	76
makes	33
man	-124
manager	-28
many	18
map	82
mark	58
match	-86
matter	-20
matters	-101
maureen	-38
max	50
may	38
maybe	37
mb	-51
me	-23
me back	58
me from	84
me off	63
me out	-30
me the	79
me to	-88
meant	56
message	-22
messages	121
method	68
midnight	-31
might	-62
minutes	35
mobile	61
mobile data	-71
mode	38
modem	-44
money	100
month	27
monthly	84
more	-22
morning	45
most	-41
mostly	-40
mother	-57
mountain	59
move	114
moved	31
moving	-69
mr	42
msmtp	62
mtu	77
much	38
mum's	-49
must	91
must be	101
must i	41
mutt	70
mx	90
mx 0	-75
my	17
my account	90
my address	-54
my bank	-27
my card	60
my cousin in	61
my father	-38
my grandson	-50
my late	-41
my mail	146
my mailbox	36
my mobile	46
my mother	-47
my name	-40
my nephew	-53
my own	68
my own phone	-60
my password	31
my phone	-21
my plan	45
my profile	62
my storage	86
my tablet	-91
my wife's	-46
myself	-118
n	-38
name	70
name of	43
names	43
nd	-72
need	78
need to	-122
need your	-71
needs	180
needs a	86
neighbour	-96
neighbour's	70
nephew	-40
netherlands	89
networks	68
never	72
never came	54
never used	34
new	49
new laptop	-52
new one	53
new password	-47
newsletter	39
newsletters	51
next ?	-67
nice	-41
nicely	-62
night	-13
nine	-32
no	33
no answer	86
no bounce	-62
no email	48
no error	-66
no hard	-41
no hard feelings	-41
no hurry	-54
no internet	60
no mail	46
no page	90
no password	-64
no results	84
no rush	-60
nobody	11
nobody can	-58
nobody in	69
none	137
noon	91
nor	150
normal	24
normal ?	47
normally	-77
not be	-47
not connect	51
not in	29
not in the	-51
not one	-62
not open	54
not receive	73
not the	36
notary	-66
note	-29
notebook	-64
notes	-58
nothing	-20
nothing comes	76
nothing from	88
notice	50
now	-29
now it	-57
now on	63
now the	61
number	51
numbers	-52
o	74
october	68
of	-27
of a	-111
of all	72
of it	17
of me	-67
of my	88
of our	69
of the	-20
of them	-20
of this	-51
of us	-72
of your	83
of yours	98
off	26
off the	30
office	23
office in	-52
offices	64
oh	38
oh and	95
okay	-65
old	45
old phone	58
on	24
on 0	29
on another matter	-44
on her	-84
on it	-21
on my	24
on my laptop	59
on saturday	-46
on sunday	-70
on the	-22
on the old	-48
on their	50
on two	56
once	-21
one	27
one ?	70
one can	-80
one for	54
one is	-36
one mail	-58
one more	-58
one of yours	67
one person	-61
one's	-73
ones	34
online	35
only	18
only one	-41
only the	-47
open	57
open failed :	53
opened	-49
opening	-35
or	24
or 0	-38
or do	51
or madam	-66
or must	44
or no	37
or not	51
or only	88
or password	-50
or receive	42
or something	43
or the	-78
order	-56
orders	-32
other	30
other sites	-59
others	-58
our	36
our office	54
ours	68
out	69
out of	-61
out to	73
outage ?	42
outbox	106
outgoing	41
outlook	32
outside	56
over	23
over the	-43
own domain	-76
own phone	-60
owner	75
page	68
page for	-69
page of	-66
page says	-51
pages	77
paid	45
panel	72
paper	40
parents	-64
paris	46
parish	-63
pass	28
passed	-61
password	27
password again	53
past	-32
paste	47
pasted	39
patience	-80
pay	116
pay by	50
paying	50
payment	135
payments	82
pc	22
pcs	45
pdf	54
pdfs	43
peer	22
perfectly	-82
perhaps	-88
person	-36
persons	-57
pgp	53
phone is	89
phone on	-66
phones	70
picture	41
pictures	56
ping	72
ping 0	-59
pixel	38
pixel 0	-45
place	-73
places	-48
plan	142
plans	51
please	175
please answer	-129
please correct	46
please find	49
please look	63
pls	106
pls help	-66
pm	36
po	-78
point	-119
points	-60
pop	-16
port	-10
port 0	34
port ?	-139
porto	72
ports	61
possible	134
post	-45
power	-111
pppoe	59
practice	-60
press	-44
press it	-63
press send	80
price	129
price for	52
print	58
printed	-70
printer	-75
problem	-90
profile	73
proforma	76
program	35
prohibited	50
proof	-107
provider	-183
providers	76
proxy	117
proxy is	51
ps	51
put	34
put a	-50
put in	-57
put it	-75
put the	-52
pw	54
question	-101
question :	-64
questions	-148
queue	-72
quick	-37
quit	50
quotation	45
raise	85
ran	-51
re	-68
reaches	64
reads	29
real	51
real one	58
rebooted	-90
receipt	209
receipt for	75
receive	128
received : from	-54
receives	42
receiving	47
reception	39
recipients	-65
record	79
records	39
recovery	106
red	39
ref	78
refund	159
refused	92
refuses	104
refusing	14
regards	-126
registered	37
registrar	50
registration	121
reissue	53
rejected	27
rejected :	50
relay	-11
reminders	92
remove	143
remove the	77
removed the	-80
renew	78
renewal	161
renewed	51
repair	160
repaired	-45
reply	28
reports	-60
request	49
require	65
required	97
reset	25
respect	-47
respected	-44
restarted	-93
result	43
results	64
retired	-41
return	105
returns	93
riga	62
right	-25
right ?	-138
robot	38
room	-67
router	-23
run	-32
runs out	61
rush	-97
s	-46
said	-125
sales	34
same	28
same minute	57
same password	-46
same time	44
saturday	-70
save	42
saved	43
say	-68
saying	44
says	22
says 0 0	-78
says authentication	73
says authentication failed	58
says cannot	-81
says couldn't	-75
says the	-51
says too	73
says too many	73
says wrong	86
scan	63
school	28
search	148
seat	71
seats	60
second thing	-29
secretary	-37
security	34
see	35
see them	-61
seen	-22
send	122
send a	-73
send from	57
send me	38
send the	-69
sender	66
sender address	70
sending	51
sends	77
sent	17
sent folder	-48
sent items	68
separate	36
sept	53
september	39
server	43
server ?	-65
server in	-66
server is	-74
server is down	58
server not	-58
servers	70
service unavailable	42
session	-35
set	42
setting	75
settings	-29
seven	-41
shared	43
shaz	-47
she	-17
she has	31
she's	-94
ship	-91
shop	-69
should	144
should be	77
should i	26
show	167
shows	96
shows every	111
shows my	-83
shows the	39
side	-22
sign	67
sign in	66
sign up	50
signal	-57
signed	49
silent	50
sim	-33
simple	-53
since	25
since 0	-34
since 0 0	47
since 0 :	168
since 0 am	92
since about	82
since friday	80
since i	-42
since i changed	56
since last	40
since lunch	32
since midnight	52
since noon	37
since sunday	43
since the	-33
sincerely	-41
single	95
sir	-24
sirs	-24
sister	-41
site	45
sites	39
sits	40
sitting	-42
size	54
slowly	-60
smtp	44
smtp 0	-66
so	-23
so i	-18
so please	-40
so that	59
society	-87
socks	65
solicitor	-50
some	-49
somebody	63
someone	82
something else	-87
son	-103
sorry	-39
sort	-50
space	53
spam	59
spf	119
spring	-56
ssh	59
ssh d	50
ssl	-46
stand	-36
stands	-39
starlink	52
started	-76
starttls	32
stay	76
stay in	59
stays	147
steam	62
step	27
step thing	61
still	66
still shows	-73
stolen	42
stop	150
stop it	65
stop the	62
stopped	46
stops	-38
storage	125
straight	-41
strange	41
studio	-56
subject	-68
submission	39
subscription	55
such	42
sunday	-39
support	31
supported	84
suspended	57
suspicious	-44
swap	59
switch	85
sydney	61
são	66
t	-76
ta	-63
tab	71
table	-57
tablet	-27
take	89
take it	53
taken	42
tax	83
tea	-38
teacher	-39
teachers	-52
team	-61
tell	31
tell me	59
temporarily	56
ten	31
ten minutes	38
terms	-49
test	124
tested	68
tested from	67
text	24
th	-52
than	-51
thank	-85
thank you	-65
thank you for	-68
thanks	-101
that	19
that ?	44
that i	-111
that is	-50
that you	76
that's	-77
the	-12
the 0	56
the account	55
the app	-44
the big	-50
the bill	79
the calendar	64
the card	49
the church	57
the computer	-53
the contract	70
the date	-55
the day	34
the difference	74
the first	-26
the following	-57
the help	97
the invoice	33
the ipad	-29
the key	-43
the laptop	-27
the letters	48
the library	-62
the little	-74
the login	-38
the lot	-73
the mail	-14
the mails	44
the morning	81
the mx	60
the name	64
the new	52
the new one	31
the next	60
the number	-67
the old	89
the one	-80
the only	-69
the order	-78
the outbox	78
the password	21
the phone	-25
the phones	48
the port	-41
the private	78
the proxy	83
the right	-94
the same	-64
the search	102
the server	60
the service	-81
the sign	56
the site	-46
the ssh	98
the ssh tunnel	55
the time	-48
the trash	77
the treasurer	59
the tunnel	69
the two	55
the user name	-78
the vpn	22
the way	50
the web	-34
the whole	-34
the wifi	-65
the yearly	54
their	-62
their own	47
them	-24
them ?	69
then	-25
then 0	-52
there a	92
there another	-79
there are	-73
there is no	-86
there is none	82
there it	53
these	-127
they	-50
they are	86
they're	-92
thing	-110
things	-102
think	-31
thinking	-43
thinks	-35
third	-32
thirty	-35
this	-132
this ?	104
this is	-58
this morning	87
though	60
three	38
three of	52
threw	58
through	27
thursday	-92
tick	126
ticket	24
tickets	62
time	-15
timed	-72
timed out	-72
timeout	-96
times	-14
times out	74
tiny	41
tired	-54
to	6
to be	59
to do	-111
to get	-59
to gmail	63
to it	-88
to keep	-62
to know	39
to mail	-47
to me	95
to pay	-47
to put	52
to say	-51
to send	-58
to server	45
to the	-22
to use	41
to write	-58
to xxxx	80
to you	-88
today	-26
together	38
told	-142
tonight	-98
too	17
took	-96
top	52
totp	42
touch	-37
touched	48
train	-53
transfer	48
trash	48
treat	-92
trial	128
tried	-48
tried 0	-51
tried in	71
tried the	-53
tries	46
trouble	-35
trucks	-49
try	-54
try again	-80
trying	-48
tuesday	-47
tun	52
tun 0	52
tunnel	47
tunnel is	85
tunnel is on	59
turn	62
turn off	47
turned	-45
tv	-100
twice	92
two	49
two days	64
two hours	-35
two providers	87
two questions	-60
two times	55
type	-66
u	86
uk	47
unable	77
unable to	77
unavailable	28
under	-47
understand	-38
undo	77
union	71
unlock	132
until the	-39
up ?	62
up in	82
up the	-49
update	42
updated	-76
upgrade	150
ur	63
urgent	-62
us	77
user	72
user name	-61
username	-36
users	49
using	-99
utc	-28
v	32
vacation	81
valid	63
vat	78
verification	57
verified	52
verify	-145
very	-138
vietnam	-53
village	-63
visa	64
voucher	56
vpn	67
wait	-26
waiting	-49
want	62
want the	71
want to	-166
wanted	-59
wants	23
wants a	71
wants the	53
warm	-51
warning	46
was	-99
was not	-59
was the	-50
way	94
we	16
we do	-51
we have	73
we're	57
web mail	129
web page	-60
webmail	149
wee	-49
weeks	-67
well	-26
went	16
were	-71
wg	34
what	121
what am	45
what am i	45
what i	-95
what is the	90
what now	60
what papers	42
what should	-40
what to	-39
what's	122
what's the	47
whatever	41
whats	154
whats the	111
whatsapp	73
when	82
when it	41
when will	60
when will it	46
when's	82
where	129
where do	35
where i	-50
where is	64
where to	41
where's	62
wheres	56
whether	161
which	170
which country	67
which i	-156
which is	-136
which of	61
which one	86
which port	98
while i have	-49
white	91
who	-11
who has	31
whole	48
whole address	-87
whom	33
why	171
wi	-87
wife	31
wife's	-78
wifi	-21
will be	-129
will it	46
will not	74
window	49
windows	32
winmail	51
winmail dat	39
wireguard	80
wish to	56
with	-16
with a	-59
with my	-111
with respect	-46
with the	-42
with wireguard	51
with you	-76
with your	48
without it	38
without mail	68
won't	-24
wont	29
work	49
worked	-84
working	-24
works	37
would	69
would be	-41
would like	100
would like to	-52
would you	30
write	19
write to	-42
writing	-16
written	29
wrong	16
wrong ?	-105
wrong password	98
wrote	-71
x	64
x 0	33
xxxx	134
xxxxxx	62
yahoo	136
ye	37
year	30
yearly	130
years	-131
years of	-67
yes	-58
yesterday	52
you ?	-28
you can	-58
you for	-59
you give	45
you have	-40
you may	-76
you people	56
you please	-78
you send	46
you to	61
you're	-40
your	18
your address	-59
your company	89
your help	-67
your mail	-72
your page	-85
your proxy	70
your server	-45
your server is	-93
your smtp	60
your support	78
your tunnel	-55
your web	-62
your wireguard	-64
yours	64
yours faithfully	-41
yubikey	43`;
export const gaps = `-255
after	-85
announced	103
b &	72
b & is	47
b +	90
b + 0	-53
b /	166
b 0	-71
b 0 0	69
b 0 0 0	13
b 0 :	-19
b 0 is	44
b :	-47
b ?	-188
b a	102
b a copy	-50
b about	-12
b accept	42
b account	-34
b add	44
b address	68
b after	73
b after 0	55
b again	-24
b alias	158
b all	-27
b allow	-85
b allowed	42
b also	194
b also on	-86
b also the	-80
b am	-34
b am i	-32
b an	66
b and	13
b and 0	-41
b and a	15
b and again	-31
b and also	-65
b and at	-43
b and can	41
b and do	85
b and do you	50
b and does	82
b and he	-43
b and how do	-33
b and i	-13
b and if so	-35
b and is	26
b and is there	67
b and it	-44
b and on	-22
b and tell	61
b and the	-21
b and then	-65
b and what	40
b and will	47
b android	40
b another	-21
b answer	45
b any	64
b anything	32
b apart	64
b app	46
b are	-62
b as well	54
b as well as	45
b ask	15
b asked	22
b asking	21
b at	-35
b at home	-23
b at the	-21
b authentication	-25
b back	44
b bank	-29
b be	-77
b because of	36
b been	-51
b before	18
b between	43
b bigger	49
b bill	145
b both	-98
b boxes	37
b bring	33
b browsers	74
b but	-18
b by	24
b calendar	67
b called	32
b can	40
b can i	32
b can i get	37
b can i make	-38
b can i pay	47
b can the	51
b cancel	63
b cannot	-29
b card	69
b change	-38
b changed	-29
b charged	56
b check	-32
b chrome	-27
b code	44
b codes	-21
b come	19
b comes	29
b connect	-51
b connect to	-28
b connection	-71
b contact	-28
b contacts	30
b contract	74
b copy	-60
b correct	-40
b could	31
b countries	43
b data	22
b date	31
b day	57
b days	47
b dead	-37
b delete	46
b desktop	39
b did you	-32
b difference	-52
b different	-39
b discount	56
b dkim	34
b dmarc	70
b do	64
b do i	-40
b do i make	38
b do i put	-28
b do the	-48
b do you	55
b does	119
b does it	50
b doesn't	-36
b domain	32
b eight	44
b eleven	-22
b else	-93
b email	-23
b error	-39
b even	-65
b ever	26
b every	-17
b everything	14
b example	-21
b exit	59
b expired	-28
b extend	59
b factor	-73
b failed	-80
b father	34
b finally	44
b find	18
b fine	-38
b first	-25
b fix	-52
b fix it	25
b folders	32
b for	75
b for a	-27
b for my	-53
b form	-46
b forty	-35
b forward	70
b friends	-32
b from	7
b from my	-41
b full	-55
b further	92
b gb	-32
b get	-42
b gets	40
b gives	-33
b gmail	-27
b go	-37
b goes	-46
b going	-47
b good	-27
b got	90
b had	15
b has	76
b has been	-44
b has the	-30
b have	-40
b have to	-34
b have you	63
b he	-35
b help	39
b her	74
b here	-52
b hi	55
b him	32
b his	68
b home	-52
b host	-39
b hours	60
b how	36
b how can	-53
b how can i	-30
b how do	5
b how do i	32
b how long	34
b how many	97
b how much	48
b i	57
b i also	50
b i can	-55
b i do	-43
b i have	-25
b i know	-15
b i need	88
b i pay	45
b i put	-49
b i should	27
b i want	45
b i want to	-28
b i was	65
b i would	-30
b i would also	-87
b i would like	46
b i'd	19
b i'm	-15
b if	58
b if i	34
b if so	-53
b imap	-48
b in	-43
b in the	-21
b in which	27
b inside	26
b internet	-23
b into	-42
b invalid	-30
b invoice	144
b is	-43
b is 0	-32
b is a	49
b is it	49
b is my	108
b is that	-46
b is the	23
b is there	74
b is there an	31
b is there another	-61
b is there any	60
b it	10
b it be	-32
b it is	31
b it's	52
b just	-56
b keys	-28
b kindly	-32
b know	7
b knows	33
b laptop	-48
b last	103
b lastly	45
b law	29
b leave	-35
b left	25
b let	57
b letters	37
b like	15
b limit	-51
b line	-30
b list	129
b list of	68
b live	-37
b load	-39
b login	-20
b logs	65
b look	18
b lost	30
b mail	-38
b mail to	80
b mailbox	43
b mails	49
b many	57
b me	53
b me on	54
b me the	28
b members	41
b missing	-35
b money	-36
b month	49
b months	49
b morning	-20
b mother	-35
b move	31
b msmtp	41
b much	44
b must	43
b must i	-37
b my	55
b my brother	-32
b my mother	-32
b my old	32
b my password	-64
b n	40
b name	24
b need	75
b need the	39
b need to	-61
b needs	44
b neither	-21
b never	-60
b new	21
b next	82
b no	-90
b none	-48
b nor	-37
b not	-142
b nothing	-49
b now	-36
b number	69
b of	-9
b of them	-31
b of your	49
b off	-37
b office	-56
b oh	45
b oh and	38
b old	46
b on	12
b on 0	35
b on my	-86
b on the	-41
b one for	-48
b one of	-41
b only	-112
b open	-30
b or	-175
b or is	-33
b or only	-26
b other	-29
b our	92
b out	46
b outgoing	38
b outlook	-26
b p	-27
b page	-76
b paid	55
b password	-133
b pay	123
b payment	26
b pgp	38
b phone	-25
b phones	-40
b picture	67
b ping	-29
b plan	48
b please	-42
b pls	-36
b plus	-37
b port	-37
b port 0	-51
b possible	46
b price	60
b proxy	47
b ps	32
b put	47
b put the	-39
b rather	-44
b read	-49
b receipt	124
b receipt for	55
b receipts	51
b receive	-78
b reception	57
b refund	69
b refused	-22
b regards	-26
b remove	59
b reset	-55
b right	-75
b rules	-66
b s	-27
b said	-93
b same	-19
b say	-40
b says	-25
b search	48
b see	27
b send	-42
b sending	-26
b sends	64
b sent	-21
b server	-87
b set up	43
b setting	-50
b seven	43
b share	45
b shared	78
b she	-11
b should i	-29
b show	31
b shows	-46
b sign	-39
b sign in	-45
b since	-75
b since 0	-11
b site	-40
b six	-34
b smtp	-66
b so	-50
b somebody	22
b something	-104
b spam	27
b ssl	-26
b still	22
b stop	64
b stop it	39
b storage	115
b such	-60
b support	32
b switch	-33
b take	88
b tell	72
b test	-38
b that	43
b that i	47
b the	82
b the 0	27
b the app	-65
b the bank	-28
b the limit	-75
b the mail	30
b the new	-20
b the old	-44
b the other	33
b the tunnel	98
b the vpn	45
b them	-34
b then	13
b there	50
b there an	31
b there another	-61
b there any	60
b there is	-45
b there is no	-63
b they	18
b this	48
b three	52
b thunderbird	-36
b thursday	49
b tick	-37
b till	32
b time	-19
b times	-36
b to	59
b to be	31
b to keep	-88
b trial	50
b tried	-31
b tunnel	89
b two	95
b unable	-35
b unable to	-50
b unlock	-46
b until	20
b users	-105
b vpn	40
b want	65
b want the	-33
b was	22
b way	-92
b we	-36
b we have	-46
b we need	73
b webmail	50
b well	51
b well as	45
b went	33
b what	-18
b what is	37
b what is the	63
b what must	-32
b what should	-46
b what's	53
b whats the	47
b when	-3
b when i	-20
b when the	-42
b where	68
b where do i	-33
b where is	56
b whether	90
b which	22
b while	83
b who	81
b whole	-66
b why	21
b wife	48
b wifi	-20
b will	19
b wireguard	38
b with	-50
b with the	-44
b work	114
b works	-33
b would	60
b would like	47
b write	16
b written	62
b xxx	50
b xxxx	52
b year	57
b yearly	50
b years	31
b yes	-26
b you	103
b you have	32
b you keep	64
b your	56
b your proxy	46
b yours	-23
b zero	-28
before	6
begins with pronoun	-66
body	-113
both 0	-121
both 1	-57
both 10	-35
both 11	61
both 2	-8
both 3	20
both 4	58
both 5	40
both 6	23
both 7	6
both 8	-10
both 9	-43
c &	111
c & is	58
c +	120
c /	209
c 0	-147
c 0 0	-19
c :	23
c ?	45
c ^	-92
c ^ &	151
c ^ & is	58
c ^ +	215
c ^ /	208
c ^ 0	-16
c ^ 0 0	-19
c ^ a	-37
c ^ add	-40
c ^ after	45
c ^ all	-68
c ^ also	-65
c ^ also can	33
c ^ also the	-89
c ^ and	182
c ^ and 0	-47
c ^ and a	57
c ^ and also	-77
c ^ and at	-42
c ^ and can	51
c ^ and do	105
c ^ and does	63
c ^ and he	-53
c ^ and i	-10
c ^ and in	27
c ^ and is	34
c ^ and it	-38
c ^ and not	-20
c ^ and now	-18
c ^ and on	-25
c ^ and put	-28
c ^ and tell	63
c ^ and the	-14
c ^ and then	-88
c ^ and we	-32
c ^ and whether	46
c ^ and will	74
c ^ another	39
c ^ any	-34
c ^ anything	41
c ^ are	16
c ^ as	28
c ^ as well	52
c ^ because of	46
c ^ before	18
c ^ both	-37
c ^ can	-37
c ^ can i	-41
c ^ can we	37
c ^ change	-34
c ^ connection	-28
c ^ could	16
c ^ did	-33
c ^ dkim	44
c ^ do	-12
c ^ do i	-35
c ^ do you	-12
c ^ does	-67
c ^ does it	23
c ^ does the	-35
c ^ even	-50
c ^ finally	55
c ^ first	-32
c ^ for	-35
c ^ get	44
c ^ has	-71
c ^ has the	-53
c ^ have	28
c ^ her	78
c ^ hi	69
c ^ how	-92
c ^ how can	-38
c ^ how do	-53
c ^ how to	15
c ^ i	-87
c ^ i can	-38
c ^ i don't	-16
c ^ i have	11
c ^ i need	22
c ^ i paid	42
c ^ i should	38
c ^ i want	-28
c ^ i was	53
c ^ i'd	20
c ^ i've	17
c ^ in	18
c ^ is	13
c ^ is that	-34
c ^ is the	-33
c ^ is there	-20
c ^ it	-11
c ^ it's	-24
c ^ just	-28
c ^ kindly	-85
c ^ lastly	53
c ^ letters	49
c ^ mail	-19
c ^ mail to	50
c ^ may i	44
c ^ me	-88
c ^ msmtp	42
c ^ my	89
c ^ my own	48
c ^ n	54
c ^ need	-75
c ^ new	68
c ^ no	-55
c ^ none	-33
c ^ none of	-33
c ^ nor	-42
c ^ not	-41
c ^ now	-25
c ^ number	48
c ^ oh	55
c ^ oh and	47
c ^ on	75
c ^ once	54
c ^ one	-29
c ^ only	-29
c ^ or	-116
c ^ or is	-18
c ^ other	-23
c ^ our	38
c ^ outlook	-58
c ^ pay	44
c ^ please	-95
c ^ pls	-38
c ^ proxy	49
c ^ ps	31
c ^ put	50
c ^ refund	42
c ^ reset	-62
c ^ same	-13
c ^ says	-20
c ^ second	36
c ^ she	25
c ^ since	-60
c ^ smtp	-24
c ^ so	-17
c ^ something	-70
c ^ tell me	-35
c ^ that	21
c ^ the	18
c ^ then	97
c ^ there	-36
c ^ there is	-57
c ^ they	19
c ^ tunnel	44
c ^ two	82
c ^ unable	-41
c ^ unable to	-41
c ^ was	-28
c ^ we	10
c ^ what	-84
c ^ what does	-28
c ^ what is	-14
c ^ what's	-23
c ^ what's the	-29
c ^ when	17
c ^ where is	52
c ^ whether	52
c ^ which	-53
c ^ which is	-19
c ^ while	57
c ^ who	-27
c ^ whole	-57
c ^ why	-15
c ^ wireguard	27
c ^ with	-18
c ^ without	-32
c ^ would	-17
c ^ xxx	72
c ^ xxxx	-37
c ^ your	10
c about	18
c account	-36
c add	-35
c after	29
c alias	85
c all	-53
c also	89
c also can	33
c also the	-89
c am	-45
c an	27
c and	47
c and 0	-47
c and a	57
c and also	-77
c and at	-42
c and can	51
c and do	105
c and does	63
c and he	-53
c and i	-10
c and in	27
c and is	34
c and it	-38
c and not	-20
c and now	-18
c and on	-25
c and put	-28
c and tell	63
c and the	-14
c and then	-88
c and we	-32
c and whether	46
c and will	74
c another	31
c any	-32
c anything	29
c apart	78
c are	35
c as well	52
c at	-33
c be	29
c because of	46
c before	33
c besides	50
c bill	76
c both	-35
c but	-15
c by	-37
c can	76
c can i	-41
c can we	37
c cancel	57
c cannot	-32
c card	36
c change	32
c changed	-20
c close	30
c connect	-21
c connection	-34
c contact	-33
c contacts	38
c copy	-47
c could	59
c delete	61
c different	-46
c dkim	37
c dmarc	71
c do	-10
c do i	-35
c do you	-12
c does	59
c does it	23
c does the	-35
c doesn't	-36
c don't	-18
c each	-35
c else	-82
c error	-31
c even	-58
c every	-31
c exit	57
c failed	-41
c father	38
c finally	51
c form	-30
c forward	55
c from	-55
c further	74
c get	-22
c gives	-39
c gmail	-31
c half	-33
c has	-85
c has the	-53
c have	8
c he	-38
c her	73
c here	-18
c hi	69
c his	39
c home	-21
c hours	33
c how	72
c how can	-38
c how do	-53
c how to	15
c i	-27
c i can	-38
c i don't	-16
c i have	11
c i need	22
c i paid	42
c i should	38
c i want	-28
c i was	53
c i'd	27
c i'm	-35
c imap	-30
c invoice	69
c is	79
c is that	-34
c is the	-33
c is there	-20
c it	-36
c it's	41
c just	-65
c keep	32
c kindly	-54
c know	23
c laptop	-22
c lastly	55
c let	78
c letters	58
c list	74
c login	-52
c mail	18
c mail to	50
c mails	46
c many	-39
c may	36
c may i	44
c me	-22
c move	45
c msmtp	41
c must	-30
c my	-30
c my own	48
c n	62
c name	67
c neither	-23
c never	-20
c new	76
c no	-50
c nobody	-33
c none	-36
c none of	-33
c nor	-42
c not	-87
c nothing	-22
c now	-56
c number	51
c of	45
c oh	55
c oh and	47
c ok	26
c old	15
c on	-37
c once	69
c one	-13
c only	-46
c open	-44
c or	-142
c or is	-18
c other	20
c out	28
c outlook	-68
c page	-29
c paid	43
c password	-63
c pay	46
c phone	-70
c ping	-33
c plan	45
c please	-62
c pls	-21
c plus	-33
c port	-45
c price	32
c proxy	58
c ps	37
c read	-33
c receipt	92
c refund	44
c remove	62
c reset	-67
c s	-23
c same	21
c says	-66
c second	42
c send	62
c sending	-25
c server	-48
c set	61
c she	29
c show	36
c since	-76
c smtp	-31
c so	-18
c some	38
c something	-77
c still	-26
c stop	72
c support	37
c take	44
c tell	35
c tell me	-35
c the	30
c then	-9
c there	-73
c there is	-57
c they	36
c three	62
c thunderbird	-24
c thursday	62
c to	-67
c took	24
c tried	-20
c tunnel	87
c two	15
c unable	-43
c unable to	-41
c under	36
c vpn	23
c wants	36
c webmail	16
c well	51
c what	52
c what does	-28
c what is	-14
c what's	67
c what's the	-29
c whatever	31
c whats	44
c when	26
c where	27
c where is	52
c whether	85
c which is	-19
c while	109
c who	39
c whole	-71
c why	54
c will	45
c wireguard	26
c with	-81
c without	-25
c would	25
c xxx	70
c yearly	55
c you	-58
c your	-21
clauses	-107
e &	-36
e +	-37
e 0	-93
e 0 0	13
e 0 :	-40
e 0 days	-30
e 0 gb	37
e 0 mb	-50
e 0 th	66
e :	-125
e : 0	-24
e ?	80
e ? ?	-55
e a	-25
e account	-21
e account ?	-58
e addition	69
e address	-77
e after	18
e again	24
e aliases	54
e all	-125
e am	-35
e an	27
e and	34
e android	-32
e another	185
e another matter	69
e any	-58
e any more	-39
e apart	107
e apart from	94
e as well	36
e ask	29
e at	22
e at the	25
e authentication	26
e back	74
e be	77
e been	-21
e before	44
e being	55
e both	-46
e bounce	46
e box	29
e boxes	68
e but	-28
e by	67
e called	31
e can	53
e cannot	30
e card	64
e certificate	30
e client	-39
e come	54
e company	63
e computer	-55
e connections	-34
e correct	34
e cost	43
e credit	55
e day	15
e days	-52
e dead	-55
e denied	-34
e do	108
e does	-26
e doesn't	36
e domain	50
e down	-119
e down ?	-85
e each	-68
e english	71
e enter	35
e error	23
e every	-24
e everything	-43
e example	-88
e expired	29
e failed	-36
e fine	-43
e first	-32
e folder	-47
e folders	47
e for	51
e for the	44
e free	47
e from	39
e from this	80
e gb	26
e get	36
e gmail	-41
e good	-49
e got	36
e had	-27
e hangs	-47
e have	62
e have you	101
e he	48
e help	-45
e her	65
e here	36
e his	21
e home	-59
e house	-29
e how	25
e i	22
e i have	84
e i'm	40
e in	-27
e in addition	69
e in it	-44
e in the	48
e inbox	-36
e instead	42
e internet	-27
e invoice	64
e invoices	78
e iphone	25
e is	-29
e is 0	-28
e it	120
e it ?	51
e it is	27
e june	41
e kindly	-29
e last	72
e late	32
e letter	24
e like	-37
e list	50
e login	32
e look	34
e lost	56
e made	-37
e mail	-68
e mail ?	-61
e mailbox	45
e mails	-25
e many	-25
e matter	197
e may	34
e mb	-49
e me	13
e me in	-50
e mine	19
e mobile	-39
e month	42
e more	52
e morning	-35
e my	-131
e my account	-35
e my mail	-58
e my password	40
e my phone	-53
e name	27
e never	34
e new	17
e next	72
e night	-26
e no	-26
e not	52
e nothing	-80
e notice	-65
e now	-26
e of	-9
e of it	-31
e of the	-41
e of us	-30
e off	104
e office	-40
e oh	60
e old	-37
e on	-24
e on another	56
e on it	62
e on my	39
e one	55
e only	-34
e open	-22
e or	32
e or not	47
e other	57
e our	-44
e out	-30
e outlook	-31
e own	83
e own domain	50
e p	36
e page	-62
e paper	32
e password	16
e payment	-22
e phone	-148
e phone ?	-59
e phones	-31
e plan	23
e please	29
e pls	67
e pop	-33
e port	-12
e port 0	27
e provider	-31
e proxy	-90
e ps	81
e put	23
e question	123
e question :	98
e recovery	-37
e refused	-35
e regards	-26
e rejected	-75
e right	-40
e s	48
e same	-47
e say	55
e says	-37
e second	165
e see	36
e send	-43
e sending	-47
e sends	-41
e separate	74
e server	-57
e sign	57
e sign in	59
e since	-88
e since 0	-36
e site	-34
e small	33
e smtp	-40
e so	-27
e something	-48
e spf	-34
e stays	45
e still	-21
e stop	74
e stopped	59
e support	32
e take	51
e th	66
e that	116
e the	23
e the 0	17
e the old	-40
e the proxy	-35
e the same	31
e the second	77
e their	33
e them	20
e then	42
e there	60
e thing	227
e things	-33
e this	129
e this morning	-27
e three	-66
e through	-57
e ticket	46
e time	29
e timed	-24
e timed out	-24
e times	-60
e tls	-35
e to	85
e to 0	51
e to the	-36
e today	42
e tried	-54
e tunnel	-19
e tv	-64
e twice	29
e two	-118
e up	-22
e urgent	20
e us	-41
e use	-25
e user	49
e vpn	-21
e want	-62
e way	71
e we	-33
e webmail	-59
e well	52
e went	-39
e what	-32
e where	33
e which	-75
e whole	-69
e why	72
e wifi	-27
e will	45
e wireguard	-18
e with	-20
e without	103
e work	-28
e works	-37
e writing	36
e wrong	31
e xxxx	20
e year	36
e yes	27
e yesterday	-28
e you	9
e you :	41
e your	-24
e yours	-31
few words	-166
goes on	-60
head	45
in counted	133
in list	255
joint )	-60
joint ) least	-22
joint ,	-5
joint , least	-61
joint .	48
joint . least	-123
joint :	55
joint : least	136
joint ;	48
joint ; least	28
joint ?	-11
joint ? least	116
joint line	60
joint line least	184
joint none	-128
joint none least	-47
joint paragraph	-83
joint paragraph least	56
least	261
least 0	-75
least 1	-111
least 10	88
least 11	75
least 2	-85
least 3	-39
least 4	-37
least 5	1
least 6	-10
least 7	16
least 8	21
least 9	62
least, none shared	15
left words	-14
length	-8
line	-22
list elsewhere	-119
m 0	27
m :	-58
m ?	-350
m a	116
m account	-51
m address	29
m after	25
m an	48
m are	41
m as	92
m at	39
m back	-39
m be	54
m bill	105
m both	-49
m by	83
m calendar	118
m can	54
m come	86
m cost	70
m data	48
m day	68
m days	46
m every	69
m failed	-34
m fine	-32
m folder	35
m for	222
m from	89
m full	38
m go	41
m has	32
m have	77
m he	56
m if	73
m in	79
m invoice	81
m is	42
m it	-132
m laptop	32
m last	52
m mail	40
m mailbox	93
m mails	43
m me	54
m month	74
m more	74
m my	138
m name	26
m no	46
m not	36
m number	40
m of	112
m off	42
m on	104
m one	43
m only	-49
m open	-27
m our	44
m out	-27
m over	32
m own	33
m page	-37
m paid	94
m pay	41
m people	30
m phone	-42
m plan	116
m please	-44
m right	-49
m same	-74
m second	35
m see	59
m server	-69
m shows	39
m so	43
m still	39
m tablet	-37
m the	209
m there	-26
m to	126
m too	69
m twice	43
m two	36
m us	-36
m which	49
m with	50
m xxxx	-37
m year	72
m you	37
marker bullet	47
marker clause	63
marker letter	134
marker number	25
marker roman	92
new	29
own	153
own 0	-76
own 1	-6
own 10	10
own 11	29
own 2	-5
own 3	-40
own 4	-70
own 5	-11
own 6	27
own 7	8
own 8	41
own 9	26
own x before	101
place	265
previous	-41
previous problem	-35
previous question	-15
previous statement	12
previous tag	-48
pronoun	-21
remark	-224
right words	161
role after problem	-20
role after question	-18
role after request	-13
role after tag	-29
role before problem	-56
role before question	-15
role before request	14
role before statement	-42
role problem	-20
role question	-30
role statement	23
role tag	-58
roles problem problem	16
roles problem request	-17
roles problem tag	-29
roles question problem	-61
roles question question	54
roles question request	-96
roles question statement	-10
roles question tag	102
roles request problem	-59
roles request question	-42
roles request request	53
roles request statement	1
roles request tag	41
roles statement problem	50
roles statement question	-19
roles statement request	73
roles statement statement	-18
roles statement tag	-77
roles tag problem	40
roles tag statement	48
roles tag tag	-78
shared	25
shared all	-84
shared best	-33
since ask	-53
since ask 1	-32
since ask 2	-6
since ask 3	-5
since ask 4	-23
sum after	-46
sum before	16
transition about	37
transition also	-31
transition another	41
transition apart	94
transition none	-235
transition x least	-48`;
export const several = `159
announced	146
any gap	-25
asks	18
clauses	-142
counted	-40
gap	196
length	44
list	153
marks 0	83
marks 1	-44
marks 2	78
marks 3	-98
second ask	-20
second gap	44
third ask	-23
third gap	30
w &	34
w & is	31
w +	84
w /	51
w 0	38
w 0 0	-80
w 0 :	-99
w 0 bad	-32
w 0 boxes	35
w 0 days	20
w 0 for	-22
w 0 g	-20
w 0 gb	46
w 0 gig	30
w 0 in	23
w 0 mb	-35
w 0 min	-24
w 0 of	-47
w 0 on	-23
w 0 th	27
w 0 the	-36
w 0 times	-18
w 0 utc	-20
w 0 x	-35
w 0 |	5
w :	66
w : 0	-35
w : |	20
w ?	128
w ? ?	-27
w ? |	-22
w a	14
w a 0	39
w a copy	-33
w a day	18
w a student	34
w about	-62
w about my	-43
w accept	25
w access	-40
w account	-77
w account ?	-45
w account |	-54
w accounts	18
w add a	-33
w added	-33
w address	-35
w address |	-10
w addresses	23
w after 0	24
w again	-20
w again ?	-40
w again |	-11
w alias	68
w aliases	63
w all	-91
w all of	-32
w all three	-32
w all |	17
w allow	-51
w alone	19
w already	-13
w also	21
w also can	21
w also like	-95
w also on	-58
w also the	-20
w am	-33
w am i	-52
w am |	-20
w an	30
w and	41
w and 0	-48
w and a	29
w and again	-32
w and also	-25
w and can	31
w and do	43
w and does	33
w and how	-40
w and i	-21
w and is	14
w and it	-54
w and my	-26
w and now	21
w and the	41
w and then	-13
w and what	-39
w and when	34
w and will	28
w and you	53
w and your	-24
w android	-54
w another	16
w answer	97
w answered	75
w any	23
w any more	-22
w apart	62
w apart from	54
w app	29
w app password	39
w app |	21
w april	31
w are	-55
w are gone	-61
w are not	23
w are you	-21
w around	-28
w arrive	38
w as	49
w as well	73
w ask	52
w asked	46
w asks for	-53
w at	101
w at 0	40
w at once	20
w at the	-41
w attach	-15
w attachment	31
w automatic	34
w away	-13
w back |	-13
w bad	-55
w bad gateway	-32
w bank	-23
w be	-37
w because	-30
w because i	-26
w before	-44
w before i	-15
w behind	22
w being	22
w besides	35
w bigger	63
w bill	132
w bill |	25
w bin	17
w black	30
w block	20
w blocked	21
w both	40
w bounce	44
w box	-75
w box |	-45
w boxes	73
w bring	34
w brother	-13
w business	-19
w but	7
w buy	22
w by	50
w caldav	34
w calendar	17
w calendar |	27
w came	-18
w came back	-27
w can	61
w can i	27
w can it	13
w can open	-26
w can the	21
w can you	34
w can't	43
w cancel	33
w cannot	-11
w cannot sign	45
w card	60
w card |	36
w catch	35
w catch all	35
w certificate	28
w change	69
w change my	52
w changed	-23
w cheapest	22
w checked	-66
w chrome	-26
w client	-18
w close	20
w club	-26
w code	8
w colleague	-37
w come	68
w come to	34
w comes	12
w coming	-34
w company |	-21
w completely	27
w config	27
w confirm	-46
w connect	-31
w connect to	-22
w connection	-55
w connects	-24
w contact	22
w contacts	54
w contract	29
w copy	-41
w correct	45
w correct it	29
w cost	90
w could not	-32
w could you	20
w credit	45
w customer	-36
w customers	-44
w customers are	-50
w d 0	-22
w dark	15
w date	-16
w day	73
w days	47
w dead	-35
w dead |	-35
w delete	16
w deleted	28
w denied	-22
w desk	-23
w details	-25
w devices	26
w did	-49
w did not	-18
w difference	-22
w different	-15
w discount	43
w discount for	25
w dns	-19
w do	72
w do i	-27
w do not	-45
w do u	17
w do you	25
w does	52
w does a	29
w does it	17
w does my	30
w does the	19
w doesn't	18
w domain	37
w don't	-57
w down	-66
w down ?	-32
w down |	-13
w drafts	47
w drops	32
w e	-43
w each	-32
w each time	-20
w eleven	-18
w else	-14
w email	-19
w emergency	-28
w enable	48
w end	32
w english	30
w err	-25
w error	-37
w error 0	-19
w even	-34
w ever	20
w every	47
w every time	23
w everything	-29
w everything |	-21
w example	-106
w example |	-15
w exit	37
w export	38
w eyes	21
w factor	-32
w failed	-46
w fails	-39
w fails |	-43
w far	-36
w fee	26
w file	-41
w file ?	-50
w file |	28
w filter	-28
w filters	21
w find	19
w fine	-43
w fine |	-18
w finish	29
w first	10
w folder	30
w folders	-24
w for	124
w for 0	46
w for a	-13
w for all	-40
w for me	13
w for my	62
w for the	38
w for |	31
w form	-21
w forward	24
w found	-39
w four	-29
w free	30
w friday	36
w friends	-19
w from	42
w from 0	18
w from a	-16
w from me	-21
w from the	14
w from this	29
w from your	-42
w full	-35
w full stop	-36
w full |	-28
w g	-25
w gateway	-36
w gb	47
w german	52
w get	-14
w get the	-21
w gig	31
w gives	-38
w gives 0	-29
w gmail	-38
w gmail |	-25
w go	57
w go to	35
w goes	-16
w goes |	-40
w going	-34
w gone	-33
w gone |	-29
w got	58
w grey	-22
w had	52
w hand	-17
w handshake	-16
w hangs	-31
w has been	-16
w has no	29
w have	-35
w have a	27
w have the	34
w have to	-75
w have you	35
w have |	24
w he	64
w hello	58
w hello |	55
w help	20
w help site	28
w her	25
w here	-12
w here |	15
w hi	31
w him	32
w his	32
w hit	-24
w home	-29
w host	-29
w host |	-19
w hour	-12
w hour |	-27
w house	-33
w how	89
w how can	-36
w how do	-20
w how many	51
w how much	21
w how to	47
w i	41
w i add	-38
w i am	29
w i can	10
w i can't	20
w i changed	-32
w i did	-26
w i do	-59
w i don't	-18
w i get	-29
w i have	-11
w i keep	-39
w i know	-17
w i need	60
w i never	-36
w i pay	16
w i press	27
w i put	24
w i see	31
w i set	-16
w i take	28
w i type	-17
w i use	-39
w i want	60
w i was	61
w i would	-57
w i'd	44
w i'd like	52
w i've	-21
w if	34
w if i	12
w if so	-48
w imap	-66
w imap |	15
w import	31
w in	-68
w in 0	-12
w in ?	-22
w in it	-15
w in law	-23
w in my	-13
w in one	-14
w in spam	-29
w in the	-72
w in this	-22
w in |	60
w inbox	-30
w inbox |	-17
w included	29
w info	31
w instead	10
w instead of	26
w internet	-41
w into	-31
w into the	-29
w invalid	15
w invoice	90
w invoices	46
w ip	-36
w ipad	13
w ipv	41
w ipv 0	41
w is	-5
w is 0	25
w is dead	-16
w is down	-61
w is it	9
w is my	53
w is no	-27
w is not	-11
w is on	-34
w is that	17
w is the	-52
w is there	33
w is |	44
w it	78
w it ?	58
w it be	-18
w it cost	34
w it does	-36
w it from	-50
w it goes	-34
w it is	-49
w it says	13
w it to	15
w it works	-28
w it |	23
w it's	-9
w itself	-16
w january	26
w january |	34
w june	43
w just	-57
w keeps	23
w kept	24
w key	26
w key |	-22
w keys	37
w kill	33
w kindly	-37
w know	63
w know if	32
w know |	-24
w laptop	95
w laptop |	34
w large	-46
w last	26
w last invoice	36
w last night	-17
w late |	21
w later	-23
w law |	28
w leave	-32
w leaving	30
w let me	-18
w letter	-11
w letters	36
w like	-32
w like a	22
w like to	-64
w limit |	37
w line	-33
w line |	-22
w linux	22
w list	24
w list of	34
w list |	23
w live	-19
w load	-24
w loads	-26
w logged	21
w login	7
w login |	13
w logs	18
w look	28
w looked	-20
w lost	60
w made	-14
w mail	-97
w mail ?	-30
w mail app	27
w mail server	-44
w mail to	56
w mail |	-54
w mailbox	40
w mailbox for	49
w mailbox is	-34
w mailboxes	19
w mails	50
w mails from	28
w make	31
w makes	44
w managesieve	27
w many	26
w matter	26
w may i	36
w mb	-35
w mb |	-37
w me	29
w me a	-21
w me how	18
w me in	-23
w me the	16
w me to	19
w me when	-34
w me |	-62
w min	-23
w mine	14
w minute	-22
w minutes	25
w minutes |	-26
w missing	-26
w mobile	-61
w mobile data	-28
w monero	32
w money	-35
w month	80
w month |	41
w monthly	26
w months	28
w more	53
w morning	-44
w morning |	-18
w moves	-25
w much	23
w must i	-36
w mx	-14
w my	-55
w my account	-70
w my address	-22
w my bank	-28
w my inbox	-32
w my last	-37
w my mail	-22
w my name	19
w my new	32
w my own	43
w my password	-25
w my phone	-103
w my plan	73
w my second	36
w my sister	-68
w my sister's	24
w my son	41
w my tablet	-50
w my wife	-20
w myself	21
w n	15
w name	17
w name of	21
w name on	30
w need	57
w needs	24
w network	-75
w never	42
w never used	-35
w new	93
w next	88
w night	-15
w night |	-18
w no	-44
w no such	-38
w nobody can	-60
w none	-43
w none of	-35
w nor	-30
w normal	-17
w not	52
w not in	35
w not one	-30
w not open	22
w not |	18
w note	46
w nothing	-46
w notice	-23
w now	-30
w now it	-24
w now the	32
w now |	-33
w number	24
w o	-23
w of	9
w of 0	16
w of a	-26
w of it	-17
w of my	-9
w of our	-29
w of the	-54
w of us	-67
w of your	15
w off	28
w off my	26
w off the	-16
w office	-18
w office |	23
w oh	44
w oh and	27
w ok	-10
w old	30
w on	44
w on 0	-15
w on it	49
w on my	-92
w on the	6
w on |	14
w once	12
w one	102
w one :	50
w one ?	22
w one i	51
w one more	27
w one of	-43
w one person	-48
w only	-9
w only the	-17
w only |	-29
w opens	-23
w or	-80
w or is	-50
w or not	25
w or only	-36
w other	13
w our	-30
w our domain	-44
w out	-78
w out for	-29
w out of	-21
w out |	-21
w outage	-30
w outgoing	26
w outlook	-45
w over	24
w own	93
w p	-33
w page	-78
w page is	19
w page of	31
w page |	36
w pages	25
w paid	38
w panel	-19
w paper	34
w part	-44
w part of	-38
w password	-23
w password again	-23
w password is	-22
w passwords	22
w pay	60
w pay with	27
w payment	12
w payment |	-35
w pdf	17
w pdfs	-36
w people	45
w people |	35
w per year	29
w person	-63
w pgp	-17
w phone	-152
w phone ?	-47
w phone in	-27
w phone |	-42
w photos	-28
w pictures	22
w plan	219
w plan |	19
w please	-15
w please |	49
w pls	34
w pls |	22
w point	-25
w pop	-13
w port	-20
w port 0	-14
w port ?	-41
w possible	57
w possible ?	18
w possible to	31
w post	24
w present	-43
w press	16
w price	93
w price ?	29
w price for	16
w print	50
w printer	23
w problem	-27
w program	-19
w provider	-26
w proxy	4
w proxy on	-53
w proxy |	22
w ps	38
w public	-25
w public key	-28
w put	74
w put it	24
w put the	22
w question	27
w question :	43
w raise	31
w reach	-31
w read	-34
w real	28
w receipt	29
w receipts	34
w receive	-86
w red	-16
w refused	-23
w refusing	-23
w regards	-31
w registered	-21
w rejected	-53
w remove	58
w remove the	30
w renew	20
w renewal	47
w renewed	47
w reply	38
w restore	42
w return	-35
w right	-106
w right ?	-77
w right |	-19
w ring	-22
w round	-27
w router	-21
w rules	-44
w said	-73
w said to	-50
w same	-84
w same password	-21
w same time	36
w same |	-47
w say	12
w says	33
w says 0	28
w screen	-21
w search	28
w seat	30
w second	84
w second factor	-44
w second mailbox	51
w seconds	-27
w see	54
w send	-29
w send a	-51
w send me	19
w sending	-33
w separate	29
w server	-108
w server ?	-33
w server is	-51
w server |	16
w servers	24
w service	-69
w set	-28
w set up	-37
w settings |	23
w share	30
w she	14
w she's	28
w show	63
w shows	-25
w shut	21
w side	13
w sign	53
w sign in	61
w signed	-15
w since	-9
w since yesterday	-21
w sister	-66
w sit	-31
w site	-57
w site |	-21
w sites	-28
w six	-50
w size	61
w smtp	-57
w so	17
w so i	41
w sold	26
w some	15
w something	-46
w son	36
w sorry	46
w sort	26
w spam	-19
w ssl	-71
w stands	-25
w stay	21
w step	26
w still	20
w stopped	29
w stops	-45
w storage	43
w stuck	-18
w student	55
w student price	26
w stuff	29
w subscription	18
w such	-19
w sunday	-36
w support	12
w surname	30
w switch	-33
w tablet	-43
w take	113
w take it	23
w take the	21
w tell	69
w tell me	62
w ten	-18
w text	-16
w th	31
w th |	33
w than	-13
w thank	-23
w thank you	-17
w thanks	27
w that	11
w that i	-63
w that is	38
w that the	-29
w that you	-29
w that |	25
w that's	29
w the	-34
w the 0	85
w the account	21
w the app	-20
w the bank	-25
w the bill	42
w the card	-18
w the connection	-20
w the contact	31
w the day	24
w the internet	-37
w the key	-22
w the laptop	39
w the last	49
w the limit	-49
w the mail	35
w the new	-16
w the next	22
w the office	18
w the other	23
w the outgoing	24
w the password	-50
w the phone	-44
w the same	-21
w the second	-23
w the server	-77
w the service	-52
w the small	24
w the ssh	19
w the tablet	19
w the train	38
w the user	-32
w the vpn	40
w the web	14
w the webmail	-15
w the whole	-34
w the wrong	-33
w the yearly	19
w their	-20
w them	-9
w there	-3
w there a	45
w there an	21
w there another	-60
w there is	-48
w they	37
w thing	46
w thing |	35
w things	94
w things |	57
w thirty	-31
w this	-34
w this is	-28
w this morning	-27
w this one	62
w three	34
w through	-14
w through the	35
w thunderbird	15
w ticket	28
w till	-16
w time i	22
w timed	-25
w timed out	-25
w timeout	27
w times	-43
w times out	-22
w times |	-41
w to	34
w to 0	-20
w to add	-32
w to be	35
w to keep	-28
w to know	57
w to me	23
w to open	-24
w to see	21
w to send	-78
w to the	115
w today	-53
w tonight	-24
w took	-19
w train	48
w trial	43
w tried	-63
w trouble	42
w try	-46
w tunnel |	-21
w turn	22
w tv	-41
w twice	-11
w twice |	-24
w two	62
w two things	47
w txt	-21
w type	-47
w typed	-26
w u	45
w unable	-20
w unable to	-20
w unavailable	-22
w under	-64
w up	29
w up |	15
w updated	-28
w ur	-22
w urgent	-23
w us	-100
w us |	-42
w use	-35
w use the	-42
w used	-35
w user	-59
w user name	-46
w users	-30
w users |	24
w utc	-24
w vat	29
w verify	-25
w version	-20
w vpn	43
w wait	-24
w want	26
w was	-38
w was my	-50
w way	-34
w way to	-53
w we	-24
w we have	-49
w we've	29
w web mail	20
w web page	-32
w webmail	38
w webmail |	-33
w websites	39
w week	13
w weeks	27
w well	69
w well as	33
w went	-19
w were	24
w what	6
w what am	-23
w what i	-19
w what is	40
w what's	59
w what's the	27
w whatever	24
w whats	37
w whats the	38
w whatsapp	19
w when	37
w when i	-68
w when is	68
w when the	21
w when's	29
w where	50
w where do	29
w where is	50
w whether	36
w which	41
w which one	23
w while	105
w while i	57
w white page	-26
w who	38
w whole	-90
w whole address	-50
w why	-18
w why is	-29
w wifi	-57
w wifi |	-20
w will	63
w will it	24
w will not	44
w wireguard	-25
w with 0	20
w with my	-18
w with the	-67
w without	22
w word	23
w work	75
w work with	22
w worked	-24
w works	-18
w would also	-94
w would be	-26
w would like	56
w write to	-29
w writing	27
w written	-18
w wrong	-33
w wrong ?	-28
w wrote	-16
w x	-39
w x 0	-25
w xxx	35
w xxxx	-13
w xxxx |	26
w year	98
w year |	32
w yearly	20
w yes	-19
w yesterday	-43
w yet	-22
w you	148
w you :	29
w you ?	20
w you have	-13
w you never	44
w you |	-19
w your	-65
w your proxy	33
w your server	-32
w yours	-13
w yous	30
w yubikey	23
w zero	-19
w |	-51
w | &	78
w | +	77
w | /	61
w | 0	-7
w | a	-27
w | all	-51
w | and	32
w | another	45
w | any	68
w | apart	30
w | as	39
w | because	-14
w | besides	30
w | both	33
w | can	43
w | cant	14
w | change	78
w | charged	-31
w | close	29
w | could	17
w | did	-22
w | do	23
w | does	-14
w | don't	-43
w | even	-21
w | every	-32
w | get	26
w | gmail	-19
w | half	-31
w | he	24
w | hello	40
w | hi	32
w | how	-32
w | i	-187
w | if	-41
w | imap	-39
w | in	-35
w | is	-83
w | it	58
w | it's	28
w | kindly	-33
w | let	26
w | mails	26
w | me	-26
w | my	-29
w | n	31
w | need	20
w | new	75
w | no	-53
w | oh	35
w | on	7
w | one	40
w | only	-20
w | or	-33
w | outlook	-40
w | page	27
w | phone	-20
w | please	-84
w | pls	10
w | pop	-26
w | port	-17
w | price	41
w | ps	25
w | put	42
w | remove	40
w | same	-30
w | says	17
w | second	58
w | send	24
w | sending	-47
w | sent	-31
w | she	15
w | should	29
w | sign	-32
w | so	61
w | sorry	36
w | ssh	-16
w | still	-31
w | stop	37
w | take	35
w | that	30
w | the	-76
w | then	21
w | there	-60
w | they	35
w | this	-73
w | thunderbird	-17
w | tried	-33
w | two	69
w | urgent	-21
w | was	-26
w | we	-11
w | webmail	33
w | what	35
w | what's	33
w | when	50
w | where	28
w | while	95
w | who	-15
w | whole	-29
w | why	-84
w | with	-26
w | without	-22
w | would	15
w | xxxx	-31
w | yes	-20
w | your	-54`;
export const bars = { sure: 1.72, maybe: 0.09, cut: -0.50, ask: 0.60 };
