/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. */
export const asks = `12
&	-35
+ 0	-57
/	-77
/ 0	-28
0	38
0 + 0	-58
0 /	82
0 / 0	31
0 0	-55
0 0 /	-53
0 0 0	-19
0 0 :	-64
0 0 error	54
0 0 gb	-61
0 0 on	40
0 0 xxxx	55
0 :	112
0 : 0	-17
0 ?	34
0 a	-62
0 accounts	-45
0 am	64
0 and	53
0 c	-67
0 days	50
0 error	64
0 error :	67
0 esr	-43
0 euro	57
0 fa	57
0 for	35
0 h	12
0 in	-50
0 is	66
0 mails	-45
0 mb	-78
0 of	51
0 ok	71
0 on	54
0 pm	65
0 th	-68
0 the	-90
0 times	-33
0 to	42
0 to 0	30
0 x 0	29
0 xxxx	61
0 xxxx :	65
0 years	-3
:	-65
: 0 +	-53
: 0 :	-52
: 0 utc	39
: from	-50
: same	-44
: the	55
: xxxx	-48
=after end	11
=after problem	-61
=after question	15
=after request	30
=after statement	-62
=after tag	69
=before problem	-34
=before question	11
=before request	43
=before statement	-67
=before tag	16
=end !	-55
=end )	-90
=end ,	4
=end .	-12
=end :	-72
=end ;	62
=end ?	135
=end …	30
=few	160
=joint !	-56
=joint )	37
=joint ,	37
=joint .	-11
=joint :	42
=joint ;	48
=joint ?	-119
=joint line	-30
=joint none	22
=last	15
=line	-34
=marker bullet	142
=marker clause	228
=marker letter	108
=marker number	194
=marker ordinal	164
=marker ordinal question	-47
=marker q	126
=marker roman	148
=marker topic	14
=next )	297
=next ,	82
=next .	81
=next :	155
=next ;	29
=next none	95
=role problem	-41
=role question	35
=role request	92
=role statement	-68
=role tag	-16
=subject	-202
=words	34
?	-101
? ?	-156
^	-94
^ &	149
^ +	99
^ /	71
^ 0	22
^ 0 /	64
^ 0 :	-86
^ 0 and	45
^ 0 gb	-22
^ 0 hours	-31
^ 0 members	-47
^ 0 minutes	23
^ 0 of	38
^ 0 seats	-48
^ a	29
^ about	72
^ access	53
^ access denied	34
^ account	-43
^ add	33
^ address	-56
^ after	72
^ aliases	79
^ all	44
^ all my	73
^ all of	25
^ also	95
^ also on	-97
^ and	19
^ and 0	-28
^ and a	17
^ and after	-38
^ and again	89
^ and all	-40
^ and at	36
^ and can	45
^ and does	43
^ and for	-32
^ and from	52
^ and has	-60
^ and have	-26
^ and hers	-55
^ and how	-56
^ and i	-42
^ and it	-107
^ and it's	28
^ and my	-55
^ and not	38
^ and nothing	42
^ and now	-46
^ and one	-37
^ and our	-43
^ and over	46
^ and password	43
^ and port	51
^ and put	-98
^ and says	42
^ and she	-64
^ and since	-58
^ and then	7
^ and there	-51
^ and two	-66
^ and when	-43
^ and which	80
^ and will	-37
^ and with	34
^ and you	-54
^ any	97
^ anyone	-73
^ anything	64
^ are	111
^ are they	66
^ are you	48
^ as	24
^ as well	64
^ asked	-54
^ authentication	20
^ authentication failed	21
^ authenticator	55
^ back	42
^ because	-33
^ because the	-30
^ before i	-70
^ besides	55
^ big	37
^ blank	55
^ both	-32
^ but i	-40
^ but nothing	52
^ but then	-76
^ by	24
^ can	225
^ can i	44
^ can receive	-62
^ can the	29
^ can't	-54
^ can't send	-46
^ cancel	73
^ cannot	-3
^ cant	93
^ change	138
^ changed	-70
^ channel	51
^ checked	-42
^ cheers	-72
^ chrome	22
^ cleared	-48
^ client	-39
^ clock	35
^ close	59
^ connection	-17
^ connection refused	-3
^ connection timed	-29
^ could	15
^ couldn't	66
^ curl	49
^ curl :	70
^ dark	66
^ dear	-83
^ delete	150
^ deleted	-85
^ deleted the	-71
^ did	35
^ did you	135
^ different	38
^ different isps	64
^ dig	47
^ dns	-26
^ do	98
^ do i	-49
^ do it	-122
^ do you	95
^ does	66
^ does it	32
^ does your	52
^ don't	-86
^ dr	-39
^ e	47
^ each	62
^ em	45
^ emptied	-49
^ eta	65
^ everything	-37
^ evolution	51
^ explain	84
^ filters	-36
^ firefox	50
^ firefox 0	-52
^ first	-31
^ five	107
^ fix	147
^ fix it	88
^ for	1
^ for the	35
^ forgot	56
^ four	-15
^ frankfurt	65
^ from	45
^ from 0	54
^ from my	-71
^ from the	20
^ get	134
^ give	65
^ god	-36
^ good	-79
^ good day	24
^ good evening	-28
^ good morning	-26
^ greetings	-39
^ had	-44
^ half	-57
^ has	70
^ have	105
^ have it	-44
^ have you	65
^ help	21
^ her	59
^ hi	-37
^ his	-38
^ hit	-61
^ how	85
^ how many	34
^ how to	-29
^ i	-23
^ i am	-32
^ i ask	64
^ i can't	66
^ i did	38
^ i do	93
^ i need	84
^ i never	112
^ i paid	70
^ i think	56
^ i type	81
^ i want	-23
^ i would	-59
^ i write	-58
^ i'd like	28
^ i'm	23
^ i'm in	42
^ i've	-3
^ if	33
^ if i	-66
^ imap	61
^ in	10
^ in addition	-47
^ in the	-97
^ in which	74
^ invalid	34
^ invoice	-18
^ iphone	47
^ is	102
^ is it	-50
^ is my	-61
^ is the	-150
^ is there	-38
^ is your	37
^ isn't	-49
^ it	24
^ it has	-38
^ it says	-35
^ it was	53
^ it's	96
^ its	47
^ k	33
^ k 0	44
^ key	-41
^ kill	44
^ kindly	63
^ known	52
^ lastly	72
^ leaving	-46
^ let	48
^ locked	-76
^ locked out	-44
^ log	87
^ london	51
^ long	-40
^ looked	-62
^ lost	-44
^ m	-73
^ mail	-52
^ mailbox	-55
^ make	146
^ make it	73
^ many	-22
^ many thanks	-38
^ may	77
^ me	85
^ mine	37
^ move	71
^ moving	-31
^ mr	72
^ msmtp	82
^ mutt	53
^ mx	-21
^ my phone	-21
^ my son	-53
^ nairobi	64
^ need	136
^ network	-42
^ never	46
^ new	18
^ new phone	60
^ next	40
^ no	-44
^ no change	-78
^ no error	-41
^ no internet	58
^ no mail	67
^ nobody	24
^ nobody can	-72
^ nobody in	73
^ none	62
^ not	32
^ not a	-64
^ not even	46
^ not in	-50
^ nothing	-15
^ nothing comes	74
^ office	-29
^ oh	56
^ oh and	99
^ old	-21
^ on the	-2
^ one	-95
^ only the	-61
^ open	78
^ open failed	36
^ or	74
^ or do	36
^ or madam	-81
^ or not	36
^ or only	90
^ or the	-46
^ order	50
^ other	19
^ outlook	46
^ over	85
^ p	35
^ paid	-62
^ password's	53
^ pay	51
^ payment	-34
^ peer	51
^ please answer	-97
^ please correct	48
^ pls	-30
^ pop	-65
^ pop 0	38
^ port 0	60
^ press	37
^ price	70
^ private	-40
^ proxy	-41
^ ps	41
^ put	100
^ queue	43
^ reading	63
^ received	-69
^ received :	-51
^ recovery	45
^ ref	75
^ refund	120
^ regards	-54
^ remove	76
^ removed	-79
^ respected	-30
^ restarted	-77
^ retired	-51
^ s	-41
^ same	-54
^ say	74
^ says	58
^ second	-127
^ security	-38
^ send	96
^ sent	-76
^ sent from	-86
^ separately	66
^ server	41
^ sign	-65
^ since	82
^ since 0	-23
^ since about	106
^ since lunch	51
^ since noon	43
^ since then	-66
^ so	-22
^ so i	34
^ so it	-40
^ some	-52
^ someone	-46
^ something	-83
^ sometimes	57
^ sorry	-51
^ spf	-16
^ ssh	-46
^ ssh d	33
^ ssh tunnel	-51
^ ssl	8
^ started	-55
^ status	72
^ status ?	56
^ still	-47
^ stop	102
^ stop the	52
^ stuck	-42
^ support	36
^ switch	60
^ ta	-49
^ take	116
^ tb	-61
^ tb 0	-46
^ tell	96
^ thank	-89
^ thank you	-85
^ thanks	-103
^ that	40
^ that's	17
^ the	25
^ the first	-59
^ the one	-48
^ the password	-61
^ the proxy	71
^ the same	30
^ the second	-60
^ the server	73
^ the tunnel	50
^ their	-64
^ then	52
^ there	-24
^ there's	-73
^ they are	62
^ this	82
^ three	-15
^ thunderbird	28
^ thunderbird 0	-39
^ thx	-33
^ tls	-59
^ to	66
^ too	-68
^ too many	-75
^ tunnel	33
^ turned	-64
^ two	-131
^ two offices	54
^ two providers	100
^ uk	57
^ under	52
^ unlock	66
^ until	30
^ user	-60
^ want	67
^ was	82
^ we	-82
^ we are	-61
^ we've	-34
^ web	-47
^ went	-53
^ wg	84
^ what	108
^ what do	37
^ what i	-106
^ what is	46
^ what must	39
^ what now	31
^ what should	-52
^ what's	78
^ whats	151
^ whats the	61
^ when	54
^ when i	-35
^ when will	83
^ where do	29
^ where the	-46
^ where's	67
^ which	25
^ which are	-62
^ which i	-106
^ which is	-152
^ which of	37
^ which one	60
^ which port	93
^ which was	-84
^ while	-4
^ who	-38
^ whole	42
^ why	125
^ why ?	40
^ will	148
^ win	-45
^ win 0	-41
^ with	67
^ without	34
^ would	139
^ would you	55
^ wrong	41
^ xxx	-35
^ xxxx	85
^ yes	-47
^ yes or	49
^ you	44
^ your	88
^ your help	40
^ your server	-74
^ yours	-65
^ yours faithfully	-50
^ yubikey	37
a	-45
a 0	56
a bit	-64
a calendar	79
a copy of	76
a day	31
a few	-49
a file	55
a friend	89
a line	-64
a link	-44
a mail	67
a new	-48
a phone	-33
a single	60
a thing	74
a way	68
a way to	52
a year	41
about	-101
about 0	43
about my	-88
about the	-82
accept	83
access	-1
access denied	36
account	14
accountant	-28
accounts	-65
active	42
add	73
add account	-40
add on	-73
add ons	-50
added	-90
added it	-72
addition	-41
address	73
address ?	-75
address at	-86
address book	31
address is	54
addresses	67
admin	107
after 0	59
after the	-63
again	-2
again ?	-53
age	-41
ago	-29
agreement	81
airtel	46
alias	266
aliases	190
alike	45
alive	-38
all	14
all 0	31
all my	33
all the	80
all three	74
allow	-84
alone	48
already	59
also	64
also on	-96
also the	-31
although	134
although i	78
am	39
am i	56
ams	56
amsterdam	63
an	-27
an alias	68
and	29
and a	-41
and after	-40
and again	83
and all	-34
and also	-48
and at	25
and can	47
and does	47
and for	-32
and from	55
and has	-59
and have	-29
and hers	-55
and how	-46
and i	-48
and i can't	63
and i have	22
and i'd like	53
and if so	73
and is there	70
and it says	74
and it's	28
and not	49
and nothing	42
and now	-50
and one	-40
and our	-41
and over	33
and pass	63
and password	39
and put	-90
and put it	-55
and says	47
and she	-64
and since	-58
and the	-19
and then	13
and there	-51
and they	-41
and two	-77
and webmail	55
and when	-35
and which	80
and will	-36
and with	46
and you	-61
and your	-50
another	-119
another matter	-43
another port	60
answer	-19
answered	-48
answering	84
answers	66
antivirus	-98
any more	49
anybody	-154
anyone	-50
anything	64
apart	-82
apart from	-59
app	32
app password	63
app passwords	45
appears	57
application	-48
archive	90
are	-5
are gone	105
are in	-93
are there	-37
are they	116
are you	43
around	-22
arrive	117
arrives	41
article	77
as a	61
as i	-41
as well	19
as well as	47
ask	1
asked	-53
asks	52
asks again	49
asks for	51
asns	59
assist	-58
at	4
at 0	-13
at 0 0	51
at 0 :	-52
at a	-64
at our	39
at the	31
at your	56
attach	76
attached	21
attachment	42
auditor	-39
auth	-68
authentication	41
authentication failed	84
authenticator	119
auto	63
automatic	40
b	-41
back	64
back the	64
back to	-54
backup codes	84
backups	67
bad	-1
bank	35
bbc	53
be	46
be a	-44
be the	-63
because	-43
because i	-53
because it	45
because the	-42
been	35
before i	-155
before the	-66
being	-48
believe	-78
below	-66
besides	62
best	-49
better	-33
between	-42
big	-91
bigger	112
bill	176
billed	121
billing	93
bills	67
bin	137
bit	-124
black	48
blank	37
bless	-64
block	84
blocked	59
board	31
booking	-37
both	38
bought	-46
bounce	20
box	88
boxes	162
branches	60
bring	37
broken	-26
browsing	56
bt	-51
bug ?	-102
but	-17
but i	-50
but nothing	61
but then	-76
button	122
buy	44
by email	-61
by mistake	57
by my	-47
by the	-54
c	-56
cable	-43
cache	-92
calendar	162
calendar shows	93
call	-30
called	-45
came	-53
can	133
can be	-40
can i	81
can i have	58
can it be	44
can not	58
can receive	-109
can see	-85
can send	-72
can the	72
can we	42
can't be	-46
cancel	108
cancel the	82
cannot	75
cannot connect	-48
cannot receive	87
canon	56
cant	48
captcha	65
card	115
carriers	74
case	-47
catch	80
catch all	66
centre	39
change	71
change ?	-57
change it	58
change the	39
changed	20
changed the	-95
changed the password	-93
channel	99
channel 0	78
channel 0 :	78
characters	44
charge	88
charged	107
checked the	-68
cheers	-74
choir	36
choose	30
chrome	-34
church	46
cities	44
city	65
class	-37
clear	-50
cleared	-72
client	33
clients	-60
close	35
closing	-58
code	25
codes	68
com	-114
come	36
come up	-61
comes in	67
coming	27
command	66
committee	-52
complaint	-49
completely	-55
compose	48
compose window	55
computers	-30
config	50
confirm	26
connect	76
connect to	-40
connected	43
connecting	60
connection	-3
connection failed	42
connection refused	2
connections	65
connects	45
console	-59
contact	70
contact form	79
contact your	-117
contacts	155
contains	-56
content	-42
contract	134
cookies	-120
copy	30
copy of	99
correct	167
correct it	76
corrected	61
corrupt	-52
cos	-57
cost	92
could not	-116
could you	6
could you please	-99
count	58
countries	104
country	85
course	-45
create	48
credit	129
crypto	45
csv	71
ctrl	-64
ctrl +	-57
curl	31
curl :	78
customer	-38
customers	95
cuts	61
dark	92
dark mode	57
dat	-19
data	59
data processing	55
date	40
daughter	-106
day	41
days	41
db	-65
de	30
dead	113
dear	-99
death	-43
debian	-41
declined	54
default	-81
defender	-47
delete	151
deleted the	-103
delivered	-65
denied	117
department	-46
desk	-37
desktop	-20
details	44
device	71
devices	75
did	-82
did i	46
did it	-42
did not	-32
did you	140
didn't	-38
difference	22
different	13
different networks	70
dig	42
digits	49
disabled	-89
discount	133
disk	-62
dmarc	45
dns	23
do	22
do ?	38
do i	105
do i fix	-98
do i get	52
do i need	-75
do i put	48
do i stop	-39
do it	-78
do not	-68
do u	55
do we	66
do with	-57
do you	174
do you have	66
do you offer	-67
does	14
does it	-30
does the	60
does your	40
domain	72
domain's	59
don't	-189
don't want	-77
dot	47
double	45
dovecot	-59
down	47
down ?	129
down for	82
drafts	101
driver	-77
drops	76
dutch	88
e mail	-80
each	31
each time	-34
each time i	51
eats	61
editor	-43
eduroam	73
ee	55
eleven	-34
em	83
email	35
email is	54
emptied	-24
en	79
encrypted	28
end	58
ended	67
ending	43
ends	35
english	38
entered	-38
entering	54
error	40
error 0	57
error :	93
esr	-100
eta	108
eta ?	-27
euro	87
euros	105
evening	-22
event	63
every	47
every day	-54
every time	16
evolution	57
exactly	-37
example	-23
example 0	-95
example 0 0	-55
example :	43
example : 0	46
except	-46
exchange	-51
exit	200
exits	86
expired	205
explain	114
export	59
extend	76
extensions	-49
extra	78
eyes	-52
f	-43
f 0	-58
fa	54
fail	-54
fails	70
failure	-46
faithfully	-50
false	-91
far	-49
fast	-71
father	-71
fee	63
few	-22
file ?	-109
files	-66
filter	108
finds	62
finish	38
firefox	-76
firefox 0	-81
firefox on	49
firewall	-83
first	-64
fix it	91
fixed	67
flat	-32
folder	48
folders	79
following	-91
for	43
for 0	49
for a	-26
for all	96
for anyone	49
for me	14
for my	-80
for that	52
for the	-9
for the password	63
for two	-27
for you	-56
for your	-41
forever	124
forgot	97
forgot the	66
forgotten	84
form	111
forty	-41
forum	32
forward	80
forwarding	30
found	-113
four	35
four times	-45
fra	51
fra 0	50
frankfurt	41
free	-18
freeze	51
from	12
from 0	-51
from 0 :	65
from a	-63
from my	16
from now	64
from our	-51
from that	-47
from the	-27
from this	-66
from you	42
from your	45
further	61
g	48
gateway	61
gave	-89
gave me	-46
gb	71
gdpr	52
german	150
get	86
get in	-32
get it	76
get my	44
get the	-47
gets	67
gets the	-60
give	178
give me	49
gives	65
gives 0	70
gmail app	50
gmx	48
go	49
go to	64
god	-81
god bless	-38
goes in	53
going on	56
gone	52
good	-43
good day	15
good morning	-29
google	62
got	33
got in	57
got the	-44
grandson	-57
green	-83
greetings	-94
greetings from	-40
group	36
groups	-45
guess	-67
guide	44
h 0	-46
hacked	-33
had	-85
half	-17
half of	37
handshake	75
hangs	39
happened	55
happening	-77
happy	-56
hard	-73
has	-39
has a	-39
has changed	63
has gone	-57
has it	42
has no	60
has the	-41
hasn't	47
hate	49
have	-38
have a	102
have been	-98
have it	-27
have you	33
he has	-71
he is	-84
he was	-55
headers	-63
hello	-69
help me	33
help please	-109
help site	65
her	11
her phone	-57
here	3
hers	-69
hi	-46
him	14
his	-39
his mailbox	50
holds	57
holiday	29
home	27
hospital	-44
hosting	-43
hotmail	37
hours	111
house	-54
houses	51
how	234
how can	-77
how can i	-91
how do we	34
how i	49
how long	51
how many	129
how much	57
how to	-23
html	-84
human	51
hundred	-34
hurry	-99
husband	-35
i	-24
i am	-50
i ask	106
i believe	-42
i buy	40
i can	-98
i can see	-65
i can send	-50
i can't	88
i cant	-48
i change	-13
i checked	-55
i could	-90
i did not	31
i do	-24
i don't want	-55
i fix	-100
i get	74
i had	-38
i have a	41
i have to	34
i have you	-45
i keep	-119
i know	-9
i like	-76
i look	-45
i made	45
i make	38
i need the	-41
i never	36
i paid	101
i pay	34
i pick	44
i put	70
i run	-46
i see	-18
i send	-31
i set	90
i should	-53
i stop	-36
i take	-32
i think	18
i tick	50
i tried	58
i try	30
i turned	-51
i type	70
i use	-40
i use the	-44
i want	99
i want to	-139
i was	41
i would like	47
i write	59
i'd like	92
i'd like to	-65
i'll	-91
i'm	-85
i'm in	83
i'm the	-42
i've	-77
id	-51
idea	-84
identification	54
identity	-109
if	82
if i	-83
if it's	-93
if so	118
imap	69
important	-65
in	19
in 0	-63
in ?	53
in a	-126
in addition	-41
in firefox	139
in german	53
in it	-68
in june	-53
in junk	65
in law	-98
in leeds	54
in march	-49
in may	-42
in one	43
in our	50
in the	-9
in there	-49
in to	51
in two	-34
in web	119
in web mail	127
in webmail	26
in which	81
in with	-41
in your	27
inbox	54
included	76
incoming	46
incorrect	75
info	60
installed	-61
instead	109
instead of	82
internet	27
into	72
invalid	104
invoice	231
invoice for	64
invoices	177
ip	46
ipad	67
iphone	-66
is	-1
is 0	17
is an	46
is at	-60
is broken	-46
is down	90
is empty	59
is for	-53
is good	36
is imap	-101
is in	-97
is it	16
is it my	-80
is it possible	73
is it the	-151
is it you	47
is missing	57
is my	-89
is no	-102
is none	76
is off	-67
is on	-94
is smtp	-94
is still	45
is that	55
is the	34
is the same	-39
is there	69
is there a	100
is this	66
is to	49
is working	43
is xxxx	-55
is your	32
isn't	-60
isnt	70
isps	31
issue	30
it	1
it ?	-31
it back	71
it be	26
it come	41
it does	-54
it for	-79
it from	-73
it goes	33
it has	-67
it in	-67
it is	-78
it is the	-47
it isn't	34
it my	-81
it on	-33
it only	-43
it please	89
it possible	73
it still	-73
it the	-177
it want	53
it was	-44
it was not	69
it will	59
it you	51
it's	-110
items	60
itself	50
j	-32
january	69
job	-95
join	50
jpg	63
json	-62
july	40
june	47
junk	32
just	37
just sits	80
k	-52
k 0	-41
keep	-62
keep it	-62
keep the	58
keeps	75
key	99
key ?	-51
keyboard	-86
keys	78
kick	57
kill	82
kind	-87
kind regards	-31
kindly	54
know	-9
known	40
knows	-59
lady	-38
lagos	43
land	52
land in	53
laptop	23
last	-17
last month	-41
last night	40
lastly	86
late	43
later	-138
law	-77
lawyer	-48
leave	60
leaving	-95
leeds	64
left	50
let	89
letter	-2
letters	41
library	-42
light	62
like the	42
like to	-242
like to know	88
limit	126
line	76
link	69
list	21
list of	119
little	-67
lives	-63
load	48
loading	67
loads	139
lock	-53
log	-4
log in	110
login	102
login from	71
logo	99
logs	48
london	98
long	41
longer	24
look	-51
look at	-35
looked	-115
lost ?	54
love	-81
lyon	52
ma	-36
mac	-52
macbook	-62
macos	-52
madam	-98
mail	57
mail for	-43
mail in	61
mail on	-36
mail server	29
mail to	44
mail with	-45
mailbox	100
mailboxes	111
mailchimp	64
mailing	-50
mails	71
mails to	67
main	-65
make	165
make it	67
man	-137
manage	-67
manager	-106
many	67
many thanks	-40
map	54
march	27
mark	35
match	-50
matter	-71
matters	-91
may	63
maybe	-42
mb	-77
me	17
me 0	55
me ?	-61
me back	70
me from	74
me off	49
me the	45
me to	-81
meant	53
media	-55
mention	-121
menu	-36
message	-50
messages	48
microsoft	-42
might	-66
mine	49
mint	-50
minute	46
minutes	-6
mobile	61
mode	-33
modem	-39
monday	48
money	52
month	78
monthly	110
morning	50
most	-66
mostly	-49
mother	-61
move	62
moved to	28
moving	-75
mozilla	-44
mr	57
mrs	-35
msmtp	103
mtu	34
mumbai	56
must	113
must i	63
mx	81
my	35
my account	131
my accountant	53
my address	-46
my card	49
my daughter	-41
my eyes	-54
my father	-44
my grandson	-50
my husband	-42
my inbox	-48
my ip	-55
my late	-44
my mail	85
my mailbox	95
my mother	-43
my neighbour	-52
my nephew	-45
my new	47
my own	17
my password	44
my phone	-51
my plan	76
my signature	68
my son	-46
my storage	75
my tablet	-86
my wife	31
myself	-82
n	145
nairobi	48
name	78
named	42
names	89
nc	-62
need	68
need a	49
need the	-36
need to	-86
needs	173
neighbour	-84
neighbour's	61
neither	49
nephew	-44
net	47
net :	62
network	-63
networks	120
never	63
new	35
new laptop	-47
new one	71
new phone	57
new profile	-43
newsletter	54
nl	54
no	25
no answer	66
no change	-95
no error	-45
no handshake	44
no internet	92
no mail	59
no page	119
no such	-80
nobody	9
nobody can	-46
nobody in	65
none	154
noon	92
nor	147
normal ?	57
not	21
not a	-47
not answering	53
not be	-60
not find	-74
not found	73
not me	55
not on	59
not one	-50
not open	63
notes	-43
nothing	-16
nothing comes	81
notice	64
number	78
number 0	-42
nxdomain	53
o	58
october	49
of a	-71
of all	76
of course	-43
of it	-43
of our	66
of the	-35
of them	-105
of us	-60
of your	81
of yours	104
off	12
off the	57
offer	-47
offers	-55
office	46
offices	95
oh and	99
ok	-13
okay	-67
old	21
old one	51
old password	-54
on	19
on 0	50
on a	-37
on another matter	-41
on every	81
on friday	37
on her	-60
on my	2
on my laptop	61
on one	46
on the	4
on the account	61
on the same	-31
on this	-39
on two	76
on windows	40
on your	48
one	15
one ?	58
one for	70
one hour	36
one in	-51
one mail	-57
one more	-32
one of	17
one of yours	65
one person	-68
only	13
only a	47
only for	-48
only one	-56
only the	-49
ons	-50
open	28
open failed	26
open failed :	38
opened	-79
opens	54
or	36
or do	36
or is	-41
or is there	-52
or madam	-81
or no	42
or only	70
or the	-62
orange	-47
order	39
orders	-38
other	-1
other way	55
others	-35
our	77
our domain	41
ours	87
out	77
out for	71
out of	-22
outage	-34
outbox	60
outgoing	28
outlook	32
over	-13
over the	-36
own	12
own domain	-64
p	-29
page	56
page is	40
pages	49
paid	81
panel	128
paper	18
parish	-41
part	-50
password	22
password i	-48
password's	53
past	-30
patience	-78
pay	155
paying	38
payment	172
payments	56
pays	41
pc	23
pdf	45
peer	42
people	7
perfectly	-55
perhaps	-106
persons	-32
perth	36
pgp	60
phone is	57
phone number	45
phone on	-66
phones	54
photographs	49
photos	42
pick	69
picture	63
pictures	32
pin	60
ping	41
pixel 0	-50
places	-52
plan	169
plays	-53
please	182
please answer	-114
please correct	53
pls	145
pm	50
png	89
po	-32
point	-103
points	-89
pop	4
pop 0	34
port	21
port ?	-119
portal	67
porto	71
possible	186
possible to	44
post	-67
power	-85
practice	-61
pressed	-35
previous	-69
price	183
price for	89
print	106
private	-22
private window	-64
probably	-56
problem	-77
processing	58
processing agreement	51
profile	-91
profiles	-65
proforma	53
program	31
proof	-70
properly	53
protection	-34
provider	-195
providers	120
proxy	84
proxy is	68
ps	69
public	-26
push	64
put	51
put in	-45
put the	-41
pw	114
qr	29
question	-90
question :	-82
questions	-187
quick	-82
quite	-51
quotation	43
r	-60
raise	74
ran	-93
rate	39
rather	-26
rd	48
re	-59
reach	30
reached	32
reader	-48
real	90
rebooted	-75
receipt	167
receipt for	64
receipts	57
receive	158
received :	-42
received : from	-49
receives	40
receiving	30
recipients	-55
record	85
records	93
recovery	77
red	40
ref	68
refund	201
refused	110
refuses	130
refuses to	52
regards	-121
registered	51
registrar	55
registration	92
reinstalled	-65
reissue	55
rejected	99
rejected :	74
rejects	46
related	-75
reminders	39
remove	119
remove the	74
removed	-43
removed the	-58
renew	87
renewal	160
repair	76
repaired	-43
reply	33
report	45
reported	29
request	77
require	55
required	93
reset	27
respect	-49
respected	-37
restarted	-141
results	35
retry	-65
return	135
returns	63
riga	53
right ?	-168
right now	35
room	-65
runs	-31
rush	-70
s	-45
safari	-37
said	-148
sales	37
same	26
same account	-38
same phone	51
same time	61
same user	70
samsung	64
saved	-30
say	-78
say that	-119
saying	47
says	39
says 0	57
says active	50
says authentication	70
says couldn't	-51
says it's	-47
says the	-28
scan	39
scan to	43
school	-13
screen	-36
se	60
search	179
seat	51
seats	51
second	21
seconds	-16
secretary	-48
see	17
send	119
send a	-68
send from	46
send the	-37
sender	129
sending	62
sends	5
sent	66
sent items	64
separately	43
september	54
server	40
server ?	-115
server error	58
server in	-44
server is	-53
server is down	48
servers	108
service	-37
service unavailable	67
session	-30
set up	-40
settings	-59
share	57
she has	29
she says	-50
she's	-44
ship	-63
shop	-33
should	158
should be	96
show	134
showing	93
shows	42
shows 0	74
shows every	109
shows my	-74
shut	63
side	-19
sign	81
sign in	47
sign up	51
signature	71
silent	66
sim	34
since	51
since 0	-32
since 0 0	58
since 0 :	175
since 0 am	48
since about	106
since friday	56
since i changed	43
since noon	43
since the update	34
since then	-50
since this morning	-29
singapore	53
single	83
sir	-34
sister	-22
site	11
sites	26
sits	54
sms	52
smtp	69
so	-52
so i	-37
so it	-45
so that	54
so the	-36
society	-55
socks	19
some of	-63
somebody	76
something	-35
sometimes	48
somewhere	-39
son	-104
sorry	-93
sorry for	-49
sort	-39
space	47
spam	96
spark	43
speak	32
spf	86
split	-42
spring	-59
sqlite	-77
ssh	71
ssh d	28
starlink	35
start	72
started	-87
starttls	18
status	21
status ?	57
stay	80
stays	131
steam	57
step	73
steps	39
still	65
still shows	-72
stolen	43
stop	150
stop it	47
stop the	79
stopped	81
stops at	57
storage	98
story	-36
straight	40
street	51
stuck on	57
student	60
studio	-46
subject	-79
submission	42
subscription	107
such	58
such a	66
sunday	-16
support	27
supported	40
surname	44
suspended	46
switch	46
switched	34
sydney	55
sync	-64
system	-61
t	-91
ta	-43
tab	-71
tablets	52
tabs	-37
take	131
take it	57
taken	49
tax	38
tb	-118
tb 0	-61
teacher	-57
team	19
telephone	41
tell	31
tell me	35
temporarily	45
ten	35
ten minutes	49
test	98
tested	91
tested from	61
text	16
th	-63
than	2
thank	-120
thank you	-113
thank you for	-66
thanks	-125
that	20
that ?	29
that i	-69
that you	73
that your	-64
that's	-82
the 0	74
the account	45
the address	25
the bank	-30
the bill	65
the bin	51
the box	-53
the browser	49
the calendar	64
the contract	71
the difference	56
the file	-39
the first	-48
the following	-60
the help	106
the invoice	69
the keyboard	-58
the letters	44
the library	-37
the list	-32
the little	-45
the mails	34
the morning	35
the mx	89
the new	34
the next	54
the number	-51
the old	65
the one	-42
the only	-64
the page	-37
the password	8
the phone	-44
the port	-49
the private	69
the profile	-64
the proxy	137
the right	-115
the same	-82
the search	99
the second	44
the settings	34
the site	-88
the ssh	95
the ssh tunnel	66
the trash	76
the tunnel	64
the two	40
the user name	-88
the vpn	98
the web	-32
the yearly	72
their	-103
their own	38
theirs	31
then	-58
then i	-50
there	-8
there a	97
there are	-73
there is	56
there is no	-77
there is none	76
there's	-98
there's a	-45
these	-97
they	-100
they are	61
they have	-49
they've	-57
thing	-96
things	-142
think	-51
thinking	-47
thinks	-33
third	-33
this	-139
this ?	88
this is	-70
this morning	118
those	44
though	114
though i	60
thought	-42
thread	-88
through	25
thunderbird	-40
thursday	-92
thx	-32
tick	73
ticked	-103
ticket	50
till	-47
time ?	51
timeout	-71
times out	96
timing	58
tls	-3
to a	19
to be	76
to do	-67
to get	-38
to gmail	53
to go	63
to it	-69
to know	59
to mail	-36
to make	-50
to me	70
to put	45
to say	-97
to send	-91
to server	64
to the new	52
to this	-52
to xxxx	44
to you	-97
today	36
tokyo	58
told	-120
tomorrow	39
tonight	-41
too	22
took	-23
top	65
touch	-42
touched	36
train	-48
transfer	85
treat	-62
trial	155
tried	-45
tried the	-74
trouble	-90
troubleshoot	-43
troubleshoot mode	-42
true	-58
try 0	41
tun	49
tun 0	68
tunnel	69
tunnel is	51
turn	106
turn off	63
turned	-53
turns	42
tv	-40
twice	105
two	42
two accounts	33
two days	45
two providers	97
two questions	-97
two things	-55
txt	50
type	-61
typed	-43
u	134
uk	53
unable	56
unable to	56
unavailable	52
under	-48
understand	-87
unlock	119
unlock me	49
unpaid	60
unreachable	-49
unread	54
until	31
until the	-46
up	8
up ?	49
up in	106
upgrade	52
upload	48
ur	55
urgent	-56
us	67
us in	46
use	29
used	-43
user	85
user name	-92
users	83
using	-114
vacation	66
valid	59
vanished	65
vat	100
vendor	-48
verified	61
verify	-103
version	-48
version 0	-53
very	-96
via	-51
vienna	60
village	-74
visa	57
vodafone	44
voucher	50
vpn	31
vpn 0	-50
w	-25
waiting	-38
want	136
want the	60
want to	-187
wanted	-62
wants	56
wants a	78
wants to	-37
was	-94
was the	-66
way	40
way to	43
wayland	-43
we	48
we are	-38
we have	48
web	35
web mail	157
web page	-63
webmail	131
weekend	-57
weeks	-61
well	-76
well as	45
were	-28
wg	56
wg 0	-44
what	113
what about	-115
what do	37
what do i	18
what happens	54
what i	-139
what is the	95
what it	-72
what must	41
what should	-64
what should i	-37
what's	135
what's the	68
whatever	49
whats	194
whats the	97
whatsapp	40
when	88
when i	6
when will	89
when will it	59
when's	79
whenever	48
where	189
where do	47
where do i	38
where is	56
where the	-53
where's	82
whether	192
which	144
which are	-62
which country	67
which i	-143
which is	-148
which of	51
which one	36
which port	99
which server	50
which was	-84
while i	-37
while i have	-53
white	127
who	-2
whole	32
whole address	-69
whom	90
why	152
wi	-70
wife	29
wife's	-50
will be	-63
will not	45
win	-80
win 0	-71
window	-46
windows	-74
windows 0	-4
wireguard	101
wish	44
with	-35
with 0	41
with 0 0	57
with a	-38
with an	44
with it	59
with my	-141
with the	1
with you	-44
with your	31
without it	48
won't	49
wont	126
work	25
worked	-48
working	23
would	46
would i	-72
would like	113
would you	46
write	21
writing	-48
wrong	49
wrong ?	-83
wrong password	57
wrote	-90
x	35
x 0	32
xxxx	69
xxxx :	38
xxxxx	44
yahoo	80
year	70
yearly	131
years	-111
years of	-42
yes	-37
yes or	49
yes or no	49
yesterday	34
you	34
you ?	34
you can	-54
you for	-60
you give	52
you offer	-67
you please	-98
you send	50
you to	89
you're	-69
your	38
your company	64
your help	-30
your internet	-99
your ip	52
your mail	-42
your page	-100
your server	-44
your server is	-93
yours	57
yours ?	42
yours faithfully	-50
yubikey	79`;
export const gaps = `-245
after	-50
announced	93
b &	77
b +	96
b + 0	-56
b /	162
b 0	-42
b 0 0	48
b 0 :	-35
b 0 is	47
b :	-5
b : 0	-16
b ?	-254
b a	116
b a mail	58
b about	-49
b accept	34
b access	-35
b add	68
b address	62
b after	46
b again	-43
b alias	163
b all	-59
b allow	-61
b allowed	43
b also	227
b also on	-95
b also the	-88
b also want	55
b am	-19
b am i	-27
b an	76
b and	5
b and 0	-32
b and a	22
b and again	-36
b and also	-68
b and at	-37
b and can	54
b and do	99
b and do you	61
b and does	78
b and he	-34
b and how	18
b and i	-21
b and if so	-49
b and is	37
b and is there	45
b and it	-48
b and now	-31
b and tell	62
b and then	-84
b and we	-61
b and will	47
b android	32
b any	62
b anything	44
b apart	68
b app	38
b app on	-73
b are	-50
b as	28
b as well	63
b as well as	62
b ask	53
b asks	23
b at	-34
b at home	-40
b authentication	-51
b back	29
b be	-50
b because	23
b because of	49
b before	39
b bill	139
b billed	63
b bin	-44
b both	-116
b box	-20
b browser	-34
b browsers	125
b calendar	115
b called	50
b can	27
b can i	10
b can i make	-43
b can i pay	63
b can the	49
b can you	-40
b cancel	72
b cannot	-59
b card	104
b certificate	30
b change	-55
b changed	-55
b charged	63
b check	-40
b chrome	-35
b client	48
b close	40
b closed	-23
b come	43
b comes	33
b connect	-86
b connect to	-33
b connection	-84
b connection refused	-23
b contact	31
b contacts	46
b contract	98
b copy	-70
b correct	-35
b could	65
b customer	-46
b customers	-35
b date	31
b day	70
b days	51
b dead	-31
b delete	64
b devices	59
b did	9
b difference	-51
b different	-49
b discount	58
b dmarc	79
b dns	-24
b do	35
b do i	-46
b do i make	28
b do i put	-36
b do not	-23
b do the	-37
b do you	63
b does	99
b does it	91
b don't	-29
b down	-27
b each	-26
b else	-95
b else ?	-59
b em	-37
b error	-63
b eta	-33
b even	-69
b ever	49
b every	20
b everything	43
b example	-34
b exit	38
b factor	-106
b failed	-91
b finally	51
b fine	-77
b firefox	-27
b first	-32
b fix	-67
b folder	41
b folders	57
b for	91
b for a	-33
b for my	-69
b form	-75
b forty	-65
b forward	76
b forwarding	85
b four	-28
b from	10
b from my	-44
b full	-60
b further	94
b gb	-22
b gets	34
b give	37
b gives	-48
b goes	-66
b going	-45
b good	-29
b got	69
b handshake	-33
b has	46
b has the	-48
b have	-35
b have you	51
b he	-24
b help	32
b her	80
b here	-51
b hi	66
b him	37
b his	82
b hold	46
b home	-88
b host	-47
b hours	117
b how	36
b how can	-73
b how can i	-54
b how do	-43
b how long	49
b how many	113
b how much	53
b i	74
b i am	13
b i can	-38
b i cannot	-48
b i do	-55
b i get	-25
b i have	-38
b i need	57
b i only	-37
b i pay	74
b i put	-84
b i should	62
b i use	50
b i want	66
b i want to	-26
b i was	73
b i'm	-26
b i've	30
b if	82
b if i	44
b if so	-65
b imap	-64
b import	45
b in	-23
b info	58
b instead	-47
b internet	-30
b into	-64
b invalid	-38
b invoice	179
b is	-45
b is it	85
b is my	160
b is no	-60
b is on	-28
b is that	-35
b is the	18
b is there	69
b is there a	-20
b is there another	-83
b it	-64
b it be	-31
b it is	33
b it work	65
b it's	67
b just	-63
b k	24
b keep	22
b kindly	-68
b know	39
b laptop	-26
b last	146
b lastly	54
b law	36
b leave	-70
b let	55
b letter	34
b letters	67
b like	45
b limit	-67
b line	-37
b link	-33
b list	174
b list of	71
b live	-39
b logs	47
b long	35
b look	24
b lost	50
b mail	-27
b mail to	86
b mails	92
b many	61
b may	44
b me	79
b me on	56
b message	-22
b missing	-37
b month	83
b months	43
b more	57
b morning	-17
b move	61
b much	58
b must i	-56
b mx	-36
b my	65
b my brother	-33
b my old	40
b my own	41
b my password	-91
b my phone	-29
b name	30
b need	73
b need to	-57
b neither	-31
b network	-26
b never	-45
b new	27
b newsletter	64
b next	92
b no	-129
b none	-67
b nor	-44
b not	-173
b nothing	-46
b now	-40
b of	26
b of the	-49
b of them	-30
b of your	43
b office	-83
b oh	57
b oh and	42
b ok	24
b old	62
b on	-2
b on my	-107
b once	63
b one	22
b only	-151
b open	-45
b opens	-33
b or	-199
b or is	-36
b or only	-25
b other	-33
b our	72
b out	47
b own	20
b page	-106
b paid	79
b password	-135
b pay	150
b payment	43
b people	-47
b pgp	36
b phone	-32
b phones	-38
b picture	58
b ping	-31
b plan	82
b please	-10
b pls	-82
b pop	35
b port	-37
b port 0	-64
b possible	36
b price	63
b proxy	72
b put	39
b put me	65
b put the	-62
b rather	-35
b read	-78
b receipt	109
b receipts	72
b receive	-66
b refund	73
b refused	-38
b regards	-22
b remove	74
b reply	-33
b request	47
b reset	-95
b right	-58
b s	-32
b said	-115
b say	-26
b security	-30
b see	38
b send	-63
b send me	55
b sends	44
b sent	-15
b server	-116
b set	-19
b set up	52
b setting	-55
b shared	57
b should i	-30
b show	50
b shows	-105
b sign	-80
b sign in	-51
b since	-40
b since 0	-19
b site	-60
b smtp	-91
b so	-18
b so please	38
b so that	-38
b some	26
b somebody	72
b something	-85
b spam	28
b ssl	-40
b status	-59
b still	-32
b stop	100
b storage	156
b student	56
b such	-98
b support	28
b switch	-50
b take	118
b tell	53
b tell me	24
b test	-45
b thank	17
b thanks	-18
b that	101
b the	104
b the 0	59
b the account	17
b the app	-120
b the bank	-38
b the card	57
b the limit	-102
b the list	-42
b the new	-23
b the old	-42
b the other	42
b the phone	-26
b the right	-52
b the tunnel	68
b the vpn	55
b the web	49
b them	-61
b then	29
b there	67
b there a	-20
b there another	-83
b there any	47
b there is	-57
b there is no	-71
b they	42
b this	105
b though	-32
b tick	-42
b time	23
b to	51
b to keep	-83
b to the	39
b trial	100
b tried	-53
b tunnel	42
b two	41
b type	-30
b unable to	-44
b unlock	-42
b until	27
b up	30
b us	25
b use	22
b user	56
b users	-119
b vpn	74
b want	91
b wanted	-75
b way	-99
b we	12
b we have	-66
b we need	75
b webmail	48
b well	51
b well as	61
b went	57
b what	21
b what do i	-23
b what is	22
b what is the	60
b what should	-38
b what's	56
b whatever	53
b when i	-57
b when is	76
b when the	-49
b where	60
b whether	110
b which	47
b while	104
b who	107
b whole	-43
b why	24
b wife	34
b wifi	-26
b will	22
b wireguard	45
b with	-48
b with the	-54
b work	125
b works	-32
b would	72
b written	60
b wrong	-26
b xxx	46
b xxxx	61
b year	34
b yesterday	-19
b you	72
b you have	32
b your	53
b yours	-45
before	8
begins with pronoun	-55
body	-188
both 0	-134
both 1	-68
both 10	-12
both 11	96
both 2	21
both 3	21
both 4	97
both 5	15
both 6	-23
both 7	-31
both 8	-33
both 9	-39
c &	126
c & is	71
c +	139
c /	205
c 0	-96
c 0 0	-22
c :	67
c ^	-118
c ^ &	173
c ^ & is	71
c ^ +	262
c ^ /	237
c ^ 0	-47
c ^ 0 0	-22
c ^ after	35
c ^ all	-73
c ^ also	-25
c ^ also on	-107
c ^ also the	-94
c ^ and	210
c ^ and 0	-35
c ^ and a	61
c ^ and also	-82
c ^ and at	-34
c ^ and can	67
c ^ and do	121
c ^ and does	68
c ^ and he	-41
c ^ and how	15
c ^ and i	-18
c ^ and i'd	-33
c ^ and in	44
c ^ and is	27
c ^ and it	-50
c ^ and not	-29
c ^ and now	-38
c ^ and set	101
c ^ and tell	63
c ^ and then	-93
c ^ and we	-74
c ^ and why	58
c ^ and will	66
c ^ another	43
c ^ any	-36
c ^ apart	58
c ^ as well	71
c ^ because	18
c ^ because of	43
c ^ before	37
c ^ besides	47
c ^ both	-36
c ^ but the	-49
c ^ can	-41
c ^ can i	-16
c ^ connection	-34
c ^ did	-49
c ^ do	14
c ^ do i	-35
c ^ do you	-23
c ^ does	-62
c ^ does it	67
c ^ does the	-51
c ^ each	-26
c ^ even	-51
c ^ finally	64
c ^ first	-33
c ^ for	-36
c ^ from	-11
c ^ get	43
c ^ has	-59
c ^ has the	-73
c ^ have	35
c ^ her	70
c ^ hi	82
c ^ how	-58
c ^ how can	-57
c ^ how do	-49
c ^ i	-92
c ^ i can	-34
c ^ i have	7
c ^ i pay	-41
c ^ i should	65
c ^ i want	-38
c ^ i was	45
c ^ i'd like	-30
c ^ i'm	-39
c ^ if	29
c ^ imap	-26
c ^ in	37
c ^ in the	18
c ^ is	14
c ^ is it	17
c ^ is that	-47
c ^ is there	-23
c ^ is this	-30
c ^ it	-32
c ^ it's	-19
c ^ just	-28
c ^ kindly	-110
c ^ last	-30
c ^ lastly	51
c ^ let	44
c ^ letters	51
c ^ mail	24
c ^ mail to	72
c ^ may	41
c ^ may i	45
c ^ me	-111
c ^ meanwhile	74
c ^ my	92
c ^ my own	45
c ^ n	81
c ^ need	-67
c ^ new	50
c ^ no	-45
c ^ none	-38
c ^ nor	-48
c ^ not	-53
c ^ now	-32
c ^ oh	70
c ^ oh and	52
c ^ on	75
c ^ on the	-26
c ^ once	79
c ^ only	-26
c ^ open	-31
c ^ or	-145
c ^ or is	-21
c ^ other	-21
c ^ our	48
c ^ outlook	-65
c ^ please	-133
c ^ pls	-65
c ^ proxy	40
c ^ put	31
c ^ refund	52
c ^ reset	-82
c ^ same	-25
c ^ says	-28
c ^ second	48
c ^ sent	-42
c ^ should	-33
c ^ since	-35
c ^ since 0	-13
c ^ so that	-40
c ^ something	-71
c ^ tell me	-49
c ^ that	38
c ^ the	28
c ^ then	125
c ^ there	-62
c ^ there is	-77
c ^ they	35
c ^ tried	-15
c ^ tunnel	39
c ^ two	22
c ^ was	-22
c ^ what	-88
c ^ what do	-30
c ^ what does	-31
c ^ what i	31
c ^ what's	-46
c ^ what's the	-40
c ^ when	9
c ^ when will	-34
c ^ where do	-49
c ^ where is	52
c ^ whether	46
c ^ which	-80
c ^ while	82
c ^ whole	-49
c ^ wireguard	54
c ^ without	-37
c ^ would	-34
c ^ xxx	76
c ^ your	15
c a	-6
c account	-52
c add	40
c alias	118
c all	-57
c also	80
c also on	-107
c also the	-94
c am	-30
c an	74
c and	44
c and 0	-35
c and a	61
c and also	-82
c and at	-34
c and can	67
c and do	121
c and does	68
c and he	-41
c and how	15
c and i	-18
c and i'd	-33
c and in	44
c and is	27
c and it	-50
c and not	-29
c and now	-38
c and set	101
c and tell	63
c and then	-93
c and we	-74
c and why	58
c and will	66
c another	45
c apart	84
c are	34
c as	-14
c as well	71
c at	-35
c authentication	-31
c because	29
c because of	43
c before	64
c besides	55
c bill	77
c both	-43
c browsers	89
c but the	-49
c button	-46
c by	-32
c calendar	93
c can	115
c can i	-16
c can't	30
c cancel	58
c cannot	-60
c change	27
c changed	-26
c chrome	-27
c client	31
c close	82
c code	-34
c connection	-44
c contacts	52
c copy	-104
c could	62
c daughter	-43
c delete	71
c different	-47
c dkim	46
c dmarc	73
c dns	-37
c do	13
c do i	-35
c do you	-23
c does	49
c does it	67
c does the	-51
c doesn't	-30
c don't	-18
c else	-91
c error	-48
c even	-61
c every	-29
c exit	46
c failed	-60
c finally	61
c fine	-29
c firefox	-20
c first	-21
c for	-50
c forward	65
c forwarding	56
c from	-79
c further	87
c gmail	-36
c half	-48
c has	-93
c has the	-73
c have	34
c he	-34
c her	51
c hi	82
c his	49
c home	-25
c hours	56
c how	67
c how can	-57
c how do	-49
c i	-40
c i can	-34
c i have	7
c i pay	-41
c i should	65
c i want	-38
c i was	45
c i'd	21
c i'd like	-30
c i'm	-71
c if	8
c imap	-47
c in the	18
c invoice	106
c is	69
c is it	17
c is that	-47
c is there	-23
c is this	-30
c it	-9
c it's	46
c just	-69
c kindly	-95
c know	31
c last	-26
c lastly	64
c let	71
c letters	42
c limit	-131
c list	80
c login	-37
c look	24
c mail	25
c mail to	72
c mails	64
c make	49
c many	-28
c may	48
c may i	45
c me	-68
c meanwhile	74
c month	45
c more	40
c move	65
c must	-36
c my	-29
c my own	45
c n	77
c name	82
c neither	-27
c never	-18
c new	63
c no	-61
c nobody	-58
c none	-53
c nor	-49
c not	-119
c nothing	-33
c now	-73
c of	44
c off	-25
c office	-24
c oh	70
c oh and	52
c ok	22
c old	24
c on	20
c on the	-26
c once	93
c one	-17
c only	-61
c open	-45
c or	-173
c or is	-21
c other	35
c our	23
c out	32
c outlook	-71
c page	-30
c paid	40
c password	-59
c pay	40
c phone	-42
c ping	-36
c plan	60
c please	-48
c pls	-39
c port	-31
c proxy	52
c put	41
c read	-29
c receipt	84
c receipts	66
c refund	61
c remove	102
c reset	-104
c rules	-95
c s	-28
c says	-107
c second	37
c send	67
c sent	-27
c server	-31
c set	50
c should	-29
c shows	-42
c since	-24
c since 0	-13
c smtp	-41
c so	18
c so that	-40
c some	69
c something	-82
c ssh	30
c status	-47
c still	-27
c stop	79
c take	70
c tell	30
c tell me	-49
c that	-36
c there	-78
c there is	-77
c they	83
c this	-40
c though	-34
c thursday	45
c to	-69
c trial	79
c tried	-34
c tunnel	82
c two	-21
c u	-47
c unable	-37
c wants	33
c was	21
c way	-34
c webmail	29
c well	60
c what	61
c what do	-30
c what does	-31
c what i	31
c what's	56
c what's the	-40
c whats	43
c when	48
c when will	-34
c where	37
c where do	-49
c where is	52
c whether	76
c which	-16
c while	132
c who	71
c whole	-67
c why	73
c will	12
c wireguard	49
c with	-60
c without	-36
c would	33
c xxx	72
c you	-60
c your	-9
clauses	-115
e +	-54
e /	33
e 0	-59
e 0 0	-16
e 0 :	-63
e 0 gb	55
e 0 mb	-80
e 0 th	45
e 0 years	38
e :	-193
e : 0	-42
e ?	167
e ? ?	-89
e a	-12
e account	-42
e account ?	-89
e accounts	32
e add	45
e addition	84
e address	-97
e again	23
e aliases	66
e all	-58
e also	62
e am	-35
e an	-39
e and	40
e android	36
e another	259
e another matter	98
e answer	30
e any	-60
e any more	-61
e apart	140
e apart from	129
e app	46
e as	51
e at	24
e at all	30
e at the	26
e back	77
e bad	-33
e be	48
e before	72
e being	67
e besides	63
e both	-72
e box	19
e boxes	56
e by	26
e by the	42
e calendar	41
e can	23
e card	51
e certificate	53
e client	-40
e come	24
e comes	-27
e company	44
e computer	-45
e connect	-53
e correct	51
e day	26
e dead	-83
e deleted	-31
e did	-25
e different	64
e do	126
e does	-35
e doesn't	52
e domain	45
e down	-138
e down ?	-90
e email	-31
e end	37
e english	83
e every	-48
e everything	-41
e example	-74
e failed	-21
e firefox	-18
e first	-35
e folder	-48
e for	61
e for 0	43
e for the	42
e free	74
e from	58
e from this	96
e full	-38
e gb	93
e get	24
e gets	-36
e gmail	-56
e gone	-43
e good	-61
e got	69
e has	-47
e have	112
e have you	135
e he	32
e her	51
e here	81
e his	50
e home	-57
e hours	-54
e house	-42
e i	22
e i have	93
e i'm	105
e i've	-29
e if	-36
e imap	22
e in	-22
e in addition	76
e in my	-26
e in the	21
e in there	47
e inbox	-55
e internet	-53
e into	59
e invalid	-32
e invoice	45
e invoices	108
e is	-26
e is there	-36
e it	90
e it ?	37
e it's	48
e junk	28
e key	-24
e kindly	-42
e know	-29
e last	98
e like	-59
e line	-25
e live	-43
e locked	39
e log	-38
e login	27
e logo	41
e look	46
e lost	60
e mail	-88
e mail ?	-58
e mailbox	32
e make	40
e matter	229
e mb	-78
e me	27
e mine	31
e mobile	-39
e month	65
e more	83
e morning	-38
e mr	-38
e my	-93
e my account	-71
e my mail	-41
e my password	70
e my phone	-74
e n	79
e need	-77
e network	-27
e new	30
e next	54
e night	-26
e normal	-41
e not	84
e nothing	-87
e notice	-85
e of	-15
e of the	-37
e off	105
e office	-56
e oh	99
e ok	-31
e on	-27
e on another	63
e on it	47
e on my	47
e once	26
e one	89
e one ?	46
e only	-29
e or	31
e or not	46
e other	87
e our	-64
e out	-19
e own	70
e own domain	42
e p	39
e page	-14
e pc	-29
e people	-42
e phone	-148
e phones	-41
e plan	73
e pls	90
e pop	-39
e port 0	36
e post	31
e problem	51
e processing	63
e profile	-31
e provider	-67
e proxy	-71
e ps	101
e question	162
e question :	127
e recovery	-34
e refused	-23
e regards	-28
e rejected	-100
e right	-49
e s	41
e same	-95
e says	-36
e second	190
e see	54
e send	-39
e sending	-71
e separate	85
e server	-102
e set	37
e shows	-38
e side	50
e since	-108
e since 0	-30
e site	-44
e smtp	-46
e something	-55
e spam	-25
e spf	-42
e still	-27
e stop	68
e tablet	25
e take	78
e th	38
e than	34
e that	172
e that's	38
e the	24
e the 0	43
e the account	35
e the mail	-40
e the old	-45
e the password	-43
e the proxy	-47
e the same	-25
e the second	109
e there	59
e they	-27
e thing	314
e things	-44
e this	153
e this morning	-35
e three	-32
e through	-44
e thunderbird	-40
e times	-62
e tls	-29
e to	86
e to 0	40
e to the	-60
e today	64
e tried	-52
e tunnel	-23
e tv	-101
e two	-98
e type	-36
e up	54
e urgent	29
e us	-59
e user	58
e want	-60
e was	53
e way	88
e we	-87
e webmail	-93
e well	30
e what	-42
e which	-91
e while	50
e whole	-56
e why	63
e wifi	-40
e will	58
e windows	-19
e wireguard	-45
e with	-23
e with you	-53
e without	74
e work	-38
e works	-64
e write	24
e writing	75
e x	-33
e xxxx	20
e year	68
e your	-22
few words	-168
goes on	-44
head	38
in counted	103
in list	265
joint !	-30
joint )	-92
joint ) least	-48
joint ,	2
joint , least	-76
joint .	48
joint . least	-109
joint :	105
joint : least	134
joint ;	51
joint ; least	22
joint ?	-42
joint ? least	119
joint line	51
joint line least	234
joint none	-139
joint none least	-40
joint paragraph	-70
joint paragraph least	72
least	278
least 0	-98
least 1	-131
least 10	60
least 11	56
least 2	-87
least 3	-19
least 4	-30
least 6	10
least 7	20
least 8	33
least 9	63
least, none shared	8
left words	18
length	-30
line	-19
list elsewhere	-147
m 0	60
m :	-68
m ?	-466
m a	181
m about	56
m account	-64
m address	44
m after	58
m again	-48
m alias	54
m all	44
m already	-51
m an	69
m app	43
m are	55
m as	125
m at	46
m back	-15
m bank	55
m be	55
m bill	96
m both	-41
m box	-38
m by	122
m calendar	132
m can	51
m come	82
m data	50
m day	58
m days	74
m do	-42
m domain	34
m error	-61
m every	73
m failed	-61
m fine	-45
m folder	42
m for	273
m from	172
m go	47
m have	94
m i	107
m if	80
m in	95
m invoice	70
m is	14
m it	-185
m like	43
m line	-55
m mailbox	61
m mails	71
m me	80
m month	94
m more	97
m my	161
m name	43
m no	59
m not	56
m now	30
m number	46
m of	142
m off	69
m old	59
m on	138
m one	37
m only	-54
m our	50
m out	-23
m own	39
m page	-50
m paid	72
m pay	53
m payment	53
m people	46
m phone	-35
m plan	126
m please	-53
m price	48
m right	-40
m same	-56
m second	53
m see	59
m send	-39
m sent	33
m server	-93
m shows	42
m still	67
m tablet	-45
m the	170
m times	33
m to	162
m too	58
m twice	52
m two	70
m up	32
m week	44
m with	76
m year	83
m years	60
m you	74
marker bullet	53
marker clause	104
marker letter	107
marker number	33
marker ordinal	-27
marker roman	54
marker topic	30
new	32
own	132
own 0	-79
own 1	-5
own 10	25
own 11	28
own 2	-62
own 3	-38
own 4	-60
own 6	27
own 7	46
own 8	56
own 9	31
own x before	96
place	291
previous	-61
previous problem	-39
previous question	-36
previous request	-11
previous statement	6
previous tag	-51
pronoun	-22
remark	-407
right words	163
role after problem	-19
role after question	-38
role after request	-22
role after statement	-4
role after tag	-48
role before problem	-48
role before question	-18
role before statement	-56
role before tag	-9
role problem	-34
role question	-15
role request	-22
role statement	2
role tag	-61
roles problem question	-20
roles problem request	37
roles problem statement	2
roles problem tag	-41
roles question problem	-60
roles question question	80
roles question request	-150
roles question statement	12
roles question tag	94
roles request problem	-28
roles request question	-55
roles request request	59
roles request statement	-14
roles statement problem	8
roles statement question	-21
roles statement request	75
roles statement statement	-34
roles statement tag	-23
roles tag problem	62
roles tag question	5
roles tag request	-36
roles tag statement	37
roles tag tag	-103
shared	49
shared all	-101
shared best	-79
since ask	-64
since ask 1	-35
since ask 2	-11
since ask 3	-17
since ask 4	-27
sum after	-17
sum before	25
transition about	34
transition also	-50
transition another	45
transition apart	107
transition none	-266
transition x least	-82`;
export const several = `67
announced	140
any gap	-10
asks	23
clauses	-129
counted	-9
gap	189
length	48
list	156
marks 0	104
marks 1	-48
marks 2	48
marks 3	-105
second gap	33
third ask	-54
third gap	15
w &	60
w & is	45
w +	77
w + 0	-31
w /	67
w / /	38
w 0	89
w 0 0	-91
w 0 :	-154
w 0 ?	18
w 0 bad	-53
w 0 days	41
w 0 gb	94
w 0 in	28
w 0 is	35
w 0 mb	-72
w 0 min	-24
w 0 of	-61
w 0 th	15
w 0 the	-52
w 0 utc	-27
w 0 x	-51
w :	71
w : 0	-95
w : |	9
w ?	191
w ? |	76
w a	14
w a 0	38
w a copy	-37
w a day	31
w a mail	23
w a new	-22
w a student	30
w about	-63
w about my	-84
w access	-86
w account	-23
w account ?	-66
w account |	-63
w accounts	56
w add	-74
w address	-49
w addresses	21
w after	-30
w after 0	37
w again	-59
w again ?	-54
w alias	53
w aliases	63
w all	-81
w all my	27
w all of	-42
w all three	-35
w allow	-48
w allowed	36
w alone	40
w also	29
w also like	-130
w also on	-91
w although	40
w always	-48
w am	-45
w am i	-47
w an	-9
w an alias	-37
w an app	37
w and	107
w and 0	-66
w and a	43
w and again	-59
w and can	44
w and do	51
w and does	25
w and i	-9
w and i'd	35
w and if	-41
w and is	24
w and it	-82
w and my	-15
w and the	31
w and then	-54
w and we	-41
w and what	-78
w and what's	37
w and when	35
w and which	34
w and you	78
w answer	79
w answered	103
w any more	-39
w any of	-40
w anyone	27
w apart	74
w apart from	55
w app	77
w app on	-33
w app password	46
w app |	42
w april	27
w are	-116
w are gone	-82
w are you	-21
w arrive	24
w as	70
w as a	26
w as well	58
w ask	66
w asked	53
w asking	19
w asks	-27
w asks for	-75
w at	96
w at a	-32
w at home	-21
w attach	-30
w attachment	26
w authenticator	-33
w auto	29
w automatic	33
w back	-9
w back |	-33
w bad	-65
w bad gateway	-49
w bank	-20
w bank transfer	47
w be 0	-43
w because	-33
w because i	-44
w been	-30
w before	-13
w before i	-57
w being	35
w besides	52
w big	-19
w bigger	72
w bill	110
w billing	43
w block	27
w book	23
w both	52
w bought	34
w bounce	42
w box	-65
w box |	-26
w boxes	66
w bring	53
w browser	13
w browser |	28
w business	-28
w buy	22
w by	45
w by the	27
w caldav	42
w calendar	35
w call	-22
w came	28
w can	40
w can i	15
w can read	-43
w can you	38
w can't	51
w cancel	43
w cannot	-63
w cannot send	45
w cant	38
w captcha	35
w card	71
w card |	70
w catch	46
w catch all	40
w certificate	23
w change	96
w change my	68
w change the	42
w changed	-56
w changed the	-44
w characters	-31
w check	25
w checked	-69
w choir	46
w chrome	-42
w click	-20
w client	-34
w close	31
w closes	-35
w code	-70
w codes	-24
w colleague	-48
w come	28
w come to	39
w coming	-28
w command	-41
w complete	-47
w completely	50
w computer	-41
w config	36
w confirm	-48
w connect	-77
w connect to	-28
w connection	-56
w connections	-24
w connects	-26
w contact	45
w contacts	77
w contract	54
w copy	-62
w correct	64
w correct it	36
w cost	92
w costs	39
w could	-20
w could not	-43
w couldn't	30
w country |	33
w create	-38
w credit	52
w curl	-32
w customer	-48
w customers	-71
w customers are	-86
w dark	39
w data	-31
w date	-21
w daughter	-22
w day	107
w days	81
w dead	-68
w dead |	-39
w delete	31
w deleted	15
w denied	-33
w desk	-44
w details	-34
w devices	52
w did	-80
w did not	-41
w difference	-31
w different	20
w discount	55
w disk	-45
w dns	-19
w do	36
w do i	-56
w do not	-55
w do you	26
w does	41
w does a	28
w does it	37
w does my	36
w does the	44
w doesn't	42
w doing	-23
w domain	78
w don't	-60
w done	-27
w down	-100
w down ?	-29
w down for	-27
w down |	-34
w drafts	68
w drops	67
w drops every	75
w e	-33
w each time	-18
w edge	-31
w eleven	-36
w else	-50
w else ?	-38
w email	-55
w email |	-30
w end	50
w ends	21
w english	26
w enough	-27
w enter	-18
w error	-34
w even	-28
w ever	24
w every	27
w everybody	-24
w everyone	-35
w everything	-47
w everything |	-43
w example	-74
w exit	46
w export	78
w factor	-52
w failed	-73
w fails	-68
w fails |	-56
w far	-31
w fee	47
w few	71
w fibre	-31
w file	-17
w file ?	-68
w file |	39
w find	37
w finds	24
w fine	-81
w fine |	-24
w firefox	-43
w first	14
w folder	33
w folders	-21
w for	141
w for 0	56
w for a	22
w for all	-24
w for my	104
w for the	96
w for |	34
w form	-41
w form |	-31
w forty	-57
w forwarding	44
w four	-35
w free	61
w friday	56
w from	84
w from 0	27
w from a	20
w from now	32
w from that	41
w from the	27
w from this	28
w from your	-50
w front	-35
w full	-57
w g |	29
w gateway	-48
w gb	97
w german	61
w get	-15
w get the	-22
w gives	-28
w gives 0	-37
w gmail	-40
w go	110
w go to	51
w goes	48
w gone	-59
w gone |	-51
w got	67
w green	-30
w h	27
w had	71
w hand	-24
w hangs	-40
w happening	-40
w has	-76
w has been	-15
w has no	44
w have	8
w have a	46
w have the	41
w have to	-46
w have you	58
w he	93
w hello	122
w hello |	106
w help	85
w help page	45
w her	30
w here	27
w here |	26
w hers	-25
w hi	72
w him	36
w him |	29
w his	41
w hold	-34
w home	-59
w host	-25
w host |	-21
w hour	17
w hours	24
w hours |	26
w house	-46
w how	127
w how can	-52
w how do	-77
w how long	28
w how many	90
w how much	32
w how to	95
w i	54
w i add	-95
w i also	-32
w i am	19
w i can't	33
w i cannot	-84
w i change	26
w i changed	-48
w i close	-42
w i did	-34
w i do	-44
w i don't	18
w i get	-59
w i have	-16
w i keep	-35
w i need	44
w i never	-55
w i pay	18
w i put	37
w i see	33
w i send	-21
w i take	27
w i type	-31
w i use	-47
w i want	88
w i was	62
w i would	-26
w i'd	42
w i'd like	42
w i've	-21
w ideas	55
w identity	-41
w if	20
w if i	16
w if so	-68
w imap	-80
w imap |	20
w import	95
w in	-67
w in 0	-33
w in a	-44
w in firefox	25
w in it	-31
w in may	38
w in my	-41
w in the	-11
w in thunderbird	-30
w in to	22
w in which	-28
w in your	18
w in |	75
w included	65
w info	67
w inside	-16
w internet	-88
w into	-32
w into the	-39
w invoice	107
w invoices	61
w ip	-57
w ipad	19
w iphone	-21
w ipv	44
w ipv 0	44
w is 0	29
w is dead	-24
w is down	-75
w is in	-19
w is it	38
w is my	54
w is not	-21
w is ok	-24
w is on	-28
w is refusing	-29
w is smtp	-48
w is that	36
w is the	-25
w is there	22
w is |	46
w isn't	22
w it	61
w it ?	39
w it does	-43
w it from	-52
w it has	-25
w it in	-22
w it is	-47
w it off	-31
w it says	21
w it to	26
w it works	-47
w it |	13
w it's	47
w its	16
w january	41
w january |	41
w job	-30
w june	72
w junk	35
w just	-38
w keep	-23
w keeps	28
w kept	37
w key	42
w keys	32
w kill	64
w kindly	-62
w know	74
w know if	32
w know |	-26
w laptop	75
w laptop |	43
w large	-77
w last	48
w late |	27
w later	-25
w left	19
w let	41
w let me	18
w letter	20
w like	-39
w like a	34
w like to	-126
w line	-61
w line |	-22
w linux	42
w list	30
w list of	27
w live	-28
w load	-19
w loads	-35
w logged	23
w logged in	31
w login	21
w login |	22
w logo	25
w logs	24
w look	28
w looked	-37
w looking	40
w lost	111
w mac	40
w machine	-37
w mail	-93
w mail ?	-33
w mail from	23
w mail on	21
w mail server	-81
w mail to	52
w mailbox	60
w mailbox for	60
w mailbox is	-48
w mailbox |	-41
w mailboxes	31
w mails	79
w mails from	52
w make	50
w makes	40
w many	69
w matter	38
w may	19
w may i	30
w mb	-72
w mb |	-80
w me	23
w me ?	27
w me a	-31
w me how	30
w me the	25
w me when	-43
w me |	-47
w mention	-104
w message	-34
w messages	51
w messages |	53
w min	-25
w minute	-24
w minutes	36
w missing	-27
w mobile	-73
w mobile data	-45
w monday	32
w monday |	29
w money	-20
w month	77
w month |	23
w monthly	38
w months	33
w more	78
w morning	-45
w morning |	-21
w move	54
w moving	39
w much	35
w must	46
w must i	-38
w my	-12
w my account	-133
w my bank	-46
w my card	25
w my daughter	-26
w my mail	-33
w my name	27
w my new	43
w my own	71
w my phone	-116
w my plan	94
w my sister	-84
w my son	75
w my tablet	-77
w my wife	-40
w n	75
w n |	46
w name	36
w need	64
w need a	34
w needs	44
w neither	-21
w network	-84
w never used	-50
w new	112
w newsletter	46
w next	129
w no	-84
w no such	-59
w nobody can	-77
w none	-59
w none of	-34
w nor	-52
w normal	-42
w not	70
w not in	28
w not open	49
w not the	35
w not |	29
w note	42
w nothing	-45
w notice	-55
w now	-37
w now |	-16
w of	44
w of 0	23
w of a	-27
w of it	-20
w of my	10
w of our	-22
w of the	-65
w of us	-60
w off	41
w off |	-28
w office |	43
w oh	58
w oh and	27
w ok |	-26
w old	58
w old one	-36
w on	44
w on it	22
w on my	-158
w on the	-9
w on your	45
w once	46
w one	36
w one :	79
w one ?	23
w one more	39
w one of	-63
w one person	-65
w only	-45
w only |	-26
w open	40
w opened	-30
w opening	-28
w opens	-47
w or	-99
w or do	-29
w or is	-76
w other	37
w our	-16
w out	-53
w out for	-33
w out in	37
w out of	-15
w out |	-28
w outlook	-22
w own	74
w own domain	23
w p	-26
w page	-75
w page of	44
w page |	58
w pages	24
w paid	81
w panel	26
w paper	47
w parcel	-78
w part	-27
w pass	20
w password	13
w pay	59
w pay with	35
w payment |	-48
w pdf	28
w pdfs	-43
w people |	32
w person	-78
w phone	-166
w phone ?	-71
w photos	-38
w pick	34
w place	22
w plan	238
w plan |	32
w please	-24
w please |	75
w pls	52
w pls |	47
w plus	50
w po	34
w pop	22
w port	-28
w port 0	-22
w port ?	-50
w port forwarding	33
w possible	86
w possible to	32
w post	50
w practice	-35
w present	-53
w press	21
w price	113
w price ?	42
w price for	20
w print	52
w problem	-43
w provider	-35
w proxy	30
w proxy on	-80
w proxy |	47
w ps	52
w put	97
w put it	30
w put me	35
w question	46
w question :	52
w quick	-56
w raise	45
w reach	-61
w read	-53
w real	26
w receipt	69
w receipt for	27
w receipts	40
w receive	-87
w red	-38
w refund	41
w refusing	-50
w rejected	-73
w remote	-30
w remove	81
w remove the	51
w renew	52
w renewal	67
w renewed	60
w reply	43
w restore	60
w right	-144
w right ?	-78
w round	-28
w router	-21
w rules	-59
w said	-94
w same	-95
w same time	46
w same |	-100
w say	-60
w say that	-77
w saying	-20
w says 0	21
w scan	-51
w school	-28
w screen	-27
w search	45
w second	107
w second factor	-72
w second mailbox	90
w seconds	-19
w see	91
w send	-34
w send a	-86
w send from	-37
w send |	47
w sender	26
w sending	-45
w separate	30
w server	-71
w server ?	-40
w server is	-70
w server |	42
w service	-87
w set	-52
w set up	-49
w share	25
w shared	-23
w she's	35
w shop	15
w should	29
w show	27
w shows	-69
w side	-15
w side |	-33
w signed	-27
w since	40
w since the	27
w single	-20
w sister	-85
w sit	-27
w site	-67
w sites	-33
w six	-61
w size	57
w smtp	-73
w so	20
w so i	22
w so please	52
w some	71
w something	-37
w son	76
w sorry	53
w sort	42
w spam	-25
w spf	19
w ssl	-79
w start	-22
w status	-33
w status page	-20
w stay	62
w step	36
w still	56
w stops	-53
w storage	82
w student	69
w student price	41
w stuff	43
w subscription	-21
w support	-18
w sync	28
w tablet	-32
w tablet ?	-89
w take	157
w take it	34
w take the	24
w tax	20
w tb	-42
w team	-25
w tell	51
w tell me	46
w ten	-34
w text	-30
w th	18
w th |	30
w than	-22
w thanks	33
w that	23
w that i	-58
w that is	35
w that the	-105
w that your	-42
w that |	59
w that's	39
w the	15
w the 0	88
w the account	48
w the app	-54
w the bill	38
w the contract	39
w the end	48
w the family	-34
w the first	-26
w the help	41
w the internet	-56
w the laptop	28
w the last	26
w the limit	-85
w the mail	12
w the new	28
w the next	41
w the other	35
w the page	-26
w the password	-70
w the phone	-38
w the right	-46
w the same	-59
w the server	-52
w the service	-69
w the storage	49
w the tablet	32
w the train	65
w the tunnel	-38
w the vpn	41
w the way	40
w them	-34
w them |	-25
w then	-61
w there	36
w there ?	29
w there a	42
w there another	-84
w there is	-59
w there |	-27
w these	25
w thing	67
w thing |	55
w things	64
w third	26
w this	-69
w this morning	-36
w this one	77
w those	42
w though	63
w three	68
w through	-19
w through the	43
w ticket	22
w till	-26
w time	61
w time i	34
w time |	24
w timed	-44
w timed out	-44
w timeout	39
w times	-32
w times |	-34
w tls	-21
w to	1
w to 0	-22
w to connect	-31
w to know	76
w to me	66
w to say	-65
w to see	25
w to send	-97
w to the	125
w today	-46
w too	35
w too |	51
w top	23
w train	80
w trial	68
w tried	-83
w trouble	57
w try	-46
w trying	-27
w tunnel	-53
w turn	26
w turn off	41
w tv	-67
w twice	22
w twice |	-29
w two	90
w type	-55
w u	48
w unavailable	-22
w under	-86
w unlock	-29
w until	23
w up	59
w up |	19
w update	-34
w us	-55
w us |	-45
w use	-42
w use the	-62
w used	-36
w used the	-60
w user	-46
w user name	-58
w username	-18
w users	-48
w users |	34
w utc	-29
w vat	41
w verify	-21
w vpn	30
w vps	-30
w want	69
w want the	31
w wanted	-39
w wanted to	-58
w wants	53
w was	-53
w was my	-75
w way	-45
w way to	-67
w we	-39
w we are	-27
w we have	-93
w we've	54
w webmail	67
w webmail |	-51
w website	-40
w websites	52
w week |	-34
w well	42
w well as	40
w were	55
w wg	-22
w what do	-18
w what does	34
w what is	18
w what's	94
w what's the	22
w whatever	50
w whats	78
w whats the	42
w when	39
w when i	-85
w when is	72
w where	56
w where do	29
w where is	43
w whether	68
w while	170
w while i	81
w white |	45
w who	71
w whole	-89
w wife	-21
w wife's	32
w wifi	-63
w wifi |	-35
w will	55
w will not	67
w windows	48
w windows 0	23
w wireguard	-21
w wish	48
w with	16
w with a	-21
w with the	-22
w with you	-26
w without	20
w won't	50
w wont	51
w word	29
w work	125
w work with	55
w worked	-39
w works	-56
w would	30
w would also	-130
w would like	78
w writes	29
w writing	31
w written	-26
w wrong	-24
w wrote	-40
w x	-68
w x 0	-32
w xxx	57
w xxxx	-13
w xxxx :	-37
w year	78
w year |	19
w yearly	24
w years	26
w yes	-35
w yesterday	-19
w you	181
w you never	68
w you |	-33
w your	-47
w your help	27
w your proxy	28
w your side	-31
w your support	-33
w yours	-44
w yours |	-24
w yous	32
w yubikey	42
w |	-123
w | &	100
w | +	98
w | /	53
w | 0	39
w | all	-63
w | also	28
w | and	55
w | another	63
w | any	89
w | as	57
w | at	-50
w | because	-25
w | besides	47
w | both	38
w | but	-16
w | can	59
w | cannot	25
w | cant	27
w | change	77
w | charged	-42
w | did	-27
w | different	25
w | do	48
w | don't	-56
w | each	-36
w | every	-55
w | first	29
w | from	-24
w | gmail	-20
w | good	32
w | half	-33
w | have	28
w | he	35
w | hello	108
w | hi	72
w | how	-33
w | i	-251
w | i'm	-59
w | if	-30
w | imap	-38
w | in	-37
w | is	-78
w | it	84
w | it's	34
w | kill	39
w | kindly	-60
w | locked	-28
w | may	-30
w | move	58
w | my	-44
w | n	38
w | need	35
w | new	30
w | no	-21
w | not	21
w | nothing	-42
w | oh	50
w | on	18
w | once	40
w | one	42
w | only	-18
w | or	-42
w | our	-28
w | outlook	-30
w | paid	35
w | phone	-28
w | please	-149
w | plus	38
w | pop	-29
w | price	40
w | ps	37
w | put	37
w | refund	24
w | remove	64
w | same	-25
w | says	25
w | second	54
w | sending	-42
w | sent	-37
w | should	35
w | sign	-39
w | since	21
w | so	93
w | sorry	54
w | ssh	-21
w | stop	31
w | take	50
w | tell	36
w | thank	25
w | that	47
w | the	-83
w | then	15
w | there	-62
w | this	-96
w | to	-33
w | tried	-53
w | two	71
w | was	-31
w | webmail	72
w | what	44
w | what's	41
w | whats	25
w | when	67
w | where	27
w | which	11
w | while	150
w | who	13
w | whole	-31
w | why	-107
w | will	20
w | windows	23
w | with	-61
w | without	-36
w | xxx	53
w | xxxx	-26
w | yes	-34
w | your	-49`;
export const cuts = `252
after	-4
alike	19
announced	-24
below best	-139
clauses	-21
gap	178
gap -1	-10
gap -2	-3
gap -3	11
gap -4	3
gap 0	12
gap 1	34
gap 2	-9
gap 3	33
gap 4	48
item	464
joint !	13
joint )	-8
joint ,	-49
joint .	70
joint :	11
joint ;	-29
joint ?	169
joint line	24
joint none	-55
joint paragraph	31
least	14
least x gap	-38
length	-8
likely	-84
marker bullet	-171
marker clause	107
marker letter	-133
marker number	-223
marker ordinal	-77
marker q	50
marker roman	3
marker topic	-68
most alike	49
own	2
previous	-40
rank 0	36
rank 0 x gap	-15
rank 1	-30
rank 1 x gap	-26
rank 2	-30
rank 3	16
rank 3 x gap	44
rank 4	38
rank 4 x gap	60
rank 5	141
rank 5 x gap	115
role problem	45
role question	66
role request	-23
role statement	38
role tag	46
within	68`;
export const bars = { sure: 2.13, maybe: 0.12, cut: 0.00, ask: 0.50 };
