/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const outage = `-427
=antivirus	-11
=appliance	-41
=asks-provider	64
=certificate	-58
=connections	-33
=down	80
=everybody	162
=fails	79
=full	-21
=intruder	-13
=length	33
=new-setup	-102
=no-answer	179
=not-let-in	-56
=one-program	-63
=own-account	-54
=own-change	-78
=own-connection	-105
=own-limit	-59
=password	-143
=rejected	-170
=relay	30
=second-factor	-30
=server-error	238
=server-trouble	114
=service-fails	99
=several-devices	93
=several-networks	107
=several-services	38
=since	71
=two-step	-36
=we	77
=works-elsewhere	-129
o /	29
o 0	32
o :	5
o ?	101
o a	-64
o account	-20
o address	-25
o after	-20
o all	65
o also	19
o an	-21
o and	96
o answer	41
o answering	69
o any	19
o are	-51
o as	-22
o at	48
o behind	-46
o both	64
o brother	34
o but	-32
o by	-23
o change	-18
o connect	43
o different	79
o do	-20
o does	-14
o domain	-30
o down	63
o error	31
o every	13
o everyone	44
o everything	32
o example	30
o exit	41
o failed	-23
o folder	-24
o for	19
o four	25
o from	70
o gateway	37
o get	12
o gives	26
o go	-18
o goes	-24
o has	16
o have	-14
o he	-19
o her	-23
o here	59
o home	37
o how	-15
o i	-71
o imap	42
o in	5
o isps	39
o it	-34
o just	40
o key	-24
o laptop	-32
o line	32
o login	33
o mail	40
o mailbox	-20
o mails	-16
o me	42
o message	-33
o minutes	-37
o mobile	54
o moved	-44
o my	-11
o name	-34
o neither	51
o never	-46
o new	-25
o no	49
o nobody	46
o none	36
o nor	56
o not	42
o nothing	48
o now	-15
o number	-32
o of	44
o off	19
o office	15
o old	-25
o on	-81
o one	-5
o only	-40
o open	12
o or	57
o out	38
o outlook	-26
o own	30
o page	32
o password	-14
o phone	34
o phones	37
o plan	-26
o please	-68
o pop	32
o proxy	45
o put	-17
o router	-44
o same	35
o say	28
o says	-15
o school	37
o sent	-20
o server	-23
o service	24
o she	-33
o should	-25
o since	106
o site	29
o six	47
o small	-29
o smtp	33
o so	-18
o some	-30
o status	28
o still	-23
o that	-26
o the	-47
o then	-20
o there	25
o three	28
o thunderbird	-25
o time	-38
o to	-89
o too	24
o tried	57
o tunnel	-20
o two	19
o unavailable	26
o us	37
o web	29
o webmail	58
o which	-44
o while	-30
o who	19
o whole	98
o why	-26
o wifi	-26
o windows	-40
o x	-37
o you	-37
o your	28
w &	-29
w / 0	33
w 0	27
w 0 0	-113
w 0 :	85
w 0 ?	-17
w 0 am	19
w 0 and	19
w 0 bad	49
w 0 can	-26
w 0 countries	36
w 0 different	38
w 0 fa	-21
w 0 for	23
w 0 g	22
w 0 gb	-41
w 0 in	-15
w 0 is	-24
w 0 minutes	-19
w 0 persons	68
w 0 pm	32
w 0 seconds	-21
w 0 service	29
w 0 since	28
w 0 tested	48
w 0 th	-38
w 0 the	-27
w 0 this	35
w 0 tried	65
w 0 utc	44
w 0 with	-25
w 0 x	-55
w :	13
w : 0	76
w : connect	61
w : connection	15
w : how	53
w : no	32
w : the	-22
w ?	-10
w ? ?	19
w ? and	-37
w ? how	-27
w ? i	-18
w ? me	42
w ? my	-22
w ? nobody	42
w ? whole	21
w a	-38
w a new	30
w a small	-25
w able	40
w able to	40
w about	-25
w about 0	37
w accept	-24
w account	-95
w accounts	42
w address	-89
w affected	43
w after	-25
w after 0	-45
w after the	18
w again	17
w again ?	54
w ago	-20
w aint	-48
w airtel	71
w alias	-35
w aliases	-29
w alike	35
w alive	41
w all	129
w all my	-40
w all of	22
w all three	51
w allowed	-35
w already	-20
w also	68
w although	32
w always	-70
w am	-45
w am i	-19
w an	-10
w and	90
w and at	69
w and can	-18
w and does	-23
w and for	56
w and from	101
w and how	-26
w and i	-27
w and it	-21
w and my	3
w and nobody	-36
w and now	-48
w and on	81
w and the	49
w and then	-17
w and we	-52
w and what	-16
w android	-47
w another	-28
w answer	91
w answering	130
w answers	62
w any	21
w any more	-44
w any of	42
w anybody	116
w anyone	55
w anything	51
w apart	30
w app	-21
w are	-13
w are gone	-33
w are you	61
w as	-30
w as well	24
w ask	22
w asked	21
w asks	-18
w at	21
w at 0	-15
w at all	-79
w at home	-60
w at me	46
w at my	39
w at once	-55
w at the	50
w attach	-26
w august	-35
w authentication	-21
w authentication failed	-16
w available	-30
w away	27
w back	47
w back ?	48
w back to	-20
w bad	37
w bad gateway	60
w bank	-26
w be	-26
w be reached	84
w because	-17
w been	25
w before	-22
w before i	-11
w behind	-64
w below	-25
w best	-38
w between	-28
w big	-26
w bill	45
w blank	75
w block	-40
w blocked	-66
w both	119
w box	-12
w branch	60
w branches	52
w breakfast	51
w bring	38
w broken	-25
w brother	60
w brother in	48
w browser	26
w but	-53
w but not	-26
w button	-58
w by	-18
w cable	45
w calendar	-32
w came	50
w came to	77
w can	-57
w can get	28
w can i	-37
w can it	-26
w can open	46
w can send	23
w can't be	39
w cancel	-28
w cannot	-27
w cannot connect	-31
w cannot get	-22
w cannot log	52
w cant	33
w card	-44
w case	-28
w centre	49
w certificate	-30
w change	-59
w changed	-32
w changed the	-32
w charged	-27
w chat	55
w check	20
w cities	50
w click	-31
w client	-15
w clients	-27
w close	-17
w closed	31
w closed on	29
w club	45
w co	16
w code	-28
w codes	-16
w colleague	42
w colleague in	52
w come	-47
w comes	19
w comes up	45
w companies	57
w complete	32
w complete after	-29
w computer	34
w confirm	-15
w connect	47
w connect to	26
w connecting	-26
w connection	52
w connection failed	43
w connection timed	24
w connection to	-46
w connections	-36
w connects	-25
w contacts	-37
w copy	-29
w correct	-16
w could	-26
w couldn't	-31
w count	-27
w countries	37
w cousin	35
w cousin in	45
w coworking	33
w customer	-17
w customers	-36
w customers are	-47
w d	-28
w dark	15
w dark mode	-35
w database	44
w date	-31
w daughter	64
w daughter in	64
w de	53
w dead	33
w dead for	27
w delete	-23
w deleted	-25
w did	-33
w did you	-25
w different	162
w different networks	45
w dkim	-17
w dns	-47
w do	-47
w do i	-84
w do not	34
w do we	29
w do you	-29
w does	-51
w does it	-40
w does not	7
w does the	-15
w doesn't	24
w doing	-27
w domain	-28
w don't	-33
w down	163
w down again	50
w down for	19
w down i	34
w down since	-64
w draft	-51
w dropped	36
w due	-50
w e	-38
w each time	-16
w edge	27
w either	33
w eleven	16
w else	-28
w email	11
w emails	-26
w emergency	-27
w encrypted	-18
w end	-27
w ended	-34
w english	-22
w err	44
w error	89
w error 0	54
w error :	-36
w eta	58
w even	33
w ever	-36
w every	31
w every one	29
w every page	30
w every time	-44
w everybody	54
w everyone	80
w everything	37
w example	33
w exit	33
w exits	43
w expect	65
w expired	-36
w fa	-21
w failed	-63
w fails	-71
w failure	52
w fallen	36
w february	-31
w feed	-31
w fi	36
w fibre	59
w file	-33
w find	-30
w finds	-27
w fine	-72
w firefox	-16
w first	-24
w five	40
w fix	-18
w folder	-45
w folders	-20
w follow	-50
w for	-30
w for a	-32
w for all	37
w for everybody	26
w for everyone	38
w for me	51
w for my	92
w for the	29
w forgot	-12
w four	41
w frankfurt	69
w free	-26
w friday	-35
w friday and	-32
w friends	20
w from	41
w from 0	65
w from a	18
w from the	-74
w from three	46
w from two	42
w from you	-20
w from your	-38
w full	-11
w g	20
w gateway	97
w gb	-43
w german	-55
w germany	44
w get the	-17
w gets	-3
w gets mail	-52
w give	-27
w give me	-28
w gives	24
w gives 0	40
w go	-28
w goes	-29
w going	55
w going on	30
w gone	47
w good	-12
w google	-20
w got	-10
w group	14
w guy	41
w guys	39
w h	27
w half	42
w hand	-36
w handshake	23
w happening	35
w happens	30
w happy	-46
w has	38
w has been	57
w has no	-61
w have	-26
w have a	38
w have the	32
w he	-62
w hello	15
w help	-40
w help page	-13
w help site	39
w here	99
w him	-50
w home	85
w home is	-60
w homes	44
w hope	45
w host	33
w hour	26
w hours	-22
w house	24
w houses	33
w how	-80
w how can	-31
w how do	-37
w how long	46
w how many	-17
w how to	-29
w http	51
w i	-92
w i am	-40
w i can't	-26
w i cannot	49
w i don't	-30
w i get	-73
w i have	-37
w i need	-12
w i open	-19
w i pay	-11
w i put	-24
w i use	-25
w i want	26
w i was	-23
w i would	-28
w i write	48
w i'd	-33
w i'm	-20
w i've	-40
w if	-26
w if i	-18
w if you	-38
w im	-14
w imap	101
w in	65
w in and	25
w in firefox	23
w in it	-27
w in my	-41
w in on	52
w in one	-28
w in the	-33
w in this	-35
w in web	-47
w in webmail	-56
w in your	-22
w inbox	-21
w incident	76
w inside	-42
w instead	-34
w instead of	-40
w internet	-25
w internet at	-62
w into	-42
w invalid	-43
w invoice	-3
w ip	-80
w ipad	-46
w iphone	-15
w is	26
w is 0	-30
w is a	-22
w is dead	-22
w is down	126
w is in	-34
w is it	14
w is my	-26
w is not	19
w is ok	-26
w is that	-16
w is the	15
w is there	-27
w is webmail	38
w is your	35
w isn't	25
w isps	85
w it	-5
w it back	28
w it be	-22
w it does	-29
w it goes	-19
w it in	-31
w it is	26
w it just	60
w it please	30
w it says	-38
w it the	-20
w it to	-35
w it was	-28
w it's	40
w it's back	56
w itself	30
w january	-21
w just	38
w k	-34
w k 0	-25
w keep	-12
w keeps	-33
w key	-67
w keys	-52
w kindly	-64
w know	56
w known	59
w laptop	-39
w last	17
w last night	32
w late	-35
w law	-51
w leeds	29
w left	-14
w let	-43
w letter	-45
w letters	-60
w library	63
w line	64
w lines	62
w link	40
w linux	-18
w list	-10
w little	-42
w load	25
w lock	-27
w log	-20
w log in	47
w login	59
w login page	26
w logs	-14
w long	34
w look	48
w look at	23
w lot	38
w lunch	39
w m	-29
w ma	26
w mac	-20
w machine	21
w made	-29
w mail	17
w mail and	37
w mail does	33
w mail down	30
w mail fails	-59
w mail is	-34
w mail on	-20
w mail program	-28
w mail server	79
w mail since	-47
w mail with	-23
w mailbox	-66
w mailboxes	-13
w mails	-39
w make	-51
w make it	-23
w makes	-18
w many	-60
w max	-49
w maybe	-28
w me	37
w me +	34
w me a	-17
w me and	38
w me for	32
w me in	50
w me my	23
w me on	21
w me or	28
w me out	-44
w me the	26
w me to	-42
w members	21
w message	-31
w messages	-38
w mid	44
w minutes	-72
w missing	-37
w mobile	83
w mode	-40
w monday	-34
w money	-13
w month	13
w monthly	-18
w more	-27
w morning	37
w move	-32
w moved	-93
w moving	-25
w mtu	-51
w much	-18
w mum	43
w mum's	36
w must	-48
w mx	29
w mx 0	38
w my	-68
w my brother	70
w my contacts	-30
w my cousin	35
w my daughter	40
w my internet	-63
w my mail	-55
w my name	-20
w my own	-36
w my password	-20
w my phone	-21
w my sister	50
w my son	-33
w my subscription	-29
w my whole	23
w my wife	-28
w n	29
w name	-42
w names	-34
w need	-46
w need the	-23
w neither	114
w net	25
w network	-15
w networks	69
w never	-100
w new	-77
w new version	50
w newsroom	57
w next	-39
w night	22
w nine	28
w nl	52
w no handshake	33
w no route	46
w nobody	100
w nobody at	34
w node	46
w none	67
w none of	64
w noon	48
w nor	92
w normal	-18
w not	22
w not answering	85
w not found	25
w not one	92
w nothing	62
w number	-27
w of	32
w of my	62
w of our	63
w of the	85
w of them	15
w of us	25
w of your	-27
w of yours	38
w off	-30
w off the	19
w office	52
w offices	29
w ok	-40
w old	-52
w on	-14
w on 0	34
w on ?	39
w on a	-16
w on all	65
w on every	42
w on friday	-39
w on it	41
w on my	-4
w on our	28
w on saturday	-55
w on sunday	-27
w on the	-47
w on your	-26
w once	-20
w one	-33
w one of	56
w only	-125
w open it	28
w open mail	49
w open the	45
w opens	-31
w operators	30
w or	37
w or only	-18
w order	-31
w other	5
w others	43
w our	15
w our 0	32
w our office	-45
w out	39
w out for	39
w out from	42
w out of	-10
w outage	-55
w outgoing	19
w outgoing mail	48
w outlook	-25
w outside	20
w over	15
w over the	-37
w own	-4
w page	77
w page is	42
w pages	-27
w paid	-26
w parish	34
w part	-23
w pass	-30
w password	-48
w password and	-22
w past	14
w pay	-20
w pc	-27
w pcs	41
w pdfs	-32
w people	32
w per	-21
w person	-39
w persons	57
w perth	47
w phone	48
w phone is	-21
w phone on	33
w phones	94
w pictures	-26
w ping	73
w place	37
w plan	-72
w please	-8
w please look	41
w pls	33
w plus	26
w pm	32
w pop	47
w pop 0	35
w port	-45
w port 0	26
w portal	23
w possible	-44
w post	44
w presently	52
w press	-21
w price	-37
w primary	37
w print	-42
w private	-23
w program	-43
w provider	-71
w providers	68
w proxy	85
w proxy down	31
w proxy not	28
w proxy's	30
w put	-58
w rate	-42
w reached	90
w read	-25
w reading	-46
w records	-35
w refund	-21
w refused	-24
w register	-33
w remove	-13
w renewal	-24
w replaced	-52
w reply	-16
w requests	-30
w reset	36
w respond	51
w responding	55
w restart	29
w retrying	-29
w return	35
w returns	30
w right	-47
w rn	38
w road	52
w route	45
w route to	47
w router	-83
w rss	-35
w s	-38
w said	-11
w same	140
w same time	-40
w samsung	-16
w saturday	-40
w say	58
w says	-85
w says the	-25
w scan	-47
w school	76
w screen	-26
w se	51
w search	-35
w second	12
w seconds	-24
w seconds retrying	-28
w security	-29
w send	-24
w send from	-39
w sender	-11
w sending	-36
w sends	-60
w sent	-59
w separately	37
w server	1
w server ?	-26
w server down	-81
w server failed	-33
w server is	101
w servers	41
w service	55
w services	-49
w session	-33
w set	-53
w setting	-25
w settings	-24
w she	-67
w shop	16
w should	-75
w should i	-15
w show	-6
w shows	-12
w side	-50
w sign	-24
w signed	-28
w silent	102
w since	178
w since 0	131
w since i	-64
w since lunch	31
w since my	-65
w since the	-20
w singapore	70
w sister	52
w site	100
w site can't	54
w sits	-37
w six	80
w size	-21
w slow	-20
w small	-61
w smtp	40
w smtp 0	57
w so	-4
w so i	28
w some	-69
w somebody	-36
w someone	-29
w something	64
w somewhere	-39
w son	-23
w spf	-14
w ssh	14
w ssl	-56
w staff	14
w start	-26
w started	24
w status	73
w status page	18
w stay	-32
w stays	-25
w still	-27
w stop	-20
w straight	-33
w stuck	26
w subject	-29
w subscription	-43
w sunday	-39
w support	58
w swears	-38
w switch	-26
w sydney	41
w sync	-36
w tablet	-15
w take	-4
w takes	-38
w tax	-24
w telephone	72
w tell me	-27
w telstra	51
w ten	-25
w term	32
w tested	81
w tested from	64
w th	-38
w than	-29
w thanks	-17
w that	-102
w that the	37
w the	38
w the 0	13
w the account	-32
w the address	41
w the app	37
w the bill	30
w the clinic	37
w the connection	-31
w the first	-22
w the library	27
w the lot	36
w the mail	13
w the new	-55
w the next	-34
w the office	26
w the old	-25
w the one	-50
w the other	-20
w the outgoing	56
w the page	-17
w the password	-34
w the port	-26
w the proxy	7
w the right	-25
w the road	36
w the router	-32
w the same	58
w the school	32
w the second	-24
w the server	-75
w the status	40
w the tunnel	-22
w the vpn	14
w the web	48
w the webmail	20
w the website	47
w the whole	29
w the wireguard	-26
w their	35
w them	-23
w then	-31
w there	-33
w there ?	30
w there is	-36
w there's	-29
w they	-34
w thing	-9
w things	-36
w third	29
w third time	35
w this	22
w this month	32
w this site	50
w though	31
w three	49
w three different	28
w through	9
w through it	43
w thru	27
w thunderbird	-19
w ticket	-28
w ticket 0	-29
w time out	21
w time this	52
w timed	15
w timed out	15
w times	-38
w times out	57
w tls	-37
w to	-40
w to 0	-55
w to a	45
w to all	37
w to be	-20
w to change	-20
w to connect	29
w to host	58
w to me	-46
w to read	30
w to see	36
w to send	-34
w to server	-31
w to the	-43
w to us	-28
w to your	-42
w today	43
w tokyo	54
w told	-41
w tonight	45
w too	56
w too many	-23
w trash	-21
w tried	115
w tried from	43
w trying	23
w trying to	24
w tuesday	-40
w tunnel	-50
w turn	-49
w twice	-36
w two	79
w type	-19
w typed	-46
w u	26
w udp	-26
w uk	42
w unavailable	74
w under	-47
w unreachable	34
w unrelated	48
w until	-50
w up	56
w update	-22
w us	89
w us the	42
w use	-28
w used	-14
w user	-52
w username	-33
w users	52
w uses	45
w using	-51
w utc	43
w vat	25
w verify	-24
w very	-32
w vodafone	82
w vpn	36
w vpn down	22
w vpn is	-25
w vps	58
w vps in	34
w want	-18
w wants	-18
w warning	-26
w was	-5
w way	-22
w we	42
w we have	-28
w we send	43
w web	36
w web mail	15
w webmail	87
w webmail 0	29
w webmail down	38
w website	55
w week	-23
w went	22
w were	-42
w what	-104
w what does	-21
w what's	-39
w what's the	-19
w whats	-12
w whats the	-17
w when	27
w when i	-81
w when it	58
w when it's	36
w when the	-35
w when will	35
w when's	27
w where	-30
w where do	33
w where is	-16
w whether	50
w which	-101
w while	-46
w white	65
w white page	51
w who	52
w who has	49
w whole	182
w why	-56
w wifi	-61
w will	-22
w will it	29
w window	-46
w windows	-81
w windows 0	-30
w wireguard	10
w with	-25
w with a	-14
w with it	-29
w with me	40
w with the	-68
w with you	-24
w without	4
w without mail	49
w won't	-41
w wont	-21
w working	11
w works	-53
w would	-22
w would like	25
w write	26
w writes	-20
w written	-43
w wrong	-23
w wrote	-32
w x	-69
w x 0	-51
w year	-43
w years	-37
w yes	-16
w yesterday	-35
w you	22
w you and	-32
w you know	58
w your	37
w your help	-25
w your mail	89
w your page	-22
w your proxy	-17
w your server	-77
w your service	45
w your side	-47
w your site	-38
w your support	45
w your whole	48
w yours	41
w z	54`;
export const bars = { words: -0.52 };
