/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const asks = `1
&	-28
+	61
+ 0	-83
/	-66
/ 0	-35
0	34
0 + 0	-63
0 /	64
0 0	-40
0 0 /	-58
0 0 0	-42
0 0 :	-38
0 0 error	65
0 0 gb	-64
0 0 xxxx	55
0 :	42
0 ?	38
0 a	-54
0 am	30
0 and	46
0 c	-78
0 days	81
0 down	-44
0 error	71
0 error :	80
0 euro	69
0 fa	53
0 for	40
0 gb	60
0 hours	-51
0 is	106
0 isps	-62
0 mails	-76
0 mb	-73
0 messages	-39
0 nd	-60
0 of us	33
0 on	108
0 on the	-50
0 people	32
0 persons	-43
0 phones	-77
0 pm	54
0 starttls	-66
0 step	56
0 th	-60
0 the	-66
0 times	-61
0 x	39
0 xxxx :	71
0 years	23
:	-92
: 0	32
: 0 +	-58
: 0 :	-46
: from	-55
: same	-46
=after end	16
=after problem	-65
=after question	5
=after request	31
=after statement	-60
=after tag	67
=before problem	-36
=before question	24
=before request	46
=before start	1
=before statement	-62
=before tag	20
=end !	-23
=end )	-125
=end ,	-33
=end .	-11
=end :	-52
=end ;	54
=end ?	126
=end none	5
=end …	49
=few	142
=first	1
=joint !	-41
=joint )	20
=joint ,	33
=joint .	-14
=joint :	31
=joint ;	54
=joint ?	-131
=joint line	-20
=joint none	27
=joint paragraph	-12
=joint start	1
=last	23
=line	-31
=marker bullet	142
=marker clause	204
=marker letter	133
=marker number	167
=marker ordinal	124
=marker ordinal question	-50
=marker q	118
=marker roman	134
=next )	326
=next ,	150
=next .	98
=next :	116
=next ;	47
=next none	91
=role problem	-36
=role question	26
=role request	85
=role statement	-62
=role tag	-23
=subject	-291
=words	45
?	-59
? ?	-158
^	-104
^ &	166
^ +	96
^ /	73
^ 0	22
^ 0 /	66
^ 0 :	-83
^ 0 and	60
^ 0 isps	-63
^ 0 members	-48
^ 0 minutes	72
^ 0 of	46
^ 0 seats	-37
^ 0 step	67
^ 0 years	30
^ a	33
^ about	64
^ access	86
^ add	32
^ address	-58
^ administratively	62
^ administratively prohibited	62
^ alias	-41
^ aliases	64
^ all	47
^ all 0	-26
^ all of	64
^ also	64
^ an	44
^ and	11
^ and a	20
^ and again	137
^ and all	-62
^ and also	-55
^ and at	50
^ and can	33
^ and from	43
^ and has	-74
^ and have	-44
^ and hers	-61
^ and how	-62
^ and i	-32
^ and is	27
^ and it	-73
^ and my	-30
^ and never	-63
^ and not	53
^ and nothing	57
^ and over	65
^ and password	47
^ and port	71
^ and put	-74
^ and she	-44
^ and since	-46
^ and so	-52
^ and the	17
^ and there	-40
^ and they	-61
^ and two	-81
^ and which	56
^ and you	-75
^ android	-60
^ any	57
^ anyone	-84
^ anything	43
^ apart	-42
^ are	124
^ are you	66
^ as	-15
^ as well	75
^ asked	-71
^ at	-5
^ authentication failed	41
^ backup	40
^ backup codes	47
^ because	-22
^ besides	71
^ blank	93
^ blank page	60
^ block	89
^ both	-27
^ browser	30
^ but it	-57
^ but then	-82
^ calendar	57
^ can	231
^ can i	42
^ can the	33
^ can't	-79
^ cancel	53
^ cant	112
^ catch	58
^ catch all	58
^ certificate	59
^ change	158
^ changed	-67
^ channel	60
^ channel 0	55
^ checked	-50
^ cheers	-63
^ chrome	41
^ client	-34
^ close	57
^ club	67
^ connect	-30
^ connection refused	-24
^ contacts	51
^ could	70
^ dark	54
^ dear	-77
^ dear sir	26
^ delete	155
^ deleted	-99
^ deleted the	-65
^ dictating	42
^ did	17
^ did you	173
^ different	85
^ different isps	65
^ dig	50
^ dmarc	-42
^ do	115
^ do it	-139
^ do you	80
^ does	64
^ does it	27
^ does the	63
^ does your	51
^ don't	-76
^ dr	-83
^ e	55
^ emergency	-30
^ enquiry	54
^ enter	-58
^ eta	65
^ everything	-27
^ expired	41
^ explain	88
^ filters	-39
^ firefox	64
^ firefox 0	-52
^ first	-34
^ five	81
^ fix	115
^ fix it	85
^ for	35
^ for the	23
^ forgot	74
^ frankfurt	66
^ from	35
^ from a	56
^ from my	-83
^ from the	19
^ further	61
^ get	84
^ give	66
^ god	-33
^ good	-109
^ good morning	-28
^ greetings	-34
^ half	-41
^ handshake for	-61
^ has	116
^ has the	-44
^ have	85
^ have i	52
^ have it	-47
^ have you	92
^ he	-43
^ he's	-43
^ hello	-31
^ help	43
^ hi	-55
^ his	-34
^ hit	-55
^ how	46
^ how do	33
^ http	56
^ i	-27
^ i am	-25
^ i ask	70
^ i can't	88
^ i checked	-47
^ i did	71
^ i do	48
^ i don't	13
^ i have	-57
^ i need	67
^ i never	106
^ i paid	89
^ i think	72
^ i tried	31
^ i type	68
^ i would	-83
^ i write	-53
^ i'm	-52
^ if	62
^ if it	-50
^ if so	65
^ imap	89
^ in 0	63
^ in addition	-65
^ in the	-81
^ in which	84
^ invalid	52
^ invoice	-27
^ ipad	25
^ is	122
^ is it	-31
^ is the	-142
^ is there	-59
^ is this	80
^ it	34
^ it has	-51
^ it is	-44
^ it was	45
^ it's	80
^ its	41
^ j	36
^ just	55
^ k	30
^ key	-31
^ kind	-30
^ kindly	52
^ laptop	29
^ last	-57
^ lastly	66
^ leaving	-46
^ let	66
^ letters	38
^ like	-53
^ locked	-77
^ log	115
^ login	-27
^ long	-48
^ looked	-70
^ m	-47
^ mail	-30
^ make	163
^ make it	89
^ many	-36
^ may	70
^ me	72
^ me in	40
^ mine	38
^ move	63
^ mr	43
^ msmtp	80
^ mutt	67
^ mx	-51
^ my	-23
^ my own	51
^ my son	-43
^ my wife	-39
^ name	-39
^ need	145
^ network	-50
^ never	66
^ next	51
^ no	-32
^ no bounce	-57
^ no change	-74
^ no error	-50
^ no internet	48
^ no mail	79
^ no results	64
^ nobody	62
^ nobody can	-71
^ nobody in	84
^ normal	46
^ not	42
^ not a	-52
^ not even	35
^ not in	-43
^ nothing comes	81
^ nothing in	51
^ now	-24
^ now the	39
^ office	33
^ oh	61
^ oh and	99
^ old	-70
^ on	-12
^ one	-67
^ one of	-40
^ only	50
^ only the	-63
^ open	98
^ open failed	49
^ opened	-61
^ or	72
^ or 0	-59
^ or do	51
^ or does	-51
^ or madam	-61
^ or not	81
^ or on	46
^ or only	125
^ or receive	49
^ or something	50
^ or the	-43
^ order	44
^ other	62
^ our	-32
^ outlook	66
^ over	114
^ paid	-67
^ pay	70
^ permission denied	60
^ phone is	59
^ please	-52
^ please answer	-97
^ please contact	-106
^ please correct	54
^ please find	57
^ pls	-21
^ port	-20
^ port 0	27
^ price	79
^ proxy	-36
^ ps	46
^ put	83
^ re	-49
^ reading	65
^ received	-65
^ received :	-52
^ recovery	70
^ ref	95
^ refund	107
^ regards	-47
^ registration	75
^ remove	78
^ removed	-77
^ renewal	34
^ repair	61
^ reset	62
^ restarted	-82
^ retired	-34
^ s	-33
^ same	-46
^ say	106
^ says	61
^ second	-35
^ security	-39
^ send	100
^ sent	-54
^ server	33
^ servers	62
^ should	-25
^ sign	-62
^ since	94
^ since 0	-21
^ since about	87
^ since friday	39
^ since last	44
^ since midnight	53
^ since noon	39
^ since sunday	42
^ since then	-68
^ six	-84
^ smtp	-6
^ so	-70
^ so i	72
^ so it	-38
^ so that	40
^ some	-62
^ someone	-45
^ something	-79
^ ssh	-54
^ ssh d	62
^ ssh tunnel	-75
^ ssl	43
^ started	-68
^ status	14
^ status page	22
^ still	-40
^ stop	114
^ switch	55
^ ta	-62
^ take	132
^ tell	139
^ thank	-88
^ thank you	-83
^ thanks	-102
^ that	64
^ that is	-35
^ that's	14
^ the	14
^ the bank	-69
^ the first	-60
^ the one	-60
^ the other	53
^ the proxy	51
^ the server	69
^ the tunnel	44
^ their	-76
^ there	-63
^ there's	-89
^ they	-43
^ they are	107
^ this	36
^ this is	-40
^ three	-50
^ thunderbird	46
^ thx	-39
^ tick	50
^ ticket 0	-36
^ tls	-93
^ to	54
^ too	-53
^ too many	-86
^ trial	76
^ tried	-70
^ try again	53
^ tunnel	43
^ turn	41
^ two	-143
^ two offices	57
^ two providers	95
^ uk	61
^ undo	68
^ unlock	68
^ until	67
^ user	-59
^ vpn	26
^ want	57
^ was	99
^ we	-95
^ we are	-66
^ web	-15
^ wg	122
^ what	132
^ what am	43
^ what do	51
^ what i	-96
^ what is	39
^ what should	-52
^ what's	98
^ whats	138
^ whats the	84
^ when	42
^ when i	-36
^ when it	53
^ when will	72
^ when's	72
^ where	59
^ where's	74
^ which	36
^ which are	-70
^ which i	-124
^ which is	-152
^ which one	63
^ which port	101
^ which was	-61
^ who	-45
^ who's	-59
^ whole	51
^ whom	56
^ why	141
^ why ?	45
^ will	153
^ winmail	65
^ winmail dat	65
^ wireguard	24
^ with	74
^ with respect	-39
^ with the	-22
^ without	47
^ would	176
^ would you	58
^ wrong	64
^ wrong password	63
^ xxxx	23
^ yes	-16
^ you	65
^ your	103
^ your server	-84
^ yours	-58
^ yours faithfully	-44
a	-77
a 0	81
a bit	-57
a calendar	74
a copy of	83
a file	53
a friend	55
a line	-83
a link	-54
a single	63
a thing	56
a way	72
a year	54
abeg	78
about	-89
about it	25
about the	-53
accept	138
accepted	42
account	16
account from	-62
accounts	-64
active	90
add	87
added	-81
address	83
address ?	-74
address book	40
address is	43
addresses	97
admin	101
administratively	62
administratively prohibited	62
adverts	58
after	22
after 0	17
after a	74
after i	-39
after the	-39
afternoon	22
again ?	-54
age	-46
agreement	84
alias	254
aliases	186
alike	46
all	26
all in	51
all of	-32
all three	57
allotment	-52
allow	-96
alone	72
already	60
also	68
also the	-51
although	158
although i	95
am	32
am i	84
ams	52
an	-19
an alias	74
an hour	-26
and	14
and a	-25
and again	92
and also	-72
and at	33
and at the	48
and can	36
and from	52
and has	-72
and have	-44
and hers	-61
and how	-59
and i	-38
and i have	72
and if so	99
and is	27
and is there	70
and it	-67
and it says	66
and my	13
and never	-63
and not	71
and not in	57
and nothing	57
and over	65
and password	40
and port	56
and put	-72
and she	-44
and since	-46
and so	-45
and the	-41
and there	-40
and they	-69
and two	-113
and which	56
and with	46
and you	-83
android 0	-48
another	-139
another matter	-46
answer	-44
answered	-85
answering	73
answers	67
antivirus	-100
any	32
anybody	-91
anything	86
apart	-89
apart from	-45
app	54
app password	88
appears	45
archive	55
are	-14
are 0	41
are gone	107
are in	-98
are on	-61
are they	106
are you	50
around	-32
arrive	44
arrives	46
article	49
as	13
as a	107
as i	-73
as well as	48
as you	-68
ask	-21
asked	-93
asks	72
at	1
at 0	-22
at 0 0	55
at 0 :	-39
at 0 am	-54
at a	-49
at once	33
at the	46
at work	-50
at your	57
ate	74
attach	96
attached	106
attachment	56
auckland	70
auth	-65
authenticated	-61
authentication	60
authentication failed	129
authenticator	82
auto	51
automatic	43
available	-47
away	16
b	-71
back	100
back ?	77
back to	-84
backup	49
backup codes	72
backups	64
bank	44
banks	62
be	33
be the	-63
because	-62
because i	-35
been	40
before	-61
before i	-107
before the	-35
began	-41
being	-61
believe	-59
below	-68
besides	84
best	-57
better	-46
big	-63
bigger	147
bill	197
billed	103
billing	104
bills	90
bin	64
birthday	-51
bit	-107
black	60
blank	102
blank page	66
bless	-71
blind	-35
block	83
blocked	39
board	71
both	28
both ?	-58
both our	60
box	104
boxes	153
boy	-52
branch	22
branches	95
bring	38
browsing	60
bug ?	-83
business	45
but	-13
but i	-51
but it	-57
but nothing	66
but then	-82
button	96
buy	57
by itself	48
by mail	-60
by mistake	52
by my	-62
by the	-86
ca	37
cable	-52
cache	-95
calendar	206
calendar shows	85
call	-54
called	-46
calls	40
came	-55
came back	-59
camera	-32
can	155
can be	-71
can i	103
can i have	66
can i pay	38
can it be	44
can not	76
can read	-46
can receive	-82
can see	-82
can send	-120
can the	60
can we	42
can't be	-66
can't find	62
cancel	84
cancel the	63
cannot	58
cannot log	73
cannot log in	73
cant send	-43
captcha	69
card	173
carriers	40
carry	36
case	-45
cashier	-55
cat	-53
catch	90
catch all	74
centre	48
change	94
change it	68
change my	46
changed	34
changed the	-76
changed the password	-74
channel	107
channel 0	92
channel 0 :	92
charge	101
charged	103
checked the	-80
cheers	-67
choose	38
chromebook	-33
church	107
city	47
clean	52
clear	-52
cleared	-75
click	64
client	65
clients	-49
close	39
closed	18
closing	-80
club	78
code	21
codes	63
codes :	72
colleague	-31
colour	48
com	-127
come back	-38
come in	34
come up	-59
comes in	93
committee	-71
company	-80
complaint	-61
completely	-82
computer	-93
config	47
confirm	28
confirmation	45
connect	58
connection	38
connection failed	46
connection timed	-88
connection timed out	-88
connections	29
connects	22
contact	62
contact form	78
contact your	-113
contacts	160
contract	117
cookies	-103
copy of	79
corner	-64
correct	216
correct it	58
corrected	72
cos	-88
cost	125
could	-25
could not	-79
could you please	-79
count	62
countries	87
country	117
course	-61
cousin in	61
credentials	47
credit	124
crypto	72
csv	57
curl	-41
customer	-68
customers	111
cuts	66
dark	109
dark mode	52
dat	47
data	95
date	32
daughter	-74
day	65
days	73
de	36
dead	138
dead ?	-48
deadline	-74
dear	-103
dear sir	26
death	-48
debian	-44
debit	49
debug	-70
declined	60
default	-42
delete	188
delete the	70
deleted the	-92
denied	121
denied publickey	51
department	-65
desk	-24
desktop	35
device	103
devices	61
did	-74
did i	54
did it	-48
did not	-52
did the	-59
did you	169
didn't	-61
difference	35
different	-2
different isps	41
different networks	60
disconnected	48
discount	120
dkim	36
dmarc	60
do	36
do i	114
do i do	-43
do i fix	-86
do i get	73
do i need	-98
do i put	43
do it	-75
do not	-65
do this	-69
do u	67
do we	72
do you	172
do you have	61
does	24
does it	-17
does the	91
doesn't	-63
doesnt	64
dog	-36
domain	86
don't	-194
don't want	-57
dont	82
dot	48
dovecot	-104
down	34
down ?	116
down for	87
dr	-72
drafts	68
driver	-69
drops	92
dutch	62
e mail	-89
each	52
eats	58
edge	-34
editor	-55
eduroam	57
eleven	-74
else	-63
em	62
email	60
email is	68
emails	-56
emergency	-45
en	103
end	87
end of	-48
ended	85
endpoint	48
ends	36
engineer	-50
english	9
enquiry	46
entering	85
enters	-39
error	53
error 0	73
error :	48
esr	-95
eta	79
eta ?	-59
euro	114
euros	84
evening	-17
ever	-57
every one	-37
every time	51
everybody	-30
everything	-11
everywhere	38
exactly	-27
example	8
example 0	-121
example 0 0	-61
example :	64
example : 0	59
exchange	-57
executor	-44
exit	188
exits	91
expired	173
explain	138
extend	71
extra	55
fa	53
factor	49
fail	-72
failed	-40
failing	51
fails	103
failure	-55
fair	-55
faithfully	-44
false	-102
far	-63
fast	-69
father	-42
fee	66
feelings	-57
fi	-42
field	-31
file ?	-93
filter	120
finds	61
fine	-24
finish	68
firefox	-97
firefox 0	-77
firefox on	65
firewall	-118
first	-76
fix	61
fix ?	-70
fix it	74
fixed	35
flat	-49
folder	150
folders	90
following	-86
for	50
for 0	80
for a	-23
for all	68
for me	46
for my	-117
for that	54
for the	-45
for the password	73
for you	-51
for your	-91
forever	132
forgot	130
form	133
forty	-79
forward	86
forwarding	74
found	-107
four	16
fr	50
frankfurt	44
friday	28
friend	39
friends	-26
from	17
from 0	-41
from a	-45
from it	-48
from now	65
from our	-70
from the	-40
from this	-70
from you	49
from your	67
front	57
g	58
gateway	60
gave	-94
gb	66
german	128
get	89
get it	87
get the	-39
gets	70
gets the	-52
give	159
give me	61
gives	116
gives 0	51
gmail	37
gmx	80
go	47
go back	-64
go out	-50
go to	73
god	-81
god bless	-36
gone	45
good	-81
good morning	-30
google	37
got	25
grandson	-50
green	-127
greetings	-92
grey	-32
greylisting	49
group	37
guess	-67
guest	33
guests	57
guide	54
h 0	-60
had	-171
had 0	72
half of	71
hall	-55
hand	-38
handshake	85
hangs	63
happened	77
happening	-88
happy	-61
harbour	56
hard	-71
has it	67
has no	43
has the	-71
hasn't	54
have a	101
have been	-76
have it	-40
have no	-49
have not	-34
have the	-45
have them	57
have you	61
he has	-74
he is	-58
he was	-50
he's	-62
head	48
header	42
headers	-45
hello	-71
help me	79
help site	78
her	6
here	16
hers	-61
hi	-56
him	33
his	-32
home	73
home line	-51
honey	-47
hospital	-66
hotmail	43
hotspot	40
hour	-40
hours	84
house	-98
houses	63
how	253
how can	-68
how can i	-76
how i	47
how long	48
how many	111
how much	45
how to	22
hp	66
human	39
hurry	-69
husband's	-55
i	-20
i also	44
i am	-46
i ask	113
i buy	48
i can	-106
i can send	-77
i can't	79
i cant	-68
i checked	-54
i choose	54
i close	-59
i could	-120
i did not	39
i do	-85
i don't	-4
i fix	-101
i get	90
i get the	-37
i have	-54
i have a	49
i have to	46
i have you	-41
i keep	-96
i know	-11
i left	-78
i like	-84
i live	50
i make	44
i never	72
i open	-45
i paid	140
i pay	72
i press	45
i put	67
i read	-45
i see	38
i send	-36
i set	71
i should	-35
i take	-42
i think	39
i tick	61
i tried	79
i turned	-53
i type	62
i use	-39
i want	127
i want to	-153
i was	62
i will	-56
i would	-68
i would like	62
i write	52
i wrote	-37
i'd	29
i'd like	62
i'd like to	-68
i'll	-88
i'm	-143
i'm in	41
i've	-149
identity	-94
if	78
if i	-119
if it's	-113
if so	164
imap	65
imaps	58
immediately	50
important	-77
in	21
in 0	-43
in ?	41
in a	-111
in edge	47
in firefox	157
in front	56
in it	-46
in junk	53
in law	-112
in my	17
in our	46
in the morning	52
in the office	61
in there	-75
in thunderbird	-47
in web	129
in web mail	134
in webmail	67
in which	83
in which country	54
in your	25
inbox	108
incoming	59
incorrect	85
inside	-33
install	45
installed	-79
instead	84
instead of	45
internet	6
into	61
invalid	88
invoice	230
invoice for	46
invoices	153
ip	79
ipad	70
iphone	-40
is	1
is a	35
is an	68
is at	-39
is broken	-47
is down	105
is fine	36
is for	-83
is full	46
is good	48
is imap	-78
is in	-96
is it	6
is it my	-72
is it possible	56
is it the	-105
is missing	45
is my	-54
is no	-63
is none	94
is not	56
is now	33
is off	-100
is ok	-22
is on	-95
is on my	-64
is that	37
is the	17
is there	83
is there a	106
is this	112
is xxxx	-87
is your	33
isn't	-49
isp	28
isps	31
issue	61
it	12
it ?	-32
it as	-43
it asks	-42
it back	87
it be	23
it by	39
it does	-80
it doesn't	-43
it down	55
it for	-54
it from	-68
it goes	31
it has	-104
it in	-86
it is	-76
it may	-52
it my	-69
it on	-53
it only	-50
it please	72
it possible	56
it returns	58
it says	-19
it the	-170
it to	46
it was	-103
it was not	65
it will	78
it you	57
it's	-110
items	75
its	41
itself	65
january	82
japan	43
job	-87
join	76
json	-50
july	57
june	65
junk	78
just	55
just sits	86
k	-105
k 0	-59
keep	-57
keep it	-74
keep the	78
keepalive	-47
keeps	129
key	76
key ?	-75
keyboard	-73
keys	47
kill	63
kind	-98
kind regards	-38
kindly	55
know	-10
knows	-63
labels	46
laptop	58
laptop in	-51
laptops	-69
large	-74
last	-28
last month	-52
last night	45
last week	-35
lastly	80
later	-126
laugh	-46
law	-62
leave	116
leaving	-65
left	36
let	52
let me	-44
library	-47
like the	31
like to	-193
like to know	86
limit	153
line	59
lines	66
linux	52
list	38
list of	88
lists	66
little	-69
live	-20
lives	-80
load	113
loading	67
loads	108
local	40
lock	-46
log in	65
login	119
login is	53
login page	-60
logins	-45
logo	88
logs	91
london	99
longer	27
look	-47
look at	-63
look at that	72
looked	-112
looked in	-48
looking	-46
lost	46
lot	-101
love	-71
lte	64
m	-27
ma	-50
macbook	-58
machine	-34
macos	-47
madam	-74
mail	53
mail from	56
mail in	57
mail is	37
mail on	-46
mail server	64
mail to	40
mailbox	122
mailboxes	78
mailchimp	63
mails	80
mails to	68
main	-49
make	173
make it	88
makes	36
man	-128
manager	-51
managesieve	63
many	72
map	84
mark	60
match	-77
matter	-17
matters	-90
may	76
mb	-64
me	-11
me back	73
me from	79
me out	-33
me the	88
me to	-92
meant	54
mention	-104
menu	-49
messages	123
method	85
might	-78
mine	28
minute	25
missing	35
mobile	78
mobile data	-44
modem	-42
monday	37
money	106
month	55
monthly	86
months	53
more	-7
morning	66
most	-42
mostly	-45
mother	-54
mountain	56
move	127
moves	49
moving	-80
mozilla	-58
mr	52
msmtp	82
mtu	50
much	43
must	125
must be	98
must i	78
mutt	53
mx	85
mx 0	-64
my	22
my account	101
my address	-81
my bank	-23
my card	69
my cousin in	61
my father	-41
my grandson	-52
my ip	-61
my late	-51
my mail	145
my mailbox	56
my mobile	55
my mother	-44
my name	-29
my new	38
my own	66
my password	46
my phone	-39
my plan	56
my profile	45
my storage	106
my tablet	-96
my wife's	-68
myself	-117
name	67
nd	-60
nearly	39
need	68
need to	-142
needs	186
needs a	85
neighbour	-91
neighbour's	70
netherlands	79
network	-54
networks	79
never	90
never came	55
never used	40
new	42
new laptop	-42
new one	57
newsletter	40
newsletters	49
next ?	-56
no	31
no answer	83
no bounce	-61
no change	-86
no error	-59
no internet	73
no login	65
no mail	54
no page	121
no results	86
no rush	-49
no such	-66
nobody	10
nobody can	-84
nobody in	79
none	125
noon	108
nor	149
normal ?	65
normally	-82
not	22
not a	-44
not be	-49
not in	26
not one	-49
not the	30
not to	-24
notary	-59
notebook	-57
notes	-82
nothing	-18
nothing comes	93
nothing from	88
nothing in	39
nothing loads	48
notice	54
now	-29
now it	-49
now on	57
now the	65
number	74
numbers	-46
o	50
october	67
of	-12
of a	-92
of all	84
of course	-50
of it	19
of my	49
of our	72
of the	-21
of them	-60
of this	-64
of us	-72
of your	100
of yours	107
off	7
off ?	41
off the	56
office in	-47
offices	71
oh	52
oh and	99
ok	-34
okay	-61
old	56
on	23
on another matter	-42
on every	70
on her	-69
on my	36
on my laptop	61
on saturday	-39
on sunday	-66
on the	-26
on the old	-54
on the phone	-38
on their	50
on this	-56
on two	68
on windows	55
once	-26
one	22
one ?	40
one can	-78
one for	55
one in	-49
one mail	-52
one more	-50
one person	-50
one's	-64
only mine	-51
only one	-74
only the	-36
open	58
open failed	33
open failed :	60
opened	-89
opening	-42
opens	36
or	30
or do	51
or does	-51
or madam	-61
or no	58
or not	50
or on	46
or only	110
or password	-39
or receive	49
or something	56
or the	-73
order	-33
oslo	45
other sites	-60
others	-53
our	67
our office	51
ours	72
out	82
out ?	-34
out of	-76
out to	66
outbox	111
outgoing	28
outlook	24
outside	55
over the	-53
overnight	-41
own address	-44
own domain	-61
owner	47
p 0	39
page	69
page for	-69
page of	-57
page says	-55
pages	56
paid	81
panel	98
paper	55
parents	-48
paris	48
parish	-52
part	-49
pass	31
passed	-49
password	23
password again	61
paste	65
pasted	43
path	-63
patience	-86
pay	171
pay by	51
paying	71
payment	185
payments	91
pc	11
pcs	46
pdf	48
peer	31
perfectly	-80
perhaps	-119
period	40
permission denied publickey	51
person	-23
persons	-43
pgp	68
phone	19
phone is	99
phone on	-70
phones	83
picture	43
pictures	63
ping	74
pixel	33
pixel 0	-44
place	-51
plain	25
plan	194
plans	54
please	221
please answer	-124
please correct	54
please find	57
please look	65
pls	133
pls help	-52
pm	43
po	-57
point	-97
points	-61
pop 0	37
port 0	31
port ?	-119
portal	76
porto	63
ports	59
possible	169
post	-43
power	-104
pppoe	60
practice	-62
press	-39
press it	-54
press send	64
previous	-58
price	178
price for	62
primary	-46
print	85
printed	-77
printer	-48
private window	-47
problem	-70
proforma	77
program	39
prohibited	62
proof	-104
provider	-178
providers	102
proxy	98
proxy is	62
ps	82
push	46
put	29
put in	-45
put it	-63
put the	-40
pw	62
question	-88
question :	-66
questions	-161
queue	-77
quick	-71
quit	43
quotation	45
raise	99
ran	-63
re	-100
reaches	55
read	-27
reader	-51
real	66
real one	61
rebooted	-92
receipt	211
receipt for	64
receive	164
received	13
received : from	-53
receives	58
receiving	40
reception	49
recipient	-51
recipients	-42
record	96
records	73
recovery	95
red	53
ref	88
refund	162
refused	106
refuses	119
refusing	16
regards	-136
registered	35
registrar	72
registration	141
reinstalled	-67
rejected	78
related	-76
relay	-12
reminders	91
remove	153
remove the	75
removed	-47
removed the	-62
renew	75
renewal	185
repair	142
reply	27
report	33
reports	-41
require	67
required	97
reset	27
respect	-39
respected	-43
restarted	-145
result	47
results	70
retired	-33
return	136
returns	83
riga	60
right ?	-139
robot	37
room	-72
roughly	-55
roundcube	-45
run	-41
running	45
runs out	60
rush	-82
s	-61
s 0	-63
said	-128
same	8
same minute	63
same password	-43
same time	50
samsung	30
saturday	-80
saved	-30
say	-76
say that	-108
saying	65
says	34
says 0 0	-56
says authentication	87
says authentication failed	63
says cannot	-69
says couldn't	-63
says it's	-57
says no	-51
says the	-44
says too	65
says too many	65
says wrong	62
scan	57
screen	-26
se	44
search	101
seat	73
seats	71
secretary	-25
security	29
see	29
send	124
send a	-73
send from	46
send me	40
send the	-63
sender	98
sending	87
sends	72
sent	39
sent 0	55
sent items	64
separate	34
sept	55
september	48
server	38
server ?	-73
server in	-66
server is	-54
server is down	56
server not	-51
servers	85
service unavailable	62
session	-50
set	-27
setting	70
settings	-48
seven	-39
share	48
shared	33
she has	8
she's	-103
ship	-75
shop	-60
should	159
should be	86
should i	33
show	172
showing	46
shows	72
shows 0	59
shows every	113
shows my	-73
side	-22
sign	86
sign in	80
sign up	52
silent	42
since	27
since 0	-33
since 0 0	43
since 0 :	190
since 0 am	78
since about	87
since friday	39
since last	41
since midnight	53
since noon	39
since sunday	37
since the	-89
sincerely	-41
single	111
sits	50
smtp	52
smtp 0	-35
so	-37
so i	-15
so it	-42
so please	-53
so that	83
society	-75
socks	71
software	-62
solicitor	-44
somebody	116
something	-27
son	-88
sorry	-52
sort	-38
source	-44
space	69
spam	77
spark	37
spf	119
spins	41
spring	-52
ssh	62
ssh d	60
ssl	-55
starlink	56
started	-88
starts	-40
starttls	29
stay	79
stay in	56
stays	163
steam	74
step	24
step thing	66
still	60
still shows	-78
stolen	45
stop	184
stop it	73
stop the	78
stopped	57
storage	75
strange	33
studio	-56
subject	-63
submission	58
subscription	59
such	30
sunday	-30
supported	82
suspended	63
suspicious	-45
swap	61
switch	85
sydney	65
sync	-86
são	67
t	-102
ta	-59
tabs	-57
take	116
take it	58
taken	42
tax	68
tb	-96
teachers	-40
team	-63
telephone	21
tell	49
tell me	66
temporarily	61
ten	58
ten minutes	53
terms	-52
test	118
tested	90
tested from	81
text	25
th	-53
than	-19
thank	-114
thank you	-97
thank you for	-80
thanks	-128
that	-10
that ?	64
that i	-81
that my	-58
that you	95
that's	-79
the	-8
the 0	75
the account	63
the address	27
the big	-64
the bill	90
the box	-52
the browser	32
the calendar	74
the code	-40
the computer	-42
the contract	80
the date	-58
the day	43
the difference	72
the file	-36
the first	-44
the help	110
the hotel	35
the invoice	50
the key	-52
the laptop	-32
the letters	47
the library	-70
the list	-16
the little	-75
the login	-44
the lot	-81
the mail	-21
the mails	45
the morning	88
the mx	82
the name	64
the new	47
the next	51
the number	-71
the old	72
the one	-67
the only	-76
the order	-63
the outbox	83
the outgoing	49
the page	-48
the password	17
the phone	-49
the port	-39
the private	78
the profile	-61
the proxy	112
the right	-99
the router	9
the same	-57
the search	102
the server	24
the sign	57
the site	-67
the ssh	99
the ssh tunnel	63
the trash	86
the treasurer	59
the tunnel	36
the update	39
the user name	-72
the web	-48
the wifi	-65
the wrong	-40
the yearly	67
their	-89
their own	60
them ?	75
them in	-51
then	-28
then 0	-47
then the	49
there	21
there a	102
there are	-76
there is no	-71
there is none	94
there it	60
there's	-68
there's a	-51
these	-116
they	-52
they are	98
they're	-57
they've	-51
thing	-125
things	-110
think	-24
thinks	-39
third	-45
this	-142
this ?	114
this is	-43
this morning	101
though	90
thread	-61
three	41
threw	62
through	20
throws	58
thunderbird	-37
thunderbird on	52
thursday	-46
thx	-32
tick	97
ticked	-65
ticket	42
tickets	43
timed	-79
timed out	-79
timeout	-99
times out	107
to	5
to 0	-33
to be	77
to do	-101
to get	-78
to gmail	50
to host	55
to it	-89
to keep	-61
to know	44
to mail	-51
to me	110
to pay	-35
to put	72
to say	-79
to send	-57
to server	78
to the	-25
to use	81
to write	-46
to xxxx	95
to you	-94
today	-27
together	40
told	-131
tonight	-86
too many	24
took	-83
top	41
totp	57
touched	56
town	-50
train	-58
transfer	58
trash	56
treat	-79
trial	144
trick	-52
tried	-75
tried 0	-44
tried in	70
tried the	-39
trouble	-33
true	-99
ttl	50
tuesday	-54
tun 0	66
tunnel	50
tunnel is	76
turn	70
turn off	48
turned	-41
tv	-55
twice	91
two	61
two days	40
two providers	89
two questions	-62
two things	-48
two times	62
txt	43
type	-91
u	120
uk	80
unable	92
unable to	92
unavailable	57
under	-35
undo	63
union	74
unlock	133
until	36
up	13
up ?	59
up in	71
up the	-47
upgrade	87
upload	51
ur	81
urgent	-51
us	98
use	-22
user	82
user name	-59
username	-49
using	-144
utc	-31
vacation	89
valid	70
vat	92
verification	51
verified	44
verify	-160
version	-75
very	-149
via	-62
vietnam	-55
village	-65
visa	69
vodafone	35
voucher	59
vpn	62
w	-43
wait	-37
waiting	-36
want	101
want the	80
want to	-187
wanted	-78
wants	52
wants a	68
was	-88
was my	-63
was the	-50
way	106
way to	55
we	54
we do	-47
we have	46
we're	53
weather	-62
web	17
web mail	143
web page	-56
webmail	157
week	27
weeks	-75
well	-46
went	29
were	-51
wg	42
wg 0	-46
what	134
what about	-114
what am	46
what am i	46
what do	45
what i	-122
what is	15
what is the	89
what should	-40
what's	146
what's the	67
whatever	60
whats	170
whats the	121
whatsapp	93
when	74
when it	60
when will	74
when will it	56
when's	95
whenever	39
where	159
where do	42
where do i	29
where i	-36
where is	58
where is the	52
where's	88
whether	174
which	182
which are	-70
which country	78
which i	-164
which is	-156
which one	60
which port	103
which was	-61
while	15
while i have	-47
white	165
whole	43
whole address	-71
whom	52
whose	54
why	161
wi	-85
wi fi	-64
wife	46
wife's	-96
will be	-125
will it	48
will not	74
will that	-87
win	-86
win 0	-79
windows	-46
winmail	59
winmail dat	47
wireguard	99
wireguard app	-63
wish to	57
with	-11
with a	-60
with it	51
with my	-121
with respect	-40
with the	-23
with you	-86
with your	51
without it	52
without mail	63
won't	-19
wont	63
words	46
work	41
worked	-103
working	25
works	11
would	52
would i	-81
would like	114
write	32
write to	-39
written	25
wrong	22
wrong ?	-92
wrong password	102
wrote	-77
x	71
x 0	23
xxxx	114
xxxxxx	63
yahoo	94
ye	50
year	65
yearly	138
years	-152
years of	-79
yes	-40
yesterday	75
you	24
you can	-48
you for	-75
you give	49
you have	-31
you may	-72
you people	61
you please	-80
you send	56
you to	70
you're	-51
your	42
your company	85
your help	-43
your mail	-66
your page	-84
your proxy	81
your server	-56
your server is	-105
your smtp	57
your tunnel	-51
your web	-65
your wireguard	-58
yours	99
yours faithfully	-44
yubikey	55`;
export const gaps = `-226
after	-72
announced	112
b &	74
b +	88
b + 0	-49
b /	149
b 0	-55
b 0 0	69
b 0 0 0	15
b 0 :	-23
b 0 is	44
b :	-21
b ?	-146
b a	96
b about	-16
b accept	36
b account	-27
b add	25
b address	73
b after	74
b after 0	54
b again	-25
b alias	152
b all	-26
b allow	-74
b allowed	43
b also	195
b also on	-86
b also the	-74
b also want	48
b am	-22
b am i	-27
b an	53
b and	9
b and 0	-33
b and a	12
b and again	-34
b and also	-62
b and at	-41
b and can	26
b and do	90
b and do you	52
b and does	76
b and he	-44
b and i	-15
b and if so	-35
b and in	31
b and is	26
b and is there	57
b and it	-45
b and now	-21
b and on	-23
b and tell	58
b and the	-26
b and then	-62
b and we	-31
b and what	28
b and will	43
b android	33
b another	-31
b answer	41
b any	67
b anyone	-27
b anything	33
b apart	55
b app	52
b are	-43
b as well	53
b as well as	45
b ask	22
b asked	22
b at	-35
b at home	-23
b at the	-24
b authentication	-33
b back	48
b bank	-33
b be	-64
b because of	36
b been	-53
b before	29
b between	43
b bill	145
b both	-94
b boxes	40
b bring	30
b browsers	81
b but	-23
b by	22
b calendar	59
b called	34
b can	53
b can i	22
b can i have	-36
b can i pay	49
b can the	47
b cancel	54
b cannot	-33
b card	70
b change	-52
b changed	-24
b charged	51
b check	-29
b chrome	-31
b closed	-26
b code	48
b come	26
b comes	36
b company	-32
b connect	-67
b connect to	-27
b connection	-80
b contacts	32
b contract	79
b copy	-61
b correct	-36
b could	40
b countries	44
b customer	-36
b customers	-29
b data	26
b date	33
b day	50
b days	42
b dead	-34
b delete	45
b desktop	32
b devices	50
b difference	-49
b different	-38
b discount	52
b dkim	31
b dmarc	72
b do	55
b do i	-30
b do i make	40
b do i put	-29
b do the	-46
b do you	48
b does	120
b does it	42
b doesn't	-30
b each	-21
b eight	41
b else	-91
b error	-44
b even	-70
b ever	53
b every	19
b everything	17
b example	-27
b exit	54
b expired	-27
b factor	-87
b failed	-85
b father	37
b fine	-42
b firefox	-41
b first	-24
b fix	-48
b folders	39
b for	83
b for my	-55
b form	-41
b forty	-44
b forward	76
b forwarding	46
b four	-18
b friends	-31
b from	2
b from my	-45
b full	-50
b further	97
b gb	-28
b get	-53
b gets	58
b gives	-49
b gmail	-27
b go	-34
b goes	-52
b going	-45
b good	-36
b got	104
b handshake	-20
b has	69
b has been	-38
b has the	-41
b have	-38
b have a	25
b have to	-33
b have you	66
b he	-27
b help	35
b her	75
b here	-55
b hi	59
b him	35
b his	74
b home	-54
b host	-35
b hours	63
b how	27
b how can	-53
b how can i	-29
b how do i	25
b how long	30
b how many	92
b how much	40
b i	53
b i can	-47
b i can't	25
b i do	-43
b i get	-13
b i have	-31
b i need	80
b i pay	47
b i put	-53
b i should	35
b i want	39
b i want to	-31
b i was	65
b i would like	43
b i'd	12
b i've	9
b if	79
b if i	37
b if so	-50
b imap	-46
b in	-37
b in the	-31
b in which	32
b info	47
b internet	-27
b into	-40
b invalid	-34
b invoice	134
b is	-53
b is a	43
b is it	42
b is my	104
b is that	-41
b is the	23
b is there	67
b is there another	-62
b is there any	64
b it	-4
b it be	-33
b it is	29
b it's	62
b just	-57
b k	22
b keeps	28
b key	21
b kindly	-27
b know	7
b laptop	-51
b last	114
b lastly	51
b law	30
b leave	-47
b left	25
b let	65
b letters	71
b licence	55
b like	14
b like to	-29
b limit	-53
b list	136
b list of	72
b live	-33
b load	-37
b logs	60
b long	20
b look	19
b lost	47
b mail	-30
b mail to	84
b mailbox	43
b mails	48
b many	59
b may	31
b me	50
b me on	54
b me the	34
b members	39
b missing	-33
b money	-31
b month	49
b months	47
b morning	-16
b mother	-37
b much	37
b must	44
b must i	-42
b my	60
b my brother	-29
b my password	-73
b n	54
b name	24
b need	65
b need the	37
b need to	-68
b needs	42
b never	-58
b new	31
b next	78
b no	-99
b no such	-59
b none	-42
b nor	-34
b not	-147
b nothing	-52
b now	-39
b number	68
b of the	-27
b of them	-28
b of your	54
b off	-34
b office	-56
b oh	44
b oh and	36
b old	48
b on 0	36
b on my	-88
b on the	-30
b once	27
b one	12
b one of	-22
b only	-120
b open	-35
b or	-158
b or is	-28
b or only	-26
b other	-28
b our	75
b out	34
b outgoing	42
b outlook	-17
b p	-27
b page	-81
b paid	66
b password	-129
b pay	132
b payment	26
b people	-25
b pgp	45
b phone	-33
b phones	-39
b picture	69
b ping	-33
b plan	54
b please	-41
b pls	-39
b plus	-38
b port	-26
b port 0	-49
b possible	45
b price	54
b proxy	48
b put	54
b put the	-36
b rather	-43
b read	-61
b receipt	125
b receipts	49
b receive	-74
b reception	57
b refund	73
b refused	-25
b regards	-26
b remove	48
b reset	-70
b right	-52
b s	-33
b said	-92
b say	-39
b says	-19
b search	47
b see	32
b send	-32
b sending	-25
b sends	68
b sent	-23
b server	-87
b set	-10
b set up	47
b setting	-46
b seven	45
b share	42
b shared	75
b she	-8
b show	40
b shows	-52
b sign	-56
b sign in	-46
b since	-63
b since 0	-14
b site	-40
b six	-35
b smtp	-56
b so	-45
b socks	32
b somebody	32
b something	-98
b spam	25
b status	-28
b still	32
b stop	59
b storage	123
b such	-58
b support	35
b switch	-32
b take	85
b tell	60
b test	-51
b thanks	-17
b that	46
b that i	47
b the	86
b the 0	31
b the app	-85
b the limit	-73
b the mail	26
b the old	-46
b the other	51
b the tunnel	85
b the vpn	47
b the web	34
b the webmail	37
b them	-43
b then	20
b there	59
b there another	-62
b there any	64
b there is	-40
b there is no	-59
b they	20
b this	44
b three	57
b thursday	48
b tick	-37
b time	-22
b times	-33
b to	57
b to keep	-87
b trial	54
b tried	-35
b try	-26
b tunnel	78
b two	104
b unable	-24
b unable to	-43
b unlock	-41
b up	37
b use	-33
b users	-109
b vpn	52
b want	55
b wanted	-65
b was	20
b way	-96
b we	-12
b we have	-51
b we need	69
b web	-21
b webmail	46
b well	50
b well as	45
b went	31
b were	32
b what	-20
b what is	36
b what is the	65
b what must	-32
b what should	-44
b what's	45
b whats the	48
b when i	-31
b when it's	73
b when the	-40
b where	63
b where do i	-26
b where is	55
b whether	89
b which	29
b while	87
b who	82
b whole	-47
b why	22
b wife	46
b wifi	-18
b will	9
b wireguard	31
b with	-43
b with the	-48
b without	-14
b work	124
b works	-32
b would	62
b would like	36
b write	14
b written	71
b xxx	51
b xxxx	52
b year	48
b yearly	47
b years	30
b you	97
b you have	29
b you keep	70
b your	60
b your proxy	60
b yours	-15
b zero	-29
begins with pronoun	-71
body	-135
both 0	-131
both 1	-27
both 10	20
both 11	84
both 4	43
both 5	39
both 6	3
both 7	-25
both 8	-30
both 9	-21
c &	115
c & is	64
c +	119
c /	195
c 0	-139
c 0 0	-18
c :	58
c ?	35
c ^	-85
c ^ &	154
c ^ & is	64
c ^ +	218
c ^ /	212
c ^ 0	-24
c ^ 0 0	-18
c ^ a	-30
c ^ add	-41
c ^ after	42
c ^ all	-70
c ^ also	-48
c ^ also the	-78
c ^ and	187
c ^ and 0	-38
c ^ and a	53
c ^ and also	-74
c ^ and at	-39
c ^ and can	32
c ^ and do	111
c ^ and does	53
c ^ and he	-54
c ^ and i	-12
c ^ and in	43
c ^ and is	34
c ^ and it	-42
c ^ and now	-26
c ^ and on	-26
c ^ and one	-31
c ^ and put	-27
c ^ and tell	61
c ^ and the	-18
c ^ and then	-83
c ^ and we	-38
c ^ and what	20
c ^ and will	72
c ^ any	-35
c ^ anything	44
c ^ as	29
c ^ as well	52
c ^ because of	44
c ^ before	33
c ^ besides	38
c ^ both	-36
c ^ can	-50
c ^ can i	-42
c ^ cannot	-26
c ^ change	-45
c ^ connection	-30
c ^ could	21
c ^ did	-30
c ^ dkim	41
c ^ do	-16
c ^ do i	-36
c ^ does	-73
c ^ does it	25
c ^ does the	-36
c ^ even	-57
c ^ finally	53
c ^ first	-32
c ^ for	-35
c ^ get	43
c ^ has	-48
c ^ has the	-61
c ^ have	28
c ^ her	75
c ^ hi	73
c ^ how	-90
c ^ how can	-48
c ^ how do	-61
c ^ i	-88
c ^ i can	-38
c ^ i can't	31
c ^ i need	30
c ^ i paid	47
c ^ i should	46
c ^ i want	-23
c ^ i was	53
c ^ i'd be	43
c ^ i'd like	-36
c ^ i've	11
c ^ in	27
c ^ in the	9
c ^ is	19
c ^ is that	-34
c ^ is the	-38
c ^ is there	-18
c ^ is this	-30
c ^ it	-9
c ^ it's	-22
c ^ just	-25
c ^ kindly	-77
c ^ laptop	-28
c ^ lastly	61
c ^ mail to	55
c ^ may i	36
c ^ me	-83
c ^ my	85
c ^ my own	49
c ^ n	68
c ^ need	-76
c ^ new	66
c ^ no	-52
c ^ nor	-37
c ^ not	-40
c ^ now	-23
c ^ number	48
c ^ oh	55
c ^ oh and	44
c ^ on	67
c ^ on the	-17
c ^ once	57
c ^ one	-37
c ^ only	-30
c ^ or	-101
c ^ or is	-16
c ^ other	-37
c ^ our	35
c ^ outlook	-51
c ^ please	-109
c ^ pls	-48
c ^ proxy	49
c ^ put	47
c ^ reset	-71
c ^ says	-20
c ^ second	36
c ^ she	26
c ^ should	-27
c ^ since	-61
c ^ smtp	-24
c ^ so	-15
c ^ something	-65
c ^ still	-27
c ^ tell me	-33
c ^ that	21
c ^ the	29
c ^ then	101
c ^ there	-39
c ^ there is	-60
c ^ they	21
c ^ tunnel	46
c ^ two	69
c ^ unable	-26
c ^ unable to	-26
c ^ was	-25
c ^ what	-85
c ^ what do	-13
c ^ what does	-28
c ^ what's	-33
c ^ what's the	-39
c ^ when	16
c ^ where	-17
c ^ where is	57
c ^ whether	49
c ^ which	-84
c ^ while	65
c ^ who	-28
c ^ whole	-60
c ^ wireguard	29
c ^ with	-20
c ^ without	-31
c ^ would	-22
c ^ xxx	75
c ^ xxxx	-33
c ^ you	24
c ^ your	13
c a	-2
c account	-40
c address	-30
c after	24
c alias	86
c all	-44
c also	77
c also the	-78
c am	-37
c an	44
c and	43
c and 0	-38
c and a	53
c and also	-74
c and at	-39
c and can	32
c and do	111
c and does	53
c and he	-54
c and i	-12
c and in	43
c and is	34
c and it	-42
c and now	-26
c and on	-26
c and one	-31
c and put	-27
c and tell	61
c and the	-18
c and then	-83
c and we	-38
c and what	20
c and will	72
c another	27
c any	-28
c anything	28
c apart	67
c are	36
c as well	52
c at	-35
c be	23
c because of	44
c before	51
c besides	47
c bill	75
c both	-34
c but	-21
c by	-30
c can	83
c can i	-42
c can't	22
c cancel	53
c cannot	-35
c change	22
c chrome	-27
c close	31
c connect	-23
c connection	-38
c contact	-31
c contacts	40
c copy	-47
c could	64
c delete	61
c different	-44
c dkim	35
c dmarc	69
c do	-12
c do i	-36
c does	45
c does it	25
c does the	-36
c doesn't	-29
c don't	-18
c each	-30
c else	-80
c error	-32
c even	-64
c every	-20
c evolution	50
c exit	55
c failed	-43
c father	41
c finally	49
c firefox	-21
c first	-17
c forward	60
c from	-64
c further	77
c get	-21
c gives	-44
c gmail	-33
c goes	-24
c half	-50
c has	-72
c has the	-61
c he	-31
c her	66
c hi	73
c his	48
c home	-19
c hours	37
c how	75
c how can	-48
c how do	-61
c i	-25
c i can	-38
c i can't	31
c i need	30
c i paid	47
c i should	46
c i want	-23
c i was	53
c i'd	19
c i'd be	43
c i'd like	-36
c i'm	-32
c i've	20
c imap	-31
c in	3
c in the	9
c invoice	58
c is	85
c is that	-34
c is the	-38
c is there	-18
c is this	-30
c it	-40
c it's	62
c just	-65
c keep	28
c key	22
c kindly	-49
c laptop	-23
c lastly	63
c let	83
c letters	46
c like	-11
c list	79
c login	-39
c mail	27
c mail to	55
c mails	41
c many	-18
c may	23
c may i	36
c me	-28
c move	43
c msmtp	41
c must	-32
c my	-27
c my own	49
c n	79
c name	74
c never	-15
c new	71
c no	-53
c nobody	-53
c none	-37
c nor	-38
c not	-94
c nothing	-19
c now	-64
c number	55
c of	43
c oh	55
c oh and	44
c ok	30
c old	14
c on	-36
c on the	-17
c once	73
c one	-31
c only	-53
c open	-44
c or	-127
c or is	-16
c other	23
c our	16
c out	33
c outlook	-65
c page	-42
c paid	47
c password	-59
c pay	42
c phone	-68
c ping	-37
c plan	43
c please	-64
c pls	-27
c plus	-35
c port	-36
c price	29
c proxy	52
c ps	36
c read	-41
c receipt	93
c refund	47
c remove	70
c reset	-77
c rules	-68
c s	-28
c same	21
c says	-69
c second	34
c send	65
c server	-45
c set	50
c she	29
c should	-22
c show	37
c shows	-21
c since	-58
c smtp	-17
c so	-16
c some	45
c something	-73
c still	-30
c stop	71
c storage	42
c support	43
c take	41
c tell	36
c tell me	-33
c that	9
c the	22
c then	-11
c there	-75
c there is	-60
c there's	16
c they	40
c this	-12
c three	55
c thursday	60
c time	22
c to	-63
c tried	-20
c tunnel	81
c turn	38
c two	19
c unable	-27
c unable to	-26
c under	29
c wants	35
c way	-27
c we	-15
c webmail	18
c well	51
c were	54
c what	42
c what do	-13
c what does	-28
c what's	58
c what's the	-39
c whats	46
c when	29
c where	38
c where is	57
c whether	83
c while	116
c who	42
c whole	-74
c why	58
c will	30
c wireguard	30
c with	-81
c without	-29
c works	-18
c would	19
c xxx	73
c yearly	55
c you	-59
c your	-22
clauses	-129
e +	-37
e 0	-80
e 0 :	-34
e 0 days	-31
e 0 gb	46
e 0 mb	-53
e 0 th	64
e :	-132
e : 0	-23
e ?	83
e ? ?	-50
e a	-25
e account	-19
e account ?	-49
e addition	75
e address	-50
e after	21
e again	25
e aliases	49
e all	-125
e also	26
e am	-30
e and	33
e another	191
e another matter	74
e any	-57
e any more	-47
e apart	116
e apart from	105
e app	18
e as well	36
e ask	30
e at	20
e back	74
e back ?	36
e be	79
e before	38
e being	53
e both	-56
e bounce	45
e box	21
e boxes	69
e by	57
e called	40
e can	54
e cannot	29
e card	40
e certificate	38
e changed	24
e client	-41
e come	56
e comes	-29
e company	61
e computer	-53
e connections	-30
e correct	37
e credit	52
e day	20
e days	-42
e dead	-55
e denied	-30
e did	-22
e do	104
e does	-35
e doesn't	31
e domain	59
e down	-116
e down ?	-86
e each	-56
e english	65
e enter	40
e everything	-34
e example	-80
e expired	36
e failed	-19
e fine	-29
e firefox	-29
e first	-31
e folder	-46
e folders	44
e for	54
e for the	43
e free	64
e from	50
e from this	79
e gb	41
e gmail	-46
e gone	-24
e good	-53
e got	38
e hangs	-50
e has	-21
e have	57
e have you	106
e he	47
e help	-34
e her	59
e here	29
e his	26
e home	-47
e hours	-24
e house	-28
e i	13
e i have	84
e i'm	33
e in	-32
e in addition	75
e in it	-35
e in the	34
e inbox	-39
e instead	35
e internet	-26
e invoice	58
e invoices	82
e is	-26
e is there	-32
e it	108
e june	43
e junk	27
e just	31
e key	-21
e last	87
e late	32
e letter	24
e like	-42
e list	41
e login	45
e logo	39
e look	31
e lost	54
e made	-34
e mail	-72
e mail ?	-59
e mailbox	45
e mails	-25
e many	-19
e matter	211
e may	31
e mb	-51
e me	29
e me in	-44
e mobile	-41
e month	63
e more	73
e morning	-56
e my	-122
e my account	-26
e my mail	-58
e my password	45
e my phone	-54
e name	36
e names	-40
e never	31
e new	31
e next	69
e night	-25
e no	-34
e normal	-35
e not	54
e nothing	-61
e notice	-62
e now	-26
e of	-11
e of it	-33
e of the	-32
e off	101
e office	-41
e oh	60
e old	-24
e on	-27
e on another	50
e on it	70
e on my	39
e one	63
e only	-46
e or	30
e or not	54
e other	54
e our	-46
e out	-33
e own	85
e own domain	54
e p	32
e page	-82
e paper	33
e password	2
e payment	-30
e pc	-23
e phone	-135
e phone ?	-54
e phones	-32
e plan	27
e pls	61
e pop	-36
e port 0	27
e private	30
e problem	35
e profile	-26
e provider	-50
e proxy	-91
e ps	87
e question	120
e question :	91
e recovery	-40
e refused	-33
e regards	-21
e rejected	-74
e repair	46
e restore	61
e right	-30
e s	46
e same	-54
e say	65
e says	-42
e second	184
e see	27
e send	-38
e sending	-52
e separate	75
e server	-56
e set	40
e sign	51
e sign in	51
e since	-90
e since 0	-38
e site	-30
e small	31
e smtp	-40
e something	-44
e spf	-34
e stays	44
e still	-31
e stop	79
e stopped	53
e subject	39
e such	-32
e support	27
e take	51
e th	63
e that	115
e that ?	37
e the	26
e the 0	27
e the old	-32
e the proxy	-37
e the same	23
e the second	80
e their	29
e them	17
e then	64
e there	68
e thing	242
e things	-34
e this	121
e this morning	-47
e three	-50
e through	-55
e thunderbird	-31
e ticket	41
e time	38
e timed	-25
e timed out	-25
e times	-56
e tls	-30
e to	85
e to 0	55
e to the	-38
e today	38
e trash	-39
e tried	-45
e tunnel	-20
e tv	-64
e twice	27
e two	-121
e under	23
e urgent	27
e us	-35
e user	72
e vpn	-23
e want	-68
e way	65
e we	-31
e webmail	-74
e well	51
e went	-37
e what	-30
e which	-75
e whole	-61
e why	71
e wifi	-32
e will	50
e with	-41
e without	104
e work	-38
e works	-47
e wrong	28
e xxxx	42
e year	38
e yesterday	-28
e you	10
e you :	46
e you ?	38
e your	-20
e yours	-25
e zero	-32
few words	-173
goes on	-50
head	47
in counted	121
in list	244
joint !	-10
joint )	-68
joint ) least	-21
joint ,	-8
joint , least	-62
joint .	42
joint . least	-123
joint :	85
joint : least	134
joint ;	51
joint ; least	25
joint ?	-4
joint ? least	102
joint line	79
joint line least	191
joint none	-133
joint none least	-41
joint paragraph	-99
joint paragraph least	49
least	246
least 0	-86
least 1	-86
least 10	66
least 11	56
least 2	-84
least 3	-25
least 4	-40
least 5	-11
least 6	15
least 7	19
least 8	33
least 9	61
left words	4
length	-27
line	-20
list elsewhere	-120
m 0	35
m :	-48
m ?	-340
m a	126
m about	31
m account	-43
m address	23
m after	30
m already	-45
m also	33
m an	53
m are	36
m as	110
m at	34
m back	-44
m bank	43
m be	66
m bill	95
m both	-50
m by	97
m calendar	120
m can	52
m come	83
m contact	60
m cost	70
m data	38
m day	61
m days	46
m do	-39
m error	-52
m every	64
m example	-25
m failed	-50
m fine	-33
m folder	41
m for	216
m from	100
m go	42
m have	65
m he	54
m i	30
m if	72
m in	83
m invoice	91
m is	42
m it	-147
m last	44
m like	38
m line	-37
m mail	43
m mailbox	94
m mails	47
m me	47
m month	67
m more	84
m my	147
m no	54
m not	33
m number	41
m of	116
m off	46
m old	27
m on	110
m one	42
m only	-53
m our	42
m out	-20
m over	38
m own	33
m page	-39
m paid	91
m phone	-24
m plan	123
m please	-42
m right	-37
m same	-71
m see	60
m server	-75
m shows	43
m so	39
m still	40
m tablet	-43
m that	-30
m the	199
m them	22
m to	132
m too	59
m twice	41
m two	32
m us	-38
m which	53
m with	49
m wrong	-22
m xxxx	-35
m year	84
m you	43
marker bullet	44
marker clause	60
marker letter	128
marker number	26
marker ordinal	-7
marker roman	92
marker topic	16
new	29
own	160
own 0	-83
own 1	-29
own 10	14
own 11	36
own 2	-40
own 3	-31
own 4	-32
own 5	13
own 6	-4
own 7	29
own 8	48
own 9	21
own x before	71
place	262
previous	-65
previous problem	-46
previous question	-6
previous request	7
previous statement	13
previous tag	-50
pronoun	-19
remark	-327
right words	174
role after problem	-26
role after question	-23
role after request	-10
role after statement	-7
role after tag	-15
role before problem	-43
role before question	-16
role before request	14
role before statement	-41
role before tag	5
role problem	-12
role question	-21
role statement	33
role tag	-53
roles problem problem	28
roles problem question	7
roles problem statement	3
roles problem tag	-34
roles question problem	-55
roles question question	56
roles question request	-97
roles question tag	100
roles request problem	-58
roles request question	-40
roles request request	59
roles request tag	41
roles statement problem	43
roles statement question	-8
roles statement request	76
roles statement statement	-28
roles statement tag	-74
roles tag problem	33
roles tag request	-22
roles tag statement	54
roles tag tag	-70
shared	40
shared all	-130
shared best	-43
since ask	-72
since ask 1	-30
since ask 2	-6
since ask 4	-12
sum after	-34
sum before	32
transition about	39
transition also	-35
transition another	58
transition apart	99
transition none	-243
transition x least	-53`;
export const several = `126
announced	157
any gap	-36
asks	38
clauses	-137
counted	-59
gap	205
length	36
list	143
marks 0	106
marks 1	-31
marks 2	52
marks 3	-115
second ask	-13
second gap	37
third ask	-50
third gap	37
w &	35
w & is	33
w +	73
w + 0	-23
w /	40
w 0	53
w 0 0	-87
w 0 :	-90
w 0 bad	-34
w 0 boxes	34
w 0 days	18
w 0 for	-19
w 0 from	-31
w 0 g	-27
w 0 gb	61
w 0 gig	33
w 0 in	28
w 0 is	28
w 0 mb	-39
w 0 min	-25
w 0 of	-40
w 0 on	-34
w 0 open	39
w 0 th	32
w 0 utc	-21
w 0 x	-30
w 0 |	25
w :	57
w : 0	-41
w : |	19
w ?	156
w ? |	16
w a	8
w a 0	41
w a copy	-30
w a day	22
w a student	36
w about	-46
w about my	-36
w accept	26
w access	-43
w account	-52
w account ?	-39
w account |	-51
w accounts	24
w accounts |	30
w add	-54
w add a	-33
w added	-36
w address	-28
w addresses	25
w after 0	29
w again	-11
w again ?	-35
w alias	34
w aliases	59
w all	-74
w all of	-21
w all three	-28
w allow	-52
w alone	22
w already	-33
w also	19
w also like	-94
w also on	-55
w although	23
w always	-34
w am	-36
w am i	-47
w am |	-21
w an alias	-23
w and	43
w and 0	-36
w and a	31
w and again	-36
w and also	-27
w and can	31
w and do	37
w and does	31
w and how	-26
w and i'd	33
w and is	24
w and it	-53
w and my	-23
w and the	28
w and then	-15
w and what	-30
w and when	29
w and you	54
w and your	-20
w android	-41
w another	12
w answer	107
w answered	81
w any	26
w any more	-40
w apart	55
w apart from	54
w app	47
w app password	40
w app |	19
w april	36
w are	-73
w are gone	-56
w are not	22
w are you	-21
w arrive	31
w as	52
w as a	19
w as well	70
w ask	68
w asked	48
w asking	-11
w asks	11
w asks for	-47
w at	91
w at 0	36
w at it	29
w at the	-42
w attach	-23
w attachment	37
w automatic	38
w back |	-11
w bad	-54
w bad gateway	-35
w bank	-19
w bank transfer	28
w be	-8
w because	-27
w been	-17
w before	-50
w before i	-24
w behind	16
w being	23
w besides	36
w big	-14
w bigger	60
w bill	123
w bill |	22
w billing	30
w black	32
w block	23
w blocked	29
w both	50
w bounce	38
w box	-75
w box |	-44
w boxes	67
w bring	40
w broken	-21
w brother	-13
w browser	-18
w business	-25
w but	8
w buy	22
w by	51
w caldav	27
w calendar	18
w calendar |	25
w called	16
w can	66
w can i	34
w can it	16
w can one	-20
w can open	-25
w can the	20
w can you	34
w can't	28
w cancel	30
w cannot	-32
w cannot sign	41
w cant	13
w card	48
w card |	37
w catch	32
w catch all	32
w certificate	26
w change	83
w change my	62
w change the	18
w cheapest	31
w checked	-61
w chrome	-46
w client	-17
w closes	-36
w club	-18
w colleague	-46
w com	-32
w come	53
w come to	33
w comes	19
w coming	-34
w company	-23
w complete	-27
w completely	33
w config	30
w confirm	-49
w connect	-48
w connect to	-27
w connection	-47
w connection refused	-15
w connection to	-18
w connections	-21
w connects	-22
w contact	33
w contacts	59
w contract	27
w copy	-45
w correct	45
w correct it	29
w cost	97
w could not	-39
w could you	25
w countries	22
w credit	46
w customer	-39
w customers	-57
w customers are	-63
w data	-17
w date	-16
w day	82
w day |	16
w days	50
w dead	-43
w dead |	-40
w delete	28
w deleted	28
w denied	-23
w desk	-23
w details	-26
w devices	32
w did	-52
w did not	-25
w different	-25
w discount	41
w discount for	25
w dns	-18
w do	61
w do i	-23
w do not	-46
w do u	18
w do you	14
w does	42
w does a	29
w does it	10
w does my	28
w does the	33
w domain	36
w don't	-30
w down	-52
w down ?	-28
w down again	19
w down |	-19
w drafts	55
w drops	35
w e	-50
w each	-13
w each time	-20
w email	-16
w enable	43
w end	32
w english	32
w enough	-28
w err	-28
w error	-57
w error 0	-31
w even	-40
w ever	25
w every	48
w every time	30
w everyone	-21
w everything	-39
w everything |	-28
w example	-70
w example |	-22
w exit	38
w export	44
w factor	-36
w failed	-68
w fails	-27
w fails |	-35
w far	-32
w fee	26
w file	-17
w file ?	-48
w file |	31
w filter	-15
w find	31
w fine	-55
w fine |	-23
w finish	24
w firefox	-21
w first	16
w folder	27
w folders	-27
w for	131
w for 0	38
w for all	-48
w for me	14
w for my	62
w for the	56
w for |	28
w form	-12
w forty	-23
w forward	37
w found	-33
w four	-37
w free	28
w free trial	23
w friday	50
w friends	-26
w from	48
w from 0	18
w from me	-21
w from that	36
w from the	10
w from this	30
w from your	-39
w full	-29
w full stop	-34
w g	-31
w gateway	-32
w gb	62
w german	52
w get the	-14
w getting	22
w gig	33
w gives	-44
w gives 0	-34
w gmail	-36
w gmail |	-27
w go	57
w go to	34
w goes to	24
w goes |	-36
w going	-21
w gone	-33
w gone |	-39
w got	76
w grey	-22
w had	49
w hangs	-35
w has	-45
w has been	-15
w has no	28
w have	-12
w have a	23
w have it	-33
w have the	42
w have to	-47
w have you	37
w have |	22
w he	63
w hello	54
w hello |	55
w help	32
w help page	19
w help site	27
w her	29
w here |	16
w hi	40
w him	30
w his	51
w hit	-23
w home	-32
w host	-26
w host |	-21
w hour |	-26
w house	-34
w how	95
w how can	-31
w how do	-34
w how long	18
w how many	58
w how much	26
w how to	54
w http	-25
w i	36
w i add	-76
w i am	21
w i ask	21
w i changed	-37
w i close	-43
w i did	-29
w i do	-46
w i get	-23
w i have	14
w i keep	-40
w i need	47
w i never	-37
w i pay	-11
w i press	26
w i put	27
w i read	-27
w i see	31
w i take	26
w i use	-36
w i want	44
w i was	61
w i would	-43
w i'd	38
w i'd like	35
w i'm	17
w i've	-27
w ideas	35
w identity	-30
w if	27
w if i	14
w if so	-45
w im	19
w imap	-72
w imap |	27
w import	39
w in	-69
w in 0	-14
w in ?	-23
w in a	-10
w in firefox	17
w in it	-16
w in my	-10
w in one	-11
w in spam	-24
w in the	-52
w in thunderbird	-32
w in webmail	-14
w in your	12
w in |	66
w inbox	-32
w inbox |	-17
w included	36
w info	39
w instead of	15
w internet	-40
w into	-45
w into the	-33
w invalid	20
w invoice	90
w invoices	53
w ip	-36
w ipad	20
w ipv	37
w ipv 0	37
w is 0	24
w is a	-12
w is down	-71
w is it	27
w is my	56
w is no	-22
w is not	-18
w is on	-29
w is that	26
w is the	-34
w is there	21
w is |	39
w isn't	17
w issue	-26
w it	99
w it ?	51
w it be	-18
w it cost	35
w it does	-46
w it from	-42
w it goes	-32
w it is	-26
w it on	15
w it says	22
w it to	23
w it was	-15
w it works	-29
w it |	8
w its	20
w itself	-12
w itself |	23
w january	27
w january |	34
w job	-26
w june	47
w junk	18
w just	-47
w keeps	26
w kept	34
w key	32
w keys	46
w kill	26
w kindly	-39
w know	79
w know if	32
w know |	-24
w knows	25
w laptop	89
w laptop |	31
w large	-41
w last	34
w last invoice	39
w last night	-16
w later	-21
w law |	27
w leave	-35
w leaving	31
w left	13
w letters	55
w like	-31
w like a	29
w like to	-71
w limit	21
w limit |	37
w line	-43
w linux	24
w list	13
w list of	31
w list |	17
w little	18
w live	-20
w load	-25
w loads	-27
w log	11
w logged	19
w logged in	25
w login	9
w login |	15
w logo	28
w logs	26
w look	21
w looking	27
w lost	76
w machine	-20
w mail	-113
w mail ?	-23
w mail app	24
w mail from	20
w mail server	-63
w mail to	58
w mail |	-39
w mailbox	51
w mailbox for	48
w mailbox is	-41
w mailboxes	27
w mails	25
w mails from	24
w make	57
w makes	37
w many	50
w matter	24
w may	16
w may i	40
w mb	-38
w mb |	-40
w me	23
w me a	-20
w me how	23
w me the	19
w me to	21
w me when	-33
w me |	-55
w mention	-70
w message	18
w min	-26
w minutes	20
w minutes |	-27
w missing	-27
w mobile	-66
w mobile data	-29
w money	-27
w month	81
w month |	47
w monthly	26
w months	21
w more	42
w morning	-57
w morning |	-30
w much	32
w must i	-36
w mx	-24
w my	-12
w my account	-69
w my address	-21
w my bank	-30
w my inbox	-30
w my mail	-23
w my mailbox	23
w my name	26
w my new	37
w my own	43
w my phone	-107
w my plan	71
w my sister	-62
w my son	52
w my tablet	-52
w n	27
w name	39
w name on	32
w need	54
w needs	25
w neither	-33
w network	-69
w never	33
w never used	-32
w new	94
w newsletter	25
w next	93
w no	-42
w no mail	-19
w no such	-38
w nobody can	-72
w none	-36
w none of	-36
w nor	-34
w normal	-43
w not	57
w not in	31
w not one	-26
w not |	22
w note	49
w nothing	-49
w notice	-17
w now	-36
w now the	31
w now |	-36
w number	20
w of	-3
w of 0	25
w of a	-20
w of it	-16
w of my	-11
w of our	-44
w of the	-44
w of them	13
w of us	-66
w of your	15
w off	31
w off my	26
w off the	-15
w office	-11
w office |	21
w oh	40
w oh and	22
w old	34
w old one	-22
w on	49
w on friday	26
w on it	49
w on my	-94
w on the	-9
w once	16
w once |	-23
w one	87
w one :	50
w one ?	21
w one i	44
w one more	31
w one of	-35
w one person	-47
w one |	-17
w only	-33
w only the	-17
w only |	-41
w open it	-22
w opens	-36
w or	-76
w or is	-56
w or not	30
w or only	-35
w order	21
w our	-30
w our domain	-51
w ours	27
w out	-79
w out for	-30
w out in	34
w out of	-14
w out |	-28
w outage	-32
w outgoing	20
w outlook	-39
w over	15
w own	85
w own domain	24
w p	-35
w page	-90
w page of	28
w page |	20
w paid	45
w paper	35
w part	-47
w part of	-34
w password is	-20
w password |	-20
w pay	30
w pay with	35
w payment	15
w payment |	-34
w pc	-22
w pc |	-17
w pdfs	-39
w people	49
w people |	35
w per year	30
w person	-59
w phone	-140
w phone ?	-40
w phone in	-28
w phone |	-24
w phones	-17
w photos	-31
w pictures	21
w plan	227
w plan |	23
w please	-12
w please |	41
w pls	23
w pls |	22
w plus	19
w pop	-14
w port	-29
w port 0	-19
w possible	63
w possible ?	19
w possible to	29
w post	31
w present	-51
w price	96
w price ?	27
w price for	13
w print	57
w printer	29
w problem	-25
w program	-25
w proxy	20
w proxy on	-46
w proxy |	22
w ps	41
w put	88
w put it	28
w put the	15
w question	34
w question :	40
w quick	-34
w raise	33
w reach	-53
w read	-53
w real	26
w receipt	30
w receipts	32
w receive	-81
w red	-21
w refusing	-27
w regards	-26
w rejected	-47
w remove	52
w renew	21
w renewal	47
w renewed	53
w reply	44
w restore	43
w return	-34
w right	-79
w right ?	-61
w ring	-24
w round	-26
w roundcube	-31
w router	-16
w rules	-43
w said	-75
w same	-93
w same time	46
w same |	-73
w say	-21
w say that	-57
w says	26
w says 0	43
w school	-25
w screen	-25
w search	17
w second	80
w second factor	-51
w second mailbox	60
w seconds	-25
w see	71
w send	-26
w send a	-50
w send from	-25
w send me	24
w send |	24
w sending	-18
w sent	12
w separate	25
w server	-99
w server ?	-26
w server is	-46
w server |	18
w servers	23
w service	-71
w set	-23
w set up	-30
w settings |	36
w share	33
w she	17
w she's	24
w should	12
w show	69
w shows	-46
w shut	20
w side	18
w side |	-24
w sign	31
w sign in	55
w signed	-16
w since 0	8
w since yesterday	-30
w sister	-60
w sit	-22
w site	-63
w site |	-18
w sites	-26
w six	-52
w size	59
w smtp	-44
w so	27
w so i	26
w sold	24
w some	32
w something	-37
w son	53
w sorry	46
w sort	27
w space	22
w spf	16
w ssl	-63
w start	-22
w status page	-18
w stay	25
w step	23
w still	46
w stopped	31
w stops	-33
w storage	56
w stuck	-18
w student	56
w student price	25
w stuff	32
w sunday	-28
w surname	31
w switch	-32
w tablet	-39
w take	106
w take it	28
w take the	25
w tb	-43
w tell	58
w tell me	60
w ten	-18
w text	-25
w th	36
w th |	36
w than	-11
w thank	-15
w thanks	34
w that	-12
w that i	-45
w that is	37
w that the	-65
w that you	-23
w that |	39
w that's	24
w the	-30
w the 0	83
w the account	16
w the app	-27
w the bank	-22
w the bill	38
w the card	-18
w the end	25
w the help	25
w the internet	-39
w the laptop	36
w the last	51
w the limit	-47
w the mail	35
w the mails	-18
w the new	-21
w the next	26
w the other	26
w the password	-34
w the phone	-39
w the proxy	11
w the same	-39
w the second	-18
w the server	-73
w the service	-50
w the tablet	22
w the train	38
w the tunnel	-17
w the user	-23
w the vpn	36
w the web	15
w the whole	-20
w the wrong	-23
w them	6
w there	27
w there a	33
w there another	-57
w there is	-36
w there's	-18
w these	28
w they	45
w thing	50
w thing |	43
w things	91
w things |	48
w third	23
w thirty	-29
w this	-48
w this is	-23
w this morning	-42
w this one	62
w three	54
w through	-13
w through the	41
w thunderbird	-25
w thursday	27
w tick	-21
w ticket	30
w till	-21
w time	27
w time i	26
w timed	-25
w timed out	-25
w timeout	28
w times	-34
w times |	-34
w to	23
w to 0	-34
w to add	-29
w to ask	29
w to be	44
w to change	-17
w to do	21
w to know	64
w to make	19
w to me	38
w to my	12
w to say	-52
w to see	23
w to send	-79
w to the	97
w today	-42
w too	13
w took	-22
w train	57
w trial	45
w tried	-73
w trouble	48
w try	-42
w tunnel	-24
w tunnel |	-16
w turn	38
w turn off	21
w turns	-26
w tv	-28
w twice	-11
w twice |	-27
w two	84
w two things	46
w type	-33
w u	45
w unavailable	-15
w under	-68
w until	14
w up	36
w up |	19
w update	-18
w updated	-24
w ur	-18
w urgent	-21
w us	-87
w us |	-50
w use	-53
w use the	-38
w used	-27
w user	-49
w user name	-35
w users	-30
w users |	24
w utc	-26
w valid	-28
w vat	26
w verify	-30
w vpn	50
w want	14
w wanted to	-37
w was	-49
w was my	-50
w way	-47
w way to	-59
w we	-13
w we have	-68
w we've	31
w web	-16
w web mail	12
w web page	-26
w webmail	46
w webmail |	-40
w website	-24
w websites	38
w weeks	26
w well	67
w well as	36
w went	-21
w were	27
w what	18
w what am	-25
w what i	-22
w what is	26
w what's	56
w whatever	34
w whats	44
w whats the	43
w whatsapp	20
w when	21
w when i	-75
w when is	62
w when the	21
w when's	26
w where	75
w where do	27
w where is	60
w whether	43
w which	32
w while	104
w while i	47
w white page	-30
w who	54
w whole	-88
w why	10
w wifi	-57
w wifi |	-24
w will	48
w will it	19
w will not	50
w wireguard	-13
w wish	26
w with	5
w with the	-53
w without	34
w word	25
w work	98
w work with	31
w works	-27
w would	21
w would also	-92
w would like	60
w write to	-30
w writing	36
w written	-23
w wrong	-20
w wrong ?	-20
w x	-35
w xxx	26
w xxxx |	28
w year	89
w year |	26
w yearly	25
w years	17
w yes	-31
w yesterday	-48
w yet	-18
w you	172
w you :	30
w you ?	20
w you never	46
w you |	-17
w your	-41
w your proxy	36
w your server	-17
w your support	-32
w yous	31
w yubikey	25
w |	-55
w | &	79
w | +	83
w | /	51
w | 0	9
w | a	-16
w | after	-16
w | all	-50
w | and	32
w | another	44
w | any	67
w | apart	27
w | as	44
w | besides	31
w | both	41
w | but	-11
w | can	42
w | cant	18
w | change	78
w | charged	-32
w | close	25
w | could	12
w | do	24
w | does	-18
w | don't	-39
w | every	-25
w | half	-36
w | he	27
w | hello	37
w | hi	41
w | how	-45
w | i	-209
w | i've	-21
w | if	-32
w | imap	-51
w | in	-33
w | is	-69
w | it	91
w | it's	29
w | kindly	-37
w | let	28
w | mail	-11
w | mails	25
w | me	-23
w | my	-43
w | n	39
w | need	18
w | new	56
w | no	-28
w | nothing	-17
w | oh	32
w | one	49
w | only	-22
w | or	-29
w | outlook	-34
w | page	28
w | paid	26
w | phone	-17
w | please	-95
w | pop	-33
w | port	-23
w | price	41
w | ps	26
w | put	42
w | remove	40
w | same	-15
w | says	19
w | second	48
w | send	20
w | sending	-32
w | sent	-30
w | she	14
w | should	25
w | sign	-35
w | so	81
w | sorry	38
w | ssh	-22
w | still	-35
w | stop	37
w | take	31
w | tell	18
w | that	35
w | the	-72
w | then	29
w | there	-53
w | they	36
w | this	-86
w | three	-16
w | thunderbird	-33
w | tried	-38
w | two	68
w | urgent	-21
w | was	-25
w | webmail	44
w | what	26
w | what's	19
w | when	40
w | where	42
w | which	-10
w | while	100
w | whole	-30
w | why	-61
w | with	-33
w | without	-31
w | xxxx	-27
w | yes	-25
w | your	-51`;
export const bars = { sure: 1.96, maybe: 0.18, cut: -0.50, ask: 0.60 };
