/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const outage = `-417
=antivirus	-15
=appliance	-57
=asks-provider	47
=certificate	-46
=connections	-40
=down	70
=everybody	156
=fails	78
=full	-20
=intruder	-13
=length	39
=new-setup	-87
=no-answer	182
=not-let-in	-54
=one-program	-68
=own-account	-54
=own-change	-74
=own-connection	-93
=own-limit	-65
=password	-156
=rejected	-155
=second-factor	-33
=server-error	237
=server-trouble	102
=service-fails	86
=several-devices	95
=several-networks	105
=several-services	37
=since	64
=two-step	-34
=we	78
=works-elsewhere	-117
o 0	40
o ?	100
o a	-73
o account	-27
o address	-26
o after	-18
o all	66
o also	19
o an	-25
o and	98
o answer	38
o answering	61
o any	15
o anything	26
o are	-45
o as	-26
o at	57
o both	53
o brother	34
o but	-36
o by	-22
o can't	24
o change	-18
o connect	42
o connection	21
o different	79
o do	-26
o does	-12
o domain	-22
o down	66
o error	40
o everyone	42
o exit	41
o failed	-25
o folder	-24
o for	18
o four	20
o from	61
o gateway	33
o go	-18
o goes	-26
o has	14
o have	-11
o he	-19
o here	57
o home	31
o how	-19
o i	-71
o imap	44
o in	11
o internet	-25
o is	-5
o isps	37
o it	-31
o just	41
o key	-23
o laptop	-35
o line	31
o list	-22
o login	31
o mail	40
o mailbox	-20
o mails	-17
o me	41
o message	-29
o minutes	-32
o mobile	55
o morning	27
o moved	-38
o my	-7
o name	-34
o neither	52
o never	-44
o new	-33
o no	43
o nobody	46
o none	37
o nor	59
o not	30
o nothing	44
o number	-32
o of	44
o office	20
o old	-33
o on	-74
o one	-7
o only	-33
o open	16
o or	53
o other	15
o out	30
o outlook	-22
o own	30
o page	29
o password	-13
o phone	33
o phones	40
o plan	-26
o please	-63
o pop	34
o proxy	46
o put	-17
o router	-35
o same	36
o say	23
o says	-19
o school	37
o sent	-21
o server	-27
o service	26
o she	-36
o should	-26
o since	108
o site	45
o six	45
o small	-26
o smtp	33
o so	-17
o some	-29
o something	27
o still	-25
o that	-21
o the	-46
o then	-18
o there	16
o this	13
o three	26
o thunderbird	-22
o time	-29
o to	-75
o too	21
o tried	58
o tunnel	-18
o two	32
o unavailable	24
o us	28
o vpn	17
o web	26
o webmail	57
o which	-47
o who	15
o whole	102
o why	-26
o wifi	-27
o windows	-31
o with	-7
o x	-34
o you	-37
o your	32
w &	-27
w 0	23
w 0 0	-98
w 0 :	82
w 0 ?	-20
w 0 and	18
w 0 bad	52
w 0 can	-26
w 0 countries	39
w 0 different	35
w 0 fa	-19
w 0 for	18
w 0 friends	31
w 0 from	-38
w 0 g	16
w 0 gb	-41
w 0 i	14
w 0 in	-28
w 0 is	-27
w 0 minutes	-25
w 0 persons	66
w 0 pm	24
w 0 seconds	-18
w 0 service	26
w 0 tested	50
w 0 th	-37
w 0 the	-29
w 0 this	36
w 0 tried	63
w 0 utc	34
w 0 x	-52
w :	11
w : 0	86
w : connect	64
w : connection	35
w : how	52
w : no	34
w ?	-15
w ? ?	28
w ? and	-37
w ? me	38
w ? my	-22
w ? nobody	45
w ? whole	19
w a	-45
w a new	36
w a small	-24
w able	40
w able to	40
w about 0	34
w accept	-22
w account	-97
w accounts	50
w active	-29
w add	17
w address	-89
w affected	43
w after	-27
w after 0	-44
w after password	43
w again	23
w again ?	53
w ago	-21
w aint	-43
w airtel	67
w alias	-33
w aliases	-31
w alike	36
w alive	41
w all	130
w all 0	22
w all my	-42
w all three	57
w allowed	-35
w alone	-17
w already	-22
w also	69
w although	40
w always	-66
w am	-57
w am i	-15
w an	-34
w and	91
w and at	66
w and can	-17
w and does	-22
w and for	53
w and from	100
w and how	-23
w and i	-25
w and it	-21
w and nobody	-35
w and now	-31
w and on	82
w and the	48
w and then	-30
w and we	-50
w and what	-17
w android	-47
w another	-26
w answer	90
w answering	125
w answers	66
w any	27
w any of	36
w anybody	91
w anyone	46
w anything	61
w anything since	42
w apart	29
w app	-20
w are	-8
w are gone	-33
w are you	63
w as	-35
w as well	13
w ask	22
w asks	-19
w at	24
w at 0	-9
w at all	-81
w at home	-57
w at me	47
w at my	56
w at once	-59
w at the	46
w attach	-29
w august	-36
w authentication	-19
w authentication failed	-18
w available	-32
w away	30
w back	40
w back ?	48
w back to	-20
w bad	38
w bad gateway	60
w bank	-26
w be	-27
w be reached	83
w because	-10
w been	27
w behind	-69
w between	-36
w big	-37
w bill	42
w blank	40
w block	-36
w blocked	-53
w both	124
w branch	55
w branches	47
w breakfast	51
w bring	39
w broken	-21
w brother	58
w brother in	42
w browser	17
w but	-46
w button	-59
w by	-19
w cable	42
w calendar	-23
w came	49
w came to	74
w can	-60
w can get	26
w can i	-44
w can it	-24
w can open	46
w can send	22
w can you	-21
w can't be	40
w cancel	-24
w cannot	-33
w cannot connect	-30
w cannot get	-20
w cannot log	53
w cant	31
w card	-43
w centre	52
w certificate	-21
w change	-61
w changed	-18
w charged	-27
w chat	52
w cities	43
w click	-27
w client	-20
w clients	-28
w clinic	21
w close	-22
w closed	35
w club	42
w code	-24
w codes	-13
w colleague	20
w come	-40
w comes up	37
w companies	54
w complete after	-31
w computer	35
w confirm	-25
w connect	45
w connect to	24
w connection	56
w connection failed	41
w connection timed	30
w connection to	-52
w connections	-49
w connects	-26
w contact	-20
w contacts	-38
w copy	-31
w correct	-19
w could	-28
w could not	-29
w couldn't	-36
w count	-24
w countries	35
w cousin	31
w cousin in	44
w coworking	32
w customer	-15
w customers	-41
w customers are	-46
w d	-37
w dark	18
w dark mode	-33
w database	46
w date	-25
w daughter	64
w daughter in	65
w de	40
w dead	29
w dead for	24
w delete	-22
w deleted	-25
w desk	-30
w did	-19
w did not	-12
w did you	-25
w different	167
w different networks	43
w dkim	-14
w dns	-19
w do	-48
w do i	-68
w do not	28
w do we	29
w do you	-35
w does	-57
w does it	-43
w does not	10
w does the	-15
w doesn't	29
w doing	-24
w domain	-4
w don't	-28
w down	153
w down again	49
w down for	18
w down i	37
w down since	-65
w draft	-48
w dropped	33
w due	-54
w e	-33
w edge	33
w either	30
w eleven	13
w else	-26
w email	8
w emails	-27
w emergency	-36
w encrypted	-19
w end	-25
w ended	-36
w english	-21
w err	45
w error	81
w error 0	57
w eta	60
w even	32
w ever	-38
w every	27
w every one	34
w every page	25
w every time	-34
w everybody	55
w everyone	70
w everything	29
w example net	18
w example port	33
w exit	32
w exits	45
w expect	63
w expired	-34
w fa	-19
w failed	-62
w fails	-64
w failure	39
w fallen	38
w february	-24
w fi	37
w fibre	55
w file	-14
w find	-21
w finds	-25
w fine	-61
w first	-29
w five	52
w folder	-44
w folders	-21
w follow	-48
w for	-32
w for a	-33
w for all	25
w for everybody	27
w for everyone	34
w for me	49
w for my	95
w for our	18
w for the	24
w forgot	-11
w found	15
w four	20
w frankfurt	67
w free	-24
w friday	-30
w friday and	-34
w friends	20
w from	38
w from 0	61
w from a	11
w from the	-59
w from three	40
w from you	-18
w from your	-40
w full	-13
w g	15
w gateway	89
w gb	-43
w german	-57
w germany	42
w get the	-20
w gets	-4
w gets mail	-55
w give	-27
w give me	-26
w gives	11
w gives 0	40
w go	-25
w goes	-32
w going	65
w going on	28
w gone	40
w good	-9
w google	-29
w got	-17
w group	19
w guide	-16
w guy	39
w guys	43
w h	34
w half	32
w hand	-35
w handshake	21
w happening	32
w happy	-42
w has	35
w has been	57
w has no	-59
w have	-30
w have a	23
w have the	36
w having	32
w he	-67
w headers	30
w hello	18
w help	-55
w help page	-14
w help site	38
w here	93
w him	-51
w his	32
w home	86
w home is	-60
w homes	44
w hope	42
w host	25
w hour	33
w hours	-11
w house	18
w houses	30
w how	-86
w how can	-29
w how do	-24
w how long	43
w how many	-17
w how much	-13
w how to	-25
w http	26
w i	-92
w i am	-44
w i cannot	41
w i don't	-30
w i get	-64
w i have	-34
w i need	-23
w i open	-19
w i pay	-12
w i put	-27
w i want	25
w i was	-21
w i would	-30
w i write	49
w i'd	-34
w i'm	-9
w i've	-25
w if	-23
w if i	-18
w if you	-36
w im	-14
w imap	103
w imap down	30
w in	65
w in 0	11
w in a	-11
w in and	24
w in firefox	25
w in it	-24
w in my	-44
w in on	51
w in one	-29
w in our	-16
w in the	-44
w in this	-40
w in web	-47
w in webmail	-58
w in your	-21
w inbox	-24
w incident	59
w inside	-36
w instead	-26
w instead of	-30
w internet	-32
w internet at	-62
w into	-51
w into the	-22
w invalid	-39
w ip	-75
w ipad	-45
w iphone	-24
w is	28
w is 0	-24
w is a	-19
w is blank	50
w is dead	-23
w is down	114
w is in	-40
w is it	16
w is my	-23
w is not	21
w is ok	-24
w is on	12
w is there	-27
w is webmail	41
w is your	37
w isn't	16
w isps	81
w it	-6
w it back	27
w it be	-19
w it does	-29
w it goes	-20
w it in	-35
w it just	60
w it please	29
w it says	-38
w it the	-20
w it to	-34
w it was	-25
w it's	44
w it's back	45
w itself	13
w january	-22
w just	39
w k	-23
w k 0	-19
w keep	-11
w keeps	-29
w key	-68
w keys	-53
w kindly	-59
w know	46
w known	62
w laptop	-47
w last	1
w last night	14
w late	-35
w law	-46
w leeds	29
w let	-44
w letter	-43
w letters	-67
w letters to	-45
w library	59
w limit	-14
w line	66
w lines	56
w link	25
w linux	-19
w list	-18
w little	-43
w load	38
w lock	-24
w locked	-13
w log in	46
w login	58
w login page	31
w logs	-22
w long	34
w look	38
w look at	27
w lost	9
w lot	35
w lunch	39
w ma	27
w mac	-17
w machine	29
w made	-25
w mail	21
w mail and	35
w mail does	33
w mail down	31
w mail fails	-59
w mail from	-10
w mail is	-27
w mail on	-18
w mail program	-26
w mail server	84
w mail since	-52
w mail with	-24
w mailbox	-65
w mailboxes	-11
w mails	-42
w make	-53
w make it	-22
w makes	-17
w many	-48
w may	20
w maybe	-30
w me	29
w me +	32
w me a	-15
w me and	36
w me for	32
w me in	52
w me my	26
w me on	22
w me or	32
w me out	-42
w me the	30
w me to	-43
w me what	-30
w members	22
w message	-45
w messages	-41
w mid	41
w minute	-22
w minutes	-64
w missing	-39
w mobile	80
w mode	-38
w monday	-36
w money	-15
w monthly	-17
w more	-24
w morning	32
w move	-30
w moved	-77
w moving	-25
w mtu	-46
w much	-15
w mum	41
w mum's	38
w must	-48
w mx	34
w mx 0	32
w my	-56
w my brother	67
w my contacts	-31
w my cousin	31
w my daughter	36
w my internet	-62
w my mail	-58
w my name	-20
w my own	-34
w my password	-16
w my phone	-24
w my sister	50
w my son	-29
w my subscription	-30
w my whole	18
w my wife	-30
w n	31
w name	-44
w names	-32
w need	-50
w need the	-19
w neither	121
w net	13
w network	-19
w networks	63
w never	-94
w new	-75
w new one	-18
w new version	53
w newsroom	50
w next	-38
w night	12
w nine	21
w nl	51
w no	12
w no handshake	37
w no imap	39
w no route	43
w nobody	106
w nobody at	36
w node	50
w none	64
w none of	65
w noon	48
w nor	98
w not	27
w not answering	91
w not connect	-38
w not found	25
w not one	90
w not responding	32
w nothing	71
w number	-37
w number of	-30
w of	29
w of 0	-5
w of my	57
w of our	69
w of the	88
w of us	21
w of your	-42
w of yours	43
w off	-20
w off the	20
w office	46
w offices	29
w ok	-22
w old	-64
w on	-18
w on 0	51
w on ?	42
w on a	-14
w on all	56
w on different	31
w on every	41
w on friday	-38
w on it	39
w on my	3
w on our	40
w on port	-27
w on saturday	-38
w on sunday	-23
w on the	-36
w on your	-24
w once	-25
w one	-28
w one of	61
w only	-122
w open	8
w open it	28
w open mail	43
w open the	43
w opens	-31
w operators	34
w or	32
w or only	-19
w or what	17
w order	-32
w other	7
w others	45
w our	18
w our 0	33
w our office	-45
w out	40
w out for	43
w out from	47
w out of	-12
w outage	-42
w outgoing	21
w outgoing mail	49
w outlook	-25
w over the	-34
w own	-4
w page	75
w page is	41
w pages	-19
w paid	-33
w paper	-13
w parish	32
w part	-23
w pass	-30
w password	-55
w password and	-20
w past	17
w pay	-22
w pc	-15
w pdfs	-31
w people	37
w per	-20
w person	-34
w persons	58
w phone	44
w phone in	23
w phone is	-23
w phones	99
w pictures	-28
w ping	68
w place	42
w plan	-73
w please	-8
w please look	46
w pls	22
w plus	17
w pm	24
w pop	51
w pop 0	37
w port	-48
w port 0	25
w possible	-44
w post	39
w presently	55
w press	-16
w price	-37
w print	-38
w printer	32
w private	-19
w program	-38
w provider	-52
w providers	63
w proxy	89
w proxy down	32
w proxy not	31
w proxy's	27
w put	-59
w put the	-11
w rate	-42
w reached	86
w read	-21
w reading	-31
w reads	-21
w real	-15
w recovery	-7
w refund	-25
w refused	-17
w refused at	-30
w register	-34
w remove	-15
w renewal	-24
w replaced	-56
w reply	-21
w request	-22
w reset	26
w respond	54
w responding	54
w retrying	-31
w return	33
w right	-40
w rn	34
w road	52
w room	-27
w route	44
w route to	44
w router	-72
w run	-13
w s	-46
w said	-7
w same	122
w same for	37
w same from	34
w same time	-37
w samsung	-17
w saturday	-34
w say	57
w says	-74
w says the	-25
w scan	-55
w school	77
w screen	-24
w se	50
w se 0	40
w search	-42
w second	19
w seconds	-22
w seconds retrying	-30
w security	-30
w see	-32
w send	-19
w send from	-41
w sender	-11
w sending	-28
w sends	-59
w sent	-62
w separately	34
w server	6
w server ?	-24
w server down	-75
w server failed	-28
w server is	95
w servers	39
w service	58
w services	-47
w session	-26
w set	-42
w setting	-24
w settings	-26
w she	-76
w shop	19
w should	-75
w should i	-15
w show	-19
w shows	-9
w side	-48
w sign	-23
w signed	-26
w silent	95
w since	185
w since 0	121
w since i	-45
w since lunch	34
w since my	-72
w since noon	29
w since the	-22
w singapore	66
w sister	50
w site	111
w site can't	54
w sits	-41
w six	75
w slow	-20
w small	-57
w smtp	41
w smtp 0	54
w so	-13
w so i	25
w some	-77
w somebody	-38
w someone	-35
w something	62
w somewhere	-37
w son	-21
w spf	-16
w ssh	9
w ssh :	32
w ssl	-49
w started	23
w status	56
w status page	13
w stay	-30
w still	-34
w stop	-22
w straight	-32
w stuck	24
w subject	-28
w subscription	-39
w sunday	-38
w support	57
w support page	33
w swears	-37
w switch	-21
w sydney	44
w tablet	-11
w take	-7
w takes	-36
w tax	-36
w telephone	74
w tell me	-20
w telstra	54
w ten	-21
w term	30
w tested	81
w tested from	65
w th	-38
w than	-31
w that	-101
w that i	17
w that the	19
w the	34
w the 0	16
w the account	-29
w the address	39
w the app	39
w the bank	-17
w the bill	28
w the clinic	36
w the connection	-41
w the day	32
w the first	-23
w the library	26
w the lot	35
w the mail	13
w the new	-45
w the next	-40
w the office	29
w the old	-25
w the one	-47
w the other	-14
w the outgoing	58
w the password	-30
w the port	-23
w the proxy	10
w the right	-23
w the road	36
w the router	-40
w the same	69
w the school	38
w the second	-27
w the server	-75
w the status	42
w the tunnel	-18
w the two	22
w the vpn	19
w the web	55
w the webmail	21
w the website	47
w the whole	37
w their	32
w them	-31
w then	-36
w there	-33
w there ?	35
w there is	-29
w there's	-33
w they	-42
w things	-38
w third	29
w third time	33
w this	31
w this month	32
w this site	53
w though	32
w three	55
w three different	26
w through	5
w through it	39
w thru	23
w thunderbird	-17
w ticket	-29
w ticket 0	-30
w time this	52
w times	-28
w times out	57
w tls	-37
w to	-36
w to 0	-37
w to a	47
w to all	37
w to be	-22
w to change	-22
w to connect	33
w to host	54
w to me	-46
w to read	32
w to send	-34
w to server	-32
w to the	-54
w to us	-27
w to your	-44
w today	32
w tokyo	48
w told	-45
w tonight	43
w too	47
w too many	-26
w took	-20
w trash	-21
w tried	130
w tried from	44
w trying	23
w tuesday	-33
w tunnel	-51
w turn	-50
w twice	-36
w two	65
w typed	-46
w u	25
w udp	-25
w unable	-15
w unable to	-15
w unavailable	73
w under	-43
w unreachable	29
w unrelated	47
w until	-45
w up	51
w us	78
w us the	39
w used	-13
w user	-57
w username	-33
w users	36
w uses	39
w using	-44
w utc	33
w vat	29
w verify	-20
w version	26
w very	-34
w vodafone	82
w vpn	39
w vpn down	34
w vpn is	-27
w vps	61
w vps in	34
w want	-22
w wants	-18
w warning	-24
w was	-22
w way	-13
w we	40
w we are	12
w we have	-27
w we send	44
w web	26
w web mail	18
w webmail	87
w webmail 0	31
w webmail down	41
w website	57
w week	-20
w went	19
w were	-29
w what	-95
w what does	-22
w what's	-38
w what's the	-22
w whats	-13
w whats the	-18
w when	21
w when i	-75
w when it	59
w when it's	27
w when the	-33
w when will	35
w when's	27
w where	-21
w where do	31
w where is	-15
w whether	33
w which	-100
w while	-13
w white	50
w white page	37
w who	39
w who has	53
w whole	190
w why	-47
w wifi	-61
w will	-20
w will it	28
w window	-24
w windows	-63
w windows 0	-24
w wireguard	18
w with	-24
w with a	-30
w with it	-27
w with me	37
w with the	-54
w with you	-24
w without	9
w without mail	39
w won't	-38
w wont	-24
w working	10
w works	-58
w would	-26
w would like	25
w write	17
w writes	-20
w written	-37
w wrong	-18
w wrote	-34
w x	-66
w x 0	-49
w year	-41
w years	-42
w yes	-15
w yesterday	-34
w yo	33
w you	15
w you and	-32
w you know	51
w your	31
w your help	-20
w your mail	85
w your page	-24
w your proxy	-16
w your server	-77
w your service	46
w your side	-49
w your site	-39
w your status	16
w your support	47
w your whole	44
w yours	44
w yourselves	50
w z	54`;
export const bars = { words: -0.98 };
