/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const outage = `-402
=antivirus	-15
=appliance	-50
=asks-provider	65
=certificate	-43
=down	73
=everybody	159
=fails	74
=full	-19
=intruder	-11
=length	39
=new-setup	-87
=no-answer	181
=not-let-in	-43
=one-program	-66
=own-account	-45
=own-change	-38
=own-connection	-103
=own-limit	-30
=password	-140
=rejected	-119
=relay	12
=second-factor	-17
=server-error	249
=server-trouble	115
=service-fails	83
=several-devices	101
=several-networks	94
=several-services	32
=since	60
=tunnel-password	9
=two-step	-41
=we	89
=works-elsewhere	-110
o 0	28
o :	16
o ?	71
o a	-65
o account	-31
o address	-13
o after	-19
o all	63
o also	19
o am	-12
o an	-14
o and	87
o android	-28
o answering	44
o any	26
o anybody	34
o anything	25
o are	-42
o as	-24
o at	30
o both	55
o brother	35
o but	-26
o can	17
o can't	24
o connect	34
o different	69
o do	-15
o does	-15
o domain	-26
o down	52
o error	28
o everyone	37
o exit	32
o failed	-19
o fine	-20
o folder	-21
o for	15
o four	19
o from	55
o gateway	30
o go	-15
o has	8
o here	40
o home	13
o host	15
o how	-14
o i	-67
o imap	45
o in	18
o internet	-31
o is	-5
o isps	34
o it	-36
o just	37
o key	-19
o laptop	-28
o line	23
o list	-18
o login	33
o mail	22
o mailbox	-15
o mails	-17
o me	41
o minutes	-28
o mobile	33
o morning	22
o my	-29
o name	-23
o neither	38
o never	-20
o new	-32
o no	45
o nobody	32
o none	25
o nor	49
o not	25
o nothing	44
o number	-29
o of	49
o off	29
o old	-28
o on	-51
o one	-10
o only	-32
o or	32
o out	29
o page	29
o password	-15
o phone	39
o phones	35
o plan	-19
o please	-47
o pop	33
o price	-16
o proxy	25
o put	-17
o same	34
o say	24
o says	-32
o school	22
o sent	-20
o server	-22
o servers	28
o service	24
o she	-22
o since	102
o site	51
o six	31
o small	-27
o smtp	26
o so	-10
o some	-23
o something	27
o status	31
o still	-30
o support	21
o take	-15
o that	-12
o the	-29
o this	8
o three	36
o through	20
o time	-26
o to	-65
o too	18
o tried	63
o tunnel	-25
o two	19
o us	19
o vpn	12
o webmail	59
o went	27
o when	-19
o which	-39
o whole	106
o why	-21
o wifi	-22
o windows	-26
o with	-16
o works	-23
o x	-27
o your	21
w &	-35
w +	-24
w + 0	13
w /	-6
w 0	33
w 0 0	-72
w 0 :	80
w 0 ?	-19
w 0 and	21
w 0 bad	40
w 0 different	37
w 0 fa	-25
w 0 for	12
w 0 friends	36
w 0 from	-21
w 0 gb	-36
w 0 in	-16
w 0 is	-19
w 0 minutes	-18
w 0 no	28
w 0 of	-12
w 0 people	20
w 0 persons	65
w 0 pm	21
w 0 service	16
w 0 since	29
w 0 smtp	31
w 0 th	-34
w 0 the	-20
w 0 this	32
w 0 tried	54
w 0 utc	42
w 0 with	-24
w 0 x	-44
w 0 z	41
w :	-1
w : 0	80
w : connect	48
w : connection	41
w : how	37
w : no	22
w : the	-21
w ? ?	20
w ? and	-35
w ? i	-23
w ? me	25
w ? my	-33
w ? nobody	56
w a	-48
w a different	26
w a new	38
w a small	-26
w able	42
w able to	42
w about	13
w about 0	37
w accept	-16
w account	-111
w accounts	59
w active	-23
w add	23
w address	-57
w admin	-24
w after	-31
w after 0	-49
w after password	35
w again	31
w again ?	69
w ago	-24
w aint	-50
w airtel	61
w alias	-24
w aliases	-29
w alike	21
w alive	41
w all	102
w all 0	40
w all green	16
w all my	-19
w all of	13
w all three	31
w all your	30
w allowed	-34
w alone	-18
w already	-16
w also	73
w also the	14
w always	-49
w am	-39
w am i	-12
w an	-12
w and	80
w and at	55
w and does	-19
w and for	37
w and from	90
w and how	-28
w and i	-17
w and is	-21
w and it	-23
w and nobody	-21
w and now	-19
w and on	80
w and the	42
w and then	-13
w and two	23
w and we	-65
w android	-46
w another	-14
w answer	59
w answering	94
w answers	32
w any	47
w any of	29
w anybody	93
w anyone	41
w anything	64
w anything since	43
w apart	16
w app	-11
w are	-1
w are gone	-22
w are you	64
w as	-32
w asked	22
w asking for	-21
w asks	-25
w at	33
w at 0	-11
w at a	19
w at all	-78
w at home	-49
w at me	43
w at once	-37
w at the	32
w attach	-22
w attachment	-10
w august	-32
w authentication	-12
w authentication failed	-17
w available	-29
w away	14
w back	60
w back ?	47
w backup	27
w bad	40
w bad gateway	51
w bank	-24
w battery	-20
w be	-28
w be reached	76
w because	-25
w been	14
w before	-3
w behind	-42
w below	-23
w best	-29
w between	-36
w big	-45
w bigger	-13
w bill	36
w blank	33
w block	-38
w blocked	-37
w both	126
w branch	25
w branches	38
w bring	34
w broken	-26
w brother	71
w brother in	35
w but	-34
w button	-53
w by	-23
w by hand	-22
w c	-15
w cable	39
w calendar	-33
w came	30
w came to	66
w can	-37
w can be	-18
w can i	-44
w can it	-27
w can open	54
w can send	31
w can you	-17
w can't	13
w can't be	37
w cancel	-22
w cannot	-31
w cannot log	46
w cant	27
w card	-31
w centre	60
w certificate	-20
w change	-40
w changed	-10
w chat	56
w check	22
w choose	-20
w chrome	19
w cities	45
w click	-21
w client	-27
w clinic	24
w close	-18
w closed	26
w club	54
w code	-21
w codes	-15
w colleague	17
w colleague in	41
w come	-44
w comes	17
w companies	51
w complete after	-29
w computer	35
w confirm	-17
w connect	50
w connect to	25
w connecting	-19
w connection	42
w connection failed	39
w connection timed	19
w connection to	-29
w connections	-40
w connects	-25
w contact	-26
w contacts	-24
w copy	-21
w cork	44
w correct	-14
w could	-8
w could not	-22
w couldn't	-23
w count	-22
w countries	18
w customers	-46
w customers are	-41
w d	-27
w dark	19
w dark mode	-26
w data	-28
w date	-19
w daughter	39
w days	-10
w dead	52
w delete	-20
w deleted	-18
w denied	-10
w desk	-23
w did	-20
w did you	-25
w different	157
w different networks	36
w dkim	-16
w dns	-40
w do	-41
w do i	-50
w do not	41
w do we	21
w do you	-55
w does	-65
w does it	-35
w does not	-17
w does the	-10
w doing	-17
w dollars	-26
w domain	-26
w don't	-31
w doon	28
w down	133
w down again	72
w down for	25
w down i	32
w down since	-56
w dr	-30
w draft	-32
w dropped	40
w due	-41
w e	-29
w each	-20
w either	22
w else	-22
w emails	-26
w emergency	-24
w empty	-19
w ended	-34
w english	-11
w err	36
w error	64
w error 0	55
w eta	53
w even	29
w ever	-36
w every	31
w every one	37
w every page	29
w every time	-26
w everybody	57
w everyone	72
w everything	11
w example	-16
w example net	24
w exchange	39
w exit	20
w exits	31
w expect	65
w expired	-28
w fa	-25
w failed	-50
w fails	-57
w failure	50
w february	-33
w fibre	33
w file	-16
w find	-12
w finds	-23
w fine	-46
w firefox	-14
w first	-35
w five	43
w fix	-19
w flat	20
w folder	-39
w folders	-17
w follow	-43
w for	-20
w for a	-9
w for all	45
w for everybody	25
w for everyone	27
w for me	35
w for my	51
w for the	12
w found	17
w four	2
w frankfurt	61
w frankfurt exit	43
w free	-24
w friday	-31
w friday and	-31
w friends	28
w from	38
w from 0	22
w from the	-27
w from three	39
w from webmail	-18
w full	-24
w gateway	77
w gb	-39
w german	-41
w germany	30
w get	12
w get it	13
w get the	-18
w gets	-21
w gets mail	-45
w give	-18
w give me	-23
w gives	28
w gives 0	38
w go	-11
w goes	-26
w going	48
w going on	22
w gone	23
w good	-14
w google	-22
w got	-27
w graz	32
w green	13
w group	27
w had	-15
w half	18
w half of	38
w hand	-32
w handshake	13
w happening	31
w happy	-40
w harbour	28
w has	28
w has been	59
w has no	-45
w have	-41
w have the	32
w have you	22
w having	28
w he	-49
w help	-64
w help page	-13
w help site	32
w her	31
w here	83
w him	-20
w his	14
w home	66
w homes	45
w host	34
w hour	44
w hours	-11
w houses	27
w how	-70
w how can	-28
w how long	28
w how many	-23
w how to	-26
w i	-105
w i also	-28
w i am	-32
w i can	11
w i cannot	46
w i don't	-32
w i get	-52
w i have	-23
w i need	-17
w i open	-18
w i pay	-11
w i put	-25
w i send	-13
w i want	12
w i was	-27
w i would	-25
w i write	43
w i wrote	-15
w i'd	-35
w i'm	-34
w i've	-45
w if	-32
w if i	-15
w if you	-30
w im	-13
w imap	98
w imap down	32
w in	54
w in 0	13
w in a	-19
w in firefox	14
w in his	26
w in it	-21
w in my	-46
w in on	52
w in one	-21
w in our	-18
w in the	-44
w in this	-32
w in web	-21
w in webmail	-55
w in your	-18
w inbox	-28
w incident	56
w inside	-35
w instead	-16
w instead of	-16
w internet	-53
w internet at	-52
w into	-50
w into the	-22
w invalid	-30
w invoice	-7
w invoices	-23
w ip	-54
w ipad	-35
w iphone	-17
w is	19
w is 0	-37
w is blank	44
w is dead	-12
w is down	126
w is in	-22
w is my	-20
w is not	14
w is ok	-18
w is on	12
w is the	-25
w is there	-17
w is webmail	28
w is with	24
w is your	24
w isn't	5
w isps	72
w it	-28
w it back	19
w it be	-20
w it does	-27
w it goes	-18
w it in	-26
w it just	58
w it please	34
w it says	-32
w it to	-30
w it was	-33
w it's	40
w it's back	49
w its	-3
w january	-21
w jio	41
w just	51
w k	-22
w k 0	-18
w keep	-8
w keeps	-27
w key	-59
w keys	-46
w kindly	-35
w know	66
w known	63
w laptop	-40
w last	4
w last night	19
w late	-29
w law	-29
w left	-18
w let	-31
w letter	-34
w letters	-46
w letters to	-35
w library	62
w line	56
w lines	47
w link	25
w linux	-25
w list	-22
w little	-39
w load	32
w lock	-21
w locked	-13
w log in	34
w login	61
w login page	27
w logs	-18
w long	20
w look	55
w look at	22
w looked	-19
w lot	40
w lunch	30
w m	-14
w ma	33
w machine	21
w made	-24
w mail	-9
w mail and	56
w mail app	-16
w mail down	46
w mail from	-23
w mail is	-18
w mail on	-14
w mail program	-19
w mail server	62
w mail since	-34
w mail with	-21
w mailbox	-65
w mails	-41
w maintenance	24
w make	-53
w make it	-17
w makes	-14
w many	-32
w maybe	-20
w me	36
w me +	25
w me a	-17
w me and	37
w me in	27
w me my	28
w me on	25
w me or	28
w me out	-21
w me the	32
w me to	-25
w members	31
w message	-31
w messages	-35
w mid	37
w mine	17
w minute	-26
w minutes	-56
w missing	-33
w mobile	40
w mode	-26
w monday	-27
w money	-28
w more	-17
w morning	44
w move	-27
w moved	-20
w moving	-24
w mrs	25
w mtu	-42
w much	-13
w mum	43
w mum's	43
w must	-35
w mx	29
w mx 0	39
w my	-59
w my brother	73
w my internet	-52
w my mail	-39
w my own	-38
w my password	-18
w my phone	-33
w my sister	28
w my son	-32
w my subscription	-29
w my whole	15
w n	27
w name	-32
w names	-30
w need	-32
w need the	-17
w neither	94
w net	23
w networks	49
w never	-52
w new	-67
w new version	53
w next	-22
w night	10
w nine	40
w nl	43
w no	34
w no handshake	39
w no imap	37
w no mail	17
w no route	40
w nobody	74
w nobody at	47
w node	39
w none	35
w none of	47
w noon	45
w nor	85
w not	21
w not answer	37
w not answering	65
w not found	25
w not one	86
w nothing	60
w number	-18
w number of	-29
w october	-30
w of	34
w of it	-19
w of my	45
w of our	60
w of the	105
w of us	13
w of your	-22
w of yours	31
w off	17
w off for	-29
w off my	23
w office	27
w offices	24
w ok	-13
w old	-52
w on	-12
w on 0	32
w on ?	35
w on a	-18
w on all	51
w on every	40
w on friday	-36
w on her	31
w on it	46
w on our	20
w on port	-23
w on saturday	-39
w on sunday	-20
w on the	-36
w once	-14
w one	-46
w one of	39
w ones	-16
w only	-101
w open	-11
w open it	27
w open mail	46
w open the	21
w opens	-18
w operators	25
w or	35
w or do	-15
w or is	27
w or no	-18
w or only	-21
w order	-29
w other	18
w others	55
w our	4
w our office	-38
w our whole	29
w out	38
w out for	49
w out from	29
w out of	-30
w outage	-25
w outgoing	-32
w outlook has	42
w own	7
w p	-21
w page	85
w page is	49
w paid	-34
w paper	-17
w parish	26
w part	-23
w pass	-22
w password	-57
w password and	-18
w past	29
w pay	-30
w paying	-19
w payment	-26
w pc	-18
w pdfs	-29
w peers	41
w people	44
w per	-14
w perhaps	-30
w person	-33
w persons	53
w phone	59
w phone is	-17
w phone on	35
w phones	83
w pictures	-19
w ping	42
w place	36
w plan	-64
w please look	37
w pls	33
w plus	23
w pm	21
w pop	53
w pop 0	17
w port	-24
w port 0	9
w portal	17
w possible	-36
w post	48
w press	-15
w price	-28
w price for	-10
w print	-42
w printer	26
w program	-33
w provider	-44
w providers	47
w proxy	62
w proxy not	40
w proxy server	-24
w put	-40
w quick	-17
w rate	-29
w reached	77
w read	-11
w reading	-32
w reads	-18
w real	-15
w receipt	23
w reception	-23
w recovery	-9
w refund	-25
w refuse	30
w refused	-17
w refusing connections	-25
w register	-29
w remove	-16
w renewal	-22
w repair	25
w replaced	-46
w request	-20
w respond	48
w responding	30
w restart	23
w right	-13
w road	42
w room	-28
w route	38
w route to	42
w router	-52
w s	-42
w said	-14
w same	116
w same for	36
w same time	-25
w saturday	-35
w say	62
w saying	24
w saying the	46
w says	-59
w says 0	-14
w says the	-47
w scan	-41
w school	55
w screen	-15
w se	50
w se 0	49
w search	-41
w seconds	-21
w see	-32
w send	-12
w send from	-43
w send me	-13
w send the	23
w sender	-15
w sending	-27
w sends	-53
w sent	-57
w separate	23
w server	-10
w server ?	-18
w server down	-55
w server failed	-20
w server is	112
w server not	43
w servers	42
w service	62
w service is	41
w services	-46
w set	-40
w setting	-15
w settings	-31
w she	-67
w should	-31
w show	-19
w shut	25
w side	-36
w sign	-18
w silent	94
w since	177
w since 0	114
w since about	25
w since i	-33
w since lunch	34
w since my	-60
w since noon	34
w since six	40
w since the	-26
w singapore	58
w single	-23
w sister	8
w sister in	17
w site	140
w site can't	45
w sits	-26
w six	53
w slow	-13
w small	-57
w smtp	28
w smtp 0	46
w so	-36
w so i	12
w socks proxy	25
w some	-52
w someone	-25
w something	54
w son	-17
w spf	-17
w ssh	22
w ssl	-40
w starlink	19
w started	18
w status	73
w status page	38
w stay	-29
w stays	-17
w step	-18
w still	-48
w stop	-17
w stream	26
w stuck	26
w subject	-26
w subscription	-30
w sunday	-28
w support	50
w support page	30
w swears	-39
w switch	-24
w tablet	-23
w take	-52
w tax	-24
w tcp	39
w telephone	54
w tell	-14
w tell me	-20
w telstra	51
w ten	-15
w tested	55
w tested from	44
w text	-19
w th	-34
w than	-39
w thanks	-19
w that	-77
w that i	13
w that is	16
w that the	26
w the	13
w the 0	-16
w the account	-20
w the address	41
w the app	42
w the bank	-17
w the clinic	38
w the connection	-29
w the day	31
w the first	-21
w the help	-22
w the laptop	-13
w the library	26
w the lot	29
w the mail	15
w the new	-45
w the next	-40
w the office	23
w the old	-7
w the one	-37
w the password	-32
w the port	-25
w the proxy	32
w the right	-17
w the router	-35
w the same	64
w the school	35
w the second	-22
w the server	-60
w the status	35
w the storm	-32
w the tunnel	-41
w the two	19
w the vpn	13
w the web	16
w the webmail	33
w the website	40
w the whole	48
w their	49
w them	-12
w then	-29
w there	-32
w there ?	17
w there a	9
w there is	-34
w they	-26
w thing	-12
w things	-26
w third	20
w third time	27
w this	27
w this month	26
w this morning	11
w this site	45
w three	59
w three different	30
w through	28
w through it	41
w throws	23
w thunderbird	-11
w till	24
w time	-7
w time out	22
w times	-20
w times out	52
w tls	-26
w to	-53
w to 0	-34
w to a	53
w to all	31
w to be	-30
w to change	-22
w to connect	29
w to host	53
w to it	-19
w to make	-17
w to me	-47
w to open	30
w to read	27
w to say	19
w to send	-25
w to server	-15
w to the	-42
w to us	-27
w to your	-40
w today	17
w tokyo	45
w told	-30
w tonight	36
w too	57
w took	-14
w treasurer	38
w tried	138
w tried from	45
w trying	23
w trying to	24
w tunnel	-48
w turn	-37
w twice	-50
w two	59
w two of	-23
w typed	-44
w u	9
w uk	29
w unavailable	25
w under	-35
w unreachable	23
w unrelated	39
w until	-47
w up	47
w update	-32
w us	53
w us the	36
w use	-23
w used	-23
w user	-48
w username	-34
w uses	32
w using	-24
w utc	40
w vat	30
w verify	-21
w version	38
w very	-24
w village	-34
w vodafone	70
w vpn	28
w vpn is	-23
w vps	54
w vps in	36
w waiting	22
w want	-26
w wants	-31
w warsaw	29
w was	-50
w way	-29
w we	43
w we have	-41
w we send	42
w we would	57
w webmail	99
w webmail 0	27
w webmail and	27
w webmail down	22
w website	39
w wee	-23
w week	-31
w well	-15
w went	32
w were	-26
w what	-83
w what does	-20
w what is	23
w what's	-33
w what's the	-21
w whats	-10
w whats the	-15
w when	33
w when i	-74
w when it	49
w when it's	35
w when the	-29
w when will	16
w where	-15
w where do	12
w whether	43
w which	-89
w white	50
w white page	36
w who	42
w who has	44
w who is	15
w whole	198
w why	-41
w wifi	-55
w will	-13
w will it	21
w window	-20
w windows	-56
w windows 0	-24
w wireguard	18
w with	-42
w with a	-15
w with it	-21
w with me	38
w with the	-48
w without	13
w without mail	32
w won't	-30
w wont	-20
w work	-14
w working	31
w works	-80
w would	-33
w write	12
w written	-31
w wrong	-8
w wrote	-33
w x	-54
w x 0	-41
w year	-33
w years	-38
w yes	-19
w yesterday	-22
w you	26
w you and	-33
w you have	-14
w you know	53
w your	33
w your help	-18
w your mail	35
w your page	-26
w your proxy	-16
w your server	-48
w your service	45
w your side	-44
w your site	-31
w your status	26
w your support	40
w your whole	50
w yours	37
w z	39`;
export const bars = { words: -0.84 };
