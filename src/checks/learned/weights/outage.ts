/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const outage = `-404
=antivirus	-14
=appliance	-47
=asks-provider	72
=certificate	-45
=down	71
=everybody	158
=fails	81
=full	-19
=intruder	-10
=length	36
=new-setup	-87
=no-answer	184
=not-let-in	-47
=one-program	-68
=own-account	-45
=own-change	-69
=own-connection	-107
=own-limit	-30
=password	-142
=rejected	-118
=relay	14
=second-factor	-16
=server-error	250
=server-trouble	116
=service-fails	75
=several-devices	103
=several-networks	94
=several-services	36
=since	59
=two-step	-40
=we	88
=works-elsewhere	-16
o 0	28
o :	16
o ?	70
o a	-67
o account	-31
o address	-12
o after	-19
o all	61
o also	21
o an	-12
o and	83
o android	-29
o answering	44
o any	25
o anything	25
o are	-41
o as	-24
o at	26
o both	56
o brother	34
o but	-26
o can	15
o can't	23
o connect	31
o different	67
o do	-18
o does	-14
o domain	-25
o down	53
o error	27
o everyone	38
o exit	32
o failed	-20
o fine	-24
o folder	-21
o for	13
o four	20
o from	54
o gateway	30
o go	-16
o has	8
o have	-8
o here	41
o home	12
o host	16
o how	-14
o i	-66
o imap	45
o in	18
o internet	-31
o is	-10
o isps	34
o it	-34
o just	38
o key	-19
o laptop	-30
o line	23
o list	-18
o login	32
o mail	21
o mailbox	-14
o mails	-17
o me	41
o message	-24
o minutes	-28
o mobile	32
o morning	26
o my	-33
o name	-24
o neither	37
o never	-22
o new	-31
o no	43
o nobody	31
o none	26
o nor	45
o not	25
o nothing	43
o number	-29
o of	54
o off	27
o old	-27
o on	-52
o one	-12
o only	-31
o or	33
o out	27
o page	30
o password	-16
o phone	41
o phones	34
o plan	-18
o please	-47
o pop	33
o price	-16
o proxy	25
o put	-17
o same	32
o say	24
o says	-34
o school	22
o sent	-20
o server	-19
o service	23
o since	105
o site	55
o six	32
o small	-28
o smtp	26
o so	-14
o some	-24
o something	28
o status	31
o still	-32
o support	22
o take	-15
o that	-12
o the	-31
o this	15
o three	36
o through	20
o time	-27
o to	-63
o too	20
o tried	64
o tunnel	-26
o two	20
o us	18
o vpn	12
o web	16
o webmail	59
o went	27
o when	-20
o which	-38
o whole	104
o why	-21
o wifi	-20
o windows	-26
o with	-16
o works	-21
o x	-25
o your	24
w &	-35
w +	-24
w + 0	14
w /	-7
w 0	37
w 0 0	-72
w 0 :	81
w 0 ?	-19
w 0 and	21
w 0 bad	39
w 0 different	36
w 0 fa	-25
w 0 for	9
w 0 friends	36
w 0 from	-22
w 0 gb	-36
w 0 in	-22
w 0 is	-16
w 0 minutes	-17
w 0 no	28
w 0 of	-13
w 0 people	16
w 0 persons	66
w 0 pm	21
w 0 service	15
w 0 since	29
w 0 smtp	31
w 0 th	-33
w 0 the	-18
w 0 this	32
w 0 tried	54
w 0 utc	41
w 0 with	-24
w 0 x	-42
w 0 z	41
w :	-5
w : 0	81
w : connect	51
w : connection	44
w : how	38
w : the	-22
w ? ?	27
w ? and	-34
w ? i	-22
w ? me	26
w ? my	-31
w ? nobody	52
w a	-48
w a different	25
w a new	37
w a small	-27
w able	42
w able to	42
w about	14
w about 0	38
w accept	-16
w account	-112
w accounts	60
w active	-23
w add	24
w address	-58
w admin	-23
w after	-30
w after 0	-48
w after password	34
w again	29
w again ?	68
w ago	-22
w aint	-50
w airtel	62
w alias	-24
w aliases	-30
w alike	19
w alive	43
w all	101
w all 0	42
w all green	17
w all my	-18
w all of	16
w all three	29
w all your	29
w allowed	-34
w alone	-19
w already	-16
w also	76
w also the	11
w always	-47
w am	-42
w am i	-12
w an	-12
w and	79
w and a	25
w and at	56
w and by	28
w and does	-18
w and for	38
w and from	90
w and how	-27
w and i	-20
w and is	-21
w and it	-20
w and nobody	-20
w and now	-19
w and on	83
w and the	40
w and then	-13
w and two	23
w and we	-68
w android	-47
w another	-14
w answer	60
w answering	93
w answers	31
w any	41
w any of	29
w anybody	99
w anyone	41
w anything	65
w anything since	44
w apart	17
w app	-14
w are	-2
w are gone	-24
w are you	63
w as	-32
w asked	19
w asking for	-22
w asks	-25
w at	28
w at 0	-8
w at a	20
w at all	-82
w at home	-53
w at me	42
w at once	-37
w at the	28
w attach	-24
w attachment	-10
w august	-31
w authentication	-14
w authentication failed	-19
w available	-32
w away	14
w back	56
w back ?	47
w backup	27
w bad	41
w bad gateway	52
w bank	-22
w battery	-22
w be	-26
w be reached	75
w because	-25
w been	13
w before	-8
w behind	-42
w below	-22
w best	-28
w between	-37
w big	-44
w bigger	-14
w bill	36
w blank	36
w block	-36
w blocked	-37
w both	129
w branch	27
w branches	38
w bring	30
w broken	-27
w brother	69
w brother in	33
w but	-40
w but the	-19
w button	-52
w by	-21
w by hand	-24
w c	-15
w cable	39
w calendar	-34
w came	32
w came to	66
w can	-43
w can be	-17
w can i	-46
w can it	-26
w can open	54
w can send	26
w can you	-15
w can't	12
w can't be	37
w cancel	-21
w cannot	-24
w cannot log	43
w cant	25
w card	-31
w centre	59
w certificate	-21
w change	-40
w changed	-9
w chat	56
w check	17
w choose	-19
w chrome	20
w cities	45
w click	-21
w client	-28
w clinic	24
w close	-18
w closed	28
w club	55
w co	11
w code	-20
w codes	-16
w colleague	18
w colleague in	42
w come	-41
w comes	20
w companies	51
w complete after	-29
w computer	29
w confirm	-16
w connect	44
w connect to	23
w connecting	-18
w connection	41
w connection failed	37
w connection timed	18
w connection to	-30
w connections	-41
w connects	-28
w contact	-23
w contacts	-26
w copy	-21
w cork	43
w correct	-15
w could	-6
w could not	-24
w couldn't	-25
w count	-22
w countries	18
w customers	-47
w customers are	-40
w d	-28
w dark	18
w dark mode	-26
w data	-23
w date	-19
w daughter	36
w days	-11
w dead	46
w delete	-19
w deleted	-14
w denied	-10
w did	-21
w did you	-26
w different	156
w different networks	36
w dkim	-16
w dns	-38
w do	-43
w do i	-47
w do not	40
w do we	22
w do you	-60
w does	-62
w does it	-36
w does not	-17
w does the	-8
w doing	-16
w dollars	-25
w domain	-26
w don't	-29
w doon	27
w down	134
w down again	71
w down for	26
w down i	28
w down since	-53
w dr	-32
w draft	-33
w dropped	41
w due	-41
w e	-24
w each	-16
w either	24
w else	-20
w emails	-28
w emergency	-31
w empty	-18
w ended	-33
w english	-17
w err	33
w err proxy	21
w error	62
w error 0	55
w eta	55
w even	29
w ever	-35
w every	32
w every one	38
w every page	30
w every time	-26
w everybody	57
w everyone	72
w example	-17
w example net	25
w exchange	40
w exit	19
w exits	31
w expect	63
w expired	-28
w fa	-25
w failed	-52
w fails	-57
w failure	49
w february	-32
w fibre	33
w file	-15
w filters	-18
w find	-13
w finds	-21
w fine	-54
w firefox	-12
w first	-34
w five	43
w fix	-19
w flat	20
w folder	-39
w folders	-16
w follow	-42
w for	-16
w for a	-11
w for all	45
w for everybody	26
w for everyone	26
w for me	32
w for my	56
w for the	14
w found	18
w four	3
w frankfurt	63
w frankfurt exit	44
w free	-26
w friday	-31
w friday and	-31
w friends	30
w from	36
w from 0	25
w from the	-31
w from three	40
w from webmail	-20
w full	-21
w gateway	78
w gb	-39
w german	-40
w germany	31
w get	2
w get it	14
w get the	-19
w gets	-20
w gets mail	-45
w give	-17
w give me	-23
w gives	25
w gives 0	37
w goes	-25
w going	48
w going on	22
w gone	18
w good	-18
w google	-26
w got	-13
w graz	30
w green	15
w group	26
w had	-18
w half	16
w half of	38
w hand	-34
w handshake	13
w happening	31
w happy	-39
w harbour	28
w has	28
w has been	57
w has no	-34
w have	-45
w have the	32
w have you	23
w having	29
w he	-51
w headers	16
w help	-65
w help page	-12
w help site	28
w her	27
w here	82
w him	-18
w his	16
w home	64
w homes	45
w host	35
w hosts	18
w hour	36
w hours	-10
w houses	31
w how	-69
w how can	-28
w how long	27
w how many	-23
w how to	-26
w i	-99
w i also	-29
w i am	-34
w i can	11
w i cannot	59
w i don't	-32
w i get	-50
w i have	-30
w i need	-17
w i open	-17
w i pay	-12
w i put	-25
w i send	-12
w i want	11
w i was	-26
w i would	-24
w i write	44
w i wrote	-15
w i'd	-33
w i'm	-36
w i've	-47
w if	-30
w if i	-15
w if you	-26
w im	-10
w imap	97
w imap down	32
w in	55
w in 0	12
w in a	-18
w in his	28
w in it	-20
w in my	-35
w in on	50
w in one	-21
w in the	-44
w in web	-26
w in webmail	-58
w in your	-17
w inbox	-27
w incident	55
w inside	-34
w instead	-16
w instead of	-18
w internet	-51
w internet at	-53
w into	-48
w into the	-21
w invalid	-32
w invoice	-7
w invoices	-24
w ip	-53
w ipad	-35
w iphone	-17
w is	19
w is 0	-39
w is a	-13
w is blank	46
w is dead	-17
w is down	133
w is in	-25
w is my	-20
w is not	14
w is ok	-21
w is on	14
w is the	-26
w is there	-16
w is webmail	29
w is with	25
w is your	24
w isn't	6
w isps	73
w it	-22
w it ?	8
w it back	17
w it be	-18
w it does	-28
w it in	-27
w it is	2
w it just	57
w it please	29
w it says	-20
w it to	-30
w it was	-36
w it's	34
w it's back	49
w january	-21
w jio	38
w just	49
w k	-19
w k 0	-18
w keep	-7
w keeps	-27
w key	-59
w keys	-45
w kindly	-34
w know	61
w known	61
w laptop	-46
w last	4
w last night	17
w late	-29
w law	-29
w left	-16
w let	-34
w letter	-39
w letters	-46
w letters to	-35
w library	63
w like	-6
w line	56
w lines	47
w link	26
w linux	-23
w list	-23
w little	-41
w load	37
w lock	-21
w locked	-13
w log in	31
w login	61
w login page	25
w logs	-18
w long	19
w look	55
w look at	24
w looked	-18
w lot	41
w lunch	30
w m	-20
w ma	32
w machine	22
w made	-23
w mail	-11
w mail and	58
w mail app	-17
w mail down	40
w mail from	-21
w mail is	-17
w mail on	-14
w mail server	63
w mail since	-35
w mail with	-20
w mailbox	-63
w mails	-41
w maintenance	24
w make	-52
w make it	-18
w makes	-16
w many	-32
w maybe	-21
w me	35
w me +	26
w me a	-18
w me and	35
w me in	24
w me my	28
w me on	28
w me out	-21
w me the	32
w me to	-25
w members	32
w message	-33
w messages	-34
w mid	37
w minute	-26
w minutes	-54
w missing	-34
w mobile	42
w mode	-27
w monday	-24
w money	-27
w more	-16
w morning	48
w move	-26
w moved	-19
w moving	-22
w mrs	27
w mtu	-46
w much	-12
w mum	43
w mum's	45
w must	-34
w mx	32
w mx 0	41
w my	-55
w my brother	72
w my internet	-52
w my mail	-28
w my own	-37
w my password	-18
w my phone	-36
w my sister	30
w my son	-32
w my subscription	-28
w n	28
w name	-31
w names	-33
w need	-30
w need the	-17
w neither	92
w net	25
w network	-10
w networks	47
w never	-56
w new	-65
w new version	52
w next	-22
w night	7
w nine	41
w nl	43
w no	38
w no handshake	38
w no imap	38
w no route	41
w nobody	71
w nobody at	41
w node	41
w none	38
w none of	49
w noon	45
w nor	80
w not	20
w not answer	38
w not answering	65
w not found	26
w not one	87
w nothing	53
w number	-18
w number of	-28
w october	-30
w of	32
w of it	-19
w of my	46
w of our	59
w of the	103
w of us	14
w of your	-20
w of yours	29
w off	15
w off for	-29
w off my	22
w office	30
w offices	24
w ok	-14
w old	-53
w on	-16
w on 0	33
w on ?	36
w on a	-18
w on all	53
w on every	39
w on friday	-35
w on her	31
w on it	44
w on my	-3
w on our	18
w on port	-24
w on saturday	-39
w on sunday	-20
w on the	-36
w once	-11
w one	-43
w one of	42
w ones	-16
w only	-103
w open	-9
w open it	28
w open mail	45
w open the	35
w opens	-21
w operators	26
w or	34
w or do	-15
w or is	25
w or no	-18
w or only	-21
w order	-30
w other	19
w others	55
w our	4
w our office	-34
w our whole	30
w out	37
w out for	48
w out from	31
w out of	-28
w outage	-28
w outgoing	-29
w outlook has	40
w own	7
w p	-22
w page	85
w page is	51
w paid	-34
w paper	-18
w parish	27
w part	-22
w pass	-22
w password	-58
w password and	-17
w past	27
w pay	-28
w paying	-18
w payment	-25
w pc	-18
w pdfs	-27
w peers	41
w people	41
w per	-13
w perhaps	-30
w person	-33
w persons	52
w phone	58
w phone is	-17
w phone on	36
w phones	83
w pictures	-21
w ping	42
w place	35
w plan	-67
w please look	36
w pls	32
w plus	25
w pm	21
w pop	53
w pop 0	19
w port	-27
w port 0	9
w possible	-35
w post	51
w press	-17
w price	-29
w price for	-10
w print	-43
w printer	27
w program	-23
w provider	-43
w providers	47
w proxy	62
w proxy not	42
w proxy server	-24
w put	-39
w quick	-17
w rate	-28
w reached	76
w read	-13
w reading	-31
w reads	-18
w real	-15
w receipt	24
w reception	-22
w recovery	-9
w refund	-24
w refuse	27
w refused	-15
w refused at	-26
w refusing connections	-28
w register	-30
w remove	-17
w renewal	-22
w repair	27
w replaced	-46
w reset	11
w respond	47
w responding	29
w restart	22
w right	-13
w road	42
w room	-30
w route	39
w route to	43
w router	-45
w run	-12
w s	-47
w said	-13
w same	113
w same for	34
w same time	-28
w saturday	-37
w say	61
w saying	24
w saying the	46
w says	-58
w says 0	-13
w says the	-51
w scan	-41
w school	53
w screen	-15
w se	49
w se 0	48
w search	-41
w seconds	-23
w see	-30
w send	-17
w send from	-43
w send the	24
w sender	-15
w sending	-27
w sends	-51
w sent	-55
w separate	23
w server	-9
w server ?	-18
w server down	-53
w server is	118
w server not	44
w servers	43
w service	63
w service is	39
w services	-45
w set	-41
w setting	-16
w settings	-32
w she	-56
w should	-31
w show	-20
w shut	25
w side	-34
w sign	-19
w silent	94
w since	177
w since 0	116
w since about	25
w since i	-37
w since lunch	35
w since my	-59
w since noon	33
w since six	39
w since the	-25
w singapore	61
w single	-23
w sister	6
w sister in	17
w site	144
w site can't	45
w sits	-25
w six	54
w slow	-13
w small	-59
w smtp	27
w smtp 0	48
w so	-36
w so i	16
w socks proxy	24
w some	-52
w someone	-28
w something	58
w son	-15
w spf	-17
w ssh	19
w ssl	-41
w starlink	20
w started	19
w status	70
w status page	36
w stay	-34
w stays	-16
w step	-18
w still	-53
w stop	-18
w stream	27
w stuck	26
w subject	-25
w subscription	-29
w sunday	-28
w support	51
w support page	31
w swears	-38
w switch	-23
w tablet	-28
w take	-51
w tcp	40
w telephone	57
w tell	-14
w tell me	-19
w telstra	53
w ten	-15
w tested	55
w tested from	44
w text	-19
w th	-33
w than	-38
w thank	-21
w thanks	-18
w that	-77
w that i	14
w that is	14
w that the	25
w the	17
w the 0	-14
w the account	-21
w the address	39
w the app	39
w the bank	-16
w the clinic	38
w the connection	-30
w the day	31
w the first	-21
w the help	-22
w the laptop	-16
w the library	26
w the lot	29
w the mail	14
w the new	-45
w the next	-41
w the office	24
w the old	-5
w the one	-37
w the password	-31
w the port	-25
w the proxy	29
w the right	-19
w the router	-35
w the same	63
w the school	36
w the search	-19
w the second	-20
w the server	-51
w the status	35
w the storm	-32
w the tunnel	-41
w the two	19
w the vpn	14
w the web	14
w the webmail	32
w the website	39
w the whole	49
w their	49
w them	-14
w then	-32
w there	-30
w there ?	17
w there a	10
w there is	-34
w they	-24
w thing	-18
w things	-24
w third	21
w third time	28
w this	27
w this month	27
w this morning	19
w this site	45
w three	55
w three different	30
w through	30
w through it	39
w throws	21
w thunderbird	-14
w till	23
w time	-13
w time out	21
w times	-22
w times out	51
w tls	-25
w to	-55
w to 0	-33
w to a	53
w to all	32
w to be	-28
w to change	-21
w to connect	30
w to host	54
w to it	-21
w to make	-16
w to me	-47
w to open	28
w to read	27
w to say	20
w to send	-24
w to server	-18
w to the	-43
w to us	-26
w to your	-41
w today	16
w tokyo	48
w told	-28
w tonight	34
w too	57
w took	-15
w treasurer	38
w tried	140
w tried from	45
w trying	25
w trying to	25
w tunnel	-49
w turn	-35
w twice	-49
w two	60
w two of	-23
w typed	-44
w u	10
w uk	29
w unavailable	25
w under	-35
w unreachable	24
w unrelated	41
w until	-46
w up	48
w update	-33
w us	55
w us the	37
w use	-22
w used	-21
w user	-48
w username	-36
w uses	32
w using	-23
w utc	40
w vat	30
w verify	-20
w version	38
w very	-25
w village	-37
w vodafone	71
w vpn	28
w vpn is	-24
w vps	53
w vps in	34
w waiting	23
w want	-27
w wants	-30
w warsaw	30
w was	-50
w way	-31
w we	41
w we have	-40
w we send	41
w we would	51
w web	11
w web mail	6
w webmail	99
w webmail 0	26
w webmail and	26
w webmail down	22
w website	39
w wee	-22
w week	-29
w well	-16
w went	34
w were	-27
w what	-84
w what does	-21
w what is	22
w what's	-32
w what's the	-21
w whats	-11
w whats the	-15
w when	30
w when i	-74
w when it	50
w when it's	34
w when the	-29
w when will	19
w where	-14
w where do	12
w whether	42
w which	-88
w white	47
w white page	37
w who	48
w who has	43
w who is	23
w whole	199
w why	-43
w wifi	-55
w will	-12
w will it	24
w window	-22
w windows	-56
w windows 0	-24
w wireguard	17
w with	-43
w with a	-14
w with it	-22
w with me	36
w with the	-49
w without	15
w without mail	34
w won't	-33
w wont	-18
w working	29
w works	-80
w would	-35
w write	15
w written	-32
w wrong	-11
w wrote	-33
w x	-52
w x 0	-39
w year	-32
w years	-38
w yes	-19
w yesterday	-21
w you	27
w you and	-33
w you have	-15
w you know	49
w your	31
w your help	-17
w your mail	35
w your page	-28
w your proxy	-16
w your server	-51
w your servers	-25
w your service	43
w your side	-43
w your site	-30
w your status	24
w your support	42
w your whole	51
w yours	37
w z	40`;
export const bars = { words: -0.97 };
