/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const outage = `-398
=antivirus	-14
=appliance	-42
=asks-provider	66
=certificate	-45
=connections	-40
=down	88
=everybody	154
=fails	74
=full	-17
=intruder	-13
=length	40
=new-setup	-92
=no-answer	177
=not-let-in	-43
=one-program	-65
=own-account	-49
=own-change	-75
=own-connection	-89
=own-limit	-63
=password	-147
=rejected	-137
=relay	15
=second-factor	-30
=server-error	232
=server-trouble	111
=service-fails	80
=several-devices	88
=several-networks	100
=several-services	35
=since	57
=two-step	-45
=we	85
=works-elsewhere	-117
o 0	30
o :	16
o ?	84
o a	-67
o account	-30
o address	-26
o after	-18
o all	66
o also	22
o an	-11
o and	81
o android	-26
o answer	33
o answering	44
o any	24
o anything	25
o are	-46
o as	-27
o at	42
o bad	18
o both	58
o brother	35
o but	-26
o can	16
o can't	24
o connect	33
o connection	22
o different	73
o do	-17
o does	-17
o domain	-25
o down	51
o error	32
o everyone	44
o exit	33
o failed	-24
o folder	-26
o for	21
o from	53
o gateway	31
o get	12
o gets	-19
o go	-16
o has	16
o here	45
o home	22
o how	-16
o i	-74
o if	-15
o imap	41
o in	1
o internet	-21
o isps	34
o it	-45
o just	38
o key	-21
o laptop	-28
o line	28
o list	-18
o login	34
o mail	28
o mailbox	-17
o mails	-17
o me	43
o message	-24
o minutes	-27
o mobile	47
o morning	27
o my	-21
o name	-28
o neither	42
o never	-22
o new	-34
o no	44
o nobody	33
o none	25
o nor	49
o not	27
o nothing	44
o number	-30
o of	42
o off	22
o office	22
o old	-30
o on	-55
o one	-5
o only	-34
o or	36
o out	27
o own	21
o page	28
o password	-12
o phone	40
o phones	35
o plan	-20
o please	-50
o pop	33
o price	-16
o proxy	34
o put	-18
o same	32
o say	26
o says	-33
o school	31
o sent	-22
o server	-29
o service	25
o she	-25
o since	105
o site	51
o six	31
o small	-27
o smtp	26
o so	-10
o some	-28
o something	27
o status	30
o still	-33
o tell	-21
o that	-12
o the	-36
o this	13
o three	34
o through	17
o time	-30
o to	-56
o too	23
o tried	63
o tunnel	-18
o two	18
o us	26
o webmail	59
o went	28
o when	-17
o which	-38
o who	13
o whole	108
o why	-23
o wifi	-19
o windows	-30
o with	-12
o works	-23
o x	-32
o you	-12
o your	27
w &	-40
w +	-22
w /	-13
w 0	34
w 0 0	-88
w 0 :	79
w 0 ?	-20
w 0 and	19
w 0 bad	46
w 0 different	35
w 0 fa	-26
w 0 for	11
w 0 friends	38
w 0 from	-37
w 0 g	16
w 0 gb	-40
w 0 i	9
w 0 in	-19
w 0 is	-17
w 0 minutes	-17
w 0 no	28
w 0 of	-11
w 0 people	17
w 0 persons	62
w 0 seconds	-16
w 0 service	19
w 0 smtp	35
w 0 th	-39
w 0 the	-27
w 0 this	32
w 0 tried	51
w 0 utc	37
w 0 with	-24
w 0 x	-46
w 0 z	43
w : 0	97
w : authentication	-17
w : connect	48
w : connection	40
w : how	38
w : no	23
w : the	-21
w ?	-2
w ? ?	13
w ? and	-37
w ? i	-22
w ? my	-24
w ? nobody	57
w ? whole	20
w a	-42
w a different	26
w a new	38
w a single	-34
w a small	-26
w a vps	33
w able	39
w able to	39
w about 0	39
w accept	-18
w account	-106
w accounts	54
w active	-24
w add	22
w address	-76
w addresses	15
w after	-26
w after 0	-42
w after password	37
w again	39
w again ?	75
w ago	-23
w aint	-52
w airtel	62
w alias	-26
w aliases	-27
w alike	26
w alive	37
w all	111
w all 0	22
w all my	-28
w all three	32
w all your	30
w allowed	-34
w alone	-19
w already	-16
w also	78
w also the	12
w always	-60
w am	-44
w am i	-12
w an	-14
w and	83
w and a	19
w and at	80
w and by	33
w and can	-16
w and does	-19
w and for	42
w and from	85
w and how	-27
w and i	-9
w and is	-20
w and it	-24
w and nobody	-27
w and now	-23
w and on	85
w and the	51
w and then	-15
w and we	-53
w android	-44
w another	-14
w answer	77
w answering	96
w answers	47
w any	39
w any of	30
w anybody	87
w anyone	39
w anything	65
w anything since	45
w app	-9
w are	-7
w are gone	-25
w are you	64
w as	-34
w ask	17
w asked	25
w asks	-23
w at	25
w at 0	-14
w at a	20
w at all	-76
w at home	-36
w at me	44
w at my	41
w at once	-53
w at the	45
w attach	-23
w august	-34
w authentication	-14
w authentication failed	-19
w available	-28
w away	25
w back	54
w back ?	49
w back to	-21
w backup	25
w bad	44
w bad gateway	55
w bank	-21
w battery	-20
w be	-21
w be reached	79
w because	-22
w been	14
w before	-4
w behind	-64
w below	-24
w best	-30
w between	-35
w big	-41
w bigger	-12
w bill	59
w blank	35
w block	-27
w blocked	-40
w both	133
w branch	28
w branches	37
w bring	36
w broken	-27
w brother	72
w brother in	37
w but	-32
w button	-57
w by	-20
w by hand	-21
w cable	50
w calendar	-33
w came	34
w came to	68
w can	-39
w can be	-18
w can get	20
w can i	-46
w can it	-27
w can open	53
w can send	31
w can't	10
w can't be	37
w cancel	-21
w cannot	-28
w cannot get	-17
w cannot log	46
w cant	31
w card	-31
w centre	59
w certificate	-20
w change	-41
w changed	-10
w charged	-25
w chat	56
w check	17
w cities	46
w click	-25
w client	-14
w clients	-30
w clinic	20
w close	-16
w closed	27
w club	48
w code	-19
w codes	-14
w colleague	21
w colleague in	40
w come	-50
w comes	16
w companies	61
w complete	24
w complete after	-27
w computer	34
w confirm	-19
w connect	42
w connect to	21
w connection	60
w connection failed	38
w connection timed	15
w connection to	-36
w connections	-50
w connects	-25
w contact	-24
w contacts	-27
w copy	-27
w cork	37
w correct	-13
w could	-21
w could not	-24
w couldn't	-31
w count	-24
w countries	19
w cousin	35
w cousin in	44
w customer	-11
w customers	-41
w customers are	-40
w d	-31
w dark	18
w dark mode	-26
w data	-22
w database	42
w date	-26
w daughter	66
w daughter in	65
w days	-7
w de	32
w dead	44
w delete	-19
w deleted	-16
w desk	-31
w did	-20
w did not	-12
w did you	-23
w different	162
w different networks	38
w dkim	-15
w dns	-34
w do	-41
w do i	-56
w do not	38
w do we	25
w do you	-49
w does	-64
w does it	-34
w does not	-22
w does the	-9
w domain	-26
w don't	-23
w doon	28
w down	119
w down again	71
w down for	24
w down i	30
w down since	-57
w dr	-29
w draft	-33
w dropped	37
w due	-37
w e	-32
w either	25
w else	-16
w emails	-24
w emergency	-33
w empty	-21
w end	-20
w ended	-35
w english	-24
w err	32
w error	72
w error 0	57
w eta	50
w even	26
w ever	-37
w every	19
w every one	36
w every page	28
w every time	-29
w everybody	56
w everyone	70
w example net	21
w exchange	38
w exit	23
w exits	26
w expect	63
w expired	-27
w extra	-18
w fa	-26
w failed	-56
w fails	-63
w failure	47
w february	-34
w fibre	30
w file	-9
w find	-14
w finds	-26
w fine	-67
w firefox	-12
w first	-31
w five	44
w fix	-16
w folder	-45
w folders	-17
w follow	-43
w for	-24
w for a	-23
w for all	43
w for everybody	25
w for everyone	28
w for me	37
w for my	71
w for the	23
w found	16
w four	7
w frankfurt	61
w frankfurt exit	44
w free	-28
w friday	-31
w friday and	-32
w friends	31
w from	34
w from 0	29
w from the	-49
w from three	39
w from your	-40
w full	-20
w g	14
w gateway	81
w gb	-42
w german	-43
w germany	28
w get	14
w get it	8
w get the	-18
w gets	-16
w gets mail	-48
w give	-23
w give me	-25
w gives	27
w gives 0	39
w go	-16
w goes	-16
w going	51
w gone	43
w good	-16
w google	-22
w got	-20
w group	28
w guide	-16
w h	28
w had	-14
w half	17
w half of	30
w hand	-34
w handshake	13
w happening	31
w happy	-40
w harbour	28
w has	31
w has been	59
w has no	-47
w have	-37
w have the	41
w having	31
w he	-55
w help	-48
w help page	-13
w help site	33
w her	20
w here	91
w him	-24
w his	36
w home	86
w homes	49
w host	22
w hour	40
w hours	-17
w house	29
w houses	23
w how	-69
w how can	-25
w how long	28
w how many	-21
w how to	-28
w http	22
w i	-100
w i am	-34
w i can	10
w i cannot	45
w i don't	-32
w i get	-50
w i have	-35
w i need	-21
w i open	-18
w i pay	-11
w i put	-30
w i see	-12
w i want	16
w i was	-26
w i would	-30
w i write	43
w i'd	-34
w i'm	-21
w i've	-31
w if	-37
w if i	-17
w if you	-31
w im	-12
w imap	96
w imap down	33
w in	60
w in 0	11
w in a	-18
w in firefox	16
w in it	-19
w in my	-42
w in on	51
w in one	-22
w in or	29
w in our	-18
w in the	-49
w in this	-31
w in web	-24
w in webmail	-54
w in your	-12
w inbox	-27
w incident	62
w inside	-36
w instead	-16
w instead of	-21
w internet	-35
w internet at	-58
w into	-50
w into the	-22
w invalid	-31
w invoice	-6
w ip	-66
w ipad	-36
w iphone	-14
w is	14
w is 0	-39
w is blank	48
w is dead	-19
w is down	123
w is in	-21
w is it	1
w is my	-22
w is not	15
w is on	11
w is the	-27
w is there	-16
w is webmail	25
w is with	26
w is your	39
w isps	73
w it	-29
w it ?	8
w it back	23
w it be	-21
w it does	-25
w it goes	-19
w it in	-34
w it just	67
w it please	34
w it says	-32
w it to	-29
w it was	-29
w it's	48
w it's back	48
w itself	16
w january	-21
w jio	39
w just	53
w k	-22
w k 0	-18
w keep	-19
w keeps	-27
w key	-65
w keys	-46
w kindly	-45
w know	66
w known	64
w laptop	-39
w last night	16
w late	-30
w law	-31
w let	-33
w letter	-39
w letters	-49
w letters to	-38
w library	61
w like	10
w line	67
w lines	51
w link	25
w linux	-21
w lisbon	42
w list	-19
w little	-39
w load	35
w lock	-22
w locked	-14
w log in	39
w login	64
w login page	29
w logs	-20
w long	13
w look	55
w look at	22
w lot	42
w lunch	29
w m	-17
w ma	31
w mac	-17
w made	-23
w mail	2
w mail and	49
w mail app	-17
w mail down	41
w mail fails	-55
w mail from	-20
w mail in	19
w mail is	-20
w mail on	-12
w mail program	-18
w mail server	54
w mail since	-39
w mail with	-21
w mailbox	-60
w mails	-42
w maintenance	20
w make	-56
w make it	-20
w many	-46
w maybe	-25
w me	34
w me +	27
w me a	-15
w me and	34
w me in	31
w me my	32
w me on	22
w me or	31
w me out	-26
w me the	32
w me to	-30
w members	31
w message	-29
w messages	-32
w mid	37
w mine	24
w minute	-23
w minutes	-53
w missing	-33
w mobile	70
w mode	-31
w monday	-39
w money	-28
w monthly	-15
w more	-17
w morning	48
w move	-26
w moved	-39
w moving	-21
w mtu	-40
w much	-12
w mum	42
w mum's	39
w must	-32
w mx	35
w mx 0	38
w my	-57
w my brother	75
w my contacts	-22
w my cousin	35
w my daughter	28
w my internet	-58
w my mail	-40
w my name	-17
w my own	-42
w my password	-17
w my phone	-26
w my sister	27
w my son	-18
w my subscription	-30
w my whole	17
w n	30
w name	-43
w names	-32
w need	-35
w need the	-18
w neither	103
w net	16
w network	-22
w networks	52
w never	-56
w new	-71
w new version	51
w newsroom	50
w next	-33
w night	8
w nine	26
w nl	43
w no	19
w no handshake	39
w no imap	36
w no route	39
w nobody	69
w nobody at	47
w node	41
w none	39
w none of	48
w noon	47
w nor	87
w not	21
w not answering	66
w not connect	-34
w not found	29
w not one	86
w not responding	25
w nothing	70
w number	-26
w october	-31
w of	33
w of it	-17
w of my	41
w of our	63
w of the	106
w of us	13
w of your	-30
w of yours	34
w off	-12
w off for	-25
w off my	24
w office	40
w offices	27
w ok	-18
w old	-64
w on	-11
w on 0	31
w on ?	46
w on a	-16
w on all	52
w on every	44
w on friday	-35
w on her	23
w on it	46
w on our	23
w on port	-22
w on saturday	-37
w on sunday	-23
w on the	-37
w on your	-18
w once	-26
w one	-30
w one of	48
w ones	-15
w only	-98
w onto	-29
w open it	26
w open mail	46
w opens	-34
w operators	29
w or	29
w or do	-16
w or is	27
w or only	-21
w order	-29
w other	7
w others	59
w our office	-42
w out	37
w out for	48
w out from	44
w out of	-31
w outgoing	-35
w outlook has	40
w over	-17
w over the	-31
w p	-23
w page	82
w page is	47
w paid	-35
w part	-23
w pass	-24
w password	-58
w password and	-21
w pay	-32
w paying	-19
w payment	-29
w pc	-20
w pdf	-14
w pdfs	-28
w peers	41
w people	51
w per	-13
w person	-31
w persons	55
w phone	60
w phone in	21
w phone is	-22
w phone on	30
w phones	92
w pictures	-17
w ping	40
w place	36
w plan	-69
w please	-5
w please look	37
w pls	30
w plus	24
w pop	51
w pop 0	20
w port	-31
w port 0	12
w possible	-37
w post	47
w press	-17
w price	-28
w price for	-10
w primary	28
w print	-39
w printer	29
w private	-16
w program	-33
w provider	-48
w providers	45
w proxy	68
w proxy not	37
w proxy's	21
w put	-53
w quick	-19
w rate	-31
w reached	79
w read	-10
w reading	-32
w reads	-18
w receipt	22
w recovery	-9
w refund	-28
w refused	-19
w register	-31
w remove	-15
w renewal	-24
w replaced	-49
w request	-23
w reset	12
w respond	43
w responding	30
w restart	20
w retrying	-26
w return	30
w right	-14
w road	52
w room	-30
w route	36
w route to	41
w router	-55
w s	-42
w said	-11
w same	117
w same for	37
w same time	-28
w samsung	-11
w saturday	-32
w say	64
w saying	18
w saying the	39
w says	-68
w says the	-47
w scan	-43
w school	77
w screen	-21
w se	48
w se 0	47
w search	-41
w seconds	-19
w seconds retrying	-25
w security	-21
w see	-27
w send	-18
w send from	-42
w send the	22
w sender	-15
w sending	-24
w sends	-50
w sent	-54
w separate	23
w server	-17
w server down	-60
w server failed	-22
w server is	116
w server not	45
w servers	46
w service	63
w service is	42
w services	-45
w set	-46
w setting	-24
w settings	-28
w she	-69
w should	-35
w show	-21
w shut	19
w side	-36
w sign	-19
w silent	95
w since	186
w since 0	133
w since about	25
w since i	-40
w since lunch	32
w since my	-64
w since noon	31
w since the	-23
w singapore	60
w single	-42
w sister	5
w sister in	16
w site	127
w site can't	47
w sites	16
w sits	-33
w six	55
w slow	-13
w small	-56
w smtp	27
w smtp 0	51
w so	-15
w some	-72
w someone	-25
w something	53
w somewhere	-25
w spf	-16
w ssh	6
w ssl	-38
w starlink	22
w started	22
w status	71
w status page	39
w stay	-28
w step	-18
w still	-57
w stop	-18
w stuck	28
w subject	-28
w subscription	-33
w sunday	-32
w support	49
w support page	30
w swears	-39
w switch	-24
w tablet	-19
w take	-16
w takes	-28
w tax	-24
w tcp	33
w telephone	56
w tell me	-15
w telstra	54
w ten	-27
w term	28
w tested	51
w tested from	45
w th	-39
w than	-43
w thanks	-18
w that	-81
w that the	27
w the	7
w the account	-21
w the address	41
w the app	46
w the bank	-16
w the bill	21
w the clinic	33
w the connection	-26
w the day	32
w the first	-24
w the help	-23
w the library	22
w the lot	32
w the mail	23
w the new	-44
w the next	-43
w the office	35
w the old	-19
w the one	-44
w the page	-13
w the password	-32
w the port	-25
w the proxy	27
w the right	-17
w the road	37
w the router	-36
w the same	61
w the school	52
w the second	-21
w the server	-67
w the ssh	-20
w the storm	-37
w the tunnel	-27
w the two	18
w the vpn	8
w the web	12
w the webmail	22
w the website	41
w the whole	41
w their	47
w them	-20
w then	-29
w there	-29
w there is	-32
w there's	-17
w they	-38
w thing	-14
w things	-26
w third	26
w third time	32
w this	25
w this month	28
w this morning	11
w this site	47
w three	51
w three different	28
w through	20
w through it	40
w thunderbird	-13
w till	12
w time	-8
w time out	23
w times	-19
w times out	61
w tls	-31
w to	-41
w to 0	-32
w to a	49
w to all	30
w to be	-21
w to change	-24
w to connect	30
w to host	50
w to it	-20
w to make	-16
w to me	-48
w to read	27
w to send	-24
w to server	-24
w to the	-52
w to us	-27
w to your	-34
w today	22
w tokyo	46
w told	-26
w tonight	39
w too	43
w too many	-21
w took	-11
w trash	-18
w treasurer	32
w tried	137
w tried from	44
w tuesday	-17
w tunnel	-48
w tunnel and	40
w turn	-35
w turns	28
w twice	-34
w two	62
w typed	-46
w u	11
w udp	-22
w uk	29
w unavailable	20
w under	-38
w unreachable	28
w unrelated	43
w until	-45
w up	50
w update	-22
w ur	11
w us	66
w us the	35
w use	-19
w used	-13
w user	-45
w username	-34
w uses	36
w using	-32
w utc	36
w vat	31
w verify	-20
w version	28
w very	-23
w village	-32
w vodafone	71
w vpn	28
w vpn is	-23
w vps	51
w vps in	33
w want	-27
w wants	-14
w was	-48
w way	-32
w we	37
w we have	-40
w we send	44
w we would	55
w web	10
w webmail	94
w webmail 0	24
w webmail and	27
w webmail down	26
w webmail's	30
w website	40
w week	-32
w well	-20
w went	35
w were	-24
w what	-78
w what does	-20
w what is	19
w what's	-35
w what's the	-18
w whats	-11
w whats the	-15
w when	15
w when i	-71
w when it	50
w when it's	32
w when the	-30
w when will	22
w where	-13
w where do	13
w whether	43
w which	-86
w white	50
w white page	36
w who	44
w who has	40
w whole	204
w why	-43
w wifi	-47
w will	-18
w will it	20
w will not	-21
w window	-23
w windows	-61
w windows 0	-23
w wireguard	11
w with	-28
w with a	-26
w with it	-21
w with me	37
w with the	-55
w without	14
w without mail	34
w won't	-31
w wont	-19
w work	-21
w working	28
w works	-79
w would	-36
w write	10
w written	-32
w wrong	-12
w wrote	-35
w x	-63
w x 0	-43
w year	-34
w years	-36
w yes	-20
w yesterday	-32
w you	18
w you and	-31
w you have	-15
w you know	50
w your	30
w your help	-28
w your mail	64
w your page	-25
w your proxy	-18
w your server	-55
w your service	45
w your side	-44
w your site	-36
w your status	25
w your support	48
w your whole	53
w yours	38
w yourselves	38
w z	41`;
export const bars = { words: -0.77 };
