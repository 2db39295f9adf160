/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const outage = `-408
=after-update	-45
=antivirus	-10
=appliance	-8
=asked-down	145
=asks-provider	93
=certificate	-29
=everybody	145
=fails	82
=full	-22
=how-to	-35
=impersonal	23
=intruder	-9
=length	-8
=new-setup	-74
=no-answer	232
=not-let-in	-39
=nothing	2
=one-place	-11
=one-program	-44
=own-account	-14
=own-change	-40
=own-connection	-62
=own-limit	-14
=own-program	-17
=password	-134
=rejected	-93
=relay	40
=said-down	27
=second-factor	-12
=server-error	197
=server-trouble	106
=service-fails	64
=several-devices	77
=several-networks	115
=several-services	52
=since	62
=terse	25
=tunnel-password	-14
=tunnel-refuses	-24
=two-step	-27
=we	93
=works-elsewhere	-91
o +	4
o 0	17
o :	34
o ?	32
o a	-66
o account	-30
o address	-19
o after	-23
o all	61
o also	20
o am	-19
o an	-9
o and	62
o another	-14
o answering	33
o any	13
o app	-22
o are	-11
o as	-30
o at	39
o both	31
o box	-10
o but	-12
o by	-18
o can	16
o cannot	-11
o change	-9
o connect	25
o connection	9
o could	-13
o dead	20
o did	-23
o different	30
o do	-10
o does	-18
o domain	-25
o down	23
o error	26
o example	10
o exit	19
o failed	-18
o fine	-16
o for	17
o four	15
o frankfurt	22
o from	24
o gateway	24
o get	9
o go	-19
o half	14
o has	-6
o help	-16
o here	43
o home	20
o how	-19
o i	-75
o imap	38
o in	-11
o invoice	-13
o ip	-15
o is	-21
o isps	25
o it	-16
o it's	15
o just	15
o laptop	-26
o last	-14
o like	-10
o log	-14
o login	17
o mail	25
o mails	-14
o me	40
o mobile	20
o morning	16
o my	-12
o name	-13
o neither	23
o never	-13
o new	-33
o nine	15
o no	19
o nobody	30
o none	24
o nor	35
o not	17
o number	-17
o of	29
o off	16
o office	13
o old	-8
o on	-22
o one	-11
o only	-30
o open	12
o out	7
o outlook	-15
o own	16
o page	37
o password	-16
o people	17
o phone	26
o plan	-12
o please	-25
o pop	21
o put	-19
o same	4
o say	19
o says	-20
o send	-11
o sent	-14
o server	-23
o shows	-14
o silent	42
o since	91
o site	38
o six	21
o small	-15
o smtp	22
o so	-9
o ssl	-19
o status	42
o still	-18
o take	-13
o that	-18
o their	24
o then	-13
o this	19
o three	27
o to	-61
o tried	36
o tunnel	-30
o two	7
o up	11
o us	4
o vpn	8
o want	-13
o was	-13
o webmail	58
o when	-13
o where	16
o which	-19
o whole	36
o why	-12
o will	22
o windows	-17
o wireguard	13
o with	6
o wont	-17
o would	-15
o x	-17
o you	-2
o your	11
w &	-11
w +	6
w /	-13
w 0	-9
w 0 0	-61
w 0 :	95
w 0 ?	-9
w 0 and	-8
w 0 bad	33
w 0 cet	17
w 0 cities	28
w 0 days	-11
w 0 fa	-17
w 0 friends	24
w 0 from	-12
w 0 g	12
w 0 gb	-21
w 0 i	-22
w 0 is	-12
w 0 min	15
w 0 no	27
w 0 of	-15
w 0 on	7
w 0 people	26
w 0 service	35
w 0 silent	27
w 0 th	-12
w 0 tried	22
w 0 utc	39
w 0 with	-20
w 0 x	-27
w :	40
w : 0	62
w : all	31
w : connect	36
w : connection	37
w : how	33
w : the	-15
w : unable	-17
w ?	3
w ? 0	15
w ? ?	27
w ? and	-12
w ? i	-9
w ? me	16
w ? my	-33
w ? nobody	39
w ? the	11
w ? webmail	24
w ? whole	24
w a	-28
w a different	31
w a new	-10
w a small	-17
w able	49
w able to	49
w about	4
w accept	-12
w accepted	-8
w access	-9
w account	-97
w accounts	32
w active	-15
w add	28
w add a	29
w address	-71
w addresses	19
w admin	-18
w after	-29
w after 0	-11
w again	41
w again ?	45
w ago	-18
w airtel	27
w alias	-17
w aliases	-17
w alike	23
w alive	14
w all	127
w all 0	32
w all green	20
w all the	-14
w all your	25
w allowed	-16
w alone	-15
w already	-13
w also	58
w always	-23
w am	-52
w am i	-9
w ams	28
w an	-7
w an eta	34
w and	71
w and a	18
w and also	18
w and at	27
w and can	-8
w and from	42
w and how	-9
w and i	-23
w and if	-9
w and is	-16
w and my	-25
w and neither	23
w and nobody	-17
w and now	-14
w and on	62
w and one	-15
w and the	5
w and then	-18
w and we	-34
w and what	-9
w and where	11
w android	-21
w another	-6
w answer	20
w answering	69
w answers	12
w any	49
w any more	21
w any of	26
w anybody	27
w anyone	13
w anything	17
w app	-49
w archive	-16
w are	33
w are you	19
w arrive	-14
w as	-4
w ask	22
w asking me	19
w asks	-9
w asns	20
w at	54
w at 0	-4
w at a	16
w at all	-28
w at home	22
w at me	24
w at once	-14
w at the	38
w away	17
w b	-9
w back	70
w back ?	30
w backup	22
w bad	23
w bad gateway	33
w be	-19
w be glad	25
w be reached	38
w because i	26
w become	-17
w been	14
w been able	37
w behind	-25
w below	-14
w best	-16
w between	-17
w big	-17
w bigger	-11
w bill	5
w black	-21
w blank	19
w block	-22
w blocked	-18
w both	66
w bottom	-15
w box	-10
w branch	32
w branches	31
w breakfast	27
w bring	21
w broken	-13
w browser	14
w but	-41
w but the	-13
w button	-22
w by	-32
w by hand	-15
w by the	-28
w c	-14
w cable	15
w calendar	-15
w came	37
w came to	44
w can	-4
w can be	-10
w can get	20
w can i	-18
w can it	-15
w can open	43
w can send	15
w can't be	26
w cannot	-12
w cannot connect	9
w cannot get	-13
w cant send	-14
w card	-8
w carriers	32
w catch	-17
w catch all	-17
w certificate	-12
w cet	17
w change	-19
w changed	-11
w check	18
w check ?	24
w cities	38
w client	-12
w close	-15
w code	-7
w codes	-10
w come	-15
w coming	11
w coming back	21
w company	43
w computer	-15
w computers	13
w connect	38
w connect to	12
w connected	-14
w connecting	-8
w connection	23
w connection refused	23
w connection timed	27
w connection to	-40
w connects	-19
w contact	-19
w copy	-7
w correct	-12
w could	-4
w could not	-18
w couldn't	-25
w couldn't open	-15
w count	-14
w countries	13
w country	19
w customer	-15
w d	-9
w dark	11
w dark mode	-19
w data	-26
w date	-10
w day	-21
w days	-25
w dead	49
w dead for	16
w deleted	-15
w denied	-11
w did	-62
w did not	-14
w did you	-14
w difference	23
w different	113
w dkim	-13
w dns	-28
w do	-34
w do i	-18
w do not	14
w do the	-10
w do we	20
w do you	-27
w does	-49
w does it	-14
w does not	-10
w doesnt	24
w domain	-32
w don't	-24
w done	-10
w door	27
w down	85
w down ?	68
w down again	41
w dr	-19
w drops	-17
w due	-27
w due to	-19
w each	-23
w either	16
w eleven	17
w else	-16
w email	-6
w emails	-14
w emergency	-16
w empty	-16
w endpoints	31
w english	-15
w entire	19
w error	56
w error 0	12
w eta	49
w even	16
w evening	9
w ever	-14
w every	37
w every time	-12
w everybody	34
w everyone	25
w everything	-14
w exam	22
w example 0	25
w example :	-10
w example net	12
w exchange	41
w exit	10
w exits	16
w expect	48
w expired	-17
w fa	-17
w failed	-39
w failure	34
w fiber	26
w fibre	30
w file	-22
w finds	-13
w finds nothing	-12
w fine	-43
w firefox	-11
w first	-38
w five	22
w fix	-25
w flat	17
w floor	17
w folder	-29
w folders	-9
w font	-12
w for	-13
w for 0	11
w for a	-23
w for all	16
w for anybody	23
w for everyone	20
w for me	42
w for my	38
w for the	19
w forgot	-6
w form	-22
w found	8
w frankfurt	39
w free	-18
w friday	8
w friends	29
w from	9
w from a	-9
w from home	21
w from my	18
w from our	-10
w from the	-6
w from three	46
w front	16
w full stop	25
w g	11
w gateway	50
w gateways	23
w gb	-23
w german	-23
w get	1
w get it	9
w get on	21
w give	11
w giving	23
w glad	27
w gmail	-20
w go	-26
w go from	16
w go to	14
w goes	-10
w going	39
w going on	15
w going to	17
w gone	16
w good	-22
w google	-21
w got	-7
w greetings	-17
w group	20
w guide	-11
w guy	24
w h	18
w half	20
w half of	10
w hand	-22
w handshake	-19
w happening	29
w has	-19
w has been	29
w has no	-22
w have	-21
w have the	14
w have to	-14
w have you	13
w having	33
w he	-26
w headers	14
w hello	10
w help	-46
w her	27
w here	103
w here in	27
w him	-22
w his	-21
w home	62
w home and	16
w hop	16
w hosts	16
w hour	47
w hours	-24
w house	20
w houses	18
w how	-41
w how can	-22
w how do	16
w how does	-18
w how long	-11
w how many	-9
w how much	-8
w husband	13
w i	-90
w i also	-22
w i am	-46
w i changed	16
w i did	-18
w i do	-12
w i don't	-20
w i expect	36
w i get	-28
w i had	-16
w i have	-3
w i know	-32
w i need	-8
w i open	-14
w i put	-12
w i was	-14
w i would	-14
w i write	28
w i'd	-17
w i'm	-9
w i've	-26
w if	-15
w if i	-10
w if it's	20
w if the	16
w if you	-17
w imap	73
w imap down	23
w in	13
w in a	-12
w in it	-13
w in leeds	18
w in my	-13
w in the	-9
w in webmail	-55
w in your	-22
w inbox	-18
w incident	51
w inside	-20
w instead	-26
w instead of	-17
w internet service	-21
w into	-12
w invalid	-16
w invoice	-18
w invoices	-10
w ip	-37
w ipad	-24
w iphone	-14
w is	10
w is 0	-14
w is down	15
w is happening	29
w is in	-29
w is it	-16
w is not	6
w is on	8
w is that	14
w is the	41
w is there	-9
w is wrong	-15
w is your	15
w isn't	18
w isps	51
w it	-23
w it ?	18
w it and	24
w it back	31
w it be	-14
w it does	-19
w it goes	-15
w it has	-15
w it in	-19
w it is	31
w it my	-13
w it or	-10
w it please	27
w it says	-7
w it the	-11
w it to	-21
w it was	-9
w it's	27
w itself	6
w january	-13
w junk	-10
w just	34
w keep	-7
w keeps	-12
w key	-22
w keys	-15
w kind	-13
w kindly	-10
w know	38
w known	46
w known ?	16
w laptop	-51
w laptop does	-16
w last	-16
w late	-13
w law	-14
w leeds	21
w letter	-17
w letters	-20
w library	53
w like	-6
w like the	14
w line	36
w list	-9
w little	-21
w load	22
w locked	-8
w log	-20
w login	29
w logs	-14
w look	45
w look at	38
w looked	-17
w looks	14
w lost	13
w lunch	24
w mac	-17
w machine	29
w made	-17
w mail	5
w mail and	22
w mail down	26
w mail from	-12
w mail in	-13
w mail is	-9
w mail on	-19
w mail server	29
w mailbox	-27
w mails	-26
w maintenance	12
w maintenance ?	23
w make	-31
w many	-12
w may	23
w me	41
w me +	15
w me for	19
w me in	6
w me on	42
w me out	-14
w me to	-12
w me with	24
w members	31
w message	-8
w messages	-24
w middle	16
w middle of	21
w min	15
w mine	-19
w minutes	-11
w mobile	16
w mode	-19
w monday	-18
w money	-20
w month	23
w more	11
w morning	21
w move	-17
w moved	-15
w moving	-19
w mr	16
w mrs	21
w mtn	14
w mtu	-33
w much	-8
w mum	29
w must	-44
w mx	19
w mx 0	29
w my	-54
w my 0	13
w my mail	-11
w my own	-14
w my password	-9
w my phone	-16
w my plan	16
w my sister	23
w myself	13
w name	-14
w need an	30
w neither	70
w net	26
w net :	11
w network	-13
w never	-31
w new	-66
w newsroom	35
w next door	30
w nginx	19
w nine	47
w no handshake	18
w no imap	38
w nobody	68
w nobody at	29
w nobody in	44
w node	19
w none	42
w none of	41
w nor	70
w normal	-15
w not	15
w not ?	17
w not answering	44
w not complete	-17
w not one	60
w note	-13
w november	-18
w now	22
w number	-19
w number of	-21
w o	18
w o'clock	20
w october	-14
w of	15
w of 0	-14
w of it	-11
w of my	41
w of our	45
w of the	40
w of them	10
w of us	5
w of your	-5
w of yours	19
w off	5
w off ?	17
w off for	-24
w off the	-10
w office	28
w offices	16
w offline	20
w oh	-16
w oh and	-16
w ok	6
w old	-23
w on 0	-13
w on ?	28
w on a	-7
w on every	33
w on her	26
w on it	9
w on my	16
w on saturday	-27
w on sunday	-15
w on the	-35
w on their	19
w on top	18
w on webmail	16
w on windows	-13
w on your	21
w once	-17
w one	-17
w one ?	10
w one of	50
w ones	-17
w onion	18
w only	-71
w only the	-10
w open	2
w open connection	-14
w open in	-16
w open it	21
w open mail	32
w open the	28
w or	-10
w or is	-13
w or not	13
w or only	-13
w order	-22
w oslo	22
w other	2
w others	32
w our	6
w our domain	-19
w our office	-24
w our whole	25
w out	8
w out from	27
w out of	-16
w outage	-23
w outgoing	-32
w outlook	-26
w over the	-23
w p	-18
w page	79
w page is	24
w paid	-24
w paper	-10
w parish	23
w pass	-16
w password	-56
w password and	-9
w past	27
w pay	-32
w paying	-16
w payment	-14
w pc	-30
w pdfs	-22
w peers	36
w people	58
w person	-17
w phone	51
w phone is	-9
w phone so	25
w phone wont	-16
w phones	29
w ping	13
w place	16
w plan	-39
w please	31
w pls	-3
w plus	24
w pop	38
w pop 0	24
w port	-10
w possible	-11
w possible ?	-9
w post	55
w practice	-23
w press	-13
w price	-19
w print	-13
w probes	18
w processing	-12
w program	-17
w provider	-36
w providers	26
w put	-25
w quick	-14
w rate	-19
w reached	36
w reading	-18
w really	-13
w receives	-18
w reception	-11
w records	-14
w refund	-9
w refused	21
w refusing	-17
w registered	-16
w renew	21
w renewal	-12
w repair	36
w request	-17
w reset	14
w respond	38
w responding	19
w retrying	-19
w return	24
w ring	-11
w round	-13
w run	-26
w s	-23
w said	-15
w same	73
w same and	32
w same for	20
w same on	22
w sat	23
w saturday	-31
w say	40
w says	-43
w says the	-19
w school	27
w search	-16
w seats	-17
w second	14
w see	-22
w seen	17
w seen from	25
w send	-45
w send from	-21
w sender	-14
w sending	-32
w sends	-24
w sent	-46
w server	-35
w server down	27
w server imap	-19
w servers	27
w service	22
w service provider	-21
w service unavailable	21
w set	-28
w settings	-28
w shared	-10
w she	-27
w shop	-14
w should	-17
w shows	-16
w side	-29
w sign	5
w sign up	30
w silent	90
w silent for	36
w simply	25
w since	143
w since 0	63
w since i	-8
w since lunch	24
w since the	-11
w singapore	31
w sister	23
w site	106
w site can't	32
w sites	27
w sits	-27
w six	35
w six and	26
w slow	-17
w small	-34
w smtp	31
w smtp 0	23
w so	-19
w socks	-10
w some	-28
w somebody	-17
w something	41
w somewhere	-13
w soon	31
w sorry	-3
w sort	14
w speak	-14
w spf	-16
w ssh	-6
w ssl	-41
w st	-14
w staff	19
w staff in	26
w started	18
w status	94
w status page	59
w stay	-20
w still	-29
w stopped	14
w student	-10
w studio	21
w submission	16
w subscribe	20
w sunday	-19
w swears	-20
w switch	-20
w tablet	-24
w take	-37
w taken	13
w tarnmail	22
w tax	-12
w tcp	22
w team	20
w telekom	28
w telephone	51
w tell	27
w tell us	24
w term	17
w test	-12
w tested	29
w text	-11
w th	-12
w than	-21
w thanks	-9
w that	-49
w that the	45
w the	-12
w the 0	-24
w the account	-27
w the app	-25
w the bottom	-15
w the connection	-23
w the day	18
w the entire	27
w the first	-17
w the front	24
w the middle	16
w the new	-31
w the next	-23
w the night	-24
w the office	19
w the one	-16
w the page	-14
w the password	-19
w the right	-9
w the same	65
w the second	-16
w the server	-13
w the tunnel	-35
w the vpn	18
w the way	-22
w the web	15
w the webmail	23
w their	53
w their own	32
w theirs	16
w them	-5
w then	-43
w there	-35
w there a	13
w there are	15
w thing	-4
w things	-18
w think	-14
w third	29
w third time	27
w this	31
w this month	31
w this morning	-12
w this site	32
w those	9
w though	-16
w three	57
w three different	17
w thunderbird	-10
w thursday	-14
w time	20
w time ?	-18
w time out	13
w time this	29
w timed	6
w timed out	6
w timeout	18
w times out	32
w tls	-21
w to	-51
w to 0	-18
w to ask	16
w to be	-10
w to connect	22
w to get	-10
w to it	-12
w to me	-22
w to my	14
w to open	24
w to read	29
w to say	19
w to send	-14
w to server	-29
w to take	-12
w to the	-23
w to us	-15
w tokyo	18
w tonight	28
w too	13
w top	19
w town	24
w traffic	21
w transfer	13
w treasurer	17
w trial	-8
w tried	95
w tried from	39
w tried it	34
w try	-15
w tunnel	-60
w turn	-16
w twice	-21
w two	19
w type	14
w typed	-15
w u	6
w uk	20
w unable	-16
w unable to	-16
w unavailable	18
w under	-13
w university	17
w unrelated	26
w until	-37
w up	53
w update	-27
w us	32
w us ?	-16
w us in	23
w us the	20
w used	-21
w user	-33
w user +	-18
w users	16
w utc	40
w v	-10
w v 0	-14
w vat	25
w verify	-12
w very	-13
w vienna	27
w vodafone	69
w vpn	25
w want	-26
w wants	-9
w warsaw	38
w was	-51
w watching	29
w way	-51
w we	41
w we are	9
w we go	23
w we live	26
w we would	26
w web	-2
w web mail	-14
w webmail	100
w webmail 0	19
w webmail and	16
w webmail dead	35
w webmail is	-14
w week	-13
w weeks	-13
w well	-26
w went	13
w were	-18
w what	-59
w what is	12
w what's	-9
w what's the	-9
w when	50
w when does	21
w when i	-34
w when it	24
w when it's	16
w when the	-22
w when we	22
w when will	13
w where can	17
w where do	9
w whether	30
w which	-59
w while	-9
w white	17
w white page	28
w who	39
w who has	32
w who is	33
w whole	86
w whom	18
w why	-33
w wife	7
w wife's	21
w wifi	-17
w will	11
w will it	12
w will not	-16
w windows	-37
w windows 0	-24
w wireguard	30
w with	10
w with a	-7
w with it	-8
w with me	30
w with my	12
w with the	-20
w with three	28
w with your	23
w without	-12
w wont	-38
w wont connect	-18
w work	-18
w working	-22
w works	-32
w would	-17
w write	15
w write to	11
w writing	-21
w written	-15
w wrong	-37
w wrote	-18
w x	-33
w x 0	-26
w year	-9
w years	-28
w yesterday	-19
w you	29
w you and	-11
w you do	-13
w you know	51
w you on	20
w your	21
w your page	-15
w your server	-25
w your side	-31
w your status	17
w your webmail	13
w yours	23`;
export const bars = { words: -0.73, withSigns: -1.43 };
