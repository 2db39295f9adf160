/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. */
export const subjects = `bias	-4	4	11	0	-7	0	8	-19	8
o 000	-2	-1	-1	0	0	-2	3	2	1
o 0x800ccc0e	3	0	0	-1	0	0	0	0	0
o 100	0	-1	2	-2	1	3	-1	-2	0
o 100gb	0	-1	2	-1	0	-1	1	0	-1
o 102	2	-1	1	0	0	-1	-1	0	-1
o 104	0	-1	3	0	-1	0	-1	0	0
o 10gb	-2	0	6	-2	0	-1	0	0	0
o 120	-1	-1	-3	0	0	0	1	0	4
o 127	3	0	-2	0	-1	0	0	-1	2
o 128	-1	2	-2	0	0	0	0	-1	2
o 12th	0	-1	5	-1	1	-1	0	0	-1
o 140	7	-6	-1	0	-2	3	0	2	-2
o 143	4	-1	-1	-2	0	0	-1	0	1
o 192	3	-1	0	-2	3	-1	-1	-1	0
o 198	2	0	-1	-2	1	3	-1	0	-2
o 1st	1	-1	4	-1	0	-1	-1	0	-1
o 200	-5	0	-2	3	0	2	2	1	-1
o 20gb	0	-1	1	0	1	-1	1	0	-2
o 212	-2	0	0	-1	1	1	-1	1	0
o 24h	0	0	-2	0	5	-1	-1	0	0
o 250	-1	1	-2	0	-1	3	0	0	0
o 28th	0	3	0	0	0	0	0	0	-1
o 2fa	2	1	-1	-1	5	-2	-3	-1	-2
o 2nd	0	-2	2	0	-1	-1	-1	0	3
o 300	2	0	-2	0	-1	3	0	0	-2
o 30th	2	-1	2	0	-1	0	-1	0	-2
o 340	-1	-2	0	0	-2	4	0	0	0
o 3rd	0	0	4	1	-1	2	-3	-1	-1
o 400	-3	1	-1	0	0	3	1	0	-1
o 404	-2	1	-2	-1	-1	-1	-1	9	-3
o 404s	0	0	0	-2	0	0	-1	4	-1
o 421	6	-1	0	-1	0	-1	0	0	-2
o 443	-1	0	0	2	1	-1	-1	0	0
o 465	7	0	-1	-2	-1	-1	0	-1	-1
o 4g	2	2	-3	3	0	0	-1	-1	-2
o 4k	-1	-1	-1	-1	-1	-1	3	-1	4
o 4th	-1	0	3	-1	0	0	-1	-1	2
o 500	-1	1	2	-1	0	-2	0	3	-1
o 502	-1	4	0	-3	-1	0	-1	4	-2
o 503	-1	4	2	0	-1	-1	-3	4	-5
o 504	-2	3	0	-1	-1	-1	-1	5	-2
o 535	2	-2	-1	-1	4	-1	0	0	0
o 550	0	-1	1	-1	-1	3	-1	0	-1
o 554	3	-1	0	0	0	0	0	-1	-1
o 587	5	-1	-2	-2	2	1	-1	0	-1
o 5g	2	-2	-1	3	0	-1	0	0	-1
o 5gb	-1	-1	4	-2	0	0	1	0	-1
o 600	-1	0	0	0	0	3	0	0	-2
o 900	-1	2	-2	-1	2	2	-3	0	1
o 993	3	-1	-1	-3	1	0	-1	3	-1
o 995	0	0	-1	-1	3	-1	-2	4	-1
o a4	1	2	-1	0	-1	-1	-2	0	2
o abeg	0	0	3	0	-2	0	0	-1	0
o absenc	0	6	-3	0	-1	-1	0	0	-2
o abus	-1	-1	0	-1	0	-3	0	0	6
o acc	0	-2	3	0	2	-1	0	0	-2
o accept	1	-2	1	-2	0	1	3	1	-3
o access	2	0	-2	0	-1	-5	1	3	1
o accident	-2	4	2	0	-2	-1	-1	0	0
o accord	0	0	-2	0	2	0	-1	1	1
o account	2	-2	3	-2	5	-2	-3	-1	-2
o accountant	-1	-1	3	0	0	2	-2	1	-1
o acct	0	1	3	-2	-1	-2	2	0	-1
o activ	1	0	2	4	-1	-1	-4	-1	-1
o activat	-1	3	0	0	4	-1	-2	0	-1
o ad	1	1	2	0	3	-2	-3	0	-2
o add	-1	-2	3	1	-2	1	-1	0	1
o addis	0	-1	-1	3	1	-1	-2	0	2
o addon	-1	-2	0	4	-1	-1	0	3	-2
o address	1	1	0	-2	-3	8	0	-2	-1
o adjust	0	-1	4	-1	0	0	0	0	-1
o admin	-2	-1	2	0	3	1	-2	1	-2
o administrator	-2	0	4	-1	4	-3	-1	0	-1
o adress	0	-2	-2	-1	0	3	1	1	-1
o advert	-1	-1	-3	3	5	-3	0	-2	2
o advertis	-1	-1	2	0	0	0	-2	1	2
o aerc	6	0	0	0	-5	0	0	0	0
o afternoon	4	0	1	0	-2	-1	0	-1	0
o age	0	-2	-2	0	-1	-1	1	0	6
o agenci	-1	-1	1	0	-1	2	2	0	0
o agent	-1	-2	0	1	2	2	0	0	-2
o agre	-1	1	-4	1	-2	-2	3	1	4
o air	-1	-1	0	0	0	0	2	0	0
o airtel	3	-1	-4	1	0	0	3	1	-2
o alarm	3	-1	-2	3	-4	-1	2	0	0
o alert	2	-4	-1	0	3	1	0	-1	1
o alia	-4	-2	-2	-1	-1	15	-2	0	-2
o alias	-1	0	-2	-3	-3	10	1	-1	-1
o allow	-1	-1	2	2	-5	0	0	1	2
o allowedip	-1	0	-1	3	0	0	0	0	0
o alon	0	2	-1	-1	0	2	-1	1	-2
o alter	0	4	0	0	-1	-1	-1	0	0
o american	-2	3	0	0	-1	0	1	-1	0
o amount	-1	-1	5	0	0	0	-1	0	0
o amsterdam	-1	-1	-1	6	0	-1	0	-1	-1
o android	2	0	-3	0	-3	-1	1	3	1
o announc	1	2	-3	-1	-1	-1	-1	-1	6
o annual	-1	-1	3	0	0	-1	1	0	0
o answer	2	5	-3	3	0	-2	-5	0	0
o ant	4	0	-1	0	0	-1	-1	0	-1
o aol	3	-4	2	-1	-2	0	2	0	-1
o apart	0	-2	-1	-1	-1	3	3	0	-2
o api	2	-2	-1	-1	-3	1	2	1	1
o app	0	-1	-3	1	2	-1	1	0	2
o appear	2	3	0	-1	-1	-1	-2	-2	1
o appl	3	-4	0	-1	1	-2	2	0	0
o appli	-4	-4	4	-1	3	1	-1	0	1
o appoint	-1	4	-1	-1	-1	1	-1	0	0
o apprentic	-1	-2	4	-1	-1	-1	-1	0	2
o april	-3	-3	6	0	-2	-1	-1	3	1
o arabic	-2	1	-3	0	-1	0	4	0	1
o archiv	2	4	-1	0	-4	-2	-1	1	1
o argentina	-1	0	-2	-1	0	0	4	0	0
o arrang	-2	0	-3	1	0	2	0	-1	3
o arriv	-1	1	0	-1	-1	7	-3	-1	-1
o articl	-5	-2	-3	0	-1	-1	-2	11	2
o ask	1	-4	-4	4	5	-2	-1	-2	3
o askin	-1	0	0	0	0	-1	-1	0	4
o asleep	1	-1	-1	-1	3	-1	0	0	-1
o asn	0	0	0	-1	0	3	-1	0	0
o associ	2	-2	0	-1	-2	4	0	1	-2
o atom	1	0	-2	-1	0	0	-2	-1	5
o attach	1	5	-2	-3	0	-3	2	3	-3
o attempt	-3	-1	3	0	3	-2	-1	-1	0
o auckland	-1	2	-2	4	0	0	-1	0	-1
o auditor	-1	3	-1	-1	0	-2	0	-1	3
o august	-2	0	3	-1	-1	0	2	0	-2
o aunt	0	5	-2	0	-1	0	-2	0	-1
o authenticat	5	0	-1	0	0	0	-1	-1	-1
o authenticator	1	-2	-3	-1	8	0	-1	0	-1
o authoriti	-1	0	-1	0	0	0	-1	0	4
o auto	0	1	3	0	-3	2	-1	0	-1
o autocomplet	3	3	-1	-1	-1	-1	0	-1	0
o autoconfig	4	0	0	0	1	-4	-1	0	0
o autodiscov	3	-1	0	-1	0	-1	0	0	-1
o automatic	-2	5	-2	0	-1	0	2	0	-2
o automatical	-1	4	-1	0	-2	1	0	0	-1
o availabl	3	-1	0	1	-2	-1	-1	0	0
o avoid	3	-2	0	0	2	0	0	0	-2
o awak	0	1	-1	1	-2	-1	-1	-1	3
o baa	-1	0	-2	0	0	0	4	0	-1
o background	-3	4	-1	-1	-2	1	1	0	0
o backup	2	0	1	-1	-1	-2	-4	3	2
o ban	0	-1	-3	4	3	0	-1	0	-1
o band	3	0	-3	0	-1	0	2	0	0
o bank	-4	-5	1	6	1	3	-1	0	-1
o banner	-2	1	0	1	-2	4	-2	1	-1
o bar	0	-2	0	-2	2	0	0	-2	4
o basic	-1	-1	5	-1	0	-1	2	-1	-2
o bat	4	0	-1	-1	-2	0	0	0	0
o batch	0	-1	-2	0	0	-1	4	0	-1
o batteri	1	0	0	0	-1	-1	-2	0	3
o bcc	0	3	-1	-1	-1	4	-1	0	-4
o becom	1	-1	-1	0	-1	1	2	0	0
o beg	-1	2	-4	-1	3	1	3	-1	-1
o behalf	0	2	2	0	1	-1	0	0	-3
o behind	0	3	-1	4	-1	-3	-3	-2	3
o believ	0	2	0	1	-3	1	1	0	-3
o bell	0	3	2	-1	0	-1	0	-1	-1
o besid	-1	3	-1	0	0	1	-1	-1	1
o best	3	-1	-1	3	-1	0	-1	-3	0
o better	-1	2	-1	1	-1	1	3	0	-2
o big	-1	3	2	-2	-1	0	1	-1	-1
o biggest	1	0	-2	-1	-1	2	3	-1	-1
o bill	0	-2	9	1	-3	-1	0	-1	-2
o bimi	-1	-3	0	0	0	5	0	0	-1
o bin	-3	4	5	2	-3	1	-3	0	-3
o bind	0	0	-2	0	0	-1	2	1	1
o birthdai	3	1	0	1	1	-1	-2	-1	-2
o bit	0	1	2	0	0	0	-3	-1	0
o bitcoin	-1	-1	3	0	6	-3	-2	0	-1
o bkash	0	0	-3	0	0	0	4	0	0
o black	0	0	-3	0	2	0	0	2	-2
o blackberri	6	-1	-2	-1	1	0	-2	0	-1
o blank	1	3	0	-3	2	-1	-1	1	-1
o bless	0	-1	0	-1	-1	0	-2	0	4
o blind	0	5	0	-1	-1	-1	2	-1	-3
o block	-2	3	0	1	-2	4	-2	-2	0
o blu	1	-2	-3	-1	2	1	2	2	0
o board	-4	0	1	-1	0	3	-2	1	1
o boat	2	0	0	2	-3	1	-2	0	-1
o bob	-1	-1	2	0	1	-1	-1	0	-1
o book	-3	4	-2	-2	-1	3	-3	4	-1
o bookkeep	-1	0	3	-2	3	-1	-2	0	0
o bookmark	-5	-3	2	0	-4	-1	-1	2	10
o boss	0	4	2	0	-1	-2	-3	0	1
o bottom	3	3	-3	-1	0	-2	-1	1	-1
o bounc	0	0	0	-1	3	-3	3	0	-1
o bounti	0	0	-3	0	7	0	-1	0	-1
o bowl	3	-1	-2	0	-1	1	-1	0	0
o box	1	-2	3	0	3	1	1	1	-8
o boy	0	3	0	-1	1	0	-1	-1	-1
o branch	3	0	-2	0	-1	1	1	0	-2
o brazil	-1	-2	-1	2	3	1	-1	0	-1
o break	-1	4	-3	-1	3	-1	-2	4	-4
o breakdown	4	-1	0	-1	0	0	-1	0	0
o breakfast	0	3	-2	0	-1	-1	-1	3	-3
o bring	5	0	0	-1	0	-3	1	-2	0
o bro	0	0	-1	2	-1	0	3	0	-1
o broadband	3	1	-1	0	-1	0	0	0	-1
o broth	1	2	-1	0	2	-1	1	-3	1
o brows	1	5	0	4	-2	-3	0	-2	-3
o btc	-1	0	2	1	1	-1	-2	0	0
o btw	-1	-1	3	1	0	0	-2	0	0
o bucharest	0	0	-3	5	0	0	0	0	-1
o build	2	-1	-2	-1	0	0	1	0	1
o bulletin	-1	1	-3	-1	0	4	-2	0	3
o bump	0	0	4	0	-1	0	-2	0	-1
o bundl	1	1	2	0	0	0	-3	0	-1
o business	2	-3	0	-1	0	-3	1	0	3
o button	-3	5	0	-4	1	-2	-4	9	-1
o buy	0	-2	1	-3	3	2	-1	-2	1
o buyer	-2	3	0	0	-2	2	-1	0	-1
o ca	0	-1	1	2	0	-1	-1	-1	-1
o caf	-1	0	-1	0	4	0	-1	1	-1
o caldav	2	3	-1	-1	-1	-1	2	-1	-1
o calendar	-5	13	-4	-3	1	-1	2	-1	-1
o call	-3	4	1	-3	-1	0	2	-1	1
o camera	2	-3	0	1	2	-1	-1	-1	1
o camp	-1	0	4	0	-1	-2	0	0	0
o canada	-2	0	-2	4	-1	2	-1	0	-1
o canari	0	0	-3	0	-1	0	0	2	3
o cancel	1	-1	4	-1	0	0	0	0	-2
o canna	2	0	-4	1	2	0	-1	0	1
o cap	2	-1	2	2	-2	2	-2	-2	-1
o captcha	-1	-1	3	2	0	-2	-2	3	-2
o card	-1	-4	1	-2	4	-1	2	0	2
o carddav	6	-3	-1	-1	0	0	-1	0	0
o carri	5	-2	-2	-1	2	-3	3	-1	-1
o cas	0	1	1	0	-1	-3	-1	0	3
o cash	2	-2	2	-1	-1	-1	2	0	-1
o cast	0	-1	-3	-2	2	0	0	-1	4
o catalogu	0	-4	-1	0	0	2	0	4	0
o catch	-1	2	-4	-1	-1	5	1	0	0
o cell	2	-1	4	0	0	-3	0	0	0
o centr	0	0	0	0	-2	1	0	2	-2
o cert	-1	0	-1	0	4	0	0	-1	0
o certifi	0	-1	-1	0	3	-1	0	0	1
o certificat	7	-1	0	-1	-1	-4	-3	-1	4
o chain	0	0	-2	0	-1	0	3	2	-1
o chanc	-1	2	3	2	-2	-1	-1	0	-2
o chang	0	1	6	-1	3	-2	-4	-2	-2
o channel	3	-1	-2	1	0	1	0	-1	-1
o charact	1	1	1	-1	0	-2	-1	3	-2
o charg	-2	0	1	-2	0	-2	2	0	2
o chariti	-1	-1	-1	-2	1	0	3	-1	1
o chat	0	0	-2	4	-2	-1	-2	3	0
o cheap	3	-1	2	-3	-1	-1	3	0	-2
o check	-1	1	-2	-4	3	0	0	2	1
o checkout	0	-1	5	0	-1	0	1	-2	-1
o chequ	0	-1	4	-1	0	-3	2	0	-1
o child	1	0	0	1	-1	-2	-3	0	4
o china	0	-1	-1	-1	0	-1	5	0	0
o chines	-1	0	-1	-1	-1	3	-1	2	0
o choir	1	4	1	-1	0	2	-3	0	-3
o choos	3	-4	-2	3	0	-3	0	1	1
o christma	0	-1	1	-1	-2	2	-1	2	1
o chrom	-3	1	-1	3	1	-1	-2	1	2
o church	1	2	-2	-2	-1	1	2	0	-3
o ci	4	0	-1	-1	1	0	-3	0	-1
o citi	1	-1	-1	4	3	-1	-1	-3	-1
o class	-2	3	-4	0	2	3	-1	0	0
o clean	-2	0	-2	3	1	0	-1	1	-1
o clear	3	-1	-2	-2	2	3	-1	-1	-2
o click	3	0	-1	2	-2	-4	-2	4	0
o client	-1	3	-4	1	2	0	-1	1	0
o clinic	2	-1	-1	0	0	2	2	-2	-2
o clock	0	2	-3	-1	6	-1	-1	0	-2
o clos	0	-1	3	0	0	-1	-2	1	1
o closest	-1	-1	-1	4	-1	0	0	0	0
o club	-1	0	-1	-3	1	3	-2	3	-1
o co	1	-2	0	-2	0	0	2	1	-1
o cod	1	-4	1	-3	6	2	-1	-1	0
o colleagu	-1	-1	-3	0	3	-1	1	0	2
o collect	2	-1	0	-1	2	2	-1	0	-2
o collection	-2	-2	0	-1	0	0	0	1	5
o color	-2	4	0	1	0	-1	-1	0	-1
o colour	3	4	0	-1	-1	-3	0	1	-4
o column	4	1	-3	-2	1	0	-2	3	-3
o com	0	-4	0	0	-2	6	0	-2	2
o comin	4	0	-1	0	0	-1	-1	0	0
o command	-1	-1	2	-4	0	0	5	0	-1
o commit	-1	-1	0	0	0	-1	4	0	-1
o committe	-2	2	-3	0	-1	-1	5	0	0
o common	-1	0	-1	-1	0	-2	6	0	-1
o compact	1	-1	0	0	0	-1	0	0	3
o compani	0	0	-2	-3	-1	2	-2	3	3
o compar	-2	-1	-1	-1	2	0	2	1	-1
o complain	-1	-2	-1	2	0	-1	-1	-1	5
o complaint	-1	-3	0	-2	1	-2	-1	-1	8
o complet	0	-3	3	2	0	-1	-3	1	1
o compos	-2	6	-1	-1	1	1	-1	-1	-2
o compulsori	0	0	-5	0	2	0	4	0	0
o comput	4	-1	-2	0	2	0	-1	-5	3
o cond	-1	3	-1	-1	-1	-1	2	0	1
o conf	-1	0	0	4	1	-1	-1	0	0
o configur	0	-3	0	4	2	-1	1	0	-3
o confirm	-2	-3	2	0	0	2	0	0	0
o connect	2	1	-3	3	-5	-2	-1	4	2
o connection	4	1	-3	0	4	-4	0	-1	-1
o contact	4	4	-3	-2	-1	-2	-3	5	-2
o contain	5	0	2	-3	-3	-4	3	-1	0
o content	-1	1	-3	0	-2	2	-1	0	5
o continu	-4	-1	1	0	5	-2	3	0	-2
o contract	-3	-3	7	0	-3	-3	3	0	2
o convers	-3	5	0	-1	-1	-3	-2	0	3
o cooki	-1	1	-2	0	-3	0	1	7	-1
o copi	3	0	-1	-2	-1	1	-4	1	2
o copier	2	-1	-1	0	0	0	0	0	0
o cork	3	2	-1	-1	-1	-1	-1	-1	1
o corner	0	1	-2	0	0	-1	-1	-1	4
o correct	1	-2	5	0	-5	-2	-4	11	-3
o cos	-2	-3	0	0	1	1	0	0	2
o cost	-5	-1	5	0	-2	0	6	-1	-3
o couldnt	5	2	-2	-1	-2	-1	-2	1	0
o council	-1	-3	2	-1	-2	2	0	1	1
o count	0	-2	2	-2	-1	0	2	1	0
o counti	0	3	-2	-1	-1	0	1	2	-1
o countri	-4	-1	-3	4	0	-3	1	1	4
o coupon	-1	-2	4	0	2	-1	0	0	-1
o court	-1	-2	-1	0	-2	3	1	0	3
o cousin	-1	3	0	0	1	0	0	-3	1
o cover	-2	1	0	-2	-1	-1	1	5	-1
o cowork	5	-4	-1	2	0	-1	0	0	-1
o crawl	0	1	0	3	0	0	-1	0	-1
o creat	-3	-1	3	-1	1	0	2	0	-2
o credential	3	-2	1	-1	1	0	0	-1	-1
o credit	0	-1	4	1	1	-2	0	1	-2
o crew	-2	1	-2	2	-1	3	1	0	-1
o cross	-1	2	-1	0	-1	-1	0	3	-2
o crypto	-1	-2	-1	0	5	-1	-1	0	1
o csv	2	-1	4	-1	3	-1	-2	-1	-2
o ctrl	3	-3	0	0	-1	-1	0	-2	5
o custom	-1	1	-3	-2	1	3	1	-2	2
o cut	0	0	0	0	0	3	-3	5	-5
o cyber	-1	-2	-2	-1	6	0	-1	1	-1
o cyprus	-2	0	0	0	0	-1	3	0	0
o czech	0	0	1	0	-1	0	0	-3	3
o dad	3	-1	3	0	-2	-2	1	0	-2
o daili	-2	-3	1	1	0	2	-2	1	1
o dal	-3	0	1	-1	-1	4	0	0	-1
o danger	-1	0	-1	0	4	0	-1	0	0
o dangerous	-1	-1	0	0	4	0	0	0	-1
o danish	-1	-1	0	2	0	-1	-1	1	3
o dark	5	1	-3	-1	-1	-1	-3	1	2
o dat	-1	2	1	0	-1	-1	-4	1	2
o data	-2	0	-3	1	-1	-1	4	0	2
o daught	-3	2	0	-2	-2	-1	2	1	3
o de	0	0	-2	1	0	2	0	-1	1
o deal	-1	0	-3	-1	-4	-1	3	0	6
o debit	-1	-1	4	-1	-1	-2	0	0	0
o decemb	-1	4	0	0	0	-1	-1	0	-1
o declin	0	2	1	0	-1	-1	-1	0	-1
o dedicat	0	0	-1	-2	-1	1	5	0	-1
o deduct	0	-1	4	0	0	0	-1	0	0
o default	6	3	-2	-3	-4	-2	-1	-1	3
o delet	0	5	1	1	2	0	-3	-3	-2
o deliv	-1	-2	-1	0	-1	5	-1	0	1
o deliveri	2	-3	-3	1	1	4	0	1	-1
o dell	5	-1	-1	0	0	-1	0	0	-2
o demand	-2	-2	-3	3	2	-1	0	-1	3
o demo	0	-1	-2	0	-1	-1	7	-1	-1
o deni	4	0	-2	3	-1	-3	-2	1	-1
o dentist	0	4	-1	0	0	0	-1	0	-1
o depart	3	-3	0	0	1	1	-2	0	-1
o desk	0	2	-3	0	1	1	0	-1	0
o desktop	-2	2	-1	-2	-2	-1	3	0	3
o detail	0	-3	-1	0	5	0	-1	0	1
o detect	2	-1	0	-1	4	-2	0	2	-3
o devic	5	-6	0	4	4	-4	-1	2	-5
o dictat	4	0	-2	2	-2	1	-1	-1	-1
o die	4	0	-3	3	-2	-2	-4	0	4
o diff	0	0	-3	1	0	-1	4	0	0
o differenc	0	0	2	0	0	1	0	0	-1
o different	4	1	-2	1	0	-1	-2	2	-3
o digest	-1	0	-1	0	0	4	0	0	-1
o digit	0	-1	2	0	3	-1	0	0	-2
o direct	-1	-1	0	0	-1	0	3	0	0
o disabl	-2	0	-1	-2	6	-1	-1	1	0
o discord	-1	0	-1	5	-1	0	-1	0	-1
o discount	-2	-2	4	0	0	-1	3	0	-2
o disk	1	-2	2	-2	2	-1	-2	0	3
o diwali	-1	0	5	0	0	-3	0	0	-1
o dkim	-1	-2	1	-1	-1	4	-1	1	-1
o dmarc	-1	-1	-2	-1	0	7	0	0	-2
o dmarc1	0	0	0	0	-1	4	-2	0	0
o dns	2	0	-2	-3	-1	2	-1	1	2
o doc	-2	-3	-1	-2	1	-1	-1	5	3
o doctor	0	1	-2	0	1	-1	0	-1	3
o dollar	-2	0	4	-1	1	-1	0	-1	1
o domain	-1	-3	0	-5	1	9	2	0	-2
o don	2	-2	3	0	-1	1	-2	0	-1
o door	-1	1	0	2	-3	2	0	-1	0
o dot	-1	3	0	0	0	0	0	0	-2
o doubl	2	2	0	-3	1	0	1	-1	-1
o doug	0	-1	4	-1	0	0	0	0	-1
o dovecot	7	0	-3	-2	0	2	-1	-1	-1
o downgrad	0	-2	4	-2	0	0	1	0	-1
o download	-2	2	-2	2	1	-1	-5	3	2
o dpa	-1	-2	-1	0	-1	-1	0	0	5
o dr	-1	1	3	0	-1	0	-1	0	-1
o draft	-4	8	2	-1	-1	1	-1	0	-4
o drag	-5	3	1	0	-1	-1	-1	0	4
o draw	-1	3	-2	0	2	-3	-1	0	3
o drawer	-1	1	1	-2	2	0	-1	0	0
o driv	3	2	-1	0	1	-1	-1	0	-1
o drop	2	0	5	2	0	-4	-3	1	-2
o dubai	2	-2	0	0	-1	-1	5	0	-3
o dublin	0	0	-1	4	0	-1	-1	-1	0
o due	1	1	-2	1	-1	0	-2	1	0
o dutch	-1	3	-1	2	0	-1	-2	0	0
o duti	-1	-2	-1	0	0	0	0	0	4
o earli	0	4	0	0	0	-1	-1	0	0
o easter	0	1	-1	0	-1	0	-1	0	2
o eat	-1	2	0	1	-1	0	0	2	-2
o edg	0	3	0	-2	-2	0	-1	1	2
o edit	-2	4	-2	4	-1	1	-1	0	-1
o editor	2	2	-1	-1	0	1	0	-1	-2
o eight	-1	1	3	-1	-1	1	0	0	-3
o eighti	-1	1	0	0	-1	-1	3	0	-1
o ein	0	-1	4	0	-1	-2	0	0	0
o elder	3	0	0	0	-1	1	-1	0	-1
o eleven	2	0	3	-2	-3	-2	4	-1	-2
o elsewher	0	-1	-2	-2	1	0	0	0	5
o em	2	1	0	-1	-2	-1	3	0	-2
o email	3	3	-4	-3	3	3	-4	-1	-1
o emergenci	3	0	6	-1	-3	-2	-1	-2	-1
o emploi	-2	3	2	0	-1	-1	-1	0	0
o employe	-2	-3	0	0	1	-1	4	0	0
o empti	-1	3	3	-1	0	-6	-1	3	0
o enabl	-1	3	-1	-1	-1	0	-1	2	0
o encrypt	1	-2	-2	-1	5	0	1	2	-3
o end	0	-2	6	-5	-2	1	0	2	0
o endpoint	-2	-1	-2	5	0	-1	-1	2	-1
o enforc	-1	0	0	0	5	-1	-1	0	-1
o english	-2	2	-1	1	1	-1	0	1	-2
o enough	-4	-1	-2	0	1	2	0	0	3
o enquiri	1	0	-2	-1	-1	-1	3	1	0
o enter	2	1	3	-2	-3	2	-1	3	-4
o entir	5	-1	1	-2	-1	-1	-1	0	-1
o entri	-2	-1	0	0	3	1	-1	2	-1
o envelop	1	0	-1	-2	-1	-1	4	0	-1
o eras	-1	1	1	-2	0	-1	1	0	1
o err	1	1	-2	-1	-1	0	-1	5	-2
o error	-3	4	4	-3	-1	-2	-3	5	-1
o escalat	-1	-2	0	2	0	-1	-1	0	3
o esr	-1	4	-2	0	0	0	0	-1	1
o estat	2	1	3	-1	-1	-1	-1	0	-2
o eta	0	-1	-2	4	0	1	-1	0	-1
o eu	-1	-1	3	-1	-1	0	-3	0	3
o eur	-1	-1	5	0	0	0	-1	0	0
o euro	-2	-2	7	1	-3	-1	2	-1	-2
o europ	0	-2	-1	1	0	1	-2	-1	4
o eve	-1	-2	0	1	-1	0	0	0	3
o even	1	0	1	3	-2	0	-1	1	-3
o event	-2	4	-2	-1	0	2	-1	0	0
o everybodi	6	0	-1	-1	0	-2	1	1	-2
o everywher	2	-3	0	-1	3	1	-4	0	1
o evolution	-1	-1	-1	1	0	0	3	0	0
o ex	-2	5	-2	0	7	-3	-3	-2	-1
o exact	0	-1	-1	0	-2	0	0	0	4
o exam	-1	2	-1	-1	-3	0	-1	2	3
o exampl	0	-6	1	-2	-3	5	-3	11	-2
o exception	-2	-1	-1	2	5	0	-1	-1	-1
o exchang	6	-2	-1	-1	1	0	-2	0	-1
o exist	1	-1	2	1	0	-2	0	-1	1
o exit	2	-5	-5	13	2	-3	-1	-2	0
o expect	5	-2	2	1	-1	-2	-1	0	-1
o expir	-3	1	3	-1	-1	2	-4	2	0
o explain	-1	3	1	0	5	-3	-4	0	0
o export	3	4	0	-1	-3	0	-2	0	-1
o extend	-1	0	3	-1	2	-2	-2	0	1
o extension	1	-3	-2	6	2	-1	-2	1	-1
o extra	-2	-1	5	-2	0	2	1	-1	-2
o eye	0	3	4	-1	-1	-1	-2	-1	-1
o factor	-4	-1	0	-1	8	1	-1	0	-3
o factori	0	1	-2	0	3	0	-1	0	-1
o fail	-3	3	4	1	-3	0	-4	4	-1
o fair	-2	-1	-1	3	1	0	-3	2	0
o fairemail	1	-1	-1	-1	3	0	0	0	0
o fak	-1	-1	-3	0	1	4	-1	-1	1
o fall	0	1	0	0	2	2	-3	-1	-2
o fami	4	2	-1	-2	-1	0	-2	-1	3
o faq	0	-1	-1	-2	-1	0	0	3	1
o fast	0	-1	-2	0	0	0	0	0	4
o father	1	3	2	0	-3	-1	-1	0	-1
o fault	-1	-1	0	-1	-2	1	-1	1	4
o featur	0	0	0	0	-3	0	3	0	1
o februari	-1	0	2	0	-1	-1	0	1	0
o fed	0	-1	-1	0	-1	-1	0	0	4
o feder	-1	0	1	0	-1	3	-2	0	0
o fee	-2	1	3	-1	-1	-3	3	0	0
o feed	-2	-3	-1	1	0	2	0	2	2
o fella	-1	-1	0	-1	-1	1	2	0	1
o fetch	6	-2	-2	0	-1	0	-1	2	-2
o fetchmail	6	1	-1	-3	-1	-1	0	0	0
o fibr	-1	-2	-1	4	-1	2	-1	0	-1
o field	0	3	-1	2	-1	1	-2	0	-2
o fifti	-1	0	-3	-1	-1	0	3	1	2
o figur	-2	2	-4	0	1	-1	1	1	1
o fil	1	5	-1	2	-3	0	-1	-1	-2
o fill	-3	2	2	0	-1	0	-1	1	1
o film	0	-2	0	-1	3	-1	-1	0	3
o filter	4	7	-1	0	-1	-1	-2	-1	-4
o fin	5	0	-2	1	-4	0	0	-1	1
o financ	0	-1	5	0	0	-1	0	0	-2
o find	2	2	2	0	2	-1	-4	-2	-2
o finger	-2	1	-1	-2	4	0	0	0	0
o fingerprint	-2	0	-1	3	4	0	-1	-2	-1
o finish	1	-2	3	-1	-3	-3	2	-1	4
o finnish	-3	3	-1	0	2	-1	-1	0	2
o fir	1	1	2	-1	-4	0	3	-1	-2
o firefox	-1	1	0	-1	2	-2	-2	-1	5
o firestick	-1	0	-1	1	0	0	2	0	-1
o firm	3	0	-1	-2	-1	-1	0	-1	2
o fit	-1	5	-2	-1	-1	1	1	0	-3
o fiv	-1	2	0	0	0	0	3	0	-4
o fix	1	1	-4	3	-3	-3	0	5	-1
o flag	-1	1	1	-1	0	-1	-1	4	-2
o flat	3	3	-2	0	-2	-3	1	-1	1
o floor	5	0	-1	1	-1	-2	-1	-1	0
o folder	1	11	-3	-2	0	-4	-1	-2	0
o folk	0	3	-2	0	0	1	-1	0	-1
o follow	-1	2	-2	0	0	1	-1	0	0
o font	2	4	0	1	-3	1	-1	-1	-1
o forc	-1	-1	1	-1	1	0	-1	-1	3
o forev	-2	3	0	1	-2	0	0	0	0
o forget	0	-1	2	-3	0	-4	3	-1	3
o form	-3	-4	0	-3	-3	1	-1	11	2
o format	1	0	-4	3	-2	-1	-1	0	4
o former	-2	-1	2	1	0	1	-1	0	2
o forti	2	0	-4	-2	3	0	1	0	0
o fortnight	0	5	-2	0	0	-2	1	0	-1
o forum	2	-5	-2	1	0	-2	-2	6	2
o forward	-7	-2	-2	0	3	9	0	-1	-1
o four	-1	0	3	-1	-2	2	1	1	-3
o foxyproxi	-1	-1	-1	6	-1	0	0	0	-1
o franc	-1	-1	-1	4	1	-1	-3	0	1
o frankfurt	2	-2	-1	2	3	-1	-1	-1	-1
o fre	-1	-1	2	0	-2	3	2	-1	-1
o freez	1	-3	0	3	4	-1	-3	-1	0
o french	-2	2	0	0	-1	-1	-2	1	3
o fresh	0	-1	-2	0	3	0	-1	-1	3
o fridai	0	1	2	0	1	2	-2	-2	-1
o friend	0	-5	2	0	5	-2	0	0	0
o front	1	0	0	-1	1	-3	1	3	-2
o full	2	1	-1	0	2	1	-1	-2	-3
o function	-1	-1	0	1	0	-1	4	0	-2
o futur	0	0	2	0	0	-2	-1	0	2
o gadget	-3	-2	-1	3	1	0	3	0	-1
o galaxi	3	-1	0	0	0	0	0	2	-3
o gam	-1	0	0	-4	3	-1	2	0	1
o gatewai	-4	1	-1	8	-2	-1	-1	3	-2
o gav	4	-3	3	-2	0	0	1	-1	-2
o gb	2	-4	6	-1	-3	-3	2	-1	0
o gcash	-1	0	0	-1	0	-1	3	0	-1
o gdpr	0	-1	-2	0	-2	-1	-2	0	7
o general	2	-1	-2	0	0	0	4	0	-2
o generat	-1	0	0	-3	2	0	4	0	0
o genuin	-1	0	-2	0	5	0	0	0	0
o german	-4	3	-1	1	-1	-1	-2	4	2
o gf	0	-1	-1	-2	0	0	4	0	0
o gift	-3	-1	-1	-1	4	-2	6	0	-2
o gig	-2	-2	4	2	0	0	1	0	-2
o gigabyt	-1	-1	5	0	-1	-1	1	0	-2
o girl	1	1	1	-1	0	-1	1	0	-1
o giro	0	0	3	0	0	-1	-1	0	0
o giv	0	2	-3	-1	0	0	-2	0	3
o glad	0	-1	-1	1	0	0	-2	-2	4
o globoplai	0	0	0	3	-1	0	0	0	0
o gmail	4	-2	-3	-4	0	7	4	-3	-3
o gmx	1	-1	0	-1	0	2	-1	0	-1
o gold	-1	-2	4	-1	0	0	-1	0	1
o googl	2	-2	-2	3	2	-2	0	-1	0
o gr	0	0	1	-2	0	0	3	0	-2
o grac	-2	0	4	0	0	-1	-1	0	0
o grandson	0	1	-1	0	-2	-3	3	-1	1
o graz	0	0	-3	1	-1	4	0	0	-1
o green	4	-3	-2	2	-2	1	1	-1	1
o greet	1	-2	3	0	-1	-1	0	0	0
o grei	2	2	-4	2	-1	0	-2	5	-3
o greylist	0	-1	-1	0	-1	4	-1	0	0
o group	-1	3	-1	1	0	1	-1	-1	0
o gst	0	0	1	0	0	-2	2	0	-1
o guard	-2	0	-1	4	-1	2	-1	0	-1
o guest	-3	1	-1	-5	0	5	4	1	-1
o guid	2	-1	-1	0	-4	1	-1	5	-2
o hack	-1	-1	1	0	3	-1	0	-1	0
o half	-2	0	0	-1	3	3	-1	2	-3
o hall	-2	5	-1	0	-1	1	-1	1	-2
o hand	-2	3	-1	1	-1	0	0	1	0
o handshak	-1	-2	-1	8	1	-1	-1	-1	-2
o hang	-1	1	-1	2	-1	-1	-1	-1	3
o hanoi	-1	-1	-1	0	4	0	0	0	-1
o happen	3	0	0	2	-2	-3	-2	-1	3
o happi	-1	1	-4	-2	2	0	5	0	-1
o harbour	1	3	-1	0	0	0	-1	0	-1
o hard	3	2	0	-1	-3	0	-2	0	2
o hardwar	0	-1	0	-2	4	0	-1	-1	2
o hat	0	0	-5	0	0	0	5	0	0
o head	-1	4	2	1	-1	-5	-2	2	1
o header	-2	3	-3	-2	1	2	-1	3	-2
o health	2	-1	-2	0	0	1	2	2	-4
o hear	-1	-1	4	-1	-1	3	0	-1	-2
o hed	-1	3	-3	-1	1	2	0	0	-1
o help	1	-1	-1	-2	-2	1	-1	5	1
o helpdesk	-1	1	-3	-1	-1	-1	0	5	1
o herself	-1	1	-1	0	-1	-1	4	0	-1
o hes	-2	-2	3	-1	4	1	-4	0	0
o hid	-2	4	0	1	1	-2	1	-1	-2
o hir	-1	-1	-2	-1	0	0	1	0	4
o histori	-1	-1	-1	1	3	0	0	0	0
o hit	-1	3	6	-2	1	-7	-3	2	0
o hold	-1	0	-1	1	-3	1	2	-1	3
o holidai	-1	7	-2	-1	0	-1	-1	2	-2
o hom	1	6	-1	-1	-1	0	-2	-2	0
o honei	0	0	0	-1	-1	3	-1	0	0
o hop	0	-1	0	0	2	0	2	-1	-1
o hospital	1	2	2	-1	0	0	-1	0	-2
o host	5	-2	-5	1	3	-1	2	-1	-2
o hotel	1	-3	-2	2	2	2	1	-1	-2
o hotmail	3	-2	1	-1	-1	3	-1	-1	-1
o hour	4	-1	-3	-1	0	3	-1	-1	0
o hous	1	0	-3	4	1	2	-1	3	-6
o html	3	1	0	0	0	-1	0	-2	0
o http	0	3	-1	0	0	0	-1	1	-2
o huawei	3	-1	0	-1	-2	0	2	0	0
o human	-1	-2	1	-1	-3	-1	0	5	2
o hundr	-4	2	0	0	5	3	-2	-1	-2
o husband	0	1	4	-1	0	-2	1	-2	-2
o iban	1	-1	4	0	1	0	-2	0	-3
o icon	0	-1	-1	2	2	0	-1	-1	2
o ics	-1	4	1	-1	0	-1	-1	0	0
o id	-1	2	3	-1	1	0	-1	-4	1
o identific	0	0	1	-5	6	0	0	0	-1
o identiti	4	-2	0	-1	2	-2	1	0	-2
o idl	5	-1	-1	2	-2	-1	1	-1	-2
o ill	-1	0	1	0	-1	-1	3	0	0
o imag	-1	2	-1	-1	2	-4	-1	4	-2
o imap	4	2	-1	-9	7	-3	3	1	-4
o imapsync	9	-1	-2	-1	0	-2	-2	0	-1
o import	-1	3	-4	2	4	-4	0	-1	1
o inbox	-2	2	-2	-2	-1	3	5	-1	-1
o incident	2	-2	1	-1	2	-3	-1	0	2
o includ	0	-2	4	-3	-2	3	4	-3	-1
o incom	5	-2	-2	-2	0	1	0	0	-1
o incorrect	1	-1	2	-1	0	0	-1	0	0
o increas	0	6	-1	0	-1	-1	-1	0	-2
o index	-1	-1	0	0	0	0	0	3	0
o india	-1	-1	1	-1	0	0	0	0	2
o info	-2	0	-2	-2	4	7	0	-1	-3
o inform	-3	2	-2	0	0	0	0	0	3
o insid	-1	3	-6	0	0	-1	3	2	0
o insist	0	4	1	-1	-1	-1	1	-1	-1
o insta	0	-1	-1	0	0	3	-1	0	-1
o instagram	0	-1	-2	4	-3	2	-1	1	0
o install	4	-4	-2	-1	1	-1	-1	0	3
o instruction	0	-1	-1	-1	0	-1	-1	0	4
o insuranc	-2	1	0	0	0	0	-1	2	-1
o interfac	-2	0	-2	-1	1	-1	2	3	-1
o internal	-1	5	-2	0	0	1	-1	-2	0
o internet	-2	-1	1	2	0	0	1	-1	0
o interview	-1	1	2	-1	-2	-1	-1	-1	4
o inv	0	-1	2	0	0	0	0	0	0
o invalid	-5	4	2	2	-1	-1	-2	4	-4
o invit	-2	5	1	0	-1	0	-2	-1	2
o invoic	0	-2	7	-1	-1	-1	1	-1	-1
o ios	2	-1	-2	-1	1	0	0	0	1
o ip	-1	-5	-3	9	-1	0	2	-3	1
o ipad	5	-2	-2	1	3	-1	-1	0	-3
o iphon	7	-3	-2	0	-1	-3	1	3	-2
o iplai	-1	0	-1	4	0	-1	0	0	-1
o ips	-1	-1	-1	3	-1	1	-1	0	1
o ipv6	0	-1	-2	4	0	0	0	0	-2
o iso	-1	-1	-2	0	0	0	-1	0	4
o isp	3	-2	-3	5	-1	-1	-1	1	-1
o israel	-1	4	-2	0	0	0	-1	0	0
o issu	2	-3	1	1	-1	0	-2	1	0
o istanbul	-1	0	-1	4	0	0	0	0	0
o italian	0	0	-3	0	-1	0	4	0	1
o item	-2	1	3	-1	-1	-1	-1	5	-3
o januari	2	-1	4	-2	3	-2	-3	-1	0
o japan	-2	2	-1	4	-1	0	-2	0	-1
o japanes	-1	0	0	2	-1	-2	-1	-1	4
o job	-2	0	0	-3	0	2	-3	2	3
o join	-2	1	1	-2	-2	-1	7	-2	0
o joy	0	-1	-1	0	-1	0	-1	0	4
o json	0	0	0	-1	4	-1	-1	-2	2
o juli	-3	-1	3	1	0	1	0	0	-1
o jump	0	3	-1	0	-1	-2	-1	2	0
o jun	-1	0	3	0	-2	-1	0	-1	0
o junk	1	0	3	0	-1	1	-1	-1	-1
o k9	7	-2	0	-3	-1	-1	0	0	-1
o kaz	-2	2	1	-1	-1	3	-1	0	-1
o kb	0	-2	1	-1	-1	0	-1	6	-2
o keep	0	-1	2	-3	1	0	-2	0	5
o key	-3	-1	-2	4	9	0	2	-4	-4
o keyboard	-2	-3	6	-1	-2	1	2	0	0
o kick	-2	0	-2	3	4	-1	0	0	-1
o kid	0	0	2	-1	1	-3	1	-1	0
o kill	0	2	0	0	0	2	-2	0	-2
o kind	-4	-3	2	1	0	1	-1	2	3
o kindl	4	-1	-2	2	-1	-1	-1	-1	0
o knock	1	-1	2	-1	0	0	-1	0	0
o know	-1	1	1	0	2	-4	3	-4	1
o lab	-1	-2	-2	-1	-1	2	1	3	1
o label	2	-2	0	-2	-1	-3	2	0	4
o lad	3	1	1	0	-2	0	-3	0	0
o ladi	3	-2	-2	-2	4	-1	1	0	-1
o lago	0	2	-2	-1	4	-1	-1	-1	-1
o land	-4	-1	1	0	0	6	-1	-1	-1
o languag	-1	4	-4	0	-2	2	-3	3	0
o laptop	5	-1	-4	3	0	-1	-1	1	-3
o larg	-2	1	-1	-1	-1	-1	5	1	0
o larger	0	3	-1	0	0	-2	-1	0	1
o largest	-1	-1	0	0	0	0	3	0	0
o lat	1	-1	3	0	-5	5	-2	-1	0
o law	-1	1	-4	-2	1	-1	-1	2	6
o lawyer	0	-3	-3	-1	-1	1	1	0	4
o lead	-1	-1	-1	0	1	1	-1	3	-1
o leak	-4	-1	-1	4	7	-2	-1	-1	-1
o learn	0	-3	-1	-1	3	-3	2	-1	3
o leav	1	3	0	0	2	0	1	-4	-2
o leaver	0	-2	2	0	0	-1	2	0	-1
o leed	1	0	-1	1	2	-1	-1	0	-1
o legal	-1	5	0	-2	-1	-2	0	-1	3
o let	0	-2	0	4	-1	2	-1	0	-1
o letter	1	2	-4	-6	4	2	-2	-2	4
o letterhead	3	-3	3	-1	-2	-2	0	0	2
o librari	-1	2	0	-1	-1	0	2	3	-3
o librarian	-1	-1	-2	4	1	0	0	0	-1
o licenc	0	0	-1	-3	0	0	1	0	4
o lid	-1	3	-3	2	-1	0	0	0	0
o lie	-1	-2	0	0	-1	0	2	2	1
o lif	-1	-2	-2	-1	3	1	1	-1	1
o lifetim	0	0	-1	0	-1	0	4	0	-1
o lift	3	1	0	0	-1	0	-2	0	-2
o light	-1	0	0	1	-1	-1	-2	1	2
o limit	1	2	-1	1	-5	0	0	3	-2
o lin	0	-1	-2	0	0	2	1	0	1
o link	-3	0	0	-1	2	-4	1	6	-2
o linkedin	-1	-1	-1	-1	-1	2	0	5	-2
o linux	1	-3	-2	2	0	-1	0	3	-1
o list	0	3	-4	0	3	0	-4	2	0
o liv	1	-1	-3	0	-1	2	0	1	1
o load	0	2	-1	0	-2	-1	-1	5	-2
o loc	0	-2	1	5	-2	-1	1	-1	-1
o lock	2	-2	4	0	3	-3	1	-2	-3
o log	-2	4	-1	-4	2	-1	-1	0	3
o login	-2	4	-3	-1	6	-4	0	2	-2
o logo	0	1	-5	-2	2	0	1	-1	3
o lol	-1	0	1	3	-2	-2	0	-1	2
o london	0	0	-1	5	0	0	-1	-1	-1
o longer	-3	3	-1	-2	3	1	-1	-1	1
o look	0	-1	-2	-1	5	-1	1	0	-1
o loop	1	2	0	2	-4	-1	0	-1	1
o loos	-1	-1	4	0	0	-1	0	0	0
o los	-5	-2	2	1	1	2	-3	4	-1
o lotteri	-1	-1	0	0	0	4	-1	0	-1
o lov	-1	3	3	-2	-1	-3	-2	-1	3
o lower	-2	0	2	1	-1	0	0	0	-1
o ltd	0	-1	2	0	0	0	-1	0	0
o lunch	2	3	0	1	-1	0	-2	-1	-2
o ma	4	-1	1	-1	1	0	-1	0	-2
o mac	4	-2	-3	3	1	-3	1	0	-2
o macbook	2	-1	-1	0	1	0	-1	0	0
o machin	3	-1	-4	-1	2	0	2	-3	2
o mail	6	6	-1	-7	3	-4	2	-5	1
o mailbox	2	1	1	-5	0	-1	2	-2	2
o main	-1	-2	1	-1	0	4	-3	2	0
o maintenanc	1	-3	-1	1	0	0	0	0	2
o man	-1	-3	-2	-1	2	1	2	1	1
o manag	-1	0	-2	-1	1	-1	0	0	4
o managesiev	4	2	-1	-2	-1	0	-1	0	-1
o manila	0	0	-2	2	3	0	-1	0	-1
o manual	1	-2	0	-1	-1	-1	-2	3	3
o map	2	-2	-1	0	-1	2	-1	1	1
o march	-2	-3	4	-1	-1	-2	0	2	3
o mark	2	4	-1	-2	0	-1	-2	0	0
o market	-1	-1	-2	1	0	-2	-1	0	6
o marlen	0	-1	0	0	4	0	0	0	-1
o marri	0	0	2	0	-1	1	-1	0	-1
o mastercard	-1	-1	3	0	0	0	0	0	0
o mastodon	1	-1	-1	0	-1	0	-1	0	3
o mat	1	-2	-1	3	0	0	0	1	-1
o matter	0	-1	0	0	3	0	-3	-2	3
o max	0	1	-2	-1	2	-2	2	1	-1
o maximum	0	0	-1	-1	-1	3	2	0	-2
o mb	0	3	-2	0	-3	0	2	0	0
o mbit	-1	-1	-2	5	0	-1	-1	1	-1
o mbox	-3	7	-3	-1	-1	-1	1	0	1
o meanwhil	-1	-1	2	0	-1	2	-1	1	-1
o meet	-2	2	1	-1	0	-1	1	-1	1
o member	-2	0	1	-2	-3	3	2	3	-2
o mend	-1	-3	2	-1	1	-1	0	4	-2
o menu	1	3	-2	-2	-2	0	-1	2	1
o menus	-2	4	-2	-1	-2	-1	-1	2	2
o merg	2	2	3	-2	-1	-1	-1	0	-1
o messag	-1	2	-3	-2	1	-3	0	2	5
o method	1	0	-2	2	4	-2	-1	0	-2
o mid	0	0	2	-1	-1	0	-1	3	-1
o middl	-2	-1	0	-2	-1	2	2	2	0
o midnight	-2	1	-2	-1	0	1	-1	2	3
o migrat	4	-1	-1	0	0	-1	-1	1	0
o mikrotik	-1	-1	0	4	-1	0	0	0	0
o mim	1	-2	-1	0	4	1	-1	0	-1
o min	1	1	0	-1	-4	5	-1	0	-3
o minecraft	-1	-1	-2	3	1	-1	0	0	1
o minimum	-1	-1	-2	0	-1	0	5	0	0
o ministri	-3	-3	-2	0	2	5	1	2	-2
o minsk	0	-1	-2	0	4	0	0	0	0
o minut	0	2	-1	2	-2	2	-4	0	0
o miss	3	-1	1	-1	1	0	-3	2	-1
o mistak	0	3	4	-1	-1	1	-3	-1	-2
o mix	0	3	-1	-1	1	-1	0	-1	-1
o mobil	-2	2	1	0	3	-2	-1	3	-4
o mod	1	-2	-3	-1	0	-2	3	0	2
o moment	-1	-2	-1	3	4	-3	-1	0	0
o mondai	2	1	0	-2	2	3	-4	0	-1
o monei	0	0	1	0	1	-2	2	-1	-1
o monero	-1	-1	-2	1	-1	-1	5	0	-1
o monitor	1	-3	3	0	-1	-2	0	-1	2
o month	-1	-2	5	-2	-1	-3	4	-1	2
o morn	1	0	-2	-1	5	2	-3	-1	-2
o mother	-3	-1	0	-1	2	0	1	3	0
o mous	0	-1	-1	-1	0	0	4	2	-3
o mov	1	0	4	1	-4	3	-2	-1	-1
o mozilla	-1	0	3	-1	-1	0	0	0	0
o mr	-1	1	5	2	-1	-1	-2	-1	-2
o mrs	-3	-3	3	-1	0	6	-1	0	0
o msmtp	5	-1	-2	-2	-1	0	0	1	0
o mta	-2	0	0	-1	3	3	-2	0	-1
o mtu	0	-1	-1	5	0	0	-1	0	-1
o mum	-1	1	2	0	-2	1	0	-1	0
o mutt	4	-1	-1	-1	-2	0	0	0	0
o mx	-2	-2	-4	-2	1	10	-3	1	0
o mx1	-2	0	-1	-1	3	2	0	0	-1
o mx2	-1	0	0	-1	1	4	-1	0	0
o naira	0	1	2	0	0	0	-1	0	-1
o nairobi	0	1	-3	2	-1	-1	0	-1	2
o nam	1	4	2	-3	0	1	3	-4	-5
o nan	-1	-1	1	1	-3	0	3	2	0
o nas	3	-1	0	1	-2	2	-2	0	-1
o near	-1	-2	3	0	0	0	0	0	-1
o nearest	0	0	0	3	0	0	-1	0	-1
o neighbour	2	-1	-1	1	-2	0	-1	1	1
o nephew	0	0	2	0	-1	-2	0	0	1
o net	2	1	2	1	-2	-1	1	-2	-2
o netflix	-1	-2	-1	3	-1	3	1	0	-2
o netherland	-1	0	1	3	0	0	-2	-1	1
o network	0	1	0	5	-3	-3	-2	1	2
o new	2	-4	-3	-1	-1	1	-1	2	5
o newslett	-1	0	-2	0	-1	3	-2	-2	6
o newspap	-1	-1	3	1	-2	1	-1	-1	1
o nginx	-1	0	-1	-1	-1	0	0	6	-2
o ngo	1	-2	2	0	-1	1	0	0	-1
o night	2	1	-3	1	2	-1	-1	1	-1
o nin	2	-1	-1	-1	1	1	2	-1	-2
o nit	0	0	4	-2	1	0	-3	0	0
o nodemail	7	0	-2	-1	-3	0	0	0	0
o nokia	3	1	-2	2	2	-2	-2	-1	-2
o noon	6	-2	-3	2	0	-2	-1	1	-1
o normal	-4	-5	-1	1	3	2	3	0	2
o norwegian	-1	1	-3	-1	0	0	1	1	2
o not	0	1	2	-3	-1	-1	-2	1	3
o notic	-3	2	0	-2	3	2	-2	-1	1
o notifi	3	0	-2	0	-1	0	-1	0	3
o notific	2	-2	-1	-4	0	4	-1	0	3
o novemb	-2	-2	3	-1	1	1	-1	-1	1
o number	-2	0	2	-1	2	-1	-1	0	0
o nxdomain	1	2	-1	0	0	0	-4	1	1
o nz	2	-1	-1	0	-1	-1	5	-1	-2
o obfusc	-1	0	0	4	-1	0	-1	0	0
o oblig	-3	2	1	-1	0	0	-1	-1	2
o occur	-2	0	-1	0	-1	2	0	4	-1
o octob	-2	0	2	1	1	-1	-1	0	0
o offenc	-1	-1	0	-1	0	4	0	0	-1
o offer	0	1	-7	2	4	-4	5	-2	0
o offic	6	3	-4	1	-4	2	-3	1	-2
o offlin	1	0	-2	-2	1	-1	1	3	0
o oh	0	0	0	3	-2	4	-2	-1	-1
o okafor	-1	0	5	0	-1	-1	-1	0	-1
o older	0	3	-1	0	0	-1	-1	-1	1
o oldest	-2	4	0	0	-1	1	0	0	-1
o onion	-1	0	0	1	-1	-2	2	1	-1
o onlin	-2	-1	-1	1	0	1	0	3	-1
o op	2	1	-4	-1	1	2	-1	0	-1
o open	0	2	-4	0	1	-4	-3	3	5
o openssh	-1	-1	-1	-1	6	0	-1	0	-1
o openvpn	-3	-1	-1	9	-3	0	1	-1	-2
o oper	2	-2	-2	0	0	4	-1	0	-1
o operator	0	-2	-1	4	-1	0	-1	3	-2
o ops	-1	5	-1	0	-1	1	-1	0	0
o option	4	0	-1	0	3	-2	-3	0	-2
o order	-1	2	2	-4	-4	5	-1	3	-1
o org	2	-1	3	-2	1	-1	0	-1	-1
o oslo	1	1	-3	4	1	-1	-1	-1	-1
o otp	-1	-1	0	-2	3	2	-1	0	-2
o outag	5	4	-1	0	-2	0	-1	-2	-2
o outbound	0	0	0	-4	-1	2	3	0	0
o outbox	7	-2	-1	0	-1	-1	0	-1	-1
o outgo	0	1	2	0	2	2	-2	-1	-3
o outlook	3	-1	-4	0	1	1	-1	2	-1
o outsid	-2	-1	-1	1	2	3	0	2	-3
o overnight	0	-1	-1	-2	0	1	-1	0	3
o owe	0	-2	5	0	1	-1	-1	0	-2
o own	1	1	0	0	-1	-2	-1	-1	3
o owner	-4	-1	2	-1	3	2	-2	0	-1
o p12	0	-2	-1	0	4	0	0	0	0
o p2p	-2	-1	0	1	0	-1	4	0	-1
o pac	0	0	0	4	0	-1	-1	0	-1
o packag	1	-1	3	2	0	-4	1	1	-2
o padlock	-1	-4	-1	0	9	-1	0	0	-1
o pag	-4	3	2	-1	-3	-2	-4	8	1
o pair	-1	0	0	3	-1	1	-2	0	0
o pal	0	0	3	-1	-1	2	-2	1	-2
o pan	1	3	-1	-1	-1	-1	0	0	1
o panel	-1	-4	3	-1	0	3	1	-1	0
o paper	-5	0	2	0	1	-3	2	1	2
o parent	-4	1	-2	-1	0	1	4	0	0
o parish	1	-4	0	-1	-3	1	4	0	1
o part	-2	2	-1	-1	-2	-1	4	0	0
o partn	-1	1	1	-2	1	2	-3	0	2
o pass	1	-1	3	-1	-2	0	-1	0	3
o passkei	-1	0	-1	-1	4	0	-1	0	0
o passport	-1	-3	6	-1	-1	0	0	0	0
o password	0	3	6	2	3	-8	-1	1	-6
o past	-1	3	-1	2	2	-3	-3	2	1
o pasword	-1	1	3	0	-1	0	-1	0	-1
o paus	0	-1	2	0	0	0	0	0	-1
o pay	-4	-6	0	-1	2	-1	11	1	-1
o paypal	0	-1	0	-1	0	-1	3	-3	2
o payroll	-2	0	-1	2	5	0	-1	-2	-1
o pc	4	2	-4	0	4	-3	-1	-1	-1
o pcs	1	-1	2	2	-2	-1	-1	-1	0
o pdf	5	0	1	-1	-1	-3	0	-1	0
o peer	1	-1	-2	7	-3	0	-1	0	-1
o pen	-1	0	-2	0	0	5	-1	0	-1
o penalti	0	0	-2	0	0	0	5	0	-2
o pension	-2	-3	4	0	0	-1	2	0	1
o per	2	1	2	0	0	-2	2	-1	-4
o percent	0	2	4	0	-1	-2	-2	0	-1
o period	1	-2	-2	-1	-1	-1	6	0	-1
o permit	-1	1	1	1	-1	-1	-2	2	0
o person	1	4	-6	0	-1	2	1	-3	1
o personal	3	1	1	0	-1	-3	-1	0	1
o perth	3	1	-2	-1	-1	0	-1	1	-1
o pesa	0	0	-1	-1	0	-1	4	0	-1
o pgp	-1	-3	-1	-1	5	0	0	1	-1
o pharmaci	-1	-1	-1	0	0	5	-1	1	-1
o phish	0	0	-1	0	4	0	0	0	-1
o phon	3	-5	0	2	2	-5	0	2	0
o photo	1	2	-2	-2	-1	-1	-1	2	2
o photograph	-1	7	0	0	-2	-1	-1	0	-2
o physical	-1	-1	0	-1	1	-1	0	0	3
o pic	-1	5	-1	-1	-1	0	0	0	-1
o pick	0	-1	0	5	3	-1	-3	0	-2
o pictur	2	5	-1	-3	0	-2	0	2	-2
o pill	0	-2	-1	0	0	3	0	0	0
o pin	-3	2	0	0	2	0	-1	0	-1
o ping	1	1	-1	4	-2	-2	1	0	-2
o pix	0	0	3	-1	0	0	-1	0	0
o pixel	3	-1	-2	-2	0	1	-1	0	2
o plac	0	0	0	0	-2	1	-2	2	1
o plai	0	-2	-1	2	2	-1	-1	-1	1
o plain	1	3	-1	-2	3	-1	-2	-2	1
o plan	-1	-3	7	-2	-1	-1	-1	3	0
o player	-1	-1	-1	3	-1	1	0	0	-1
o pls	-1	0	4	-2	2	-1	-2	1	-1
o plus	1	-2	1	-3	2	3	1	1	-2
o png	1	-1	-1	0	-1	-1	-1	3	1
o po	-4	1	3	-1	0	3	-2	0	-1
o point	2	0	-2	3	1	1	-4	-1	0
o polic	-3	-3	-1	-2	4	-1	-1	2	5
o polici	0	-3	-4	0	1	1	2	0	3
o polish	-2	0	-1	1	1	0	-1	-1	3
o pop	3	-3	-4	-1	4	-2	-1	4	0
o pop3	3	-1	-2	-1	-1	0	3	2	-2
o popup	1	0	-2	0	4	0	-3	2	-2
o port	2	-1	-2	2	-3	-1	2	2	-1
o portal	-2	0	-2	1	1	1	-1	5	-3
o post	2	0	-2	-4	1	0	-1	3	2
o postal	-1	-1	0	0	-1	-1	0	0	4
o postfix	4	-1	-2	-1	0	2	-1	0	-1
o postmast	-1	0	-2	0	-1	5	-1	0	-1
o power	0	3	-1	-2	-1	-1	-1	0	3
o pppo	0	0	0	2	0	0	0	0	-1
o practic	3	-3	-1	-1	-1	0	3	1	0
o prais	-1	0	-1	-2	0	-1	-1	0	7
o present	-1	0	-2	0	1	-1	6	-1	-3
o preshar	0	0	-1	3	0	0	-1	0	-1
o president	1	2	-1	0	1	-2	3	0	-2
o press	-1	0	0	-2	2	0	0	4	-2
o pretend	2	-3	-1	0	4	-2	0	-2	2
o preview	-1	6	-1	-1	-1	-1	-1	-1	2
o previous	-2	1	0	-1	-1	1	-1	0	3
o pric	-4	-1	5	-1	-2	-2	5	3	-2
o primari	1	0	-2	0	0	1	3	0	-2
o principal	-3	3	1	0	2	0	-1	-1	-2
o print	-2	1	-4	3	1	-2	0	-2	4
o privaci	-1	2	-2	-1	-3	-2	1	0	6
o privat	-2	-1	-1	0	3	0	3	-2	-1
o pro	-1	1	0	-1	-1	0	3	0	-1
o prob	6	2	-1	-1	0	0	-2	0	-3
o problem	0	2	1	-2	-2	1	-2	3	-1
o procedur	4	-1	0	0	-1	0	-1	0	-2
o process	3	-2	-1	-1	-3	-1	0	0	6
o produc	0	-1	-2	0	0	4	0	-1	0
o product	0	0	-1	-4	0	0	5	0	1
o profil	0	1	1	1	2	0	-1	-2	-2
o proforma	0	-2	5	0	-1	-1	0	0	-1
o program	1	-2	-1	-1	3	-1	3	0	-2
o prolong	0	1	3	-2	0	-1	-1	0	0
o promis	0	0	5	0	-1	-1	-2	-1	-1
o promo	-2	-2	1	1	-1	-3	2	0	3
o promotion	-1	-1	0	0	0	3	1	0	0
o proof	-2	-2	6	0	0	0	0	0	-2
o proper	2	1	0	0	-2	-1	1	2	-2
o protect	-1	-1	-1	0	6	-1	-1	0	-1
o protection	-1	-1	1	0	3	-1	-1	-1	1
o proton	-3	4	-1	-1	0	-1	4	-1	-2
o provid	3	0	-5	1	-1	2	0	-1	1
o proxi	0	-4	-5	9	-3	-2	4	-2	3
o ps	3	5	-2	0	-1	0	-1	-2	-2
o public	-3	1	-2	2	1	0	-2	0	2
o publickei	0	0	0	0	0	0	0	-1	2
o publish	-2	-2	-3	4	0	1	2	0	0
o pull	0	6	-3	-1	-2	0	0	-1	1
o pupil	-1	0	-2	-1	-2	-1	3	1	3
o purchas	-1	-2	-1	0	-1	-1	4	0	1
o purg	-1	5	-1	2	-1	-4	0	0	-1
o push	3	-3	0	1	0	0	-1	1	-2
o put	1	2	1	0	-2	0	-2	1	-2
o putti	-1	-1	-1	5	-1	0	0	0	-1
o puzzl	0	-1	7	-1	0	-1	0	-1	-3
o pw	3	0	3	0	-2	0	-2	-1	-1
o qr	0	-5	-3	4	2	-1	1	-1	2
o quarantin	-1	-1	-1	0	0	5	-1	0	-2
o quart	-1	2	2	0	-1	1	-2	0	-1
o quarter	-1	0	2	0	0	0	0	0	0
o question	-1	1	0	-3	1	-1	1	2	1
o queu	-1	0	-2	-1	-1	6	-1	0	1
o quick	-1	1	1	0	4	0	0	-2	-3
o quid	0	-1	3	0	0	0	-1	0	0
o quiet	1	-3	1	-2	1	-1	0	-1	4
o quit	0	-1	-1	4	2	-1	-1	0	-1
o quot	2	-2	-3	-2	-2	1	7	-2	1
o quota	-1	-2	2	0	3	1	-2	0	-1
o rais	-2	-1	1	1	-1	0	2	3	-3
o rang	-1	-2	-2	3	4	-1	-1	1	-2
o rat	0	0	-1	-2	-2	-1	5	3	-2
o raw	-1	4	0	0	1	-2	0	0	-1
o reach	-4	0	-2	1	-3	9	-3	2	1
o reachabl	-1	0	-1	1	-1	-1	-1	0	3
o read	0	5	-2	1	0	0	-6	1	1
o reader	-2	1	-1	0	-2	2	-1	-1	3
o readi	-1	1	-3	0	2	-1	2	0	1
o real	0	2	-3	1	1	0	-4	2	1
o reason	1	-2	1	-2	-3	0	0	-1	6
o reboot	0	0	-1	4	-1	0	-1	0	-1
o rebuild	4	-1	0	2	-3	0	0	0	-1
o recall	0	2	0	-1	0	-1	-1	0	1
o receipt	2	-2	9	1	-1	-2	-4	0	-3
o receiv	0	-3	-1	0	3	5	-1	-2	1
o reception	0	3	-2	-2	1	4	-2	0	-2
o recipient	-3	1	-1	0	-1	3	-1	0	2
o recognis	-1	-1	0	1	4	-1	-1	0	-2
o recommend	6	-2	0	0	-3	-1	1	0	-1
o record	-2	1	-2	-1	4	1	-3	0	2
o recover	-1	-2	3	-1	8	-1	-2	-1	-3
o red	1	2	-1	1	1	2	-2	-1	-4
o redeem	0	0	5	-1	-2	0	-1	0	-1
o redesign	-1	5	0	0	-1	0	0	0	-2
o redirect	1	-1	-1	-1	1	3	-1	0	0
o reduc	0	-1	-1	0	0	-1	3	0	0
o reduction	-1	-1	1	-1	0	0	4	0	-1
o referenc	0	-1	3	0	0	-1	1	1	-3
o referral	0	-1	1	-1	-1	-1	3	0	-1
o refund	-1	-2	5	-1	-4	0	3	5	-5
o refus	0	0	3	6	-3	3	-4	0	-4
o regist	-3	-1	-1	-2	3	1	1	-1	2
o register	1	-3	4	-2	-2	-3	0	3	3
o registrar	0	0	-1	0	-1	3	0	0	-1
o reject	3	-2	-2	0	4	-3	-1	3	-3
o relai	2	-1	-4	-1	1	2	1	0	2
o reload	0	5	-3	-1	-2	-1	-1	2	1
o remain	4	0	0	-1	-1	-2	1	0	-1
o rememb	-2	0	-1	2	1	-1	-1	0	2
o remind	-1	2	4	0	-1	0	-1	0	-2
o remot	-3	1	-1	1	5	-3	2	0	-1
o remov	1	-3	3	2	2	3	-3	-3	-2
o renam	0	0	4	-2	0	0	-1	0	0
o renew	-3	-3	1	0	4	2	-1	-1	1
o rent	2	-2	-1	1	0	0	2	0	-2
o repair	-1	5	0	0	0	0	-1	0	-2
o repeat	-2	3	2	-1	-1	-1	1	-1	-1
o replac	0	-2	6	0	-2	1	-1	0	-2
o repli	-2	4	-2	1	1	3	-2	-1	-1
o report	-3	-1	-1	1	4	0	-2	-2	4
o request	-3	1	-1	-1	1	-1	-4	5	5
o requir	0	-3	1	1	1	-1	1	1	1
o resell	0	-1	1	0	0	-1	4	0	-3
o resend	-1	-1	6	0	-1	-3	-1	0	0
o reset	-1	-3	6	-2	4	-3	-1	1	-1
o resolv	3	1	1	0	-1	-1	-3	-1	1
o respect	1	1	-3	-1	0	-1	0	0	4
o respond	0	1	-1	-1	2	-1	-2	3	-1
o rest	0	-1	1	1	-4	-1	3	0	1
o restart	0	-3	-1	2	2	1	-1	-1	1
o restor	3	1	-1	-1	-1	-1	0	0	-1
o retain	-2	-1	0	0	-1	0	0	0	4
o retention	-1	-1	-1	0	-1	0	-1	0	6
o retir	2	0	4	0	-1	-1	0	0	-4
o return	0	-4	3	0	1	1	-3	2	0
o review	-1	-1	0	-1	0	-1	0	0	3
o ricoh	4	-1	0	0	-1	-1	0	0	0
o rid	0	5	2	-3	-1	2	-2	-1	-1
o ring	-1	2	-3	-1	2	-5	1	-1	5
o rn	-1	0	-1	0	2	-1	-1	0	2
o road	-2	4	-1	0	4	-2	0	-1	-2
o roku	0	1	-2	3	0	-1	-1	0	-1
o room	-1	3	4	1	-2	-1	-3	1	-1
o rough	0	-1	-1	1	-1	0	-1	3	0
o round	-2	0	-1	2	0	-1	-1	1	1
o roundcub	-7	15	-1	-2	-1	0	0	-2	-2
o router	2	-1	1	3	-1	-2	1	0	-2
o row	0	1	1	-1	2	1	-1	-1	-2
o rss	-2	0	-1	0	0	0	-1	0	4
o rubbish	-1	3	-2	0	0	2	-1	0	-2
o rul	-1	6	0	-1	2	-4	-3	1	1
o run	-1	-1	-2	0	-3	-1	6	1	1
o runner	4	-1	-1	-1	2	-3	0	0	-1
o saf	-1	-2	-2	0	5	3	0	0	-2
o safari	0	2	-2	-1	4	0	-1	1	-1
o sag	3	-1	0	0	-1	0	0	0	0
o sal	0	1	1	0	-2	3	0	0	-3
o saml	0	0	-1	0	-1	0	4	0	-1
o samsung	4	0	-2	1	-2	-1	-1	1	-1
o sandbox	-1	-1	-2	0	0	-1	5	0	0
o sasl	4	-1	-1	0	-1	0	0	0	0
o sat	2	-1	-1	0	-1	3	-1	0	-1
o saturdai	2	1	-2	-1	1	-1	-3	1	2
o sav	4	1	-5	-4	5	0	-3	-2	4
o say	1	-2	-1	-3	5	1	-2	0	1
o scan	1	1	-3	0	1	-3	0	1	2
o scann	0	-1	0	0	-1	3	-1	0	-1
o schedul	1	6	-2	0	-1	0	-2	0	-2
o school	3	5	-1	0	0	-2	-2	0	-2
o scot	0	0	-2	0	0	-2	4	0	0
o screen	-5	0	-1	1	-1	-1	2	3	0
o screenshot	0	-4	0	0	-2	-1	-1	5	3
o script	-1	0	-1	-1	0	1	2	-2	1
o se	0	-1	-1	1	-1	5	-1	-1	-1
o search	-1	3	-1	1	1	-1	-2	4	-4
o season	0	-2	0	0	-1	4	-1	0	-1
o seat	-1	0	3	0	0	-3	4	-1	-1
o second	-1	-1	-2	0	-2	-1	-1	3	5
o secretari	-1	-1	-1	-1	0	3	1	-1	-1
o secur	-1	3	-2	-4	3	0	-1	3	0
o securiti	2	-2	-3	0	1	1	-1	0	2
o see	0	2	0	0	-1	-2	0	0	-1
o selector	-1	-1	-1	0	0	4	-1	0	0
o self	1	-1	0	0	-3	-1	5	0	0
o sell	-4	-3	2	-3	1	-3	5	-1	6
o send	6	1	-3	-1	-1	1	-3	3	-3
o sender	1	4	-2	0	-1	-1	0	0	-1
o senior	0	-1	-2	0	1	-1	1	0	3
o sepa	0	0	1	0	0	-2	2	0	0
o separat	1	0	2	0	-1	1	1	0	-4
o sept	-1	0	2	0	-1	0	0	1	-1
o septemb	-1	2	3	-1	-1	2	-2	-1	-1
o serv	0	-1	0	-1	-1	3	-1	1	0
o server	0	0	-5	4	1	-2	0	3	-2
o servfail	-3	0	-1	0	-1	-2	-1	3	5
o servic	3	1	0	-1	-2	-1	-1	4	-3
o session	-3	-3	-1	0	8	-2	-1	2	0
o set	-1	4	-3	-2	0	0	-1	1	3
o setting	1	2	-1	2	3	-1	-2	-1	-2
o settl	-2	-2	0	0	0	3	-1	0	1
o seven	0	4	-1	1	0	-2	-1	0	-1
o sh	-2	0	2	0	3	-1	1	-1	-2
o sha256	0	0	0	0	6	0	0	-2	-2
o shar	-4	4	1	1	-1	-1	0	0	0
o sheet	-1	2	-4	-1	1	4	-1	1	-1
o shift	1	1	0	1	-1	-2	-1	-1	2
o ship	2	-1	0	0	0	1	-2	0	1
o shop	0	-3	-1	-1	2	-2	1	7	-4
o short	0	0	0	-1	0	3	-2	0	0
o shortcut	0	4	-1	-2	-1	-1	-1	0	2
o shortest	1	-1	4	0	-1	0	-2	0	-1
o show	0	1	0	1	1	1	-6	3	-2
o shown	2	1	-1	0	1	-1	-2	2	-1
o shut	-1	2	0	3	-1	-2	-4	0	2
o siev	-5	2	0	-1	0	-1	3	2	-1
o sign	-1	-2	5	-5	0	2	2	0	0
o signatur	-2	8	-3	-1	1	-5	-2	2	2
o signifi	0	-3	0	0	5	0	0	0	-1
o silenc	3	-2	-1	0	-1	0	0	0	1
o silent	3	-2	1	2	-2	0	-2	0	0
o sim	1	-1	-1	0	1	1	1	0	-2
o singapor	1	-1	0	3	-1	-1	-2	1	-1
o singl	1	0	-1	2	2	0	-2	-1	-2
o siobhan	0	0	0	0	-2	4	0	0	-1
o sir	4	2	-1	0	-1	-1	-2	0	-1
o sister	1	-2	1	1	-1	2	-2	0	-2
o sit	-2	-1	-7	3	3	-2	-3	7	2
o six	0	-2	-2	0	3	2	0	-2	0
o sixti	-1	0	0	-1	0	4	-1	0	-2
o siz	3	2	2	-1	-1	-2	1	-2	-1
o sla	-1	-1	1	0	-1	-1	0	0	2
o sleep	0	0	-1	0	5	0	-1	0	-2
o slow	-2	4	2	1	-1	0	0	-1	-2
o small	1	-2	0	0	-2	1	2	-4	5
o smallest	-1	0	2	0	0	-1	1	0	0
o sms	-1	-1	-2	-1	4	-4	0	-1	5
o smtp	2	1	-1	-2	2	1	-2	-3	3
o societi	-1	3	1	0	-2	1	0	1	-3
o sock	1	-1	0	1	0	0	-1	1	-1
o socket	5	-1	-1	0	0	-1	0	-1	-1
o solicitor	-4	0	1	0	1	-1	2	0	2
o someplac	-1	-2	0	0	1	0	3	0	-1
o son	-1	2	4	0	0	-1	-1	0	-3
o sorri	0	2	1	2	-2	-2	-1	0	0
o sort	1	3	2	0	-1	-2	-1	-1	-1
o sound	1	2	-1	-1	-1	-1	-2	6	-2
o sourc	-1	-1	-1	1	-3	0	-1	0	5
o spac	-4	1	4	-1	3	-2	-3	1	1
o spain	-2	-1	2	3	-1	2	-1	0	-1
o spam	-1	2	0	-1	3	3	-3	-1	-4
o spamhaus	-3	0	0	-1	0	4	0	0	0
o spanish	-1	0	-1	4	-1	-1	2	-3	0
o spar	0	-2	0	-1	2	1	1	0	-2
o spark	6	-1	-3	0	1	-1	-1	0	-1
o spe	-1	-1	-2	6	0	0	-1	0	-1
o speak	2	-1	2	0	-2	-1	0	-1	2
o special	-2	-2	4	0	3	0	-1	0	0
o spell	1	3	3	1	-3	0	-2	-1	-3
o spf	1	0	-2	-1	0	5	-1	0	-1
o spin	-1	0	1	0	-2	-1	-1	3	-1
o split	-1	2	2	-1	-1	0	0	2	-2
o spoil	-2	1	-1	4	0	0	0	0	-1
o sponsor	-1	-2	-1	-1	0	1	1	0	5
o sport	0	0	0	-4	0	0	5	1	-1
o spring	-1	2	1	1	-1	1	-3	-1	2
o squash	-1	1	4	0	-1	0	-1	0	0
o ssh	-3	-3	-2	7	0	-2	0	4	0
o ssl	7	1	-2	-1	-5	-1	0	2	-1
o st	-1	-2	3	0	0	-1	-1	0	1
o staff	3	-4	-3	0	-1	0	3	0	3
o stag	-1	-1	-1	-2	0	0	1	0	4
o stai	3	0	-4	-2	-1	0	1	3	0
o stall	-1	1	-1	-1	0	4	-1	0	-1
o stand	-1	-2	1	-4	1	1	-1	1	4
o standard	0	5	0	0	-1	-1	-2	-1	0
o star	0	5	-2	0	-1	0	-2	-1	2
o starlink	1	0	-1	3	-1	-1	-1	-1	-1
o start	-1	1	-4	1	1	-2	-2	1	3
o starttl	3	0	-1	-1	0	0	0	0	-1
o stat	-1	-1	4	0	-1	0	-3	1	0
o static	0	-1	-2	0	0	-1	5	-1	0
o station	0	0	1	0	1	3	-4	1	-1
o status	5	-2	-2	-1	0	-4	-2	6	1
o steal	-4	-1	-1	0	3	1	-1	3	1
o steam	-1	-1	-2	4	-1	2	-2	1	1
o step	1	-2	4	-2	3	-2	-3	3	-2
o stick	2	2	-3	1	0	-1	-2	-1	2
o stockholm	0	0	0	3	0	0	0	0	0
o stop	3	3	0	-1	-1	0	-1	-1	-2
o stor	1	0	-3	-1	5	0	-3	-1	3
o storag	-6	0	5	1	3	-3	0	1	-1
o stori	5	-2	-1	-1	-1	-1	-1	1	1
o straight	-1	1	0	0	1	3	-2	-1	-3
o strang	1	-1	4	-3	8	-2	-2	0	-4
o street	1	-2	2	0	0	-1	0	1	-1
o strong	1	-2	-2	-1	2	3	0	0	-1
o sts	-2	0	0	-1	3	3	-2	0	-1
o stuck	4	-2	1	-1	1	-1	-1	-2	1
o student	1	-1	0	0	-2	1	-1	2	-1
o stuff	1	2	-1	1	0	-1	-1	-1	1
o sub	1	-3	1	0	-1	-1	-3	0	5
o subject	3	3	-4	-1	0	2	-2	0	-1
o submission	7	0	0	-2	-1	-1	-1	0	-2
o subprocessor	0	-2	-2	0	-1	0	1	0	4
o subscrib	-1	-1	0	-1	-2	2	2	-1	0
o subscription	-1	0	-2	0	-1	0	3	2	-1
o sundai	-2	3	0	-1	0	1	-2	-2	4
o suppli	-3	-2	0	1	0	5	-2	-1	1
o support	1	0	-1	0	1	-1	-1	5	-4
o suppos	-1	0	3	0	-1	0	-1	1	-1
o surgeri	4	0	-1	0	0	-2	-1	1	0
o surnam	0	0	1	-2	-1	1	0	1	-1
o suspend	-2	-2	0	1	5	-1	-1	0	0
o suspicious	-1	-1	0	4	-2	1	-2	3	-2
o swallow	-2	5	0	-1	-1	0	-1	1	-2
o swap	0	-1	3	0	0	-1	-1	0	-1
o swear	1	-3	1	0	-1	3	0	0	0
o sweden	0	-2	0	4	0	0	0	0	-1
o swiss	-1	-1	-1	-1	-1	-1	1	0	4
o switch	-3	4	-1	3	1	-1	-2	0	-1
o sync	4	-4	5	-3	-2	-2	1	1	-2
o system	1	1	1	1	0	1	-3	2	-5
o tab	0	0	-4	0	-1	0	-2	-1	8
o tabl	3	1	-1	-2	-2	-2	0	5	-1
o tablet	11	1	-2	0	1	-3	-3	-2	-3
o tae	0	1	-2	0	3	-2	1	0	0
o tag	-1	-1	-1	0	0	5	-1	0	-1
o taiwan	-1	0	0	3	0	0	-1	0	0
o tak	0	0	2	-1	-1	-2	3	0	-1
o talk	-2	-1	1	-1	2	-2	2	0	1
o target	-3	-1	0	0	6	0	0	-1	0
o tax	-4	-2	7	-1	-4	2	1	3	-2
o tb	1	1	-4	0	0	-1	3	1	-1
o tcp	-1	-1	-1	2	2	-1	3	0	-2
o teach	-2	1	-3	-1	2	-1	3	-1	2
o tecno	4	-1	-1	0	0	0	0	-1	0
o telephon	5	-2	-4	-1	3	-3	2	-1	2
o television	0	1	-1	3	-1	0	-1	0	0
o tell	0	1	2	1	-3	0	-4	1	3
o telli	0	0	0	3	0	0	-2	0	-1
o templat	-1	4	-1	-1	-1	-1	0	1	-1
o temporari	2	-1	-2	-1	2	-1	-1	2	-1
o ten	4	1	-2	-3	0	-1	2	-1	1
o term	-2	1	1	-1	1	-3	-1	2	3
o tessa	-2	0	4	0	-1	0	0	-1	0
o test	2	0	-1	4	-1	-1	1	-1	-2
o text	3	0	-3	-1	2	-1	-3	0	3
o th	0	4	3	0	-5	-1	2	-3	1
o their	0	1	-1	-1	-2	3	1	-1	-2
o ther	2	2	-3	-1	3	-2	0	2	-2
o thesis	-2	4	-1	0	0	-1	-1	0	3
o theyr	0	1	-3	1	-1	3	-1	-1	1
o thin	-3	1	0	-2	0	0	0	0	5
o think	2	0	-5	5	-3	-3	4	0	0
o thirti	1	-1	2	-2	3	0	0	-2	-2
o thread	-2	4	-1	2	-2	-1	-1	-1	3
o threw	-3	2	-2	0	1	-2	0	4	-1
o throttl	5	-1	-2	-2	-1	0	2	0	-1
o throw	2	0	-2	0	-1	3	-3	4	-3
o thrown	-2	4	-2	1	3	-1	-1	-1	-2
o thru	-1	1	0	4	-1	1	-2	0	-1
o thunderbird	1	1	-1	0	2	-3	2	0	-2
o thursdai	-2	3	-2	4	1	1	-3	-2	1
o tick	5	2	0	-2	0	0	-2	2	-5
o ticket	-1	-1	1	-3	-2	-1	-2	1	7
o tied	0	0	-2	0	-2	2	3	0	-1
o tim	0	1	-1	0	-2	3	-1	0	1
o timeout	0	-2	-1	1	-2	3	-1	5	-3
o tini	0	2	-1	1	0	-3	-1	-1	2
o tls	3	-2	-1	1	4	1	-2	-1	-3
o token	-1	-2	2	0	4	-1	-1	0	-2
o tokyo	-2	-1	-1	5	2	-1	-1	0	-1
o told	1	1	0	-1	-3	2	-3	0	2
o tom	-1	-2	2	0	-1	0	0	0	2
o tonight	0	4	1	0	0	-1	-2	-1	-1
o tool	2	-3	-1	0	1	1	-1	2	0
o top	0	4	2	-5	0	-3	0	5	-3
o tor	0	2	-1	-5	2	0	-2	-1	4
o toronto	1	0	0	3	0	-1	-1	0	-1
o torrent	-1	-1	-1	3	0	0	3	0	-2
o totp	0	-1	-2	-1	6	0	0	-1	0
o touch	2	0	0	0	3	0	-2	0	-2
o traffic	-1	-1	-3	6	0	0	-1	2	-1
o train	2	1	-2	0	2	-2	0	2	-2
o transf	1	-2	3	-1	-3	-1	2	0	1
o translat	2	-3	0	-1	0	-1	-1	-1	5
o trash	0	4	2	-3	-1	0	-1	0	0
o travel	0	2	-3	-1	0	-1	3	0	-1
o treasur	2	-2	2	-1	-1	1	0	-2	0
o trial	2	-2	3	-1	-3	-1	5	0	-3
o troubl	-2	2	1	-2	0	1	-1	1	0
o tru	1	-2	0	-1	0	0	-1	-1	4
o trust	3	-1	0	-3	1	3	-1	0	-2
o try	-4	-2	1	2	5	-2	-1	3	-1
o ttl	-1	0	0	0	0	3	0	0	-1
o tuesdai	1	2	-3	0	3	0	0	-1	-1
o tunnel	-1	-3	-1	3	1	-4	2	0	3
o turkei	0	-1	-1	1	2	0	-1	0	-1
o turkish	-2	3	-1	0	3	-1	-1	-1	0
o turn	-3	4	-2	-2	0	2	0	-1	2
o tv	-1	-2	1	4	-2	-1	1	-1	1
o twenti	-2	1	1	-1	-2	4	0	-1	0
o twic	0	2	1	-1	-4	3	-3	2	1
o txt	-1	-1	-1	-1	-1	2	0	0	3
o typ	2	2	-2	-1	1	-2	-1	1	-1
o typo	-5	-1	-1	-1	0	0	-1	5	5
o ubuntu	-1	-2	2	1	2	0	0	2	-4
o udp	0	-1	0	3	0	0	-1	0	-1
o uk	-1	0	-3	4	0	0	0	-1	1
o unavailabl	0	4	0	-1	-1	0	-1	2	-2
o unblock	2	-2	1	0	-1	2	-2	1	-1
o undeliv	-2	-1	-1	0	6	-2	0	0	0
o underlin	2	3	-2	-1	0	1	-1	-1	-1
o understand	-2	0	0	1	1	0	2	0	-2
o undo	0	3	1	0	-2	-1	0	0	-1
o union	-3	1	0	-1	2	1	0	0	1
o universiti	-2	1	-2	1	1	1	1	1	-2
o unknown	-1	0	2	-1	-2	2	-1	1	-1
o unlock	0	-1	5	1	-2	-1	-1	0	-1
o unreachabl	3	0	-1	-1	-1	-2	-1	5	-2
o unread	2	4	0	-1	-1	-1	-1	0	-2
o unsubscrib	-2	-1	1	-1	-1	0	-1	0	6
o unsuspend	-1	-1	1	0	3	-1	0	0	-1
o unus	0	0	5	0	0	-2	-1	0	0
o updat	2	-1	-1	-1	-1	-3	-3	5	4
o upgrad	0	0	5	0	-2	-2	0	-1	0
o upi	0	-1	4	0	0	-1	-2	0	1
o upload	0	-1	-2	1	0	-2	0	6	-3
o uptim	-1	-2	-2	0	0	0	3	0	1
o ur	-2	1	-2	1	-2	0	-1	3	2
o urgent	0	2	2	0	4	-3	-1	-1	-3
o url	1	0	-1	-1	3	1	-2	-2	0
o usb	2	-1	-2	-1	5	0	-1	0	-1
o usd	-1	-1	2	1	0	-1	0	0	-1
o user	-1	2	2	-1	0	1	-1	-2	-1
o usernam	4	-1	6	1	0	-1	-2	-2	-4
o utc	3	2	-1	1	-2	2	-3	-1	0
o vac	2	2	-1	-1	0	0	0	0	-1
o valid	3	-3	-3	3	-1	-1	-1	4	-2
o van	4	-3	1	-1	1	0	-1	0	1
o vanish	-1	2	0	0	-1	2	-1	0	-1
o vat	-1	-1	2	2	-1	0	1	-2	-1
o vcf	0	3	1	0	-1	-1	-1	0	-1
o vendor	-2	0	1	0	-1	0	-1	0	3
o venkatraghavan	0	0	3	0	0	-1	-1	0	0
o verifi	0	-3	0	1	3	2	-2	1	-2
o version	2	4	-3	-3	1	-1	-1	2	-1
o vet	2	0	-1	0	0	2	-1	0	-2
o video	0	-1	-3	0	-1	-2	1	4	2
o view	-1	0	-2	-1	1	3	-1	-2	3
o villag	4	-1	3	-1	-2	-1	-1	1	-2
o virus	0	-4	-1	0	3	2	2	0	-1
o visa	-2	-1	6	-1	-1	2	-1	0	-1
o visit	-1	-1	-1	-2	0	0	3	1	2
o visitor	0	-1	-2	1	-3	-1	4	0	2
o volunt	1	-3	-2	-1	1	0	2	0	1
o vouch	-2	-1	1	-1	3	-1	5	0	-3
o vpn	-2	-2	-1	5	-1	-4	7	-2	1
o vps	2	0	0	-1	0	1	0	0	-1
o wait	-1	0	3	-2	-1	1	1	1	-1
o walk	-1	2	0	0	-1	-1	3	0	-2
o wallet	0	-1	-4	0	1	0	0	0	4
o warn	0	-2	1	-1	1	-1	-3	4	1
o warrant	0	0	-2	0	-1	0	0	0	4
o wat	-1	-1	-1	0	0	-1	1	0	3
o watch	2	-4	-2	1	3	-1	1	0	0
o water	0	-1	-1	0	0	5	0	-1	-1
o web	0	4	-2	-2	1	-4	1	1	1
o webhook	0	0	0	0	0	-5	4	0	1
o webmail	0	10	-4	-3	6	-4	2	-4	-2
o websit	-1	1	-5	1	-2	3	0	1	2
o wed	1	1	-2	0	-1	2	1	-1	-1
o wednesdai	-2	0	-2	-1	4	1	-1	0	0
o wee	0	5	-3	-1	-1	0	0	0	-1
o week	-1	0	1	0	-1	-1	-1	0	4
o weekend	1	-2	-2	1	0	0	2	-2	1
o welcom	-1	0	3	1	-1	-1	-1	1	0
o welsh	-1	-3	0	0	0	0	5	0	1
o wev	2	-1	2	0	0	-3	-1	0	2
o wg	-1	-1	-3	10	-3	0	-1	-1	1
o what	2	2	0	1	0	-2	1	-3	-2
o whatsapp	1	-1	-2	3	1	-1	-1	-1	0
o when	3	2	-2	-1	0	-1	1	0	-1
o wher	0	1	2	0	0	0	-2	0	0
o whichev	1	0	-2	0	-1	0	0	2	0
o whit	1	2	-4	-1	-2	1	-2	2	2
o whitelist	-1	-1	-2	0	0	6	-1	0	-1
o who	-1	-1	-1	0	-2	0	2	0	3
o whoev	-1	-2	-1	0	-1	1	1	0	2
o why	0	1	-2	0	-1	4	-1	0	-1
o wi	2	2	-2	-2	1	-1	1	-1	1
o wif	3	4	1	1	-1	-2	0	-2	-3
o wifi	3	2	-3	-1	1	-1	0	-2	1
o wikipedia	0	0	-1	4	0	-1	0	0	0
o win	3	-1	-2	-1	-1	-1	1	-1	3
o window	2	-1	-3	1	2	-3	2	-2	2
o winmail	-2	3	-1	0	-1	3	0	0	-1
o wip	-1	2	-1	0	0	-4	-2	2	2
o wir	-2	-2	-3	5	1	-1	-1	0	2
o wireguard	-1	-4	-1	5	-4	-1	6	-1	1
o wish	1	3	0	1	-2	-4	-1	-1	3
o wonder	-1	2	-1	0	-1	-1	0	-1	3
o word	-1	2	1	-2	1	-1	-3	2	3
o work	4	-2	-2	3	-2	1	-2	-2	2
o worri	-1	-1	-1	-1	6	-1	0	0	-2
o worth	-1	-1	-2	-1	-1	0	5	0	1
o wrap	-1	0	-2	3	-1	0	3	0	-2
o writ	0	3	-6	-1	2	1	-2	1	-1
o wrong	1	5	-2	0	-1	-4	-4	4	2
o xml	3	-1	-1	-1	0	3	-2	1	-2
o xmr	0	0	1	-4	0	0	4	0	0
o xp	5	-2	0	-1	-1	0	0	0	0
o xss	0	-4	0	0	6	0	0	0	-1
o yahoo	4	-4	2	-1	0	4	-1	-1	-4
o yall	-2	1	2	0	0	-1	-2	0	3
o ye	-1	2	-3	-1	3	1	0	0	-1
o year	-1	-1	4	-3	-1	-1	1	1	-1
o yellow	-3	-1	3	-1	2	2	1	-1	-1
o youd	0	0	1	0	0	0	-3	3	0
o young	-1	0	5	0	-2	-1	-2	0	2
o your	1	0	0	3	-2	1	-2	-1	-1
o yourselv	-2	1	3	-1	0	-1	1	0	-1
o yous	-2	-2	2	1	-1	1	2	-1	-1
o youtub	-1	-2	-2	4	-1	-1	0	2	1
o youv	-1	-3	2	1	2	1	-1	0	-1
o yr	0	0	-1	-1	-1	-1	2	0	2
o yrs	1	-1	1	0	0	-1	2	0	-2
o yubikei	-1	-3	-2	-2	10	0	2	-1	-4
o zero	-1	0	0	0	-4	-1	4	2	-1
o zip	-3	-1	4	-1	-4	6	-1	0	0
o zon	-2	0	-1	-2	-2	5	-1	2	2
o zoom	-2	0	-1	0	0	-1	3	-1	2
w 000	0	-2	-3	-1	-1	-1	4	2	2
w 0x800ccc0e	3	0	0	-1	0	0	0	-1	0
w 100	-1	-2	2	-1	0	4	-1	-3	1
w 100 gb	0	-1	3	0	0	0	-3	0	1
w 100 gig	0	0	3	0	0	-1	-1	0	0
w 100gb	0	-1	4	-1	0	-1	1	0	-1
w 102	5	-1	0	-1	-1	-1	-1	0	-1
w 104	0	-2	4	0	-1	0	-1	0	-1
w 10gb	-2	-1	7	-2	0	-1	0	0	0
w 113	-1	-2	-1	0	1	3	-1	0	1
w 120	-1	-1	-4	0	0	0	2	0	5
w 127	3	0	-2	0	-1	-1	0	0	2
w 128	6	-6	-3	0	1	-1	-1	2	3
w 12th	0	-1	2	-1	1	-1	1	1	-2
w 140	6	-6	-3	-1	-1	5	-1	4	-3
w 143	4	-1	-1	-2	0	0	-1	-1	2
w 150	1	-2	-4	-1	1	3	4	0	-2
w 168	-1	-1	2	1	3	-2	-1	0	-1
w 190	0	-1	0	4	0	0	0	0	-1
w 192	4	-2	-1	-1	3	-1	-1	-1	0
w 192 168	-1	0	-1	1	4	-1	0	0	-1
w 198	1	-1	-2	-3	1	6	-1	-1	-2
w 198 100	1	-1	-2	-3	1	6	-1	-1	-2
w 1st	2	0	2	-1	-1	-1	-2	0	-1
w 200	0	0	-4	2	0	-1	3	1	-1
w 203	-1	-2	-1	0	1	3	-1	0	1
w 203 113	-1	-2	-1	0	1	3	-1	0	1
w 20gb	0	-2	3	0	2	-1	1	0	-2
w 20gb plan	0	0	2	1	0	0	-2	0	0
w 20th	3	-2	1	-1	2	-3	-3	0	3
w 212	1	-2	0	-2	1	4	-1	1	-1
w 24h	0	0	-4	0	8	-1	-1	0	0
w 24hrs	-1	-1	-2	0	7	-2	0	0	0
w 250	-1	1	-2	0	-1	4	0	0	-1
w 250 queu	-1	-2	0	0	0	4	0	0	0
w 28th	-1	4	-1	-1	-1	-1	1	0	-1
w 2fa	3	1	-1	-1	7	-2	-3	-1	-3
w 2nd	0	-2	3	0	-1	-1	-2	0	3
w 300	2	-1	-2	0	-1	4	0	0	-2
w 30th	1	0	2	0	-1	0	-1	0	-2
w 310	0	0	-1	0	0	-1	4	0	-1
w 312	0	3	-2	0	4	-2	-1	0	-2
w 340	-1	-1	1	0	-2	3	1	0	0
w 365	3	-1	-1	-1	4	0	-1	-1	-2
w 3rd	0	0	5	0	-1	3	-3	-2	-2
w 400	-4	1	-1	1	-1	3	1	1	0
w 404	-2	1	-2	-2	-1	0	-1	10	-2
w 404s	-1	0	0	-2	0	0	-1	5	-1
w 412	-1	3	0	0	0	0	0	0	-1
w 421	6	-1	-1	-1	0	0	0	-1	-2
w 443	-1	0	0	3	1	-1	-1	0	-1
w 465	7	-1	-1	-1	0	-1	-1	-1	-1
w 4g	3	1	-2	3	0	-1	-1	0	-3
w 4k	-1	-1	-1	-2	-1	-1	4	-1	3
w 4th	-1	0	4	-1	0	-1	-2	-1	1
w 500	-3	1	2	-2	0	-1	1	4	-1
w 502	-2	6	1	-3	-1	0	-1	2	-2
w 502 gatewai	-1	3	1	-2	-1	0	-1	1	-1
w 503	0	4	4	0	-1	-2	-4	3	-4
w 503 servic	-2	4	1	0	0	0	0	0	-1
w 504	-2	4	-1	-1	-1	-1	-2	6	-2
w 504 gatewai	-2	4	2	-2	-1	-1	0	0	0
w 50gb	0	0	4	-1	0	-1	1	0	-1
w 535	4	-2	-2	-1	3	-1	0	0	-1
w 535 error	-2	0	0	0	2	0	0	0	0
w 550	0	-2	1	-1	-1	4	-1	0	-1
w 552	1	-2	3	0	-1	0	-1	0	0
w 552 mailbox	0	-1	4	0	0	-2	0	0	0
w 554	5	-1	0	-1	0	-3	0	-1	0
w 555	-2	-1	5	-1	-2	-1	-1	0	3
w 587	5	0	-3	-1	1	1	-1	-1	-2
w 5g	2	-3	-1	3	-1	-1	0	1	-1
w 5gb	0	-1	5	-2	0	0	1	0	-1
w 600	-1	0	0	0	0	4	-1	0	-2
w 7am	1	4	-1	0	-1	-1	-1	0	-1
w 800	-1	2	-3	0	0	5	-1	0	-1
w 8am	4	-3	0	0	0	0	0	0	0
w 8ben	0	0	4	0	-1	0	-1	0	-1
w 8pm	0	0	0	3	-1	0	-1	0	-1
w 900	-2	2	-1	-2	2	2	-3	0	1
w 993	6	-1	-2	-5	2	0	-2	3	-1
w 995	0	-1	-1	-2	3	0	-3	4	-1
w 9am	-1	4	-2	0	2	-1	-1	-1	0
w a4	2	3	-2	-1	-1	-1	-2	0	2
w abeg	0	0	3	0	-2	0	0	0	0
w abroad	0	3	-3	2	4	-2	-2	0	-1
w absenc	0	7	-3	0	-1	0	0	1	-3
w absenc not	0	3	-2	0	0	0	0	0	0
w abus	-1	-1	0	-1	0	-2	0	0	5
w acc	-1	-3	5	0	3	-2	0	0	-2
w accent	1	2	-4	0	4	-1	-1	0	-1
w accept	1	-3	-2	-1	1	1	5	3	-4
w accept invit	-1	4	0	0	0	-1	0	-1	-1
w accept password	4	1	0	0	-4	0	-1	0	0
w access	1	-2	-3	0	1	-6	3	5	1
w access deni	6	-2	-2	3	-1	-1	-2	1	-2
w access folder	-2	3	0	0	0	0	0	0	0
w access log	0	-1	0	0	-1	0	0	5	-2
w accessibiliti	0	-1	-2	0	0	0	0	1	3
w accident	-1	4	1	0	-2	-2	-1	0	0
w accord	0	-2	-2	0	3	0	0	2	0
w account	2	2	-2	-2	3	2	-1	-4	0
w account break	-1	0	-2	0	4	0	0	0	0
w account card	0	0	0	0	-2	0	3	0	0
w account confirm	0	-1	3	0	-1	-1	0	0	0
w account cost	0	0	-5	0	0	0	6	0	0
w account delet	4	-2	-4	0	-1	4	0	0	-1
w account jun	0	0	-3	0	0	0	5	0	0
w account list	6	-2	-1	0	-1	-1	0	0	0
w account lock	0	0	-3	0	3	0	0	0	0
w account manag	0	0	-4	1	0	0	-2	0	6
w account nam	2	-4	2	-1	-3	-2	-1	0	8
w account night	0	0	-4	0	5	0	0	0	0
w account open	0	1	3	0	-2	0	-1	0	-1
w account pag	-1	2	3	0	-2	1	0	0	-1
w account password	3	0	-3	0	1	0	-1	0	-1
w account pay	0	1	-2	0	-1	4	-1	0	0
w account phon	-2	0	5	0	-1	0	0	0	-1
w account send	-2	0	-1	0	5	0	0	0	-1
w account shar	0	3	-4	0	0	0	2	0	0
w account suspend	-1	-2	4	0	0	-1	0	0	0
w account term	0	0	-3	0	-1	0	0	0	4
w account transf	-1	0	3	0	0	0	-1	0	0
w account what	-3	4	-1	0	0	0	0	0	0
w account writ	3	-1	-3	0	4	-2	-1	0	-1
w accountant	-1	-1	3	0	-1	1	0	0	-1
w acct	0	1	4	-3	-1	-2	3	0	-1
w acknowledg	-1	4	-1	0	0	-1	0	0	-1
w act	-1	-2	-1	0	-1	-2	2	0	4
w activ	2	-1	2	6	-1	-1	-5	-1	0
w activat	-2	6	-1	-1	5	-2	-3	1	-2
w ad	4	1	2	-2	1	-2	-3	1	-3
w add	3	-5	2	1	-1	3	-1	-1	1
w add 10gb	-2	0	4	0	0	-1	0	0	0
w add account	4	0	-4	0	1	0	0	0	0
w add domain	0	0	-1	0	0	2	-2	0	1
w add gb	-1	-2	4	0	0	1	-1	0	0
w add mailbox	4	0	0	0	-1	1	-2	0	-1
w add sister	0	0	4	-3	0	0	-1	0	0
w add user	-1	0	3	-1	0	2	-2	0	0
w addis	0	-1	-1	3	0	-1	-2	0	2
w addon	-1	-3	1	5	-1	-1	-1	3	-2
w address	0	-2	0	3	3	0	2	-4	-1
w address account	3	0	0	0	-1	-2	0	0	0
w address bar	-1	-1	-1	-1	5	-2	-1	-1	2
w address bill	0	-4	4	-1	1	-1	-2	0	3
w address book	-2	16	-1	-1	1	-8	0	-1	-4
w address chang	-4	4	3	0	0	-1	0	0	0
w address domain	0	1	-4	0	0	0	2	1	1
w address email	-1	-2	7	0	-1	-1	-2	0	0
w address forward	-1	-1	0	-1	0	3	1	0	-1
w address invoic	0	0	2	0	0	-1	-1	0	0
w address list	0	4	0	0	0	-2	0	0	-1
w address look	0	-1	0	0	4	0	-1	0	-1
w address los	0	0	4	0	0	-3	0	0	0
w address open	0	2	-2	-1	5	-1	0	-2	-2
w address password	4	-2	-1	0	-1	0	0	0	0
w address pay	0	1	-1	0	0	-1	-3	0	5
w address rang	0	-1	-1	4	-1	0	0	0	0
w address read	0	0	-1	0	-1	-3	7	0	-1
w address reject	8	0	0	0	0	-7	0	0	0
w address send	-2	-1	-5	1	8	-1	-1	0	2
w address sign	1	-1	-3	-2	-1	3	-2	0	6
w address stop	-1	0	-4	1	-1	0	5	0	0
w address surnam	0	0	-1	0	0	-3	6	0	0
w address webmail	0	-3	0	0	0	0	4	0	0
w address work	1	-1	-1	0	-1	3	-1	0	-1
w address writ	6	-3	6	-1	-1	-5	0	0	-1
w adjust	0	-1	5	-2	0	0	-1	0	-1
w admin	-1	-3	3	0	5	-1	-1	1	-2
w admin chang	0	0	-4	0	5	0	0	0	0
w admin right	0	0	0	4	-1	-1	1	0	-2
w administrator	-2	0	2	0	5	-5	0	0	0
w adress	0	-3	-2	-1	-1	3	2	2	-1
w ads	-1	2	-2	3	3	-2	-2	-1	0
w adult	0	-1	-1	1	0	0	4	0	-3
w advert	-2	-1	-3	4	6	-3	-1	-2	3
w advertis	-1	0	1	1	-1	-1	-2	1	2
w advis	-2	-1	4	-1	0	2	-2	0	0
w aerc	7	0	-1	0	-5	0	-1	0	0
w affect	5	-2	0	-1	3	-1	-1	0	-1
w afternoon	1	0	-1	1	-1	-1	-1	2	-1
w afterward	1	-1	4	4	-1	-2	-1	0	-3
w age	-1	-2	0	-1	-1	-1	0	0	6
w agenci	-2	-2	1	0	-1	3	1	0	0
w agenda	0	4	-1	-1	0	-1	0	0	0
w agent	-1	0	-1	2	0	2	1	0	-3
w agre	0	2	-5	1	-2	-2	5	0	1
w agre sign	0	-1	1	0	0	-1	-1	0	3
w ah	-1	1	-1	1	0	3	-2	0	-2
w ai	-1	-2	0	0	-1	-1	-1	0	7
w aint	-3	4	0	0	0	0	-2	1	-1
w air	-2	-1	0	0	0	0	3	0	0
w airtel	3	1	-6	2	-1	0	4	0	-3
w alarm	2	-1	-2	3	-4	-1	3	0	-1
w alert	1	-5	-1	0	4	2	-2	0	1
w alia	-1	0	-3	-1	-2	13	-2	0	-3
w alia small	0	0	-4	0	0	-1	5	0	0
w alias	-2	-1	-3	-4	-4	5	11	-1	-2
w alias allow	0	0	-3	0	0	4	-2	0	0
w alias delet	0	-1	-2	0	0	3	0	0	0
w alias fre	0	0	0	0	0	5	-5	0	0
w alias includ	0	0	-1	0	0	6	-6	0	0
w alias plan	0	0	6	0	0	1	-7	0	0
w alipai	0	0	-2	-1	-1	0	4	0	-1
w aliv	4	-1	1	1	-2	0	-2	0	-1
w allow	-2	-3	-1	1	-4	0	-2	5	5
w allow login	-2	2	-1	0	-1	0	-1	-1	4
w allowedip	-1	0	-1	4	-1	0	0	0	-1
w alon	1	0	-2	2	1	1	-1	1	-2
w alter	0	4	2	0	-1	-2	-1	0	-1
w altogeth	0	-1	-1	-1	1	5	-1	1	-2
w american	-2	4	-1	0	-1	-1	2	-1	0
w amount	0	-2	2	0	0	0	1	0	0
w amsterdam	-1	-1	-2	5	0	1	0	-1	-1
w android	6	-2	-3	1	-5	-2	1	3	1
w android app	-4	4	0	-4	-5	0	3	0	6
w android screen	0	0	0	4	0	0	-2	0	-1
w announc	1	2	-3	-1	-2	-2	-2	1	6
w annual	0	-1	4	-1	-1	-1	1	0	-1
w answer	3	0	0	0	-2	3	-2	0	-3
w answer mail	-3	4	1	0	-1	-3	0	0	4
w answer person	-2	7	0	0	0	-2	0	0	-2
w answer phon	-2	-1	0	-1	-1	0	8	0	-2
w answer ticket	0	-1	2	0	0	-1	0	-1	2
w ant	4	0	-1	0	0	-1	-1	0	0
w aol	7	-5	0	-1	-2	-1	2	0	-1
w apart	0	0	-1	0	0	3	2	0	-4
w api	2	-2	-2	-1	-2	2	2	2	0
w api creat	0	0	-4	0	0	-1	5	0	0
w app	-1	-3	-4	1	3	-2	7	0	-1
w app android	-1	-1	-1	-3	1	0	8	-1	-1
w app com	-2	0	0	-1	0	0	-1	0	5
w app ipad	-3	0	0	0	0	0	4	0	0
w app iphon	-1	0	0	0	0	0	2	0	0
w app los	0	-1	0	0	-1	-1	-1	0	5
w app password	-5	-1	-3	-2	15	-2	-2	0	0
w app phon	-3	2	0	4	-1	0	-1	1	-2
w app thunderbird	3	0	0	0	0	0	-3	0	0
w appear	2	3	1	1	-2	-1	-3	-1	0
w appl	6	-4	-1	-1	0	-2	2	0	0
w appl mail	1	-2	1	0	1	-1	-1	1	0
w appli	-2	-3	0	-1	5	0	-1	0	2
w appoint	-2	5	-1	-1	0	1	-1	0	0
w apprentic	-1	-2	5	-1	-1	-1	-1	0	3
w april	-3	-5	8	2	-3	-2	-1	4	0
w april writ	0	0	-3	0	0	0	0	5	-1
w arabic	-3	1	-2	0	-1	-1	5	0	0
w arabic interfac	0	-6	0	0	0	0	6	0	0
w archiv	3	4	-2	0	-3	-2	-3	1	2
w archiv folder	2	-3	0	0	0	0	0	0	1
w argentina	-1	0	-2	-1	0	0	5	0	0
w arrang	-2	0	-2	1	0	2	1	-1	2
w arriv	1	0	4	-2	-3	9	-5	-1	-2
w arrow	3	-2	-2	-1	-1	-1	-1	0	4
w articl	-6	-3	-2	0	-1	-1	-2	13	2
w asc	-2	-2	0	0	4	0	0	0	0
w ask	3	-5	0	0	0	2	-2	-1	2
w ask ask	5	0	-3	0	-2	0	1	0	0
w ask cod	0	0	-3	1	4	-1	0	0	-1
w ask nam	-3	0	2	5	-1	-1	-2	1	-1
w ask password	8	-1	-4	-1	-1	0	-1	0	1
w ask person	-1	4	0	-1	2	-1	-1	0	-2
w ask read	-1	-3	-1	0	0	4	0	0	1
w ask search	-1	2	0	-2	-1	7	0	-1	-4
w ask writ	-1	-1	6	0	-1	0	-1	0	-2
w asleep	0	0	-1	-1	3	0	0	0	-1
w asn	0	0	0	-2	0	4	-1	0	0
w assistant	-2	-1	2	0	0	3	-1	-1	0
w associ	0	-2	1	-1	-2	5	1	1	-2
w atom	1	0	-2	-1	0	0	-2	-1	6
w attach	2	3	0	-4	1	-3	2	3	-3
w attach fil	1	-3	-1	0	0	0	4	0	0
w attach nam	5	-5	-1	0	0	3	0	0	0
w attach pdf	-1	3	0	0	-1	0	0	0	0
w attach send	-3	-3	0	0	0	-1	8	0	0
w attempt	-4	0	4	1	3	-2	-1	-1	1
w attend	-1	-1	-1	-1	-1	1	-1	0	5
w auckland	-2	3	-3	5	0	-1	-1	0	-1
w audit	-1	-1	-1	-1	0	-1	1	-1	6
w auditor	-1	4	-1	-1	-2	-1	-2	-1	5
w august	-1	0	1	-1	0	1	2	-1	-2
w aunt	-1	6	-1	0	-1	0	-2	0	-1
w aunt mail	0	-2	-1	0	0	4	0	0	0
w aussi	-1	0	-5	2	0	0	4	0	0
w auth	2	-1	-1	2	-2	0	-1	0	2
w auth log	-1	0	0	0	-1	0	0	0	3
w authenticat	9	-2	-2	3	-2	0	-2	-2	-2
w authenticat fail	1	2	-4	-1	5	-2	-1	0	-1
w authenticat requir	3	-1	-1	1	0	0	0	0	0
w authenticator	1	-2	-5	-1	10	0	-1	0	-1
w authoriti	-1	-1	1	0	-1	-2	-1	1	5
w auto	-1	-1	3	1	-4	3	-2	1	-1
w auto renew	-1	0	2	0	0	-1	0	0	0
w auto repli	-2	3	-2	0	-3	4	0	1	-1
w autocomplet	2	5	-1	-1	-2	-1	-1	-1	0
w autoconfig	6	0	0	0	1	-5	-2	0	0
w autocrypt	-2	-3	0	0	7	-1	0	0	0
w autocrypt header	-2	-3	0	0	7	-1	0	0	0
w autodiscov	4	-1	0	-1	0	-1	0	0	-1
w automatic	-3	2	2	1	-5	-2	2	-1	2
w automatic answer	0	3	-1	0	-1	0	0	0	-1
w automatic renew	0	-2	0	2	0	-1	0	0	2
w automatic repli	-1	6	-1	0	-1	-1	0	0	-2
w automatical	-2	3	-2	0	-2	4	-1	0	-1
w automatical whoev	0	4	0	0	0	-1	0	0	-2
w autumn	-1	1	2	-1	1	0	-3	0	1
w avail	0	0	-3	0	0	0	4	0	-1
w availabl	2	-1	-1	1	0	-1	0	-1	1
w avoid	5	-2	-2	0	3	0	0	0	-2
w avv	0	0	-2	0	0	0	-2	0	4
w awak	1	0	-2	2	-3	1	-2	-1	4
w awar	-2	3	0	1	2	0	0	-3	0
w ba	4	-2	0	-1	1	0	0	0	-2
w baa	-1	0	-2	0	-1	-1	5	0	-1
w background	-3	5	-1	-1	-2	1	1	0	0
w backup	-1	2	0	-1	1	-3	-5	2	4
w backup cod	0	1	-6	0	7	2	0	-1	-2
w ban	1	-2	-1	4	4	-2	-1	-1	-2
w band	3	0	-4	0	-1	0	3	0	-1
w bank	-4	-2	5	4	0	1	1	-3	-2
w bank card	0	0	-2	-1	4	-1	0	0	0
w bank detail	0	0	1	-1	3	0	0	0	-2
w bank mail	-2	-1	-1	0	0	6	0	0	-2
w bank transf	1	-1	-4	-1	0	-4	8	0	2
w banner	-2	2	0	1	-2	4	-3	1	-1
w bar	0	-4	0	-2	4	-2	1	-2	3
w basel	0	-1	4	0	0	-1	-2	0	0
w basic	0	-2	5	-1	0	1	2	-1	-2
w basic plan	0	0	-5	0	2	0	3	0	0
w basic plus	0	-1	-1	0	0	-1	5	-1	0
w bat	3	-1	-1	-1	-2	1	0	0	0
w batch	0	-1	-3	0	0	1	5	0	-1
w batteri	5	0	-1	1	-3	-1	-2	-1	3
w bbc	1	0	-2	3	-1	1	-1	-1	1
w bcc	-1	5	-1	-1	-1	6	-1	0	-5
w beautiful	-2	6	0	0	0	0	-1	0	-2
w becom	0	-1	-1	0	-2	2	2	-1	1
w becom mail	0	-1	1	0	-1	-2	4	0	-1
w beg	-1	2	-4	-2	3	0	5	0	-4
w beg sundai	0	4	-1	0	-1	0	0	0	-2
w begin	-2	2	3	1	1	-3	-1	-1	-1
w behalf	0	1	3	0	0	-1	0	0	-3
w behind	-2	3	0	6	-2	-1	-4	-2	2
w behind set	-2	4	1	-2	0	0	0	0	0
w believ	-4	2	2	0	1	2	1	-1	-3
w bell	-1	5	2	0	-1	-2	-1	-1	-2
w berlin	0	0	-1	2	0	-1	0	-1	0
w besid	0	2	0	-1	-1	1	-1	0	0
w best	4	-2	-5	4	0	-1	1	-1	0
w better	1	0	-3	-1	-1	1	1	1	0
w big	3	4	2	-1	-4	-2	1	-1	-2
w big attach	4	-1	-1	0	0	0	-2	0	0
w big letter	-2	3	1	0	-1	-1	-1	2	-1
w big mailbox	0	-1	4	0	-1	0	-2	0	0
w big plan	-1	-1	0	1	2	-1	2	0	-1
w biggest	2	0	-2	-1	-1	2	3	-1	-1
w biggest attach	-4	3	-1	0	0	-1	5	0	-1
w biggest fil	-4	1	-1	0	0	3	3	-1	0
w bill	-2	-3	2	2	1	4	0	-2	-3
w bill account	0	0	0	0	0	-1	0	0	3
w bill address	0	2	2	0	0	-3	-1	0	0
w bill fiv	0	0	-2	0	0	0	4	0	0
w bill month	0	0	-5	0	0	0	5	0	0
w bill person	0	1	3	0	0	-1	-2	0	0
w bill post	0	0	4	0	0	0	0	0	-2
w bimi	-1	-3	0	0	0	6	0	0	-1
w bin	-4	6	1	2	-1	0	-4	1	-1
w bin count	0	5	-2	-1	0	-1	-1	0	-1
w bin mailbox	-1	-1	4	0	0	0	-1	0	0
w bind	0	0	-3	1	0	-1	3	1	1
w birthdai	3	2	-1	0	0	-1	0	-1	-2
w birthdai calendar	-1	4	0	0	0	0	-2	0	0
w bit	0	2	1	-3	0	0	-2	0	2
w bitcoin	-1	-1	4	0	7	-4	-2	0	-1
w bkash	0	0	-4	0	0	0	5	0	0
w black	-2	0	-1	1	1	0	0	3	-3
w black black	0	-2	0	0	-1	0	0	5	0
w black fridai	0	0	-1	-1	0	-1	5	0	-1
w blackberri	7	-1	-2	-1	1	0	-2	0	-1
w blank	2	3	-1	-3	1	-1	-1	2	-2
w blank pag	0	1	0	-2	-1	0	0	3	0
w bless	-1	0	2	-2	-1	-1	-2	0	4
w blind	0	5	0	-1	-1	-1	2	-2	-3
w blink	1	2	-2	-3	4	0	-1	0	-1
w block	-4	2	0	0	-3	7	-2	4	-4
w block ads	0	-1	0	3	0	-1	-1	0	0
w block domain	0	0	-2	0	0	3	0	0	0
w block list	5	3	0	-2	-1	-3	0	0	-1
w block send	0	2	0	0	1	-3	0	-1	0
w block writ	0	-1	-1	0	-1	-2	6	0	-1
w blu	-1	0	-4	-1	2	0	2	1	1
w board	-5	1	-2	0	0	5	-1	1	1
w boat	2	2	-1	3	-4	2	-3	0	-1
w bob	-1	-1	3	0	2	-1	-1	0	-1
w bold blu	5	-4	0	0	0	0	0	0	0
w book	-3	0	0	-2	-1	6	-3	2	1
w bookkeep	-1	0	2	-2	5	-1	-2	0	0
w bookmark	-5	-3	4	0	-8	-1	-1	1	12
w bookmark folder	-1	0	5	0	0	-1	0	0	-2
w boot	-1	-1	-1	0	5	0	-1	0	0
w boss	-2	4	1	1	0	-3	-4	-1	4
w bottom	2	3	0	1	-1	-3	-1	1	-2
w bounc	-2	-1	-3	0	1	3	3	0	-2
w bounti	0	-1	-4	0	10	0	-2	-1	-2
w bowl	4	-1	-1	0	-1	1	-1	0	-1
w bowl club	0	1	0	0	0	2	-1	0	-1
w box	2	2	3	-3	-1	1	0	-2	-2
w box find	0	-1	-1	0	-1	0	1	4	0
w box full	-1	-1	-4	0	3	5	-1	-1	0
w box password	0	0	3	0	-2	-1	0	0	0
w box tick	5	-2	-1	0	0	-1	0	0	0
w boy	1	2	-1	-1	2	0	-2	-1	-1
w bra	0	-1	-2	-1	0	-1	-1	0	5
w branch	5	-1	-3	0	-1	0	2	1	-2
w branch nam	-1	-1	-1	0	0	-1	4	0	0
w brazil	-2	-2	-1	3	5	1	-1	-1	-2
w break	3	-3	-2	-1	3	-3	-3	6	0
w break repair	3	-2	3	0	-2	0	0	-2	0
w breakdown	7	-2	0	-1	0	-1	-1	0	-1
w breakfast	0	2	-2	1	-1	-1	-1	3	-1
w breweri	-2	1	0	0	0	4	-2	0	0
w bring	0	4	-3	-1	1	-4	1	-2	4
w bring folder	6	-1	-1	0	0	0	-3	0	0
w bring friend	-1	-1	6	0	-1	0	-3	0	-1
w brinovec	0	0	4	0	0	-2	0	0	-1
w british	4	-1	-1	-1	0	0	0	0	-1
w bro	0	0	-2	2	-2	0	4	0	-1
w broadband	6	0	-1	0	-1	-1	-1	-1	-1
w broth	1	-2	-1	0	0	0	4	-4	1
w broth law	0	3	0	-1	0	0	-1	0	0
w brows	-1	3	-2	4	0	-1	-1	2	-4
w brows mail	0	0	-3	9	0	0	-4	0	-1
w btc	-1	0	3	1	1	-1	-3	0	0
w btinternet	2	-1	-1	0	-2	4	-1	0	-1
w btw	-1	-1	4	1	2	0	-3	-1	-1
w bubbl	-1	-1	0	0	0	0	0	4	-1
w bucharest	0	-1	-3	5	0	0	0	0	-1
w build	2	-1	-2	-1	-1	1	1	-1	1
w built	-2	-3	0	-1	0	0	4	-1	4
w bulk	-2	-3	1	0	-1	3	0	0	2
w bulletin	-1	0	-3	-1	0	5	-3	0	4
w bump	0	0	6	-1	-1	0	-3	0	-1
w bundl	1	1	2	0	0	0	-3	0	-1
w business	0	-5	4	-1	0	-3	4	-1	2
w business plan	0	-1	-2	1	0	-1	4	0	0
w bust	0	-2	-1	-1	0	0	-1	0	5
w button	-2	4	2	-6	1	-1	-3	8	-2
w button accept	0	0	-2	0	-2	0	0	4	1
w button longer	0	-4	0	0	-1	0	0	0	6
w button send	-2	4	0	0	-1	-1	0	-1	0
w buy	1	-4	2	-4	-1	1	3	0	2
w buyer	-2	2	-1	0	-2	3	-1	0	0
w bye	5	-1	-1	0	0	-1	-1	0	0
w ca	1	0	1	2	-2	-2	2	1	-3
w cabl	1	3	-2	1	-1	-1	0	-1	-1
w cach	0	-1	-1	-2	0	1	0	7	-2
w caf	-1	0	-2	0	5	1	-1	1	-1
w caldav	3	1	-1	-1	-2	-1	4	-1	-2
w calendar	-2	-3	-1	-2	-1	0	14	-2	-3
w calendar add	-4	6	-1	0	0	0	0	0	0
w calendar android	9	-3	1	0	-1	0	-5	0	0
w calendar iphon	2	0	0	0	0	0	-2	0	0
w calendar outlook	-1	1	0	0	0	0	-2	0	3
w calendar remind	4	-1	0	0	0	0	-1	0	0
w calendar shar	-1	0	1	0	2	1	-3	0	1
w calendar show	1	4	0	0	-1	-2	-1	0	0
w calendar start	-1	2	0	0	0	0	-1	0	0
w calendar sync	0	-3	-1	1	0	0	3	0	0
w calendar visibl	-2	2	0	0	0	2	0	0	0
w calendar wif	-1	-2	0	0	0	0	3	0	0
w call	-2	-2	-1	0	5	-2	0	0	2
w call dubai	0	0	0	4	0	0	-1	0	-2
w camera	3	-4	-1	1	2	-1	-2	-1	2
w camp	-1	0	5	0	-1	-2	0	0	0
w canada	-3	1	-1	4	1	3	-2	0	-2
w canari	0	-1	-3	0	-2	0	0	3	3
w cancel	-1	-1	2	-1	2	-1	2	0	-2
w cancel vpn	0	0	5	-3	0	0	-2	0	0
w canna	2	0	-5	1	2	0	-1	0	1
w cap	2	-1	3	2	-3	4	-4	-2	-2
w captcha	-1	0	3	2	-1	-3	-2	4	-3
w captcha sign	0	-3	6	-1	0	0	0	-2	0
w car	1	1	1	1	-2	0	2	0	-3
w card	-1	-3	3	-2	1	-3	5	-1	0
w card add	-1	0	3	0	0	0	-1	0	0
w card chang	0	0	2	0	0	-1	0	0	0
w card declin	0	0	3	0	0	0	-1	0	-1
w card expir	1	2	-1	2	0	0	-2	0	0
w card fil	-1	0	5	1	-1	0	-3	0	0
w card number	0	-1	3	1	-1	0	-1	0	-1
w card pass	0	0	-5	0	0	0	5	0	0
w card pay	0	0	-3	0	0	0	4	0	0
w card paypal	0	0	3	0	0	0	-3	0	0
w card run	-1	-1	8	1	0	0	-4	-2	-2
w card send	-1	-2	-4	0	6	0	2	0	0
w card subscrib	0	0	-8	0	0	0	8	0	0
w card tell	0	0	-5	0	7	-1	0	0	0
w carddav	7	-3	-1	-1	0	0	-1	0	0
w carri	3	-2	-3	0	2	-3	5	0	-2
w carri hom	-4	1	1	-1	6	-2	1	0	-1
w carri mail	-1	-1	-1	0	0	0	3	0	0
w cas	-2	1	1	0	2	-4	-2	1	3
w cash	0	-2	4	0	-1	-2	2	0	-1
w cash envelop	0	0	-2	-1	0	0	3	0	1
w casino	-1	-1	-2	0	1	4	0	0	0
w cast	0	-1	-3	-2	2	0	0	-1	4
w catch	-2	2	-4	-2	-2	8	2	-1	-1
w catch domain	2	-1	0	0	-1	2	-1	0	0
w cc	-2	6	1	0	0	-1	-1	0	-2
w cebu	4	-2	0	0	1	-1	-1	0	0
w cell	3	-2	5	-1	-1	-3	0	0	-1
w cellphon	3	-3	-1	-2	1	-1	4	-1	-1
w centr	0	0	1	0	-3	1	0	2	-2
w cert	-1	0	-2	0	5	0	0	0	-2
w certain	0	2	-2	1	3	-1	-3	-1	2
w certifi	-1	-1	-2	-1	5	-2	-1	0	2
w certifi iso	0	0	0	0	5	0	0	0	-4
w certificat	1	0	3	-1	1	-4	-4	2	2
w certificat comput	-2	0	-1	0	-2	0	0	0	5
w certificat mail	-3	0	-2	0	6	-2	0	0	0
w certificat run	0	0	-3	0	5	0	0	0	-1
w certificat trust	8	0	0	0	-5	0	0	0	-2
w certificat verifi	4	0	0	0	-3	0	0	0	0
w cet	-2	-1	-2	3	0	0	-1	0	3
w chain	1	0	-2	0	-2	0	4	2	-1
w chair	-1	-1	5	0	-1	-1	0	0	0
w chanc	-1	2	4	2	-2	-1	-2	0	-3
w chang	4	1	1	7	2	-4	-6	-2	-2
w chang bill	0	2	-1	0	1	-1	0	0	0
w chang card	0	0	2	1	-1	0	-1	0	0
w chang contact	-1	-3	5	0	0	0	0	0	-1
w chang fami	-1	-1	3	0	0	0	0	0	0
w chang mail	-2	-2	5	-1	0	2	-2	0	0
w chang nam	4	1	3	-1	-1	-4	0	0	-2
w chang outlook	4	-1	0	0	-3	0	0	0	0
w chang password	0	6	-8	-2	5	-3	-1	0	3
w chang pay	0	0	-3	0	0	0	4	0	0
w chang phon	-1	-2	5	-1	0	0	0	0	-2
w chang plan	0	0	0	1	2	0	-1	0	0
w chang send	-1	4	-4	0	1	1	0	0	0
w chang tell	0	0	3	0	-3	0	0	0	0
w channel	4	-1	-2	2	0	0	-1	-1	-1
w charact	1	-2	7	-1	-3	-1	-1	3	-3
w charg	-1	-2	-1	-1	0	0	0	0	4
w charg per	0	0	-2	0	0	0	3	0	-1
w chariti	-1	-1	1	-1	0	-1	3	0	-1
w chariti rat	0	0	7	0	0	-1	-5	0	-1
w chat	3	0	-2	3	-2	-2	-2	3	-1
w chat bubbl	-1	-1	0	0	0	0	0	4	-1
w cheap	5	-1	2	-4	-2	-3	4	1	-3
w cheap plan	-1	2	-3	-3	0	2	2	1	-1
w check	3	-2	-2	-3	1	-3	0	5	1
w check email	4	-1	0	0	-2	0	0	0	0
w check mail	1	-2	0	0	5	-4	0	0	0
w checkout	0	-1	6	0	-1	-1	2	-3	-1
w chequ	-1	-1	5	0	-1	-3	3	0	-1
w chequ card	0	0	-5	0	0	0	5	0	0
w chicago	-1	0	0	3	0	0	-1	0	0
w chil	-1	0	-2	0	0	1	4	-1	0
w child	0	0	1	0	-1	-2	-5	1	6
w china	-1	-1	-1	-2	0	-1	7	0	0
w chines	-2	0	0	-1	-1	4	-2	3	0
w choir	-1	4	1	-1	0	2	-4	0	-1
w choos	7	-3	1	2	-2	-4	0	0	-2
w choos font	-3	7	-1	-1	0	0	0	0	-1
w christen	-1	5	-1	0	0	-1	0	0	-1
w christma	0	2	-2	-2	-2	4	-1	2	-1
w chrom	-2	1	-3	3	2	-2	-3	5	-1
w chromebook	-1	0	0	-1	1	0	2	1	-3
w chromium	0	0	-3	-1	0	0	0	3	1
w church	2	1	-1	-2	0	2	2	0	-3
w ci	6	-1	-1	-1	1	-1	-3	0	-1
w circular	-2	-1	-1	-1	0	3	-2	0	4
w citi	1	-1	-3	5	4	-1	-1	-3	0
w claim	2	-3	1	0	-1	2	-2	1	-1
w class	-2	2	-4	0	2	3	-1	-1	2
w claus	0	-2	3	0	0	-1	-3	0	4
w clean	-5	-2	0	5	2	-2	-1	2	1
w clear	3	1	-1	-3	1	4	-2	0	-2
w clerk	-1	-1	0	0	0	3	0	0	-1
w click	0	-1	-3	2	6	-5	-3	5	0
w click unsubscrib	-1	8	0	-1	-1	0	0	0	-4
w client	-1	0	-1	-1	-1	0	-2	0	5
w client certificat	5	0	-1	0	-3	1	0	0	-2
w client host	4	0	0	0	0	-3	0	-1	0
w client send	2	-5	1	0	-1	4	0	0	-1
w clinic	4	-2	-1	0	0	2	3	-2	-3
w clock	-2	4	-3	-2	6	-1	-1	1	-2
w clos	-3	-3	2	-1	4	-3	-3	0	5
w clos account	-1	6	2	-1	-2	-1	0	0	-1
w clos box	0	0	4	0	-1	-2	0	-1	1
w clos mailbox	0	-1	2	0	0	0	-1	0	0
w closest	-1	-1	-1	5	-1	-1	0	0	-1
w club	-3	1	1	-4	1	2	-2	5	-1
w co	1	-3	-1	-3	2	-1	4	1	0
w coach	0	0	2	0	1	-2	2	0	-3
w cod	-6	-1	2	-4	9	2	-2	3	-4
w cod app	-1	0	-1	-1	5	0	-1	0	-1
w cod gift	0	0	4	0	-3	0	-1	0	0
w cod open	0	-1	0	0	-2	0	0	0	4
w cod phon	0	-1	0	0	4	-1	0	0	-1
w cod send	0	0	4	0	-3	-1	0	0	0
w cod sign	0	0	4	0	-2	-2	0	0	0
w cod sms	0	0	3	0	1	0	-1	0	-3
w collab	-1	-1	0	0	0	4	-2	0	1
w colleagu	2	-1	-2	-1	2	-2	1	4	-4
w collect	2	-2	-2	-1	4	1	-1	0	-1
w collection	-2	-2	-1	-1	0	-1	-1	1	7
w collegu	0	0	-5	2	0	0	3	0	0
w color	-1	5	0	1	-1	-1	-1	0	-2
w colour	3	6	-1	-2	0	-3	0	1	-5
w column	4	2	-4	-2	2	-1	-2	4	-2
w column nam	-1	4	-1	0	0	0	-1	0	-1
w column separat	-3	4	0	0	0	0	0	0	0
w com	2	1	-3	3	-4	3	-3	0	2
w com gmail	-2	-2	0	0	0	-1	4	0	0
w combin	-1	-2	0	0	0	1	-1	0	4
w command	-1	-1	2	-5	0	0	6	0	-1
w commit	-1	-1	0	0	0	-1	5	0	-2
w committe	-1	1	-4	0	-1	1	5	0	-1
w common	-1	0	-1	-1	0	-3	7	0	0
w common address	-1	-2	-1	0	-1	-3	9	0	-1
w compact	2	-3	-1	-1	0	-1	0	0	3
w compact folder	3	-1	0	0	0	0	0	0	-1
w compani	2	-2	-2	-2	-1	1	-5	2	6
w compani nam	1	-1	1	0	0	-1	-1	0	0
w compani number	0	0	-4	0	0	0	6	0	-1
w compani regist	0	-1	0	0	-1	0	-1	0	3
w compani sit	3	0	0	0	0	-1	0	0	-2
w compar	-2	0	-1	-1	2	0	1	2	-1
w compens	0	0	7	0	-1	0	-1	0	-4
w complain	-2	-4	-1	3	0	2	-1	-1	4
w complaint	0	-2	-1	-2	1	-2	-1	-1	7
w complet	-2	-4	1	4	1	-1	-1	1	2
w compos	1	5	-1	-1	1	1	-1	-2	-4
w compos window	0	6	-1	-1	2	-1	-1	-1	-3
w compulsori	-1	0	-5	0	3	0	4	0	-1
w comput	6	-1	1	-3	0	-1	-2	1	0
w comput centr	-2	0	-1	0	-2	0	0	0	5
w comput mail	-1	0	4	0	0	0	-2	0	0
w comput phon	2	-1	5	0	-3	0	0	-2	-1
w cond	-1	4	-1	-1	-1	-2	2	-1	0
w cond resell	0	-1	-1	0	0	0	4	0	-1
w conf	0	-1	-1	5	-1	-1	-2	0	-1
w configur	1	-3	-1	5	3	-1	1	0	-4
w configur account	5	0	-2	-1	-1	0	0	0	0
w configur download	0	-1	1	-4	5	0	0	0	0
w configur fil	-1	0	1	1	0	0	0	0	0
w configur phon	-1	0	0	3	-1	0	0	0	0
w configur run	0	0	0	-5	0	0	5	0	0
w confirm	-2	0	3	2	1	-1	-1	0	-2
w confirm cod	-1	-1	4	0	-3	0	0	0	0
w confirm mail	-2	-1	1	0	-1	-1	-1	0	4
w confirm read	0	5	-1	0	-1	-2	0	0	-1
w connect	7	1	-5	3	-4	-3	-3	0	4
w connect fail	-2	3	-1	0	0	0	0	1	-2
w connect log	-1	0	-1	0	-1	-1	-1	0	6
w connect mail	4	-1	-2	-1	1	-1	-1	0	-1
w connect managesiev	-5	7	0	-1	0	0	0	0	0
w connect mx1	-2	0	0	-1	0	5	0	0	-1
w connect privat	-1	-2	0	-1	5	0	0	-1	0
w connect refus	0	5	-1	-2	0	1	-1	0	-1
w connect reset	0	-1	1	-3	0	0	0	3	0
w connect server	4	-1	-1	0	1	-2	0	0	-2
w connect smtp	3	0	0	0	0	-1	0	-1	-1
w connect subscrib	0	0	0	-3	0	0	4	0	-1
w connect tim	-1	1	0	0	-1	3	-1	1	-3
w connection	3	0	-3	0	5	-4	2	0	-2
w connection run	-1	0	-2	-1	-1	0	5	0	0
w connexion	-1	0	-3	0	4	0	0	0	0
w conor	-1	-1	-1	0	-1	5	0	0	0
w contact	3	5	0	-3	0	-1	-4	3	-3
w contact doubl	-2	5	-1	0	0	0	0	0	0
w contact form	-3	-3	-3	0	1	0	0	12	-3
w contact group	3	-1	-2	0	1	0	0	0	-1
w contact import	-1	4	-1	0	0	-2	1	0	-1
w contact list	-2	4	-1	1	-1	-2	0	0	0
w contact pag	0	-5	-1	-1	1	0	1	6	-2
w contact person	-1	-2	5	0	0	-1	0	0	-1
w contact webmail	5	-4	0	0	0	0	0	0	0
w contain	1	3	-1	-2	1	-3	3	-1	1
w content	0	1	-3	-1	-3	2	-2	1	5
w continu	-3	1	1	0	3	-2	4	0	-3
w contract	-3	-4	1	0	-3	-2	9	-1	1
w contract end	0	1	3	0	0	-1	-1	0	-2
w contract nam	1	-1	4	0	0	0	-3	0	0
w convers	-4	7	0	-1	-1	-3	-2	0	4
w convers view	0	2	0	0	0	1	0	0	-3
w convert	0	-1	-2	-1	5	0	1	0	-1
w cooki	-5	6	2	-1	-9	0	1	12	-6
w cooper	0	-2	0	0	-1	0	-1	-1	5
w copi	3	1	2	-2	2	-2	-7	1	2
w copi daught	0	6	-2	-1	0	-1	0	0	-2
w copi hold	-1	-1	0	0	0	-1	0	0	3
w copi invoic	-1	-1	3	0	0	1	0	0	-1
w copi letter	-1	-2	1	0	0	-1	0	0	4
w copi messag	6	-5	0	0	0	0	0	0	0
w copier	3	-1	-1	0	0	0	0	0	0
w cork	3	1	-2	-1	-1	0	-1	-1	1
w corner	0	0	-1	-1	0	-2	-1	-1	6
w correct	-3	2	6	-1	-1	-3	-5	9	-3
w correspondenc	1	0	2	-1	-2	-1	-1	0	2
w cos	-1	-1	-2	-1	1	1	0	0	3
w cost	-6	-3	7	2	-3	0	5	-1	-1
w cost add	0	0	-3	-2	0	0	5	0	0
w cost extra	0	0	-2	2	0	2	0	0	0
w cost mailbox	-1	2	1	0	0	0	-2	0	0
w cost per	0	0	-1	-1	0	0	2	0	0
w couldnt	5	-1	-2	-1	2	-1	-1	1	0
w couldnt sign	3	4	-2	0	-3	0	-1	1	-1
w council	-2	-1	2	-2	-3	4	1	1	0
w count	-2	-2	2	-2	0	2	2	0	-2
w counti	-3	4	-1	-1	-1	0	0	1	-1
w countri	-4	-2	-3	3	-2	-4	8	3	2
w countri disk	0	0	-1	-1	-1	0	8	0	-5
w countri firm	0	0	0	0	0	0	-2	0	3
w countri list	-1	1	2	-4	0	0	-1	6	-3
w countri machin	0	0	0	-2	0	0	1	0	2
w countri mail	-1	-1	-1	0	-1	-1	0	0	6
w countri pick	0	0	-1	4	-1	0	-1	0	-2
w countri server	0	0	1	-1	0	0	4	0	-2
w coupon	-1	-3	4	0	3	-1	-1	0	-2
w couri	5	-1	-1	-1	-1	0	-1	2	-2
w cours	-1	-2	0	0	-2	0	-1	1	4
w court	-1	-3	-1	0	-3	2	0	0	6
w court order	0	-1	-1	0	-2	-1	-1	0	6
w cousin	-1	3	2	-1	2	-1	0	-6	1
w cover	-3	1	1	-3	0	-1	1	6	-2
w cowork	5	-5	-1	2	0	0	-1	0	-1
w crawl	0	1	0	4	0	0	-1	0	-1
w creat	-3	-2	4	-1	0	1	2	0	-2
w creat mailbox	0	0	-3	0	0	-1	5	0	0
w credential	4	-3	0	-1	0	-1	0	1	0
w credit	1	-1	5	3	0	-3	-1	0	-2
w credit card	0	0	-12	1	2	0	3	0	5
w crew	-3	1	-2	2	-1	3	2	0	-1
w crook	-1	0	-6	0	4	3	-1	0	1
w cross	-1	2	-1	0	-1	-1	0	4	-2
w crown	0	4	-3	0	0	0	0	0	-1
w crypto	-1	-2	-2	0	5	0	-1	0	1
w css	-1	-4	-1	0	-1	-1	0	3	5
w csv	2	-1	5	-2	3	0	-3	-2	-2
w ctrl	4	-3	-1	0	0	-2	0	0	2
w curious	0	0	-3	0	0	-2	0	0	5
w curl	2	-2	-1	-2	0	1	-1	3	-1
w custom	-1	-1	2	-2	-1	4	5	-5	0
w custom domain	5	0	-1	0	5	-6	-2	0	0
w custom japan	0	-2	2	0	0	4	-1	0	-1
w custom open	0	3	0	-5	-1	-1	4	0	-1
w custom writ	-1	-1	-2	0	-1	7	0	0	-1
w customiz	-1	0	-2	0	0	0	0	0	5
w cut	-1	0	-1	0	2	4	-4	3	-3
w cyber	-2	-3	-3	-1	7	0	-1	2	0
w cyber caf	0	-1	-1	0	3	1	-1	1	-1
w cyprus	-2	0	0	0	0	-1	4	0	0
w czech	0	0	1	0	-1	0	0	-4	4
w dad	4	-1	2	0	-3	-2	1	1	-2
w daili	-3	-3	3	1	0	2	-2	0	2
w dal	-1	-1	0	-1	-1	4	0	0	-1
w danger	-1	0	-2	0	6	0	-1	0	-1
w dangerous	-2	-1	-1	-1	6	0	-1	0	-1
w danish	-2	-2	-1	2	0	-1	-2	1	4
w dark	4	5	-3	-1	0	-1	-4	0	1
w dark mod	0	8	-4	-1	0	-1	-3	1	-2
w darker	-1	5	0	-1	-1	0	0	1	-3
w dat	5	1	1	-2	-1	1	-5	1	-2
w dat march	0	0	-3	0	1	0	0	4	-2
w dat send	-3	0	1	0	-1	4	0	0	-1
w data	1	-2	-3	1	-1	-3	5	-1	4
w data centr	-1	-1	-1	1	0	2	7	0	-5
w data keep	0	0	-1	0	0	0	0	0	2
w data process	0	0	-3	0	0	0	1	0	2
w data protection	-1	-1	0	0	3	-1	-1	0	1
w data sit	0	0	0	4	0	0	6	-1	-9
w data stai	0	0	0	0	0	0	3	0	-2
w daught	-3	2	1	-3	-3	-4	2	4	4
w dav	5	-1	1	0	-1	0	-3	0	-1
w davx5	1	2	0	0	-1	0	-1	-1	0
w de	-1	0	-3	-1	2	1	-2	2	2
w deal	-3	1	-3	-1	-3	-1	2	0	7
w debian	2	-2	-1	1	-1	-1	0	-1	5
w debit	0	-1	4	-1	-1	-2	1	0	0
w decemb	-1	3	1	1	0	0	-2	0	-2
w decid	-2	2	-1	-1	0	-2	5	-1	1
w deck	0	-1	-1	2	0	-1	-2	1	2
w declin	-1	3	2	0	-1	-1	-1	0	-1
w dedicat	0	-1	-1	-2	-1	1	6	0	-1
w dedicat ip	0	0	0	-2	-1	0	5	0	-1
w deduct	0	-1	3	0	0	1	-2	0	0
w default	8	1	-3	-2	0	-2	-1	0	0
w delai	-1	-1	0	0	-1	4	-1	0	1
w delegat	-2	2	-3	0	-3	2	5	0	-1
w delet	1	3	1	-1	-2	3	-5	-1	2
w delet account	1	-1	3	0	-1	-1	0	0	-1
w delet acct	0	-1	5	-3	0	0	0	0	0
w delet alia	0	-1	-3	0	0	3	0	0	1
w delet contact	0	3	-2	0	0	-1	0	0	-1
w delet folder	-3	5	-1	0	0	0	0	0	-1
w delet los	-1	-4	-2	0	0	1	0	0	7
w delet mail	-1	3	-1	1	-2	-5	6	0	0
w delet messag	-3	-2	-1	0	1	-1	0	0	5
w delet nam	0	-3	-3	0	0	8	0	0	-2
w delet real	4	0	-1	-1	-1	-1	0	0	0
w delet sundai	-1	5	-2	0	0	-1	0	0	-1
w deliv	1	-2	1	0	-3	5	-1	0	1
w deliveri	3	-4	-3	1	0	5	-1	0	-2
w deliveri receipt	5	-2	-2	1	0	-1	0	0	0
w dell	6	-2	1	0	0	-1	0	-1	-3
w demand	-2	-2	-3	2	0	0	-1	-1	6
w demo	-1	-1	-2	-1	-2	-1	10	-1	-2
w demo login	0	-1	-1	0	-1	0	4	0	0
w deni	3	0	-2	5	-1	0	-2	0	-2
w dental	1	-2	-1	0	-2	-1	-1	3	2
w dentist	1	5	-2	-1	-2	-1	-1	0	1
w depart	1	-1	0	1	1	1	-2	-1	0
w deputi	-1	0	2	0	0	-1	3	0	-3
w design	0	-1	3	-1	0	1	-2	0	-1
w desk	1	-1	-1	1	-1	3	-1	0	0
w desktop	1	1	-3	-2	-1	-1	3	0	1
w destroi	-1	6	-2	0	-2	-1	0	0	0
w detail	-2	-3	-2	0	10	-1	-2	0	0
w detect	1	-1	0	-2	5	-2	0	2	-3
w devic	1	-8	2	5	3	-3	3	2	-5
w devic limit	-1	0	5	1	0	-1	-3	-1	0
w devic log	0	0	0	0	2	0	-1	0	0
w devic per	0	0	0	3	-2	0	-1	0	0
w devic shar	0	0	0	3	-2	0	-1	0	0
w devic sign	0	0	-3	0	5	0	-1	0	0
w dictat	3	1	-1	1	-1	0	-1	-1	-1
w die	3	-2	0	5	-4	0	-4	2	-1
w die certificat	0	0	3	0	-2	-1	0	0	1
w diff	0	0	-4	0	0	-1	5	0	0
w differenc	0	-1	0	0	0	2	-1	1	-2
w different	1	-1	-2	4	3	0	-5	3	-4
w different isp	3	0	0	-1	0	0	-1	0	0
w different signatur	-1	2	0	-1	-1	1	0	0	-1
w different town	-1	0	0	-1	0	0	4	0	-1
w digest	-1	0	-1	0	0	4	0	0	-1
w digit	0	-1	2	-1	5	-1	-1	-1	-2
w digit cod	0	0	0	0	2	-1	0	0	0
w direct	-4	0	-1	-1	-2	1	4	2	2
w direct debit	0	-1	0	-1	0	-1	2	0	1
w direction	-1	5	3	0	-1	-3	-2	0	0
w director	3	-1	-1	0	0	1	-1	0	0
w disabl	-1	-2	-2	-1	5	-1	-2	3	0
w disappear	0	1	-1	1	0	1	-1	0	-1
w disconnect	3	-2	1	2	1	-2	-1	0	-1
w discord	-1	0	-1	6	-1	0	-1	0	-1
w discount	-1	-2	5	0	-1	-2	5	-1	-3
w discount pay	0	0	-2	0	1	0	2	0	0
w discount student	0	0	4	0	0	0	-3	0	0
w disk	0	-1	0	-3	3	-1	-1	0	4
w disk contract	0	0	4	0	0	0	-5	0	1
w disk stand	0	0	-1	0	-1	1	-1	0	4
w dispatch	0	0	2	0	-1	3	-2	0	-1
w dispatch box	0	0	-2	0	0	4	0	0	0
w displai nam	-3	7	-1	0	0	-1	0	0	-1
w divorc	-2	2	4	0	-2	-1	-1	0	0
w diwali	-1	0	5	0	0	-3	0	0	-1
w dkim	-1	-2	1	-1	-2	4	1	1	-1
w dkim selector	0	-1	0	0	0	2	0	0	0
w dkk	0	0	-4	0	0	0	4	0	0
w dkk bank	0	0	-4	0	0	0	4	0	0
w dmarc	-2	-1	-2	-1	0	9	-1	0	-2
w dmarc report	0	0	0	0	0	1	0	0	0
w dmarc1	0	0	0	0	-1	5	-3	0	-1
w dmca	0	-1	-1	-1	-1	0	0	0	4
w dmca notic	0	-1	-1	-1	-1	0	0	0	4
w dns	3	0	-2	-2	-2	0	-3	2	3
w dns set	-1	-1	0	3	0	-1	0	0	0
w dnssec	-1	-1	-3	4	1	1	-1	0	0
w doc	-3	-3	-2	-3	1	0	1	7	3
w doctor	1	0	-1	0	0	-2	0	-1	3
w docu	1	-2	-2	2	2	-1	-1	0	1
w dog	0	2	-1	-2	-1	-2	0	-1	3
w dollar	-2	1	4	-1	1	-1	-1	-1	0
w domain	1	-3	-1	-7	4	6	2	2	-3
w domain box	0	0	0	0	0	3	-2	0	0
w domain cost	0	1	5	0	0	-3	-3	0	0
w domain nam	-1	0	-1	0	0	-3	5	1	-1
w domain per	0	0	4	0	0	-1	-2	0	0
w domain reach	0	0	4	0	-1	-3	0	0	0
w domain server	4	0	0	0	0	-2	-1	0	0
w domain stai	-2	1	6	0	0	3	-7	0	-1
w don	1	-2	4	0	-1	0	-2	0	0
w door	-2	2	-4	2	1	2	1	-1	-1
w doreen	-2	4	2	0	-1	-1	-2	0	-1
w dorm	-1	-3	3	0	0	0	-1	3	-2
w dot	-2	4	0	0	0	1	-1	-1	-2
w doubl	4	1	0	-3	0	0	1	-1	-2
w doubl charg	0	-1	3	0	0	0	0	0	-2
w doubl person	-1	5	0	0	0	-2	0	0	-1
w doug	-1	-1	4	-1	1	1	-1	0	-2
w dovecot	9	0	-3	-3	-1	1	-1	-1	-1
w downgrad	0	-3	4	-3	0	0	2	0	-1
w download	-3	5	-4	3	1	-1	-6	2	2
w download folder	-1	-3	-1	0	0	0	0	0	4
w download letter	-2	-1	8	-1	0	0	0	-1	-2
w dpa	-1	-1	-1	0	-1	-1	-1	-1	6
w dr	0	1	3	0	-1	1	-1	0	-2
w draft	-4	10	1	-1	-2	2	-1	-1	-4
w draft writ	2	0	0	0	0	0	0	0	0
w drag	-7	6	1	0	-1	1	-2	-1	3
w drain	0	0	1	-3	0	-1	0	0	4
w draw	0	1	-2	-1	1	-3	-2	0	5
w drawer	-1	1	1	-3	0	-1	-1	0	3
w driv	2	1	-2	-1	1	-2	1	0	-1
w driver	0	-2	-2	-2	1	-2	2	0	4
w drop	2	-1	5	1	0	0	-5	0	-1
w dsn	5	-1	-2	0	0	-1	0	0	0
w dubai	3	-2	-1	-2	-1	-1	7	0	-3
w dublin	0	0	-2	3	-1	-1	-2	-1	2
w due	3	1	-1	2	-2	0	-3	1	-2
w duplicat	1	1	2	-1	-1	-1	0	-1	-1
w duplicat contact	-2	4	-1	0	0	0	0	0	0
w dutch	-1	3	-1	3	-2	1	-2	0	0
w duti	0	-3	-1	0	-1	0	0	-1	4
w earli	0	3	1	0	0	-2	-1	0	0
w easter	0	0	-2	-1	0	0	0	0	2
w eat	-1	2	0	1	-1	-1	0	2	-3
w eat spac	0	4	-3	0	0	0	0	0	0
w ed25519	0	0	0	0	3	0	-1	0	0
w edg	-3	8	-1	-1	-4	-1	-2	4	0
w edit	-2	2	-4	3	-2	2	-1	0	2
w editor	4	2	-2	-2	0	1	0	-1	-2
w eight	-1	-1	2	0	-1	2	0	1	-2
w eighti	-2	2	-3	0	-1	0	6	0	-1
w ein	0	-1	5	0	-1	-2	0	0	0
w elder	3	-1	2	-1	-1	1	-1	0	-1
w eldest	-1	0	-2	0	0	-1	-1	0	4
w eleven	0	-1	3	-3	-1	-1	6	-1	-2
w eleven mail	-3	2	0	0	-1	-1	4	0	-1
w elsewher	0	-2	-2	-3	0	-1	1	0	6
w em	0	1	1	-1	-2	0	3	0	-2
w em client	1	-4	-1	-1	-1	-1	9	0	-1
w email	0	2	4	-3	-3	-1	-3	1	4
w email address	6	-2	3	0	-2	-6	0	3	-1
w email ask	-1	-1	-2	0	3	-2	0	0	4
w email book	0	-2	-2	0	0	-1	6	0	0
w email die	4	-2	0	0	-1	0	0	0	0
w email junk	0	-1	-2	0	0	4	0	0	0
w email say	-1	-1	-4	0	4	3	0	0	-1
w email send	-3	3	-1	0	0	2	0	0	0
w emergenci	4	0	4	1	-1	-3	-1	-2	-2
w eml	6	-1	0	0	0	-2	0	0	-2
w eml fil	6	-1	0	0	0	-2	0	0	-2
w emploi	0	3	1	-1	0	-2	-1	0	0
w employe	-2	-4	-1	1	2	-1	5	0	0
w empti	1	2	1	-2	0	-2	-2	3	-1
w empti trash	-5	1	6	0	0	1	0	0	0
w enabl	-1	3	-2	-2	0	-1	-1	3	-1
w encrypt	4	-2	-4	-2	6	-1	-1	2	-3
w encrypt asc	-1	-2	0	0	5	0	0	0	-2
w encrypt key	5	0	0	0	-4	-1	0	0	0
w encrypt mail	0	5	0	0	-3	0	-1	0	0
w end	-1	-2	0	2	-5	5	-2	1	1
w end carri	-1	0	-1	0	0	-1	4	0	0
w end session	0	-1	-2	0	3	0	0	0	0
w endpoint	-2	-1	-2	6	0	-1	-1	2	-2
w enforc	-2	0	-1	-1	7	-1	-1	0	-1
w engin	0	-1	-2	0	-1	-1	-1	0	5
w english	-2	3	-2	1	0	1	0	1	-3
w enough	-4	-2	-3	0	2	3	3	-1	2
w enough account	0	0	0	0	-2	0	-2	0	5
w enquiri	0	0	-2	0	-1	-1	3	1	0
w enter	0	4	3	-2	1	0	-2	3	-6
w enter mail	2	-3	-1	0	1	3	-1	0	0
w enter password	5	0	-2	0	-2	0	0	0	0
w enter webmail	0	-3	0	0	3	0	0	0	0
w entir	3	0	1	-2	0	0	-1	-1	0
w entri	-1	-1	-1	-2	4	1	-2	2	-1
w entri delet	0	0	-1	0	5	-1	0	0	-3
w envelop	-2	3	-1	-2	-1	-1	4	0	0
w eras	-2	1	2	-1	0	-1	2	0	0
w err	0	4	-2	-2	-1	-1	-1	4	-2
w err connect	-3	4	0	-2	0	0	0	4	-1
w error	5	1	0	-1	-5	0	-5	7	-2
w error 503	-3	-1	7	1	0	0	0	-3	0
w error authenticat	-3	0	-1	0	4	-1	0	0	0
w error cod	0	-2	0	0	-1	0	0	5	0
w error connect	-1	4	-1	-1	0	0	0	-1	0
w error occur	-2	3	-1	-2	0	0	0	2	0
w error send	3	-2	-1	0	0	0	0	-1	0
w escalat	-1	-3	0	2	0	-1	-1	0	4
w esr	-1	6	-3	-1	-1	0	1	0	-1
w eta	1	0	-2	6	-1	0	-1	0	-2
w eu	-2	-1	3	0	-1	0	-3	0	4
w eudora	3	-2	0	-1	-1	-1	4	0	-1
w eur	-1	-1	6	0	0	0	-1	0	0
w euro	-4	0	5	1	-1	1	3	-2	-3
w europ	0	-2	0	1	-1	1	-1	-1	4
w even	0	1	-1	3	-1	-1	-3	3	-1
w event	-4	7	-2	-1	-1	2	-1	0	0
w everybodi	4	1	-5	-1	2	-1	3	1	-4
w everybodi address	-2	5	0	0	-1	-1	0	0	0
w everyth	-2	4	0	-1	-1	-1	-1	0	1
w everywher	2	-3	-1	-2	5	1	-4	0	1
w evolution	0	-2	-1	1	0	0	3	0	-1
w ex	-2	3	1	0	8	-3	-3	-1	-3
w ex partn	0	2	3	0	-4	0	0	0	0
w exact	0	-1	-1	0	-3	0	0	0	4
w exam	-1	2	0	0	-4	0	-1	1	4
w exampl	-6	-5	0	-1	4	5	0	6	-3
w exampl 993	-3	1	-1	0	4	0	0	0	0
w exampl address	0	0	-1	0	1	-3	4	0	0
w exampl net	4	1	2	0	0	-2	-1	-2	-1
w exampl org	1	0	3	-1	-1	1	0	-1	-1
w exampl phon	-6	2	0	0	0	5	0	0	0
w exampl relai	5	0	0	0	0	-4	0	0	0
w exampl send	6	-1	0	0	-2	-4	0	-1	2
w excel	-1	2	4	0	-1	-1	0	0	-2
w exception	0	-1	-1	4	1	-1	-1	3	-4
w exception sit	0	0	0	3	-1	0	0	-1	0
w exchang	8	-2	-2	-1	1	-1	-2	-1	1
w exclud	0	-1	-2	1	-1	4	-1	0	-1
w exe	-1	-1	-1	-1	-1	1	0	-1	5
w exempt	0	-1	-3	0	0	0	5	0	0
w exist	-1	-1	-1	0	4	-2	2	1	-1
w exit	0	-4	-2	16	0	-5	-1	-3	-1
w expect	7	1	2	0	-2	-3	-2	-1	-2
w expir	-3	1	-1	1	2	3	-6	2	-1
w expir click	0	-1	6	0	-3	0	0	-1	0
w explain	-1	3	1	-1	5	-1	-5	-1	-1
w explan	0	-1	1	0	-2	0	0	0	3
w export	4	3	-1	-2	-2	1	-3	0	-1
w export contact	-3	1	2	0	0	0	0	0	0
w express	0	-1	0	-1	0	-1	4	1	-1
w exs	-3	-1	-1	-1	4	3	0	0	0
w extend	0	-1	2	-1	3	-3	-3	0	1
w extension	1	-2	-4	7	2	1	-1	-1	-3
w extra	-3	-2	5	-3	-1	5	1	-2	-1
w extra mailbox	0	0	-2	0	0	0	3	0	0
w eye	-2	2	3	-1	1	-1	-2	1	-1
w factor	-6	-1	-1	-1	11	2	-1	0	-3
w factori	0	1	-3	0	4	0	-1	0	-1
w fada	-1	0	5	-1	0	-2	0	0	-2
w fail	4	1	-1	0	1	0	-5	4	-3
w fail check	-1	-2	3	2	-1	-1	0	1	-1
w fail connect	-2	0	0	3	0	0	0	0	0
w fail mail	-2	-1	1	0	0	3	0	0	0
w fail server	-3	-1	6	0	0	0	0	-1	0
w fair	-2	-1	-1	3	0	0	-4	3	2
w fairemail	1	-2	-1	-1	4	0	0	0	-1
w fak	-2	-2	-4	0	3	3	1	-1	1
w fall	-2	1	0	0	1	5	-4	1	-2
w fall box	0	0	-4	0	0	6	0	0	0
w fallen	1	2	-1	-1	-1	2	-2	0	-1
w fals	-2	-2	-2	-1	7	-1	-2	1	2
w fami	2	0	0	-2	-1	-1	1	-2	3
w fami nam	-1	-2	4	0	0	0	0	0	0
w fami plan	-1	3	7	-3	1	-1	-4	-1	-2
w faq	0	-1	-1	-2	-1	0	0	4	1
w fast	0	-2	-4	1	2	0	0	-1	4
w father	1	2	3	0	-3	-2	-1	1	-2
w fault	-2	1	6	0	-3	0	-2	-2	3
w featur	0	0	0	0	-3	0	2	1	2
w februari	0	0	3	0	-2	-1	0	1	0
w fed	-1	-1	-1	0	-1	-2	0	0	5
w feder	0	0	1	0	-1	3	-2	0	0
w fee	-1	1	3	-1	-2	-2	4	0	-2
w feed	-3	-4	-1	1	0	3	0	3	2
w fella	-2	-2	-1	-1	0	1	1	-1	4
w festival	4	-2	-2	0	0	1	1	0	-1
w fetch	7	-2	-3	-1	-2	1	-2	2	0
w fetchmail	7	1	-1	-4	-1	-1	0	-1	0
w fibr	1	-2	-1	4	-1	1	-2	0	-1
w fido2	-1	0	-2	0	4	0	-1	0	0
w field	1	4	-2	0	-2	1	-2	0	-1
w fifti	-1	-1	-4	-1	-1	0	4	1	3
w figur	-1	2	-5	0	2	-1	0	1	3
w fil	4	-1	-1	2	1	-1	-3	-2	1
w fil hit	0	-1	-3	0	0	0	0	0	5
w fil mail	-2	-1	0	0	0	5	-1	0	0
w fil nam	5	-2	0	0	0	-1	0	0	-2
w fil valid	-1	-1	0	3	0	0	0	0	0
w fill	-4	2	3	0	-1	-1	0	0	2
w film	-1	-3	1	0	3	-1	-2	-1	3
w filter	0	4	-3	-1	0	7	-2	-2	-4
w filter account	6	-2	-2	0	-1	-1	0	0	0
w filter answer	-1	4	-1	0	0	-2	0	0	0
w filter run	2	5	-1	-1	0	-4	0	0	0
w fin	6	0	-3	1	-2	-2	-2	0	2
w financ	0	-1	5	0	-1	-1	0	0	-2
w find	-1	2	-6	0	4	2	-4	1	2
w find folder	1	-1	-1	0	-1	1	0	0	3
w find mail	4	-1	-1	0	-1	-1	-1	1	1
w find older	2	1	1	0	-1	0	0	-1	-1
w find password	0	-2	-1	0	-1	0	0	4	0
w find pay	0	0	3	0	-1	-1	0	0	0
w find print	1	-5	-1	7	-1	0	0	0	-1
w find setting	4	1	-1	-1	-2	-1	0	0	0
w find word	0	3	0	-1	0	-1	0	-6	5
w finger	-1	0	-1	-2	5	0	0	0	0
w fingerprint	-2	0	-1	3	6	0	-1	-2	-2
w fingerprint tunnel	0	0	0	-5	5	0	0	0	0
w finish	-1	-2	4	-1	0	-4	3	-1	3
w finnish	-4	3	-1	-1	3	-1	-2	0	2
w fir	1	3	0	-2	-3	1	3	0	-3
w fir tv	0	0	2	-3	-1	0	4	0	0
w firefox	-4	-1	-2	-1	2	-3	-2	11	1
w firefox esr	0	6	-2	0	-1	0	-1	-1	-1
w firefox menus	0	-4	0	0	0	0	0	0	5
w firefox show	0	5	0	0	-4	0	0	0	-1
w firefox view	0	-2	-1	0	-1	0	0	-1	5
w firestick	-1	-1	-1	1	0	-1	4	0	-1
w firewall	-1	-1	-1	2	-1	2	-1	1	-1
w firm	4	-3	1	-2	-4	0	3	0	2
w firm regist	0	0	0	0	0	0	-2	0	3
w firmwar	-3	-1	-1	3	1	2	-1	0	-1
w fit	0	5	-2	-1	0	2	1	0	-4
w fiv	-2	1	0	1	-2	1	4	1	-3
w fiv box	0	0	2	0	0	-4	2	0	0
w fiv minut	1	1	-1	3	-1	-2	0	1	-2
w fiv person	-1	-2	6	0	-1	0	-5	0	3
w fix	-1	2	-3	2	-4	-3	0	6	1
w fix address	-1	-1	-1	3	0	-1	0	0	0
w fix ip	-1	-1	0	6	0	-2	0	0	-1
w fix port	-2	0	0	-4	0	0	7	-1	0
w flag	-2	0	1	-1	0	-1	-2	4	1
w flat	2	1	-1	-1	0	-1	0	-1	0
w flatmat	0	-1	3	2	0	0	-3	0	-1
w floor	5	0	-2	1	0	-2	-1	-1	0
w focus	-1	-1	0	-1	-1	0	0	5	-2
w fold	0	0	5	0	0	-1	-1	0	-2
w folder	0	7	-3	-3	5	0	-3	-3	0
w folder bring	-4	-4	0	0	0	0	7	0	2
w folder call	0	0	-1	1	2	0	-1	0	0
w folder delet	-1	-4	-1	0	0	0	0	0	6
w folder empti	5	-4	-1	0	-1	1	0	0	0
w folder inbox	4	-4	0	1	0	0	-1	0	0
w folder insid	-5	3	1	2	0	-1	-1	0	0
w folder list	3	-1	1	0	-1	-1	0	0	-1
w folder order	3	1	-2	0	0	-1	-1	0	-1
w folder webmail	0	-2	3	0	0	0	0	0	0
w folk	-2	5	-2	-1	0	1	-1	0	0
w follow	-2	0	2	0	1	-1	-1	1	0
w font	1	4	-2	0	-4	1	-1	-1	1
w font writ	5	-3	0	0	-1	0	0	0	-1
w foot	-1	1	2	-2	3	-1	-1	1	-1
w forbid	0	-1	-4	1	4	-2	-2	0	4
w forbidden	0	-1	3	0	0	-1	-1	0	-1
w forc	-1	-2	2	-1	1	0	-2	0	4
w foreign	-1	-1	3	0	0	0	-1	-1	-1
w forest	0	-1	-2	1	0	5	0	0	-2
w forev	-1	2	0	1	-2	1	0	0	0
w forget	0	-1	-2	-3	1	-2	6	-1	2
w forget password	-1	-2	-3	0	0	0	8	0	-1
w forget pw	0	0	4	0	-3	0	0	0	0
w forget recover	0	0	4	0	-1	-2	0	0	0
w forget renew	1	3	-4	-1	-2	-1	6	0	-2
w form	-3	-6	3	-3	-2	1	-1	9	4
w format	1	0	-5	3	-2	-2	-1	-1	6
w former	-2	-1	4	1	-1	0	-2	0	1
w forti	1	3	-4	-3	2	1	0	-1	2
w forti minut	-1	-1	-1	-1	-1	1	0	0	4
w fortnight	0	6	-3	-1	-1	-2	1	0	0
w forum	1	-5	-4	4	0	-3	-3	9	1
w forward	-9	1	-2	1	3	7	-1	-1	0
w forward address	-1	1	-1	-1	-1	3	0	0	0
w forward attach	-1	4	0	0	0	-2	-1	0	0
w forward mail	4	-6	-1	0	5	-2	-1	0	0
w forward port	-1	0	-1	5	0	-1	-2	0	0
w four	0	2	0	-3	-2	0	3	2	-2
w foxyproxi	-1	-2	-1	6	-1	0	0	0	-1
w fram	4	-4	0	0	0	-1	0	-1	4
w franc	-1	-1	-2	5	2	-1	-3	0	2
w frankfurt	4	-2	-2	3	2	-3	-1	0	-2
w fre	-2	-2	3	-1	-3	4	4	-1	-2
w fre account	-1	-1	-2	0	-1	2	3	0	0
w fre charg	0	0	-4	0	0	0	5	0	-1
w fre cheap	0	0	-2	0	0	0	3	0	0
w fre plan	4	2	1	-1	0	0	-5	0	0
w fre trial	0	0	1	2	0	0	-3	1	0
w freelanc	0	0	-3	2	0	0	2	1	-1
w freez	2	-3	0	3	5	-1	-4	-1	0
w french	-1	1	0	0	-1	-2	-2	1	4
w fresh	2	-2	-2	0	2	-1	-2	-1	3
w fridai	-1	-1	3	-1	3	2	0	-1	-3
w fridai saturdai	-1	4	0	0	-1	0	0	0	-2
w friend	-3	-2	3	-1	4	0	-1	3	-2
w friend ask	-2	0	0	0	0	-1	6	0	-2
w front	0	-2	-1	-2	0	0	3	3	-1
w front desk	0	2	-2	-1	0	-1	1	-1	1
w full	0	-3	3	0	5	3	-3	-2	-2
w full delet	-2	-3	6	0	0	-1	0	0	0
w full header	-1	10	-1	0	-3	-4	0	0	0
w full nam	5	-1	-2	0	1	-1	0	0	0
w full person	4	-2	1	0	-1	-1	0	-1	0
w function	-1	-2	0	1	0	-1	5	0	-3
w futur	1	1	2	0	1	-3	-2	-1	0
w gadget	-3	-1	-2	5	2	-1	3	-1	-2
w gadget connect	-3	0	0	1	0	0	4	0	-1
w galaxi	3	-1	0	0	0	0	0	2	-3
w gam	1	-1	0	-5	0	-1	3	-1	2
w garbag	-1	2	-1	-1	-1	4	0	0	-2
w gatewai	-6	4	0	7	-2	-2	-2	3	-3
w gatewai nginx	-1	3	-1	-1	0	0	0	0	0
w gatewai webmail	0	2	0	-1	0	0	0	0	0
w gav	3	-1	1	-1	2	-1	1	-1	-1
w gb	1	0	5	1	-5	-3	4	-1	-1
w gb cost	0	0	-3	1	0	-1	3	0	0
w gb mail	3	-1	0	0	0	0	0	0	-1
w gcash	-1	0	0	-1	-1	-1	4	0	-1
w gdpr	1	-1	-1	-1	-2	-1	-1	0	7
w general	4	-2	-2	-1	-1	0	5	-1	-2
w general fail	4	-1	-1	-1	0	-1	0	0	0
w generat	-1	-1	-1	-5	3	0	5	0	-1
w gentl	0	-5	0	0	0	6	0	0	0
w genuin	-2	-1	-3	0	6	0	-1	0	0
w geo	-1	1	-2	6	0	0	-1	-2	-1
w german	-4	0	3	2	0	-2	-3	3	1
w german english	0	6	-1	-1	0	0	0	0	-2
w germani	-1	-1	0	3	-1	1	-2	-1	2
w gf	0	-1	-1	-2	0	0	5	0	0
w ghana	-2	0	-4	0	2	0	4	0	0
w ghent	0	-2	5	0	-3	0	0	0	0
w gift	-4	-1	4	-2	2	-3	5	0	-2
w gift card	-2	-2	-6	0	7	-1	2	0	1
w gift cod	0	0	4	0	-2	-1	-1	0	0
w gift vouch	0	0	-6	0	1	0	5	0	0
w gig	-1	-3	3	2	-1	-1	5	-1	-3
w gigabyt	-1	-2	6	0	-1	-1	1	0	-2
w girl	2	1	1	-1	0	-2	2	-1	-2
w giro	0	0	3	0	0	-1	-1	0	0
w giv	3	1	-5	0	-2	2	0	4	-1
w giv error	-1	2	0	3	-4	-1	-1	1	-1
w giv phon	0	0	-1	0	0	0	6	0	-3
w gl	0	-1	-1	-2	0	0	3	1	-1
w gl inet	0	-1	0	-1	0	0	3	0	0
w glad	1	-1	1	0	-1	-1	-2	-2	4
w glenorrin	-2	4	-1	-1	1	1	-1	0	-1
w glenorrin exampl	-2	4	-1	-1	1	1	-1	0	-1
w globoplai	0	-1	-1	4	-1	-1	0	0	0
w gmail	4	-5	-2	-3	0	6	6	-1	-4
w gmail address	-2	-1	-1	0	4	-4	4	0	0
w gmail app	7	-1	-3	0	0	-1	-1	0	0
w gmail label	-1	-2	0	0	0	-1	4	0	0
w gmail stop	5	-3	0	0	0	-1	-1	0	0
w gmx	2	-2	0	-1	0	3	-1	0	-1
w gnom	6	-2	-2	-2	1	-1	-1	0	0
w goat	-2	-1	2	0	0	0	-2	0	4
w god	-2	1	4	0	-1	-1	-1	0	-1
w gold	-2	-2	5	0	0	0	-1	0	1
w gonna	0	0	0	-2	-1	-1	5	0	0
w googl	1	-1	-3	4	4	-3	1	-1	-1
w gr	0	0	-1	-1	0	-1	4	0	0
w grac	-2	0	5	0	0	-1	-1	0	0
w grad	-2	-1	-1	-1	0	1	-1	0	3
w graduat	-1	-1	1	0	0	0	-2	0	4
w grandkid	0	-1	-1	-1	0	-1	5	0	-1
w grandma	-2	1	3	0	0	0	-1	0	-1
w grandson	0	3	0	-1	-3	-2	4	-1	0
w grant	0	0	4	0	-1	-1	-2	-1	2
w graz	-2	0	-2	2	-1	3	0	1	-1
w greec	-1	-1	0	-2	0	1	4	0	-1
w greek	-1	-3	0	-1	0	2	-1	0	3
w green	2	-3	-4	4	-3	2	1	0	1
w greet	3	-2	3	0	-2	-1	-1	-1	0
w grei	3	2	-1	3	-3	-1	-3	4	-4
w grei squar	-1	3	0	-1	0	0	0	2	-1
w greylist	-1	-1	-1	0	-1	5	-1	0	-1
w group	-2	9	-4	0	0	1	-2	-2	-1
w group address	-1	-1	0	0	0	3	-1	0	0
w group plan	0	-1	4	0	0	-1	-1	0	0
w gst	0	0	2	0	-1	-2	1	0	-1
w gst invoic	1	-1	-2	0	0	-1	4	0	0
w gstin	0	0	3	0	0	-1	-1	0	0
w guarante	0	1	-2	0	0	0	3	0	0
w guard	-2	0	1	4	-1	2	-1	0	-2
w guest	-1	0	-1	-5	-1	5	5	0	-2
w guid	2	-1	-3	-1	-2	2	-1	6	-2
w guid step	4	0	-1	0	0	0	0	-2	0
w guild	0	-2	-1	3	0	0	-1	0	0
w hack	-1	-1	0	0	6	-2	0	0	-1
w half	2	-2	4	-2	0	1	-3	2	-1
w hall	-1	5	-2	0	-1	0	-2	0	0
w halyna	-1	4	0	0	-1	-1	-1	0	-1
w hand	0	1	1	-2	0	-2	1	0	1
w hand account	-1	-1	-1	0	0	0	4	0	-1
w hand mailbox	0	-1	-4	0	0	0	5	0	2
w handl	0	-2	-1	-1	-1	-1	0	1	4
w handshak	-1	-2	-1	11	0	-1	-2	-1	-3
w handshak complet	-1	0	0	3	0	0	0	0	-1
w hang	-1	1	0	1	-1	-2	-2	0	3
w hanoi	-1	-1	-1	0	5	0	-1	0	-1
w happen	1	5	-3	0	-2	0	-2	0	-1
w happen mail	-4	-1	1	0	-1	-1	3	0	4
w happen pric	0	-1	-3	0	0	0	4	0	0
w happen server	-3	1	0	3	0	0	0	0	-1
w happi	-2	1	-3	-2	2	0	6	0	-2
w harbour	3	3	-1	0	0	0	-1	0	-3
w hard	6	-1	1	-1	-3	-1	-2	-2	3
w hard disk	4	-2	-3	1	-1	-1	0	0	3
w hardwar	0	0	0	-2	3	0	-2	-2	3
w hash	0	-1	-3	0	0	-1	-1	0	5
w hat	-2	0	-7	0	0	1	7	0	0
w hat monei	0	0	-3	0	0	0	4	0	0
w haveibeenpwn	-1	0	-1	-1	4	-1	0	0	0
w head	0	3	1	0	0	-6	-1	2	1
w head offic	3	-1	-1	0	1	0	0	0	0
w header	0	3	-4	-3	-3	6	-2	2	-1
w health	2	-2	-2	0	0	1	3	1	-4
w hear	-1	-1	2	-3	-1	0	2	-1	3
w heard	0	-1	-2	0	0	-1	-3	2	3
w heavi	-1	4	0	0	0	-1	0	0	-1
w hed	-1	3	-3	-1	1	2	1	0	-2
w heic	-2	4	0	0	0	0	0	0	-1
w help	-1	-4	1	-4	-4	1	0	7	4
w help centr	0	-1	0	0	0	0	0	3	-1
w help mov	-1	0	-2	0	0	-1	6	-1	-1
w help pag	-2	-4	-4	-1	4	0	-2	1	8
w help sit	-1	0	-1	-1	0	0	0	7	-3
w help telephon	0	0	0	0	-1	0	-1	-1	2
w helpdesk	-2	0	-3	1	-1	-1	-1	6	1
w herself	-2	2	-1	0	-1	-1	5	0	-1
w hes	-2	-1	0	1	9	2	-6	-1	-1
w hid	-1	3	1	0	3	-3	0	-1	-2
w hid address	-1	1	-1	-4	-1	-1	6	0	0
w high	4	-1	-1	0	0	-1	0	0	0
w hipaa	0	0	-2	0	0	0	4	0	0
w hir	-1	-1	-2	-1	0	0	0	0	5
w histori	-2	-1	-1	1	3	0	0	0	1
w hit	-3	0	7	-2	2	-8	-3	3	5
w hold	-1	-1	-3	1	-2	1	2	-2	6
w hold admin	0	0	0	-1	-1	-1	6	0	-2
w hold mail	-1	-1	1	0	0	5	-2	0	-2
w hold nam	0	-2	4	0	0	0	-1	0	0
w holidai	-2	7	-4	-1	-1	0	-2	4	-2
w hom	1	4	-3	1	2	-2	-5	3	-1
w hom ip	-2	-1	1	-2	5	1	-1	0	0
w hom screen	-3	-2	0	-1	0	0	0	0	7
w hom work	3	-1	0	-1	0	0	0	2	-1
w homepag	-1	-1	0	0	1	-1	0	4	-1
w honei	1	0	1	-1	-1	3	-1	0	0
w honest	0	-1	0	1	4	-1	-1	-1	1
w hop	1	1	-3	-1	5	-2	3	-1	-2
w hopeless	-1	-1	-2	0	-1	1	-1	0	5
w hospital	0	5	2	0	-1	-2	-2	-1	-2
w host	1	1	-6	4	1	0	1	3	-5
w host identific	0	0	0	-3	3	0	0	0	0
w host imap	-5	6	0	1	-1	0	0	0	0
w host key	0	0	0	-2	4	-2	-1	0	0
w host nam	2	0	0	-1	-3	0	-1	-1	3
w hotel	2	-4	-3	3	1	1	1	-1	-1
w hotel send	4	-1	0	0	-1	-1	-1	0	0
w hotlin	0	-1	-2	0	0	0	0	1	3
w hotmail	4	-3	0	-1	0	4	-1	-1	-2
w hotspot	3	0	-1	4	-1	-1	-2	0	-2
w hour	5	-1	-4	-1	0	3	0	-2	-1
w hour cap	-2	0	0	-1	0	5	0	-1	0
w hour send	8	0	-3	0	0	-4	0	0	0
w hous	1	1	-2	2	2	-1	0	1	-3
w household	2	-1	-2	-1	-1	0	4	0	-1
w houston	-1	4	-4	0	0	0	3	0	-1
w how	-2	4	-2	0	4	0	0	0	-3
w hp	2	2	-2	-2	1	0	1	0	0
w hr	-1	1	2	0	4	-3	-2	0	0
w html	4	1	1	-1	-1	-2	0	-4	1
w http	2	2	-1	-2	0	-1	-2	3	-1
w http proxi	2	0	0	-3	0	0	0	2	0
w huawei	4	-2	-1	-1	-2	0	3	0	-1
w hulu	0	0	-1	3	0	0	0	0	-1
w human	-2	-3	3	0	-3	-3	0	4	4
w hundr	-5	0	0	-1	2	5	0	-2	0
w hurri	-3	2	7	-1	-4	-1	-1	-1	2
w hurt	1	3	0	0	0	1	-1	0	-2
w husband	-2	1	3	-1	0	0	3	-1	-2
w iban	1	-1	6	0	0	-1	-1	0	-5
w icon	1	-2	-1	1	0	0	-1	0	3
w ics	-1	4	1	-1	0	0	-2	0	-1
w id	-1	-2	1	-1	-2	3	1	-1	2
w id brows	0	-2	-1	4	0	0	0	0	-1
w id check	-1	0	-1	0	-1	-1	7	0	-3
w id copi	-1	0	-1	0	0	0	0	0	4
w id know	-2	0	-1	1	1	0	3	0	-1
w id nam	-1	0	-3	0	5	-2	-1	3	0
w idea	2	2	-1	1	-1	-2	-1	0	0
w identific	-1	0	0	-3	5	0	0	0	-1
w identific chang	0	0	0	-3	3	0	0	0	0
w identiti	1	-2	2	-2	3	-1	0	-1	-2
w idl	6	-1	-3	3	0	-2	1	-2	-2
w idl support	0	0	0	-1	0	0	3	0	-1
w idl timeout	0	0	0	3	-2	-1	0	0	0
w ill	-1	2	-1	-1	0	-1	4	-1	-1
w imac	2	2	-1	0	0	-1	1	-1	-2
w imag	-1	2	0	-1	2	-4	-1	5	-2
w imagin	-1	-1	5	0	1	-1	-4	0	0
w imap	0	3	-4	-9	4	-2	7	4	-2
w imap 993	3	0	0	0	-1	0	-1	0	0
w imap hang	4	-1	0	-2	0	0	0	0	-1
w imap idl	-6	0	-2	-1	2	0	7	0	0
w imap mail	-2	-1	0	0	0	0	0	4	0
w imap password	-3	0	-1	0	4	0	0	0	0
w imap server	-2	1	-1	0	0	0	1	0	0
w imap smtp	1	-1	0	0	2	-1	-1	1	0
w imap webmail	5	-3	0	0	0	0	-1	0	0
w imapsync	10	-2	-2	-1	-1	-1	-3	0	-1
w immediat	0	0	-2	-3	6	0	0	0	-1
w import	0	5	-6	1	3	-4	0	0	1
w import gb	6	-2	-1	0	0	1	-3	0	0
w import password	-3	-1	-2	0	5	0	0	1	0
w imprint	0	-1	-1	0	0	0	-1	0	4
w inbound	-1	-1	-1	4	0	1	-1	0	0
w inbox	-2	7	0	-2	-5	2	6	-2	-4
w inbox account	6	-2	-1	0	-1	-1	0	0	0
w inbox send	1	-4	5	0	1	-2	0	0	0
w inbox show	-1	4	0	0	-1	-1	-1	0	0
w incident	2	-2	1	0	2	-4	-2	0	3
w includ	0	-2	3	-4	-4	3	6	-3	2
w includ plan	0	0	1	-2	0	7	-6	0	0
w incom	6	-2	-3	-2	2	1	0	0	-1
w incom mail	-3	1	1	0	-2	3	1	0	0
w incom server	3	0	0	0	0	-1	0	0	-1
w incorrect	2	-2	3	0	0	-1	-1	1	-1
w increas	-1	7	-1	0	-1	-1	-2	0	-1
w index	-1	-1	-1	0	-1	0	0	4	0
w india	-2	-2	1	-1	0	-1	0	0	4
w indian	-1	-1	-5	-1	0	0	9	0	0
w inet	0	-1	0	-1	0	0	3	0	0
w info	-1	0	-3	-2	3	9	-1	-2	-4
w inform	-3	2	-1	0	1	-2	0	0	3
w insid	-1	1	-2	-1	5	-3	4	0	-2
w insid account	-1	1	0	0	4	-1	-1	0	-1
w insid eu	-1	-1	0	-1	-1	0	-1	0	5
w insid folder	-3	2	1	2	0	-1	-1	0	0
w insist	0	4	2	-1	-1	-1	0	-1	-2
w insta	0	-1	-1	0	0	5	-1	0	-1
w instagram	0	-1	-2	5	-4	3	-1	1	-1
w install	1	-5	-3	0	5	-1	0	-2	5
w instruction	0	1	-1	-1	0	-1	-2	-1	4
w insuranc	-2	1	1	0	1	0	-2	2	-1
w interest	-2	-1	-2	-1	2	0	0	0	3
w interfac	-2	1	-2	-2	0	0	3	2	0
w intern	-3	2	-3	0	3	2	0	0	-1
w internal	1	6	-2	-2	-1	0	-1	0	-1
w internal error	-2	4	-1	0	0	0	0	0	0
w internal server	1	3	-1	0	0	0	-1	-1	-1
w internet	4	1	-1	4	-2	-1	-1	-1	-4
w interview	-2	3	1	-2	-3	-1	-1	0	5
w inv	-1	-1	3	0	0	0	-1	0	0
w invalid	-5	4	4	2	-2	-1	-3	4	-4
w invalid expir	0	3	-1	-1	-1	0	0	0	0
w invit	-2	5	0	-1	-1	1	-2	-2	1
w invoic	1	-2	-5	1	3	-2	3	-1	2
w invoic account	0	0	-4	1	-1	1	4	0	0
w invoic address	-1	0	-3	0	-1	1	-1	0	5
w invoic april	0	-3	4	0	0	0	0	0	0
w invoic carri	0	0	3	0	0	-1	0	0	-1
w invoic march	0	0	2	0	0	0	-1	0	0
w invoic nam	1	-1	2	0	0	1	-1	0	-1
w invoic pdf	-1	-4	6	0	0	0	-1	0	-1
w invoic pls	-2	0	2	0	0	0	0	0	0
w invoic send	0	0	2	0	-3	2	0	0	-1
w invoic show	0	0	2	0	-1	0	0	0	0
w invoic vet	0	0	4	0	0	0	-3	0	0
w ios	2	-1	-2	-1	1	-1	1	0	2
w ip	0	-7	-4	8	2	-2	2	-1	1
w ip 192	5	-1	1	-2	-1	-1	0	0	-1
w ip address	1	0	-1	-5	-2	-3	2	0	10
w ip pag	0	0	1	3	-1	0	0	-1	-1
w ipad	5	-2	-2	1	3	-2	0	0	-3
w ipad app	-2	0	0	-1	-2	0	5	0	0
w iphon	8	-4	-3	-2	-1	-2	1	5	-2
w iphon mail	3	-4	0	0	1	0	0	0	0
w iplai	-1	0	-2	4	0	-1	0	0	-1
w ips	-1	-1	-1	4	-1	2	-1	0	1
w ipv6	-1	-2	-2	4	0	1	0	1	-2
w irs	-1	5	0	0	0	-2	0	0	-1
w iso	-1	-1	-1	0	1	-1	-1	0	4
w isp	2	-2	-4	7	-1	-1	-2	2	-2
w israel	-1	5	-2	0	0	0	-1	0	-1
w issu	1	-2	3	0	1	-1	-3	1	0
w issuer	4	-1	0	0	-5	0	0	4	-1
w istanbul	-1	-1	-1	5	-1	-1	0	0	0
w italian	0	0	-4	0	-1	0	5	0	2
w item	-2	1	2	-1	-1	-1	-1	6	-2
w jan	0	1	-2	0	0	4	-1	0	-1
w janet	0	-1	-2	0	0	5	-1	0	-1
w januari	0	4	3	2	0	-2	-6	-1	1
w japan	-1	3	-1	5	-1	0	-2	0	-2
w japanes	-1	0	0	2	-1	-3	-1	-1	4
w jo	-1	2	-2	0	-1	-1	3	0	0
w job	-3	-1	-1	-3	1	3	-3	3	5
w join	-1	1	-1	-2	-2	-1	8	-2	0
w joy	0	0	-1	-1	-1	0	-1	0	5
w jpg	-1	0	-1	0	0	0	-1	3	0
w json	1	0	0	-2	1	-1	-2	-3	5
w juli	-4	-1	5	1	0	0	-2	0	0
w jump	0	3	-1	0	-2	-1	0	2	-1
w jun	-2	-1	3	2	-3	0	0	-1	2
w junk	0	-2	1	0	-1	5	-1	-1	-1
w k9	9	-2	0	-4	-1	-1	-1	0	-1
w kaz	-1	2	1	-1	-1	3	-1	0	-1
w kb	-1	-2	1	-1	-2	0	-1	7	-1
w keep	-1	-2	2	-4	1	-2	0	0	5
w keepaliv	0	-1	-1	4	0	0	0	1	-3
w key	-3	-1	-3	8	5	2	0	-5	-3
w key account	-1	1	-4	3	2	0	-1	0	0
w key expir	-2	-1	-1	-1	2	0	0	0	2
w key key	-1	0	0	-2	6	-1	0	-1	-1
w key list	0	6	0	0	-4	0	-1	0	-1
w key messag	3	5	0	0	-5	-1	0	0	0
w key phon	0	0	0	4	-3	0	0	0	0
w key run	0	1	-1	-2	3	0	-1	0	0
w key thunderbird	4	0	0	-1	-3	0	0	0	0
w keyboard	-5	-2	7	-1	-3	1	4	-1	-1
w kick	-3	1	-2	3	6	-2	0	0	-2
w kid	-1	0	0	0	1	-3	3	-1	1
w kill	0	3	0	0	0	1	-2	-1	-1
w kill session	0	-1	0	-1	3	0	0	0	0
w kill switch	-1	-3	-1	7	-1	0	0	0	-1
w kiln	-1	1	0	0	0	4	-1	-1	0
w kind	2	-1	2	1	-2	-1	-3	2	-1
w kind clos	0	0	3	-1	-1	0	0	0	0
w kind confirm	1	3	-2	1	-1	-2	-1	-1	1
w kind correct	0	0	-4	0	0	0	0	5	0
w kind shar	1	-1	-4	1	1	0	1	0	2
w kind tell	0	-1	-2	1	0	-1	-1	0	4
w kindl	5	-1	-2	1	-1	-1	0	-1	0
w kindl fir	4	-1	-1	-1	0	-1	0	0	0
w klarna	0	-1	5	-1	0	0	-1	0	-2
w knock	1	-1	5	-2	-1	0	-1	0	-1
w know	3	1	-2	-1	2	0	-3	2	-1
w know answer	-1	6	1	0	0	0	-1	0	-4
w know chang	-3	-1	4	0	2	-1	0	0	0
w know ip	0	0	0	0	5	-4	0	0	0
w know know	4	0	0	0	-3	0	0	0	0
w know liv	-1	0	-1	-1	0	0	4	0	-1
w know mail	-2	-3	-1	0	1	1	0	0	4
w know open	0	6	-1	0	-2	0	0	0	-2
w know password	-4	0	3	-1	3	1	-1	0	0
w know phon	-1	-2	-1	0	3	2	-1	0	1
w know record	0	-1	-1	0	-1	6	-1	0	-2
w know return	5	0	-2	0	-1	0	0	0	-1
w know ther	-3	0	-1	0	-1	0	5	0	1
w know work	-2	-2	0	0	0	0	5	0	0
w korean	-1	-3	1	0	0	3	0	-2	2
w kyocera	4	-1	-1	-1	0	-1	0	0	0
w lab	0	-3	-2	0	-1	2	1	4	0
w label	4	-3	-1	-2	0	-4	3	0	4
w label turn	-3	0	0	0	0	-1	4	0	0
w laboratori	0	-1	-2	-1	2	4	0	0	-2
w lad	4	1	1	0	-2	0	-3	0	0
w ladi	2	-1	-3	-2	5	-2	1	0	0
w lago	0	2	-3	0	5	-1	-1	-1	-1
w lah	0	-1	-2	0	0	4	0	0	-1
w lan	0	-1	3	0	0	0	-2	0	-1
w land	-2	0	0	0	0	4	-1	-1	0
w land box	0	0	-1	0	-1	2	0	0	0
w land inbox	-1	-2	0	0	0	5	-1	0	0
w land spam	-1	0	1	2	0	-2	0	0	0
w landlin	0	-1	1	-1	5	0	0	-1	-1
w languag	0	2	-2	1	-2	1	-3	3	0
w laptop	5	0	-2	5	2	-3	-3	0	-5
w laptop key	0	0	-1	4	-2	0	0	0	0
w larg	-1	2	-3	-1	-1	-3	7	1	-2
w larg print	-1	-2	0	-1	-1	0	2	-2	4
w larger	0	5	-2	0	0	-1	-1	0	1
w largest	1	-3	-1	0	0	-1	4	0	0
w largest attach	-1	-2	-1	0	0	0	4	0	0
w last	-3	1	3	3	-2	0	-1	0	-1
w lat	-3	-2	1	0	-3	8	-3	0	2
w latvia	0	-1	0	3	0	0	-1	0	-1
w law	0	0	-3	-3	1	-3	-1	2	6
w lawyer	-1	-2	-3	-1	-1	3	2	0	4
w layout	6	-5	0	0	-1	-1	0	1	2
w lead	-1	-2	-1	0	1	2	-2	3	0
w leak	-6	0	-2	4	9	-2	-1	-1	0
w learn	-1	-2	-1	-1	1	-2	3	-1	3
w leav	-1	1	0	5	0	1	-1	-6	1
w leav account	-3	-1	0	0	0	4	0	0	0
w leav address	1	-1	-2	-1	0	4	-1	0	0
w leav fridai	0	-3	0	0	4	0	-1	0	0
w leav mail	-1	-2	-1	-1	0	1	5	0	-2
w leav plan	0	0	3	0	0	-1	-2	0	0
w leav print	-1	-2	-1	4	0	0	0	0	0
w leav review	0	-1	-1	-1	0	0	-1	0	4
w leaver	0	-3	2	0	0	-1	3	0	-1
w leed	2	1	-2	1	2	-2	-1	0	-1
w legal	-2	6	1	-2	-2	-3	-1	-1	4
w leila	0	-1	1	0	-3	5	0	0	-1
w let	0	-2	0	4	-1	4	-2	0	-2
w letter	1	7	0	-6	0	5	-3	-1	-2
w letter appear	0	4	-1	0	0	-1	0	0	-2
w letter big	0	5	-1	0	0	-1	-1	0	-2
w letter clos	-1	0	-2	0	-1	0	0	0	4
w letter copi	-1	5	-1	0	0	-1	0	0	-2
w letter daught	0	5	0	0	0	-3	0	0	0
w letter find	2	-4	0	0	-1	4	0	0	-1
w letter larger	0	3	0	0	0	-2	0	0	-1
w letter mail	-1	4	1	0	0	-2	0	0	0
w letter nam	0	0	-3	0	1	-1	3	-1	1
w letter reach	0	-2	0	0	-2	4	0	0	-1
w letter send	2	1	-1	0	0	2	0	0	-2
w letter show	0	-1	0	0	-1	-1	0	0	4
w letter small	6	0	1	0	-1	-1	-1	0	-3
w letter stat	0	-1	-3	0	0	-2	0	0	6
w letter typ	5	-1	-1	0	-1	-1	0	0	-1
w letter wrong	-1	-3	7	0	0	0	0	0	-2
w letterhead	3	-4	3	-1	-2	-1	0	0	2
w level	0	0	-1	-1	0	3	0	0	0
w librari	-3	7	1	-2	-3	2	0	1	-2
w librarian	0	-1	-2	5	1	-1	-1	0	-2
w licenc	0	-1	-2	-3	-1	-1	2	0	6
w lid	-1	3	-3	2	-1	0	0	0	0
w lie	-1	0	-2	0	-2	-1	3	2	1
w lif	-4	-3	0	-3	6	2	4	0	-2
w lifetim	0	-1	-3	0	-1	0	6	0	-1
w lift	4	1	3	-2	-2	2	-3	-1	-3
w light	2	-1	-1	0	-1	-1	-2	2	2
w light version	-1	5	0	0	0	0	-1	-2	-1
w lightn	0	-2	4	-2	0	-1	1	0	-1
w limit	2	3	-3	0	-6	3	1	3	-3
w limit fre	-1	-1	-2	0	0	-2	4	1	0
w limit gb	-1	-1	-5	7	0	-1	0	1	0
w limit mail	-1	-1	0	0	0	3	-1	0	0
w limit per	2	-1	0	0	0	2	-3	0	0
w limit send	-3	-2	-1	2	0	5	0	0	0
w limit sundai	0	-1	0	0	0	4	0	-1	0
w lin	1	-1	-2	-1	0	3	0	-1	1
w lin bottom	-2	6	1	0	-1	-3	0	0	-1
w lindqvist	-1	0	2	-1	2	-1	-1	0	-1
w link	-6	0	1	0	2	-2	1	5	-1
w link expir	0	-1	8	0	-4	-1	0	-1	0
w linkedin	-1	-1	-1	-1	-1	2	0	5	-2
w linux	1	-5	-3	1	0	-1	0	3	3
w lira	0	0	-4	1	0	0	5	-1	0
w list	-1	0	-1	1	5	0	-6	0	2
w list address	-1	3	1	0	0	1	0	0	-3
w list connection	-2	-1	0	0	4	0	0	0	0
w list contact	-1	4	0	0	0	-1	0	0	-1
w list devic	-1	-3	-1	6	0	0	0	0	0
w list doubl	-1	5	0	0	0	-2	0	0	-1
w list login	0	-1	-1	0	4	0	0	0	-1
w list mail	1	0	1	0	-4	-1	4	0	0
w list pay	0	0	4	0	-1	0	0	0	-1
w list plac	5	-3	-2	0	0	-1	0	-1	3
w list subprocessor	0	-2	-2	0	-1	0	1	0	5
w list writ	-1	4	0	0	-1	-1	0	0	-1
w listen	-1	-1	0	-2	0	-1	-1	4	2
w liv	0	1	-2	-1	-1	0	2	0	1
w load	1	-1	-1	-1	-1	-2	-2	6	0
w loc	0	-2	0	7	-1	-1	1	-1	-2
w local	0	-4	-3	0	1	3	-1	2	3
w lock	-3	-4	3	-2	9	-1	2	0	-4
w lock attempt	0	0	3	0	-3	0	0	0	0
w lock mail	0	0	6	0	-1	-4	0	0	0
w lock open	0	0	-3	0	3	0	0	0	0
w lock password	-2	0	-1	0	2	0	0	0	1
w lodg	4	-1	0	-2	0	-1	0	0	1
w log	-4	-2	-2	-5	7	0	0	3	4
w log account	0	-3	0	0	5	-1	0	0	-1
w log click	0	-1	0	0	-4	0	0	8	-3
w log ip	0	0	0	-1	-1	0	0	0	4
w log keep	0	0	0	-1	0	-1	0	0	3
w log mail	1	1	-3	0	4	-1	-1	0	-1
w log mailbox	0	7	-4	0	1	0	-2	0	-1
w log pag	-1	6	-1	-1	-3	-1	4	-5	1
w log phon	1	0	-1	0	3	0	0	0	-3
w log send	-1	6	-1	0	0	0	0	0	-3
w log show	0	-1	1	6	-1	0	0	-4	-2
w log sit	0	-2	0	-3	0	0	-1	-1	8
w log web	0	-2	5	0	-1	0	-1	0	-1
w login	1	-1	0	-3	5	-3	2	2	-3
w login cod	0	0	-5	0	4	2	0	0	0
w login fail	3	4	-4	0	-3	1	0	0	-1
w login form	0	6	-4	0	-2	0	0	0	-1
w login histori	-1	0	-2	-1	5	0	0	0	-1
w login lock	0	0	4	1	-4	0	-1	0	-1
w login mail	0	-2	6	1	-3	0	-1	0	0
w login pag	-2	2	1	-3	-1	-1	4	1	-3
w login scann	4	0	-2	0	-1	0	0	0	0
w login server	-2	0	-1	0	1	2	0	0	0
w login work	7	-2	0	0	-3	0	-1	0	-1
w logo	1	-1	-4	-2	2	0	0	-1	6
w logo mail	0	4	0	0	0	-2	-1	0	-2
w logo signatur	0	2	3	0	-2	0	0	0	-2
w lol	-2	3	0	3	-3	-2	0	-1	3
w london	1	-1	-2	4	0	-1	-1	-1	0
w longer	-3	4	0	-2	3	1	-1	-1	0
w longest	-1	-1	0	4	-1	0	0	0	0
w look	0	3	-4	-1	6	-3	2	0	-2
w loop	2	1	0	2	-4	-1	0	-1	0
w loos	-1	-1	5	0	0	-2	-1	0	0
w loos mail	-1	-1	4	0	0	-1	0	0	0
w los	-3	-2	2	2	-1	5	-3	1	-2
w los mail	-3	1	1	0	1	0	-1	0	1
w los phon	-1	0	-1	2	0	2	-1	0	-1
w los power	0	5	-1	0	0	0	0	0	-2
w lotteri	-1	-2	1	-1	-1	6	-1	0	-1
w lov	-2	4	-1	-1	-1	1	-1	-2	3
w lower	-1	1	4	1	-1	-1	-2	0	-1
w loyalti	1	1	4	0	0	1	-5	0	0
w ltd	-1	-1	3	1	0	0	0	0	0
w lte	-2	-2	3	0	0	0	0	1	-1
w lunch	3	3	0	2	-2	0	-2	-2	-2
w lying	-3	4	1	-1	1	0	2	0	-4
w ma	3	-2	1	-1	1	1	-3	0	-1
w mac	4	-1	-5	5	2	-5	1	-1	0
w macbook	2	-1	-2	1	2	0	-1	-1	-1
w machin	-1	0	-5	1	4	-3	2	-1	2
w machin stand	0	0	0	0	0	0	5	0	-4
w mail	-3	0	-2	-5	0	11	1	-5	3
w mail account	-2	3	-1	0	0	0	0	0	0
w mail address	-2	0	3	0	2	-6	1	1	2
w mail app	-2	-1	1	-1	3	0	1	0	-1
w mail arriv	1	-2	-1	0	0	3	0	0	0
w mail ask	-2	0	-1	0	5	-2	0	0	0
w mail box	-3	6	-4	0	5	-1	-3	0	0
w mail bring	-1	-3	-2	0	1	0	5	0	-1
w mail co	-1	-1	-1	0	0	-1	4	0	0
w mail com	2	-1	2	-1	-1	-2	-2	0	3
w mail compani	-3	0	1	0	-1	-1	0	4	1
w mail convers	0	4	0	0	0	-3	-1	0	0
w mail cut	0	3	0	0	0	-1	0	0	-1
w mail delet	-2	0	3	0	1	-4	0	0	4
w mail die	-4	-3	-3	-1	4	2	0	-1	4
w mail disk	-1	3	0	0	0	0	-1	0	-1
w mail encrypt	0	0	0	0	-3	0	4	0	0
w mail enter	-7	2	-1	0	4	4	-1	0	0
w mail fil	4	3	-1	0	-1	-4	-1	0	-1
w mail find	1	4	-2	0	0	-2	0	0	-1
w mail fix	0	4	-1	0	0	-2	0	-1	0
w mail folder	-3	-4	0	-1	-1	0	9	0	-1
w mail gb	-1	-2	-1	0	0	0	5	0	0
w mail gift	0	-1	4	0	-1	0	-2	0	0
w mail gmail	-2	-1	-1	0	-1	3	2	0	0
w mail help	-1	0	0	0	1	3	-1	0	-1
w mail imap	-5	3	2	0	0	1	0	0	0
w mail ipad	4	-3	1	0	-1	0	0	0	0
w mail keep	-1	0	-1	0	-1	-1	-1	0	5
w mail know	-1	-4	-1	1	2	1	4	1	-2
w mail laptop	5	-1	-1	0	-2	0	-1	0	0
w mail list	4	-3	-2	1	-2	-2	6	0	-2
w mail los	0	-1	-1	0	-1	3	0	0	0
w mail mail	4	-1	-4	1	1	0	-1	0	0
w mail mailbox	-1	-1	0	0	0	3	0	0	0
w mail mbox	-1	1	-2	-1	0	-1	4	0	1
w mail ministri	-3	0	0	0	0	4	0	0	0
w mail monei	0	0	-2	0	0	0	3	0	0
w mail morn	-3	6	-1	0	-1	0	0	0	0
w mail mov	2	2	0	0	0	-3	0	0	0
w mail nam	-2	0	-2	0	6	-1	-1	0	0
w mail open	0	1	-2	-1	6	0	-1	-1	-2
w mail orang	0	0	-5	0	0	0	6	0	0
w mail order	-3	2	1	0	-1	-5	6	0	0
w mail outlook	-3	3	0	0	0	2	0	0	0
w mail pag	2	7	-2	-1	-1	-2	-1	-2	-1
w mail pass	-1	-1	-2	0	0	-1	4	0	0
w mail password	-2	-2	-1	2	5	0	-1	0	0
w mail pay	0	-1	4	0	1	0	-4	0	0
w mail per	-1	-1	5	0	0	2	-5	0	0
w mail phon	6	-3	-1	0	0	-1	-1	-1	2
w mail point	0	-3	0	0	-1	-1	0	0	6
w mail polic	0	-1	1	0	-1	0	0	0	3
w mail press	1	2	0	0	-2	-1	0	0	0
w mail pretend	0	0	0	0	4	-1	0	0	-1
w mail program	-4	-1	0	0	3	-1	4	0	-1
w mail reach	-1	0	0	0	0	3	0	-1	-1
w mail read	1	0	-1	0	0	-3	0	0	3
w mail renew	0	0	-3	0	0	-2	5	0	0
w mail return	-3	-1	-1	0	2	3	0	0	0
w mail sav	6	-5	0	0	-1	0	0	0	1
w mail school	0	0	0	0	0	-1	-2	0	4
w mail send	-4	3	-1	1	-2	-5	9	0	-1
w mail server	3	-3	0	-2	5	-3	-1	0	2
w mail set	-2	2	-1	0	1	-2	4	0	-1
w mail setting	-6	-4	0	0	5	5	0	0	0
w mail show	1	6	-1	-1	-1	-3	0	0	0
w mail sit	-2	7	0	-1	-1	-2	-1	0	-2
w mail stai	-2	-1	-2	0	-1	1	2	0	2
w mail stop	-1	-1	-2	0	0	2	2	0	0
w mail stor	-2	1	0	0	-2	-1	3	0	2
w mail storag	0	-1	-5	8	0	0	-1	0	0
w mail tablet	3	-1	-1	1	-1	-1	-1	0	0
w mail tax	-2	0	-1	0	-1	6	-1	0	0
w mail user	-3	4	-3	0	-1	3	-1	0	0
w mail verifi	-2	0	4	0	3	-4	0	0	0
w mail vpn	-1	-1	2	-2	0	-2	0	0	4
w mail web	7	-2	0	-2	0	-2	-4	0	3
w mail webmail	5	-3	0	0	-2	1	-1	0	0
w mail window	5	-3	0	0	-1	0	0	0	-1
w mail work	-8	1	4	1	-1	-1	3	1	-1
w mail writ	-1	3	0	0	0	-1	0	0	-1
w mail yahoo	3	-3	-1	0	-1	0	1	0	0
w mailbox	-4	-1	6	-5	7	-3	3	-4	1
w mailbox bill	-1	1	2	0	0	0	-1	0	0
w mailbox clos	0	0	-2	0	4	0	0	0	-1
w mailbox cost	0	0	-3	2	0	0	2	0	0
w mailbox domain	-1	0	0	0	-2	-1	4	0	0
w mailbox full	-2	-3	1	0	-2	8	-1	0	-1
w mailbox gb	0	0	-3	0	0	0	4	0	0
w mailbox leav	5	-3	-1	0	-1	0	-1	0	0
w mailbox nam	-1	0	-4	0	3	-2	-3	0	6
w mailbox open	6	-2	3	0	-2	-1	-2	0	-2
w mailbox sal	0	-1	3	0	0	0	-1	0	0
w mailbox tell	-1	3	-3	0	0	-1	0	0	2
w mailbox wif	0	0	3	0	0	0	-3	0	0
w mailchimp	-1	1	-1	0	0	3	-1	0	-1
w maildir	8	0	-1	-2	-1	-1	-1	0	-2
w main	0	-1	-2	0	0	4	-3	1	1
w maintenanc	1	-3	-1	2	0	0	-1	0	2
w man	-2	-1	-2	-1	0	3	-1	1	3
w manag	-1	0	-3	-1	-1	-1	3	-1	6
w managesiev	7	1	-1	-2	-1	0	-1	-1	-2
w manila	0	0	-2	2	3	0	-1	0	-1
w manual	3	-2	0	-1	-1	-2	-2	3	3
w map	3	-3	-2	1	0	2	-2	0	1
w march	-2	-3	3	0	1	-2	-1	3	2
w march april	0	0	-3	0	0	0	0	5	-1
w marjatta	-1	4	1	-1	-1	0	-1	0	-2
w mark	2	5	-1	-2	-2	0	-2	0	0
w mark mail	-1	5	-2	0	0	-2	-1	0	0
w mark read	-2	6	-1	-1	2	-2	0	0	-2
w market	-1	-1	-3	0	1	-3	-1	1	7
w market mail	-1	-1	-2	0	1	-3	0	0	6
w marlen	-2	-1	0	0	5	1	-1	0	-1
w marri	0	-1	2	0	-1	2	-1	0	0
w marri nam	-1	1	-3	0	0	4	0	0	0
w mastercard	-1	-1	4	0	0	0	0	0	0
w mastodon	0	-1	-2	0	-1	-1	-1	0	5
w mat	1	-3	0	5	-1	0	-1	1	-3
w matter	-2	1	-3	0	2	2	0	0	0
w max	2	2	-3	-1	3	-3	2	1	-1
w max siz	1	-2	-1	0	-1	0	3	0	0
w maximum	0	0	-2	-1	-1	4	2	0	-2
w maximum attach	-2	-3	-1	0	0	-1	6	0	0
w mb	2	1	-3	-1	-3	1	3	0	0
w mbit	-1	-1	-2	5	0	-1	-1	1	-1
w mbox	-4	8	-3	-1	-1	-2	2	0	0
w mbp	-3	-1	1	1	0	0	4	0	-1
w mean	-1	-2	-3	0	5	0	2	0	0
w meantim	1	0	0	0	-1	4	-1	1	-2
w meanwhil	-1	-2	1	0	-1	2	-2	1	1
w meet	-3	2	1	0	1	-2	2	-1	0
w meg	-2	-1	-1	0	0	6	-1	0	-1
w member	0	-2	-1	-2	-3	3	3	3	-1
w member chang	-1	3	-4	0	0	0	2	0	0
w member staff	0	0	5	1	0	-1	-4	0	-1
w mend	-3	-2	4	-1	1	-1	-1	3	-1
w mention	0	-5	-1	2	-2	1	6	0	1
w menu	1	5	-2	-2	-3	0	-2	2	1
w menus	-2	6	-1	-1	-2	-1	-1	1	1
w merg	2	2	3	-2	-1	-1	-2	0	-1
w messag	4	1	-6	-4	-1	3	-1	2	3
w messag leav	-3	3	-1	0	-1	3	0	0	-1
w messag list	1	4	0	0	-2	0	0	0	-2
w messag open	-1	4	0	0	-1	0	0	0	-1
w messag send	-1	-3	0	2	-1	-2	5	0	0
w method	2	-1	-3	3	4	-1	-1	0	-2
w mia	-1	-1	4	0	0	-1	-1	0	0
w microsoft	1	-2	0	1	-1	1	1	0	-1
w mid	-1	0	2	-1	-1	0	-1	3	-2
w middl	-3	-2	-2	-4	1	1	5	2	1
w middl nam	-1	2	4	0	-1	-1	-1	0	-1
w middl plan	0	0	5	0	0	0	-4	0	0
w midnight	-1	1	-2	-2	1	0	-2	2	4
w migrat	5	-1	-2	0	0	-2	-1	1	0
w mikrotik	-1	-1	-1	6	-1	0	-1	0	-1
w milan	-3	1	0	6	0	-1	-1	0	-1
w mim	0	-3	-2	0	6	2	-1	0	-1
w min	0	1	0	-1	-4	6	0	2	-3
w minecraft	-1	-1	-2	3	0	-1	0	0	3
w minimum	-1	-1	-2	0	-1	-1	7	-1	-1
w ministri	-4	-3	0	0	1	5	1	2	-3
w minsk	-1	-1	-2	0	6	0	-1	0	0
w minut	-3	1	-4	0	0	5	-4	2	3
w minut lat	0	-1	-1	0	-2	3	0	-1	1
w misis	1	-1	0	-1	0	-1	4	0	0
w miss	2	-2	1	1	0	0	-3	1	-1
w mistak	-1	5	4	0	0	1	-4	-2	-4
w mix	0	3	-1	-1	2	-1	0	0	-1
w mobil	0	0	4	-1	3	-5	-3	6	-4
w mobil data	1	2	0	-1	-1	0	-1	2	-3
w mobil number	-2	4	1	-1	-4	-2	2	0	2
w mobilepai	-1	-1	2	-1	0	-1	3	0	-1
w mod	1	-1	-3	-1	-1	-2	3	0	5
w mod cod	0	-2	0	0	-1	0	0	5	0
w moment	0	-3	-2	6	6	-3	-3	-1	-1
w mondai	0	2	2	-2	-2	4	-4	-1	0
w monei	-2	-2	0	0	0	-1	3	-1	3
w monei order	0	0	-2	0	0	0	3	0	-1
w monero	-1	-1	2	1	-1	-1	3	0	-1
w monitor	1	-3	4	1	-1	-2	0	-1	2
w monobank	0	0	-6	0	1	0	5	0	-1
w month	-1	-3	4	0	-1	-3	4	-1	1
w month newslett	0	0	-1	0	0	-1	-1	0	3
w month plan	0	0	-3	0	0	0	3	0	0
w month year	1	0	4	-1	0	0	-2	0	-1
w morn	1	6	-1	-2	1	-1	-3	0	-1
w morn mail	4	-2	-1	-1	0	0	0	0	0
w morn wrong	-1	-2	-1	0	0	0	0	0	5
w mother	-1	-3	-1	-2	2	0	1	4	-1
w mous	-1	0	-1	-1	0	0	4	2	-4
w mov	1	1	1	-1	0	-3	4	0	-4
w mov fre	0	0	4	0	0	0	-3	0	0
w mov gb	0	-1	-5	0	0	0	5	0	0
w mov mail	1	0	-3	-1	0	-5	8	1	-1
w mov pay	0	0	3	0	0	0	-2	0	0
w mov small	0	0	6	0	0	0	-5	0	0
w mov websit	-1	-3	0	0	0	7	-1	-1	0
w mozilla	-2	-1	4	-2	-3	0	0	1	2
w mozilla account	-1	0	3	0	-2	0	-1	0	1
w mr	-1	2	3	4	-2	0	-2	-1	-2
w mrs	-2	1	2	0	-1	5	-2	-1	-2
w ms	-4	1	1	1	1	-1	-1	-1	2
w msmtp	5	-1	-2	-2	-1	0	0	1	0
w mta	-2	-1	-1	-1	3	4	-2	0	-1
w mta sts	-2	-1	-1	-1	3	4	-2	0	-1
w mtu	-1	-1	-1	7	-1	-1	-1	0	-1
w mulhern	0	0	6	-1	-1	-1	-1	0	-1
w mum	-1	1	4	-1	-3	1	2	-1	0
w mutt	4	-1	-1	-1	-2	0	0	0	0
w mx	0	-3	-3	-2	0	14	-4	0	-1
w mx publish	0	0	0	0	4	-4	0	0	0
w mx1	-4	-1	-1	-1	2	6	-1	0	-1
w mx2	-1	-1	-1	-2	0	7	-1	0	-1
w nada	-1	3	1	0	0	-1	-1	0	0
w nag	0	4	-1	-1	0	0	0	0	0
w naira	-1	2	2	0	-1	0	-1	0	-1
w nairobi	1	1	-3	3	-1	-1	0	-1	1
w nam	-2	-1	-1	1	0	0	-1	-2	6
w nam account	-1	-1	4	1	-3	-1	-1	0	2
w nam address	5	-1	-1	-1	1	-1	-1	0	-2
w nam bill	0	0	2	0	0	-1	-1	0	0
w nam chang	-1	1	2	0	0	0	0	0	-1
w nam fil	-1	5	-1	0	0	-2	0	0	-1
w nam letter	-1	-3	0	0	-1	-2	10	0	-3
w nam password	2	1	-1	2	-2	0	-1	0	-1
w nam pay	0	0	-4	0	0	0	-1	0	6
w nam person	6	4	-2	-1	-2	-3	-1	0	-2
w nam receiv	-1	-1	2	-1	0	3	0	0	-2
w nam remov	8	-3	-2	2	-1	-3	-1	0	0
w nam resolv	-1	-1	0	4	0	0	0	0	-1
w nam server	-3	0	-1	4	0	1	-1	2	-2
w nam shop	-1	0	-1	-1	2	5	-2	0	-1
w nam show	-2	5	-2	-1	-1	2	-1	0	-1
w nan	-1	-2	1	1	-3	0	2	2	0
w nas	4	-1	0	1	-3	3	-2	0	-1
w nat	0	0	-1	4	0	-1	-1	0	-1
w nat typ	-1	-1	-1	4	0	0	-1	0	0
w near	-4	-1	2	0	2	0	-1	0	2
w nearest	0	1	0	4	-1	0	-1	0	-1
w necessari	3	0	1	0	-1	0	0	0	-1
w neighbour	3	0	2	0	-2	-1	-1	0	-1
w nepal	-1	0	-2	3	0	0	1	0	0
w nephew	1	-2	3	-1	-1	-2	1	-1	1
w net	2	-1	2	0	0	0	0	0	-3
w netflix	-2	-2	-1	5	-1	3	1	0	-3
w netherland	-1	-1	0	4	0	0	-2	-1	1
w network	1	0	1	5	-5	-1	-3	2	1
w new	3	-4	-4	-2	0	-1	-2	5	4
w newer	1	2	1	-1	2	-1	-2	-1	-1
w newslett	-2	1	-1	-1	-2	-1	-1	-3	10
w newslett stop	0	0	0	0	0	-3	0	0	4
w newspap	0	-2	3	0	-2	1	-1	-1	1
w nginx	-1	2	-2	-1	-2	0	-1	7	-3
w ngo	1	-2	3	0	-1	1	0	0	-1
w nif	0	-1	4	-1	0	0	0	0	-1
w nigeria	0	-1	-1	1	2	0	-2	-1	3
w night	1	-1	-1	-1	2	0	-2	0	1
w nin	3	-2	0	0	0	1	0	-1	-2
w nin person	0	2	-4	0	0	0	4	0	-1
w nineti	0	4	-1	0	-2	1	0	0	-1
w nit	1	-1	6	-3	2	0	-3	0	0
w nitrokei	0	0	-2	-1	6	0	-2	0	-1
w nl	-1	-1	0	4	-1	-1	0	0	0
w nobodi	2	-1	6	-1	-2	-2	-1	0	-1
w noc	0	-1	-1	-1	-1	-1	0	0	6
w nodemail	7	0	-2	-1	-3	0	0	0	0
w nokia	4	1	-2	3	2	0	-3	-1	-3
w nonprofit	0	0	-1	0	0	0	3	0	0
w noon	6	0	-2	2	0	-3	-2	1	-3
w noor	0	0	4	0	0	-1	0	0	-1
w normal	1	-3	1	1	0	1	1	0	-1
w normal password	-2	0	0	0	3	0	0	0	0
w normal siz	4	-2	-1	0	0	0	0	0	0
w norwegian	-2	2	-3	-1	0	0	1	1	3
w not	1	2	3	-4	0	-2	-3	2	1
w notari	1	-1	-1	-1	1	-1	0	0	3
w noth	-1	-1	-1	1	0	-1	4	0	-1
w notic	-3	2	0	-1	3	1	-2	-1	2
w notic period	0	0	0	0	0	0	3	0	-1
w notifi	5	-1	-4	0	-1	0	-2	0	4
w notific	3	-2	-2	-5	0	5	-1	0	3
w nov	-1	0	3	-1	2	0	-1	0	-1
w novemb	-2	-2	2	-1	1	0	0	-1	2
w nowher	0	2	2	-1	-2	0	-1	3	-2
w nowt	3	-1	-2	0	1	3	0	-2	-2
w number	-1	-1	0	1	2	-1	1	0	0
w number account	0	0	4	0	-2	0	-1	0	-1
w number box	0	0	-3	0	0	0	4	0	0
w number call	0	-1	-2	0	-1	0	-1	0	4
w number end	-1	0	4	0	-2	0	0	0	-1
w number human	0	0	-4	0	0	0	-1	0	7
w number person	-1	-2	-1	0	1	-1	0	0	3
w number print	0	-1	0	0	4	0	-1	0	-2
w number profil	0	-1	-3	0	5	0	0	0	0
w number ring	1	-2	-2	0	-1	0	-2	0	7
w number support	0	1	-1	-1	-1	0	1	-1	2
w nxdomain	0	3	-1	0	-1	0	-4	1	2
w nz	2	-1	-1	0	-1	-2	6	-2	-2
w nzd	0	1	3	-1	-1	0	-1	0	-1
w obfusc	-1	0	0	5	-2	0	-1	0	0
w oblig	-2	2	1	-1	-1	1	-2	-1	4
w obligatori	-1	-2	-1	0	0	0	5	0	-1
w obtain	0	-1	-2	1	0	0	-2	0	5
w occur	-2	1	-1	0	-1	1	0	3	-1
w octob	-2	1	3	0	2	0	-1	-1	-1
w odd	1	3	-1	0	1	-1	-1	-1	-1
w offenc	-1	-1	1	-1	0	5	-1	-1	-1
w offer	-4	-1	-5	9	4	-4	3	-2	-1
w offer sav	0	-2	0	0	7	0	-1	0	-3
w offic	0	2	-3	-1	1	-2	-3	3	3
w offic addis	0	-1	0	-1	0	0	0	0	3
w offic christma	4	3	-1	0	0	-1	-1	0	-4
w offic ip	3	-1	0	-3	3	-4	4	0	-2
w offic machin	0	0	0	4	-3	0	0	0	-1
w offic outsid	-2	7	0	-1	0	-3	0	1	-1
w offic set	-1	5	0	0	0	-1	0	0	-3
w offic six	-1	4	-1	0	-1	-1	0	-1	0
w official	-1	-2	1	-1	1	-2	3	3	-2
w offlin	1	-1	-3	-2	0	-1	0	5	-1
w oh	2	-1	1	3	-2	4	-3	-2	-2
w okafor	0	0	4	0	-1	-1	-1	0	-2
w older	0	1	3	0	-2	-1	-1	-1	2
w oldest	-2	6	-1	0	-1	1	0	0	-1
w onion	0	-1	0	1	-1	-2	3	1	0
w onion address	1	-3	0	0	-1	0	4	0	0
w onlin	-3	1	-2	1	0	0	1	3	-1
w op	1	2	-3	-1	2	0	-1	0	-1
w open	-1	4	2	1	3	-6	-3	1	-1
w open account	-4	2	-1	-2	-2	0	8	-1	-1
w open app	4	-2	0	-2	-2	0	-1	0	3
w open attach	-1	-3	-1	0	6	0	0	0	-1
w open connect	4	-1	0	-1	1	0	0	0	-2
w open email	-2	4	-1	0	-1	0	0	0	0
w open firefox	2	8	-1	0	-3	0	-2	-1	-3
w open fridai	0	0	0	0	-1	0	0	0	4
w open lin	0	5	0	0	-1	0	0	0	-2
w open list	0	-2	-1	5	-1	0	0	0	-1
w open mail	-1	6	-1	-1	-1	-1	-2	-1	0
w open mailbox	-1	0	-1	0	-1	-1	3	0	1
w open port	-1	-1	-1	-1	0	0	4	0	0
w open server	-3	6	0	-1	-2	0	0	0	-1
w open sit	0	-2	0	6	0	-2	0	0	-2
w open sourc	0	-4	0	0	0	0	0	0	4
w open tab	-1	-2	0	-1	0	0	0	1	4
w open webmail	3	-1	0	0	2	-1	0	0	-1
w openssh	-1	-1	-1	-2	7	0	-1	0	-1
w openvpn	-2	-1	-1	8	-3	0	0	-1	-2
w oper	1	-4	-3	0	2	6	-1	1	-2
w operator	0	-2	-2	5	1	-1	-1	3	-3
w ops	-1	5	-2	0	-1	1	-1	0	0
w option	4	1	-1	1	2	-2	-4	0	-2
w order	1	3	-3	-4	-1	3	1	2	-2
w order chang	0	-1	-2	0	0	3	0	0	0
w order mail	-2	-2	9	-1	0	-2	0	0	-1
w order pag	0	-1	-1	0	0	0	-1	5	-1
w org	2	-1	4	-2	1	0	-1	0	-1
w organis	-1	0	-4	0	4	0	0	0	1
w original	4	0	-2	0	3	-3	-1	0	-1
w oslo	0	1	-1	6	0	-2	-1	-1	-1
w otp	-1	-1	1	-2	5	2	-1	0	-2
w outag	4	6	-2	0	-2	-1	-1	-3	-2
w outbound	1	-1	-1	-6	-1	2	5	0	0
w outbox	10	-5	-1	-1	0	0	-1	-1	-1
w outgo	6	-1	1	-2	3	2	-3	-2	-4
w outgo port	1	0	4	-1	0	-2	0	0	0
w outgo server	4	-2	0	0	-1	1	0	0	-1
w outlook	2	-3	-4	0	3	1	-1	4	-3
w outlook com	-2	2	0	0	0	1	-3	-1	3
w outlook find	3	-2	0	0	0	0	0	0	0
w outlook password	0	0	-2	0	2	0	0	0	0
w outlook phon	-4	4	0	0	0	0	0	0	0
w outlook send	-4	0	0	-1	1	4	0	0	0
w outsid	-3	-1	-4	2	2	2	1	1	0
w overdu	-1	-1	0	0	-1	0	1	0	2
w overnight	-2	-1	2	-3	0	1	-1	0	5
w oversea	-2	-1	1	1	-1	-1	3	0	1
w owe	0	-1	7	0	0	-2	-1	0	-3
w own	1	1	-1	0	-1	-3	-1	-1	5
w own compani	0	3	0	1	0	0	0	-1	-2
w own user	3	0	0	0	0	-3	0	0	0
w owner	-3	0	2	-1	4	3	-3	0	-1
w p12	-1	-2	-1	0	4	0	0	1	-1
w p2p	-2	-1	0	2	0	-1	4	0	-1
w pac	-1	-1	0	5	-1	-2	-1	0	-1
w pac fil	1	0	0	1	0	0	0	0	0
w pack	-1	1	2	0	0	2	-3	0	-1
w packag	0	-2	3	2	-1	-5	2	1	-1
w packet	0	-1	-1	4	-1	0	-1	0	-1
w padlock	-1	-4	-1	0	10	-1	-1	0	-1
w pag	-2	2	-1	-1	0	-2	-1	3	2
w pag account	0	-1	4	0	-3	0	-1	1	0
w pag find	-2	-2	0	-1	1	0	0	3	2
w pag giv	-1	3	-1	-1	0	-1	0	1	-1
w pag green	5	-1	-1	2	0	0	0	-1	-3
w pag help	-1	0	-1	0	0	0	0	3	-1
w pag letter	0	5	-1	0	0	-1	0	-1	-1
w pag lin	6	-1	0	-1	-1	0	0	-2	-1
w pag load	4	-2	2	1	0	0	0	-3	-2
w pag log	0	4	0	0	-1	0	0	0	-2
w pag mail	-4	4	2	0	-2	0	1	-2	1
w pag open	-1	1	1	5	-1	1	-1	-1	-3
w pag panel	1	-2	3	0	0	4	-2	-2	-1
w pag phon	-5	3	2	-1	-1	0	1	0	1
w pag show	0	-1	3	-2	4	-1	-2	-2	0
w pag sit	0	-3	-1	0	0	-1	5	0	-1
w pag turn	0	3	-1	3	-2	0	-1	-2	-1
w pag work	0	4	-1	-1	0	0	0	-2	0
w pair	-1	1	0	3	0	1	-3	1	-2
w pal	0	0	3	0	-2	3	-3	3	-3
w pan	4	3	0	-1	-1	-2	0	0	-2
w panel	-3	-6	3	0	0	6	1	-1	0
w paper	-2	-2	3	-1	-1	-4	3	-2	7
w paper send	-1	0	5	-1	-1	0	-1	0	-1
w parcel	-2	-2	-1	0	5	-1	0	0	1
w parent	-4	4	-4	-1	1	0	4	0	0
w paris	2	-1	-1	3	0	-1	0	0	-1
w parish	1	-2	0	-1	-3	1	5	0	-1
w part	-3	3	1	-3	-2	0	3	1	-1
w part plan	0	2	-4	0	0	0	3	0	0
w parti	0	0	-1	0	-2	-1	-2	0	5
w particular	0	5	0	0	-1	-4	0	0	1
w partn	-1	3	1	-2	1	1	-4	1	0
w pass	2	0	-1	-3	-2	1	-2	0	5
w passkei	-1	0	-1	-1	5	0	-1	0	-1
w passport	-3	-3	4	-1	5	-1	-1	0	0
w password	7	-3	3	1	5	-7	2	-1	-8
w password accept	-4	0	2	-1	4	0	-1	-1	0
w password account	5	0	-3	0	-2	1	-1	0	0
w password ask	-1	-1	-1	0	4	0	0	0	-1
w password brows	-1	-3	6	-1	0	0	0	0	0
w password chang	-2	-1	0	-1	5	0	0	0	0
w password chrom	0	1	-3	-1	4	0	0	0	0
w password different	-3	-1	-1	0	4	0	0	0	0
w password firefox	0	-2	-1	-1	4	0	0	1	-1
w password forget	-3	-1	5	0	0	0	-1	0	0
w password incorrect	2	-1	2	0	-2	0	0	0	0
w password mail	-2	-5	-2	7	4	0	-2	1	-1
w password open	1	-1	-2	-1	3	0	0	0	0
w password pag	-2	0	3	3	-2	0	0	-1	-1
w password program	-3	0	0	0	3	0	0	0	0
w password read	0	0	5	-1	-3	0	0	0	0
w password recover	0	0	2	0	-2	0	0	0	0
w password send	-4	0	4	0	1	0	0	0	0
w password spac	-2	-1	-2	-1	6	0	-1	1	0
w password thunderbird	-4	4	-1	0	2	0	0	0	0
w password typ	1	-2	3	0	-2	0	0	1	0
w password user	-4	2	-1	0	3	0	0	0	0
w password webmail	3	0	-1	0	-1	0	1	-1	0
w password window	-3	0	-2	5	-1	0	0	0	0
w password work	-3	2	0	0	2	-1	0	0	0
w password wrong	0	1	5	0	-4	0	0	-1	-1
w past	-2	6	2	1	0	-4	-5	1	1
w pasword	-1	1	4	0	-1	0	-1	0	-1
w patient	0	3	-2	-2	2	0	3	-1	-3
w paus	0	-1	2	1	0	2	-2	0	-1
w pay	-2	2	-1	2	1	-1	-2	-1	0
w pay account	0	0	1	1	0	0	-2	0	0
w pay address	0	0	-2	0	0	-3	5	0	0
w pay bank	0	0	-9	0	-1	0	7	0	4
w pay bill	0	-1	-3	-1	0	1	5	-1	0
w pay card	0	0	-6	0	0	0	0	0	5
w pay check	0	0	-3	0	0	0	4	0	0
w pay chequ	0	0	-3	1	0	0	3	0	0
w pay credit	0	0	-5	1	0	0	4	0	0
w pay due	0	0	2	-1	1	1	-2	0	-1
w pay euro	-1	0	-2	-1	0	3	0	0	0
w pay giv	0	0	-1	0	0	0	6	-2	-1
w pay invoic	0	0	-9	0	3	0	7	0	0
w pay los	0	0	-5	0	0	0	4	2	0
w pay mail	0	0	-1	1	3	-1	-1	0	-1
w pay mailbox	3	0	2	0	-1	-1	-3	0	0
w pay nam	-1	0	-3	0	-1	0	3	4	-1
w pay pag	0	2	2	1	0	0	-3	-1	-1
w pay stop	0	-1	3	0	0	0	-1	0	0
w pay twint	0	0	-3	0	0	0	4	0	0
w pay usdt	0	0	-2	1	0	0	3	0	0
w payment	0	3	2	-2	0	1	-2	0	-1
w paypal	0	-1	-3	0	-1	-1	6	-4	3
w payroll	-2	0	-1	1	4	1	-1	-3	-1
w pc	7	-2	-5	0	2	-2	-3	2	-2
w pcs	2	-1	0	3	1	-2	-2	-1	-1
w pcs offic	-2	-2	-1	6	-1	0	0	0	0
w pdf	4	1	1	-3	0	-2	0	0	-1
w peer	1	-1	-2	9	-4	0	-1	-1	-1
w pen	-2	1	-1	-1	0	5	-1	0	-1
w penalti	-1	0	-3	0	0	0	8	0	-3
w pension	-3	2	4	0	-2	-2	1	-1	1
w pension rat	0	0	3	0	0	0	-3	0	0
w peopl	-1	-3	1	0	0	4	0	0	0
w per	2	-2	1	0	0	-2	4	-1	-2
w per key	0	0	0	3	-2	0	-1	0	0
w per mailbox	0	2	2	0	-1	5	-8	0	0
w per seat	0	0	-2	0	0	0	4	0	-1
w per user	4	-1	-2	0	0	0	-1	0	0
w percent	-1	2	6	1	-1	-2	-3	0	-1
w perfect	-1	2	-1	2	2	-2	-1	0	-1
w period	1	0	-3	-1	-1	-1	8	0	-2
w period contract	0	0	4	0	0	0	-4	0	0
w permit	0	1	0	1	1	-2	-3	1	1
w permit deni	-2	3	0	1	0	0	0	0	-1
w person	-1	-2	1	0	0	3	-2	-2	3
w person account	-1	3	1	0	0	0	-3	0	0
w person answer	-3	-1	-1	-1	0	-3	0	0	8
w person ask	-1	5	-1	0	1	-1	0	0	-1
w person box	-1	2	6	0	-2	-3	-1	0	-1
w person contact	-1	4	-1	0	-1	3	-2	0	-1
w person email	-1	3	-1	0	-1	3	0	0	-2
w person hold	0	0	0	-1	-1	-1	6	0	-2
w person mail	4	2	-1	0	0	-2	-2	0	-1
w person nam	-1	-2	-3	0	-1	-2	4	0	4
w person read	-3	-3	-2	0	4	-2	2	0	3
w person receiv	-3	5	-1	0	-1	0	0	0	0
w person work	-1	-2	-3	-1	0	-2	3	0	6
w person writ	7	-7	-1	-1	-4	4	-1	0	3
w personal	6	-2	-1	-1	-1	-3	0	0	2
w perth	3	3	-2	-1	-1	0	-1	0	-1
w pesa	0	-1	-1	-1	-1	-1	7	0	-1
w peter	-2	5	2	0	-1	0	0	0	-3
w pgp	-2	-2	-1	-1	5	2	0	1	-1
w pgp key	-1	-1	0	-1	2	2	0	0	-1
w pharmaci	-1	-1	-1	0	0	5	-1	1	-1
w phish	-1	-1	-1	0	6	0	0	0	-2
w phon	2	0	-3	0	0	-6	0	4	3
w phon account	5	2	-1	-1	0	0	-1	0	-3
w phon app	-5	6	-1	0	-2	0	5	0	-2
w phon comput	2	2	-2	0	0	0	0	0	-1
w phon fix	3	-1	0	0	0	0	0	-1	-1
w phon know	-1	0	0	0	0	0	0	0	3
w phon laptop	-3	1	-1	2	3	0	0	-1	-1
w phon lin	-1	-4	-1	-1	-1	1	0	0	7
w phon load	4	-1	0	0	0	0	0	-1	-1
w phon mail	3	1	-4	-1	1	1	-1	-1	1
w phon number	-6	2	-2	-1	-1	0	8	-2	3
w phon refus	-2	0	4	0	-1	0	0	0	0
w phon repli	-2	-1	0	0	3	2	0	0	-2
w phon send	8	-5	0	0	0	-1	0	0	0
w phon show	2	-3	3	0	-2	0	2	-1	-1
w phon stop	-1	-1	4	0	0	-1	0	0	0
w phon work	-3	0	5	-2	-1	0	0	0	1
w photo	1	4	-3	-2	-2	-1	-1	2	3
w photo attach	4	-3	3	0	0	0	-3	0	0
w photograph	-3	7	3	0	-1	-2	-1	0	-2
w php	3	3	-1	-4	-2	-3	0	0	4
w physical	-1	-1	0	-2	0	-1	0	0	5
w pic	-1	6	-1	-1	-1	0	-1	0	-1
w pick	0	2	1	5	1	-2	-4	0	-3
w pick exchang	4	0	-1	-2	-1	0	0	0	0
w pictur	0	5	-1	-2	0	-1	0	3	-4
w pictur newslett	-1	4	-1	0	0	-1	0	0	-1
w pictur show	-3	2	0	0	0	4	0	0	0
w pill	-1	-2	-1	0	0	4	0	0	0
w pin	-4	3	0	0	2	-1	-1	0	0
w ping	2	1	-1	5	-2	-2	1	-1	-3
w pip	0	-3	0	4	-1	2	-1	0	-1
w pix	0	0	3	-1	0	1	-2	0	0
w pixel	4	-1	-3	-2	0	1	-1	0	2
w plac	1	3	1	-2	-4	2	-5	1	1
w plac address	9	-2	-1	0	0	-5	0	0	0
w plai	0	-2	-2	4	1	-1	0	0	0
w plai stor	0	-2	1	0	4	0	-1	0	-2
w plain	1	2	-1	-3	-1	1	1	-2	3
w plain text	-4	4	-1	2	0	1	0	-1	-2
w plan	-1	0	3	3	-2	-2	1	2	-4
w plan client	0	0	5	1	0	0	-5	0	0
w plan cover	0	-1	-5	-1	0	0	8	0	0
w plan domain	0	0	-3	0	0	-1	3	0	0
w plan euro	0	0	-5	0	0	0	6	0	0
w plan fami	0	0	-2	0	0	0	3	0	0
w plan gb	0	0	-4	0	0	0	4	0	0
w plan imap	3	0	-1	0	0	0	-2	0	0
w plan nairobi	0	0	-1	4	0	0	-2	0	-1
w plan pay	0	2	-5	0	0	1	4	-1	0
w plan renew	0	2	-2	2	0	0	-1	0	-1
w plan run	-2	1	2	0	2	1	-5	0	0
w plan shar	0	-2	-1	0	0	0	3	1	0
w plan show	0	-1	0	-1	0	1	-3	4	0
w plan small	0	0	-5	0	2	5	0	0	0
w plan stop	0	-1	-2	0	0	0	-2	0	6
w plan tunnel	0	0	-2	-1	0	0	3	0	0
w plan turn	0	-1	4	0	0	0	-3	0	0
w plan year	0	0	-3	0	0	0	4	0	0
w player	-1	-1	-1	4	-1	1	0	0	-1
w pls	-1	3	3	-1	2	-2	-2	0	-2
w pls add	-2	0	-2	0	0	0	4	0	0
w pls fix	-1	-1	0	0	0	0	0	4	-1
w pls guid	4	0	-1	0	0	0	0	-2	0
w pls send	1	0	4	1	-1	-4	0	0	0
w pls tell	-1	0	2	-1	1	-1	-1	0	-1
w plug	4	-1	-1	-1	3	0	-1	0	-1
w plugin	0	-1	-1	-1	0	0	1	4	-2
w plus	1	-2	-2	-1	2	5	1	-1	-3
w plus basic	0	0	4	0	0	-2	-1	0	0
w pm	3	-1	-3	1	0	0	0	0	-1
w png	1	-1	-1	0	-1	-1	-2	4	1
w po	0	1	3	-1	-1	3	-2	0	-2
w point	4	-3	-1	2	0	1	-1	-2	1
w pok	0	-1	-2	0	2	-1	-1	0	4
w polic	-5	-3	-3	-3	8	-2	-1	0	9
w polic ask	0	0	0	0	-1	-1	0	0	3
w polici	1	-4	-5	1	1	1	2	1	2
w polish	-3	0	-2	1	2	0	-1	-1	3
w pop	4	-4	-3	-1	6	-4	-2	4	0
w pop3	0	-2	-3	-2	-1	0	8	2	-2
w pop3 imap	5	0	0	0	0	0	-4	0	0
w popup	1	0	-2	0	2	0	-4	5	-2
w port	4	-2	-2	6	-4	-3	2	2	-3
w port 587	3	0	0	-1	0	-1	0	0	0
w port connect	-6	6	0	1	0	0	0	-1	0
w port forward	-2	-1	1	-2	0	-3	7	0	-1
w port host	0	0	0	-4	0	0	5	0	0
w port number	-2	0	0	3	0	0	-1	0	0
w port pls	-1	-1	-2	6	0	0	-1	0	0
w portal	-2	-1	-3	1	2	1	-1	4	-2
w portugues	-1	-1	-3	0	5	0	0	0	0
w poss	0	0	-5	0	0	0	6	0	-1
w post	1	-2	1	-3	-1	1	-3	3	4
w post arriv	-1	3	-3	0	0	1	0	0	-1
w post exampl	-1	0	0	0	1	-1	0	-1	3
w postal	-1	-1	0	0	-1	-1	0	0	5
w postal address	-1	-1	-1	0	-1	-1	0	0	6
w postal order	0	0	3	0	0	0	-2	0	0
w posteo	5	0	-4	0	-3	0	4	0	-1
w postfix	3	-1	-2	-1	1	2	0	0	-2
w postmast	-1	0	-2	0	0	5	-1	0	-1
w power	2	3	-1	-3	-2	-1	-2	0	4
w pppo	0	0	-1	4	0	0	-1	0	-1
w practic	-1	-2	1	-2	0	-2	3	1	2
w precis	-1	3	-2	-1	4	-1	1	0	-2
w prefer	-1	0	-2	0	-1	-1	0	0	4
w prepaid	0	-1	2	0	0	0	1	0	-1
w present	-2	0	-2	-1	3	-4	10	-1	-3
w preshar	0	-1	-1	5	0	-1	-1	0	-1
w president	1	2	-1	-1	1	-2	3	0	-3
w press	-3	3	-3	-3	3	2	-2	2	0
w press button	0	-2	-2	0	1	5	0	0	-1
w press send	-3	4	0	0	-1	-3	0	4	-1
w pretend	1	-3	0	-1	7	-3	-1	-1	0
w preview	0	7	-1	-1	0	-2	-2	-1	1
w previous	-3	0	0	0	0	1	-1	-1	4
w pric	-5	0	7	-1	-3	-2	7	2	-5
w pric list	0	-1	0	-1	0	2	-1	1	0
w pric mailbox	0	0	-1	0	0	2	0	0	-1
w pric pag	0	-2	-7	0	0	0	5	4	0
w pric pay	0	0	4	0	0	0	-3	0	0
w pric person	0	0	-2	2	0	0	1	0	0
w pric ris	-1	0	3	0	0	0	1	-1	0
w pric told	0	-2	4	0	0	0	-2	0	0
w pric user	0	0	-6	0	0	0	6	0	0
w primari	1	-1	-2	0	1	1	3	0	-3
w principal	-4	2	1	0	4	0	-1	-1	-2
w print	-2	2	3	2	1	-4	-1	-4	3
w print address	3	-2	0	0	-1	0	0	0	1
w print button	-1	4	0	0	1	0	-1	0	-2
w print email	0	4	-1	0	-1	-1	0	0	-1
w print mail	0	3	-1	0	0	-3	-1	0	3
w print pag	6	1	-1	-2	-1	0	0	-2	0
w print sheet	0	3	0	-1	0	0	0	0	-1
w prioriti	1	-1	0	0	0	2	0	0	-1
w privaci	-1	1	-1	-2	-3	-2	3	1	5
w privaci polici	0	-1	0	-2	-2	0	1	0	4
w privat	-1	1	-1	-3	2	-2	5	1	-3
w privat brows	0	-1	0	-6	-1	0	9	0	0
w privat key	0	-2	-1	-3	0	-1	4	-1	4
w privat window	-1	5	-2	1	-3	0	-2	3	-2
w pro	-1	0	1	-1	-2	0	4	0	-1
w prob	7	2	-1	-1	0	0	-2	-1	-3
w problem	1	-2	-1	0	-2	2	-1	2	2
w procedur	5	-2	0	0	-1	-1	-1	0	1
w process	1	-2	-3	2	-2	-2	0	-1	6
w process agre	0	-1	-3	0	0	-1	-1	0	5
w produc	1	-1	-2	0	-1	5	0	-1	0
w product	0	0	-1	-4	0	-1	5	0	1
w profil	4	-1	1	0	0	-1	-3	1	-1
w profil pic	-1	5	-2	-1	0	0	0	0	0
w profit	0	0	-1	0	0	0	4	0	-1
w proforma	-1	-2	6	1	-2	-2	0	0	-1
w program	5	-3	-2	-2	5	-1	2	-1	-3
w program send	-2	3	0	0	-1	0	0	0	0
w project	2	-3	-4	0	-1	-1	5	1	1
w prolong	0	1	4	-2	-1	-1	-1	0	0
w promis	2	-2	7	0	-2	-2	-3	0	0
w promo	-2	-2	2	1	-1	-4	3	0	4
w promo mail	-2	-2	2	1	0	-3	-1	0	6
w promotion	-1	-1	0	0	-1	3	1	0	0
w prompt	-1	1	-2	0	-3	1	-1	0	4
w proof	-2	-2	5	0	1	0	-1	0	-2
w proper	4	-1	-1	0	-1	-1	1	0	-3
w protect	-2	-1	0	0	6	0	-1	0	-1
w protection	-2	-1	2	-1	1	-1	-2	3	1
w protection offic	0	0	-1	0	3	0	-1	0	0
w proton	-3	3	-2	-1	1	-1	5	-1	-2
w prov	1	-1	5	0	-3	1	0	-1	0
w provid	5	-2	-4	5	-4	2	0	-1	-1
w proxi	0	-5	2	2	-4	-4	5	-3	6
w proxi answer	-1	-1	-1	3	0	0	0	1	-1
w proxi die	-1	0	0	3	0	0	-1	0	-1
w proxi firefox	0	0	1	2	0	0	0	0	-2
w proxi plan	0	-1	5	-5	0	1	0	0	0
w proxi refus	0	0	-2	3	0	0	0	0	0
w proxi server	-1	1	1	-2	0	0	1	0	0
w proxi subscrib	0	0	1	-4	0	0	3	0	0
w pruitt	-2	0	6	-1	-2	-1	0	0	-1
w ps	4	5	-2	0	0	-1	-1	-2	-3
w pst	3	2	-1	-1	0	-1	-1	0	-1
w public	-3	1	-2	1	2	0	-3	2	2
w public key	0	3	-1	0	4	-2	-1	-1	-2
w publickei	0	0	0	1	0	-1	0	-1	2
w publish	-2	-3	-3	4	1	0	2	0	2
w publish mta	-1	0	0	0	4	-3	-1	0	0
w pull	2	6	-4	-3	0	0	0	-1	0
w pull mail	-1	3	0	0	0	-1	0	0	0
w pupil	-2	0	-2	-1	-2	-1	2	1	4
w purchas	-1	-2	-2	1	-1	-1	5	0	2
w purchas order	0	-1	-1	0	0	-1	4	0	-1
w purg	-1	7	-2	3	-1	-5	0	0	-1
w purpl	0	-1	-1	4	0	0	-1	0	1
w purpos	-2	0	2	0	-1	3	-1	0	-1
w push	3	-1	1	2	0	-2	-2	1	-2
w push dns	-1	-1	0	3	0	-1	0	0	0
w put	2	-1	0	1	-1	2	-1	2	-4
w putti	-1	-1	-1	5	-1	0	0	0	-1
w puzzl	0	-2	7	-1	0	-1	0	-1	-2
w pw	4	0	3	0	-2	-1	-2	-1	-1
w python	-1	0	-1	0	0	0	-1	-1	5
w qr	0	-4	-3	5	2	-1	1	-2	1
w qr cod	3	1	-1	2	-1	0	-1	-1	-1
w qualiti	0	-3	0	0	0	0	0	0	4
w quarantin	-1	-2	-1	0	-1	8	-1	0	-2
w quart	3	1	2	0	-2	0	-3	0	-1
w quarter	0	0	2	1	-1	0	-1	0	0
w question	-1	1	-1	-3	4	-2	-2	4	0
w question mark	1	1	2	1	-3	2	0	0	-3
w queu	0	0	-3	-2	-2	7	-2	-1	2
w quick	-1	1	1	0	4	0	0	-2	-3
w quid	-1	-2	4	0	0	0	-1	0	0
w quiet	2	-2	0	-1	0	-1	-1	-1	5
w quit	-2	-2	4	3	1	0	-2	0	-2
w quot	-1	0	-3	-2	-3	2	4	-4	7
w quot mailbox	0	0	-2	0	0	0	4	0	0
w quota	-1	-1	2	0	4	0	-2	0	-1
w rais	-1	-2	0	-1	-1	2	2	5	-4
w rais 500	-1	-1	3	0	0	2	-2	-1	0
w rais limit	-1	-1	-1	-1	0	-1	-2	7	-1
w rang	-1	-1	-2	4	3	-2	-1	1	-2
w raspberri	3	-1	0	-1	-1	-1	1	0	0
w rat	0	-2	-2	-1	-2	-3	7	4	-1
w raw	-1	5	-1	0	1	-2	0	0	-1
w reach	-3	0	0	1	-3	7	-5	0	3
w reach lat	0	-1	-2	0	0	3	0	0	0
w reach phon	0	-1	-1	1	0	-2	-2	0	5
w reachabl	-1	1	-1	2	-1	-1	-1	0	3
w read	-5	-3	-1	1	4	2	0	0	0
w read access	0	4	0	0	0	0	0	0	-2
w read letter	0	-2	-2	0	-1	-2	0	-1	8
w read mail	3	1	-3	-1	-1	-3	0	-1	3
w read mailbox	1	0	-1	0	-3	0	4	0	-1
w read messag	0	-2	0	2	-2	-2	-1	0	6
w read pan	2	4	-1	-1	-1	-1	0	0	-2
w read receipt	-1	6	-8	-1	-1	5	1	0	-1
w read xml	0	0	0	0	-1	5	0	0	-2
w readabl	-3	4	0	0	0	0	-1	-1	1
w reader	-3	0	-2	-1	-1	2	0	0	4
w readi	-1	1	-4	0	2	-1	3	0	0
w real	0	2	-2	0	6	-1	-6	2	0
w real break	0	-2	0	-1	4	0	0	-1	-1
w real fil	-1	5	-1	-1	-1	0	0	0	-1
w real invoic	0	0	-3	0	-1	0	0	0	5
w real nam	2	-3	2	-1	-2	0	5	0	-3
w real person	-1	-1	-1	-1	-1	-1	0	0	6
w reason	-2	-4	2	1	-5	1	0	3	5
w reboot	-2	0	1	5	-2	-1	-1	-1	0
w rebuild	6	-2	-1	2	-3	0	0	0	-1
w recall	-1	2	-1	-1	1	0	-1	0	1
w receipt	2	-1	7	0	1	-1	-4	-1	-5
w receipt domain	0	0	4	0	-1	-3	0	0	0
w receipt pay	-1	0	-3	3	1	0	0	0	0
w receiv	1	-1	0	0	-1	4	-2	-3	3
w receiv address	-1	0	7	0	0	-6	0	0	0
w receiv lin	-3	0	0	-3	2	1	4	0	-1
w receiv mail	-6	3	0	0	4	2	-1	0	-2
w receiv send	7	-1	-1	-1	-1	0	0	0	-1
w reception	-1	3	-1	-3	1	4	-2	0	-2
w rechnung	-1	-1	-4	0	2	3	2	0	0
w recip	-1	-2	0	-1	-2	3	0	2	3
w recipient	-5	-1	0	-1	0	10	-2	0	0
w recipient address	-3	-1	0	0	0	-2	0	0	5
w recipient reject	4	0	0	0	0	-4	0	0	0
w reckon	0	-2	0	2	0	3	-1	1	-1
w recognis	0	-1	0	1	4	-1	-1	0	-2
w recommend	7	0	-1	-1	-3	-2	3	-1	-1
w reconnect	3	-1	0	2	-2	0	-1	0	-2
w record	-4	0	-3	-1	0	7	-4	0	5
w record stai	0	-1	-3	0	0	1	0	0	5
w recover	-2	0	4	0	9	-3	-3	-1	-4
w recover address	0	-1	8	0	-5	0	0	0	0
w recover cod	0	1	-9	0	8	0	0	0	0
w recover email	-1	0	6	0	-3	-1	0	0	0
w recover mail	-1	-1	7	1	-5	0	0	0	0
w recover word	0	0	4	0	-1	-2	0	0	0
w recycl	-1	-1	-1	0	-1	0	0	0	4
w red	-1	3	3	0	0	2	-3	-1	-3
w redeem	0	0	6	-1	-2	0	-1	-1	-1
w redesign	-1	4	0	-1	-1	0	0	0	-1
w redirect	1	-2	-1	-1	0	5	-1	-1	0
w reduc	-1	0	-2	0	0	0	4	1	-1
w reduc pric	0	0	-3	0	0	0	3	0	0
w reduction	0	-2	1	-1	-1	0	4	0	-2
w ref	-1	-1	-3	-1	0	1	-1	0	5
w referenc	0	-2	0	0	0	-1	5	1	-3
w referenc number	0	0	5	0	-1	0	-2	0	-2
w referral	-1	-1	2	-1	-1	-1	4	1	-1
w refund	-2	-1	4	-1	-4	1	4	5	-6
w refus	4	3	2	2	-6	3	-3	0	-4
w refus connection	2	1	1	-3	0	-1	1	0	-1
w refus mail	-1	5	-1	1	0	-3	0	0	0
w refus send	2	0	-1	3	-4	1	0	0	0
w regist	-3	-3	0	-2	4	1	2	-1	3
w regist ngo	0	0	-2	0	0	0	3	0	0
w register	1	-4	5	-3	-1	-4	0	3	2
w register number	0	0	-1	0	0	0	-1	0	3
w registrar	-1	0	-2	0	-1	7	-1	0	-1
w regret	0	0	-4	0	0	0	7	0	-1
w rehearsal	0	4	-3	-1	-1	-1	1	0	0
w reinstall	2	-2	0	-3	5	0	0	-1	1
w reissu	0	0	2	0	0	0	-1	0	-1
w reject	2	-3	-2	-1	2	2	-2	3	-2
w reject own	3	0	0	0	0	-3	0	0	0
w reject password	-4	0	-1	0	6	-1	0	0	0
w reject saf	0	0	0	0	-4	4	0	0	0
w reject server	5	0	0	0	0	-5	0	0	0
w relai	3	-2	-3	-2	-1	2	0	-1	1
w releas	0	0	-2	0	1	1	-2	1	0
w reload	-1	4	-1	-1	-2	-1	-1	3	0
w remain	3	1	0	-2	0	-3	1	-1	-1
w rememb	0	-1	-4	0	3	-2	-1	-1	4
w rememb password	-1	-2	0	9	-5	0	0	0	-1
w remind	-2	4	3	0	-1	-1	-2	0	-1
w remot	-1	-1	-2	5	3	-4	2	1	-3
w remot host	0	0	0	-1	3	0	0	0	0
w remov	1	0	0	3	6	2	-4	-5	-3
w remov alia	-3	0	-2	0	0	5	0	0	0
w renam	-2	-1	5	-3	3	1	-1	0	-2
w renam folder	-2	3	-2	0	2	0	0	0	0
w renam user	0	-1	3	0	0	0	0	0	-1
w renew	-4	0	-2	2	0	4	0	-1	0
w renew domain	1	0	-3	-1	0	5	-1	0	0
w renov	0	1	5	0	0	0	-5	0	0
w rent	2	-3	-1	1	0	0	3	2	-4
w repair	6	0	1	-1	-1	-3	-2	3	-2
w repeat	-3	3	1	-1	-1	0	0	0	-1
w replac	-2	-2	5	0	3	1	-1	-1	-2
w repli	-4	6	-5	0	3	4	-1	0	-2
w repli mail	4	-4	0	0	-1	0	0	0	0
w repli messag	2	-7	0	0	0	0	0	0	5
w repli webmail	-2	2	0	1	-1	1	0	0	0
w report	1	-1	-3	0	3	2	-3	1	1
w report spam	0	8	-1	0	0	-4	0	0	-2
w request	-4	1	-2	-3	-1	0	-5	6	8
w requir	1	-4	1	1	0	0	0	0	1
w resell	0	-1	1	-1	-1	-1	6	0	-3
w resend	-1	-1	8	0	-1	-3	-1	0	-1
w reserv	-1	-1	-3	0	2	3	0	0	-1
w reset	0	-4	2	-2	7	-4	0	3	-1
w reset link	0	0	4	0	0	-2	0	-1	0
w reset password	-1	0	-1	0	2	1	-1	0	0
w resolv	5	-1	-1	0	-3	-2	-4	2	2
w respect	1	1	-4	-1	-1	0	0	0	5
w respond	4	6	-1	-1	0	-2	-3	2	-4
w respons	6	-1	-2	0	-3	0	-1	0	1
w rest	-2	-1	-2	2	-3	0	3	1	2
w rest mail	-1	1	-5	7	0	0	-1	0	0
w rest monei	3	-1	4	0	0	0	-3	0	-2
w restart	5	-6	0	2	-1	1	-1	2	-1
w restor	4	4	-2	-1	-2	-1	-1	0	-2
w result	1	1	2	0	-2	-1	-1	1	-1
w retain	-2	-1	-1	0	0	0	0	0	4
w retention	-2	-1	-2	0	-2	0	-2	0	10
w retir	-2	4	3	-1	-1	-1	0	-2	-1
w return	6	-2	0	-1	1	-1	-3	2	-2
w revers	0	-1	3	-1	-1	2	-1	0	-1
w review	-1	-1	0	-1	-1	-1	1	0	4
w ricoh	4	-1	0	0	-1	-2	0	0	0
w rid	0	5	2	-4	-1	2	-2	-1	0
w rid ad	-1	6	-2	-3	0	0	0	0	0
w right	3	-4	-2	4	-1	-1	3	0	-1
w ring	-1	1	-4	-1	0	-1	4	-1	3
w ris	-1	-1	3	0	0	0	0	-1	0
w risk	-1	-4	0	0	4	0	-1	3	0
w rn	-1	-1	-1	1	2	-2	-2	0	4
w road	-2	4	0	0	4	-2	-1	0	-2
w roblox	0	-1	0	0	0	4	-2	0	-1
w robot	-1	1	2	-1	-2	-2	1	2	0
w roku	0	2	-2	4	0	-1	-1	0	-1
w roman	-3	5	0	0	0	-1	0	0	0
w romanian	-2	1	0	3	0	-1	0	0	0
w room	2	2	4	1	-2	-4	-4	2	-2
w roommat	-1	1	-1	3	2	0	-2	0	-1
w rotat	-1	-1	0	-4	3	3	0	0	0
w rough	1	-1	-1	1	-1	-1	-1	3	0
w round	0	0	0	5	0	-2	-2	0	-2
w round round	-1	3	-1	1	-1	0	0	1	-1
w roundcub	-5	13	-1	-2	-1	0	0	-2	-2
w rout	3	-6	-2	1	0	6	-1	0	0
w router	1	0	1	4	-2	-2	0	1	-3
w row	-1	4	1	-2	2	1	-1	-1	-3
w rss	-2	-1	-2	-1	3	0	-1	0	5
w rt	0	0	-1	4	0	-1	-1	0	-1
w rt player	0	0	-1	4	0	-1	-1	0	-1
w rua	0	0	0	-1	0	3	0	0	-1
w rubbish	-3	4	-1	0	-1	4	-1	0	-2
w rul	-3	5	-5	-1	7	-3	-5	1	3
w rul mov	-1	3	-1	0	0	0	0	0	-1
w run	-2	-4	2	3	1	2	1	-1	-3
w run android	0	0	0	3	0	0	-2	0	-1
w run jun	0	0	-2	2	0	3	-2	0	-1
w run mac	-1	0	0	3	0	0	-2	0	0
w run privat	0	0	0	-4	0	0	4	0	0
w run profil	7	0	-2	-1	0	-1	-1	0	-2
w run tunnel	0	0	3	-1	0	0	-1	0	0
w run window	-2	0	0	-4	0	0	8	0	-1
w runner	5	-1	-1	-1	2	-4	0	0	-1
w rupai	0	0	-3	0	0	0	3	0	0
w rupai card	0	0	-3	0	0	0	3	0	0
w russian	-2	-1	-1	0	6	0	0	0	0
w saf	0	-1	-3	-1	5	4	-1	0	-4
w safari	0	1	-2	-2	4	0	-2	4	-3
w safeguard	-2	-2	5	0	-1	1	0	0	0
w sag	4	-1	0	0	-1	0	0	0	0
w sag mail	4	-1	0	0	-1	0	0	0	0
w sal	-1	1	2	0	-2	4	-1	0	-3
w sal info	0	0	-2	0	0	4	-1	0	0
w saml	0	0	-1	0	-1	0	5	0	-1
w saml exist	0	0	-1	0	-1	0	5	0	-1
w samsung	7	0	-2	3	-3	-2	-2	1	-2
w samsung email	2	-2	1	0	-1	0	0	0	0
w san	0	-1	-1	-1	4	1	-1	-1	0
w sandbox	-1	-1	-3	0	0	-1	7	0	0
w sasktel	-1	1	-1	0	-1	-3	5	0	0
w sasl	4	-1	-1	0	-1	0	0	0	0
w sat	0	-2	0	0	-2	4	-1	0	0
w saturdai	-1	1	-1	-1	3	1	-4	0	2
w sav	0	5	-4	-4	4	0	-4	-1	4
w sav connect	-3	2	0	1	0	0	0	0	1
w sav password	-2	0	-2	0	0	0	0	0	5
w sav pay	0	-1	4	0	-1	0	-1	0	-2
w say	1	-2	0	-4	2	1	-3	1	4
w say mail	-2	4	-2	0	1	-2	0	0	1
w scal	2	0	5	0	0	0	-4	0	-1
w scan	-3	0	-3	0	2	-2	0	0	5
w scan mail	5	-2	-1	0	0	-2	0	0	0
w scan passport	0	0	-1	0	-2	0	0	0	4
w scann	0	-1	2	-2	-1	3	-1	0	0
w schedul	0	6	-2	0	-1	0	-2	1	-1
w schedul send	-1	4	0	0	0	-2	0	0	0
w school	0	3	0	0	-1	-2	-1	0	1
w scor	0	-2	1	0	0	4	0	0	-3
w scot	0	0	-2	0	0	-2	5	0	0
w screen	-2	-1	-4	2	-1	-1	4	2	1
w screenshot	-1	-6	-1	0	-2	0	-1	6	7
w script	-1	-1	-2	-3	2	2	2	-2	2
w scroll	-1	0	-1	-1	0	-2	1	0	5
w se	0	-2	-2	2	-1	6	-1	-2	-2
w search	-4	5	-3	1	-2	2	-3	3	1
w search box	-1	-1	-1	-1	-1	0	0	3	4
w search find	-1	8	-1	-1	-2	-1	0	1	-2
w search help	0	-1	0	0	0	0	0	4	-1
w search insid	-1	6	0	0	-3	0	-1	0	0
w season	0	-2	2	0	-1	3	0	0	-1
w seat	1	-1	4	0	-2	-4	4	0	-3
w seat cost	0	0	-3	0	0	0	4	0	0
w seat plan	0	0	2	0	0	0	-2	0	0
w sec	0	-1	1	-1	-3	-2	-1	3	2
w second	-1	0	-1	1	-3	-1	-2	4	3
w secondari	-2	0	3	0	-1	0	0	0	0
w secret	3	0	0	-2	1	2	-1	0	-1
w secret key	4	-1	0	-1	-1	0	0	0	0
w secretari	0	0	-3	-2	0	3	4	-1	-2
w secretari chang	0	0	-2	0	-2	0	5	0	0
w secur	0	2	-5	-3	6	-1	-2	1	1
w securiti	5	-2	-2	-1	-3	0	-1	3	2
w securiti key	0	0	0	-2	3	0	0	0	-1
w see	1	1	-1	0	-1	-2	0	2	-1
w see address	6	-1	0	0	0	-2	-2	0	0
w select	2	2	-2	0	3	-2	-1	1	-2
w selector	1	-3	-1	0	0	6	-1	0	-1
w self	1	-2	0	0	-3	-1	5	-1	-1
w sell	-4	-4	1	-3	2	-5	6	0	5
w sell stick	0	0	0	0	-1	0	-1	0	3
w send	0	2	1	-4	5	2	-3	-2	1
w send account	2	1	2	0	-3	-2	0	0	0
w send address	4	-3	2	-1	1	-1	-1	0	-1
w send ask	6	-1	-3	0	0	-2	0	0	0
w send bill	0	0	1	0	-1	-2	0	0	2
w send button	-3	0	-1	-1	-1	0	1	6	-1
w send copi	-3	1	3	0	-1	-2	0	2	1
w send cut	-1	-1	0	0	0	4	0	0	0
w send empti	4	-6	0	0	-1	-1	0	1	2
w send encrypt	-3	-1	0	0	4	0	0	0	0
w send folder	-3	1	-2	2	4	0	-1	0	-1
w send inbox	0	-4	0	0	1	4	-1	0	0
w send invoic	-1	0	3	0	0	-1	-1	0	0
w send ipad	4	-2	0	0	-1	-2	0	0	0
w send limit	3	-2	0	0	-1	0	0	0	0
w send mail	-2	0	3	2	2	-4	0	0	-2
w send messag	-4	2	-1	2	1	-2	0	2	-1
w send mistak	0	3	-1	0	0	-1	0	0	0
w send morn	-1	2	-1	0	-1	2	0	0	0
w send nam	-1	4	-2	0	-1	2	-1	0	-1
w send order	4	-1	0	0	0	-2	0	0	0
w send password	-4	2	-1	0	3	1	0	0	0
w send per	-2	-1	0	0	-1	-2	5	0	0
w send phon	5	0	-1	-1	-1	0	0	-1	-1
w send purchas	0	-1	-1	0	0	-1	4	0	0
w send quot	-1	1	-1	0	-1	0	4	0	-1
w send receipt	1	-1	3	-1	-1	0	0	0	0
w send receiv	10	-1	-2	-1	0	-3	0	-1	-1
w send report	0	0	0	-1	4	0	0	0	-2
w send second	-1	6	-1	0	0	-2	0	0	-2
w send server	-1	-1	0	0	-1	1	3	0	0
w send show	1	4	-2	0	2	-3	-2	0	-1
w send spam	-1	0	-2	0	6	-3	0	0	0
w send stai	4	0	-1	0	0	-1	-1	0	-1
w send stuff	-2	4	-1	0	-1	0	0	0	0
w send twic	0	-5	0	0	0	5	0	0	0
w sender	0	6	-3	-1	-1	1	-1	0	-1
w sendmail	4	-1	0	0	0	-3	0	0	0
w senior	-1	0	-2	0	0	-1	1	0	4
w sensibl	6	-1	-2	0	3	-4	0	0	-1
w sentenc	-1	3	2	-3	-2	-3	2	-1	3
w sepa	0	0	-1	0	0	-3	6	0	-1
w sepa direct	0	0	-5	0	0	-2	8	0	0
w separat	2	0	0	1	-2	0	3	1	-5
w separat lin	8	-2	-1	0	0	-2	-1	0	-2
w separat login	0	0	4	0	-4	0	0	0	0
w separat password	-4	0	-2	0	0	0	5	0	0
w sept	0	0	2	0	-2	-1	0	1	-1
w septemb	0	1	3	-1	-1	2	-2	-1	-1
w serv	-1	0	-1	-2	-1	3	-1	0	2
w server	6	-1	-6	4	-3	1	-1	2	-2
w server answer	6	-3	0	3	0	-3	-1	0	-2
w server certificat	3	6	-1	-1	-6	0	0	0	-1
w server error	-3	6	1	-1	0	-1	-1	-1	-1
w server fail	-3	3	-1	-2	-1	2	0	0	0
w server fallen	4	-1	0	-1	0	-1	0	0	0
w server full	-5	0	0	-1	0	7	0	0	0
w server identiti	0	0	0	-1	2	0	0	0	0
w server list	-2	-1	0	-4	0	7	0	0	-1
w server log	-3	-1	3	0	0	4	0	0	-1
w server nam	4	0	0	-1	-2	-1	-1	0	-1
w server port	2	0	0	0	0	0	0	0	0
w server refus	2	0	1	0	-1	-1	1	0	-1
w server reject	-3	0	6	0	-1	0	0	0	0
w server respond	5	-1	-1	-1	2	-1	-1	0	-1
w server send	3	-2	0	0	0	-1	0	1	-1
w server server	4	0	0	-1	-1	0	0	0	0
w server stand	-1	0	0	-2	0	0	4	0	-1
w servfail	-3	0	-1	-1	-1	0	-1	1	5
w servic	-3	3	0	-2	0	-1	0	3	-1
w servic pay	0	0	-3	0	0	0	4	0	-1
w servic unavailabl	-1	3	2	-1	0	0	-1	-1	-2
w session	-4	-2	-2	2	12	-3	-3	1	0
w session expir	0	2	2	0	-6	-2	0	5	-1
w session invalid	0	5	-1	-1	-3	0	0	0	0
w set	0	0	-3	0	-1	4	-3	3	-1
w set mail	-1	-2	0	0	-1	5	0	0	0
w set recover	0	0	-3	0	4	0	0	0	0
w setting	6	1	-2	3	1	-2	-3	-1	-4
w setting delet	5	-4	0	0	-1	0	0	0	0
w settl	-2	-3	-1	0	0	4	-1	0	2
w seven	-1	4	0	1	0	-1	-2	-1	-2
w sh	-1	1	2	-1	3	-1	0	-1	-2
w sha256	-1	-1	0	-1	8	0	0	-2	-3
w shar	-1	4	-1	0	-1	-3	2	-1	2
w shar calendar	3	-2	0	0	-1	0	1	1	-1
w shar key	0	0	0	3	-2	0	-1	0	0
w shar login	0	-2	-3	-1	-1	0	6	0	0
w shar mailbox	0	1	4	0	-1	0	-2	0	0
w sharjah	-1	0	-2	0	0	-1	5	0	-1
w shed	-1	-1	-4	1	-1	0	2	0	3
w sheet	-1	2	-4	0	1	4	-2	1	-1
w shelt	4	-2	0	-1	0	-1	-1	0	0
w shield	-1	5	-3	0	0	0	0	0	-1
w shift	1	1	2	0	-2	0	-3	0	1
w shift calendar	8	-6	0	0	0	0	-2	0	0
w ship	2	-2	3	0	-1	1	-3	-1	1
w shop	-1	-3	-1	-1	1	2	0	6	-4
w shop address	0	0	0	0	0	3	-1	0	0
w shop answer	0	-1	-1	0	0	-1	0	5	-1
w shop work	0	0	-1	0	0	4	-1	0	0
w short	-1	1	0	0	1	4	-2	0	-1
w shortcut	0	6	-2	-3	-1	-1	-1	0	2
w shortest	0	-1	4	0	-1	0	-1	0	-1
w show	3	2	-2	3	2	1	-8	3	-4
w show 100	-2	4	1	0	-1	-1	-1	0	0
w show full	6	-3	-1	0	-1	0	0	0	0
w show german	0	-3	0	3	0	0	0	1	-1
w show laptop	2	-2	-2	-1	0	0	0	4	0
w show letter	4	-1	1	0	-2	-1	0	0	-1
w show log	0	-1	-1	0	4	0	0	-1	0
w show phon	2	-4	0	0	-1	0	0	0	3
w show real	3	-2	-2	4	-1	-3	4	-1	-1
w show sit	0	-1	0	6	-1	0	0	-3	-2
w show twic	2	-1	1	0	0	0	0	0	0
w shown	3	1	0	0	0	-1	-2	1	-2
w shut	-3	1	3	2	-1	-3	-3	0	5
w sick	-2	4	-2	-1	1	-1	1	0	0
w siev	-6	2	-1	-1	-1	1	4	2	0
w siev script	0	-1	-1	0	-1	1	4	-1	-1
w sign	-6	-2	-2	-6	6	3	4	0	3
w sign baa	0	0	-1	0	0	0	2	0	0
w sign data	0	0	-2	0	0	0	3	0	-1
w sign desktop	-2	7	-1	0	-3	0	0	0	0
w sign email	-2	0	-2	0	5	-1	0	0	0
w sign everywher	-1	-1	-1	0	5	0	-3	0	0
w sign list	0	-1	-2	0	7	-1	0	0	-3
w sign mail	0	-3	3	0	1	-2	0	0	2
w sign nam	-1	2	-2	0	-1	-2	-1	0	6
w sign pag	0	2	1	7	-4	-1	-2	0	-2
w sign send	0	-2	-2	0	-1	-1	-1	5	3
w sign turn	-1	4	-1	0	3	-3	-1	0	0
w sign verifi	0	0	5	0	-2	-2	0	0	0
w signatur	-3	6	-2	-2	2	-3	-4	1	4
w signatur pictur	2	-1	0	0	0	-1	0	0	0
w signatur repli	8	-7	0	0	0	0	0	0	0
w signatur show	4	-3	0	0	0	0	0	0	0
w signifi	0	-3	0	0	5	0	0	0	-1
w signup	-1	-1	0	-1	0	0	4	0	-1
w silenc	3	-1	-1	0	-1	0	-1	-1	1
w silent	4	-3	2	2	-3	0	-2	0	0
w sim	2	-2	-1	0	1	1	2	0	-3
w simpl	-1	2	-1	0	-1	-1	0	-3	4
w singapor	1	-1	1	2	-1	0	-2	2	0
w singer	0	0	-1	0	0	-2	4	0	-1
w singl	3	-3	-1	2	2	0	-2	-1	-1
w siobh	-1	-1	4	0	0	-1	0	0	0
w siobhan	-1	0	-1	0	-2	5	0	0	-1
w sister	2	1	-2	1	1	0	-1	0	-2
w sister fami	-1	0	4	-3	0	0	-1	0	1
w sit	-1	0	-4	1	-2	0	1	1	3
w sit kid	0	-1	0	-5	0	0	3	0	3
w sit mail	-1	-2	0	-1	0	-1	4	-2	3
w sit open	-2	3	-1	-4	-1	0	-1	3	3
w sit outbox	4	-1	0	-1	0	-1	0	-1	-1
w sit reach	-2	8	-1	-1	0	-1	0	0	-3
w sit visit	0	0	0	-3	0	0	-2	0	5
w six	-4	1	2	3	2	2	-1	-2	-4
w six box	-1	4	-1	0	-1	-3	4	-1	0
w six digit	0	-1	-3	-2	6	-1	0	0	0
w six mailbox	0	0	-2	0	-1	-1	4	0	0
w six number	0	1	-5	-1	8	0	0	0	-2
w sixti	-1	-1	1	-1	0	5	-1	0	-2
w siz	2	3	2	-2	-1	-3	0	-3	2
w siz attach	1	-3	-1	0	-1	1	4	0	0
w siz cost	0	-1	2	0	1	0	-2	0	0
w siz messag	6	-3	0	0	0	-2	0	0	0
w sla	-1	-1	1	0	-1	-1	0	0	3
w sleep	0	2	-3	0	4	0	-1	-2	-1
w slow	-2	2	0	-1	2	0	0	0	-1
w small	0	-2	0	0	-1	-1	5	-4	3
w small plan	-2	-2	6	1	-1	0	-1	-1	-1
w smallest	-1	-1	2	0	0	-1	2	0	-1
w smallest plan	-1	0	4	0	0	-1	-2	0	0
w smart	1	-1	-2	-3	-1	0	3	3	-1
w smartphon	0	0	-1	0	3	-1	0	0	-1
w sms	0	-1	-3	-1	3	-5	-1	0	8
w sms mail	0	-4	0	0	-1	-1	7	0	0
w sms mailbox	0	0	-3	0	4	0	0	0	-1
w smtp	3	-1	-2	0	3	-1	-2	-2	3
w smtp die	2	-1	0	-1	0	0	0	0	0
w smtp error	-3	4	0	0	0	0	0	-1	0
w smtp log	-1	0	0	0	0	-4	0	0	6
w snooz	0	3	-1	0	0	-1	0	-1	0
w societi	-3	2	3	0	-2	2	-1	1	-2
w sock	2	-1	0	-1	-1	1	-1	1	1
w socket	7	-1	-1	-1	-1	-1	-1	0	-2
w socks5	-1	0	0	3	0	0	-1	0	0
w sofia	-2	-1	-1	6	-1	-1	0	0	0
w softwar	-2	1	-2	4	-1	1	-1	1	-1
w solicitor	-4	-2	0	-1	1	-2	2	0	5
w someon	3	0	-4	-1	1	6	-4	0	-1
w someplac	-2	-3	-1	-1	4	-1	5	0	-1
w son	1	2	5	1	-2	-1	-2	0	-4
w sorri	0	1	3	5	-3	-4	-2	1	-1
w sort	0	6	1	0	-1	-2	-1	-1	0
w sound	2	3	-3	0	-2	-1	-2	8	-5
w sound mail	3	1	-1	0	0	-1	-1	0	0
w sourc	-1	-2	-1	1	-2	1	1	-1	5
w spac	-4	1	6	-1	3	-2	-3	1	0
w spain	-2	-1	3	3	-2	2	-2	0	-1
w spam	1	3	-2	0	2	4	-3	-1	-4
w spam filter	0	-2	-1	0	0	2	0	0	0
w spam folder	5	-2	1	0	-2	-2	0	0	0
w spam pls	0	0	4	0	-1	-3	0	0	0
w spam send	0	0	0	0	5	-4	0	0	0
w spamhaus	-3	0	0	-1	0	5	0	0	0
w spamm	-2	-2	0	-1	-1	8	-1	0	-1
w spanish	-1	3	-2	4	0	-2	2	-3	-2
w spanish english	0	-1	0	-2	0	0	5	0	-2
w spar	-2	-2	1	-1	5	1	-1	0	-2
w spark	7	-1	-3	0	1	-1	-1	0	-1
w spe	0	-1	-3	6	0	0	-2	0	-1
w speak	1	-1	4	0	-2	-3	1	-1	1
w special	-2	-3	4	0	4	0	-2	0	-1
w special password	-5	0	0	0	6	0	0	0	0
w spell	2	4	3	0	-2	-1	-2	-2	-1
w spell check	1	6	-2	-1	-1	-1	-1	-1	-1
w spf	0	0	-2	0	-1	6	-2	0	-2
w spf includ	0	0	-1	0	0	2	-1	0	0
w spin	0	1	1	1	-2	-1	-1	4	-2
w split	-2	0	4	0	-1	-1	1	1	-2
w spoil	-3	1	-1	5	0	0	-1	0	-2
w sponsor	-2	-1	-2	-2	0	0	1	0	6
w sport	0	0	0	-5	0	0	6	1	-1
w spot	-1	0	-2	1	-2	6	-1	0	-1
w spreadsheet	0	-3	2	-1	-1	-1	5	-1	-1
w spring	-1	1	4	0	0	0	-4	0	-1
w squash	-2	1	5	0	-1	0	-2	0	0
w srf	0	0	0	-2	0	0	4	0	-1
w ssh	-4	-3	-1	7	-2	-2	1	5	-1
w ssh connect	-1	0	0	3	0	0	0	-1	0
w ssh host	0	0	0	-3	3	0	0	0	0
w ssh tunnel	-2	1	2	-8	-2	0	5	4	0
w ssl	11	1	-4	0	-6	-1	0	0	-2
w staff	4	-6	-1	0	0	-2	4	0	2
w staff mail	-3	0	0	0	-1	0	4	0	0
w stag	-2	-1	-1	-2	0	0	1	0	6
w stai	1	2	-1	0	-1	-2	-1	0	1
w stai connect	-2	0	0	1	0	4	-1	0	-1
w stai log	0	5	-1	0	0	-1	0	-1	-1
w stai outsid	0	-1	-2	0	-2	0	-1	4	1
w stai top	-1	3	-1	0	0	0	-1	0	1
w stall	-1	1	-1	-1	0	6	-2	0	-1
w stand	0	-3	2	-4	0	1	-1	0	4
w standard	0	4	3	-1	-1	-1	-3	-1	0
w star	-1	7	-2	-2	-1	0	-3	0	2
w starlink	2	0	-1	3	-1	-1	-1	1	-1
w start	-2	0	-4	2	3	-1	1	2	0
w start mondai	-2	2	6	1	-2	-1	-2	0	-1
w starttl	5	0	-1	-1	-1	0	0	0	-1
w stat	-1	1	2	1	-1	-1	-4	1	2
w static	0	-1	-3	0	0	0	6	-1	-1
w static ip	0	0	-3	0	0	-1	5	0	-1
w station	-1	-1	1	1	1	4	-4	1	-2
w status	2	0	-2	-2	-2	-3	-3	7	2
w status feed	-4	1	0	0	0	0	0	4	0
w status mail	0	-1	-2	0	0	-1	-1	0	5
w status pag	5	-1	-3	0	-1	-1	-1	2	-1
w steal	-5	-1	-1	1	5	0	-2	4	-1
w steal focus	-2	-1	0	-1	-1	0	0	5	-2
w steam	-1	-1	-2	5	-2	2	-3	1	1
w steam deck	0	-1	-1	2	0	-1	-2	1	2
w step	2	0	1	-2	4	-1	-5	3	-2
w step login	-1	1	-2	0	2	2	-1	0	-1
w step step	4	1	-2	0	0	0	0	-2	0
w stick	4	2	-3	1	1	-1	-3	-2	1
w stockholm	0	0	0	3	0	0	0	0	0
w stop	2	-1	0	1	-3	5	-1	-2	0
w stop auto	-1	-4	4	-1	-1	3	0	0	0
w stop newslett	0	-1	9	0	0	-6	0	0	-2
w stop paper	0	-1	4	0	0	0	0	0	-2
w stop pay	1	-1	-4	1	0	-2	6	0	0
w stop receiv	-3	-1	3	-1	0	1	-1	0	1
w stop send	-4	4	0	0	0	0	0	0	0
w stop week	-1	-2	-3	0	0	0	0	0	7
w stor	-1	1	-5	-2	6	0	-4	0	5
w storag	-5	-1	4	1	0	0	-1	2	0
w storag bar	0	0	4	-1	-2	-1	0	0	-1
w storag full	-1	8	-7	0	3	-1	-1	0	0
w stori	5	-3	1	-1	-3	-1	-1	1	1
w straight	-1	3	0	0	0	3	-2	-1	-2
w strang	0	0	4	-4	7	-1	-2	-1	-2
w strang address	-1	0	4	0	-2	-1	0	0	0
w stream	-1	-1	-2	1	-1	2	0	0	1
w street	1	-1	2	0	1	-2	-1	1	0
w stretch	-1	4	-1	0	-1	0	1	-1	0
w strict	3	-2	-2	2	1	0	-1	0	0
w strip	-3	0	-1	-1	2	4	-1	0	0
w strong	-1	-3	-1	-1	1	4	1	0	-1
w sts	-2	-1	-1	-1	3	4	-2	0	-1
w sts polici	-1	0	0	-1	5	-1	-1	0	0
w stuck	2	-1	0	0	1	0	-1	-2	0
w student	-2	1	1	-1	-2	0	2	1	1
w student discount	0	0	2	0	0	0	-2	0	0
w student pric	2	-1	-3	1	0	0	2	0	0
w studio	0	1	0	-1	4	-2	0	0	-1
w stuff	1	1	-2	2	0	1	-2	-1	0
w stuff copi	4	-1	0	0	0	-2	0	0	0
w stuff keep	-1	0	1	-1	0	5	0	0	-3
w stupid	0	-2	-3	0	2	4	-2	0	1
w sub	1	-4	1	0	-2	0	-2	0	6
w subject	4	4	-3	-1	-1	2	-3	0	-1
w subject lin	-1	-3	1	0	3	3	0	0	-3
w submission	10	0	0	-3	-2	-1	-1	-1	-2
w subpoena	0	-1	-1	0	0	0	0	0	3
w subprocessor	0	-2	-2	0	-1	0	1	0	5
w subscrib	0	-2	-3	0	-3	0	6	-1	2
w subscription	0	0	-3	0	-1	0	4	2	-1
w succ	-4	2	0	0	2	0	0	2	-1
w suit	3	0	-3	-1	-1	0	3	0	-1
w summer	2	2	-1	-2	-1	-2	-1	2	2
w sundai	-1	2	0	-1	1	1	-4	-2	2
w sundai mondai	0	3	0	0	0	0	0	0	-2
w suppli	-3	-1	-1	1	0	6	-2	0	0
w support	1	-3	1	-2	1	0	4	1	-3
w support answer	0	0	7	0	-1	1	0	0	-6
w support open	0	-1	0	0	-1	0	0	-1	4
w support pag	0	-1	-1	0	0	0	-1	5	-1
w support sit	-1	-1	0	0	0	0	0	5	-2
w suppos	0	-6	2	-1	0	1	-1	4	0
w surcharg	0	0	0	-4	0	0	4	0	0
w surgeri	4	0	-1	0	0	-2	-2	1	0
w surnam	0	1	1	-2	-1	1	0	1	-1
w surnam chang	0	-1	-2	0	0	5	0	0	0
w suspend	-3	-3	2	1	6	-1	-1	0	-1
w suspicious	-1	-1	-1	4	0	0	-2	3	-2
w swallow	-2	4	2	-1	-1	1	-1	1	-2
w swap	0	-2	4	-1	0	1	-1	0	-1
w swap nam	0	0	2	0	0	0	-1	0	0
w swear	2	-5	4	-1	-1	5	-1	-1	-2
w sweden	-1	-2	0	5	0	0	-1	0	-1
w swip	3	2	-2	-1	0	0	0	0	-2
w swip delet	-2	5	-1	0	0	0	0	0	-1
w swiss	-1	-1	-1	-1	-1	-1	1	0	5
w switch	1	3	4	1	0	1	-6	-2	-2
w switch month	0	-2	3	0	0	0	-1	0	0
w sydnei	-1	0	-1	3	0	0	0	0	0
w sync	6	-4	1	-1	-1	-2	1	2	-2
w sync sync	-2	0	5	0	0	-1	0	0	-2
w system	0	1	5	3	2	-2	-4	1	-5
w ta	-3	2	6	2	0	-2	-2	0	-1
w tab	-1	0	-1	-1	-1	0	-2	0	6
w tab pag	0	-3	0	-1	2	0	0	-1	3
w tabl	3	0	0	-2	-2	-3	0	7	-2
w tablet	7	1	-4	4	6	-4	-3	-1	-4
w tablet phon	-2	0	2	-3	0	0	3	1	0
w tablet send	-2	0	0	0	0	0	3	0	0
w tack	0	0	6	0	0	0	-6	0	0
w tae	0	1	-2	0	4	-2	1	0	0
w tag	-1	-1	-1	0	0	6	-1	0	-1
w tag work	-4	0	-1	0	0	7	-1	0	-1
w tail	0	-1	0	5	-1	0	-2	0	-1
w taiwan	-2	0	-1	4	0	-1	-1	0	0
w tak	1	-1	1	-1	-1	-2	4	0	0
w talk	-4	-1	0	-1	2	-3	3	0	5
w tamil	-3	-2	-1	-1	0	3	4	0	1
w tap	4	0	-1	-1	1	-1	-1	2	-3
w target	-3	-1	0	0	7	-1	-1	-1	0
w tariff	1	-1	4	0	0	1	-1	0	-2
w tax	-4	-4	7	-2	-2	3	2	4	-4
w tax invoic	0	0	-6	0	0	0	6	0	0
w tax offic	-1	-4	-3	-1	3	6	-2	4	-2
w tb	8	-5	-4	1	0	-5	5	1	-1
w tcp	-2	-2	-1	3	1	-1	4	0	-2
w tea	1	3	-2	-1	0	2	-1	1	-2
w teach	-1	0	-3	-1	-1	0	3	-1	4
w tecno	4	-1	0	0	0	0	0	-2	-1
w telegram	-1	-2	-1	3	-1	-1	-1	0	2
w telekom	-1	0	0	3	0	0	0	0	-1
w telephon	3	0	0	-2	-2	-4	3	1	2
w telephon compani	-1	4	-1	0	0	-1	3	-1	-3
w telephon number	-2	-2	1	-1	-1	-1	0	1	5
w television	-1	2	-2	5	-1	0	-1	0	-1
w television box	0	-1	-1	4	-1	0	0	0	0
w tell	4	-1	1	0	4	-3	-7	0	2
w tell account	0	0	-2	0	-2	0	0	0	5
w tell bring	4	-2	0	0	0	0	0	0	-1
w tell chang	-2	3	3	0	-4	0	0	0	0
w tell download	-1	4	-1	0	0	0	0	0	-2
w tell happen	0	-2	1	3	-1	0	0	0	-1
w tell letter	-1	5	2	0	-1	-3	0	0	-1
w tell mail	5	0	0	0	-1	-3	0	0	-1
w tell max	0	-3	0	0	-1	0	4	0	0
w tell open	-1	-3	0	-1	5	0	0	2	-3
w tell password	-1	-1	6	0	-3	0	0	0	0
w tell person	0	6	-2	-2	3	-5	0	0	0
w tell phon	4	-1	1	-1	-1	0	0	-1	-1
w tell plan	-3	-1	-1	0	0	0	6	0	0
w tell trust	-2	0	-1	0	5	0	0	0	-1
w tell what	-2	4	2	-1	-1	-2	0	0	-1
w telli	-1	-1	1	4	-1	0	-2	0	0
w templat	-2	5	-1	-1	0	1	-1	1	-2
w temporari	0	-1	-1	-1	2	1	-1	2	-1
w ten	4	-1	-2	-2	0	-2	1	1	1
w ten minut	0	3	1	-1	-2	1	-1	0	-1
w tender	-1	-1	0	-1	-1	4	0	0	-1
w term	-3	2	0	-2	0	-5	4	3	1
w terminat	-1	1	0	0	4	-1	-1	0	-1
w tessa	-1	0	4	0	-1	0	0	-1	0
w test	3	0	-2	1	-1	-2	4	-1	0
w text	3	2	-2	-1	-1	1	-4	0	2
w text fil	-1	-1	0	-2	-1	7	-1	0	-1
w text writ	7	-5	0	0	0	0	0	0	-1
w their	-3	3	0	-1	-1	6	1	-1	-4
w them	0	2	0	-1	-1	-1	0	0	1
w ther	-1	1	-1	0	6	-2	-1	2	-4
w thesis	-2	4	0	0	-1	-1	-2	-1	3
w theyr	2	0	-5	1	3	3	-2	-1	-1
w theyv	-1	-1	-2	0	2	3	0	0	0
w thin	-4	1	2	-2	-1	0	0	0	4
w think	1	-1	-6	7	-1	-1	3	0	-1
w thirti	1	-2	0	-1	3	-1	1	-2	1
w thirti address	0	0	-2	0	4	-1	-1	0	0
w tho	2	2	0	-1	0	-2	0	0	-1
w thousand	-2	4	0	0	-1	-1	-2	1	1
w thread	0	2	-1	1	-1	-1	-1	1	1
w threw	-3	3	-2	0	1	-2	0	5	-1
w throttl	7	-1	-2	-2	-1	-1	2	0	-2
w throw	-2	0	-1	0	5	3	-5	3	-4
w throw devic	-1	0	-2	-2	6	0	0	-1	0
w thrown	-3	3	-1	1	5	-1	-1	-1	-2
w thru	-1	-2	0	5	-1	1	-3	0	2
w thumb	1	1	-2	-1	5	0	-1	0	-2
w thunderbird	8	-5	-3	-1	3	-1	3	0	-4
w thunderbird chang	6	0	-4	0	-1	0	0	0	0
w thunderbird password	-4	0	-1	-1	6	0	0	0	0
w thursdai	-2	5	-3	3	0	-1	0	-1	-1
w tick	4	2	-4	1	-2	0	-2	0	0
w tick box	-2	5	-2	-1	-1	0	0	0	1
w ticket	1	-3	0	-2	-3	-1	-2	1	9
w ticketmast	0	0	-2	3	0	-1	0	0	0
w tied	0	-1	-2	-2	-2	1	6	0	-1
w tier	0	0	1	0	0	-5	5	0	0
w tim	1	0	-2	1	-2	5	-2	-1	0
w timeout	2	-3	-1	2	-3	3	-1	5	-4
w tin	0	-1	3	-1	0	-2	0	0	1
w tini	0	5	-1	1	0	-4	-2	-1	2
w tip	3	-3	-2	-1	-1	1	-1	0	4
w tip letter	-1	-1	0	0	0	-2	0	0	4
w titl	-2	2	-2	0	1	0	0	-4	4
w tls	3	0	-1	1	1	1	-2	0	-2
w tls handshak	3	0	1	-1	-2	0	0	0	0
w token	1	-2	4	-1	4	-1	-1	-2	-3
w tokyo	-3	-1	-1	6	2	-1	-1	-1	-1
w told	-3	-1	4	-3	4	-1	-4	0	3
w tom	-1	-2	5	-1	-1	-2	0	0	3
w tom mail	-1	-1	5	0	0	-2	0	0	0
w tonight	0	5	1	0	0	-2	0	-3	-2
w tool	3	-4	-2	0	1	1	-1	1	1
w toolbar	-1	-1	-2	0	3	0	0	0	1
w top	2	5	1	-9	1	-6	2	3	0
w tor	0	2	-1	-6	3	0	-2	-1	5
w tor relai	0	0	-2	-1	0	0	-1	0	6
w toronto	1	0	-1	4	0	0	-1	0	-1
w torrent	-1	-1	-1	4	0	-1	3	0	-2
w torrent allow	0	0	-1	-4	0	0	6	0	-1
w torrent linux	0	0	0	4	0	0	-2	0	-1
w total	0	-1	1	0	-3	-2	3	2	0
w totp	0	-1	-2	-1	7	0	-1	-1	0
w touch	0	4	1	-2	3	-2	-3	3	-3
w tour	0	-1	1	-2	0	5	-2	0	-1
w town	1	-2	0	0	-2	0	3	1	0
w tractor	-1	-1	0	3	4	-1	-2	0	-3
w trad	0	-1	-2	0	0	1	-2	0	3
w tradem	0	5	0	1	-1	-4	0	0	-1
w traffic	-1	-2	-3	7	0	0	-2	3	-1
w traffic light	0	-1	1	0	0	0	0	2	-1
w train	0	-2	-2	0	0	-1	1	2	1
w train teach	0	0	0	0	0	-1	5	0	-3
w transf	0	-1	2	-1	-5	-1	5	0	0
w transf card	0	0	-1	0	0	0	-3	0	3
w transl	1	-1	-1	-1	-1	-1	0	0	4
w translat	1	-4	0	0	2	0	-2	-2	5
w transparenci	0	0	-1	0	0	-2	0	2	3
w transparenci report	0	0	0	0	0	-2	0	2	2
w trash	-3	8	1	-3	-1	0	-2	0	0
w trash empti	3	1	-3	-3	0	3	0	0	0
w travel	-1	2	-3	-2	1	0	4	0	-1
w travel router	0	0	0	-5	0	0	5	0	0
w treasur	2	1	1	-1	-2	0	1	-3	0
w treat	4	-1	-1	0	-1	0	-1	0	0
w trial	2	-2	1	-2	-3	0	9	0	-4
w trial end	-1	0	3	0	0	-1	-2	0	0
w trial finish	-1	0	3	0	0	2	-2	0	-1
w trial run	0	0	6	0	0	0	-5	0	0
w trial turn	0	0	-4	0	0	0	4	0	0
w troubl	3	-1	2	-1	-3	0	-2	2	1
w tru	3	-6	-3	-3	2	0	0	3	3
w tru buy	-1	0	-1	0	0	0	-2	0	4
w tru writ	-1	-1	0	0	-1	5	-1	0	-2
w truck	0	-1	-2	4	1	-1	-2	0	1
w trust	5	-1	-1	-3	3	2	-2	0	-3
w try	-4	-3	2	2	5	-2	-2	4	-2
w try block	0	-1	-5	-1	6	0	0	1	0
w ttl	-1	-1	0	-1	0	5	0	0	-1
w tuck	0	0	4	0	-1	0	-1	0	-1
w tuesdai	0	4	-2	0	2	2	-2	-1	-2
w tunnel	-1	-3	-4	3	3	-5	4	0	3
w tunnel host	0	0	0	-6	7	0	-1	0	0
w tunnel liv	0	0	0	-6	0	0	7	0	0
w tunnel server	0	0	0	-6	6	0	0	0	0
w tunnel work	0	0	2	0	0	-1	-1	0	0
w turkei	-1	0	-2	1	3	0	0	0	-1
w turkish	-4	6	-1	0	2	-1	-1	-1	0
w turn	2	5	-2	-2	0	3	-2	-3	-1
w turn 2fa	-4	0	3	0	2	0	0	0	0
w turn factor	-3	0	0	0	4	0	0	0	0
w turn folder	-1	-3	0	0	0	-1	4	0	0
w turn send	3	-2	0	0	-1	-1	0	0	1
w turn step	2	-2	-4	0	3	0	2	0	0
w turn stop	6	1	-1	-1	-1	-2	-1	0	-1
w turn thread	0	3	-1	0	0	0	-1	0	0
w tv	-1	-2	1	4	-2	-1	1	0	1
w twelv	1	-1	-2	-1	-2	4	0	0	0
w twenti	-1	2	2	-3	-4	4	0	-1	0
w twic	0	1	-1	-1	-3	1	-3	2	3
w twint	0	0	-3	0	0	0	4	0	0
w twitch	0	0	-1	4	0	0	0	0	-1
w txt	-2	-1	-2	0	-2	4	0	1	3
w typ	0	3	1	-1	0	-2	-1	1	-2
w typ password	-1	-2	4	-2	4	0	-1	-1	-1
w typo	-2	-3	-2	-2	-1	0	-1	7	4
w tyr	0	-1	0	-2	-2	0	6	0	-1
w ubuntu	2	-3	1	-1	2	0	0	1	-1
w udp	0	-1	0	5	-1	0	-1	0	-1
w uk	-1	0	-5	3	-1	2	1	0	1
w unavailabl	1	3	3	-1	-2	0	-2	2	-3
w unblock	-1	-3	2	0	-3	6	-2	1	-1
w uncl	2	-1	0	1	0	0	4	-4	-2
w undeliv	-1	-1	-1	0	5	-2	0	0	0
w underlin	2	4	-2	-1	0	1	-1	-1	-2
w understand	-2	-2	-1	1	4	0	2	0	-1
w undo	-1	5	2	0	-2	-1	-1	0	-1
w undo send	1	2	-1	0	-2	0	0	0	0
w uni	-1	-1	1	-1	-3	-1	2	0	3
w union	-4	0	0	-1	2	2	1	0	1
w universiti	-1	0	-2	1	1	2	1	0	-3
w unknown	-2	0	1	2	-3	1	-1	3	-2
w unlimit	0	0	-1	0	0	-3	5	0	0
w unlock	-2	-2	7	0	-3	1	-1	1	-1
w unpaid	0	2	1	0	-2	-1	-2	0	2
w unreachabl	3	-1	-1	-1	-1	-3	-1	6	-2
w unread	1	7	0	-1	-1	-1	-2	0	-2
w unread count	-1	1	-3	-1	0	0	0	0	4
w unrelat	-1	-1	0	-1	2	1	0	0	0
w unsend	-1	5	-1	0	-1	-1	0	0	-1
w unsubscrib	-2	1	1	-1	-2	0	-2	0	5
w unsuspend	-1	-2	2	0	5	-2	0	0	-1
w unus	0	0	5	0	0	-2	-2	0	-1
w updat	1	-1	-2	0	2	-3	-4	6	1
w upgrad	2	-1	5	-1	-2	-2	0	-1	-1
w upi	-1	1	5	0	0	-2	-3	0	0
w upload	0	-2	-2	1	-1	-2	0	8	-3
w upload key	0	0	0	3	-3	0	0	0	0
w ups	-4	0	1	0	-1	0	0	-1	6
w upstair	3	-1	-1	-2	0	-1	3	0	0
w uptim	0	-1	-3	-1	-1	-1	6	0	2
w ur	-3	0	-2	1	-2	0	-1	3	2
w ur server	-1	-1	0	-2	0	-1	-1	-1	7
w urgent	3	1	1	1	1	-2	-2	-1	-3
w url	3	-1	-1	-1	2	1	-3	-1	0
w usag	-1	2	2	3	-1	-2	-5	0	1
w usb	2	-2	-2	-2	5	0	-1	-1	1
w usb key	0	0	-1	-1	4	0	-1	0	0
w usd	-1	-1	3	1	0	-1	0	0	-1
w user	4	-1	3	-1	1	-4	0	1	-3
w user cost	0	0	2	0	0	1	-3	0	0
w user mailbox	4	-1	-5	0	5	-1	-1	0	0
w user nam	5	-2	-2	7	-3	-3	-2	1	-2
w user password	-2	3	-4	6	-2	0	-1	0	0
w user tag	-3	0	-1	0	0	5	0	0	0
w usernam	3	0	7	1	0	-2	-2	-1	-4
w usernam password	2	3	-4	2	-1	0	0	0	-1
w usernam spell	-1	-2	3	0	0	0	0	0	0
w usual	0	2	4	0	-2	-2	-1	0	0
w utc	3	0	-1	2	-2	2	-3	-1	-1
w v4	-1	-1	0	3	-1	0	0	1	-1
w v6	-2	-1	0	4	-1	0	0	1	-1
w vac	2	3	-1	-1	-1	0	-1	-1	-2
w vac answer	4	-2	-1	-1	0	0	0	0	-1
w vac messag	-1	3	0	0	0	-1	0	-1	0
w valid	6	-3	-3	3	-3	-1	-1	4	-2
w validat	-2	-2	-3	4	4	-2	0	0	1
w valu	-1	-1	-1	1	3	0	-1	0	1
w van	6	-5	0	-1	1	-1	-1	0	0
w vanish	-1	3	0	0	-2	3	-2	-1	-1
w vanish leav	-1	5	-1	-1	0	-1	0	0	0
w vat	-1	-2	2	3	-1	1	2	-2	-3
w vat invoic	0	0	0	0	0	2	-1	0	0
w vat number	1	-1	3	0	0	-1	-1	0	-1
w vcard	1	3	0	-1	0	-1	0	0	-3
w vcf	0	4	1	-1	-2	-1	-2	0	-1
w vendor	-1	0	2	-1	-1	-1	-1	0	4
w venkatraghavan	0	0	4	0	0	-2	-1	0	0
w verifi	-1	-3	0	2	4	3	-3	0	-1
w verifi account	2	4	-3	0	-2	0	-1	0	0
w verifi fail	6	-1	-1	4	-8	0	0	0	0
w verifi server	0	0	0	-1	2	0	0	0	0
w verifi setting	5	0	-1	-1	-1	0	0	0	-1
w version	0	2	-4	-5	5	-1	-2	5	0
w vet	2	0	-2	0	-1	3	-1	0	-2
w viagra	-1	-2	-2	0	0	6	0	0	0
w video	0	-3	-3	1	1	-3	2	7	-2
w video call	0	0	-2	2	-1	0	9	-1	-7
w vienna	-2	2	0	3	0	0	0	0	-1
w view	-3	2	-2	-2	1	4	-2	-1	2
w view button	0	-2	-1	0	-1	0	0	-1	5
w villag	4	-2	1	1	-2	1	-1	0	-1
w vim	-2	5	0	0	-2	-1	0	0	0
w virus	2	-5	-1	-1	2	2	2	0	-2
w visa	-3	-1	7	-1	-2	2	-1	0	-1
w visibl	3	-1	2	0	-1	2	-2	0	-1
w visit	0	-3	-1	-2	-1	-1	4	1	2
w visitor	-1	-2	-3	1	-4	-1	6	0	3
w vodafon	2	-1	0	3	-1	-1	-1	-1	-1
w volunt	1	-3	-3	-1	2	-1	2	0	3
w volunt translat	0	0	0	0	0	0	-1	0	2
w vouch	-1	-2	2	-1	1	-1	5	-1	-3
w vpn	2	-2	0	1	-3	-4	3	-1	3
w vpn add	0	0	0	-5	0	0	6	0	0
w vpn block	0	0	0	-4	0	0	5	0	0
w vpn connect	-1	-1	0	3	0	0	-1	0	0
w vpn die	0	-2	0	3	0	0	-1	0	0
w vpn includ	0	0	3	0	0	0	-3	0	0
w vpn key	-1	1	5	-3	-1	0	-1	0	0
w vpn limit	0	0	-2	-5	0	0	7	0	0
w vpn login	0	-1	0	4	0	0	-2	0	0
w vpn mail	0	0	-1	-3	0	0	5	0	0
w vpn phon	-1	1	0	0	-1	0	-1	0	2
w vpn plan	0	0	-1	-4	0	0	5	0	0
w vpn port	0	2	-1	-6	0	0	6	0	0
w vpn pric	0	0	-1	-2	0	0	3	0	0
w vpn sell	0	0	0	-2	0	0	3	0	-1
w vpn slow	0	1	-1	-3	0	0	3	0	0
w vpn work	0	0	4	0	0	0	-3	0	0
w vps	2	-1	-1	0	0	2	-1	-1	-1
w wag	-2	4	3	0	-1	-2	-1	0	0
w wait	-2	-1	2	-4	-3	5	2	1	-1
w wak	1	0	1	2	-4	-1	0	-2	2
w walk	0	1	0	0	-2	-1	4	0	-2
w wallet	0	-1	-5	0	1	0	0	0	5
w warn	3	-4	2	-2	0	-1	-4	5	1
w warrant	0	0	-2	0	-1	0	0	0	4
w warrant canari	0	0	-2	0	-1	0	0	0	4
w wat	-1	0	-3	1	0	0	1	0	4
w watch	2	-1	-3	1	4	-1	-2	-1	1
w water	1	-1	0	0	-1	5	-1	-2	-1
w weath	0	-2	-1	2	0	0	-1	-1	3
w web	3	8	-3	-3	-3	-3	0	3	-2
w web pag	5	-6	-3	-2	-2	0	10	-6	3
w web server	0	-1	0	0	4	-2	-1	2	-1
w web thunderbird	-7	3	5	0	0	0	0	0	0
w webhook	0	0	0	0	0	-6	6	0	1
w webmail	0	1	-2	-1	5	0	4	-5	-2
w webmail behind	0	-1	0	2	0	0	0	-1	0
w webmail cod	2	-3	0	0	-1	0	0	0	4
w webmail die	-1	4	-1	1	0	0	-1	0	0
w webmail giv	0	2	0	0	0	0	0	0	0
w webmail imap	-4	6	0	0	0	0	-1	0	0
w webmail login	-2	0	-1	0	-2	1	4	0	0
w webmail machin	-1	-4	0	0	5	0	0	0	0
w webmail open	0	-3	-1	2	4	0	0	0	-1
w webmail password	1	-6	5	0	0	0	0	0	0
w webmail show	6	-6	0	1	-1	1	0	0	0
w webmail work	2	-4	0	0	2	0	0	0	1
w websit	-1	0	-5	0	-3	4	0	2	2
w wed	-3	-1	0	0	0	4	1	-2	0
w wed sav	0	-1	4	0	0	0	0	0	-2
w wednesdai	-1	-1	-1	-1	5	1	-1	1	-2
w wee	0	6	-3	-1	-1	0	-1	-1	0
w week	-2	1	2	-1	-1	-1	-1	0	4
w weekend	0	1	-4	-2	1	3	3	-2	0
w welcom	-1	-2	3	1	-1	0	-2	1	1
w welsh	-1	-5	0	0	0	0	6	0	1
w wet	-1	4	1	0	0	-1	-2	0	0
w wev	1	-2	1	-1	1	1	-2	-1	2
w wg	-2	-2	-4	11	-3	0	0	-1	0
w what	6	0	-2	0	2	-2	1	-3	-3
w what biggest	4	-1	-3	-1	-1	3	0	-1	0
w what cheap	-2	0	-3	0	0	0	5	0	0
w what cost	-2	0	-4	-2	0	4	6	0	0
w what eat	1	3	-2	0	-1	0	-1	0	0
w what happen	0	3	-1	-1	0	0	0	0	-1
w what longest	-1	-1	0	4	-1	0	0	0	0
w what max	2	-1	0	0	3	-1	-2	0	0
w what pric	0	-1	-1	-1	0	0	2	0	1
w what siz	0	2	1	0	1	1	-3	0	0
w whatsapp	1	-1	-3	5	1	-1	-2	-1	0
w whatsapp call	-1	0	-1	4	-1	1	-2	0	0
w whatsapp number	0	1	-1	-1	-1	0	1	-1	2
w when	5	1	0	-1	0	-2	0	-2	-2
w wher	-2	2	2	0	1	1	-3	0	0
w wher offic	-1	-1	0	-1	0	-1	0	0	5
w whichev	0	-1	-2	-1	-1	1	0	3	1
w whit	1	1	-4	0	-3	1	-2	6	1
w whit list	-2	-1	0	1	-1	4	0	0	-2
w whit pag	-2	2	2	0	0	0	0	1	-2
w whitelist	-2	0	-1	-2	-1	7	-1	0	-1
w who	0	-1	-2	-1	-2	0	2	0	4
w whoev	-3	-4	0	0	1	0	1	-1	4
w whoev writ	0	4	0	0	0	-1	0	0	-2
w why	0	1	-2	0	-1	5	-1	0	-1
w wi	1	3	-1	-3	-1	-1	2	0	1
w wider	-1	3	-1	0	0	0	-1	0	0
w widget	4	-2	-3	-2	-1	0	0	0	4
w widow	-1	0	-3	0	-1	0	2	0	3
w width	9	-7	0	0	-1	0	0	0	0
w wif	2	1	5	2	-2	-1	-2	-1	-3
w wif know	-3	0	0	1	-1	0	4	0	0
w wif log	0	-2	0	2	2	0	-1	0	-1
w wif mailbox	0	0	3	0	-1	1	-2	0	0
w wifi	6	1	0	-1	0	-3	-1	-1	0
w wikipedia	0	-1	-1	5	-1	-1	-1	-1	1
w win	4	-2	-2	-1	0	-2	0	0	4
w window	3	-1	-3	0	1	-5	2	4	-2
w window laptop	0	-2	2	-1	0	0	3	0	0
w window pc	-2	5	0	1	-2	0	1	0	-2
w window phon	6	0	0	0	0	0	-1	-2	-3
w winmail	-2	3	-2	0	-2	4	0	0	-1
w winmail dat	-3	3	-2	0	-1	5	0	0	-1
w wip	-1	3	2	0	-1	-5	-2	3	2
w wir	-3	0	-1	5	0	-1	-1	-1	2
w wir guard	-2	-1	1	5	-1	-1	0	0	0
w wireguard	1	-4	-2	5	-4	-2	7	-2	1
w wireguard configur	0	1	0	-5	1	0	5	-1	0
w wireguard fil	0	0	3	-2	0	0	0	0	0
w wireguard key	0	0	2	1	-2	0	-1	0	0
w wish	0	5	0	2	-3	-3	-2	-2	3
w wish know	-2	-1	-2	0	-1	1	4	0	0
w withdraw	-1	0	4	0	0	0	-2	0	0
w wonder	-1	0	-2	-1	0	-1	-1	-1	7
w word	-1	-2	-3	-1	3	0	-4	5	1
w work	-1	1	-1	0	0	-1	0	1	1
w work china	0	0	-1	3	0	-1	2	0	-2
w work insid	1	-1	-2	4	0	-1	1	0	-2
w work mail	-4	0	0	0	1	0	4	0	0
w work maintenanc	1	-2	0	-1	0	0	0	0	3
w work plan	0	0	-3	0	0	0	-1	-1	6
w workshop	0	1	1	-1	3	-1	-1	0	-1
w worri	-4	0	-1	-1	8	-1	0	0	0
w wors	-1	-1	-3	1	5	-1	0	-1	0
w worth	-2	-1	-2	-1	-1	1	6	0	0
w wrap	-1	0	-3	4	-2	0	5	0	-2
w writ	0	1	0	-3	1	-1	-1	2	1
w writ big	-1	4	-1	0	0	0	0	0	-1
w writ leav	0	4	0	-1	0	0	0	0	-1
w writ mail	-1	0	1	0	1	-3	-1	0	3
w writ nam	0	-1	-4	0	0	4	-1	0	3
w writ night	-1	0	0	0	-1	0	0	0	3
w writ offer	0	-1	-1	0	-1	1	5	0	-2
w writ outsid	0	-1	-1	0	-1	-2	6	0	-1
w writ person	4	3	-1	-1	-1	-1	-1	0	-3
w writ receiv	-1	4	-1	0	0	2	0	0	-2
w writ stat	0	-1	-2	-1	4	0	0	0	1
w wrong	2	1	3	3	-3	0	-7	4	-2
w wrong client	2	-2	0	0	0	3	0	0	-2
w wrong key	0	0	0	3	-2	0	0	0	0
w wrong login	-1	-1	4	0	-1	0	0	-1	0
w wrong mail	-3	6	0	-1	-1	0	0	0	0
w wrong password	3	-1	1	1	-3	0	0	0	-1
w xbox	-1	-2	0	0	-1	0	3	1	-1
w xml	4	-1	-1	-1	-1	3	-2	1	-1
w xmr	0	0	1	-5	0	0	6	0	0
w xp	5	-3	0	-1	-1	0	0	1	-1
w xss	0	-5	0	0	7	0	0	0	-1
w yahoo	4	-7	3	-1	0	7	-1	-1	-5
w yahoo mail	3	0	-1	0	0	-2	-1	0	0
w yall	-2	1	2	-1	0	-2	-3	0	4
w ye	-1	1	-2	-2	1	3	0	0	0
w year	2	0	3	-3	-1	-2	0	2	0
w year fee	2	0	1	0	0	0	-2	0	-1
w year month	1	0	5	0	0	0	-3	0	-1
w year pay	1	1	-5	0	-1	0	0	0	5
w year plan	2	-1	-3	0	0	-1	0	3	0
w year pric	-1	1	-1	0	0	0	3	0	-1
w yellow	-3	-1	4	-1	1	2	0	-1	-1
w yer	0	-2	2	0	-1	0	-2	3	0
w youd	-2	1	1	0	-1	1	-4	3	-1
w youd sell	0	0	3	0	1	0	-4	0	1
w young	-1	2	5	-1	-3	-1	-3	0	2
w your	1	-1	0	4	-1	2	-2	0	-2
w yourselv	-3	2	2	-1	1	1	1	0	-2
w yous	-3	-2	4	1	-2	2	3	-1	-1
w yous host	0	0	0	-1	0	-1	3	0	0
w youtub	-1	-2	-2	5	-1	-1	-1	3	0
w youv	-2	-4	7	1	1	1	-1	-1	-1
w yr	0	0	-1	-1	-1	-2	3	0	2
w yrs	1	-1	1	0	-1	-1	3	0	-2
w yubikei	-1	-3	-2	-2	11	0	3	-1	-4
w yubikei login	0	0	0	0	-8	0	8	0	0
w zero	-1	0	0	0	-3	-1	3	3	-1
w zip	-4	0	4	0	-5	5	-1	0	0
w zip mail	0	3	7	0	0	-9	0	0	0
w zon	-2	2	-2	-1	-2	6	-3	1	2
w zoom	-1	-1	-1	0	0	0	3	-1	1`;
