/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. */
export const subjects = `bias	-9	9	23	0	-13	1	16	-39	12
o 000	-3	-3	-4	0	2	-4	5	3	3
o 0x800ccc0e	5	-1	0	-2	0	-1	0	0	0
o 100	0	-2	4	-4	-1	5	-2	-3	3
o 100gb	0	-2	3	-1	-1	-1	3	0	-1
o 104	1	-2	6	-1	-1	-1	-1	0	-1
o 10gb	-4	-1	8	0	0	-1	-1	0	0
o 127	5	-1	-3	0	-2	-1	0	-2	4
o 128	0	-2	-1	0	0	-1	-1	0	6
o 12th	0	-2	8	-3	2	-2	0	-1	-2
o 140	9	-10	0	0	0	3	0	2	-3
o 143	8	-1	-1	-3	0	0	-1	0	-1
o 150	1	-3	-7	-2	5	3	5	0	-3
o 192	0	-1	-2	-4	8	1	-1	-1	1
o 198	5	-1	-1	-3	-1	4	-1	0	-2
o 1st	2	-1	7	-1	-1	-2	-2	0	-1
o 200	-8	-1	-5	6	2	3	6	3	-6
o 20gb	0	-3	2	-1	2	-1	2	1	-3
o 20th	3	-4	3	-1	5	-3	-3	0	-1
o 212	-2	-1	-1	-2	3	4	-1	-1	1
o 24h	-1	-1	-3	0	10	-2	-2	0	0
o 250	-2	1	-3	0	-2	7	0	0	-1
o 2fa	5	0	-2	-3	12	-2	-5	-1	-3
o 2nd	3	-7	6	0	-2	-2	-3	0	5
o 300	1	-3	-3	1	-2	7	1	0	-2
o 30th	4	-2	6	-1	-3	1	-2	0	-3
o 3rd	-2	-1	7	-2	-2	6	-4	-1	-1
o 400	-2	-2	-2	1	-1	7	0	0	-2
o 404	-2	1	-5	-3	-1	-2	0	16	-4
o 421	11	-2	-1	-1	-1	-2	-1	-1	-3
o 443	-1	0	0	4	2	-1	-3	-1	-1
o 465	12	-1	-1	-3	-2	-2	-1	-1	-1
o 4g	3	4	-4	5	-1	-1	-2	-1	-4
o 500	-3	1	1	-3	-2	-4	-1	12	-2
o 502	-3	9	1	-4	-1	-1	-2	5	-4
o 503	-2	8	2	0	-1	-3	-6	9	-7
o 504	-4	5	0	-4	-2	-2	-1	11	-2
o 535	3	-4	-3	-1	8	-2	0	0	-1
o 550	-1	-2	2	-1	-1	5	-1	0	-1
o 554	9	-1	-1	-1	-1	-4	0	-1	-1
o 587	10	-3	-4	-3	3	4	-1	-2	-3
o 5gb	-1	-2	7	0	-1	-1	-3	0	0
o 600	-1	-1	1	0	0	5	-1	0	-2
o 8pm	0	-1	-1	5	0	-1	-1	0	-1
o 900	-3	3	-5	-2	5	6	-5	0	2
o 993	4	-2	-3	-6	4	1	-3	6	-1
o 995	-1	-1	-1	-3	4	-1	-4	8	-1
o a4	3	3	-3	-1	-1	-1	-4	0	4
o abeg	0	0	6	0	-3	1	-1	-1	-1
o absenc	-1	12	-5	0	-1	-1	0	0	-3
o acc	-1	-5	7	0	4	-2	-1	0	-2
o accept	6	-3	1	-5	-3	-1	7	3	-4
o access	5	0	-4	0	-2	-10	5	6	1
o accident	-3	7	3	1	-3	-3	-1	-1	0
o accord	0	-2	-5	0	4	-1	-1	3	3
o account	3	-4	6	-2	11	-4	-7	1	-3
o accountant	-1	-2	5	-1	0	2	-2	2	-4
o acct	2	1	4	-1	0	-4	-1	0	-1
o act	2	-3	0	-1	-2	-1	-1	0	6
o activ	3	-1	3	8	-1	-1	-8	-1	-1
o activat	-3	6	1	-1	7	-3	-4	0	-2
o ad	1	4	2	-3	7	-3	-3	-1	-6
o add	-2	-2	7	1	-4	4	-1	2	-5
o addis	0	-2	-3	5	2	-2	-3	0	3
o addon	-3	-5	1	8	-1	-2	-1	4	-2
o address	-1	1	1	-4	-6	16	-1	-5	-1
o adjust	-1	-1	8	-3	-1	-1	-1	0	-2
o admin	-4	-3	3	-1	6	2	-3	2	-3
o administrator	-1	-2	7	-2	9	-7	-2	0	-2
o adress	1	-4	-5	-1	0	5	3	3	-1
o advert	-2	-5	-5	6	9	-4	0	-2	3
o advertis	-2	-2	1	0	-1	-1	-4	1	7
o advis	-1	-1	2	0	0	-1	-2	0	4
o aerc	11	0	-1	0	-8	0	-1	0	0
o afternoon	4	2	-2	0	-2	-2	-1	0	1
o age	-1	-3	-3	-1	-2	-2	3	-1	10
o agenci	-2	-2	2	1	-1	4	-2	0	0
o agre	-2	4	-6	2	-3	-3	2	-1	8
o airtel	4	1	-8	1	-1	0	8	-1	-2
o alarm	7	-2	-2	5	-4	-1	-1	0	-1
o alert	3	-9	-2	-1	7	1	0	0	2
o alia	-9	-4	-4	-2	-3	30	-4	0	-4
o alias	-4	0	-7	-3	-5	19	2	-1	-2
o allow	-1	-2	2	4	-10	-1	-1	2	5
o allowedip	-1	-1	-2	6	-1	0	-1	0	-1
o alon	0	2	0	-1	1	2	-1	2	-3
o alt	0	-1	-4	0	-1	0	0	-1	7
o alter	0	7	-1	0	-2	-2	-1	0	-1
o altogeth	-2	-1	-1	-1	3	6	-1	0	-3
o american	-4	4	-1	0	-1	-2	2	0	2
o amount	-3	-2	10	0	0	-1	-3	0	-1
o amsterdam	-3	-2	-2	12	-1	-1	-1	-1	-2
o android	7	-1	-6	1	-9	-2	2	6	3
o announc	0	3	-6	-2	-2	-1	-3	-1	11
o annual	-1	-2	5	-1	-1	-2	2	0	-1
o answer	3	9	-8	5	0	-4	-8	3	0
o ant	8	1	-1	0	0	-1	-2	0	-3
o aol	6	-9	4	-2	-2	0	4	0	-2
o apart	0	-3	0	-1	-4	5	5	1	-4
o api	3	-3	-2	-2	-3	2	4	3	-1
o app	0	-2	-6	2	6	-3	1	2	0
o appear	3	6	0	-2	0	-2	-3	-3	2
o appl	5	-10	3	-1	3	1	-2	1	0
o appli	-7	-7	11	-1	3	3	-1	-1	0
o appoint	-1	6	-2	-1	0	2	-3	0	-1
o apprentic	-1	-4	7	-1	-2	-2	-1	0	4
o april	-5	-7	13	2	-3	-2	-1	0	3
o arabic	-2	0	-4	1	-2	-1	7	1	0
o archiv	7	5	-5	0	-7	-2	-6	2	5
o argentina	-1	-1	-3	-2	0	-1	9	0	-1
o arrang	-3	1	-4	-1	1	5	3	-1	-2
o arriv	-3	0	-1	-2	0	14	-6	-1	0
o articl	-9	-4	-4	1	-2	-1	-3	18	4
o ask	2	-10	-5	6	10	-3	-2	-4	7
o askin	-2	-1	-1	0	-1	-2	-2	0	8
o asn	0	0	-1	-2	0	6	-1	0	-1
o assistant	-4	-1	2	0	2	4	-2	0	-1
o associ	2	-4	1	-1	-3	8	0	-1	-3
o attach	4	8	-4	-6	-2	-5	3	5	-5
o attempt	-6	-3	6	0	8	-3	-2	-1	0
o auckland	-2	-1	-2	6	0	-1	0	0	-1
o audit	-2	-1	-2	-1	-2	-1	4	-1	6
o auditor	-1	5	-1	-2	-1	-2	-4	-1	8
o august	-2	0	5	-2	-2	0	5	-1	-3
o aunt	1	8	-4	0	-2	1	-3	0	-1
o aussi	-1	0	-5	3	0	0	4	0	0
o auth	0	-2	-1	3	-1	-1	-1	0	3
o authenticat	11	0	-2	2	-2	-2	-2	-2	-3
o authenticator	2	-5	-7	-2	17	-1	-2	-1	-2
o authoriti	-2	-1	-2	0	-1	-1	-1	0	8
o auto	-2	0	7	-2	-4	4	-2	0	-1
o autocomplet	5	7	-1	-3	-2	-2	-1	-1	-1
o autoconfig	9	0	0	0	2	-7	-2	0	0
o autodiscov	6	-2	-1	-1	1	-1	-1	0	-2
o automatic	-3	9	-3	-1	-1	-1	4	0	-4
o automatical	0	8	-3	0	-3	2	-1	0	-3
o availabl	6	-2	-1	3	-4	-2	-2	-1	3
o awak	1	2	-2	2	-4	-1	-2	-1	6
o baa	-1	-1	-4	0	-1	-1	8	0	-1
o background	-6	6	-1	-1	-1	2	3	0	-2
o backup	3	0	2	0	0	-4	-6	2	2
o ban	0	-3	-6	7	7	-1	-2	0	-2
o band	7	1	-8	0	-1	-2	4	-1	-1
o bank	-7	-6	4	11	-1	6	-1	0	-5
o banner	-5	1	0	3	-3	7	-4	2	-1
o bar	2	-5	1	-5	2	-2	1	-3	8
o basic	-2	-3	9	-2	1	-1	2	-1	-3
o bat	8	-1	-1	-1	-3	0	-1	0	0
o batch	1	-2	-4	0	-1	-1	8	0	-1
o batteri	3	0	0	0	-2	-1	-3	0	5
o bcc	-1	7	-2	-1	-1	6	-2	0	-6
o becom	2	-2	-2	-1	-3	3	3	-1	1
o beg	-1	3	-6	-2	7	1	4	-1	-4
o behind	0	5	-1	7	-3	-5	-7	-3	7
o believ	-3	6	0	2	-5	3	3	-1	-6
o besid	-3	6	0	0	-3	1	-2	-1	3
o best	5	1	-5	6	-2	0	0	-4	0
o big	0	5	5	-3	-4	-2	2	-2	0
o biggest	3	-2	-2	-2	-2	3	4	-1	-1
o bill	0	-3	18	1	-6	-1	-1	-3	-4
o bimi	-2	-5	0	0	0	10	-1	0	-2
o bin	-5	6	11	0	-4	1	-5	1	-6
o bind	0	-1	-5	0	0	-1	4	1	3
o birthdai	3	3	1	1	2	-1	-3	-1	-4
o bit	1	-1	2	1	1	-1	-5	0	1
o bitcoin	-3	-2	4	0	13	-6	-4	0	-2
o bkash	0	0	-7	0	0	0	8	0	0
o black	0	1	-4	-3	5	1	2	2	-3
o blackberri	12	-1	-3	-2	1	-1	-3	0	-2
o blank	3	5	0	-6	5	-2	-2	2	-4
o bless	-1	-1	1	-3	-2	0	-4	-1	10
o blind	1	9	-1	-2	-1	-1	3	-4	-4
o block	-8	7	3	3	-8	8	-3	0	-2
o blu	0	-1	-5	-1	5	1	0	1	0
o board	-8	-1	2	-1	-1	4	-4	5	4
o boat	5	0	-1	5	-5	3	-4	0	-2
o bob	-1	-2	5	0	2	-1	-1	0	-1
o book	-6	10	-5	0	-2	2	-1	2	-1
o bookkeep	-1	0	5	-3	6	-1	-4	0	-1
o bookmark	-6	-6	-2	-2	-3	-1	-1	3	18
o boot	-2	-3	-2	1	8	-1	-1	0	-1
o boss	-1	6	3	-1	-1	-5	-4	0	2
o bottom	6	8	-2	-1	-1	-4	-1	0	-5
o bounc	0	-1	-2	-2	6	-6	6	-1	-1
o bounti	0	-1	-6	-1	13	-1	-3	0	-2
o box	4	-5	6	-1	7	3	2	0	-16
o boy	0	7	0	-2	2	-1	-2	-2	-2
o bra	0	-1	-2	-1	0	-1	-1	0	7
o branch	7	0	-3	1	-1	2	-1	-1	-3
o brazil	-1	-3	-2	5	8	-2	-2	-1	-2
o break	-3	9	-3	-1	5	-1	-3	5	-8
o breakdown	8	-2	-1	-1	0	-1	-2	0	-1
o breakfast	1	7	-2	1	-2	-1	-2	5	-8
o breweri	-2	0	-1	0	0	6	-2	0	0
o bring	7	1	0	-2	-1	-6	2	-3	2
o broadband	6	2	-2	0	-2	-1	-1	0	-1
o broth	-3	4	-3	-1	4	-1	2	-6	4
o brows	6	5	0	8	-1	-7	1	-4	-8
o btc	-1	0	4	1	2	-1	-5	0	0
o bucharest	0	-1	-5	9	-1	0	-1	0	-1
o build	4	-2	-2	0	-2	-2	0	3	1
o bulletin	-2	1	-6	-2	-1	8	-4	0	5
o bump	1	0	8	-1	-2	0	-4	0	-1
o bundl	2	2	4	-1	-1	0	-5	0	-1
o business	5	-6	0	-2	-1	-7	4	0	6
o button	-9	6	1	-5	1	-2	-6	13	1
o buy	0	-4	2	-6	6	4	0	-2	1
o buyer	-3	5	0	0	-4	5	-1	0	-1
o ca	2	-2	2	4	0	-3	-3	-1	-1
o caf	-2	-1	-3	-1	9	0	-1	0	-1
o caldav	3	7	-1	-1	-2	-2	3	-4	-2
o calendar	-10	25	-8	-6	2	-2	4	-1	-3
o call	-8	8	1	-4	-3	1	2	-1	2
o camera	3	-3	0	2	-1	-1	-1	0	1
o camp	-2	-1	8	1	-2	-4	0	0	0
o canada	-4	1	-3	7	-1	4	-2	0	-2
o canari	0	-1	-5	0	-4	-1	0	4	7
o cancel	1	0	7	-2	-4	-1	2	1	-4
o canna	3	-1	-8	1	4	0	-1	0	2
o cap	3	-2	3	2	-3	5	-4	-3	-2
o captcha	-2	-2	4	3	0	-5	-3	8	-3
o card	-5	-8	6	-4	10	-3	4	-4	3
o carddav	12	-6	-1	-2	-1	0	-1	-1	-1
o carri	9	-3	-4	-3	6	-6	6	-2	-4
o cas	-2	2	1	0	-1	-6	-1	0	7
o cash	2	-3	6	-1	-1	-3	3	0	-3
o casino	-1	-2	-3	0	1	6	-1	0	-1
o cat	-2	7	0	1	-1	-2	-1	0	-2
o catch	-1	4	-7	-2	-3	12	0	-1	-2
o cell	3	-3	9	-1	0	-7	0	0	-1
o centr	2	0	-1	1	-4	2	-1	4	-4
o cert	-3	1	-2	-1	8	-1	0	-1	-1
o certifi	-1	-2	-2	-1	6	-3	-1	0	4
o certificat	16	-3	0	-1	-4	-8	-4	-3	8
o chain	0	-1	-5	0	-1	-1	5	2	-1
o chair	-1	-1	7	0	-2	-4	1	-1	1
o chanc	-1	3	6	3	-2	-1	-3	1	-5
o chang	2	2	13	-1	3	-3	-9	-5	-2
o charact	2	2	2	-1	-3	-4	-1	6	-4
o charg	-3	-1	2	-3	1	-4	4	0	4
o chariti	-1	-2	0	-5	1	0	6	-1	3
o chat	4	3	-3	7	-3	-2	-2	-3	-2
o cheap	6	-1	3	-6	-1	-2	6	-1	-3
o check	-1	1	-4	-9	7	-3	2	6	1
o checkout	0	0	6	0	-3	-1	2	-3	-1
o chequ	0	-1	8	-1	-1	-5	3	0	-2
o chil	-2	0	0	-1	0	-1	6	-1	-1
o child	4	-1	0	1	-2	-3	-5	-1	7
o china	-1	-1	-1	-2	-1	-3	11	0	-1
o chines	-2	1	-1	-2	-2	6	-3	4	-2
o choir	0	5	2	-1	0	4	-5	0	-4
o choos	5	-8	-1	5	0	-3	-1	1	2
o christen	-1	9	-3	0	0	-2	0	0	-2
o christma	-4	-2	0	-3	-3	5	0	5	2
o chrom	-3	3	5	4	-3	0	-1	-2	-3
o church	3	3	-3	-3	0	2	3	0	-4
o ci	6	0	-2	-2	3	-1	-4	1	-1
o circular	-1	-3	-1	-1	-1	6	-3	0	4
o citi	4	-1	-4	7	4	-2	-3	-4	0
o class	-6	6	-7	0	3	5	-2	-1	1
o clean	-4	2	-3	7	1	0	-1	-1	-1
o clear	6	-1	-3	-4	3	6	-2	0	-5
o click	5	-1	-1	3	-1	-8	-4	8	0
o client	-5	4	-5	2	3	1	-2	2	0
o clinic	3	-1	0	0	0	1	3	-3	-4
o clock	-2	6	-5	-2	9	-1	-1	-1	-4
o clos	-1	-2	5	-2	1	0	-3	2	0
o closest	-3	-1	-1	7	-1	0	-1	0	0
o club	-1	-1	-1	-5	3	6	-3	5	-3
o co	3	-4	1	-2	0	-3	5	3	-3
o cod	1	-4	3	-8	12	4	-5	-4	0
o colleagu	0	-2	-4	2	7	-3	-2	1	2
o collect	3	-2	-1	-1	5	3	-2	-1	-4
o collection	-4	-4	1	-1	-1	-1	-1	2	8
o color	-4	8	1	2	0	-3	-1	0	-2
o colour	5	8	1	-2	-3	-5	2	1	-7
o column	0	4	-3	-1	1	1	-2	5	-3
o com	0	-8	1	1	-4	12	-2	-2	3
o comin	8	0	-2	-1	-1	-1	-2	0	-1
o command	-2	-3	5	-7	0	-1	10	0	-1
o commit	-1	-1	0	0	0	-3	8	0	-2
o committe	-3	4	-3	-1	-1	-2	5	0	0
o common	-3	1	-3	-1	-1	-2	12	0	-4
o compact	0	0	-1	-1	-1	-1	-1	0	5
o compani	1	-2	-4	-4	0	1	-3	5	5
o complain	-3	-4	-2	5	1	-1	-1	-1	6
o complaint	-2	-6	0	-3	5	-3	-2	-1	13
o complet	0	-2	5	3	-1	-2	-5	3	0
o compos	-6	14	-2	-2	-3	3	-1	-2	-1
o compulsori	0	0	-9	0	2	0	8	0	0
o comput	8	-2	-6	-1	4	2	0	-9	3
o cond	-2	6	-2	-2	-2	-2	3	-1	2
o conf	-1	-1	-1	6	1	-2	-2	0	0
o configur	-2	-7	2	6	4	-3	3	1	-5
o confirm	-3	-9	5	-1	3	2	0	3	1
o connect	4	3	-10	7	-7	-4	-5	4	8
o connection	9	2	-5	-3	4	-6	2	-1	-2
o conor	-1	-2	-1	0	-1	5	0	0	-1
o contact	7	7	-2	-6	-3	-3	-6	9	-3
o contain	10	-1	4	-3	-5	-8	3	-1	2
o content	0	2	-4	-2	-2	3	-2	0	5
o continu	-6	-1	2	0	7	-3	6	-1	-4
o contract	-6	-4	10	0	-5	-4	7	-1	2
o convers	-4	11	-1	-1	-2	-5	-3	0	6
o cooki	-1	4	-4	0	-3	0	1	8	-4
o copi	4	-1	-1	-2	0	3	-9	3	2
o copier	5	-1	-2	0	-1	0	0	0	0
o cork	3	5	-3	-1	-1	-3	-1	-2	3
o correct	1	-3	9	-2	-7	-5	-7	21	-6
o cos	-4	-3	0	-1	1	1	2	0	4
o cost	-11	-2	12	0	-5	1	11	-1	-4
o couldnt	9	-3	-4	-1	1	-2	-2	1	0
o council	-1	-6	4	-3	-3	4	1	2	3
o count	1	-7	5	-3	0	0	5	-1	0
o counti	0	7	-4	-2	-2	-1	1	2	-2
o countri	-3	-1	-5	8	1	-7	3	-1	7
o coupon	-1	-5	8	0	-1	-1	0	0	0
o court	-3	-2	-3	-2	-5	6	3	-1	7
o cousin	-2	5	-4	-2	1	-2	0	-2	4
o cover	-2	-1	-1	-4	-2	-1	5	8	-2
o crawl	0	1	-1	7	0	-1	-2	0	-3
o creat	-4	-2	5	0	0	0	4	-2	-2
o credit	-2	-2	8	3	4	-5	2	0	-7
o crew	-4	1	-4	3	-3	7	2	0	-2
o cron	5	-1	-2	-1	-2	3	0	-2	-1
o cross	-2	4	-2	0	-1	-1	-1	7	-4
o crown	0	8	-3	0	0	0	-3	0	-1
o crypto	-1	-2	-2	-1	10	-2	-1	0	-1
o csv	2	-1	7	-2	3	-2	-3	-2	-3
o ctrl	-1	-2	-1	-1	-1	0	0	-2	8
o cursor	0	9	-3	-1	-1	0	-1	-1	-2
o custom	-1	0	-6	-2	2	5	0	-2	3
o cut	1	1	1	1	0	6	-6	6	-10
o cyber	-1	-3	-5	-1	14	-1	-2	0	-2
o czech	0	0	1	0	-1	0	-1	-6	8
o dad	6	-4	4	0	-3	-3	4	-1	-3
o daili	-3	-6	4	1	-2	2	-3	2	5
o dal	-5	0	3	-1	-1	8	-1	0	-2
o dangerous	-1	-3	-1	-1	7	0	0	0	-1
o danish	-2	-3	-1	3	0	-2	-2	2	5
o dark	10	3	-5	-2	-2	-2	-7	-1	4
o dat	2	4	5	0	-4	-1	-7	-1	1
o data	-2	1	-7	1	-3	-3	7	0	8
o daught	-6	3	-2	-4	-5	0	4	6	4
o de	-2	0	-4	1	1	3	0	0	2
o deal	-2	1	-5	-2	-7	-2	6	-1	11
o debit	-1	-2	7	-1	-1	-2	2	-1	0
o decemb	-2	8	1	-1	-1	-1	-1	0	-2
o deck	-1	-1	-2	3	-1	-1	-3	2	3
o declin	0	5	1	0	-2	-1	-2	0	-1
o dedicat	0	-1	-3	-4	-1	2	8	0	-1
o deduct	0	-1	8	-1	-1	-1	-4	0	0
o default	7	6	-4	-4	-6	-3	-2	-2	7
o delet	0	10	3	-2	3	1	-6	-3	-7
o deliv	-3	-4	0	-1	-2	9	-2	0	2
o deliveri	4	-5	-5	1	1	7	0	0	-2
o dell	8	-2	-1	0	1	-1	0	0	-4
o demand	-3	-3	-4	6	1	-1	-1	-1	7
o demo	-1	-1	-3	-1	-3	-1	12	-1	-1
o deni	8	1	-5	7	-1	-5	-3	0	-2
o depart	6	-5	0	1	2	3	-4	0	-2
o desk	-1	6	-4	-2	0	3	0	-3	1
o desktop	-4	6	-5	0	-4	-1	3	3	2
o destroi	0	8	-2	0	-4	-2	0	0	0
o detail	0	-5	0	0	7	-1	-2	0	1
o dev	-1	-1	-3	0	9	-2	0	0	-2
o devic	8	-6	-2	5	8	-7	-3	4	-8
o dictat	8	-1	-3	3	-3	1	-1	-2	-2
o die	7	1	-5	7	-4	-4	-8	-3	8
o diff	0	0	-7	2	0	-3	9	0	0
o differenc	-1	-1	3	0	-1	1	1	0	-1
o different	6	2	-4	2	3	-2	-3	2	-6
o dig	-4	2	-1	-3	-2	4	-2	4	2
o digest	-1	-1	-1	0	-1	6	0	0	-1
o digit	-1	-1	4	-3	6	-1	-1	-1	-2
o direct	-5	-1	1	-1	-2	1	6	1	0
o disabl	-2	-2	-1	-3	13	-1	-2	2	-4
o discord	-1	0	-1	8	-2	0	-1	0	-2
o discount	-3	-3	7	-1	-1	-2	6	-1	-3
o disk	3	-5	3	-5	4	-3	-3	-1	7
o dispatch	1	-1	2	0	-1	4	-4	0	-1
o divorc	-1	3	5	-1	-2	-1	-2	0	-1
o diwali	-1	1	8	0	0	-6	-1	0	-1
o dkim	-1	-3	3	-1	-3	6	-1	2	-1
o dmarc	-3	-2	-3	-1	0	13	-1	0	-3
o dmarc1	0	-1	0	0	-2	7	-4	0	-1
o dns	3	0	-4	-5	-2	4	-2	1	6
o doc	-4	-5	-2	-5	2	-1	-1	12	5
o dollar	-2	-1	8	-3	1	-2	-3	-1	2
o domain	-4	-7	-1	-9	4	18	3	1	-5
o don	5	-3	5	0	-2	2	-4	0	-2
o door	-4	7	1	1	-3	0	0	-1	0
o dorm	-1	-4	4	0	-1	0	-2	6	-2
o dot	-4	5	0	-1	2	1	0	-1	-3
o doubl	0	4	2	-5	2	1	2	-1	-4
o doug	-2	-2	6	-1	0	1	-1	0	-2
o dovecot	15	-1	-7	-4	-1	3	-1	-1	-2
o downgrad	0	-2	7	-5	-1	0	2	0	-1
o download	-3	7	-5	3	2	-3	-10	7	1
o dpa	-1	-3	-2	0	-1	-2	-1	0	10
o dr	-1	1	5	0	-1	2	-3	0	-2
o draft	-8	14	4	-2	-2	2	-2	-1	-6
o drag	-10	6	2	-1	-1	-1	-3	0	9
o draw	-2	5	-3	0	4	-7	-2	-1	6
o driv	6	1	-2	0	2	-3	-1	0	-2
o drop	1	4	13	-1	1	-6	-6	-1	-5
o dubai	4	-3	0	-3	-1	-1	9	-1	-4
o dublin	0	-3	-2	9	-1	-1	-2	-1	1
o due	2	-1	-3	2	-2	2	-3	0	2
o dutch	-2	-1	-1	4	3	-2	-3	-1	1
o duti	-2	-3	-2	1	0	-1	1	-1	8
o earli	0	6	0	0	0	-3	-2	0	0
o easter	0	1	-1	0	-2	-1	-1	0	5
o eat	-2	4	3	1	-2	-1	-3	4	-3
o edg	-2	10	0	-3	-4	-1	-2	1	1
o edit	-4	6	-4	6	-3	1	-2	0	-1
o editor	4	5	-1	-3	0	2	0	-1	-5
o eight	1	1	8	-1	-2	-1	1	-1	-5
o eighti	-2	3	1	0	-2	-1	5	0	-2
o ein	0	-2	8	-1	-1	-3	0	0	0
o elder	7	-1	0	-1	-1	2	-4	0	-1
o eldest	-1	0	-3	0	0	-1	-1	0	6
o eleven	4	1	0	-4	-5	-3	8	0	-2
o elsewher	0	-1	-3	-4	2	-1	-2	0	10
o em	4	2	3	-3	-4	-3	4	1	-4
o email	5	7	-9	-5	5	5	-8	-1	1
o emergenci	8	2	6	-1	-4	-4	-1	-3	-2
o emploi	-3	5	2	-1	-1	-2	-1	0	2
o employe	-3	-7	0	0	2	-1	8	0	0
o empti	-5	6	5	-3	3	-10	-2	7	-1
o enabl	-1	5	-1	-2	-3	0	-1	4	-2
o encrypt	1	-3	-4	-2	8	-1	2	4	-5
o end	3	-5	11	-10	-5	0	-1	4	3
o endpoint	-3	-2	-3	8	-1	-2	-1	5	-2
o enforc	-3	-1	-1	-1	11	-2	-1	0	-2
o english	-6	3	-2	3	1	-1	2	1	0
o enough	-8	-3	-3	1	3	5	-1	0	7
o enquiri	1	0	-3	-1	-2	-1	6	2	-3
o enter	3	3	5	-3	-7	5	-1	2	-8
o entir	11	-3	0	0	-2	-1	-1	-2	-2
o entri	-3	-2	-2	0	6	1	-3	4	-1
o envelop	2	1	-2	-4	-1	-1	8	-1	-2
o eras	-1	1	2	-3	0	-2	4	0	0
o err	2	3	-3	-1	-1	-1	-2	6	-2
o error	-4	10	3	-5	0	-4	-5	8	-1
o escalat	0	-5	0	0	0	-1	0	0	8
o estat	-1	1	6	-2	-2	-1	-1	0	0
o eta	2	-2	-3	7	-1	2	-2	0	-2
o eu	-2	-1	5	-1	-1	-1	-5	0	6
o eur	-2	-2	10	-1	-1	-1	-2	0	-1
o euro	-3	-3	14	0	-6	0	3	-1	-4
o europ	0	-4	-2	1	-1	2	-3	-1	7
o eve	0	-7	-2	2	-1	1	-1	0	8
o even	2	-4	3	7	-5	-1	-1	4	-4
o event	-4	9	-3	-1	-1	3	-1	0	-2
o everybodi	8	0	-2	-2	-1	-4	2	2	-5
o everyon	-1	6	-2	0	-1	0	0	0	-3
o everywher	4	-5	0	-1	9	0	-7	-2	1
o evolution	-1	-3	-3	2	1	-1	5	0	-1
o ex	-3	8	-5	-1	13	-5	-3	-2	-2
o exact	0	-2	-1	-1	-3	0	-1	0	8
o exam	-1	4	-1	-1	-4	-1	-2	0	7
o exampl	-3	-10	3	-2	-8	8	-5	20	-3
o exception	-2	-1	-1	4	7	-1	-1	-2	-2
o exchang	9	-4	-3	0	3	-1	-2	0	-2
o exclud	0	0	-1	0	0	5	-1	0	-1
o exempt	-1	-1	-3	0	-1	0	6	0	0
o exist	2	-2	5	1	0	-5	0	-1	0
o exit	-1	-8	-10	27	4	-7	-2	-4	1
o expect	10	-3	2	1	-3	-3	-2	-1	-2
o experienc	-1	-1	-2	-1	-2	0	0	-2	9
o expir	-3	2	4	-1	-2	5	-7	0	2
o explain	-3	6	2	-1	9	-5	-7	-1	0
o export	7	8	-1	-2	-7	1	-4	-1	0
o extend	-1	-1	7	-2	5	-4	-5	0	2
o extension	-1	-5	-3	7	5	-2	-2	4	-3
o extra	-2	-2	11	-1	0	-1	2	-1	-4
o eye	-3	6	8	-2	-2	-1	-3	-2	-2
o factor	-6	-2	0	-1	15	2	-1	0	-6
o factori	0	1	-5	0	6	0	-1	0	-1
o fail	-4	8	6	1	-4	0	-7	6	-7
o fair	-3	-2	-3	6	1	0	-6	5	2
o fairemail	2	-3	-2	-1	6	-1	0	0	-1
o fak	-1	-2	-7	0	3	6	-1	-1	2
o fall	1	3	-1	-1	1	6	-5	-1	-2
o fami	6	5	-3	-5	-1	-1	-3	-2	5
o faq	0	-2	-2	-4	-1	0	-1	7	2
o fast	0	-2	-4	0	0	-1	0	-1	9
o father	3	5	5	0	-5	-3	-2	-1	-2
o fault	-1	-2	0	-2	-3	1	-2	1	8
o featur	0	0	0	0	-6	0	6	-1	1
o februari	-3	0	5	-1	-2	-2	0	2	0
o fed	-1	-1	-2	0	-1	-3	1	0	7
o feder	-1	-1	1	-1	-2	7	-3	0	0
o fee	-3	2	7	-1	-3	-5	6	0	-3
o feed	-9	-1	-2	1	0	5	-1	4	4
o feel	1	6	-4	0	-1	-1	-1	0	0
o fella	-1	-2	0	-1	-2	1	4	-1	2
o fetch	11	-5	-4	-1	-1	1	-3	4	-2
o fetchmail	10	2	-2	-5	-3	-1	0	0	-1
o fibr	-1	-4	-2	8	-2	3	-2	2	-2
o field	-1	6	-1	4	-1	1	-3	1	-5
o fifti	-2	-1	-5	-1	-1	0	5	1	3
o figur	-4	4	-7	0	1	-2	2	1	4
o fil	2	11	-1	3	-6	-1	-4	-1	-5
o fill	-4	6	-3	0	-2	0	-4	2	4
o film	1	-5	0	-2	5	-2	-2	-1	7
o filter	5	14	-2	1	-5	-1	-4	-2	-6
o fin	11	1	-5	1	-7	-2	1	0	2
o financ	-1	-1	9	0	-1	-1	-1	-1	-2
o find	1	5	4	2	3	-2	-8	1	-6
o fingerprint	-3	-1	-2	6	7	0	-1	-4	-2
o finish	2	0	6	-2	-5	-6	1	-2	5
o finnish	-6	5	0	0	1	-1	-2	0	3
o fir	3	3	2	-2	-6	0	6	-1	-5
o firefox	-3	1	0	-2	1	-4	-4	3	9
o firestick	-1	-1	-2	3	-1	-1	5	0	-1
o firm	6	1	-3	-3	-1	-1	0	-1	3
o fit	-2	10	-3	-1	-1	-1	1	0	-4
o fiv	0	3	-2	-1	-3	1	5	1	-5
o fix	7	3	-8	7	-5	-4	-1	11	-10
o flag	-1	2	1	-2	0	-2	-2	8	-3
o flat	5	3	-2	0	-7	-2	1	-1	2
o floor	9	0	-1	2	-2	-3	-2	0	-2
o folder	0	22	-8	-4	-3	-6	0	-3	1
o folk	-2	6	-4	-1	1	2	-1	0	-2
o follow	-3	5	0	-1	1	-3	-1	1	0
o font	0	10	-2	0	-4	2	-2	-1	-2
o forbid	-1	-1	-5	1	4	-2	-2	0	5
o forc	-2	-1	3	0	4	-2	-2	0	0
o forest	0	-1	-1	1	0	6	-2	0	-2
o forev	-2	6	0	-2	-2	1	0	2	-2
o forget	2	-2	4	-5	0	-8	7	-2	2
o form	-5	-8	-2	-7	-5	4	-5	23	5
o format	3	3	-4	7	-3	-2	-1	0	-1
o forti	4	1	-6	-4	6	1	2	0	-3
o fortnight	-1	10	-4	-1	0	-4	2	0	-2
o forum	3	-9	-4	4	0	-4	-3	13	2
o forward	-13	-4	-5	1	6	16	-1	-1	0
o four	0	3	7	-1	-7	3	3	-2	-7
o foxyproxi	-1	-3	-2	9	-1	0	0	0	-1
o franc	-2	-2	-2	8	2	-1	-4	-1	2
o frankfurt	3	-3	-3	5	5	-2	-2	-1	-2
o fre	-1	-1	5	-1	-5	5	3	-2	-4
o freez	1	-5	0	7	7	-3	-5	-1	0
o french	-3	5	0	1	-1	-3	-3	-2	6
o fresh	0	-2	-1	1	5	0	-2	0	-1
o fridai	-1	0	2	1	3	4	-3	-4	-2
o friend	3	-8	5	-4	8	-3	-2	0	0
o front	1	-1	0	-1	3	-5	4	6	-7
o full	2	1	0	1	1	6	-2	-1	-7
o function	0	0	0	1	0	-2	6	0	-4
o futur	0	1	4	0	1	-4	-2	-1	1
o gadget	-4	-3	-1	7	4	-1	1	-1	-1
o galaxi	4	-1	0	1	0	0	-1	0	-3
o gam	-1	-1	1	-9	5	-2	6	0	1
o gatewai	-8	1	0	14	-3	-2	-3	4	-4
o gav	9	-5	4	-6	1	0	0	-1	-3
o gb	5	-7	13	-2	-5	-5	4	0	-2
o gcash	-2	0	0	-1	-1	-1	6	0	-1
o gdpr	-1	-1	-1	-1	-2	-2	-5	0	13
o general	4	-3	-3	-1	-1	1	7	0	-4
o generat	-1	0	1	-7	0	-1	8	0	0
o gentl	0	-6	-1	0	0	8	0	0	0
o genuin	-2	0	-3	-1	9	0	-1	0	-1
o german	-10	4	-4	4	-1	-1	-3	7	4
o gf	0	-2	-2	-3	0	0	8	0	0
o gift	-3	-2	-1	-3	6	-4	10	1	-3
o gig	-3	-5	7	3	-1	1	3	-1	-3
o gigabyt	-1	-1	7	1	-2	-2	3	0	-4
o girl	2	1	2	-2	1	-2	3	-1	-3
o giro	0	0	5	0	0	-2	-2	0	0
o giv	1	6	-5	-4	-1	1	-2	3	1
o globoplai	0	-1	-1	6	-2	0	-1	0	-1
o gmail	8	-9	-7	-8	2	12	7	-2	-3
o gmx	2	-3	1	-1	0	4	-1	0	-2
o gold	-2	-5	9	-2	0	0	-2	0	3
o googl	3	-4	-3	8	1	-2	0	0	-3
o grac	-4	-1	8	0	0	-2	-1	0	-1
o grandkid	0	-2	-1	-2	1	-1	6	0	-1
o grandson	0	3	-2	0	-3	-5	5	-1	4
o graz	1	-1	-5	1	-2	8	0	0	-2
o greek	-1	-2	-1	-1	-2	3	-1	0	5
o green	7	-5	-4	5	-2	3	3	-6	-2
o greet	-1	-3	5	0	-2	2	-1	-1	0
o grei	7	2	-4	2	-1	0	-2	1	-5
o greylist	-1	-1	-2	-1	-1	7	-1	0	-1
o group	-4	6	-3	1	1	3	-2	-2	-1
o gst	0	0	2	-1	-1	-3	3	0	-1
o guard	-3	-1	-3	7	-1	4	-1	0	-2
o guest	-6	2	-1	-8	0	8	5	4	-4
o guid	5	0	-1	-2	-6	1	-3	11	-4
o hack	-1	-1	1	-1	5	-2	0	-1	-1
o half	-4	1	-2	-3	6	3	-2	2	-1
o hall	-3	11	-2	0	-1	-1	-2	0	-2
o hand	-2	3	-3	2	-2	1	1	4	-2
o handshak	-3	-5	-2	16	3	-2	-3	-1	-4
o hang	-1	1	-2	3	-1	-3	-3	-1	6
o happen	7	0	-1	3	-4	-7	-2	-2	5
o happi	-1	1	-5	-3	4	-1	6	0	-1
o harbour	2	5	-2	0	-1	0	-1	0	-3
o hard	7	1	-3	-1	-5	0	-1	0	3
o hardwar	-1	-1	3	-3	5	0	-1	-1	-1
o hash	0	-1	-4	0	2	-1	-1	0	7
o hat	-1	1	-7	-1	-1	-1	7	1	1
o head	-1	5	4	1	-1	-10	-3	4	2
o header	-4	8	-6	-4	3	2	-2	10	-7
o hear	-2	-1	5	0	-2	4	1	-1	-4
o hed	-3	3	-4	-2	3	5	-1	-1	-1
o help	2	-2	-3	-5	-3	2	-2	9	2
o herself	-3	1	-1	-1	-1	-1	8	0	-2
o hes	-3	-4	7	-1	9	1	-8	-1	0
o hid	-1	8	1	3	4	-4	-4	-1	-7
o hir	-2	-1	-3	-1	-1	-1	2	0	7
o histori	-1	-2	-2	1	8	0	0	0	-3
o hit	-2	6	13	-3	3	-14	-5	6	-5
o hold	-3	2	-2	0	-9	0	4	-1	9
o holidai	-3	15	-3	-1	0	-1	-2	-1	-5
o hom	1	9	-2	-2	1	0	-6	0	-1
o honei	1	-1	0	-2	-2	6	-2	0	0
o hop	0	-2	-3	-1	3	1	5	-1	-2
o hospital	4	3	4	-1	0	-1	-3	-1	-4
o host	8	-4	-10	4	7	-3	4	-2	-4
o hotel	3	-5	-4	6	3	-1	2	-1	-3
o hotmail	6	-5	1	-2	-2	7	-2	-1	-3
o hour	9	-2	-5	-1	0	5	-3	-2	-1
o hous	1	-2	-5	6	2	3	-1	8	-11
o how	-2	6	-2	0	0	-1	0	0	-1
o html	6	2	2	0	-3	-1	0	-5	0
o http	-1	5	-1	0	0	-1	-2	1	-2
o huawei	6	-2	0	-2	-3	-1	3	0	-1
o human	-1	-4	3	-3	-3	-1	0	4	5
o hundr	-7	3	0	-1	7	7	-3	-3	-4
o husband	1	3	10	-3	-1	-2	-2	-2	-3
o iban	2	-1	6	-1	2	-1	-3	0	-5
o ics	-2	8	2	-3	0	-1	-2	0	-1
o id	-3	2	6	-1	-1	4	0	-8	0
o idea	-1	4	-1	-2	-1	-2	0	0	3
o identific	0	0	0	-8	9	0	0	0	0
o identiti	4	1	-1	-2	4	-4	2	0	-4
o idl	10	-1	-3	4	-4	-3	2	-2	-3
o ill	-1	-1	2	0	-1	-3	6	0	0
o imag	-1	7	-2	-1	5	-6	-1	0	-1
o imap	10	2	-2	-18	12	-6	5	3	-7
o imapsync	15	-2	-3	-2	0	-4	-5	1	-1
o import	1	4	-5	3	6	-7	-1	0	-1
o imprint	0	-1	-1	-1	0	0	0	0	5
o inbox	-3	3	-6	-4	-5	11	9	-2	-2
o incident	3	-4	1	-1	3	-5	-2	0	5
o includ	1	-5	9	-7	-4	6	6	-3	-2
o incom	7	-3	-2	-3	1	2	1	-1	-2
o incorrect	4	-2	4	-1	-3	0	-1	-1	-1
o increas	1	11	-2	-1	-1	-2	-4	0	-3
o index	-1	-1	-1	-1	-1	-1	0	7	-1
o info	0	0	-4	-3	9	12	-3	-3	-7
o inform	-8	5	-4	1	-3	0	1	-1	8
o insid	-2	4	-11	0	-1	-1	6	2	1
o insta	0	-1	-1	-1	0	6	-2	0	-1
o instagram	0	-1	-4	9	-5	4	-2	0	-1
o install	10	-5	-1	-2	-3	-1	-3	1	4
o instruction	1	0	-2	-2	-1	-3	1	-1	6
o interfac	-3	1	-3	-2	1	-1	5	5	-2
o intern	-4	3	-1	-1	5	2	-4	0	-1
o internal	-3	10	-2	-1	-1	2	-1	-3	-1
o internet	-2	-3	2	3	-2	1	2	-1	-1
o interview	-3	4	2	-2	-3	-3	-1	-1	7
o inv	-1	-1	5	-1	0	-1	-1	0	-1
o invalid	-8	6	4	4	0	-1	-4	6	-7
o invit	-4	10	3	-1	-3	-2	-4	-2	4
o invoic	2	-1	9	-1	-3	-1	1	-1	-4
o ios	-3	-2	-1	-1	5	0	-1	0	4
o ip	-4	-9	-3	15	0	-2	4	-4	4
o ipad	10	-6	-3	2	5	-1	-2	-1	-4
o iphon	14	-6	-5	-1	-3	-6	2	7	-3
o iplai	-1	-1	-3	8	0	-1	0	0	-1
o ips	-2	-1	-2	5	-1	3	-1	0	-1
o ipv6	2	-2	-3	6	1	1	-1	0	-3
o iso	-3	0	-3	1	2	-1	-1	0	5
o isp	6	-4	-5	7	-2	-2	-2	3	-2
o israel	-1	8	-3	0	0	-1	-1	0	-1
o issu	4	-5	2	1	-2	0	-4	3	0
o item	-1	2	3	-1	-2	-2	-1	9	-5
o januari	3	-2	8	-4	6	-5	-6	-1	1
o japan	-5	4	-1	8	-2	1	-2	0	-2
o japanes	-2	0	1	4	-1	-3	-2	-1	5
o jo	-1	2	-3	0	-1	-2	6	0	-1
o job	-3	1	3	-3	-1	3	-5	1	3
o join	-4	3	2	-3	-4	-2	11	-4	1
o joy	-1	-2	-2	0	-2	-1	-1	0	8
o juli	-4	-1	4	1	1	1	0	0	-3
o jun	-1	1	5	1	-4	-2	1	-1	1
o junk	1	-1	6	-1	-3	0	-2	0	0
o k9	13	-3	1	-6	-1	-2	-1	0	-1
o kaz	-4	3	2	-2	-2	6	-1	-1	-1
o keep	1	-4	2	-5	0	-2	-1	2	8
o key	-8	-2	-5	7	17	0	1	-6	-5
o keyboard	-4	-7	10	-1	-3	3	3	0	-2
o kick	-4	0	-6	4	8	-2	3	-1	-2
o kid	-1	0	6	-3	3	-7	4	-1	-1
o kill	1	4	-1	0	0	3	-3	-1	-4
o kind	-6	-4	7	2	-2	2	-2	5	-2
o kindl	8	-1	-3	2	-1	-2	-1	-1	-1
o knock	3	-2	5	-2	-1	0	-1	0	-1
o know	-1	-1	4	0	3	-8	7	-7	4
o lab	-2	-3	-3	-2	0	3	2	8	-3
o label	5	-4	0	-3	-2	-6	4	0	6
o laboratori	1	-1	-3	-1	3	4	0	0	-3
o lad	2	2	3	-1	-2	2	-5	0	-2
o ladi	5	-3	-4	-4	8	-3	2	1	-2
o lago	-1	5	-3	-1	9	-2	-2	-1	-2
o land	-7	0	0	1	-1	11	-1	-1	-2
o languag	0	6	-6	1	-4	1	-5	7	1
o laptop	12	0	-8	7	1	-3	-5	3	-6
o larg	-1	-3	-3	-2	-2	-4	8	4	2
o larger	0	5	-2	0	0	-3	-1	0	2
o lat	1	-2	5	0	-8	9	-6	-1	3
o law	-2	2	-7	-4	-1	-2	-2	4	12
o lawyer	-3	-5	-5	-2	0	3	3	0	10
o lead	-1	-3	-1	-1	3	0	-2	7	-2
o leak	-8	-1	-3	7	11	-3	-2	-1	-1
o learn	-2	-4	-2	-1	5	-5	4	0	6
o leav	4	4	-2	1	3	-1	1	-7	-3
o leaver	0	-3	8	0	0	-1	-1	0	-2
o leed	3	0	-3	1	4	-2	-2	1	-1
o legal	-3	10	-2	-3	-3	-4	1	-1	7
o let	-1	-3	0	6	-2	5	-3	0	-2
o letter	2	4	-6	-11	5	6	-5	-2	6
o letterhead	-1	0	5	-1	-3	-3	-1	0	4
o level	-1	-2	0	-2	0	5	0	-1	0
o librari	-2	5	1	-2	-1	-1	3	1	-4
o librarian	-1	-2	-3	8	2	-1	-1	0	-2
o licenc	-1	-1	-3	-5	-1	-1	4	0	8
o lid	-1	6	-5	3	-1	0	0	0	-1
o lie	-2	-5	0	0	-3	-1	5	4	1
o lif	-2	-4	-4	-3	6	3	2	-1	3
o lifetim	0	-1	-2	0	-2	-1	8	0	-1
o lift	2	2	2	1	-2	2	-3	-1	-3
o light	1	1	0	1	-2	-1	-3	0	4
o lightn	1	-2	3	-2	1	-1	3	0	-2
o limit	2	3	-2	3	-9	1	0	5	-3
o lin	-1	-1	-3	-2	-2	3	3	0	3
o lindqvist	0	-1	1	0	4	-2	-1	0	-1
o link	-6	-2	1	-1	2	-5	2	11	-1
o linux	0	-5	-3	4	3	-2	-4	6	1
o list	-2	5	-5	-2	5	3	-7	3	0
o listen	-2	-1	0	-2	-1	-1	-1	5	4
o liv	3	-2	-6	0	-1	4	1	-1	3
o load	-1	2	0	2	-4	0	-3	7	-3
o loc	-1	-3	2	9	-1	-2	-2	-1	-1
o local	4	-2	-1	0	0	2	-1	-1	-2
o lock	3	-4	7	0	3	-4	1	-1	-6
o lodg	6	-3	0	-3	0	-2	-1	0	3
o log	-3	6	-6	-8	5	-2	-1	1	7
o login	-3	9	-6	-1	10	-7	0	0	-2
o logo	1	2	-10	-4	3	-1	3	-2	7
o lol	-2	-1	4	6	-4	-3	0	-2	3
o london	0	-1	-3	9	-1	-1	-2	-1	-1
o longer	-5	4	-2	-3	5	2	-2	-1	2
o look	-2	-2	-4	-1	11	-2	3	0	-3
o loop	2	2	1	3	-8	-2	-1	-1	2
o loos	-1	-2	8	0	-1	-3	-1	0	0
o los	-9	-2	4	3	2	5	-8	8	-2
o lotteri	-2	-2	-1	-1	-1	9	-1	0	-1
o lov	-1	4	5	-4	-2	-5	-3	-1	8
o lower	-2	2	5	0	-1	-1	0	0	-2
o ltd	-1	-1	4	0	0	0	-1	0	0
o lunch	4	5	0	2	-2	0	-4	-2	-4
o ma	8	-3	2	-2	0	1	-2	-1	-3
o mac	6	-4	-7	8	5	-7	1	1	-4
o macbook	3	-1	-3	0	3	0	0	0	-1
o machin	7	-3	-6	-1	3	-4	6	-5	3
o mail	12	10	-2	-15	3	-5	4	-10	3
o mailbox	3	2	1	-11	2	-2	4	-3	4
o main	-3	-3	1	-1	1	10	-3	0	-1
o man	-3	-5	-5	-3	5	3	4	2	3
o manag	3	0	-2	-2	-2	-1	-1	0	6
o managesiev	8	3	-2	-3	-2	0	-1	-1	-2
o manila	-1	1	-4	3	5	-1	-1	0	-2
o manual	3	-5	-1	-1	-2	-2	-3	5	6
o map	4	-5	0	1	-1	4	-1	0	0
o march	-3	-5	8	-1	0	-4	0	-2	6
o marjatta	0	6	2	-1	-1	-1	-1	0	-2
o mark	6	6	-4	-4	-2	-1	-3	1	0
o market	-2	-2	-4	1	1	-4	-1	0	11
o marlen	-1	-2	-1	0	7	-1	-1	0	-2
o marri	0	-2	8	0	-1	-2	-1	0	-1
o mastodon	2	-2	-3	-1	-1	-1	-1	0	7
o mat	4	-4	-2	6	-1	-2	-1	3	-2
o matter	0	-3	0	2	2	1	-6	-2	7
o max	0	1	-4	-1	5	-5	5	0	-1
o maximum	0	2	-2	-1	-1	5	-2	0	-1
o mb	2	5	-7	2	-6	1	6	1	-3
o mbit	-2	-1	-4	9	-1	-1	-2	2	-1
o mbox	-7	15	-4	-2	-1	-1	-2	0	2
o meant	-2	0	0	-1	4	-1	-2	0	1
o meanwhil	-3	-3	5	1	-2	3	-2	3	-2
o meet	-4	5	2	-1	0	-2	0	-2	1
o meg	-3	0	-2	0	-1	8	-1	0	-1
o member	-5	0	3	-4	-6	6	6	8	-6
o mend	-3	-3	3	0	3	-2	-1	7	-3
o menu	-3	9	-2	-5	-1	1	-2	3	0
o menus	-3	6	-3	-2	-1	-1	-1	3	2
o merg	-3	8	5	-4	-2	-2	-1	0	-2
o messag	-3	1	-5	-8	-1	-1	-1	6	11
o method	2	-1	-4	3	7	-3	-2	0	-2
o mid	-1	0	3	-2	-2	-1	-2	5	-2
o middl	-3	-1	2	-4	-3	2	2	5	0
o midnight	-4	1	-1	-2	0	-2	-2	4	5
o migrat	8	-1	-3	-1	0	-2	-3	3	-1
o mikrotik	-1	-2	-1	9	-2	-1	-1	0	-1
o mim	-1	-5	-2	0	8	2	-1	0	-1
o min	3	0	2	-3	-6	10	-2	-1	-3
o minecraft	-3	-1	-2	6	-1	-1	2	-1	0
o minimum	0	-1	-1	0	-1	0	8	0	-4
o ministri	-5	-6	-2	0	0	13	3	0	-3
o minut	-1	5	-3	4	-6	5	-7	2	1
o miss	4	-2	0	0	5	-1	-5	-1	0
o mistak	-2	6	7	-2	-1	3	-6	-3	-3
o mix	0	5	-2	-2	4	-2	0	-1	-2
o mo	0	-4	-4	2	3	-1	5	0	0
o mobil	-1	5	1	-2	2	-5	-1	9	-7
o mod	1	-3	-3	-1	0	-3	6	-1	4
o moment	-2	-4	-1	8	7	-6	-1	0	-1
o mondai	5	3	2	-4	3	5	-8	-2	-4
o monei	0	-1	1	1	1	-5	3	-1	1
o monero	-1	-2	-2	3	-2	-1	8	0	-1
o monitor	5	-6	-1	0	-2	-3	0	-1	7
o month	-4	-4	10	-3	-2	-6	7	-2	4
o morn	2	0	-4	-3	10	6	-8	2	-5
o most	-2	-2	1	-1	3	-3	-3	0	7
o mother	-7	-3	-1	-2	6	1	2	5	-1
o mous	0	-2	-2	-1	-1	0	8	1	-3
o mov	0	1	7	2	-7	4	-2	-1	-4
o mr	-2	0	10	2	0	-2	-3	-1	-4
o mrs	-4	-4	3	-1	0	11	-2	0	-3
o msmtp	10	-1	-3	-3	-2	0	0	0	0
o mta	-3	-1	-1	-2	6	5	-2	-1	-2
o mtu	-1	-1	-1	10	-1	-1	-2	0	-2
o mulhern	0	-1	5	-1	0	-1	-1	0	-1
o mum	0	2	5	1	-3	2	-7	-2	2
o mutt	8	-2	-1	-1	-3	0	0	0	0
o mx	-2	-5	-7	-3	1	19	-6	3	0
o mx1	-4	-1	-2	-2	6	5	-1	-1	-1
o mx2	-1	-1	-1	-2	1	6	-1	0	-1
o naira	-1	3	4	-1	-1	-1	-1	0	-1
o nairobi	0	2	-4	5	-1	-2	-1	-2	3
o nam	4	7	4	-4	-3	0	6	-6	-7
o nan	-1	-3	2	1	-6	0	5	3	0
o nas	7	-2	-4	2	-3	5	-2	0	-2
o near	-2	-3	5	0	0	-1	0	0	0
o nearest	0	-1	0	7	0	0	-2	0	-2
o neighbour	2	-1	-2	1	-4	1	-1	2	2
o nephew	0	0	3	-1	-3	-4	2	0	3
o net	7	2	4	3	-3	-7	1	-4	-4
o netflix	-1	-3	-2	5	-1	5	0	-1	-1
o netherland	-1	-1	1	5	-1	-1	-3	-1	1
o network	1	0	-1	8	-4	-5	-5	4	3
o new	4	-7	-5	-2	-2	1	-3	7	8
o newslett	-2	-1	-3	-1	-3	4	-2	-4	13
o newspap	-1	-1	6	2	-5	1	-1	-1	0
o nginx	-1	1	-2	-2	-2	0	-1	12	-3
o ngo	2	-4	3	0	-1	1	-1	0	-1
o niec	1	5	3	-1	-3	-1	-2	0	-2
o night	3	2	-3	1	3	-3	-2	2	-3
o nin	7	-3	-1	-2	2	-2	4	-2	-3
o nit	0	0	9	-5	3	0	-6	0	-1
o nitrokei	-1	0	-1	-2	7	0	-2	0	-1
o nodemail	12	-1	-3	-2	-5	-1	0	0	-1
o nokia	6	1	-3	-1	4	-2	-2	-1	-3
o noon	12	-2	-6	2	-2	-3	-2	0	1
o normal	-5	-12	-3	4	6	5	4	-1	0
o norwegian	-2	1	-3	-1	-1	0	-2	3	5
o not	-3	3	6	-5	0	-1	-3	-1	4
o notic	-4	3	0	-4	6	3	-4	-2	2
o notific	5	-4	-2	-8	-1	8	-2	0	5
o novemb	-3	-4	5	-2	2	2	-2	-1	4
o number	-4	0	0	-1	4	-2	-1	1	2
o nxdomain	2	4	-1	1	-1	-1	-7	-1	4
o nz	4	-2	-2	0	-1	-2	9	-2	-4
o obfusc	-2	0	0	7	-2	0	-2	0	0
o oblig	-5	4	2	-1	0	-2	-2	-1	5
o obligatori	-1	-2	-1	-1	0	-1	6	0	-1
o obtain	0	-1	-3	1	0	0	-3	0	7
o octob	-4	0	3	0	1	-1	-1	0	3
o offenc	-2	-2	1	-1	0	7	-1	-1	-1
o offer	-1	4	-11	5	6	-7	7	-2	0
o offic	7	7	-6	1	-9	5	-5	3	-3
o offlin	4	-1	-4	-3	2	-1	1	-1	3
o oh	0	-1	1	5	-4	8	-4	-3	-2
o okafor	-2	-1	9	1	-2	-2	-1	0	-2
o older	0	4	-2	0	1	-3	-1	-2	3
o onion	0	0	0	1	-1	-3	4	2	-2
o open	-1	5	-8	1	4	-7	-7	7	6
o openssh	-1	-1	-1	-3	12	0	-2	-1	-3
o openvpn	-5	-1	-1	16	-5	0	2	-1	-3
o oper	2	-3	-4	1	0	7	-1	0	-1
o operator	-1	-4	-2	7	-1	-1	-2	6	-3
o ops	-3	8	-2	-1	-2	1	-1	0	-1
o option	4	3	-1	0	5	-2	-5	0	-3
o order	-5	4	5	-8	-7	8	-1	4	-2
o org	3	-3	3	-2	3	0	1	-2	-2
o organis	-2	-1	-6	0	6	0	0	0	4
o original	3	0	4	0	2	-6	-1	0	-2
o oslo	-1	3	-5	8	2	-2	-1	-1	-2
o otp	-1	-2	1	-3	6	4	-2	0	-3
o outag	11	6	-3	0	-4	-1	-2	-3	-4
o outbound	1	-1	-1	-7	-1	4	6	0	0
o outbox	13	-4	-2	-1	-1	-2	-1	-1	-2
o outgo	2	2	4	-4	4	3	-3	-2	-6
o outlook	7	-3	-8	1	0	1	-2	5	-2
o outsid	-5	0	-3	2	5	4	0	2	-4
o overnight	0	-1	-1	-8	2	2	-1	0	8
o owe	0	-2	11	-2	3	-5	-1	0	-2
o own	1	1	0	-1	-1	-4	-3	0	7
o owner	-8	-1	4	-2	7	4	-4	1	-1
o p2p	-4	-1	0	2	-1	-1	7	0	-2
o pac	1	-1	-1	7	-1	-3	-1	0	-1
o packag	1	-2	6	4	-1	-8	2	2	-4
o padlock	-1	-3	-2	-1	12	-2	-1	0	-2
o pag	-11	10	6	0	-9	-6	-5	13	2
o pair	-1	2	0	6	-2	2	-4	0	-2
o pal	0	-3	4	-1	0	5	-4	2	-4
o panel	-2	-9	7	1	-1	7	2	-5	-1
o paper	-7	-5	5	-4	2	-4	5	-1	8
o parent	-4	2	-5	-1	-1	1	7	1	1
o parish	1	-8	-1	-1	-3	5	6	0	1
o part	-1	2	-2	0	-3	-1	7	0	-1
o particular	0	8	-1	0	-1	-6	0	0	0
o partn	-1	1	1	-4	1	3	-4	-1	3
o pass	3	-3	5	-1	-6	1	-2	-3	7
o passkei	-1	0	-2	-1	6	0	-1	0	0
o passport	-3	-5	9	-1	-2	2	-1	0	1
o password	0	4	9	4	10	-15	-4	3	-11
o past	-2	6	-5	4	4	-7	-6	5	0
o pasword	-2	2	8	0	-2	-1	-2	-1	-2
o patient	-1	-1	-1	-2	1	4	4	0	-4
o paus	0	-2	5	-1	0	1	-1	0	-1
o pay	-8	-15	1	-1	5	3	19	0	-4
o payment	0	4	4	-3	-2	1	-2	0	-1
o paypal	-1	-1	0	-1	-1	-2	5	-4	4
o pc	10	1	-4	-2	5	-6	-1	3	-5
o pcs	5	-1	-2	6	-3	-1	-3	0	-1
o pdf	7	1	4	-2	0	-6	1	-1	-3
o peer	1	-2	-4	15	-6	-1	-1	0	-2
o pen	-2	2	-5	2	0	8	-2	0	-2
o penalti	0	-1	-5	-1	0	0	10	0	-2
o pension	-2	-5	7	0	-2	-3	4	-1	1
o peopl	0	-5	0	0	0	6	0	0	0
o per	4	0	5	0	2	-4	2	-1	-8
o percent	1	4	8	-1	-2	-4	-4	0	-1
o period	2	-3	-4	-1	-2	-2	12	-1	-2
o permit	-1	2	0	5	-1	-2	-2	-1	0
o person	0	8	-10	0	2	4	0	-4	1
o perth	5	2	-4	-1	-1	0	-1	2	-2
o pesa	-1	-1	1	-1	-1	-2	6	0	-1
o pgp	-4	-6	-2	-2	11	1	2	2	-2
o pharmaci	-1	-3	-3	0	-1	9	-1	2	-2
o phish	0	0	-2	-1	6	0	0	0	-2
o phon	8	-12	0	5	3	-10	-1	4	4
o photo	-1	7	-3	-3	-4	-1	0	1	4
o photograph	-2	13	-1	-1	-3	-2	-1	0	-3
o physical	-3	-1	-1	-2	1	-1	0	0	6
o pic	-1	9	-3	-2	-1	0	-1	0	-1
o pick	0	-2	0	8	7	-3	-4	-2	-5
o pictur	3	11	-3	-7	-1	-3	2	2	-3
o ping	2	-6	0	9	-3	-3	5	0	-4
o pix	0	0	5	-1	-1	0	-3	0	0
o pixel	7	-1	-3	-5	-1	2	-2	-1	5
o pl	-2	5	-1	0	-2	-2	0	0	4
o plac	-1	1	1	1	-4	3	-4	2	2
o plai	-1	-3	-3	5	4	-1	-1	-2	3
o plain	1	7	-2	-5	7	-2	-4	-3	2
o plan	-1	-8	15	-4	-1	-3	-2	4	0
o player	-2	-2	-2	6	-1	3	1	0	-1
o pls	-3	0	8	-4	5	-2	-5	2	-1
o plus	2	-5	-1	-5	1	6	4	2	-3
o po	-3	1	7	-1	1	1	-4	0	-2
o point	5	-4	-2	5	0	1	-6	-1	3
o pok	-1	-2	-3	0	4	-1	-2	-1	6
o polic	-6	-5	-2	-5	8	-2	-1	4	9
o polici	1	-6	-8	0	4	2	5	-1	4
o polish	-4	0	-2	1	2	0	-2	-1	6
o pop	7	-6	-6	-1	10	-4	-2	-1	3
o pop3	5	-3	-4	-2	-2	0	7	4	-3
o popup	1	0	-4	1	7	-1	-6	5	-3
o port	4	-3	-4	7	-7	-3	2	4	-1
o portal	-4	-1	-4	-1	3	2	-1	10	-4
o post	2	-1	-4	-6	-2	0	-1	5	6
o postal	-1	-2	0	-1	-1	-2	-1	0	8
o posteo	8	-1	-7	0	-5	0	6	0	-2
o postfix	8	-2	-4	-1	0	3	-2	0	-2
o postmast	-1	0	-3	-1	-1	10	-1	0	-1
o pound	-1	-1	6	-1	1	-1	-3	0	-1
o power	3	7	-1	-2	-2	-1	-1	0	-2
o pppo	-1	-1	-1	5	0	0	-1	0	-1
o practic	5	-6	-2	-2	-2	-1	6	2	0
o present	-1	0	-4	0	3	-4	12	-1	-4
o preshar	0	-1	-2	6	-1	-1	-1	0	-1
o president	1	2	-4	-1	2	-4	6	-1	-3
o press	1	-1	0	-4	-1	-2	0	9	-2
o preview	-2	13	-2	-1	-2	-1	-3	0	-1
o previous	-4	1	0	-2	-2	1	-1	0	7
o pric	-9	-4	10	-3	-3	-3	10	5	-3
o primari	-4	1	-4	-1	4	2	6	0	-4
o principal	-3	6	3	1	-1	2	-1	-2	-4
o print	-3	3	-5	6	0	-2	-1	-3	6
o privaci	-1	4	-3	-3	-4	-3	-1	-1	13
o privat	-3	2	-1	-2	3	0	6	-5	-1
o prob	9	4	-2	-1	0	-4	-3	-1	-3
o problem	1	2	1	-2	-4	1	-3	3	1
o procedur	8	-1	0	0	-3	-1	-2	0	-1
o process	5	-3	-2	-2	-4	-3	-1	0	10
o produc	0	-2	-3	0	-1	7	-1	-1	1
o product	0	-1	-2	-7	0	-1	9	0	2
o profil	-3	2	2	1	5	1	1	-2	-7
o proforma	-1	-3	11	-1	-3	-3	1	0	-1
o program	2	-6	-3	-3	5	-2	5	2	-2
o prolong	0	2	5	-3	0	-1	-1	0	0
o promis	0	-1	9	0	-2	-2	-3	-1	-1
o promo	-2	-2	6	-1	-1	-5	6	0	-1
o promotion	-2	-2	-1	0	-1	6	1	0	-1
o proof	-4	-3	11	0	1	0	-1	0	-3
o protect	-2	-2	-2	0	11	-1	-2	0	-1
o protection	-1	-1	1	-1	5	-1	-2	-1	1
o proton	-5	3	-2	-1	1	-1	7	0	-2
o provid	6	-1	-8	2	-2	3	2	0	-1
o proxi	1	-7	-10	15	-5	-4	6	-4	8
o ps	7	8	-4	0	-2	0	-1	-3	-3
o public	-5	2	-4	4	3	0	-4	1	3
o publickei	-1	-1	-1	1	0	0	0	-2	4
o publish	-3	-4	-5	6	-1	1	4	2	1
o pull	2	11	-5	-2	-4	1	0	-1	-3
o pupil	-3	1	-3	0	-1	-2	5	0	3
o purchas	0	-3	0	0	-1	0	6	0	-2
o purg	-1	11	-2	-1	0	-7	0	0	-1
o push	6	-5	1	4	-1	0	-3	3	-4
o put	2	4	2	0	-3	2	-3	-1	-2
o putti	-2	-1	-1	8	-1	-1	-1	0	-1
o puzzl	0	-4	12	-2	-1	-1	0	0	-4
o pw	5	0	5	1	-8	0	-1	-1	-1
o qr	1	-10	-6	7	5	-2	3	-2	4
o quarantin	-1	-1	-1	-1	-1	11	-1	0	-5
o quart	-3	2	4	1	-3	3	-3	0	-1
o quarter	-1	0	4	0	-1	0	-1	0	0
o question	-1	3	-1	-6	1	-2	1	3	2
o queu	-2	0	-4	-3	-2	12	-2	-1	2
o quick	-3	2	2	0	6	1	-6	-4	1
o quit	-1	-3	-1	7	5	-1	-3	0	-3
o quot	3	-4	-5	-3	-6	2	12	-4	5
o quota	-1	-4	4	-1	6	1	-3	0	-2
o rais	-5	-3	0	-3	-1	3	4	7	-3
o rang	-1	-3	-1	7	7	-2	-2	-2	-4
o rat	-1	-1	-2	-4	-4	-1	9	7	-3
o raw	-1	8	-1	-1	2	-4	0	-1	-2
o reach	-8	1	-3	1	-5	15	-5	3	2
o reachabl	-2	0	-1	2	-2	-2	-1	1	5
o read	-1	9	-2	2	2	1	-10	-4	2
o reader	-3	2	-1	0	-2	5	-1	-1	2
o readi	-1	3	-6	0	2	-1	4	0	-1
o real	-1	5	-5	1	0	0	-8	5	3
o reason	2	-3	2	-3	-5	2	-3	-1	10
o recall	-3	6	2	-1	1	0	-1	0	-2
o receipt	1	-3	19	2	-2	-4	-7	-1	-5
o receiv	4	-4	-2	-3	7	8	-5	-4	0
o reception	-2	4	-3	-4	4	7	-3	0	-3
o rechnung	-1	-1	-7	0	3	4	2	0	0
o recipient	-4	2	-4	-1	-1	8	-2	0	3
o recognis	-2	-2	0	0	9	-1	-1	0	-3
o recommend	12	-6	4	0	-7	0	-2	0	-1
o record	-3	2	-3	-1	8	1	-7	-2	5
o recover	-2	-3	4	-2	16	-3	-4	-1	-6
o red	-2	4	-2	2	2	5	-3	-1	-5
o redeem	0	0	9	-1	-3	-1	-2	0	-1
o redesign	-1	8	-1	0	-1	-1	0	0	-3
o redirect	2	-2	-2	-1	-1	7	-1	-1	-2
o reduc	0	-1	-1	0	0	-1	5	2	-2
o reduction	-2	-3	3	-2	-1	0	7	0	-3
o referenc	0	-1	9	0	-1	-1	-2	0	-4
o referral	-1	-2	1	-1	-2	-2	7	1	-1
o refund	-2	-4	9	-3	-6	0	6	8	-8
o refus	0	-1	5	12	-4	6	-7	-1	-10
o regist	-4	-3	-3	-4	6	2	2	-1	5
o register	1	-6	10	-4	-4	-7	0	5	5
o registrar	0	0	-2	0	-1	7	-1	-1	-1
o reject	7	-2	-5	1	8	-3	-2	-1	-3
o relai	4	-1	-8	-3	2	1	3	-1	2
o reload	0	7	-6	-2	-3	-2	-2	5	2
o remain	8	0	0	-2	-3	-5	2	0	-1
o rememb	-4	2	-3	4	4	-1	-3	1	-1
o remind	-4	5	7	0	-2	0	-2	0	-4
o remot	-3	1	-2	4	11	-6	-1	0	-1
o remov	5	-1	4	-1	2	4	-7	-2	-3
o renam	0	0	7	-1	-1	0	-2	0	-2
o renew	-5	-6	2	-1	6	4	0	-5	4
o rent	2	-3	-2	3	0	0	3	0	-3
o repair	-1	9	0	-1	-1	0	-3	0	-3
o replac	-2	-2	11	0	-9	1	-1	0	3
o repli	-9	8	-6	4	3	7	-4	-1	-2
o report	-4	-1	-1	1	4	0	-4	-2	7
o request	-4	3	-2	-6	-6	0	-7	7	13
o requir	0	-5	-1	1	0	-2	2	0	4
o resell	1	-1	1	-1	-1	-2	9	1	-5
o resend	-2	-1	12	0	-1	-6	-1	0	0
o reset	0	-8	9	-2	7	-6	-2	2	-1
o resolv	7	1	1	2	-3	-3	-6	-1	2
o respect	1	0	-6	-2	1	0	-1	0	9
o respond	0	1	-1	-1	4	-2	-2	4	-3
o respons	6	-1	-2	-1	-1	-1	-1	3	-2
o rest	0	-1	3	2	-8	-4	10	1	-4
o restart	1	-2	-2	3	4	2	-1	-1	-3
o restor	5	3	-2	-2	-2	-2	-1	1	-1
o result	2	-2	4	0	-3	-1	-1	1	-1
o retention	-2	-1	-3	0	-3	-1	-2	0	12
o retir	3	3	6	-2	-1	-3	1	-1	-6
o return	1	-6	6	-2	2	1	-5	7	-5
o review	-1	-1	-1	-1	-1	-1	0	0	7
o ricoh	8	-1	-1	0	-2	-3	0	0	0
o rid	0	6	3	-5	-6	4	-3	-2	2
o right	0	-1	-1	5	-2	-1	4	0	-5
o ring	0	2	-5	-2	5	-6	-3	-1	11
o ris	-2	0	6	-1	0	0	0	-2	0
o rn	-1	-1	-1	2	7	-3	-2	0	-1
o road	-4	6	-2	-1	8	-2	0	-1	-4
o roku	0	3	-3	6	0	-1	-2	0	-1
o room	-1	6	5	0	-4	-2	-5	0	0
o rotat	0	-3	0	-3	1	6	0	0	0
o rough	-1	-2	-2	3	-1	-1	-2	6	0
o round	-4	1	-1	5	0	-2	-1	-1	2
o roundcub	-14	28	-3	-3	-2	-1	-1	-3	-3
o router	5	-2	-3	6	-1	-3	3	-1	-3
o rss	-3	-1	-1	0	0	0	-1	-2	8
o rt	0	-1	-1	5	0	-1	-1	0	-1
o rubbish	-2	7	-3	0	0	2	-1	0	-2
o rul	-1	12	-1	-2	3	-9	-6	2	3
o run	-5	-2	-4	2	-7	-1	9	5	4
o runner	8	-2	-1	-1	4	-6	-1	1	-2
o saf	-1	-4	-4	-1	9	6	-1	-1	-2
o safari	1	3	-5	-2	6	0	-2	3	-4
o sal	-2	2	4	-1	-4	6	-1	0	-5
o saml	0	0	-2	-1	-2	-1	8	0	-1
o samsung	9	1	-3	-1	-3	-1	-1	0	-2
o sandbox	-1	-1	-4	0	-1	-2	10	0	-1
o sasl	6	-2	-1	-1	-2	0	0	0	0
o sat	4	-3	-1	0	-2	6	-1	0	-2
o saturdai	4	2	-2	-1	0	-5	-5	1	5
o sav	3	3	-10	-6	8	0	-5	-1	8
o say	3	-4	-2	-4	9	2	-5	0	1
o scal	1	1	7	0	0	0	-6	0	-2
o scan	2	0	-5	0	4	-7	1	-1	5
o scann	1	-2	0	-1	-1	6	-1	0	-1
o schedul	1	11	-3	0	-2	-2	-3	0	-3
o school	7	7	-4	0	0	-4	-2	-2	-3
o scot	0	0	-3	-1	0	-3	8	0	-1
o screen	-5	0	-3	3	-1	-3	5	7	-3
o screenshot	-1	-5	0	-1	-2	-1	-1	5	7
o script	-2	-1	-2	-3	1	2	3	-2	3
o se	0	-2	-3	3	-2	10	-1	-4	-2
o search	-1	7	-1	2	-8	-1	-3	10	-4
o season	1	-5	1	0	-1	8	-2	0	-2
o seat	-1	-2	5	0	-1	-5	6	-1	-1
o second	-1	1	-3	1	-4	-1	-2	1	8
o secretari	-4	-4	1	-1	1	6	3	-1	-1
o secur	-2	1	-4	-5	5	-1	-2	6	2
o securiti	7	-3	-5	1	-1	3	0	-1	-1
o see	0	5	-1	0	-2	0	0	-1	-1
o selector	-2	-3	-1	0	0	8	-1	0	0
o self	2	-3	-1	0	-5	-1	9	-1	0
o sell	-7	-5	3	-6	1	-5	12	-2	9
o send	11	6	-5	-4	0	1	-6	3	-4
o sender	2	8	-5	-1	-1	-1	-1	0	-2
o sendmail	7	-1	0	0	0	-5	0	0	-1
o senior	0	-3	-3	0	1	-1	-1	0	6
o sentenc	-2	5	1	-4	-3	-3	3	-2	5
o sepa	0	0	1	0	0	-4	5	0	0
o separat	2	-1	3	-1	-2	2	3	1	-6
o sept	-2	1	4	0	-1	-1	0	0	-1
o septemb	-2	3	5	-1	-1	3	-3	-2	-3
o serv	1	-3	0	-2	-3	6	-1	1	1
o server	1	0	-10	10	1	-2	-3	5	-1
o servfail	-4	0	-1	-1	-2	-3	-1	5	9
o servic	5	2	0	-2	-2	-2	-2	6	-6
o session	-5	-6	-1	-1	16	-3	-3	0	2
o set	-4	11	-3	-4	5	0	-3	4	-6
o setting	2	2	-2	4	5	-3	-5	-2	-2
o settl	-3	-4	0	0	0	7	0	0	0
o seven	0	7	-2	3	0	-4	-1	-1	-2
o sh	-4	0	4	1	4	-1	1	-3	-3
o sha256	-1	-1	-1	0	10	0	0	-4	-3
o shar	-7	10	3	2	-2	-2	0	0	-4
o sheet	0	4	-5	-2	-1	8	-2	1	-3
o shelt	7	-3	-1	-2	-1	-1	-1	0	1
o shift	2	2	-2	2	-2	-2	-2	-1	3
o ship	3	-3	0	0	0	1	-4	-1	5
o shop	2	-4	-4	0	5	-3	3	8	-7
o short	0	0	0	-1	0	6	-4	0	-1
o shortcut	1	8	-1	-4	-2	-1	-1	0	0
o shortest	2	-2	7	-1	-2	0	-3	0	-3
o show	2	-1	-3	0	5	1	-11	8	-2
o shown	0	5	-1	0	3	-3	-4	1	-2
o shut	-2	4	1	7	1	-7	-6	-2	4
o si	-1	-1	3	0	-2	-5	6	0	0
o siev	-9	5	-1	-2	-1	-1	4	5	-1
o sign	-1	-6	11	-10	3	2	3	-4	2
o signatur	-6	17	-5	-3	3	-9	-4	2	6
o silent	5	-4	3	5	-4	0	-2	-1	-2
o simpl	-4	5	-1	0	-1	-1	-1	-3	6
o singapor	0	-3	-2	4	-1	-1	-1	3	0
o singl	2	2	-2	5	4	0	-3	-4	-4
o siobh	-1	-2	6	0	0	-1	0	0	-1
o siobhan	-1	0	-2	0	-4	7	0	0	-1
o sir	8	3	-2	0	-3	-2	-2	0	-1
o sister	2	0	2	3	-6	0	-2	2	-2
o sit	0	-1	-14	5	3	-3	-4	10	5
o six	1	-4	-3	1	3	4	1	-1	-1
o sixti	-2	-1	1	-1	0	7	-2	0	-2
o siz	4	5	4	-2	-2	-3	0	-3	-3
o sleep	0	0	-3	-1	9	0	-2	-1	-3
o slow	-4	7	3	2	-2	-1	-1	-2	-3
o small	-1	-7	-1	0	-2	0	4	-3	8
o smallest	-2	-1	2	0	0	-1	2	0	0
o sms	-2	-2	-2	-1	6	-9	0	-1	11
o smtp	2	2	-2	-3	3	1	-4	-5	6
o societi	-2	3	1	0	-3	4	-1	3	-5
o sock	2	-2	0	2	-1	-1	-2	2	-1
o socket	9	-2	-1	-1	-1	-1	-1	-1	-1
o solicitor	-7	0	-3	-1	3	0	5	0	5
o someon	5	-1	-5	-1	1	6	-5	0	-1
o someplac	-2	-4	-1	-1	3	0	7	0	-1
o son	-3	2	9	1	-5	-1	-2	2	-3
o sorri	-2	3	1	5	-1	-3	-1	-1	0
o sort	3	5	3	-1	-1	-5	-2	-1	-1
o sound	-5	5	1	0	-2	-2	-1	7	-3
o sourc	-1	-1	-1	3	-7	0	-1	-1	10
o spac	-6	2	8	-1	5	-4	-5	2	-1
o spain	-4	-3	5	6	-3	4	-3	0	-2
o spam	-2	2	1	-1	4	9	-5	-1	-6
o spamhaus	-4	-1	0	-1	0	7	0	0	0
o spamm	-1	-2	-1	-1	0	6	-1	0	0
o spanish	-1	-1	-4	10	-3	-1	5	-5	1
o spark	12	-2	-7	0	2	-1	-1	0	-1
o spe	0	-1	-4	9	-1	0	-2	0	-1
o speak	2	-2	3	0	-3	-3	1	-2	4
o special	-2	-3	7	-1	2	0	-2	0	-1
o spell	-3	6	6	2	-6	1	-3	-1	-3
o spf	2	-1	-3	-1	-1	8	-2	0	-1
o split	-2	3	3	0	-1	-1	-4	4	-3
o spoil	-4	1	-1	7	0	0	-1	0	-2
o sponsor	-2	-2	-3	-2	-1	0	2	0	9
o sport	0	0	0	-8	0	0	10	0	-1
o spot	-1	0	-3	2	-3	7	-1	0	-1
o spring	-2	3	2	2	-2	2	-6	-1	1
o ssh	-6	-5	-6	14	-1	-4	0	9	0
o ssl	16	0	-3	-1	-11	-2	0	3	-2
o st	-2	-5	7	0	1	-2	-2	0	4
o staff	7	-8	-6	-1	-2	0	7	-1	4
o stag	-3	-2	-2	-3	0	0	2	0	8
o stai	6	-1	-8	-2	-1	0	1	5	0
o stamp	0	2	-2	-1	-2	-2	1	0	4
o stand	-3	-3	3	-6	2	2	1	2	4
o standard	0	7	2	0	-1	-1	-5	-2	0
o star	-1	10	-4	-1	-2	0	-4	-1	3
o starlink	2	1	-2	6	-1	-2	-1	-2	-2
o start	-1	2	-7	0	2	-3	-3	1	9
o starttl	5	0	-1	-2	0	-1	-1	0	-1
o stat	0	0	5	0	-3	1	-5	4	-1
o static	0	-1	-1	-4	0	-1	7	0	-1
o station	0	0	-1	0	3	7	-7	2	-4
o status	11	-6	-4	-1	0	-8	-5	10	2
o steal	-4	-2	0	1	3	1	-2	0	3
o steam	-1	-2	-3	5	-1	1	-3	2	2
o step	1	-3	5	-4	6	-4	-3	6	-3
o stick	-1	6	-5	3	1	-1	-3	-2	2
o stockholm	0	-1	-2	5	0	-1	-1	0	0
o stop	9	4	0	-1	-3	0	-3	-3	-4
o stor	2	-1	-6	-1	9	-1	-5	-4	6
o storag	-12	0	9	2	5	-6	0	2	1
o stori	8	-4	-1	-1	-2	-2	-1	0	4
o straight	-2	2	0	-1	2	6	-3	-1	-4
o strang	2	0	8	-5	7	-6	-3	-1	-3
o street	2	-3	3	0	-1	-2	0	2	-1
o strong	2	-5	-3	0	-1	8	0	0	0
o sts	-3	-1	-1	-2	6	5	-2	-1	-2
o stuck	6	-3	-1	-1	5	-3	-2	-2	3
o student	1	-1	2	-1	-3	3	-1	-1	2
o studio	2	2	-2	-2	4	-1	-1	0	-2
o stuff	0	1	-4	3	0	1	-1	-1	2
o sub	0	-3	2	1	-2	0	-6	0	8
o subject	7	3	-7	-3	1	3	-3	-1	0
o submission	14	-1	-1	-4	-1	-2	-1	-1	-3
o subprocessor	0	-4	-4	0	-1	-1	2	0	9
o subscrib	-3	0	-5	-1	-4	3	8	-1	2
o subscription	-1	0	-5	-1	-1	0	6	4	-1
o sundai	-4	6	-1	-2	-1	1	-5	-3	7
o suppli	-5	-4	2	3	-2	10	-3	0	1
o support	1	-2	-2	1	0	1	-2	7	-3
o surgeri	7	1	-1	0	0	-3	-3	0	0
o surnam	2	1	2	-4	-3	0	1	2	-2
o suspend	-2	-4	-1	1	12	-2	-2	0	-1
o suspicious	-1	-2	1	7	-7	2	-3	5	-2
o swallow	-2	9	-1	-2	-1	0	-1	1	-3
o swap	0	-1	6	-1	0	-1	-1	0	-2
o swear	2	-7	2	-1	-2	8	-1	-1	-1
o sweden	-1	-3	0	8	-1	0	-1	0	-1
o swiss	-3	-2	-2	-1	-1	-1	2	0	8
o switch	-3	10	-1	5	2	-1	-3	-3	-6
o sydnei	-2	0	-2	5	0	0	0	0	-1
o sync	13	-7	-4	-4	-3	-2	3	4	0
o system	2	2	4	-1	1	1	-3	0	-6
o tab	1	-2	-6	-2	-4	0	-2	1	14
o tabl	0	0	1	-4	-2	-5	1	7	1
o tablet	20	1	-3	2	0	-5	-6	-2	-6
o tack	0	0	7	0	0	0	-6	0	0
o tae	0	2	-4	-1	6	-4	2	0	-1
o tag	-6	0	-2	1	-1	10	-1	0	-1
o taiwan	-3	0	-1	7	0	-1	-1	0	0
o tak	1	-2	2	-1	-2	-2	5	0	-1
o talk	-4	-2	-4	-1	6	-4	3	0	5
o tax	-4	-2	14	-2	-6	4	-2	1	-2
o tb	3	1	-7	1	-3	-3	8	1	-2
o tcp	-3	-3	-2	2	4	-2	6	0	-3
o teach	-2	1	-6	-1	3	-4	6	-1	4
o telegram	-1	0	-1	5	0	0	-1	0	0
o telephon	5	-2	-8	-2	5	-4	4	-5	7
o tell	2	1	6	3	-5	-1	-8	-2	3
o telli	0	0	0	6	0	0	-4	0	-1
o templat	-2	8	-2	-1	-1	-2	-1	2	-1
o ten	6	1	-5	-4	-1	0	5	-2	0
o term	-4	1	0	-3	1	-6	0	4	7
o terminat	-1	1	-2	0	8	-2	-1	0	-2
o tessa	-2	0	7	-1	-2	0	-1	-1	-1
o test	2	2	-3	9	-2	-4	1	1	-6
o text	7	0	-4	-2	1	-2	-4	-1	6
o th	-2	7	6	-1	-10	-1	2	-4	2
o their	0	0	-1	-1	-2	7	2	-1	-3
o ther	-2	4	-6	-1	8	-2	0	3	-4
o thesis	-3	6	-2	0	-1	-2	-2	-1	4
o theyr	1	2	-6	0	-1	6	-2	-1	1
o think	2	-1	-10	11	-4	-5	6	1	1
o thirti	1	-1	4	-4	7	-1	1	-2	-6
o thread	-5	7	-2	3	-2	-2	-2	-1	3
o threw	-5	4	-4	0	2	-3	-1	7	-1
o throttl	10	-2	-4	-3	-1	0	4	0	-2
o throw	4	-1	-3	-1	1	1	-5	9	-4
o thrown	-2	5	-4	3	4	0	-2	-1	-3
o thru	-1	0	0	6	-1	2	-4	0	-2
o thund	0	-2	0	7	-2	-1	-1	0	-1
o thunderbird	5	0	-2	-5	2	-2	1	2	-1
o thursdai	-3	8	-4	7	0	1	-5	-3	0
o tick	8	2	0	0	-1	0	-4	2	-7
o ticket	-1	-3	2	-4	-2	-3	-3	0	15
o tim	-1	3	-3	1	-5	6	-2	0	1
o timeout	0	-5	-2	2	-4	6	-2	8	-5
o tini	-2	5	-2	0	0	-6	-2	-1	6
o tip	5	-3	-3	-1	-1	2	0	0	2
o titl	-2	2	-3	1	1	-1	0	-3	5
o tls	7	-4	-3	2	5	2	-4	-1	-5
o token	-1	-3	4	-1	9	-1	-1	-1	-3
o tokyo	-4	-2	-2	10	3	-1	-2	0	-1
o told	3	0	0	-2	-4	4	-7	2	5
o tom	-1	-2	5	0	-1	0	0	0	0
o tonight	1	7	0	-1	0	-2	-3	-1	-1
o tool	5	-5	-2	0	4	1	-2	0	-1
o top	-1	10	3	-4	0	-5	-6	9	-7
o tor	1	5	2	-10	5	0	-1	-2	1
o toronto	2	0	-1	6	-1	-2	-2	-1	-2
o torrent	-1	-1	-1	5	-1	-1	6	-1	-4
o total	3	-1	1	0	-2	-3	5	-1	-2
o totp	-1	-1	-4	-2	10	0	-1	-1	0
o touch	4	-3	0	-1	5	-1	-3	1	-3
o tour	3	-2	1	-1	-1	5	-3	0	-1
o town	3	-3	0	-1	-1	-1	3	0	0
o track	-1	-3	-2	1	4	-1	-1	5	-3
o trad	0	-1	-3	0	1	1	-2	0	6
o traffic	-1	-3	-4	10	-1	-1	-3	4	-1
o train	-1	4	-5	0	2	-5	-1	5	0
o transf	2	-5	3	-1	-5	-1	5	0	2
o translat	4	-4	0	-2	-1	-1	-2	-3	9
o trash	-4	9	3	-2	-2	-1	-2	-1	0
o travel	0	4	-5	-3	0	-1	6	0	-1
o treasur	4	-3	3	-2	-2	1	1	-3	2
o trial	1	-2	5	-2	-5	-2	12	0	-6
o troubl	-2	2	3	-3	-2	0	-2	4	0
o tru	4	-3	0	0	-5	2	-2	-1	4
o trust	7	-2	0	-2	4	-1	-1	0	-4
o try	-7	-4	5	4	4	-1	-2	3	-2
o ttl	-1	-1	-1	-1	0	6	-1	0	-1
o tuesdai	3	4	-6	0	4	1	-1	-2	-3
o tunnel	-2	-6	-5	6	1	-7	5	1	7
o turkei	-1	-2	-2	1	5	0	0	0	-1
o turkish	-2	5	-1	0	6	-1	-2	-1	-3
o turn	-9	5	-2	-3	0	5	0	1	3
o tv	-2	-4	2	7	-2	-2	2	-1	1
o twelv	2	1	-2	-2	-2	2	0	-1	1
o twenti	-3	1	3	-2	-3	7	1	-2	-3
o twic	2	1	0	0	-8	5	-5	5	-1
o twint	0	0	-4	0	0	0	5	0	0
o twitch	0	-1	-3	7	-1	0	-1	0	-2
o txt	-2	-1	-1	-1	-2	5	0	0	3
o typ	4	3	-2	-3	3	-6	-3	5	0
o typo	-8	-2	-3	-3	-1	0	-1	8	9
o ubuntu	-1	-3	-1	1	6	0	-1	1	-3
o udp	0	-2	0	6	-1	0	-2	0	-1
o uk	-2	0	-7	6	1	1	0	-1	2
o unavailabl	-1	7	0	-1	-2	1	-2	3	-4
o unblock	3	-3	1	0	-2	6	-3	-1	-1
o undeliv	-3	-2	-1	0	11	-6	0	0	0
o undo	-2	7	2	-1	-1	-2	-1	0	-2
o union	-6	2	0	-1	4	3	-2	-1	1
o universiti	-4	1	-2	2	0	1	3	0	-2
o unknown	-1	0	3	-1	0	4	-1	-1	-1
o unlock	0	-2	9	1	-3	-1	-1	-1	-2
o unpaid	-1	2	-1	-1	-1	-1	-2	0	5
o unreachabl	9	1	-2	-2	-2	-5	-2	6	-3
o unread	1	7	-2	-2	-1	-2	-2	0	3
o unsubscrib	-3	-1	2	-2	-3	0	-2	-1	11
o unus	-1	-1	8	-1	-1	-2	-3	0	0
o updat	0	-2	0	-2	-3	-3	-4	9	5
o upgrad	2	-1	10	0	-3	-4	0	-1	-2
o upi	-1	-1	8	0	0	-2	-4	0	1
o upload	1	-1	-2	3	0	-3	3	3	-4
o uptim	-1	-3	-3	-1	-1	-1	6	1	3
o ur	-4	1	-3	0	-5	0	1	5	4
o urgent	0	4	5	-1	7	-5	-2	-2	-6
o url	5	1	-1	-2	5	1	-5	-3	-1
o usag	-1	2	2	4	-1	-2	-6	0	3
o usb	0	-1	-3	-2	10	-1	-2	0	-1
o usd	-2	-1	5	-1	0	-1	2	0	-2
o user	0	5	4	-1	-2	2	-4	-2	-2
o usernam	7	-5	13	1	0	-3	-4	-2	-6
o utc	9	2	-3	-3	-3	3	-4	-2	2
o vac	5	2	-2	-1	-1	0	-1	-1	-2
o valid	7	-5	-3	6	-3	-3	-1	5	-3
o van	6	-7	0	0	1	0	-2	0	2
o vanish	-5	5	1	-1	-3	4	-2	0	1
o vat	-1	-2	5	4	-1	1	3	-5	-4
o vcard	-4	7	1	-1	1	0	0	0	-4
o vcf	0	6	2	-1	-3	-1	-2	0	-1
o venkatraghavan	0	0	6	-1	0	-3	-1	0	-1
o verifi	0	-5	-1	3	7	2	-4	-1	-1
o version	6	4	-6	-6	-1	-2	0	6	-1
o vet	4	-1	-2	-1	0	4	-1	0	-3
o viagra	-1	-2	-4	0	0	8	0	0	0
o video	-1	-2	-5	3	0	-5	0	7	3
o view	-2	-2	-2	-1	4	6	-1	-4	4
o villag	8	-1	1	-1	-2	-3	-1	1	-1
o virus	1	-8	-1	-1	4	4	4	0	-3
o visa	-3	-1	10	-2	-2	3	-2	-1	-1
o visibl	-2	0	3	0	-1	3	-3	0	0
o visit	-2	-1	-1	-5	-2	0	6	2	3
o visitor	-1	-1	-4	3	-5	-2	11	-1	0
o volunt	1	-6	-4	-2	2	0	5	2	2
o vouch	-2	-2	1	-2	3	-2	10	0	-5
o vpn	0	-5	-4	6	-2	-8	12	-4	5
o vps	5	-1	0	0	-1	2	-1	-2	-1
o wag	-2	4	6	0	-1	-3	-1	-1	-2
o wait	-4	-1	4	-4	-3	2	3	5	-2
o walk	-1	2	1	0	-3	-1	6	1	-5
o wallet	0	-1	-7	0	2	0	-1	0	7
o warn	0	-2	1	-1	5	0	-6	4	-1
o warrant	0	0	-4	0	-3	0	0	0	8
o wat	-1	-1	-2	1	-1	-1	1	-1	5
o watch	6	-7	-4	1	4	-2	2	0	1
o water	-1	-2	0	0	-1	7	-1	0	-3
o web	-1	6	-3	-5	2	-5	2	5	0
o webhook	0	0	0	0	0	-9	9	0	1
o webmail	0	19	-10	-6	11	-9	5	-5	-4
o websit	-2	-1	-8	3	-4	6	0	1	4
o wed	3	2	-4	1	-3	5	-1	-2	-1
o wednesdai	-3	-1	-3	-2	8	3	-2	1	0
o wee	0	10	-6	-1	-1	1	-1	0	-2
o week	1	1	-2	-1	-1	-1	-2	-1	6
o weekend	2	-5	-4	4	0	1	2	-2	2
o welsh	-1	-7	0	0	0	-1	10	0	-1
o wet	-2	5	3	0	0	-1	-3	0	0
o wev	2	-3	3	0	0	-4	-2	-1	5
o wg	-2	-3	-5	16	-4	0	-2	-2	1
o what	2	4	-1	2	-1	-3	5	-4	-3
o whatsapp	1	-1	-4	7	3	-2	-3	-2	2
o when	4	4	-2	-2	0	-3	1	-1	-3
o wher	0	2	3	0	0	-1	-5	-1	1
o whichev	2	-1	-4	0	-2	0	0	5	0
o whit	3	3	-6	-3	-1	5	-3	5	-2
o whitelist	-2	0	-4	0	0	10	-1	-1	-2
o who	-2	-2	-3	1	-3	-1	3	2	6
o whoev	-2	-4	-2	0	-1	2	3	0	4
o why	-1	2	-4	0	-1	7	-1	0	-2
o wi	3	4	-4	-4	2	-2	1	-1	2
o widow	-2	2	-6	0	-1	-1	3	0	4
o wif	5	9	2	2	-3	-3	-1	-4	-6
o wifi	7	4	-5	-3	1	-3	-1	-3	2
o wikipedia	-1	-1	-2	8	-1	-2	-1	0	-1
o win	6	-1	-3	-3	0	-3	2	-1	4
o window	3	1	-5	3	1	-6	1	-1	3
o winmail	-4	5	-3	-1	-2	7	0	0	-2
o wip	-2	3	-1	-1	1	-7	-3	6	3
o wir	-3	-3	-5	9	2	-1	-1	-1	4
o wireguard	-1	-7	-3	9	-8	-3	12	-2	2
o wish	0	5	0	3	-4	-7	-2	0	4
o wonder	-3	4	-2	0	-2	-2	-1	-2	7
o word	-1	4	1	-4	1	-1	-4	0	4
o work	9	-3	-4	4	-3	1	-3	-5	3
o worri	-3	-1	-2	-2	10	-1	1	0	-2
o worth	-2	-2	-3	-2	-2	0	8	0	2
o wrap	-2	0	-5	6	-2	0	7	0	-3
o writ	-1	7	-12	-1	5	1	-1	3	0
o wrong	1	7	-2	0	-5	-6	-8	10	3
o xml	6	-1	-1	-1	0	5	-3	0	-4
o xmr	0	0	1	-8	0	0	9	0	-1
o xp	8	-3	0	-2	-1	0	-1	0	-1
o xss	0	-7	0	0	10	0	0	0	-2
o yahoo	9	-9	6	-2	-1	6	-2	0	-7
o yall	-4	3	2	-1	0	-3	-3	-1	6
o ye	-4	4	-4	-2	4	1	0	0	0
o year	-3	-3	7	-5	-1	0	2	3	-1
o youd	-1	-1	1	0	1	0	-7	6	0
o young	-2	-1	10	-1	-4	-2	-5	0	5
o your	5	0	2	1	-3	3	-3	-3	-1
o yourselv	-4	2	7	-2	-1	-2	3	0	-2
o yous	-5	-3	5	1	-2	2	5	-1	-1
o youtub	-2	-3	-2	10	-2	-2	1	1	-2
o youv	-2	-4	6	1	0	2	-1	0	-1
o yubikei	-1	-7	-3	-5	20	-1	3	-1	-5
o zero	-4	0	0	0	-5	-2	7	5	-1
o zip	-6	-2	8	-1	-6	11	-1	0	-2
o zon	-4	0	-3	-4	-4	11	-3	0	6
o zoom	-3	-2	-1	0	0	-1	5	-1	3
w 000	2	-4	-6	-1	0	-4	5	4	3
w 0x800ccc0e	5	-1	0	-2	0	-1	0	-1	0
w 100	-1	-3	3	-1	-3	7	-1	-4	2
w 100 gig	0	0	6	-1	0	-2	-2	0	-1
w 100gb	0	-2	7	-2	-1	-2	3	-1	-2
w 104	1	-3	8	0	-1	-1	-1	0	-2
w 10gb	-5	-2	10	0	-1	-2	-1	0	0
w 113	-2	-4	-3	0	3	5	-2	1	2
w 120	0	1	-8	0	0	0	8	2	-1
w 126	-1	-2	-3	-3	-2	0	0	-1	13
w 127	6	-1	-4	1	-1	-1	0	-2	3
w 128	3	-12	-2	0	0	-2	-1	7	8
w 12th	0	-2	4	-3	3	-2	2	-1	-2
w 140	7	-9	-2	0	2	4	0	2	-3
w 143	8	1	-1	-4	-1	-1	-1	-1	-1
w 150	1	-3	-6	-2	3	4	6	0	-3
w 15th	-1	-1	5	-1	-1	2	-2	0	-1
w 168	-1	-2	3	2	6	-4	-2	0	-2
w 190	-1	-1	-1	7	0	-1	-1	0	-2
w 192	0	-3	-4	-1	8	2	-2	-1	0
w 192 168	-1	-1	-2	2	8	-3	-1	0	-2
w 198	5	-2	-2	-3	-2	9	-1	-1	-3
w 198 100	5	-2	-2	-3	-2	9	-1	-1	-3
w 1st	3	1	6	-2	-1	-1	-4	0	-1
w 200	-1	-1	-10	4	2	-1	7	4	-4
w 203	-2	-4	-3	0	3	5	-2	1	2
w 203 113	-2	-4	-3	0	3	5	-2	1	2
w 20gb	0	-4	6	-1	3	-2	1	1	-4
w 20gb plan	0	0	4	1	0	0	-4	0	0
w 20th	5	-3	2	-2	4	-6	-4	0	5
w 212	2	-5	-1	-3	3	9	-2	-2	0
w 24h	-1	-1	-7	0	14	-2	-2	0	0
w 250	-2	2	-3	0	-2	7	0	0	-1
w 2fa	5	0	-2	-3	14	-3	-6	-1	-4
w 2nd	5	-7	6	-1	-2	-3	-4	0	5
w 300	1	-2	-4	1	-2	10	1	0	-4
w 30th	3	0	6	-1	-3	0	-3	0	-3
w 310	0	0	-3	1	0	-3	8	0	-1
w 312	1	5	-5	0	8	-3	-2	0	-3
w 31st	0	-3	6	-1	-2	1	-1	0	-1
w 380	-2	-4	-1	0	-1	8	-1	0	2
w 3rd	-2	0	8	-3	-1	7	-5	-2	-3
w 400	-4	-4	-1	2	-1	6	0	2	0
w 404	-3	2	-6	-4	-1	-2	-1	18	-3
w 404s	-1	0	0	-4	0	0	-2	10	-2
w 412	-3	5	0	0	0	-1	-1	-1	0
w 421	10	-3	-1	-1	-1	0	-1	-1	-3
w 421 servic	6	0	0	0	0	-1	0	-1	-3
w 443	-1	-1	0	7	2	-2	-3	0	-1
w 452	1	-3	-1	0	-1	6	-1	0	-2
w 465	15	-3	-1	-4	1	-2	-1	-2	-2
w 4g	6	3	-4	5	-1	-1	-2	-1	-5
w 500	-5	2	1	-3	-2	-2	0	12	-2
w 501	-4	0	-9	0	0	4	10	0	0
w 502	-3	12	2	-5	-1	-1	-2	2	-3
w 502 gatewai	-2	6	2	-4	-1	0	-1	2	-2
w 503	1	8	2	0	-1	-3	-7	8	-7
w 503 servic	-3	8	0	0	0	-1	0	-1	-2
w 504	-5	7	-1	-5	-2	-2	-2	12	-3
w 504 gatewai	-4	7	2	-3	-1	-1	-1	1	-1
w 50gb	-1	-2	7	-2	-1	-1	2	0	-2
w 535	7	-4	-3	-2	7	-3	-1	-1	-1
w 535 error	-3	-1	0	0	5	0	0	0	0
w 550	-2	-3	2	-1	-1	8	-1	0	-1
w 552	3	-2	6	0	-1	-3	-2	0	-1
w 552 mailbox	0	-3	8	0	-1	-3	-1	0	0
w 554	12	-1	1	-1	-1	-8	0	-1	-1
w 555	-1	0	10	-2	-3	-3	-1	0	0
w 587	12	0	-6	-5	2	4	-1	-2	-3
w 5g	6	-6	-1	4	-1	-1	-1	1	-1
w 5gb	0	-2	8	0	-1	-1	-4	0	-1
w 600	0	-1	0	0	-1	6	-1	-1	-2
w 7am	2	7	-2	-1	-1	-1	-1	0	-2
w 800	-2	3	-4	-1	0	9	-3	0	-2
w 8am	8	-6	0	0	0	0	0	0	0
w 8ben	0	0	7	0	-2	-1	-2	0	-1
w 8pm	0	-1	1	6	-3	-1	-1	0	-1
w 900	-3	3	-4	-3	4	6	-6	0	3
w 993	13	-2	-4	-10	2	0	-3	8	-3
w 995	-1	-1	-1	-3	5	-1	-6	10	-2
w 9am	-2	7	-3	0	3	-1	-2	-1	0
w a4	4	5	-4	-1	-1	-1	-5	0	4
w abeg	0	0	7	0	-4	1	-1	-2	-1
w abroad	0	6	-6	3	7	-3	-5	0	-2
w absenc	-1	13	-5	0	-2	-1	0	1	-4
w acc	-2	-5	9	-1	6	-4	-1	0	-2
w accent	-2	5	-7	0	7	0	-1	0	-2
w accept	4	-7	-4	-5	0	2	11	5	-7
w accept account	-2	-2	-2	0	-1	7	-1	0	0
w accept invit	-2	7	-1	0	0	-1	-1	-1	-1
w accept password	7	2	-1	0	-6	0	-1	0	0
w accept purchas	0	0	-6	0	0	0	7	0	0
w access	1	-2	-5	-1	2	-10	2	12	2
w access deni	10	-4	-1	5	-2	-3	-3	0	-2
w access log	-1	-3	-1	0	-3	0	-1	12	-4
w accessibiliti	0	-3	-3	0	0	0	0	0	7
w accident	-2	8	2	1	-4	-3	-1	-1	1
w accord	-1	-5	-5	0	5	-1	1	4	1
w account	2	4	-4	-5	6	5	2	-8	-2
w account break	-2	-1	-4	0	9	-1	0	0	0
w account card	0	0	6	1	-5	0	-1	0	-1
w account confirm	0	-2	7	0	-2	-2	0	0	-1
w account delet	9	-5	-9	0	-2	7	0	0	0
w account jun	-1	-1	-6	0	0	0	9	0	-1
w account lock	0	0	-6	1	6	0	0	0	0
w account nam	7	-7	11	-1	-4	-2	-3	0	0
w account night	0	-1	-5	0	7	0	-1	0	0
w account open	0	2	6	0	-5	0	-1	0	-1
w account owner	0	-1	-4	0	-2	-1	0	0	8
w account pag	-1	2	5	0	-4	1	-1	-1	-3
w account password	5	0	-5	0	3	0	-1	0	-2
w account pay	-1	2	-5	0	-2	6	-1	0	1
w account phon	-3	-1	8	0	-1	0	-1	0	-2
w account send	-3	-1	-3	0	8	0	0	0	-2
w account shar	0	4	-7	0	0	0	3	0	0
w account suspend	-2	-4	8	0	1	-3	0	0	0
w account term	0	0	-5	0	-2	-1	-1	0	9
w account transf	-2	-1	7	0	-1	0	-2	0	0
w account verifi	4	2	-2	0	-3	0	-1	0	0
w account writ	7	-1	-2	0	4	-4	-2	0	-2
w accountant	0	-3	5	1	-2	0	2	0	-4
w acct	2	1	6	-1	0	-5	-1	0	-1
w act	-2	-2	0	0	-2	-4	-1	0	11
w activ	4	-3	4	11	-1	-2	-9	-1	-2
w activat	-3	11	-3	-2	9	-3	-5	0	-3
w ad	12	0	0	-5	4	-2	0	-2	-6
w add	7	-10	6	3	-9	6	0	0	-4
w add 10gb	-5	-1	8	0	0	-1	0	0	0
w add account	10	0	-8	-1	-1	0	0	0	0
w add domain	0	0	-2	-1	0	4	-4	0	3
w add gb	-1	-5	6	0	0	2	-1	0	0
w add mailbox	6	-1	-2	1	-2	1	-2	0	-1
w add sister	-1	-1	8	-5	0	0	-2	0	0
w add user	-2	0	7	-2	0	2	-3	0	0
w addis	0	-2	-3	6	1	-1	-4	0	4
w addon	-3	-6	2	10	-1	-2	-1	3	-2
w address	-2	-7	0	6	7	-1	5	-8	0
w address account	8	-1	0	0	-2	-4	-1	0	0
w address address	0	-5	-1	0	0	8	-1	0	-1
w address bill	-1	-8	9	-2	3	-3	-5	0	6
w address book	-3	25	-2	-4	2	-8	-1	-1	-8
w address card	8	-1	-1	-1	-1	1	-4	0	-1
w address chang	-7	5	6	-1	1	-2	-1	0	-1
w address domain	0	1	-6	0	-1	0	5	2	-1
w address email	-1	-5	13	0	-1	-2	-4	0	0
w address forward	-1	-2	-1	-1	1	6	3	0	-3
w address invoic	0	0	4	0	0	-1	-2	0	0
w address keep	-1	0	7	-2	0	-2	-1	0	-1
w address look	0	-2	-1	0	8	-1	-2	0	-2
w address open	-3	4	-3	-1	9	-1	0	-3	-2
w address password	8	-3	-2	-1	-1	0	0	0	0
w address pay	0	0	-6	0	0	-1	-2	0	9
w address rang	0	-2	-2	7	-1	-1	0	0	0
w address reject	15	0	0	0	-1	-13	0	0	0
w address send	-3	-3	-9	2	12	-2	-2	0	4
w address sign	2	-2	-7	-5	-2	8	-3	0	10
w address stop	-2	-1	-8	1	-1	1	9	0	0
w address surnam	-1	0	-3	0	0	-5	11	0	-1
w address webmail	0	-6	0	0	-1	0	7	0	0
w address work	1	-1	-1	-1	-2	8	-3	0	-1
w address writ	13	-5	12	-2	-2	-10	-1	0	-4
w adjust	-1	-1	11	-3	-1	-1	-1	0	-2
w admin	-2	-7	6	-1	10	-3	-3	4	-5
w admin right	0	-1	0	7	-2	-1	1	0	-3
w administr	0	-1	-2	-1	2	-2	9	0	-5
w administrator	-1	-4	5	-3	12	-8	-1	0	-1
w adress	0	-6	-6	-2	-1	6	4	5	-2
w adult	-1	-1	-2	3	-1	-1	7	0	-5
w advert	-3	-5	-3	7	9	-5	0	-3	3
w advertis	-4	-1	0	2	-2	-2	-4	2	8
w advis	1	-2	6	-1	0	-1	-3	0	1
w aerc	13	0	-1	-1	-10	0	-1	0	0
w affect	8	-3	-1	-1	6	-3	-2	-1	-3
w afternoon	-3	4	-3	2	-2	-1	-2	6	0
w afterward	-2	-1	4	9	-2	-3	-1	0	-4
w afterward eras	-1	4	7	-2	-1	-3	-1	0	-3
w age	-2	-4	0	-1	-1	-3	1	-1	10
w agenci	-2	-2	1	0	-1	7	-2	0	0
w agent	-1	-4	-2	2	1	5	2	-1	-3
w agre	-1	6	-8	3	-4	-3	5	-1	3
w agre sign	-1	-1	1	0	0	-2	-2	0	5
w aint	-5	8	-1	0	2	0	-4	3	-3
w airtel	4	3	-11	0	-1	-1	10	-1	-3
w alarm	6	-2	-2	5	-4	-1	-1	0	-1
w alert	2	-10	-3	-1	9	3	-3	0	2
w alia	-4	-1	-6	-3	-3	25	-3	0	-5
w alia small	0	0	-8	-1	0	-1	11	0	-1
w alias	-4	-2	-11	-3	-6	9	22	-1	-3
w alias delet	0	-1	-3	0	0	6	-1	0	-1
w alias fre	0	0	0	0	0	10	-10	0	0
w alias includ	0	0	-1	0	0	11	-10	0	0
w alipai	0	0	-3	-1	-2	-1	9	0	-1
w aliv	8	-2	3	3	-4	0	-3	-1	-3
w allow	-3	-8	-2	2	-7	0	-4	10	12
w allow login	-2	3	-1	-1	-3	-1	-2	-1	8
w allow sign	0	0	0	0	-2	-1	5	0	-2
w allow term	0	-1	0	-3	0	-4	0	0	9
w allowedip	-1	-1	-2	7	-1	0	-1	0	-1
w alon	3	-1	-4	4	1	2	-3	2	-3
w alongsid	0	0	0	-1	0	-6	9	0	-1
w alt	0	-1	-4	0	-1	0	0	-1	7
w alter	-1	7	3	-1	-2	-4	-2	0	-1
w altogeth	0	-3	-2	-2	2	7	-1	2	-3
w american	-4	6	-2	0	-2	-3	3	0	2
w amount	0	-3	4	0	-1	-1	1	0	-1
w amsterdam	-3	-2	-3	11	0	1	-1	-1	-2
w anaw	0	0	9	-1	0	-1	-7	0	0
w android	12	-4	-6	2	-12	-3	2	7	2
w android app	-10	7	-1	-7	-9	0	6	0	14
w android screen	-1	0	-1	10	0	0	-5	-1	-2
w announc	1	3	-6	-2	-3	-3	-4	1	12
w annual	-1	-2	6	-1	-1	-1	2	0	-2
w annual fee	-1	-1	7	0	-1	0	-3	0	-1
w answer	6	2	-3	-2	-3	5	-2	1	-3
w answer mail	-6	7	1	0	-3	-6	-1	0	7
w answer phon	-4	-3	-1	-2	-1	0	16	-1	-5
w answer ticket	0	-1	5	-1	-1	-2	-1	-2	3
w ant	9	-1	-2	0	0	-2	-3	0	-1
w aol	14	-9	1	-3	-2	-2	3	0	-2
w apart	0	-2	0	1	-2	3	4	1	-7
w api	2	-4	-3	-2	-3	3	3	5	-1
w api creat	0	0	-6	0	0	-2	9	0	0
w app	-1	-7	-7	-1	7	-6	15	0	0
w app android	-2	-1	-3	-5	1	0	14	-2	-2
w app com	-5	1	0	-2	-1	-1	-3	0	10
w app iphon	-3	0	0	0	-1	0	5	0	0
w app los	0	-3	-1	0	-2	-1	-3	0	11
w app password	-14	-2	-4	-3	30	-3	-4	1	-1
w app phon	-6	4	-1	11	-3	0	-2	0	-4
w app thunderbird	6	-1	0	0	-1	0	-3	0	0
w appear	2	6	3	3	-3	-3	-5	-3	-1
w appl	11	-12	2	-2	2	2	-2	0	0
w appl mail	-2	-4	1	-1	3	3	-1	1	0
w appli	-5	-7	3	-2	8	2	-1	0	2
w appoint	-2	8	-2	-1	1	2	-4	0	-1
w apprentic	-2	-5	9	-2	-2	-2	-2	0	5
w april	-4	-10	20	2	-4	-4	-2	1	2
w arabic	-3	-1	-2	1	-2	-1	9	0	0
w arabic interfac	-1	-11	0	0	0	0	12	0	0
w archiv	8	6	-1	1	-8	-4	-8	1	4
w argentina	-2	0	-4	-3	-1	-1	12	0	-1
w arrang	-4	0	-2	-1	0	5	5	-1	-3
w arriv	3	-2	7	-4	-5	15	-11	-2	-1
w articl	-11	-4	-5	1	-3	-2	-3	21	6
w ask	6	-9	0	2	1	4	-5	-3	5
w ask cod	0	0	-7	1	10	-1	0	0	-2
w ask gift	-2	-2	-2	0	7	0	0	0	0
w ask nam	-7	0	3	10	-1	-2	-2	0	-1
w ask password	15	-1	-9	-1	-3	-1	-1	0	2
w ask person	-1	9	-1	-2	3	-2	-1	-1	-4
w ask phon	7	0	-2	0	-3	0	0	0	-1
w ask read	-1	-6	-2	0	-1	9	0	0	2
w ask search	-2	4	-1	-3	0	14	-1	-2	-8
w ask writ	-2	-1	12	-1	-3	-1	-2	0	-3
w ask yous	0	0	-3	-1	-3	9	-1	0	-1
w asn	-1	-1	-1	-3	0	8	-2	0	-1
w assistant	-4	-2	5	0	0	6	-2	0	-2
w associ	1	-4	1	-3	-3	10	2	-1	-3
w ate	-1	-4	-2	0	0	2	4	3	-1
w attach	1	7	1	-8	0	-6	4	4	-3
w attach fil	1	-4	-2	0	-1	-1	7	0	0
w attach nam	8	-11	-2	0	0	6	-1	0	0
w attach send	-6	-6	0	0	0	-1	13	0	0
w attach siz	1	2	3	0	-1	0	-4	0	0
w attempt	-7	-1	8	1	6	-4	-3	-2	1
w attend	-1	-2	-2	-1	-3	2	-2	0	9
w auckland	-4	1	-2	8	0	-1	0	0	-1
w audit	-2	-1	-2	-1	-1	-2	2	-1	9
w auditor	-2	6	-1	-3	-3	-1	-5	-1	11
w august	-2	-1	1	-2	1	3	5	-1	-4
w aunt	0	9	-3	0	-1	2	-4	0	-1
w aunt mail	-1	-3	-2	0	-1	6	0	0	0
w aussi	-2	-1	-6	4	-1	0	5	0	0
w aussi dollar	0	0	-6	0	0	0	6	0	0
w auth	4	-3	-2	3	-4	-1	-1	0	4
w auth log	-2	0	0	1	-2	0	-1	0	5
w authenticat	17	-4	-1	3	-5	-1	-3	-2	-4
w authenticat fail	5	3	-7	0	5	-3	-1	-1	-1
w authenticat method	6	0	0	1	-6	0	0	0	0
w authenticator	2	-5	-9	-2	21	-1	-3	-1	-2
w authoriti	-3	-2	1	-1	-2	-3	-3	0	11
w auto	-2	-1	7	1	-6	6	-2	-1	-2
w auto renew	-1	1	2	1	0	-3	0	0	0
w auto repli	-2	3	-1	1	-6	8	-1	0	-1
w autocomplet	4	9	-1	-3	-2	-3	-1	-1	-1
w autoconfig	11	0	0	0	1	-9	-3	0	0
w autocrypt	-2	-6	0	0	11	-2	0	0	0
w autocrypt header	-2	-6	0	0	11	-2	0	0	0
w autodiscov	8	-2	-1	-1	1	-2	-1	-1	-2
w automatic	-5	8	4	-2	-8	-3	5	-1	0
w automatic renew	0	-3	2	0	0	-1	-1	0	4
w automatic repli	-1	9	-1	0	-2	-2	0	0	-2
w automatical	-3	5	-3	-1	-4	7	-1	0	-2
w automatical whoev	0	7	0	0	-1	-2	-1	0	-3
w autumn	-1	2	3	-2	3	0	-6	0	1
w avail	0	0	-7	0	0	0	8	0	-1
w availabl	6	-2	-2	3	-5	-2	-2	1	3
w avv	0	0	-4	0	0	0	-3	0	8
w awak	3	2	-3	3	-5	-2	-3	-2	7
w ba	8	-4	-1	-1	2	-1	0	0	-3
w baa	-1	-1	-5	0	-1	-1	10	0	-1
w background	-7	7	-1	-2	-2	2	4	1	-3
w backup	-1	3	0	1	4	-6	-9	1	7
w backup cod	-1	2	-12	-1	13	3	0	-1	-3
w badg	-1	-3	-2	-1	2	-1	8	0	-2
w ban	2	-4	-2	7	9	-5	-2	-1	-3
w band	7	1	-8	1	-1	-3	6	-1	-1
w bank	-7	-4	7	9	-2	3	2	-2	-7
w bank card	0	0	-5	-2	9	-2	0	0	1
w bank detail	0	0	3	-2	5	-1	-1	0	-3
w bank mail	-3	-3	-3	0	-1	12	0	0	-2
w bank transf	1	-1	-13	-2	0	-5	15	0	6
w banner	-5	3	0	4	-4	8	-6	2	-1
w bar	1	-7	1	-4	5	-4	5	-3	6
w base64	7	-5	-1	1	2	-4	0	0	0
w basic	0	-4	9	-3	0	2	1	-1	-4
w basic plan	-1	0	-11	-1	3	0	9	0	0
w bat	7	-2	-1	-2	-3	2	-1	0	0
w batch	0	-2	-5	0	-1	1	9	0	-2
w batteri	8	-1	-2	1	-4	-2	-4	-1	5
w bay	0	-1	-1	7	0	-1	-1	0	-2
w bcc	-2	8	-3	-2	-2	10	-2	0	-7
w beautiful	-3	9	-1	0	-1	0	-2	0	-2
w becom	0	-1	-3	-1	-4	5	4	-1	1
w becom mail	-1	-1	0	0	-1	-3	8	0	-1
w beg	-1	4	-7	-3	5	0	10	-1	-7
w beg person	-1	-1	-3	-1	-1	-2	7	0	1
w beg sundai	-1	8	-1	0	-1	0	-1	0	-3
w begin	-3	3	5	2	3	-4	-2	-1	-2
w behind	-4	5	2	11	-3	-2	-10	-3	5
w behind set	-4	9	2	-5	-1	-1	-1	0	0
w believ	-7	5	1	-1	2	4	2	-2	-5
w bell	-2	1	7	0	-2	-1	-1	-1	-1
w belong	-4	-1	8	-2	3	-1	-2	-1	-1
w berlin	0	0	-2	5	1	-1	-1	-2	0
w besid	0	4	2	-2	-6	1	-3	1	2
w best	9	-4	-14	6	1	-1	3	0	0
w better	1	0	-6	-1	-1	3	-1	2	3
w betterbird	7	0	-1	-1	0	-2	0	0	-2
w big	7	6	3	-2	-8	-4	2	-2	-3
w big attach	7	-1	-2	0	0	0	-3	0	0
w big letter	-4	7	0	0	-1	-2	-1	2	-2
w big mail	0	-6	4	0	0	3	0	0	0
w big mailbox	-1	-1	7	0	-1	0	-4	0	0
w big plan	-2	-2	1	1	3	-1	3	0	-2
w biggest	4	-2	-3	-2	-2	3	5	-1	-2
w biggest attach	-10	6	-2	0	-1	-3	12	0	-1
w biggest fil	-7	2	-1	0	0	8	-1	0	0
w bill	-3	-5	3	2	4	8	-1	-3	-4
w bill account	0	0	0	0	-1	-3	-1	0	5
w bill address	0	4	4	-1	0	-6	-1	0	0
w bill bill	5	-2	-1	0	2	-4	0	0	0
w bill fiv	0	-1	-4	-1	0	-1	7	0	0
w bill mail	0	-1	7	0	0	-1	-3	0	-1
w bill month	0	0	-11	0	0	0	12	0	0
w bill person	0	1	6	0	0	-2	-4	0	-1
w bill post	-1	-1	7	0	-1	-1	-1	0	-3
w bimi	-2	-7	0	0	-1	13	-1	0	-2
w bin	-8	14	1	-1	1	0	-6	2	-3
w bin count	0	11	-4	-1	0	-2	-3	0	-1
w bin mailbox	-1	-3	8	0	-1	0	-1	0	0
w bind	-1	-1	-6	-1	-1	-2	6	2	3
w birthdai	3	5	0	0	1	-2	-1	-2	-4
w birthdai calendar	-1	6	1	0	0	0	-4	0	0
w birthdai contact	-6	8	-1	0	0	0	0	-1	0
w bit	2	0	-1	-5	1	-3	-2	2	5
w bitcoin	-2	-2	7	-1	12	-7	-5	0	-3
w bkash	0	0	-9	0	0	0	11	0	0
w black	-2	-1	0	-2	3	0	1	3	-4
w black fridai	0	-1	-1	-2	-1	-2	9	0	-2
w blackberri	13	-1	-3	-3	1	-1	-5	0	-2
w blank	5	6	-1	-7	4	-2	-2	3	-5
w blank pag	-1	4	0	-4	-2	0	0	7	-2
w bless	-3	1	2	-3	0	-2	-5	-1	11
w blind	1	9	-1	-2	-2	-1	3	-4	-3
w blink	2	4	-4	-5	7	-1	-1	-1	-1
w block	-6	1	1	1	-9	15	-2	5	-8
w block domain	0	1	-4	0	0	4	0	0	0
w block list	0	7	-1	-1	0	-4	0	0	-1
w block ur	0	-1	-3	1	0	6	-1	-1	-1
w block writ	0	-2	-2	0	-1	-3	9	0	0
w blocklist	-1	-2	-1	-2	-1	6	2	0	-2
w blu	-5	3	-7	-2	6	1	0	0	3
w board	-11	0	-3	1	0	8	-3	4	4
w boat	4	4	-1	5	-8	3	-6	0	-2
w bob	-2	-3	7	0	3	-1	-2	0	-2
w book	-2	6	-2	-1	-3	1	0	0	2
w bookkeep	-1	-1	2	-3	9	-2	-5	0	1
w bookmark	-5	-6	4	-1	-8	0	-1	1	16
w bookshop	-1	0	-5	0	-1	1	-3	0	8
w boot	-1	-3	-2	1	7	-1	-1	0	-1
w boss	-2	7	0	1	0	-6	-6	-1	6
w bosss	5	4	-2	-1	-2	-2	-2	0	0
w bottom	3	8	1	2	-2	-3	-1	-1	-6
w bounc	-3	-3	-8	1	3	6	7	1	-3
w bounti	-1	-1	-8	-1	19	-1	-4	-1	-3
w bowl	4	-1	-1	0	-1	4	-3	0	-1
w bowl club	1	-2	-1	0	0	5	-2	0	-1
w box	5	2	6	-7	-2	2	0	-1	-5
w box find	-1	-2	-2	0	-1	-1	1	6	-1
w box full	-1	-1	-7	0	2	10	-2	0	0
w box password	0	0	7	0	-3	-2	0	0	0
w box tick	9	-4	-3	-1	0	-1	-1	0	0
w boy	4	4	-2	-2	5	0	-3	-2	-3
w bra	-1	-1	-3	-1	-1	-1	-1	0	9
w branch	11	-1	-4	1	-2	1	-1	0	-5
w brazil	-2	-5	-4	6	11	0	-3	-1	-3
w break	4	-8	-2	-1	5	-4	-6	12	0
w break repair	6	-3	6	-1	-3	0	0	-4	0
w breakdown	15	-4	-1	-3	-1	-2	-2	0	-2
w breakfast	2	5	-4	1	-1	-1	-2	4	-4
w breweri	-3	0	-1	0	0	7	-2	0	0
w brief	2	-2	-1	0	0	-4	0	0	5
w bring	3	3	-5	-3	1	-7	3	-3	8
w bring contact	5	-1	-1	0	0	0	0	0	-2
w bring domain	-1	0	-1	0	0	-2	4	0	0
w bring folder	13	-4	-2	0	0	0	-6	0	0
w bring friend	-3	-1	11	0	-1	0	-4	0	-1
w brinovec	-1	-1	7	0	0	-3	-1	0	-1
w bro	0	0	0	9	-5	0	-3	0	-1
w broadband	11	-1	-3	1	-3	-1	-2	0	-2
w broth	-1	-4	-2	-2	1	0	9	-6	4
w broth law	0	5	-1	-1	0	-1	-2	-1	-1
w brows	0	4	-2	7	1	0	-1	3	-12
w brows mail	0	-1	-5	18	0	-1	-10	0	-1
w btc	-1	0	5	1	2	-1	-6	0	0
w btw	-1	-2	8	3	3	0	-7	-2	-2
w bucharest	0	-1	-5	10	-1	0	-1	0	-1
w build	4	-4	-3	-1	-2	1	0	1	3
w built	-3	-4	-1	-2	-1	-1	8	-1	5
w bulk	-3	-6	1	-1	-1	6	1	0	4
w bulletin	-2	0	-6	-2	-1	9	-5	0	8
w bump	1	0	10	-1	-3	-1	-5	0	-2
w bundl	1	3	4	1	1	0	-7	0	-1
w bus	-2	0	4	1	-2	-1	-2	2	2
w business	0	-9	7	-1	-1	-7	8	-1	4
w business plan	0	-2	-2	1	0	-2	6	0	-1
w bust	1	-3	-1	-2	0	-1	-2	0	10
w button	-8	9	2	-9	0	-1	-5	14	-1
w button accept	-1	-1	-3	0	-2	-1	-1	7	1
w button phon	-1	-3	0	0	-2	0	0	7	-1
w button send	-1	7	0	0	-2	-2	0	0	-2
w buy	3	-7	3	-8	0	3	5	-2	1
w buy card	0	0	-5	0	-2	0	-1	0	9
w buy email	0	0	-7	0	0	0	7	0	0
w buyer	-3	5	-2	0	-5	7	-1	0	0
w bye	7	-1	-1	0	0	-1	-2	0	-1
w ca	3	-1	2	4	-4	-3	0	2	-3
w cabl	-1	6	-2	3	-2	-1	1	-2	-3
w cach	-2	-2	-2	-3	1	0	-1	10	0
w caf	-3	-1	-5	-1	10	3	-1	-1	-1
w caldav	6	2	-2	-3	-3	-2	9	-5	-3
w calendar	-6	-5	-2	-4	-1	-2	27	-3	-5
w calendar add	-8	12	-2	0	0	0	-1	0	0
w calendar android	16	-7	3	-1	-1	0	-9	0	0
w calendar iphon	4	0	0	0	0	0	-4	0	0
w calendar outlook	-1	2	0	0	0	-1	-5	0	6
w calendar shar	-2	2	2	0	3	2	-7	0	0
w calendar show	1	8	0	-1	-1	-4	-2	0	-1
w calendar sync	-2	-5	0	3	0	-1	5	0	0
w call	-3	-4	-1	0	6	-2	-2	2	4
w call dubai	0	0	0	7	0	0	-2	0	-3
w call send	6	-5	-1	0	-1	1	0	0	0
w camera	3	-3	-2	4	-1	-2	-2	-1	2
w camp	-2	-1	9	1	-2	-5	0	0	0
w canada	-5	3	-3	7	2	5	-3	0	-5
w canari	0	-1	-5	-1	-4	-1	0	5	7
w cancel	-2	0	5	-2	-3	-2	6	1	-3
w cancel vpn	0	-1	8	-5	0	0	-3	0	0
w canna	4	0	-10	1	6	-1	-1	0	2
w cap	3	-2	6	2	-4	8	-7	-4	-3
w cap lock	-1	-1	7	-1	-2	-1	0	0	0
w captcha	-1	-1	4	3	0	-6	-4	10	-5
w captcha sign	0	-5	9	-1	0	0	-1	-1	-1
w card	-5	-8	7	-3	3	-3	11	-4	0
w card add	-2	0	5	0	0	0	-2	0	0
w card declin	0	-1	4	0	-1	0	-2	1	-1
w card end	-1	4	2	-1	-1	0	-2	0	-1
w card expir	1	4	-1	2	-1	-1	-3	0	-1
w card fil	-1	-2	3	1	-1	-1	-3	0	3
w card number	0	-1	4	2	-2	0	-1	0	-1
w card pass	0	0	-9	0	0	0	9	0	0
w card pay	0	0	-7	0	0	0	9	0	-1
w card paypal	0	0	5	0	0	1	-6	0	0
w card run	-1	-1	14	2	1	0	-8	-3	-3
w card send	-2	-2	-8	0	11	0	3	0	-1
w card subscrib	0	0	-15	0	0	0	15	1	0
w card tell	0	0	-10	0	13	-2	0	0	-1
w carddav	13	-6	-1	-2	-1	0	-1	-1	-1
w carer	-2	4	-2	1	0	0	-2	0	1
w carri	6	-3	-4	-2	6	-5	9	0	-6
w carri hom	-7	1	1	-1	11	-4	0	0	0
w carri mail	-2	-1	-1	0	-1	0	5	0	-1
w cas	-4	4	1	1	-1	-5	-3	1	7
w cash	-1	-3	8	-1	-2	-3	4	0	-2
w cash envelop	0	0	-1	-2	0	0	4	0	0
w casino	-2	-2	-3	0	1	8	-1	0	-1
w catch	-2	4	-8	-4	-4	16	1	-1	-3
w catch domain	2	-2	-1	0	-2	6	-2	0	-1
w cebu	9	-4	-1	0	1	-2	-2	0	0
w cell	5	-4	9	-2	0	-7	-1	0	-2
w cellphon	5	-5	-1	-3	1	-1	6	-1	-1
w centr	1	0	0	1	-4	2	0	4	-4
w cert	-2	-1	-3	0	9	-1	-1	2	-3
w certain	-1	1	-4	2	6	-2	-5	-1	6
w certain sit	0	-1	-2	2	0	-1	-4	-1	7
w certifi	-1	-2	-3	-1	8	-4	-1	0	6
w certifi iso	0	0	0	-1	9	-1	-1	0	-6
w certificat	3	0	6	-1	0	-8	-6	0	6
w certificat comput	-5	0	-1	0	-3	0	0	0	10
w certificat copi	0	0	-1	0	-6	0	0	0	8
w certificat mail	-5	1	-2	0	11	-3	0	0	-1
w certificat run	0	0	-6	-1	10	0	0	0	-2
w certificat trust	13	0	0	0	-8	0	-1	0	-3
w cet	-4	-2	-3	6	-1	0	-1	1	6
w chain	1	-1	-5	1	-2	-1	7	1	-1
w chair	-2	-3	9	0	-2	-2	0	-1	1
w chanc	-2	4	7	4	-3	-2	-4	1	-6
w chang	5	5	2	15	6	-8	-13	-5	-6
w chang bill	0	4	-3	-1	3	-2	-1	0	0
w chang card	0	-1	3	2	-3	0	-1	0	0
w chang contact	-2	-5	11	-1	0	-1	0	0	-1
w chang fami	-1	-3	6	0	0	0	0	0	0
w chang mail	-4	-4	10	-2	-1	5	-4	0	0
w chang nam	8	2	5	-1	-3	-7	-1	0	-4
w chang outlook	10	-2	-1	-1	-6	0	0	0	0
w chang password	-1	13	-16	-4	10	-5	-1	0	5
w chang phon	2	-3	6	-1	-2	0	0	0	-1
w chang plan	-1	-1	0	1	3	0	-2	0	0
w chang send	-2	7	-8	0	2	2	0	0	-1
w chang tell	0	0	6	-1	-5	0	0	0	0
w chang usernam	-2	-2	4	0	0	0	0	0	0
w channel	7	-2	-3	4	-1	1	-1	-1	-2
w charact	2	-2	13	-2	-8	-4	-1	7	-5
w charg	0	-4	-2	-1	-1	0	0	0	9
w charg per	1	0	-4	0	0	0	7	0	-3
w chariti	-1	-2	3	-3	0	-1	7	-1	-1
w chariti rat	0	-1	14	0	0	-1	-10	0	-1
w chat	8	3	-3	8	-4	-2	-3	-3	-4
w cheap	11	-1	4	-8	-3	-5	7	-1	-4
w cheap plan	-2	4	-3	-6	-1	5	5	-1	-1
w check	6	-4	-5	-5	0	-5	2	8	3
w check mail	2	-4	0	0	11	-8	0	0	0
w checkout	0	0	8	0	-3	-1	3	-4	-1
w chequ	-1	-1	10	-2	-2	-6	5	0	-3
w chequ card	0	0	-11	0	-1	0	12	0	0
w chicago	-3	0	0	6	0	0	-1	-1	-1
w chil	-2	-1	-3	-1	0	1	8	-1	-1
w child	2	-3	1	1	-1	-4	-9	-1	13
w china	-1	-2	-2	-4	-1	-3	13	0	-1
w chines	-2	-1	-1	-2	-2	8	-4	5	-3
w choir	-3	10	3	-2	1	4	-8	-1	-5
w choos	13	-5	-2	3	-5	-6	1	0	2
w choos font	-4	11	-1	-2	0	0	-1	0	-3
w christen	-2	10	-3	0	0	-2	0	0	-2
w christma	-5	7	-6	-4	-2	6	0	6	-1
w chrom	1	2	1	3	-4	-1	-2	6	-5
w chromebook	-2	3	1	1	2	-1	2	-1	-4
w church	4	2	-2	-4	0	3	3	-1	-6
w ci	9	-2	-2	-2	2	-1	-5	1	-1
w circular	-2	-1	-1	-1	-1	6	-3	0	4
w citi	3	-2	-5	9	4	-2	-2	-5	0
w citizen	-3	1	1	-1	1	-1	6	0	-4
w claim	6	-6	-1	2	-2	5	-3	-1	0
w class	-4	4	-7	0	4	4	-1	-1	2
w clean	-9	-4	2	11	2	-3	-1	-1	4
w clear	7	-1	-4	-7	3	6	-4	3	-3
w clerk	-2	-1	-1	0	1	7	-1	0	-3
w click	2	0	-5	3	10	-10	-5	8	-2
w click unsubscrib	-2	15	-1	-2	-2	-1	0	-1	-7
w client	-4	0	0	0	-1	-1	-4	2	6
w client certificat	8	-1	-2	-1	-4	2	-1	0	-2
w client host	8	0	-1	0	0	-6	0	0	0
w client receiv	0	-3	0	0	6	-2	0	0	0
w client send	5	-9	0	0	-1	8	0	0	-1
w clinic	5	-2	0	0	0	0	4	-3	-5
w clock	-6	8	-4	-3	11	-1	-2	1	-4
w clos	-3	-7	5	-3	8	-6	-3	-2	10
w clos account	-3	13	3	0	-4	-2	-1	0	-5
w clos end	-5	0	2	0	-1	-1	8	0	-2
w clos session	0	0	-5	0	2	4	0	0	-1
w closest	-4	-1	-1	9	-1	-1	1	0	-2
w club	-4	2	3	-7	2	4	-4	6	-2
w cnam	8	0	0	0	-2	-4	-1	0	0
w co	2	-5	-2	-4	3	-2	7	2	0
w co admin	0	-2	-4	-1	9	0	-1	0	-1
w coach	0	0	3	-1	2	-3	5	0	-6
w cod	-9	-1	3	-6	17	6	-6	0	-3
w cod account	0	0	8	0	-6	-1	0	0	0
w cod app	-1	-1	-2	-1	9	0	-2	0	-2
w cod gift	0	0	7	0	-5	0	-1	0	0
w cod open	0	-3	1	0	-4	0	0	0	7
w cod phon	-1	-1	-3	-1	10	-1	0	0	-3
w cod send	0	0	9	0	-7	-1	0	0	0
w cod sms	0	-1	4	0	2	0	-2	0	-3
w collab	-1	-3	-1	0	-1	9	-3	0	1
w colleagu	5	-2	-2	-1	6	-5	-4	9	-7
w collect	6	-3	-4	-2	9	2	-3	-1	-4
w collection	-5	-4	-2	-1	-1	-1	-1	3	13
w collegu	0	0	-8	4	0	0	5	0	0
w color	-1	9	1	1	-1	-3	-2	-1	-3
w colour	4	11	-1	-3	-1	-5	2	2	-10
w column	-3	9	-5	-2	0	0	-3	6	-2
w column nam	-1	6	-2	0	0	-1	-1	0	-1
w com	3	0	-4	6	-6	7	-6	-3	3
w com gmail	-3	-4	0	0	0	-2	9	0	0
w command	-1	-3	4	-9	0	0	12	-1	-1
w commit	-1	-2	-1	-1	0	-2	10	0	-3
w committe	-2	2	-3	-1	-1	2	4	0	-1
w common	-2	1	-3	-2	-2	-2	12	0	-2
w common address	-2	-5	-2	-1	-1	-2	15	0	-2
w compact	0	0	-2	-1	-1	-1	-1	0	7
w compani	3	-2	-3	-3	0	-4	-8	5	12
w compani number	0	0	-9	0	-1	0	11	0	-1
w compani regist	0	-1	-1	0	-1	0	-2	0	6
w compar	-5	-1	-1	-2	7	0	0	5	-2
w complain	-3	-7	-2	6	0	6	-3	-1	5
w complaint	-1	-3	-2	-4	5	-4	-3	-1	12
w complet	-3	-5	2	4	0	1	-7	4	3
w compos	-2	14	-2	-2	-4	3	-1	-2	-5
w compos window	-4	18	-1	-2	-3	-1	-1	-2	-4
w compulsori	0	0	-9	0	2	-1	8	0	0
w comput	12	-1	2	-5	-3	-2	-3	-7	7
w comput centr	-4	0	-1	0	-3	0	0	0	9
w comput mail	-2	-1	7	0	-1	0	-3	0	0
w comput phon	3	-1	9	0	-5	0	0	-2	-2
w con	-2	1	-4	0	7	-1	0	0	-1
w cond	-2	7	-2	-2	-2	-4	4	-1	1
w cond resell	0	-2	-2	-1	0	0	8	0	-2
w conf	2	-2	-1	9	-1	-1	-3	0	-1
w conf fil	-1	0	0	5	0	0	-3	0	0
w configur	-4	-5	2	8	3	-3	3	0	-3
w configur download	0	-2	3	-8	10	0	0	-1	-1
w configur fil	0	-1	1	3	-1	-1	0	0	-1
w configur phon	-2	0	-1	6	-2	0	-1	0	-1
w configur run	0	0	0	-9	0	0	9	0	0
w confirm	-3	-5	5	3	3	-1	-1	-1	-1
w confirm mail	-4	-1	3	0	-2	-1	-1	0	7
w connect	15	1	-13	6	-6	-4	-12	4	10
w connect fail	-4	6	-1	2	-1	0	0	2	-3
w connect log	-1	0	0	0	-3	-3	-2	0	9
w connect mail	8	-2	-3	-1	2	-2	-1	0	-2
w connect managesiev	-9	12	0	-2	0	0	0	0	-1
w connect mx1	-2	-1	0	-2	-1	8	-1	0	-1
w connect phon	-5	0	0	5	0	0	0	1	-1
w connect privat	-2	-3	-1	-2	10	0	0	-1	-1
w connect refus	2	10	-1	-6	-1	1	-1	-2	-2
w connect reset	0	-1	0	-2	-1	0	0	5	-1
w connect server	9	-1	-1	-1	0	-3	0	-1	-2
w connect smtp	5	0	0	0	0	-2	0	-1	-1
w connect tim	-1	1	-1	0	-2	6	-1	2	-5
w connection	10	-1	-5	-5	5	-6	5	1	-4
w connection account	-6	-1	-1	2	7	0	-1	0	0
w connection run	-3	0	-3	-1	-1	0	9	0	-1
w connexion	-1	0	-6	-1	9	0	0	0	0
w conor	-1	-2	-1	0	-1	7	-1	0	-1
w contact	6	12	-1	-8	0	-3	-7	5	-4
w contact doubl	-4	9	-3	0	0	0	0	-1	-1
w contact form	-4	-9	-5	0	1	1	0	21	-4
w contact group	-1	4	-2	0	2	-1	-1	0	-1
w contact list	-2	10	-2	1	-1	-4	0	0	-1
w contact pag	-1	-10	0	-2	3	0	2	13	-4
w contact person	-2	-4	10	-1	0	-1	0	0	-2
w contact webmail	9	-7	0	0	0	0	-1	0	0
w contain	3	4	-3	-1	2	-7	2	-2	2
w content	2	0	-4	-2	-3	2	-4	-1	10
w continu	-6	3	3	-1	3	-3	7	-1	-6
w contract	-5	-7	4	-1	-5	-3	16	-1	2
w contract end	-1	1	7	0	0	-2	-2	0	-4
w contract nam	2	-1	8	0	0	0	-7	0	-1
w convers	-5	14	-2	-2	-3	-7	-3	0	8
w convers view	0	8	0	-1	-1	1	-1	0	-6
w convert	0	-1	-1	-2	6	0	-1	0	0
w cooki	-6	13	-2	-2	-10	0	1	16	-9
w cooper	-1	-3	0	0	-1	-1	-2	-2	10
w copi	5	3	3	-2	1	-2	-13	3	2
w copi contract	0	-1	5	0	0	-2	-1	0	-1
w copi daught	-1	10	-3	-1	0	-2	0	-1	-2
w copi hard	8	-1	-2	0	-1	-1	-1	0	-2
w copi hold	-2	-3	0	0	-1	-1	0	0	7
w copi invoic	-1	-2	4	0	0	1	-1	0	-2
w copi letter	-2	-6	1	0	-1	-1	0	0	9
w copi messag	9	-9	0	0	0	0	0	0	0
w copier	7	-1	-2	0	-2	0	-1	0	-1
w cork	4	5	-3	-2	-2	-3	-1	-2	4
w correct	-5	3	10	-2	-3	-7	-9	17	-4
w correct nam	-1	-1	6	0	0	-2	0	0	-1
w cos	-3	-2	-2	-1	1	1	2	-1	6
w cost	-13	-5	9	4	-6	1	14	-1	-3
w cost add	0	0	-4	-3	0	0	8	0	0
w cost extra	-1	-1	-4	3	-1	7	-3	0	-1
w cost mailbox	-1	4	4	0	0	1	-7	0	0
w cost pay	0	0	-5	1	0	0	5	0	0
w cost per	0	0	-5	0	0	0	6	0	0
w cottag	-3	0	-2	8	-1	0	0	0	-1
w couldnt	12	-3	-4	-1	3	-3	-2	0	-3
w couldnt find	4	0	-1	0	-1	-1	1	-1	-1
w couldnt open	3	-1	-1	0	0	0	0	0	0
w couldnt sign	7	0	-4	0	-2	0	0	0	0
w council	-2	-5	4	-4	-5	7	1	1	2
w council pay	0	0	-6	0	0	0	7	0	0
w count	-4	-3	6	-4	-1	4	3	-2	0
w counti	-3	7	0	-2	-2	1	1	1	-3
w countri	-5	-4	-6	4	-3	-9	13	5	5
w countri choos	0	0	0	7	-1	-2	-1	0	-3
w countri disk	0	-1	-2	-1	-2	0	16	0	-10
w countri list	-1	1	3	-6	-1	-1	-2	11	-4
w countri machin	0	0	0	-3	-1	0	0	0	5
w countri mail	-4	-2	-1	-1	-2	-2	1	0	11
w coupon	-1	-6	10	0	-1	-2	0	0	0
w couri	9	-2	-1	0	-1	1	-1	0	-3
w cours	-2	-3	0	-1	-3	0	-1	0	10
w court	-2	-5	-3	-2	-6	5	2	-1	12
w court order	-1	-1	-1	0	-3	-2	-1	0	10
w cousin	-2	4	0	-3	2	-3	1	-4	5
w cover	-3	-2	0	-5	1	-2	5	9	-4
w cover login	0	4	-3	0	-1	0	-7	9	-1
w cowork	6	-3	-2	4	-1	-1	-1	0	-1
w crawl	-1	1	-1	7	0	-1	-2	0	-3
w creat	-5	-1	8	-1	-1	2	4	-2	-3
w creat mailbox	0	0	-5	0	0	-2	7	0	0
w credential	6	-5	1	-2	2	-1	-1	2	-2
w credit	0	-3	10	5	2	-6	-1	0	-7
w credit card	1	0	-22	3	9	0	7	1	1
w crew	-6	1	-4	4	-3	7	3	-1	-2
w cron	5	-1	-2	-2	-1	4	0	-2	-1
w crook	-1	-2	-12	0	10	6	-1	0	1
w cross	-1	3	-2	-1	-1	-2	-1	7	-3
w crown	0	9	-3	0	0	0	-3	0	-1
w crypto	-2	-3	-3	-1	12	0	-2	0	-2
w csv	2	0	8	-3	2	0	-5	-2	-3
w cur	4	2	-3	-1	0	3	0	-1	-4
w curious	0	0	-5	0	1	-2	-1	0	8
w curl	3	-4	-1	-2	1	1	-1	4	-1
w current	0	-3	-3	-1	4	-3	0	0	6
w cursor	0	9	-3	-1	-1	0	-1	-1	-3
w custom	-2	-2	5	-2	-2	6	3	-7	1
w custom domain	9	0	-1	0	8	-12	-3	0	0
w custom japan	-2	-4	3	-1	-1	7	-1	0	-1
w custom writ	-2	-2	-3	-1	-2	13	-1	0	-2
w customiz	-2	0	-3	-1	-1	-1	0	0	9
w cut	-3	0	0	1	3	9	-8	7	-9
w cyber	-2	-3	-6	-1	15	1	-2	0	-1
w cyber caf	0	-2	-3	0	6	2	-1	0	-1
w czech	0	0	1	0	-1	0	-1	-8	10
w dad	8	-4	3	0	-3	-4	4	-1	-3
w daili	-5	-8	6	1	-1	2	-4	1	6
w dal	-1	-2	0	-2	-2	8	0	0	-2
w danger	-2	-1	-1	-2	9	0	-1	0	0
w dangerous	-3	-4	-2	-1	11	0	0	0	-2
w danish	-2	-3	-1	3	-1	-2	-3	2	7
w dark	8	9	-6	-1	0	-2	-8	-1	2
w dark mod	1	15	-5	-1	1	-1	-5	0	-4
w dark them	2	-1	1	0	-1	-1	0	0	2
w darker	-1	11	-1	-1	-2	-1	-1	2	-6
w dat	8	1	2	0	-3	3	-11	-1	0
w dat keep	-3	7	-2	0	0	-1	0	0	0
w data	0	-3	-7	2	-3	-5	7	-1	9
w data centr	-2	-2	-2	4	0	3	9	-1	-9
w data keep	-1	-1	-2	0	-1	0	1	0	4
w data process	0	-1	-8	0	0	-1	5	0	4
w data protection	-1	-1	0	-1	5	-1	-1	0	1
w data sit	0	0	0	0	0	0	14	0	-13
w daught	-9	6	2	-5	-5	-7	4	8	5
w daught vpn	0	0	-2	-1	0	0	-1	0	6
w dav	9	-1	2	-1	-2	-1	-4	0	-1
w davi	0	-1	6	-1	-1	-1	-2	0	0
w davx5	0	5	0	0	-1	-1	-1	-1	-1
w de	-2	-2	-5	0	4	1	-3	3	4
w deal	-4	3	-7	-3	-4	-2	4	0	13
w debit	0	-3	7	-1	-1	-3	3	-1	0
w decemb	-2	6	2	2	-1	0	-4	0	-3
w decid	-3	4	-2	-1	-1	-3	8	-2	1
w deck	-1	-1	-2	4	-1	-1	-4	3	3
w declin	-1	5	3	0	-2	-1	-2	1	-2
w dedicat	0	-1	-3	-5	-2	2	11	0	-1
w dedicat ip	0	-1	-1	-4	-1	0	9	0	-1
w deduct	0	-1	7	-1	-1	2	-5	0	-1
w default	9	4	-5	-5	-2	-4	-2	0	6
w delai	-2	-2	1	0	-2	7	-2	0	0
w delegat	-2	5	-6	0	-5	0	9	0	-1
w delet	0	4	3	-5	-3	7	-10	-3	6
w delet account	4	-1	5	0	-3	-1	-1	0	-3
w delet alia	0	-1	-7	0	0	5	0	0	3
w delet contact	0	6	-4	0	0	-1	0	0	-1
w delet folder	-4	7	-1	0	0	0	0	0	-2
w delet log	0	-2	7	0	-2	-1	0	0	-2
w delet los	-1	-8	-3	0	0	1	0	0	12
w delet mail	-3	6	-2	2	-3	-10	11	0	-1
w delet nam	-1	-5	-7	0	0	16	0	0	-3
w delet real	7	1	-3	-1	-1	-2	0	0	-1
w delet sav	0	-4	-2	0	9	0	-2	1	-3
w deliv	-3	-6	4	-1	-4	9	-2	0	2
w deliveri	5	-6	-6	1	1	9	-1	0	-3
w deliveri receipt	11	-4	-5	1	0	-3	0	0	0
w dell	10	-2	-1	0	1	-2	0	0	-5
w demand	-4	-4	-4	4	-1	0	-2	-1	12
w demo	-1	-2	-4	-1	-4	-2	16	-1	-2
w demo login	-1	-1	-2	0	-3	0	8	0	-1
w deni	6	1	-4	8	-2	-1	-4	-1	-3
w deni publickei	-1	0	-1	3	1	0	0	0	0
w dental	3	-2	-4	-1	-3	-2	-3	7	4
w deputi	-2	0	5	-1	1	-2	5	0	-6
w design	-1	-2	8	-1	0	1	-4	0	-1
w desk	2	1	0	-2	-3	2	-1	0	0
w desktop	3	5	-7	-1	0	-2	4	1	-2
w destroi	-1	10	-3	0	-3	-2	0	0	0
w detail	-2	-6	-3	-1	17	-2	-3	0	1
w detect	4	-3	-1	-4	9	-5	0	1	-2
w dev	-2	-1	-3	0	8	-2	0	1	-2
w devic	0	-10	4	7	4	-5	4	4	-9
w devic limit	-1	-1	10	4	-1	-2	-6	-2	0
w devic log	0	-1	-1	1	4	0	-1	0	-1
w devic shar	0	0	0	6	-4	0	-1	0	0
w dictat	7	0	-2	1	-2	0	-1	-2	-2
w die	6	-4	-2	11	-8	1	-8	3	0
w die certificat	-1	-1	5	0	-3	-1	0	0	1
w diff	0	0	-7	0	0	-4	12	0	0
w differenc	-1	-3	1	1	-2	3	0	1	-2
w different	0	1	-2	8	5	0	-7	3	-8
w different hous	6	-4	0	-1	-3	-1	-2	6	-1
w different isp	7	0	0	-2	-1	-1	-1	-1	-1
w different network	5	-1	-1	-2	2	0	0	0	-1
w different phon	1	0	7	-2	-2	0	-1	-2	-1
w different signatur	-8	9	-1	-1	-1	4	-1	0	-1
w different town	-2	-1	-1	-1	-1	-1	8	0	-1
w dig	-4	1	-1	-4	1	3	-3	3	4
w digest	-1	-1	-2	0	-1	7	0	0	-2
w digit	-1	-2	3	-4	10	-1	-1	-1	-3
w digit cod	-1	0	0	-2	5	-1	0	0	0
w direct	-9	0	-1	-2	-4	1	7	3	5
w direct debit	0	-1	-1	-1	-1	-1	4	0	1
w direction	-2	7	6	0	-2	-6	-4	0	0
w director	7	-1	-2	-1	-2	1	-2	-1	0
w disabl	-1	-4	-1	-3	13	-1	-2	3	-4
w disappear	2	2	-1	0	0	1	-2	-1	-2
w discard	6	2	-1	-1	0	-2	-3	0	0
w disconnect	6	-5	-3	4	1	-2	-2	0	0
w discord	-1	0	-2	10	-2	0	-1	0	-2
w discount	-1	-4	10	-1	-3	-5	11	-1	-6
w discount pay	0	0	-4	0	2	0	4	0	0
w discount student	0	-1	10	0	0	0	-7	0	-1
w disk	1	-5	0	-5	6	-3	-1	-1	9
w disk contract	0	0	9	0	0	0	-10	0	2
w disk stand	-1	0	-3	0	-3	2	-3	0	9
w dispatch	1	-1	4	0	-2	5	-4	0	-2
w dispatch box	-1	0	-4	0	0	6	-1	0	0
w displai nam	-6	13	-1	0	-1	-2	0	0	-2
w divorc	-3	3	5	-1	-2	-1	-2	0	0
w diwali	-1	1	9	0	0	-6	-1	0	-2
w dkim	-3	-4	2	-1	-4	8	1	2	-1
w dkim selector	-1	-2	0	0	0	4	-1	0	0
w dkk	0	0	-6	0	0	0	7	0	0
w dkk bank	0	0	-6	0	0	0	7	0	0
w dmarc	-5	-3	-3	-1	0	17	-2	0	-4
w dmarc1	0	-1	0	-1	-2	10	-5	0	-1
w dmca	0	-1	-2	-2	-1	-1	-1	0	8
w dmca notic	0	-1	-2	-2	-1	-1	-1	0	8
w dns	5	0	-3	-2	-3	1	-5	0	7
w dnssec	-1	-2	-5	7	2	3	-3	0	0
w doabl	-1	8	-2	1	0	-2	-2	0	-2
w doc	-5	-6	-3	-6	2	-1	0	15	5
w doctor	2	0	-1	0	-3	-3	1	-1	5
w dog	1	3	-3	-2	1	-4	0	-1	5
w dog nam	0	6	-3	-2	-1	0	-1	0	0
w dollar	-1	1	11	-3	0	-2	-5	-2	1
w dollar euro	-1	0	-4	1	0	0	5	0	0
w domain	0	-6	-3	-12	8	10	4	4	-6
w domain box	0	0	0	0	0	5	-4	0	0
w domain cheap	0	0	-4	0	0	0	4	0	0
w domain cost	0	2	12	0	0	-6	-7	0	0
w domain nam	-2	0	-1	0	1	-5	9	0	0
w domain per	-1	0	7	0	-1	0	-5	0	0
w domain reach	0	0	8	0	-1	-6	0	0	0
w domain server	6	-1	-1	0	-1	-2	-1	0	-1
w domain stai	-4	2	14	0	-1	5	-15	0	-2
w don	5	-3	7	-1	-2	1	-5	0	-1
w door	-7	10	-6	2	7	-2	-1	-1	0
w dorm	-1	-5	5	1	-1	0	-2	7	-3
w dot	-4	7	2	-1	0	3	-2	-2	-3
w doubl	2	4	3	-6	1	1	2	-1	-6
w doubl charg	1	-2	5	0	0	0	0	0	-4
w doubl send	9	-6	1	0	-2	-1	0	0	0
w doug	-2	-3	8	-1	2	1	-2	-1	-3
w dovecot	19	-1	-7	-5	-3	1	-1	-1	-2
w downgrad	0	-3	8	-7	1	-1	4	0	-1
w download	-5	15	-7	6	3	-2	-12	5	-3
w download letter	-4	-6	16	-2	0	-1	0	-2	-1
w dpa	-1	-3	-3	-1	-1	-2	-1	-1	12
w dr	3	0	3	1	0	1	-2	-1	-5
w draft	-10	19	2	-2	-3	3	-2	-1	-5
w drag	-15	9	2	0	-1	1	-4	0	8
w draw	0	2	-3	-1	2	-6	-3	-1	9
w driv	5	0	-3	-1	4	-4	3	-1	-3
w drop	0	2	14	-5	0	0	-8	-2	-2
w dsn	10	-2	-5	0	0	-2	0	0	0
w dubai	6	-3	0	-5	-2	-2	12	-1	-5
w dublin	1	-4	-2	8	-1	-2	-2	-2	4
w due	5	0	0	3	-3	2	-5	-1	-1
w due dat	4	8	-5	-1	0	-2	-1	0	-2
w dutch	-2	-2	-1	5	0	3	-4	-1	2
w duti	-1	-6	-2	1	-1	1	1	-1	9
w earli	1	5	1	1	-1	-5	-2	0	-1
w earth	-4	2	-1	-3	3	0	-4	0	6
w easter	-1	1	-3	-1	0	-2	1	0	6
w eat	0	4	3	1	0	-2	-4	3	-4
w eat letter	-1	-6	2	0	-1	3	0	4	-1
w eat spac	0	8	-6	0	0	0	0	0	0
w ed25519	-1	0	-1	-1	6	0	-3	0	-1
w edg	-8	16	-3	-1	-6	-1	-3	8	-3
w edit	-2	5	-7	7	-3	4	-2	0	-1
w editor	4	4	-4	-5	1	3	0	-2	-2
w eight	2	0	6	0	-3	-2	0	-1	-4
w eighti	-3	4	-4	-1	-3	-1	12	0	-4
w ein	0	-3	10	-1	-2	-4	0	0	-1
w elder	6	-2	4	-2	-2	2	-4	0	-2
w eldest	-1	0	-3	0	0	-1	-1	0	8
w eleven	0	-2	3	-6	-4	-2	13	-1	0
w eleven mail	-5	3	0	0	-2	-2	9	0	-2
w elsewher	0	-3	-4	-6	1	0	0	0	12
w em	0	2	5	-3	-3	-1	5	1	-5
w em client	2	-7	-2	-2	-3	-4	17	-1	-2
w email	2	4	6	-7	-7	-1	-6	3	8
w email address	12	-3	6	-1	-3	-9	0	0	-2
w email ask	-1	-4	-3	-1	6	-4	-1	0	7
w email book	-1	-4	-3	-1	0	0	10	0	0
w email die	6	-4	1	0	-2	-1	0	0	0
w email junk	-1	-2	-4	0	0	7	0	0	0
w email say	-2	-2	-7	0	10	4	0	0	-2
w email send	-6	5	-1	0	-1	4	0	0	-1
w emergenci	9	1	5	1	-3	-5	-1	-4	-3
w eml	13	-4	-1	-1	-1	-6	0	0	0
w emoji	6	5	-5	-1	-3	-1	-2	0	1
w emploi	-1	5	0	-1	0	-3	-1	0	1
w employe	-3	-8	-2	2	3	-2	11	0	0
w empti	-3	7	3	-3	0	-3	-4	9	-6
w empti trash	-9	1	9	0	0	1	0	0	-1
w enabl	-2	7	-1	-2	-3	-1	-1	4	-1
w encrypt	4	-4	-6	-3	12	-1	-1	4	-5
w encrypt asc	0	-4	0	0	6	0	0	0	-1
w encrypt mail	-1	8	0	0	-3	-1	-3	0	0
w end	-3	-3	1	3	-9	11	-5	4	2
w end carri	-3	0	-2	0	-1	-2	8	0	0
w end session	0	-1	-3	0	5	0	0	0	-1
w endpoint	-4	-2	-3	9	-1	-2	-1	5	-2
w enforc	-4	0	-2	-1	13	-2	-2	0	-2
w engin	0	-2	-6	1	1	-1	-2	1	8
w english	-5	5	-4	1	0	3	3	1	-4
w enough	-8	-5	-7	0	6	5	5	-1	5
w enquiri	0	0	-3	-1	-2	-1	6	2	-1
w enroll	-1	-1	-3	-1	4	-1	-4	0	7
w enter	0	7	7	-4	-2	3	-2	2	-10
w enter mail	5	-7	-1	0	1	5	-2	0	-1
w enter password	10	-1	-5	0	-4	0	0	0	0
w enter webmail	0	-6	0	0	7	0	-1	0	0
w entir	7	-2	0	-2	-1	2	-3	-3	0
w entri	-2	-2	-2	-3	6	2	-4	4	-1
w entri delet	1	-1	-3	0	10	-2	0	-1	-4
w envelop	-5	6	-1	-3	-2	-2	8	-1	-1
w eras	-2	0	4	-2	0	-1	5	0	-2
w err	1	6	-3	-2	-1	-1	-2	6	-4
w err connect	-4	6	0	-3	-1	-1	0	5	-3
w error	9	5	-2	-4	-7	1	-8	11	-3
w error authenticat	-6	0	-1	0	10	-1	0	0	0
w error connect	-1	6	-1	-2	0	0	0	-1	-1
w error send	7	-4	-1	0	0	-1	0	-1	0
w escalat	0	-7	0	0	-1	-1	0	0	10
w estat	-1	3	4	-2	-2	-1	-1	0	1
w eta	2	-1	-4	11	-2	0	-3	0	-3
w eu	-3	-2	5	-1	-2	0	-6	0	8
w eur	-2	-2	11	-1	-1	-1	-3	0	-1
w euro	-5	0	10	1	-2	-2	6	-2	-6
w europ	-1	-5	-2	2	-2	2	-2	-1	8
w even	-1	1	0	7	-2	-3	-5	5	-1
w event	-8	14	-3	-1	-2	5	-2	-1	-3
w everybodi	3	4	-9	-2	2	0	6	2	-7
w everyon	1	5	1	-1	-2	-1	0	0	-4
w everyth	-3	7	-4	0	0	-1	0	0	1
w everywher	5	-5	0	-3	11	-1	-8	0	1
w evolution	1	-4	-3	1	1	-1	7	0	-2
w ex	-3	6	-1	-1	15	-5	-4	-2	-5
w ex husband	0	-1	-4	0	6	0	0	0	0
w ex partn	0	3	6	-1	-7	0	-1	0	0
w exact	0	-2	-1	-1	-4	0	-1	1	9
w exam	-2	4	0	0	-6	0	-3	0	8
w exampl	-10	-9	-1	-5	8	9	0	13	-5
w exampl address	0	0	-4	-1	3	-7	11	0	-2
w exampl net	5	2	5	-1	0	-1	-2	-6	-2
w exampl org	1	-1	6	-1	-2	2	-1	-2	-2
w exampl send	6	-1	-1	0	-3	-3	0	-1	5
w excel	0	-1	9	0	-1	-1	0	0	-4
w exception	2	-3	-1	7	3	-2	-2	2	-6
w exception sit	0	0	0	7	-2	-1	-1	-2	-1
w exchang	13	-4	-5	0	1	-2	-3	-2	2
w exclud	0	-1	-2	0	0	6	-2	0	-1
w exe	-1	-1	-1	-3	-2	3	-1	-2	8
w exempt	-1	-1	-4	0	-1	0	8	0	0
w exist	-1	-2	-2	-1	9	-5	3	1	-1
w exit	-4	-6	-4	31	0	-9	-2	-5	0
w expect	14	1	4	1	-4	-6	-4	-2	-3
w expect bill	0	-2	4	0	0	-1	-1	0	0
w experienc	-1	-1	-2	1	-1	0	-1	-2	7
w expir	-3	3	-3	3	4	6	-11	0	1
w expir click	0	-2	13	-1	-7	-1	0	-1	-1
w explain	-2	6	0	-2	10	-2	-9	-1	0
w export	9	6	-2	-4	-6	3	-6	-1	1
w export contact	-4	1	3	0	0	0	0	0	0
w export mailbox	-3	-2	6	0	0	-2	-1	0	1
w express	-1	-2	-1	-3	-1	-1	8	2	-2
w exs	-4	-3	-1	-2	6	5	0	0	0
w extend	1	-1	5	-2	5	-6	-5	1	2
w extension	0	-4	-8	8	2	3	2	0	-3
w extra	-4	-5	11	-4	-1	3	4	-1	-3
w extra mailbox	0	0	-7	0	0	-1	7	0	0
w eye	-4	4	7	-2	1	-3	-4	2	-2
w fac	6	-3	-1	-1	-1	-1	-2	-1	4
w factor	-11	-1	-3	-2	21	4	-3	0	-5
w factori	0	0	-6	0	9	0	-2	0	-1
w fada	-1	0	10	-2	-1	-3	0	0	-3
w fail	8	3	-1	1	1	2	-10	5	-9
w fail check	-1	-4	5	3	-2	-2	0	2	-2
w fail mail	-3	-4	1	0	-1	7	0	0	0
w fail2ban	-4	-1	-4	0	10	-1	-1	0	1
w fair	-3	-2	-3	5	0	-1	-8	5	5
w fairemail	2	-3	-3	-1	7	-1	0	0	-1
w fak	-3	-4	-7	0	8	3	3	-1	1
w fall	-4	2	-1	-1	0	9	-6	1	-1
w fall box	-1	-1	-8	0	-1	12	-1	0	0
w fallen	3	4	-1	-2	-2	2	-2	0	-1
w fals	-3	-3	-5	-2	16	-2	-3	-3	5
w fami	3	3	1	-4	-2	-3	-1	-3	6
w fami nam	-1	-3	6	0	-1	0	0	0	-1
w fami plan	-2	8	11	-7	3	-2	-6	-1	-3
w faq	0	-2	-3	-4	-1	0	-1	9	2
w farm	-4	4	2	-1	4	-1	-1	-2	-1
w fast	-2	-3	-6	1	4	-1	0	-1	9
w father	2	5	6	0	-5	-3	-3	-1	-2
w fault	-2	1	10	-4	-5	0	-3	-3	7
w fax	-5	2	5	-1	-2	2	1	0	-1
w fax number	-1	2	5	-1	-2	-2	1	0	-1
w featur	0	0	0	0	-6	0	6	0	2
w februari	1	-1	6	-1	-4	-2	-1	3	-1
w fed	-2	-1	-1	0	-1	-3	0	0	10
w feder	0	1	1	-1	-2	5	-4	0	0
w fee	-2	3	4	-2	-3	-3	10	-1	-7
w feed	-11	-2	-3	0	1	5	-1	5	4
w feel	0	6	-3	0	-1	-2	-1	0	2
w fella	-3	-4	-1	-2	0	1	3	-1	7
w fella writ	-1	-3	-1	1	-1	1	-2	0	5
w ferri	0	-1	0	6	-2	0	0	0	-1
w festival	8	-3	-5	-1	0	2	1	0	-1
w fetch	16	-6	-5	-3	-3	2	-4	4	-1
w fetchmail	11	2	-2	-6	-2	-1	0	0	-1
w fi	4	-2	-1	-2	-2	-1	5	0	-1
w fi1	-2	0	-2	11	0	-1	-2	-1	-3
w fibr	1	-3	-2	9	-2	3	-3	1	-2
w fido2	-1	-1	-5	-1	8	1	-1	0	0
w field	2	6	-2	0	-3	1	-4	1	-1
w fifteen	3	-1	-3	-2	-3	0	8	-1	-2
w fifti	-2	-2	-6	-1	-2	-1	8	2	4
w figur	-2	5	-10	-1	2	-3	2	1	6
w fil	5	-3	-1	6	4	-2	-8	1	-2
w fil mail	-5	-2	-1	0	0	8	-1	0	0
w fil valid	-2	-3	0	7	0	0	0	0	0
w filipino	0	-2	-1	-1	-1	0	-1	8	-2
w fill	-5	7	-1	-1	-3	-1	0	1	4
w film	-1	-6	1	-1	4	-1	-3	-1	7
w filter	-1	10	-4	-1	-2	10	-3	-3	-7
w filter answer	-2	7	-2	0	0	-3	-1	0	0
w filter run	4	4	0	-1	0	-6	1	0	0
w fin	10	-1	-5	-1	-4	-3	-2	3	3
w financ	1	-2	9	-1	-2	-2	-1	-1	-2
w find	-1	4	-12	0	7	7	-8	-1	3
w find folder	-5	1	-1	-1	-2	2	-1	0	7
w find mail	8	0	-2	-1	-2	-4	-1	0	2
w find older	5	0	1	-1	-2	-1	0	-2	-1
w find password	-1	-4	-2	0	-1	0	0	8	0
w find pay	0	0	5	0	-2	-1	-1	0	0
w find print	3	-10	-2	12	-2	-1	0	0	-1
w find send	-2	-5	-1	0	8	-2	0	0	4
w find word	0	4	-1	-1	0	-1	0	-7	6
w finger	-3	0	-3	-1	7	0	-1	0	0
w fingerprint	-4	-2	-3	6	12	0	-2	-5	-3
w fingerprint tunnel	0	0	0	-9	10	0	-1	0	0
w finish	-1	1	10	-2	-3	-8	2	-2	4
w finish load	-1	-6	-4	-1	0	0	4	-1	9
w finnish	-7	5	0	-1	2	0	-2	-1	4
w fir	3	5	-1	-4	-5	2	5	0	-5
w fir tv	0	0	3	-6	-3	0	6	0	0
w firefox	-9	-1	-2	2	3	-5	-3	16	-1
w firefox account	-1	-1	8	0	-4	0	0	0	-1
w firefox chrom	0	-2	-2	0	0	0	0	6	-1
w firefox menus	0	-8	-1	0	0	0	0	0	9
w firestick	-2	-1	-2	1	-1	-1	8	0	-2
w firewall	-1	-2	-1	5	-2	4	-1	2	-2
w firm	7	-7	0	-5	-5	0	5	-1	5
w firmwar	-6	-2	-1	6	2	3	-2	0	-1
w fit	-1	10	-4	0	1	-1	1	-1	-6
w fiv	-4	3	-1	0	-6	2	9	4	-6
w fiv box	0	0	5	0	0	-7	4	0	0
w fiv minut	0	2	-2	6	-2	-3	-1	1	-2
w fiv person	-1	-2	12	0	-1	-1	-10	0	4
w fix	1	5	-5	6	-5	-6	-2	12	-5
w fix address	-1	-1	-1	7	0	-2	-1	0	0
w fix ip	-1	-2	0	8	0	-2	-1	-1	-1
w fix port	-5	-1	0	-9	0	0	17	-1	0
w flag	-3	-1	1	-2	0	-2	-3	9	0
w flat	4	-1	-1	-1	-1	-1	1	-2	2
w flatmat	0	-1	8	2	0	-1	-6	0	-2
w floor	10	-1	-2	2	1	-4	-2	0	-3
w fold	-1	1	7	0	-1	-2	-1	0	-4
w folder	-3	16	-7	-3	7	-2	-4	-4	-1
w folder bring	-8	-7	0	0	0	0	13	0	3
w folder call	-1	3	-1	2	2	0	-1	0	-5
w folder delet	-2	-7	-2	0	0	0	0	0	12
w folder empti	10	-8	-1	0	-2	1	0	0	0
w folder insid	-10	6	2	4	0	-1	-1	0	1
w folder order	5	3	-4	0	0	-2	-2	0	-1
w folder webmail	-1	-5	6	0	0	0	0	0	0
w folk	-5	10	-3	-1	0	3	-1	0	-1
w follow	-2	3	1	-1	2	-4	0	1	0
w font	0	9	-3	0	-6	2	-3	0	2
w foot	-2	1	4	-4	7	-3	-2	1	-2
w forbid	0	-2	-7	2	7	-4	-3	0	6
w forbidden	0	-1	7	-1	0	-1	-2	0	-1
w forc	-2	-2	5	-1	3	-2	-4	-1	2
w forest	-1	-1	-3	1	-1	8	-1	0	-3
w forev	-1	5	1	-3	-3	0	0	2	-2
w forget	2	-2	-4	-5	0	-3	14	-1	-1
w forget password	-4	-4	-5	-1	-1	-1	17	0	-1
w forget recover	0	0	8	0	-2	-5	0	0	0
w forget renew	1	6	-8	-1	-5	-2	11	0	-2
w form	-6	-10	6	-7	-4	2	-6	20	5
w form eat	0	-2	-1	0	1	-2	0	5	-1
w form invalid	0	7	2	0	-2	-1	0	-3	-3
w format	2	5	-5	8	-2	-3	-2	0	-2
w former	-4	-4	9	2	-3	0	-1	-1	1
w forti	2	5	-9	-5	6	0	0	-1	2
w fortnight	0	11	-7	-1	-2	-3	2	0	0
w forum	6	-10	-7	4	0	-5	-4	14	3
w forward	-18	4	-4	1	2	13	-1	0	2
w forward address	-1	2	-2	-1	-1	5	-1	0	-1
w forward port	-1	-1	-1	7	0	-1	-3	0	0
w found	-2	-1	-1	0	-2	-2	3	0	5
w four	2	2	4	-5	-4	-2	7	0	-3
w four thousand	-2	9	-2	0	0	-1	-2	0	-1
w fourth	1	-5	-1	-1	-1	1	1	4	1
w foxyproxi	-1	-3	-2	11	-1	0	0	-1	-2
w fram	-1	-2	-3	-1	0	-2	-1	-1	11
w franc	-3	-2	-3	10	3	-2	-6	-1	3
w frankfurt	7	-4	-3	6	4	-5	-2	1	-3
w fraud	-2	-3	-3	0	10	-1	0	0	-1
w fre	-3	-5	5	-2	-5	8	9	-4	-2
w fre account	-2	-1	-3	0	-1	4	5	0	-1
w fre charg	0	0	-6	0	0	0	8	0	-1
w fre cheap	0	0	-6	0	0	0	7	0	0
w fre plan	7	3	2	-1	-1	-1	-9	0	0
w fre trial	0	0	2	3	0	0	-5	0	0
w freelanc	0	-1	-5	3	0	0	3	2	-1
w freez	0	-3	-1	6	9	-2	-7	-1	-1
w french	-2	6	0	0	-2	-3	-4	-2	7
w fresh	5	-6	0	1	4	0	-3	1	-2
w fridai	-1	-1	6	-2	3	3	0	-3	-6
w fridai deal	0	0	-1	-1	0	-2	5	0	-1
w fridai saturdai	-2	7	-1	0	-1	0	0	0	-3
w friend	-1	-3	5	-5	8	-1	-5	6	-4
w front	3	-5	0	-3	2	-2	6	7	-7
w front desk	3	2	-3	0	3	-4	5	-1	-5
w front pag	-2	-3	0	0	0	3	-1	6	-2
w frontdesk	0	-4	7	0	-1	0	0	0	0
w full	-3	-4	8	0	7	8	-6	-2	-7
w full delet	-3	-6	12	0	1	-3	0	0	0
w full header	-1	18	-2	0	-6	-8	0	0	0
w full nam	9	-2	-5	-1	3	-3	0	0	-1
w full person	9	-4	2	0	-2	-2	0	-1	-1
w full stop	3	-1	4	4	-1	-6	0	0	-3
w function	0	-1	0	2	0	-3	8	0	-5
w furnish	0	0	7	0	0	0	0	-5	-1
w futur	1	3	5	-1	3	-5	-3	-1	-3
w gadget	-6	-3	-3	11	5	-1	0	-1	-2
w galaxi	5	-1	-1	2	0	0	-1	0	-3
w galleri	1	0	-5	0	0	-3	6	0	0
w gam	2	-2	0	-11	1	-2	9	-1	4
w garbag	-3	3	-2	-2	-2	9	-1	-1	-2
w gatewai	-10	8	1	13	-4	-3	-4	4	-5
w gatewai nginx	-1	7	-2	-1	-1	0	0	-1	-1
w gav	6	-3	3	-5	5	-3	-1	-1	-2
w gb	0	2	12	2	-8	-7	9	-1	-9
w gb cost	-1	0	-4	2	0	-1	4	0	-1
w gb mail	1	0	1	-2	-1	-1	3	0	-1
w gcash	-2	0	0	-1	-1	-2	8	0	-2
w gdpr	-2	-2	1	-1	-3	-2	-2	0	11
w general	6	-3	-5	-2	-2	0	10	-1	-4
w general fail	9	-3	-2	-1	0	-2	-1	0	-1
w generat	-1	0	1	-10	1	0	10	0	0
w gentl	0	-7	-1	0	0	9	0	0	0
w genuin	-2	-1	-5	-1	12	0	-1	0	-1
w geo	-2	1	-3	10	0	-1	-1	-3	-1
w german	-10	0	3	5	0	-2	-4	5	3
w germani	-1	-2	0	5	-2	1	-3	-1	2
w gf	0	-2	-3	-4	-1	0	10	0	0
w ghana	-3	0	-7	0	4	0	8	0	-1
w ghent	0	-3	8	0	-4	0	0	0	0
w gift	-3	-2	7	-4	2	-6	9	1	-3
w gift card	-3	-3	-14	0	12	-1	7	0	2
w gift cod	1	0	5	0	-3	-1	-2	1	-1
w gift vouch	0	0	-11	0	2	0	9	0	1
w gig	-3	-7	6	3	-2	-1	9	-1	-4
w giga	-2	0	-1	4	0	2	-2	0	-1
w gigabyt	-1	-2	9	-1	-3	-3	4	0	-5
w girl	4	1	3	-3	1	-5	4	-2	-4
w giro	0	1	5	0	0	-2	-3	0	-1
w giv	7	0	-11	-2	-6	5	-1	7	0
w giv phon	-1	-1	-1	0	0	0	10	0	-6
w gl	0	-1	-1	-3	0	-1	7	0	0
w gl inet	0	-1	-1	-3	0	-1	7	0	0
w glad	4	-1	2	2	-1	-2	-4	-2	3
w glenorrin	-4	7	-3	-2	2	2	-1	0	-2
w glenorrin exampl	-4	7	-2	-2	1	2	-1	0	-2
w globoplai	0	-1	-1	8	-3	-1	-1	0	-1
w gmail	7	-10	-4	-6	2	13	8	-3	-6
w gmail address	-4	-1	-2	0	6	-8	9	0	0
w gmail app	14	-2	-6	1	-1	-2	-3	0	0
w gmail label	-2	-5	0	0	0	-2	9	0	0
w gmail stop	10	-5	0	-1	0	-2	-2	0	0
w gmx	4	-4	0	-1	0	5	-1	0	-3
w goat	-3	-2	3	-1	-1	0	-5	0	9
w gold	-4	-5	11	0	0	-1	-2	-1	2
w gonna	-1	1	0	-3	-2	-1	7	-1	-1
w googl	1	-4	-5	9	2	-4	1	3	-3
w gov	-1	8	0	0	0	-4	0	0	-2
w govern	-2	-1	-1	4	3	0	-2	1	-1
w grac	-5	-1	10	0	0	-2	-1	0	-1
w graduat	-2	-2	2	0	-1	-1	-4	0	7
w gran	-1	-2	6	1	-1	-1	-6	0	4
w grandchild	-1	-2	9	0	-2	-1	-2	0	-1
w grandkid	0	-2	-2	-2	1	-1	8	0	-2
w grandma	-4	2	7	0	-1	-1	-3	0	-1
w grandson	0	4	-2	-1	-5	-3	6	-2	2
w grant	-1	1	7	-1	-1	-3	-5	-1	3
w graz	-3	-1	-3	3	-2	6	0	2	-2
w greek	-1	-3	1	-2	-2	4	-1	0	5
w green	4	-4	-7	9	-4	4	3	-3	-2
w greet	1	-3	6	1	-4	1	-3	-1	1
w grei	7	2	-2	5	-5	-1	-3	2	-4
w grei squar	-2	6	-1	-2	-1	-1	-1	2	-2
w greylist	-1	-2	-2	-1	-2	10	-1	0	-1
w group	-7	15	-7	2	1	4	-2	-3	-3
w group plan	0	-2	7	-1	0	-2	-1	0	0
w gst	0	0	4	0	-1	-3	2	-1	-1
w gst invoic	2	-1	-3	0	0	-2	6	0	0
w gstin	-1	0	6	0	0	-2	-1	0	0
w guarante	-1	1	-2	-1	0	0	7	-1	-3
w guard	-4	-1	1	8	-3	5	-2	-1	-4
w guess	-4	7	-3	-2	1	2	-2	-1	1
w guest	-3	1	-3	-10	-1	10	8	2	-5
w guid	6	0	-5	-3	-5	4	-4	11	-2
w guid step	9	-1	-2	0	-2	0	0	-4	0
w guild	0	-3	-2	7	0	0	-1	0	-1
w hack	0	-2	-1	-1	11	-5	0	-1	-2
w half	4	-5	8	-5	2	-1	-4	2	-1
w hall	-2	10	-3	0	-3	-2	-2	0	3
w halyna	-2	9	0	-1	-1	-2	-1	0	-2
w hand	-3	-2	3	-3	1	-3	1	1	5
w hand account	-2	0	-2	0	-1	-1	8	0	-1
w hand mailbox	-1	-1	-8	0	-1	0	10	0	1
w handl	-2	-3	-1	-1	-1	0	-1	0	8
w handset	0	-2	1	0	7	-2	0	0	-2
w handshak	-3	-4	-2	21	0	-2	-3	-2	-5
w handshak complet	-2	-1	-1	7	-1	0	-1	0	-2
w hang	-1	0	0	3	-2	-4	-4	1	7
w hanoi	0	-1	-3	-1	10	-1	-2	0	-2
w happen	3	9	-5	1	-3	1	-2	0	-3
w happen mail	-8	-2	1	1	-2	-3	6	0	7
w happen pric	0	-1	-4	0	0	0	6	0	0
w happen server	-6	1	0	7	0	0	0	0	-1
w happi	-2	2	-3	-3	4	-1	7	-1	-3
w harbour	4	6	-2	0	-1	0	-2	0	-4
w hard	11	-5	-2	0	-5	-1	-1	-3	6
w hard disk	4	-2	-6	2	-2	-2	-1	0	6
w hardwar	1	-2	2	-2	6	-1	-2	-1	-1
w hash	0	-1	-5	0	1	-1	-1	0	9
w hat	-3	1	-9	-1	-1	2	9	1	1
w hat monei	0	0	-9	0	0	0	10	0	-1
w head	1	4	4	-2	1	-11	-2	4	1
w header	-1	6	-7	-5	-3	11	-3	6	-4
w hear	-2	-3	3	-4	-2	-1	4	-1	5
w heard	-1	-2	-3	1	1	-1	-7	3	9
w hed	-1	4	-5	-3	3	6	0	-1	-2
w heic	-3	6	0	0	-1	0	0	0	-1
w help	-3	-7	2	-6	-7	2	0	15	4
w help centr	-1	-2	0	0	0	0	0	5	-1
w help mov	-1	-1	-3	0	0	-1	10	-3	-1
w help pag	-4	-7	-7	-2	7	-1	-4	3	14
w help sit	-2	0	0	-2	0	-1	0	10	-4
w herself	-4	4	-3	-1	-2	-2	10	0	-3
w hes	-3	-2	1	1	17	2	-12	-1	-3
w hid	0	8	5	4	4	-4	-7	-1	-7
w high	7	-2	-2	0	-1	-1	-1	1	-1
w hipaa	0	-1	-4	0	0	0	7	0	-1
w hir	-1	-1	-3	-1	-1	-1	-1	0	9
w histori	-2	-2	-3	2	10	0	-1	-2	-2
w hit	-7	1	16	-4	7	-17	-6	7	3
w hold	-1	-4	-5	-2	-5	3	4	-2	12
w hold admin	0	-1	-1	-2	-3	-2	11	0	-3
w hold mail	-3	-4	3	0	-1	10	-4	0	-2
w hold nam	-1	-3	7	-1	0	-1	-2	0	1
w holder	-1	-3	5	-1	-2	-3	3	0	2
w holidai	-5	17	-6	-2	-3	2	-3	2	-3
w hom	2	9	-6	3	2	-3	-11	6	-2
w hom address	-2	-2	-4	1	-2	0	0	0	9
w hom ip	-4	-3	1	-3	8	2	0	0	-1
w hom work	5	-2	-1	-2	0	-1	0	4	-2
w homepag	-2	-3	-1	-1	1	-1	-1	10	-3
w honei	2	-1	1	-3	-2	7	-2	0	-2
w hop	5	0	-8	-1	6	-5	6	-1	-3
w hopeless	-1	-2	-3	-1	-2	1	-1	0	9
w hospital	2	9	4	0	-1	-5	-3	-1	-5
w hospital letter	-1	-2	-1	0	0	4	0	0	0
w host	1	1	-10	8	1	0	1	5	-7
w host identific	0	0	0	-7	7	0	0	0	0
w host imap	-10	11	0	1	-1	0	0	0	0
w host key	0	0	1	-4	8	-3	-1	0	0
w host nam	3	1	-1	-1	-6	0	-1	-1	6
w hotel	6	-7	-5	6	2	-2	1	-2	-1
w hotlin	0	-3	-4	-1	0	0	-1	2	8
w hotmail	9	-6	-1	-2	0	7	-3	-1	-3
w hotspot	6	0	-1	3	-3	-3	-2	1	-2
w hour	10	-3	-7	-1	0	5	0	-3	-1
w hour cap	-3	0	-1	-1	0	9	0	-2	0
w hour send	15	-1	-5	0	0	-8	-1	0	0
w hous	1	1	-4	5	4	-2	-1	3	-8
w household	4	-3	-4	-1	-1	0	7	0	-2
w houston	-2	8	-7	0	-1	-1	6	-1	-2
w how	-3	7	-3	0	0	-1	1	0	-1
w html	4	3	3	0	-4	-1	0	-6	2
w http	3	3	-2	-5	1	-1	-2	7	-3
w http proxi	5	0	0	-6	0	0	-1	3	-1
w huawei	6	-3	0	-3	-3	-1	5	0	-1
w hulu	0	-1	-2	6	0	-1	-1	0	-1
w human	-3	-6	6	1	-3	-5	-1	3	8
w hundr	-9	1	2	-1	2	10	0	-3	-2
w hurri	-5	3	11	-1	-7	0	-2	-1	3
w husband	-4	1	9	-3	1	0	1	-1	-3
w husband outlook	-6	-1	0	0	0	0	8	0	0
w iban	2	-2	11	-1	1	-1	-1	0	-8
w ics	-1	8	2	-4	-1	-1	-3	-1	-1
w id	-4	-4	1	0	-2	6	3	-3	3
w id know	-3	0	1	2	-4	-2	6	0	1
w id monei	0	0	6	1	0	0	-1	0	-4
w id nam	-1	0	-4	0	10	-1	-3	0	0
w idea	-1	5	-1	1	-2	-3	-1	0	3
w identific	-1	0	-1	-4	6	0	0	-1	0
w identific chang	0	0	0	-7	7	0	0	0	0
w identiti	0	1	2	-4	6	-2	0	-1	-4
w idl	12	-1	-7	5	-1	-4	2	-2	-4
w idl support	0	-1	0	-2	0	-1	6	0	-2
w idl timeout	1	-1	0	7	-4	-2	-1	0	0
w ill	-2	3	-1	-1	0	-3	8	-2	0
w imac	7	3	-3	-1	-2	-1	0	-1	-1
w imag	-1	9	-1	-1	6	-9	-1	0	-2
w imag block	0	2	0	0	5	-2	0	0	-4
w imagin	-1	-2	10	0	2	-1	-7	0	0
w imap	-2	6	-8	-18	8	-4	14	8	-3
w imap 993	6	-1	0	0	-2	0	-2	0	-1
w imap die	-1	5	0	-1	0	0	-2	0	0
w imap hang	8	-2	0	-4	0	0	0	0	-1
w imap idl	-12	0	-3	-1	3	0	14	0	0
w imap mail	-4	-2	0	0	0	0	0	7	0
w imap password	-8	0	-2	0	10	0	0	0	0
w imap server	-6	2	-1	0	2	1	3	0	0
w imap webmail	10	-7	0	0	-1	0	-1	0	0
w imapsync	18	-2	-4	-2	0	-3	-6	1	-1
w immediat	-1	0	-3	-5	11	0	0	0	-1
w import	-3	9	-8	1	7	-7	0	0	0
w import password	-4	-3	-3	-1	8	0	0	0	3
w imprint	0	-1	-2	-1	1	0	-1	-1	6
w inbound	-2	-2	-1	6	-1	3	-2	0	-1
w inbox	0	11	-2	-4	-9	3	12	-3	-7
w inbox send	1	-6	10	0	0	-4	0	0	0
w inbox show	-4	9	0	0	-1	-2	-1	0	0
w incident	5	-3	0	0	3	-8	-3	0	6
w includ	-4	-4	9	-10	-6	7	8	-3	2
w includ plan	0	0	2	-5	0	14	-11	0	0
w incom	12	-5	-4	-4	1	2	1	-1	-3
w incom mail	-4	1	1	-1	-5	6	3	0	-1
w incom server	3	-1	0	0	0	1	-1	0	-1
w incorrect	5	-4	4	0	-2	-1	-2	2	-2
w incorrect know	-2	-3	7	0	-2	0	0	0	0
w increas	-1	12	-2	-1	-1	-2	-5	0	0
w index	-1	-2	-2	-1	-1	0	-1	9	-1
w india	-3	-4	4	-2	-1	-2	3	0	6
w inet	0	-1	-1	-3	0	-1	7	0	0
w info	0	-1	-5	-4	7	16	-4	-2	-7
w info account	0	0	-4	0	-1	5	0	0	0
w inform	-9	7	-2	0	-1	-3	0	-1	8
w insid	-2	1	-5	-3	9	-6	8	-1	-2
w insid account	-2	3	-2	-1	6	-1	-2	0	-1
w insid eu	-2	-1	0	-1	-1	0	-1	0	7
w insid folder	-6	4	2	4	0	-2	-1	0	-1
w insist	-2	3	6	-2	0	-4	1	0	-2
w insta	-1	-1	-2	-1	-1	10	-2	0	-1
w instagram	0	-1	-4	11	-6	5	-3	0	-1
w install	1	-7	-3	-1	7	-2	0	-2	7
w instruction	1	4	-2	-2	-3	-2	-1	-1	5
w insuranc	-3	2	4	-1	2	0	-4	2	-2
w interest	-4	-2	-3	-1	4	0	-1	0	6
w interfac	-5	3	-4	-2	0	-1	5	4	-1
w intermediat	-4	0	-4	0	9	0	0	0	0
w intern	-4	4	-1	-1	5	3	-5	0	0
w internal	1	12	-4	-4	-1	1	-2	0	-4
w internet	7	2	-2	7	-3	-2	0	-2	-7
w interview	-5	6	1	-3	-4	-3	-2	0	8
w inv	-1	-1	6	0	-1	-1	-1	0	-1
w invalid	-6	6	8	3	-3	-3	-6	6	-6
w invalid credential	1	-5	5	-1	0	-1	-1	2	-2
w invalid expir	0	7	-1	-2	-2	0	0	0	0
w invalid usernam	-3	6	2	-1	-2	-1	-1	0	0
w invit	-4	11	1	-1	-4	2	-5	-3	3
w invoic	3	-1	-6	1	4	-3	9	-2	-5
w invoic address	-1	-1	-8	-1	-2	3	-2	0	13
w invoic april	0	-6	8	-1	0	0	0	0	0
w invoic carri	0	0	3	0	-1	-1	0	0	-1
w invoic march	-1	-1	4	0	0	0	-1	0	0
w invoic pdf	-1	-8	11	0	1	0	-2	0	-1
w invoic pls	-3	0	4	0	0	0	0	0	0
w invoic send	-1	0	3	0	-5	4	0	0	0
w invoic vet	0	0	7	0	0	0	-6	0	0
w ios	-3	-2	-1	-1	6	-1	-2	0	5
w ip	-1	-11	-7	16	0	-4	4	-1	5
w ip 198	0	0	-1	-3	-1	8	-1	0	-2
w ip address	2	-1	-2	-10	-3	-6	4	0	16
w ip pag	-1	-1	0	6	0	0	0	-1	-3
w ipad	8	-5	-4	1	6	-3	0	2	-5
w ipad app	-3	0	0	-1	-5	0	10	0	0
w iphon	19	-10	-6	-2	-3	-5	1	9	-3
w iphon mail	7	-9	0	0	2	-1	0	0	1
w iplai	-2	-1	-3	9	0	-1	-1	0	-1
w ips	-3	-1	-2	7	-1	3	-1	0	-1
w ipv6	1	-3	-4	8	1	2	-1	-1	-4
w irs	-1	8	0	0	0	-4	0	0	-2
w iso	-3	-1	-3	1	4	-1	-2	0	5
w isp	6	-5	-7	12	-2	-2	-3	3	-3
w israel	-1	10	-4	0	0	-1	-1	0	-1
w issu	-1	-3	6	1	3	-1	-6	1	0
w issuer	9	-1	0	-1	-6	0	0	0	0
w itali	0	2	0	-1	-1	-4	-4	0	8
w item	-3	2	0	-2	-2	-2	-2	12	-4
w jan	1	1	-4	-1	-1	7	-2	0	-2
w janet	0	-2	-3	-1	-1	9	-2	0	-1
w januari	-1	7	5	3	1	-4	-11	-2	1
w japan	-2	5	-2	9	-3	0	-3	0	-3
w japanes	-2	0	1	3	-2	-4	-2	-1	7
w jio	6	-2	-1	2	-1	-1	-1	-1	-2
w jo	-1	3	-4	0	-1	-1	5	0	-1
w job	-5	0	1	-4	2	4	-5	2	5
w join	-1	2	-3	-4	-3	-3	14	-3	1
w jok	4	-3	-1	-1	4	-3	-5	0	4
w joy	0	0	-3	-1	-3	-1	-2	-1	10
w jpg	-1	1	-1	0	-1	0	-2	6	-1
w json	2	0	0	0	0	-1	-1	-6	5
w juli	-5	0	6	3	1	0	-3	-1	-1
w jump	0	2	-2	0	-3	-3	0	4	2
w jun	-2	-3	7	3	-7	-1	-1	-2	5
w junk	-4	-3	4	0	-2	9	-2	-1	-1
w k9	16	-3	1	-7	-1	-3	-1	0	-1
w karin	1	-1	6	0	-2	-1	-3	0	-1
w kaz	-2	3	1	-2	-2	6	-2	-1	-2
w kb	-2	-3	1	-1	1	-1	-2	6	0
w keep	0	-4	5	-7	-1	-1	-4	0	13
w keepaliv	0	-2	-2	8	-1	-1	0	2	-5
w key	-6	-1	-7	15	9	3	-1	-7	-6
w key account	-1	2	-7	5	3	-1	-1	0	0
w key fil	0	-7	0	5	3	0	0	0	0
w key key	0	-1	0	-4	9	-3	0	0	-1
w key list	0	10	0	1	-7	0	-1	0	-2
w key phon	0	0	0	7	-6	0	0	0	0
w key run	0	3	-1	-4	5	-1	-2	0	0
w key send	0	-3	-5	0	8	0	0	0	0
w key thunderbird	8	0	0	-2	-6	0	0	0	0
w key verifi	0	0	0	7	-7	0	0	0	0
w keyboard	-8	-3	12	-1	-5	3	7	0	-4
w keyboard password	-2	-5	10	0	-2	0	0	0	-1
w keyr	-3	-1	-3	-2	8	0	0	0	1
w kick	-5	0	-7	5	11	-3	3	-1	-3
w kid	-3	-1	3	-2	2	-7	6	-1	2
w kieran	0	2	-4	0	7	0	-4	0	0
w kill	0	5	-2	0	1	3	-4	-1	-1
w kill session	0	-1	-1	-1	4	0	0	0	0
w kill switch	-1	-6	-1	13	-2	0	0	0	-1
w kiln	-1	1	-1	-1	-1	8	-3	-1	-1
w kind	3	-2	5	3	-2	1	-7	5	-6
w kind confirm	1	5	-3	2	-2	-1	-2	-3	3
w kind correct	0	0	-9	0	0	1	0	10	0
w kindl	10	-1	-4	3	-1	-3	-2	-1	-2
w kindl fir	9	-1	-1	-1	0	-3	-1	0	-1
w knock	2	-2	10	-4	-1	0	-3	-1	-1
w know	6	2	-3	-2	4	0	-8	3	-2
w know answer	-1	11	1	-1	0	0	-1	0	-9
w know chang	-5	-2	7	0	0	0	0	0	0
w know custom	-1	7	-4	0	-3	-2	-1	0	4
w know ip	0	0	0	-1	10	-8	0	0	0
w know know	5	1	0	-1	-4	1	-1	0	0
w know liv	-2	-1	-1	-1	-1	0	8	0	-1
w know mail	-3	-6	-2	0	2	2	0	0	8
w know open	-1	11	-3	-1	-4	0	0	0	-2
w know password	-9	-3	8	-2	6	2	-2	-1	0
w know phon	-2	-4	-2	-1	6	4	-1	0	1
w know record	-1	-1	-1	0	-2	9	-1	0	-3
w know return	9	-1	-5	0	-1	-1	0	0	-1
w know storag	0	-5	7	-2	-1	-1	0	4	-1
w know ther	-5	-1	-1	-1	-2	0	10	0	1
w know work	-3	-5	-1	0	-1	-1	10	0	0
w korean	-2	-5	1	0	0	6	0	-2	4
w kyocera	6	-2	-2	-1	0	-1	0	0	0
w lab	-1	-6	-4	0	-2	4	1	9	-1
w label	8	-8	-2	-3	0	-8	6	0	7
w label turn	-6	0	0	0	0	-2	8	0	0
w laboratori	1	-2	-3	-1	4	6	0	0	-4
w lad	4	2	4	0	-3	2	-6	0	-2
w ladi	2	0	-5	-4	11	-4	1	0	-2
w lago	-1	5	-5	0	11	-3	-3	-1	-3
w lan	0	-2	5	0	0	0	-3	0	-1
w land	-4	1	-1	2	-1	9	-1	-2	-3
w land box	0	0	-2	0	-1	5	-1	0	0
w land inbox	-3	-4	0	0	0	10	-3	0	0
w land spam	-1	-2	2	5	0	-3	0	0	0
w landlin	0	-2	-1	-2	10	-1	0	-1	-3
w languag	1	2	-3	1	-3	1	-5	6	0
w laps	0	-1	4	-1	-1	-3	2	0	-1
w laptop	11	-1	-3	9	5	-4	-9	1	-9
w laptop key	0	0	-3	6	-2	0	0	0	0
w larg	2	0	-4	-2	0	-6	9	4	-2
w larg print	-1	-2	-1	0	-1	-1	-2	-1	10
w larger	-1	9	-4	-1	-1	-2	-2	0	1
w largest	2	-9	-2	0	-1	-1	13	0	0
w last	-4	4	5	7	-4	-3	-2	0	-1
w lat	-5	-4	0	0	-5	15	-7	-1	7
w latvia	1	-1	-1	5	-1	0	-2	0	-1
w latvian	-1	0	-4	3	0	1	-2	-3	7
w law	0	1	-6	-6	0	-4	-2	6	12
w lawyer	-5	-3	-5	-2	-1	6	4	0	8
w lead	-1	-3	-1	-1	2	0	-2	6	0
w leak	-10	0	-6	8	14	-4	-1	-1	1
w learn	-7	-4	-3	-2	3	-2	7	0	8
w leav	0	1	0	7	2	3	-4	-7	-1
w leav account	-5	-2	1	0	0	6	0	0	0
w leav address	2	-1	-3	-3	-1	8	-2	0	-1
w leav fridai	0	-5	1	0	7	-1	-1	0	0
w leav mail	-3	1	1	-1	1	4	-1	0	-1
w leav print	-2	-2	-2	9	-1	0	0	0	0
w leav review	-1	-2	-1	-2	-1	-1	-1	0	9
w leaver	0	-3	9	0	0	-1	-1	0	-2
w leed	5	1	-5	2	5	-3	-3	1	-2
w legal	-4	12	0	-3	-4	-7	0	-2	8
w leila	1	-2	2	0	-5	7	-1	0	-1
w lesson	5	1	0	1	-2	-4	-1	-1	1
w let	0	-4	-2	8	-1	8	-4	-1	-4
w letter	0	13	-2	-11	2	7	-7	-1	-1
w letter appear	-1	8	-2	0	-1	-1	0	0	-3
w letter big	-2	10	-2	0	0	-2	-1	0	-3
w letter copi	-1	9	-2	0	-1	-2	0	0	-3
w letter daught	-1	9	-1	0	0	-6	-1	0	0
w letter folder	4	-3	3	0	0	0	0	0	-3
w letter larger	0	6	0	0	0	-3	0	0	-2
w letter mail	-1	7	1	-1	-1	-5	-1	0	-1
w letter nam	0	-1	-5	0	2	-1	5	-3	2
w letter question	0	0	-1	0	0	-1	0	6	-4
w letter reach	0	-4	0	0	-4	9	0	0	-2
w letter send	4	4	-1	0	0	-1	0	0	-4
w letter small	11	-2	0	0	0	-2	-3	0	-4
w letter stat	-1	-2	-4	0	-1	-3	0	0	12
w letter wrong	-1	-5	13	0	0	-1	0	0	-6
w letterhead	-1	-1	5	-2	-4	-2	0	0	5
w level	0	-1	-1	-2	0	5	0	-1	0
w librari	-9	15	2	-3	-4	4	0	-2	-3
w librarian	0	-2	-4	10	2	-2	-1	0	-4
w licenc	-1	-2	-5	-6	-1	-2	6	-1	11
w lid	-2	7	-5	3	-1	0	0	0	-1
w lie	-2	0	-4	-1	-4	-2	6	5	2
w lif	-8	-8	0	-5	12	3	8	-1	-3
w lifetim	0	-1	-5	0	-2	-1	11	0	-2
w lifetim account	0	0	-1	0	-2	-1	4	0	0
w lift	4	2	7	-4	-3	5	-6	-1	-4
w light	2	1	-2	0	-2	-2	-4	1	5
w light version	-1	8	0	0	0	0	-1	-1	-3
w lightn	0	-3	7	-2	0	-2	2	0	-2
w limit	4	6	-5	1	-12	4	2	6	-5
w limit fre	-1	-1	-3	0	0	-4	8	1	0
w limit gb	-2	-1	-10	14	0	-1	0	2	0
w limit mail	-2	-2	0	0	0	6	-1	0	0
w limit per	2	-1	1	-1	0	3	-4	0	0
w limit proxi	0	0	-3	5	0	0	-3	0	0
w limit send	-6	-3	-2	3	0	9	-1	0	0
w limit sundai	0	-2	-1	0	0	7	-1	-2	-1
w lin	1	-2	-2	-1	0	3	2	-3	2
w lin bottom	-3	10	1	0	-1	-4	0	0	-2
w lin carri	-1	0	-1	-3	-1	-2	9	0	-2
w lin work	-1	-1	0	8	-1	-1	-3	0	-2
w lindqvist	-1	1	2	-1	3	-1	-2	0	-1
w link	-7	-5	4	-2	2	-3	1	12	-2
w link expir	-1	-1	14	-1	-7	-2	-1	-1	-1
w link fil	-1	10	-5	-1	-2	-4	5	-2	-1
w linux	0	-7	-3	4	3	-2	-5	7	4
w lira	0	0	-9	3	0	0	10	-2	-1
w list	-2	-1	-2	0	9	0	-11	2	4
w list address	-2	6	1	0	-4	3	-1	0	-5
w list contact	-2	8	0	0	-1	-3	0	0	-2
w list login	0	-2	-1	-1	8	0	0	0	-3
w list mail	2	0	2	0	-8	-2	7	0	-1
w list pay	0	0	6	0	-2	-1	-1	0	-1
w list plac	-1	-4	-1	-1	0	-3	0	0	10
w list subprocessor	0	-4	-5	-1	-1	-1	2	0	10
w list writ	-1	8	-1	0	-3	-2	0	0	-1
w listen	-1	-2	0	-3	0	-1	-2	6	3
w liv	3	1	-5	-1	-3	1	4	-2	2
w load	1	-2	-1	4	0	-2	-4	8	-3
w loc	0	-4	0	14	-1	-3	-3	-1	-1
w local	1	-5	-5	0	1	5	-2	3	2
w locat	-2	-1	0	-2	3	-3	10	0	-5
w lock	-8	-7	3	-1	14	2	3	0	-7
w lock attempt	0	0	4	0	-4	0	0	0	0
w lock open	0	0	-6	0	6	0	0	0	0
w lock password	-5	-1	-1	0	6	-1	0	0	3
w lodg	6	-2	0	-3	-1	-2	-1	0	2
w log	-9	-4	-3	-10	14	2	1	0	9
w log account	-1	-5	2	0	8	-1	-1	0	-2
w log keep	0	0	0	-1	0	-3	0	0	6
w log longer	-1	4	0	0	5	-2	0	0	-7
w log mail	1	1	-4	1	8	-2	-3	0	-2
w log mailbox	-1	12	-6	0	2	-1	-3	-1	-3
w log pag	-2	7	-2	-2	-4	-2	8	-6	2
w log phon	-1	1	-1	0	8	0	0	0	-7
w log send	-2	12	-1	0	-3	0	0	0	-6
w log show	-1	-1	-1	13	-3	0	0	-5	-4
w log sit	-1	-4	0	-6	-1	0	-4	-1	18
w log web	0	-3	8	0	-2	0	-1	0	-2
w log webmail	0	5	-1	0	-3	0	0	0	0
w login	3	-4	0	-6	10	-6	6	0	-3
w login accept	0	0	-2	0	5	0	-2	0	0
w login cod	-1	-1	-8	0	5	6	0	0	0
w login fail	4	8	-5	-1	-5	2	-1	-1	-1
w login form	-1	14	-8	0	-4	0	0	0	-2
w login histori	-1	-1	-5	-1	11	0	-1	0	-2
w login lock	-1	0	8	1	-6	0	-1	0	-1
w login mail	0	-4	13	2	-6	-1	-3	0	-1
w login pag	-3	4	0	-5	0	-1	8	3	-5
w login server	-6	-1	-1	0	3	5	0	0	0
w login work	12	-3	1	0	-5	0	-2	0	-2
w logo	2	-3	-8	-3	2	-1	1	-2	12
w logo mail	0	7	0	0	1	-3	-1	0	-4
w logo signatur	-2	4	5	0	-3	0	-1	0	-2
w lol	-4	2	5	4	-6	-4	0	-1	4
w london	1	-1	-3	8	-1	-1	-2	-2	1
w longer	-4	8	-1	-4	3	0	-3	0	1
w longest	-2	-1	0	9	-2	-1	-1	-1	0
w look	-2	7	-8	-2	13	-6	4	2	-8
w loop	4	2	1	4	-7	-2	-1	-2	1
w loos	-2	-2	10	0	1	-5	-1	0	0
w loos mail	-2	-1	8	0	-1	-3	-1	0	0
w los	-4	-5	5	4	-1	8	-8	3	-2
w los mail	-7	2	5	-1	3	-4	-1	0	2
w los phon	-2	0	0	3	0	4	-1	-1	-2
w los power	-1	10	-4	-1	-1	0	0	0	-2
w lotteri	-2	-4	1	-1	-2	11	-1	0	-1
w lov	-4	6	-1	-3	-1	1	-2	-2	7
w lower	-1	2	9	-1	-2	-3	-3	-1	-1
w loyalti	1	1	5	-1	0	1	-8	0	0
w loyalti discount	0	1	6	0	1	0	-7	0	0
w ltd	-1	-3	5	2	0	-1	-1	0	-1
w lte	-3	-3	5	1	-1	0	-1	2	-1
w lunch	5	6	0	3	-3	0	-5	-3	-4
w lying	-8	10	2	0	0	0	-2	0	-2
w ma	7	-3	2	-2	1	2	-6	-1	-2
w mac	5	-1	-9	9	6	-9	1	-1	-1
w mac verifi	8	0	-2	-1	-4	0	0	0	0
w macbook	5	-1	-3	0	1	0	0	0	-1
w machin	-3	-1	-8	2	8	-8	6	-1	4
w mad	5	-5	6	-3	-2	0	0	0	-1
w mail	-7	2	-5	-10	2	18	1	-9	7
w mail address	-5	3	7	-1	5	-12	1	2	1
w mail answer	5	1	-1	0	-1	-3	-1	0	-1
w mail app	0	-2	2	-1	5	0	-2	0	-1
w mail arriv	0	-3	-2	0	0	7	0	0	0
w mail ask	-5	0	-1	0	11	-4	0	0	-1
w mail box	-5	13	-8	0	10	-2	-7	0	-1
w mail bring	-1	-5	-3	0	2	-1	10	0	-2
w mail co	-2	-2	-1	0	0	-1	7	0	-1
w mail colour	-2	5	0	0	0	-1	-2	0	0
w mail com	3	-2	3	-1	-2	-4	-2	0	6
w mail compani	-5	-2	0	0	-1	-2	0	7	2
w mail convers	-1	9	0	0	0	-6	-1	0	-1
w mail custom	-1	7	-2	0	0	-2	0	0	-2
w mail cut	-1	7	-1	-1	-1	-1	0	0	-1
w mail delet	-4	2	4	-1	1	-8	0	0	7
w mail devic	9	-2	-1	0	-1	-3	-1	0	0
w mail die	-6	-5	-6	-1	9	4	-1	-1	9
w mail disk	-2	6	1	0	0	0	-2	0	-2
w mail domain	-1	0	1	0	1	-1	-2	0	3
w mail encrypt	0	0	0	0	-6	0	7	0	0
w mail enter	-3	4	-2	0	-4	7	-1	0	0
w mail fil	10	5	-3	0	-2	-8	-2	1	-2
w mail find	2	9	-3	0	-1	-5	0	0	-1
w mail fix	0	6	-2	0	0	-3	0	0	0
w mail folder	-4	-9	-1	-1	-1	-1	18	0	-1
w mail gb	-3	-4	-2	0	0	0	10	0	0
w mail gift	-1	-1	7	0	-1	-1	-2	0	-1
w mail gmail	-3	-2	-2	0	0	5	3	0	0
w mail help	-2	-1	1	0	1	5	-3	0	-1
w mail imap	-10	5	5	0	0	1	0	0	0
w mail ipad	6	-4	2	0	-2	-1	0	0	-1
w mail keep	-2	-1	-3	0	-2	-2	-2	0	12
w mail know	-2	-8	-2	1	4	2	9	2	-5
w mail laptop	8	-1	-1	0	-4	-1	-1	0	0
w mail leav	-3	0	-1	0	-1	2	4	0	0
w mail list	8	-10	-3	3	-3	-4	13	0	-3
w mail log	-3	-4	5	0	7	-2	0	0	-2
w mail los	0	-2	-4	0	0	7	0	0	0
w mail mail	9	-2	-8	2	2	0	-2	0	-1
w mail mailbox	-1	-2	0	0	-1	4	-1	0	0
w mail ministri	-6	0	-1	0	0	7	0	0	0
w mail monei	0	0	-4	0	0	0	6	0	-1
w mail morn	-5	11	-1	0	-3	-1	0	0	-1
w mail mov	7	-2	-1	0	0	-4	-1	0	0
w mail nam	-2	2	-5	0	11	-3	-2	0	-1
w mail normal	-2	2	-3	0	-1	-1	6	0	0
w mail offic	5	-6	2	0	0	3	-2	0	-2
w mail open	-2	1	-4	-2	12	0	-2	-2	-3
w mail orang	-1	0	-8	0	0	0	10	0	-1
w mail order	-6	4	1	0	-1	-8	11	0	-1
w mail outlook	-7	6	-1	0	0	3	0	0	0
w mail pag	-5	18	-2	-1	-1	-2	-1	-4	-3
w mail pass	-2	-2	-3	1	0	-1	8	0	0
w mail password	-5	-4	-2	5	9	-1	-2	0	0
w mail pay	-1	-1	9	0	2	0	-9	0	1
w mail per	-1	-1	9	0	0	2	-8	0	0
w mail phon	10	-4	-3	0	-1	-1	-3	0	1
w mail polic	-1	-3	1	0	-2	-1	-1	0	6
w mail press	0	4	0	0	-2	-2	0	0	0
w mail program	-9	-1	-1	0	8	-1	5	0	-2
w mail reach	-1	0	-1	0	0	6	0	-1	-2
w mail read	0	0	-1	0	-1	-6	1	0	7
w mail renew	0	0	-7	0	0	-3	10	0	0
w mail return	-5	-4	-2	0	5	6	0	0	0
w mail sav	7	-6	0	0	-1	-1	0	0	2
w mail say	2	-6	2	0	7	-4	0	0	-1
w mail school	-1	1	-2	0	-1	-2	-3	0	8
w mail send	-4	12	-5	2	0	-5	2	0	-2
w mail server	6	-7	0	-5	8	-7	1	0	3
w mail set	-5	4	-2	0	1	-4	8	-1	-1
w mail setting	-10	-8	-1	0	11	8	-1	0	0
w mail show	3	12	-2	-2	-3	-6	0	0	-1
w mail sit	-3	10	0	-1	-1	-1	-1	1	-3
w mail sound	5	1	-1	0	-1	-1	0	0	-2
w mail stai	-6	0	-3	0	-3	2	5	0	4
w mail stop	-2	-2	-5	0	0	5	6	0	0
w mail stor	-4	1	-1	0	-4	-1	5	0	3
w mail storag	-1	-2	-10	15	-1	0	-1	0	0
w mail tablet	5	-2	-2	1	0	-1	-1	0	0
w mail user	-4	7	-6	0	-2	5	-2	0	1
w mail verifi	-1	0	7	0	2	-8	0	0	0
w mail vpn	-2	-2	4	-3	0	-4	1	0	7
w mail web	17	-6	-1	-3	-1	-4	-8	0	6
w mail webmail	10	-6	0	0	-4	2	-1	0	0
w mail window	9	-5	-1	-1	-1	0	-1	0	-1
w mail work	-15	5	10	3	-1	-2	-1	2	-1
w mail writ	-3	5	1	0	0	-1	0	0	-1
w mail wrong	0	2	4	0	-3	-1	0	0	-1
w mail yahoo	5	-5	-2	0	-1	0	3	0	0
w mailbox	-5	-2	9	-11	13	-8	5	-5	4
w mailbox bill	-2	1	4	0	0	0	-2	0	0
w mailbox domain	-2	0	1	0	-4	-2	8	0	-1
w mailbox full	-2	-5	0	0	-4	15	-2	0	-1
w mailbox gb	0	0	-5	0	0	0	5	0	0
w mailbox nam	-2	1	-6	0	5	-3	-5	0	11
w mailbox open	13	-3	4	0	-9	0	-2	0	-2
w mailbox panel	0	0	-4	0	0	-2	6	0	0
w mailbox per	-1	0	-5	0	0	0	7	1	-1
w mailbox plan	0	-2	6	-1	-1	0	-1	0	0
w mailbox shar	-1	-4	2	0	-1	0	4	0	0
w mailbox tell	-2	7	-4	0	-3	0	-1	0	4
w mailbox trial	1	0	5	0	0	0	-5	0	0
w main	-3	-2	-2	-2	1	11	-4	0	1
w main password	-4	0	-1	0	6	0	0	0	0
w maintenanc	1	-2	-1	5	-1	1	-2	1	-2
w man	-3	-3	-5	-1	1	5	0	2	4
w manag	-2	0	-6	-4	-4	-1	5	-1	13
w managesiev	14	1	-3	-4	-2	-1	-2	-1	-3
w manila	-1	1	-5	4	6	-1	-1	0	-3
w manual	5	-4	-2	-1	-2	-3	-4	5	7
w map	6	-6	-1	1	1	4	-2	0	-1
w march	-1	-5	8	-1	0	-3	-2	-2	6
w marjatta	-1	6	2	-2	-2	1	-1	0	-3
w mark	7	8	-4	-4	-5	0	-3	1	0
w mark mail	-1	10	-4	0	0	-3	-1	0	0
w mark read	-3	12	-3	-2	4	-4	-1	-1	-4
w market	-3	-1	-5	1	2	-6	-2	0	14
w market mail	-3	-2	-4	0	2	-6	0	0	13
w marlen	-4	-1	-1	0	9	1	-1	0	-3
w marri	1	-3	8	-1	-1	-2	-1	0	-1
w mastercard	-1	-2	7	-1	-1	-1	0	0	-1
w mastodon	1	-3	-4	1	-2	-2	-2	0	10
w mat	4	-6	0	11	-1	-3	-4	4	-4
w match	1	-1	-2	0	-4	3	3	-1	1
w matter	-5	3	-6	2	1	4	1	-1	2
w max	2	2	-6	-2	6	-7	6	1	-3
w max siz	1	-5	-1	0	-1	0	7	0	0
w maximum	0	3	-3	-1	-1	6	-3	-1	-1
w mb	7	3	-9	1	-6	2	6	1	-6
w mbit	-2	-1	-4	10	-1	-1	-2	2	-1
w mbox	-7	17	-3	-2	-2	-2	-3	0	2
w mbp	-6	-2	3	1	0	-1	7	0	-2
w mean	-1	-5	-6	-1	9	-1	5	0	-1
w meant	-1	0	1	-2	2	3	-3	1	0
w meant ask	7	0	-2	1	-3	0	0	0	-1
w meanwhil	-1	-5	4	1	-2	4	-3	2	2
w meet	-5	2	2	0	3	-2	2	-2	0
w meg	-4	-1	-3	-1	-1	10	-1	0	-1
w member	-1	-2	1	-4	-5	5	8	7	-7
w member staff	-1	0	9	1	0	-1	-6	0	-1
w mend	-4	-1	3	-1	3	-2	-2	8	-2
w mention	-2	-11	-2	1	-3	2	10	0	5
w menu	-2	12	-3	-6	-3	1	-3	3	0
w menus	-3	8	-2	-2	-1	-2	-1	2	1
w merg	-4	10	5	-4	-2	-1	-1	-1	-2
w messag	3	5	-12	-9	0	2	-2	6	7
w messag address	9	-9	0	0	0	0	0	0	0
w messag leav	-3	1	-2	0	-1	7	0	0	-1
w messag list	-1	15	0	-1	-9	-2	0	0	-3
w messag open	-1	5	0	0	-2	0	0	0	-2
w messag send	1	-5	-1	0	-3	-3	12	0	-1
w method	2	-1	-6	5	7	-1	-3	0	-3
w mia	-2	-2	7	0	0	-2	-1	0	0
w microsoft	2	-3	0	3	-2	1	1	-1	-1
w mid	-2	-1	4	-2	-2	-1	0	6	-2
w middl	-5	-3	-2	-8	4	2	6	5	2
w middl nam	-1	3	5	-1	-2	-2	-1	0	-2
w midnight	-2	0	-3	-4	1	-2	-3	5	8
w migrat	10	-1	-4	-1	0	-3	-3	4	-1
w mikrotik	-1	-3	-1	11	-2	-1	-2	0	-1
w mim	-1	-7	-3	0	9	4	-1	0	-1
w min	0	-2	1	-3	-6	11	-1	3	-3
w minecraft	-3	-1	-2	8	-1	-1	2	-1	0
w minimum	0	-1	-1	0	-1	0	11	0	-7
w minimum age	0	0	0	0	0	0	-2	0	4
w ministri	-6	-5	0	1	-3	14	4	0	-3
w minut	-5	3	-7	0	-2	8	-8	5	6
w misis	2	-2	-1	-2	-1	-2	7	0	0
w miss	6	-3	4	3	2	-2	-6	-2	-2
w miss folder	10	-9	0	0	0	0	0	0	0
w mistak	-3	10	7	-1	-1	4	-7	-3	-6
w mix	0	5	-2	-3	5	-2	0	-1	-2
w mo	-2	-4	0	0	0	0	7	0	0
w mobil	1	-1	7	-1	2	-9	-5	13	-6
w mobil data	2	4	-1	-1	-1	-1	-1	5	-6
w mobil number	-3	7	3	-3	-7	-3	3	-1	3
w mobilepai	-1	-2	2	-2	-1	-2	8	0	-2
w mod	2	-5	-5	-1	-1	-4	5	1	8
w moment	0	-6	-4	12	12	-5	-6	-2	-1
w mondai	-1	5	6	-3	-3	7	-5	-4	-1
w monei	-4	-4	-2	0	0	-2	6	-2	8
w monei leav	0	0	4	-1	0	0	-1	0	-1
w monei order	0	0	-4	0	0	0	6	0	-1
w monero	-2	-3	3	2	-3	-2	7	0	-2
w monitor	4	-6	-2	2	-2	-3	2	-1	6
w monobank	0	0	-10	0	2	0	9	0	-1
w month	-3	-7	9	0	-2	-6	8	-2	3
w month plan	0	0	-6	0	0	0	6	0	0
w month year	0	0	8	-2	0	0	-3	0	-2
w morn	2	11	0	-6	3	0	-7	0	-2
w morn mail	7	-3	-1	-2	0	0	0	0	0
w morn wrong	-2	-3	-2	-1	0	-1	0	-1	10
w most	-1	-3	5	-1	2	-2	-3	0	5
w mother	-2	-8	-2	-3	6	0	2	8	-1
w mous	-2	1	-2	-1	-1	0	9	1	-5
w mov	3	1	0	-1	0	-6	9	0	-7
w mov domain	0	0	1	0	0	5	-5	0	0
w mov fre	0	0	8	0	0	-1	-7	0	0
w mov gb	2	-2	-9	0	0	0	10	0	0
w mov mail	4	-1	-6	-1	-1	-9	13	0	-1
w mov pay	0	0	6	0	-1	0	-5	0	0
w mov subscrib	0	0	6	0	-1	-1	-3	0	-1
w mov websit	-3	-4	-1	-1	0	12	-2	-1	-1
w mr	1	2	7	4	-3	-1	-4	-2	-4
w mrs	0	-1	4	-2	-3	11	-3	-1	-4
w ms	-6	4	2	3	2	-4	-2	-2	3
w msmtp	11	-1	-3	-3	-2	0	0	0	-1
w mta	-3	-1	-1	-2	6	6	-3	-1	-2
w mta sts	-3	-1	-1	-2	6	6	-3	-1	-2
w mtu	-1	-3	-2	14	-1	-2	-3	-1	-1
w mulhern	-1	0	7	-2	-2	-1	-1	0	-1
w mum	1	0	10	0	-4	3	-9	-3	1
w mutt	7	-2	-1	-1	-2	0	0	0	0
w mx	1	-6	-7	-4	0	27	-8	0	-2
w mx publish	0	0	0	0	7	-7	0	0	1
w mx1	-7	-1	-2	-2	4	12	-1	-1	-2
w mx2	-3	-2	-2	-3	1	14	-2	0	-2
w nada	-3	4	4	-1	-1	-3	-2	0	0
w nag	1	7	-3	-2	-1	-1	-1	0	-1
w naira	-2	3	5	0	-1	-1	-2	0	-2
w nairobi	0	2	-5	7	-1	-2	-1	-2	2
w nam	-4	-3	-1	2	2	-1	-1	-4	10
w nam account	-2	-1	10	0	-4	-2	-1	0	-1
w nam address	10	2	-6	-1	0	-2	-2	0	-1
w nam bill	-1	0	5	0	0	-1	-1	0	0
w nam chang	-1	1	4	-1	-1	0	0	0	-1
w nam fil	-1	9	-2	-1	0	-4	0	0	-1
w nam letter	-3	-5	-1	-1	-1	-2	20	0	-6
w nam password	6	6	-1	3	-9	0	-2	0	-2
w nam pay	0	0	-8	-1	-1	0	-3	0	12
w nam person	8	9	-4	-1	-3	-5	-2	0	-2
w nam receiv	-3	-2	3	-1	-1	7	-1	0	-2
w nam server	-8	2	-1	5	-1	3	0	4	-3
w nam shop	-2	-1	-3	-2	4	10	-5	0	-1
w nameserv	-2	-1	-2	-1	-1	9	-1	-1	0
w nan	-1	-3	2	2	-7	0	5	4	0
w nas	9	-3	-5	2	-5	6	-3	0	-3
w national	6	-3	1	0	-1	-1	-1	0	0
w near	-7	-2	4	-1	2	0	-1	0	5
w nearest	-1	2	-1	8	-1	-1	-3	0	-3
w necessari	6	-1	0	-1	-2	0	0	0	-2
w neighbour	4	1	3	0	-5	-3	-2	1	0
w nepal	-2	1	-3	5	-1	-1	1	0	-1
w nephew	1	-3	2	-2	-1	-4	4	-2	4
w net	7	-1	3	0	0	-3	0	-2	-5
w netflix	-2	-4	-3	6	-1	5	0	-1	-2
w netflix work	0	0	-2	5	0	-2	1	0	-1
w netherland	-1	-1	1	7	-1	-1	-3	-1	1
w network	1	-1	1	9	-8	-1	-7	1	5
w new	6	-8	-7	-3	-1	0	-4	9	8
w newer	-6	7	0	-1	7	-2	-4	0	-1
w newslett	-3	1	-3	-2	-4	-2	-2	-5	20
w newslett stop	0	-1	-1	0	0	-5	0	0	8
w newspap	-1	-3	6	1	-4	1	0	-1	1
w newsroom	4	-4	7	2	-3	-2	-4	-1	0
w nginx	-1	3	-3	-2	-3	-1	-1	14	-5
w ngo	2	-4	6	0	-1	1	-2	0	-1
w niec	0	5	5	-1	-2	-2	-2	0	-3
w nif	-1	-2	8	-2	-1	-1	-1	0	-1
w nigeria	-1	-2	-2	1	4	-1	-3	-1	6
w night	5	-2	-6	-2	3	-1	-3	3	3
w nin	9	-1	0	-1	0	-1	1	-1	-6
w nin person	-1	3	-7	0	-1	-1	10	-1	-2
w nineti	-1	8	-3	0	-4	2	-1	0	-1
w nit	1	0	11	-7	4	0	-7	0	-1
w nitrokei	-1	0	-1	-2	9	0	-2	0	-1
w nl	-1	-2	-1	7	-1	-1	-1	0	0
w nnimap	-4	8	0	-1	-2	0	0	0	-1
w nobodi	3	-1	12	-1	-3	-5	-3	-1	-1
w noc	1	-1	-1	-2	-3	-5	-1	0	11
w nodemail	13	-1	-4	-1	-6	-1	0	0	-1
w nokia	7	1	-5	-1	5	1	-3	-1	-4
w nonprofit	0	-1	-3	0	0	-1	6	0	-1
w noon	12	2	-3	2	-4	-6	-3	2	-2
w noor	0	-1	7	0	-1	-2	-1	-1	-2
w norep	-2	-1	-3	0	1	6	0	0	0
w normal	-4	-7	3	4	0	3	1	0	-1
w normal password	-3	0	-1	-1	5	0	0	0	0
w north	3	-2	-4	1	-1	-3	-1	0	9
w norwegian	-2	1	-3	-1	-1	0	-3	3	7
w not	-3	5	8	-7	1	-1	-5	1	0
w notari	2	-3	-1	-3	1	-1	-1	0	6
w noth	-1	-2	-1	1	-1	-2	7	0	-1
w noth send	-1	-2	-1	0	-1	-2	7	0	-1
w notic	-6	3	1	-3	5	0	-5	-2	6
w notic period	0	0	-1	-1	-1	0	5	0	-2
w notifi	5	1	-3	0	-2	0	-4	0	3
w notific	6	-4	-4	-10	-1	10	-3	-1	6
w nov	-2	-1	-2	0	7	0	0	0	-1
w novemb	-3	-4	3	-1	2	0	0	-2	4
w nowher	-1	4	3	-2	-2	-1	-3	5	-4
w number	-3	-4	1	3	5	-5	1	1	1
w number account	0	0	8	0	-3	-1	-1	0	-2
w number box	0	0	-6	0	0	0	7	0	-1
w number call	0	-2	-2	-1	-1	-1	-1	1	7
w number end	-2	0	9	0	-4	0	0	0	-3
w number human	0	-1	-7	-1	0	-1	-1	-1	12
w number person	-2	-4	-2	0	1	-1	1	0	8
w number profil	0	-1	-5	-1	8	0	0	0	0
w number recover	0	-1	3	1	2	-1	-1	0	-3
w number ring	1	-2	-3	-1	-1	0	-1	0	8
w nurs	0	0	-4	2	-1	1	-1	-1	4
w nxdomain	1	5	-2	2	-1	-1	-8	-1	5
w nz	4	-3	-2	0	-2	-3	12	-2	-4
w obfusc	-2	0	0	8	-2	0	-2	0	-1
w oblig	-5	4	2	-1	-1	-1	-5	-1	7
w obligatori	-2	-3	-3	-1	0	1	9	0	-1
w obtain	-1	-2	-2	1	0	0	-3	0	7
w octob	-4	2	5	-2	3	0	-2	-2	0
w odd	3	4	-4	-1	2	-1	-1	-1	-2
w offenc	-2	-2	1	-1	0	10	-1	-1	-2
w offer	-5	-1	-8	13	6	-7	4	-2	1
w offic	2	3	-5	-2	0	-4	-6	4	8
w offic addis	0	-2	0	-2	0	-1	0	0	6
w offic ask	-3	3	2	1	4	-1	-1	0	-6
w offic clos	0	-1	-6	0	0	4	-1	0	5
w offic languag	-1	6	0	0	0	-1	0	0	-3
w offic machin	0	0	0	7	-5	0	0	0	-1
w offic outsid	-3	13	0	-2	-1	-5	-1	0	-2
w offic set	-2	8	-1	0	0	-2	0	0	-3
w official	-1	-3	3	1	3	-2	2	1	-4
w offlin	4	-1	-4	-3	1	-1	1	3	2
w oh	3	-3	1	6	-5	9	-5	-3	-3
w okafor	-1	0	8	1	-2	-2	-2	0	-3
w older	-1	0	7	0	-2	-3	-2	-1	3
w oldest	-1	8	-3	0	-1	-1	-1	-1	-1
w onion	1	-1	-1	1	-2	-4	5	2	-1
w onion address	2	-6	0	0	-1	0	7	0	-2
w onlin	-4	3	-5	3	0	2	1	4	-3
w open	1	7	4	3	5	-13	-6	1	-3
w open account	-7	4	-2	-4	-5	-1	14	0	0
w open app	9	-4	-1	-3	-5	0	-2	-1	7
w open connect	8	-2	-1	-2	0	0	0	0	-2
w open download	0	-4	-1	-3	-1	-1	0	2	8
w open email	-4	8	-1	0	-1	-1	0	0	-1
w open firefox	-1	15	-1	-1	-5	0	-2	-2	-3
w open list	0	-4	-2	10	-1	0	0	0	-2
w open mail	0	12	-3	-1	2	-2	-2	-1	-3
w open mailbox	-2	-1	-3	-1	-1	-1	7	0	2
w open normal	-4	-2	4	-2	6	-1	-1	0	-2
w open port	0	-1	-2	5	-1	0	0	0	0
w open server	-4	8	0	-1	-2	0	0	0	-1
w open sit	0	-4	0	12	-1	-3	0	0	-3
w open sourc	-1	-6	0	0	0	0	0	0	8
w open webmail	5	-3	0	-1	4	-1	-1	-1	-2
w openssh	-2	-1	-1	-4	13	0	-2	-1	-3
w openssl	-3	2	-2	1	6	-3	0	0	-1
w openvpn	-4	-1	-1	15	-5	0	1	0	-3
w oper	2	-8	-6	0	4	11	-1	1	-3
w operator	-1	-5	-5	9	3	-2	-2	7	-5
w ops	-2	9	-3	-1	-2	2	-2	0	-1
w option	3	6	-1	1	4	-3	-6	-1	-3
w order	3	4	-5	-10	-2	5	3	4	-1
w order chang	0	-1	-4	0	0	7	-1	0	0
w order mail	-5	-3	18	-1	-1	-3	-1	0	-3
w order pag	0	-1	-2	0	0	0	-1	8	-3
w org	4	-3	3	-3	3	0	0	-2	-3
w organis	-1	-1	-7	0	7	0	0	0	2
w original	4	2	-5	-1	8	-5	-1	0	-2
w original dat	5	-1	-2	0	-1	-1	0	0	0
w oslo	-1	1	-1	11	0	-4	-2	-1	-2
w otp	-1	-2	1	-4	9	4	-2	0	-4
w outag	7	12	-4	0	-4	-1	-3	-5	-3
w outbound	1	-2	-1	-11	-1	5	9	-1	1
w outbox	16	-9	-1	-2	0	-1	-1	-1	-2
w outgo	10	-1	3	-6	4	4	-6	-2	-6
w outgo port	1	-1	8	-2	-1	-5	0	0	0
w outgo server	6	-3	1	-3	-1	2	0	0	-1
w outlook	3	-3	-7	1	5	2	-3	6	-3
w outlook ask	4	-1	-1	-1	-3	-1	0	0	2
w outlook com	-3	0	0	0	0	2	-5	0	6
w outlook find	7	-4	0	0	0	-1	0	-1	0
w outlook password	0	0	-4	0	5	0	0	0	0
w outlook phon	-7	7	0	0	0	0	0	0	0
w outlook show	6	-5	0	0	0	-1	0	0	0
w outsid	-6	-1	-7	2	6	4	1	2	-1
w overdu	-1	-2	1	-1	-2	0	1	0	4
w overnight	-6	-2	5	-10	1	2	-2	0	12
w oversea	-4	-2	1	2	-1	-2	6	0	2
w owe	0	0	14	-2	1	-7	-2	-1	-4
w own	3	2	-2	1	-2	-7	-4	0	9
w own compani	-1	5	0	1	-1	0	-1	0	-4
w own user	7	0	0	0	0	-6	0	0	0
w owner	-7	-1	4	-3	8	7	-6	0	-2
w owt	-1	-2	-1	-1	-1	0	8	0	-2
w p12	0	-5	-4	0	11	0	0	0	-1
w p2p	-5	-1	-1	4	-1	-1	8	0	-2
w pac	-1	-1	0	10	-1	-4	-2	0	-1
w pack	-2	2	-2	0	0	5	-1	0	0
w packag	1	-4	7	4	-1	-9	3	3	-4
w packet	0	-1	-1	8	-1	-2	-1	0	-1
w padlock	-2	-3	-2	-1	14	-2	-1	0	-2
w pag	-5	4	-3	-2	-1	-6	-3	9	7
w pag account	0	-2	6	0	-4	0	-2	3	0
w pag answer	0	-3	6	-1	0	0	0	0	-1
w pag find	-2	0	-1	-3	-1	0	-1	2	4
w pag green	7	-2	-2	3	0	0	-1	-1	-3
w pag help	-1	-1	-1	-1	1	0	0	7	-3
w pag letter	0	10	-2	0	0	-1	0	-2	-4
w pag load	8	-3	3	0	0	0	-1	-2	-4
w pag log	-1	6	-1	0	-2	0	-1	1	-2
w pag open	0	0	0	8	-1	0	-1	-2	-4
w pag panel	3	-4	8	0	-1	7	-7	-4	-1
w pag phon	-7	7	5	-1	-1	0	0	-1	-1
w pag show	5	-4	5	-2	4	-2	-4	-5	3
w pag sit	0	-6	-1	0	-1	-1	10	1	-3
w pag turn	0	8	-2	2	-3	0	-1	-3	-1
w pair	-2	2	0	6	-3	2	-5	2	-3
w pal	-1	-2	3	1	-2	6	-5	5	-5
w pan	5	6	-2	-1	-1	-2	-1	0	-2
w panel	-4	-12	7	1	1	12	2	-6	-2
w paper	-6	-6	6	-6	-2	-5	7	-4	16
w paper send	-1	-1	8	-2	-1	-1	-1	0	-1
w parent	-6	8	-10	-2	4	0	8	0	-1
w paris	4	-2	-2	6	-1	-2	-1	0	-2
w parish	3	-6	-2	-2	-5	4	8	-1	0
w park	5	0	0	-1	-4	3	-1	0	-3
w part	0	4	2	-4	-3	-1	4	2	-4
w part plan	0	3	-8	0	0	0	7	0	0
w part work	-6	-1	0	0	0	0	8	0	0
w parti	1	0	-3	1	0	-2	-4	0	8
w particular	0	9	0	0	-1	-7	0	0	0
w partn	-2	6	1	-5	2	2	-6	2	0
w pass	7	-1	-3	-4	-5	5	-4	-4	9
w pass month	0	0	5	0	0	0	-2	0	-3
w passkei	-1	0	-3	-2	8	0	-1	0	0
w passport	-5	-7	4	-2	9	2	-2	-1	0
w password	16	-3	8	2	7	-14	2	-3	-15
w password accept	-9	1	2	-1	10	0	-2	-1	0
w password account	7	0	-6	0	-1	1	-1	0	0
w password app	4	0	-1	-1	-1	0	-1	0	0
w password chang	-1	-2	1	-1	6	0	-1	0	-1
w password forget	-6	-1	9	0	0	0	-1	0	-1
w password lock	0	-1	6	0	-4	0	0	0	0
w password log	0	0	6	1	-6	0	0	0	0
w password mail	-5	-8	-3	15	8	-1	-4	0	-1
w password open	1	-1	-3	-2	6	0	0	-1	0
w password outlook	-6	0	-1	0	7	0	0	0	0
w password pag	-3	0	4	5	-2	0	0	-1	-1
w password phon	11	-1	1	-1	-10	0	-1	0	0
w password program	-5	1	-1	0	6	0	0	0	0
w password read	0	-1	8	-1	-4	0	0	0	-1
w password recover	0	0	4	0	-3	0	0	0	0
w password reset	-3	0	0	0	3	-1	2	-1	0
w password send	-8	-1	9	0	1	0	0	0	0
w password spac	-4	-1	-2	-2	9	0	-1	2	0
w password thunderbird	-6	6	-2	0	2	0	0	0	1
w password typ	2	-4	6	0	-5	-1	0	3	0
w password user	-7	3	-2	0	6	0	0	0	0
w password webmail	7	0	-2	0	-3	0	1	-1	0
w password what	-3	-1	-2	0	7	0	0	0	0
w password window	-6	0	-3	11	-1	0	0	0	0
w password work	-8	4	0	-1	4	0	0	0	0
w password wrong	-1	-3	11	-1	-6	0	0	0	0
w past	-3	13	-1	3	1	-8	-8	6	-2
w pastor	-3	0	0	0	-2	-2	7	0	-1
w pasword	-2	2	10	0	-2	-1	-3	-1	-2
w patient	-1	5	-3	-3	1	1	5	-2	-4
w paus	-1	-3	4	2	0	3	-3	0	-1
w pay	-1	2	-1	3	3	-3	-2	-2	1
w pay 3rd	0	6	-4	0	0	0	0	0	-1
w pay account	0	0	3	2	0	0	-5	0	2
w pay address	0	-1	-3	0	0	-5	10	0	0
w pay bank	0	-1	-15	-1	-1	-1	10	0	8
w pay bill	0	-2	-6	-1	0	1	10	-2	0
w pay card	0	0	-13	0	0	0	1	0	11
w pay cash	0	0	-2	-1	0	0	4	0	-1
w pay check	0	0	-6	0	-1	0	7	0	0
w pay chequ	0	0	-5	0	0	0	6	0	-1
w pay credit	1	0	-10	1	-1	0	9	0	0
w pay due	-1	0	3	-1	2	1	-3	0	-1
w pay euro	-1	1	-2	-1	0	5	-1	0	0
w pay giv	0	0	-3	-1	0	-1	11	-4	-2
w pay invoic	0	0	-17	0	6	0	12	0	0
w pay mailbox	7	0	1	0	-1	-1	-5	0	0
w pay nam	-1	-1	-5	0	-1	0	4	7	-3
w pay pag	0	5	1	2	0	0	-4	-1	-2
w pay record	0	-1	-5	0	-1	-1	-1	0	9
w pay sepa	0	0	-2	0	0	-1	5	0	0
w pay stop	0	-3	6	0	0	-1	-2	0	0
w pay transf	0	0	4	0	0	0	-3	0	0
w pay twint	0	0	-6	0	0	0	7	0	0
w pay usdt	0	0	-5	2	-1	0	6	0	-1
w payment	-1	4	2	-4	0	2	-3	0	-1
w paypal	0	-2	-6	-2	-1	-2	12	-5	6
w paysafecard	0	-1	-1	-1	0	-1	5	0	-1
w pc	13	-4	-7	2	1	-2	-3	6	-6
w pc read	-2	7	1	0	-2	0	-1	0	-2
w pcs	5	-2	-2	8	-1	-3	-3	-1	-1
w pcs offic	-3	-3	-1	11	-2	0	-1	0	0
w pdf	6	3	4	-5	0	-4	2	-1	-5
w peer	1	-2	-5	18	-7	-1	-1	-1	-2
w pen	-3	3	-3	-1	-1	9	-2	-1	-2
w penalti	-1	-1	-8	-1	0	-1	14	0	-3
w pension	-3	4	5	-1	-3	-3	2	-3	2
w peopl	-1	-6	2	0	-1	7	-1	0	-1
w per	6	-4	3	1	3	-5	5	-2	-7
w per mailbox	0	3	3	0	-2	13	-17	0	0
w per seat	0	0	-5	0	0	0	8	0	-2
w per user	7	-1	-3	0	0	-1	-1	0	0
w percent	-1	3	13	1	-2	-5	-6	0	-2
w perfect	0	5	-2	2	0	-2	-1	0	-1
w period	2	-1	-6	-2	-2	-2	16	-1	-4
w period contract	0	1	9	-1	0	0	-9	0	0
w permit	-1	3	0	5	-1	-4	-3	-2	1
w permit deni	-4	5	-2	2	0	0	-1	0	-1
w person	1	-5	0	-1	-2	7	-5	0	6
w person account	-1	5	2	0	-1	0	-6	0	0
w person answer	-6	-1	-1	-1	1	-5	0	0	13
w person box	-3	4	13	0	-4	-5	-3	0	-2
w person contact	-2	8	-3	0	-1	6	-4	-1	-2
w person email	-4	5	-1	0	-2	6	0	0	-4
w person end	-1	-1	1	0	0	-2	0	-3	7
w person hold	0	-1	-1	-2	-3	-2	11	0	-3
w person mail	4	6	-3	0	0	-4	-2	0	-1
w person nam	-1	-4	-6	0	-1	-4	9	0	8
w person number	-2	9	-5	0	-1	0	0	0	-1
w person read	-3	-4	-3	-1	11	-4	-2	0	5
w person receiv	-5	9	-1	0	-1	-2	-1	0	0
w person work	-1	-3	-6	-2	-1	-4	6	0	12
w person writ	14	-13	-2	-2	-8	9	-3	0	5
w personal	8	-3	-1	-2	-2	-2	0	-1	3
w perth	7	4	-5	-2	-2	0	-2	2	-2
w pesa	-1	-2	0	-1	-1	-3	10	0	-2
w peso	-2	0	-1	0	-1	-1	6	0	0
w peter	-4	9	-3	0	0	-1	0	-1	-1
w pgp	-5	-4	-4	-1	10	3	2	2	-3
w pgp key	-2	-1	1	-2	2	5	0	-1	-2
w pharmaci	-1	-3	-3	0	-1	9	-1	1	0
w phish	0	0	-3	-1	8	-1	0	0	-3
w phon	5	1	-4	1	0	-15	1	6	7
w phon 2fa	0	0	6	0	-4	0	0	0	0
w phon 4g	1	1	-1	6	-1	-1	-1	-1	-4
w phon account	7	3	-5	-2	1	0	-1	0	-2
w phon app	-8	12	-1	0	-3	0	5	-1	-4
w phon comput	3	5	-3	-1	1	0	-1	0	-4
w phon enter	-6	8	-1	0	-1	0	0	0	0
w phon know	-4	-1	0	-1	0	0	0	0	6
w phon laptop	-3	3	-2	4	1	-1	-1	0	-2
w phon load	8	-2	-1	-1	-1	0	0	-2	-1
w phon mail	11	3	-9	-1	-4	4	-1	-1	-2
w phon network	-1	-4	7	0	0	0	0	-1	0
w phon number	-12	6	-4	-4	-4	1	15	-2	3
w phon open	-1	-3	-1	-1	8	0	0	0	-1
w phon refus	-3	-1	8	-1	-3	0	0	0	0
w phon repli	-2	-3	0	-1	6	4	0	0	-4
w phon send	13	-9	0	-1	-1	-1	0	0	-1
w phon show	5	-6	8	-1	-4	0	0	0	-2
w phon stop	-4	-1	8	0	-1	-2	0	0	-1
w phon work	-6	0	11	-4	-1	0	0	-1	1
w photo	-2	10	-6	-3	-4	-1	0	0	5
w photo attach	10	-8	6	0	-1	-1	-7	0	-1
w photograph	-5	14	0	0	-1	-4	0	-1	-3
w php	5	4	-1	-7	-2	-6	-1	1	7
w physical	-3	-2	0	-2	1	-1	0	0	9
w pic	-2	12	-3	-3	-2	0	-2	0	-1
w pick	-1	1	3	9	4	-2	-6	-2	-5
w pick exchang	10	-1	-1	-4	-3	0	0	0	0
w pictur	-1	11	-2	-3	0	-2	1	2	-7
w pictur show	-3	0	-1	-1	-1	6	0	0	0
w pill	-3	-4	-2	0	2	8	-1	0	-1
w pin	-7	4	-2	1	4	0	0	2	-1
w ping	5	-7	0	11	-4	-4	6	-1	-5
w pip	-1	-5	-1	9	-1	3	-1	-1	-2
w pix	0	0	5	-1	-1	2	-4	0	-1
w pixel	8	-2	-5	-6	-1	3	-2	-1	6
w plac	2	7	3	-3	-10	4	-8	2	2
w plac address	17	-3	-2	-1	0	-8	0	0	-1
w plai	-2	-4	-4	9	3	-2	0	-1	1
w plai stor	0	-4	2	-1	8	0	-2	0	-3
w plain	0	4	-2	-7	-1	1	2	-3	5
w plain text	-7	6	-1	5	-1	3	0	-1	-4
w plan	-2	0	5	6	-3	-4	2	3	-7
w plan accept	0	0	8	-1	0	0	-7	0	0
w plan client	0	0	9	1	0	0	-10	0	0
w plan cover	-2	-1	-9	-3	0	0	15	0	0
w plan domain	0	0	-5	0	0	-1	6	0	0
w plan end	0	-1	-2	4	-1	-1	1	0	0
w plan euro	0	0	-10	0	0	-1	12	0	-1
w plan gb	0	0	-7	0	0	0	7	0	0
w plan imap	5	0	-3	0	0	0	-2	0	0
w plan nairobi	0	0	-3	8	0	0	-3	0	-1
w plan pay	1	0	-11	-1	-1	2	11	-1	-1
w plan real	0	-1	-7	0	0	0	4	5	-1
w plan renew	1	1	-2	4	0	0	-2	0	-2
w plan run	-4	3	5	-1	0	3	-7	0	0
w plan shar	0	-4	-3	0	0	0	5	3	0
w plan show	-1	-1	-1	-1	-1	2	-5	8	0
w plan small	-1	0	-8	-1	4	9	-1	0	-1
w plan stop	-1	-1	-5	-1	0	-1	-3	0	11
w plan tunnel	0	0	-3	-3	0	0	6	0	0
w plan turn	0	-1	9	0	0	-1	-6	0	0
w plan year	0	0	-7	0	0	0	7	0	0
w player	-2	-2	-2	7	-1	2	0	0	-2
w pls	-5	5	6	-1	7	-3	-7	0	-3
w pls add	-3	0	-4	0	0	0	7	0	0
w pls fix	0	-3	-1	-2	-1	1	-1	7	-1
w pls guid	9	-1	-2	0	-2	0	0	-4	0
w pls help	0	-1	6	0	-2	-1	0	-1	-1
w pls send	2	0	7	2	-2	-8	-1	0	0
w pls tell	0	1	5	-2	-1	-1	-1	0	-1
w plus	2	-5	-5	-3	1	10	4	0	-4
w plus basic	-1	0	9	0	-1	-5	-2	0	0
w pm	7	-1	-4	1	-1	0	1	0	-2
w png	4	-4	-2	-1	-1	-2	-3	7	2
w po	3	2	5	-2	-1	1	-6	0	-2
w point	5	-9	-1	3	0	1	-1	-3	5
w pok	-1	-2	-3	0	4	-1	-2	-1	7
w polic	-8	-6	-7	-6	15	-3	-2	1	17
w polici	2	-8	-11	1	4	2	7	1	2
w polish	-5	0	-3	1	4	0	-2	-2	6
w pop	7	-8	-4	-2	13	-6	-3	-1	3
w pop 995	-6	0	0	0	6	0	0	0	0
w pop3	-1	-4	-6	-3	-3	0	15	4	-4
w pop3 answer	5	-1	-1	0	0	0	-1	0	-1
w pop3 imap	10	-1	0	0	0	0	-8	0	0
w popup	3	-1	-5	1	5	-1	-7	7	-2
w port	8	-4	-5	9	-6	-5	4	4	-5
w port 587	5	-1	0	-1	0	-2	0	0	0
w port clos	-1	0	-1	8	-1	0	-1	-1	-2
w port connect	-12	11	0	2	0	1	0	-1	0
w port forward	-4	-2	-1	-5	-1	-4	18	0	-1
w port number	-3	0	-1	6	0	0	-2	0	-1
w port pls	-2	-2	-3	11	1	0	-2	0	-1
w portal	-5	0	-4	-1	3	2	-1	11	-5
w portugues	-2	1	-6	-1	9	-1	-1	-1	1
w post	2	-5	5	-6	-3	1	-5	2	8
w postal	-1	-3	0	0	-2	-2	-1	0	9
w postal address	-1	-2	-4	0	-2	-2	1	0	11
w posteo	10	-1	-8	0	-6	0	7	0	-2
w postfix	7	-2	-4	-2	1	4	0	0	-3
w postmast	-1	-1	-4	-1	0	10	-1	0	-1
w pound	-1	-1	4	0	1	-1	-3	0	2
w power	7	6	-3	-3	-3	-1	-1	0	-1
w pppo	-1	-1	-1	7	0	-1	-1	0	-1
w practic	0	-4	2	-3	-1	-5	4	2	4
w precis	-2	6	-4	-1	8	-3	2	-1	-5
w prefer	-1	1	-3	-1	-1	-1	-1	0	5
w prepaid	-1	-2	5	-1	-1	-1	3	0	-3
w present	-4	-1	-6	-1	5	-7	20	-1	-6
w preshar	-1	-1	-2	10	-1	-1	-2	0	-1
w president	3	3	-4	-1	2	-3	6	-1	-4
w press	-3	7	-3	-4	1	2	-4	6	-2
w press send	-6	7	1	0	-3	-6	0	7	-1
w preview	-1	15	-4	-2	1	-3	-4	-1	-2
w previous	-5	-1	-1	0	0	1	-2	0	8
w pric	-10	-1	14	0	-6	-6	14	4	-9
w pric fami	0	0	-5	0	0	0	2	0	3
w pric januari	0	0	2	2	0	0	-4	0	0
w pric list	0	-2	3	-1	-1	4	-3	1	0
w pric mailbox	0	-1	-1	0	0	4	-1	0	0
w pric pag	0	-3	-13	-1	0	0	7	11	-1
w pric pay	-1	0	6	0	0	0	-5	0	0
w pric person	0	0	-4	4	0	-1	2	0	-1
w pric ris	-3	0	8	-1	0	0	-1	-3	0
w pric told	0	-4	8	0	0	0	-3	0	0
w primari	-2	-1	-4	-1	4	2	6	0	-5
w principal	-6	5	2	1	3	2	-1	-2	-3
w print	-5	4	8	3	0	-7	-3	-6	6
w print address	7	-6	0	0	-1	-1	-1	0	2
w print backup	0	0	-5	0	3	4	0	0	-1
w print button	-1	5	-1	0	0	0	0	-1	-1
w print email	0	8	-3	-1	-1	-1	0	0	-1
w print help	0	-1	-1	0	10	0	0	-3	-4
w print letter	-1	1	-2	0	1	-2	-1	0	5
w print mail	1	5	-2	-1	-1	-6	-2	0	7
w print pag	0	0	-2	-2	-1	-1	0	-1	7
w print sheet	0	7	-2	-1	0	-1	-1	0	-1
w privaci	-2	4	-1	-4	-5	-5	0	-2	15
w privaci polici	0	-2	-1	-3	-3	0	4	0	6
w privat	-3	2	0	-4	3	-2	8	1	-4
w privat brows	0	-2	1	-13	-1	0	16	0	0
w privat key	0	-2	-1	-5	-3	-3	9	-2	7
w privat window	-2	8	-1	3	-4	0	-3	2	-3
w pro	-1	1	1	-2	-3	0	6	0	-1
w pro rata	-1	2	6	-1	-2	1	-5	0	-1
w prob	11	4	-3	-1	0	-2	-4	-2	-3
w problem	0	0	-4	0	-2	5	-2	2	1
w procedur	9	-3	1	0	-3	-1	-2	0	0
w process	5	-4	-2	1	-2	-4	-1	-1	10
w process agre	0	-1	-5	0	-1	-1	3	0	5
w processor	-1	-1	-2	-1	-1	-2	-1	0	8
w produc	1	-2	-4	0	-2	8	-1	-2	2
w product	0	-1	-3	-8	0	-1	10	0	2
w production	-3	-9	-1	-1	8	7	-1	-1	-1
w profil	2	0	4	0	-1	-1	-2	2	-5
w profil pic	-1	8	-5	-2	-1	1	-1	0	0
w profit	1	-1	-3	0	-1	-1	7	0	-2
w proforma	-3	-2	12	0	-3	-3	1	0	-2
w program	8	-5	-4	-5	7	-2	4	-1	-2
w program send	-2	6	0	0	-2	-1	0	0	0
w programm	1	-2	-3	3	-1	-2	7	-1	-2
w project	3	-4	-7	-1	-1	-1	9	0	2
w prolong	0	2	7	-4	-1	-1	-2	0	0
w promis	4	-4	12	0	-4	-4	-5	0	0
w promo	-3	-3	8	-1	-1	-6	8	0	-1
w promotion	-2	-2	-2	0	-1	5	2	0	-1
w prompt	0	-2	-3	0	-4	1	-1	0	9
w proof	-4	-3	11	0	2	0	-1	0	-4
w proper	6	0	-5	1	-1	-1	4	-1	-3
w protect	-5	-2	0	-1	11	0	-3	2	-2
w protection	-2	-1	4	-2	4	-2	-2	1	2
w protection offic	0	0	-1	-1	5	-1	0	0	-2
w proton	-6	3	-3	-2	2	-1	9	0	-3
w prov	1	-3	8	0	-5	1	-1	0	-1
w provid	11	-2	-6	8	-7	2	0	-2	-4
w proxi	2	-9	3	4	-7	-7	6	-5	13
w proxi die	-1	0	-1	5	0	0	-1	0	-1
w proxi plan	0	-1	7	-6	0	1	0	0	0
w proxi refus	0	-1	-4	6	0	0	0	0	0
w proxi server	-2	2	2	-3	0	0	3	0	-1
w proxi slow	0	-2	-1	-1	0	1	-1	0	4
w proxi subscrib	0	0	4	-9	0	0	5	0	0
w pruitt	-3	0	11	-2	-3	-1	-1	0	-1
w ps	9	8	-4	0	1	-2	-2	-4	-6
w pst	5	4	-2	-2	-1	-3	-1	0	-1
w public	-6	2	-5	3	4	0	-4	3	3
w public key	-1	6	-1	-1	8	-5	-1	0	-4
w publickei	-1	-1	-2	2	0	-1	0	-2	4
w publish	-3	-7	-6	8	1	0	3	0	3
w publish mta	-1	0	0	0	9	-8	0	0	1
w pull	4	14	-8	-4	-1	2	-2	-2	-4
w pull mail	-2	5	0	0	-1	-1	0	0	0
w pupil	-4	2	-3	0	-2	-2	4	2	5
w pupil account	0	-2	-1	0	-1	-3	9	0	-1
w purchas	-2	-3	0	0	-2	2	8	0	-2
w purg	-1	15	-2	-1	-1	-9	0	0	-1
w purpl	0	-1	-3	8	-1	-1	-3	0	1
w purpos	-3	-1	1	-1	-1	7	-1	0	0
w push	4	-2	2	4	-1	-4	-4	3	-4
w put	1	0	-2	3	-3	4	-1	1	-5
w putti	-2	-1	-1	8	-1	-1	-1	0	-2
w puzzl	0	-4	11	-2	-1	-1	0	0	-4
w pw	6	0	6	1	-10	0	-1	-1	-1
w python	-1	0	-2	-1	-1	0	-2	-1	8
w qr	-1	-8	-6	8	4	-3	4	-2	2
w qr cod	5	1	-4	4	-1	-1	-1	-2	-1
w qr pictur	-1	-5	1	8	-1	0	-1	-1	-1
w quarantin	-2	-5	-1	-1	-2	17	-1	0	-5
w quart	4	0	3	1	-4	2	-5	0	-1
w quarter	-1	-1	5	1	-1	0	-2	0	-1
w question	1	1	-4	-6	6	-2	-3	7	1
w question mark	3	-2	4	1	-3	5	-1	0	-7
w queu	2	-1	-6	-3	-3	13	-3	-1	3
w queu los	0	-1	-2	-1	0	6	0	0	-1
w quick	-3	2	3	1	7	1	-7	-3	-1
w quickest	-2	1	-1	7	0	-1	-1	0	-2
w quid	0	-1	6	-1	0	1	-1	0	-2
w quiet	5	0	0	-2	0	0	-1	0	-2
w quit	-4	-4	8	5	4	-1	-3	0	-3
w quot	-1	0	-6	-4	-6	3	7	-5	13
w quota	-1	-3	5	-1	8	0	-4	-1	-3
w rais	-1	-4	-1	-7	-2	4	5	10	-5
w rais limit	-2	0	-2	-1	0	-2	-4	13	-2
w rang	-2	-1	-2	8	6	-3	-2	0	-4
w raspberri	6	-1	0	-1	-3	-3	3	0	-1
w rat	-1	-4	-4	-1	-5	-6	15	8	-1
w rat limit	3	-1	-1	-1	0	1	-1	-1	0
w rata	-1	2	6	-1	-2	1	-5	0	-1
w raw	-2	10	-2	-1	1	-3	-1	-1	-2
w reach	-7	0	-1	3	-6	13	-8	0	6
w reach inbox	0	8	-3	-1	0	-3	0	0	0
w reach lat	0	-2	-3	0	0	6	0	0	0
w reach phon	0	-2	-3	1	0	-2	-4	0	10
w reachabl	-3	1	-2	4	-3	-2	-2	1	5
w read	-10	-4	0	2	4	6	1	-2	2
w read access	0	6	-1	0	-1	0	0	0	-4
w read inbox	-11	-5	5	-1	-1	0	8	0	4
w read letter	0	-3	-4	-1	-1	-5	1	-1	15
w read mail	7	2	-7	-1	-2	-5	1	0	5
w read messag	0	-4	0	3	-3	-4	-2	0	11
w read receipt	-1	11	-15	-1	-2	8	2	0	-2
w read xml	-1	-1	-1	-1	-1	10	0	0	-5
w readabl	-4	7	-1	0	0	-1	-2	0	1
w reader	-4	0	-2	-1	-2	5	0	-1	5
w readi	-1	2	-8	0	2	0	5	0	-1
w real	3	4	-3	0	7	-4	-12	4	1
w real fil	-1	8	-1	-2	-1	0	0	0	-1
w real invoic	-1	0	-7	-1	-1	-3	-1	0	13
w real nam	2	-5	3	-2	-2	1	8	0	-5
w real person	-2	-2	-1	-1	-2	-1	-1	0	9
w reason	1	-5	0	0	-9	2	-4	6	9
w reboot	-3	1	4	9	-3	-2	-2	-1	-3
w rebuild	10	-2	-2	3	-6	-1	-1	0	-1
w recall	-3	5	0	-2	2	1	-1	0	-3
w receipt	5	-2	13	1	0	-2	-7	-2	-7
w receipt domain	0	0	9	0	-1	-6	0	0	0
w receipt pay	0	0	-5	5	0	0	0	0	0
w receiv	2	-3	0	0	0	9	-7	-5	4
w receiv address	-1	0	13	-1	0	-12	0	0	1
w receiv circular	0	0	-3	-1	0	-2	-1	0	7
w receiv letter	0	-2	5	-1	1	-1	0	0	-2
w receiv lin	-6	-1	-1	-5	4	2	9	0	-2
w receiv mail	-13	7	1	0	8	2	-1	0	-3
w receiv send	10	-2	-1	-2	-2	-2	0	0	-1
w reception	-2	5	-1	-4	3	8	-4	-1	-3
w reception desk	0	-3	0	0	0	6	0	0	-2
w rechnung	-2	-1	-8	0	3	5	3	0	0
w recipient	-7	-3	-1	-1	-2	18	-4	-1	1
w recipient address	-4	-2	0	0	0	-3	0	0	9
w recipient reject	7	0	0	0	0	-6	0	0	0
w reckon	0	-5	1	3	0	5	-2	2	-3
w recognis	0	-3	0	0	11	-1	-1	-1	-5
w recommend	13	-2	4	-1	-7	-3	0	0	-4
w reconnect	7	-1	-1	3	-3	0	-2	0	-3
w record	-7	-2	-4	-2	2	13	-7	-2	10
w record stai	-1	-2	-6	0	0	3	-1	0	8
w recover	-3	-2	8	0	18	-5	-5	-2	-8
w recover address	-1	-2	14	0	-8	-1	-1	0	-1
w recover cod	0	0	-16	1	16	0	0	0	0
w recover email	-3	0	12	0	-5	-3	0	0	0
w recover mail	-1	-1	11	2	-10	0	-1	0	0
w recover number	-1	-1	-4	-1	3	4	0	0	-1
w recover phon	0	-1	-3	0	5	0	0	0	-1
w recover word	0	0	8	0	-2	-5	0	0	0
w recycl	-2	-1	-2	-1	-2	0	0	0	6
w red	-7	7	5	-1	1	5	-5	1	-5
w redeem	0	-1	11	-1	-4	-1	-3	0	-1
w redesign	-1	7	-1	-3	-1	-1	0	-1	0
w redirect	2	-3	-2	-1	-1	10	-2	-1	-2
w reduc	-1	0	-3	-1	0	-1	8	2	-3
w reduc pric	0	0	-6	0	0	0	6	0	0
w reduction	1	-4	3	-2	-1	0	7	0	-3
w refer	-2	-1	3	-2	3	-2	4	-1	-1
w referenc	1	-3	2	0	0	-1	5	0	-4
w referenc number	0	0	8	0	-1	0	-1	0	-5
w referral	-1	-3	1	-1	-2	-2	9	1	-2
w refund	-4	0	8	-3	-7	1	8	8	-10
w refus	4	3	4	3	-6	5	-4	0	-10
w refus connect	-2	5	0	0	-2	-1	0	0	0
w refus connection	4	1	1	-4	-1	-1	3	0	-1
w refus mail	-3	10	-1	1	0	-7	-1	0	0
w regist	-4	-7	-2	-5	8	2	3	-1	7
w regist chariti	0	0	-2	0	0	0	5	0	-1
w register	1	-8	11	-6	-1	-7	0	4	5
w register number	-1	0	-3	0	0	0	-3	0	7
w registrar	-1	0	-4	-1	-2	13	-1	-1	-2
w regret	0	-1	-8	0	-1	0	13	0	-4
w rehearsal	1	7	-6	-1	-1	-2	2	0	0
w reid	0	-1	5	-1	0	0	-1	0	-1
w reijo	8	1	-2	-4	-1	-1	-1	0	-1
w reinstall	3	-3	-1	-6	7	-1	-1	4	-3
w reject	5	-5	-5	0	7	6	-3	-2	-4
w reject own	7	0	0	0	0	-6	0	0	0
w reject password	-6	0	-4	0	12	-1	0	0	0
w reject saf	0	0	0	0	-8	9	0	0	0
w reject server	8	0	0	0	0	-8	0	0	0
w relai	7	-2	-5	-4	1	1	3	-1	0
w releas	1	1	-3	0	0	3	-3	2	-2
w reload	-1	8	-7	-2	-1	-2	-2	5	3
w remain	7	2	-1	-3	-1	-5	1	0	0
w rememb	0	1	-7	4	8	-3	-2	1	-1
w rememb password	-1	-3	-1	16	-9	0	-1	0	0
w remind	-5	9	7	-1	-2	-2	-2	-1	-3
w remot	-1	-2	-4	12	7	-8	-2	1	-3
w remot host	-1	0	0	-3	6	0	0	-1	-1
w remov	3	-1	0	-1	9	3	-9	-4	0
w remov alia	-5	0	-4	0	0	9	0	0	0
w renam	-3	-2	7	-2	3	3	-3	0	-3
w renam user	-1	-2	6	0	0	-1	-1	0	-1
w renew	-6	-1	-4	2	1	9	2	-4	2
w renew domain	2	-1	-5	-3	0	9	-2	0	0
w renov	-1	1	10	0	0	0	-10	0	0
w rent	3	-5	-2	4	-1	0	4	2	-5
w repair	12	-3	1	-2	-1	-6	-4	7	-3
w repeat	-5	6	5	-2	-1	-1	-1	2	-3
w replac	-4	-4	8	0	3	1	-4	-1	2
w repli	-14	14	-8	2	6	8	-2	-2	-4
w repli messag	-2	-5	0	0	-1	-1	0	0	9
w repli thursdai	0	-2	0	8	-1	-1	-1	-2	-1
w report	2	-2	-6	2	1	3	-6	1	5
w report spam	0	14	-2	0	0	-8	0	0	-3
w request	-4	2	0	-10	-10	2	-7	10	19
w requir	-2	-6	3	1	0	0	0	1	4
w resell	-1	-3	2	-2	-1	-2	12	1	-7
w resend	-2	-2	15	0	-2	-6	-2	0	-1
w reserv	-1	-3	-7	1	5	6	1	2	-4
w reset	-2	-9	3	-3	13	-6	-1	4	0
w reset link	0	-1	8	-1	2	-4	-1	-2	-2
w reset password	-1	-1	-2	0	4	2	-1	0	-1
w resolv	8	-2	-2	3	-4	-5	-7	3	6
w resolv host	8	0	0	-7	0	0	0	0	0
w respect	1	0	-8	-3	-1	0	-1	1	11
w respond	6	11	-1	-2	1	-6	-4	3	-8
w respons	9	-1	-3	-1	-3	0	0	2	-2
w rest	-2	-2	-2	4	-6	2	10	1	-4
w rest mail	0	-1	-11	14	0	0	-1	0	0
w rest monei	6	-1	6	-1	0	0	-9	0	-1
w restart	10	-11	1	3	-1	2	-2	3	-5
w restaurant	-2	0	0	5	-1	-1	0	0	-2
w restor	9	7	-4	-1	-4	-3	-2	0	-4
w result	2	3	4	0	-4	-2	-2	0	0
w retain	0	-2	-1	0	-3	0	-1	0	7
w retention	-4	-2	-4	0	-3	-1	-3	0	17
w retir	-2	9	5	-3	-4	-1	0	-2	-2
w return	12	-3	2	-1	0	-1	-6	4	-7
w reus	6	2	-4	-2	-2	-1	-4	0	5
w revers	1	-1	5	-2	-1	3	-2	0	-2
w review	-1	-2	-2	-2	-1	-1	1	1	9
w ricoh	8	-2	0	0	-2	-3	0	0	0
w rid	0	7	4	-7	-7	5	-4	-2	4
w rid ad	-2	13	-2	-5	0	0	-2	0	-1
w right	0	-1	-3	7	-2	-1	5	0	-4
w ring	0	4	-7	-1	2	0	-6	-2	11
w ris	-2	-2	9	0	0	0	-2	-3	-1
w rn	-2	-1	-1	5	7	-3	-3	0	-1
w road	-4	6	0	-2	8	-3	-1	-1	-2
w roblox	-1	-2	2	-1	0	7	-3	0	-2
w robot	-2	0	4	0	-3	-3	2	2	1
w roku	0	3	-4	8	-1	-2	-3	0	-2
w romanian	-3	2	-1	6	0	-2	-1	0	-1
w room	4	5	6	0	-4	-5	-7	2	-2
w roommat	-3	0	1	7	3	-1	-4	-1	-3
w rota	0	1	1	-1	-2	5	-2	0	-1
w rotat	-1	-2	-1	-7	6	6	0	0	0
w rough	1	-2	-1	2	-3	-2	-2	6	0
w round	-1	2	1	10	0	-3	-3	-2	-4
w round round	-3	9	-1	-1	-1	0	-1	-1	-1
w roundcub	-11	25	-2	-3	-1	-1	-1	-2	-3
w rout	-5	0	-4	2	-1	10	-2	-1	0
w router	3	-1	-4	9	-3	-3	4	1	-6
w row	-1	2	4	-4	3	2	-1	-2	-3
w roy	-2	-1	-1	0	-1	7	-1	0	-1
w rss	-4	-2	-5	-1	7	-1	-2	-2	9
w rt	0	-1	-1	7	0	-2	-1	0	-1
w rt player	0	-1	-1	7	0	-1	-1	0	-1
w rua	-1	-1	0	-1	-1	7	-1	0	-2
w rubbish	-5	8	-3	0	-1	7	-1	0	-4
w rul	-4	10	-8	-1	10	-5	-10	2	6
w rul mov	-1	5	-3	0	1	0	-1	0	-2
w run	-5	-8	5	5	3	3	3	1	-6
w run android	0	0	0	8	0	0	-4	-1	-2
w run jun	0	0	-6	3	0	6	-2	0	0
w run mail	-1	5	-2	0	3	-3	-1	0	0
w run privat	0	0	0	-8	0	0	8	1	-1
w runner	11	-2	-1	-1	4	-7	-1	1	-3
w rupai	0	0	-6	0	0	0	7	0	0
w rupai card	0	0	-6	0	0	0	7	0	0
w russian	-4	-3	-2	0	7	2	-1	0	-1
w saf	0	-4	-6	-2	11	7	-1	1	-6
w safari	1	3	-5	-2	8	0	-3	5	-6
w safeguard	-3	-5	7	0	-1	1	-1	0	2
w safeguard offic	-3	-2	9	0	-1	0	-1	0	-2
w sal	-4	3	5	-2	-3	8	-2	0	-5
w sal tax	-1	-2	2	0	-1	-2	4	0	0
w saml	-1	0	-3	-1	-3	-1	9	0	-1
w saml exist	-1	0	-3	-1	-3	-1	9	0	-1
w sampl	0	1	-5	0	0	0	8	1	-4
w samsung	15	0	-3	2	-4	-3	-4	0	-3
w samsung email	4	-3	2	0	-2	-1	0	0	0
w san	-1	-2	-1	-2	9	3	-2	-1	-2
w sandbox	-2	-2	-6	-1	-1	-1	13	0	0
w sarl	-1	-1	8	-1	0	-1	-5	0	-1
w sasktel	-1	1	-2	-1	-1	-8	13	0	-1
w sasl	6	-2	-1	-1	-1	0	0	0	0
w sasl authenticat	5	-2	-1	-1	-1	0	0	0	0
w sat	1	-4	-2	0	-3	9	-2	-1	0
w saturdai	2	1	-4	-1	2	-1	-6	0	6
w sav	1	5	-7	-5	6	-1	-7	0	7
w sav connect	-6	4	0	2	-1	0	0	0	2
w sav pay	-1	-1	7	0	-1	1	-1	0	-4
w sav sit	0	0	0	-7	3	0	-1	-1	7
w say	3	-3	1	-5	3	1	-6	1	7
w say mail	-3	6	-3	0	2	-3	-1	0	2
w say mailbox	-1	-1	-7	0	7	3	0	0	-1
w scal	1	1	9	0	0	0	-7	-1	-1
w scan	-3	-1	-6	0	7	-6	1	-1	10
w scan mail	10	-3	-1	0	0	-4	0	0	-1
w scan passport	-1	0	-2	-1	-4	0	0	0	8
w scann	3	-3	2	-4	-1	5	-2	0	-1
w schedul	0	12	-3	-1	-2	-2	-4	2	-3
w school	0	7	-1	0	0	-3	-2	0	-2
w scor	0	-4	3	0	0	8	0	0	-5
w scot	0	0	-4	-1	0	-4	10	0	-1
w screen	-2	1	-9	3	-1	-1	9	4	-3
w screenshot	-3	-10	-1	-1	-2	1	-2	5	14
w script	-3	-1	-3	-6	5	5	2	-2	4
w se	1	-3	-4	4	-1	12	-3	-4	-2
w search	-6	11	-4	2	-11	5	-6	6	2
w search box	-2	-3	-3	-3	-1	-1	0	6	8
w search button	0	-4	0	0	0	-1	0	5	-1
w search find	-2	13	-3	-2	-2	-2	0	2	-3
w search help	0	-3	-1	0	0	-1	0	6	-1
w search insid	-1	9	0	0	-4	-1	-3	0	0
w season	-2	-5	5	0	-1	6	0	0	-2
w seat	-1	-2	9	-1	-4	-5	8	0	-4
w seat cost	0	0	-5	0	0	-1	6	0	0
w seat plan	1	0	4	0	0	0	-4	0	0
w second	0	1	2	3	-5	-3	-3	1	4
w secondari	-2	1	7	-1	-2	-1	0	0	-2
w secret	6	0	-1	-3	1	-1	-2	0	-2
w secret key	7	-3	0	-2	-2	0	0	0	0
w secretari	-3	-2	-4	-3	1	6	9	-1	-2
w secretari chang	-1	0	-5	0	-4	0	10	0	0
w secur	-1	0	-8	-5	11	-2	-3	5	2
w securiti	12	-4	-5	-1	-5	3	0	2	-3
w see	0	1	-2	1	-3	-1	1	2	0
w select	2	8	-4	0	-1	-3	-2	3	-2
w selector	2	-6	-2	0	-1	12	-2	0	-2
w self	2	-3	-1	0	-6	-1	11	-1	-1
w sell	-10	-6	2	-5	6	-8	14	1	7
w sell domain	0	0	7	0	1	-1	-6	0	0
w send	0	1	2	-7	9	4	-8	-2	1
w send account	7	0	-1	0	-5	0	0	0	0
w send address	11	-5	4	-1	1	-6	-2	0	-2
w send bill	-1	-1	1	0	-1	-3	0	0	5
w send button	-2	-1	-1	-3	-2	0	2	7	0
w send copi	-5	3	5	0	-2	-5	0	-1	5
w send empti	12	-13	-1	0	-2	-2	0	1	5
w send folder	-5	0	-4	3	10	-1	-1	0	-2
w send invoic	-1	-1	5	0	1	-2	-1	0	0
w send ipad	9	-4	0	0	-2	-3	0	0	0
w send item	1	5	-2	0	-1	-1	0	0	-1
w send limit	6	-4	1	-1	-1	-1	-1	0	-1
w send mail	-4	3	5	4	1	-8	2	0	-3
w send mailbox	-2	-2	6	0	-1	-1	-1	0	-1
w send mistak	-1	6	-1	0	-1	-3	0	0	0
w send morn	-1	4	-1	0	-3	3	-1	0	-1
w send nam	-2	8	-4	-1	-2	4	-1	0	-2
w send order	9	-1	-1	0	0	-6	0	0	0
w send password	-9	3	-3	0	6	2	0	0	0
w send per	-3	-2	-1	0	-2	-4	12	0	0
w send phon	11	0	-1	-1	-3	-1	-1	-1	-2
w send quot	-2	2	-4	0	-1	-1	8	0	-2
w send reach	-1	-1	-4	0	0	7	0	0	0
w send receipt	0	-2	7	-2	-1	0	0	0	-1
w send receiv	16	-2	-5	-1	-1	-5	-1	-1	-2
w send report	0	-1	-1	-1	7	-1	0	0	-2
w send second	-2	11	-2	-1	-1	-3	0	0	-2
w send show	3	8	-3	0	4	-5	-3	0	-2
w send signatur	1	-3	-3	0	-1	0	-1	0	7
w send spam	-1	1	-3	0	7	-5	0	0	0
w send webmail	2	-1	-1	1	1	-1	0	0	0
w sender	0	11	-6	-1	-2	2	-2	0	-2
w sendmail	8	-1	0	0	0	-6	0	0	-1
w senior	-2	0	-4	-1	1	-2	-1	0	9
w senior citizen	0	-1	-1	-1	2	-1	6	0	-4
w sensibl	13	-1	-2	0	-1	-7	0	0	-2
w sentenc	-3	5	2	-5	-3	-4	4	-2	7
w sepa	0	0	-3	0	0	-5	10	0	-1
w sepa direct	0	0	-9	0	0	-4	14	0	0
w separat	4	0	1	0	-3	1	5	0	-9
w separat lin	14	-4	-2	0	-1	-3	-1	0	-3
w separat login	0	0	8	0	-7	0	0	0	0
w separat password	-8	1	-3	0	1	0	10	0	0
w sept	1	0	5	0	-2	-1	-1	0	-1
w septemb	0	2	6	-1	-1	5	-5	-2	-4
w sermon	-2	5	-4	0	-1	-4	-1	0	6
w serv	-2	1	-1	-3	-3	7	-2	1	2
w server	12	0	-12	6	-5	3	-7	4	-1
w server answer	10	-6	-1	6	0	-6	-1	1	-3
w server certificat	8	8	-1	-2	-10	-1	0	0	-1
w server email	7	0	-1	0	-1	-8	2	0	0
w server error	-5	11	3	-1	-1	-2	-1	-2	-1
w server fail	-6	6	-1	-3	0	4	0	0	0
w server fallen	7	-1	0	-3	0	-1	0	0	-1
w server list	-2	-2	0	-7	-1	13	0	1	-1
w server log	-5	-1	2	0	0	8	0	0	-2
w server nam	6	2	1	-3	-1	-1	-1	0	-2
w server port	4	-1	0	-1	0	-1	0	0	0
w server refus	4	-1	1	-1	-3	-2	2	0	-1
w server reject	-5	0	9	0	-3	-1	0	0	0
w server respond	9	-1	-2	-1	4	-4	-2	-1	-2
w server send	6	-5	0	1	0	-3	0	3	-1
w server server	8	-2	-1	-2	-2	-1	0	0	-1
w server stand	-2	0	1	-3	0	1	0	-1	5
w server webmail	6	-4	0	0	0	-2	0	0	0
w servfail	-4	-1	-1	-1	-2	-2	-2	3	10
w servic	-5	4	-1	-3	0	-2	1	9	-2
w servic pay	0	0	-6	0	1	0	7	0	-2
w servic unavailabl	-1	6	2	-1	0	0	-1	-2	-2
w session	-8	-5	-3	2	24	-6	-5	-1	1
w session invalid	0	7	-1	-2	-3	0	0	0	0
w session open	-1	-1	0	-1	4	0	0	0	-1
w set	3	-1	-2	0	-3	9	-5	8	-8
w set mail	-4	-3	-1	0	-2	11	0	0	0
w setting	9	2	-4	6	-1	-1	-4	-3	-4
w setting delet	10	-8	0	-1	-1	0	0	0	-1
w settl	-3	-5	-1	0	-1	8	0	1	1
w seven	-2	9	0	3	0	-4	-2	-1	-4
w seventieth	0	0	-8	0	0	0	7	0	1
w sh	-1	2	4	-1	4	-3	0	-2	-3
w sha256	-1	-1	-1	-2	14	0	0	-4	-4
w shar	-1	8	-2	1	-1	-6	6	0	-5
w shar address	0	2	-1	-2	0	5	-3	0	0
w shar calendar	8	-2	-1	-1	-3	0	-3	2	-1
w shar key	0	0	0	6	-4	0	-1	0	0
w shar mailbox	1	0	8	-1	-3	-1	-5	0	0
w sharjah	0	-1	-3	-1	-1	-1	9	0	-2
w shed	-1	-1	-6	-1	-2	0	6	0	5
w sheet	0	3	-5	-2	-2	9	-3	1	-2
w shelt	8	-3	0	-2	-1	-2	-1	0	0
w shift	3	2	0	1	-4	0	-5	-2	4
w shift calendar	17	-12	0	0	0	0	-4	0	0
w shift month	0	0	5	-2	0	0	-1	0	-1
w ship	3	-5	5	0	-1	1	-5	-1	3
w shoot	-3	4	-2	-1	0	1	-1	0	4
w shop	0	-4	-3	0	5	0	3	9	-9
w shop address	-1	-1	-1	-1	0	6	-3	0	0
w shop answer	-1	-3	-1	0	0	-1	0	8	-1
w shop work	-1	-1	-1	-1	-1	8	-1	0	-1
w short	-1	2	-1	-1	1	7	-5	0	-2
w shortcut	0	12	-1	-5	-3	-1	-2	-1	1
w shortest	1	-1	8	-1	-1	0	-2	0	-3
w show	3	7	-2	5	3	3	-15	4	-9
w show 100	-4	7	3	0	-1	-3	-1	0	0
w show dat	-1	-1	-3	0	0	0	0	7	0
w show folder	9	-8	0	-1	0	-1	0	0	1
w show full	11	-6	-1	-1	-2	-1	0	0	0
w show laptop	4	-3	-5	-2	-1	0	0	8	0
w show phon	4	-6	0	0	-1	0	0	0	4
w show real	4	-3	-6	6	-1	-3	7	-1	-3
w show sit	0	-2	0	14	-3	-1	0	-4	-3
w show storag	-3	-2	4	-2	1	-1	0	-1	3
w show twic	9	-8	2	-1	-1	-1	0	-1	-1
w shown	3	7	-1	0	2	-4	-5	1	-3
w shut	-4	1	6	4	-3	-7	-5	-2	10
w shut account	0	-1	-2	0	-4	-2	-1	0	10
w siev	-12	5	-2	-2	-2	2	5	5	0
w siev script	-1	-1	-1	-1	-2	2	6	-1	-1
w sign	-8	-5	-6	-10	9	8	9	-3	7
w sign baa	0	0	-2	0	-1	-1	5	0	-1
w sign data	0	0	-3	0	0	0	8	0	-4
w sign desktop	-5	14	-3	0	-6	0	0	0	0
w sign everywher	-2	-1	-2	0	10	0	-5	0	0
w sign list	0	-1	-4	0	12	-1	0	0	-5
w sign mail	0	-7	7	-1	2	-5	0	0	4
w sign nam	-2	5	-4	-1	-2	-4	-2	0	10
w sign pag	-1	0	-1	13	-5	-2	-4	4	-5
w sign send	1	-3	-3	0	-2	-2	-1	6	3
w sign turn	-2	8	-2	0	5	-6	-2	0	-1
w sign verifi	0	0	9	0	-3	-5	0	0	-1
w signatur	-9	12	-3	-3	6	-4	-7	0	8
w signatur pictur	8	-5	0	0	-1	-2	0	0	-1
w signup	-2	-1	-3	-1	0	1	7	0	-1
w silent	6	-5	4	6	-5	1	-3	0	-3
w sim	6	-5	0	-2	3	3	-2	1	-4
w simpl	-4	6	-2	0	-1	-1	-1	-3	6
w singapor	1	-4	-3	2	-1	0	-2	4	2
w singer	-1	0	-1	0	0	-6	10	0	-1
w singl	6	-4	-1	5	5	-1	-4	-4	-3
w sink	8	0	0	-1	-1	-1	-3	0	0
w siobh	-2	-3	8	0	0	-1	-1	0	0
w siobhan	-1	-1	-3	0	-4	9	-1	0	-1
w sister	3	-1	-2	3	-4	-1	0	3	-1
w sister fami	-2	-1	8	-5	0	0	-2	0	2
w sit	-3	0	-6	0	-2	1	3	3	4
w sit find	0	-2	0	0	0	0	0	-5	7
w sit kid	0	-1	-1	-9	0	-1	5	-1	7
w sit mail	0	-4	0	-2	-1	-2	8	-4	5
w sit open	-4	5	-1	-7	-2	-1	-1	4	8
w sit outbox	9	-2	0	-1	-1	-1	-1	-1	-2
w sit reach	-3	15	-2	-2	-1	-2	-1	2	-6
w sit webmail	-1	-2	-1	-1	-2	-1	-1	-1	10
w six	-8	-1	3	5	5	4	-3	0	-6
w six box	0	-1	-2	0	0	-6	10	0	-1
w six digit	-1	-1	-5	-3	12	-1	0	0	-1
w six mailbox	0	0	-4	0	-1	-2	8	0	0
w six number	-1	1	-7	-1	12	0	-1	0	-3
w sixti	-4	-2	2	-1	-1	10	-1	-1	-3
w siz	5	7	4	-4	-1	-7	-1	-4	1
w siz attach	1	-7	-2	0	-1	2	7	0	0
w siz cost	1	-2	6	-1	1	-1	-4	0	0
w siz messag	10	-5	0	0	0	-4	0	0	0
w sla	-1	-3	2	-1	-3	-1	3	0	4
w sleep	0	2	-5	-1	8	1	-2	-2	-1
w slow	-2	4	1	-1	4	0	1	-2	-4
w small	-2	-6	-1	2	-1	-3	9	-2	5
w small pag	0	0	-1	0	0	8	-7	0	0
w small plan	-2	-3	11	4	-1	-2	-7	0	-1
w smallest	-2	-1	5	0	-1	-1	1	0	-1
w smallest plan	-2	0	9	0	0	0	-5	0	-1
w smart	3	-1	0	-6	0	-1	6	0	-1
w smartphon	0	0	-3	0	6	-1	0	0	-2
w sms	-1	-3	-3	-2	4	-10	0	0	15
w sms mail	-1	-7	-1	0	-1	-2	13	0	-1
w smtp	6	-2	-3	-4	4	-2	-5	-2	8
w smtp error	-6	9	0	0	0	0	0	-1	-1
w smtp log	-1	0	0	0	0	-8	0	0	10
w smtp2	10	-2	-1	-1	0	-1	-1	0	-3
w snooz	1	6	-2	0	-1	-1	-1	-1	0
w societi	-4	4	5	-1	-4	4	-2	2	-5
w sock	3	-3	-1	-3	-2	2	-2	3	2
w socket	11	-2	-1	-2	-1	-2	-1	1	-3
w softwar	-4	2	-3	6	-1	0	-1	2	-2
w solicitor	-6	-1	-5	-1	3	-2	6	0	6
w someon	6	0	-7	-1	1	10	-6	0	-2
w someplac	-4	-5	-2	-1	7	-2	10	0	-1
w son	3	3	10	0	-6	-2	-4	2	-6
w sorri	-1	1	6	9	-3	-8	-3	2	-3
w sort	0	10	1	-1	-1	-5	-3	-1	0
w sound	-5	8	-1	1	-2	0	-3	9	-7
w sound mail	-1	5	-1	0	0	-1	-1	0	0
w sourc	-2	-6	-3	2	-6	2	3	-1	11
w spac	-6	1	12	-2	4	-5	-5	2	-2
w spain	-4	-2	6	6	-4	3	-2	0	-3
w spam	0	8	-2	0	3	6	-7	-2	-6
w spam filter	0	-3	-1	0	0	4	0	0	0
w spam pls	0	1	7	0	-2	-6	0	0	0
w spam send	0	-1	-1	-1	11	-7	0	0	0
w spam subject	0	-2	4	0	-1	0	0	0	0
w spamhaus	-5	-1	-1	-1	0	8	0	0	0
w spamm	-3	-3	-1	-2	-2	14	-2	0	-1
w spanish	-2	0	-6	13	0	-3	5	-5	-1
w spark	14	-3	-7	0	2	-2	-2	0	-1
w spe	1	-2	-5	9	0	0	-3	0	-1
w speak	2	-1	8	0	-5	-5	1	-2	2
w special	-1	-5	9	-1	5	-1	-3	0	-1
w spell	-3	9	7	0	-5	-1	-4	-3	-1
w spell check	3	8	-4	-2	-2	-2	-2	-1	0
w spf	1	0	-4	-1	-2	11	-3	-1	-2
w spf includ	0	0	-2	0	0	4	-1	0	0
w spin	3	2	3	-2	-2	-2	-2	3	-3
w split	0	0	8	1	-2	-1	-5	3	-3
w spoil	-5	1	-2	10	0	0	-1	0	-3
w sponsor	-3	-2	-4	-3	-1	-1	2	0	12
w sport	0	0	0	-10	0	0	12	0	-2
w spot	-2	0	-2	1	-3	8	-1	0	-1
w spreadsheet	-2	-5	4	-1	-1	-1	10	-1	-2
w spring	-2	1	8	1	1	2	-7	1	-4
w srf	0	0	1	-5	0	0	7	0	-3
w ssh	-7	-6	-5	13	-5	-5	3	11	-1
w ssh connect	-1	0	0	5	0	0	0	-2	-1
w ssh host	0	0	0	-6	7	0	0	0	0
w ssh tunnel	-3	2	2	-14	-4	0	8	7	1
w ssl	23	-1	-5	0	-13	-3	-1	1	-3
w staff	8	-11	-3	-1	-2	-4	8	-2	6
w staff mail	-7	0	0	0	-1	0	9	0	0
w stag	-4	-3	-2	-4	0	0	2	0	11
w stai	3	1	-2	0	-3	-3	-2	3	3
w stai connect	-4	0	0	1	-1	7	-1	0	-1
w stai log	-1	10	-2	0	-2	-2	-1	-1	-3
w stai outsid	-1	-3	-3	0	-2	0	-1	8	1
w stai promis	-1	-3	8	0	0	-1	0	0	-3
w stai top	-3	3	-2	0	-1	-1	-1	-1	5
w stamp	0	3	1	0	0	-3	0	-1	1
w stand	1	-7	5	-7	1	4	-1	0	5
w standard	0	6	6	-2	-1	-2	-7	-1	0
w star	-1	12	-5	-3	-1	1	-5	0	2
w starlink	3	0	-3	6	-1	-2	-1	1	-3
w start	-1	0	-8	2	3	-2	3	4	0
w start mondai	-4	5	8	1	-3	-2	-4	0	-2
w start phon	-1	-1	-1	8	-1	0	-2	0	-3
w starttl	9	-1	-1	-3	-2	-1	-1	0	-1
w stat	-2	2	4	-1	-3	-2	-7	5	3
w static	-1	-1	-1	-5	0	0	9	0	-1
w static ip	0	0	-1	-4	0	0	6	0	-1
w station	-2	0	-1	1	4	9	-9	2	-4
w status	7	-3	-5	-2	-3	-6	-7	14	5
w status feed	-5	0	-1	0	0	0	-1	6	2
w status mail	-2	-1	-3	1	0	-1	-2	0	8
w status pag	11	-2	-5	0	-2	-1	-2	4	-2
w steal	-3	-1	0	1	3	1	-2	0	1
w steal ipad	-2	-1	-1	-1	5	-1	0	0	0
w steam	-1	-2	-4	6	-1	1	-4	3	2
w steam deck	-1	-2	-2	4	-1	-1	-4	3	3
w step	3	-3	0	-4	8	-3	-6	6	-2
w step login	-1	3	-4	0	1	2	-1	0	0
w step step	8	1	-4	0	-1	0	0	-2	-1
w stick	5	5	-7	3	3	-2	-5	-3	0
w stockholm	0	-1	-2	6	0	-1	-1	-1	-1
w stop	4	-1	-1	3	-5	9	-4	-7	1
w stop auto	-2	-8	7	-1	-1	5	0	0	0
w stop newslett	-1	-3	19	0	0	-12	0	0	-4
w stop paper	-1	-2	9	0	0	0	0	0	-6
w stop pay	2	-2	-6	2	-1	-4	9	0	0
w stop receiv	-6	-1	6	-1	-1	2	-1	0	3
w stop send	-7	8	1	0	0	1	0	0	-1
w stop week	-1	-4	-2	0	0	1	0	0	7
w stor	-2	1	-10	-3	9	0	-6	-1	12
w stor mail	0	7	0	0	-3	0	0	0	-2
w storag	-9	-3	6	2	1	-1	-3	5	3
w storag bar	0	-1	7	-1	-2	-1	0	0	-2
w storag full	-2	16	-14	0	5	-2	-2	0	0
w stori	8	-6	2	-1	-3	-1	-1	1	3
w straight	-3	6	-1	0	1	6	-4	-1	-5
w strang	-1	1	8	-6	8	-4	-4	-1	-2
w stream	-2	-2	-5	3	-2	4	0	-1	4
w street	3	-2	3	-1	0	-2	-2	1	-1
w strict	0	-1	-3	5	1	-1	-3	0	3
w strip	-5	-2	0	-2	4	5	0	1	-1
w strong	1	-7	-4	-1	-1	10	3	0	-2
w sts	-3	-1	-1	-2	6	6	-3	-1	-2
w sts polici	-2	-1	0	-2	8	-2	-2	0	0
w stuck	4	-3	-3	0	4	0	-2	-2	3
w student	-3	2	4	-4	-4	0	4	-1	2
w student discount	0	0	5	0	0	0	-5	0	0
w student pric	4	-2	-8	3	0	-1	4	0	-1
w studio	-2	2	1	-2	7	-3	-1	0	-2
w stuff	-1	0	-5	5	-1	4	-2	-2	1
w stupid	1	-2	-3	0	-1	7	-4	0	2
w sub	1	-4	2	-1	-3	1	-4	0	9
w subject	7	5	-7	-3	0	2	-4	-2	1
w subject lin	-2	-5	1	-1	7	6	0	0	-7
w submission	18	-1	-1	-5	-4	-1	-2	-1	-4
w subpoena	-1	-1	-2	-1	-1	-1	0	0	8
w subprocessor	0	-4	-5	-1	-1	-1	2	0	10
w subscrib	-2	-2	-6	1	-6	0	10	0	4
w subscrib stop	0	-1	5	0	0	-2	-1	0	0
w subscription	1	-1	-8	-1	-1	-1	8	4	-2
w succ	-7	4	0	0	4	0	0	3	-2
w suggest	7	-4	-2	1	-2	-1	0	2	-1
w suit	7	0	-3	-2	-1	1	2	0	-2
w summer	3	3	-4	-3	-2	-4	-3	5	4
w sundai	-2	4	1	-1	2	3	-8	-4	5
w sundai mondai	0	5	0	0	0	-1	0	0	-3
w suppli	-6	-2	1	2	-2	11	-3	0	0
w support	3	-7	1	-3	-1	0	10	3	-6
w support open	-1	-2	-2	-1	-2	0	-1	-1	9
w support pag	0	-2	-1	-1	0	0	0	7	-3
w support sit	-2	-1	-1	-1	-1	0	-1	11	-5
w suppos	0	-10	3	-1	0	4	-1	4	1
w surcharg	0	0	1	-8	0	0	8	0	0
w surgeri	9	0	-2	0	0	-4	-3	0	1
w surnam	1	-1	3	-4	-3	3	1	3	-2
w surnam chang	-1	-1	-5	-1	0	9	-1	0	-1
w suspend	-4	-7	4	1	10	0	-2	-1	-1
w suspicious	-2	-3	0	8	-5	1	-4	6	-1
w svg	0	-4	-1	0	1	-2	-3	0	9
w swallow	-2	6	4	-3	-3	2	-3	2	-4
w swap	0	-4	7	-2	0	2	-1	0	-3
w swear	5	-9	4	-2	-3	10	-1	-1	-2
w sweden	-1	-4	1	9	-1	0	-2	0	-1
w swip	5	4	-4	-1	0	-1	0	0	-2
w swip delet	-2	9	-3	0	0	-1	0	0	-1
w swiss	-3	-2	-3	-2	-1	-1	3	0	10
w switch	5	6	9	4	2	3	-12	-6	-10
w switch month	0	-3	6	0	0	0	-1	0	0
w sydnei	-2	0	-3	6	0	0	0	0	-1
w sync	14	-7	-4	-1	-2	-3	2	3	-1
w system	2	2	7	2	5	-4	-5	-3	-7
w ta	-7	5	12	3	-2	-5	-4	0	-2
w tab	2	1	-7	-3	-2	0	-3	2	10
w tab key	-1	9	0	-1	-1	-1	0	0	-5
w tabl	-2	-1	3	-4	-3	-6	1	9	2
w tablet	16	1	-6	6	7	-8	-7	-1	-8
w tablet phon	-4	0	0	-2	0	0	6	2	-1
w tack	1	-1	9	0	0	0	-8	0	0
w tae	-1	3	-4	-1	7	-5	2	0	-1
w tag	-7	0	-2	0	0	12	-1	0	-1
w tag work	-6	-1	-2	-1	0	12	-1	0	-1
w tail	0	-2	0	8	-1	-1	-3	0	-2
w taiwan	-4	0	-1	9	0	-2	-1	0	0
w tak	2	-3	0	-1	-2	-3	7	0	1
w talk	-6	-4	-8	0	5	-5	6	-1	13
w tamil	-3	-6	-2	-2	-1	5	7	-1	4
w tap	8	-1	-2	-1	2	-2	-2	0	-2
w target	-4	-1	0	0	8	-1	-1	-1	0
w tariff	2	-2	7	0	-1	-1	-1	0	-4
w tax	-3	-6	11	-3	-2	5	2	2	-6
w tax invoic	0	0	-9	0	0	0	10	0	0
w tax offic	-2	-8	-4	0	2	14	-3	2	-1
w tb	15	-8	-7	2	-3	-10	10	1	0
w tcp	-3	-4	-2	3	3	-2	9	1	-5
w tea	1	6	-3	-2	0	4	-2	-1	-3
w teach	-1	0	-5	-2	-1	-2	6	-2	7
w tecno	7	-1	0	-1	0	0	0	-4	-1
w telegram	-1	-1	-1	6	-1	0	-1	0	0
w telephon	3	4	-5	-4	0	-7	8	-2	3
w telephon number	-2	-3	-4	-1	0	-1	1	1	8
w tell	8	-4	-1	-1	8	-4	-13	1	6
w tell account	-1	0	-2	0	-4	-1	0	0	8
w tell allow	-6	-1	3	1	-3	5	0	0	1
w tell bring	6	-2	-1	0	0	0	0	0	-2
w tell buy	0	0	-5	0	0	0	-3	0	9
w tell chang	-2	8	5	-1	-9	0	0	0	-1
w tell download	-2	7	-1	0	1	0	0	0	-3
w tell happen	0	-4	3	6	-1	-1	0	0	-2
w tell id	0	0	-4	-1	1	-2	-1	0	8
w tell letter	-2	10	3	0	-2	-6	0	0	-3
w tell mail	11	-4	-2	0	-2	-3	0	0	0
w tell max	1	-5	-1	0	-1	0	7	0	0
w tell open	-1	-6	0	-2	9	0	0	5	-4
w tell person	0	14	-3	-3	5	-9	-1	0	-2
w tell phon	7	-2	2	-2	-2	0	0	-2	-2
w tell plan	-6	-2	-1	0	0	-1	12	0	0
w tell what	-5	9	5	-1	-2	-3	0	0	-2
w telli	-2	-2	3	7	-2	-1	-5	0	1
w temper	-1	0	-5	0	8	0	-1	1	-1
w templat	-3	9	-3	-1	0	2	-1	2	-4
w temporari	1	-3	-3	-2	5	2	-3	5	-3
w ten	6	-1	-3	-4	-2	-4	5	3	1
w ten minut	1	6	1	-3	-4	2	-2	-1	0
w tender	-2	-2	1	-2	-1	8	-1	0	-1
w term	-7	3	1	-6	0	-10	8	5	6
w terminat	-1	1	0	0	8	-2	-2	0	-2
w tessa	-2	0	8	-1	-2	0	-1	-2	-1
w test	6	1	-5	6	-2	-6	4	0	-3
w text	4	1	-3	-3	-1	3	-6	-2	6
w text fil	-1	-2	0	-5	0	11	0	0	-2
w text writ	13	-8	-1	0	0	-1	0	0	-3
w their	-4	3	0	-1	-3	11	1	1	-7
w them	-1	6	0	-1	-2	-2	-1	2	-1
w ther	0	1	-3	1	10	-5	-3	6	-7
w ther bank	-2	-1	-3	6	1	0	0	0	0
w ther send	8	-8	0	0	1	0	0	0	0
w thesis	-3	7	-2	0	-1	-2	-2	-1	5
w theyr	6	-2	-9	-1	6	5	-3	-1	-1
w thief	-2	-1	-3	-2	10	0	0	0	-1
w thin	-7	3	3	-5	-1	-1	2	1	4
w think	1	-3	-11	14	-4	-1	3	1	0
w thirti	2	-4	-1	-1	7	-2	1	-3	0
w thirti address	0	0	-3	0	8	-2	-1	0	-1
w tho	3	3	0	-1	0	-4	-1	0	-1
w thousand	-2	6	1	0	-1	-4	-4	2	1
w thread	-2	4	-4	3	1	-3	-3	0	3
w threw	-6	4	-4	0	3	-3	-1	9	-1
w throttl	13	-3	-5	-4	-1	-1	4	0	-3
w throw	-3	0	-3	-2	12	3	-8	8	-7
w throw devic	-2	-1	-3	-3	11	0	-1	-1	0
w thrown	-5	5	-2	3	6	0	-1	-1	-4
w thru	-2	-6	0	8	-1	2	-5	-1	4
w thumb	1	1	-3	-1	9	-1	-1	0	-5
w thund	0	-1	-2	7	0	-1	-1	0	-2
w thunderbird	12	-8	-4	-3	5	0	2	0	-4
w thunderbird chang	12	0	-8	0	-3	0	0	0	0
w thunderbird open	-5	-1	-2	-1	6	0	3	0	1
w thunderbird password	-8	0	-2	-2	12	0	0	0	0
w thunderbird work	-8	4	2	0	3	0	0	0	0
w thursdai	-5	11	-6	6	-1	-1	0	-3	-1
w tick	7	4	-7	5	-4	0	-4	-2	0
w tick box	-4	9	-4	-2	-2	-1	1	1	2
w ticket	2	-5	-1	-3	-5	-3	-4	0	20
w ticketmast	0	0	-3	6	0	-1	0	0	0
w tied	-1	-2	-3	-4	-4	3	11	0	-2
w tim	4	0	-5	1	-4	9	-4	0	0
w timeout	2	-6	-2	4	-5	6	-2	9	-7
w tin	0	-2	7	-2	-1	-3	0	0	2
w tini	-2	10	-2	0	0	-7	-3	-1	5
w tini big	-2	5	0	0	0	0	-1	0	-3
w tip	6	-5	-1	-1	-2	2	-2	-1	3
w tip letter	-2	-2	-1	0	0	-4	0	0	10
w tir	-1	-3	-3	6	-1	1	2	0	-1
w titl	-2	1	-3	1	1	-1	0	-5	7
w tls	9	-3	-2	3	-1	1	-5	1	-4
w tls handshak	5	0	3	-1	-5	-1	0	0	-1
w token	3	-4	4	-1	8	-2	-2	-1	-4
w tokyo	-5	-2	-2	11	3	-1	-2	-1	-2
w told	-5	-1	7	-5	7	-1	-8	1	5
w tom	-1	-3	11	0	-1	-3	0	0	-1
w tom mail	-1	-3	8	0	-1	-4	0	0	0
w tonight	1	9	3	-2	0	-3	-1	-4	-3
w tool	8	-8	-5	0	3	4	-3	0	2
w top	3	11	3	-8	1	-8	-4	8	-6
w top send	-1	-4	0	0	-1	0	0	7	-1
w tor	1	5	2	-12	6	0	-2	-2	2
w toronto	2	0	-1	7	-1	-2	-2	-1	-2
w torrent	-2	-1	-2	7	-2	-1	7	-1	-5
w torrent allow	0	0	-1	-7	0	-1	11	0	-2
w torrent linux	-1	0	0	7	-1	0	-2	0	-3
w total	2	-1	2	0	-3	-4	5	0	-2
w totp	-1	-2	-4	-1	12	-1	-1	-1	-1
w touch	0	6	2	-3	5	-4	-4	1	-4
w tour	1	-2	1	-2	-1	9	-3	0	-1
w town	3	-5	-1	0	-3	-2	4	2	2
w track	-2	-1	-2	1	2	-1	-1	5	-1
w trad	0	-1	-4	-1	1	1	-3	0	6
w tradem	0	8	1	1	-2	-7	0	0	-1
w traffic	-1	-5	-6	12	-1	-1	-4	7	-2
w traffic light	0	-3	1	0	0	0	-1	5	-1
w train	-3	2	-4	0	2	-7	2	5	4
w train teach	0	-1	-1	-1	0	0	10	0	-7
w tran	0	-2	7	-1	-2	-1	-1	0	-1
w transf	0	-2	2	-2	-7	-2	10	-1	2
w transf card	0	0	-2	0	0	0	-6	0	7
w translat	2	-6	1	-1	4	1	-3	-3	6
w trash	-8	15	2	-2	-2	-1	-2	-1	0
w trash empti	-1	3	-6	0	0	5	0	0	0
w travel	-1	3	-4	-4	-1	0	8	0	-1
w travel router	0	0	0	-8	0	0	9	0	0
w treasur	3	0	0	-2	-2	2	3	-4	1
w treat	7	-2	-2	1	-1	0	-1	0	-1
w trial	1	-4	1	-4	-6	0	19	0	-7
w trial end	-2	0	8	0	0	-1	-5	1	0
w trial finish	-1	-1	6	-1	-1	4	-5	0	-2
w trial turn	0	0	-6	0	0	-1	7	0	0
w trip	-2	3	-1	6	1	-1	-3	0	-1
w troubl	6	-3	3	-2	-5	-1	-3	8	-3
w tru	8	-9	-4	-6	-1	2	0	5	6
w tru writ	-1	-1	0	0	-1	8	-1	0	-3
w truck	0	-1	-3	6	1	-1	-4	-1	1
w trust	7	-1	-2	-2	11	-4	-2	-1	-6
w try	-7	-5	6	3	3	-1	-3	6	-3
w ttl	-2	-1	-1	-1	0	9	-1	0	-2
w tuck	0	0	6	-1	-1	0	-2	0	-2
w tuesdai	1	4	-4	1	4	4	-4	-2	-4
w tunnel	-1	-7	-10	6	5	-10	9	2	6
w tunnel host	0	0	0	-13	15	0	-1	0	0
w tunnel liv	0	0	0	-12	0	0	13	0	0
w tunnel server	0	0	0	-12	13	0	0	0	0
w turkei	-2	-1	-3	1	5	1	0	0	-2
w turkish	-6	10	-2	0	5	-1	-2	-1	-2
w turn	1	9	-6	-2	0	4	-3	-3	-1
w turn 2fa	-7	-2	7	0	3	0	0	0	0
w turn address	0	-3	2	0	8	-3	-2	0	-1
w turn factor	-6	0	0	0	6	0	0	0	0
w turn send	6	-3	0	0	-1	0	0	0	-1
w turn step	4	-2	-7	-1	5	-1	3	0	-1
w turn stop	11	6	-2	-5	-3	-5	-1	0	-1
w turn thread	-1	8	-1	-1	-1	-1	-2	0	-1
w tv	-2	-6	2	9	-3	-3	2	-1	1
w twelv	3	-2	-3	-2	-2	5	1	-1	1
w twenti	-2	2	6	-5	-6	8	1	-2	-1
w twenti minut	-1	6	-2	0	-5	2	-1	0	1
w twic	1	0	0	0	-6	2	-7	6	4
w twint	0	0	-6	0	0	0	7	0	0
w twitch	0	-1	-3	9	-1	0	-1	0	-3
w txt	-2	-1	-4	0	-2	7	0	-1	3
w typ	1	7	3	-4	1	-7	0	5	-7
w typ password	-3	-4	4	-2	10	-1	-2	-2	-1
w typo	-3	-6	-4	-3	-2	0	-2	13	7
w tyr	0	-1	-1	-2	-4	-1	10	0	-1
w ubuntu	1	-4	-1	-1	6	0	-1	0	1
w uceprotect	0	0	0	-3	-1	7	0	0	-2
w udp	1	-3	0	8	-1	-1	-3	0	-1
w uk	-2	0	-10	6	0	4	1	1	2
w unavailabl	1	4	4	-2	-3	1	-3	3	-5
w unblock	4	-4	4	0	-5	7	-3	-1	-2
w uncl	4	-4	-7	0	0	1	7	0	-1
w undeliv	-2	-2	-1	0	10	-5	0	0	0
w underlin	4	6	-4	-2	-1	3	-1	-3	-2
w understand	-5	-4	-1	2	11	0	3	0	-3
w undo	-3	8	3	0	-1	-3	-1	-1	-2
w unhappi	0	-1	-2	1	-2	7	0	0	-3
w uni	-2	-1	4	-1	-5	-2	3	1	5
w union	-7	1	0	-1	4	3	-1	-1	1
w universiti	-2	0	0	2	-2	4	2	0	-4
w unknown	1	-1	3	0	-1	3	-2	-1	-3
w unlimit	1	0	-2	0	0	-5	9	0	-1
w unlock	-3	-4	12	0	-4	1	-2	2	-3
w unpaid	1	4	-1	-1	-3	-2	-3	0	4
w unreachabl	9	-1	-2	-2	-2	-6	-3	10	-3
w unread	-2	12	-2	-3	-2	-3	-3	0	4
w unread count	-1	3	-5	-3	0	0	0	0	7
w unsend	-2	10	-2	0	-1	-2	-1	0	-1
w unsubscrib	-5	1	2	-3	-4	1	-2	-1	10
w untrust	-3	8	0	-1	-2	0	0	0	-1
w unus	0	1	9	-1	-1	-4	-3	0	-1
w updat	0	-1	-1	1	5	-3	-5	9	-5
w upgrad	5	-1	9	-3	-3	-4	0	-1	-3
w upgrad mid	0	0	-4	0	0	0	5	0	0
w upi	-2	-1	10	-1	-1	-2	-5	0	1
w upload	2	-3	-3	4	0	-3	4	3	-4
w upload key	0	0	0	6	-5	0	-1	0	0
w upstair	7	-3	-2	-4	-1	-2	5	0	-1
w uptim	1	-3	-6	-1	-3	-2	10	1	3
w ur	-5	1	-3	0	-6	0	1	6	6
w ur server	-2	-2	0	-2	0	-2	-1	-1	11
w ur vpn	0	0	0	5	0	0	-3	-1	-1
w urgent	4	3	4	-1	3	-4	-3	-2	-6
w url	4	0	-1	-2	4	1	-5	-1	0
w usag	-2	3	3	5	-1	-3	-8	0	4
w usb	1	-2	-3	-3	11	-1	-2	-1	1
w usb key	0	-1	-3	-1	7	-1	-2	0	0
w usd	-2	-2	8	-1	0	-2	1	0	-2
w user	8	-4	5	1	5	-7	-2	1	-7
w user mailbox	7	-1	-8	0	8	-1	-3	0	-1
w user nam	6	-2	-3	13	-5	-5	-3	2	-4
w user pass	5	-3	-1	-1	0	0	0	0	-1
w user password	-3	4	-8	12	-2	0	-1	-1	-2
w user tag	-5	0	-1	-1	0	9	-1	0	0
w usernam	6	-2	11	1	1	-4	-5	-1	-7
w usernam password	4	4	-8	4	-2	0	-1	0	-1
w usual	-1	1	9	-1	-4	-4	-2	0	0
w utc	10	0	-4	-1	-2	3	-5	-2	1
w utf	-5	7	-3	-2	-1	6	-1	0	-1
w vac	5	5	-2	-1	-1	0	-1	-1	-3
w vac answer	8	-4	-1	-1	0	-1	0	0	-1
w vac messag	-1	6	-1	0	-1	-1	0	-1	-1
w valid	8	-6	-4	6	-6	-1	-1	6	-2
w validat	-2	-2	-5	7	7	-5	-1	0	1
w valu	-1	-2	-3	1	6	-1	-1	0	1
w van	10	-10	-2	2	1	-1	-2	0	1
w vanish	-5	8	1	0	-3	1	-2	-1	1
w vat	0	-3	6	5	-2	2	4	-6	-6
w vat invoic	0	0	0	1	0	4	-3	0	0
w vat number	3	-1	4	0	1	-1	-2	-1	-2
w vcard	-4	9	1	-2	0	-1	1	0	-4
w vcf	0	7	2	-1	-3	-1	-2	0	-1
w vendor	-3	-1	4	-1	1	-3	-2	-1	5
w venkatraghavan	0	0	8	-1	-1	-4	-2	-1	-1
w verifi	-4	-7	1	4	11	3	-5	-4	0
w verifi account	3	8	-5	0	-5	0	-1	0	0
w verifi fail	11	-1	-1	7	-15	-1	-1	0	0
w version	1	4	-8	-8	8	-1	-1	7	-2
w vet	6	-1	-3	-1	-1	6	-2	-1	-3
w viagra	-1	-3	-4	0	0	9	0	0	-1
w video	-1	-4	-5	4	4	-6	0	9	-2
w video call	0	-1	-4	4	-2	-1	8	0	-4
w vienna	-4	3	-1	6	-1	-1	0	0	-1
w vietnam	-3	-2	-2	0	7	-2	-1	0	3
w view	-4	-3	-2	-2	5	7	-2	-3	5
w villag	7	-4	0	2	-2	-1	-1	0	-1
w vilnius	1	-1	-1	-8	10	0	0	1	-2
w virus	4	-9	-2	-1	2	4	5	0	-4
w visa	-4	-2	12	-2	-3	3	-2	-1	-2
w visibl	-2	0	4	0	-1	3	-4	0	0
w visit	2	-4	0	-6	-3	-1	8	2	2
w visitor	-1	-1	-5	3	-9	-2	15	1	0
w vodafon	3	-1	0	6	-1	-1	-3	-2	-1
w volunt	1	-6	-5	-3	5	-1	4	0	5
w vouch	-2	-4	2	-2	1	-2	12	-1	-4
w vpn	3	-3	-2	4	-5	-8	7	-2	6
w vpn block	0	-1	0	-7	0	-1	8	0	0
w vpn connect	-1	-2	0	4	0	0	0	0	0
w vpn die	0	-3	-1	6	0	0	-1	0	0
w vpn limit	0	0	-2	-10	0	0	12	0	0
w vpn login	0	-2	1	8	0	-1	-4	0	0
w vpn mail	-1	-1	-1	-6	0	0	10	0	-1
w vpn phon	-1	1	-1	-1	-1	0	-3	0	6
w vpn plan	0	0	-2	-8	0	0	10	0	0
w vpn port	-1	3	-1	-11	0	-1	11	0	0
w vpn pric	0	0	-3	-3	0	0	6	0	0
w vpn sell	0	0	-1	-2	0	0	5	0	-1
w vpn slow	0	1	-2	-6	0	0	7	0	0
w vpn work	-1	0	8	-2	0	0	-4	0	-1
w vps	4	-1	-1	1	-1	4	-1	-3	-1
w wag	-2	5	7	0	-2	-4	-1	-1	-2
w wait	-4	-3	3	-7	-4	9	4	4	-2
w wak	3	1	2	2	-7	-1	-1	-2	3
w walk	-1	1	1	0	-2	-1	7	0	-5
w wallet	0	-2	-8	0	2	0	-1	0	9
w warn	4	-3	5	-3	2	-1	-8	5	0
w warn remot	-2	-1	0	0	4	0	0	0	0
w warrant	0	0	-3	0	-3	0	0	0	8
w warrant canari	0	0	-3	0	-3	0	0	0	8
w wast	0	0	-1	-7	0	0	1	7	0
w wat	-1	-1	-6	2	-1	-1	1	-1	7
w watch	5	-3	-7	3	7	-3	-3	-1	2
w water	0	-3	2	0	-1	7	-2	0	-2
w wav	5	-3	6	-1	-1	-1	-5	0	-1
w web	5	16	-4	-8	-5	-6	1	6	-6
w web calendar	-3	4	0	0	-1	0	-1	0	0
w web pag	10	-8	-5	-3	-2	-2	21	-7	-3
w web server	1	-3	0	1	5	-3	-2	1	-1
w web thunderbird	-11	3	9	0	0	0	0	0	0
w webhook	0	0	0	0	0	-12	12	0	2
w webmail	1	2	-7	-3	10	-1	8	-6	-4
w webmail behind	0	-2	0	4	0	0	0	-2	-1
w webmail cod	4	-6	-1	0	-3	0	0	0	7
w webmail die	-3	6	-2	2	0	0	-2	0	0
w webmail giv	-1	3	0	0	0	0	0	-1	0
w webmail imap	-10	14	0	0	0	-1	-2	0	0
w webmail log	0	5	0	-4	0	0	0	0	-1
w webmail login	-3	-1	-1	0	-4	1	8	0	0
w webmail machin	-2	-6	0	0	10	0	-1	0	0
w webmail open	1	-7	-1	5	6	0	-1	-1	-2
w webmail outlook	6	-5	0	0	0	0	0	0	0
w webmail show	13	-13	1	1	-2	2	-1	-1	-1
w webmail throw	0	5	-1	0	-2	0	0	0	0
w webmail work	4	-7	0	0	2	0	-1	0	2
w websit	0	-2	-8	2	-6	8	-1	5	1
w wed	-3	-1	-1	1	0	8	-1	-2	1
w wednesdai	-3	-2	-1	-2	9	2	-2	2	-2
w wee	2	12	-7	-1	-2	0	-1	-2	0
w week	0	1	-1	-1	-1	0	-2	-1	6
w weekend	0	2	-7	-2	2	5	4	-2	-2
w welcom	0	-2	6	-1	-2	-2	-3	2	1
w welsh	0	-11	0	0	-1	0	13	0	0
w wet	-2	7	2	0	0	-1	-4	0	0
w wev	2	-4	2	-1	2	1	-5	-2	5
w wg	-3	-3	-5	16	-5	0	2	-2	0
w wg key	0	0	-3	4	-3	2	0	0	0
w wg quick	-1	-1	0	5	-1	-1	0	0	-1
w what	14	1	-4	0	2	-3	2	-5	-7
w what address	4	5	-2	-1	-1	0	-4	0	-1
w what best	6	-1	0	0	0	0	-5	0	0
w what biggest	8	-2	-5	-2	-1	6	-3	-1	1
w what cheap	-4	0	-4	0	-1	-1	10	0	0
w what cost	-4	-1	-8	-5	-1	7	11	0	0
w what eat	1	7	-5	-1	-1	0	-1	0	-1
w what happen	0	6	-2	-1	-1	1	-1	0	-1
w what leav	0	-2	5	0	0	-2	0	0	0
w what limit	1	-3	-2	-1	0	4	0	1	0
w what longest	-2	-1	0	9	-2	-1	-1	-1	0
w what max	4	-3	1	-1	5	-3	-4	0	0
w what pric	-1	-1	-1	0	0	0	1	-1	3
w what siz	-1	2	3	0	1	1	-5	0	0
w what vpn	1	0	0	4	-1	0	-4	0	0
w whatsapp	2	-2	-6	9	3	-1	-4	-3	3
w whatsapp call	-1	-1	-1	7	-1	1	-2	0	-3
w when	11	2	-3	-3	0	-4	1	-1	-4
w wher	-1	2	4	1	0	1	-6	-2	1
w wher offic	-2	-1	-1	-1	0	-2	-1	0	9
w wher switch	7	-5	0	0	-1	-1	0	0	-1
w whichev	0	-2	-4	-3	-3	2	0	6	3
w whit	2	3	-6	-3	-3	6	-3	9	-3
w whit pag	-3	4	4	-1	-1	0	-1	-2	-1
w whitelist	-4	1	-1	-3	-1	12	-1	-1	-2
w who	0	-1	-6	0	-5	-1	4	2	8
w whoev	-4	-7	1	0	4	0	3	-1	4
w whoev find	-2	-6	0	0	0	0	0	0	9
w whoev writ	0	7	0	0	-1	-2	-1	0	-3
w why	-1	2	-5	-1	-1	10	-2	0	-3
w wi	2	6	-2	-5	-2	-3	3	-1	2
w wi fi	4	-2	-1	-4	0	-1	5	0	-1
w wider	-1	6	-2	-1	0	-1	-1	0	0
w widget	-2	-6	-1	-2	0	0	0	0	11
w widow	-2	0	-3	-1	-1	-2	4	0	5
w width	15	-14	0	0	-1	0	0	0	0
w wif	3	2	11	5	-5	-3	-6	-2	-4
w wif know	-6	-1	1	1	-1	0	8	0	0
w wif log	-1	-5	2	3	4	0	-1	0	-1
w wif mailbox	-1	-1	5	0	-1	2	-4	0	0
w wifi	10	2	1	-4	0	-7	-2	0	0
w wikipedia	-1	-1	-2	8	-1	-2	-1	0	-1
w wikipedia edit	-1	0	-2	8	-1	-2	-1	0	-1
w win	7	-3	-4	-4	0	-2	1	-1	7
w window	6	-4	-7	2	4	-7	2	5	-1
w window client	-1	-5	0	0	0	0	0	0	7
w window pc	-3	8	1	2	-3	0	2	0	-5
w window phon	11	0	0	0	0	0	-1	-4	-6
w winmail	-4	5	-4	-1	-2	9	0	0	-2
w winmail dat	-6	6	-4	-1	-2	9	0	0	-2
w wip	-2	6	3	-1	-2	-10	-4	7	4
w wir	-5	0	-3	10	0	-2	-2	-1	3
w wir guard	-3	-3	2	10	-2	-2	-1	0	-1
w wireguard	2	-8	-4	10	-8	-5	14	-2	2
w wireguard configur	0	1	0	-7	1	-1	8	-1	-1
w wireguard fil	0	0	5	-3	0	-1	-1	0	0
w wireguard key	0	0	3	2	-3	0	-1	0	0
w wish	0	9	0	4	-7	-5	-3	-1	3
w wish know	-1	-4	-4	-1	-3	3	11	0	1
w wish receiv	0	0	-3	-1	0	-2	-1	0	7
w withdraw	-1	-2	7	0	-1	-1	-3	0	1
w wizard	9	-2	-1	-1	-4	0	0	0	-1
w wonder	-3	1	-3	-2	-1	-2	-1	-2	13
w word	-2	0	-5	-2	7	0	-7	6	5
w work	0	1	-4	1	-2	0	-1	2	3
w work china	-1	-1	-1	6	0	-2	2	0	-2
w work insid	1	-2	0	7	-1	-1	-1	0	-3
w work pc	-6	4	-1	3	0	0	0	0	1
w work person	5	-2	-2	-2	5	-2	-1	3	-2
w work plan	0	-1	-6	0	0	0	-2	0	10
w work shop	-2	-2	8	-3	-1	-3	0	0	3
w work whatsapp	0	0	0	5	0	0	0	0	-3
w workshop	-3	2	1	-3	5	-1	-2	0	0
w worri	-7	1	-2	-3	11	0	0	0	1
w wors	-3	-1	-5	1	11	-2	-1	-1	-1
w worth	-3	-3	-2	-2	-2	2	10	0	0
w wrap	-2	0	-7	8	-2	0	9	0	-5
w writ	0	0	1	-6	2	-1	-1	2	3
w writ big	-1	8	-1	0	-1	-1	-1	0	-2
w writ email	-4	8	0	0	-2	-1	0	1	-2
w writ leav	1	7	0	-2	-1	0	-1	0	-3
w writ letter	0	7	0	0	-4	0	-1	-1	0
w writ mail	-1	-1	2	0	1	-6	-1	2	5
w writ nam	0	-1	-7	0	-1	3	-3	0	10
w writ night	-2	-1	0	0	-1	-1	0	0	5
w writ offer	0	-3	-3	-1	-1	1	11	0	-4
w writ outsid	0	-2	-2	0	-1	-3	9	0	0
w writ paper	-1	-1	7	1	0	0	-1	0	-5
w writ person	6	5	-2	-2	-1	-1	-1	-1	-3
w writ receiv	-1	6	-3	0	-1	2	0	0	-3
w writ work	8	-1	0	0	-2	-2	0	0	-2
w wrong	7	0	2	7	-7	-3	-12	5	-1
w wrong mail	-7	13	0	-3	-1	0	0	0	0
w wrong password	4	-1	1	0	-3	0	-1	2	-1
w xbox	-2	-2	1	1	-1	0	5	0	-2
w xml	8	-2	-3	-1	-1	5	-4	0	-2
w xmr	0	0	1	-11	0	0	12	0	-1
w xp	8	-4	-1	-2	-1	0	-1	2	-1
w xss	0	-8	0	0	11	0	0	0	-2
w xss webmail	0	-8	0	0	8	0	0	0	0
w yahoo	9	-13	7	-2	-2	12	-2	-1	-9
w yahoo contact	-3	5	0	0	0	0	-1	0	0
w yahoo mail	6	-1	-1	0	0	-3	-1	0	0
w yall	-4	3	2	-1	1	-3	-4	-1	8
w ye	-3	3	-4	-3	1	5	1	0	0
w year	1	-1	5	-6	-1	-2	0	3	0
w year fee	3	0	3	0	1	-1	-6	0	-1
w year month	3	-1	10	-1	-1	0	-5	0	-3
w year pay	-1	2	-8	-1	-1	-1	0	0	10
w year plan	3	-1	-4	0	0	-2	0	5	-1
w year pric	-2	2	-1	0	0	0	4	0	-1
w yellow	-6	-8	8	-1	4	5	2	-1	-2
w yer	0	-3	3	-1	-2	0	-3	6	0
w youd	-3	2	3	0	-1	1	-7	7	-2
w youd sell	0	0	6	0	2	0	-8	0	2
w young	-2	3	11	-1	-6	-2	-6	0	4
w your	4	-3	0	5	-1	3	-4	-1	-3
w yourselv	-6	3	3	-2	1	2	2	-1	-3
w yous	-6	-5	8	1	-3	3	6	-2	-2
w yous host	0	0	-1	-2	0	-3	6	0	0
w youtub	-1	-3	-3	14	-2	-2	0	1	-3
w youv	-4	-6	13	1	-2	1	-2	-2	1
w yrs	-1	0	-5	-1	-1	0	6	2	0
w yubikei	-2	-6	-4	-6	21	-1	5	-1	-5
w yubikei login	0	0	-1	0	-15	0	17	0	0
w zero	-4	0	0	-1	-3	-2	6	6	-3
w zip	-7	-2	8	1	-8	10	-2	0	0
w zip mail	-1	6	14	0	-1	-17	0	0	0
w zon	-3	4	-4	-3	-4	12	-6	0	4
w zoom	-1	-3	-2	0	-1	0	6	-1	0
w zurich	1	-1	-2	5	-1	0	0	-1	-1`;
