/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. */
export const outage = `-471
=antivirus	-58
=appliance	-58
=asks-provider	63
=certificate	-78
=connections	-45
=down	58
=everybody	144
=fails	89
=forgotten	-20
=full	-25
=intruder	-20
=length	28
=new-setup	-117
=no-answer	194
=not-let-in	-64
=one-program	-80
=own-account	-67
=own-change	-114
=own-connection	-113
=own-domain	-21
=own-limit	-77
=password	-149
=rejected	-174
=relay	48
=second-factor	-31
=server-error	270
=server-trouble	111
=service-fails	118
=several-devices	89
=several-networks	135
=several-services	61
=since	73
=tunnel-refuses	-14
=two-step	-43
=we	75
=works-elsewhere	-157
o 0	29
o ?	99
o a	-52
o account	-23
o address	-29
o after	-18
o again	21
o all	97
o also	30
o an	-25
o and	105
o another	-36
o answer	56
o answering	67
o answers	33
o any	39
o anyone	48
o are	-59
o as	-31
o at	37
o been	18
o both	79
o brother	39
o but	-25
o by	-26
o cant	30
o company	-33
o computer	28
o connect	64
o dead	23
o different	88
o do	-6
o does	-15
o domain	-40
o down	67
o error	32
o every	36
o everyone	48
o example	33
o exit	54
o failed	-26
o fine	-41
o folder	-25
o for	36
o four	24
o from	65
o gateway	44
o goes	-36
o gone	37
o handshake	43
o has	26
o he	-29
o here	59
o home	39
o how	-18
o i	-55
o i'm	-27
o imap	48
o in	4
o invoice	-28
o it	-22
o just	32
o key	-32
o laptop	-29
o last	-33
o login	38
o mail	47
o mailbox	-28
o mails	-33
o me	40
o message	-29
o minutes	-38
o mobile	65
o morning	25
o moved	-61
o my	-25
o name	-35
o neither	45
o never	-48
o new	-28
o no	84
o nobody	54
o none	59
o nor	57
o not	46
o nothing	56
o number	-35
o of	54
o off	30
o office	38
o old	-29
o on	-68
o one	-8
o only	-62
o or	85
o out	45
o outlook	-25
o own	31
o page	36
o password	-20
o phone	26
o phones	45
o plan	-27
o please	-45
o pop	41
o proxy	38
o put	-14
o router	-57
o same	42
o say	24
o says	-20
o school	44
o sent	-32
o server	-14
o service	32
o she	-46
o should	-34
o since	114
o site	35
o six	46
o small	-34
o smtp	39
o so	40
o some	-34
o status	32
o still	-33
o support	27
o that	-22
o the	-39
o they	-30
o three	28
o thunderbird	-35
o to	-101
o too	44
o tried	59
o tunnel	-24
o two	24
o unavailable	34
o us	37
o use	-27
o we	-16
o web	37
o webmail	62
o went	39
o what	37
o when	11
o which	-35
o whole	106
o why	-33
o windows	-39
o x	-39
o you	-48
o your	4
w &	-7
w +	-14
w /	-10
w / 0	45
w 0	30
w 0 0	-87
w 0 :	88
w 0 ?	-29
w 0 am	44
w 0 and	31
w 0 bad	43
w 0 can	-27
w 0 countries	36
w 0 different	39
w 0 fa	-28
w 0 for	24
w 0 g	14
w 0 gb	-54
w 0 is	-27
w 0 min	41
w 0 minutes	-9
w 0 of	-15
w 0 people	28
w 0 persons	83
w 0 pm	38
w 0 s	33
w 0 seconds	-32
w 0 service	40
w 0 tested	44
w 0 th	-38
w 0 the	-36
w 0 this	41
w 0 times	-33
w 0 tried	67
w 0 utc	22
w 0 with	-29
w 0 x	-63
w 0 z	71
w :	-24
w : 0	124
w : connect	87
w : connection	19
w : how	58
w : the	-22
w ?	2
w ? 0	40
w ? ?	10
w ? and	-70
w ? how	-30
w ? i	-14
w ? me	47
w ? my	46
w ? the	34
w ? whole	24
w a	-28
w a day	12
w a new	35
w a small	-27
w a thing	21
w able	57
w able to	57
w about	-29
w about 0	31
w accept	-25
w access	-15
w account	-93
w accounts	40
w across	32
w active	-36
w add on	-40
w address	-120
w affected	73
w after	-29
w after 0	-59
w again	19
w again ?	52
w airtel	79
w alias	-40
w aliases	-43
w alike	43
w all	134
w all 0	42
w all my	-61
w all the	25
w all three	51
w allowed	-51
w already	-10
w also	81
w always	-69
w am	-57
w am i	-24
w an	-19
w and	90
w and at	54
w and can	-22
w and for	82
w and from	116
w and how	-30
w and i	-20
w and it	-49
w and my	20
w and nobody	-44
w and not	18
w and now	-60
w and on	74
w and one	-46
w and the	57
w and two	53
w and we	-57
w and when	38
w android	-48
w another	-42
w answer	116
w answering	126
w answers	69
w any	62
w any more	-60
w any of	33
w anybody	124
w anyone	97
w anything	48
w apart	29
w app	-7
w are	-6
w are gone	-61
w are you	73
w as	-25
w as well	17
w asks	-22
w at	52
w at 0	-22
w at all	-89
w at home	-64
w at my	47
w at once	-61
w at our	28
w at the	32
w attach	-42
w authentication	-17
w authentication failed	-18
w auto	-25
w away	40
w back	64
w back ?	60
w back on	33
w back to	-25
w bad	32
w bad gateway	55
w bank	-43
w be	-33
w be reached	85
w because	-30
w been	34
w before	-25
w before i	-16
w began	50
w behind	-70
w best	-37
w between	-35
w big	-20
w bill	45
w blank	65
w block	-47
w blocked	-72
w both	139
w bottom	-36
w boxes	-40
w branch	63
w branches	38
w breakfast	47
w broken	-26
w brother	64
w brother in	60
w browser	18
w btw	34
w but	-61
w but the	43
w button	-70
w by	-36
w cable	39
w calendar	-45
w came	45
w came to	79
w can	-68
w can get	35
w can i	-33
w can it	-30
w can open	56
w can send	23
w can't be	41
w cannot	-28
w cannot connect	-45
w cannot get	-28
w cannot log	66
w cant	58
w cant send	30
w card	-60
w case	-40
w centre	62
w certificate	-30
w change	-69
w changed	-55
w changed the	-53
w charged	-24
w chat	58
w cheapest	-36
w checked	34
w cities	40
w click	-30
w close	-33
w closed	17
w club	55
w co	33
w code	-43
w colleague	51
w colleague in	68
w come	-29
w comes	29
w companies	59
w company	-12
w complete after	-35
w computer	53
w computers	29
w connect	78
w connect to	29
w connecting	-42
w connection	40
w connection failed	59
w connection timed	26
w connection to	-61
w connections	-25
w connects	-30
w contacts	-44
w copy	-47
w cork	67
w correct	-22
w couldn't	-30
w countries	64
w cousin	32
w cousin in	51
w credit	29
w customer	-42
w customers are	-84
w dark mode	-33
w data	-34
w date	-29
w daughter	57
w daughter in	55
w days	-24
w de	48
w dead	76
w dead ?	43
w dead on	51
w deadline	46
w dear	-40
w delete	-52
w deleted	-30
w did	-23
w did you	-26
w different	179
w dkim	-25
w do	-47
w do i	-60
w do not	43
w do you	-48
w does	-67
w does it	-54
w does the	-18
w domain	-29
w don't	-23
w done	-24
w down	202
w down again	62
w down i	42
w down since	-84
w draft	-49
w due	-25
w e	-61
w each time	-33
w either	65
w else	-31
w emails	-31
w emergency	-29
w encrypted	-30
w end	-32
w ended	-43
w english	-25
w err	44
w error	91
w error 0	52
w error :	-55
w eta	125
w eta ?	57
w even	36
w ever	-43
w every	68
w every one	36
w every time	-67
w everybody	70
w everyone	85
w everything	45
w everywhere	43
w example	8
w example net	21
w exit	41
w exit is	40
w exits	44
w expect	89
w fa	-28
w failed	-63
w fails	-86
w failure	50
w fallen	72
w february	-38
w feed	-48
w fibre	79
w file	-39
w find	-41
w finds	-29
w fine	-98
w firefox	-34
w firefox 0	-29
w first	-32
w five	44
w folder	-47
w folders	-20
w for	-20
w for a	-23
w for all	77
w for anyone	42
w for every	40
w for everyone	29
w for it	24
w for me	65
w for my	94
w for the	29
w forgot	-31
w forty	-22
w found	35
w four	43
w frankfurt	47
w free	-13
w friday	-36
w friday and	-38
w friends	99
w from	71
w from 0	57
w from a	29
w from my	30
w from the	-75
w from three	46
w from two	47
w from you	-28
w from your	-43
w g	11
w gateway	108
w gateways	51
w gb	-58
w german	-65
w get	-40
w get a	19
w get in	25
w gets mail	-56
w getting	-17
w give	-24
w give me	-32
w gives	28
w gives 0	24
w giving	48
w go	-11
w goes	-60
w going	55
w going on	35
w gone	55
w gone ?	31
w good	-21
w good morning	39
w google	-29
w got	-30
w group	18
w guys	81
w had	31
w half	26
w hand	-32
w handshake	44
w happening	44
w happens	32
w happy	-84
w has	18
w has been	67
w has no	-67
w have	-11
w have the	35
w he	-80
w help	-44
w help pages	36
w help site	51
w here	105
w here at	84
w hers	-27
w hetzner	59
w him	-54
w hold	-28
w home	91
w home is	-72
w homes	59
w host	25
w hours	-29
w house	50
w houses	50
w how	-92
w how can	-19
w how do	-13
w how long	41
w how many	-22
w how to	-42
w http	49
w i	-88
w i am	-69
w i can	-14
w i cannot	44
w i changed	-26
w i do	20
w i don't	-44
w i get	-83
w i have	-35
w i know	-30
w i need	-12
w i open	-30
w i press	-34
w i put	-33
w i send	-18
w i take	41
w i try	46
w i type	-25
w i use	-29
w i want	38
w i was	-26
w i write	51
w i'd	-43
w i'm	-41
w if	-21
w if i	-22
w imap	100
w in	73
w in a	-14
w in firefox	25
w in it	-38
w in leeds	50
w in my	-29
w in on	68
w in one	-29
w in the	-32
w in web	-72
w in webmail	-60
w in your	-36
w inbox	-25
w incident	61
w inside	-42
w instead	-41
w instead of	-50
w internet	-26
w internet at	-73
w into	-39
w invalid	-52
w invoice	-21
w invoices	-23
w ip	-110
w ipad	-59
w iphone	-11
w is	44
w is 0	-46
w is down	140
w is in	-36
w is it	4
w is my	-44
w is not	16
w is off	37
w is ok	-36
w is on	-24
w is refusing	-27
w is that	-33
w is the	10
w is there	-36
w is webmail	39
w isn't	16
w isp	46
w isps	106
w it	-5
w it ?	19
w it and	34
w it back	73
w it be	-30
w it does	-33
w it from	40
w it goes	-26
w it just	41
w it on	-26
w it please	39
w it says	-40
w it to	-36
w it you	48
w it's	25
w it's back	47
w its	-37
w itself	29
w just	40
w k	-31
w k 0	-23
w keep	-9
w keeps	-35
w kept	-37
w key	-68
w keys	-56
w kindly	-57
w know	63
w known	74
w laptop	-62
w last night	44
w late	-57
w law	-51
w leeds	54
w left	-33
w let	-59
w letter	-50
w letters	-83
w letters to	-58
w library	74
w like	18
w limit	-21
w line	75
w line and	51
w lines	65
w link	39
w linux	-30
w lisbon	50
w list	-25
w little	-42
w load	44
w locked	-18
w log	-39
w log in	36
w login	60
w logs	-25
w long	18
w look	35
w lost	-35
w lot	33
w lunch	44
w m	-27
w mac	-26
w machine	32
w made	-31
w mail	21
w mail and	40
w mail down	37
w mail fails	-71
w mail in	35
w mail on	-24
w mail program	-33
w mail server	79
w mail since	-53
w mailbox	-76
w mailboxes	-15
w mails	-63
w make	-65
w make it	-20
w makes	-33
w man	-18
w many	-30
w march	-24
w mates	40
w max	-47
w maybe	-31
w me	19
w me and	47
w me in	36
w me my	29
w me out	-60
w me the	24
w me to	-35
w meanwhile	44
w message	-25
w messages	-50
w mid	59
w min	36
w mine	-22
w minutes	-73
w missing	-51
w mobile	108
w mode	-39
w monday	-46
w month	19
w more	-27
w morning	34
w move	-32
w moved	-115
w mtu	-66
w much	-34
w mum	43
w mum's	42
w must	-66
w must be	-32
w mx	31
w mx 0	42
w my	-67
w my brother	76
w my contacts	-45
w my cousin	31
w my internet	-72
w my mail	-70
w my name	-30
w my password	-18
w my phone	-46
w my sister	52
w my son	-39
w my subscription	-36
w name	-56
w names	-33
w need	-62
w neighbour's	49
w neither	105
w net	21
w network	-28
w networks	84
w never	-88
w new	-95
w new version	63
w newsletter	-26
w next	-49
w night	19
w nine	16
w nl	52
w no	27
w no handshake	27
w no mail	21
w nobody	119
w node	54
w none	92
w none of	86
w noon	54
w nor	101
w normal	-30
w not	-3
w not answering	90
w not one	98
w nothing	57
w number	-43
w nxdomain	71
w of	35
w of 0	-21
w of my	84
w of our	62
w of the	82
w of them	42
w of us	27
w of your	-37
w of yours	59
w off	-33
w off the	66
w office	93
w offices	29
w ok	-61
w old	-54
w on	1
w on 0	67
w on ?	41
w on a	-32
w on all	78
w on every	43
w on friday	-43
w on it	46
w on my	3
w on saturday	-66
w on sunday	-25
w on the	-48
w on this	-43
w once	-46
w one	-62
w one of	76
w only	-143
w open	-20
w open the	71
w opens	-50
w operators	48
w optus	44
w or	56
w or is	-18
w or only	-19
w or what	80
w order	-47
w others	50
w our	25
w our 0	34
w our office	-51
w out	28
w out for	40
w out from	27
w out of	-28
w outage	-57
w outgoing	3
w outgoing mail	52
w outlook	-27
w over the	-44
w own	12
w page	78
w page is	25
w page of	32
w page says	32
w pages	-28
w paid	-17
w pass	-36
w password	-45
w password and	-15
w pay	-11
w pc	-55
w pcs	26
w pdf	-30
w pdfs	-39
w people	57
w per	-29
w person	-38
w persons	82
w perth	64
w pgp	-25
w phone	49
w phone on	50
w phones	101
w photos	-19
w pictures	-28
w ping	72
w place	66
w plan	-75
w please	-1
w plus	42
w pm	39
w point	49
w pop	54
w pop 0	41
w pop server	54
w port	-85
w port 0	25
w portal	24
w possible	-50
w post	63
w presently	53
w press	-56
w price	-46
w print	-47
w private	-33
w probes	76
w profile	-22
w program	-40
w provider	-81
w providers	68
w proxies	80
w proxy	78
w proxy server	-40
w ps	50
w put	-77
w put the	-20
w question	-23
w queue	37
w quick	-28
w rate	-44
w reached	81
w read	-44
w reading	-51
w real	-19
w receipts	-32
w record	-39
w records	-45
w recovery	-30
w refund	-27
w refused	-32
w refuses	44
w refusing connections	-24
w register	-33
w renewal	-29
w replaced	-45
w reply	-32
w respond	59
w responding	54
w rest	-26
w return	43
w right	-46
w rn	65
w road	72
w router	-95
w runs	-32
w said	-17
w same	123
w same and	57
w same for	47
w same from	43
w same time	-47
w same wifi	-39
w samsung	-27
w say	77
w says	-95
w says the	-21
w scan	-50
w school	90
w screen	-29
w se	54
w search	-38
w second	9
w seconds	-38
w security	-21
w seen	54
w send	-19
w send a	44
w send from	-45
w sender	-19
w sending	-40
w sends	-69
w sent	-77
w separately	40
w server down	-138
w server failed	-35
w server is	113
w servers	45
w service	66
w services	-57
w session	-36
w set	-62
w setting	-49
w settings	-13
w seven	41
w share	-33
w she	-66
w should	-80
w show	-9
w shows	-38
w side	-58
w sign	-29
w signature	-35
w signed	-39
w silent	114
w since	179
w since 0	149
w since about	66
w since i	-80
w since lunch	41
w since my	-78
w since the	-38
w singapore	78
w sister	50
w site	108
w site can't	49
w sites	16
w sits	-34
w six	70
w slow	-48
w small	-72
w sms	54
w smtp	51
w so	35
w so i	28
w some	-83
w someone	-32
w something	51
w somewhere	-38
w son	-18
w ssh	56
w ssl	-66
w staff	27
w started	29
w status	95
w status page	10
w stay	-42
w stays	-28
w still	-36
w stop	-14
w stopped	35
w student	-26
w subject	-31
w subscription	-60
w sunday	-48
w support	73
w switch	-34
w sydney	60
w tablet	-14
w takes	-25
w tax	-44
w tb	-48
w telephone	106
w tell	10
w tell me	-20
w telstra	61
w tested	77
w tested from	61
w text	-26
w th	-38
w than	-29
w thank	-22
w thank you	-20
w thanks	-33
w that	-102
w that i	43
w that the	22
w the	27
w the account	-43
w the address	48
w the app	44
w the bill	28
w the bottom	-36
w the calendar	-34
w the connection	-23
w the first	-26
w the library	45
w the login	-38
w the lot	43
w the mail	26
w the month	37
w the new	-62
w the office	54
w the old	-33
w the one	-54
w the other	-44
w the outgoing	56
w the password	-35
w the phone	5
w the right	-28
w the router	-43
w the same	68
w the second	-26
w the server	-104
w the tunnel	-44
w the web	96
w the webmail	41
w the website	61
w the whole	56
w their	65
w them	-45
w then	-39
w there	-35
w there a	-12
w there is	-26
w there's	-35
w they	-62
w thing	9
w think	-27
w third	29
w third time	24
w this	17
w this month	42
w this morning	5
w this site	46
w this week	66
w those	33
w though	34
w three	50
w three different	36
w through	29
w through it	45
w thunderbird	-5
w ticket	-44
w ticket 0	-45
w time	15
w time i	-45
w time out	40
w time this	86
w times	-53
w times out	58
w tls	-34
w to	-35
w to 0	-75
w to a	45
w to be	-26
w to change	-25
w to connect	19
w to host	75
w to me	-61
w to open	42
w to read	31
w to see	37
w to send	-42
w to server	-25
w to the	-57
w to your	-74
w today	51
w tokyo	54
w told	-48
w tonight	86
w too	92
w too many	-35
w town	39
w tried	100
w tried from	41
w tuesday	-42
w tunnel	-43
w turn	-38
w turned	-26
w twice	-49
w two	73
w two of	-38
w type	-30
w typed	-45
w u	43
w udp	-33
w unavailable	87
w under	-57
w unreachable	85
w until	-33
w up	53
w update	-29
w urgent	-21
w us	85
w us the	55
w use	-47
w use the	-37
w used	-25
w user	-65
w username	-48
w users	38
w uses	49
w using	-70
w utc	22
w verify	-25
w very	-32
w vodafone	87
w vpn	30
w vpn down	23
w vpn on	-25
w vps	46
w want	-22
w want a	32
w wants	-30
w was	4
w way	-58
w we	51
w web	39
w web mail	23
w webmail	98
w webmail 0	23
w webmail down	29
w website	66
w went	40
w were	-46
w what	-95
w what do	-18
w what's	-50
w what's the	-20
w whats	-23
w whats the	-27
w whatsapp	-34
w when	91
w when i	-115
w when it	56
w when it's	40
w when the	-41
w when will	78
w when's	83
w where	-54
w where do	38
w where's	51
w whether	54
w which	-110
w while	-48
w white	84
w white page	80
w who	39
w who has	52
w whole	184
w why	-72
w wifi	-70
w will	-49
w will it	24
w will not	-38
w win	-39
w window	-46
w windows	-85
w windows 0	-35
w wireguard	17
w with	-18
w with a	-27
w with the	-70
w without	-11
w without mail	69
w won't	-48
w wont	-11
w works	-62
w would	-24
w writes	-37
w written	-45
w wrong	-37
w wrote	-47
w x	-76
w x 0	-57
w year	-60
w years	-43
w yes	-36
w you	31
w you and	-56
w you do	-46
w you know	56
w your	27
w your mail	94
w your server	-103
w your service	55
w your side	-62
w your site	-34
w your status	29
w your support	69
w your vpn	23
w your whole	60
w yours	44
w z	67
w zone	53`;
export const bars = { words: -0.82 };
