/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. */
export const asks = `9
&	-38
+ 0	-60
/	-77
/ 0	-31
0	33
0 + 0	-60
0 /	86
0 / 0	32
0 0	-54
0 0 /	-55
0 0 0	-19
0 0 :	-67
0 0 error	58
0 0 gb	-67
0 0 on	43
0 0 xxxx	60
0 :	119
0 : 0	-19
0 ?	38
0 a	-66
0 accounts	-48
0 am	67
0 and	55
0 c	-70
0 days	54
0 error	68
0 error :	71
0 esr	-45
0 euro	59
0 fa	59
0 for	36
0 g	26
0 gb	24
0 h	26
0 in	-54
0 is	67
0 mails	-48
0 mb	-81
0 of	51
0 ok	75
0 on	56
0 pm	67
0 th	-70
0 the	-87
0 times	-34
0 to	45
0 to 0	32
0 x 0	31
0 xxxx	66
0 xxxx :	70
0 years	-2
:	-80
: 0 +	-54
: 0 :	-57
: 0 utc	41
: from	-56
: same	-46
: the	59
: xxxx	-50
=after end	11
=after problem	-60
=after question	13
=after request	29
=after statement	-57
=after tag	65
=before problem	-32
=before question	13
=before request	44
=before statement	-57
=before tag	14
=end !	-51
=end )	-87
=end ,	-2
=end .	-19
=end :	-76
=end ;	73
=end ?	137
=end …	28
=few	155
=joint !	-56
=joint )	32
=joint ,	34
=joint .	-10
=joint :	38
=joint ;	47
=joint ?	-122
=joint line	-37
=joint none	23
=joint paragraph	-16
=last	16
=line	-24
=marker bullet	137
=marker clause	237
=marker letter	105
=marker number	191
=marker ordinal	165
=marker ordinal question	-49
=marker q	129
=marker roman	156
=marker topic	13
=next )	309
=next ,	80
=next .	86
=next :	147
=next ;	36
=next none	82
=role problem	-41
=role question	34
=role request	95
=role statement	-70
=role tag	-16
=subject	-216
=words	38
?	-106
? ?	-162
^	-89
^ &	155
^ +	102
^ /	75
^ 0	23
^ 0 /	67
^ 0 :	-90
^ 0 and	47
^ 0 gb	-34
^ 0 members	-49
^ 0 of	39
^ 0 seats	-51
^ a	27
^ about	76
^ access	62
^ access denied	40
^ account	-46
^ add	29
^ address	-57
^ administratively	59
^ administratively prohibited	59
^ after	75
^ aliases	82
^ all	41
^ all my	76
^ all of	33
^ also	97
^ also on	-103
^ and	18
^ and 0	-28
^ and a	17
^ and after	-40
^ and again	89
^ and all	-43
^ and at	38
^ and can	45
^ and does	44
^ and for	-34
^ and from	53
^ and has	-64
^ and have	-27
^ and hers	-58
^ and how	-59
^ and i	-42
^ and it	-50
^ and it's	29
^ and my	-58
^ and not	39
^ and nothing	41
^ and now	-48
^ and one	-39
^ and our	-50
^ and over	49
^ and password	45
^ and port	52
^ and put	-103
^ and says	45
^ and she	-68
^ and since	-60
^ and then	8
^ and there	-66
^ and two	-70
^ and when	-47
^ and which	84
^ and will	-40
^ and with	36
^ and you	-57
^ any	100
^ anyone	-78
^ anything	69
^ are	117
^ are they	71
^ are you	54
^ as	23
^ as well	68
^ asked	-57
^ authentication	32
^ authentication failed	31
^ authenticator	58
^ back	45
^ because	-30
^ because the	-31
^ before i	-45
^ besides	57
^ big	40
^ blank	58
^ both	-35
^ but i	-39
^ but nothing	56
^ but then	-80
^ by	24
^ calendar	40
^ can	224
^ can i	44
^ can receive	-66
^ can the	32
^ can't	-55
^ can't send	-48
^ cancel	76
^ cannot	-3
^ cant	98
^ change	144
^ changed	-74
^ channel	54
^ checked	-45
^ cheers	-75
^ chrome	23
^ cleared	-51
^ client	-40
^ clock	46
^ close	61
^ connection	1
^ connection refused	-18
^ connection timed	9
^ could	9
^ couldn't	70
^ curl	52
^ curl :	74
^ dark	70
^ dear	-85
^ delete	157
^ deleted	-89
^ deleted the	-74
^ did	38
^ did you	142
^ different	42
^ different isps	67
^ dig	48
^ dns	-27
^ do	102
^ do i	-50
^ do it	-129
^ do you	97
^ does	70
^ does it	33
^ does your	54
^ don't	-89
^ dr	-41
^ e	51
^ each	66
^ em	48
^ emptied	-54
^ eta	67
^ everything	-38
^ evolution	54
^ explain	88
^ filters	-37
^ firefox	53
^ firefox 0	-54
^ first	-32
^ five	82
^ fix	114
^ fix it	79
^ for	1
^ for the	38
^ forgot	59
^ four	-15
^ frankfurt	68
^ from	46
^ from 0	57
^ from my	-74
^ from the	22
^ get	139
^ give	67
^ god	-38
^ good	-82
^ good day	25
^ good evening	-28
^ good morning	-27
^ greetings	-41
^ had	-47
^ half	-61
^ has	74
^ have	113
^ have it	-46
^ have you	67
^ help	20
^ her	63
^ hi	-42
^ his	-40
^ hit	-65
^ how	86
^ how many	35
^ how to	-29
^ i	-29
^ i am	-34
^ i ask	67
^ i can	-30
^ i can't	66
^ i did	41
^ i do	96
^ i need	86
^ i never	117
^ i paid	73
^ i think	60
^ i type	86
^ i want	-26
^ i would	-61
^ i write	-62
^ i'd like	30
^ i'm	28
^ i'm in	46
^ i've	2
^ if	35
^ if i	-68
^ imap	64
^ in	10
^ in addition	-50
^ in the	-101
^ in which	74
^ invalid	36
^ invoice	-20
^ iphone	49
^ is	111
^ is it	-57
^ is my	-63
^ is the	-158
^ is there	-52
^ is your	38
^ isn't	-53
^ it	26
^ it has	-41
^ it says	-37
^ it was	58
^ it's	103
^ its	49
^ k	36
^ k 0	47
^ key	-43
^ kill	46
^ kindly	65
^ known	55
^ lastly	75
^ leaving	-48
^ let	50
^ locked	-84
^ locked out	-49
^ log	93
^ london	54
^ long	-42
^ looked	-65
^ lost	-46
^ m	-77
^ mail	-57
^ mailbox	-58
^ make	152
^ make it	76
^ many	-24
^ many thanks	-40
^ may	80
^ me	89
^ mine	39
^ move	74
^ moving	-33
^ mr	75
^ msmtp	87
^ mutt	55
^ mx	-23
^ my phone	-23
^ my son	-54
^ nairobi	67
^ need	141
^ network	-44
^ never	53
^ new	18
^ new phone	62
^ next	41
^ no	-44
^ no change	-82
^ no error	-44
^ no internet	62
^ no mail	69
^ nobody	24
^ nobody can	-76
^ nobody in	75
^ none	64
^ not	33
^ not a	-68
^ not even	49
^ not in	-53
^ nothing	-15
^ nothing comes	78
^ office	-32
^ oh	57
^ oh and	102
^ old	-21
^ on the	-2
^ one	-98
^ only the	-63
^ open	91
^ open failed	47
^ or	76
^ or do	38
^ or madam	-85
^ or not	38
^ or only	93
^ or the	-47
^ order	51
^ other	13
^ our	-31
^ outlook	45
^ over	89
^ p	37
^ paid	-66
^ password's	59
^ pay	53
^ payment	-37
^ peer	53
^ phone	16
^ please answer	-101
^ please correct	50
^ pls	-34
^ pop	-68
^ pop 0	41
^ port 0	61
^ press	39
^ price	72
^ private	-42
^ proxy	-43
^ ps	41
^ put	103
^ queue	46
^ reading	66
^ received	-77
^ received :	-57
^ recovery	47
^ ref	79
^ refund	124
^ regards	-56
^ remove	78
^ removed	-83
^ respected	-32
^ restarted	-80
^ retired	-53
^ s	-43
^ same	-59
^ say	77
^ says	61
^ second	-134
^ security	-40
^ send	101
^ sent	-80
^ sent from	-91
^ separately	70
^ server	41
^ sign	-68
^ since	80
^ since 0	-25
^ since about	113
^ since last	31
^ since lunch	53
^ since noon	45
^ since then	-69
^ so	-22
^ so i	35
^ so it	-43
^ some	-54
^ someone	-49
^ something	-88
^ sometimes	58
^ sorry	-54
^ ssh	-50
^ ssh d	36
^ ssh tunnel	-53
^ started	-57
^ status	74
^ status ?	60
^ still	-50
^ stop	106
^ stop the	54
^ stuck	-44
^ support	37
^ switch	65
^ ta	-52
^ take	124
^ tb	-63
^ tb 0	-48
^ tell	103
^ thank	-92
^ thank you	-88
^ thanks	-107
^ that	41
^ that's	17
^ the	23
^ the first	-62
^ the one	-49
^ the password	-66
^ the proxy	72
^ the same	32
^ the second	-63
^ the server	77
^ the tunnel	52
^ their	-67
^ then	55
^ there	-52
^ there's	-76
^ they are	66
^ this	86
^ three	-38
^ thunderbird	31
^ thunderbird 0	-39
^ thx	-35
^ tls	-62
^ to	68
^ too	-71
^ too many	-79
^ tried	-21
^ tunnel	34
^ turned	-64
^ two	-134
^ two offices	56
^ two providers	104
^ two things	-44
^ uk	60
^ under	54
^ unlock	69
^ until	32
^ user	-60
^ want	70
^ was	86
^ we	-93
^ we are	-61
^ we've	-35
^ web	-52
^ went	-56
^ wg	88
^ what	113
^ what do	38
^ what i	-110
^ what is	51
^ what must	40
^ what now	34
^ what should	-54
^ what's	78
^ whats	158
^ whats the	64
^ when	56
^ when i	-36
^ when will	88
^ where do	31
^ where the	-48
^ where's	71
^ which	28
^ which i	-109
^ which is	-155
^ which of	39
^ which one	63
^ which port	97
^ which was	-87
^ who	-35
^ whole	44
^ why	128
^ why ?	42
^ will	155
^ win	-46
^ win 0	-42
^ windows 0	-35
^ with	67
^ without	35
^ would	145
^ would you	57
^ wrong	43
^ xxx	-37
^ xxxx	86
^ yes	-49
^ yes or	52
^ you	44
^ your	90
^ your help	42
^ your server	-77
^ yours	-68
^ yours faithfully	-52
^ yubikey	39
a	-47
a 0	57
a bit	-67
a calendar	84
a copy of	81
a day	31
a few	-51
a file	59
a friend	93
a line	-68
a link	-47
a mail	70
a new	-52
a phone	-35
a single	62
a thing	79
a way	72
a way to	54
a year	42
about	-101
about 0	45
about my	-92
about the	-84
accept	86
access denied	49
account	10
accountant	-29
accounts	-69
active	46
add	71
add on	-76
add ons	-51
added	-99
added it	-76
addition	-43
address	72
address ?	-76
address at	-91
address book	32
address is	64
addresses	68
admin	114
administratively	59
administratively prohibited	59
after 0	63
after the	-64
again	1
again ?	-57
age	-42
ago	-31
agreement	86
airtel	48
alias	268
aliases	196
alike	46
alive	-40
all	16
all 0	32
all my	34
all of	-27
all the	84
all three	72
allow	-88
alone	50
already	59
also	63
also on	-101
also the	-33
although	138
although i	81
am	42
am i	59
ams	59
amsterdam	66
an	-25
an alias	71
and	24
and a	-44
and after	-42
and again	81
and all	-36
and also	-51
and at	27
and can	48
and does	49
and for	-34
and from	56
and has	-62
and have	-30
and hers	-58
and how	-49
and i	-48
and i can't	67
and i have	24
and i'd like	56
and if so	78
and is there	68
and it	-34
and it says	88
and it's	29
and not	52
and nothing	41
and now	-53
and one	-42
and our	-48
and over	34
and password	42
and put	-95
and put it	-57
and says	49
and she	-68
and since	-60
and the	-20
and then	14
and there	-66
and they	-43
and two	-80
and webmail	58
and when	-38
and which	84
and will	-39
and with	49
and you	-65
and your	-52
another	-123
another matter	-45
another port	62
answer	-18
answered	-51
answering	87
answers	69
antivirus	-102
any more	52
anybody	-162
anyone	-54
anything	66
apart	-86
apart from	-61
app	32
app password	67
app passwords	47
appears	61
application	-51
archive	96
are gone	111
are in	-99
are there	-52
are they	124
are you	49
around	-24
arrive	123
arrives	42
article	82
as a	63
as i	-42
as well	21
as well as	50
ask	2
asked	-53
asks	54
asks again	51
asks for	53
asns	62
assist	-61
at	2
at 0	-14
at 0 0	52
at 0 :	-54
at a	-66
at the	34
at your	57
attach	78
attached	21
attachment	42
auditor	-38
auth	-71
authentication	61
authentication failed	103
authenticator	124
auto	66
automatic	41
b	-43
back	63
back the	66
back to	-55
backup codes	89
backups	69
bank	37
bank transfer	56
bbc	56
be	45
be a	-48
be the	-66
because	-41
because i	-56
because it	49
because the	-44
been	38
before	-37
before i	-108
before the	-30
being	-51
believe	-83
below	-70
besides	66
best	-51
better	-35
between	-44
big	-94
bigger	116
bill	184
billed	127
billing	98
bills	70
bin	144
bit	-127
black	50
blank	39
bless	-68
block	87
blocked	61
board	35
booking	-39
both	40
bought	-52
box	91
boxes	170
branches	61
bring	37
broken	-26
browsing	60
bt	-53
bug ?	-107
but	-16
but i	-50
but nothing	65
but then	-80
button	128
buy	51
by email	-64
by mistake	60
by my	-49
by the	-56
c	-58
cable	-42
cache	-98
calendar	144
calendar shows	93
call	-31
called	-46
came	-55
can	136
can be	-43
can i	79
can i have	61
can it be	45
can not	63
can receive	-115
can see	-90
can send	-76
can the	76
can we	44
can't be	-47
cancel	112
cancel the	86
cannot	82
cannot connect	-50
canon	59
cant	51
captcha	67
card	117
carriers	77
case	-49
catch	83
catch all	69
centre	41
change	69
change ?	-60
change it	60
change my	44
change the	42
changed	23
changed the	-103
changed the password	-101
channel	103
channel 0	82
channel 0 :	82
characters	48
charge	94
charged	112
checked the	-71
cheers	-78
choir	39
choose	33
chrome	-33
church	49
cities	46
city	67
class	-39
clear	-53
cleared	-75
client	32
clients	-65
close	45
closing	-61
code	26
codes	70
com	-122
come	34
come up	-65
comes in	74
coming	28
command	71
committee	-53
complaint	-52
completely	-59
compose	54
computers	-33
config	52
confirm	27
connect	78
connect to	-50
connected	45
connecting	63
connection	22
connection failed	40
connection refused	-15
connections	66
connects	46
console	-62
contact	70
contact form	84
contact your	-128
contacts	156
contains	-60
content	-45
contract	141
cookies	-125
copy	35
copy of	104
correct	173
correct it	80
corrected	64
corrupt	-55
cos	-60
cost	95
could not	-120
could you please	-106
count	62
countries	106
country	88
course	-47
create	51
credit	134
crypto	47
csv	74
ctrl	-68
ctrl +	-60
curl	33
curl :	82
customer	-40
customers	99
cuts	70
dark	96
dark mode	60
dat	-19
data	59
data processing	58
date	43
daughter	-111
day	44
days	38
db	-69
de	32
dead	117
dear	-102
death	-45
debian	-42
declined	57
default	-84
defender	-49
delete	157
deleted the	-109
delivered	-68
denied	132
department	-47
desk	-38
desktop	-22
details	48
device	71
devices	78
did	-83
did i	48
did it	-45
did not	-35
did you	148
didn't	-40
difference	23
different	6
different networks	74
dig	42
digits	52
disabled	-95
discount	139
disk	-61
dmarc	48
dns	24
do	24
do ?	41
do i	105
do i fix	-109
do i get	54
do i need	-80
do i put	49
do i stop	-42
do it	-80
do not	-74
do u	58
do we	71
do with	-59
do you	180
do you have	69
do you offer	-71
does	12
does it	-32
does the	64
does your	41
domain	69
domain's	60
don't	-198
don't want	-80
dot	47
double	47
dovecot	-61
down	43
down ?	133
down for	87
drafts	107
driver	-81
drops	81
dutch	94
e mail	-86
each	30
each time	-37
each time i	53
eats	65
editor	-45
eduroam	77
ee	56
eleven	-34
em	88
email	39
email is	56
emptied	-29
en	84
encrypted	32
end	61
ended	70
ends	36
english	41
entered	-39
entering	57
error	39
error 0	58
error :	98
esr	-104
eta	112
eta ?	-29
euro	91
euros	110
evening	-22
event	61
every	42
every day	-55
every time	18
evolution	61
exactly	-39
example 0	-114
example 0 0	-66
example :	33
example : 0	39
except	-49
exchange	-50
exit	208
exits	89
expired	214
explain	119
export	61
extend	79
extensions	-51
extra	81
eyes	-55
f	-45
f 0	-60
fa	57
fail	-57
failed	-32
fails	72
failure	-48
faithfully	-52
false	-95
far	-48
fast	-76
father	-75
fee	66
few	-23
file ?	-114
files	-69
filter	116
finds	65
finish	40
firefox	-75
firefox 0	-84
firefox on	51
firewall	-86
first	-65
five	32
fix	36
fix it	79
fixed	71
flat	-34
folder	52
folders	81
following	-95
for	41
for 0	52
for a	-24
for all	102
for anyone	52
for me	16
for my	-84
for that	55
for the	-7
for the password	62
for you	-59
for your	-41
forever	130
forgot	101
forgot the	68
forgotten	89
form	116
forty	-44
forum	34
forward	84
forwarding	32
found	-119
four	35
fra	54
fra 0	53
frankfurt	41
free	-19
from	10
from 0	-54
from 0 :	68
from a	-66
from my	17
from now	67
from our	-60
from that	-49
from the	-23
from this	-69
from you	43
from your	48
further	64
g	29
gateway	61
gave	-95
gave me	-48
gb	39
gdpr	55
german	158
get	84
get in	-35
get it	79
get my	45
get the	-47
gets	69
gets the	-63
give	184
give me	51
gives	67
gives 0	71
gmail app	52
gmx	50
go	46
go to	66
god	-84
god bless	-40
goes in	54
going on	58
gone	53
good	-42
good day	16
good morning	-30
google	66
got	36
got in	60
got the	-46
grandson	-59
green	-87
greetings	-99
greetings from	-42
group	36
groups	-47
guess	-70
guide	46
h	-27
h 0	-41
hacked	-35
had	-87
half	-18
half of	37
handshake	78
hangs	41
happened	59
happening	-83
happy	-59
hard	-76
has	-36
has a	-42
has changed	66
has gone	-60
has it	45
has no	63
has the	-43
hasn't	49
hate	51
have	-39
have a	108
have been	-104
have it	-28
have you	32
he has	-76
he is	-89
he was	-57
headers	-64
hello	-73
help	3
help please	-115
help site	69
her	11
her phone	-61
here	5
hers	-72
hi	-51
him	17
his	-37
holds	60
home	28
hospital	-45
hosting	-47
hotmail	38
hours	110
house	-55
houses	52
how	234
how can	-83
how can i	-97
how i	51
how long	54
how many	132
how many days	40
how much	60
how to	-23
html	-89
human	54
hundred	-36
hurry	-105
husband	-36
i	-20
i am	-52
i ask	112
i believe	-44
i buy	44
i can	-80
i can see	-68
i can send	-51
i can't	91
i cant	-51
i checked	-58
i close	-60
i could	-94
i did not	32
i do	-25
i don't want	-57
i fix	-114
i get	75
i had	-38
i have a	45
i have to	36
i have you	-50
i keep	-125
i know	-43
i like	-81
i look	-47
i made	48
i make	39
i need the	-43
i never	34
i paid	105
i pay	39
i put	70
i run	-49
i see	-19
i send	-33
i set	94
i should	-56
i stop	-39
i take	-34
i tick	52
i tried	49
i try	31
i turned	-53
i type	74
i use	-42
i use the	-45
i want	103
i want to	-144
i was	43
i would like	51
i write	60
i'd like	99
i'd like to	-65
i'll	-96
i'm	-85
i'm in	90
i'm the	-43
i've	-80
id	-54
idea	-88
identification	57
identity	-116
if	80
if i	-88
if it's	-98
if so	125
imap	65
import	32
important	-70
in	20
in 0	-64
in ?	56
in a	-131
in addition	-43
in firefox	147
in german	56
in it	-72
in june	-56
in junk	68
in law	-102
in leeds	58
in march	-51
in may	-44
in one	44
in our	43
in the	-5
in there	-73
in to	54
in two	-36
in web	124
in web mail	133
in webmail	26
in which	81
in which country	40
in your	29
inbox	56
included	80
incoming	50
incorrect	78
info	63
installed	-64
instead	113
instead of	85
internet	23
into	72
invalid	109
invoice	237
invoice for	66
invoices	185
ip	47
ipad	70
iphone	-68
is	7
is 0	21
is an	48
is at	-64
is broken	-49
is down	91
is empty	59
is for	-55
is good	38
is imap	-104
is in	-105
is it	12
is it my	-84
is it possible	77
is it the	-157
is it you	49
is missing	60
is my	-93
is no	-113
is none	75
is off	-64
is on	-98
is smtp	-98
is still	46
is that	59
is the	36
is the same	-41
is there	45
is there a	102
is this	72
is to	51
is with	-40
is xxxx	-59
is your	33
isn't	-64
isnt	74
isps	31
issue	31
it ?	-35
it back	73
it be	27
it come	43
it does	-55
it for	-83
it from	-77
it goes	35
it has	-70
it in	-71
it is	-79
it is the	-48
it isn't	35
it my	-84
it on	-38
it please	91
it possible	77
it still	-75
it the	-186
it want	55
it was	-41
it was not	74
it will	61
it you	54
it's	-110
items	64
itself	52
j	-33
january	72
job	-101
join	53
jpg	68
json	-65
july	42
june	49
junk	37
just	36
just sits	79
k	-52
k 0	-42
keep	-65
keep it	-66
keep the	61
keeps	78
key	99
keyboard	-91
keys	80
kick	60
kill	86
kind	-92
kind regards	-32
kindly	55
known	42
knows	-63
lady	-41
lagos	44
land	55
land in	56
laptop	30
last	-27
last month	-45
last night	31
lastly	90
late	43
later	-134
law	-78
lawyer	-51
leave	61
leaving	-100
leeds	67
left	56
let	89
letters	44
library	-44
light	65
like the	44
like to	-252
like to know	89
limit	132
line	77
link	72
linux	-29
list	21
list of	124
little	-70
lives	-67
load	50
loading	70
loads	148
lock	-55
log	-6
log in	113
login	108
login from	75
logo	104
logs	49
london	103
long	43
longer	25
look	-52
look at	-37
looked	-121
lost ?	57
love	-85
lyon	55
mac	-52
macbook	-65
macos	-55
madam	-102
mail	64
mail for	-45
mail in	65
mail on	-38
mail server	36
mail to	45
mail with	-47
mailbox	106
mailboxes	114
mailchimp	67
mailing	-52
mails	75
mails to	70
main	-67
make	170
make it	70
man	-143
manage	-71
manager	-110
many	67
many days	40
many thanks	-42
map	58
march	28
mark	40
match	-52
matter	-74
matters	-96
may	65
maybe	-45
mb	-80
me	17
me 0	57
me ?	-63
me back	72
me from	77
me off	54
me the	48
me to	-84
meant	55
media	-57
mention	-130
menu	-36
message	-48
messages	51
microsoft	-44
might	-69
mine	51
mint	-48
minute	47
minutes	-6
mobile	62
mode	-35
modem	-42
monday	51
money	56
month	80
monthly	116
morning	51
most	-70
mostly	-52
mother	-64
move	65
moved to	29
moving	-78
mozilla	-46
mr	59
mrs	-37
msmtp	110
mtu	40
mumbai	59
must	115
must i	65
mx	77
my	33
my account	137
my accountant	56
my address	-49
my card	51
my daughter	-42
my eyes	-56
my father	-47
my grandson	-52
my husband	-44
my inbox	-51
my ip	-59
my late	-47
my mail	90
my mailbox	98
my mother	-45
my neighbour	-55
my nephew	-47
my new	48
my own	25
my password	44
my phone	-53
my plan	79
my signature	71
my son	-47
my storage	79
my tablet	-90
my wife	31
myself	-87
n	153
nairobi	51
name	76
names	95
nc	-69
need	72
need a	51
need the	-37
need to	-94
needs	181
neighbour	-88
neighbour's	66
neither	49
nephew	-46
net	33
net :	63
network	-66
networks	126
never	63
new	33
new laptop	-50
new one	74
new phone	59
new profile	-45
newsletter	58
nl	56
no	27
no answer	70
no change	-100
no error	-47
no handshake	46
no internet	98
no mail	60
no page	125
no such	-85
nobody	5
nobody can	-50
nobody in	67
none	155
noon	99
nor	152
normal ?	60
not	21
not a	-50
not answering	56
not be	-63
not find	-78
not found	78
not me	58
not on	61
not one	-55
not open	65
notes	-45
nothing	-16
nothing comes	85
notice	67
number	80
number 0	-44
nxdomain	56
o	61
october	52
of a	-74
of all	80
of course	-45
of it	-45
of our	55
of the	-35
of them	-104
of us	-65
of your	85
of yours	109
off the	74
offer	-50
offers	-58
office	47
offices	99
oh and	102
ok	-12
okay	-70
old	19
old one	53
old password	-57
on	21
on 0	46
on a	-36
on another matter	-42
on every	85
on friday	38
on her	-62
on my	4
on my laptop	64
on one	46
on the	6
on the same	-32
on this	-40
on two	80
on windows	39
on your	51
once	-12
one	16
one ?	61
one for	74
one hour	39
one in	-54
one mail	-61
one more	-33
one of	16
one of yours	68
one person	-71
only	13
only a	50
only for	-49
only one	-60
only the	-52
ons	-51
open	35
open failed	37
open failed :	44
opened	-83
opens	57
or	36
or do	38
or is	-45
or is there	-57
or madam	-85
or no	44
or only	73
or the	-64
orange	-49
order	44
orders	-40
other way	56
others	-35
our	92
our domain	43
ours	91
out	83
out for	71
out of	-34
outage	-36
outbox	63
outgoing	32
outlook	30
over	-14
over the	-37
own domain	-63
p	-30
page	54
page is	41
pages	51
paid	82
panel	134
paper	18
parish	-43
part	-52
password	23
password i	-53
password's	60
past	-33
patience	-81
pay	158
paying	40
payment	177
payments	59
pays	43
pc	24
pdf	47
peer	44
people	8
perfectly	-57
perhaps	-112
persons	-34
perth	38
pgp	62
phone is	59
phone number	46
phone on	-71
phones	54
photographs	50
photos	44
pick	77
picture	66
pictures	35
pin	65
ping	43
pixel 0	-52
places	-54
plan	172
plays	-55
please	183
please answer	-120
please correct	56
pls	148
pm	52
png	93
po	-34
point	-109
points	-93
pop	2
pop 0	38
port	21
port ?	-119
portal	70
porto	75
possible	195
possible to	47
post	-73
power	-89
practice	-63
pressed	-37
previous	-72
price	189
price for	92
print	115
private	-23
private window	-67
probably	-59
problem	-80
processing	62
processing agreement	54
profile	-92
profiles	-69
proforma	56
program	36
prohibited	59
proof	-73
properly	56
protection	-35
provider	-212
providers	124
proxy	83
proxy is	71
ps	71
public	-28
push	66
put	50
put in	-48
put the	-41
pw	120
qr	30
question	-93
question :	-84
questions	-193
quick	-84
quite	-50
quotation	45
r	-62
raise	77
ran	-98
rate	42
rather	-27
rd	50
re	-62
reach	31
reached	34
read	-39
reader	-51
real	93
rebooted	-79
receipt	174
receipt for	67
receipts	66
receive	172
received :	-48
received : from	-55
receives	42
receiving	31
recipients	-58
record	91
records	97
recovery	79
red	41
ref	72
refund	210
refused	100
refuses	135
refuses to	55
regards	-125
registered	52
registrar	56
registration	98
reinstalled	-69
reissue	58
rejected	105
rejected :	80
rejects	49
related	-79
reminders	41
remove	123
remove the	77
removed	-47
removed the	-61
renew	92
renewal	167
repair	79
repaired	-46
reply	33
report	50
reported	30
request	80
require	58
required	99
reset	28
respect	-52
respected	-38
restarted	-148
results	37
retry	-69
return	141
returns	64
riga	56
right	-48
right ?	-129
right now	54
room	-68
runs	-33
rush	-73
s	-50
safari	-40
said	-158
sales	40
same	23
same account	-41
same phone	53
same time	63
same user	73
samsung	67
saturday	-34
saved	-33
say	-78
say that	-125
saying	48
says	36
says 0	57
says active	54
says authentication	75
says couldn't	-56
says it's	-50
says the	-28
scan	42
scan to	45
school	-10
screen	-35
se	64
search	186
seat	54
seats	53
second	21
seconds	-17
secretary	-50
see	15
send	118
send a	-68
send from	49
send the	-39
sender	135
sending	67
sent	69
sent items	67
separately	45
september	57
server	38
server ?	-120
server error	61
server is	-57
server is down	51
servers	114
service unavailable	47
session	-30
set up	-41
settings	-59
share	55
she has	29
she's	-46
ship	-66
shop	-32
short	-29
should	163
should be	100
show	144
showing	97
shows	40
shows 0	78
shows every	109
shows my	-77
shut	67
side	-16
sign	87
sign in	46
sign up	53
signature	75
silent	69
sim	36
since	49
since 0	-34
since 0 0	61
since 0 :	182
since 0 am	50
since about	113
since friday	59
since i changed	45
since last	31
since noon	45
since then	-52
singapore	56
single	86
sir	-35
sister	-24
site	12
sites	25
sits	50
small	-29
sms	54
smtp	71
so	-49
so i	-40
so it	-48
so that	58
so the	-37
society	-58
socks	21
some of	-66
somebody	80
something	-34
sometimes	48
somewhere	-41
son	-107
sorry	-96
sorry for	-51
sort	-41
space	49
spam	99
spark	45
speak	34
spf	86
split	-44
spring	-61
sqlite	-81
ssh	72
ssh d	30
starlink	36
start	76
started	-91
starttls	20
status	21
status ?	60
stay	82
stays	136
steam	60
step	78
steps	41
still	64
still shows	-74
stolen	44
stop	157
stop it	49
stop the	82
stopped	84
stops at	61
storage	100
story	-38
straight	42
street	54
stuck on	60
student	62
studio	-48
subject	-83
submission	43
subscription	113
such	61
such a	70
sunday	-16
support	28
supported	42
surname	48
suspended	48
switch	52
switched	42
sydney	59
sync	-67
system	-65
t	-96
ta	-46
tab	-73
tablets	54
tabs	-37
take	134
take it	60
taken	52
tax	39
tb	-122
tb 0	-64
teacher	-60
team	21
telephone	46
tell	31
tell me	37
temporarily	45
ten	39
ten minutes	51
test	104
tested	96
tested from	64
text	18
th	-65
thank	-123
thank you	-117
thank you for	-69
thanks	-129
that	21
that ?	29
that i	-75
that you	76
that your	-67
that's	-85
the	-5
the 0	77
the account	52
the address	29
the alias	39
the bank	-35
the bill	68
the bin	54
the box	-55
the browser	53
the calendar	73
the contract	74
the difference	59
the file	-42
the first	-49
the following	-63
the help	112
the invoice	71
the keyboard	-62
the laptop	-21
the letters	47
the library	-39
the list	-34
the little	-47
the mail	-23
the mails	37
the morning	35
the mx	95
the new	36
the next	57
the number	-54
the old	66
the one	-41
the only	-68
the other	17
the page	-39
the phone	-45
the port	-52
the private	73
the profile	-66
the proxy	141
the right	-63
the same	-85
the search	103
the second	47
the settings	37
the site	-92
the ssh	100
the ssh tunnel	69
the trash	72
the tunnel	66
the two	42
the user name	-93
the vpn	101
the web	-35
the yearly	74
their	-105
their own	43
theirs	34
then	-58
then i	-52
there a	99
there are	-93
there is	25
there is no	-87
there is none	75
there's	-102
there's a	-47
these	-102
they	-95
they are	65
they have	-52
they've	-60
thing	-98
things	-144
think	-52
thinking	-49
thinks	-34
third	-36
this	-140
this ?	93
this is	-75
this morning	122
those	45
though	119
though i	62
thought	-44
thread	-90
three	19
through	26
thunderbird	-37
thursday	-95
thx	-33
tick	77
ticked	-109
ticket	53
till	-50
time ?	54
timed	-41
timed out	-40
timeout	-74
times out	95
timing	59
tls	-1
to a	18
to be	79
to do	-69
to get	-38
to gmail	56
to go	65
to it	-73
to know	38
to mail	-41
to make	-52
to me	74
to put	50
to say	-101
to send	-96
to server	66
to this	-54
to xxxx	46
to you	-101
today	35
tokyo	61
told	-124
tomorrow	41
tonight	-42
too	25
took	-22
top	72
touch	-43
touched	37
train	-49
transfer	95
trash	35
treat	-65
trial	163
tried	-27
tried the	-79
trouble	-95
troubleshoot	-45
troubleshoot mode	-44
true	-61
try 0	44
try again	-70
tun	50
tun 0	70
tunnel	67
tunnel is	54
turn	115
turn off	68
turned	-50
turns	44
tv	-42
twice	107
two	43
two days	48
two providers	101
two questions	-102
two things	-54
txt	51
type	-65
typed	-48
u	141
uk	56
unable	58
unable to	58
unavailable	30
under	-51
understand	-89
unlock	125
unlock me	51
unpaid	63
unreachable	-51
unread	58
until	33
until the	-48
up	6
up ?	51
up in	109
upgrade	55
upload	50
ur	58
urgent	-59
us	69
us in	46
use	28
used	-46
user	88
user name	-100
users	85
using	-123
vacation	69
valid	62
vanished	69
vat	105
vendor	-50
verified	62
verify	-109
version	-49
version 0	-56
very	-99
via	-54
vienna	64
village	-78
visa	61
vodafone	46
voucher	53
vpn	31
vpn 0	-53
w	-26
waiting	-39
want	140
want the	62
want to	-191
wanted	-65
wants	60
wants a	84
wants to	-41
was	-92
was the	-67
way	41
way to	44
wayland	-46
we	56
we are	-35
we have	49
web	32
web mail	160
web page	-67
webmail	127
weekend	-60
weeks	-64
well	-79
well as	47
were	-30
wg	59
wg 0	-48
what	116
what about	-121
what do	39
what do i	18
what happens	57
what i	-142
what is the	103
what it	-76
what must	42
what should	-67
what should i	-38
what's	138
what's the	74
whatever	51
whats	203
whats the	102
whatsapp	42
when	87
when i	6
when will	94
when will it	62
when's	82
whenever	50
where	192
where do	50
where do i	40
where is	59
where the	-55
where's	86
whether	197
which	142
which country	66
which i	-150
which is	-151
which of	56
which one	37
which port	103
which server	53
which was	-87
while i	-47
while i have	-58
white	132
who	1
whole	31
whole address	-73
whom	94
why	152
wi	-73
wife	29
wife's	-52
wifi	-16
will be	-66
will not	46
win	-82
win 0	-73
window	-45
windows	-67
windows 0	14
wireguard	101
wish	45
with	-42
with 0	41
with 0 0	60
with a	-40
with an	48
with it	61
with my	-148
with you	-45
with your	30
without it	48
won't	49
wont	132
work	24
worked	-46
working	31
would	49
would i	-75
would like	121
would you	47
write	21
writing	-50
wrong	50
wrong ?	-87
wrong password	60
wrote	-91
x	38
x 0	34
xxxx	66
xxxx :	39
xxxxx	46
yahoo	84
year	74
yearly	135
years	-115
years of	-44
yes	-35
yes or	52
yes or no	52
yesterday	34
you	31
you ?	35
you can	-56
you for	-63
you give	55
you offer	-71
you please	-105
you send	52
you to	93
you're	-74
your	42
your company	68
your help	-32
your internet	-110
your ip	54
your mail	-45
your page	-103
your server	-46
your server is	-97
yours	59
yours ?	45
yours faithfully	-52
yubikey	84`;
export const gaps = `-251
after	-41
announced	90
b &	85
b +	110
b + 0	-60
b /	163
b 0	-53
b 0 0	49
b 0 :	-37
b 0 is	51
b : 0	-17
b ?	-251
b a	116
b a mail	64
b about	-54
b accept	37
b access	-37
b add	69
b address	67
b after	48
b again	-44
b alias	164
b all	-62
b allow	-64
b allowed	51
b also	238
b also on	-100
b also the	-89
b also want	59
b am	-18
b am i	-29
b an	70
b and	4
b and 0	-33
b and again	-37
b and also	-73
b and at	-39
b and can	55
b and do	100
b and do you	62
b and does	81
b and he	-36
b and how	24
b and i	-18
b and if so	-51
b and in	29
b and is	44
b and is there	47
b and it	-52
b and now	-32
b and tell	65
b and then	-85
b and we	-61
b and will	52
b android	34
b any	67
b anything	49
b apart	73
b app	44
b app on	-79
b are	-54
b as	31
b as well	62
b as well as	62
b ask	54
b asks	23
b at	-31
b at home	-44
b attached	-32
b authentication	-52
b back	27
b be	-54
b because	23
b because of	52
b before	36
b bill	146
b billed	71
b both	-121
b box	-24
b browser	-37
b browsers	136
b calendar	116
b called	55
b can	25
b can i	13
b can i make	-47
b can i pay	65
b can the	50
b can you	-41
b cancel	78
b cannot	-60
b card	103
b certificate	33
b change	-54
b changed	-59
b charged	69
b check	-40
b chrome	-38
b client	54
b close	44
b closed	-25
b come	46
b comes	36
b connect	-89
b connect to	-33
b connection	-89
b connection refused	-25
b contact	35
b contacts	46
b contract	100
b copy	-73
b correct	-37
b could	64
b customer	-50
b customers	-42
b date	32
b day	79
b days	55
b dead	-33
b delete	61
b devices	63
b difference	-58
b different	-50
b discount	63
b dmarc	86
b dns	-26
b do	35
b do i	-43
b do i make	30
b do i put	-37
b do the	-41
b do you	61
b does	106
b does it	91
b don't	-35
b down	-28
b each	-25
b else	-102
b else ?	-63
b em	-41
b error	-67
b eta	-33
b even	-73
b ever	52
b every	25
b everything	45
b example	-38
b exit	41
b factor	-108
b failed	-95
b finally	55
b fine	-82
b firefox	-24
b first	-33
b fix	-73
b folder	44
b folders	55
b for	94
b for a	-36
b for my	-81
b form	-78
b forty	-67
b forward	79
b forwarding	91
b four	-30
b from	8
b from my	-48
b full	-64
b further	100
b gb	-25
b gets	38
b give	38
b gives	-52
b goes	-73
b going	-50
b good	-33
b got	65
b half	-28
b handshake	-36
b has	48
b has been	-40
b has the	-51
b have	-40
b have you	55
b he	-22
b help	37
b her	79
b here	-57
b hi	74
b him	39
b his	82
b hold	52
b home	-95
b host	-52
b hours	126
b how	39
b how can	-73
b how can i	-53
b how do	-45
b how long	51
b how many	115
b how much	58
b i	75
b i am	16
b i can	-38
b i cannot	-49
b i do	-63
b i get	-26
b i have	-39
b i need	63
b i only	-40
b i pay	73
b i put	-88
b i should	62
b i use	54
b i want	70
b i was	76
b i'm	-26
b i've	28
b if	96
b if i	49
b if so	-69
b imap	-63
b import	50
b in	-31
b info	65
b instead	-52
b internet	-32
b into	-68
b invalid	-37
b invoice	184
b ip	-31
b is	-35
b is it	109
b is my	159
b is no	-63
b is on	-32
b is that	-38
b is the	16
b is there	70
b is there a	-24
b is there another	-86
b it	-59
b it be	-35
b it is	37
b it work	70
b it's	70
b just	-66
b k	28
b keep	22
b key	18
b kindly	-60
b know	39
b laptop	-27
b last	146
b lastly	57
b law	41
b leave	-75
b let	53
b letter	37
b letters	67
b like	48
b limit	-64
b line	-40
b link	-35
b list	176
b list of	72
b live	-43
b logs	51
b long	34
b look	26
b lost	52
b mail	-28
b mail to	90
b mails	93
b many	61
b may	41
b me	85
b me on	58
b message	-23
b missing	-42
b month	88
b months	48
b more	60
b morning	-18
b move	59
b much	62
b must i	-62
b mx	-37
b my	62
b my own	45
b my password	-97
b my phone	-29
b name	26
b need	66
b need to	-59
b neither	-34
b network	-29
b never	-42
b new	26
b newsletter	68
b next	97
b no	-126
b none	-68
b nor	-47
b not	-173
b nothing	-48
b now	-39
b of	25
b of the	-51
b of them	-37
b of your	46
b office	-91
b oh	59
b oh and	44
b ok	27
b old	66
b on my	-112
b once	67
b one	22
b only	-155
b open	-47
b opens	-34
b or	-200
b or is	-37
b or only	-25
b other	-42
b our	73
b out	49
b own	16
b page	-103
b paid	86
b password	-137
b pay	150
b payment	45
b people	-47
b pgp	40
b phone	-30
b phones	-41
b picture	64
b ping	-33
b plan	92
b please	-14
b pls	-80
b pop	41
b port	-37
b port 0	-66
b possible	38
b price	68
b proxy	76
b put	40
b put me	68
b put the	-66
b rather	-38
b read	-85
b receipt	123
b receipts	81
b receive	-70
b record	-34
b refund	77
b refused	-40
b regards	-27
b remove	74
b reply	-34
b request	52
b reset	-100
b right	-58
b s	-34
b said	-118
b say	-35
b security	-34
b see	40
b send	-69
b send me	61
b sends	45
b sent	-17
b server	-117
b set	-27
b set up	51
b setting	-60
b shared	60
b should i	-30
b show	53
b shows	-109
b sign	-79
b sign in	-51
b since	-47
b since 0	-19
b site	-65
b smtp	-93
b so	-17
b so please	40
b so that	-40
b somebody	73
b something	-91
b spam	30
b ssl	-40
b status	-61
b still	-31
b stop	100
b storage	170
b student	62
b such	-104
b support	31
b switch	-55
b take	121
b tell	58
b tell me	28
b test	-47
b thanks	-21
b that	95
b the	104
b the 0	64
b the account	21
b the app	-129
b the bank	-42
b the card	59
b the limit	-101
b the list	-49
b the new	-25
b the old	-45
b the other	43
b the phone	-28
b the right	-55
b the tunnel	75
b the vpn	60
b the web	56
b them	-70
b then	23
b there	70
b there a	-24
b there another	-86
b there any	49
b there is	-56
b there is no	-77
b they	37
b this	112
b though	-33
b three	-14
b thunderbird	15
b thursday	38
b tick	-46
b time	25
b to	49
b to keep	-92
b trial	109
b tried	-56
b tunnel	44
b two	43
b type	-30
b unable to	-46
b unlock	-44
b until	28
b up	24
b us	25
b use	22
b user	58
b users	-131
b vpn	81
b want	89
b wanted	-75
b way	-103
b we	12
b we have	-66
b we need	78
b webmail	51
b well	50
b well as	61
b went	65
b what	22
b what do i	-25
b what is	23
b what is the	65
b what should	-41
b what's	59
b whatever	62
b when i	-62
b when is	74
b when the	-56
b where	67
b whether	109
b which	53
b while	108
b who	109
b whole	-45
b why	23
b wife	35
b wifi	-29
b wireguard	45
b with	-46
b with the	-54
b work	135
b works	-37
b would	73
b written	66
b wrong	-29
b xxx	49
b xxxx	62
b year	38
b yesterday	-21
b you	74
b you have	34
b you keep	68
b your	55
b yours	-49
before	3
begins with pronoun	-62
body	-202
both 0	-123
both 1	-104
both 11	83
both 2	22
both 3	32
both 4	78
both 5	8
both 6	-20
both 7	-28
both 8	-38
both 9	-34
c &	138
c & is	78
c +	158
c /	206
c 0	-100
c 0 0	-24
c :	71
c ^	-113
c ^ &	188
c ^ & is	78
c ^ +	287
c ^ /	242
c ^ 0	-49
c ^ 0 0	-24
c ^ after	37
c ^ all	-75
c ^ also	-27
c ^ also on	-111
c ^ also the	-94
c ^ and	206
c ^ and 0	-36
c ^ and a	66
c ^ and also	-88
c ^ and at	-34
c ^ and can	67
c ^ and do	124
c ^ and does	68
c ^ and he	-44
c ^ and how	21
c ^ and i	-14
c ^ and i'd	-35
c ^ and in	41
c ^ and is	33
c ^ and it	-54
c ^ and not	-28
c ^ and now	-39
c ^ and set	104
c ^ and tell	66
c ^ and then	-94
c ^ and we	-75
c ^ and why	63
c ^ and will	72
c ^ another	45
c ^ any	-38
c ^ apart	61
c ^ as well	71
c ^ because	17
c ^ because of	46
c ^ before	41
c ^ besides	51
c ^ both	-37
c ^ but the	-51
c ^ can	-45
c ^ can i	-14
c ^ cannot	-31
c ^ connection	-35
c ^ did	-51
c ^ dkim	39
c ^ do	11
c ^ do i	-35
c ^ do you	-27
c ^ does	-60
c ^ does it	69
c ^ does the	-53
c ^ each	-30
c ^ even	-53
c ^ finally	69
c ^ first	-35
c ^ for	-33
c ^ from	-14
c ^ get	46
c ^ has	-62
c ^ has the	-78
c ^ have	35
c ^ her	69
c ^ hi	92
c ^ how	-64
c ^ how can	-55
c ^ how do	-52
c ^ how to	13
c ^ i	-106
c ^ i can	-37
c ^ i had	37
c ^ i pay	-46
c ^ i should	64
c ^ i want	-39
c ^ i was	47
c ^ i'd like	-32
c ^ i'm	-43
c ^ if	31
c ^ imap	-25
c ^ in	35
c ^ in the	19
c ^ is	20
c ^ is that	-50
c ^ is there	-27
c ^ is this	-34
c ^ it	-31
c ^ it's	-22
c ^ just	-29
c ^ kindly	-106
c ^ last	-35
c ^ lastly	54
c ^ let	45
c ^ letters	55
c ^ mail	25
c ^ mail to	79
c ^ may	39
c ^ may i	45
c ^ me	-114
c ^ meanwhile	79
c ^ my	93
c ^ my own	48
c ^ n	83
c ^ need	-74
c ^ new	51
c ^ no	-47
c ^ none	-39
c ^ nor	-51
c ^ not	-54
c ^ now	-34
c ^ oh	74
c ^ oh and	53
c ^ on	77
c ^ on the	-29
c ^ once	85
c ^ only	-28
c ^ open	-33
c ^ or	-144
c ^ or is	-21
c ^ other	-25
c ^ our	49
c ^ outlook	-65
c ^ please	-147
c ^ pls	-64
c ^ proxy	44
c ^ put	33
c ^ refund	55
c ^ reset	-86
c ^ same	-25
c ^ says	-29
c ^ second	52
c ^ sent	-45
c ^ should	-31
c ^ since	-40
c ^ since 0	-14
c ^ so that	-41
c ^ something	-75
c ^ tell me	-49
c ^ that	42
c ^ the	25
c ^ then	120
c ^ there	-62
c ^ there is	-78
c ^ they	34
c ^ tried	-16
c ^ tunnel	45
c ^ two	33
c ^ what	-92
c ^ what do	-31
c ^ what does	-34
c ^ what i	34
c ^ what's	-51
c ^ what's the	-41
c ^ when	10
c ^ when will	-34
c ^ where do	-49
c ^ where is	47
c ^ whether	47
c ^ which	-84
c ^ while	84
c ^ whole	-53
c ^ wireguard	57
c ^ without	-42
c ^ would	-36
c ^ xxx	81
c ^ your	17
c account	-57
c add	41
c alias	124
c all	-53
c also	84
c also on	-111
c also the	-94
c am	-30
c an	71
c and	41
c and 0	-36
c and a	66
c and also	-88
c and at	-34
c and can	67
c and do	124
c and does	68
c and he	-44
c and how	21
c and i	-14
c and i'd	-35
c and in	41
c and is	33
c and it	-54
c and not	-28
c and now	-39
c and set	104
c and tell	66
c and then	-94
c and we	-75
c and why	63
c and will	72
c another	45
c any	-17
c apart	89
c are	39
c as	-19
c as well	71
c at	-33
c authentication	-32
c because	29
c because of	46
c before	68
c besides	59
c bill	82
c both	-43
c browsers	97
c but the	-51
c button	-49
c by	-37
c calendar	95
c can	119
c can i	-14
c can't	35
c cancel	63
c cannot	-61
c change	30
c changed	-28
c chrome	-30
c client	34
c close	87
c code	-38
c connection	-46
c contacts	55
c copy	-112
c could	58
c daughter	-46
c days	35
c delete	69
c different	-49
c dkim	49
c dmarc	79
c dns	-42
c do	13
c do i	-35
c do you	-27
c does	51
c does it	69
c does the	-53
c doesn't	-33
c don't	-21
c else	-96
c error	-50
c even	-63
c every	-31
c exit	50
c failed	-63
c finally	66
c fine	-32
c firefox	-17
c first	-22
c for	-48
c forward	66
c forwarding	62
c from	-83
c further	93
c gives	-34
c gmail	-40
c half	-52
c has	-96
c has the	-78
c have	32
c he	-36
c her	48
c hi	92
c his	50
c home	-28
c hours	62
c how	70
c how can	-55
c how do	-52
c how to	13
c i	-47
c i can	-37
c i had	37
c i pay	-46
c i should	64
c i want	-39
c i was	47
c i'd	24
c i'd like	-32
c i'm	-77
c if	16
c imap	-47
c in the	19
c invoice	111
c is	70
c is that	-50
c is there	-27
c is this	-34
c it	-4
c it's	48
c just	-73
c kindly	-90
c know	34
c last	-33
c lastly	68
c let	72
c letters	43
c limit	-134
c list	79
c login	-40
c look	28
c mail	28
c mail to	79
c mails	63
c make	51
c many	-33
c may	44
c may i	45
c me	-61
c meanwhile	79
c month	48
c more	44
c move	66
c must	-40
c my	-23
c my own	48
c n	79
c name	89
c neither	-30
c never	-20
c new	63
c no	-64
c nobody	-64
c none	-54
c nor	-51
c not	-118
c nothing	-35
c now	-75
c of	44
c off	-23
c office	-26
c oh	73
c oh and	53
c old	24
c on	21
c on the	-29
c once	99
c one	-26
c only	-64
c open	-48
c or	-171
c or is	-21
c other	34
c our	21
c out	31
c outlook	-69
c page	-26
c paid	42
c password	-62
c pay	43
c phone	-41
c ping	-38
c plan	65
c please	-59
c pls	-35
c port	-32
c proxy	52
c put	39
c read	-32
c receipt	89
c receipts	76
c refund	63
c remove	107
c reset	-109
c rules	-102
c s	-30
c says	-108
c second	42
c send	71
c sent	-29
c server	-32
c set	44
c should	-32
c shows	-43
c since	-30
c since 0	-14
c smtp	-40
c so	17
c so that	-41
c some	77
c something	-86
c ssh	30
c status	-50
c still	-30
c stop	81
c take	70
c tell	35
c tell me	-49
c that	-44
c there	-80
c there is	-78
c they	81
c this	-46
c though	-36
c thursday	51
c to	-72
c trial	86
c tried	-37
c tunnel	91
c two	-18
c u	-54
c unable	-40
c us	37
c wants	33
c was	19
c way	-36
c webmail	31
c well	58
c what	65
c what do	-31
c what does	-34
c what i	34
c what's	61
c what's the	-41
c whats	46
c when	48
c when will	-34
c where	43
c where do	-49
c where is	47
c whether	76
c which	-18
c while	139
c who	69
c whole	-72
c why	75
c will	35
c wireguard	52
c with	-60
c without	-38
c would	31
c xxx	76
c you	-57
c your	-11
clauses	-116
e +	-59
e /	39
e 0	-63
e 0 0	-18
e 0 :	-68
e 0 gb	56
e 0 mb	-84
e 0 th	45
e 0 years	41
e :	-203
e : 0	-42
e ?	177
e ? ?	-94
e a	-10
e account	-42
e account ?	-97
e accounts	35
e add	48
e addition	90
e address	-98
e again	22
e aliases	70
e all	-62
e also	66
e am	-34
e an	-38
e and	38
e android	41
e another	260
e another matter	98
e answer	34
e any	-60
e any more	-63
e apart	142
e apart from	131
e app	48
e as	58
e at	28
e at all	35
e at the	29
e back	80
e bad	-36
e be	49
e before	77
e being	72
e besides	71
e both	-81
e boxes	61
e by	30
e by the	46
e calendar	43
e can	24
e card	55
e certificate	57
e client	-44
e come	26
e comes	-30
e company	49
e computer	-51
e connect	-57
e correct	53
e day	29
e dead	-85
e deleted	-33
e did	-28
e different	63
e do	132
e does	-38
e doesn't	58
e domain	52
e down	-140
e down ?	-94
e email	-34
e end	39
e english	89
e every	-47
e everything	-42
e example	-79
e failed	-27
e firefox	-19
e first	-37
e folder	-50
e for	66
e for 0	46
e for the	39
e free	80
e from	54
e from this	99
e full	-41
e gb	98
e get	26
e gets	-38
e gmail	-62
e goes	20
e gone	-43
e good	-67
e got	69
e has	-51
e have	113
e have you	145
e he	34
e her	55
e here	87
e his	53
e home	-63
e hours	-56
e house	-45
e i	19
e i have	99
e i'm	112
e i've	-34
e if	-40
e imap	28
e in	-29
e in addition	82
e in my	-29
e in the	23
e in there	50
e inbox	-56
e internet	-55
e into	66
e invalid	-34
e invoice	51
e invoices	113
e is	-24
e is there	-39
e it	113
e it ?	37
e it's	51
e junk	31
e key	-28
e kindly	-46
e know	-30
e last	105
e like	-63
e line	-26
e live	-48
e locked	41
e log	-43
e login	32
e look	51
e lost	68
e mail	-88
e mail ?	-64
e mailbox	29
e many	-25
e matter	238
e mb	-82
e me	32
e mine	35
e mobile	-42
e month	70
e more	89
e morning	-42
e mr	-41
e my	-112
e my account	-75
e my password	72
e my phone	-75
e n	85
e need	-82
e network	-30
e new	32
e next	58
e night	-28
e normal	-44
e not	82
e nothing	-92
e notice	-85
e of	-16
e of the	-38
e off	100
e office	-62
e oh	108
e ok	-34
e on	-27
e on another	59
e on it	53
e on my	52
e once	28
e one	90
e one ?	49
e only	-33
e or	29
e or not	50
e other	90
e our	-66
e out	-18
e own	69
e p	42
e page	-13
e pc	-31
e people	-44
e phone	-150
e phones	-47
e plan	75
e pls	98
e pop	-42
e port 0	35
e price	33
e problem	54
e processing	69
e profile	-34
e provider	-74
e proxy	-73
e ps	112
e question	162
e question :	129
e recovery	-38
e refused	-24
e regards	-30
e rejected	-101
e right	-51
e s	46
e same	-98
e says	-37
e second	189
e see	56
e send	-39
e sending	-75
e separate	91
e server	-97
e set	38
e shows	-40
e side	54
e since	-110
e since 0	-31
e site	-48
e smtp	-46
e so	-22
e something	-60
e spam	-27
e spf	-46
e still	-31
e stop	74
e tablet	29
e take	82
e th	37
e than	37
e that	167
e that's	39
e the	25
e the 0	45
e the account	38
e the mail	-43
e the old	-50
e the password	-44
e the proxy	-50
e the same	-23
e the second	115
e there	64
e they	-30
e thing	321
e things	-47
e this	156
e this morning	-40
e three	-30
e through	-46
e thunderbird	-42
e times	-69
e tls	-32
e to	95
e to 0	42
e to the	-66
e today	67
e tried	-54
e tunnel	-23
e tv	-112
e two	-105
e type	-37
e up	60
e urgent	32
e us	-53
e user	63
e want	-67
e was	61
e way	93
e we	-93
e webmail	-96
e well	33
e what	-39
e which	-95
e while	54
e whole	-58
e why	69
e wifi	-44
e will	62
e windows	-22
e wireguard	-44
e with	-19
e with you	-56
e without	76
e work	-42
e works	-67
e write	24
e writing	85
e xxxx	21
e year	73
e your	-21
few words	-163
goes on	-45
head	50
in counted	123
in list	281
joint !	-27
joint )	-89
joint ) least	-46
joint ,	-1
joint , least	-69
joint .	37
joint . least	-106
joint :	111
joint : least	142
joint ;	64
joint ; least	25
joint ?	-45
joint ? least	118
joint line	59
joint line least	233
joint none	-136
joint none least	-44
joint paragraph	-78
joint paragraph least	71
least	296
least 0	-103
least 1	-135
least 10	60
least 11	70
least 2	-101
least 3	-18
least 4	-27
least 5	-2
least 6	8
least 7	24
least 8	35
least 9	67
least, none shared	-7
left words	13
length	-21
line	-20
list elsewhere	-152
m 0	60
m :	-74
m ?	-466
m a	179
m about	62
m account	-70
m address	41
m after	63
m again	-51
m alias	58
m all	43
m already	-54
m an	73
m app	45
m are	59
m as	133
m at	44
m back	-17
m bank	58
m be	65
m bill	102
m both	-46
m box	-39
m by	123
m calendar	142
m can	51
m come	87
m data	53
m day	63
m days	81
m do	-46
m domain	36
m error	-65
m every	82
m failed	-62
m fine	-51
m folder	47
m for	275
m from	175
m go	52
m have	97
m i	110
m if	87
m in	99
m invoice	69
m is	13
m it	-181
m like	45
m line	-60
m mailbox	66
m mails	76
m me	79
m month	98
m more	104
m my	161
m name	47
m no	65
m not	61
m now	33
m number	49
m of	148
m off	74
m old	63
m on	140
m one	39
m only	-56
m our	53
m out	-23
m own	40
m page	-53
m paid	77
m pay	56
m payment	56
m people	51
m phone	-37
m plan	127
m please	-58
m price	52
m right	-42
m same	-61
m second	54
m see	65
m send	-43
m sent	36
m server	-99
m shows	48
m still	74
m tablet	-49
m the	184
m times	35
m to	159
m too	62
m twice	56
m two	74
m up	35
m week	47
m with	78
m year	85
m years	62
m you	69
marker bullet	51
marker clause	117
marker letter	117
marker number	26
marker ordinal	-23
marker roman	55
marker topic	27
new	34
own	132
own 0	-66
own 1	-37
own 10	23
own 11	26
own 2	-75
own 3	-46
own 4	-64
own 5	16
own 6	17
own 7	42
own 8	53
own 9	24
own x before	91
place	291
previous	-74
previous problem	-36
previous question	-31
previous request	-11
previous statement	13
previous tag	-56
pronoun	-21
remark	-420
right words	169
role after problem	-15
role after question	-39
role after request	-26
role after tag	-43
role before problem	-46
role before question	-26
role before statement	-63
role before tag	-22
role problem	-32
role question	-18
role request	-21
role statement	4
role tag	-53
roles problem problem	2
roles problem question	-22
roles problem request	42
roles problem statement	-4
roles problem tag	-42
roles question problem	-68
roles question question	83
roles question request	-151
roles question statement	15
roles question tag	99
roles request problem	-29
roles request question	-56
roles request request	58
roles request statement	-13
roles statement problem	7
roles statement question	-20
roles statement request	74
roles statement statement	-32
roles statement tag	-20
roles tag problem	66
roles tag question	3
roles tag request	-38
roles tag statement	36
roles tag tag	-106
shared	56
shared all	-109
shared best	-93
since ask	-54
since ask 1	-23
since ask 2	-10
since ask 3	-22
since ask 4	-30
sum after	-26
sum before	18
transition about	42
transition also	-60
transition another	47
transition apart	115
transition none	-265
transition x least	-76`;
export const several = `89
announced	148
any gap	-5
asks	28
clauses	-140
counted	-6
gap	187
length	49
list	165
marks 0	104
marks 1	-44
marks 2	55
marks 3	-101
second ask	-20
second gap	29
third ask	-52
third gap	24
w &	62
w & is	43
w +	79
w + 0	-30
w /	62
w / /	36
w 0	85
w 0 0	-99
w 0 :	-157
w 0 bad	-50
w 0 days	39
w 0 gb	96
w 0 in	26
w 0 is	33
w 0 mb	-70
w 0 min	-23
w 0 of	-57
w 0 the	-53
w 0 utc	-25
w 0 x	-48
w :	68
w : 0	-97
w ?	184
w ? |	65
w a	11
w a 0	35
w a copy	-36
w a day	30
w a new	-19
w a student	30
w about	-60
w about my	-81
w accepted	-22
w access	-85
w account	-35
w account ?	-68
w account |	-66
w accounts	52
w add	-75
w address	-51
w address book	22
w after	-34
w after 0	33
w again	-65
w again ?	-56
w alias	47
w aliases	63
w all	-92
w all my	24
w all of	-40
w all three	-33
w allow	-48
w allowed	36
w alone	39
w also	16
w also like	-126
w also on	-87
w although	37
w always	-45
w am	-47
w am i	-43
w an	-9
w an alias	-37
w an app	35
w and	109
w and 0	-65
w and a	37
w and again	-57
w and can	40
w and do	48
w and does	26
w and i	-11
w and i'd	32
w and if	-39
w and is	18
w and it	-76
w and my	-15
w and the	31
w and then	-49
w and we	-43
w and what	-77
w and when	38
w and which	33
w and you	77
w answer	71
w answered	98
w any more	-39
w any of	-38
w anyone	27
w apart	69
w apart from	52
w app	67
w app on	-33
w app password	47
w app |	38
w april	27
w are	-120
w are gone	-80
w are you	-19
w arrive	21
w as	77
w as a	24
w as well	57
w ask	65
w asked	49
w asking	20
w asks	-29
w asks for	-71
w at	99
w at a	-30
w at home	-21
w attach	-27
w attachment	24
w authenticator	-31
w auto	25
w automatic	39
w back	-11
w back |	-31
w bad	-62
w bad gateway	-46
w bank	-19
w bank transfer	44
w be 0	-44
w because	-33
w because i	-44
w been	-35
w before	-14
w before i	-49
w being	29
w besides	47
w bigger	68
w bill	106
w billing	40
w block	23
w book	21
w both	54
w bought	34
w bounce	40
w box	-60
w box |	-20
w boxes	64
w bring	53
w browser	13
w browser |	27
w business	-25
w buy	23
w by	43
w by the	27
w caldav	40
w calendar	34
w call	-21
w came	26
w can	43
w can i	21
w can read	-41
w can you	39
w can't	48
w cancel	43
w cannot	-69
w cannot send	42
w cant	37
w captcha	30
w card	75
w card |	65
w catch	46
w catch all	41
w certificate	25
w change	97
w change my	65
w change the	43
w changed	-53
w changed the	-42
w characters	-30
w check	22
w checked	-67
w choir	44
w chrome	-41
w click	-18
w client	-32
w close	28
w closes	-34
w code	-68
w codes	-22
w colleague	-44
w come	30
w come to	37
w coming	-25
w command	-40
w complete	-43
w completely	48
w computer	-45
w config	32
w confirm	-48
w connect	-75
w connect to	-28
w connection	-55
w connections	-23
w connects	-24
w contact	38
w contacts	69
w contract	50
w copy	-58
w correct	58
w correct it	32
w cost	88
w costs	36
w could	-20
w could not	-40
w couldn't	25
w country |	30
w create	-35
w credit	50
w curl	-31
w customer	-43
w customers	-76
w customers are	-86
w dark	38
w data	-34
w date	-17
w daughter	-21
w day	101
w days	78
w dead	-65
w dead |	-38
w delete	30
w denied	-34
w desk	-41
w details	-31
w devices	49
w did	-78
w did not	-37
w difference	-28
w different	20
w discount	53
w disk	-41
w dns	-21
w do	32
w do i	-59
w do not	-52
w do you	28
w does	44
w does a	26
w does it	36
w does my	36
w does the	41
w doesn't	41
w doing	-22
w domain	85
w don't	-62
w done	-26
w down	-99
w down ?	-28
w down for	-28
w down |	-34
w drafts	66
w drops	65
w drops every	73
w e	-30
w edge	-28
w eleven	-34
w else	-48
w else ?	-38
w email	-52
w email |	-26
w end	48
w ends	20
w english	25
w enough	-24
w enter	-19
w error	-31
w error 0	-25
w even	-28
w ever	24
w every	36
w everybody	-21
w everyone	-31
w everything	-43
w everything |	-39
w example	-77
w exit	43
w export	71
w factor	-54
w failed	-76
w fails	-66
w fails |	-56
w far	-30
w fee	44
w few	71
w fibre	-31
w file	-23
w file ?	-67
w file |	36
w find	39
w finds	21
w fine	-80
w fine |	-26
w firefox	-36
w first	18
w folder	36
w folders	-25
w for	146
w for 0	53
w for a	25
w for all	-22
w for my	100
w for the	94
w for |	33
w form	-41
w form |	-29
w forty	-57
w forwarding	41
w four	-33
w free	57
w friday	52
w from	86
w from 0	26
w from a	18
w from my	7
w from now	31
w from that	42
w from the	31
w from this	27
w from your	-46
w front	-33
w full	-55
w g |	27
w gateway	-47
w gb	100
w german	60
w get	-20
w get the	-22
w give me	-25
w gives	-26
w gives 0	-34
w gmail	-35
w go	107
w go to	51
w goes	42
w gone	-59
w gone |	-50
w got	61
w green	-28
w h	27
w had	64
w hand	-25
w hangs	-38
w happening	-44
w has	-84
w has no	43
w have	14
w have a	46
w have the	40
w have to	-43
w have you	56
w he	91
w he's	26
w hello	123
w hello |	106
w help	79
w help page	41
w her	30
w here	24
w here |	22
w hi	72
w him	31
w his	40
w hold	-31
w home	-55
w host	-24
w host |	-19
w hour	18
w hours	26
w house	-45
w how	130
w how can	-54
w how do	-76
w how long	27
w how many	90
w how much	33
w how to	97
w i	53
w i add	-96
w i also	-33
w i am	13
w i can't	33
w i cannot	-85
w i change	26
w i changed	-46
w i did	-32
w i do	-41
w i don't	17
w i get	-59
w i have	-13
w i keep	-37
w i need	39
w i never	-54
w i put	35
w i see	32
w i send	-16
w i take	26
w i type	-29
w i use	-46
w i want	84
w i was	59
w i would	-27
w i'd	38
w i'd like	37
w i've	-20
w ideas	55
w identity	-37
w if	28
w if i	18
w if so	-65
w imap	-87
w imap |	20
w import	89
w in	-73
w in 0	-29
w in a	-42
w in firefox	23
w in it	-28
w in may	36
w in my	-39
w in the	-10
w in thunderbird	-27
w in to	23
w in which	-27
w in your	17
w in |	67
w included	61
w info	66
w inside	-13
w internet	-85
w into	-32
w into the	-37
w invoice	110
w invoices	58
w ip	-55
w ipad	18
w iphone	-23
w ipv	42
w ipv 0	42
w is 0	24
w is dead	-21
w is down	-73
w is in	-14
w is it	33
w is my	63
w is no	-32
w is not	-21
w is ok	-20
w is on	-26
w is refusing	-26
w is smtp	-48
w is that	35
w is the	-25
w is there	24
w is |	45
w isn't	18
w it	67
w it ?	40
w it does	-40
w it from	-51
w it has	-24
w it in	-21
w it is	-44
w it off	-27
w it says	23
w it to	28
w it works	-46
w it |	14
w it's	42
w its own	30
w january	44
w january |	42
w job	-29
w june	67
w junk	35
w just	-37
w keep	-20
w keeps	24
w kept	36
w key	46
w keys	31
w kill	61
w kindly	-57
w know	74
w know if	31
w know |	-24
w laptop	67
w laptop |	41
w large	-74
w last	55
w late |	28
w later	-25
w left	19
w let	36
w letter	21
w letters	10
w like	-45
w like a	31
w like to	-123
w line	-60
w line |	-22
w linux	40
w list	30
w list of	28
w live	-27
w loads	-32
w logged	23
w logged in	29
w login	17
w login |	19
w logo	25
w logs	24
w look	30
w looked	-35
w looking	35
w lost	111
w love	32
w mac	35
w machine	-37
w mail	-100
w mail ?	-30
w mail from	20
w mail on	19
w mail server	-83
w mail to	50
w mailbox	63
w mailbox for	60
w mailbox is	-48
w mailbox |	-35
w mailboxes	32
w mails	79
w mails from	52
w make	52
w makes	35
w many	66
w matter	34
w may	16
w may i	29
w mb	-70
w mb |	-78
w me	19
w me ?	25
w me a	-27
w me how	30
w me the	23
w me when	-40
w me |	-41
w mention	-100
w message	-35
w messages	51
w messages |	52
w min	-23
w minute	-22
w minutes	37
w missing	-23
w mobile	-72
w mobile data	-45
w monday	36
w monday |	32
w money	-21
w month	71
w month |	23
w monthly	37
w months	31
w more	70
w morning	-46
w morning |	-24
w move	52
w moving	36
w much	35
w must	42
w must i	-36
w my	-13
w my account	-138
w my bank	-44
w my card	26
w my daughter	-25
w my domain	25
w my mail	-35
w my name	28
w my new	40
w my old	-15
w my own	69
w my phone	-118
w my plan	96
w my sister	-85
w my son	71
w my tablet	-74
w my wife	-36
w n	71
w n |	43
w name	34
w need	61
w need a	32
w needs	42
w neither	-25
w network	-85
w network |	-30
w never used	-49
w new	109
w newsletter	43
w next	128
w no	-91
w no such	-59
w nobody can	-73
w none	-57
w none of	-32
w nor	-51
w normal	-39
w not	73
w not in	26
w not open	49
w not the	33
w not |	27
w note	39
w nothing	-46
w notice	-53
w now	-30
w now |	-17
w of	37
w of 0	22
w of a	-29
w of it	-21
w of my	11
w of our	-22
w of the	-59
w of us	-58
w off	44
w off |	-28
w office |	41
w oh	56
w oh and	27
w ok |	-25
w old	58
w old one	-32
w on	43
w on 0	10
w on friday	24
w on it	22
w on my	-157
w on your	39
w once	46
w once |	-20
w one	39
w one :	76
w one ?	22
w one more	36
w one of	-56
w one person	-65
w only	-43
w only |	-21
w open	38
w open the	-29
w opened	-28
w opening	-26
w opens	-44
w or	-102
w or do	-26
w or is	-71
w other	38
w our	-25
w out	-58
w out for	-31
w out in	34
w out of	-13
w out |	-33
w outlook	-30
w own	74
w own domain	26
w p	-24
w page	-74
w page of	40
w page |	56
w pages	29
w paid	81
w panel	28
w paper	45
w parcel	-76
w part	-26
w pass	20
w password	15
w pay	62
w pay with	33
w payment |	-46
w pdf	24
w pdfs	-39
w people |	31
w person	-79
w phone	-179
w phone ?	-70
w phones	-17
w photos	-34
w pick	30
w plain	-25
w plan	245
w plan |	37
w please	-31
w please |	69
w pls	57
w pls |	44
w plus	48
w po	35
w pop	18
w port	-31
w port 0	-20
w port ?	-50
w port forwarding	32
w possible	83
w possible to	31
w post	47
w practice	-32
w present	-46
w press	20
w pressed	-27
w price	113
w price ?	40
w price for	22
w print	52
w problem	-45
w provider	-39
w proxy	31
w proxy on	-78
w proxy |	47
w ps	47
w put	97
w put it	28
w put me	33
w question	48
w question :	55
w quick	-53
w r	24
w raise	45
w reach	-59
w read	-52
w real	23
w receipt	67
w receipt for	27
w receipts	36
w receive	-83
w red	-39
w refund	40
w refusing	-45
w rejected	-73
w remote	-26
w remove	80
w remove the	51
w renew	48
w renewal	66
w renewed	62
w reply	46
w restore	59
w right	-143
w right ?	-78
w round	-26
w router	-19
w rules	-57
w said	-90
w same	-99
w same time	44
w same |	-96
w say	-65
w say that	-76
w saying	-21
w says 0	20
w scan	-52
w school	-30
w screen	-27
w search	38
w second	102
w second factor	-75
w second mailbox	89
w seconds	-20
w see	85
w send	-35
w send a	-84
w send from	-33
w send |	41
w sender	21
w sending	-49
w sent	10
w separate	29
w server	-77
w server ?	-39
w server is	-65
w server |	39
w service	-88
w set	-48
w set up	-49
w share	23
w shared	-21
w she's	32
w should	33
w show	28
w shows	-74
w side |	-33
w signed	-26
w since	40
w since the	25
w single	-19
w sister	-85
w sit	-26
w site	-69
w sites	-29
w six	-60
w size	53
w smtp	-75
w so	30
w so i	23
w so please	49
w some	69
w something	-40
w son	73
w sorry	50
w sort	40
w spam	-20
w ssl	-77
w start	-21
w status	-33
w status page	-21
w stay	63
w step	34
w still	57
w stops	-52
w storage	82
w student	66
w student price	39
w stuff	41
w sync	25
w tablet	-31
w tablet ?	-85
w take	157
w take it	32
w take the	27
w tax	21
w tb	-38
w team	-21
w tell	51
w tell me	47
w ten	-36
w text	-28
w th	22
w th |	30
w than	-20
w thanks	31
w that	20
w that i	-58
w that is	35
w that the	-105
w that |	56
w that's	35
w the	10
w the 0	87
w the account	45
w the app	-52
w the bill	35
w the contract	36
w the end	46
w the family	-31
w the first	-21
w the help	38
w the internet	-50
w the laptop	25
w the last	29
w the limit	-81
w the mail	7
w the new	31
w the next	41
w the other	35
w the page	-23
w the password	-66
w the phone	-42
w the right	-46
w the same	-61
w the server	-54
w the service	-68
w the storage	48
w the tablet	31
w the train	65
w the tunnel	-30
w the vpn	41
w the way	37
w the webmail	-15
w them	-32
w them |	-27
w then	-63
w there	31
w there ?	26
w there a	42
w there another	-80
w there is	-65
w there |	-27
w these	23
w thing	61
w thing |	52
w things	62
w third	27
w this	-77
w this morning	-37
w this one	76
w those	40
w though	60
w three	63
w through	-14
w through the	43
w ticket	20
w till	-24
w time	57
w time i	32
w time out	-24
w time |	19
w timed	-42
w timed out	-42
w timeout	39
w times	-34
w times |	-32
w tls	-20
w to 0	-20
w to connect	-31
w to know	74
w to me	62
w to say	-66
w to send	-92
w to the	132
w today	-45
w too	37
w too many	-20
w too |	49
w top	24
w train	78
w trial	67
w tried	-83
w trouble	55
w try	-45
w trying	-27
w tunnel	-50
w turn	30
w turn off	40
w tv	-65
w twice	21
w twice |	-29
w two	93
w type	-51
w u	46
w unavailable	-20
w under	-77
w unlock	-27
w until	23
w up	52
w up |	21
w update	-29
w us	-55
w us |	-46
w use	-44
w use the	-59
w used	-38
w used the	-59
w user	-48
w user name	-57
w username	-19
w users	-51
w users |	30
w utc	-27
w vat	39
w verify	-19
w vpn	32
w vps	-28
w want	72
w want the	29
w wanted	-39
w wanted to	-58
w wants	49
w was	-49
w was my	-72
w way	-41
w way to	-63
w we	-40
w we are	-26
w we have	-92
w we've	52
w web mail	-25
w webmail	68
w webmail |	-49
w website	-39
w websites	52
w week |	-30
w well	40
w well as	39
w were	54
w what do	-18
w what does	34
w what is	15
w what's	88
w what's the	21
w whatever	47
w whats	75
w whats the	39
w when	47
w when i	-81
w when is	74
w where	64
w where do	26
w where is	47
w whether	64
w while	164
w while i	81
w who	72
w whole	-90
w why	-19
w why does	-30
w wife	-20
w wife's	28
w wifi	-60
w wifi |	-34
w will	52
w will not	64
w windows	46
w windows 0	23
w wireguard	-22
w wish	45
w with	14
w with a	-20
w with the	-18
w with you	-27
w without	17
w won't	45
w wont	47
w word	28
w work	124
w work with	54
w worked	-38
w works	-55
w would	27
w would also	-125
w would like	72
w writes	31
w writing	30
w written	-25
w wrong	-22
w wrote	-41
w x	-65
w x 0	-31
w xxx	50
w xxxx	-14
w xxxx :	-38
w year	80
w year |	21
w yearly	26
w years	27
w yes	-32
w yesterday	-19
w yet	-20
w you	185
w you never	66
w you |	-32
w your	-56
w your help	28
w your proxy	27
w your side	-31
w your support	-33
w yours	-42
w yous	32
w yubikey	40
w |	-114
w | &	100
w | +	98
w | /	50
w | 0	38
w | alias	26
w | all	-65
w | also	25
w | and	53
w | another	66
w | any	90
w | as	52
w | at	-46
w | because	-26
w | besides	43
w | both	37
w | but	-9
w | can	70
w | cannot	21
w | cant	26
w | change	75
w | charged	-39
w | did	-28
w | different	23
w | do	48
w | don't	-56
w | each	-34
w | every	-50
w | first	28
w | from	-23
w | gmail	-18
w | good	33
w | half	-31
w | have	28
w | he	39
w | hello	108
w | hi	72
w | how	-24
w | i	-256
w | i'm	-60
w | if	-27
w | imap	-40
w | in	-38
w | is	-77
w | it	82
w | it's	29
w | kill	38
w | kindly	-56
w | locked	-28
w | may	-29
w | move	56
w | my	-53
w | n	37
w | need	36
w | new	26
w | no	-24
w | not	20
w | nothing	-41
w | oh	49
w | on	6
w | once	37
w | one	38
w | only	-20
w | or	-46
w | our	-30
w | outlook	-34
w | paid	34
w | phone	-31
w | please	-149
w | plus	37
w | pop	-24
w | price	39
w | ps	34
w | put	38
w | refund	25
w | remove	63
w | same	-24
w | says	22
w | second	52
w | sending	-45
w | sent	-34
w | should	33
w | sign	-37
w | since	24
w | so	94
w | sorry	50
w | ssh	-21
w | stop	27
w | take	49
w | tell	35
w | thank	24
w | that	46
w | the	-94
w | there	-65
w | this	-92
w | to	-33
w | tried	-52
w | two	70
w | was	-28
w | webmail	72
w | what	48
w | what's	37
w | whats	23
w | when	67
w | where	36
w | which	12
w | while	144
w | who	12
w | whole	-30
w | why	-107
w | will	21
w | windows	22
w | with	-60
w | without	-35
w | xxx	49
w | xxxx	-26
w | yes	-31
w | your	-52`;
export const cuts = `259
after	-4
alike	19
announced	-23
before	3
below best	-132
clauses	-21
gap	183
gap -1	-11
gap -2	-17
gap -3	4
gap -4	-5
gap 0	11
gap 1	32
gap 2	-23
gap 3	77
gap 4	59
item	463
joint !	14
joint )	-10
joint ,	-48
joint .	73
joint :	7
joint ;	-27
joint ?	176
joint line	23
joint none	-52
joint paragraph	30
least	18
least x gap	-45
length	-7
likely	-92
marker bullet	-175
marker clause	87
marker letter	-144
marker number	-221
marker ordinal	-75
marker q	51
marker roman	6
marker topic	-62
most alike	49
own	-2
previous	-43
rank 0	40
rank 0 x gap	-23
rank 1	-34
rank 1 x gap	-22
rank 2	-33
rank 2 x gap	2
rank 3	16
rank 3 x gap	42
rank 4	33
rank 4 x gap	56
rank 5	159
rank 5 x gap	129
role problem	47
role question	67
role request	-21
role statement	42
role tag	45
within	67`;
export const bars = { sure: 2.13, maybe: 0.12, cut: 0.00, ask: 0.50 };
