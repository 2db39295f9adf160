/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const asks = `11
&	-35
+	66
+ 0	-81
/	-67
/ 0	-34
0	27
0 + 0	-65
0 /	71
0 0	-20
0 0 /	-61
0 0 0	-32
0 0 :	-33
0 0 error	64
0 0 gb	-70
0 0 xxxx	60
0 :	36
0 ?	41
0 a	-55
0 am	27
0 and	44
0 c	-83
0 days	77
0 down	-45
0 error	71
0 error :	81
0 euro	71
0 fa	52
0 for	42
0 gb	55
0 hours	-57
0 is	103
0 isps	-66
0 mails	-83
0 mb	-70
0 messages	-43
0 nd	-61
0 on	113
0 on the	-55
0 people	32
0 persons	-44
0 phones	-86
0 pm	56
0 starttls	-71
0 step	60
0 th	-61
0 the	-71
0 times	-63
0 x	37
0 xxxx :	77
0 years	30
:	-86
: 0	37
: 0 +	-59
: 0 :	-39
: from	-56
: same	-48
=after end	17
=after problem	-64
=after request	30
=after statement	-70
=after tag	75
=before problem	-30
=before question	13
=before request	49
=before statement	-58
=before tag	27
=end !	-34
=end )	-113
=end ,	-25
=end .	-12
=end :	-40
=end ;	63
=end ?	111
=end none	-5
=end …	53
=few	151
=first	-1
=joint !	-48
=joint )	17
=joint ,	39
=joint .	-11
=joint :	32
=joint ;	49
=joint ?	-121
=joint line	-24
=joint none	30
=joint paragraph	-8
=joint start	-1
=last	24
=line	-33
=marker bullet	157
=marker clause	207
=marker letter	129
=marker number	171
=marker ordinal	131
=marker ordinal question	-51
=marker q	121
=marker roman	140
=marker topic	3
=next )	321
=next ,	140
=next .	105
=next :	101
=next ;	53
=next none	111
=role problem	-40
=role question	33
=role request	82
=role statement	-66
=role tag	-11
=subject	-248
=words	39
?	-48
? ?	-154
^	-111
^ &	170
^ +	95
^ /	68
^ 0	13
^ 0 /	70
^ 0 :	-85
^ 0 and	59
^ 0 isps	-67
^ 0 members	-51
^ 0 minutes	66
^ 0 of	53
^ 0 step	72
^ 0 years	36
^ a	35
^ about	67
^ access	85
^ add	29
^ address	-62
^ administratively	57
^ administratively prohibited	57
^ alias	-49
^ aliases	60
^ all	37
^ all of	69
^ also	64
^ an	43
^ and	12
^ and 0	-6
^ and a	24
^ and again	128
^ and all	-60
^ and also	-55
^ and at	47
^ and can	31
^ and from	44
^ and has	-69
^ and have	-37
^ and hers	-65
^ and how	-68
^ and i	-35
^ and if	25
^ and is	24
^ and it	-65
^ and my	-30
^ and never	-67
^ and not	50
^ and nothing	57
^ and over	65
^ and password	46
^ and port	68
^ and put	-76
^ and she	-43
^ and since	-46
^ and so	-50
^ and the	16
^ and there	-43
^ and they	-63
^ and two	-81
^ and which	57
^ and you	-76
^ android	-59
^ any	56
^ anyone	-60
^ anything	44
^ apart	-42
^ are	115
^ are you	65
^ as	-15
^ as well	75
^ asked	-73
^ at	-9
^ authentication failed	40
^ backup	39
^ backup codes	47
^ because	-30
^ before	-21
^ before i	-30
^ besides	68
^ blank	99
^ blank page	63
^ block	94
^ both	-27
^ but it	-57
^ but then	-87
^ calendar	52
^ can	208
^ can i	34
^ can the	35
^ can't	-77
^ cancel	56
^ cant	118
^ catch	60
^ catch all	60
^ certificate	62
^ change	164
^ changed	-71
^ channel	58
^ channel 0	53
^ checked	-50
^ cheers	-64
^ chrome	54
^ client	-37
^ close	61
^ club	72
^ connect	-31
^ connection refused	-43
^ connection timed	-27
^ contacts	54
^ could	73
^ dark	57
^ dear	-72
^ dear sir	30
^ delete	154
^ deleted	-100
^ deleted the	-67
^ dictating	47
^ did	12
^ did you	177
^ different	85
^ different isps	68
^ dig	53
^ dmarc	-45
^ do	108
^ do it	-145
^ do you	66
^ does	68
^ does it	31
^ does the	64
^ does your	55
^ don't	-75
^ dr	-85
^ e	61
^ emergency	-32
^ enquiry	59
^ enter	-62
^ eta	65
^ everything	-29
^ expired	44
^ explain	91
^ filters	-40
^ firefox	75
^ firefox 0	-54
^ first	-32
^ five	83
^ fix	108
^ fix it	82
^ for	36
^ for the	25
^ forgot	73
^ frankfurt	70
^ from	30
^ from a	63
^ from my	-80
^ from the	19
^ get	90
^ give	67
^ god	-34
^ good	-109
^ good morning	-28
^ greetings	-35
^ half	-42
^ has	121
^ has the	-48
^ have	90
^ have i	55
^ have it	-51
^ have you	96
^ he	-34
^ he's	-42
^ hello	-25
^ help	41
^ hi	-50
^ his	-34
^ hit	-59
^ how	46
^ how do	21
^ http	62
^ i	-34
^ i also	49
^ i am	-25
^ i ask	71
^ i can't	92
^ i checked	-49
^ i did	74
^ i do	37
^ i don't	8
^ i have	-51
^ i know	20
^ i need	74
^ i never	109
^ i paid	91
^ i see	-42
^ i think	75
^ i tried	29
^ i type	74
^ i would	-91
^ i write	-57
^ i'd like	46
^ i'm	-44
^ if	84
^ if i	-24
^ if it	-51
^ if so	68
^ imap	95
^ in 0	70
^ in addition	-52
^ in the	-78
^ in which	84
^ invalid	54
^ invoice	-34
^ ipad	27
^ is	108
^ is it	-31
^ is the	-139
^ is there	-63
^ is this	77
^ it	28
^ it has	-48
^ it is	-39
^ it's	77
^ its	43
^ just	54
^ k	37
^ key	-32
^ kind	-30
^ kindly	52
^ laptop	27
^ last	-58
^ lastly	70
^ leaving	-50
^ let	70
^ like	-36
^ locked	-80
^ log	121
^ login	-23
^ long	-50
^ looked	-74
^ m	-49
^ mail	-29
^ make	163
^ make it	89
^ many	-40
^ may	74
^ me	77
^ me in	41
^ mine	38
^ move	65
^ mr	44
^ msmtp	82
^ mutt	73
^ mx	-57
^ my	-21
^ my own	49
^ my son	-44
^ my wife	-43
^ name	-41
^ need	148
^ network	-51
^ never	62
^ next	53
^ no	-24
^ no bounce	-59
^ no change	-76
^ no error	-50
^ no internet	49
^ no mail	79
^ no results	67
^ nobody	56
^ nobody can	-77
^ nobody in	85
^ none	53
^ normal	50
^ not	48
^ not a	-56
^ not in	-48
^ nothing comes	82
^ nothing in	51
^ now	-27
^ now the	40
^ office	32
^ oh	58
^ oh and	102
^ old	-73
^ on	-22
^ one	-61
^ one of	-42
^ only	51
^ only the	-66
^ open	94
^ open failed	44
^ opened	-65
^ or	63
^ or 0	-59
^ or do	51
^ or does	-53
^ or madam	-61
^ or not	80
^ or only	123
^ or receive	49
^ or something	53
^ or the	-42
^ order	48
^ other	44
^ our	-26
^ outlook	67
^ over	121
^ paid	-72
^ pay	73
^ permission	39
^ permission denied	54
^ phone is	60
^ please	-49
^ please answer	-101
^ please contact	-99
^ please correct	54
^ please find	59
^ pls	-30
^ port	-25
^ port 0	35
^ price	77
^ proxy	-30
^ ps	41
^ put	86
^ re	-51
^ reading	71
^ received	-67
^ received :	-53
^ recovery	71
^ ref	101
^ refund	109
^ regards	-47
^ registration	78
^ remove	79
^ removed	-81
^ renewal	34
^ repair	61
^ reset	67
^ restarted	-83
^ retired	-36
^ s	-33
^ same	-43
^ say	111
^ says	58
^ second	-33
^ security	-41
^ send	99
^ sent	-57
^ server	34
^ servers	68
^ should	-33
^ sign	-66
^ since	99
^ since 0	-19
^ since about	87
^ since friday	38
^ since last	42
^ since midnight	53
^ since noon	37
^ since sunday	44
^ since the	-27
^ since then	-73
^ six	-84
^ smtp	-11
^ so	-52
^ so i	76
^ so it	-37
^ so that	39
^ some	-38
^ someone	-49
^ something	-76
^ sorry	-35
^ ssh	-56
^ ssh d	68
^ ssh tunnel	-78
^ ssl	47
^ started	-69
^ status	21
^ status page	29
^ still	-40
^ stop	114
^ switch	57
^ ta	-64
^ take	135
^ tb	-35
^ tell	140
^ tell me	36
^ tested from	45
^ thank	-83
^ thank you	-78
^ thanks	-103
^ that	44
^ the	20
^ the bank	-73
^ the first	-64
^ the one	-62
^ the other	49
^ the proxy	50
^ the server	72
^ their	-79
^ there	-80
^ there's	-88
^ they	-49
^ they are	111
^ this	40
^ this is	-43
^ three	-49
^ thunderbird	46
^ thx	-41
^ tick	52
^ tls	-96
^ to	51
^ too	-43
^ too many	-86
^ trial	78
^ tried	-64
^ try again	59
^ tunnel	41
^ turn	42
^ two	-133
^ two offices	62
^ two providers	98
^ uk	65
^ undo	72
^ unlock	70
^ until	68
^ user	-61
^ vpn	27
^ want	59
^ was	94
^ we	-88
^ we are	-66
^ web	-15
^ wg	123
^ what	133
^ what am	41
^ what do	47
^ what i	-89
^ what is	38
^ what should	-56
^ what's	88
^ whats	135
^ whats the	85
^ when	44
^ when i	-37
^ when it	58
^ when will	76
^ when's	74
^ where	54
^ where's	76
^ which	40
^ which are	-75
^ which i	-124
^ which is	-140
^ which one	63
^ which port	96
^ which was	-62
^ who	-37
^ who's	-61
^ whole	51
^ whom	59
^ why	131
^ why ?	46
^ will	160
^ winmail	68
^ winmail dat	68
^ wireguard	25
^ with	69
^ with respect	-41
^ with the	-25
^ without	47
^ would	176
^ would you	55
^ wrong	65
^ wrong password	65
^ xxxx	34
^ yes	-14
^ you	73
^ your	92
^ your server	-85
^ yours	-59
^ yours faithfully	-45
a	-68
a 0	86
a bit	-59
a calendar	74
a copy of	87
a file	57
a friend	57
a line	-91
a single	65
a thing	61
a way	72
a year	57
abeg	83
about	-90
about it	33
about the	-57
accept	141
accepted	43
access	43
account	11
account from	-65
accounts	-63
active	96
add	83
added	-86
addition	-42
address	87
address ?	-77
address book	44
address is	37
addresses	96
admin	104
administratively	57
administratively prohibited	57
after	17
after 0	17
after a	78
after i	-43
after the	-40
again ?	-57
age	-48
agreement	88
alias	247
aliases	189
alike	49
all	14
all in	55
all of	-34
all three	57
allotment	-55
allow	-100
alone	79
already	58
also	79
also the	-54
although	164
although i	99
always	33
am	23
am i	83
ams	56
an	-20
an alias	72
an hour	-25
and	19
and a	-25
and again	78
and also	-73
and at	28
and at the	50
and can	33
and from	53
and has	-66
and have	-37
and hers	-65
and how	-64
and i	-42
and i have	80
and if	25
and if so	87
and is	24
and is there	73
and it	-58
and it says	70
and my	15
and never	-67
and not	70
and not in	60
and nothing	57
and over	65
and password	39
and port	50
and put	-74
and she	-43
and since	-46
and so	-42
and the	-46
and then	23
and there	-43
and they	-71
and two	-116
and which	57
and with	51
and you	-84
android 0	-46
another	-113
another matter	-46
answer	-35
answered	-83
answering	75
answers	64
antivirus	-105
any	31
anybody	-83
anyone	-26
anything	80
apart	-89
apart from	-43
app	53
app password	91
appears	47
archive	57
are	-5
are 0	45
are gone	113
are in	-101
are on	-60
are they	111
are you	47
around	-32
arrive	44
arrives	47
article	52
as	11
as a	109
as i	-76
as well	18
as well as	45
as you	-72
ask	-24
asked	-86
asks	66
asks for	47
at 0	-20
at 0 0	60
at 0 :	-40
at 0 am	-57
at a	-52
at once	33
at the	40
at work	-56
at your	56
ate	78
attach	100
attached	109
attachment	58
auckland	76
auth	-66
authenticated	-66
authentication	51
authentication failed	124
authenticator	87
auto	49
automatic	44
available	-48
away	17
b	-73
back	109
back ?	81
back to	-84
backup	47
backup codes	72
backups	68
bank	38
banks	68
be	33
be the	-67
because	-73
because i	-41
been	47
before	-45
before i	-95
before the	-40
began	-42
being	-64
believe	-61
below	-70
besides	81
best	-59
better	-49
big	-61
bigger	156
bill	186
billed	111
billing	111
bills	95
bin	66
birthday	-55
bit	-112
black	65
blank	100
blank page	68
bless	-73
blind	-37
block	88
blocked	41
board	77
booking	-42
both	32
both ?	-63
box	96
boxes	155
boy	-54
branches	101
bring	39
browsing	64
bug ?	-82
business	46
but	-17
but i	-46
but it	-57
but nothing	70
but then	-87
button	96
buy	60
by hand	-29
by itself	49
by mail	-64
by mistake	55
by my	-65
by the	-88
by user	90
ca	42
cable	-54
cache	-101
calendar	194
calendar shows	91
call	-57
called	-46
calls	44
came	-50
came back	-59
camera	-33
can	135
can be	-76
can i	102
can i have	69
can i pay	39
can it be	46
can not	81
can read	-49
can receive	-91
can see	-88
can send	-125
can the	64
can we	44
can't	-15
can't be	-63
can't find	65
cancel	85
cancel the	68
cannot	55
cannot log	75
cannot log in	75
cant send	-47
captcha	73
card	155
carriers	43
carry	37
case	-47
cashier	-59
cat	-55
catch	91
catch all	74
centre	52
change	83
change it	70
change my	47
changed	34
changed the	-80
changed the password	-77
channel	106
channel 0	92
channel 0 :	92
charge	107
charged	100
checked the	-84
cheers	-68
choose	41
chrome	-25
chromebook	-34
church	116
clean	54
clear	-56
cleared	-77
click	66
client	65
clients	-52
close	40
closed	18
closing	-85
club	80
code	18
codes	53
codes :	76
colleague	-29
com	-135
come back	-36
come in	36
come up	-62
comes in	94
committee	-70
company	-74
complaint	-64
completely	-85
computer	-84
config	48
confirm	29
confirmation	47
connect	53
connection	42
connection failed	50
connection refused	17
connection timed	-78
connection timed out	-78
connections	31
connects	23
contact	71
contact form	75
contact your	-105
contacts	165
contract	120
cookies	-109
copy of	83
corner	-66
correct	206
correct it	56
corrected	79
cos	-95
cost	133
could	-22
could not	-79
could you please	-84
count	65
countries	89
country	117
course	-64
cousin in	65
credentials	49
credit	129
crypto	78
csv	62
curl	-44
customer	-67
customers	110
cuts	73
dark	112
dark mode	54
dat	45
data	89
date	34
daughter	-74
day	58
days	65
de	38
dead	124
deadline	-78
dear	-100
dear sir	30
death	-52
debian	-46
debit	52
debug	-75
declined	64
default	-44
delete	177
delete the	71
deleted the	-95
denied	88
denied publickey	49
department	-70
desk	-23
desktop	38
device	77
devices	65
did	-75
did i	61
did it	-50
did not	-51
did the	-62
did you	173
didn't	-62
difference	32
different	-6
different isps	41
different networks	62
discount	129
dkim	36
dmarc	63
do	30
do i	103
do i do	-46
do i fix	-94
do i get	76
do i need	-103
do i put	43
do it	-68
do not	-76
do this	-73
do u	69
do we	74
do you	165
do you have	67
does	43
does it	-15
does the	93
doesn't	-52
doesnt	69
dog	-36
domain	79
don't	-192
don't want	-56
dont	85
dot	51
dovecot	-109
down	35
down ?	124
down for	92
dr	-73
drafts	71
driver	-73
drops	98
dutch	66
e mail	-90
each	50
eats	62
edge	-36
editor	-58
eduroam	61
eleven	-72
else	-45
else ?	-65
em	62
email	54
email is	71
emails	-56
emergency	-47
en	109
end	79
end of	-53
ended	89
endpoint	51
ends	37
engineer	-52
enquiry	51
entering	91
error	50
error 0	72
error :	46
esr	-101
eta	77
eta ?	-66
euro	118
euros	89
evening	-14
ever	-55
every one	-40
every time	61
everybody	-31
everything	-12
everywhere	40
exactly	-29
example	10
example 0	-125
example 0 0	-62
example :	69
example : 0	65
exchange	-60
executor	-47
exit	182
exits	95
expired	166
explain	141
extend	77
extra	51
fa	52
factor	52
fail	-76
failed	-27
fails	105
failure	-56
fair	-59
faithfully	-45
false	-107
far	-65
fast	-71
father	-43
fee	67
feelings	-45
fi	-42
field	-31
file ?	-101
filter	126
finds	59
fine	-21
finish	69
firefox	-94
firefox 0	-81
firefox on	70
firewall	-122
first	-58
fix	50
fix ?	-76
fix it	68
fixed	37
flat	-49
folder	143
folders	86
following	-93
for	49
for 0	78
for a	-25
for all	69
for me	50
for my	-112
for that	55
for the	-45
for the password	76
for you	-52
for your	-95
forever	139
forgot	130
form	121
forty	-81
forward	92
forwarding	77
found	-104
four	13
fr	54
frankfurt	44
friday	26
friend	40
friends	-25
from	19
from 0	-39
from a	-62
from it	-52
from my	-15
from now	68
from our	-73
from the	-40
from this	-71
from you	50
from your	67
front	59
g	46
gateway	63
gave	-94
gb	61
german	137
get	95
get it	91
get the	-39
gets	66
gets the	-58
give	151
give me	61
gives	105
gives 0	51
gmail	37
gmx	85
go	48
go back	-67
go out	-54
go to	72
god	-83
god bless	-36
gone	43
good	-70
good morning	-30
google	41
got	22
grandson	-50
green	-126
greetings	-97
grey	-36
greylisting	52
group	41
guess	-71
guest	36
guests	61
guide	59
h	-33
h 0	-57
had	-146
had 0	79
had a	-38
half of	76
hall	-57
hand	-29
handshake	74
hangs	66
happened	84
happening	-94
happy	-64
harbour	61
hard	-59
hard feelings	-41
has	11
has it	70
has no	49
has the	-72
hasn't	60
have	-4
have a	109
have been	-83
have it	-39
have no	-50
have the	-43
have them	64
have you	64
he has	-71
he is	-63
he was	-51
he's	-60
head	52
header	45
headers	-50
hello	-68
help me	86
help site	84
here	17
hers	-61
hi	-51
him	31
his	-24
home	65
home line	-55
honey	-51
hospital	-69
hotmail	46
hotspot	42
hour	-33
hours	83
house	-94
houses	67
how	258
how can	-68
how can i	-77
how do	16
how i	52
how long	54
how many	110
how much	47
how to	26
hp	72
human	42
hurry	-72
husband's	-60
i	-20
i also	71
i am	-46
i ask	116
i buy	53
i can	-97
i can send	-79
i can't	84
i cant	-72
i checked	-55
i choose	59
i close	-63
i could	-127
i did not	44
i do	-93
i don't want	-39
i fix	-109
i get	91
i get the	-40
i had	-29
i have	-51
i have a	51
i have to	49
i have you	-45
i keep	-102
i like	-82
i live	56
i make	42
i never	67
i open	-46
i paid	140
i pay	67
i press	48
i put	67
i read	-47
i send	-38
i set	73
i should	-36
i take	-48
i think	40
i tick	65
i tried	81
i type	66
i use	-40
i want	132
i want to	-155
i was	67
i will	-59
i would	-75
i would like	67
i write	53
i wrote	-35
i'd like	94
i'll	-93
i'm	-129
i'm in	46
i've	-135
identity	-95
if	76
if i	-107
if it's	-123
if so	154
imap	75
imaps	62
important	-82
in	24
in 0	-40
in ?	42
in a	-107
in addition	-42
in edge	51
in firefox	164
in front	61
in it	-45
in junk	55
in law	-116
in our	44
in the	2
in the morning	50
in the office	65
in there	-77
in thunderbird	-45
in web	129
in web mail	135
in webmail	68
in which	79
in which country	53
in your	21
inbox	106
incoming	61
incorrect	88
inside	-32
install	50
installed	-82
instead	81
instead of	42
internet	16
into	60
invalid	84
invoice	215
invoice for	47
invoices	156
ip	76
ipad	73
iphone	-35
is a	22
is an	71
is at	-46
is broken	-52
is down	101
is fine	30
is for	-92
is full	41
is good	49
is imap	-85
is in	-102
is it my	-74
is it possible	56
is it the	-100
is missing	47
is my	-55
is no	-69
is none	96
is not	51
is now	33
is off	-110
is on	-93
is on my	-69
is that	19
is the	23
is there	81
is there a	96
is there another	-68
is this	111
is xxxx	-96
is your	32
isn't	-43
isp	31
isps	32
issue	65
it	7
it ?	-37
it asks	-48
it back	87
it be	19
it by	47
it does	-80
it doesn't	-44
it down	58
it for	-54
it from	-70
it goes	36
it has	-98
it in	-80
it is	-70
it may	-56
it my	-70
it on	-51
it only	-53
it please	70
it possible	56
it returns	62
it says	-19
it the	-172
it to	44
it was	-137
it will	83
it you	60
it's	-115
items	79
its	32
itself	63
january	79
japan	46
job	-91
join	81
json	-52
july	56
june	61
junk	78
just	47
just sits	89
k	-100
k 0	-57
keep	-53
keep it	-80
keep the	84
keepalive	-51
keeps	131
key	75
key ?	-82
keyboard	-76
keys	49
kill	66
kind	-98
kind regards	-37
kindly	56
know	-39
knows	-62
labels	48
laptop	54
laptop in	-56
laptops	-73
large	-76
last	-27
last month	-56
last night	41
last week	-34
lastly	85
later	-127
laugh	-47
law	-57
leave	119
leaving	-69
left	30
let	56
let me	-44
letters	21
library	-46
like	-8
like the	41
like to	-166
like to know	93
limit	152
line	59
lines	69
linux	54
list	30
list of	95
lists	70
little	-67
live	-19
lives	-84
load	114
loading	69
loads	110
local	44
lock	-45
log in	61
login	114
login is	54
login page	-62
logins	-48
logo	93
logs	91
london	105
longer	27
look	-43
look at	-65
looked	-110
looked in	-51
looking	-49
lost	41
lot	-104
love	-75
lte	67
m	-23
ma	-52
macbook	-62
machine	-30
macos	-49
madam	-73
made	-16
mail	49
mail from	60
mail in	57
mail is	32
mail on	-47
mail server	68
mail to	40
mailbox	110
mailboxes	77
mails	72
mails to	71
main	-50
make	159
make it	83
makes	39
man	-127
manager	-49
managesieve	65
many	82
map	92
mark	64
match	-82
matter	-17
matters	-95
may	68
mb	-60
me	-17
me back	77
me from	85
me out	-34
me the	92
me to	-95
meant	57
menu	-52
messages	124
method	93
might	-80
mine	25
minute	28
minutes	32
missing	31
mobile	77
mobile data	-50
modem	-44
monday	34
money	104
month	48
monthly	88
months	51
more	-3
morning	53
most	-43
mostly	-47
mother	-52
mountain	61
move	129
moves	51
moving	-81
mozilla	-64
mr	52
msmtp	84
mtu	52
much	50
must	113
must be	100
must i	78
mutt	58
mx	86
mx 0	-67
my	25
my account	93
my address	-76
my card	69
my cousin in	65
my father	-43
my grandson	-53
my ip	-66
my late	-57
my mail	150
my mailbox	56
my mobile	55
my mother	-43
my name	-28
my new	39
my own	49
my password	46
my phone	-38
my plan	53
my profile	56
my storage	113
my tablet	-101
my wife's	-70
myself	-120
name	74
nd	-61
need	65
need to	-142
needs	192
needs a	90
neighbour	-93
neighbour's	75
netherlands	86
network	-49
networks	79
never	87
never came	57
new	50
new laptop	-46
new one	58
newsletter	43
newsletters	52
nine	-27
no	26
no answer	88
no bounce	-64
no change	-89
no error	-61
no hard	-41
no hard feelings	-41
no internet	74
no login	71
no mail	49
no page	124
no results	91
no rush	-51
no such	-71
nobody	3
nobody can	-90
nobody in	80
none	103
noon	107
nor	151
normal ?	70
normally	-89
not	13
not a	-44
not be	-50
not in	28
not one	-50
not the	32
notary	-63
notebook	-62
notes	-86
nothing	-24
nothing comes	94
nothing from	95
nothing in	38
nothing loads	49
notice	57
now	-33
now it	-52
now on	60
now the	67
number	66
numbers	-46
o	55
october	68
of	-10
of a	-92
of all	89
of course	-53
of my	42
of our	68
of the	-24
of them	-50
of this	-69
of us	-70
of your	96
of yours	109
off	10
off ?	44
off the	57
office	16
office in	-53
offices	76
oh	49
oh and	102
ok	-35
okay	-65
old	70
on	17
on 0	25
on another matter	-42
on every	71
on her	-68
on my	35
on my laptop	65
on saturday	-37
on sunday	-67
on the	-23
on the old	-59
on the phone	-36
on their	56
on this	-59
on two	72
on windows	62
once	-26
one	21
one ?	38
one can	-86
one for	60
one in	-53
one mail	-57
one more	-52
one person	-53
one's	-71
only mine	-56
only one	-77
only the	-38
open	58
open failed	26
open failed :	60
opened	-87
opening	-44
opens	34
or	26
or do	51
or does	-53
or madam	-61
or no	61
or not	47
or only	106
or password	-41
or receive	49
or something	59
or the	-73
order	-32
other	13
other sites	-66
others	-50
our	67
our office	54
ours	76
out	84
out ?	-37
out of	-81
out to	72
outbox	115
outgoing	28
outlook	24
outside	54
over the	-55
overnight	-43
own	11
own address	-48
own domain	-73
owner	48
p 0	43
page	71
page for	-75
page of	-61
page says	-58
pages	53
paid	70
panel	99
paper	53
parents	-50
paris	50
parish	-54
part	-49
pass	27
passed	-51
password	22
paste	70
pasted	46
path	-67
patience	-89
pay	154
pay by	52
paying	75
payment	170
payments	95
pc	13
pcs	49
pdf	48
peer	27
perfectly	-86
perhaps	-123
permission denied publickey	49
person	-21
persons	-39
pgp	69
phone	21
phone is	95
phone on	-80
phones	75
picture	46
pictures	66
ping	77
pixel	39
pixel 0	-46
place	-52
plan	174
plans	58
please	208
please answer	-130
please contact	-94
please correct	54
please find	59
please look	70
pls	127
pls help	-56
pm	45
po	-59
point	-100
points	-61
pop 0	39
port	12
port 0	21
port ?	-130
portal	79
porto	68
ports	64
possible	165
post	-47
power	-111
pppoe	65
practice	-62
press	-42
press send	69
previous	-61
price	166
price for	63
primary	-50
print	88
printed	-83
printer	-53
private window	-50
problem	-66
profile	-23
proforma	82
program	40
prohibited	57
proof	-111
provider	-158
providers	99
proxy	107
proxy is	63
ps	80
push	49
put	32
put in	-50
put it	-64
put the	-46
pw	68
question	-85
question :	-66
questions	-162
queue	-82
quick	-36
quit	46
quotation	48
r	-28
raise	104
ran	-67
re	-105
reaches	59
read	-21
reader	-53
real	68
real one	66
rebooted	-97
receipt	217
receipt for	65
receive	157
received : from	-55
receives	61
receiving	38
reception	52
recipient	-61
recipients	-40
record	99
records	74
recovery	92
red	54
ref	93
refund	166
refused	95
refuses	124
refusing	15
regards	-135
registered	38
registrar	73
registration	148
reinstalled	-70
rejected	69
rejected :	68
related	-80
relay	-25
reminders	98
remove	157
remove the	76
removed	-44
removed the	-65
renew	78
renewal	188
repair	141
reply	32
report	36
reports	-45
require	72
required	102
reset	29
respect	-41
respected	-45
restarted	-147
result	50
results	73
retired	-31
return	145
returns	86
riga	65
right ?	-146
room	-75
roughly	-60
roundcube	-50
run	-43
running	48
runs out	64
rush	-85
s	-53
s 0	-63
said	-122
same	26
same minute	68
same password	-43
same time	56
samsung	30
saturday	-79
saved	-30
say	-59
say that	-78
saying	66
says	29
says 0 0	-61
says authentication	89
says authentication failed	63
says cannot	-74
says couldn't	-69
says it's	-60
says no	-56
says the	-46
says too	72
says too many	72
says wrong	65
scan	60
screen	-26
se	47
search	97
seat	78
seats	65
secretary	-21
security	34
see	35
send	136
send a	-77
send from	51
send me	41
send the	-66
sender	92
sending	81
sends	75
sent	36
sent 0	61
sent items	68
separate	33
september	49
server	37
server ?	-79
server in	-71
server is	-61
server is down	61
server not	-53
servers	90
service unavailable	64
session	-56
set	-26
setting	71
settings	-45
seven	-40
share	50
shared	34
she's	-103
ship	-81
shop	-55
should	154
should be	88
should i	31
show	169
showing	46
shows	76
shows 0	63
shows every	121
shows my	-77
side	-20
sign	77
sign in	69
sign up	58
silent	45
since	34
since 0	-29
since 0 0	48
since 0 :	189
since 0 am	82
since about	87
since friday	38
since last	39
since midnight	53
since noon	37
since sunday	37
since the	-40
sincerely	-43
single	116
sirs	-24
sits	47
smtp	49
smtp 0	-35
so	-18
so i	-17
so it	-39
so please	-58
so that	79
society	-78
socks	75
software	-64
solicitor	-46
some	-24
somebody	103
something	-25
son	-87
sorry	-38
sort	-40
source	-47
space	73
spam	74
spark	40
spf	119
spins	43
spring	-55
ssh	62
ssh d	64
ssl	-49
starlink	60
started	-88
starts	-42
starttls	30
stay	80
stays	163
steam	81
step	24
step thing	72
still	62
still shows	-83
stolen	49
stop	173
stop it	75
stop the	77
stopped	58
storage	74
strange	37
studio	-59
subject	-65
submission	63
subscription	59
such	34
sunday	-28
support	35
supported	87
suspended	70
suspicious	-48
swap	66
switch	84
sydney	70
sync	-89
t	-105
ta	-62
tabs	-59
take	105
take it	57
taken	42
takes	-29
tax	68
tb	-86
teachers	-42
team	-61
telephone	24
tell	43
tell me	66
temporarily	64
ten	48
ten minutes	46
terms	-55
test	118
tested	79
tested from	67
text	26
th	-52
than	-24
thank	-105
thank you	-88
thank you for	-81
thanks	-127
that ?	58
that i	-102
that my	-65
that the	31
that you	96
that's	-76
the	-4
the 0	75
the account	62
the address	29
the big	-67
the bill	87
the box	-60
the browser	35
the calendar	75
the code	-40
the computer	-40
the contract	83
the date	-63
the day	41
the difference	75
the file	-38
the first	-39
the help	117
the invoice	48
the key	-57
the laptop	-35
the letters	48
the library	-72
the list	-18
the little	-79
the login	-45
the lot	-86
the mail	-19
the mails	49
the morning	90
the mx	84
the name	65
the new	48
the next	51
the number	-77
the old	72
the one	-64
the only	-79
the order	-64
the outbox	86
the outgoing	54
the page	-47
the password	21
the phone	-47
the port	-51
the private	84
the profile	-59
the proxy	113
the right	-106
the router	15
the same	-52
the search	105
the server	30
the sign	61
the site	-70
the ssh	103
the ssh tunnel	65
the trash	88
the treasurer	65
the tunnel	61
the update	49
the user name	-72
the web	-43
the wifi	-68
the wrong	-43
the yearly	63
their	-81
their own	61
them ?	81
them in	-55
then	-42
then 0	-50
then the	51
there	11
there a	92
there another	-68
there are	-74
there is no	-76
there is none	96
there it	66
there's	-61
there's a	-51
these	-119
they	-54
they are	99
they're	-60
they've	-55
thing	-114
things	-102
think	-26
thinks	-41
third	-42
this	-132
this ?	122
this is	-45
this morning	100
though	90
thread	-65
three	41
threw	67
through	22
throws	62
thunderbird	-37
thunderbird on	56
thursday	-46
thx	-33
tick	96
ticked	-69
ticket	39
tickets	47
time	-13
timed	-67
timed out	-67
timeout	-99
times out	108
to	5
to 0	-30
to be	79
to do	-100
to get	-82
to host	57
to it	-93
to keep	-64
to know	57
to mail	-56
to me	110
to pay	-43
to put	76
to say	-47
to send	-57
to server	78
to the	-25
to use	85
to write	-50
to xxxx	99
to you	-95
today	-24
together	41
told	-130
tonight	-93
too	-22
too many	43
took	-75
top	43
totp	60
touched	60
town	-51
train	-61
transfer	59
trash	52
treat	-86
trial	149
trick	-57
tried	-70
tried 0	-46
tried the	-42
trouble	-33
true	-104
ttl	54
tuesday	-53
tun 0	71
tunnel	59
tunnel is	79
turn	70
turn off	51
turned	-44
tv	-59
twice	83
two	64
two days	41
two providers	90
two questions	-61
two things	-47
two times	62
txt	47
type	-88
u	118
uk	85
unable	88
unable to	88
unavailable	55
under	-33
undo	65
union	80
unlock	137
until	32
up	17
up ?	63
up in	74
up the	-49
upgrade	94
upload	56
ur	86
urgent	-54
us	98
use	-19
user	77
user name	-58
username	-51
using	-149
utc	-31
vacation	96
valid	73
vat	92
verification	52
verify	-166
version	-74
very	-146
via	-67
vietnam	-58
village	-68
visa	73
vodafone	37
voucher	64
vpn	59
w	-43
wait	-41
waiting	-36
want	99
want the	80
want to	-180
wanted	-46
wants	47
wants a	73
was	-98
was not	-53
was the	-50
way	102
way to	55
we	52
we have	56
we're	58
weather	-65
web	27
web mail	140
web page	-55
webmail	170
week	28
weeks	-74
well	-56
went	27
were	-55
wg	33
wg 0	-50
what	140
what about	-122
what am	44
what am i	44
what do	38
what do i	22
what i	-115
what is	11
what is the	94
what should	-42
what's	133
what's the	61
whatever	59
whats	168
whats the	123
whatsapp	98
when	72
when it	67
when will	79
when will it	59
when's	99
whenever	42
where	158
where do	46
where do i	32
where i	-50
where is	55
where is the	53
where's	91
whether	177
which	171
which are	-75
which country	78
which i	-166
which is	-144
which one	59
which port	99
which was	-62
while	15
while i have	-51
white	161
whole	41
whole address	-75
whom	51
whose	58
why	141
wi	-88
wi fi	-67
wife	46
wife's	-97
will be	-130
will it	48
will not	85
will that	-96
win	-84
win 0	-76
windows	-38
winmail	58
winmail dat	45
wireguard	102
wireguard app	-68
wish to	61
with	-16
with a	-63
with it	49
with my	-127
with respect	-42
with the	-20
with you	-79
with your	52
without it	55
without mail	68
won't	-18
wont	66
words	49
work	40
worked	-108
working	26
works	16
would	39
would i	-88
would like	126
write	31
write to	-42
written	31
wrong	16
wrong ?	-98
wrong password	106
wrote	-76
x	71
x 0	20
xxxx	125
xxxxxx	67
yahoo	95
ye	50
year	61
yearly	132
years	-142
years of	-81
yes	-37
yesterday	68
you	24
you are	-33
you can	-52
you for	-73
you give	53
you have	-27
you may	-79
you people	63
you please	-86
you send	56
you to	74
you're	-53
your	40
your company	93
your help	-48
your mail	-69
your page	-88
your proxy	85
your server	-49
your server is	-107
your smtp	59
your support	84
your tunnel	-56
your web	-69
your wireguard	-62
yours	93
yours faithfully	-45
yubikey	60`;
export const gaps = `-222
after	-69
announced	111
b &	73
b & is	49
b +	80
b + 0	-49
b /	160
b 0	-49
b 0 0	69
b 0 0 0	15
b 0 :	-22
b 0 is	40
b :	-24
b ?	-151
b a	106
b about	-15
b accept	32
b account	-31
b add	21
b address	72
b after	73
b after 0	49
b again	-27
b alias	159
b all	-28
b allow	-75
b allowed	40
b also	194
b also like	-61
b also on	-84
b also the	-82
b also want	41
b am	-25
b am i	-26
b an	59
b and	5
b and 0	-33
b and a	19
b and again	-35
b and also	-65
b and at	-41
b and can	27
b and do	96
b and do you	57
b and does	76
b and he	-43
b and i	-17
b and if so	-32
b and in	32
b and is	25
b and is there	59
b and it	-45
b and now	-21
b and on	-24
b and tell	58
b and the	-29
b and then	-68
b and what	33
b and will	47
b android	30
b another	-34
b answer	38
b any	69
b anyone	-25
b anything	32
b apart	56
b app	44
b are	-47
b as well	55
b as well as	49
b ask	19
b asked	20
b at	-43
b at home	-23
b at the	-27
b authentication	-32
b back	48
b bank	-30
b be	-61
b because of	34
b been	-52
b before	29
b between	38
b bigger	44
b bill	139
b both	-91
b boxes	35
b bring	29
b browsers	81
b but	-24
b by	21
b calendar	61
b called	30
b can	53
b can i	16
b can i have	-33
b can i pay	50
b can the	49
b cancel	53
b cannot	-40
b card	69
b change	-54
b changed	-24
b charged	50
b check	-29
b chrome	-29
b closed	-25
b code	45
b come	25
b comes	35
b company	-30
b connect	-69
b connect to	-27
b connection	-77
b contacts	31
b contract	73
b copy	-64
b correct	-35
b could	38
b countries	40
b customer	-33
b customers	-25
b data	24
b date	34
b day	47
b days	40
b dead	-33
b delete	50
b desktop	29
b devices	45
b difference	-46
b different	-37
b discount	46
b dkim	27
b dmarc	68
b do	57
b do i	-29
b do i make	35
b do the	-42
b do you	49
b does	118
b does it	44
b doesn't	-29
b each	-19
b eight	38
b else	-90
b error	-43
b even	-68
b ever	51
b every	15
b everything	16
b example	-26
b exit	53
b expired	-26
b factor	-87
b failed	-83
b father	33
b fine	-40
b firefox	-41
b first	-25
b fix	-45
b folders	34
b for	84
b for my	-53
b form	-37
b forty	-44
b forward	69
b forwarding	44
b four	-16
b friends	-32
b from my	-43
b full	-46
b further	90
b gb	-26
b get	-58
b gets	53
b gives	-47
b gmail	-24
b go	-33
b goes	-49
b going	-42
b good	-32
b got	103
b has	65
b has been	-40
b has the	-38
b have	-38
b have to	-33
b have you	62
b he	-29
b help	34
b her	82
b here	-51
b hi	59
b him	34
b his	70
b home	-52
b host	-35
b hours	54
b how	28
b how can	-55
b how can i	-32
b how do i	25
b how long	30
b how many	93
b how much	39
b i	57
b i also	49
b i can	-47
b i can't	23
b i do	-39
b i get	-17
b i have	-33
b i need	80
b i pay	56
b i put	-55
b i should	31
b i want	38
b i want to	-29
b i was	62
b i would also	-75
b i would like	45
b i'd	11
b i've	13
b if	78
b if i	38
b if so	-46
b imap	-48
b in	-42
b in the	-33
b in which	31
b info	44
b internet	-24
b into	-41
b invalid	-33
b invoice	139
b is	-63
b is a	38
b is it	41
b is my	108
b is no	-39
b is that	-37
b is the	20
b is there	68
b is there another	-61
b is there any	62
b it be	-31
b it is	26
b it's	61
b just	-60
b k	20
b keeps	25
b key	21
b kindly	-31
b know	8
b laptop	-52
b last	118
b lastly	48
b leave	-43
b left	23
b let	66
b letters	68
b licence	50
b like	7
b limit	-51
b list	143
b list of	71
b live	-31
b load	-35
b logs	60
b long	20
b look	16
b lost	46
b mail	-33
b mail to	78
b mailbox	44
b mails	48
b many	63
b may	33
b me	50
b me on	53
b me the	34
b members	36
b missing	-30
b money	-31
b month	47
b months	44
b morning	-15
b mother	-36
b much	35
b must	36
b must i	-39
b my	59
b my brother	-27
b my own	21
b my password	-71
b n	59
b name	24
b need	67
b need the	39
b need to	-68
b needs	38
b never	-58
b new	36
b next	77
b no	-102
b no such	-57
b none	-40
b nor	-35
b not	-150
b nothing	-51
b now	-45
b number	67
b of the	-27
b of them	-26
b of your	52
b off	-33
b office	-54
b oh	43
b old	50
b on	7
b on 0	33
b on my	-87
b on the	-27
b once	24
b one	10
b one of	-19
b only	-124
b open	-35
b open failed	-26
b or	-171
b or is	-30
b or only	-30
b other	-25
b our	77
b out	35
b outgoing	38
b outlook	-21
b p	-25
b page	-84
b paid	66
b password	-133
b pay	137
b payment	30
b people	-24
b pgp	41
b phone	-37
b phones	-36
b picture	64
b ping	-31
b plan	56
b please	-36
b pls	-43
b plus	-41
b port	-32
b port 0	-47
b possible	44
b price	56
b proxy	48
b put	53
b put the	-33
b rather	-40
b read	-57
b receipt	124
b receipts	46
b receive	-68
b reception	52
b refund	70
b refused	-24
b regards	-24
b remove	49
b reset	-71
b right	-53
b s	-33
b said	-87
b say	-41
b says	-25
b search	40
b second	-17
b see	29
b send	-31
b sending	-26
b sends	63
b sent	-26
b server	-90
b set	2
b setting	-43
b seven	40
b share	37
b shared	67
b she	-8
b show	39
b shows	-53
b sign	-55
b sign in	-43
b since	-66
b since 0	-14
b site	-38
b six	-34
b smtp	-57
b so	-47
b somebody	33
b something	-97
b spam	24
b status	-28
b still	25
b stop	58
b storage	120
b such	-55
b support	26
b switch	-28
b take	90
b tell	56
b tell me	17
b test	-48
b thanks	-16
b that	48
b that i	47
b the	88
b the 0	28
b the app	-81
b the limit	-70
b the mail	23
b the old	-42
b the other	49
b the tunnel	82
b the vpn	45
b the web	34
b the webmail	34
b them	-44
b then	19
b there	62
b there another	-61
b there any	62
b there is	-41
b there is no	-57
b they	26
b this	42
b three	61
b thursday	44
b tick	-33
b time	-20
b times	-33
b to	65
b to keep	-88
b trial	49
b tried	-34
b try	-26
b tunnel	79
b two	101
b unable	-28
b unable to	-43
b unlock	-40
b up	42
b use	-30
b user	21
b users	-105
b vpn	47
b want	57
b was	24
b way	-95
b we	-10
b we have	-50
b we need	65
b web	-19
b webmail	43
b well	53
b well as	48
b went	26
b were	30
b what	-20
b what is	35
b what is the	63
b what should	-43
b what's	46
b whats the	45
b when i	-30
b when it's	69
b when the	-36
b where	61
b where do i	-30
b where is	57
b whether	89
b which	27
b while	87
b who	82
b whole	-54
b why	25
b wife	42
b wifi	-16
b will	15
b wireguard	30
b with	-51
b with the	-47
b work	119
b works	-32
b would	66
b would also like	-66
b would like	37
b write	18
b written	67
b xxx	51
b xxxx	52
b year	45
b yearly	51
b years	26
b you	99
b you have	30
b you keep	63
b your	61
b your proxy	57
b yours	-16
b zero	-26
before	-4
begins with pronoun	-70
body	-134
both 0	-122
both 1	-38
both 10	17
both 11	78
both 2	8
both 3	11
both 4	39
both 5	33
both 6	12
both 7	-29
both 8	-41
both 9	-39
c &	111
c & is	60
c +	109
c /	206
c 0	-137
c 0 0	-14
c :	58
c ?	31
c ^	-94
c ^ &	145
c ^ & is	60
c ^ +	207
c ^ /	219
c ^ 0	-23
c ^ 0 0	-14
c ^ a	-35
c ^ add	-39
c ^ after	42
c ^ all	-70
c ^ also	-71
c ^ also the	-87
c ^ and	191
c ^ and 0	-38
c ^ and a	59
c ^ and also	-79
c ^ and at	-39
c ^ and can	32
c ^ and do	118
c ^ and does	58
c ^ and he	-52
c ^ and i	-15
c ^ and in	44
c ^ and is	32
c ^ and it	-43
c ^ and not	-21
c ^ and now	-26
c ^ and on	-28
c ^ and one	-31
c ^ and put	-24
c ^ and tell	61
c ^ and the	-22
c ^ and then	-92
c ^ and we	-44
c ^ and what	28
c ^ and will	75
c ^ any	-32
c ^ anything	41
c ^ as	34
c ^ as well	56
c ^ because of	41
c ^ before	33
c ^ both	-36
c ^ can	-45
c ^ can i	-42
c ^ change	-45
c ^ connection	-29
c ^ could	27
c ^ did	-31
c ^ dkim	37
c ^ do	-19
c ^ do i	-37
c ^ does	-77
c ^ does it	21
c ^ does the	-37
c ^ even	-56
c ^ finally	47
c ^ first	-30
c ^ for	-38
c ^ get	40
c ^ has	-47
c ^ has the	-58
c ^ have	26
c ^ he	9
c ^ her	79
c ^ hi	73
c ^ how	-92
c ^ how can	-50
c ^ how do	-60
c ^ i	-81
c ^ i can	-37
c ^ i can't	29
c ^ i need	34
c ^ i paid	43
c ^ i should	41
c ^ i want	-27
c ^ i was	50
c ^ i'd	22
c ^ i've	15
c ^ in	26
c ^ in the	8
c ^ is	19
c ^ is that	-32
c ^ is the	-40
c ^ is there	-18
c ^ is this	-27
c ^ it	-12
c ^ it's	-18
c ^ just	-26
c ^ kindly	-80
c ^ laptop	-28
c ^ lastly	58
c ^ mail to	52
c ^ may i	37
c ^ me	-87
c ^ msmtp	40
c ^ my	91
c ^ my own	45
c ^ n	74
c ^ need	-72
c ^ new	66
c ^ no	-51
c ^ nor	-38
c ^ not	-44
c ^ now	-23
c ^ number	46
c ^ oh	53
c ^ oh and	43
c ^ on	69
c ^ once	52
c ^ one	-35
c ^ only	-30
c ^ open	-25
c ^ or	-108
c ^ or is	-17
c ^ other	-35
c ^ our	39
c ^ outlook	-52
c ^ please	-98
c ^ pls	-47
c ^ plus	-26
c ^ proxy	46
c ^ put	46
c ^ reset	-71
c ^ says	-19
c ^ second	34
c ^ she	26
c ^ should	-31
c ^ since	-61
c ^ since 0	-11
c ^ smtp	-24
c ^ so	-14
c ^ something	-64
c ^ still	-24
c ^ tell me	-36
c ^ that	20
c ^ the	35
c ^ then	105
c ^ there	-39
c ^ there is	-58
c ^ they	21
c ^ tunnel	46
c ^ two	71
c ^ unable	-26
c ^ unable to	-26
c ^ was	-25
c ^ what	-84
c ^ what do	-13
c ^ what does	-27
c ^ what's	-32
c ^ what's the	-38
c ^ when	17
c ^ where	-17
c ^ where is	60
c ^ whether	53
c ^ which	-78
c ^ while	66
c ^ who	-23
c ^ whole	-62
c ^ wireguard	26
c ^ with	-22
c ^ without	-29
c ^ would	-20
c ^ xxx	75
c ^ xxxx	-29
c ^ your	11
c a	-2
c account	-38
c address	-27
c after	29
c alias	89
c all	-49
c also	88
c also the	-87
c am	-36
c an	50
c and	44
c and 0	-38
c and a	59
c and also	-79
c and at	-39
c and can	32
c and do	118
c and does	58
c and he	-52
c and i	-15
c and in	44
c and is	32
c and it	-43
c and not	-21
c and now	-26
c and on	-28
c and one	-31
c and put	-24
c and tell	61
c and the	-22
c and then	-92
c and we	-44
c and what	28
c and will	75
c another	24
c any	-26
c anything	28
c apart	69
c are	28
c as well	56
c at	-39
c because of	41
c before	50
c besides	43
c bill	69
c both	-35
c but	-23
c by	-28
c can	79
c can i	-42
c can't	23
c cancel	51
c cannot	-43
c change	17
c chrome	-25
c close	28
c connect	-24
c connection	-38
c contact	-29
c contacts	40
c copy	-51
c could	61
c delete	63
c different	-42
c dkim	31
c dmarc	65
c do	-14
c do i	-37
c does	52
c does it	21
c does the	-37
c doesn't	-27
c don't	-18
c each	-28
c else	-80
c error	-31
c even	-63
c every	-18
c exit	53
c failed	-43
c father	37
c finally	44
c firefox	-21
c first	-18
c forward	53
c from	-62
c further	73
c get	-22
c gives	-42
c gmail	-30
c goes	-24
c half	-47
c has	-66
c has the	-58
c he	-31
c her	74
c hi	73
c his	48
c home	-18
c hours	34
c how	75
c how can	-50
c how do	-60
c i	-24
c i can	-37
c i can't	29
c i need	34
c i paid	43
c i should	41
c i want	-27
c i was	50
c i'd	17
c i'm	-33
c i've	25
c imap	-34
c in	4
c in the	8
c invoice	59
c is	89
c is that	-32
c is the	-40
c is there	-18
c is this	-27
c it	-50
c it's	61
c just	-64
c keep	25
c kindly	-51
c laptop	-23
c lastly	59
c let	79
c letters	44
c list	83
c login	-39
c mail	27
c mail to	52
c mails	41
c many	-12
c may	27
c may i	37
c me	-37
c move	40
c msmtp	40
c must	-33
c my	-34
c my own	45
c n	84
c name	74
c neither	-22
c never	-16
c new	76
c no	-56
c nobody	-51
c none	-35
c nor	-39
c not	-93
c nothing	-20
c now	-61
c number	53
c of	47
c oh	53
c oh and	43
c ok	29
c old	16
c on	-37
c once	67
c one	-25
c only	-56
c open	-41
c or	-137
c or is	-17
c other	24
c our	19
c out	31
c outlook	-67
c page	-43
c paid	45
c password	-58
c pay	42
c phone	-67
c ping	-35
c plan	42
c please	-57
c pls	-28
c plus	-38
c port	-39
c price	35
c proxy	50
c ps	32
c read	-38
c receipt	93
c refund	45
c remove	68
c reset	-77
c s	-27
c same	19
c says	-70
c second	29
c send	67
c server	-43
c set	56
c she	26
c should	-27
c show	38
c shows	-21
c since	-62
c since 0	-11
c smtp	-21
c so	-16
c some	48
c something	-72
c still	-25
c stop	68
c storage	43
c support	31
c take	43
c tell	30
c tell me	-36
c that	10
c the	27
c then	-12
c there	-75
c there is	-58
c there's	15
c they	47
c this	-14
c three	58
c thunderbird	-16
c thursday	55
c time	20
c to	-79
c tried	-20
c tunnel	81
c turn	37
c two	22
c unable	-28
c unable to	-26
c under	31
c wants	38
c was	12
c way	-28
c we	-12
c webmail	19
c well	55
c were	49
c what	42
c what do	-13
c what does	-27
c what's	59
c what's the	-38
c whats	44
c when	32
c where	32
c where is	60
c whether	86
c which	-2
c while	114
c who	47
c whole	-78
c why	58
c will	30
c wireguard	27
c with	-80
c without	-29
c works	-17
c would	22
c xxx	73
c yearly	57
c you	-61
c your	-16
clauses	-124
e +	-34
e 0	-79
e 0 :	-38
e 0 days	-30
e 0 gb	42
e 0 mb	-51
e 0 th	65
e :	-133
e : 0	-25
e ?	88
e ? ?	-54
e a	-27
e account	-21
e account ?	-53
e addition	70
e address	-55
e after	16
e again	27
e aliases	51
e all	-131
e also	25
e am	-29
e an	25
e and	35
e another	201
e another matter	79
e any	-56
e any more	-47
e apart	114
e apart from	104
e app	16
e are	-20
e as well	33
e ask	30
e at	17
e back	72
e back ?	35
e be	84
e before	38
e being	50
e both	-50
e bounce	41
e box	18
e boxes	66
e by	68
e called	36
e can	53
e cannot	30
e card	55
e certificate	33
e changed	21
e client	-38
e come	53
e comes	-26
e company	57
e computer	-49
e connect	-20
e connections	-29
e correct	34
e credit	48
e day	21
e days	-41
e dead	-55
e denied	-31
e do	107
e does	-32
e doesn't	28
e domain	61
e down	-123
e down ?	-89
e each	-57
e english	65
e enter	37
e every	-11
e everything	-34
e example	-78
e expired	30
e failed	-20
e fine	-32
e firefox	-29
e first	-27
e folder	-45
e folders	41
e for	55
e for the	47
e free	65
e from	54
e from this	79
e gb	40
e gmail	-41
e gone	-26
e good	-51
e got	39
e has	-21
e have	63
e have you	105
e he	45
e help	-32
e her	59
e here	28
e his	25
e home	-47
e house	-26
e i	18
e i have	83
e i'm	31
e in	-25
e in addition	70
e in it	-31
e in the	36
e inbox	-36
e instead	32
e internet	-25
e invoice	55
e invoices	80
e is	-28
e is there	-31
e it	97
e june	40
e junk	28
e just	28
e key	-18
e last	82
e late	30
e letter	22
e like	-42
e list	38
e login	38
e logo	37
e look	28
e lost	49
e made	-31
e mail	-81
e mail ?	-59
e mailbox	45
e mails	-26
e many	-21
e matter	214
e may	30
e mb	-49
e me	28
e me in	-44
e mobile	-41
e month	62
e more	68
e morning	-52
e my	-117
e my account	-32
e my mail	-59
e my password	47
e my phone	-55
e name	35
e names	-39
e never	35
e new	28
e next	67
e night	-24
e no	-40
e normal	-34
e not	58
e nothing	-62
e notice	-59
e now	-25
e of	-13
e of it	-31
e of the	-29
e of us	-24
e off	104
e office	-40
e oh	56
e old	-19
e on	-31
e on another	58
e on it	65
e on my	37
e one	71
e only	-47
e open	-11
e or	34
e or not	53
e other	52
e our	-47
e out	-31
e own	89
e own domain	54
e p	30
e page	-79
e paper	28
e password	8
e payment	-33
e pc	-20
e phone	-143
e phone ?	-55
e phones	-30
e plan	24
e please	27
e pls	60
e pop	-35
e port 0	26
e problem	35
e profile	-24
e provider	-47
e proxy	-90
e ps	85
e question	120
e question :	93
e recovery	-36
e refused	-29
e regards	-20
e rejected	-72
e repair	42
e right	-35
e s	44
e same	-57
e say	62
e says	-43
e second	193
e see	24
e send	-40
e sending	-51
e separate	70
e server	-61
e set	37
e sign	49
e sign in	50
e since	-97
e since 0	-38
e site	-30
e small	31
e smtp	-39
e something	-45
e spf	-35
e stays	39
e still	-29
e stop	73
e stopped	51
e subject	36
e support	26
e tablet	21
e take	49
e th	64
e that	122
e that ?	38
e the	29
e the 0	29
e the old	-32
e the proxy	-36
e the same	16
e the second	80
e their	28
e then	56
e there	61
e thing	248
e things	-34
e this	124
e this morning	-44
e three	-49
e through	-51
e thunderbird	-29
e ticket	38
e time	34
e timed	-23
e timed out	-23
e times	-49
e tls	-28
e to	84
e to 0	52
e to the	-36
e today	33
e trash	-35
e tried	-43
e tunnel	-22
e tv	-59
e twice	26
e two	-118
e under	23
e urgent	24
e us	-35
e user	67
e vpn	-23
e want	-64
e way	62
e we	-33
e webmail	-79
e well	45
e went	-36
e what	-30
e which	-73
e whole	-61
e why	66
e wifi	-30
e will	47
e with	-46
e without	105
e work	-36
e works	-45
e wrong	24
e xxxx	41
e year	38
e yesterday	-27
e you	12
e you :	46
e you ?	35
e your	-25
e yours	-25
e zero	-30
few words	-181
goes on	-50
head	36
in counted	112
in list	241
joint )	-72
joint ) least	-29
joint ,	-9
joint , least	-69
joint .	51
joint . least	-125
joint :	82
joint : least	135
joint ;	39
joint ; least	28
joint ? least	108
joint line	75
joint line least	202
joint none	-140
joint none least	-37
joint paragraph	-90
joint paragraph least	60
least	253
least 0	-97
least 1	-84
least 10	57
least 11	49
least 2	-92
least 3	-20
least 4	-31
least 5	-5
least 6	10
least 7	14
least 8	37
least 9	61
least, none shared	-4
left words	9
length	-37
line	-15
list elsewhere	-132
m 0	31
m :	-44
m ?	-359
m a	132
m about	28
m account	-41
m address	25
m after	29
m already	-42
m an	50
m are	34
m as	105
m at	33
m back	-43
m bank	42
m be	62
m bill	91
m both	-46
m by	97
m calendar	111
m can	47
m come	78
m contact	55
m cost	65
m data	36
m day	56
m days	45
m do	-35
m error	-50
m every	58
m example	-26
m failed	-30
m fine	-30
m folder	38
m for	224
m from	100
m go	42
m has	37
m have	64
m he	47
m if	64
m in	81
m invoice	88
m is	35
m it	-163
m last	43
m like	36
m line	-36
m mail	41
m mailbox	87
m mails	42
m me	69
m month	65
m more	77
m my	148
m no	49
m not	28
m number	38
m of	114
m off	45
m old	26
m on	107
m one	41
m only	-56
m our	39
m out	-22
m over	35
m own	36
m page	-42
m paid	84
m phone	-28
m plan	122
m please	-39
m right	-35
m same	-70
m see	55
m server	-73
m shows	39
m so	37
m still	36
m tablet	-37
m that	-15
m the	203
m to	130
m too	57
m two	31
m us	-32
m which	49
m with	51
m wrong	-20
m xxxx	-30
m year	80
m you	44
marker bullet	43
marker clause	56
marker letter	126
marker number	33
marker ordinal	-12
marker roman	83
marker topic	14
new	28
own	171
own 0	-67
own 1	-30
own 10	-3
own 11	21
own 2	-24
own 3	-36
own 4	-27
own 5	4
own 7	35
own 8	44
own 9	13
own x before	88
place	272
previous	-41
previous problem	-45
previous question	-5
previous statement	10
previous tag	-56
pronoun	-18
remark	-221
right words	169
role after problem	-32
role after question	-25
role after request	-8
role after statement	-10
role after tag	-25
role before problem	-52
role before question	-17
role before request	10
role before statement	-48
role before tag	6
role problem	-24
role question	-29
role request	-11
role statement	24
role tag	-61
roles problem problem	23
roles problem question	-1
roles problem request	-17
roles problem statement	-2
roles problem tag	-35
roles question problem	-56
roles question question	60
roles question request	-96
roles question statement	-10
roles question tag	99
roles request problem	-65
roles request question	-40
roles request request	61
roles request tag	40
roles statement problem	47
roles statement question	-5
roles statement request	69
roles statement statement	-26
roles statement tag	-78
roles tag problem	33
roles tag request	-25
roles tag statement	55
roles tag tag	-68
shared	34
shared all	-125
shared best	-41
since ask	-65
since ask 1	-44
since ask 2	-1
since ask 3	-2
since ask 4	-23
sum after	-25
sum before	28
transition about	33
transition also	-31
transition another	57
transition apart	90
transition none	-250
transition x least	-51`;
export const several = `115
announced	157
any gap	-30
asks	34
clauses	-134
counted	-59
gap	204
length	36
list	145
marks 0	107
marks 1	-29
marks 2	50
marks 3	-119
second ask	-20
second gap	35
third ask	-38
third gap	35
w &	34
w & is	34
w +	68
w + 0	-24
w /	37
w 0	46
w 0 0	-82
w 0 :	-92
w 0 bad	-32
w 0 boxes	32
w 0 days	18
w 0 from	-32
w 0 g	-25
w 0 gb	58
w 0 gig	35
w 0 in	26
w 0 is	29
w 0 mb	-38
w 0 min	-25
w 0 of	-44
w 0 on	-37
w 0 open	39
w 0 th	35
w 0 utc	-21
w 0 x	-31
w 0 years	-17
w 0 |	24
w :	56
w : 0	-39
w : |	26
w ?	162
w ? |	31
w a	2
w a 0	41
w a copy	-33
w a day	22
w a student	36
w about	-48
w accept	28
w access	-44
w account	-52
w account ?	-40
w account |	-54
w accounts	25
w accounts |	29
w add	-20
w add a	-36
w added	-35
w address	-34
w address |	-11
w addresses	22
w after 0	27
w again	-15
w again ?	-36
w alias	65
w aliases	57
w all	-76
w all of	-19
w all three	-26
w allow	-52
w allowed	15
w alone	22
w already	-34
w also	27
w also like	-98
w also on	-56
w also the	-20
w although	23
w always	-13
w am	-38
w am i	-49
w am |	-21
w an	26
w and	37
w and 0	-35
w and a	31
w and again	-37
w and also	-26
w and can	29
w and do	35
w and does	31
w and how	-26
w and i'd	29
w and is	22
w and it	-52
w and my	-21
w and the	27
w and then	-15
w and what	-30
w and when	31
w and you	53
w and your	-21
w android	-42
w answer	107
w answered	82
w any	27
w any more	-38
w apart	53
w apart from	52
w app	47
w app password	38
w app |	17
w april	36
w are	-68
w are gone	-56
w are not	21
w are you	-18
w arrive	30
w as	49
w as a	17
w as well	70
w ask	67
w asked	48
w asking	-12
w asks	10
w asks for	-47
w at	92
w at 0	34
w at the	-41
w attach	-22
w attachment	35
w automatic	37
w bad	-53
w bad gateway	-33
w bank	-20
w be	-11
w because	-29
w before	-56
w before i	-27
w behind	18
w being	23
w besides	35
w bigger	62
w bill	122
w bill |	22
w billing	28
w bin	17
w black	30
w block	25
w blocked	28
w both	52
w bounce	39
w box	-76
w box |	-42
w boxes	65
w bring	37
w broken	-21
w browser	-17
w business	-24
w but	7
w buy	21
w by	65
w caldav	29
w calendar	17
w calendar |	24
w called	18
w came	-12
w can	67
w can i	36
w can it	17
w can one	-21
w can open	-24
w can the	19
w can you	34
w can't	31
w cancel	24
w cannot	-29
w cant	15
w card	65
w card |	36
w catch	30
w catch all	30
w certificate	26
w change	73
w change my	59
w characters	-24
w cheapest	30
w checked	-59
w chrome	-43
w client	-19
w closes	-37
w club	-18
w colleague	-50
w com	-31
w come	50
w come to	32
w comes	18
w coming	-33
w company	-23
w complete	-27
w completely	32
w config	30
w confirm	-47
w connect	-49
w connect to	-24
w connection	-46
w connection to	-18
w connections	-20
w connects	-23
w contact	32
w contacts	59
w contract	27
w copy	-45
w correct	45
w correct it	30
w cost	95
w could not	-41
w could you	24
w countries	21
w credit	45
w customer	-42
w customers	-53
w customers are	-63
w day	80
w day |	15
w days	50
w dead	-43
w dead |	-40
w delete	29
w deleted	30
w denied	-23
w desk	-22
w details	-26
w devices	31
w did	-50
w did not	-25
w different	-21
w discount	39
w discount for	24
w dns	-25
w do	64
w do i	-18
w do not	-43
w do u	17
w do you	9
w do yous	32
w does	40
w does a	28
w does it	9
w does my	29
w does the	31
w domain	29
w don't	-30
w down	-51
w down ?	-28
w down again	19
w down |	-17
w drafts	54
w drops	34
w e	-48
w each	-13
w each time	-19
w email	-14
w enable	42
w end	32
w english	30
w enough	-28
w err	-27
w error	-50
w error 0	-30
w even	-37
w ever	24
w every	45
w every time	30
w everyone	-21
w everything	-38
w everything |	-28
w example	-69
w example |	-20
w exit	35
w export	43
w factor	-40
w failed	-32
w fails	-24
w fails |	-33
w far	-33
w fee	26
w file	-18
w file ?	-46
w file |	27
w filter	-16
w find	31
w fine	-56
w fine |	-26
w finish	24
w firefox	-19
w first	13
w folder	23
w folders	-28
w for	125
w for 0	38
w for all	-47
w for me	14
w for my	62
w for the	53
w for |	27
w form	-15
w form |	-19
w forty	-21
w forward	32
w found	-35
w four	-32
w free	27
w friday	47
w friends	-27
w from	43
w from 0	16
w from me	-22
w from that	36
w from this	28
w from your	-40
w full	-27
w full stop	-34
w g	-30
w gateway	-31
w gb	59
w german	53
w get the	-16
w getting	22
w gig	35
w gives	-44
w gives 0	-34
w gmail	-35
w gmail |	-24
w go	55
w go to	31
w goes to	20
w goes |	-37
w going	-21
w gone	-35
w gone |	-36
w got	79
w grey	-20
w had	51
w hangs	-32
w has been	-22
w has no	23
w have	-11
w have a	24
w have it	-32
w have the	40
w have to	-50
w have you	38
w have |	20
w he	62
w hello	55
w hello |	57
w help	35
w help page	17
w help site	27
w her	28
w here |	16
w hi	40
w him	29
w his	52
w hit	-23
w home	-29
w host	-30
w host |	-20
w hour |	-27
w hours	15
w house	-32
w how	100
w how can	-34
w how do	-20
w how long	17
w how many	54
w how much	26
w how to	45
w http	-25
w i	41
w i add	-37
w i am	21
w i ask	21
w i changed	-36
w i close	-44
w i did	-28
w i do	-43
w i get	-31
w i have	15
w i keep	-39
w i need	44
w i never	-45
w i press	26
w i put	22
w i read	-26
w i see	33
w i switch	-23
w i take	25
w i tried	-21
w i use	-37
w i want	44
w i was	60
w i would	-47
w i'd	52
w i'd like	51
w i'm	21
w i've	-26
w identity	-29
w if	24
w if i	13
w if so	-45
w im	18
w imap	-70
w imap |	25
w import	39
w in	-77
w in 0	-13
w in ?	-23
w in a	-10
w in firefox	18
w in it	-19
w in spam	-24
w in the	-51
w in thunderbird	-28
w in webmail	-13
w in |	66
w inbox	-33
w inbox |	-18
w included	35
w info	39
w instead of	14
w internet	-42
w into	-46
w into the	-33
w invalid	18
w invoice	89
w invoices	50
w ip	-37
w ipad	18
w ipv	39
w ipv 0	39
w is	-9
w is 0	19
w is down	-68
w is it	28
w is my	54
w is no	-24
w is not	-20
w is on	-33
w is that	22
w is the	-40
w is there	21
w is |	40
w isn't	17
w issue	-24
w it	93
w it ?	49
w it be	-19
w it cost	35
w it does	-45
w it from	-42
w it goes	-32
w it is	-25
w it on	14
w it says	19
w it to	22
w it was	-18
w it works	-26
w it |	11
w its	25
w itself	-13
w itself |	21
w january	27
w january |	34
w job	-25
w june	42
w junk	18
w just	-48
w keeps	23
w kept	32
w key	32
w key |	-14
w keys	43
w kill	22
w kindly	-37
w know	79
w know if	32
w know |	-25
w knows	23
w laptop	89
w laptop |	32
w large	-40
w last	28
w last invoice	38
w last night	-17
w later	-20
w law |	28
w leave	-37
w leaving	31
w left	11
w letters	58
w like	-23
w like a	27
w like to	-62
w limit	20
w limit |	36
w line	-45
w linux	20
w list	12
w list of	30
w list |	18
w little	18
w live	-24
w load	-26
w loads	-26
w log	10
w logged	20
w logged in	24
w login	9
w login |	15
w logo	29
w logs	24
w look	21
w looked	-18
w looking	27
w lost	75
w machine	-18
w mail	-114
w mail ?	-25
w mail app	25
w mail from	18
w mail server	-61
w mail to	55
w mail |	-44
w mailbox	41
w mailbox for	47
w mailbox is	-42
w mailboxes	24
w mails	25
w mails from	24
w make	53
w make it	15
w makes	35
w many	45
w matter	24
w may	18
w may i	40
w mb	-38
w mb |	-40
w me	38
w me a	-17
w me how	21
w me the	17
w me to	18
w me when	-33
w me |	-63
w message	15
w min	-27
w minutes	25
w minutes |	-24
w missing	-26
w mobile	-68
w mobile data	-26
w money	-29
w month	81
w month |	47
w monthly	23
w months	21
w more	44
w more |	-16
w morning	-55
w morning |	-28
w much	32
w must i	-34
w mx	-24
w my	-19
w my account	-72
w my address	-22
w my bank	-30
w my inbox	-31
w my mail	-26
w my mailbox	22
w my name	25
w my new	39
w my own	43
w my password	-14
w my phone	-104
w my plan	73
w my sister	-63
w my son	50
w my tablet	-52
w n	27
w name	39
w name on	30
w need	51
w needs	24
w neither	-32
w network	-69
w never	63
w never used	-37
w new	89
w newsletter	25
w next	93
w no	-46
w no mail	-21
w no such	-39
w nobody can	-70
w none	-38
w none of	-38
w nor	-35
w normal	-43
w not	56
w not in	32
w not one	-24
w not open	21
w not |	23
w note	50
w nothing	-49
w notice	-16
w now	-37
w now it	-22
w now the	31
w now |	-33
w number	20
w numbers	19
w of	-7
w of 0	24
w of a	-20
w of my	-12
w of our	-42
w of the	-52
w of them	15
w of us	-66
w of your	15
w off	31
w off my	26
w off the	-13
w office	-12
w office |	20
w oh	39
w oh and	21
w old	30
w old one	-22
w on	41
w on friday	25
w on it	49
w on my	-91
w once	13
w once |	-23
w one	85
w one :	50
w one ?	20
w one i	45
w one more	30
w one of	-32
w one person	-46
w one |	-21
w only	-37
w only the	-18
w only |	-40
w open	-13
w open it	-21
w opens	-37
w or	-79
w or do	-21
w or is	-57
w or not	32
w or only	-33
w order	17
w our	-33
w our domain	-53
w ours	29
w out	-79
w out for	-31
w out in	34
w out of	-13
w out |	-24
w outage	-31
w outgoing	19
w outlook	-44
w over	18
w own	89
w own domain	26
w p	-34
w page	-91
w page |	23
w pages	20
w paid	46
w paper	38
w part	-49
w part of	-35
w password	-16
w password |	-19
w pay	41
w pay with	34
w payment	15
w payment |	-39
w pc	-21
w pc |	-17
w pdf	16
w pdfs	-38
w people	41
w people |	32
w per year	29
w person	-59
w phone	-143
w phone ?	-39
w phone in	-27
w phone |	-24
w phones	-19
w photos	-30
w pictures	21
w plan	223
w plan |	22
w please	-17
w please |	39
w pls	23
w pls |	22
w plus	18
w point	-24
w pop	-15
w port	-26
w port 0	-16
w possible	63
w possible to	28
w post	31
w present	-51
w price	97
w price ?	29
w price for	15
w print	57
w printer	27
w problem	-22
w program	-25
w proxy	15
w proxy on	-48
w proxy |	20
w ps	39
w put	85
w put it	28
w put the	16
w question	32
w question :	39
w raise	33
w reach	-54
w reach the	-39
w read	-53
w real	25
w receipt	29
w receipts	33
w receive	-78
w red	-22
w refusing	-25
w regards	-28
w rejected	-45
w remove	52
w remove the	22
w renewal	49
w renewed	53
w reply	43
w restore	42
w return	-34
w right	-76
w right ?	-61
w ring	-25
w round	-26
w roundcube	-31
w router	-17
w rules	-44
w said	-75
w same	-92
w same time	45
w same |	-75
w say	16
w says	22
w says 0	41
w scan	-18
w school	-25
w screen	-25
w search	13
w second	73
w second factor	-55
w second mailbox	54
w seconds	-24
w see	72
w send	-26
w send a	-48
w send from	-25
w send me	22
w send |	25
w sending	-20
w sent	12
w separate	25
w server	-99
w server ?	-27
w server is	-47
w server |	18
w servers	18
w service	-71
w set	-24
w set up	-29
w settings |	35
w share	31
w she	14
w she's	25
w should	13
w show	65
w shows	-45
w shut	22
w side	15
w side |	-25
w sign	34
w sign in	58
w signed	-15
w since 0	10
w since yesterday	-31
w sister	-61
w sit	-22
w site	-68
w site |	-21
w sites	-29
w six	-52
w size	56
w smtp	-42
w so	22
w so i	26
w some	37
w something	-34
w son	51
w sorry	44
w sort	27
w space	21
w spam	-14
w ssl	-63
w start	-22
w status	-13
w status page	-17
w stay	24
w step	21
w still	44
w stopped	29
w stops	-32
w storage	54
w stuck	-19
w student	55
w student price	27
w stuff	31
w sunday	-29
w support	19
w surname	30
w switch	-34
w tablet	-38
w take	107
w take it	29
w take the	27
w tb	-38
w tell	59
w tell me	60
w ten	-18
w text	-25
w th	39
w th |	38
w thank	-18
w thanks	33
w that	18
w that i	-52
w that is	36
w that the	-25
w that you	-24
w that |	39
w that's	20
w the	-26
w the 0	82
w the account	17
w the app	-24
w the bank	-22
w the bill	39
w the card	-22
w the help	24
w the internet	-40
w the laptop	39
w the last	48
w the limit	-46
w the mail	32
w the mails	-17
w the new	-20
w the next	26
w the one	15
w the other	27
w the password	-35
w the phone	-42
w the proxy	10
w the same	-41
w the second	-19
w the server	-72
w the service	-54
w the ssh	19
w the tablet	22
w the train	37
w the tunnel	18
w the vpn	35
w the web	16
w the whole	-20
w the wrong	-25
w the yearly	20
w then	7
w there	24
w there a	33
w there another	-56
w there is	-38
w there's	-17
w these	26
w they	42
w thing	47
w thing |	42
w things	90
w things |	47
w third	24
w thirty	-29
w this	-51
w this is	-24
w this morning	-41
w this one	59
w those	17
w though	16
w three	54
w through	-17
w through the	37
w thunderbird	-22
w thursday	29
w ticket	30
w till	-21
w time	24
w time i	27
w timed	-25
w timed out	-25
w timeout	29
w times	-35
w times |	-34
w to	39
w to 0	-32
w to add	-29
w to ask	28
w to be	39
w to change	-20
w to do	19
w to go	19
w to keep	-27
w to know	64
w to make	17
w to me	32
w to my	11
w to see	20
w to send	-80
w to the	93
w today	-42
w too	14
w too |	13
w took	-20
w train	54
w trial	44
w tried	-77
w trouble	48
w try	-42
w tunnel |	-22
w turn	36
w turn off	21
w turns	-26
w tv	-31
w twice	-14
w twice |	-27
w two	83
w two things	46
w type	-30
w u	44
w unable	-14
w unable to	-14
w unavailable	-17
w under	-69
w until	15
w up	35
w up |	19
w update	-18
w updated	-25
w ur	-19
w urgent	-19
w us	-87
w us |	-50
w use	-54
w use the	-37
w used	-31
w user	-52
w user name	-35
w users	-30
w users |	24
w utc	-26
w valid	-27
w vat	26
w verify	-28
w vpn	49
w want	12
w was	-46
w was my	-50
w way	-47
w way to	-58
w we	-11
w we have	-65
w we've	31
w web	-12
w web mail	14
w web page	-25
w webmail	47
w webmail |	-38
w website	-22
w websites	37
w weeks	26
w well	66
w well as	35
w went	-20
w were	27
w what	15
w what am	-26
w what i	-22
w what is	25
w what's	57
w whatever	33
w whats	42
w whats the	41
w when	22
w when i	-75
w when is	62
w when the	20
w where	67
w where do	25
w where is	58
w whether	43
w which	33
w while	104
w while i	49
w white page	-30
w who	50
w whole	-87
w why	11
w wifi	-55
w wifi |	-23
w will	47
w will it	17
w will not	49
w wireguard	-12
w wish	26
w with the	-51
w without	33
w word	23
w work	94
w work with	30
w works	-23
w would	15
w would also	-97
w would like	58
w write to	-28
w writing	38
w written	-26
w wrong	-23
w wrong ?	-20
w wrote	-12
w x	-34
w xxx	26
w xxxx	-8
w xxxx |	26
w year	89
w year |	26
w yearly	26
w years	13
w yes	-33
w yesterday	-48
w yet	-16
w you	169
w you :	31
w you ?	18
w you never	45
w you |	-18
w your	-34
w your proxy	35
w your server	-17
w yous	30
w yubikey	24
w zero	-19
w |	-59
w | &	75
w | +	78
w | /	49
w | 0	11
w | a	-17
w | after	-15
w | all	-52
w | and	29
w | another	42
w | any	66
w | apart	25
w | as	43
w | besides	28
w | both	39
w | but	-12
w | can	47
w | cant	20
w | change	77
w | charged	-32
w | close	25
w | do	17
w | does	-23
w | every	-23
w | first	18
w | good	15
w | half	-35
w | he	28
w | hello	38
w | hi	41
w | how	-34
w | i	-192
w | i've	-20
w | if	-32
w | imap	-47
w | in	-31
w | is	-70
w | it	89
w | it's	26
w | kindly	-35
w | let	27
w | mails	24
w | me	-28
w | my	-43
w | n	39
w | need	18
w | new	55
w | no	-28
w | nothing	-16
w | oh	30
w | ok	23
w | one	46
w | only	-21
w | or	-28
w | outlook	-34
w | page	29
w | phone	-20
w | please	-95
w | pop	-35
w | port	-22
w | price	39
w | ps	25
w | put	41
w | remove	41
w | same	-13
w | says	19
w | second	46
w | send	20
w | sending	-34
w | sent	-28
w | she	15
w | should	24
w | sign	-36
w | so	77
w | sorry	37
w | ssh	-24
w | still	-37
w | stop	36
w | take	32
w | that	33
w | the	-69
w | then	28
w | there	-54
w | they	37
w | this	-85
w | three	-17
w | thunderbird	-32
w | tried	-39
w | two	67
w | urgent	-20
w | was	-23
w | webmail	42
w | what	21
w | what's	19
w | when	42
w | where	39
w | which	-8
w | while	100
w | who	-10
w | whole	-30
w | why	-60
w | with	-36
w | without	-33
w | xxxx	-30
w | yes	-26
w | your	-53`;
export const bars = { sure: 2.12, maybe: 0.17, cut: -0.50, ask: 0.60 };
