/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. */
export const asks = `11
&	-33
+ 0	-57
/	-75
/ 0	-29
0	28
0 + 0	-58
0 /	81
0 / 0	30
0 0	-60
0 0 /	-52
0 0 0	-22
0 0 :	-68
0 0 error	56
0 0 gb	-62
0 0 on	40
0 0 xxxx	56
0 :	121
0 : 0	-15
0 ?	36
0 a	-61
0 accounts	-45
0 am	72
0 and	54
0 c	-66
0 days	54
0 error	66
0 error :	69
0 esr	-43
0 euro	58
0 fa	57
0 for	34
0 g	26
0 gb	26
0 h	14
0 in	-48
0 is	67
0 mails	-44
0 mb	-80
0 of	51
0 ok	70
0 on	52
0 pm	66
0 th	-67
0 the	-80
0 this	45
0 times	-31
0 to	41
0 to 0	29
0 x 0	30
0 xxxx	61
0 xxxx :	65
0 years	-3
:	-86
: 0 +	-53
: 0 :	-58
: 0 utc	41
: from	-53
: same	-43
: the	55
: xxxx	-48
=after end	11
=after problem	-63
=after question	12
=after request	33
=after statement	-58
=after tag	69
=before problem	-38
=before question	22
=before request	45
=before statement	-61
=before tag	12
=end !	-42
=end )	-89
=end .	-12
=end :	-77
=end ;	65
=end ?	134
=end none	-1
=end …	26
=few	160
=joint !	-51
=joint )	32
=joint ,	35
=joint .	-12
=joint :	41
=joint ;	47
=joint ?	-126
=joint line	-38
=joint none	21
=joint paragraph	-16
=last	15
=line	-20
=marker bullet	123
=marker clause	227
=marker letter	112
=marker number	179
=marker ordinal	158
=marker ordinal question	-47
=marker q	123
=marker roman	147
=marker topic	14
=next )	296
=next ,	82
=next .	80
=next :	149
=next ;	31
=next none	86
=role problem	-46
=role question	26
=role request	99
=role statement	-72
=role tag	-4
=subject	-224
=words	45
?	-105
? ?	-160
^	-90
^ &	148
^ +	100
^ /	71
^ 0	22
^ 0 /	63
^ 0 :	-86
^ 0 and	46
^ 0 gb	-32
^ 0 members	-46
^ 0 of	38
^ 0 seats	-47
^ a	27
^ about	72
^ access	60
^ access denied	39
^ account	-43
^ add	29
^ address	-53
^ administratively	59
^ administratively prohibited	59
^ after	70
^ aliases	79
^ all	46
^ all my	72
^ all of	24
^ also	91
^ also on	-97
^ and	22
^ and 0	-26
^ and a	15
^ and after	-38
^ and again	90
^ and all	-43
^ and at	38
^ and can	44
^ and does	43
^ and for	-34
^ and from	54
^ and has	-60
^ and have	-38
^ and hers	-55
^ and how	-54
^ and i	-36
^ and it	-107
^ and it's	27
^ and my	-56
^ and not	41
^ and nothing	41
^ and now	-47
^ and one	-38
^ and our	-44
^ and over	45
^ and password	45
^ and port	49
^ and put	-98
^ and says	42
^ and she	-64
^ and since	-57
^ and the	-2
^ and then	8
^ and there	-63
^ and two	-66
^ and when	-42
^ and which	80
^ and will	-38
^ and with	34
^ and you	-54
^ any	99
^ anyone	-73
^ anything	64
^ are	114
^ are they	67
^ are you	53
^ as	23
^ as well	64
^ asked	-54
^ authentication	31
^ authentication failed	30
^ authenticator	54
^ back	41
^ because	-27
^ because the	-28
^ before i	-41
^ besides	55
^ big	35
^ blank	54
^ both	-35
^ but i	-40
^ but nothing	52
^ but then	-75
^ by	22
^ can	220
^ can i	41
^ can receive	-61
^ can the	30
^ can't	-52
^ can't send	-46
^ cancel	72
^ cant	92
^ change	136
^ changed	-68
^ channel	53
^ checked	-42
^ cheers	-72
^ chrome	19
^ cleared	-48
^ client	-38
^ clock	42
^ close	60
^ connection	-1
^ connection refused	-15
^ connection timed	5
^ could	9
^ couldn't	65
^ curl	49
^ curl :	68
^ dark	65
^ dear	-85
^ delete	150
^ deleted	-85
^ deleted the	-71
^ did	34
^ did you	135
^ different	38
^ different isps	63
^ dig	45
^ dns	-26
^ do	101
^ do i	-44
^ do it	-122
^ do you	97
^ does	61
^ does it	31
^ does your	50
^ don't	-85
^ dr	-39
^ e	47
^ each	62
^ em	45
^ emptied	-50
^ eta	65
^ everything	-37
^ evolution	51
^ explain	83
^ filters	-35
^ firefox	47
^ firefox 0	-51
^ first	-32
^ five	78
^ fix	148
^ fix it	89
^ for	-4
^ for the	36
^ forgot	58
^ four	-15
^ frankfurt	64
^ from	47
^ from 0	53
^ from my	-69
^ from the	20
^ get	132
^ give	63
^ god	-36
^ good	-80
^ good day	23
^ good evening	-27
^ good morning	-27
^ greetings	-39
^ had	-44
^ half	-57
^ has	66
^ have	104
^ have it	-44
^ have you	64
^ help	20
^ her	60
^ hi	-42
^ his	-39
^ hit	-60
^ how	75
^ how many	36
^ how to	-29
^ i	-38
^ i am	-53
^ i ask	64
^ i can	-33
^ i can't	67
^ i did	38
^ i do	92
^ i need	91
^ i never	111
^ i paid	71
^ i pay	-59
^ i think	55
^ i type	80
^ i want	-23
^ i would	-59
^ i write	-57
^ i'd like	25
^ i'm	27
^ i'm in	44
^ i've	-2
^ if	30
^ if i	-68
^ imap	61
^ in	6
^ in addition	-46
^ in the	-90
^ in which	72
^ invalid	35
^ invoice	-17
^ iphone	45
^ is	110
^ is it	-49
^ is my	-59
^ is the	-150
^ is there	-53
^ is your	36
^ isn't	-50
^ it	34
^ it has	-38
^ it says	-35
^ it was	55
^ it's	100
^ its	46
^ k	33
^ k 0	43
^ key	-40
^ kill	44
^ kindly	66
^ known	51
^ lastly	70
^ leaving	-45
^ let	48
^ locked	-82
^ locked out	-49
^ log	87
^ london	51
^ long	-40
^ looked	-61
^ lost	-44
^ m	-72
^ mail	-53
^ mailbox	-54
^ make	145
^ make it	73
^ many	-24
^ many thanks	-38
^ may	76
^ me	83
^ mine	37
^ move	69
^ moving	-32
^ mr	72
^ msmtp	82
^ mutt	51
^ mx	-21
^ my phone	-23
^ my son	-52
^ nairobi	63
^ need	141
^ network	-42
^ never	50
^ new	16
^ new phone	59
^ next	38
^ no	-49
^ no change	-78
^ no error	-42
^ no internet	58
^ no mail	67
^ nobody	22
^ nobody can	-72
^ nobody in	72
^ none	62
^ not	30
^ not a	-63
^ not even	46
^ not in	-50
^ nothing	-14
^ nothing comes	74
^ office	-30
^ oh	57
^ oh and	98
^ old	-21
^ on	-6
^ on another	66
^ one	-99
^ only the	-61
^ open	88
^ open failed	45
^ or	81
^ or do	37
^ or madam	-82
^ or not	35
^ or only	90
^ or the	-46
^ order	47
^ other	11
^ outlook	45
^ over	82
^ p	34
^ paid	-60
^ password's	55
^ pay	53
^ payment	-32
^ peer	50
^ please answer	-96
^ please correct	48
^ pls	-27
^ pop	-65
^ pop 0	38
^ port 0	59
^ press	36
^ price	71
^ private	-39
^ proxy	-43
^ ps	42
^ put	99
^ queue	42
^ reading	61
^ received	-73
^ received :	-54
^ recovery	45
^ ref	74
^ refund	121
^ regards	-53
^ remove	75
^ removed	-78
^ respected	-30
^ restarted	-76
^ retired	-50
^ s	-41
^ same	-57
^ say	73
^ says	58
^ second	-131
^ security	-37
^ send	98
^ sent	-76
^ sent from	-85
^ separately	66
^ server	40
^ sign	-64
^ since	70
^ since 0	-33
^ since about	108
^ since lunch	50
^ since noon	43
^ since then	-66
^ so	-26
^ so i	32
^ so it	-41
^ some	-53
^ someone	-45
^ something	-83
^ sometimes	56
^ sorry	-52
^ spf	-15
^ ssh	-48
^ ssh d	33
^ ssh tunnel	-51
^ ssl	8
^ started	-56
^ status	70
^ status ?	56
^ still	-48
^ stop	103
^ stop the	53
^ stuck	-42
^ support	35
^ switch	60
^ ta	-49
^ take	116
^ tb	-61
^ tb 0	-46
^ tell	96
^ thank	-89
^ thank you	-85
^ thanks	-103
^ that	38
^ that's	14
^ the	24
^ the first	-59
^ the one	-47
^ the password	-61
^ the proxy	70
^ the same	30
^ the second	-58
^ the server	72
^ the tunnel	50
^ their	-63
^ then	54
^ there	-48
^ there's	-75
^ they are	61
^ this	82
^ three	-16
^ thunderbird	26
^ thunderbird 0	-36
^ thx	-33
^ tls	-58
^ to	66
^ too	-68
^ too many	-75
^ tried	-22
^ tunnel	31
^ turned	-64
^ two	-133
^ two offices	52
^ two providers	100
^ two things	-42
^ uk	56
^ under	50
^ unlock	66
^ until	31
^ user	-57
^ want	66
^ was	80
^ we	-91
^ we are	-66
^ web	-48
^ went	-53
^ wg	83
^ what	107
^ what do	38
^ what i	-110
^ what is	53
^ what must	37
^ what now	32
^ what should	-51
^ what's	78
^ whats	152
^ whats the	62
^ when	48
^ when i	-26
^ when will	81
^ where do	36
^ where the	-44
^ where's	67
^ which	22
^ which i	-108
^ which is	-155
^ which of	38
^ which one	60
^ which port	92
^ which was	-82
^ while	-6
^ who	-36
^ whole	39
^ why	129
^ why ?	40
^ will	145
^ win	-45
^ win 0	-41
^ with	69
^ without	32
^ would	138
^ would you	55
^ wrong	41
^ xxx	-35
^ xxxx	80
^ yes	-48
^ yes or	48
^ you	45
^ your	92
^ your help	39
^ your server	-73
^ yours	-65
^ yours faithfully	-50
^ yubikey	37
a	-54
a 0	55
a bit	-63
a calendar	78
a copy of	76
a day	30
a few	-48
a file	54
a friend	87
a line	-63
a link	-43
a mail	66
a new	-50
a phone	-33
a single	59
a thing	74
a way	67
a way to	51
a year	39
about	-98
about 0	43
about my	-87
about the	-79
accept	82
access denied	51
account	8
accountant	-26
accounts	-67
active	43
add	69
add on	-72
add ons	-50
added	-92
added it	-71
addition	-40
address	65
address ?	-75
address at	-85
address book	30
address is	63
addresses	65
admin	107
administratively	59
administratively prohibited	59
after 0	60
after the	-61
again	-2
again ?	-55
age	-40
ago	-30
agreement	81
airtel	46
alias	261
aliases	188
alike	44
alive	-37
all	18
all 0	33
all my	34
all the	82
all three	73
allow	-82
alone	46
already	60
also	57
also on	-96
also the	-31
although	132
although i	76
am	42
am i	56
ams	55
amsterdam	63
an	-25
an alias	69
and	29
and a	-41
and after	-40
and again	83
and all	-37
and also	-49
and at	27
and can	46
and does	47
and for	-34
and from	57
and has	-59
and have	-41
and hers	-55
and how	-44
and i	-42
and i can't	63
and i have	20
and i'd like	51
and if so	74
and is there	64
and it says	74
and it's	27
and not	51
and nothing	41
and now	-51
and one	-41
and our	-41
and over	32
and password	42
and put	-90
and put it	-55
and says	46
and she	-64
and since	-57
and the	-19
and then	14
and there	-63
and they	-41
and two	-77
and webmail	55
and when	-35
and which	80
and will	-37
and with	46
and you	-60
and your	-51
another	-111
another matter	45
another port	52
answer	-22
answered	-50
answering	82
answers	67
antivirus	-97
any more	48
anybody	-157
anyone	-54
anything	65
apart	-82
apart from	-60
app	32
app password	64
app passwords	43
appears	57
application	-48
archive	90
are gone	105
are in	-94
are there	-48
are they	115
are you	48
around	-21
arrive	115
arrives	40
article	76
as a	60
as i	-41
as well	20
as well as	48
ask	3
asked	-54
asks	51
asks again	47
asks for	49
asns	58
assist	-57
at	-1
at 0	-13
at 0 0	49
at 0 :	-53
at a	-64
at the	35
at your	54
attach	76
attached	21
attachment	40
auditor	-38
auth	-67
authentication	61
authentication failed	99
authenticator	117
auto	64
automatic	38
b	-41
back	58
back the	63
back to	-53
backup codes	83
backups	65
bad	-1
bank	40
bank transfer	54
bbc	52
be	36
be a	-45
be the	-62
because	-38
because i	-53
because it	45
because the	-40
been	31
before	-39
before i	-101
before the	-28
being	-47
believe	-78
below	-65
besides	63
best	-48
better	-32
between	-41
big	-91
bigger	111
bill	181
billed	119
billing	92
bills	65
bin	137
bit	-121
black	47
blank	37
bless	-63
block	82
blocked	56
board	32
booking	-37
both	39
bought	-49
bounce	18
box	91
boxes	161
branches	58
bring	35
broken	-27
browsing	57
bt	-50
bug ?	-101
but	-14
but i	-50
but nothing	61
but then	-75
button	126
buy	48
by card	-86
by email	-59
by mistake	56
by my	-46
by the	-51
c	-56
cable	-43
cache	-91
calendar	168
calendar shows	93
call	-30
called	-44
came	-56
can	131
can be	-40
can i	79
can i have	57
can i pay	35
can it be	43
can not	57
can receive	-107
can see	-85
can send	-72
can the	72
can we	41
can't be	-44
cancel	111
cancel the	81
cannot	81
cannot connect	-46
canon	54
cant	50
captcha	62
card	100
carriers	74
case	-90
catch	79
catch all	65
centre	39
change	69
change ?	-55
change it	57
change my	41
change the	41
changed	20
changed the	-97
changed the password	-95
channel	101
channel 0	79
channel 0 :	79
characters	45
charge	88
charged	108
checked the	-67
cheers	-74
choir	35
choose	30
chrome	-34
church	45
cities	43
city	63
class	-37
clear	-50
cleared	-72
client	32
clients	-62
close	40
closing	-56
code	28
codes	70
com	-116
come	31
come up	-60
comes in	70
coming	26
command	65
committee	-50
complaint	-50
completely	-56
compose	50
computers	-31
config	49
confirm	26
connect	71
connect to	-48
connected	41
connecting	58
connection	18
connection failed	36
connection refused	-11
connections	67
connects	45
console	-58
contact	69
contact form	80
contact your	-117
contacts	152
contains	-55
content	-43
contract	134
cookies	-120
copy	34
copy of	98
correct	170
correct it	77
corrected	60
corrupt	-52
cos	-55
cost	90
could not	-116
could you	4
could you please	-98
count	58
countries	103
country	83
course	-45
create	47
credit	129
crypto	44
csv	69
ctrl	-64
ctrl +	-57
curl	32
curl :	76
customer	-72
customers	96
cuts	63
dark	91
dark mode	57
dat	-19
data	62
data processing	55
date	43
daughter	-106
day	44
days	44
db	-64
de	30
dead	121
dear	-101
death	-42
debian	-40
declined	57
default	-79
defender	-46
delete	156
deleted the	-103
delivered	-64
delivery	-47
denied	129
department	-45
desk	-37
desktop	-21
details	44
device	69
devices	74
did	-83
did i	43
did it	-42
did not	-33
did you	140
didn't	-38
difference	24
different	14
different networks	70
dig	39
digits	49
disabled	-88
discount	131
disk	-59
dmarc	45
dns	20
do	24
do ?	36
do i	100
do i fix	-97
do i get	47
do i need	-73
do i put	46
do i stop	-40
do it	-78
do not	-68
do u	55
do we	64
do with	-56
do you	177
do you have	65
do you offer	-66
does	6
does it	-28
does the	62
does your	38
domain	70
domain's	55
don't	-197
don't want	-77
dot	43
double	44
dovecot	-58
down	50
down ?	124
down for	82
drafts	101
driver	-76
drops	74
dutch	88
e mail	-81
each	31
each time	-33
each time i	50
eats	61
editor	-42
eduroam	71
ee	53
eleven	-36
em	84
email	37
email is	53
emptied	-26
en	78
encrypted	29
end	63
ended	66
ending	44
ends	35
english	39
entered	-37
entering	53
error	42
error 0	57
error :	94
esr	-98
eta	109
eta ?	-26
euro	88
euros	103
evening	-23
event	62
every	40
every day	-52
every time	14
evolution	57
exactly	-38
example 0	-108
example 0 0	-64
example :	31
example : 0	36
except	-46
exchange	-48
exit	199
exits	85
expired	208
explain	114
export	59
extend	74
extensions	-48
extra	78
eyes	-51
f	-44
f 0	-57
fa	55
factor	36
fail	-53
failed	-33
fails	68
failure	-46
faithfully	-50
false	-90
far	-46
fast	-70
father	-71
fee	65
few	-23
file ?	-107
files	-67
filter	111
finds	62
finish	38
firefox	-74
firefox 0	-79
firefox on	47
firewall	-83
first	-70
five	33
fix it	92
fixed	65
flat	-32
folder	50
folders	78
following	-90
for	48
for 0	52
for a	-26
for all	94
for anyone	47
for my	-84
for that	51
for the	-4
for the password	57
for you	-56
for your	-42
forever	122
forgot	99
forgot the	64
forgotten	83
form	115
forty	-42
forum	30
forward	80
forwarding	29
found	-115
four	33
fra	51
fra 0	50
frankfurt	42
free	-16
freeze	50
from	10
from 0	-49
from 0 :	63
from a	-64
from my	16
from now	64
from our	-51
from that	-47
from the	-23
from this	-66
from you	42
from your	45
further	60
g	28
gateway	59
gave	-89
gave me	-45
gb	39
gdpr	52
german	150
get	79
get in	-35
get it	75
get my	42
get the	-46
gets	69
gets the	-59
give	179
give me	48
gives	68
gives 0	70
gmail app	49
gmx	47
go	45
go to	63
god	-80
god bless	-38
goes in	50
going on	55
gone	56
good	-43
good day	14
good morning	-29
google	63
got	37
got in	58
got the	-43
grandson	-57
green	-84
greetings	-94
greetings from	-40
group	35
groups	-44
guess	-66
guide	43
h 0	-45
hacked	-33
had	-88
half	-18
half of	35
handshake	77
hangs	38
happened	55
happening	-76
happy	-54
hard	-72
has	-39
has a	-41
has changed	61
has gone	-57
has it	43
has no	63
has the	-42
hasn't	45
hate	48
have	-45
have a	102
have been	-111
have it	-26
have you	32
he has	-72
he is	-83
he was	-53
headers	-60
hello	-73
help me	32
help please	-107
help site	65
her	10
her phone	-56
here	3
hers	-70
hi	-51
him	14
his	-37
holds	56
home	29
hospital	-43
hosting	-44
hotmail	35
hours	110
house	-55
houses	48
how	225
how can	-80
how can i	-93
how i	51
how long	52
how many	127
how many days	38
how much	57
how to	-21
html	-82
human	50
hundred	-35
hurry	-98
husband	-35
i	-29
i am	-57
i ask	106
i believe	-42
i buy	41
i can	-88
i can see	-65
i can send	-49
i can't	92
i cant	-47
i checked	-55
i could	-89
i did not	29
i do	-25
i don't want	-56
i fix	-100
i get	74
i had	-38
i have a	41
i have to	33
i have you	-45
i keep	-119
i know	-8
i like	-75
i look	-45
i made	45
i make	35
i need the	-39
i never	35
i paid	102
i pay by	-83
i put	67
i run	-47
i see	-18
i send	-33
i set	88
i should	-51
i stop	-37
i take	-31
i tick	49
i tried	47
i try	31
i turned	-52
i type	71
i use	-39
i use the	-42
i want	97
i want to	-140
i was	42
i would like	44
i write	58
i'd like	88
i'd like to	-64
i'll	-88
i'm	-81
i'm in	84
i'm the	-42
i've	-78
id	-50
idea	-84
identification	53
identity	-110
if	82
if i	-87
if it's	-92
if so	119
imap	59
import	32
important	-65
in	16
in 0	-62
in ?	52
in a	-128
in addition	-40
in firefox	139
in german	53
in it	-66
in june	-51
in junk	64
in law	-98
in leeds	54
in march	-48
in may	-40
in one	43
in our	50
in the	-4
in there	-70
in to	50
in two	-33
in web	120
in web mail	128
in webmail	26
in which	80
in which country	40
in your	26
inbox	54
included	76
incoming	47
incorrect	74
info	61
installed	-60
instead	111
instead of	84
internet	25
into	71
invalid	106
invoice	240
invoice for	70
invoices	178
ip	47
ipad	65
iphone	-68
is an	45
is at	-59
is broken	-45
is down	93
is empty	58
is for	-51
is good	36
is imap	-97
is in	-97
is it	21
is it my	-80
is it possible	74
is it the	-152
is it you	47
is missing	57
is my	-86
is no	-104
is none	74
is off	-66
is on	-90
is smtp	-91
is still	46
is that	59
is the	34
is the same	-38
is there	37
is there a	104
is this	69
is to	48
is xxxx	-54
is your	32
isn't	-62
isnt	69
isps	32
issue	29
it ?	-27
it back	71
it be	26
it come	40
it does	-54
it for	-77
it from	-72
it goes	32
it has	-68
it in	-66
it is	-63
it is the	-45
it isn't	32
it my	-80
it only	-42
it please	89
it possible	74
it still	-72
it the	-178
it want	52
it was	-37
it was not	69
it will	58
it you	51
it's	-107
items	59
itself	50
j	-32
january	69
job	-95
join	49
jpg	62
json	-61
july	41
june	49
junk	34
just	37
just sits	74
k	-51
k 0	-40
keep	-68
keep it	-62
keep the	56
keeps	72
key	101
keyboard	-86
keys	77
kick	55
kill	81
kind	-87
kind regards	-31
kindly	58
know	-8
known	40
knows	-62
lady	-39
lagos	42
land	53
land in	53
laptop	24
last	-24
last month	-42
last night	32
lastly	85
late	42
later	-129
law	-77
lawyer	-48
leave	58
leaving	-95
leeds	64
left	56
let	90
letters	43
library	-43
light	60
like the	42
like to	-242
like to know	86
limit	134
line	77
link	67
linux	-28
list	21
list of	117
little	-69
lives	-64
load	47
loading	65
loads	141
lock	-53
log	-3
log in	108
login	108
login from	70
logo	98
logs	45
london	97
long	43
longer	27
look	-55
look at	-36
looked	-116
lost ?	53
love	-79
lyon	50
mac	-52
macbook	-60
macos	-51
madam	-98
mail	62
mail for	-43
mail in	62
mail on	-37
mail server	30
mail to	42
mail with	-44
mailbox	109
mailboxes	112
mailchimp	62
mailing	-49
mails	75
mails to	66
main	-64
make	167
make it	68
man	-139
manage	-67
manager	-106
many	63
many days	38
many thanks	-40
map	54
march	27
mark	37
match	-49
matter	-22
matters	-90
may	67
maybe	-44
mb	-79
me	20
me 0	54
me ?	-59
me back	68
me from	73
me off	48
me the	46
me to	-79
meant	52
media	-53
mention	-119
menu	-34
message	-52
messages	50
microsoft	-42
might	-65
mine	52
mint	-45
minute	43
minutes	-8
mobile	65
mode	-33
modem	-39
monday	50
money	53
month	85
monthly	112
morning	51
most	-66
mostly	-49
mother	-62
move	61
moved to	27
moving	-76
mozilla	-42
mr	58
mrs	-35
msmtp	103
mtu	38
mumbai	55
must	108
must be	27
must i	62
mx	75
my	28
my account	113
my accountant	52
my address	-47
my card	60
my daughter	-41
my eyes	-53
my father	-44
my grandson	-50
my husband	-41
my inbox	-47
my ip	-54
my late	-44
my mail	89
my mailbox	93
my mother	-43
my neighbour	-52
my nephew	-45
my new	46
my own	25
my password	43
my phone	-53
my plan	79
my signature	68
my son	-47
my storage	74
my tablet	-85
my wife	31
myself	-81
n	147
nairobi	48
name	72
names	92
nc	-64
need	59
need a	51
need the	-32
need to	-80
needs	171
neighbour	-85
neighbour's	60
neither	49
nephew	-45
net	31
net :	58
network	-66
networks	120
never	66
new	31
new laptop	-46
new one	70
new phone	55
new profile	-44
newsletter	52
nl	53
no	28
no answer	65
no change	-95
no error	-45
no handshake	45
no internet	91
no mail	61
no page	118
no such	-79
nobody	6
nobody can	-48
nobody in	65
none	158
noon	94
nor	147
normal ?	56
not	22
not a	-46
not answering	53
not be	-60
not find	-74
not found	70
not me	55
not on	56
not one	-51
not open	61
notes	-43
nothing	-14
nothing comes	81
notice	64
number	59
number is	-102
nxdomain	52
o	58
october	50
of a	-71
of all	75
of course	-43
of it	-42
of our	63
of the	-33
of them	-106
of us	-63
of your	81
of yours	104
off	10
off the	61
offer	-47
offers	-55
office	47
offices	93
oh and	98
ok	-10
okay	-66
old	18
old one	51
old password	-53
on	21
on 0	51
on a	-38
on another	38
on another matter	48
on every	81
on friday	38
on her	-59
on my	5
on my laptop	60
on one	43
on the account	60
on this	-39
on two	76
on windows	38
on your	47
one	16
one ?	57
one for	68
one hour	36
one in	-51
one mail	-56
one more	-32
one of	16
one of yours	64
one person	-66
only	14
only a	46
only for	-45
only one	-55
only the	-49
ons	-50
open	33
open failed	36
open failed :	43
opened	-81
opens	55
or	42
or do	37
or is	-39
or is there	-52
or madam	-82
or no	42
or only	72
or the	-62
orange	-46
order	43
orders	-37
other way	52
others	-35
our	76
our domain	41
ours	87
out	80
out for	68
out of	-30
outage	-35
outbox	60
outgoing	30
outlook	29
over	-15
over the	-34
own domain	-58
p	-30
page	50
page is	40
pages	50
paid	88
panel	127
paper	22
parish	-41
part	-47
password	22
password i	-49
password's	56
past	-30
patience	-77
pay	159
pay by	-66
pay by card	-110
paying	39
payment	177
payments	55
pays	39
pc	21
pdf	45
peer	41
perfectly	-53
perhaps	-105
persons	-31
perth	35
pgp	59
phone is	57
phone number	49
phone on	-68
phones	54
photographs	47
photos	41
pick	71
picture	63
pictures	32
pin	62
ping	41
pixel 0	-48
place	-20
places	-50
plan	151
plays	-52
please	175
please answer	-114
please correct	53
pls	148
pm	52
png	87
po	-30
point	-105
points	-88
pop	1
pop 0	36
port	19
port ?	-112
portal	66
porto	69
possible	189
possible to	45
post	-72
power	-83
practice	-61
pressed	-35
previous	-67
price	186
price for	87
print	109
private	-23
private window	-63
probably	-55
problem	-78
processing	59
processing agreement	52
profile	-93
profiles	-64
proforma	53
program	31
prohibited	59
proof	-67
properly	52
protection	-34
provider	-206
providers	121
proxy	81
proxy is	67
ps	69
public	-25
push	63
put	46
put in	-45
put the	-38
pw	112
qr	28
question	-94
question :	-82
questions	-184
quick	-80
quite	-47
quotation	42
r	-60
raise	72
ran	-92
rate	39
rather	-24
rd	49
re	-58
reach	29
reached	32
read	-43
reader	-47
real	90
rebooted	-74
receipt	166
receipt for	63
receipts	68
receive	166
received :	-46
received : from	-52
receives	40
receiving	33
recipients	-53
record	85
records	93
recovery	82
red	38
ref	67
refund	203
refused	102
refuses	133
regards	-121
registered	48
registrar	54
registration	92
reinstalled	-65
reissue	54
rejected	101
rejected :	77
rejects	46
related	-74
reminders	38
remove	119
remove the	73
removed	-45
removed the	-57
renew	88
renewal	161
repair	75
repaired	-43
reply	30
report	46
reported	28
request	78
require	55
required	92
reset	26
respect	-48
respected	-36
restarted	-141
results	35
retry	-64
return	132
returns	61
riga	52
right	-49
right ?	-120
right now	50
room	-64
runs	-29
rush	-68
s	-49
safari	-37
said	-152
sales	36
same	17
same account	-37
same phone	48
same time	60
same user	68
samsung	64
saturday	-35
saved	-32
say	-79
say that	-116
saying	46
says	40
says 0	57
says active	50
says authentication	70
says couldn't	-50
says it's	-47
says the	-26
scan	39
scan to	41
school	-13
screen	-35
se	60
search	177
seat	50
seats	51
second	13
seconds	-16
secretary	-49
see	13
send	111
send a	-65
send from	44
send the	-36
sender	130
sending	66
sends	4
sent	68
sent items	62
separately	44
september	53
server	37
server ?	-113
server error	58
server in	-43
server is	-49
server is down	48
servers	108
service	-40
service unavailable	65
session	-29
set up	-39
settings	-60
share	56
she has	27
she says	-49
she's	-45
ship	-62
shop	-34
should	160
should be	97
show	138
showing	93
shows	38
shows 0	74
shows every	107
shows my	-74
shut	64
side	-16
sign	82
sign in	44
sign up	50
signature	74
silent	65
sim	34
since	40
since 0	-41
since 0 0	61
since 0 :	188
since 0 am	53
since about	108
since friday	55
since i changed	41
since last	39
since noon	43
since the update	33
since then	-51
singapore	53
single	82
sir	-34
sister	-24
site	10
sites	25
sits	48
sms	50
smtp	68
so	-52
so i	-38
so it	-46
so that	53
so the	-34
society	-55
socks	19
some of	-63
somebody	78
something	-40
sometimes	47
somewhere	-40
son	-104
sorry	-94
sorry for	-49
sort	-39
space	46
spam	98
spark	42
speak	31
spf	84
split	-42
spring	-57
sqlite	-76
ssh	69
ssh d	29
starlink	34
start	72
started	-88
starttls	18
status	22
status ?	56
stay	80
stays	130
steam	55
step	74
steps	38
still	64
still shows	-71
stolen	42
stop	154
stop it	47
stop the	80
stopped	79
stops at	56
storage	98
story	-37
straight	38
street	50
stuck on	55
student	60
studio	-45
subject	-79
submission	41
subscription	108
such	57
such a	65
sunday	-17
support	25
supported	39
surname	44
suspended	46
switch	47
switched	31
sydney	55
sync	-63
system	-61
t	-91
ta	-42
tab	-70
tablets	50
tabs	-35
take	134
take it	57
taken	49
tax	40
tb	-118
tb 0	-61
teacher	-55
team	18
telephone	43
tell	31
tell me	34
temporarily	44
ten	36
ten minutes	47
test	100
tested	90
tested from	61
text	18
th	-63
than	1
thank	-120
thank you	-114
thank you for	-66
thanks	-126
that	19
that i	-72
that you	73
that your	-64
that's	-84
the	-6
the 0	80
the account	49
the address	28
the alias	39
the bank	-34
the bill	66
the bin	51
the box	-50
the browser	50
the calendar	66
the contract	70
the difference	58
the file	-39
the first	-49
the following	-60
the help	105
the invoice	69
the keyboard	-58
the letters	44
the library	-37
the list	-30
the little	-45
the mails	35
the morning	34
the mx	89
the new	36
the next	54
the number	-42
the old	64
the one	-41
the only	-64
the page	-37
the phone	-47
the port	-49
the private	68
the profile	-63
the proxy	139
the right	-61
the same	-85
the search	97
the second	45
the settings	33
the site	-87
the small	35
the ssh	94
the ssh tunnel	65
the trash	68
the tunnel	64
the two	40
the user name	-91
the vpn	97
the web	-34
their	-105
their own	38
theirs	31
then	-54
then i	-48
there a	101
there are	-89
there is	30
there is no	-81
there is none	74
there's	-99
there's a	-45
these	-95
they	-98
they are	60
they have	-48
they've	-56
thing	-102
things	-143
think	-51
thinking	-46
thinks	-33
third	-33
this	-131
this ?	86
this is	-70
this morning	115
those	43
though	117
though i	59
thought	-41
thread	-85
through	25
thunderbird	-39
thursday	-91
thx	-31
tick	73
ticked	-102
ticket	51
till	-47
time ?	51
timed	-42
timed out	-41
timeout	-72
times out	90
timing	55
tls	-5
to	3
to a	17
to be	74
to do	-67
to get	-37
to gmail	52
to go	61
to it	-68
to know	60
to mail	-38
to make	-47
to me	70
to put	46
to say	-96
to send	-92
to server	61
to this	-51
to xxxx	43
to you	-97
today	36
tokyo	57
told	-119
tomorrow	39
tonight	-40
too	24
took	-24
top	68
touch	-40
touched	35
train	-46
transfer	94
trash	35
treat	-61
trial	155
tried	-28
tried the	-73
trouble	-92
troubleshoot	-43
troubleshoot mode	-41
true	-58
try 0	40
try again	-68
tun	47
tun 0	66
tunnel	64
tunnel is	50
turn	105
turn off	62
turned	-55
turns	41
tv	-40
twice	109
two	40
two accounts	31
two days	45
two providers	97
two questions	-97
two things	-51
txt	48
type	-61
typed	-47
u	135
uk	54
unable	55
unable to	55
unavailable	52
under	-49
understand	-85
unlock	118
unlock me	48
unpaid	60
unreachable	-50
unread	55
until	34
until the	-44
up	3
up ?	47
up in	104
upgrade	52
upload	46
ur	55
urgent	-56
us	64
us in	43
use	25
used	-44
user	83
user name	-96
users	84
using	-115
vacation	64
valid	58
vanished	64
vat	101
vendor	-47
verified	58
verify	-105
version	-48
version 0	-52
very	-96
via	-50
vienna	59
village	-73
visa	57
vodafone	43
voucher	50
vpn	32
vpn 0	-49
w	-25
waiting	-37
want	133
want the	60
want to	-187
wanted	-61
wants	58
wants a	77
wants to	-35
was	-86
was the	-62
way	40
way to	41
wayland	-43
we	56
we are	-42
we have	48
web	31
web mail	156
web page	-63
webmail	126
weekend	-56
weeks	-60
well	-74
well as	45
were	-29
wg	56
wg 0	-43
what	118
what about	-113
what do	39
what do i	20
what happens	53
what i	-141
what is the	98
what it	-69
what must	39
what should	-64
what should i	-37
what's	137
what's the	72
whatever	51
whats	195
whats the	99
whatsapp	39
when	88
when will	87
when will it	58
when's	78
whenever	46
where	198
where do	54
where do i	45
where is	57
where the	-51
where's	81
whether	190
which	143
which country	64
which i	-145
which is	-151
which of	53
which one	37
which port	97
which server	49
which was	-82
while i	-38
while i have	-53
white	127
whole	29
whom	89
why	158
wi	-69
wife	29
wife's	-49
will be	-62
will not	44
win	-79
win 0	-70
window	-44
windows	-77
windows 0	-5
wireguard	104
wish	42
with	-38
with 0	41
with 0 0	57
with a	-38
with an	44
with it	58
with my	-138
with the	4
with you	-51
with your	30
without it	47
won't	50
wont	125
work	23
worked	-45
working	29
would	49
would i	-70
would like	109
would you	46
write	19
writing	-48
wrong	53
wrong ?	-81
wrong password	57
wrote	-92
x	38
x 0	34
xxxx	60
xxxx :	37
xxxxx	44
yahoo	79
year	77
yearly	98
years	-114
years of	-43
yes	-36
yes or	48
yes or no	48
yesterday	33
you	28
you ?	35
you can	-53
you for	-60
you give	52
you need	-62
you offer	-66
you please	-98
you send	51
you to	89
you're	-69
your	45
your company	62
your help	-28
your internet	-99
your ip	52
your mail	-42
your page	-98
your server	-47
your server is	-91
yours	63
yours ?	43
yours faithfully	-50
yubikey	77`;
export const gaps = `-251
after	-40
announced	92
b &	81
b +	102
b + 0	-61
b /	157
b 0	-48
b 0 0	48
b 0 0 0	-7
b 0 :	-36
b 0 is	51
b :	-18
b : 0	-17
b ?	-250
b a	109
b a mail	58
b about	-54
b accept	37
b access	-38
b add	69
b address	66
b after	44
b again	-47
b alias	160
b all	-58
b allow	-56
b allowed	56
b also	236
b also on	-100
b also the	-88
b also want	60
b am	-39
b an	67
b and	-1
b and 0	-30
b and again	-35
b and also	-73
b and at	-35
b and can	53
b and do	97
b and do you	57
b and does	80
b and he	-33
b and how	20
b and i	-19
b and is	40
b and is there	44
b and it	-51
b and now	-31
b and tell	62
b and then	-85
b and we	-59
b and will	48
b android	33
b answer	20
b any	68
b anything	48
b apart	70
b app	47
b app on	-73
b are	-51
b as	33
b as well	60
b as well as	60
b ask	57
b asks	19
b at	-30
b at home	-41
b authentication	-53
b back	26
b be	-52
b because	22
b because of	50
b before	37
b bill	141
b billed	69
b bin	-47
b both	-117
b box	-19
b browser	-37
b browsers	132
b by	-50
b calendar	113
b called	53
b can	18
b can i	10
b can i make	-46
b can i pay	68
b can the	48
b can you	-43
b cancel	74
b cannot	-56
b card	56
b certificate	29
b change	-49
b changed	-54
b charged	64
b check	-41
b chrome	-39
b client	50
b close	44
b come	42
b comes	30
b connect	-88
b connect to	-33
b connection	-87
b connection refused	-21
b contact	33
b contacts	49
b contract	97
b copy	-71
b correct	-37
b could	62
b customer	-99
b customers	-41
b date	28
b day	74
b days	55
b dead	-29
b delete	63
b devices	62
b difference	-51
b different	-50
b discount	61
b dkim	25
b dmarc	84
b do	33
b do i	-53
b do i make	34
b do the	-40
b do you	64
b does	96
b does it	89
b don't	-32
b down	-28
b each	-27
b else	-105
b else ?	-67
b em	-39
b error	-65
b eta	-32
b even	-71
b ever	49
b every	23
b everything	43
b example	-36
b exit	42
b factor	-102
b failed	-95
b finally	52
b fine	-82
b firefox	-25
b first	-34
b fix	-70
b folder	44
b folders	60
b for	95
b for a	-33
b for my	-73
b form	-77
b forty	-64
b forward	73
b forwarding	87
b four	-31
b from	11
b from my	-47
b full	-62
b further	97
b gb	-23
b gets	36
b give	36
b gives	-51
b goes	-70
b going	-45
b good	-31
b got	64
b handshake	-35
b has	45
b has the	-50
b have	-42
b have you	54
b he	-23
b help	33
b her	79
b here	-56
b hi	69
b him	37
b his	77
b hold	51
b home	-91
b host	-47
b hours	118
b how	38
b how can	-70
b how can i	-52
b how do	-39
b how long	48
b how many	110
b how much	51
b i	74
b i am	-25
b i can	-39
b i cannot	-48
b i do	-59
b i get	-22
b i have	-43
b i need	60
b i pay	50
b i put	-90
b i should	65
b i use	53
b i want	67
b i want to	-29
b i was	76
b i'm	-27
b i've	24
b if	87
b if i	49
b if so	-71
b imap	-62
b import	46
b in	-24
b info	62
b instead	-51
b internet	-31
b into	-66
b invalid	-36
b invoice	180
b ip	-30
b is	-40
b is it	103
b is my	157
b is no	-60
b is that	-36
b is the	12
b is there	69
b is there a	-22
b is there another	-85
b it	-61
b it be	-34
b it is	36
b it's	67
b just	-66
b k	23
b keep	25
b key	18
b kindly	-62
b know	38
b laptop	-28
b last	144
b lastly	55
b law	38
b leave	-72
b let	51
b letter	36
b letters	69
b like	48
b limit	-66
b line	-40
b link	-33
b list	176
b list of	71
b live	-39
b logs	48
b long	32
b look	25
b lost	49
b mail	-18
b mail to	87
b mails	92
b many	59
b may	44
b me	80
b me on	61
b message	-25
b missing	-39
b month	84
b months	46
b more	57
b morning	-17
b move	58
b much	55
b must i	-60
b mx	-36
b my	57
b my brother	-36
b my own	44
b my password	-93
b name	27
b need	70
b need to	-60
b neither	-33
b network	-28
b never	-43
b new	25
b newsletter	68
b next	95
b no	-125
b none	-68
b nor	-46
b not	-166
b nothing	-44
b notice	48
b now	-36
b number	-54
b of	22
b of the	-49
b of them	-36
b of your	44
b office	-87
b oh	57
b oh and	41
b ok	27
b old	64
b on	-10
b on my	-117
b on the	-41
b once	65
b one	23
b only	-151
b open	-46
b opens	-34
b or	-189
b or is	-36
b or only	-25
b other	-37
b our	71
b out	45
b outlook	-16
b own	16
b page	-107
b paid	89
b password	-135
b pay	148
b payment	53
b people	-48
b pgp	38
b phone	-32
b phones	-40
b picture	63
b ping	-33
b plan	86
b please	-15
b pls	-80
b pop	41
b port	-39
b port 0	-64
b possible	40
b price	64
b proxy	76
b put	39
b put me	69
b put the	-59
b rather	-35
b read	-83
b receipt	120
b receipts	78
b receive	-67
b record	-34
b refund	76
b refused	-36
b regards	-27
b remove	75
b reply	-32
b request	52
b reset	-94
b right	-54
b s	-36
b said	-114
b say	-35
b says	-1
b security	-33
b see	42
b send	-65
b send me	58
b sends	46
b sent	-18
b server	-115
b set	-20
b set up	53
b setting	-58
b shared	61
b shop	-29
b should i	-31
b show	50
b shows	-105
b sign	-79
b sign in	-52
b since	-44
b since 0	-19
b site	-60
b smtp	-92
b so	-21
b so please	39
b so that	-38
b somebody	68
b something	-94
b spam	28
b ssl	-40
b status	-60
b still	-27
b stop	100
b storage	171
b student	61
b such	-103
b support	29
b switch	-50
b take	122
b tell	53
b tell me	24
b test	-47
b thanks	-22
b that	95
b the	100
b the 0	60
b the account	17
b the app	-118
b the bank	-40
b the card	69
b the limit	-100
b the list	-47
b the old	-40
b the other	46
b the phone	-30
b the right	-51
b the tunnel	72
b the vpn	56
b the web	55
b them	-65
b then	27
b there	68
b there a	-22
b there another	-85
b there any	48
b there is	-57
b there is no	-74
b they	35
b this	110
b though	-34
b three	-14
b thunderbird	15
b tick	-44
b time	22
b to	53
b to keep	-87
b trial	108
b tried	-59
b tunnel	45
b two	43
b type	-27
b unable to	-45
b unlock	-44
b until	28
b up	26
b us	24
b user	56
b users	-126
b vpn	77
b want	90
b wanted	-71
b way	-99
b we	13
b we have	-67
b we need	80
b webmail	46
b well	47
b well as	59
b went	59
b what	21
b what is	24
b what is the	65
b what should	-40
b what's	58
b whatever	56
b when i	-60
b when is	78
b when the	-52
b where	69
b where do i	-40
b whether	103
b which	50
b while	106
b who	99
b whole	-42
b why	23
b wife	35
b wifi	-29
b wireguard	45
b with	-45
b with the	-47
b work	131
b works	-35
b would	71
b written	61
b wrong	-28
b xxx	47
b xxxx	56
b year	37
b yesterday	-20
b you	70
b you have	29
b your	53
b yours	-47
before	9
begins with pronoun	-60
body	-193
both 0	-99
both 1	-83
both 10	-5
both 11	104
both 2	18
both 3	34
both 4	87
both 5	13
both 7	-14
both 8	-21
both 9	-14
c &	131
c & is	74
c +	146
c /	201
c 0	-96
c 0 0	-22
c :	64
c ^	-117
c ^ &	177
c ^ & is	74
c ^ +	274
c ^ /	237
c ^ 0	-44
c ^ 0 0	-22
c ^ after	35
c ^ all	-72
c ^ also	-31
c ^ also on	-112
c ^ also the	-94
c ^ and	210
c ^ and 0	-33
c ^ and a	62
c ^ and also	-88
c ^ and at	-34
c ^ and can	65
c ^ and do	119
c ^ and does	68
c ^ and he	-40
c ^ and how	16
c ^ and i	-15
c ^ and i'd	-34
c ^ and in	45
c ^ and is	29
c ^ and it	-53
c ^ and not	-27
c ^ and now	-38
c ^ and set	105
c ^ and tell	64
c ^ and then	-94
c ^ and we	-72
c ^ and why	60
c ^ and will	68
c ^ another	40
c ^ any	-33
c ^ as well	69
c ^ because	17
c ^ because of	45
c ^ before	40
c ^ both	-37
c ^ but the	-41
c ^ can	-42
c ^ can i	-16
c ^ cannot	-31
c ^ connection	-34
c ^ did	-46
c ^ dkim	39
c ^ do	18
c ^ do i	-34
c ^ do you	-24
c ^ does	-58
c ^ does it	67
c ^ does the	-48
c ^ each	-29
c ^ even	-51
c ^ finally	66
c ^ first	-33
c ^ for	-37
c ^ from	-14
c ^ get	45
c ^ has	-60
c ^ has the	-75
c ^ have	36
c ^ her	73
c ^ hi	85
c ^ how	-56
c ^ how can	-54
c ^ how do	-49
c ^ i	-116
c ^ i am	-49
c ^ i can	-34
c ^ i had	35
c ^ i have	8
c ^ i pay	-110
c ^ i should	67
c ^ i want	-33
c ^ i was	48
c ^ i'd like	-33
c ^ i'm	-42
c ^ if	29
c ^ imap	-27
c ^ in	33
c ^ in the	18
c ^ is	12
c ^ is that	-48
c ^ is there	-23
c ^ is this	-33
c ^ it	-31
c ^ it's	-22
c ^ just	-30
c ^ kindly	-105
c ^ last	-27
c ^ lastly	51
c ^ let	42
c ^ mail	24
c ^ mail to	74
c ^ may	40
c ^ may i	46
c ^ me	-113
c ^ meanwhile	76
c ^ my	90
c ^ my own	49
c ^ n	83
c ^ need	-69
c ^ new	48
c ^ no	-46
c ^ none	-37
c ^ nor	-50
c ^ not	-52
c ^ now	-32
c ^ oh	71
c ^ oh and	51
c ^ on	95
c ^ on the	-33
c ^ once	81
c ^ only	-27
c ^ open	-32
c ^ or	-139
c ^ or is	-21
c ^ other	-27
c ^ our	48
c ^ outlook	-63
c ^ please	-143
c ^ pls	-63
c ^ proxy	42
c ^ put	34
c ^ refund	54
c ^ reset	-78
c ^ same	-27
c ^ says	-27
c ^ second	48
c ^ sent	-48
c ^ should	-32
c ^ since	-36
c ^ since 0	-14
c ^ so that	-42
c ^ something	-81
c ^ tell me	-50
c ^ that	42
c ^ the	20
c ^ then	117
c ^ there	-62
c ^ there is	-77
c ^ they	32
c ^ tunnel	42
c ^ two	24
c ^ was	-25
c ^ what	-89
c ^ what do	-32
c ^ what does	-37
c ^ what i	34
c ^ what's	-47
c ^ what's the	-38
c ^ when	1
c ^ where	-16
c ^ where do	-65
c ^ where is	52
c ^ whether	44
c ^ which	-83
c ^ while	84
c ^ whole	-50
c ^ wireguard	57
c ^ without	-40
c ^ would	-40
c ^ xxx	78
c ^ your	16
c account	-70
c add	40
c alias	117
c all	-52
c also	75
c also on	-112
c also the	-94
c am	-68
c an	71
c and	40
c and 0	-33
c and a	62
c and also	-88
c and at	-34
c and can	65
c and do	119
c and does	68
c and he	-40
c and how	16
c and i	-15
c and i'd	-34
c and in	45
c and is	29
c and it	-53
c and not	-27
c and now	-38
c and set	105
c and tell	64
c and then	-94
c and we	-72
c and why	60
c and will	68
c another	88
c any	-14
c apart	85
c are	32
c as	-19
c as well	69
c at	-33
c authentication	-33
c because	27
c because of	45
c before	66
c besides	59
c bill	79
c both	-45
c browsers	93
c but	-36
c but the	-41
c button	-44
c by	-26
c calendar	92
c can	118
c can i	-16
c can't	36
c cancel	57
c cannot	-55
c change	31
c changed	-27
c chrome	-30
c client	33
c close	86
c code	-38
c connection	-45
c contacts	53
c copy	-107
c could	58
c customer	-83
c daughter	-44
c days	35
c delete	72
c different	-48
c dkim	48
c dmarc	80
c dns	-40
c do	4
c do i	-34
c do you	-24
c does	44
c does it	67
c does the	-48
c doesn't	-33
c don't	-18
c else	-101
c error	-49
c even	-61
c every	-30
c exit	48
c failed	-62
c finally	62
c fine	-30
c firefox	-19
c first	-23
c for	-49
c forward	62
c forwarding	59
c from	-84
c further	90
c gmail	-37
c got	-16
c half	-49
c has	-97
c has the	-75
c have	33
c he	-38
c her	48
c hi	85
c his	46
c home	-28
c hours	59
c how	66
c how can	-54
c how do	-49
c i	-44
c i am	-49
c i can	-34
c i had	35
c i have	8
c i pay	-110
c i should	67
c i want	-33
c i was	48
c i'd	19
c i'd like	-33
c i'm	-75
c if	12
c imap	-49
c in the	18
c invoice	109
c is	69
c is that	-48
c is there	-23
c is this	-33
c it	-5
c it's	44
c just	-70
c kindly	-91
c know	33
c last	-24
c lastly	67
c let	69
c letters	43
c limit	-128
c list	80
c login	-40
c look	27
c mail	23
c mail to	74
c mails	65
c make	50
c many	-30
c may	47
c may i	46
c me	-63
c meanwhile	76
c month	47
c more	42
c move	64
c must	-37
c my	-23
c my own	49
c n	79
c name	86
c neither	-30
c never	-17
c new	62
c no	-61
c nobody	-61
c none	-54
c nor	-50
c not	-114
c nothing	-34
c now	-73
c of	44
c off	-24
c office	-25
c oh	71
c oh and	51
c old	26
c on	29
c on the	-33
c once	96
c one	-26
c only	-60
c open	-46
c or	-166
c or is	-21
c other	31
c our	23
c out	29
c outlook	-64
c page	-28
c paid	47
c password	-61
c phone	-42
c ping	-37
c plan	63
c please	-53
c pls	-35
c port	-34
c proxy	50
c put	48
c read	-32
c receipt	89
c receipts	73
c refund	63
c remove	104
c reset	-101
c rules	-93
c s	-33
c says	-100
c second	39
c send	66
c sent	-31
c server	-31
c set	50
c should	-25
c shows	-44
c since	-27
c since 0	-14
c smtp	-39
c so	17
c so that	-42
c some	76
c something	-91
c ssh	34
c status	-48
c still	-30
c stop	79
c take	70
c tell	30
c tell me	-50
c that	-41
c there	-76
c there is	-77
c they	79
c this	-40
c though	-35
c thursday	48
c to	-71
c trial	83
c tried	-38
c tunnel	80
c two	-23
c u	-50
c unable	-39
c us	35
c wants	29
c was	20
c way	-35
c webmail	29
c well	56
c what	63
c what do	-32
c what does	-37
c what i	34
c what's	60
c what's the	-38
c whats	47
c when	47
c where	44
c where do	-65
c where is	52
c whether	70
c which	-18
c while	136
c who	60
c whole	-69
c why	77
c will	34
c wireguard	52
c with	-56
c without	-38
c would	34
c xxx	74
c you	-59
c your	-13
clauses	-107
e +	-53
e /	34
e 0	-59
e 0 0	-19
e 0 :	-66
e 0 gb	53
e 0 mb	-82
e 0 th	45
e 0 years	39
e :	-194
e : 0	-43
e ?	170
e ? ?	-92
e a	-11
e account	-39
e account ?	-88
e accounts	31
e add	45
e addition	86
e address	-95
e again	21
e aliases	69
e all	-58
e also	64
e am	-33
e an	-37
e and	35
e android	36
e another	249
e another matter	81
e answer	32
e any	-58
e any more	-61
e apart	143
e apart from	132
e app	45
e as	58
e at	24
e at all	35
e at the	26
e back	78
e bad	-35
e be	47
e before	75
e being	71
e besides	69
e both	-78
e boxes	58
e by	28
e by the	42
e calendar	43
e can	20
e card	53
e certificate	53
e client	-38
e come	29
e comes	-31
e company	44
e computer	-48
e connect	-56
e correct	54
e day	34
e dead	-84
e deleted	-32
e did	-26
e different	64
e do	126
e does	-38
e doesn't	52
e domain	49
e down	-137
e down ?	-91
e email	-32
e end	36
e english	85
e every	-47
e everything	-41
e example	-78
e failed	-22
e firefox	-20
e first	-37
e folder	-53
e for	71
e for 0	48
e for the	36
e free	78
e from	57
e from this	94
e full	-38
e gb	96
e get	30
e gets	-38
e gmail	-58
e gone	-42
e good	-68
e got	69
e has	-52
e have	116
e have you	142
e he	31
e her	55
e here	81
e his	51
e home	-59
e hours	-52
e house	-45
e i	25
e i have	97
e i'm	111
e i've	-33
e if	-38
e imap	23
e in	-23
e in addition	79
e in my	-28
e in the	21
e in there	49
e inbox	-52
e instead	39
e internet	-53
e into	65
e invalid	-33
e invoice	51
e invoices	110
e is	-24
e is there	-36
e it	103
e it ?	38
e it's	48
e junk	29
e key	-25
e kindly	-45
e know	-30
e last	101
e like	-58
e line	-27
e live	-47
e locked	38
e log	-43
e login	32
e look	49
e lost	61
e mail	-81
e mail ?	-61
e mailbox	38
e many	-24
e matter	218
e mb	-80
e me	29
e mine	34
e mobile	-40
e month	12
e more	91
e morning	-40
e mr	-40
e my	-106
e my account	-70
e my mail	-43
e my password	72
e my phone	-76
e n	84
e need	-81
e new	30
e next	62
e night	-27
e normal	-44
e not	81
e nothing	-89
e notice	-82
e of	-21
e of the	-89
e off	100
e office	-59
e oh	108
e ok	-33
e on	-40
e on it	57
e on my	53
e on paper	-120
e on the	10
e once	26
e one	89
e one ?	50
e only	-27
e or	29
e or not	50
e other	85
e our	-67
e out	-17
e own	64
e p	41
e page	-15
e paper	-89
e paper ?	-133
e pc	-28
e people	-43
e phone	-151
e phones	-45
e plan	81
e pls	95
e pop	-41
e port 0	39
e post	32
e price	34
e problem	52
e processing	67
e profile	-33
e provider	-73
e proxy	-74
e ps	108
e question	158
e question :	123
e recovery	-37
e refused	-25
e regards	-29
e rejected	-99
e right	-56
e s	43
e same	-97
e says	-38
e second	190
e see	54
e send	-40
e sending	-69
e separate	87
e server	-98
e set	37
e shows	-40
e side	53
e signature	39
e since	-111
e since 0	-32
e site	-48
e smtp	-47
e so	-19
e something	-62
e spam	-24
e spf	-45
e still	-27
e stop	74
e sunday	25
e tablet	25
e take	78
e th	38
e than	35
e that	165
e that's	38
e the	22
e the 0	46
e the account	41
e the mail	-39
e the old	-47
e the password	-45
e the proxy	-49
e the same	-24
e the second	112
e there	68
e they	-31
e thing	315
e things	-44
e this	161
e this morning	-39
e three	-33
e through	-45
e thunderbird	-41
e times	-65
e tls	-31
e to	92
e to 0	40
e to the	-63
e today	65
e tried	-53
e tunnel	-22
e tv	-107
e two	-100
e type	-37
e up	49
e urgent	31
e us	-54
e user	62
e want	-66
e was	62
e way	88
e we	-92
e webmail	-92
e well	32
e what	-43
e which	-97
e while	51
e whole	-57
e why	65
e wifi	-42
e will	61
e windows	-22
e wireguard	-44
e with	-22
e with you	-55
e without	75
e work	-40
e works	-64
e write	24
e writing	83
e x	-36
e xxxx	25
e year	69
e your	-16
few words	-160
goes on	-43
head	48
in counted	110
in list	265
joint !	-29
joint )	-88
joint ) least	-46
joint ,	-3
joint , least	-66
joint .	41
joint . least	-108
joint :	108
joint : least	132
joint ;	61
joint ; least	24
joint ?	-45
joint ? least	118
joint line	52
joint line least	230
joint none	-133
joint none least	-41
joint paragraph	-74
joint paragraph least	73
least	292
least 0	-112
least 1	-117
least 10	59
least 11	65
least 2	-95
least 3	-15
least 4	-21
least 5	11
least 7	16
least 8	30
least 9	56
left words	14
length	-28
line	-22
list elsewhere	-141
m 0	55
m :	-76
m ?	-457
m a	177
m about	59
m account	-59
m address	46
m after	62
m again	-53
m alias	58
m all	43
m already	-51
m an	73
m app	44
m are	59
m as	130
m at	55
m bank	58
m be	62
m bill	101
m both	-45
m box	-38
m by	132
m calendar	138
m can	50
m come	85
m data	53
m day	62
m days	80
m do	-46
m domain	35
m error	-60
m every	81
m failed	-64
m fine	-48
m folder	44
m for	281
m from	180
m go	48
m have	93
m her	30
m i	111
m if	85
m in	105
m invoice	69
m is	22
m it	-179
m like	44
m line	-56
m mailbox	63
m mails	72
m me	80
m month	98
m more	103
m my	154
m name	48
m no	63
m not	60
m now	33
m number	55
m of	148
m off	75
m old	65
m on	145
m one	44
m only	-48
m our	52
m own	40
m page	-48
m paid	80
m pay	62
m payment	57
m people	45
m phone	-36
m plan	99
m please	-56
m price	54
m right	-42
m same	-63
m second	53
m see	61
m send	-43
m sent	36
m server	-97
m shows	49
m still	72
m tablet	-51
m the	181
m times	34
m to	159
m too	63
m twice	55
m two	73
m up	33
m with	78
m year	81
m years	58
m you	70
marker bullet	48
marker clause	105
marker letter	112
marker number	26
marker ordinal	-30
marker roman	57
marker topic	29
new	32
own	126
own 0	-41
own 1	-25
own 10	20
own 11	26
own 2	-69
own 3	-58
own 4	-66
own 5	8
own 6	9
own 7	48
own 8	43
own 9	18
own x before	70
place	288
previous	-55
previous problem	-33
previous question	-30
previous request	-14
previous statement	9
previous tag	-58
pronoun	-20
remark	-406
right words	168
role after problem	-17
role after question	-34
role after request	-18
role after tag	-37
role before problem	-43
role before question	-23
role before request	11
role before statement	-58
role before tag	-12
role problem	-30
role question	-19
role request	-18
role statement	1
role tag	-60
roles problem problem	-1
roles problem question	-19
roles problem request	37
roles problem tag	-40
roles question problem	-62
roles question question	79
roles question request	-142
roles question statement	10
roles question tag	95
roles request problem	-26
roles request question	-55
roles request request	57
roles request statement	-16
roles statement problem	7
roles statement question	-20
roles statement request	71
roles statement statement	-32
roles statement tag	-20
roles tag problem	62
roles tag question	2
roles tag request	-35
roles tag statement	39
roles tag tag	-108
shared	52
shared all	-109
shared best	-83
since ask	-62
since ask 1	-36
since ask 2	-5
since ask 3	-15
since ask 4	-32
sum after	-25
sum before	19
transition about	30
transition also	-58
transition another	45
transition apart	119
transition none	-262
transition x least	-63`;
export const several = `59
announced	140
any gap	-4
asks	26
clauses	-126
counted	-9
gap	183
length	45
list	154
marks 0	99
marks 1	-49
marks 2	51
marks 3	-102
second ask	-2
second gap	31
third ask	-56
third gap	15
w &	59
w & is	45
w +	77
w + 0	-33
w /	63
w / /	37
w 0	90
w 0 0	-93
w 0 :	-163
w 0 bad	-52
w 0 days	40
w 0 gb	92
w 0 in	33
w 0 is	34
w 0 mb	-73
w 0 min	-23
w 0 of	-57
w 0 on	-16
w 0 th	18
w 0 the	-51
w 0 utc	-28
w 0 x	-50
w :	67
w : 0	-100
w : |	9
w ?	177
w ? |	63
w a	11
w a 0	34
w a copy	-40
w a day	30
w a mail	21
w a new	-21
w a student	31
w about	-56
w about my	-83
w access	-83
w account	-26
w account ?	-69
w account |	-64
w accounts	50
w add	-74
w address	-44
w addresses	20
w after	-34
w after 0	39
w again	-64
w again ?	-59
w alias	50
w aliases	60
w all	-87
w all my	25
w all of	-42
w all three	-32
w allow	-48
w allowed	36
w alone	40
w also	24
w also like	-129
w also on	-88
w although	39
w always	-48
w am	-44
w am i	-44
w an	-14
w an alias	-37
w an app	36
w and	110
w and 0	-66
w and a	37
w and again	-58
w and can	42
w and do	53
w and does	24
w and i	-6
w and i'd	33
w and if	-40
w and is	24
w and it	-80
w and my	-14
w and the	39
w and then	-50
w and we	-41
w and what	-78
w and what's	37
w and when	36
w and which	34
w and you	75
w answer	75
w answered	100
w any more	-37
w any of	-39
w anyone	26
w apart	73
w apart from	55
w app	82
w app on	-31
w app password	49
w app |	43
w april	30
w are	-116
w are gone	-84
w are you	-20
w arrive	22
w as	71
w as a	28
w as well	60
w ask	66
w asked	51
w asking	24
w asks	-30
w asks for	-71
w at	95
w at a	-28
w at home	-20
w attach	-30
w attachment	23
w authenticator	-32
w auto	28
w automatic	37
w back	-8
w back |	-34
w bad	-65
w bad gateway	-48
w bank	-20
w bank transfer	42
w be	9
w be 0	-43
w because	-32
w because i	-44
w been	-32
w before	-14
w before i	-57
w being	32
w besides	51
w bigger	72
w bill	110
w billing	42
w block	26
w both	53
w bought	33
w bounce	39
w box	-60
w box |	-21
w boxes	66
w bring	52
w browser	13
w browser |	28
w business	-29
w buy	25
w by	45
w by the	29
w caldav	40
w calendar	34
w call	-22
w came	31
w can	36
w can i	11
w can read	-41
w can you	34
w can't	46
w cancel	40
w cannot	-65
w cannot send	44
w cant	41
w captcha	34
w card	80
w card |	70
w catch	49
w catch all	43
w certificate	23
w certificate |	-32
w change	92
w change my	64
w change the	42
w changed	-61
w changed the	-45
w characters	-32
w check	25
w checked	-68
w choir	46
w chrome	-42
w click	-19
w client	-30
w close	31
w closes	-36
w code	-73
w code |	-25
w codes	-22
w colleague	-49
w come	35
w come to	41
w coming	-27
w command	-41
w complete	-49
w completely	52
w computer	-44
w config	33
w confirm	-51
w connect	-83
w connect to	-31
w connection	-58
w connections	-23
w connects	-27
w contact	40
w contacts	74
w contract	51
w copy	-65
w correct	65
w correct it	38
w cost	94
w costs	37
w could	-17
w could not	-41
w couldn't	25
w country |	32
w create	-38
w credit	54
w curl	-34
w customer	-41
w customers	-68
w customers are	-81
w dark	40
w data	-31
w date	-21
w daughter	-21
w day	106
w days	84
w dead	-69
w dead |	-40
w dear	-22
w delete	35
w denied	-32
w desk	-42
w details	-34
w devices	51
w did	-85
w did not	-42
w difference	-29
w different	23
w discount	54
w disk	-45
w dns	-21
w do	32
w do i	-61
w do not	-52
w do u	24
w do you	25
w does	43
w does a	27
w does it	37
w does my	38
w does the	43
w doesn't	43
w doing	-23
w domain	78
w don't	-64
w done	-25
w down	-97
w down ?	-29
w down for	-25
w down |	-33
w drafts	64
w drops	66
w e	-34
w edge	-30
w eleven	-34
w else	-49
w else ?	-41
w email	-54
w email |	-30
w end	49
w english	23
w err	-25
w error	-28
w error 0	-25
w even	-28
w ever	23
w every	35
w everybody	-21
w everyone	-34
w everything	-45
w everything |	-41
w example	-79
w exit	46
w export	77
w factor	-53
w failed	-73
w fails	-68
w fails |	-54
w far	-32
w fee	48
w few	69
w fibre	-30
w file	-22
w file ?	-70
w file |	38
w find	36
w finds	27
w fine	-78
w fine |	-22
w firefox	-35
w folder	33
w for	144
w for 0	55
w for a	26
w for all	-24
w for my	99
w for the	98
w for |	35
w form	-42
w form |	-30
w forty	-56
w forwarding	44
w four	-34
w free	60
w friday	53
w from	85
w from 0	25
w from a	16
w from my	6
w from now	33
w from that	42
w from the	29
w from this	26
w from your	-46
w front	-36
w full	-55
w g |	29
w gateway	-47
w gb	97
w german	61
w get	-16
w get the	-21
w gives	-31
w gives 0	-37
w gmail	-37
w go	109
w go to	52
w goes	40
w gone	-56
w gone |	-51
w got	61
w green	-26
w h	29
w had	68
w hand	-25
w hangs	-39
w happening	-44
w has	-79
w has been	-17
w has no	45
w have	12
w have a	42
w have the	40
w have to	-44
w have you	57
w he	88
w he's	26
w hello	122
w hello |	108
w help	84
w help page	45
w her	28
w here	24
w here |	23
w hi	69
w him	31
w his	39
w hold	-32
w home	-59
w host	-27
w host |	-23
w hour	14
w hours	26
w hours |	26
w house	-46
w how	125
w how can	-61
w how do	-79
w how long	25
w how many	90
w how much	30
w how to	97
w i	56
w i add	-97
w i also	-29
w i am	19
w i can't	35
w i cannot	-83
w i changed	-48
w i did	-34
w i do	-43
w i get	-60
w i have	-19
w i keep	-38
w i need	35
w i never	-53
w i pay	24
w i put	36
w i see	31
w i send	-16
w i type	-30
w i use	-51
w i want	84
w i was	62
w i would	-22
w i'd	39
w i'd like	39
w i'm	-7
w i'm a	-35
w i've	-21
w ideas	54
w identity	-43
w if	26
w if i	17
w if so	-67
w imap	-86
w import	95
w in	-65
w in 0	-29
w in a	-39
w in firefox	25
w in it	-31
w in may	37
w in my	-44
w in the	-10
w in thunderbird	-30
w in to	23
w in which	-30
w in your	18
w in |	73
w included	63
w info	68
w internet	-87
w into	-31
w into the	-36
w invoice	112
w invoices	57
w ip	-62
w ipad	18
w iphone	-26
w ipv	45
w ipv 0	45
w is 0	30
w is dead	-26
w is down	-73
w is in	-16
w is it	38
w is my	54
w is no	-31
w is not	-21
w is ok	-23
w is on	-23
w is refusing	-27
w is smtp	-46
w is that	37
w is the	-23
w is there	20
w is |	44
w isn't	20
w it	62
w it ?	39
w it does	-38
w it from	-53
w it has	-27
w it in	-24
w it is	-48
w it off	-29
w it says	29
w it the	-25
w it to	31
w it works	-48
w it |	15
w it's	43
w its	19
w its own	31
w january	45
w january |	43
w job	-32
w june	71
w junk	31
w just	-38
w keep	-32
w keeps	29
w kept	36
w key	43
w keys	30
w kill	62
w kindly	-61
w know	71
w know if	32
w laptop	69
w laptop |	39
w large	-78
w last	47
w late |	29
w later	-27
w left	18
w let	40
w letter	22
w letters	13
w like	-40
w like a	35
w like to	-122
w line	-60
w line |	-21
w linux	41
w list	24
w list of	26
w live	-28
w loads	-37
w logged	22
w logged in	30
w login	24
w login |	22
w logo	22
w logs	22
w look	23
w looked	-33
w looking	38
w lost	107
w mac	39
w machine	-39
w mail	-92
w mail ?	-34
w mail from	21
w mail on	20
w mail server	-79
w mail to	52
w mailbox	58
w mailbox for	59
w mailbox is	-46
w mailbox |	-39
w mailboxes	31
w mails	75
w mails from	50
w make	51
w makes	36
w many	64
w matter	32
w may	22
w may i	28
w mb	-73
w mb |	-81
w me	25
w me ?	25
w me a	-28
w me how	29
w me the	25
w me when	-42
w me |	-44
w mention	-106
w message	-30
w messages	48
w messages |	52
w min	-24
w minutes	39
w missing	-26
w mobile	-66
w mobile data	-42
w monday	31
w monday |	28
w money	-19
w month	82
w month |	28
w monthly	38
w months	34
w more	79
w morning	-46
w morning |	-23
w move	53
w moving	38
w much	34
w must	43
w must i	-39
w my	-11
w my account	-131
w my bank	-48
w my card	29
w my daughter	-25
w my domain	25
w my mail	-31
w my name	27
w my new	44
w my own	64
w my password	-20
w my phone	-113
w my plan	95
w my sister	-85
w my son	68
w my tablet	-77
w my wife	-36
w n	77
w n |	45
w name	38
w need	69
w need a	35
w needs	45
w network	-83
w never used	-49
w new	110
w newsletter	46
w next	128
w no	-91
w no such	-62
w nobody can	-74
w none	-67
w none of	-36
w nor	-51
w normal	-41
w not	62
w not in	26
w not open	44
w not the	35
w not |	26
w note	42
w nothing	-44
w nothing |	-14
w notice	-54
w now	-34
w number	13
w of	42
w of 0	21
w of a	-29
w of it	-21
w of our	-25
w of the	-63
w of us	-59
w off	40
w off |	-31
w office	10
w office |	45
w oh	58
w oh and	26
w ok |	-29
w old	54
w old one	-36
w on	50
w on 0	15
w on it	24
w on my	-157
w on the	-7
w on your	40
w once	46
w once |	-22
w one	40
w one :	76
w one ?	20
w one more	39
w one of	-59
w one person	-66
w only	-40
w only |	-23
w open	38
w opened	-26
w opening	-29
w opens	-46
w or	-100
w or do	-29
w or is	-71
w other	37
w our	-17
w out	-50
w out for	-32
w out in	37
w out of	-14
w out |	-27
w outlook	-29
w own	69
w own domain	20
w p	-27
w page	-76
w page of	42
w page |	55
w paid	85
w panel	27
w paper	50
w parcel	-79
w part	-28
w pass	23
w password	13
w passwords	25
w pay	67
w pay with	34
w payment |	-51
w pdf	29
w pdfs	-42
w people |	33
w person	-78
w phone	-171
w phone ?	-74
w phones	-16
w photos	-37
w plan	246
w plan |	35
w please	-26
w please |	73
w pls	50
w pls |	45
w plus	52
w po	35
w pop	16
w port	-33
w port 0	-22
w port ?	-49
w port forwarding	34
w possible	85
w possible to	35
w post	53
w practice	-33
w present	-51
w press	27
w pressed	-29
w price	111
w price ?	41
w price for	20
w print	51
w problem	-44
w provider	-42
w proxy	28
w proxy on	-79
w proxy |	46
w ps	50
w put	96
w put it	30
w put me	35
w question	47
w question :	53
w quick	-57
w raise	47
w reach	-58
w read	-54
w real	25
w receipt	74
w receipt for	29
w receipts	40
w receive	-81
w red	-40
w refund	40
w refusing	-48
w rejected	-76
w remote	-30
w remove	83
w remove the	52
w renew	51
w renewal	64
w renewed	60
w reply	44
w restore	56
w right	-145
w right ?	-77
w round	-27
w router	-20
w rules	-57
w said	-91
w same	-101
w same time	46
w same |	-103
w say	-66
w say that	-78
w saying	-23
w says 0	19
w scan	-50
w school	-30
w screen	-25
w search	47
w second	105
w second factor	-74
w second mailbox	88
w seconds	-21
w see	89
w send	-36
w send a	-86
w send from	-38
w send |	44
w sender	24
w sending	-42
w sent	9
w server	-69
w server ?	-35
w server is	-65
w server |	40
w service	-89
w session	24
w set	-48
w set up	-49
w share	25
w shared	-22
w she's	36
w should	34
w show	28
w shows	-71
w side	-15
w side |	-35
w signed	-27
w since	36
w since the	22
w single	-22
w sister	-84
w site	-64
w sites	-31
w six	-58
w size	57
w smtp	-73
w so	23
w so i	23
w so please	52
w some	63
w something	-42
w son	69
w sorry	52
w sort	43
w spam	-22
w spf	19
w ssl	-77
w start	-20
w status	-30
w status page	-19
w stay	64
w step	36
w still	52
w stops	-48
w storage	83
w student	68
w student price	42
w stuff	44
w subscription	-21
w surname	30
w sync	26
w tablet	-33
w tablet ?	-88
w take	159
w take it	33
w take the	23
w tax	21
w tb	-41
w team	-23
w tell	46
w tell me	45
w ten	-30
w text	-28
w th	22
w th |	31
w than	-25
w thanks	34
w that	27
w that i	-62
w that is	39
w that the	-107
w that |	60
w that's	40
w the	16
w the 0	86
w the account	46
w the app	-51
w the bill	36
w the contract	36
w the end	50
w the family	-34
w the first	-27
w the help	39
w the internet	-52
w the laptop	28
w the last	25
w the limit	-85
w the mail	12
w the new	26
w the next	40
w the other	34
w the page	-27
w the password	-69
w the phone	-40
w the proxy	-9
w the right	-45
w the same	-63
w the server	-54
w the service	-70
w the storage	50
w the tablet	31
w the train	63
w the tunnel	-39
w the vpn	44
w the way	38
w the webmail	-15
w them	-39
w them |	-30
w then	-57
w there	31
w there ?	25
w there a	44
w there another	-85
w there is	-64
w there |	-25
w these	24
w thing	61
w thing |	50
w things	63
w third	27
w this	-71
w this morning	-36
w this one	76
w those	41
w though	62
w three	73
w through	-17
w through the	40
w ticket	20
w till	-27
w time	60
w time i	35
w time |	21
w timed	-46
w timed out	-46
w timeout	36
w times	-33
w times |	-31
w tls	-21
w to 0	-20
w to connect	-31
w to know	71
w to me	65
w to say	-64
w to send	-95
w to the	133
w today	-47
w too	37
w too many	-24
w too |	51
w top	26
w train	78
w trial	68
w tried	-82
w trouble	56
w try	-45
w trying	-29
w tunnel	-52
w turn	28
w turn off	42
w tv	-70
w twice	23
w twice |	-29
w two	87
w type	-54
w u	51
w under	-86
w unlock	-29
w until	24
w up	53
w up |	24
w update	-33
w us	-53
w us |	-43
w use	-40
w use the	-59
w used	-35
w used the	-59
w user	-48
w user name	-59
w username	-18
w users	-49
w users |	32
w utc	-30
w vat	41
w verify	-19
w very	19
w vpn	33
w vpn |	-17
w vps	-29
w want	70
w want the	31
w wanted	-37
w wanted to	-57
w wants	53
w was	-40
w was my	-75
w way	-41
w way to	-68
w we	-41
w we are	-22
w we have	-92
w we've	53
w web mail	-25
w webmail	65
w webmail |	-50
w website	-40
w websites	50
w week |	-35
w well	43
w well as	41
w were	58
w wg	-24
w what do	-20
w what does	36
w what is	15
w what's	92
w what's the	23
w whatever	50
w whats	78
w whats the	40
w when	38
w when i	-84
w when is	72
w where	61
w where do	34
w where is	42
w whether	65
w while	177
w while i	82
w white |	48
w who	72
w whole	-90
w why	-16
w why does	-30
w wife	-16
w wife's	31
w wifi	-64
w wifi |	-34
w will	47
w will not	61
w windows	48
w windows 0	21
w wireguard	-16
w wish	45
w with	19
w with a	-20
w with the	-19
w with you	-21
w without	13
w won't	48
w wont	49
w word	31
w work	121
w work with	53
w worked	-38
w works	-58
w would	34
w would also	-128
w would like	82
w writes	27
w writing	31
w written	-26
w wrong	-20
w wrote	-43
w x	-68
w x 0	-31
w xxx	60
w xxxx	-12
w xxxx :	-37
w year	81
w year |	20
w yearly	30
w years	22
w yes	-34
w yesterday	-19
w yet	-20
w you	181
w you never	66
w you |	-32
w your	-51
w your help	27
w your proxy	28
w your side	-30
w your support	-35
w yours	-41
w yous	32
w yubikey	42
w |	-117
w | &	101
w | +	98
w | /	52
w | 0	33
w | alias	29
w | all	-61
w | also	27
w | and	60
w | another	63
w | any	91
w | as	57
w | at	-51
w | because	-25
w | besides	47
w | both	37
w | but	-8
w | can	58
w | cannot	22
w | cant	29
w | change	78
w | charged	-41
w | did	-29
w | different	27
w | do	39
w | don't	-56
w | each	-36
w | even	-24
w | every	-55
w | first	28
w | from	-19
w | gmail	-19
w | good	28
w | half	-33
w | have	27
w | he	33
w | hello	108
w | hi	69
w | how	-31
w | i	-250
w | i'm	-62
w | i've	-15
w | if	-29
w | imap	-39
w | in	-35
w | is	-75
w | it	87
w | it's	34
w | kill	40
w | kindly	-58
w | locked	-27
w | may	-29
w | move	56
w | my	-53
w | n	39
w | need	45
w | new	28
w | no	-21
w | not	22
w | nothing	-43
w | oh	50
w | on	15
w | one	43
w | only	-16
w | or	-42
w | our	-30
w | outlook	-33
w | paid	35
w | phone	-30
w | please	-153
w | plus	40
w | pop	-28
w | price	38
w | ps	35
w | put	36
w | refund	24
w | remove	66
w | same	-25
w | says	23
w | second	55
w | sending	-41
w | sent	-40
w | should	38
w | sign	-38
w | since	20
w | so	98
w | sorry	51
w | ssh	-23
w | still	-23
w | stop	31
w | take	51
w | tell	33
w | thank	23
w | that	48
w | the	-86
w | there	-70
w | this	-91
w | to	-32
w | tried	-55
w | two	66
w | was	-27
w | webmail	68
w | what	42
w | what's	39
w | whats	25
w | when	65
w | where	37
w | while	152
w | whole	-32
w | why	-109
w | will	21
w | with	-64
w | without	-38
w | xxx	54
w | xxxx	-26
w | yes	-31
w | your	-54`;
export const cuts = `232
after	-1
alike	17
announced	-24
before	-4
below best	-143
clauses	-5
gap	176
gap -1	-4
gap -2	9
gap -3	25
gap -4	21
gap 0	17
gap 1	37
gap 2	-26
gap 3	-48
gap 4	81
item	451
joint !	9
joint )	-15
joint ,	-40
joint .	72
joint :	13
joint ;	-27
joint ?	136
joint line	32
joint none	-47
joint paragraph	32
least	16
least x gap	-41
length	-12
likely	-80
marker bullet	-163
marker clause	93
marker letter	-132
marker number	-214
marker ordinal	-71
marker q	55
marker roman	9
marker topic	-58
most alike	46
own	-9
previous	-39
rank 0	41
rank 0 x gap	-13
rank 1	-27
rank 1 x gap	-27
rank 2	-17
rank 2 x gap	10
rank 3	13
rank 3 x gap	41
rank 4	-8
rank 4 x gap	38
rank 5	157
rank 5 x gap	127
role problem	36
role question	62
role request	-15
role statement	34
role tag	42
within	68`;
export const bars = { sure: 2.13, maybe: 0.12, cut: 0.00, ask: 0.60 };
