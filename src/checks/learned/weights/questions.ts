/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. */
export const asks = `31
&	-57
+	48
+ 0	-100
/	-58
/ 0	-30
0	39
0 + 0	-63
0 /	75
0 0	-38
0 0 /	-62
0 0 0	-27
0 0 :	-29
0 0 error	47
0 0 on	58
0 0 xxxx	58
0 :	59
0 ?	35
0 a	-76
0 am	37
0 and	49
0 c	-71
0 contacts	64
0 days	67
0 error	37
0 error :	63
0 euro	51
0 fa	47
0 g	26
0 gb	39
0 has	-56
0 hours	-44
0 in	-33
0 is	113
0 mails	-59
0 mb	-65
0 nd	-42
0 of	37
0 on	74
0 people	39
0 phones	-80
0 pm	52
0 ssl	-57
0 th	-66
0 the	-64
0 times	-50
0 with	-39
0 x 0	15
0 xxxx :	72
0 years	55
:	-54
: 0 +	-59
: 0 :	-79
: 0 utc	46
: from	-54
: same	-59
: xxxx	-58
=after end	12
=after problem	-56
=after question	14
=after request	27
=after statement	-64
=after tag	75
=before problem	-31
=before question	25
=before request	43
=before statement	-62
=before tag	13
=end !	-48
=end )	-113
=end ,	2
=end .	-16
=end :	-70
=end ;	76
=end ?	133
=end none	-16
=end …	65
=few	149
=joint !	-50
=joint )	30
=joint ,	33
=joint .	-9
=joint :	33
=joint ;	40
=joint ?	-121
=joint line	-37
=joint none	26
=joint paragraph	-17
=last	18
=line	-23
=marker bullet	156
=marker clause	182
=marker letter	106
=marker number	194
=marker ordinal	158
=marker ordinal question	-50
=marker q	107
=marker roman	143
=marker topic	-8
=next )	337
=next ,	80
=next .	95
=next :	127
=next none	111
=role problem	-42
=role question	35
=role request	84
=role statement	-68
=subject	-300
=words	28
?	-93
? ?	-136
^	-111
^ &	157
^ +	87
^ /	75
^ 0	21
^ 0 /	77
^ 0 :	-87
^ 0 and	50
^ 0 members	-61
^ 0 of	48
^ 0 seats	-55
^ 0 users	-44
^ about	49
^ access	83
^ account	-31
^ add	37
^ address	-70
^ administratively	42
^ administratively prohibited	42
^ after	62
^ alias	-42
^ aliases	62
^ all	41
^ all my	75
^ all of	48
^ also	92
^ an	45
^ and 0	-17
^ and a	23
^ and again	89
^ and all	-39
^ and also	-46
^ and at	41
^ and can	35
^ and from	61
^ and has	-63
^ and have	-47
^ and hers	-69
^ and how	-35
^ and i	-46
^ and if	20
^ and is	22
^ and it	-47
^ and my	-58
^ and never	-53
^ and not	35
^ and nothing	30
^ and one	-42
^ and our	-58
^ and over	56
^ and password	37
^ and port	62
^ and put	-92
^ and says	46
^ and she	-74
^ and so	-58
^ and then	18
^ and there	-57
^ and they	-74
^ and two	-79
^ and when	-51
^ and which	82
^ and will	-43
^ and with	33
^ and you	-58
^ and your	-22
^ android	-44
^ any	117
^ anyone	-80
^ anything	65
^ apart	-29
^ app	55
^ are	93
^ are they	63
^ are you	64
^ as	-28
^ as well	82
^ asked	-61
^ at	-10
^ authentication	40
^ authentication failed	34
^ because	-39
^ because i	-31
^ besides	71
^ best	-35
^ blank	90
^ block	72
^ both	-31
^ but	5
^ but he	-64
^ but i	-25
^ but my	-50
^ but no	38
^ but then	-81
^ can	215
^ can i	61
^ can receive	-86
^ can the	39
^ can you	-22
^ can't	-69
^ cancel	68
^ cant	100
^ change	154
^ changed	-104
^ channel	49
^ checked	-57
^ cheers	-68
^ chromium	54
^ client	-42
^ clock	75
^ close	69
^ club	64
^ connect	-34
^ could	63
^ couldn't	88
^ curl	43
^ curl :	89
^ dark	73
^ dear	-82
^ dear team	-24
^ delete	163
^ deleted	-104
^ deleted the	-72
^ did	31
^ did you	162
^ different	74
^ different isps	75
^ dig	60
^ do	115
^ do i	-42
^ do it	-147
^ do you	89
^ does	69
^ does the	53
^ does your	62
^ don't	-77
^ dr	-57
^ each	51
^ emergency	-37
^ eta	66
^ everything	-24
^ explain	101
^ file	-51
^ firefox	78
^ firefox 0	-41
^ first	-52
^ five	107
^ fix	99
^ fix it	80
^ for	13
^ for the	34
^ forgot	54
^ frankfurt	65
^ from	40
^ from 0	41
^ from my	-94
^ from the	30
^ get	147
^ give	82
^ god	-37
^ good	-97
^ good day	29
^ good morning	-34
^ got a	57
^ greetings	-37
^ half	-46
^ has	95
^ has the	-39
^ have	96
^ have it	-49
^ have you	83
^ he	-61
^ hello	-15
^ help	10
^ her	41
^ hi	-31
^ hit	-67
^ how	60
^ how do	-2
^ how many	22
^ i	-28
^ i am	-23
^ i ask	70
^ i can	-17
^ i can't	76
^ i did	60
^ i do	41
^ i have	-27
^ i know	37
^ i need	53
^ i never	115
^ i paid	73
^ i think	72
^ i type	96
^ i would	-37
^ i write	-67
^ i'm in	54
^ i've	-16
^ if	79
^ if i	-58
^ imap	71
^ in	11
^ in addition	-55
^ in the	-84
^ in which	68
^ invalid	44
^ iphone	36
^ is	117
^ is it	-46
^ is my	-39
^ is the	-159
^ is there	-58
^ is this	63
^ it	28
^ it has	-56
^ it is	-15
^ it was	50
^ it's	111
^ its	42
^ k	50
^ k 0	57
^ key	-38
^ kill	58
^ kind	-34
^ kind regards	-23
^ kindly	57
^ known	48
^ lastly	73
^ leaving	-49
^ let	59
^ line	71
^ locked	-80
^ locked out	-59
^ log	93
^ login	-26
^ long	-59
^ looked	-61
^ lost	-51
^ m	-63
^ mail	-59
^ make	161
^ make it	80
^ many	-30
^ many thanks	-34
^ may	71
^ me	68
^ mostly	-37
^ move	67
^ moving	-31
^ mr	100
^ mrs	-44
^ msmtp	97
^ mutt	78
^ mx	-52
^ my	-26
^ my own	55
^ my son	-43
^ my wife	-37
^ name	-49
^ need	157
^ never	60
^ new phone	41
^ no	-36
^ no change	-59
^ no error	-46
^ no internet	56
^ no mail	62
^ nobody	45
^ nobody in	64
^ none of	67
^ not	56
^ not a	-72
^ not in	-59
^ nothing comes	75
^ now	30
^ oh	58
^ oh and	103
^ old	-55
^ on the	-12
^ one	-89
^ only	36
^ only the	-75
^ open	94
^ open failed	36
^ or	73
^ or 0	-29
^ or do	43
^ or does	-41
^ or madam	-82
^ or must	41
^ or not	65
^ or only	110
^ or the	-46
^ other	30
^ our	-29
^ outlook	87
^ over	78
^ paid	-52
^ password	-31
^ password's	74
^ peer	59
^ permission denied	58
^ phone	40
^ please	-54
^ please answer	-102
^ please contact	-83
^ please correct	46
^ pls	-35
^ port	-18
^ port 0	51
^ price	83
^ proxy	-41
^ ps	45
^ put	128
^ reading	50
^ received	-67
^ received :	-54
^ recovery	53
^ ref	76
^ refund	101
^ regards	-49
^ registration	63
^ remove	87
^ removed	-86
^ repair	47
^ reset	63
^ respected	-33
^ restarted	-74
^ retired	-54
^ s	-36
^ same	-42
^ say	92
^ says	46
^ second	-82
^ security	-39
^ send	96
^ sent	-56
^ separately	73
^ should	-21
^ sign	-66
^ since	104
^ since 0	-27
^ since about	109
^ since last	41
^ since lunch	65
^ since noon	46
^ since sunday	41
^ since then	-78
^ six	-21
^ small	-34
^ smtp	21
^ so	-38
^ so i	37
^ so it	-68
^ someone	-50
^ sorry	-46
^ spam	58
^ spf	-35
^ ssh	-38
^ ssh d	44
^ ssh tunnel	-62
^ started	-67
^ status	74
^ status page	30
^ still	-53
^ stop	113
^ stop the	50
^ switch	67
^ ta	-73
^ take	138
^ tb	-56
^ tb 0	-40
^ tell	111
^ thank	-82
^ thank you	-77
^ thanks	-107
^ that	43
^ that's	27
^ the	24
^ the bank	-67
^ the first	-67
^ the password	-54
^ the proxy	55
^ the same	51
^ the server	81
^ the tunnel	59
^ their	-67
^ then	25
^ there	-63
^ there's	-81
^ they	-50
^ they are	97
^ this	78
^ three	-32
^ thunderbird	65
^ thx	-40
^ tls	-90
^ to	57
^ today	-41
^ too	-70
^ too many	-80
^ tried	-59
^ turned	-63
^ two	-115
^ two providers	90
^ undo	46
^ unlock	77
^ until	36
^ urgent	-17
^ user	-65
^ vpn	47
^ want	59
^ was	73
^ we	-92
^ we are	-52
^ web	-61
^ went	-66
^ wg	94
^ what	117
^ what do	40
^ what i	-124
^ what is	23
^ what now	43
^ what should	-39
^ what's	63
^ what's the	28
^ whats	157
^ whats the	61
^ when	39
^ when i	-54
^ when the	52
^ when will	71
^ when's	83
^ where	37
^ where's	66
^ which	19
^ which i	-131
^ which is	-136
^ which one	72
^ which port	106
^ which was	-86
^ who	-52
^ whole	51
^ why	137
^ why ?	51
^ will	160
^ win	-35
^ win 0	-29
^ winmail	46
^ winmail dat	46
^ wireguard	22
^ with	64
^ without	43
^ would	163
^ would you	48
^ wrong	43
^ xxxx	36
^ yes	-31
^ you	68
^ your	105
^ your server	-83
^ yours	-63
^ yours faithfully	-46
a	-68
a 0	53
a bit	-61
a calendar	78
a copy of	102
a friend	58
a line	-77
a link	-60
a mail	46
a new	-32
a single	61
a small	-43
a thing	80
a way	71
a way to	51
a year	50
abeg	68
about	-131
about 0	61
about the	-77
accept	105
access	43
access denied	24
account	6
accounts	-32
across	42
active	74
add	69
add account	-64
add ons	-42
added	-89
added it	-64
addition	-47
address	70
address ?	-61
address book	65
address is	45
addresses	76
admin	114
administratively	42
administratively prohibited	42
after 0	34
after a	58
after the	-68
again ?	-35
age	-55
ago	-36
agreement	75
airtel	41
alias	255
aliases	180
alike	65
all	-5
all 0	37
all my	39
all of	-25
all the	53
all three	72
allow	-58
alone	67
already	72
also	79
also the	-54
although	154
although i	88
always	17
am	17
am i	54
amsterdam	40
an	-39
an alias	65
an hour	-50
and	31
and a	-49
and again	72
and all	-21
and also	-62
and at	27
and can	38
and from	64
and has	-61
and have	-51
and hers	-69
and how	-30
and i	-53
and i can't	50
and i have	57
and if	26
and if so	82
and is	22
and is there	65
and it	-42
and it says	69
and never	-53
and not	52
and nothing	30
and now	-43
and one	-35
and over	34
and pass	81
and password	32
and port	48
and put	-90
and put it	-57
and says	52
and she	-74
and so	-52
and the	-18
and then	21
and there	-57
and they	-80
and two	-106
and webmail	54
and when	-41
and which	82
and will	-42
and with	49
and you	-66
and your	-47
android 0	-44
another	-121
another matter	-44
another thing	-36
answer	-37
answered	-63
answering	77
answers	70
antivirus	-87
any more	47
anybody	-129
anyone	-49
anything	81
apart	-78
apart from	-49
app	49
app password	63
appears	47
archive	82
are	-9
are gone	117
are in	-96
are on	-65
are they	117
are you	55
arrive	89
arrives	42
article	68
as	9
as a	102
as i	-49
as it	-49
as well as	58
ask you	53
asked	-95
asking	-26
asks	54
assist	-67
at 0	-19
at 0 0	68
at 0 :	-62
at a	-52
at our	52
at the	32
at your	61
ate	62
attach	83
attached	66
attachment	41
auth	-71
authentication	33
authentication failed	110
authenticator	117
auto	60
b	-47
back	73
back ?	51
back the	68
back to	-71
backup	38
backup codes	72
backups	87
bad	-21
bank	54
be	40
be glad	69
be the	-58
because	-61
because i	-44
because it	46
because the	-52
been	27
before	-64
before i	-99
before that	56
before the	-34
behind	37
being	-41
believe	-88
below	-56
besides	82
best	-80
better	-51
between	-46
big	-87
bigger	141
bill	187
billed	135
billing	108
bills	71
bin	144
bit	-120
black	47
blank	69
bless	-70
block	73
blocked	47
board	46
booking	-59
both	36
bought	-30
box	84
boxes	161
branches	67
bring	33
browsing	59
bt	-53
bug ?	-87
but	-15
but he	-64
but i	-37
but my	-50
but no	38
but nothing	63
but the	-32
but then	-81
button	105
button is	70
buy	78
by email	-72
by itself	47
by mistake	76
by my	-59
by the	-72
by user	75
c	-40
cable	-50
cache	-99
calendar	156
call	-38
called	-65
came	-60
can	145
can be	-52
can get	-54
can i	111
can i have	60
can it be	41
can not	73
can read	-45
can receive	-102
can see	-104
can send	-99
can the	71
can we	47
can't	-5
can't be	-57
cancel	100
cancel the	63
cancelled	48
cannot	40
cant	20
captcha	85
card	118
carriers	66
case	-53
cashier	-47
cat	-69
catch	91
catch all	78
centre	43
change	84
change it	54
change my	46
changed the	-122
changed the password	-106
channel	113
channel 0	71
channel 0 :	71
characters	44
charge	94
charged	97
checked the	-64
cheers	-72
choose	39
chrome	-37
church	84
clean	49
cleared	-67
click	68
client	43
clients	-97
close	64
closing	-69
club	48
codes	90
colleagues	-32
com	-65
come	24
come up	-74
comes	-11
comes in	72
comes up	-41
coming	29
command	69
committee	-62
company	-51
complaint	-58
completely	-59
computer	-85
config	57
confirm	58
confirmation	48
connect	70
connect to	-32
connected	67
connection	-9
connection failed	56
connection timed	-36
connection timed out	-36
connections	51
connects	52
contact	85
contact form	76
contact your	-113
contacts	139
contract	126
cookies	-109
copy of	111
corner	-68
correct	192
correct it	76
corrected	76
cos	-81
cost	99
could	-43
could be	-41
could not	-92
could you	30
count	50
countries	106
country	89
create	76
credit	129
crypto	56
csv	80
curl	39
curl :	107
customer	-64
customers	131
cut	45
cuts	64
dark	120
dark mode	49
data	71
data processing	56
data processing agreement	47
date	44
daughter	-117
day	63
days	53
dead	112
dead ?	-62
dead on	54
deadline	-64
dear	-111
dear team	-25
death	-48
debit	49
debug	-62
declined	59
default	-37
delete	167
delete the	68
deleted the	-98
denied	91
denied publickey	64
department	-77
desk	-28
desktop	37
device	86
devices	81
did	-91
did i	68
did not	-50
did the	-57
did you	167
didn't	-49
different isps	52
different networks	73
dig	48
discount	156
dmarc	76
do	22
do i	112
do i fix	-73
do i get	71
do i need	-95
do i put	50
do it	-82
do not	-76
do this	-75
do u	66
do we	80
do you	158
do you have	69
does	39
does not	-38
does the	68
domain	53
domain's	68
don't	-153
don't want	-58
dont	43
dot	44
double	60
dovecot	-93
down	40
down ?	132
down for	77
dr	-41
drafts	82
driver	-69
drops	73
dutch	55
e	-27
e mail	-85
each	25
eats	58
editor	-54
eleven	-90
else	-79
em	60
email	41
email is	67
emergency	-58
empty	18
en	91
end	84
ended	85
ending	67
ends	57
engineer	-55
enter	15
entered	-50
entering	73
error	52
error 0	55
error :	87
esr	-73
eta	97
eta ?	-53
euro	91
euros	103
evening	-21
ever	-23
every	30
every time	61
everybody	-36
exactly	-34
example 0	-110
example 0 0	-60
example :	55
except	-52
exchange	-61
exist	54
exists	49
exit	196
exits	104
expired	207
explain	158
export	66
extend	95
extra	70
eyes	-46
fa	45
factor	41
fail	-84
failed	-28
fails	83
failure	-37
faithfully	-46
false	-83
far	-79
fast	-85
father	-62
fee	68
feelings	-53
few	-35
file ?	-81
filter	128
finally	-38
find	3
finds	60
fingerprint	45
finish	50
firefox	-77
firefox 0	-57
firefox on	74
firewall	-118
firm	-43
first	-59
fix	59
fix ?	-49
fix it	68
fixed	65
flat	-31
folder	115
folders	126
following	-106
for	47
for 0	75
for a	-18
for all	87
for me	49
for my	-120
for that	60
for the	-15
for two	-43
for us	42
for you	-51
for your	-40
forever	87
forgot	111
forgot the	63
forgotten	45
form	113
format	63
forty	-45
forum	45
forward	70
forwarding	45
found	-102
fr	53
frankfurt	45
friday	27
friends	-29
from 0	-50
from 0 :	63
from a	-52
from now	70
from our	-78
from that	-43
from the	-27
from this	-83
from you	61
from your	48
full	24
further	57
g	24
gateway	48
gateways	69
gave	-98
gave me	-53
gb	46
gdpr	55
german	149
get	104
get in	-29
get it	75
get my	45
get the	-54
gets	45
gets the	-72
give	161
give me	54
gives	98
gives 0	99
glad	61
gmail	24
gmail app	49
gmx	71
go	40
go to	105
god	-90
god bless	-39
goes	29
going on	47
gone	52
good	-96
good day	23
good morning	-37
google	53
got	21
got the	-51
grandson	-58
green	-121
greetings	-108
grey	-34
group	60
guess	-65
h	-26
had	-99
half	-26
hall	-52
handshake	63
hangs	68
happened	57
happening	-84
happy	-68
hard	-48
has	-13
has 0	41
has a	-32
has gone	-46
has it	55
has no	38
has the	-46
hasn't	68
have	-13
have a	91
have been	-110
have it	-47
have not	-42
have the	-55
have you	47
having	-60
he has	-75
he is	-67
he was	-56
he's	-32
headers	-63
hello	-57
help	19
help me	77
help site	91
her phone	-63
here	20
hers	-71
hetzner	40
hi	-44
his	-33
his mailbox	63
holiday	47
home	40
hospital	-62
host	24
hotmail	41
hours	105
house	-60
houses	69
how	258
how can	-62
how can i	-68
how long	53
how many	115
how much	53
how to	20
hundred	-37
hurry	-121
husband	-39
i	-22
i am	-44
i ask	106
i buy	58
i can	-81
i can see	-64
i can send	-52
i can't	91
i cant	-73
i checked	-56
i choose	57
i could	-105
i did not	37
i do	-79
i don't	-33
i don't want	-41
i fix	-85
i get	75
i had	-26
i have	-36
i have not	-50
i have to	40
i have you	-50
i keep	-105
i like	-89
i made	47
i make	33
i need	-16
i never	73
i paid	108
i pay	30
i put	56
i run	-51
i send	-44
i sent	-47
i set	104
i should	-40
i take	-57
i think	34
i tried	42
i try	59
i turned	-63
i type	107
i want	123
i want to	-166
i was	45
i will	-45
i would	-33
i would like	44
i write	24
i wrote	-45
i'd	25
i'd like	111
i'd like to	-61
i'll	-113
i'm	-120
i'm in	107
i've	-96
id	-42
idea	-60
identity	-106
if	84
if i	-103
if it	-48
if it's	-116
if so	143
if the	40
imap	85
important	-83
in	17
in 0	-57
in ?	47
in a	-148
in addition	-47
in firefox	120
in it	-68
in june	-47
in junk	61
in law	-123
in leeds	40
in march	-61
in one	38
in our	44
in the	-10
in the web	46
in there	-65
in this	-43
in thunderbird	-46
in to	41
in web	114
in web mail	114
in webmail	34
in which	70
in which country	38
in your	26
inbox	110
included	64
including	-57
incoming	57
incorrect	81
inside	18
install	46
installed	-49
instead	92
instead of	75
internet	38
into	43
invalid	123
invoice	230
invoice for	59
invoices	192
ip	52
ipad	79
iphone	-60
is	-1
is an	63
is at	-71
is broken	-47
is down	72
is empty	59
is for	-63
is full	48
is good	39
is imap	-67
is in	-106
is it	6
is it my	-71
is it possible	65
is it the	-111
is it you	48
is missing	52
is my	-66
is no	-55
is none	74
is not	45
is off	-78
is on	-96
is still	67
is that	39
is the	20
is there	66
is there a	117
is this	96
is xxxx	-72
isn't	-49
isnt	65
isps	26
issue	64
it	9
it :	-48
it ?	-22
it asks	-30
it back	67
it be	23
it come	58
it does	-52
it for	-77
it from	-53
it has	-86
it in	-73
it is	-91
it isn't	38
it my	-71
it on	-43
it only	-62
it please	87
it possible	65
it returns	65
it says	-28
it the	-154
it want	46
it was	-76
it will	67
it you	53
it's	-124
items	73
january	72
japan	49
job	-101
join	72
july	44
june	71
junk	46
just	42
just sits	84
k	-69
k 0	-33
kb	48
keep	-56
keep the	65
keeps	89
key	78
key ?	-66
keyboard	-92
keys	62
kick	61
kill	93
kind	-107
kind regards	-40
kindly	44
kisumu	61
know	-33
known	24
known ?	38
knows	-77
labels	49
lagos	46
lan	-49
land	48
land in	56
laptop	46
laptops	-55
last	-47
last month	-60
last night	44
lastly	87
later	-117
law	-82
lawyer	-37
leave	105
leaving	-96
leeds	67
left	47
let	69
letters	36
library	-65
light	67
like	-19
like the	49
like to	-194
like to know	87
limit	175
line	65
lines	43
link	78
list	23
list of	126
lists	68
little	-67
live	-21
lives	-89
load	55
loading	60
loads	104
lock	-44
log	19
log in	79
login	128
login page	-53
logo	99
logs	44
london	109
long	19
longer	29
look	-50
look at	-60
looked	-127
looking	-50
looking for	-62
looks	57
lot	-80
love	-78
m	-19
ma	-46
mac	-45
macbook	-63
machine	-35
macos	-59
madam	-97
made	-18
mail	53
mail from	41
mail i	-52
mail in	76
mail on	-50
mail server	39
mail to	51
mailbox	91
mailboxes	84
mailchimp	67
mailing	-57
mails	70
mails to	84
make	166
make it	91
makes	33
man	-130
manage	-72
manager	-80
many	49
many thanks	-36
map	74
mark	57
match	-76
matter	-72
matters	-117
may	31
maybe	-33
mb	-64
me	-5
me back	56
me from	85
me off	74
me out	-31
me the	61
me to	-97
meant	61
mention	-107
menu	-49
message	-47
messages	102
method	61
might	-90
mine	36
minute	62
missing	35
mobile	61
mobile data	-49
monday	42
money	73
month	40
monthly	116
months	68
morning	45
most	-65
mostly	-60
mother	-46
mother's	-47
move	94
moved	25
moved to	56
moving	-81
mr	58
msmtp	105
mtu	28
mum's	-49
mumbai	61
must	118
must be	42
must i	88
mutt	52
mx	81
mx 0	-42
my	27
my account	114
my address	-72
my daughter	-43
my eyes	-46
my father	-45
my grandson	-54
my husband	-50
my laptop	32
my late	-59
my mail	112
my mailbox	73
my mobile	72
my mother	-30
my neighbour	-51
my nephew	-44
my new	43
my old	21
my own	24
my password	52
my phone	-34
my plan	88
my signature	63
my son	-24
my storage	89
my tablet	-67
my wife	29
my wife's	-40
myself	-131
nairobi	50
name	77
names	40
nc	-77
nd	-42
need	79
need a	44
need to	-102
needs	195
needs a	71
neighbour	-98
neighbour's	52
nephew	-40
net :	67
networks	113
never	79
new	46
new laptop	-41
new one	62
new phone	44
newsletter	64
next	19
no	19
no answer	97
no bounce	-66
no change	-80
no difference	-42
no error	-40
no handshake	34
no hurry	-38
no idea	-50
no internet	98
no mail	56
no page	123
no results	80
no rush	-54
no such	-65
nobody	10
nobody in	58
none	125
noon	89
nor	139
normal	26
normal ?	62
normally	-80
not	20
not a	-63
not answering	53
not find	-64
not found	90
not in the	-51
not on	69
not one	-60
not open	66
not opening	-44
not see	61
not the	57
note	-56
notes	-77
nothing	-9
nothing comes	85
nothing from	63
notice	59
now	-25
now the	50
number	52
nxdomain	59
o	70
october	68
of	-22
of a	-82
of all	91
of it	-30
of my	47
of our	57
of the	-17
of them	-71
of us	-72
of your	71
of yours	123
off the	54
office	28
offices	80
oh	41
oh and	103
ok	-12
okay	-67
old	44
on	16
on 0	29
on a	-23
on every	59
on her	-83
on my	6
on my laptop	72
on my phone	26
on saturday	-43
on sunday	-39
on the	-18
on the account	77
on two	62
on your	29
once	-35
one	12
one ?	43
one for	52
one hour	58
one in	-42
one mail	-54
one more	-40
one of them	31
one of yours	77
one on	-41
one's	-68
only	21
only for	-57
only one	-73
only the	-62
ons	-42
open	32
open failed	24
open failed :	45
opened	-90
opening	-56
opens	37
or	33
or do	43
or does	-41
or is	-41
or madam	-82
or must	41
or only	97
or something	49
or the	-68
orange	-57
orders	-42
other sites	-63
other way	52
others	-58
our	87
ours	69
out	83
out for	54
out of	-28
out to	59
outage	-50
outbox	101
outgoing	42
outside	40
over the	-52
overnight	-53
own domain	-52
owner	42
p	-15
page	58
page loads	71
page opens	47
page says	-38
paid	66
panel	106
paper	31
parents	-51
paris	48
parish	-39
part	-72
pass	22
passed	-36
password	24
password's	78
past	-53
patience	-79
pay	140
paying	66
payment	166
payments	79
pc	46
pcs	58
pdf	61
peer	44
people	-20
per	-37
perfectly	-75
perhaps	-120
permission denied publickey	64
perth	59
pgp	83
phone	11
phone is	66
phone on	-62
phones	56
photos	46
pick	58
picture	36
ping	60
pixel 0	-46
place	-28
plan	164
plans	65
please	199
please answer	-126
please contact	-86
please correct	52
please look	44
pls	131
pm	37
po	-49
point	-86
points	-59
pop	40
port	23
port ?	-97
portal	71
porto	82
ports	45
possible	184
post	-52
power	-113
practice	-52
present	-32
press	-41
previous	-57
price	179
price for	89
print	86
printed	-56
printer	-60
private	-45
problem	-82
processing	58
processing agreement	54
proforma	66
prohibited	42
proof	-95
provider	-173
providers	97
proxy	105
proxy is	81
ps	77
public	-40
push	67
put	42
put in	-72
put it	-15
put the	-57
pw	54
question	-81
question :	-64
questions	-154
queue	-37
quick	-65
quota	51
quotation	58
r	-54
raise	80
ran	-66
rate	46
rather	-38
re	-84
reached	40
read	-45
reader	-47
real	69
rebooted	-93
receipt	208
receipt for	61
receipts	69
receive	156
received	-25
received :	-41
received : from	-53
receives	62
record	107
records	66
recovery	101
red	41
ref	70
refund	197
refused	110
refuses	110
refusing	28
regards	-145
registered	56
registrar	68
registration	114
reinstalled	-50
reissue	65
rejected	121
rejected :	66
related	-81
remember	-37
reminders	50
remove	187
remove the	67
removed	-36
renew	81
renewal	186
repair	109
repaired	-52
reply	45
report	29
reports	-42
request	41
require	63
required	68
reset	65
respect	-61
respected	-43
restart	-33
restarted	-130
restarted the	-45
results	60
return	154
returns	73
riga	57
right	-22
right ?	-109
room	-65
round	52
router	-27
run	-26
runs	-24
rush	-80
s	-79
safari	-45
said	-162
same	31
same account	-40
same time	64
same user	85
samsung	58
saturday	-71
say	-72
say that	-100
saying	62
says	34
says 0	44
says active	53
says authentication	85
says couldn't	-76
says it's	-49
says no	-44
says the	-50
says too	66
says too many	66
says wrong	62
scan	48
school	-31
screen	-34
search	151
seat	65
seats	60
secretary	-46
security	37
see	38
send	132
send a	-60
send from	53
send the	-47
sender	100
sending	76
sends	22
sent	46
sent items	66
separate	36
september	52
server	60
server ?	-86
server in	-71
server is	-90
servers	103
service unavailable	53
set	-27
set up	-32
setting	62
settings	-63
setup	-44
share	37
shared	37
she has	28
she's	-81
ship	-71
shop	-20
should	158
should be	105
show	148
showing	66
shows	62
shows 0	60
shows every	103
shows my	-68
shut	66
side	-20
sign	89
sign in	62
sign up	44
signature	78
signed	21
silent	60
since	22
since 0	-31
since 0 0	68
since 0 :	164
since 0 am	64
since about	109
since about 0	44
since friday	51
since last	49
since monday	41
since noon	46
since the	-60
since then	-53
sincerely	-43
singapore	42
single	99
sir	-12
sirs	-27
sister	-40
site	-12
sites	40
sits	28
small	-50
smtp	63
smtp 0	-43
so	-31
so i	-30
so is	-57
so it	-51
so that	75
society	-71
socks	30
software	-56
solicitor	-47
some	-38
some of	-55
somebody	84
something	-20
son	-111
sorry	-65
sorry for	-40
sort	-58
space	48
spam	73
spark	60
spf	124
spring	-84
ssh	73
ssh d	34
ssl	-63
starlink	43
start	64
started	-93
starts	-43
starttls	23
status	7
stay	88
stay in	67
stays	184
steam	84
step	65
still	46
stolen	54
stop	169
stop it	67
stop the	72
stopped	75
stops at	53
storage	79
student	62
studio	-53
subject	-100
submission	46
subscription	80
such	69
such a	60
sunday	-21
support	29
supported	60
surname	45
suspicious	-49
swap	65
switch	32
sydney	73
sync	-72
t	-102
ta	-65
tab	-44
tablet	-25
tablets	51
tabs	-48
take	108
take it	67
tax	36
tb	-95
tb 0	-45
team	-18
telephone	-16
tell	38
tell me	48
temporarily	55
ten	45
ten minutes	55
test	105
tested	78
tested from	75
th	-58
than	-50
thank	-107
thank you	-96
thank you for	-56
thanks	-138
that ?	30
that i	-57
that you	95
that's	-82
the	-4
the 0	64
the account	63
the alias	33
the bank	-40
the big	-66
the bill	83
the box	-56
the browser	31
the calendar	54
the code	-39
the computer	-70
the contract	78
the data	59
the difference	71
the first	-52
the following	-68
the help	112
the invoice	53
the key	-50
the keyboard	-63
the laptop	-52
the letters	34
the library	-59
the list	-30
the little	-59
the login	-38
the lot	-76
the mail	-42
the mails	53
the morning	55
the mx	91
the name	40
the new	71
the new one	35
the next	56
the number	-51
the office	33
the old	57
the one	-49
the only	-78
the other	32
the outbox	63
the password	35
the phone	-52
the port	-52
the price	38
the private	72
the profile	-55
the proxy	121
the right	-40
the same	-83
the search	120
the second	47
the server	4
the settings	49
the sign	61
the site	-61
the small	50
the ssh	104
the ssh tunnel	66
the telephone	-38
the trash	82
the tunnel	51
the two	29
the user name	-75
the vpn	75
the web	-49
the whole	-28
the yearly	74
their	-88
them ?	64
then	-59
then the	62
there a	113
there are	-108
there is	-18
there is none	74
there's	-91
there's a	-46
these	-113
they	-72
they are	106
they have	-61
they're	-53
they've	-59
thing	-102
things	-144
think	-49
thinks	-45
third	-30
this	-140
this ?	80
this is	-69
this morning	106
this week	58
though	68
though i	62
three	24
three things	-37
through the	-42
through you	55
throws	65
thunderbird	-52
thunderbird on	47
thursday	-86
thx	-32
tick	112
ticked	-86
ticket	26
till	-56
time	-4
timed	-35
timed out	-35
timeout	-52
times	-28
times out	86
timing	61
tls handshake	63
to	-8
to 0 0	-46
to ask	-46
to be	51
to do	-65
to get	-79
to give	-51
to gmail	66
to have	49
to it	-88
to keep	-47
to know	56
to mail	-48
to me	91
to my	29
to put	53
to say	-80
to send	-70
to server	61
to use	40
to xxxx	87
to you	-87
tokyo	65
told	-117
tonight	-77
too many	33
took	-64
took 0	73
top	44
toronto	58
touch	-43
touched	41
train	-75
transfer	45
trash	42
treat	-84
trial	177
tried	-33
tried the	-65
trouble	-70
true	-71
tuesday	-35
tun 0	63
tunnel	52
tunnel is	67
tunnel is on	63
turn	109
turn off	73
turned	-59
turns	-34
tv	-56
twice	90
two	26
two days	66
two providers	86
two questions	-58
two things	-43
two times	82
txt	65
type	-76
typed	-33
typed it	-50
u	123
uk	79
unable	65
unable to	65
unavailable	35
under	-66
understand	-57
undo	44
union	61
unlock	135
unlock me	55
unpaid	68
until	28
up ?	47
up in	71
update	-38
upgrade	68
urgent	-46
us	86
used	-37
user	92
user name	-99
username	-27
users	48
using	-121
v	-25
v 0	-40
vacation	77
valid	57
vanished	55
vat	102
vendor	-53
verify	-137
version	-55
very	-112
via	-42
vienna	60
village	-83
visa	56
vodafone	40
voucher	68
vpn	29
w	-41
waiting	-58
want	117
want the	96
want to	-194
wanted	-57
wants	57
wants a	83
wants to	-46
warm	-40
was	-103
was the	-58
way	55
way to	58
we	35
we are	-20
we have	58
we're	41
weather	-58
web	36
web mail	156
web page	-73
webmail	146
week	29
weekend	-44
weeks	-52
well	-74
well as	54
went	24
were	-75
wg	45
wg 0	-63
what	122
what am	37
what am i	37
what do	38
what do i	30
what happens	59
what i	-151
what is the	94
what should	-41
what would	-41
what's	126
what's the	84
whatever	42
whats	206
whats the	105
whatsapp	70
when	91
when it	44
when will	77
when will it	60
when you	-65
when's	101
where	152
where do	42
where do i	27
where is	51
where the	-49
where to	43
where's	83
whether	188
which	152
which country	61
which i	-175
which is	-131
which of	44
which one	76
which port	113
which was	-86
while i have	-56
white	145
whole	34
whom	76
why	135
why ?	35
wi	-77
wi fi	-58
wife	39
wife's	-60
wifi	-42
will be	-73
will it	44
will not	44
will you	53
win	-93
win 0	-80
windows	-45
winmail	48
wireguard	78
wireguard is	55
wireguard on	-42
wish	42
with	-30
with 0	61
with 0 0	60
with a	-52
with it	59
with my	-142
with respect	-40
with the	-26
with you	-87
without it	70
without mail	45
won't	53
wont	124
word	-26
words	35
work	30
worked	-63
works	-19
would	24
would i	-97
would like	130
would you	29
writing	-39
wrong	18
wrong ?	-91
wrong password	76
wrote	-87
x	46
x 0	43
xxx	36
xxxx	103
yahoo	92
ye	46
year	76
yearly	143
years	-130
years of	-60
yesterday	30
you	10
you can	-62
you for	-59
you give	62
you hold	73
you may	-61
you please	-82
you send	65
you to	80
you're	-70
your	29
your company	84
your contact form	59
your help	-24
your internet	-94
your ip	51
your mail	-54
your page	-115
your server	-65
your server is	-102
your support	56
your web	-66
yours	45
yours ?	45
yours faithfully	-46
yubikey	76`;
export const gaps = `-232
after	-89
announced	92
b &	85
b +	93
b + 0	-43
b /	162
b 0	-58
b 0 0	77
b 0 :	-27
b :	-32
b : 0	-14
b ?	-228
b a	107
b about	-25
b accept	42
b account	-20
b add	69
b address	67
b after	53
b after 0	46
b again	-53
b alias	173
b all	-47
b allow	-65
b allowed	64
b also	210
b also the	-83
b also want	50
b am i	-35
b an	73
b and	13
b and 0	-26
b and a	16
b and again	-36
b and also	-68
b and at	-51
b and can	57
b and do	89
b and do you	54
b and does	75
b and he	-38
b and how	19
b and i	-16
b and in	30
b and is	58
b and is there	42
b and it	-44
b and not	-21
b and now	-28
b and tell	65
b and the	-13
b and then	-72
b and we	-42
b and what	30
b and what's	64
b and will	44
b android	27
b answer	19
b any	51
b anything	50
b apart	71
b app	68
b app on	-59
b are	-36
b as	21
b as well	59
b as well as	59
b ask	21
b at	-35
b at home	-29
b authentication	-48
b back	30
b be	-48
b because of	43
b before	32
b between	34
b bill	125
b both	-116
b browser	-22
b browsers	84
b but	-19
b by	-19
b calendar	92
b can	32
b can i	24
b can i pay	51
b can the	42
b can we	45
b can you	-34
b cancel	67
b cannot	-36
b cant	-29
b card	93
b change	-42
b changed	-27
b charged	62
b check	-47
b chrome	-29
b close	41
b come	36
b comes	36
b company	30
b connect	-77
b connect to	-29
b connection	-87
b contacts	46
b contract	80
b copy	-73
b correct	-38
b could	65
b couldn't	-38
b credit	44
b customer	-41
b customers	-34
b date	40
b day	59
b days	51
b dead	-30
b delete	49
b deleted	22
b devices	68
b did	-13
b difference	-51
b different	-47
b discount	70
b dkim	26
b dmarc	86
b do	22
b do i	-51
b do i get	23
b do i make	24
b do i put	-40
b do the	-38
b do we	-31
b do you	49
b do you take	54
b does	107
b does it	72
b domain	39
b don't	-32
b down	-21
b each	-30
b else	-78
b em	-37
b error	-52
b even	-68
b ever	47
b every	17
b everything	20
b example	-26
b exit	39
b factor	-72
b failed	-76
b file	-25
b fine	-72
b firefox	-48
b first	-27
b fix	-70
b folder	25
b folders	41
b for	96
b for a	-46
b for my	-56
b form	-56
b forty	-51
b forward	75
b forwarding	77
b four	-27
b from my	-48
b full	-51
b further	96
b gb	-26
b gets	47
b give	33
b gives	-55
b gmail	-32
b goes	-62
b going	-45
b gone	-30
b good	-31
b got	95
b handshake	-31
b has	58
b has the	-44
b have	-30
b have to	-32
b have you	62
b he	-5
b help	45
b her	80
b here	-57
b hi	53
b him	45
b his	81
b hold	49
b home	-69
b host	-44
b hours	104
b how	31
b how can	-71
b how can i	-45
b how do	-35
b how long	55
b how many	95
b how much	61
b i	43
b i am	29
b i can	-52
b i do	-41
b i have	-39
b i need	75
b i only	-38
b i pay	65
b i put	-72
b i should	54
b i use	47
b i want	64
b i want to	-57
b i was	68
b i would also	-80
b i'd	15
b i'm	-21
b i've	24
b i've got	40
b if	79
b if i	41
b if so	-62
b imap	-63
b in	-32
b in our	-40
b in the	-57
b info	60
b internet	-32
b into	-57
b invalid	-35
b invoice	174
b is	-52
b is a	22
b is it	72
b is my	98
b is on	-26
b is that	-47
b is the	33
b is there	55
b is there another	-63
b is there any	48
b it	-46
b it be	-28
b it is	37
b it's	75
b january	41
b just	-63
b k	19
b keep	21
b key	21
b kindly	-53
b know	33
b laptop	-26
b last	131
b lastly	44
b lawyer	42
b leave	-63
b left	32
b let	70
b letter	36
b letters	81
b like	61
b like to	-32
b limit	-48
b line	-21
b link	-34
b list	166
b list of	87
b live	-42
b log	20
b logs	57
b long	43
b look	28
b lost	55
b mail	-13
b mail to	75
b mails	73
b mails to	47
b many	61
b may	38
b may i	41
b me	70
b me on	45
b members	33
b messages	-25
b missing	-37
b money	-34
b month	67
b months	48
b more	31
b morning	-19
b move	43
b moved	-26
b much	54
b must i	-56
b mx	-28
b my	65
b my brother	-31
b my password	-65
b my phone	-29
b n	50
b name	41
b need	74
b need to	-66
b neither	-25
b never	-65
b new	11
b newsletter	77
b next	83
b no	-112
b nobody	-31
b none	-54
b nor	-42
b not	-159
b nothing	-61
b now	-56
b of	4
b of the	-33
b of them	-29
b of your	56
b office	-81
b oh	44
b oh and	40
b old	49
b on 0	23
b on my	-102
b on the	-18
b one	25
b only	-142
b open	-34
b opens	-28
b or	-189
b or is	-32
b or only	-29
b other	-54
b our	60
b out	61
b outgoing	36
b page	-109
b paid	73
b pass	-23
b password	-117
b pay	163
b payment	41
b people	-17
b pgp	39
b phone	-30
b phones	-43
b picture	54
b ping	-33
b plan	88
b please	-37
b pls	-63
b plus	-38
b pop	21
b port	-29
b port 0	-48
b possible	56
b price	68
b proxy	54
b put	35
b put me	58
b put the	-52
b rather	-39
b read	-63
b receipt	106
b receipts	60
b receive	-70
b reception	45
b record	-39
b refund	70
b refused	-28
b regards	-23
b reset	-92
b right	-62
b s	-31
b said	-82
b same	-25
b say	-30
b says	-27
b search	38
b security	-32
b sell	-48
b send	-52
b send me	49
b sending	-33
b sends	44
b sent	-24
b server	-94
b service	-27
b set	-7
b set up	51
b setting	-62
b seven	34
b shared	57
b should i	-36
b show	48
b shows	-59
b sign	-39
b since	-56
b since 0	-16
b site	-31
b smtp	-98
b so	-38
b so i	21
b so please	37
b so that	-35
b somebody	38
b something	-79
b spf	23
b ssh tunnel	-42
b ssl	-26
b status	-50
b still	-36
b stop	72
b storage	139
b student	48
b such	-85
b support	40
b switch	-32
b take	135
b tell	54
b test	-57
b that	88
b the	108
b the 0	68
b the app	-82
b the bank	-34
b the limit	-78
b the new	-40
b the old	-30
b the other	38
b the phone	-29
b the same	-34
b the tunnel	71
b the vpn	48
b the web	44
b the webmail	39
b them	-58
b then	24
b there	58
b there another	-63
b there any	48
b there is	-46
b there is no	-58
b they	37
b this	79
b thursday	39
b tick	-44
b till	40
b to	36
b to keep	-74
b took	23
b trial	109
b tried	-45
b tunnel	56
b two	61
b type	-21
b unable	-24
b unable to	-36
b unlock	-48
b until	37
b up	28
b us	16
b user	33
b users	-70
b vpn	64
b wait	-34
b want	79
b was	21
b way	-106
b we have	-69
b we need	63
b webmail	48
b well	52
b well as	58
b went	40
b what	12
b what is	37
b what is the	64
b what should	-46
b what's	63
b whatever	57
b whats the	40
b when i	-53
b when is	66
b when the	-42
b where	73
b where is	44
b whether	109
b which	40
b while	101
b who	114
b whole	-38
b why	38
b wife	43
b wifi	-20
b will	21
b wireguard	45
b with	-51
b with the	-59
b won't	-30
b work	137
b works	-25
b would	66
b written	61
b wrong	-25
b xxx	43
b xxxx	47
b year	41
b yearly	49
b years	19
b you	104
b you have	30
b you keep	68
b you take	47
b your	42
b your proxy	55
b yours	-27
before	-11
begins with pronoun	-73
body	-122
both 0	-145
both 1	-45
both 10	3
both 11	80
both 2	21
both 3	44
both 4	40
both 5	30
both 6	10
both 7	-45
both 8	-35
both 9	-32
c &	128
c & is	61
c +	132
c /	204
c 0	-124
c 0 0	-19
c :	69
c ?	31
c ^	-103
c ^ &	167
c ^ & is	61
c ^ +	252
c ^ /	244
c ^ 0	-55
c ^ 0 0	-19
c ^ after	36
c ^ all	-66
c ^ also	-42
c ^ also the	-88
c ^ and	203
c ^ and a	56
c ^ and also	-82
c ^ and at	-50
c ^ and can	69
c ^ and do	109
c ^ and does	61
c ^ and he	-46
c ^ and how	19
c ^ and i'd	-35
c ^ and in	40
c ^ and is	51
c ^ and it	-43
c ^ and not	-25
c ^ and now	-34
c ^ and tell	67
c ^ and the	-11
c ^ and then	-84
c ^ and we	-52
c ^ and what	19
c ^ and will	65
c ^ another	48
c ^ any	-52
c ^ anything	35
c ^ apart	60
c ^ are	16
c ^ as well	67
c ^ because of	54
c ^ before	40
c ^ both	-38
c ^ but	-16
c ^ can	-45
c ^ can i	-20
c ^ cannot	-30
c ^ connection	-32
c ^ could	13
c ^ could you	-29
c ^ did	-38
c ^ dkim	39
c ^ do i	-42
c ^ do you	-17
c ^ does	-58
c ^ does it	45
c ^ does the	-50
c ^ even	-50
c ^ first	-29
c ^ for	-49
c ^ from	-21
c ^ get	44
c ^ has	-47
c ^ has the	-56
c ^ have	27
c ^ her	78
c ^ hi	65
c ^ how	-73
c ^ how can	-57
c ^ how do	-36
c ^ i	-72
c ^ i can	-39
c ^ i can't	36
c ^ i should	49
c ^ i want	-31
c ^ i was	50
c ^ i'd like	-28
c ^ i'm	-26
c ^ i've	12
c ^ if	24
c ^ if i	31
c ^ imap	-27
c ^ in	46
c ^ is	17
c ^ is that	-43
c ^ is the	-22
c ^ is there	-19
c ^ it's	-36
c ^ just	-25
c ^ kindly	-93
c ^ last	-21
c ^ lastly	50
c ^ let	44
c ^ mail to	60
c ^ may	32
c ^ me	-88
c ^ my	98
c ^ my own	51
c ^ n	75
c ^ need	-63
c ^ new	59
c ^ no	-45
c ^ none	-39
c ^ nor	-46
c ^ not	-55
c ^ now	-29
c ^ oh	55
c ^ oh and	49
c ^ on	86
c ^ one	-17
c ^ only	-33
c ^ open	-27
c ^ or	-136
c ^ or is	-21
c ^ other	-31
c ^ our	44
c ^ outlook	-48
c ^ please	-128
c ^ pls	-60
c ^ proxy	44
c ^ put	37
c ^ refund	47
c ^ reset	-71
c ^ same	-24
c ^ says	-24
c ^ second	36
c ^ she	20
c ^ should	-37
c ^ since	-54
c ^ since 0	-12
c ^ since the	-20
c ^ smtp	-29
c ^ so i	27
c ^ so that	-35
c ^ something	-52
c ^ tell me	-55
c ^ that	32
c ^ the	24
c ^ then	92
c ^ there	-44
c ^ there is	-59
c ^ they	28
c ^ three	-19
c ^ tunnel	48
c ^ unable	-28
c ^ unable to	-28
c ^ was	-32
c ^ we	-6
c ^ we have	-25
c ^ webmail	21
c ^ what	-83
c ^ what do	-37
c ^ what does	-28
c ^ what's	-36
c ^ what's the	-37
c ^ when	30
c ^ when will	-29
c ^ where	-26
c ^ where is	40
c ^ whether	45
c ^ which	-84
c ^ which is	-26
c ^ while	81
c ^ whole	-60
c ^ wireguard	46
c ^ without	-44
c ^ would	-20
c ^ xxx	73
c ^ your	22
c account	-47
c add	36
c again	-31
c alias	111
c all	-38
c also	74
c also the	-88
c am	-45
c an	45
c and	38
c and a	56
c and also	-82
c and at	-50
c and can	69
c and do	109
c and does	61
c and he	-46
c and how	19
c and i'd	-35
c and in	40
c and is	51
c and it	-43
c and not	-25
c and now	-34
c and tell	67
c and the	-11
c and then	-84
c and we	-52
c and what	19
c and will	65
c another	49
c any	-19
c apart	87
c are	30
c as	-15
c as well	67
c at	-22
c authentication	-28
c because of	54
c before	56
c bill	58
c both	-36
c but	-23
c by	-34
c calendar	69
c can	102
c can i	-20
c can't	41
c cancel	47
c cannot	-48
c change	17
c changed	-20
c close	79
c connect	-24
c connection	-39
c contacts	55
c copy	-62
c could	76
c could you	-29
c daughter	-47
c days	37
c delete	82
c did	-25
c different	-48
c dkim	43
c dmarc	74
c dns	-37
c do	12
c do i	-42
c do you	-17
c does	41
c does it	45
c does the	-50
c doesn't	-37
c don't	-18
c each	-27
c else	-75
c error	-43
c even	-60
c evolution	60
c exit	56
c failed	-40
c finally	52
c firefox	-27
c for	-32
c forward	65
c forwarding	59
c from	-90
c further	92
c give	24
c gives	-36
c gmail	-35
c goes	-23
c half	-40
c has	-83
c has the	-56
c have	30
c he	-27
c her	60
c hi	65
c his	44
c home	-23
c hours	58
c how	68
c how can	-57
c how do	-36
c i	-38
c i can	-39
c i can't	36
c i should	49
c i want	-31
c i was	50
c i'd	26
c i'd like	-28
c i'm	-48
c i've	15
c if	2
c if i	31
c imap	-46
c invoice	69
c is	61
c is that	-43
c is the	-22
c is there	-19
c it	-26
c it's	41
c just	-70
c kindly	-78
c know	31
c lastly	52
c let	81
c letters	39
c like	-17
c limit	-94
c list	80
c login	-40
c look	29
c mail	13
c mail to	60
c mails	50
c many	-15
c may	45
c me	-66
c my	-29
c my own	51
c n	76
c name	92
c neither	-24
c never	-35
c new	60
c no	-61
c nobody	-49
c none	-52
c nor	-46
c not	-114
c nothing	-23
c now	-79
c of	47
c off	-24
c office	-27
c oh	55
c oh and	49
c on	-1
c once	72
c one	-26
c only	-67
c open	-45
c or	-166
c or is	-21
c other	23
c our	33
c out	41
c outlook	-70
c page	-36
c paid	37
c password	-67
c pay	61
c phone	-43
c ping	-37
c plan	57
c please	-47
c pls	-28
c port	-29
c price	38
c proxy	39
c ps	38
c put	29
c receipt	89
c refund	50
c remove	73
c reset	-94
c s	-26
c says	-98
c send	58
c server	-34
c set	48
c she	25
c should	-62
c show	35
c shows	-37
c since	-44
c since 0	-12
c since the	-20
c smtp	-45
c so i	27
c so that	-35
c some	56
c something	-64
c status	-36
c still	-24
c stop	79
c support	28
c take	49
c tell	38
c tell me	-55
c the	13
c then	11
c there	-64
c there is	-59
c they	73
c this	-31
c thursday	51
c to	-63
c trial	81
c tried	-29
c tunnel	69
c turn	41
c two	-16
c u	-37
c unable	-30
c unable to	-28
c up	-27
c vpn	30
c was	21
c way	-39
c we have	-25
c webmail	31
c well	60
c were	46
c what	51
c what do	-37
c what does	-28
c what's	62
c what's the	-37
c when	45
c when will	-29
c where	42
c where is	40
c whether	78
c which	-1
c which is	-26
c while	128
c who	60
c whole	-73
c why	83
c will	35
c wireguard	48
c with	-61
c without	-46
c would	30
c xxx	68
c yearly	55
c you	-57
clauses	-124
e +	-59
e /	26
e 0	-69
e 0 0	-15
e 0 :	-46
e 0 days	-34
e 0 gb	40
e 0 mb	-64
e 0 th	50
e 0 years	41
e :	-163
e : 0	-39
e ?	119
e ? ?	-83
e a	-19
e account	-51
e addition	87
e address	-88
e again	18
e aliases	76
e all	-81
e also	46
e am	-39
e and	56
e another	230
e another matter	83
e answer	37
e any	-58
e any more	-45
e apart	130
e apart from	119
e app	23
e are	-26
e as	36
e at	31
e at the	42
e back	58
e back ?	38
e bad	-36
e bank	-27
e be	81
e before	50
e being	54
e both	-62
e boxes	64
e by	52
e calendar	25
e called	35
e can	28
e cannot	-34
e card	42
e certificate	54
e changed	22
e client	-37
e close	-42
e come	28
e comes	-28
e company	55
e computer	-43
e connect	-48
e connections	-35
e correct	51
e cost	50
e credit	51
e day	46
e days	-34
e dead	-62
e deleted	-33
e denied	-32
e did	-36
e different	28
e do	105
e does	-47
e doesn't	61
e domain	44
e don't	-25
e down	-133
e down ?	-90
e each	-51
e email	-26
e english	78
e every	-35
e everything	-54
e example	-60
e factor	-51
e failed	-24
e fine	-20
e firefox	-36
e first	-26
e folder	-45
e folders	45
e for	62
e for my	28
e for the	49
e found	28
e free	84
e from	70
e from this	83
e gb	62
e gmail	-57
e gone	-48
e good	-55
e got	54
e has	-47
e have	102
e have you	126
e he	32
e her	49
e here	31
e his	53
e home	-53
e hours	-38
e house	-44
e i	27
e i have	102
e i'm	57
e if	-23
e in	-28
e in addition	87
e in my	-26
e in the	29
e in there	36
e inbox	-43
e inside	23
e instead	39
e internet	-58
e into	53
e invalid	-36
e invoice	82
e invoices	93
e is	-24
e it	114
e it's	28
e june	40
e junk	37
e key	-17
e kindly	-39
e know	-29
e last	102
e law	31
e letters	34
e like	-40
e list	30
e live	-51
e locked	35
e login	57
e logo	42
e look	41
e lost	51
e mail	-85
e mailbox	37
e make	43
e matter	207
e mb	-63
e me	45
e me in	-45
e mobile	-37
e month	72
e more	89
e morning	-28
e mr	-37
e must	34
e my	-120
e my account	-64
e my password	39
e my phone	-63
e name	12
e names	-40
e need	-51
e new	32
e newsletter	43
e next	53
e night	-28
e no	-38
e normal	-42
e not	84
e nothing	-92
e notice	-55
e of	-12
e of the	-29
e of them	-28
e off	114
e office	-61
e oh	65
e old	-20
e on	-29
e on another	52
e on it	57
e on my	40
e once	32
e one	81
e one ?	40
e only	-48
e or	15
e or not	46
e other	69
e our	-53
e outlook	-22
e own	71
e page	-67
e people	-27
e phone	-144
e phones	-45
e plan	51
e pls	81
e pop	-37
e processing	49
e provider	-50
e proxy	-76
e ps	78
e question	133
e question :	104
e recovery	-43
e refused	-20
e regards	-24
e rejected	-68
e relay	-34
e right	-36
e s	46
e same	-95
e say	28
e says	-18
e second	205
e see	49
e send	-34
e sender	-35
e sending	-53
e separate	80
e server	-104
e she	27
e shows	-33
e side	44
e since	-112
e since 0	-41
e site	-41
e smtp	-53
e so	-25
e something	-47
e spf	-41
e stays	36
e still	-29
e stop	74
e stopped	37
e subject	50
e tablet	30
e take	88
e th	44
e that	154
e that ?	50
e that's	48
e the	27
e the 0	34
e the mail	-40
e the old	-38
e the password	-45
e the proxy	-52
e the second	85
e them	21
e then	23
e there	82
e thing	297
e things	-36
e this	169
e three	-28
e through	-48
e thunderbird	-34
e ticket	38
e timed	-28
e timed out	-28
e times	-48
e to	89
e to 0	51
e to the	-65
e today	59
e too	-30
e tried	-53
e tunnel	-23
e tv	-63
e two	-116
e type	-33
e up	22
e us	-43
e user	36
e want	-48
e way	76
e we	-57
e webmail	-81
e well	44
e what	-45
e which	-80
e whole	-58
e why	59
e wifi	-38
e will	54
e wireguard	-32
e with	-27
e with you	-42
e without	80
e work	-23
e works	-56
e xxxx	31
e year	84
e you	8
e your	-11
few words	-164
goes on	-47
head	28
in counted	123
in list	290
joint !	-23
joint )	-90
joint ) least	-56
joint ,	-15
joint , least	-58
joint .	46
joint . least	-89
joint :	106
joint : least	111
joint ;	52
joint ; least	22
joint ?	-22
joint ? least	134
joint line	66
joint line least	208
joint none	-142
joint none least	-50
joint paragraph	-76
joint paragraph least	70
least	276
least 0	-107
least 1	-145
least 10	85
least 11	79
least 2	-93
least 3	-42
least 4	-14
least 5	-13
least 6	9
least 7	23
least 8	44
least 9	67
least, none shared	1
left words	-6
length	-12
line	-10
list elsewhere	-160
m 0	52
m :	-77
m ?	-445
m a	165
m about	50
m account	-36
m address	46
m after	39
m again	-31
m alias	63
m all	32
m already	-47
m an	77
m are	65
m as	122
m at	29
m back	-38
m be	74
m bill	107
m both	-45
m box	-46
m by	107
m calendar	124
m can	53
m come	87
m data	44
m day	47
m days	47
m do	-42
m domain	38
m error	-52
m every	53
m failed	-49
m fine	-38
m for	244
m from	172
m go	50
m have	73
m i	66
m if	69
m in	90
m invoice	87
m is	28
m it	-173
m last	44
m like	40
m line	-51
m mail	36
m mailbox	57
m mails	64
m me	54
m month	93
m more	83
m my	164
m name	65
m no	60
m not	45
m number	50
m of	102
m off	70
m old	55
m on	112
m one	36
m only	-62
m our	56
m own	36
m page	-48
m paid	73
m payment	57
m phone	-26
m plan	132
m please	-52
m right	-42
m same	-61
m second	43
m see	64
m send	-45
m server	-93
m still	49
m the	193
m to	171
m too	62
m twice	47
m two	61
m week	44
m which	56
m with	77
m year	71
m years	56
m you	79
m your	22
marker bullet	63
marker clause	71
marker letter	131
marker number	26
marker ordinal	-23
marker roman	84
marker topic	24
new	26
own	191
own 0	-84
own 10	-8
own 11	3
own 2	-26
own 3	-53
own 4	-4
own 5	18
own 6	15
own 7	29
own 8	37
own 9	3
own x before	90
place	292
previous	-58
previous problem	-34
previous question	-20
previous request	-10
previous statement	10
previous tag	-53
pronoun	-20
remark	-334
right words	156
role after problem	-30
role after question	-38
role after request	-17
role after tag	-35
role before problem	-38
role before question	-12
role before request	5
role before statement	-51
role before tag	-12
role problem	-24
role question	-22
role request	-16
role statement	15
role tag	-61
roles problem problem	15
roles problem question	-19
roles problem request	15
roles problem statement	-3
roles problem tag	-32
roles question problem	-55
roles question question	71
roles question request	-120
roles question statement	-7
roles question tag	96
roles request question	-35
roles request request	44
roles request statement	-12
roles request tag	36
roles statement problem	28
roles statement question	-9
roles statement request	80
roles statement statement	-32
roles statement tag	-60
roles tag problem	35
roles tag request	-31
roles tag statement	64
roles tag tag	-82
shared	53
shared all	-118
shared best	-71
since ask	-64
since ask 1	-35
since ask 2	-13
since ask 3	-11
since ask 4	-16
sum after	-18
sum before	25
transition about	30
transition also	-49
transition another	47
transition apart	112
transition none	-248
transition x least	-64`;
export const several = `43
announced	118
any gap	4
asks	29
clauses	-123
counted	-8
gap	187
length	40
list	124
marks 0	104
marks 1	-43
marks 2	49
marks 3	-116
second ask	-8
second gap	29
third ask	-57
third gap	8
w &	43
w & is	35
w +	67
w + 0	-24
w /	56
w 0	87
w 0 0	-88
w 0 :	-123
w 0 bad	-41
w 0 days	32
w 0 gb	74
w 0 gig	33
w 0 in	18
w 0 is	30
w 0 mb	-48
w 0 min	-40
w 0 months	34
w 0 of	-56
w 0 th	23
w 0 the	-32
w 0 utc	-23
w 0 x	-32
w :	39
w : 0	-77
w : |	15
w ?	168
w ? ?	-14
w ? |	61
w a	13
w a 0	36
w a day	34
w a student	35
w about	-48
w about 0	-20
w about my	-39
w accept	18
w accepted	-19
w access	-63
w account	-9
w account ?	-38
w account |	-53
w accountant	-23
w accounts	45
w add	-49
w address	-37
w address book	23
w address |	13
w addresses	21
w after	-27
w after 0	34
w again	-31
w again ?	-39
w alias	57
w aliases	71
w all	-99
w all of	-31
w all three	-33
w allow	-36
w allowed	28
w alone	34
w already	-12
w also	24
w also like	-96
w also on	-63
w also |	-22
w although	27
w always	-21
w am	-47
w am i	-37
w am |	-26
w an alias	-29
w an app	35
w and	79
w and 0	-55
w and a	43
w and again	-47
w and can	47
w and do	55
w and does	23
w and for	20
w and i	-16
w and i'd	33
w and if	-30
w and is	42
w and it	-83
w and my	-35
w and the	32
w and then	-49
w and what	-44
w and what's	33
w and which	35
w and you	54
w android	-12
w another	18
w answer	83
w answered	84
w any more	-46
w any of	-26
w apart	62
w apart from	52
w app	76
w app on	-29
w app password	49
w app |	24
w april	31
w are	-74
w are gone	-69
w are you	-25
w as	66
w as well	59
w ask	58
w asked	57
w asks	-15
w asks for	-60
w at	88
w at a	-21
w at all	18
w at the	-13
w attach	-27
w attachment	42
w auth	-27
w authenticator	-22
w auto	23
w back	-24
w back |	-29
w bad	-57
w bad gateway	-41
w bank	-36
w bank transfer	26
w be	16
w because	-21
w been	-7
w before	-42
w before i	-36
w besides	40
w big	-20
w bigger	63
w bill	123
w billing	40
w book	23
w boss	25
w both	58
w bought	30
w bounce	39
w box	-68
w box |	-35
w boxes	60
w bring	50
w broken	-23
w brother	-20
w browser	29
w browser |	34
w business	-25
w by	42
w caldav	41
w calendar	19
w calendar |	29
w call	-26
w came	21
w can	57
w can i	24
w can it	18
w can you	32
w can't	40
w cancel	33
w cannot	-56
w cant	27
w card	79
w card |	57
w cash	25
w catch	39
w catch all	33
w certificate	33
w change	66
w change my	57
w change the	25
w changed	-19
w changed the	-33
w characters	-33
w cheapest	30
w check	20
w checked	-70
w chrome	-30
w click	-28
w client	-29
w close	17
w closes	-40
w code	-48
w colleague	-34
w come	22
w come to	38
w coming	-21
w command	-42
w complete	-35
w completely	49
w computer	-34
w config	27
w confirm	-50
w connect	-66
w connect to	-30
w connection	-62
w connection to	-27
w connections	-36
w connects	-19
w contact	19
w contacts	79
w contract	32
w copy	-25
w correct	57
w correct it	29
w cost	90
w costs	40
w could not	-36
w court	-29
w create	-29
w credit	46
w customer	-48
w customers	-46
w customers are	-57
w dark	25
w daughter	-22
w day	85
w day |	17
w days	69
w dead	-48
w dead |	-36
w delete	36
w denied	-30
w desk	-48
w devices	47
w did	-78
w did not	-39
w difference	-30
w discount	72
w discount for	31
w dns	-17
w do	34
w do i	-44
w do not	-42
w do you	17
w does	54
w does a	33
w does it	50
w does my	35
w does the	22
w doesn't	30
w doing	-19
w domain	78
w don't	-53
w done	-29
w dont	-32
w down	-96
w down ?	-33
w down |	-24
w drafts	62
w e	-51
w each	-19
w each time	-28
w eleven	-22
w else	-18
w email	-52
w end	38
w english	31
w enough	-22
w error	-33
w error 0	-22
w even	-23
w ever	25
w every	21
w every time	18
w everyone	-39
w everything	-32
w everything |	-43
w example	-79
w exit	37
w expired	-17
w export	59
w factor	-35
w failed	-46
w fails	-42
w fails |	-40
w far	-40
w few	36
w fibre	-28
w file	16
w file |	46
w filter	-19
w find	34
w finds	26
w finds nothing	24
w fine	-81
w fine |	-30
w fire	28
w firefox	-62
w first	12
w five	-15
w folders	-23
w for	152
w for 0	45
w for a	32
w for all	-26
w for me	12
w for my	85
w for the	86
w for |	29
w form	-22
w form |	-21
w forty	-36
w forward	35
w forwarding	30
w found	-34
w four	-31
w free	74
w friday	54
w from	74
w from 0	37
w from a	14
w from me	-27
w from my	21
w from our	25
w from that	36
w from this	25
w from your	-43
w front	-35
w full	-45
w full stop	-39
w g |	28
w gateway	-34
w gb	77
w german	63
w get	-24
w get the	-22
w getting	19
w gig	33
w gives	-52
w gives 0	-32
w gmail	-34
w go	84
w go to	41
w goes	33
w gone	-48
w gone |	-36
w got	53
w green	-24
w grey	-26
w h	21
w had	75
w hand	-17
w hangs	-28
w happening	-32
w has	-70
w has no	33
w have	-13
w have a	16
w have it	-30
w have to	-37
w have you	60
w he	72
w hello	81
w hello |	72
w help	89
w help page	42
w her	18
w here	-10
w here |	22
w hi	42
w him	38
w his	44
w hold	-29
w home	-41
w host	-19
w host |	-28
w hours	32
w house	-44
w how	119
w how can	-51
w how do	-86
w how long	32
w how many	85
w how much	39
w how to	66
w http	-27
w i	52
w i add	-79
w i am	8
w i cannot	-50
w i change	20
w i changed	-37
w i close	-39
w i did	-38
w i do	-53
w i get	-40
w i keep	-35
w i need	54
w i never	-37
w i press	27
w i put	27
w i read	-28
w i see	24
w i set	-24
w i take	25
w i tried	-26
w i type	-33
w i use	-45
w i want	85
w i was	46
w i would	-16
w i'd	48
w i'd like	49
w i've	-10
w identity	-33
w if	32
w if i	14
w if so	-56
w imap	-102
w import	67
w in	-72
w in 0	-49
w in a	-14
w in it	-28
w in may	40
w in my	-26
w in the	-3
w in thunderbird	-21
w in |	39
w included	52
w info	42
w installed	-29
w instead	-27
w internet	-72
w into	-42
w into the	-29
w invoice	106
w invoices	60
w ip	-47
w ipad	16
w ipv	36
w ipv 0	36
w is	6
w is 0	28
w is down	-68
w is it	10
w is my	43
w is on	-30
w is refusing	-25
w is still	20
w is that	34
w is there	15
w is |	41
w it	67
w it ?	42
w it cost	35
w it does	-46
w it from	-44
w it goes	-25
w it has	-25
w it is	-25
w it off	-29
w it on	23
w it says	15
w it to	28
w it was	-24
w it works	-31
w it |	-11
w its	25
w its own	27
w itself |	23
w january	36
w january |	33
w job	-28
w june	58
w junk	28
w just	-61
w keeps	17
w kept	39
w key	44
w keys	45
w kill	47
w kindly	-56
w know	69
w know if	34
w know |	-33
w laptop	83
w laptop |	32
w large	-42
w last	39
w law |	28
w leaving	38
w letter	23
w letter from	-35
w letters	55
w letters |	28
w like	-22
w like a	31
w like to	-89
w limit |	28
w line	-53
w line |	-24
w linux	24
w list	24
w list of	35
w live	-33
w load	-21
w loads	-30
w log	23
w logged	27
w logged in	36
w login	12
w login |	16
w logo	31
w logs	17
w look	24
w looked	-36
w looking	38
w lost	92
w mac	31
w machine	-36
w made	-12
w mail	-102
w mail ?	-36
w mail from	26
w mail on	19
w mail server	-62
w mail to	57
w mail |	-23
w mailbox	54
w mailbox for	44
w mailbox |	-22
w mailboxes	40
w mails	54
w mails from	35
w make	61
w make it	18
w makes	29
w many	68
w matter	30
w may	51
w may i	32
w mb	-48
w mb |	-54
w me	18
w me ?	28
w me a	-29
w me how	22
w me the	17
w me when	-37
w me |	-40
w mention	-74
w messages	35
w min	-40
w mine	14
w minutes	15
w missing	-48
w mobile	-85
w mobile data	-40
w monday	20
w monday |	21
w monero	26
w money	-20
w month	73
w month |	29
w monthly	29
w months	38
w more	72
w morning	-48
w morning |	-26
w move	31
w moving	22
w much	26
w much is	31
w must	34
w must i	-28
w my	-21
w my account	-94
w my bank	-38
w my daughter	-31
w my domain	27
w my mail	-24
w my mails	-20
w my new	30
w my own	35
w my phone	-106
w my plan	83
w my sister	-58
w my son	56
w my tablet	-51
w my wife	-21
w n	55
w name	30
w need	64
w need a	26
w needs	37
w neither	-31
w network	-77
w networks	21
w never	16
w never used	-35
w new	89
w newsletter	43
w next	125
w no	-63
w no mail	-20
w no such	-38
w nobody can	-71
w none	-45
w none of	-31
w nor	-41
w normal	-48
w not	50
w not open	29
w not |	26
w note	41
w nothing	-42
w notice	-34
w now	-34
w now the	31
w now |	-17
w of	19
w of 0	21
w of a	-23
w of my	-19
w of our	-32
w of the	-54
w of them	14
w of us	-57
w off	74
w office	-21
w office |	34
w oh	44
w oh and	24
w ok	12
w old	60
w old one	-26
w on	53
w on it	18
w on my	-111
w on the	-1
w on your	19
w on |	10
w once	22
w once |	-30
w one	28
w one :	52
w one ?	23
w one more	43
w one of	-39
w one |	-12
w only	-51
w only |	-35
w open	26
w opens	-38
w or	-81
w or do	-23
w or is	-75
w or only	-35
w our	11
w our domain	-38
w ours	25
w out	-53
w out for	-33
w out in	36
w out of	-15
w out |	-21
w outage	-33
w outlook	-36
w over	24
w own	71
w own domain	22
w p	-41
w page	-88
w page of	41
w page says	-27
w page |	40
w paid	74
w paper	52
w pass	17
w password |	-21
w pay	69
w pay with	33
w payment |	-44
w pdf	29
w pdfs	-39
w people	35
w people |	37
w per year	34
w person	-57
w phone	-162
w phone ?	-41
w phone number	20
w phones	-21
w photos	-33
w plain	-30
w plan	240
w plan |	30
w please	-17
w please |	62
w pls	40
w pls |	41
w plus	24
w po	40
w pop	12
w port	-18
w port 0	-15
w possible	66
w possible to	31
w post	23
w present	-57
w press	26
w pressed	-32
w price	127
w price ?	38
w price for	23
w print	44
w printer	27
w problem	-37
w provider	-26
w proxy	14
w proxy on	-50
w proxy |	25
w ps	45
w put	72
w put it	34
w question	28
w quick	-50
w raise	26
w reach	-54
w read	-45
w real	31
w reason	29
w receipt	37
w receipts	39
w receive	-71
w receiving	21
w red	-25
w refund	49
w refusing	-42
w regards	-27
w rejected	-32
w relay	-23
w remove	63
w remove the	27
w renew	38
w renewal	46
w renewed	48
w reply	18
w rest	-24
w restore	41
w right	-111
w right ?	-62
w right |	-23
w router	-23
w rule	26
w rules	-42
w said	-87
w same	-91
w same time	41
w same |	-98
w say	-41
w say that	-50
w saying	-15
w says	6
w scan	-35
w school	-32
w screen	-21
w search	55
w second	103
w second factor	-53
w second mailbox	57
w seconds	-26
w secretary	-28
w see	83
w send	-39
w send a	-54
w send from	-20
w send |	21
w sent	32
w separate	39
w server	-74
w server ?	-29
w server is	-56
w server |	24
w service	-76
w set	-47
w set up	-39
w settings |	31
w share	33
w shared	-27
w she's	33
w should	16
w show	44
w shows	-47
w side |	-24
w signature	18
w signed	-28
w since	35
w since i	17
w since yesterday	-28
w sister	-58
w sit	-24
w site	-64
w sites	-39
w six	-59
w size	55
w small	29
w smtp	-74
w so	14
w so i	17
w so please	53
w some	47
w somebody	-16
w something	-41
w son	56
w sorry	49
w sort	30
w space	24
w spam	-14
w spf	28
w ssl	-75
w start	-35
w started	-23
w status	-29
w status page	-24
w stay	49
w step	22
w still	67
w stop it	28
w stopped	19
w stops	-67
w storage	59
w student	70
w student price	43
w stuff	29
w sunday	-26
w surname	39
w switch	-28
w tablet	-31
w take	154
w take it	34
w take the	23
w tb	-46
w team	-21
w tell	35
w tell me	41
w ten	-37
w text	-41
w th	27
w th |	28
w than	-32
w thanks	27
w that	28
w that i	-39
w that is	28
w that the	-66
w that |	46
w that's	30
w the	-4
w the 0	81
w the account	58
w the app	-29
w the bill	40
w the card	-24
w the connection	-23
w the end	33
w the family	-32
w the first	-19
w the free	23
w the help	22
w the internet	-52
w the laptop	25
w the last	27
w the limit	-59
w the mail	19
w the mailbox	-25
w the next	38
w the other	30
w the password	-59
w the phone	-53
w the proxy	-20
w the right	-23
w the same	-79
w the server	-44
w the service	-56
w the tablet	30
w the train	45
w the tunnel	-18
w the user	-27
w the vpn	59
w the way	24
w the web	-16
w the wrong	-21
w them	-11
w then	-42
w there	42
w there a	36
w there another	-57
w there is	-31
w there |	-21
w these	32
w they	37
w thing	54
w thing |	64
w things	56
w think	-31
w third	23
w this	-58
w this morning	-32
w this one	64
w those	33
w though	26
w three	47
w through	-16
w through the	29
w thunderbird |	-23
w thursday	30
w tick	-25
w ticket	28
w till	-40
w time	52
w time i	23
w time |	14
w timed	-42
w timed out	-42
w times	-45
w times |	-42
w tls	-20
w to	26
w to 0	-22
w to be	14
w to do	20
w to go	25
w to know	78
w to make	27
w to me	59
w to my	18
w to say	-49
w to send	-78
w to the	77
w today	-44
w too	14
w too |	32
w train	60
w trial	56
w tried	-81
w trouble	46
w try	-32
w trying	-26
w tuesday	23
w tunnel	-24
w turn	27
w turn off	32
w tv	-39
w twice |	-35
w two	89
w type	-50
w u	37
w unable	-21
w unable to	-21
w unavailable	-24
w under	-89
w unlock	-28
w until	30
w up	22
w update	-34
w ur	-23
w us	-47
w us |	-26
w use	-39
w use the	-37
w used	-33
w user	-58
w user name	-40
w users	-18
w users |	36
w utc	-25
w vat	28
w verify	-45
w very	21
w vpn	35
w vps	-28
w wait	-25
w want	87
w want the	22
w wants	38
w was	-63
w way	-41
w way to	-53
w we	-12
w we have	-83
w we've	55
w web	-43
w web page	-28
w webmail	65
w webmail |	-41
w website	-31
w week |	-22
w well	50
w well as	40
w were	41
w wg	-28
w what	18
w what am	-28
w what do	-25
w what does	26
w what is	13
w what should	-29
w what's	76
w whatever	45
w whats	65
w whats the	49
w when	22
w when i	-84
w when is	65
w when the	23
w where	79
w where do	41
w where is	45
w whether	63
w which	19
w while	142
w while i	64
w who	55
w whole	-89
w why	14
w wife's	27
w wifi	-55
w wifi |	-30
w will	55
w will not	50
w windows	12
w with 0	17
w with the	-39
w with you	-23
w within	-30
w without	11
w won't	37
w word	23
w work	118
w work in	26
w work with	35
w worked	-28
w works	-41
w would	24
w would also	-97
w would like	70
w write	-20
w writes	22
w writing	33
w wrong	-17
w wrote	-38
w x	-38
w xxx	37
w xxxx	-12
w year	59
w year |	25
w yearly	28
w years of	-33
w yes	-39
w yesterday	-64
w you	155
w you ?	19
w you never	48
w you've	42
w your	-54
w your help	23
w your proxy	27
w your support	-29
w yours	-29
w yours |	-22
w yous	32
w yubikey	37
w |	-83
w | &	82
w | +	85
w | /	46
w | 0	14
w | after	-26
w | all	-69
w | also	20
w | and	56
w | another	51
w | any	66
w | apart	37
w | as	59
w | at	-40
w | before	-18
w | besides	35
w | both	50
w | but	-12
w | can	43
w | cant	26
w | change	75
w | charged	-34
w | do	56
w | each	-25
w | emergency	-25
w | every	-33
w | from	-14
w | get	30
w | give	28
w | gmail	-25
w | got	18
w | half	-27
w | has	-15
w | he	23
w | hello	68
w | hi	42
w | how	-36
w | i	-221
w | i'm	-36
w | i've	-12
w | if	-36
w | imap	-33
w | in	-35
w | is	-83
w | it	81
w | it's	18
w | kill	33
w | kindly	-54
w | locked	-34
w | made	-26
w | mail	-15
w | move	39
w | my	-39
w | n	39
w | need	33
w | new	33
w | no	-26
w | not	21
w | nothing	-25
w | oh	36
w | one	32
w | only	-13
w | or	-31
w | our	-18
w | outlook	-24
w | paid	33
w | phone	-24
w | please	-146
w | pop	-34
w | port	-19
w | price	39
w | ps	29
w | put	32
w | remove	48
w | says	20
w | second	57
w | sending	-32
w | should	24
w | sign	-37
w | so	88
w | sorry	47
w | spf	27
w | ssh	-14
w | still	-34
w | stop	37
w | take	44
w | tell	33
w | that	31
w | the	-72
w | then	19
w | there	-36
w | they	25
w | this	-94
w | thunderbird	-19
w | tried	-44
w | two	52
w | was	-36
w | we	19
w | we've	41
w | webmail	54
w | what	42
w | what's	20
w | when	67
w | where	56
w | which	-13
w | while	131
w | whole	-34
w | why	-60
w | with	-47
w | without	-33
w | xxx	36
w | xxxx	-18
w | yes	-33
w | your	-70`;
export const cuts = `268
after	-4
alike	22
announced	-21
below best	-132
clauses	-28
gap	195
gap -1	-4
gap -2	-5
gap -3	23
gap -4	20
gap 0	-3
gap 1	35
gap 2	-37
gap 3	57
gap 4	37
item	435
joint !	8
joint )	-2
joint ,	-40
joint .	58
joint :	18
joint ;	1
joint ?	164
joint line	1
joint none	-50
joint paragraph	21
least	6
least x gap	-59
length	-12
likely	-84
marker bullet	-145
marker clause	44
marker letter	-65
marker number	-187
marker ordinal	-70
marker q	24
marker roman	24
marker topic	-73
most alike	47
own	-4
previous	-31
rank 0	41
rank 0 x gap	-30
rank 1	-24
rank 1 x gap	-11
rank 2	-31
rank 2 x gap	5
rank 3	-13
rank 3 x gap	35
rank 4	42
rank 4 x gap	73
rank 5	159
rank 5 x gap	123
role problem	49
role question	61
role request	-11
role statement	42
role tag	33
within	47`;
export const bars = { sure: 2.26, maybe: 0.09, cut: 0.00, ask: 0.50 };
