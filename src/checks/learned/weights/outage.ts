/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const outage = `-401
=antivirus	-20
=appliance	-31
=asked-down	64
=asks-provider	68
=certificate	-46
=everybody	134
=fails	76
=full	-50
=how-to	-47
=impersonal	1
=intruder	-9
=length	39
=new-setup	-101
=no-answer	185
=not-let-in	-41
=nothing	18
=nothing-arrives	30
=one-place	-25
=one-program	-64
=own-account	-43
=own-change	-70
=own-connection	-113
=own-domain	-20
=own-limit	-35
=own-program	-49
=password	-148
=rejected	-89
=relay	48
=ruled-out	9
=said-down	48
=second-factor	-19
=server-error	260
=server-trouble	129
=service-fails	79
=several-devices	102
=several-networks	102
=several-services	59
=since	83
=terse	42
=tunnel-password	9
=two-step	-40
=we	88
=works-elsewhere	-112
o 0	19
o :	19
o ?	64
o a	-69
o account	-30
o address	-11
o after	-22
o all	58
o also	23
o am	-14
o an	-16
o and	74
o answering	42
o any	19
o anybody	35
o are	-41
o as	-29
o at	32
o both	58
o brother	34
o but	-23
o can't	25
o connect	29
o connection	18
o dead	16
o different	66
o do	-17
o does	-13
o domain	-26
o down	53
o error	31
o everyone	43
o exit	32
o failed	-20
o folder	-18
o for	21
o four	21
o from	44
o gateway	29
o gets	-21
o go	-15
o has	8
o have	-14
o help	-17
o here	43
o how	-15
o i	-74
o imap	43
o in	27
o internet	-33
o isps	30
o it	-29
o just	39
o key	-17
o laptop	-26
o line	19
o list	-16
o login	32
o mail	15
o mailbox	-17
o mails	-14
o me	45
o minutes	-29
o mobile	29
o morning	24
o my	-27
o name	-25
o neither	34
o never	-19
o new	-26
o no	40
o nobody	26
o none	28
o nor	44
o not	22
o nothing	41
o number	-28
o of	47
o off	27
o old	-29
o on	-53
o one	-9
o only	-28
o or	31
o out	26
o own	19
o page	33
o password	-18
o phone	34
o phones	37
o plan	-17
o please	-42
o pop	32
o price	-15
o proxy	18
o put	-18
o same	33
o say	27
o says	-32
o sent	-19
o server	-14
o servers	26
o service	25
o since	103
o site	53
o six	32
o small	-27
o smtp	32
o so	-11
o some	-24
o status	31
o still	-32
o support	20
o take	-15
o that	-15
o the	-30
o there	14
o this	15
o three	33
o through	23
o time	-23
o to	-63
o too	21
o tried	49
o tunnel	-21
o two	6
o us	16
o vpn	12
o web	16
o webmail	58
o went	25
o what	12
o which	-33
o whole	106
o why	-22
o wifi	-22
o windows	-26
o with	-27
o works	-17
o your	27
w &	-35
w +	-21
w + 0	13
w /	-13
w 0	32
w 0 0	-73
w 0 :	76
w 0 ?	-15
w 0 bad	40
w 0 different	33
w 0 e	-20
w 0 fa	-24
w 0 for	10
w 0 friends	38
w 0 from	-30
w 0 gb	-33
w 0 in	-21
w 0 is	-20
w 0 no	22
w 0 of	-8
w 0 people	19
w 0 persons	62
w 0 pm	20
w 0 service	16
w 0 th	-36
w 0 the	-26
w 0 this	27
w 0 tried	32
w 0 utc	42
w 0 x	-35
w :	-9
w : 0	71
w : authentication	-17
w : connect	49
w : connection	46
w : how	31
w : the	-19
w ? ?	12
w ? and	-30
w ? i	-13
w ? me	26
w ? my	-46
w ? no	24
w ? nobody	55
w ? webmail	19
w a	-54
w a different	30
w a new	38
w a server	36
w a small	-26
w able	42
w able to	42
w about	11
w about 0	43
w accept	-14
w account	-105
w accounts	58
w active	-23
w add	31
w address	-55
w admin	-19
w after	-47
w after 0	-49
w again	27
w again ?	65
w ago	-22
w aint	-49
w airtel	61
w alias	-22
w aliases	-28
w alike	18
w alive	42
w all	105
w all 0	43
w all my	-17
w all of	10
w all three	29
w all your	28
w allowed	-30
w alone	-18
w already	-7
w also	82
w also the	14
w always	-41
w am	-44
w am i	-11
w an	-25
w and	78
w and a	30
w and at	52
w and does	-14
w and for	36
w and from	89
w and how	-25
w and i	-17
w and is	-24
w and it	-20
w and no	-20
w and nobody	-24
w and now	-17
w and on	81
w and the	52
w and then	-15
w and we	-68
w android	-40
w another	-9
w answer	68
w answering	89
w answers	31
w any	40
w any of	30
w anybody	95
w anyone	42
w anything	60
w anything since	37
w apart	20
w app	-20
w are	-11
w are gone	-23
w are you	58
w as	-29
w ask	14
w asked	14
w asks	-22
w at	36
w at all	-75
w at home	-44
w at me	37
w at once	-35
w at the	37
w attach	-25
w authentication	-17
w authentication failed	-19
w available	-29
w away	16
w back	66
w back ?	45
w bad	36
w bad gateway	45
w bank	-19
w be	-22
w be reached	76
w because	-27
w become	-21
w been	7
w before	-6
w before i	-10
w behind	-42
w below	-22
w best	-25
w between	-33
w big	-46
w bigger	-13
w bill	33
w blank	45
w block	-35
w blocked	-38
w both	127
w bought	-16
w box	16
w branch	26
w branches	35
w breakfast	36
w bring	29
w broken	-26
w brother	65
w brother in	31
w but	-36
w but the	-17
w button	-40
w by	-22
w by hand	-20
w cable	27
w calendar	-33
w call	-17
w came	18
w came to	52
w can	-31
w can i	-45
w can it	-23
w can open	57
w can send	28
w can you	-15
w can't	14
w can't be	39
w cancel	-23
w cannot	-17
w cannot get	-16
w cannot log	44
w cant	28
w card	-29
w centre	60
w certificate	-21
w change	-38
w changed	-14
w chat	53
w check	25
w choose	-18
w chrome	22
w cities	49
w click	-18
w client	-27
w clinic	22
w close	-21
w closed	19
w club	53
w co	13
w code	-18
w codes	-12
w colleague	12
w colleague in	39
w come	-46
w comes	24
w companies	47
w computer	32
w concern	43
w connect	39
w connect to	22
w connection	43
w connection failed	36
w connection timed	25
w connection to	-34
w connections	-36
w connects	-34
w contact	-26
w contacts	-25
w copy	-20
w cork	45
w correct	-13
w couldn't	-27
w count	-17
w countries	17
w customers	-50
w customers are	-40
w d	-28
w dark	14
w dark mode	-25
w data	-25
w date	-18
w daughter	31
w days	-10
w dead	51
w delete	-17
w deleted	-14
w denied	-14
w did	-16
w did you	-31
w different	162
w different networks	36
w discount	-14
w dkim	-22
w dns	-40
w do	-32
w do i	-40
w do not	44
w do we	17
w do you	-59
w does	-61
w does it	-39
w does not	-20
w does the	-7
w dollars	-26
w domain	-37
w don't	-23
w down	138
w down again	65
w down for	27
w down i	29
w down since	-51
w dr	-29
w draft	-35
w dropped	41
w due	-38
w e	-23
w each	-19
w either	24
w else	-22
w emails	-25
w emergency	-26
w empty	-17
w end	-16
w ended	-30
w english	-18
w err	38
w error	72
w error 0	51
w eta	52
w even	18
w ever	-33
w every	24
w every one	35
w every time	-20
w everybody	58
w everyone	82
w example	-22
w example net	24
w exchange	37
w exit	25
w exits	30
w expect	56
w expired	-26
w fa	-24
w failed	-49
w fails	-52
w failure	41
w february	-34
w fibre	24
w file	-10
w find	-9
w finds	-21
w finds nothing	-19
w fine	-44
w firefox	-13
w first	-37
w five	41
w fix	-26
w flat	24
w folder	-28
w folders	-11
w follow	-37
w for	-23
w for a	-14
w for all	48
w for everybody	25
w for everyone	27
w for me	34
w for my	66
w for the	8
w found	19
w four	3
w france	24
w frankfurt	66
w frankfurt exit	46
w free	-28
w friday	-28
w friday and	-29
w friends	36
w from	34
w from 0	24
w from the	-28
w from three	37
w from webmail	-22
w from your	-18
w full	-29
w gateway	74
w gb	-35
w german	-39
w germany	29
w get	1
w get it	15
w get the	-20
w gets	-29
w gets mail	-43
w give	-17
w give me	-24
w gives	22
w gives 0	39
w goes	-21
w going	46
w going on	24
w gone	21
w good	-19
w google	-28
w got	-4
w graz	30
w green	18
w group	26
w guide	-16
w had	-15
w half	7
w half of	42
w hand	-31
w handshake	18
w happening	28
w happy	-33
w harbour	30
w has	26
w has been	62
w has no	-38
w have	-46
w have the	36
w have you	16
w having	33
w he	-42
w hello	12
w help	-63
w help site	26
w her	44
w here	90
w him	-21
w his	19
w home	59
w homes	47
w host	39
w hour	32
w hours	-17
w house	15
w houses	29
w how	-60
w how can	-27
w how long	25
w how many	-25
w how to	-18
w i	-105
w i also	-32
w i am	-41
w i can	17
w i cannot	63
w i don't	-34
w i get	-51
w i have	-27
w i need	-18
w i open	-23
w i pay	-13
w i put	-27
w i see	-10
w i want	12
w i was	-25
w i would	-21
w i write	47
w i'd	-28
w i'm	-35
w i've	-49
w if	-28
w if i	-15
w if you	-24
w im	-11
w imap	92
w imap down	28
w in	60
w in 0	14
w in a	-11
w in firefox	18
w in it	-20
w in my	-40
w in on	53
w in one	-20
w in the	-44
w in this	-21
w in web	-26
w in webmail	-54
w in your	-20
w inbox	-26
w incident	50
w inside	-37
w instead	-15
w instead of	-17
w internet	-48
w internet at	-51
w into	-43
w into the	-19
w invalid	-26
w invoice	-9
w invoices	-22
w ip	-54
w ipad	-32
w iphone	-19
w is	13
w is 0	-34
w is blank	52
w is down	141
w is going	22
w is in	-20
w is it	-3
w is my	-17
w is not	13
w is ok	-20
w is on	6
w is the	-31
w is there	-19
w is webmail	27
w is with	23
w is your	31
w isn't	11
w isps	63
w it	-31
w it ?	11
w it back	23
w it be	-15
w it does	-23
w it has	-20
w it in	-25
w it just	58
w it please	27
w it says	-19
w it to	-32
w it was	-27
w it's	48
w it's back	44
w its	-12
w january	-18
w jio	44
w junk	-15
w just	48
w k	-21
w k 0	-19
w keep	-10
w keeps	-28
w key	-58
w keys	-46
w kindly	-16
w know	54
w known	55
w laptop	-40
w last	-1
w last night	16
w late	-25
w law	-26
w left	-16
w let	-26
w letter	-39
w letters	-53
w letters to	-33
w library	62
w line	51
w lines	51
w link	23
w linux	-26
w list	-27
w little	-37
w load	27
w lock	-27
w locked	-12
w log	-14
w log in	33
w login	61
w login page	27
w logs	-15
w long	18
w look	57
w look at	24
w looked	-19
w looks	21
w lot	40
w lunch	33
w m	-16
w ma	30
w made	-25
w mail	-13
w mail and	53
w mail app	-18
w mail down	46
w mail from	-23
w mail is	-15
w mail on	-19
w mail server	69
w mail since	-30
w mail with	-21
w mailbox	-59
w mails	-35
w maintenance	16
w make	-49
w make it	-19
w makes	-16
w many	-34
w maybe	-24
w me	30
w me +	26
w me a	-17
w me and	37
w me in	26
w me my	26
w me on	33
w me or	29
w me out	-25
w me the	36
w me to	-27
w members	30
w message	-28
w messages	-34
w mid	29
w mine	19
w minute	-33
w minutes	-52
w missing	-33
w mobile	43
w mode	-25
w money	-25
w more	-11
w morning	49
w move	-29
w moved	-16
w moving	-23
w mrs	26
w mtu	-52
w much	-11
w mum	41
w mum's	43
w must	-31
w mx	27
w mx 0	36
w my	-57
w my brother	67
w my contacts	-20
w my internet	-50
w my mail	-26
w my own	-39
w my password	-14
w my phone	-36
w my sister	25
w my son	-26
w my subscription	-27
w n	22
w name	-27
w names	-29
w need	-31
w need the	-18
w neither	90
w net	30
w network	-9
w networks	55
w never	-54
w new	-53
w new version	51
w next	-21
w night	9
w nine	37
w nl	34
w no	30
w no handshake	41
w no imap	44
w no route	37
w nobody	57
w nobody at	43
w node	41
w none	41
w none of	57
w noon	38
w nor	81
w not	20
w not answer	42
w not answering	61
w not found	25
w not one	93
w nothing	54
w november	-28
w number	-17
w number of	-29
w of	36
w of 0	-10
w of my	45
w of our	60
w of the	99
w of them	18
w of us	15
w of your	-18
w of yours	34
w off	16
w off for	-28
w office	29
w oh	-18
w ok	-12
w old	-57
w on	-1
w on 0	35
w on ?	32
w on a	-19
w on all	42
w on every	44
w on friday	-34
w on her	32
w on it	32
w on port	-33
w on saturday	-38
w on sunday	-19
w on the	-45
w on your	-12
w once	-14
w one	-46
w one of	43
w ones	-15
w only	-100
w only the	-13
w open it	26
w open mail	40
w open the	38
w or	39
w or do	-15
w or is	32
w or no	-18
w or only	-21
w or what	18
w order	-29
w other	12
w others	63
w our	1
w our 0	35
w our office	-34
w our whole	31
w out	33
w out for	42
w out from	35
w out of	-33
w outage	-23
w outgoing	-16
w outlook	-1
w outlook has	42
w own	4
w p	-20
w page	83
w page is	43
w paid	-38
w paper	-17
w parish	28
w part	-23
w pass	-21
w password	-62
w password and	-12
w past	18
w pay	-25
w paying	-23
w payment	-25
w pc	-27
w pdfs	-25
w peers	39
w people	42
w per	-14
w person	-33
w persons	50
w phone	53
w phone is	-15
w phone on	29
w phones	87
w pictures	-21
w ping	37
w place	34
w plan	-65
w please	-11
w please look	36
w pls	34
w plus	17
w pm	20
w pop	55
w pop 0	22
w port	-24
w port 0	14
w portal	19
w possible	-35
w post	55
w practice	-30
w press	-20
w price	-26
w price for	-12
w print	-34
w printer	34
w program	-22
w provider	-41
w providers	43
w proxy	60
w proxy not	35
w proxy server	-24
w put	-37
w quick	-17
w rate	-28
w reach	-20
w reached	76
w read	-14
w reading	-27
w reads	-17
w real	-14
w receipt	26
w reception	-24
w records	-18
w refund	-22
w refuse	37
w refused	-15
w refuses	15
w refusing connections	-26
w register	-29
w remove	-16
w renewal	-17
w repair	25
w replaced	-44
w request	-20
w reset	12
w respond	47
w responding	26
w restart	22
w right	-5
w road	42
w room	-35
w route	36
w route to	39
w router	-41
w s	-49
w said	-22
w same	95
w same and	36
w same for	33
w same time	-26
w saturday	-41
w say	58
w saying	22
w saying the	40
w says	-58
w says 0	-13
w says the	-45
w scan	-39
w school	54
w screen	-16
w se	40
w se 0	39
w search	-37
w second	14
w seconds	-18
w see	-31
w send	-14
w send from	-44
w send the	22
w sender	-18
w sending	-25
w sends	-42
w sent	-52
w separate	25
w server	-16
w server ?	-19
w server down	-55
w server is	117
w server not	41
w servers	43
w service	68
w service is	35
w services	-45
w set	-37
w setting	-16
w settings	-28
w she	-53
w should	-30
w show	-17
w shows	-10
w shut	24
w side	-26
w sign	-21
w silent	96
w since	165
w since 0	73
w since i	-28
w since lunch	36
w since my	-54
w since noon	31
w since six	44
w since the	-21
w singapore	65
w sister	3
w sister in	17
w site	143
w site can't	47
w sits	-26
w six	53
w small	-57
w smtp	37
w smtp 0	45
w so	-34
w so i	16
w socks	11
w socks proxy	26
w some	-61
w someone	-26
w something	49
w spam	-8
w spf	-18
w ssh	26
w ssl	-43
w starlink	22
w started	24
w status	77
w status page	43
w stay	-36
w stays	-15
w step	-20
w still	-54
w stop	-15
w stream	30
w stuck	30
w subject	-25
w subscription	-30
w sunday	-27
w support	47
w swears	-36
w switch	-29
w tablet	-26
w take	-46
w telephone	61
w tell me	-17
w telstra	52
w ten	-19
w tested	53
w tested from	44
w text	-20
w th	-36
w than	-40
w thanks	-16
w that	-77
w that i	14
w that the	30
w the	18
w the 0	-13
w the account	-27
w the address	37
w the app	31
w the bank	-17
w the clinic	34
w the connection	-32
w the day	28
w the first	-20
w the help	-27
w the laptop	-13
w the library	24
w the lot	32
w the mail	20
w the new	-37
w the next	-43
w the office	28
w the old	-9
w the one	-41
w the page	-13
w the password	-25
w the port	-28
w the proxy	37
w the right	-20
w the router	-29
w the same	44
w the school	30
w the second	-18
w the server	-47
w the status	38
w the storm	-30
w the tunnel	-36
w the two	16
w the vpn	13
w the web	15
w the webmail	24
w the website	40
w the whole	47
w their	55
w them	-13
w then	-41
w there	-32
w there ?	15
w there a	15
w there is	-27
w they	-26
w thing	-12
w things	-26
w third	17
w third time	30
w this	31
w this month	31
w this morning	16
w this site	47
w though	-16
w three	58
w three different	33
w through	32
w through it	31
w thunderbird	-15
w till	18
w time	-7
w time out	20
w times	-18
w times out	56
w tls	-31
w to	-57
w to 0	-40
w to a	54
w to all	33
w to be	-28
w to change	-18
w to connect	30
w to host	50
w to it	-19
w to me	-45
w to say	20
w to send	-22
w to server	-23
w to the	-33
w to us	-29
w to your	-30
w today	9
w tokyo	50
w told	-21
w tonight	24
w too	63
w traffic	23
w treasurer	27
w tried	118
w tried from	47
w try	-18
w trying	24
w trying to	24
w tunnel	-43
w turn	-33
w twice	-47
w two	48
w typed	-40
w u	9
w uk	28
w unavailable	39
w under	-32
w unreachable	26
w unrelated	31
w until	-47
w up	42
w update	-32
w us	50
w us the	38
w used	-25
w user	-45
w username	-32
w uses	27
w using	-22
w utc	40
w v	-20
w vat	23
w verify	-18
w version	39
w very	-24
w village	-29
w vodafone	73
w vpn	29
w vpn is	-20
w vps	50
w vps in	36
w waiting	23
w want	-26
w wants	-31
w warsaw	33
w was	-47
w way	-43
w we	37
w we have	-38
w we send	43
w we would	53
w web	17
w web mail	8
w webmail	96
w webmail 0	28
w webmail and	25
w webmail down	22
w website	31
w week	-36
w well	-17
w went	28
w were	-27
w what	-88
w what does	-23
w what is	16
w what to	-19
w what's	-30
w what's the	-18
w whats the	-17
w when	35
w when i	-73
w when it	49
w when it's	28
w when the	-34
w when will	16
w where	-18
w where do	13
w whether	45
w which	-84
w white	44
w white page	35
w who	34
w who has	41
w who is	23
w whole	200
w why	-42
w wifi	-56
w will	-17
w will it	25
w window	-22
w windows	-53
w windows 0	-29
w wireguard	25
w with	-40
w with a	-12
w with it	-20
w with me	39
w with the	-43
w without	26
w without mail	36
w won't	-27
w wont	-33
w word	-20
w work	-24
w working	25
w works	-61
w would	-31
w write	12
w written	-26
w wrong	-30
w wrote	-29
w x	-47
w x 0	-33
w year	-30
w years	-36
w yes	-18
w yesterday	-12
w you	36
w you and	-29
w you have	-15
w you in	21
w you know	49
w your	29
w your help	-19
w your mail	22
w your page	-28
w your proxy	-13
w your server	-52
w your service	44
w your side	-42
w your site	-29
w your status	27
w your support	40
w your whole	49
w yours	41`;
export const bars = { words: -0.52, withSigns: -1.22 };
