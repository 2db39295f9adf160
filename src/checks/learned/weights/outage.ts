/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. */
export const outage = `-453
=antivirus	-28
=appliance	-48
=asks-provider	61
=certificate	-67
=connections	-42
=down	70
=everybody	147
=fails	83
=forgotten	-22
=full	-27
=intruder	-21
=length	29
=new-setup	-107
=no-answer	188
=not-let-in	-57
=one-program	-71
=own-account	-60
=own-change	-112
=own-connection	-99
=own-domain	-17
=own-limit	-74
=password	-139
=rejected	-175
=relay	36
=second-factor	-31
=server-error	250
=server-trouble	117
=service-fails	105
=several-devices	89
=several-networks	131
=several-services	56
=since	63
=tunnel-refuses	-14
=two-step	-44
=we	81
=works-elsewhere	-158
o 0	32
o ?	86
o a	-50
o account	-25
o address	-25
o after	-16
o all	84
o also	32
o an	-21
o and	96
o answer	50
o answering	67
o answers	30
o any	35
o are	-64
o as	-30
o at	41
o back	3
o both	73
o brother	39
o but	-29
o by	-37
o company	-34
o computer	27
o connect	54
o dead	19
o different	86
o do	-8
o does	-14
o domain	-39
o down	61
o email	19
o error	35
o every	21
o everyone	44
o everything	37
o example	26
o exit	44
o failed	-28
o fine	-31
o folder	-23
o for	35
o four	28
o from	67
o gateway	45
o get	12
o gives	28
o goes	-26
o handshake	32
o has	15
o he	-27
o here	56
o home	47
o host	22
o how	-18
o i	-52
o i'm	-24
o imap	49
o in	10
o invoice	-27
o is	17
o it	-28
o just	35
o key	-27
o laptop	-33
o line	28
o login	34
o mail	42
o mailbox	-29
o mails	-31
o me	49
o message	-28
o minutes	-37
o mobile	58
o moved	-53
o my	-28
o name	-29
o neither	49
o never	-53
o new	-30
o no	74
o nobody	58
o none	55
o nor	68
o not	45
o nothing	42
o number	-39
o of	48
o off	28
o office	35
o old	-27
o on	-81
o one	-16
o only	-58
o open	25
o or	81
o out	46
o outlook	-27
o own	27
o page	47
o password	-22
o phone	29
o phones	42
o plan	-27
o please	-52
o pop	29
o proxy	40
o put	-18
o router	-55
o same	34
o say	23
o says	-16
o school	41
o sent	-23
o server	-21
o service	28
o she	-41
o should	-34
o since	115
o site	36
o six	43
o small	-30
o smtp	34
o some	-32
o status	33
o still	-30
o that	-25
o the	-38
o they	-24
o three	32
o thunderbird	-36
o to	-90
o too	30
o tried	60
o tunnel	-22
o two	24
o unavailable	30
o us	36
o we	-11
o web	42
o webmail	59
o went	33
o what	35
o which	-36
o whole	103
o why	-32
o windows	-42
o with	25
o x	-38
o you	-40
o your	9
w &	-3
w /	2
w / 0	38
w 0	40
w 0 0	-89
w 0 :	85
w 0 ?	-20
w 0 am	31
w 0 and	30
w 0 bad	48
w 0 can	-28
w 0 countries	43
w 0 different	35
w 0 fa	-28
w 0 for	25
w 0 g	16
w 0 gb	-45
w 0 is	-21
w 0 on	7
w 0 people	23
w 0 persons	80
w 0 pm	37
w 0 seconds	-29
w 0 service	30
w 0 tested	45
w 0 th	-34
w 0 the	-31
w 0 this	42
w 0 tried	61
w 0 utc	45
w 0 with	-29
w 0 x	-60
w 0 z	64
w :	-8
w : 0	115
w : connect	78
w : connection	10
w : how	50
w : no	32
w : the	-38
w ?	2
w ? ?	6
w ? and	-65
w ? how	-28
w ? i	-14
w ? whole	26
w a	-24
w a day	26
w a new	38
w a small	-25
w able	57
w able to	57
w about	-29
w about 0	29
w accept	-29
w account	-100
w accounts	49
w active	-35
w address	-116
w affected	51
w after	-33
w after 0	-53
w again	8
w again ?	62
w aint	-54
w airtel	82
w alias	-44
w aliases	-38
w alike	35
w alive	36
w all	125
w all 0	41
w all my	-47
w all the	18
w all three	53
w allowed	-50
w already	-9
w also	72
w always	-68
w am	-51
w am i	-24
w an	-16
w and	93
w and at	57
w and can	-26
w and for	83
w and from	104
w and how	-29
w and i	-31
w and it	-52
w and my	15
w and nobody	-47
w and not	14
w and now	-66
w and on	66
w and one	-46
w and the	41
w and two	44
w and we	-46
w and when	32
w and where	30
w android	-47
w another	-30
w answer	101
w answering	125
w answers	66
w any	55
w any more	-48
w any of	32
w anybody	119
w anyone	85
w anything	49
w apart	31
w app	-11
w are	-21
w are you	75
w as	-27
w as well	18
w asks	-18
w at	37
w at 0	-10
w at all	-89
w at home	-53
w at my	50
w at once	-62
w at the	34
w attach	-39
w authentication	-21
w authentication failed	-15
w auto	-22
w away	37
w b	28
w back	67
w back ?	73
w back on	33
w back to	-22
w bad	36
w bad gateway	57
w bank	-50
w be	-47
w be reached	85
w because	-34
w been	36
w before	-25
w before i	-18
w behind	-64
w best	-33
w between	-50
w big	-27
w bill	34
w blank	66
w block	-52
w blocked	-71
w both	138
w boxes	-41
w branch	67
w branches	41
w breakfast	52
w bring	39
w broken	-23
w brother	65
w brother in	66
w browser	18
w btw	35
w but	-58
w but the	37
w button	-63
w by	-32
w cable	48
w calendar	-48
w call	-25
w came	43
w came to	74
w can	-70
w can get	32
w can i	-39
w can it	-22
w can open	44
w can you	-13
w can't be	42
w cannot	-28
w cannot connect	-38
w cannot get	-21
w cannot log	57
w cant	43
w card	-56
w centre	55
w certificate	-33
w change	-68
w changed	-52
w charged	-22
w chat	56
w checked	36
w cities	37
w click	-31
w close	-25
w closed	31
w club	44
w code	-34
w colleague	45
w colleague in	55
w come	-43
w comes up	46
w companies	61
w company	-9
w complete after	-32
w computer	44
w connect	74
w connect to	29
w connecting	-38
w connection	33
w connection failed	47
w connection timed	28
w connection to	-49
w connections	-24
w connects	-32
w contact	-24
w contacts	-51
w contract	-23
w copy	-42
w cork	62
w correct	-26
w cost	-17
w couldn't	-28
w count	-29
w countries	55
w cousin	32
w cousin in	49
w customer	-30
w dark mode	-33
w data	-39
w date	-34
w daughter	59
w daughter in	61
w day	1
w days	-25
w de	45
w dead	58
w dead on	36
w deadline	42
w dear	-35
w delete	-43
w deleted	-29
w denied	-12
w did	-21
w did you	-27
w different	176
w dkim	-22
w dns	-22
w do	-58
w do i	-74
w do not	42
w do you	-52
w does	-65
w does it	-53
w does the	-16
w doesn't	20
w doing	-26
w domain	-29
w don't	-16
w down	179
w down ?	45
w down again	53
w down i	32
w down since	-79
w draft	-49
w due	-51
w e	-50
w either	67
w eleven	22
w else	-32
w email	24
w email is	36
w emails	-30
w emergency	-35
w empty	-29
w encrypted	-20
w end	-33
w ended	-35
w ends	28
w english	-23
w err	46
w error	93
w error 0	50
w error :	-46
w eta	120
w eta ?	55
w eu	48
w even	30
w ever	-44
w every	61
w every one	39
w every time	-59
w everybody	70
w everyone	80
w everything	46
w example	10
w exit	39
w exit is	45
w exits	33
w expect	80
w fa	-28
w failed	-67
w fails	-77
w failure	47
w fallen	61
w february	-34
w feed	-46
w fibre	82
w file	-41
w find	-39
w finds	-29
w fine	-94
w firefox	-31
w first	-37
w five	41
w folder	-45
w folders	-16
w for	-13
w for 0	-2
w for a	-34
w for all	55
w for everyone	27
w for it	30
w for me	73
w for my	87
w for the	30
w forgot	-20
w forty	-24
w four	51
w frankfurt	48
w free	-7
w friday	-40
w friday and	-34
w friends	80
w from	63
w from 0	57
w from a	24
w from my	29
w from the	-77
w from three	39
w from you	-28
w from your	-42
w g	15
w gateway	107
w gateways	52
w gb	-47
w german	-60
w get	-41
w get a	20
w get in	23
w get the	-18
w gets mail	-48
w give	-28
w give me	-31
w gives	29
w gives 0	29
w giving	36
w go	-5
w goes	-43
w going	50
w going on	34
w gone	41
w good	-19
w good morning	39
w google	-32
w got	-21
w green	12
w group	11
w guys	54
w had	28
w half	20
w hand	-37
w handshake	31
w happening	25
w happens	28
w happy	-77
w has	9
w has been	62
w has no	-57
w has the	26
w have	-15
w have a	21
w have the	27
w he	-78
w header	-41
w help	-46
w help site	48
w her	12
w here	98
w here at	77
w hetzner	54
w him	-57
w his	27
w home	104
w home is	-65
w homes	51
w host	30
w hour	31
w hours	-24
w house	62
w houses	48
w how	-93
w how do	-19
w how long	40
w how many	-24
w how to	-33
w http	56
w i	-76
w i also	-42
w i am	-54
w i can	-6
w i can't	-22
w i cannot	47
w i changed	-24
w i don't	-37
w i get	-81
w i have	-37
w i need	-23
w i put	-37
w i see	17
w i send	-17
w i type	-24
w i use	-28
w i want	34
w i was	-24
w i write	52
w i'd	-32
w i'm	-38
w if	-21
w if i	-22
w if you	-27
w imap	98
w in	74
w in a	-17
w in firefox	24
w in it	-37
w in leeds	37
w in my	-31
w in on	57
w in one	-32
w in the	-34
w in this	-27
w in web	-65
w in webmail	-64
w in your	-37
w inbox	-26
w incident	62
w inside	-43
w instead	-42
w instead of	-48
w internet	-24
w internet at	-67
w into	-52
w invalid	-54
w invoice	-15
w invoices	-20
w ip	-101
w ipad	-48
w iphone	-14
w is	32
w is 0	-45
w is down	120
w is in	-34
w is my	-22
w is not	14
w is off	36
w is ok	-27
w is refusing	-22
w is that	-29
w is there	-41
w is webmail	40
w isn't	26
w isp	56
w isps	101
w it	-2
w it ?	22
w it and	41
w it back	69
w it be	-24
w it does	-33
w it from	35
w it goes	-26
w it just	32
w it on	-25
w it please	43
w it says	-39
w it to	-33
w it was	-17
w it you	42
w it's	26
w its	-16
w itself	36
w january	-24
w just	39
w k	-37
w k 0	-27
w keep	-16
w keeps	-47
w kept	-28
w key	-72
w keys	-61
w kindly	-54
w know	61
w known	64
w known ?	26
w laptop	-60
w last	4
w last night	37
w late	-52
w law	-50
w leeds	43
w left	-39
w let	-50
w letter	-49
w letters	-60
w letters to	-45
w library	68
w like	5
w limit	-22
w line	75
w line and	53
w lines	57
w link	44
w list	-25
w lists	26
w little	-43
w live	-20
w load	40
w locked	-15
w log	-26
w log in	48
w login	59
w logs	-26
w long	31
w look	33
w lost	-35
w lot	33
w lunch	56
w m	-31
w mac	-24
w machine	35
w made	-42
w mail	20
w mail ?	-27
w mail and	25
w mail down	33
w mail fails	-65
w mail in	32
w mail is	-27
w mail on	-31
w mail server	83
w mail since	-50
w mailbox	-75
w mails	-58
w make	-51
w make it	-23
w makes	-32
w man	-19
w many	-23
w mates	44
w max	-51
w maybe	-27
w me	26
w me +	33
w me and	37
w me in	55
w me my	23
w me off	-35
w me out	-45
w me the	27
w me to	-39
w meanwhile	46
w message	-20
w messages	-49
w mid	57
w mine	-11
w minutes	-70
w missing	-37
w mobile	100
w mode	-37
w monday	-37
w month	21
w more	-22
w morning	40
w move	-39
w moved	-103
w mtu	-61
w much	-30
w mum	41
w mum's	41
w must	-66
w must be	-32
w mx	22
w mx 0	30
w my	-60
w my account	-5
w my brother	77
w my contacts	-36
w my cousin	32
w my daughter	34
w my internet	-66
w my mail	-49
w my password	-22
w my phone	-42
w my sister	55
w my son	-38
w my subscription	-28
w name	-41
w names	-31
w need	-61
w need a	-36
w need the	-26
w neither	110
w net	20
w networks	70
w never	-87
w new	-84
w new version	60
w next	-50
w night	11
w nine	15
w nl	65
w no	20
w no handshake	29
w no imap	37
w no mail	15
w nobody	120
w node	44
w none	89
w none of	77
w noon	49
w nor	118
w not answering	89
w not one	96
w nothing	56
w number	-37
w of	38
w of 0	-19
w of a	24
w of my	86
w of office	-22
w of our	50
w of the	82
w of them	39
w of us	23
w of your	-33
w of yours	54
w off	-32
w off the	48
w office	83
w offices	30
w oh	-22
w ok	-51
w old	-57
w on	4
w on 0	52
w on ?	45
w on a	-32
w on all	64
w on every	38
w on friday	-43
w on it	43
w on my	-7
w on saturday	-62
w on the	-57
w once	-43
w one	-57
w one of	70
w only	-136
w open	-9
w open the	55
w opens	-45
w operators	51
w optus	43
w or	52
w or do	-22
w or is	-15
w or only	-21
w or what	51
w order	-38
w other	1
w other port	-35
w others	47
w our	15
w our office	-50
w out	34
w out for	39
w out from	35
w out of	-35
w outage	-61
w outgoing	3
w outgoing mail	51
w outlook	-27
w over the	-39
w page	86
w page is	33
w page says	32
w pages	-47
w pass	-38
w password	-45
w password and	-23
w pay	-15
w pc	-39
w pcs	38
w pdf	-27
w pdfs	-32
w peer	-22
w people	47
w per	-27
w person	-44
w persons	77
w perth	60
w pgp	-13
w phone	48
w phone on	47
w phones	97
w photos	-22
w pictures	-27
w ping	63
w place	66
w plan	-80
w please	-23
w plus	28
w pm	38
w point	45
w pop	32
w pop 0	32
w port	-76
w port 0	23
w portal	25
w possible	-51
w post	58
w presently	54
w press	-37
w price	-44
w price for	-13
w print	-42
w private	-22
w probes	78
w program	-35
w provider	-70
w providers	66
w proxies	75
w proxy	82
w proxy server	-36
w ps	44
w put	-70
w put the	-25
w question	-21
w queue	30
w quick	-27
w rate	-48
w reached	77
w read	-39
w reading	-49
w real	-17
w receipts	-34
w record	-37
w records	-41
w recovery	-15
w refund	-34
w refused	-27
w refuses	54
w register	-33
w remove	-18
w renew	30
w renewal	-35
w replaced	-53
w reply	-30
w reset	18
w respond	59
w responding	57
w restart	34
w return	46
w right	-48
w rn	46
w road	70
w router	-95
w run	-18
w runs	-24
w s	-23
w same	109
w same from	42
w same time	-46
w same wifi	-32
w samsung	-24
w say	74
w says	-102
w says the	-23
w scan	-42
w school	84
w screen	-27
w se	56
w se 0	52
w search	-34
w seconds	-33
w security	-25
w see	25
w seen	49
w seen from	53
w send	-23
w send from	-46
w sender	-16
w sending	-35
w sends	-61
w sent	-64
w server down	-98
w server failed	-35
w server is	89
w servers	38
w servfail	54
w service	51
w services	-50
w set	-63
w setting	-33
w settings	-11
w seven	32
w share	-31
w she	-66
w should	-82
w shows	-43
w side	-59
w sign	-23
w signature	-36
w signed	-36
w silent	118
w since	188
w since 0	137
w since about	52
w since breakfast	50
w since i	-76
w since lunch	52
w since my	-72
w since the	-34
w singapore	72
w sister	49
w sit	-28
w site	116
w site can't	47
w sits	-30
w six	67
w size	-17
w slow	-28
w small	-64
w sms	49
w smtp	38
w smtp 0	32
w so	44
w so i	32
w some	-79
w someone	-27
w something	54
w somewhere	-42
w son	-22
w son's	45
w ssh	38
w ssl	-60
w staff	19
w started	37
w status	89
w status page	19
w stay	-43
w stays	-32
w still	-26
w stop	-13
w stopped	37
w straight	-32
w subject	-33
w subscription	-47
w such	24
w sunday	-41
w support	62
w swears	-40
w switch	-28
w sydney	65
w sync	-34
w tablet	-17
w take	-12
w takes	-27
w tax	-32
w tb	-53
w telephone	98
w tell	4
w tell me	-22
w telstra	65
w tested	79
w tested from	66
w th	-35
w than	-36
w thank	-24
w thank you	-21
w thanks	-29
w that	-109
w that i	45
w that the	28
w the	34
w the account	-42
w the address	42
w the app	36
w the bank	-18
w the bill	29
w the connection	-27
w the first	-22
w the library	40
w the login	-29
w the lot	44
w the mail	20
w the month	42
w the new	-63
w the office	49
w the old	-36
w the one	-54
w the other	-30
w the outgoing	58
w the password	-41
w the right	-22
w the router	-41
w the same	71
w the second	-27
w the server	-84
w the tunnel	-39
w the two	19
w the web	83
w the webmail	47
w the website	51
w the whole	44
w the wireguard	-28
w their	55
w them	-40
w then	-42
w there	-30
w there a	-7
w there is	-31
w there's	-29
w they	-59
w thing	-12
w third	18
w third time	29
w this	9
w this month	33
w this site	44
w those	26
w though	36
w three	47
w three different	32
w through	17
w through it	41
w thunderbird	-7
w ticket	-40
w ticket 0	-36
w time	2
w time out	42
w time this	48
w times	-41
w times out	49
w tls	-26
w to	-45
w to 0	-63
w to a	39
w to all	29
w to be	-24
w to change	-17
w to connect	28
w to host	66
w to me	-57
w to open	42
w to read	30
w to send	-41
w to server	-30
w to the	-51
w to your	-60
w today	42
w tokyo	49
w told	-42
w tonight	66
w too	63
w too many	-33
w town	34
w tried	110
w tried from	40
w trying	19
w trying to	26
w tuesday	-43
w tunnel	-46
w turn	-41
w twice	-49
w two	69
w type	-31
w typed	-50
w u	38
w udp	-35
w unavailable	86
w under	-56
w university	31
w unreachable	41
w until	-53
w up	60
w urgent	-22
w us	82
w us the	46
w use	-46
w use the	-35
w used	-26
w user	-60
w username	-53
w users	35
w uses	50
w using	-61
w utc	44
w verify	-24
w very	-34
w vodafone	84
w vpn	43
w vpn down	23
w vpn on	-21
w vps	51
w want	-29
w want a	34
w wants	-23
w was	-14
w way	-33
w we	50
w we have	-27
w we send	43
w web	54
w web mail	20
w webmail	88
w webmail 0	29
w webmail down	30
w website	59
w week	-16
w went	35
w were	-46
w what	-94
w what's	-51
w what's the	-20
w whats	-25
w whats the	-30
w whatsapp	-37
w when	63
w when i	-99
w when it	53
w when it's	38
w when the	-31
w when will	37
w when's	69
w when's it	52
w where	-63
w where do	32
w whether	50
w which	-102
w while	-44
w white	87
w white page	76
w who	38
w who has	53
w whole	182
w why	-79
w wife's	-16
w wifi	-70
w will	-49
w will it	24
w window	-42
w windows	-83
w windows 0	-34
w wireguard	17
w wireguard on	-27
w with	-31
w with a	-28
w with it	-28
w with me	43
w with the	-83
w without	-20
w without mail	61
w won't	-52
w wont	-14
w work	-24
w works	-59
w would	-24
w write	16
w writes	-27
w written	-45
w wrong	-27
w wrote	-42
w x	-74
w x 0	-52
w ye	41
w year	-52
w years	-37
w yes	-33
w yesterday	-45
w yet	-20
w you	28
w you and	-51
w you do	-52
w you know	55
w you on	51
w your	14
w your help	-22
w your mail	92
w your server	-92
w your service	47
w your side	-59
w your site	-35
w your support	40
w your vpn	16
w your whole	76
w yours	36
w z	62
w zone	54`;
export const bars = { words: -0.82 };
