/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const subjects = `bias	-9	9	23	2	-14	4	15	-39	8
o 000	-6	2	-2	0	-2	-3	1	4	5
o 0x800ccc0e	5	-1	0	-2	0	-1	0	0	0
o 100	0	1	0	-6	1	3	0	-1	3
o 100gb	0	-1	2	-1	-1	-1	3	0	-1
o 10gb	-4	-1	6	0	0	-1	0	0	0
o 113	0	-1	-1	0	4	1	-1	0	-1
o 12th	0	-4	8	0	-1	-1	-1	0	-1
o 143	7	0	-1	-4	0	0	-1	0	0
o 198	5	0	-1	-3	-1	3	-1	0	-1
o 1st	1	0	6	0	0	-2	-3	0	-1
o 200	-5	0	-7	5	1	3	2	3	-3
o 203	0	-2	-1	0	4	1	-1	0	-1
o 20gb	1	-2	4	0	-1	0	-3	2	-1
o 212	6	-4	2	-2	-2	-1	0	-1	2
o 2fa	6	1	-3	-1	8	-3	-5	0	-2
o 2nd	3	-6	5	0	-1	-2	-4	0	6
o 300	2	-2	-5	1	-1	6	1	-1	-2
o 30th	-1	-1	6	0	-2	1	-2	0	-2
o 3am	-1	-1	-4	2	6	-1	-1	0	-1
o 3rd	-1	-2	6	-2	-2	6	-3	-1	-2
o 400	-1	-3	-1	4	-4	6	-1	1	-1
o 404	0	-2	-4	-2	-1	-1	-1	14	-2
o 421	9	-3	0	-1	-1	-1	-1	0	-3
o 465	10	-1	-1	-3	-1	-2	-1	0	-1
o 4g	3	3	-5	5	-1	-1	-1	0	-3
o 500	-6	5	5	0	-2	-5	0	5	-2
o 502	-3	8	2	-2	-1	0	-1	-2	-1
o 503	-1	6	3	1	-1	-2	-5	4	-4
o 504	0	6	1	-2	0	-1	-1	-1	0
o 50th	-1	-1	-5	0	0	2	6	0	0
o 535	4	-2	-2	0	4	-2	0	0	0
o 550	0	-1	2	0	-1	1	0	0	-1
o 554	9	0	0	0	0	-7	0	0	0
o 587	8	-2	-2	-5	1	1	-1	-1	-2
o 5gb	0	-2	6	0	0	0	-3	0	0
o 900	-4	3	-5	-2	6	3	-3	0	1
o 993	3	-1	-1	-4	2	1	-3	4	-1
o 995	4	-1	-1	-2	-1	-1	-2	5	-1
o a4	-1	7	-1	0	-1	-1	-1	0	-2
o abeg	0	0	6	0	-4	1	-1	-1	-1
o abroad	-1	4	-4	0	5	-1	-2	0	-1
o absenc	-1	10	-4	0	-1	-1	-1	0	-2
o acc	-2	-8	10	0	5	-2	-1	0	-2
o accept	9	-4	-2	-6	0	-3	7	2	-3
o access	2	3	-6	0	6	-6	0	-1	1
o accident	-3	5	3	0	-2	-3	-1	0	1
o account	1	-4	2	-5	11	-2	-3	1	-2
o accountant	0	-3	6	-1	0	1	-1	0	-2
o activ	3	0	5	4	-1	-2	-7	-1	-1
o activat	0	6	-1	-2	4	-2	-4	0	-1
o ad	3	4	-2	-6	6	-1	0	-1	-3
o add	3	-7	9	1	-5	4	-1	-1	-3
o addis	1	-2	-3	5	2	-2	-3	0	2
o address	1	-1	-2	-2	-6	16	2	-4	-4
o adjust	-1	-1	8	-2	-1	-1	-1	0	-1
o admin	1	-3	3	1	6	-3	0	-1	-4
o administrator	-1	-2	7	-1	8	-5	-5	0	-1
o adress	-1	-4	-6	-1	-1	5	2	5	-1
o advert	-2	-3	-4	5	8	-2	0	-1	-1
o advertis	-1	-1	-1	0	-1	-1	-6	2	8
o aerc	11	0	-1	-1	-8	0	-1	0	0
o affect	6	-2	0	0	0	-2	-1	0	-1
o afterward	-1	1	2	6	-2	-1	-1	0	-2
o age	-1	-3	-4	-1	-2	-3	4	0	10
o agenci	-2	-2	1	1	-2	4	-2	0	1
o agent	0	-3	0	2	-2	5	2	0	-2
o agre	-1	5	-7	0	-2	-2	3	-1	4
o airtel	1	0	-8	1	0	0	8	0	-1
o alarm	5	-2	-2	0	2	-2	-1	0	-1
o alert	1	-7	-1	-1	6	2	2	0	-2
o alia	-7	-5	-4	-2	-3	28	-3	0	-4
o alias	-3	-2	-5	-3	-4	17	1	-1	-1
o allow	-1	-6	1	4	-4	2	-1	4	2
o alon	0	2	-4	0	2	1	-1	1	-2
o alter	-1	7	0	-1	-1	-2	-1	0	-1
o american	-3	3	-1	0	-1	-2	3	0	1
o amount	-2	-2	10	0	0	-1	-3	0	0
o amsterdam	-2	-2	-2	12	-1	-1	-1	-1	-2
o android	4	-1	-4	3	-7	-3	-1	7	2
o announc	0	3	-7	-1	-1	-2	-2	-1	11
o answer	-1	8	-6	3	0	-2	-4	0	1
o ant	8	-1	-1	0	0	-1	-2	-1	-2
o aol	9	-5	0	-2	-1	0	0	0	-1
o apart	0	0	0	3	-2	1	-2	1	-1
o api	-1	-3	-1	-1	-2	3	5	-2	2
o app	3	-1	-7	1	5	-3	5	-2	-1
o appear	2	6	2	1	-4	-3	-3	-1	-2
o appl	8	-7	-3	0	2	2	-1	0	0
o appli	-5	-7	13	-1	-3	3	0	0	1
o april	-5	-7	12	2	-1	0	-1	0	1
o arabic	-1	-2	-2	1	-1	-1	6	0	1
o archiv	0	7	-3	1	-2	-4	-5	2	4
o arriv	-5	3	-1	-1	1	11	-6	-2	0
o articl	-2	-3	-6	2	-3	0	-2	11	3
o ask	1	-8	-5	5	6	-5	2	-2	6
o associ	3	-4	0	0	-2	4	0	0	-2
o attach	-1	8	-2	-5	-1	-3	1	4	-1
o attempt	-5	-2	5	1	4	-2	-2	-2	2
o auckland	-2	-1	-2	6	0	-1	0	0	0
o audit	-2	-1	-1	0	-2	-1	5	-1	3
o auditor	-1	3	-1	-1	-2	-2	-4	0	8
o august	-1	-1	4	-2	-2	0	4	0	-2
o aussi	-1	-1	-4	4	0	-1	4	0	0
o authenticat	9	0	1	2	-5	-1	-2	-1	-2
o authenticator	-1	-3	-8	-1	18	-1	-1	0	-1
o auto	-2	-2	7	-1	0	1	-1	0	-2
o autoconfig	8	0	0	0	1	-5	-3	0	-1
o automatic	-2	10	0	-1	-1	-4	3	0	-4
o automatical	0	10	-2	0	-3	-2	-1	0	-2
o availabl	1	1	0	1	-2	-1	-2	-1	3
o awak	2	0	-3	4	-4	-1	-1	-1	5
o ba	6	-3	1	-1	1	-1	-1	0	-2
o backup	0	2	1	1	0	-1	-4	1	0
o ban	-1	-1	-1	5	0	0	-1	0	-1
o band	6	1	-7	0	-1	-3	5	0	-1
o bank	-4	-7	7	9	-3	5	-1	-4	-3
o banner	-4	0	-1	0	-3	8	-2	2	0
o bar	0	-3	2	-3	3	1	3	-1	-2
o base64	9	-5	-1	1	0	-3	0	0	0
o basic	-2	-4	6	-3	2	-1	5	-1	-2
o bat	7	-1	-1	-1	-3	0	0	0	0
o batch	1	-2	-3	0	-1	-1	6	0	-1
o batteri	3	0	0	2	-1	-1	-2	0	-1
o bcc	-5	5	-2	-1	-1	7	-1	0	-2
o becom	-1	-1	-4	-1	-2	-1	6	-1	4
o beg	0	-1	-7	-2	7	1	5	-1	-3
o behind	-2	2	-2	11	-2	-2	-4	-2	1
o believ	-2	7	1	1	-5	-1	6	-1	-6
o besid	-3	4	-1	-1	-2	-1	-1	-1	6
o best	5	0	-6	3	-2	-1	3	-1	-2
o big	2	6	4	-1	-3	-4	2	-1	-6
o biggest	3	-3	-4	-2	-2	2	6	-1	0
o bill	0	-1	15	1	-5	-6	-1	0	-3
o bin	-4	7	9	-1	-4	1	-5	-1	-4
o birthdai	4	0	0	-2	4	-1	-2	-1	-2
o bit	0	0	1	0	2	-1	-3	0	2
o bitcoin	-3	-1	4	0	11	-4	-4	0	-2
o black	-2	2	-4	-1	5	2	1	2	-4
o blackberri	11	-2	-3	-2	1	-1	-3	0	-1
o blank	1	6	-2	-5	2	-1	-2	2	-2
o blind	-2	8	-2	-1	-1	-2	4	-1	-3
o block	-6	5	-3	5	-6	9	-1	1	-4
o blu	-2	7	-1	-1	-1	-1	-2	3	-1
o board	-6	-1	3	-1	-1	6	-4	-2	5
o boat	5	-3	0	5	-5	4	-4	0	-1
o book	-8	9	-3	1	-2	3	-1	-1	0
o bookkeep	0	0	8	-3	-1	-1	-3	0	0
o boss	-1	4	0	0	-2	-2	-3	0	3
o bottom	-2	9	-1	0	0	-4	0	0	-2
o bounc	-1	0	0	-1	7	-2	-1	0	-1
o box	3	-1	4	1	4	4	2	-2	-16
o boy	0	7	0	-2	2	-1	-2	-1	-2
o bra	-1	-1	-3	-1	1	-1	-1	0	8
o branch	7	-2	-3	1	0	1	-1	0	-3
o brazil	-2	-4	-1	8	7	-4	-2	0	-3
o break	-7	8	-5	-1	7	1	-3	7	-7
o breakdown	9	-3	-1	-1	0	-1	-2	0	-1
o breakfast	1	6	-2	0	-1	1	-1	1	-4
o brief	-1	0	-1	-1	0	-2	-1	0	5
o bring	5	3	2	-2	-1	-5	0	-3	1
o broadband	7	1	-2	0	-2	-1	-1	0	-1
o broth	0	4	-3	3	3	-4	-2	-4	3
o brows	2	6	0	4	1	-3	1	-4	-7
o btc	0	0	5	0	0	0	-4	0	0
o build	6	1	-1	1	-2	-2	-1	0	-2
o bulletin	-2	3	-6	-1	0	5	-4	0	5
o bump	1	0	8	-1	-1	0	-4	0	-2
o business	2	-5	1	-2	-2	-5	6	0	5
o button	-6	10	4	-6	-2	-3	-6	13	-4
o buy	1	-5	1	-6	2	5	2	-1	1
o ca	3	-1	4	5	-3	-4	0	0	-3
o cabl	1	1	-3	4	-1	-1	2	-1	-1
o caf	-1	-1	-2	-1	6	0	0	0	-1
o caldav	6	1	-1	-3	-1	-2	3	-1	-3
o calendar	-6	14	-6	-3	0	-2	4	1	-2
o call	-8	5	-2	-2	2	-3	4	2	2
o camp	-2	-1	6	0	0	-3	0	0	0
o canada	-3	1	-4	6	-1	5	-2	0	-2
o canari	0	-1	-6	0	-1	-1	0	3	7
o cancel	-1	2	8	2	-3	-3	-4	1	-2
o canna	2	0	-8	1	5	-1	-1	0	2
o cap	5	-2	4	-2	-3	1	-2	-1	-2
o captcha	-1	-2	5	1	-2	-5	-3	9	-2
o card	0	-8	8	-5	3	-3	3	-2	4
o carddav	8	-4	0	0	0	-1	0	0	-1
o carri	6	-5	-3	-1	-1	0	6	-1	-1
o cas	-2	1	-1	-1	3	-6	-1	0	7
o cash	1	-2	6	-2	-1	-3	2	0	-2
o catch	-1	0	-6	-2	-2	9	3	0	-2
o cebu	6	-3	-1	1	1	-2	-1	0	-1
o cell	3	-3	9	-1	1	-6	0	0	-1
o centr	2	-2	-1	1	-3	1	-1	6	-3
o certifi	-1	-3	-2	-1	6	-2	-1	0	3
o certificat	13	-2	1	1	-7	-8	-4	-1	7
o chair	-1	-1	9	0	-3	-4	-2	0	1
o chanc	-1	3	5	2	-2	-2	-2	1	-4
o chang	-1	4	10	0	5	-1	-10	-3	-4
o charact	1	-3	3	0	-1	-3	-1	7	-3
o charg	-3	-1	-1	-2	1	-1	3	0	4
o chariti	-1	-2	0	-4	0	0	5	-1	3
o chat	4	3	-4	6	-2	-2	-2	-2	0
o cheap	0	0	0	-5	-1	0	7	-1	-1
o check	2	-1	-1	-7	2	-2	2	3	2
o checkout	0	0	4	0	-3	-1	3	0	-1
o chequ	-1	-2	8	-1	-1	-6	4	0	-2
o child	3	1	1	1	-1	-3	-8	-1	8
o china	-1	-1	-1	-1	0	-3	11	0	-3
o choir	-1	7	-1	-2	1	3	-4	0	-2
o choos	-1	-3	0	4	-1	-3	3	3	-1
o christma	-1	-6	0	-3	-3	4	1	4	4
o church	-2	4	-3	-1	0	3	4	0	-4
o ci	7	1	-1	-1	-1	0	-4	0	-1
o circl	3	-1	5	-2	1	-1	-3	0	-2
o citi	4	0	-2	7	-1	-2	-2	-3	0
o class	-4	4	-7	0	4	5	-2	-1	1
o clean	-1	3	-7	6	-1	0	-1	-1	2
o clear	5	0	-3	-3	1	6	-1	-1	-3
o click	-4	1	-1	3	4	-7	-1	5	-1
o client	-5	5	-4	0	3	4	-5	-1	4
o clinic	3	-1	-3	-1	1	-1	6	-2	-3
o clock	-3	2	-2	-2	6	0	0	0	-1
o clos	-3	-4	7	-1	1	1	-2	0	0
o closest	-3	-1	-1	8	-1	0	-1	0	-2
o club	-4	-2	-3	-5	3	7	2	1	0
o co	1	-3	-3	-1	4	-2	8	-2	-3
o coach	2	-1	-2	0	0	0	5	0	-4
o cod	-3	-3	0	-6	14	3	-2	-2	-1
o colleagu	-1	-2	0	1	4	-3	-2	4	-1
o color	-4	8	-2	2	1	-3	0	0	-2
o colour	-1	7	2	-1	-1	-5	2	3	-6
o column	-3	9	-2	-1	-1	1	-3	0	0
o com	-4	-5	-4	5	1	8	0	-1	1
o comin	9	-1	-2	-1	-1	-1	-2	0	-1
o comma	6	2	-2	1	-2	-3	1	0	-3
o commit	-1	-2	0	0	0	-2	7	0	-2
o committe	-3	2	-2	0	-1	-1	4	0	1
o common	-2	1	-2	-1	-1	-2	10	0	-3
o compani	2	0	-4	-2	0	-2	-2	3	5
o complain	-2	-2	-4	2	0	-1	-2	0	9
o complaint	-1	-5	0	-2	2	-2	-2	-1	13
o complet	0	-1	7	2	0	-1	-3	-3	-1
o compos	-4	8	-1	-1	-1	2	0	-1	-1
o compulsori	0	0	-8	0	2	-1	7	0	0
o comput	8	-3	-3	-1	1	0	0	-5	4
o cond	-1	5	-2	-1	-1	-3	4	-1	0
o conf	-1	-1	-1	5	1	-2	-1	0	0
o configur	-4	-4	3	9	3	-2	-2	-1	-2
o confirm	-3	-7	1	0	3	1	2	3	1
o connect	9	0	-11	6	-5	-4	-3	0	9
o connection	6	1	-6	-5	6	-3	2	0	-2
o connexion	0	-1	-5	0	6	0	0	0	0
o conor	-1	-2	-1	0	-1	5	0	0	-1
o contact	2	8	-2	-5	-4	-3	-4	9	-1
o contain	0	4	6	-1	-4	-4	1	0	-1
o content	0	2	-4	-1	-2	2	-2	0	5
o continu	-6	-1	0	0	7	-3	5	0	0
o contract	-6	-5	6	0	-5	-4	9	-1	4
o convers	-4	13	-2	-2	-1	-5	-2	0	3
o cooki	-2	5	-3	-1	-6	0	1	8	-2
o copi	5	2	0	0	-2	0	-6	-2	3
o copier	5	-1	-1	0	-1	-1	-1	0	1
o cork	-1	8	-3	0	-1	-2	-1	-1	-1
o corner	-1	6	-2	0	0	-1	-1	0	0
o correct	-1	0	7	-2	-7	-7	-4	21	-6
o cost	-7	-2	9	1	-4	-4	12	-1	-4
o couldnt	9	-1	-4	1	1	-3	-2	-1	-2
o council	-1	-4	4	-2	-2	4	3	0	-1
o count	1	-6	9	-3	1	-8	6	-1	2
o counti	-1	8	-3	-1	-1	0	1	0	-2
o countri	-3	-1	-4	3	-2	-6	4	4	6
o coupon	-2	-4	9	0	-1	-2	0	0	0
o court	-1	-3	-3	-2	-4	4	2	0	7
o cover	-2	0	-2	-4	-1	-1	5	6	-2
o crawl	-1	0	-1	8	-1	-1	-2	0	-2
o creat	-6	1	2	-1	1	0	5	0	-1
o credit	-1	-3	9	0	-1	-2	3	0	-5
o crew	-6	2	-4	2	-1	6	2	0	-1
o crook	-1	0	-8	0	5	6	-1	0	-1
o crypto	-1	-2	-1	-1	9	-2	-1	0	-1
o csv	-1	-3	12	-1	-2	0	-2	-1	-1
o custom	-7	2	-6	-3	4	5	-1	0	5
o cut	-2	-1	-1	3	1	7	-5	6	-9
o cyber	0	-2	-2	-1	8	-1	-1	0	-1
o dad	4	-3	2	0	-2	-2	4	-1	-2
o daili	-3	-6	6	2	-1	1	-3	0	5
o dal	-4	0	4	-1	-1	7	0	0	-2
o danish	-2	-3	-1	3	0	-2	-3	2	7
o dark	5	1	-2	-1	-1	-1	-5	0	3
o dat	2	3	4	-4	-1	0	-6	1	1
o data	3	-4	-6	1	-4	-3	8	-2	7
o daught	-3	8	-3	-4	-4	-1	4	7	-3
o deal	-2	1	-5	-1	-6	-1	1	-1	12
o debit	-2	-2	7	-1	-1	-2	2	0	0
o decemb	-3	4	2	0	-1	-1	-1	0	0
o deck	-1	-1	-2	3	0	-1	-3	5	-1
o declin	0	6	0	0	-1	-1	-2	0	-2
o dedicat	0	-1	-2	-2	-1	1	7	0	-1
o deduct	-1	-1	6	-1	-1	-1	-2	0	0
o default	2	6	-2	-2	-1	-1	-1	0	-1
o delet	-2	8	3	-2	-2	5	-4	-1	-6
o deliv	-1	-3	-1	0	0	4	-1	0	2
o deliveri	4	-5	-4	2	-1	6	0	0	-1
o demand	-3	-1	-3	1	3	-1	-2	0	7
o demo	-1	-2	-3	0	-3	-1	11	0	0
o deni	3	3	-5	7	-1	-3	-2	-1	-2
o desk	-1	0	-3	-1	1	2	1	-2	1
o desktop	-2	7	-5	0	-1	-1	4	0	-1
o destroi	0	7	-2	0	-2	-2	0	0	0
o detail	-2	-6	-2	1	8	1	-1	0	2
o devic	9	-5	-2	4	7	-6	-4	3	-6
o dictat	6	0	-3	0	-1	2	-1	-1	-2
o die	3	2	-4	7	-3	-4	-9	-1	8
o differenc	-1	-1	3	0	-1	2	0	0	-1
o different	4	-1	-2	1	2	-2	-4	4	-2
o dig	-2	1	-1	-3	-2	4	-2	0	5
o digit	-1	-1	2	-4	8	-2	-1	0	-1
o direct	-1	0	1	-2	-2	3	1	0	0
o discord	-1	1	-3	5	-1	0	-1	0	0
o discount	-2	-3	6	0	-1	-2	5	0	-3
o disk	2	-4	4	-3	5	-3	-4	0	4
o dispatch	3	-1	1	-1	-1	4	-3	0	-2
o divorc	0	-1	7	0	-2	-1	-1	0	-1
o diwali	-1	1	9	0	0	-6	-1	0	-1
o dkim	0	-2	2	-1	-2	4	-1	0	-1
o dmarc	-3	-2	-3	-1	-1	12	-1	0	-2
o dmarc1	0	0	0	-1	-1	7	-3	0	-1
o dns	7	-3	-3	-5	-2	6	-4	1	4
o doc	-4	-3	-1	-5	4	-1	0	10	0
o dollar	-2	-3	9	-2	2	-2	-2	-2	1
o domain	2	-7	-2	-9	2	13	3	-1	-1
o door	-2	5	0	1	-2	-1	0	0	-2
o dot	1	3	-2	0	-1	1	1	-1	-2
o doubl	-2	5	2	-2	4	2	-2	-1	-7
o doug	-1	-2	6	-1	1	0	-1	0	-2
o dovecot	9	-3	-5	0	-2	3	-1	-1	-1
o downgrad	-1	-2	9	-6	-1	0	2	0	-1
o download	1	8	-3	3	4	-3	-7	2	-5
o dr	-1	-3	6	0	0	3	-1	0	-3
o draft	-5	13	-1	-2	0	3	-2	0	-4
o drag	-8	8	2	1	-1	-2	-2	0	2
o draw	-1	7	-2	0	5	-6	-2	-1	-1
o driv	5	1	-3	-1	3	-3	0	0	-2
o drop	2	4	12	-4	-1	-3	-6	-1	-4
o dubai	4	-3	1	-5	-1	-1	9	0	-4
o dublin	2	-2	-2	9	-1	-1	-1	-1	-2
o due	7	-2	0	-1	1	-3	-3	0	1
o dutch	-1	-1	0	3	5	-2	-2	0	-1
o duti	-3	-4	-2	1	-1	-1	1	0	9
o easter	-1	2	-1	0	-1	-1	-1	0	5
o eat	0	2	2	1	-2	-1	-3	4	-2
o edg	0	7	1	0	-4	-1	-2	0	-2
o edit	-1	4	-2	1	-2	0	-1	0	0
o editor	4	0	0	-3	0	2	0	-1	-3
o eight	-3	1	8	-1	-1	0	1	-1	-4
o eighti	-2	2	1	-1	-2	-1	6	0	-2
o eleven	10	-1	-2	-4	-3	-4	6	0	-1
o elsewher	0	-2	-2	-3	0	-1	-2	0	10
o em	5	1	5	-2	-3	-3	-2	1	-3
o email	3	9	-7	-7	2	2	-7	2	3
o emergenci	8	-5	6	0	-2	-4	-1	0	-1
o emoji	0	7	-4	0	-1	-1	-1	0	-1
o employe	-1	-5	-1	0	1	-1	10	0	-3
o empti	1	7	4	-2	0	-7	-3	4	-4
o enabl	-1	6	-1	-1	-3	1	-1	0	0
o encrypt	2	-5	-3	-1	11	-4	-1	4	-3
o end	1	-6	11	-7	-4	1	-2	5	1
o endpoint	-2	-2	-1	8	0	-1	-1	0	-1
o enforc	-2	-1	-1	-1	10	-2	-1	0	-3
o english	-8	7	-3	-2	2	0	3	1	0
o enough	-4	-2	-4	0	0	4	1	0	5
o enquiri	2	0	-3	0	-2	-1	6	2	-3
o enter	2	3	5	-6	-7	5	1	2	-6
o entir	4	0	0	1	-1	-1	-1	0	-2
o envelop	2	-1	0	-3	-1	-1	5	0	-1
o eras	-2	2	2	-2	-2	-1	4	0	0
o error	-3	7	0	-3	-1	1	-3	3	-1
o estat	-1	2	6	-2	-2	-1	-2	0	0
o eta	4	-3	-3	8	0	-2	-1	0	-2
o eur	-1	-1	6	0	-1	-1	-2	0	-1
o euro	-2	-2	12	0	-4	0	-1	-1	-3
o eve	-1	-4	-2	1	-2	1	-1	-1	9
o even	2	-2	6	4	-2	-2	-3	2	-3
o everybodi	9	0	0	-4	-1	-4	1	3	-4
o everywher	1	-4	-1	0	10	1	-6	-1	1
o ex	-2	8	-2	0	8	-6	-2	-2	-3
o exact	0	-1	-3	0	-3	0	0	0	8
o exam	-1	4	-4	-1	-2	-1	-2	0	6
o exampl	-1	-6	3	-2	-6	11	-3	5	-1
o exception	0	-1	0	5	0	0	-1	-2	-1
o exchang	11	-2	-2	2	-6	-1	-1	0	-1
o exclud	0	0	-1	-1	0	5	-1	0	0
o exist	2	1	0	0	4	-4	-1	-2	0
o exit	-3	-9	-9	27	4	-8	0	-3	1
o expect	10	-3	2	-1	-3	-2	-2	0	-1
o expir	-3	3	4	1	1	3	-5	1	-5
o explain	-2	3	1	-1	8	-3	-7	-1	0
o export	7	5	-3	-2	-2	2	-2	-1	-4
o extend	-1	-1	3	-3	6	-4	-2	0	2
o extra	-2	-2	9	-1	-1	-2	4	0	-4
o eye	-1	5	9	-1	-2	-3	-3	-2	-2
o factor	-6	-1	0	-1	14	-2	-1	0	-4
o fail	3	6	4	-2	-2	1	-5	0	-6
o fair	-1	-3	1	6	-1	1	-9	3	3
o fairemail	3	-3	-2	-1	6	-2	0	0	-1
o fak	0	-1	-7	0	1	6	0	1	2
o fall	2	0	-4	-1	2	7	-4	0	-1
o fami	2	7	-3	-6	0	-1	-6	-2	8
o faq	0	-3	-2	-4	-1	0	0	9	1
o fast	0	-1	-2	0	0	-2	0	0	6
o father	4	-3	4	1	0	-2	-2	0	-1
o fault	-1	-5	1	-3	-3	3	-2	1	9
o februari	-2	-3	3	-1	-3	-2	3	3	1
o fed	-2	-1	-1	0	-1	-3	-1	0	9
o feder	-3	-1	3	-1	-2	7	-3	0	0
o fee	-3	1	7	-1	-2	-6	7	0	-2
o feed	-9	-1	-2	1	0	5	-1	6	3
o fella	-1	-2	1	-2	-1	0	3	-1	4
o festival	6	-2	-3	0	0	0	1	0	-1
o fetch	4	-1	-1	1	0	-1	-1	0	-2
o fetchmail	8	2	-2	-5	-2	-1	0	0	0
o fibr	1	-3	-1	6	-1	-1	-1	0	-1
o field	-3	1	1	3	-1	3	-2	1	-4
o figur	-3	-1	-6	0	1	-1	3	1	7
o fil	-2	7	2	2	-1	3	-5	-2	-3
o fill	-3	7	-5	-2	-3	2	-2	2	3
o film	2	-5	0	-3	4	-2	-3	0	8
o filter	-2	13	-2	1	-5	5	-7	-1	-4
o fin	11	1	-4	0	-5	-2	1	-2	-1
o financ	-1	-1	9	-1	-1	-1	-2	0	-2
o find	-1	4	3	-2	4	1	-6	1	-4
o fingerprint	-4	-1	-2	2	12	0	-1	-4	-3
o finish	0	-1	3	-1	-3	-4	3	0	2
o fir	2	5	-3	-2	-4	1	6	0	-4
o firefox	-4	9	1	-1	-1	-1	0	6	-8
o firestick	0	-1	-1	1	-1	-1	5	0	-1
o firm	6	2	-3	-1	-4	-4	2	-1	4
o fit	0	5	-3	0	-1	-1	3	0	-2
o fiv	0	3	-2	2	-4	-1	5	1	-4
o fix	6	-1	-8	7	-5	-3	-4	14	-6
o flag	0	3	0	-2	0	-2	-2	6	-4
o flat	1	4	-4	-1	-5	-1	3	0	4
o flatmat	-1	1	4	1	0	0	-3	0	-1
o floor	8	-1	-1	2	-1	-2	-1	0	-3
o folder	-1	19	-7	-2	-4	0	3	-2	-5
o folk	-3	6	-4	-1	2	1	-1	0	-1
o follow	0	5	1	1	1	-1	-2	0	-4
o font	-1	10	-1	1	-1	-4	-2	-1	-2
o forbid	-1	-1	-7	1	5	-2	-1	0	6
o forc	-1	-1	3	-1	4	-1	-2	0	-1
o forest	0	-1	-1	0	-1	6	-1	0	-1
o forev	-1	3	1	-2	-1	0	1	1	-1
o forget	2	-1	4	-9	5	-7	9	-1	-2
o form	-6	-7	1	-7	-7	4	-4	23	3
o format	2	3	-3	8	-4	-4	-2	0	-1
o former	-3	-2	0	2	0	0	-1	0	4
o forti	4	-3	-5	-4	5	1	1	1	0
o fortnight	-1	11	-5	-1	-1	-6	4	0	-2
o forward	-12	-1	-8	3	5	17	-3	2	-5
o four	-2	0	6	-3	-4	1	5	1	-3
o franc	-2	-2	-2	6	1	-2	-2	-1	3
o frankfurt	4	-2	-1	0	5	-2	-1	0	-1
o fre	-1	-1	5	2	-3	4	0	0	-5
o freez	0	-3	2	2	4	-2	-3	0	-1
o french	-3	4	3	2	-2	-3	-3	-2	3
o fresh	0	-2	-3	1	5	0	-1	0	0
o fridai	0	1	3	-2	1	3	-3	-1	-3
o friend	3	-9	4	-4	10	-4	-2	1	1
o front	-4	-2	-2	-1	7	-3	3	5	-3
o full	3	1	-2	2	-3	7	-2	-1	-5
o gadget	-4	-3	-1	7	5	-1	0	-1	-1
o gam	0	0	1	-8	0	0	9	0	-1
o gatewai	-4	2	0	10	-2	-2	-2	0	-3
o gav	6	-4	4	-3	1	-3	1	1	-2
o gb	3	-9	12	2	-3	-5	8	-1	-7
o gcash	-3	0	0	-1	0	-1	5	0	-1
o gdpr	-1	-1	-2	0	-1	-1	-2	0	9
o general	3	-3	-4	-1	-1	1	8	0	-4
o generat	-2	0	1	-5	1	-1	6	0	0
o gentl	0	-6	0	0	0	7	0	0	0
o german	-4	3	-5	3	-3	0	-3	6	2
o germani	-1	0	2	5	-1	-1	-2	-1	0
o gf	0	-2	-1	-3	-1	0	8	0	0
o gift	-2	-1	0	-4	7	-4	9	0	-5
o gig	-2	-5	6	3	-1	-1	2	-1	-3
o gigabyt	-1	-1	7	-6	-2	-2	8	0	-3
o girl	4	-2	3	-1	2	0	-3	0	-2
o giro	0	0	5	0	0	-3	-1	0	0
o giv	6	4	-6	-2	-3	2	1	1	-3
o glad	-1	-2	0	1	2	0	-3	-1	4
o gmail	9	-13	-4	-5	-1	11	5	-1	1
o gmx	1	-3	1	0	0	5	-1	0	-3
o goat	-2	-1	2	-1	-1	0	-2	0	5
o gold	-2	-4	8	-2	0	-1	-2	0	3
o googl	2	-2	-2	3	-1	0	0	1	-1
o grac	-4	0	7	0	0	-1	-1	0	0
o grandkid	0	-3	-2	-1	2	-1	6	0	-1
o grandson	0	2	-1	0	-3	-4	6	-1	2
o grant	0	-1	6	0	-1	-2	-2	0	-1
o graz	1	-1	-2	2	-2	6	-1	0	-2
o green	5	-4	-4	3	0	3	3	-3	-4
o grei	1	5	-4	4	-3	0	-2	3	-3
o greylist	-1	-2	-1	0	-1	7	-1	0	-1
o group	-5	8	-1	1	2	2	-1	-3	-3
o gst	0	0	2	0	-1	-3	4	0	-1
o guard	-3	-2	-4	8	-1	5	-2	0	-3
o guest	-6	-1	0	-8	2	6	8	0	-1
o guid	4	2	-2	-1	-5	2	-3	8	-4
o guy	3	0	-4	-1	5	-4	-2	0	2
o half	-3	1	-3	0	6	0	-2	0	1
o hall	-4	11	-2	0	-1	-1	-2	0	-2
o hand	-2	2	-6	1	0	1	5	-1	-1
o handshak	-5	-4	-1	16	3	-2	-3	0	-4
o hang	-1	0	-2	3	-3	-2	-2	-1	8
o happen	5	3	-3	0	-5	-3	0	-1	5
o happi	0	2	-5	0	-2	-1	6	0	-1
o harbour	2	5	-2	0	-1	0	-1	0	-3
o hard	10	1	-5	-1	-3	-1	0	0	-1
o hash	0	0	-5	0	3	-2	-2	0	7
o hat	0	0	-5	0	0	0	6	1	-1
o head	-1	0	0	0	1	-2	-1	0	3
o header	-3	10	-7	-3	4	2	-2	3	-4
o hear	1	-1	2	-1	-1	3	2	-2	-4
o hed	-2	-2	-5	0	4	5	2	-1	0
o help	-2	-1	-2	-4	-1	1	-3	12	2
o herself	-1	1	-1	-1	0	-1	6	0	-2
o hes	0	-4	-2	0	11	-1	-4	0	0
o hid	1	7	3	-2	5	-5	-3	-1	-5
o hir	-1	-1	-2	-1	-1	-1	-2	0	9
o histori	-1	-2	-1	0	6	0	0	0	-2
o hit	-4	9	12	-1	-3	-12	-3	6	-3
o hold	-1	-1	-2	0	-4	1	0	0	8
o holidai	-2	14	0	-1	-1	-2	-1	0	-5
o hom	-3	4	-3	1	0	-1	-5	6	0
o hop	-1	-1	0	0	-1	1	3	0	-1
o hospital	0	-4	1	0	2	6	-1	-1	-3
o host	5	-4	-8	-2	10	-3	7	-1	-4
o hotel	3	-4	-3	3	3	-1	2	-1	-3
o hotmail	7	-6	-1	-2	-1	7	-2	0	-2
o hour	9	-2	-7	0	0	1	-1	0	0
o hous	0	2	-4	4	-2	3	-2	5	-6
o how	-2	5	-1	0	0	-1	0	0	-1
o huawei	7	-4	0	-1	-3	-1	3	0	0
o human	0	-4	-4	-1	-2	3	-1	2	9
o hundr	-6	3	-1	-1	5	6	-3	-1	-4
o hurri	-1	-1	9	-1	-4	0	-1	0	-1
o husband	-2	0	9	-2	1	-3	-1	-1	-1
o iban	2	-2	5	-1	4	-1	-2	0	-5
o ics	-2	8	2	-3	-1	0	-2	0	0
o id	-6	4	6	-1	0	3	-2	-4	1
o identific	0	0	0	-7	8	0	0	0	0
o identiti	-2	-2	-1	-2	7	1	-1	0	-1
o idl	7	-1	-2	4	-3	-2	2	-1	-3
o imag	-1	8	0	0	1	-7	0	0	0
o imap	7	0	-7	-12	13	-4	7	5	-9
o imapsync	12	-1	-3	-1	-1	-2	-3	0	-1
o import	2	6	-1	-3	1	-6	3	1	-3
o imprint	0	-1	-1	-1	0	0	-1	-1	5
o inbox	-2	2	-5	-3	-4	6	8	-2	-1
o incident	4	-4	1	-1	3	-5	-2	0	4
o includ	2	-7	8	-8	-3	3	5	-1	2
o incom	10	-5	-3	-2	0	3	0	0	-2
o incorrect	5	1	-1	-1	-2	0	0	-1	-1
o increas	0	9	-2	-1	-1	-1	-3	0	-2
o india	-2	-2	4	-1	0	-1	2	0	2
o info	2	-1	-5	-3	2	12	-2	-1	-5
o inform	-1	-2	-3	0	0	1	0	0	5
o insid	1	6	-11	-1	3	-2	7	0	-4
o instagram	0	-1	-4	8	-4	4	-2	0	0
o install	6	-1	0	1	-4	0	-1	0	-1
o instruction	3	-1	-2	-2	-1	-1	-1	-1	6
o interfac	-2	1	-3	-1	-1	0	7	0	0
o internal	-4	8	-1	0	-1	2	-1	-1	-1
o internet	-2	0	2	1	-4	1	5	-1	-2
o interview	-2	5	1	-2	-2	-2	-1	-1	3
o inv	-1	-1	5	0	0	-1	-1	0	0
o invalid	-6	7	5	4	-3	-2	-4	3	-5
o invit	-5	9	-2	0	0	-1	-3	-2	4
o invoic	-1	0	7	-1	-3	-3	3	-1	-1
o ios	-4	-1	-1	-1	5	-1	-1	0	4
o ip	-4	-9	0	12	-4	2	5	-2	0
o ipad	10	-6	-2	4	3	-2	-2	0	-4
o iphon	14	-9	-3	0	-2	-4	-1	7	-2
o ipv6	4	-2	-3	3	2	0	-1	0	-3
o iso	-1	0	-2	1	4	-2	-1	0	2
o isp	5	-3	-2	6	-1	-1	-1	0	-1
o issuer	7	-1	0	-1	-4	0	0	0	0
o item	-1	-2	3	-1	-1	-1	-1	8	-3
o jan	0	-1	-3	-1	-1	7	-1	0	-1
o januari	3	-1	8	-3	0	-4	-6	-1	3
o japan	-5	3	1	6	-2	1	-2	0	-2
o japanes	-1	-3	2	1	-1	-1	-1	-1	5
o job	-4	2	0	-2	2	2	-5	0	3
o join	-4	1	2	-2	-2	-2	11	-4	0
o juli	-3	0	3	2	-3	1	0	0	0
o jump	-1	5	-2	-1	-1	-1	0	4	-2
o jun	-1	-1	4	-1	-3	1	0	-1	2
o junk	-3	1	2	0	-2	5	-2	-1	0
o k9	11	-2	-1	-6	0	-1	-1	0	-1
o kaz	-3	2	2	-2	-2	5	-1	0	-1
o keep	2	-3	4	-6	0	-4	-3	0	9
o key	-7	-3	-4	8	14	1	-1	-2	-6
o keyboard	-2	-6	10	-1	-3	3	-1	1	-1
o kick	-5	1	-4	0	10	-1	2	0	-1
o kid	0	-2	5	0	3	-5	3	0	-3
o kill	1	2	-1	3	-3	2	-2	0	-2
o kind	-6	1	6	3	-6	1	-2	6	-2
o kindl	6	0	-2	-2	-1	0	0	0	0
o knock	2	-1	3	0	-1	1	-2	0	-1
o know	0	-2	1	-3	1	-2	3	-2	5
o lab	-6	0	-2	0	1	2	1	5	-1
o label	4	-3	-1	-1	-1	-2	2	0	3
o lad	0	3	4	-1	-1	-3	-2	0	-1
o ladi	3	-4	-2	-4	5	-2	3	1	0
o lago	1	6	-4	-1	3	-1	-2	-1	-1
o land	-6	-1	1	0	0	9	-1	-1	0
o languag	-1	8	-6	0	-4	1	-3	4	0
o laptop	11	-3	-6	6	5	-4	-6	3	-6
o larg	-2	1	-2	-1	-1	-3	-1	3	6
o lat	0	-3	4	0	-6	10	-6	-1	2
o law	-2	1	-6	-4	-2	-1	-2	3	13
o lawyer	-2	-5	-5	-1	0	2	5	0	6
o lead	-1	-3	-2	-1	1	0	-1	6	-1
o leak	-2	-2	-3	2	11	-3	-2	-2	0
o learn	3	-1	-6	-1	1	-4	5	0	4
o leav	3	1	-3	2	6	1	-1	-5	-4
o leaver	0	-3	7	0	0	-2	-1	0	-1
o legal	-2	8	-4	-1	-2	-4	2	0	2
o let	0	-2	0	6	-1	3	-3	-1	-1
o letter	-4	6	-5	-9	8	5	-6	0	5
o librari	-2	4	2	-3	1	0	-1	1	-3
o librarian	0	-1	-1	8	-1	-1	-1	0	-2
o licenc	-1	-1	-3	-5	-1	-1	3	0	9
o lie	-2	-5	0	0	-3	-1	4	5	3
o lif	-3	-1	-3	-1	6	2	1	0	-1
o lifetim	-1	-1	-1	0	-2	-1	9	0	-2
o lift	-2	2	6	-2	-1	0	-1	0	-2
o limit	3	4	-2	3	-8	2	-3	0	0
o lin	-2	-1	0	-1	-2	4	-2	-4	8
o link	-6	-2	-1	2	3	-5	0	11	-3
o linux	0	-5	-1	2	2	-1	-2	7	-2
o list	-6	8	-5	-4	6	3	-9	2	4
o liv	6	1	-4	0	-4	1	-1	-1	2
o load	1	0	1	3	-1	0	0	1	-5
o loc	0	-1	0	7	0	-2	-1	1	-3
o lock	-4	-2	4	1	9	-3	1	-2	-4
o log	-3	8	-5	-8	7	0	-1	-6	8
o login	0	6	-7	-3	13	-3	-1	2	-6
o logo	-5	4	-8	-2	6	-4	2	-1	9
o lol	-1	-2	5	0	-3	-1	-1	-1	5
o london	2	-1	-1	6	-1	-1	-2	-1	-2
o longer	-7	6	-4	-2	9	2	0	0	-4
o longest	-1	-1	0	6	-2	-1	-1	-1	0
o look	1	-2	-3	0	6	-3	4	3	-5
o los	-7	-2	5	3	3	3	-6	5	-5
o lov	-1	2	4	-3	-2	-4	-1	0	5
o loyalti	0	0	6	0	1	0	-5	0	0
o lunch	4	4	0	2	-2	1	-3	-2	-3
o ma	6	-3	4	-2	0	0	-2	-1	-3
o mac	6	2	-4	6	-2	-6	-1	2	-3
o machin	6	0	-7	0	1	-3	5	-3	1
o mail	11	8	-5	-12	4	-5	3	-8	5
o mailbox	0	4	5	-10	0	-3	2	-2	4
o main	-5	-1	0	-1	2	8	-2	0	-1
o man	-4	-8	-3	-1	4	4	2	2	5
o manag	1	0	-2	-2	-3	1	-3	-1	9
o managesiev	10	0	-2	-3	-2	-1	-1	0	-1
o manila	-1	-2	-3	5	6	-1	-1	0	-2
o manual	2	-5	-4	-1	-2	-1	-2	6	6
o map	3	-7	0	2	-1	4	-2	0	0
o march	-3	-5	8	-1	-3	-3	1	0	6
o mark	-3	8	-1	-3	0	2	-2	1	-2
o market	-1	-2	-3	1	0	-5	-1	0	13
o marlen	-1	-1	0	0	6	-1	-1	0	-1
o mastodon	2	-1	-2	-1	-1	-1	-2	0	5
o mat	6	-3	-4	2	1	-1	-1	2	-2
o match	3	-2	-1	-3	-4	3	5	0	0
o matter	-2	1	-4	0	3	1	-4	-1	7
o max	0	-1	-6	-1	5	-3	6	0	-1
o mb	1	4	-6	1	-3	-1	1	1	1
o mbox	-5	13	-3	-1	-1	-1	-2	0	-1
o meant	-3	0	0	-1	7	-1	-2	0	-1
o meanwhil	-1	-1	0	0	-2	4	-1	1	-1
o meg	-2	-1	-2	0	-1	7	-1	0	-1
o member	-3	4	3	-3	-5	4	5	-1	-4
o mend	-3	-1	5	0	2	-1	0	0	-1
o mention	-1	-6	0	-1	-1	0	7	-1	4
o menus	-1	8	-3	-1	0	-1	-1	3	-3
o merg	-1	5	6	-3	-1	-2	-1	0	-2
o messag	-6	1	-3	-5	1	-2	-4	8	10
o method	2	-1	-4	3	5	-2	-2	0	-1
o mid	-1	-1	3	-2	-1	-1	-2	6	-1
o middl	-3	-4	5	-2	-2	3	-2	4	1
o midnight	-3	-2	-1	-1	1	-2	-2	5	5
o migrat	9	-1	-2	-1	-1	-2	-2	0	-1
o mikrotik	-1	-2	-1	7	-1	-1	-1	0	-1
o mim	-1	-5	-1	0	6	2	-1	0	0
o min	-3	-2	5	-1	-3	9	-2	-1	-2
o minimum	0	0	-1	0	-1	0	7	0	-5
o ministri	-4	-2	-1	0	0	6	3	0	-2
o minut	4	4	-2	3	-8	3	-6	0	3
o misis	1	-1	-1	-1	-1	-2	5	0	0
o miss	5	-2	2	-1	4	0	-4	-1	-2
o mistak	-1	6	6	-1	-4	4	-6	-2	-2
o mobil	-1	5	3	0	2	-5	-5	7	-5
o mod	-3	7	-2	0	2	-2	-2	1	-1
o moment	-2	-2	-2	6	8	-5	-3	0	-1
o mondai	2	1	3	-3	-2	8	-7	1	-2
o monei	0	0	4	-2	-3	-3	2	-1	2
o monero	-2	-1	1	1	0	-1	3	0	-1
o month	-2	-5	6	-2	-2	-4	7	-2	4
o morn	3	4	-4	-3	12	2	-7	-3	-4
o mother	-4	-3	-4	-2	4	1	1	6	0
o mov	4	1	5	0	-3	-1	-1	-1	-4
o mr	-1	-3	9	3	-2	-2	-2	-1	-3
o mrs	-3	-3	1	-1	2	10	-2	0	-3
o msmtp	8	-1	-2	-2	-2	0	0	0	0
o mta	-2	-1	-1	-1	5	4	-2	0	-2
o mtu	-1	-2	-1	11	-1	-2	-2	0	-2
o mulhern	0	-1	5	-1	0	-1	-1	0	-1
o mum	1	2	6	-3	-2	2	-6	-2	1
o mx	-6	-2	-3	-2	-2	22	-2	-2	-3
o mx1	-1	-1	-2	-2	6	3	-1	0	-2
o mx2	-3	0	-1	-3	1	7	0	0	-1
o nag	-2	6	-1	-2	0	0	0	0	-1
o naira	0	3	5	0	0	0	-5	0	0
o nairobi	0	2	-5	5	-1	-2	-1	-2	4
o nam	-3	7	3	-1	-4	1	1	-4	0
o nas	7	-2	-4	-1	-3	5	-1	0	0
o near	-2	-2	5	1	-1	-1	1	0	0
o nearest	-1	-1	0	6	0	0	-1	0	-2
o neighbour	-2	0	1	1	-4	-2	0	3	2
o nephew	0	0	2	-2	-3	-4	4	0	4
o net	2	2	5	2	-2	-6	1	-2	-3
o netflix	-2	-3	-3	6	0	4	0	-1	-1
o netherland	-1	-2	-1	7	0	-1	-2	-1	1
o network	3	1	2	3	-3	-1	-3	-1	1
o new	4	-6	-6	0	-1	1	-2	7	4
o newslett	-6	1	-1	-2	-2	4	-5	-3	15
o newspap	0	1	6	2	-3	0	-1	0	-3
o ngo	3	-4	5	0	-1	1	-4	0	-1
o night	6	1	-1	0	3	2	-9	-1	0
o nin	6	-2	-3	-2	3	1	1	-1	-2
o nokia	6	0	-3	-1	4	-2	-1	-1	-3
o noon	10	-1	-5	2	-2	-4	-2	1	0
o normal	-8	-4	-1	4	3	5	4	0	-1
o norwegian	-1	-3	-1	-1	0	-1	-1	3	6
o not	-1	1	4	-1	4	-1	-3	-1	-2
o notic	-2	-1	1	-3	3	4	-2	-1	1
o notific	7	-2	-2	-1	-2	2	-1	0	0
o novemb	-2	-3	4	-2	3	-3	-2	0	5
o nowher	1	4	1	-1	-4	-1	-1	3	-2
o number	-6	-2	6	-1	5	0	-4	1	1
o nz	3	-2	-2	0	-2	-2	10	-2	-3
o oblig	-2	1	2	-1	0	-2	-2	-1	5
o octob	0	1	4	-1	-2	-2	-1	0	2
o offer	-3	1	-7	7	2	-6	5	-1	3
o offic	10	4	-9	0	-9	3	-3	4	-1
o oh	1	-1	3	1	-4	7	-2	-3	-2
o okafor	-1	-2	6	1	0	-3	-1	0	0
o older	-3	5	-1	-2	1	-2	-1	-1	4
o open	-4	9	-8	3	9	-7	-8	7	-1
o openvpn	-1	-1	0	7	-3	0	0	0	-1
o oper	1	-3	-2	0	0	5	-1	0	-1
o operator	-1	-2	-2	6	-2	-1	-1	6	-3
o ops	-1	1	-3	-1	0	6	-1	0	-1
o option	-1	-2	1	0	8	-2	-2	0	-1
o order	-3	3	4	-5	-8	7	0	2	0
o org	3	-3	4	-2	0	-1	0	-1	-1
o oslo	-2	5	-2	3	0	-1	-1	-1	-1
o otp	-1	-1	-6	-2	8	6	-1	0	-3
o outag	9	8	-2	-1	-4	-2	-2	-2	-4
o outbox	14	-7	-1	-1	-1	-2	0	-1	-1
o outgo	3	-2	5	-3	2	2	-2	-1	-4
o outlook	5	0	-5	1	-2	2	-1	1	0
o outsid	-4	-1	-4	0	6	4	0	3	-4
o owe	-1	-2	7	-1	3	-3	-1	0	-2
o own	4	-1	1	-1	-1	-7	-2	0	6
o owner	-5	2	7	-2	-4	4	-2	-1	2
o pac	0	-1	-1	5	0	-1	-1	0	0
o packag	2	-3	6	2	-1	-7	3	0	-3
o padlock	-1	-3	-1	-1	10	-2	-1	0	-1
o pag	-8	5	5	1	-9	-6	-4	17	-1
o pal	-1	-3	4	-1	0	4	-3	3	-3
o panel	1	-6	5	2	-2	6	2	-3	-4
o paper	-7	-3	6	-3	3	-2	0	-1	7
o parent	-2	1	-4	-1	-1	3	6	0	-1
o parish	-2	0	0	-1	-3	-1	6	2	-1
o part	-1	3	0	2	-3	-4	6	1	-4
o particular	0	8	0	0	0	-6	0	0	0
o partn	-1	2	2	-1	3	-1	-3	0	0
o pass	1	-2	1	0	-5	2	0	-3	6
o passkei	-1	0	-2	-1	6	0	-1	0	0
o password	2	5	4	5	9	-12	-4	0	-10
o past	-3	6	-2	3	5	-5	-5	-1	2
o patient	-1	0	-1	-2	2	3	4	0	-4
o paus	0	-1	3	-1	0	1	-2	0	-1
o pay	-5	-15	-1	-4	3	4	21	-1	-2
o payment	0	4	3	-3	-1	0	-1	0	-1
o paypal	0	-1	0	1	0	-1	5	-3	-1
o pc	5	3	-6	0	4	-2	-3	2	-3
o pdf	5	2	2	-2	-1	-3	1	1	-5
o peer	1	-2	-4	12	-5	-1	-1	0	-1
o penalti	0	-1	-5	-1	0	-1	9	0	-2
o pension	-2	-3	3	1	-1	-2	4	-1	1
o per	1	2	4	-3	2	-1	1	0	-5
o percent	1	3	7	0	-1	-3	-4	0	-1
o period	0	-2	-3	-1	-1	-1	11	0	-2
o permit	1	3	-3	4	0	-2	-1	-1	-1
o person	-4	8	-6	-1	1	4	-3	-3	3
o pesa	-1	-1	1	-1	-1	-2	7	0	-1
o pgp	-2	-5	-1	-2	10	1	-1	2	-2
o phon	9	-11	0	5	4	-12	-5	8	3
o photo	1	5	-3	-2	-2	-4	0	2	3
o photograph	-1	12	-2	-1	-2	-2	-1	0	-2
o physical	0	-1	-1	-1	-1	-1	1	0	4
o pic	-1	8	-2	-1	-1	0	-1	0	-1
o pick	1	-2	1	5	4	-3	-3	-1	-1
o pictur	-1	9	-1	-5	0	-2	2	3	-5
o ping	4	-6	-2	6	-2	-3	6	-1	-3
o pix	0	0	4	0	0	0	-2	0	0
o pixel	6	-1	-3	-3	0	3	-1	0	0
o plac	3	-1	6	1	-3	-7	-2	-1	4
o plai	0	-1	-3	4	5	-1	-1	-1	-3
o plain	6	2	-1	-1	-3	-1	0	0	-2
o plan	-2	-5	13	-5	0	-3	-4	6	-1
o player	-3	-2	-3	6	-1	3	1	0	-1
o pls	-2	-4	6	-4	3	1	-4	3	0
o plus	3	-3	-2	-5	1	4	7	-2	-4
o po	-1	2	3	-1	0	0	-2	0	-2
o point	0	1	0	-1	-3	4	-3	-1	2
o polic	-5	-4	-1	-4	9	-3	-2	0	11
o polici	-2	-4	-7	-4	4	2	5	0	6
o polish	-1	0	-3	1	-1	0	-2	-1	7
o pop	2	-3	-2	-2	9	-2	-1	0	-2
o pop3	5	-4	-2	-2	-2	-2	6	5	-3
o popup	0	1	-3	2	-1	-1	-5	7	-1
o port	9	-6	-4	9	-4	-3	-5	5	0
o portal	-2	-1	-4	0	1	3	-1	7	-3
o post	3	0	-1	-6	2	1	-4	-3	8
o postal	-1	-2	0	-1	-1	-2	0	0	7
o power	2	6	-1	-2	-2	-1	-1	0	-2
o pppo	-1	-1	-1	5	0	0	-1	0	-1
o present	-2	1	-3	-1	3	-5	9	0	-3
o preshar	0	-1	-2	6	-1	-1	-1	0	-1
o press	2	0	0	-3	-3	-1	-1	7	0
o preview	-2	13	-2	-1	-2	-1	-2	-1	-1
o previous	-4	1	-4	-2	-2	1	-1	0	9
o pric	-8	-6	9	-2	-2	-2	9	5	-4
o primari	0	1	-3	-1	-1	0	6	0	-3
o print	-5	5	-2	3	-1	0	2	-5	4
o privaci	-1	4	-3	-3	-4	-2	-1	-1	12
o privat	-1	1	-1	-10	6	0	8	-1	-2
o pro	-2	3	-1	-1	-1	0	5	0	-1
o problem	5	-2	2	0	-2	-1	-3	0	2
o procedur	8	-2	0	0	-2	-1	-2	0	-1
o process	0	-1	-2	-1	-2	-3	0	0	9
o produc	0	0	-2	0	-1	6	0	-1	-3
o profil	-1	3	2	0	1	2	-2	-2	-3
o proforma	-1	-3	12	0	-2	-3	-2	0	-1
o program	5	-4	-3	-1	2	1	3	0	-3
o project	1	-2	-6	0	0	0	6	0	1
o prolong	0	0	5	-3	0	-1	-1	0	0
o promis	1	-3	7	-1	-1	-2	-1	-1	2
o promo	-2	-2	7	-1	-1	-5	5	0	-1
o promotion	-1	-2	-1	0	-1	4	1	0	0
o proof	-4	-3	10	-1	2	-1	-1	0	-3
o protect	-2	-2	-3	0	12	-1	-1	0	-1
o provid	3	-2	-7	0	0	3	3	0	2
o proxi	-1	-7	-7	13	-6	-4	5	-4	11
o pruitt	-1	0	8	-1	-2	-1	-1	0	-1
o ps	0	9	-3	0	-2	0	0	-3	0
o public	-5	0	-3	3	3	1	-6	2	4
o publish	-2	-3	-3	2	-1	1	3	-1	2
o pull	2	11	-4	-3	-4	1	0	-1	-2
o pupil	-2	3	-3	0	-2	-2	0	-1	6
o purchas	-1	-2	0	0	0	0	6	0	-2
o purg	0	11	-2	0	0	-7	0	0	-1
o push	2	-4	1	1	2	3	-2	0	-2
o put	3	3	-2	0	-1	1	-1	-2	-1
o puttygen	-1	-1	0	7	-3	-1	0	0	0
o pw	5	-1	1	0	-4	0	0	-1	-1
o qr	-1	-7	-6	9	4	-1	4	-1	-1
o quarter	0	0	4	0	-1	0	-1	0	0
o question	-3	1	-2	-1	0	0	0	2	1
o queu	-5	2	-5	-3	-2	10	-2	-1	4
o quick	-3	1	3	1	6	1	-5	-2	-2
o quit	-2	-3	-2	5	6	-1	-1	0	-2
o quot	-1	-1	-7	-3	-4	2	9	-2	7
o quota	4	-5	1	-1	6	-1	-3	0	-1
o rais	-2	1	0	-1	-1	6	1	0	-4
o rang	-1	-3	0	5	4	-2	-1	0	-2
o rat	-1	-1	-1	-2	-3	-2	9	6	-5
o raw	-1	7	-1	-1	1	-4	0	0	-1
o reach	-8	0	0	-2	-2	13	-2	-1	1
o reachabl	-1	-1	-1	2	-1	-1	-1	-3	6
o read	4	6	-2	0	2	0	-5	-4	0
o readi	-1	2	-6	0	2	-1	4	0	-1
o real	0	3	-4	0	1	-2	-6	5	3
o reason	-2	-3	2	-1	-3	2	-2	0	8
o reboot	-2	-1	0	5	-1	0	-1	0	-1
o rebuild	5	-1	-1	4	-5	0	-1	0	0
o recall	-1	4	0	0	-1	0	0	0	-1
o receipt	0	-3	18	4	-4	-4	-4	-1	-6
o receiv	5	-4	-1	-1	3	7	-7	-3	0
o reception	-6	2	-3	-2	5	9	-3	0	-3
o recipient	-4	1	-3	-1	-1	11	-2	0	-2
o recognis	-1	-2	0	0	7	-1	0	0	-2
o recommend	12	-3	3	0	-6	0	-4	0	-1
o record	-5	2	-2	2	5	1	-7	-1	6
o recover	-2	-3	5	-2	14	-3	-2	-1	-5
o red	-4	5	1	-2	3	5	-3	-2	-3
o redeem	0	0	7	-1	-3	-1	-1	0	0
o redesign	0	6	0	0	-1	-1	0	-1	-2
o redirect	2	-2	-2	-1	-1	7	-1	0	-1
o reduc	0	-1	-5	0	0	-1	6	3	-2
o reduction	-2	-3	3	-2	-1	0	6	0	-3
o referenc	0	-1	8	0	-1	-1	-1	0	-4
o referral	-1	-2	1	-1	-1	-2	7	1	-1
o refund	-2	-4	8	1	-6	0	6	5	-8
o refus	3	-1	1	9	-2	5	-7	0	-8
o regist	-4	-2	-3	-2	3	0	3	-1	5
o register	1	-8	11	-3	-4	-6	3	-2	7
o registrar	-1	1	-3	0	-1	7	-1	0	-1
o reject	6	-3	-4	2	4	0	-2	-1	-2
o relai	6	-1	-1	0	-1	-1	0	0	-1
o remain	6	-1	-4	-1	-2	-3	2	1	1
o rememb	-1	-1	0	3	-2	-2	-1	1	2
o remind	-6	5	8	-1	-1	0	0	0	-4
o remot	0	-1	-1	2	6	-5	0	0	0
o remov	3	0	5	-3	4	3	-5	-1	-5
o renew	-4	-10	1	-1	6	5	0	-3	5
o rent	1	-2	-2	2	1	-1	4	0	-3
o repair	1	4	-3	-1	1	1	-2	2	-3
o repli	-11	9	-3	2	1	5	-6	1	3
o report	-4	0	-4	0	3	1	-1	0	5
o request	-3	2	0	-4	-4	-1	-5	0	15
o requir	2	-5	1	0	-2	-2	2	1	4
o resell	-1	-1	-1	0	-1	-1	7	0	-2
o resend	-2	-1	9	0	-1	-4	-2	0	0
o reset	-2	-5	7	-2	7	-5	0	0	0
o resolv	6	0	1	2	-2	-1	-6	0	1
o respect	3	-2	-4	-2	-2	-1	0	0	8
o respond	-1	1	-2	0	5	-2	-1	2	-2
o rest	1	-4	-2	4	-2	-3	8	2	-4
o restor	0	3	-1	0	-2	-2	-1	1	2
o retir	4	2	6	-2	-2	0	-1	-1	-5
o return	1	-7	7	-1	4	2	-3	1	-3
o review	-1	-1	-1	-2	-1	-1	0	0	7
o rid	2	9	3	-6	-5	4	-3	-1	-2
o ring	1	0	-4	-2	4	-5	-2	0	8
o rn	-1	-1	-1	2	7	-3	-1	0	-1
o road	-3	4	-2	2	7	-3	-2	0	-3
o roku	0	2	-4	5	-1	-1	-1	0	-1
o room	-2	5	4	1	-4	-2	-5	0	3
o rotat	1	-2	0	-2	0	5	0	0	0
o rough	1	-2	-2	1	-1	-2	-1	6	0
o round	-3	3	0	5	1	-2	0	-1	-3
o rout	-3	7	-3	5	0	-1	-1	0	-3
o router	3	-2	-2	6	-1	-1	-1	0	-1
o rss	-2	0	0	0	0	0	0	-3	7
o rubbish	-3	7	-3	-1	1	1	-1	0	-2
o rul	-2	12	-2	-2	6	-8	-6	2	-1
o run	-5	0	-4	3	-4	-1	8	-1	3
o russian	-1	-4	-2	0	7	1	0	0	0
o saf	1	-5	-4	-1	11	3	-2	-1	-2
o sal	-1	0	1	-1	-3	6	1	0	-3
o saml	-1	0	-2	-1	-2	-1	8	0	-1
o samsung	9	-3	-2	-1	-3	-1	0	1	0
o sat	3	-1	-1	0	-2	5	-1	0	-3
o saturdai	-2	2	1	-2	-1	-3	-3	1	8
o sav	1	5	-5	-6	3	-2	-3	0	7
o say	1	-2	-3	0	7	4	-3	1	-5
o scal	0	2	6	0	0	0	-5	0	-1
o scan	3	-2	-3	0	3	-5	2	0	3
o scann	1	-2	-1	-1	0	4	-1	0	0
o schedul	-2	9	-3	0	-1	0	-1	0	-2
o school	7	5	-1	-1	-2	-2	1	0	-7
o screen	-3	0	-4	1	-3	0	5	6	-2
o screenshot	-1	-5	-1	-1	-2	-1	-1	5	7
o se	0	-2	-4	0	-2	10	-1	-1	-2
o search	-6	11	-3	3	-4	1	-3	9	-7
o seat	0	-2	6	0	0	-5	6	-1	-4
o second	-1	5	1	2	-3	-1	-2	-1	-1
o secret	4	0	-1	-1	1	-1	-1	0	0
o secretari	-3	-1	0	-3	5	4	1	0	-3
o secur	-2	-2	-1	-1	5	0	-2	0	2
o securiti	6	-3	-4	-1	1	5	0	-1	-3
o selector	-1	-3	-1	0	0	7	-1	0	-1
o sell	-6	-4	3	-6	4	-6	10	-2	7
o send	10	0	0	-6	2	3	-8	4	-6
o sender	3	3	-5	-1	0	1	0	0	-1
o senior	-1	-2	-3	0	2	-1	0	0	6
o sentenc	-1	3	-1	-6	-3	-1	4	-1	6
o sepa	0	0	-4	0	0	-3	8	0	0
o separat	1	-1	0	-2	1	4	1	1	-5
o sept	-2	1	4	0	-1	-1	-1	0	-1
o septemb	-2	2	3	-1	0	4	-3	-1	-2
o serv	2	-3	-1	-2	-3	5	-1	2	1
o server	4	-1	-12	8	3	1	-4	-1	2
o servic	3	1	3	0	-2	-2	-2	2	-3
o session	-2	-5	-2	-1	14	-4	-2	1	0
o set	0	10	-5	-3	4	1	-6	6	-7
o setting	-1	4	2	4	0	0	-3	-1	-4
o seven	0	7	-3	3	1	-5	-1	0	-2
o sh	-5	-1	2	-1	5	1	2	-1	-2
o sha256	-1	-1	-1	-2	10	0	0	-4	-2
o shar	-6	7	1	1	0	-1	2	1	-4
o sheet	-3	2	-4	0	0	8	-1	0	-2
o shelt	7	-3	-1	-1	-1	0	-1	0	0
o shift	3	1	-1	-2	-1	-2	-1	-1	4
o ship	4	-3	1	2	-1	-1	-3	-1	2
o shop	1	-1	-1	0	5	-3	4	0	-6
o shortcut	-2	10	0	-3	-2	0	-1	0	-1
o shortest	-1	-1	7	-1	-1	0	-2	0	-2
o show	3	1	-4	2	6	1	-11	6	-4
o shown	-3	2	0	0	6	-1	-4	0	0
o shut	2	0	2	4	-5	-5	-4	-1	7
o siev	-3	0	-1	-1	-1	-1	4	4	-1
o sign	-2	-7	8	-6	1	1	0	0	6
o signatur	-12	19	-5	-2	7	-5	-3	0	1
o silent	7	-3	2	2	-4	0	-2	0	-2
o singapor	0	-2	-1	4	0	0	-1	2	-1
o singl	5	-5	1	4	3	-2	-1	-1	-4
o siobh	-1	-2	6	0	0	-1	0	0	-1
o siobhan	0	0	-1	0	-3	6	0	0	-1
o sir	5	2	-3	0	-1	-2	-2	0	1
o sister	0	3	-2	2	-4	-1	0	3	-2
o sit	-2	2	-12	7	-3	-2	-2	6	5
o six	-3	-2	-4	-1	5	5	0	3	-3
o sixti	-2	-2	0	-1	0	8	-1	0	-2
o siz	6	4	3	-2	-2	-2	-3	-2	-2
o sleep	1	0	-5	0	7	-1	-1	0	-1
o slow	-3	7	2	0	-1	-1	1	-1	-3
o small	1	-5	0	0	0	-1	2	-1	3
o smallest	-2	0	3	0	0	0	1	0	0
o sms	-1	-3	-6	-1	6	-9	4	0	10
o smtp	6	1	-3	-3	0	2	-3	-2	2
o societi	-1	5	-1	0	-2	3	-1	0	-4
o sock	4	-3	-1	1	-1	-1	-2	3	-1
o solicitor	-4	-1	-2	0	0	1	0	0	6
o someplac	-2	-4	-1	-1	2	0	6	0	-1
o son	-1	5	9	-2	-3	-1	-2	-2	-2
o sorri	-1	2	5	2	1	-4	-2	-1	-2
o sort	0	5	-2	-1	-2	-1	-1	-1	3
o sound	-4	7	-2	-1	-1	0	-1	6	-4
o sourc	-1	-1	-1	0	-5	0	-1	0	10
o spac	-6	1	8	-2	6	-3	-5	3	-1
o spain	-3	-1	2	7	-2	2	-3	0	-2
o spam	-3	4	1	-1	2	8	-5	-1	-6
o spamhaus	-4	-1	0	0	0	6	0	0	0
o spanish	-1	-5	-4	12	-2	-1	5	-2	-2
o spark	11	-2	-7	0	2	-1	-2	0	-1
o spe	1	-1	-1	4	0	0	-1	0	-1
o speak	1	-1	2	-2	-3	-2	2	-1	3
o special	1	-4	7	-1	0	-1	-2	0	-1
o spell	-4	3	9	-1	-4	2	-2	0	-3
o spf	-1	-2	-3	-1	0	9	-1	0	-1
o split	-2	4	5	1	-1	-1	-4	0	-2
o sponsor	-2	-2	-3	-1	0	-1	-1	0	10
o sport	0	0	0	-7	0	0	9	0	-2
o spring	1	-1	-2	1	-2	5	-5	-1	3
o squar	-1	3	2	0	0	-1	-1	-2	-1
o ssh	-6	-1	-5	13	-6	-3	1	7	1
o ssl	13	1	-2	0	-8	-1	0	0	-1
o st	-2	-5	7	1	1	-2	-2	0	3
o staff	4	-6	-7	-1	-3	0	8	-1	6
o stag	-2	-3	-2	-3	0	-1	2	0	8
o stai	3	-2	-8	0	1	-1	3	3	1
o stamp	1	3	-2	-1	-2	-3	1	0	4
o stand	-4	-4	3	-5	2	1	-4	2	9
o standard	1	0	5	0	-1	-1	-3	-1	1
o star	1	10	-5	-1	-1	-4	-3	0	3
o starlink	2	-1	-2	6	-1	-2	-1	0	-2
o start	4	3	-4	1	1	-3	-1	0	-1
o starttl	2	0	-1	-2	4	-1	-1	0	-1
o stat	1	-1	3	2	-5	-1	-4	4	2
o static	-1	0	-1	-2	0	-1	5	0	-1
o station	0	0	-1	1	4	7	-6	0	-3
o status	8	-6	-2	1	-2	-7	-5	10	2
o steam	-1	-2	-4	6	0	1	-3	4	-2
o step	3	-1	-1	-4	8	-4	0	1	-2
o stick	2	-3	-2	3	-2	-1	-2	-1	5
o stop	6	4	1	-2	-2	1	-2	-2	-4
o stor	0	-4	-3	-1	9	-4	-1	-2	6
o storag	-9	0	11	2	3	-8	1	1	-1
o stori	8	-4	-1	-1	-2	-2	-1	0	5
o straight	-1	3	-1	0	0	6	-2	-1	-4
o strang	2	-1	4	-4	7	-3	-1	0	-3
o street	3	-2	3	0	-1	-2	0	0	-1
o strong	0	-5	-2	0	0	7	0	0	0
o sts	-2	-1	-1	-1	5	4	-2	0	-2
o stuck	0	-5	-1	0	6	-2	0	-1	4
o student	1	0	0	-1	-3	3	-1	-1	1
o stuff	0	3	-2	4	-2	-4	-2	0	3
o subject	-5	7	-1	-2	2	4	-2	-1	-3
o submission	7	0	0	-3	0	-1	0	0	-1
o subprocessor	0	-3	-5	0	-1	-1	2	0	9
o subscrib	-3	-3	-6	0	-4	3	7	0	5
o subscription	0	0	-4	0	-1	0	6	0	-1
o sundai	-4	5	-3	-1	1	-1	-2	-1	6
o suppli	-5	-4	1	2	-2	8	-3	0	2
o support	4	-8	1	1	-3	2	-1	6	-2
o surgeri	6	0	0	0	-1	-3	-2	0	0
o surnam	-1	2	0	-3	-3	2	2	0	0
o suspend	-2	-5	-1	0	11	-1	-2	-1	-1
o suspicious	-1	-3	1	5	-6	0	-2	7	-2
o swallow	-2	8	-2	-2	0	0	-2	2	-1
o swap	0	-1	4	-1	0	-2	1	0	-1
o swear	3	-7	2	0	-1	4	0	0	0
o sweden	-1	0	-1	6	0	0	-1	0	-1
o swiss	-1	-2	-3	-5	-1	-1	4	0	8
o switch	-1	10	0	7	2	-5	-8	-1	-4
o sync	13	-2	-3	-1	-1	-2	-1	0	-3
o system	2	0	0	-1	1	4	-2	-1	-4
o tab	6	4	-4	0	-3	-1	-1	0	-2
o tabl	5	2	-3	-4	1	-2	-2	3	0
o tablet	18	2	-1	2	-3	-4	-9	-1	-4
o tae	0	1	-4	-1	6	-5	3	0	-1
o tag	-7	0	-1	1	0	9	-1	0	-1
o taiwan	-3	0	-1	9	0	-2	-1	0	0
o tak	0	-3	2	0	-2	0	5	0	-1
o talk	0	-2	-4	-1	5	-2	0	-1	5
o tamil	-1	-5	-2	-1	0	4	4	-1	2
o tap	4	1	-1	-2	0	-1	-1	0	-1
o tax	-5	-2	12	-1	-3	4	-1	0	-5
o tb	-2	0	-5	0	0	0	8	0	-1
o tea	-4	5	-1	-2	2	3	-1	0	-1
o teach	-3	-2	-5	-2	2	-2	6	-1	6
o telephon	2	-2	-6	-1	5	-4	3	-2	6
o tell	2	0	0	2	-1	-3	-7	1	7
o temporari	0	-1	-2	-1	6	1	-2	0	-1
o ten	-2	2	-6	-3	3	0	5	0	1
o term	-5	1	1	-1	-1	-5	2	0	7
o terminat	-1	-2	-1	0	8	-1	-1	0	-2
o tessa	-2	0	5	0	-1	0	-1	-1	-1
o test	3	1	-3	8	0	-4	0	-1	-4
o text	2	-4	-1	0	3	1	-3	-3	6
o th	2	0	8	0	-6	-6	3	0	0
o their	3	-4	-4	-1	-2	8	3	0	-3
o ther	2	-1	-7	-4	8	-3	1	5	-1
o thesis	-2	6	-2	0	-1	-2	-1	0	3
o theyr	-1	5	-5	-1	-1	5	-1	0	-2
o think	-1	0	-8	6	-3	-4	3	3	3
o thirti	0	-1	0	-3	9	-1	1	-1	-4
o threw	-5	3	-3	0	2	-2	-1	5	-1
o throttl	7	0	-1	0	-1	-1	-4	0	0
o throw	3	0	-4	0	1	2	-4	4	-3
o thrown	-2	4	-3	-2	6	0	-1	-1	-2
o thru	-2	-3	2	6	-1	3	-3	0	-1
o thumb	1	0	-2	0	5	-1	-1	0	-2
o thunderbird	12	-4	-6	-5	6	2	-3	0	-2
o thursdai	-2	4	-2	0	0	3	-4	0	1
o tick	6	0	0	1	-2	-2	-1	0	-1
o ticket	-1	-3	-2	-2	-1	-3	-3	0	15
o tied	0	-1	-2	-1	-3	3	5	0	-1
o tim	-1	5	-1	2	-2	2	-2	-1	-2
o timeout	1	0	-1	5	-3	2	-2	0	-1
o tini	-2	7	-2	1	1	-4	-1	-1	1
o tip	0	-3	-3	-1	-1	2	0	-1	6
o tls	4	-3	-2	3	4	2	-4	-1	-3
o token	-1	-3	3	-2	7	-1	-1	0	-2
o tokyo	-3	-1	-2	6	1	0	0	0	-1
o told	1	2	-1	-1	-1	0	-6	3	3
o tonight	1	8	-5	0	1	-2	-1	0	0
o top	-4	10	4	-4	3	-4	-5	7	-8
o tor	3	6	2	-8	-1	0	-1	0	0
o torrent	-2	-1	-1	7	-1	-1	-1	0	-2
o totp	0	0	-4	-2	9	-1	-1	0	0
o touch	1	2	0	-1	1	-1	-3	1	0
o tour	-1	-1	1	-1	0	5	-2	0	-1
o trad	0	-1	-2	-1	1	0	-3	0	5
o traffic	-1	-3	-1	5	0	-1	-1	3	-1
o train	1	7	-2	0	3	-5	2	1	-5
o transf	-1	-3	3	-1	-3	-1	4	0	2
o translat	2	-2	-1	-1	-1	-1	-2	-4	9
o trash	-3	10	1	-2	-2	0	-2	-1	-2
o trial	-2	-2	5	-2	-4	1	9	0	-4
o troubl	-2	3	5	-2	-2	-1	-2	2	-1
o trust	5	-3	0	-2	6	-1	-2	0	-3
o try	-9	-4	4	4	5	-1	-1	3	-2
o tuesdai	0	5	-6	-2	4	1	1	-1	-2
o tunnel	-1	-4	-5	6	0	-5	5	3	1
o turkei	-1	-2	-2	0	5	0	1	0	-1
o turn	-3	3	-1	-1	-3	4	-1	-1	4
o tv	-2	-1	-1	7	0	-2	1	0	-2
o twelv	1	1	-1	-1	-1	3	-1	0	-1
o twenti	-2	3	-1	-1	-5	8	3	-1	-3
o twic	1	0	1	-1	-6	1	-3	5	2
o txt	-2	-1	-1	0	-1	6	0	0	-1
o typ	2	4	1	-3	4	-5	-6	6	-2
o typo	-7	-3	-4	0	0	1	-2	9	4
o uk	-2	0	-5	5	1	-2	3	-1	1
o unavailabl	1	2	2	-1	-2	1	-2	3	-3
o unblock	-1	-2	3	0	-2	5	-2	0	-1
o undeliv	-3	-2	-2	0	11	-4	0	0	0
o undo	-2	6	3	-1	-1	-2	-1	0	-2
o union	-5	1	-3	-1	5	-1	-1	-1	5
o universiti	-6	0	0	3	1	1	2	1	-1
o unlock	-2	-2	9	1	-2	-1	-1	0	-1
o unpaid	-1	2	-2	-1	0	-1	-2	0	5
o unreachabl	7	0	-1	0	-1	-3	-2	3	-3
o unread	-3	8	-3	-2	-1	-1	-2	0	4
o unsubscrib	-1	-1	2	-2	-3	1	-2	0	8
o unus	0	-1	8	0	0	-4	-2	0	0
o updat	6	0	2	-2	-5	-2	-2	4	-2
o upgrad	4	-1	11	-2	-4	-4	-2	0	-2
o upi	-2	-1	8	0	0	-1	-4	0	1
o upload	5	-1	-3	0	0	-2	4	0	-3
o upstair	5	-1	-1	-3	-1	-1	4	0	-2
o uptim	-1	-3	-2	-1	-1	-1	6	0	2
o ur	-1	2	-4	-1	-3	-2	-5	6	9
o urgent	1	2	3	0	7	-6	-2	-1	-4
o usag	-1	2	3	1	-1	-3	-6	0	5
o usb	0	-1	-2	-2	7	-1	-2	0	0
o user	2	2	2	0	0	-1	-2	1	-4
o usernam	5	-4	10	1	0	-2	-3	-2	-6
o utc	9	-2	-2	-3	-2	0	-2	0	2
o vac	0	4	-1	0	-1	0	0	0	-2
o valid	8	-3	-5	2	-3	-2	0	5	-1
o vanish	-3	6	2	0	-3	-1	-1	0	0
o vat	0	-1	5	4	-1	1	-1	-4	-3
o vcf	2	5	1	-1	-3	-1	-2	0	-1
o venkatraghavan	0	0	6	-1	0	-2	-1	0	-1
o verifi	0	-6	0	4	5	-1	-3	-1	1
o version	2	3	-4	-3	3	-1	-2	4	-1
o vet	6	-2	-3	-1	1	3	0	0	-3
o viagra	0	-3	-4	0	0	8	0	0	-1
o video	-5	-1	-4	3	1	-3	3	8	-3
o villag	6	0	1	-1	-1	-3	-1	0	-1
o virus	-1	-3	-2	-1	5	-1	4	0	-2
o visa	-2	-1	9	-2	-2	0	-1	-1	-1
o visibl	0	2	0	0	0	3	-5	0	0
o visit	-3	-1	0	-5	-1	-1	7	3	2
o volunt	1	-5	-5	-2	2	0	6	-1	4
o vouch	-1	-1	3	-2	2	-2	5	0	-4
o vpn	3	-2	-8	8	0	-8	9	-2	0
o wait	1	-1	-1	-4	-2	5	2	1	-2
o walk	-2	3	1	-1	-3	-1	6	1	-4
o warn	3	-2	3	-6	3	1	-5	4	-1
o wat	-1	-2	-2	1	0	-2	2	0	5
o watch	5	-6	-3	1	4	0	2	-1	-1
o water	-1	-1	0	1	0	7	-2	0	-3
o web	1	10	-3	-4	-1	-3	3	-3	0
o webmail	-3	17	-11	-4	10	-7	1	-2	-1
o websit	-1	-1	-8	0	-3	5	0	3	4
o wed	5	1	-3	2	-3	4	0	-1	-4
o wednesdai	-1	-2	-3	-2	8	-1	-1	1	-1
o wee	-2	10	-6	-1	-1	2	-1	-1	-1
o week	-1	1	-2	0	-1	0	-2	-1	5
o weekend	-2	-2	-4	0	3	1	0	-1	4
o welsh	0	-7	0	0	-1	-1	10	0	-1
o wet	-2	5	2	0	-1	-1	-3	0	-1
o wev	-2	-3	1	1	1	-3	-2	0	7
o wg	-3	-3	-5	18	-3	0	-2	0	-3
o wha	-3	7	-1	-1	-1	-2	3	0	-3
o what	4	4	-3	0	1	-4	5	-2	-4
o whatsapp	0	-4	-3	6	3	-2	-2	-1	3
o when	3	5	-1	-2	1	-3	1	-1	-2
o wher	-3	2	5	0	-2	1	-3	-1	2
o whichev	2	-1	-4	0	-2	0	0	6	0
o whit	-2	5	-4	-2	-2	4	-2	5	-2
o whitelist	0	0	-3	1	0	5	-1	0	-1
o who	-1	0	-1	1	-1	-1	-3	0	7
o whoev	-1	-4	1	-1	1	2	-2	-1	5
o why	-1	2	-4	0	-1	7	-1	0	-1
o wi	2	5	-6	-5	2	-3	2	-1	3
o widow	-1	-1	-6	0	-1	-1	4	-1	5
o wif	3	8	4	3	-5	-6	-3	-1	-4
o wifi	8	1	-5	-5	0	-3	0	0	3
o window	4	2	-4	4	3	-5	2	0	-5
o winmail	-4	3	-2	0	-2	7	0	0	-1
o wip	0	2	-1	-1	-1	-7	-2	6	4
o wir	-3	-3	-3	9	-1	-1	-2	0	4
o wireguard	0	-6	-2	11	-7	-3	11	-1	-2
o wish	-2	-1	-3	3	-5	-4	3	0	8
o wonder	-3	5	-2	-1	-2	-1	-1	-2	6
o word	-6	5	1	-5	2	-3	-2	4	3
o work	12	-4	-7	6	2	0	-6	-3	-1
o worri	0	-2	-2	-1	9	-2	0	0	-2
o wrap	-3	0	-6	9	-3	-1	7	0	-3
o writ	-2	7	-11	0	3	1	0	2	0
o wrong	1	6	1	1	-7	-5	-7	6	5
o xml	6	-1	-1	0	0	2	-3	0	-2
o xmr	0	0	1	-8	0	0	9	0	-1
o xss	0	-6	0	0	9	0	0	0	-1
o yahoo	9	-8	0	-1	-1	4	-2	0	-1
o yall	-2	0	3	-1	0	-2	-2	0	6
o ye	-7	3	-3	-2	4	1	1	1	1
o year	-2	-1	5	-3	-1	-1	1	3	-1
o youd	0	0	2	0	2	-1	-5	5	-1
o young	-3	-3	9	-1	-3	-1	-3	0	5
o yourselv	-3	0	6	-1	-1	-2	3	0	-2
o yous	-5	-4	4	0	-3	2	3	-1	2
o youtub	-1	-2	-1	10	-1	-1	-1	-2	-2
o yubikei	-2	-6	-1	-5	20	-1	-3	-1	-2
o zero	-4	1	-2	0	2	-2	1	4	0
o zip	-6	0	7	-1	-4	7	-2	0	-1
o zon	-2	3	-2	-3	-2	9	-2	0	-2
o zoom	-1	0	-1	0	0	-1	5	-1	-2
w 000	0	3	-4	-1	-3	-4	1	4	4
w 0x800ccc0e	6	-1	0	-2	0	-1	0	0	0
w 100	-2	-1	1	-7	-1	8	1	-2	2
w 100 gig	0	0	6	-1	0	-2	-2	0	-1
w 100gb	0	-2	6	-2	-1	-2	3	-1	-2
w 10gb	-4	-1	8	0	0	-1	0	0	0
w 113	1	-3	-2	-1	3	3	-1	0	0
w 12th	0	-3	3	0	-1	0	1	0	-1
w 143	9	-1	-1	-5	0	-1	-1	0	-1
w 150	0	-2	-6	-2	4	-1	7	0	0
w 198	4	-1	-1	-4	-1	8	-1	0	-3
w 198 100	4	-1	-1	-4	-1	8	-1	0	-3
w 1st	1	1	7	-1	-1	-3	-4	0	-1
w 200	1	0	-10	3	1	-1	2	4	-1
w 203	1	-3	-2	-1	3	3	-1	0	0
w 203 113	1	-3	-2	-1	3	3	-1	0	0
w 20gb	1	-3	5	1	0	0	-4	2	-1
w 20th	7	0	-1	-1	-1	-1	-5	0	3
w 210	-1	6	-4	0	0	-2	3	0	-1
w 212	9	-6	2	-2	-3	1	-1	-1	1
w 24h	-1	-2	-3	0	8	-2	0	0	0
w 250	-3	6	-2	0	-2	0	0	0	1
w 2fa	6	1	-4	-2	11	-4	-6	-1	-2
w 2nd	3	-7	6	-1	-1	-2	-5	0	7
w 300	3	-2	-6	1	-1	8	1	-1	-3
w 30th	-1	0	8	0	-2	1	-2	0	-2
w 312	-2	8	-6	1	5	-3	-2	0	-1
w 3am	-1	-1	-3	2	6	-1	-1	0	-2
w 3rd	-1	-2	7	-2	-2	8	-3	-1	-2
w 400	-1	-3	-2	4	-2	5	-1	1	-1
w 404	-1	-2	-5	-3	-1	0	-2	15	-1
w 421	10	-2	-1	-1	-1	-1	-1	0	-3
w 443	-1	-1	1	3	2	-1	-3	-1	-1
w 452	-1	-2	-1	0	-1	8	-1	0	-2
w 465	15	-2	-2	-5	0	-3	-1	0	-1
w 4g	7	3	-6	5	-1	-2	-1	0	-4
w 500	-7	5	4	0	-3	-5	1	7	-2
w 502	-3	10	2	-3	-1	0	-1	-2	-2
w 502 gatewai	-1	5	2	-2	-1	0	-1	0	-1
w 503	1	6	3	1	-1	-2	-7	4	-5
w 504	-1	8	1	-3	-1	-2	-1	-1	-1
w 504 gatewai	-1	7	1	-3	-1	-2	-1	-1	-1
w 50gb	-1	-2	7	-2	-1	-2	2	0	-2
w 50th	-1	-1	-7	0	0	2	8	0	0
w 535	7	-3	-3	0	3	-2	-1	0	-1
w 535 error	-2	-2	0	0	6	0	0	0	0
w 550	-1	-2	3	0	-1	2	0	0	-1
w 554	9	-1	1	0	0	-8	0	0	-1
w 555	0	0	9	-1	-3	-3	0	0	-2
w 587	12	-3	-2	-6	0	2	-1	-1	-2
w 5g	2	-3	-1	7	-1	-1	-1	0	-1
w 5gb	1	-3	7	0	-1	0	-4	0	0
w 8pm	0	-1	-1	6	0	-1	-1	0	-1
w 900	-3	4	-4	-3	4	4	-3	0	1
w 900 member	0	-3	-1	0	0	0	-1	0	5
w 993	10	-4	-2	-4	1	0	-3	4	-1
w 995	4	-1	-2	-2	-1	-1	-3	6	-1
w 9am	-2	6	-3	0	3	-3	-1	0	0
w a4	-1	9	-1	-1	-1	-2	-2	0	-2
w abeg	0	0	8	0	-5	2	-1	-1	-1
w abroad	-1	5	-6	0	7	-2	-2	0	-2
w absenc	-1	12	-5	-1	-2	-2	-1	1	-3
w accent	-3	4	-6	-1	8	0	-1	0	-1
w accept	5	-8	-1	-5	0	-1	12	5	-6
w accept password	7	0	-1	0	-5	0	-1	0	0
w accept purchas	0	0	-5	0	0	0	7	0	0
w access	-1	2	-6	-1	8	-6	0	-1	4
w access deni	4	-2	-1	5	-2	-1	-2	0	-1
w accident	-3	8	2	0	-3	-3	-1	0	1
w accord	-1	-2	-4	0	5	0	1	0	1
w account	2	2	-1	-5	6	1	-1	-3	0
w account brows	0	8	-4	0	-3	0	0	0	0
w account clos	0	0	-4	0	-1	5	2	0	-1
w account confirm	0	-1	6	0	-2	-1	0	0	-1
w account delet	7	-1	-5	0	-1	0	0	0	0
w account imap	-3	0	-1	0	-1	0	6	0	0
w account jun	-1	-1	-5	0	0	0	8	0	-1
w account lock	0	0	-6	1	6	0	0	0	0
w account nam	1	-3	6	-1	-2	-1	-2	0	1
w account open	0	1	5	-1	-4	0	-1	0	0
w account password	-1	0	-4	0	7	0	-1	0	0
w account pay	-1	3	-5	0	-2	6	-2	0	0
w account phon	-2	-1	7	1	-3	0	0	0	-2
w account send	-1	-1	-8	0	11	-1	0	0	0
w account show	-1	-2	0	1	1	-1	-1	0	4
w account transf	-1	-1	8	0	-2	0	-2	0	0
w accountant	-2	-2	5	0	-1	-1	3	0	-2
w acct	2	-4	6	0	0	-2	0	0	-1
w activ	4	-1	6	5	-1	-2	-9	-1	-1
w activat	-1	10	-4	-3	6	-3	-4	0	-1
w ad	11	3	-4	-6	1	0	0	-1	-3
w add	4	-11	8	1	-5	9	0	-1	-5
w add account	9	0	-8	-1	0	0	0	0	0
w add domain	0	0	-2	-1	0	5	-4	0	3
w add gb	-1	-4	5	0	0	2	-2	0	0
w add mailbox	7	0	-2	0	-2	1	-3	0	-1
w add user	-2	0	7	-2	0	1	-3	0	0
w addis	0	-2	-3	6	1	-2	-4	0	4
w address	-1	-6	3	4	6	-3	0	-4	1
w address account	6	-1	0	0	-2	-1	-1	0	-1
w address answer	-1	-2	-2	-1	-1	-2	12	0	-3
w address bill	-1	-7	6	-1	3	-1	-3	0	5
w address book	-8	23	-1	-2	2	-6	-2	-1	-4
w address chang	-5	3	3	0	1	-2	0	0	0
w address domain	-1	2	-7	0	-1	2	5	0	-1
w address email	-2	-4	13	0	-2	-2	-3	0	1
w address forward	0	-3	-1	-2	1	0	5	0	-1
w address keep	-1	0	5	-4	0	-1	0	0	2
w address mail	-1	-3	5	0	-3	2	0	0	0
w address open	-2	3	-5	-2	10	-1	-1	-2	-1
w address password	7	-3	-2	-1	-1	0	0	0	0
w address plus	-1	0	-2	0	-1	7	-2	0	-1
w address rang	0	-2	-3	8	-1	-1	0	0	0
w address reject	17	0	-1	0	0	-16	0	0	0
w address send	-3	-2	-10	0	13	-1	-1	0	5
w address surnam	0	-1	-3	0	0	-6	12	0	-1
w address work	1	-1	-1	-1	-2	8	-2	0	-2
w address writ	17	-4	-3	-1	1	-7	0	0	-1
w adjust	-1	-1	10	-2	-1	-1	-2	0	-2
w admin	2	-5	4	2	7	-5	1	-1	-4
w admin right	-1	0	-1	7	-1	-2	2	0	-4
w administr	0	0	-1	-1	-1	-1	7	0	-2
w administrator	-1	-2	4	-2	13	-5	-4	0	-2
w adress	-1	-6	-7	-1	-1	7	3	8	-1
w adult	-1	0	-1	8	0	0	0	0	-5
w advert	-4	-4	-1	6	9	-2	0	-2	-1
w advertis	-2	-1	-1	2	-1	-1	-7	2	9
w advis	2	-1	5	0	1	-4	-3	0	0
w aerc	13	0	-1	-1	-9	0	-1	0	0
w affect	8	-3	0	0	0	-2	-1	0	-2
w afternoon	-2	6	-5	1	-2	-1	0	6	-2
w afterward	-1	0	4	8	-3	-1	-2	0	-4
w afterward eras	-1	4	5	-2	0	-2	-2	0	-2
w age	-2	-3	-3	-1	0	-4	2	0	11
w agenci	-2	-2	0	0	-1	7	-2	0	0
w agent	-1	-3	-1	2	-2	5	3	-1	-3
w agre	1	6	-8	2	-3	-3	5	-1	2
w aint	-4	7	-2	0	2	0	-4	4	-3
w airtel	0	3	-11	1	-1	-1	10	0	-2
w alarm	5	-2	-1	0	2	-2	-1	0	-1
w alert	0	-8	-1	-1	8	4	1	0	-3
w alia	-4	-3	-5	-2	-3	24	-2	0	-5
w alia small	0	0	-9	0	0	0	11	0	0
w alias	-3	-3	-7	-3	-6	8	18	-1	-2
w alias delet	0	-2	-3	0	0	6	-1	0	0
w align	-3	9	-1	0	-1	-2	-2	0	0
w alik	-2	1	0	0	-1	0	-1	5	-3
w aliv	9	2	1	-4	-3	0	-3	-1	-2
w allow	-4	-10	-1	4	1	4	-3	4	5
w allow sign	0	0	1	-1	-2	-3	7	0	-1
w allowedip	-1	-1	-2	7	-1	0	-1	0	-1
w alon	1	1	-6	3	2	1	-2	2	-2
w alongsid	0	0	0	-1	0	-5	7	0	-1
w alter	-2	7	3	-1	-1	-3	-2	0	-2
w american	-4	5	-2	1	-1	-3	4	0	1
w amount	1	-4	5	0	-1	-1	1	0	-1
w amsterdam	-2	-2	-3	11	0	1	-1	-1	-2
w anaw	0	0	9	-1	0	0	-7	0	0
w android	10	-4	-5	3	-9	-4	0	7	2
w android app	-6	4	-1	-5	-9	1	8	-1	10
w angri	0	-8	0	0	0	0	0	0	9
w announc	1	3	-6	-1	-2	-4	-3	-2	14
w annual	-1	-1	2	-1	-1	-1	3	0	0
w annual fee	-1	-1	9	0	-1	0	-4	0	-1
w answer	5	4	-4	0	-4	5	0	-1	-4
w answer mail	-3	5	3	0	-2	-7	-1	0	6
w answer phon	-3	-3	-1	-2	-2	0	16	-2	-3
w answer ticket	1	0	6	-1	-1	-3	-1	-2	1
w ant	10	-2	-2	0	0	-1	-2	-1	-2
w aol	14	-6	0	-3	-2	-2	-1	0	-1
w apart	-1	-1	2	6	-2	1	-3	1	-2
w api	-1	-4	-1	-1	-2	4	4	-3	3
w api creat	0	0	-4	0	0	-2	7	0	0
w app	-2	-4	-7	-3	9	-5	15	-2	-2
w app android	0	-1	-2	-2	0	-1	9	-3	-1
w app iphon	-4	0	0	0	-1	0	6	0	0
w app password	-13	-3	-2	-4	27	-4	-4	2	-1
w app phon	-8	4	0	11	-3	0	-3	0	-1
w app thunderbird	5	-1	0	0	-2	0	-2	0	0
w appear	2	7	2	6	-5	-4	-5	-1	-3
w appl	9	-8	-2	0	2	3	-2	0	-1
w appl mail	4	-5	-2	0	1	3	-1	0	0
w appli	-2	-6	7	-2	-1	3	1	-1	1
w apprentic	-3	-1	7	-2	-1	-3	-2	0	5
w april	-4	-9	17	1	-2	-1	-2	0	0
w arabic	-2	-3	-2	1	-2	-1	8	-1	2
w arabic interfac	-1	-9	0	0	0	0	11	0	0
w archiv	0	7	2	2	-4	-6	-7	2	4
w arrang	-3	1	-2	-1	-2	5	3	0	-2
w arriv	1	0	3	-3	-3	15	-10	-2	0
w articl	-2	-4	-6	2	-3	0	-2	12	2
w ask	8	-8	-1	2	-1	4	-4	-5	5
w ask captcha	0	-1	-1	5	-1	-1	0	0	-1
w ask cod	-1	0	-6	1	10	-1	0	0	-2
w ask nam	-8	2	2	8	0	-1	-2	0	-1
w ask password	10	-2	-7	-1	0	0	-2	0	2
w ask phon	6	0	-2	0	-3	0	0	0	-1
w ask read	-2	-4	-2	0	-1	8	0	0	2
w ask search	-1	1	-1	-3	0	13	-1	-3	-3
w ask writ	-1	-1	9	-1	-1	0	-1	0	-4
w ask yous	0	0	-3	-1	-3	10	-1	0	-2
w asleep	-2	-1	-1	-3	6	2	0	0	-1
w asn	-3	0	-1	-3	0	9	0	0	-1
w assistant	-6	-2	6	-1	0	6	-2	0	-3
w associ	1	-4	1	-2	-3	6	3	0	-2
w ate	-1	-4	-3	0	0	2	4	3	-1
w attach	-1	8	2	-7	0	-7	0	4	1
w attach button	0	-5	-1	3	0	0	0	4	0
w attach send	-5	-7	0	0	0	-1	13	0	0
w attempt	-4	-3	6	3	3	-3	-2	-2	2
w attend	-1	-2	-1	-1	-3	1	-1	0	9
w auckland	-2	-1	-2	7	0	-1	0	0	-1
w audit	-2	-2	-1	-1	-1	-3	3	-1	7
w auditor	-2	4	-1	-2	-2	-1	-5	0	9
w august	-1	-1	1	-1	1	-1	5	-1	-3
w aunt	-1	6	-3	0	-2	2	-1	0	-1
w aussi	-2	-1	-5	5	-1	-1	5	0	0
w aussi dollar	0	0	-5	0	0	0	6	0	0
w authenticat	14	-4	-1	3	-4	-1	-3	-2	-3
w authenticat fail	6	2	-5	2	1	-4	-1	0	-1
w authenticator	-1	-3	-8	-2	18	-1	-2	0	-1
w authoriti	-1	-1	2	-1	-1	-3	-2	0	8
w auto	-3	-2	7	0	-1	4	-2	0	-3
w auto renew	-1	3	2	0	0	-3	0	0	0
w autoconfig	11	0	0	0	1	-7	-3	0	-1
w automatic	-4	9	0	-1	-1	-5	4	0	-1
w automatic renew	0	-2	2	0	0	-1	-1	0	2
w automatical	-1	11	-2	0	-4	0	-1	0	-3
w autumn	-2	0	6	-2	1	1	-6	0	2
w avail	0	0	-6	0	0	0	8	0	-1
w availabl	1	1	0	2	-3	-2	-1	-1	3
w availabl phon	-4	0	-1	-1	0	0	1	-1	6
w awak	2	-1	-4	4	-5	-1	-2	-2	7
w ba	7	-4	-1	-1	2	-1	0	0	-2
w backup	-3	8	1	0	1	-4	-5	1	-1
w backup cod	0	1	-9	-1	9	3	-1	0	-1
w backup mail	5	-2	-2	0	-3	-2	-1	0	5
w ban	2	-1	4	5	-1	-5	-1	0	-2
w band	7	1	-9	0	-1	-4	7	0	-1
w bank	-5	-4	9	9	-4	3	2	-5	-4
w bank transf	1	0	-11	-1	0	-4	8	0	6
w banner	-5	1	-1	1	-4	9	-3	3	0
w bar	-1	-4	2	-3	5	-2	6	-1	-1
w bas	1	-1	5	-1	-1	-2	-3	6	-5
w base64	11	-6	-1	1	0	-4	0	0	0
w basic	-1	-5	6	-3	2	2	4	-1	-3
w basic plan	-1	1	-9	-1	3	-2	10	0	-1
w bat	8	-2	-1	-1	-3	0	0	0	0
w batch	0	-2	-3	0	-1	0	7	0	-2
w batteri	9	-1	-2	4	-3	-2	-3	0	-2
w bcc	-6	5	-3	-1	-1	11	-2	0	-3
w bear	-4	2	1	-1	5	-1	-1	-1	0
w bearer	-8	-2	-1	0	2	0	9	0	0
w beautiful	-2	7	-1	1	0	0	-2	0	-2
w becom	-4	2	-4	-1	-2	-1	8	-1	5
w beg	0	0	-7	-3	6	0	10	-1	-5
w beg person	-1	0	-4	-1	-1	-3	8	0	1
w begin	-3	5	5	0	2	-5	-1	0	-2
w begin sundai	-2	6	-1	0	-1	0	-1	0	-1
w behind	-5	5	1	12	-2	0	-6	-3	-2
w believ	-2	6	0	-1	-2	-1	7	-1	-4
w bell	-2	0	5	-1	-1	1	-1	0	-1
w belong	-5	-1	6	-2	4	-1	-1	0	0
w besid	0	3	1	-2	-3	-1	-1	-2	5
w best	10	-1	-15	4	0	0	6	1	-6
w big	7	8	1	-1	-6	-5	4	-2	-7
w big attach	10	-5	-1	0	0	-1	-2	0	0
w big letter	-3	5	-1	0	0	-2	-1	2	-1
w big plan	-2	-2	-1	1	2	-1	4	0	-1
w biggest	4	-4	-4	-2	-2	2	8	-1	-1
w biggest attach	-7	6	-2	-1	-1	-4	12	0	-2
w biggest fil	-4	1	0	0	-1	6	-1	0	-1
w bill	-4	-3	9	2	4	-4	-1	-1	-1
w bill account	-1	0	0	0	-1	-1	-2	0	5
w bill address	0	4	0	-1	0	-2	0	0	0
w bill bill	5	-2	-1	0	2	-3	0	0	0
w bill mail	-1	-1	6	0	-1	-1	-2	0	-1
w bill month	0	0	-12	0	0	0	12	0	0
w bill post	-1	1	4	0	0	0	0	0	-3
w bin	-5	15	0	-1	4	-1	-6	1	-6
w bin count	0	12	-5	-1	0	0	-3	0	-2
w bin mailbox	-1	-3	7	0	-1	0	-1	0	0
w bind	-1	-1	-5	-1	-1	-2	7	0	4
w birthdai	4	2	-1	-2	2	-1	-1	-1	-3
w bit	0	1	2	-2	4	-1	-4	0	2
w bitcoin	-4	-2	7	0	11	-5	-5	0	-2
w black	-2	-1	-1	-2	5	1	1	3	-5
w black fridai	-1	-1	-2	0	-1	-1	6	0	-1
w blackberri	12	-2	-3	-2	1	-2	-4	1	-1
w blank	4	7	-3	-6	1	-1	-2	2	-2
w blank pag	0	0	2	-4	-1	0	0	5	-1
w bless	-1	1	2	-1	-1	-2	-3	0	5
w blind	-1	8	-2	-1	-2	-2	3	-1	-3
w blink	0	5	-4	-4	7	-1	-1	0	0
w block	-8	2	-2	6	-8	15	2	1	-7
w block domain	0	2	-4	0	0	4	-1	0	0
w block list	1	8	-1	0	0	-6	0	0	-2
w block send	-1	-1	-1	0	-1	3	0	0	1
w block writ	0	-2	-1	-1	-1	-3	9	0	-1
w blu	-2	7	-3	-1	1	-2	-3	4	0
w board	-8	0	-1	0	3	7	-5	-3	7
w boat	5	0	1	4	-7	4	-5	0	-1
w book	-7	9	-2	-1	-2	2	0	-1	2
w book alia	0	-1	-5	0	0	6	0	0	0
w bookkeep	-1	0	8	-3	-1	0	-4	0	1
w boss	-3	6	-2	-1	0	-4	-4	0	7
w bottom	-1	10	-2	0	1	-4	-1	0	-3
w bounc	-3	-2	-5	2	4	7	-2	0	-2
w bounti	-1	-2	-4	-2	18	-2	-3	-1	-5
w bowl	4	-2	-1	0	-2	5	-3	0	-1
w bowl club	1	-1	-1	0	0	5	-3	0	0
w box	4	-2	10	-3	2	1	0	-1	-11
w box find	0	-2	-1	0	-1	-1	1	5	-1
w box full	-1	0	-6	-1	-1	10	-1	0	0
w box tick	9	-1	-4	-1	0	-1	-1	0	0
w boy	4	3	-2	-2	5	-1	-3	-2	-3
w bra	-1	0	-4	-1	1	-1	-1	0	9
w branch	10	-1	-4	1	-1	1	-1	-1	-4
w brazil	-4	-5	-4	11	10	-2	-3	-1	-4
w break	0	-4	-3	-1	2	-2	-5	14	-1
w breakdown	14	-4	-1	-1	-1	-2	-3	0	-2
w breweri	-3	0	-1	0	0	6	-2	0	0
w brief	-1	0	-2	0	0	-3	0	0	6
w bring	4	0	-6	-4	1	-5	1	-2	9
w bring folder	13	-6	-2	0	0	0	-3	0	0
w bring friend	-2	-1	11	0	-2	0	-4	0	-2
w brinovec	-1	-1	9	-1	1	-4	-1	0	-1
w broadband	8	0	-3	1	-3	-1	-1	0	-1
w broth	2	-1	-2	1	1	-2	3	-5	3
w broth law	0	4	-1	-2	-1	-1	1	-1	0
w brows	3	3	0	8	2	-5	1	0	-12
w brows mail	-1	-2	-4	18	0	0	-11	0	0
w btc	0	0	6	0	0	0	-6	0	0
w budget	1	-1	-2	0	-1	-4	8	0	0
w bugger	-1	6	-3	0	0	0	0	0	0
w build	5	0	-1	1	-3	2	-1	0	-2
w bulletin	-2	2	-6	-2	-1	6	-5	0	7
w bump	1	0	10	-1	-2	-1	-5	0	-2
w bus	-2	0	4	1	-2	-1	-2	-1	2
w business	0	-7	4	-1	-1	-5	8	0	3
w business plan	0	-2	-2	1	0	-1	4	0	-1
w button	-5	11	4	-8	-3	-2	-7	15	-5
w button accept	-1	0	-4	0	-2	0	-1	7	1
w button phon	-2	-4	0	0	-1	0	0	8	0
w button send	-2	6	0	0	-1	-1	0	0	-1
w buy	3	-6	4	-7	-4	4	8	-1	1
w buy email	0	0	-6	0	0	0	6	0	0
w buy spac	0	0	5	0	0	-1	-4	0	0
w buyer	-2	4	-1	-1	-6	7	-1	0	-1
w bye	7	0	-1	-3	0	-1	-1	0	0
w ca	2	-1	3	5	-2	-6	0	0	-1
w cabahug	-3	-1	5	0	-1	1	0	0	0
w cabl	2	4	-3	3	-1	-2	1	-2	-1
w caf	-2	-1	-3	-1	6	3	0	0	-1
w caldav	6	2	-2	-4	-2	-2	7	-1	-3
w calendar	-3	-5	-3	-3	-2	-4	23	0	-2
w calendar android	13	-6	2	-1	-1	0	-8	0	0
w calendar begin	-2	6	-1	0	-1	0	-1	0	-1
w calendar server	-6	5	0	0	3	0	0	0	0
w calendar show	-3	9	0	0	-1	-2	-1	0	-1
w call	-3	-3	-2	-2	5	-5	0	4	7
w call dubai	-1	0	0	8	-1	0	-2	0	-4
w camera	0	-3	-2	4	2	-1	-2	-1	2
w camp	-2	-1	6	1	0	-4	0	0	0
w canada	-4	2	-5	6	3	6	-3	-1	-4
w canari	-1	-1	-6	-1	-1	-1	0	4	6
w cancel	-2	2	9	2	0	-4	-4	1	-3
w canna	3	0	-10	1	6	-1	-1	0	2
w cap	6	-2	7	-3	-3	3	-4	-1	-3
w cap lock	-1	-1	7	-1	-2	-1	0	0	0
w captcha	-2	-2	5	1	-2	-6	-3	11	-3
w captcha sign	0	-5	10	-1	-1	0	-1	-2	0
w card	-2	-8	5	-2	-1	-1	12	-1	-1
w card accept	0	0	6	0	0	0	-6	0	0
w card chang	0	0	3	0	0	-2	0	0	0
w card declin	0	-1	4	0	0	0	-1	1	-1
w card expir	0	4	-3	2	0	0	-3	0	0
w card pass	0	0	-7	0	0	0	7	0	1
w card pay	0	0	-6	0	0	0	8	0	-1
w card run	-2	-1	13	0	-1	0	-7	0	-2
w card sav	-1	-1	0	0	6	0	-1	-1	-2
w card subscrib	0	0	-19	0	0	0	18	1	0
w carddav	9	-5	-1	0	-1	-2	0	0	-1
w carri	4	-4	-4	1	-1	-3	10	0	-3
w carri mail	-2	-1	-1	0	-1	0	6	0	-1
w cas	-3	3	-3	1	2	-5	-2	0	8
w cash	-1	-2	8	-1	-2	-4	4	0	-1
w cash envelop	-1	0	-5	-1	0	0	8	0	0
w catch	-2	-1	-7	-3	-2	14	5	0	-3
w catch domain	0	-1	-1	0	-1	6	-3	0	-1
w cebu	7	-4	-1	1	1	-2	-1	0	-1
w cell	4	-4	8	-1	1	-6	-1	0	-2
w centr	1	-2	0	1	-3	1	-1	6	-3
w cert	-6	0	-2	0	11	-1	-1	0	-1
w certain	0	-1	-2	2	7	-2	-1	0	-3
w certifi	-1	-3	-4	-1	8	-3	-1	0	6
w certifi iso	0	0	-1	-1	9	-1	-1	0	-5
w certificat	5	0	4	0	-4	-7	-6	-2	10
w certificat mail	-4	2	-1	0	7	-2	0	0	-1
w certificat run	-1	0	-6	-1	11	0	-1	0	-2
w certificat trust	13	-1	-1	-1	-7	0	-1	0	-2
w chair	-1	-2	11	0	-3	-2	-3	0	1
w chanc	-2	4	6	3	-3	-2	-2	1	-5
w chang	7	2	3	15	8	-10	-13	-5	-7
w chang address	4	-3	1	-2	-2	4	-1	0	0
w chang bill	0	5	-4	-1	3	-2	-1	0	0
w chang card	0	-1	4	1	-2	0	-1	0	0
w chang contact	-1	-5	10	-1	0	-1	0	0	-1
w chang mail	-2	-3	9	-2	-2	3	-4	0	0
w chang nam	9	-4	7	-2	-3	-3	0	0	-4
w chang outlook	6	-1	-1	0	-3	-1	0	0	0
w chang password	0	10	-12	-4	11	-5	0	0	-1
w chang phon	1	-3	5	0	-2	0	0	0	0
w chang plan	-1	-1	0	2	3	-1	-2	0	0
w chang send	-2	7	-4	0	-1	1	0	0	-1
w chang throw	0	0	-5	0	6	0	0	0	0
w channel	4	-3	-3	5	0	-1	0	0	-1
w charact	0	-6	9	-1	-3	-4	-1	8	-4
w charg	3	-4	-2	-2	0	-4	-1	0	11
w charg per	1	0	-2	0	0	0	6	0	-3
w chariti	-1	-2	3	-2	0	-1	5	0	-1
w chariti rat	0	-1	11	0	0	-1	-7	0	-1
w chat	8	3	-5	7	-3	-3	-3	-2	-2
w cheap	2	1	-1	-6	-2	0	10	-1	-2
w cheap plan	-1	3	2	-5	-1	3	0	-1	-1
w check	6	-2	-4	-5	0	-4	2	4	4
w checkout	0	-1	5	0	-4	-2	4	0	-1
w chequ	-2	-2	9	-1	-1	-7	6	0	-3
w chequ card	0	0	-12	0	0	0	12	0	0
w child	1	-1	1	1	0	-4	-10	-1	13
w china	-1	-1	-1	-2	0	-3	12	0	-3
w chines	-3	1	-2	-1	-1	8	-2	5	-5
w choir	-2	10	-1	-2	1	3	-6	0	-3
w choos	0	1	0	4	-5	-4	2	2	-2
w choos font	0	5	-1	-1	0	0	-1	0	-1
w christma	-2	-2	-8	-4	-1	6	2	5	3
w chrom	-1	-1	2	5	1	0	-1	1	-4
w church	-2	2	-2	-2	1	4	5	-1	-5
w ci	10	-1	-1	-1	-1	0	-4	0	-1
w circular	0	0	-3	-1	-1	2	-3	0	6
w citi	4	-1	-3	9	-3	-1	-2	-4	0
w citizen	-1	-2	1	-1	2	-1	5	0	-4
w claim	-1	-4	2	0	-3	6	-2	0	3
w class	-3	2	-7	0	4	4	-2	-1	2
w clean	-4	-4	3	6	2	-3	-2	-1	2
w clear	9	-2	-4	-5	0	7	-3	-2	0
w click	-8	2	-6	3	15	-9	-2	6	-2
w click unsubscrib	0	13	-1	-2	-4	-1	-1	0	-4
w client	0	-1	-1	-2	5	2	-8	-2	6
w client receiv	0	-2	-1	0	5	-3	0	0	0
w client send	3	-9	0	0	-1	8	0	0	-1
w clinic	5	-3	-3	-1	1	-2	9	-3	-4
w clock	-5	3	-4	-2	11	-1	-1	0	-1
w clos	-6	-3	6	-2	9	-4	-2	0	2
w clos account	-1	13	-3	0	-4	-1	-1	0	-2
w clos pongal	-3	4	-4	-1	-2	-1	-1	0	7
w clos session	0	0	-5	0	2	4	0	0	0
w closest	-4	-1	-1	10	-1	-1	1	0	-2
w club	-4	0	-1	-7	2	5	2	1	1
w co	2	-4	-7	-5	7	-3	11	0	0
w coach	0	2	-2	0	1	-2	7	0	-5
w coat	1	7	-1	0	0	-1	-1	-3	0
w cod	-7	-2	0	-6	13	5	-1	-3	0
w cod account	-1	0	9	0	-6	-2	0	0	0
w cod open	0	-3	1	0	-5	-1	0	0	9
w cod sign	0	0	7	0	-1	-5	0	0	-1
w cod sms	0	0	0	0	5	0	-2	0	-2
w collab	-1	-1	-1	0	0	8	-2	0	-2
w colleagu	1	-3	3	2	6	-4	-3	4	-6
w collect	-2	-2	-3	-1	8	5	-3	0	-3
w collector	10	-3	-3	0	0	-1	0	0	-1
w collegu	0	0	-7	4	0	0	4	0	0
w color	-4	12	-2	2	0	-4	-1	0	-3
w colour	-1	10	1	-1	-2	-5	2	4	-8
w column	-4	12	-3	-1	-1	1	-3	0	-1
w column nam	-1	6	-2	0	0	-1	-1	0	-1
w com	-4	2	-9	9	-2	3	-1	-2	3
w com gmail	-2	-4	0	0	0	-2	9	0	0
w commit	-1	-2	-1	0	0	-2	9	0	-3
w committe	-2	2	-2	0	-1	0	4	0	0
w common	-2	2	-3	-1	-1	-3	12	0	-3
w compani	4	-5	-4	0	1	-4	-5	2	12
w compani number	0	0	-7	0	-1	0	10	0	-1
w compani regist	0	-1	1	0	-1	0	-2	0	4
w compar	-4	-1	-1	-1	6	0	0	4	-2
w complain	-3	-3	-2	3	0	-1	-2	0	9
w complaint	-1	-2	-2	-3	5	-3	-3	-1	10
w complet	-1	-2	7	3	-1	0	-5	-4	3
w compos	-4	8	-2	-1	-1	2	0	-1	-1
w compos window	-3	7	-1	-1	0	0	0	-1	-1
w compulsori	-1	0	-7	0	3	-1	7	0	0
w comput	10	1	3	-5	-6	-1	-4	-5	5
w comput centr	-6	0	-2	-1	-2	0	0	0	11
w comput mail	-2	-1	7	0	-1	0	-3	0	-1
w comput phon	2	-2	5	0	-1	0	0	-3	-1
w concern	-3	0	-1	-1	0	2	-2	0	4
w cond	-1	7	-2	-2	-2	-3	5	-1	-1
w cond resell	0	-2	-1	-1	-1	0	7	0	-2
w conf	-1	-1	-1	6	-1	-1	-1	0	-1
w configur	-3	-4	3	9	5	-3	-2	-1	-3
w configur download	0	-2	2	-7	9	0	0	0	-1
w configur fil	-1	-1	2	3	-1	-1	0	0	0
w configur laptop	-1	0	-1	3	-1	0	0	0	0
w confirm	-2	-9	5	1	4	-2	1	2	-1
w confirm mail	-2	-2	-1	0	-1	1	-1	0	6
w connect	11	0	-16	8	-6	-3	-8	3	11
w connect mail	11	-4	-3	-2	2	-2	-1	0	-2
w connect managesiev	-11	14	0	-2	0	0	0	0	-1
w connect mx1	-4	0	0	-2	0	10	-1	0	-1
w connect phon	-4	-1	0	5	0	0	0	3	-2
w connect privat	-2	-3	-1	-1	10	0	0	-1	-2
w connect refus	2	2	0	-3	0	4	-1	-1	-2
w connect server	11	-3	-1	-2	0	-3	0	0	-2
w connect smtp	4	0	0	-1	0	-2	0	0	-1
w connect tim	-6	3	0	1	-2	8	-1	1	-4
w connection	8	-3	-7	-4	8	-4	5	-1	-3
w connection run	-3	0	-4	-1	-2	0	10	0	0
w connexion	0	-1	-6	0	8	0	0	0	0
w conor	-2	-2	-1	0	-1	7	0	0	-1
w contact	4	9	-1	-8	0	-2	-5	5	-1
w contact doubl	-3	8	-3	0	0	0	0	-1	0
w contact form	-3	-9	-4	0	2	2	0	17	-4
w contact pag	0	-7	1	-2	1	0	1	8	-2
w contact person	-1	-3	6	-1	1	-1	0	0	-1
w contact webmail	10	-9	0	0	0	0	-1	0	0
w contain	0	7	0	-1	0	-5	1	0	-1
w content	0	0	-3	-1	-3	1	-3	0	9
w continu	-6	1	0	0	5	-4	6	0	-1
w contract	-3	-10	4	-1	-5	-2	14	-1	3
w contract end	0	-1	6	0	0	-1	-1	0	-3
w contract nam	2	-1	7	0	0	0	-6	0	-1
w contract sign	2	-5	1	0	-2	-2	3	0	3
w convers	-5	16	-3	-2	-2	-7	-3	-1	5
w cooki	-3	7	-5	0	-7	0	1	10	-3
w cooper	-1	-3	0	-1	-1	-1	-2	-1	10
w copi	1	6	3	-2	1	-3	-10	-1	3
w copi contract	0	-1	5	0	0	-1	-1	0	-1
w copi daught	-1	7	-2	-1	0	-1	0	0	0
w copi hard	7	-2	-2	0	-1	-1	-1	0	0
w copi invoic	-1	-2	5	0	0	-1	0	0	-1
w copi letter	-1	-7	2	0	-1	-1	0	0	9
w copier	7	-2	-2	0	-1	0	-1	0	0
w cork	-1	9	-3	0	-1	-2	-1	-1	-1
w corner	-1	5	1	0	2	-3	-2	0	-1
w correct	-2	0	11	-2	-1	-10	-6	18	-8
w correct nam	-1	-1	6	-1	0	-2	0	0	-1
w cost	-6	-5	7	4	-5	-5	12	-1	-2
w cost extra	-1	-1	-3	3	0	1	2	0	0
w cost per	-1	0	-4	0	0	0	5	0	0
w cottag	-2	-1	-2	9	-1	-1	0	0	-1
w couldnt	12	-2	-6	2	4	-3	-2	-1	-4
w couldnt find	4	2	-1	2	-1	-2	0	-1	-2
w couldnt sign	5	0	-3	0	-1	0	0	0	0
w council	-2	-3	3	-3	-2	5	4	0	-2
w count	1	-4	9	-4	0	-9	5	-1	3
w counti	-2	8	-2	-1	-1	0	1	0	-2
w countri	-4	-3	-5	3	-5	-8	14	5	3
w countri choos	0	0	-1	8	-1	-2	-2	0	-1
w countri disk	-1	-1	-3	-2	-1	-1	14	0	-6
w countri list	0	1	3	-5	-1	-1	-1	8	-4
w countri machin	0	-1	0	-2	0	0	-6	0	9
w countri mail	-2	-3	-2	0	-1	-2	0	0	11
w coupon	-2	-5	11	0	-1	-2	0	0	0
w couri	8	-3	-1	0	-1	2	-1	0	-3
w cours	-1	-3	-2	-1	-2	0	0	0	9
w court	0	-5	-2	-2	-6	2	2	0	11
w court order	0	-1	-1	0	-3	0	-1	0	7
w cousin	-1	2	-1	1	2	-3	3	-4	2
w cover	-2	0	-1	-4	-3	-1	6	8	-3
w cover login	0	4	-4	0	0	-1	-6	8	-1
w cowork	5	-3	-2	4	-1	-1	-1	0	-1
w crawl	-1	0	-2	9	-1	-1	-3	0	-2
w creat	-6	0	5	-1	1	0	3	-1	-2
w creat mailbox	0	0	-4	0	0	-2	7	0	0
w credential	6	-5	4	-1	1	-1	-1	0	-2
w credit	-1	-3	11	3	-2	-2	1	0	-7
w credit card	0	0	-10	0	0	1	10	1	-1
w crew	-7	2	-4	4	-2	7	3	0	-2
w crook	-1	-2	-10	0	8	6	-1	0	1
w cross	-1	1	0	-1	-1	-2	-1	5	0
w crypto	-2	-2	-2	-1	11	-1	-2	0	-2
w csv	-1	-3	14	-2	-2	1	-5	-1	-1
w cur	-1	6	-1	0	0	-2	0	0	-1
w curious	0	-1	-5	0	1	-2	-2	-1	11
w custom	-6	0	1	-3	-2	8	3	-5	3
w custom domain	10	0	-1	0	10	-15	-2	0	-1
w custom writ	-1	-3	-2	0	-2	11	0	0	-2
w cut	-4	-2	-1	3	2	10	-7	7	-8
w cyber	-1	-3	-3	-1	10	1	-1	0	-1
w dad	5	-3	2	0	-2	-2	3	-1	-2
w daili	-4	-8	6	2	0	2	-3	-1	6
w dal	-1	-2	2	-2	-2	8	0	-1	-3
w danger	-2	-1	-1	-1	7	0	-1	0	0
w danish	-2	-4	-2	3	0	-2	-3	2	8
w dark	6	4	-3	-1	-2	-1	-5	0	2
w dark mod	-2	9	-2	-1	0	-1	-2	1	-2
w dat	7	5	0	-4	-3	4	-10	1	0
w dat keep	-2	7	-3	0	0	-1	0	0	0
w data	1	-6	-6	1	-5	-4	8	-2	11
w data centr	-2	-1	-2	4	0	4	8	0	-10
w data process	1	-1	-7	1	0	-1	3	0	5
w daught	-2	7	3	-5	-4	-7	3	9	-4
w deal	-2	1	-6	-1	-5	-1	1	0	13
w debit	-1	-3	6	-2	-1	-3	4	-1	0
w decemb	-2	4	4	1	-1	0	-3	0	-1
w deck	-1	-1	-2	3	0	-1	-3	6	-1
w declin	-1	6	1	0	-1	-1	-2	1	-2
w dedicat	0	-1	-3	-3	-1	1	8	0	-1
w dedicat ip	0	-1	-2	-3	0	-1	9	0	-1
w deduct	-1	-1	6	-1	0	1	-3	0	-1
w default	3	6	-2	-3	-2	-1	-1	0	-1
w delai	-3	-2	1	0	-1	10	-2	0	-2
w delet	-5	8	3	-3	-2	5	-6	-1	-1
w delet account	1	1	4	0	-1	-1	0	0	-3
w delet folder	-2	5	-1	0	0	0	0	0	-1
w delet mail	0	3	-2	1	-2	-12	9	0	2
w delet number	0	-2	8	0	-3	-1	0	0	-1
w deliv	0	-5	3	-1	-4	5	-1	0	3
w deliveri	6	-6	-6	2	-2	7	0	0	-1
w deliveri receipt	11	-4	-5	2	0	-3	0	0	0
w demand	-4	-2	-4	0	2	-2	-3	0	12
w demo	-1	-2	-5	-1	-5	-1	15	0	-1
w demo login	-1	-2	-2	0	-4	0	10	0	-1
w deni	1	3	-4	8	-2	0	-3	-1	-3
w deni publickei	0	0	-2	3	0	0	0	0	0
w dental	1	-1	-4	0	-2	-2	-2	5	5
w depart	1	-1	0	1	3	-1	-4	0	2
w deputi	-2	0	4	-1	1	-2	8	0	-7
w desk	0	-1	0	-1	0	3	0	-2	1
w desktop	-1	8	-9	0	1	-2	5	0	-1
w destroi	-1	8	-2	0	-2	-2	0	0	0
w detail	-2	-8	-6	1	14	1	-2	0	2
w devic	1	-9	-3	8	6	-5	3	6	-7
w devic log	0	-2	-1	1	4	0	-1	0	-1
w dictat	5	1	-2	0	-1	1	-1	-1	-1
w die	5	-1	-6	9	-2	0	-9	3	2
w die urgent	0	-1	7	-1	-5	0	0	0	-1
w differenc	1	-2	3	0	-1	2	-1	-1	-2
w different	1	1	-1	9	3	-2	-8	5	-7
w different isp	8	-1	0	-2	-1	-1	-1	-1	-1
w different signatur	-7	7	-1	-1	-1	4	-1	0	0
w dig	-2	1	-2	-4	2	3	-3	0	6
w dig giv	-1	-1	0	-3	0	-1	-2	0	7
w digest	0	-1	-2	0	0	7	0	0	-3
w digit	0	-2	2	-4	9	-2	-1	-1	-2
w digit cod	-1	0	-1	-3	6	-1	0	0	0
w direct	0	-2	-1	-2	-4	3	2	-1	4
w direct debit	-1	-1	-2	-1	0	-2	6	0	1
w direction	-1	3	9	0	-1	-5	-5	0	0
w director	5	0	-3	-1	-1	0	-1	0	0
w disconnect	6	-4	-3	2	3	-2	-1	3	-3
w discord	-1	1	-3	6	-1	0	-1	0	0
w discount	-3	-3	7	0	-2	-3	11	-1	-5
w disk	2	-3	1	-4	3	-2	-2	-1	6
w disk stand	-1	0	-4	-1	-1	2	-1	0	6
w dispatch	3	-2	3	-1	-1	4	-4	0	-2
w dispatch box	-1	0	-5	0	0	7	0	0	0
w divorc	-2	-1	9	0	-3	-1	-1	0	-1
w diwali	-1	1	11	-1	0	-7	-2	0	-2
w dkim	-2	-3	1	-1	-3	7	1	0	-1
w dkim selector	0	-2	0	0	0	4	-1	0	0
w dmarc	-3	-2	-3	-1	-1	14	-1	0	-2
w dmarc1	0	-1	0	-1	-1	9	-4	0	-1
w dns	8	-3	-1	-1	-2	1	-6	1	4
w dnssec	-1	-1	-5	7	2	3	-2	0	-3
w doabl	-2	8	-2	1	0	-2	-2	0	-1
w doc	-5	-4	-2	-6	4	0	2	12	0
w docu	-1	-2	-3	2	6	0	1	0	-3
w dog	-4	6	-5	-3	1	-4	2	-1	6
w dollar	-1	-1	10	-2	0	0	-3	-2	1
w dollar euro	0	0	-5	0	0	0	6	0	0
w domain	0	-7	-1	-10	7	10	5	-1	-4
w domain cost	0	2	14	0	0	-2	-13	0	0
w domain nam	-1	0	-2	0	-1	-6	10	0	0
w domain per	-1	0	10	0	0	0	-8	0	0
w domain reach	0	0	11	0	-1	-8	-1	0	0
w door	-7	10	-5	2	6	-2	0	0	-3
w dot	2	5	-4	-1	-3	3	1	-1	-1
w doubl	1	4	3	-2	4	3	-2	-1	-8
w doug	-1	-3	7	-1	1	0	-1	0	-2
w dovecot	11	-3	-5	0	-3	2	-1	-1	-1
w downgrad	0	-4	9	-9	1	-1	4	0	-1
w download	0	14	-7	6	4	-4	-9	2	-5
w download letter	-3	-6	14	-2	0	-1	0	-2	1
w dozen	1	-1	-1	0	-2	5	-1	0	0
w dr	1	-4	2	1	1	4	0	-1	-5
w draft	-8	17	-2	-2	-1	3	-3	-1	-3
w drag	-10	11	2	1	-1	-1	-2	0	1
w draw	-2	8	-2	0	4	-4	-2	-1	-1
w driv	5	1	-3	-2	4	-4	3	-1	-3
w drop	1	4	14	-6	-2	-1	-7	-1	0
w dsn	9	-2	-5	-1	0	-1	0	0	0
w dubai	6	-3	1	-8	-2	-2	13	0	-5
w dublin	0	-2	-2	9	-1	-2	-1	-1	0
w due	8	-1	3	0	0	-3	-4	0	-1
w dutch	-1	-2	0	3	2	2	-3	0	0
w duti	0	-6	-3	1	-1	-1	1	0	10
w earli	-1	5	2	0	-1	-5	-1	0	0
w earth	-2	4	-2	-1	6	1	-3	0	-2
w easter	-1	1	-2	-1	0	-2	-2	0	6
w eat	3	2	2	1	-1	-2	-4	3	-4
w eat letter	-1	-6	3	0	0	2	0	3	0
w eat spac	-1	9	-6	0	0	0	0	0	0
w ed25519	0	0	-1	0	5	0	-3	0	0
w edg	-1	12	1	3	-5	-1	-3	-1	-5
w edit	-1	4	-4	1	-2	3	-2	0	0
w editor	6	0	-2	-2	-1	3	1	-1	-3
w eight	-1	1	7	-1	-2	-2	1	-1	-2
w eighti	-2	3	-5	-1	-3	-1	11	0	-3
w eleven	4	0	-2	-7	-2	-3	11	0	0
w eleven mail	-7	4	0	0	-3	-2	9	0	-2
w els	-2	-4	-5	5	4	6	-1	-1	-1
w elsewher	0	-3	-3	-4	-1	-1	0	0	12
w em	3	1	8	-1	-2	-4	-2	1	-4
w em client	9	-3	-1	-1	-2	-2	0	0	0
w email	2	4	4	-11	-3	-3	-5	4	9
w email address	8	-1	7	0	-2	-10	1	0	-2
w email ask	-2	-4	-2	0	7	-3	-1	0	5
w email domain	3	-5	-2	0	-1	7	-2	0	1
w email say	-1	-3	-6	0	9	4	0	0	-1
w email send	-4	7	-3	0	0	1	0	0	-1
w emergenci	8	-6	5	2	0	-5	-1	0	-2
w emoji	0	9	-4	0	-1	-1	-1	0	-1
w emploi	-3	6	4	-1	-2	-3	-1	0	1
w employe	-1	-6	-1	0	1	-1	13	0	-3
w empti	2	3	3	-3	0	-3	-4	8	-6
w empti trash	-3	2	3	0	0	0	-1	0	0
w enabl	-1	8	-1	-1	-3	1	-2	0	0
w encrypt	4	-5	-5	-2	13	-6	-2	4	-1
w end	0	-6	0	2	-5	9	-4	3	0
w end carri	-2	1	-1	0	-1	-3	7	0	0
w endpoint	-3	-2	-1	10	-1	-2	-1	0	-1
w enforc	-2	-1	-2	-1	12	-2	-2	0	-2
w english	-7	5	-5	-3	5	2	4	1	-2
w enough	-3	-4	-7	0	0	5	2	-1	8
w enquiri	1	-1	-4	0	-1	-2	6	2	-2
w enroll	0	-1	-2	-1	3	-2	-3	0	7
w enter	-5	5	5	-6	2	4	1	2	-9
w enter twic	0	7	-3	0	0	-1	-2	0	-1
w enter webmail	0	-4	0	0	5	0	0	0	0
w entri	-1	2	0	-3	-1	0	-3	5	2
w envelop	0	0	1	-2	-2	-2	5	0	0
w eras	-3	1	4	-3	-3	0	6	0	-1
w err	-2	6	-2	1	0	-1	-1	1	-2
w error	8	6	-1	-2	-10	3	-5	3	-2
w error authenticat	-1	-2	-1	0	6	-1	0	0	0
w estat	-1	2	4	-3	-2	-1	-2	0	2
w eta	6	-3	-4	11	0	-4	-2	0	-3
w ethic	-2	-3	-1	-1	1	-2	-1	-1	9
w eu	-1	-1	5	1	-1	0	-6	0	2
w eur	-1	-1	6	0	-1	-1	-2	0	0
w euro	-3	1	9	0	-4	-1	2	-1	-4
w even	2	2	3	4	-4	-4	-5	2	1
w event	-3	-2	-1	0	0	7	0	0	0
w everybodi	7	6	-5	-3	-1	-5	2	4	-5
w everyth	-8	7	0	0	0	0	0	0	1
w everywher	3	-5	-2	-1	11	0	-7	-1	1
w ex	-3	8	2	0	9	-5	-3	-2	-6
w exact	0	-1	-4	0	-3	0	0	0	9
w exam	-2	6	-5	-1	-3	-1	-2	0	8
w exampl	-6	-13	0	-5	10	9	4	3	-2
w exampl account	-1	0	-5	0	-1	7	-1	0	0
w exampl address	-1	0	-3	0	3	-8	11	0	-2
w exampl com	5	1	-3	0	1	-4	0	0	0
w exampl net	1	2	6	0	-3	2	-2	-2	-2
w exampl org	1	-1	4	-1	-1	1	-1	-1	-2
w exceed	6	-3	0	-1	0	0	-3	0	-1
w excel	-2	0	9	0	-1	-1	0	0	-5
w exception	2	-1	0	6	-2	0	-1	-3	-1
w exception sit	-1	-1	0	6	0	-1	-1	-2	-1
w exchang	13	-3	-3	4	-8	-2	-2	-1	2
w exclud	0	-1	-2	-1	0	6	-1	0	-1
w exempt	-1	-2	-3	0	0	-1	7	0	-1
w exist	0	-2	-4	0	12	-5	3	-3	0
w exit	-6	-7	-2	28	1	-11	-2	-4	1
w expect	15	-1	4	-2	-4	-4	-4	-1	-4
w expir	-1	5	5	2	-2	3	-7	1	-6
w explain	-3	3	0	-1	10	-2	-8	-1	2
w export	10	2	-1	-3	-3	3	-4	-1	-4
w export contact	-5	2	3	0	0	0	0	0	0
w export mailbox	-3	-1	5	0	0	-2	-1	0	2
w express	1	-3	-1	-2	-1	-1	6	2	-1
w exs	-4	-3	-1	-2	6	5	0	0	0
w extend	0	-1	3	-3	7	-6	-2	0	2
w extra	-3	-4	10	-2	-2	1	5	0	-5
w eye	-2	6	6	-1	0	-4	-4	3	-3
w factor	-11	-1	-2	-1	21	-2	-2	0	-2
w fail	11	5	0	0	-1	2	-7	-1	-10
w fail check	2	-2	6	-2	-1	-3	0	0	0
w fail login	-4	0	0	-2	7	0	-1	0	0
w fail mail	-4	-3	2	0	-1	6	0	0	0
w fail phon	-1	7	-3	0	-3	0	0	0	0
w fair	-1	-3	2	5	-2	0	-12	4	6
w fairemail	4	-3	-3	-1	7	-2	-1	0	-1
w faisal	0	0	8	0	-2	-2	-2	0	-1
w fak	-3	-3	-8	0	2	5	4	1	2
w fall	-2	-3	-3	-1	2	11	-6	3	-2
w fall box	-1	0	-7	0	-1	10	-1	0	0
w fallen	5	1	-1	-1	-2	-1	-1	0	-1
w fami	1	5	1	-5	-3	-3	-5	-2	10
w fami fiv	0	2	-5	0	0	-2	2	0	3
w fami plan	-1	5	11	-6	3	-2	-5	-1	-5
w faq	0	-3	-3	-4	-1	0	-1	11	2
w fast	-1	-1	-5	0	2	-2	0	-1	8
w father	2	-4	6	1	1	-2	-2	-1	-1
w fault	-2	-2	10	-4	-4	2	-4	-3	7
w fax	-5	-2	12	-1	-2	1	-3	0	-2
w februari	-2	-2	4	-1	-2	-2	1	4	0
w fed	-2	-1	-2	0	-1	-4	-1	0	12
w feder	-3	2	3	-1	-2	6	-4	0	0
w fee	-2	1	4	-2	-2	-4	9	0	-4
w feed	-11	-2	-3	0	2	5	-1	7	3
w fella	-3	-4	-1	-3	-1	1	3	-1	10
w festival	7	-3	-3	0	0	2	0	0	-2
w fetch	10	-3	-2	0	0	-1	-2	0	-3
w fetchmail	10	2	-2	-6	-2	-2	0	0	-1
w fi1	-1	0	-2	11	0	-1	-2	-1	-3
w fibr	3	-1	-1	6	-2	-2	-1	0	-1
w field	-3	2	2	2	-3	4	-2	1	-3
w fifti	-2	-3	-8	-1	-1	0	6	3	6
w figur	-1	-1	-9	-1	1	-2	2	1	9
w fil	0	5	0	5	2	0	-8	-3	-1
w fil mail	-3	-2	0	0	0	7	-1	0	0
w filipino	0	-1	-1	-1	0	-1	-1	6	-2
w fill	-2	8	-6	-2	-3	1	-2	2	3
w film	-1	-5	2	-2	4	-1	-5	-1	8
w filter	-1	11	-3	2	-4	9	-10	-1	-2
w filter answer	-1	9	-2	-1	0	-4	-1	0	0
w fin	10	-1	-2	0	0	-5	-1	-2	1
w financ	1	-2	10	-1	-1	-2	-3	0	-1
w find	-2	4	-11	-2	8	6	-6	1	2
w find folder	-5	2	-2	0	-2	2	-1	0	7
w find mail	9	-1	-2	0	-2	-5	-1	0	2
w find older	0	5	-1	0	-2	0	0	-1	0
w find password	-1	-3	-1	0	-1	0	0	7	0
w find pay	0	0	5	0	-1	-2	-1	0	0
w find word	0	5	-1	0	0	-1	0	-3	0
w finger	-2	0	-3	-1	6	0	-1	2	-2
w fingerprint	-4	-2	-2	3	15	0	-2	-5	-3
w finish	0	0	9	-1	-4	-7	4	-1	0
w finnish	-4	4	-1	-1	3	-1	-3	-1	4
w fir	2	5	-2	-4	-4	3	5	0	-4
w fir tv	0	0	0	-5	-1	0	5	0	0
w firefox	-3	12	-4	2	-3	-1	-2	8	-9
w firestick	-1	-2	-2	0	-1	-1	8	0	-1
w firewall	1	-1	-1	5	-1	0	-1	0	-2
w firm	4	-3	-1	-2	-2	-3	0	-1	7
w fit	-1	6	-4	0	-1	-1	3	0	-2
w fiv	-1	3	-1	4	-5	0	7	0	-6
w fiv minut	1	-2	-1	7	-1	-1	-1	0	-2
w fiv person	-1	0	4	1	-1	1	-3	0	-1
w fix	7	3	-4	8	-8	-4	-6	14	-9
w fix ip	-2	-1	-1	5	0	-3	3	0	0
w flag	-1	1	0	-2	0	-3	-2	8	-1
w flatmat	-1	0	6	2	0	-1	-4	0	-2
w floor	9	-1	-1	2	-1	-3	-1	0	-3
w flyer	-1	0	-1	-2	0	0	-1	0	7
w fold	-1	0	6	0	-1	-1	0	0	-3
w folder	-4	16	-5	-4	4	-5	0	-3	1
w folder bring	-5	-11	0	0	0	0	14	0	3
w folder call	-1	5	-1	0	0	0	-1	0	-1
w folder inbox	7	-6	0	2	0	-1	-1	0	0
w folder insid	-10	7	3	4	0	-2	-2	0	0
w folder nam	4	-1	-1	0	0	-1	0	0	-1
w folder order	-1	5	-1	0	0	-1	-1	0	0
w folder webmail	0	-5	5	0	0	0	0	0	0
w folk	-4	9	-4	-1	0	1	-1	0	0
w follow	0	4	2	0	2	-2	-1	-1	-4
w font	-1	12	-1	1	-1	-4	-2	-1	-2
w foot	-3	-2	3	-2	8	-2	-1	0	-1
w forbid	-1	-2	-9	2	8	-3	-1	0	8
w forc	-2	-1	5	-1	4	-1	-4	0	0
w forest	-1	-2	-3	0	-1	8	0	0	-2
w forev	-1	5	1	-2	-3	0	1	1	-1
w forget	0	2	2	-9	1	-4	13	-2	-3
w forget password	-3	-3	5	0	1	0	1	0	0
w forget renew	0	1	-8	0	-4	-1	13	0	-1
w form	-8	-7	3	-7	-5	3	-4	22	3
w form eat	0	-2	-1	0	1	-2	0	5	-1
w form invalid	0	7	-1	0	-1	-1	0	-1	-2
w format	2	4	-4	9	-4	-4	-2	0	-1
w former	-3	-2	4	2	-1	-1	0	0	1
w forti	0	4	-5	-5	6	-1	-1	0	2
w fortnight	0	12	-8	-1	-2	-6	5	0	0
w forum	0	0	-4	-1	3	-3	-2	0	7
w forward	-16	3	-10	5	6	16	-4	2	-3
w four	1	5	1	-8	-3	-5	11	1	-3
w four thousand	-1	9	-2	0	0	-1	-2	0	-2
w fourth	1	-6	0	-1	0	1	1	3	1
w foxyproxi	-1	-3	-2	9	-1	0	0	-1	-1
w franc	-3	-3	-2	8	1	-3	-2	-1	4
w frankfurt	4	-2	-1	0	5	-3	-1	0	-1
w fre	-3	-3	6	1	-6	8	5	0	-7
w fre account	-3	0	-2	0	-1	9	-2	0	0
w fre charg	0	0	-6	0	0	0	8	0	-1
w fre plan	6	3	1	-2	-1	-1	-7	0	0
w freez	0	0	1	1	6	-1	-5	0	-1
w french	-2	5	4	1	-2	-4	-3	-2	3
w fresh	5	-5	-1	1	4	0	-1	-1	-1
w fridai	0	0	7	-5	1	3	1	0	-6
w friend	-1	-5	7	-4	13	-4	-4	0	-2
w front	0	-8	-1	0	3	-1	3	6	-2
w front desk	-2	-1	-2	0	5	-2	4	0	-1
w frontdesk	-1	-4	7	0	-1	0	0	0	0
w full	-5	-2	7	0	7	7	-4	-2	-7
w full delet	-2	-8	13	0	1	-4	0	0	0
w full header	0	15	-1	0	-6	-6	0	0	0
w full nam	8	-2	-3	-1	2	-3	0	0	-1
w full stop	2	-1	4	4	-1	-5	-1	0	-2
w futur	-1	5	4	-1	3	-4	-3	-1	-3
w gadget	-5	-3	-3	10	5	-1	0	-2	-2
w galleri	2	-1	-4	0	-1	-3	7	0	0
w gam	2	-1	0	-10	-1	0	11	0	-1
w garbag	-3	4	-2	-2	-2	7	0	0	-1
w gatewai	-5	7	1	10	-2	-4	-3	0	-4
w gav	4	-2	5	-4	4	-8	1	0	-1
w gb	2	-6	13	6	-6	-5	8	-1	-10
w gb cost	-1	1	-4	1	-1	0	4	0	-1
w gb mail	1	3	-7	-1	0	-2	8	0	-1
w gcash	-3	0	0	-1	-1	-1	7	0	-1
w gdpr	-1	-1	-2	0	-1	-1	0	0	7
w general	5	-3	-5	-1	-2	0	10	0	-4
w general fail	7	-2	-1	-1	0	-1	-1	0	-1
w generat	-3	-1	2	-7	2	0	7	0	0
w gentl	0	-7	-1	-1	0	8	0	0	0
w german	-6	1	0	4	-1	-2	-3	5	2
w germani	0	-1	1	5	-2	0	-2	-1	-1
w gf	0	-2	-2	-4	-1	0	10	0	0
w gift	-3	-1	7	-5	3	-5	8	0	-6
w gift card	-1	-1	-14	0	15	0	3	0	-1
w gift vouch	0	0	-8	0	3	0	7	0	0
w gig	-2	-6	7	4	-2	-1	5	-1	-3
w gig plan	0	0	-4	0	0	0	4	0	0
w gigabyt	-1	-1	10	-9	-2	-3	11	0	-4
w girl	5	-2	5	-2	2	-1	-4	-1	-2
w giro	0	0	6	0	0	-3	-2	0	0
w giv	10	0	-11	-3	-4	7	1	2	-2
w glad	0	0	3	1	0	-1	-5	-2	3
w glenorrin	-1	5	-3	-2	2	2	-1	0	-1
w glenorrin exampl	-1	5	-2	-2	0	2	-1	0	-1
w gmail	5	-12	-5	-4	0	14	4	-2	-1
w gmail app	13	-1	-5	0	-1	-2	-3	0	0
w gmail label	0	-6	0	0	0	-2	9	0	0
w gmail stop	10	-4	0	0	0	-3	-2	0	0
w gmx	3	-4	1	-1	0	6	-2	0	-4
w goat	-3	-1	1	-1	-1	0	-3	0	7
w god	-3	-1	5	1	-3	-3	-2	0	6
w gold	-2	-5	11	-2	0	-1	-2	-1	3
w gonna	-1	-2	1	-1	-2	-1	6	0	0
w googl	1	-2	-1	3	0	-1	1	0	0
w grac	-5	0	9	0	0	-2	-1	0	-1
w grandchild	-1	-2	8	0	-1	-1	-1	0	-2
w grandkid	0	-3	-2	-2	2	-1	8	0	-1
w grandson	-1	3	0	0	-5	-6	8	-1	2
w grant	-1	0	6	-1	-1	-3	-4	-1	3
w green	6	-5	-4	3	-2	4	4	-3	-3
w greet	1	-3	4	0	-3	0	0	0	0
w grei	2	5	-1	4	-4	-1	-3	3	-4
w greylist	-1	-2	-2	-1	-2	10	-1	0	-1
w group	-7	14	-5	1	2	2	-1	-4	-2
w group plan	0	-2	7	-1	0	-2	-2	0	0
w gst	0	0	4	0	-1	-4	3	0	-1
w gst invoic	1	-1	-3	0	0	-3	7	0	0
w guard	-3	-2	0	8	-5	7	-2	0	-3
w guest	-4	-2	0	-9	1	6	11	-1	-3
w guid	5	2	-5	-4	-4	3	-4	9	-2
w guid step	9	0	-2	0	-2	0	0	-4	0
w guy	4	-1	-3	1	5	-5	-2	0	2
w hack	1	-1	-4	0	10	-3	0	0	-1
w half	2	-3	7	-2	2	-1	-4	0	-1
w hall	-5	12	-3	0	-2	-2	-2	0	2
w hand	-1	-1	0	0	-3	-3	5	-2	4
w hand account	-1	-1	-1	0	-1	-1	7	0	-1
w hand fre	-1	0	-8	0	0	1	8	0	0
w hand ipv6	-2	-1	0	3	4	-1	-2	0	-1
w hand mailbox	-1	-1	-8	0	-1	0	10	0	1
w handset	-1	-2	2	0	7	-3	0	0	-2
w handshak	-5	-4	-1	19	2	-2	-3	-1	-4
w handshak complet	-1	-1	0	5	0	0	0	0	-2
w hang	-2	1	-1	4	-3	-3	-4	-1	9
w happen	5	10	-5	-1	-1	-3	-2	-1	0
w happen mail	-6	-4	1	1	-2	-4	7	0	6
w happi	1	1	-1	0	-3	-2	7	0	-2
w harbour	4	5	-2	0	-1	-1	-2	0	-4
w hard	14	-4	-1	-1	-3	-2	-1	-3	1
w hard disk	9	-3	-3	1	-2	-1	0	0	-1
w hardwar	0	-2	3	-3	6	-1	-2	0	-1
w hash	0	0	-6	0	2	-2	-2	0	9
w hat	0	-1	-6	0	0	0	7	1	-1
w head	1	-2	0	-2	2	-2	0	0	3
w header	-4	9	-8	-4	1	8	-3	4	-2
w hear	0	-3	0	-3	-1	0	6	-3	4
w hed	-1	-4	-7	-1	5	5	3	-1	0
w help	-1	-6	3	-6	-8	0	-1	13	7
w help centr	0	-5	0	0	0	0	0	7	-1
w help mov	-1	-1	-3	0	0	-1	10	-2	-1
w help pag	-2	-7	-6	-2	6	-2	-2	6	10
w help sit	-2	0	-1	-1	0	-1	0	8	-3
w helpdesk	0	0	-4	-1	-1	-1	-1	0	7
w herself	-1	3	-3	-1	-1	-2	8	0	-2
w hes	0	-5	-5	-1	20	-1	-6	0	-1
w hid	2	9	6	-3	7	-7	-5	-2	-6
w hir	-1	-1	-3	-1	-1	-1	-3	0	11
w histori	-2	-2	-2	1	7	0	-1	-1	-1
w hit	-7	3	16	-2	-3	-15	-4	8	5
w hold	-5	-5	-4	-1	-1	10	0	-1	8
w hold admin	0	0	-1	-2	-3	-3	12	0	-4
w hold mail	-1	-3	2	0	-1	6	-2	0	-2
w holidai	-4	15	-2	-1	-4	0	-1	0	-2
w holidai messag	-1	4	0	0	-1	-1	0	0	-1
w holidai notic	-1	6	-1	0	0	0	0	0	-3
w hollweg	-1	-1	5	0	-1	2	-3	0	0
w hom	-2	7	-7	1	3	-1	-9	6	2
w hom address	-1	-1	-5	-2	-1	1	0	0	9
w honei	2	-2	1	-3	-1	5	-1	0	-1
w honest	-1	-2	-1	0	5	-1	-1	-3	4
w hop	2	0	-2	1	-1	-1	3	0	-2
w hopeless	-1	-2	-3	-1	-2	1	-1	0	10
w hospital	-1	-1	1	0	1	5	-2	-1	-3
w host	7	-6	-8	-2	5	0	7	-1	-2
w host identific	0	0	0	-7	7	0	0	0	0
w host key	0	0	1	-3	8	-3	-1	0	0
w host nam	3	1	-1	-1	-6	0	-1	-1	5
w hotel	7	-6	-4	3	3	-2	1	-1	0
w hotmail	9	-7	-2	-2	-1	8	-2	0	-3
w hour	12	-4	-9	0	0	0	1	0	-1
w hous	2	1	-6	2	4	-1	-2	4	-4
w household	-2	-1	-4	-1	-1	0	9	0	-1
w how	-2	6	-1	0	0	-1	0	0	-1
w html	0	1	5	0	-3	0	-1	0	-2
w huawei	7	-5	0	-1	-3	-1	4	0	0
w human	-1	-5	-4	1	-3	0	-2	2	12
w hundr	-6	-1	1	-1	2	8	-1	-2	-2
w hurri	-4	2	11	0	-6	0	-2	-1	-1
w husband	-8	2	10	-2	1	-2	2	-1	-1
w iban	1	-2	9	-1	3	-1	-1	0	-8
w ics	-2	8	2	-3	-1	-1	-3	-1	-1
w id	-2	-1	3	-1	-1	1	4	-5	1
w id nam	-2	-1	-5	0	10	0	-1	0	1
w id quot	1	0	-3	-4	0	0	1	0	6
w idea	0	0	-2	1	-2	-3	-1	0	6
w identific	-1	0	-2	-5	7	0	0	0	1
w identific chang	0	0	0	-7	7	0	0	0	0
w identiti	-1	-2	-1	-2	7	1	-1	0	-1
w idl	9	-2	-6	5	0	-2	2	-2	-4
w idl support	1	0	-1	-3	0	-1	6	0	-2
w idl timeout	-3	-1	0	8	-3	0	-1	0	0
w ill	-1	4	1	-2	-2	-2	3	-1	0
w imag	-1	10	1	0	1	-10	-1	0	0
w imagin	1	-2	8	1	1	-1	-8	0	0
w imap	1	3	-13	-15	9	-3	17	6	-7
w imap 993	5	0	0	0	-1	-1	-2	0	0
w imap exampl	4	0	-1	0	-1	0	0	-1	0
w imap idl	-11	0	-3	-2	3	0	13	0	0
w imap mail	-4	-2	0	0	0	0	-1	7	0
w imap password	-5	0	-1	0	7	0	0	0	0
w imap server	-4	2	-1	0	2	0	1	0	0
w imap webmail	6	-3	0	0	-1	0	-1	0	0
w imapsync	14	-1	-4	-1	-1	0	-5	0	-1
w imapsync run	6	0	-1	-1	-1	1	-3	0	0
w immediat	-1	0	-3	-3	8	0	0	0	0
w import	0	9	-3	-3	0	-6	4	2	-3
w import phon	-4	7	-1	-1	-1	0	-1	1	-1
w imprint	0	-2	-1	-2	2	-1	-1	-1	6
w inbox	-6	11	0	-4	-7	2	10	-3	-4
w inbox send	0	-7	8	0	0	-1	0	0	0
w inbox show	-4	9	1	0	-1	-2	-2	-1	0
w incident	3	-4	0	1	4	-7	-2	0	5
w includ	3	-7	8	-10	-5	2	6	-2	3
w incom	14	-6	-4	-3	-1	4	-1	0	-3
w incom mail	-1	-3	0	-1	-3	9	0	0	0
w incorrect	6	-1	1	-1	-2	-1	-1	-1	-1
w increas	0	12	-1	-1	-1	-2	-4	0	-2
w independent	0	-1	-1	-3	-1	0	2	-1	5
w independent audit	0	-1	-1	-1	0	0	-2	-1	6
w index	0	-3	-1	-1	-2	-1	-1	10	-1
w india	-2	-3	4	-1	-1	-1	3	0	3
w info	2	1	-6	-3	0	16	-3	-1	-6
w inform	-1	-2	1	0	2	-3	-1	0	5
w insid	1	1	-6	-1	8	-6	9	0	-7
w insid account	-3	4	-1	-1	4	-1	-2	0	0
w insid folder	-6	5	2	4	0	-3	-2	0	0
w insist	-2	3	5	-1	1	-4	0	0	-2
w inspector	0	-4	-2	10	-2	0	0	0	-2
w instagram	0	-2	-4	10	-5	5	-3	0	-1
w install	3	-3	-1	2	4	-1	-2	0	-1
w instruction	4	2	-2	-2	-1	-2	-2	-1	5
w insuranc	1	-2	0	0	5	0	-2	0	-2
w intact	8	-6	0	0	0	0	-1	0	0
w interest	-4	-1	-2	-1	4	-1	-1	0	6
w interfac	-3	2	-3	-2	-1	-1	8	-1	1
w intermediat	-4	0	-4	0	9	0	0	0	0
w intern	-4	4	-1	-1	3	1	-3	0	1
w internal	-4	9	-2	0	-1	1	-1	-1	-1
w internal server	-3	7	-1	0	0	-1	-1	-1	0
w internet	2	5	-3	4	-5	0	4	-2	-5
w interview	-3	7	0	-2	-3	-2	-1	0	4
w inv	-1	-2	6	0	-1	-1	-1	0	-1
w invalid	-5	8	6	4	-2	-3	-5	4	-7
w invalid credential	-1	-4	9	-1	0	-1	-1	0	-2
w invalid usernam	-3	6	2	-1	-1	-1	-1	0	0
w invit	-5	11	-3	-1	0	-1	-3	-3	4
w invoic	-1	-1	-5	1	3	-3	11	-2	-4
w invoic address	0	-1	-7	-1	-4	2	-2	0	12
w invoic april	0	-5	7	-1	0	0	0	0	0
w invoic march	-1	-1	4	0	0	0	-2	0	0
w invoic nam	1	-2	5	-1	0	-1	-2	0	-1
w invoic pdf	0	-4	5	0	1	0	-1	0	0
w invoic pls	-2	0	3	0	0	0	0	0	0
w ios	-5	-2	-2	-1	6	-1	-1	0	5
w ip	-3	-8	-4	13	-7	3	5	-3	4
w ip address	-1	0	-1	-3	-1	-4	-1	0	11
w ipad	9	-7	-4	5	3	-3	1	-1	-4
w ipad app	-3	0	0	-2	-3	0	8	0	0
w iphon	18	-12	-3	-1	-3	-5	-2	9	-1
w iphon mail	4	-7	0	0	2	0	0	0	1
w ips	-1	-1	-1	8	-1	-1	-2	0	0
w ipv6	5	-3	-4	5	2	1	-2	0	-4
w iso	-1	-1	-2	1	6	-4	-1	0	2
w isp	4	-3	-2	7	-1	-2	-2	0	-2
w issu	3	-3	2	1	1	0	-3	0	-1
w issuer	8	-1	0	-1	-5	0	0	0	0
w item	-2	-2	2	-2	-2	-2	-2	11	-2
w jan	1	-2	-3	-1	-1	8	-1	0	-1
w janet	0	-1	-4	-1	-1	9	-1	0	-1
w januari	1	9	5	-1	-4	-4	-10	-1	4
w japan	-3	3	0	8	-3	1	-3	0	-4
w japanes	-1	-3	1	1	-2	-1	-1	-1	6
w jersei	-2	0	-2	8	0	-1	-2	0	0
w job	-3	0	-1	-2	3	4	-5	-1	5
w join	-2	1	-2	-3	-1	-3	13	-4	0
w jolla	3	-6	1	6	-2	-1	0	0	0
w juli	-4	0	4	4	-4	1	-3	0	3
w jump	-1	5	-2	-2	-2	-1	1	5	-2
w jun	-1	-2	7	-3	-4	1	-1	-1	5
w junk	-4	-2	2	0	-2	9	-3	-1	0
w k9	14	-2	-1	-7	0	-1	-1	0	-1
w karin	1	-1	5	0	-1	0	-2	0	-1
w kaz	-2	3	2	-2	-3	5	-2	-1	-1
w kb	0	-1	1	-2	0	-2	0	5	-1
w keep	3	-1	5	-7	1	-5	-5	-1	10
w key	-7	-2	-7	11	10	4	0	-3	-5
w key account	-1	2	-3	7	-2	-2	-1	0	0
w key fingerprint	0	0	0	-5	5	0	0	0	0
w key list	0	8	0	-1	-4	-1	-1	0	-1
w key mail	0	2	0	0	-5	3	0	0	0
w key thunderbird	6	0	0	-1	-5	0	0	0	0
w key verifi	0	0	0	8	-7	0	0	0	0
w keyboard	-4	-4	13	-1	-4	4	-1	1	-3
w kick	-5	1	-4	0	13	-3	0	0	-2
w kid	-2	-4	2	2	3	-4	5	0	-1
w kieran	0	2	-2	-1	6	-1	-3	0	-1
w kill	1	3	-2	4	-2	2	-2	0	-2
w kill app	-3	0	5	0	-1	0	-1	0	0
w kill switch	0	-4	-2	9	-1	0	0	0	0
w kiln	-1	0	-2	-1	0	8	-2	-1	-1
w kind	3	-3	4	4	-7	1	-6	9	-5
w kind correct	0	0	-7	0	0	1	0	8	0
w kindl	7	-1	-3	-2	-1	0	0	0	-1
w kirsti	-2	-1	1	0	-1	8	-2	0	-1
w knock	1	-2	8	-2	-1	1	-3	0	-1
w knock bill	3	-1	-1	0	0	0	0	0	0
w know	7	2	-1	-1	3	0	-9	1	-2
w know answer	-1	11	1	-1	2	-1	-1	0	-9
w know backup	-3	-1	-1	0	-1	0	0	0	7
w know custom	0	6	-2	0	-3	-2	-1	0	2
w know open	-1	8	-2	-1	-3	0	0	0	-1
w know password	-9	-3	10	-2	5	-1	-1	0	1
w know phon	-3	-4	-3	-1	7	4	0	0	1
w know return	7	-1	-4	0	-1	-1	0	0	-1
w know server	-3	-1	-1	8	-1	-1	-1	0	-1
w know turn	-1	-5	7	0	1	0	0	0	-1
w korean	-1	-4	0	0	0	5	0	0	0
w kyocera	6	-1	-2	-1	0	-2	0	0	0
w la	-2	0	2	8	-3	-2	-2	0	0
w lab	-7	0	-2	2	1	2	0	6	-1
w label	6	-6	-2	-2	1	-4	2	0	3
w label folder	3	-2	0	0	0	0	0	0	0
w label turn	-4	-1	0	0	0	-2	8	0	0
w laboratori	1	-2	-3	-1	5	4	-1	0	-3
w lad	0	4	6	-1	-2	-3	-2	0	-1
w ladi	2	0	-6	-6	6	-2	4	0	3
w lag	-3	1	-2	10	0	-2	-2	0	-1
w lago	2	6	-6	0	4	-2	-2	-1	-2
w land	-4	-1	-1	0	-1	9	-1	-1	-1
w land inbox	-1	-3	0	0	-1	5	0	0	0
w land junk	0	0	4	1	0	-4	0	0	0
w land spam	0	-2	2	3	0	-2	-1	0	0
w languag	0	2	-2	0	-3	2	-4	4	0
w laps	0	-1	5	-1	-1	-3	2	0	-1
w laptop	13	-3	-3	8	3	-4	-9	3	-8
w laptop key	0	0	-4	7	-2	0	0	0	0
w larg	-3	4	-2	-2	1	-5	-2	4	5
w larg print	-1	-3	-1	0	-1	-1	0	-1	9
w larger	-1	10	-5	-1	-1	-4	-2	0	4
w last	-3	0	5	7	-2	-1	-3	0	-2
w lat	-3	-3	-1	-1	-3	11	-7	0	6
w latvian	0	-1	-3	0	0	1	-1	-4	9
w law	0	2	-5	-5	-1	-3	-2	4	10
w lawyer	-5	-3	-4	-1	-1	4	6	0	4
w lead	-1	-3	-2	-1	1	0	-1	6	1
w leak	-3	-1	-6	3	13	-4	-2	-2	1
w learn	-1	1	-7	-1	-2	-1	9	-1	3
w leav	-3	0	1	8	2	3	-4	-6	-2
w leav account	-4	-2	1	0	-1	7	0	0	0
w leav address	3	-1	-4	-3	-1	7	-1	0	0
w leav fridai	-1	-3	1	-1	6	-1	-1	0	0
w leav print	-2	-2	-2	8	-1	0	-1	0	0
w leav review	-1	-1	-1	-2	-2	-1	-1	0	10
w leaver	0	-4	8	0	0	-1	-1	0	-1
w leed	0	2	-4	0	2	-2	-1	2	1
w legal	-2	10	-2	-1	-2	-5	1	0	1
w leila	1	-2	0	0	-4	6	-1	0	-1
w let	1	-2	-2	8	-3	7	-4	-2	-2
w letter	2	12	1	-12	-3	5	-7	2	-1
w letter big	0	6	-2	0	0	-1	-1	0	-1
w letter copi	-1	7	-2	0	0	-1	0	0	-2
w letter mark	0	-3	-4	0	-2	10	0	0	-1
w letter nam	0	-1	-6	0	0	-1	8	-3	3
w letter send	2	6	-2	0	1	-2	0	0	-4
w letter show	-1	-3	0	0	-2	-2	0	0	8
w letter small	9	-2	-2	0	1	-1	-2	-1	-2
w letter stat	-1	-2	-3	0	-1	-2	0	0	9
w letter wrong	-1	-4	10	0	0	-1	0	0	-5
w level	-1	-1	-3	0	0	6	0	0	0
w librari	-2	12	5	-4	-3	-1	-2	-1	-4
w librarian	1	-2	-1	11	-2	-2	-1	0	-4
w licenc	0	-2	-4	-5	-1	-2	4	0	11
w lie	-3	-1	-5	-1	-4	-3	6	6	4
w lif	-8	-4	1	-2	10	1	7	0	-4
w lifetim	-1	-1	-4	-1	-2	-1	12	0	-2
w lift	0	2	11	-5	-1	1	-4	-1	-4
w light	1	1	-2	0	-2	-3	-2	2	4
w light version	-1	6	-1	-1	0	0	-1	-1	-2
w limit	3	9	-5	2	-10	5	-2	0	-2
w limit mail	-2	-2	0	0	0	6	-1	0	0
w limit per	9	-2	1	0	0	0	-6	0	0
w limit send	-7	-4	-1	4	0	9	0	0	0
w limit sundai	0	-3	-1	0	0	7	0	0	-2
w lin	8	-3	-1	1	0	2	-4	-7	5
w lin status	-5	0	0	-1	0	0	0	0	7
w link	-7	-4	1	2	4	-5	-1	13	-3
w link expir	0	-1	10	-1	-6	-1	0	-1	0
w link fil	0	8	-4	-1	-2	-5	6	-2	-1
w linux	-1	-6	-1	3	2	-1	-2	8	-3
w lisbon	1	0	4	2	0	-3	-2	0	-3
w list	-8	-1	-2	0	10	3	-13	2	9
w list address	-1	0	-1	0	-1	4	0	0	-1
w list pay	0	0	7	0	-2	-2	-1	0	-2
w list session	-1	-1	-1	-1	4	0	0	0	0
w list subprocessor	0	-4	-5	0	-1	-1	2	0	10
w listen	0	-1	0	-7	0	-1	-1	6	4
w liv	7	1	-4	-2	-5	1	2	-1	1
w load	3	-1	0	2	1	-1	0	1	-5
w loc	0	-3	0	11	0	-3	-2	1	-4
w local	1	-3	-1	0	-1	4	-1	0	2
w locat	-2	-1	0	-1	2	-3	10	0	-5
w lock	-8	-3	7	0	9	-3	3	-3	-3
w lock open	0	0	-5	0	6	0	0	0	0
w lock password	-5	-2	-1	0	7	-1	-1	0	3
w log	-8	-2	-5	-8	13	3	3	-8	10
w log account	-1	-1	0	0	6	-1	0	0	-3
w log fil	0	-1	0	-2	-1	-3	0	0	7
w log keep	-1	0	0	-1	0	-1	0	0	4
w log mail	0	1	-4	1	8	-2	-2	0	-2
w log pag	-1	2	-2	0	-2	-2	6	-2	1
w log phon	0	-1	-1	0	6	0	0	0	-3
w log send	-2	11	-1	0	-1	-1	0	0	-6
w log show	-1	-3	0	11	-3	1	0	-2	-2
w log sit	-1	-1	0	-7	-1	0	-5	0	14
w log web	-1	-3	8	0	-1	0	-1	0	-2
w login	3	1	2	-6	8	-5	1	2	-6
w login cod	0	-1	-8	0	6	4	0	0	0
w login fail	4	5	-3	0	-3	-1	0	0	-1
w login histori	-1	-1	-3	-1	8	0	0	0	-1
w login pag	-3	-1	0	-4	3	-1	7	3	-4
w login password	-7	0	2	0	7	0	-1	-1	0
w login server	-8	0	0	0	4	5	0	0	0
w login work	10	-4	1	0	-5	-1	-1	0	-1
w logo	-2	0	-6	-1	3	-7	1	-2	14
w logo mail	1	7	0	0	-1	-1	-1	0	-5
w logo signatur	-5	3	6	0	-3	0	0	0	-1
w lol	-2	-3	7	0	-4	-2	-1	1	5
w london	2	-1	-1	5	-1	-1	-2	-1	1
w longer	-8	12	-2	-3	7	2	0	0	-7
w longest	-1	-1	0	8	-2	-1	-1	-1	0
w look	1	7	-8	-1	7	-6	4	3	-7
w loop	7	3	-5	4	-6	-2	-1	-1	2
w los	-5	-5	6	2	3	10	-7	3	-7
w los mail	-6	4	5	0	2	-6	0	0	2
w los phon	-1	0	-5	0	3	4	0	0	0
w los power	-1	9	-3	-1	-1	-1	0	0	-2
w loud	1	-3	0	-1	-2	-2	-1	0	9
w lov	-3	3	0	-3	-2	0	0	-2	6
w loyalti	1	1	5	-1	1	1	-6	0	0
w loyalti discount	0	1	6	-1	1	0	-6	0	0
w ltd	-1	-2	4	2	0	-1	-1	0	0
w lunch	6	5	1	2	-4	0	-4	-2	-5
w ma	5	-4	4	-1	1	1	-5	-1	-1
w mac	10	2	-5	9	-5	-7	-3	2	-3
w macbook	4	-1	-2	1	-2	0	0	0	-1
w machin	-3	0	-11	3	10	-6	6	-2	3
w machin print	0	-5	0	-1	-1	0	-1	0	7
w mad	0	0	6	-2	-1	-1	0	0	-1
w mail	-7	1	-4	-12	3	18	1	-7	7
w mail address	-3	4	6	-1	3	-14	2	0	2
w mail app	0	-2	2	-1	4	-1	-2	0	0
w mail ask	-3	0	-1	0	5	0	1	0	0
w mail bring	-1	-6	-3	0	1	-1	12	0	-2
w mail carri	-5	1	1	-1	6	-2	1	0	0
w mail co	-2	-1	-1	0	-1	-1	6	0	0
w mail colour	-1	5	0	0	0	-1	-2	0	0
w mail com	6	-1	1	-3	-2	-3	-4	0	6
w mail compani	-5	-2	0	0	-1	-2	0	7	3
w mail convers	-1	9	0	0	0	-7	-1	0	0
w mail delet	-1	7	-4	-1	4	-4	0	0	0
w mail die	-4	-6	-4	-1	7	3	0	-1	6
w mail disk	-4	6	1	0	0	0	-1	0	-2
w mail enter	-4	3	0	0	-4	6	-1	0	0
w mail fil	17	2	-2	0	-2	-10	-1	0	-2
w mail find	2	8	-3	0	-1	-5	0	0	-1
w mail fix	-2	7	-2	0	0	-3	0	0	0
w mail folder	-5	-6	-1	-1	-1	-1	14	0	-1
w mail gift	-1	-1	7	0	-1	-2	-1	0	0
w mail gmail	-2	-2	-1	0	0	2	3	0	0
w mail gmx	3	-2	2	0	0	-3	-1	0	0
w mail help	-2	-1	1	0	1	6	-2	0	-2
w mail keep	0	-1	-3	0	-2	-2	-2	0	11
w mail laptop	8	-2	0	0	-3	-2	-1	0	0
w mail leav	-2	-1	-1	0	-1	1	4	0	0
w mail los	0	-1	-4	0	0	7	0	0	0
w mail mail	7	-1	-9	3	3	-2	-1	0	0
w mail mailbox	-1	-2	-2	0	0	5	-1	0	0
w mail mbox	0	6	-2	-1	0	-1	-1	0	0
w mail ministri	-5	0	-1	0	0	7	0	0	0
w mail mov	8	-1	0	0	0	-5	-2	0	0
w mail nam	-1	-2	-2	0	11	-4	-2	0	0
w mail normal	-1	0	-3	0	-1	-1	7	0	0
w mail open	3	0	-5	-1	6	0	-1	0	-2
w mail order	-4	4	1	0	-1	-9	12	0	-2
w mail pag	-6	20	-2	-1	-1	-3	-1	-4	-2
w mail password	-3	-5	-1	4	7	0	-1	0	0
w mail pay	-1	-1	8	0	3	0	-9	0	0
w mail phon	7	-3	-2	0	0	-1	-2	0	2
w mail polic	-1	-3	0	0	-1	-1	0	0	6
w mail program	-13	2	-1	1	5	1	6	0	-1
w mail read	0	3	-1	1	-1	-7	1	0	5
w mail renew	0	0	-5	0	0	-3	10	0	-1
w mail return	-6	-4	-1	0	5	6	0	0	0
w mail send	-2	13	-3	0	-4	-4	3	0	-2
w mail server	9	-5	0	-2	6	-6	-1	0	-2
w mail set	-3	5	0	0	2	-3	-1	0	0
w mail setting	-5	-4	-1	0	2	9	0	0	0
w mail show	1	13	-2	-1	-3	-6	0	0	0
w mail stai	-4	0	-2	-2	-2	1	5	0	4
w mail stop	-2	-1	-5	0	0	5	5	0	-1
w mail twic	1	-2	-4	0	-1	7	0	0	-1
w mail user	2	-1	-6	0	-1	7	-1	0	0
w mail vpn	-1	-2	-1	-2	0	-3	2	0	7
w mail web	16	-6	0	-2	-1	-1	-6	0	0
w mail window	12	-7	-1	-1	-2	0	-1	0	0
w mail work	-8	-3	13	2	-1	-2	-1	0	-1
w mail wrong	0	1	4	0	-2	-2	0	0	-1
w mail yahoo	2	-4	0	0	0	1	3	0	0
w mailbox	-4	-2	7	-10	13	-10	3	-4	6
w mailbox bill	-2	1	3	0	0	0	-1	0	0
w mailbox cost	0	0	-6	3	0	0	4	0	-1
w mailbox domain	-2	0	7	0	-3	-3	1	0	-1
w mailbox full	-2	-4	-3	0	-2	14	-2	0	-1
w mailbox gb	-1	1	-5	0	0	0	5	0	0
w mailbox insid	-1	-1	1	0	-4	0	5	0	0
w mailbox nam	-3	1	-7	0	6	-3	-2	0	9
w mailbox open	13	-4	5	-1	-10	0	-1	0	-2
w mailbox panel	0	0	-4	0	0	-2	7	0	0
w mailbox shar	-1	-4	2	0	-1	0	4	0	0
w mailbox tell	-3	6	-4	0	-3	0	-1	0	5
w main	-3	-1	-3	-2	1	10	-2	0	1
w main password	-4	0	-1	0	5	0	0	0	0
w maintenanc	2	-4	-1	5	-1	1	-2	0	1
w man	-4	-7	-4	0	2	4	1	2	6
w manag	0	-1	-5	-3	-3	-1	0	-1	15
w managesiev	15	-1	-3	-4	-3	-1	-1	-1	-2
w manila	-1	-2	-4	7	6	-1	-1	0	-3
w manual	4	-5	-5	-1	-1	-2	-3	7	7
w map	4	-9	0	3	-1	4	-2	0	1
w march	-2	-4	8	-1	-3	-3	-1	0	7
w marjatta	-1	6	3	-2	-2	0	-3	0	-3
w mark	0	10	-2	-2	-3	0	-3	1	0
w mark mail	0	9	-4	0	0	-3	-1	0	0
w mark read	-1	10	-3	-2	4	-5	-1	0	-3
w market	-2	-3	-4	1	1	-7	-2	0	18
w marlen	-4	0	-1	0	8	1	-1	0	-3
w marri	2	-3	6	-1	-1	-3	-1	0	0
w mastercard	-1	-3	7	-1	-1	-1	0	0	0
w mastodon	2	-2	-3	-1	-1	-2	-2	0	9
w mat	7	-4	-3	2	1	-1	-2	3	-3
w match	1	-3	-1	0	-2	3	5	0	-2
w math	-4	7	0	0	0	-1	-4	3	-1
w matter	-1	2	-6	2	4	0	-3	-2	4
w max	3	-1	-8	-2	6	-5	8	-1	-1
w max siz	1	-5	-1	0	-2	0	8	0	0
w maximum	2	3	-4	-1	-1	5	-2	-1	-1
w mb	2	4	-7	2	-3	-1	2	1	0
w mbit	-1	-1	0	6	0	-2	0	0	-1
w mbox	-5	16	-3	-1	-1	-2	-2	0	-1
w mean	-1	-3	-3	-1	12	-1	-1	0	-1
w meant	-2	3	2	-2	4	0	-3	0	-2
w meant ask	6	0	-2	0	-3	0	0	0	-1
w meanwhil	-1	-2	-1	1	-2	5	-2	0	3
w meet	-1	0	0	0	3	-5	3	-2	1
w meg	-2	-2	-3	0	-1	9	-1	0	-1
w member	1	1	2	-3	-5	4	6	-2	-4
w member mailbox	0	-1	-6	0	0	0	7	0	0
w member staff	-1	0	9	1	0	-2	-6	0	-1
w mend	-4	-1	4	0	2	-2	-1	2	0
w mention	-1	-8	0	0	-1	-1	8	-1	4
w menus	-1	9	-2	-2	0	-2	-1	2	-3
w merci	-3	-3	0	-2	1	-2	0	0	9
w merg	-1	5	6	-3	-1	-2	-1	0	-2
w messag	0	5	-11	-6	0	0	-4	7	9
w messag list	-2	16	0	-1	-8	-2	0	0	-2
w method	2	-1	-5	5	5	-2	-2	0	-1
w mid	-1	-1	4	-2	-2	-1	-2	7	-2
w middl	-4	-5	4	-5	0	2	-2	4	5
w middl nam	-1	0	4	0	-1	-1	0	0	-1
w midnight	-1	-4	-3	-3	2	-2	-3	5	9
w migrat	11	-1	-3	-1	-1	-3	-2	0	-1
w mikrotik	-1	-3	-1	9	-1	-1	-1	0	-1
w mim	-1	-7	-2	0	7	4	-1	0	0
w mim webmail	0	-6	-1	0	6	2	-1	0	0
w min	-3	-2	4	-1	-3	9	0	-1	-2
w minimum	0	-1	-1	0	0	0	10	0	-7
w ministri	-4	-3	1	0	-3	6	4	0	-2
w minut	2	4	-5	4	-4	4	-8	-1	5
w misis	1	-1	-1	-1	-1	-2	6	0	0
w miss	7	-4	4	1	3	-1	-5	-2	-4
w miss folder	8	-7	0	0	0	0	0	0	0
w mistak	-1	7	7	-1	-3	4	-8	-2	-4
w mix	-5	3	0	-2	8	-2	0	-1	-1
w mobil	1	0	8	-1	4	-9	-8	10	-5
w mobil number	-2	8	5	-3	-5	-3	-1	0	0
w mod	-3	8	-2	0	2	-2	-2	1	-1
w moment	-3	-2	-5	11	11	-7	-4	0	-1
w monasteri	0	0	5	0	-1	1	-5	0	0
w mondai	-3	3	6	-4	-4	8	-4	-1	-1
w monei	-1	-3	-3	-3	0	-3	5	-1	9
w monero	-2	-1	4	1	-1	-2	3	0	-1
w monobank	0	0	-6	0	0	0	7	0	-1
w month	-3	-7	9	-3	-2	-4	7	-2	5
w month year	0	0	7	-1	0	0	-2	0	-2
w morn	1	7	-3	-2	4	-1	-5	-3	2
w morn mail	6	-3	-1	-2	-1	2	0	0	0
w most	-2	-5	7	-1	2	-1	0	0	2
w mother	-2	-7	-6	-3	6	2	1	7	1
w mov	3	1	2	-1	-1	-3	10	-2	-8
w mov folder	-3	6	-1	0	0	0	-1	0	-1
w mov gb	1	-1	-8	0	0	0	8	0	0
w mov mail	1	1	-5	-1	-1	-7	13	0	-1
w mov pay	0	1	7	0	-1	-1	-6	0	0
w mov websit	-2	-5	-1	0	0	13	-2	-2	-1
w mr	-1	0	7	4	-2	0	-3	-2	-3
w mrs	-1	-1	5	-2	-2	10	-3	-1	-6
w ms	-3	0	-3	5	3	-3	-1	-1	2
w msmtp	8	-1	-2	-3	-2	0	0	0	0
w mta	-2	-1	-1	-1	5	6	-2	0	-2
w mta sts	-2	-1	-1	-1	5	6	-2	0	-2
w mtn	4	1	3	2	-1	-3	-1	0	-4
w mtu	-2	-3	-2	13	-1	-3	-2	0	0
w mulhern	-1	0	7	-2	-1	-1	-1	0	-1
w mum	2	0	12	-4	-3	3	-8	-2	-1
w mx	-7	-3	-2	-3	-3	28	-4	-2	-4
w mx1	-3	-1	-2	-3	5	8	-2	0	-2
w mx2	-5	-2	-2	-4	1	16	-1	-1	-2
w nada	-3	4	6	-1	-1	-3	-3	0	0
w nag	-2	8	-3	-2	0	0	0	0	-1
w naira	-1	3	6	1	0	0	-7	0	0
w nairobi	-1	2	-5	7	-1	-2	-1	-2	2
w nam	2	-3	-2	0	2	1	-1	-5	5
w nam account	-1	0	8	0	-4	-1	0	0	0
w nam address	9	-2	-1	-1	1	-3	-1	0	-1
w nam bill	0	0	3	0	0	-1	-1	0	0
w nam chang	-1	0	4	-2	-1	0	0	1	-1
w nam data	0	0	-2	0	0	0	-1	0	4
w nam fil	0	7	-2	-1	0	-3	0	0	-1
w nam password	3	2	1	3	-5	0	-2	0	-1
w nam pay	0	0	-9	-1	0	0	-2	0	12
w nam person	13	4	-8	-1	-3	-3	-1	0	-1
w nam receiv	-4	-1	3	-1	0	6	0	0	-2
w nam send	-1	5	-1	0	0	-2	0	0	0
w nam server	-8	3	-1	7	1	0	0	0	-1
w nam shop	-2	-1	-2	-2	4	7	-3	0	-1
w nam writ	0	-1	6	0	3	-2	0	-3	-1
w nas	9	-3	-5	-1	-4	6	-2	0	0
w near	-6	-2	4	0	1	0	0	-1	4
w nearest	-1	2	-1	7	-1	-1	-2	0	-3
w neighbour	1	-3	5	1	-6	-3	0	3	2
w nephew	0	-1	2	-3	-4	-4	6	-1	5
w net	4	0	4	1	-3	-1	1	-3	-4
w netflix	-2	-4	-3	7	0	4	0	-1	-2
w netherland	-1	-2	-1	9	0	-2	-3	-1	1
w network	4	0	4	3	-4	-1	-4	-2	-1
w new	2	-6	-7	-1	-2	1	-3	10	5
w newslett	-6	2	1	-3	-3	-1	-6	-4	20
w newspap	0	0	6	1	-2	-1	-1	0	-4
w newsroom	0	0	5	2	-3	-1	-3	0	1
w ngo	3	-4	7	0	-1	1	-5	0	-1
w niec	-1	5	5	0	-2	-1	-2	0	-3
w nigeria	-1	-2	-2	1	3	-1	-3	-1	5
w night	3	2	-3	-2	3	1	-7	-1	4
w nin	6	5	0	-2	0	2	-3	-2	-5
w nin person	-1	1	-6	-1	-1	0	9	0	-2
w nineti	-1	8	-4	0	-4	1	-1	0	-1
w nnimap	-3	7	0	-1	-2	0	0	0	0
w nobodi	1	-1	7	-1	-1	-4	-2	0	0
w noc	3	-1	-2	-3	-2	-6	-1	0	10
w nokia	7	-1	-5	-1	5	-1	-2	-1	-3
w noon	11	3	-2	3	-3	-6	-3	0	-2
w normal	-3	-6	2	5	0	3	1	-1	-2
w norwai	0	0	-2	-2	0	0	1	0	4
w norwegian	-1	-3	-1	-1	-1	-2	-2	3	8
w not	0	3	4	-2	4	-2	-4	-1	-2
w notic	-5	-1	-2	-3	4	2	-2	0	7
w notifi	5	1	-4	0	-1	-1	-4	0	4
w notific	8	-3	-2	-1	-2	2	-1	0	0
w nov	-3	-1	-1	0	7	1	-1	0	-2
w novemb	-1	-3	4	-1	3	-5	-1	-1	6
w nowher	1	4	3	-2	-2	-1	-2	3	-3
w number	-6	0	-4	5	7	-1	-3	-1	4
w number account	0	-1	7	0	-3	-1	0	0	-2
w number box	0	0	-8	0	0	0	9	0	-1
w number human	0	-1	-3	-1	-1	-1	0	0	7
w number person	-1	-2	-3	0	-2	0	0	0	8
w number profil	0	-2	-3	-1	7	0	0	0	0
w number recover	0	-1	-7	1	7	0	0	0	0
w number ring	0	-1	-4	-1	-1	0	-1	0	8
w nurs	-3	-2	1	2	-4	1	0	0	6
w nxdomain	2	-2	-1	2	-1	-1	-5	0	6
w nz	3	-2	-2	0	-2	-3	13	-2	-4
w oblig	-1	1	4	-2	-1	-2	-3	-1	5
w obtain	-1	-2	-4	0	0	0	-1	0	8
w octob	-1	1	6	-2	1	-2	-2	-1	0
w odd	4	5	-4	-1	1	1	-2	-1	-2
w oduya	-2	-2	6	0	-1	0	-1	0	0
w offenc	-5	-2	0	-1	0	11	-2	-1	-1
w offer	-6	-3	-3	14	1	-7	3	-2	2
w offic	2	5	-6	-1	-4	-4	-5	3	10
w offic addis	0	-2	0	-2	0	-1	-1	0	5
w offic clos	0	-1	-6	-1	0	4	-1	0	6
w offic machin	0	0	0	8	-5	0	0	0	-2
w offic mailbox	-2	-3	7	0	-1	0	0	0	-1
w oh	1	-2	3	3	-5	8	-3	-4	-2
w okafor	0	0	5	1	-1	-4	-1	0	-1
w older	-3	3	4	-2	-1	-3	-2	-1	4
w oldest	-1	8	-3	0	-1	-1	0	-1	-1
w onion	-2	-6	0	1	-1	-1	0	4	5
w onlin	-1	4	-2	1	0	2	-2	0	-2
w open	2	4	7	3	5	-14	-7	4	-5
w open account	-2	6	7	-3	-7	1	-2	0	1
w open connect	6	-2	-1	-1	-1	0	0	0	-1
w open email	-3	6	-1	0	-1	-1	0	0	0
w open mail	-1	11	-4	-1	2	-3	-1	-1	-2
w open mailbox	-1	-1	-5	0	-6	-1	9	0	4
w open normal	-2	-2	4	-3	7	-1	0	-1	-2
w open port	0	0	-2	4	-1	1	0	0	0
w open server	-3	7	0	-1	-2	0	0	0	0
w open sit	0	-4	0	10	0	-3	0	-1	-1
w open sourc	0	-6	0	0	-1	0	0	0	7
w open webmail	5	-2	-1	-1	4	-1	-1	-1	-1
w openssl	-2	-1	-1	0	8	-2	0	0	0
w openvpn	-2	-1	0	8	-3	0	0	0	-1
w oper	1	-6	-3	-1	3	9	0	-1	-2
w operator	-1	-3	-3	8	0	-2	-1	8	-5
w ops	0	0	-4	-1	-1	7	-1	0	0
w option	0	-2	1	0	8	-3	-3	0	-1
w orang	0	-1	6	1	0	0	-4	0	-1
w order	-1	4	-3	-7	-3	5	2	1	1
w order chang	0	-1	-4	0	0	7	-1	0	0
w order mail	-4	-4	17	-1	-1	-4	-1	0	-4
w org	3	-3	5	-3	-1	0	0	0	-2
w original	-3	5	-2	-1	8	-5	-2	0	-1
w oslo	-2	4	2	4	-1	-2	-1	-2	-2
w otp	-1	-1	-7	-2	11	6	-2	0	-3
w outag	7	12	-2	-2	-4	-3	-3	-3	-2
w outbox	18	-10	0	-2	1	-2	-1	-1	-3
w outgo	10	-5	4	-4	4	1	-3	-1	-4
w outgo port	-3	1	9	-2	0	-4	0	0	0
w outgo server	6	-2	1	-1	-1	-2	0	0	-1
w outlook	9	-2	-3	0	-2	1	-1	0	-2
w outlook com	-6	5	0	-1	0	0	-4	0	6
w outlook password	-3	0	-3	0	6	0	0	0	0
w outlook phon	-6	7	0	0	0	0	0	0	0
w outlook refus	-5	0	0	6	0	-1	0	0	0
w outlook send	-4	0	-1	-1	1	6	0	0	0
w outsid	-5	0	-7	1	6	3	2	4	-3
w overdu	0	-1	1	0	-2	0	-1	0	4
w owe	0	-4	11	-1	2	-4	-2	0	-3
w own	4	-1	0	1	-1	-8	-2	0	9
w owner	-4	1	8	-2	-5	6	-5	-1	1
w pac	-1	-2	0	7	-1	-2	-1	0	0
w pac fil	0	-1	-1	5	0	-2	-1	0	0
w packag	3	-3	6	2	-1	-7	6	0	-5
w padlock	-2	-4	-2	-1	13	-2	-1	0	-1
w pag	-3	7	-2	-2	-4	-8	-1	8	4
w pag account	-1	-1	8	0	-3	0	-1	-1	0
w pag carri	0	-8	-1	0	0	3	9	-1	-1
w pag giv	-1	2	-1	-1	0	-1	-1	6	-1
w pag green	6	-1	-1	3	0	0	-1	-3	-3
w pag help	-1	0	-1	-1	1	0	0	4	-2
w pag letter	0	9	-3	0	0	-1	0	-1	-3
w pag load	6	-2	1	0	0	0	0	-1	-3
w pag panel	2	-4	5	-1	0	8	-8	-2	-1
w pag show	2	0	4	-2	1	-1	-3	-2	0
w pag sit	0	-5	-1	-1	-1	-2	9	3	-2
w pair	-1	-1	-2	-1	1	5	-1	0	-1
w pal	-1	-2	3	-1	0	5	-3	3	-4
w panel	1	-8	6	2	-1	7	2	-3	-6
w paper	-7	-9	6	-5	1	-3	5	-2	15
w parent	-4	6	-11	-2	3	3	8	-1	-3
w paris	4	-2	-1	6	-1	-3	-1	0	-2
w parish	-2	2	-2	-1	-3	-1	8	1	-1
w park	4	6	-3	-1	-2	2	-2	0	-4
w part	-4	4	4	-1	-3	-2	6	1	-5
w part work	-7	-1	-1	-1	0	0	11	0	0
w particular	-1	9	1	0	-1	-7	0	0	0
w partn	-1	5	2	-1	3	-3	-5	0	0
w pass	2	0	-2	-3	-5	5	-1	-3	6
w passkei	-1	0	-3	-2	8	0	-1	0	0
w passport	0	-5	-1	-1	5	3	-2	0	0
w password	18	-6	7	4	6	-17	1	-1	-13
w password account	7	0	-3	0	-2	1	-2	0	0
w password chang	-1	-2	5	-2	3	-2	0	0	-1
w password die	-1	-1	6	-1	-4	0	0	0	0
w password dog	-3	-1	7	0	-2	0	0	0	0
w password expir	0	0	-4	0	4	0	0	0	0
w password forget	-4	-1	7	0	-1	0	0	0	0
w password list	-1	-1	-2	0	5	-1	0	0	0
w password log	0	0	8	0	-7	0	0	0	0
w password login	-6	0	4	1	1	0	0	0	0
w password mail	-8	-7	-1	12	8	-1	-3	0	-1
w password open	-5	-1	1	-1	6	0	0	0	0
w password pag	-2	1	-2	6	1	0	-1	-1	-1
w password spac	-5	-1	-2	-3	9	0	-1	3	0
w password thunderbird	-8	8	0	0	1	0	0	0	0
w password typ	6	-2	-1	0	-2	0	0	0	0
w password window	-6	0	-2	9	-1	0	0	0	0
w password work	-6	0	0	-1	8	0	0	0	0
w password wrong	0	-3	7	-1	-3	0	0	0	0
w past	-5	11	2	3	3	-8	-6	-1	1
w pastor	-2	0	-3	-1	-2	-1	8	0	-1
w path	-2	0	0	0	7	-1	0	0	-3
w patient	-4	7	-3	-2	0	1	5	-1	-3
w paus	1	-2	3	1	0	1	-3	0	-1
w pay	-1	0	1	3	2	-2	-1	-2	2
w pay address	0	0	-3	0	0	-7	11	0	0
w pay bank	0	0	-17	0	0	-1	12	0	8
w pay bill	0	-2	-6	-1	0	1	9	0	0
w pay card	0	0	-8	0	-1	0	-2	0	11
w pay cash	0	0	-4	-1	0	0	7	0	-1
w pay chequ	-1	1	-3	0	0	0	3	0	-1
w pay euro	0	0	-2	0	0	5	-2	0	0
w pay giv	-1	0	-4	-1	0	-1	10	-2	-1
w pay invoic	0	0	-14	0	5	0	10	0	0
w pay leav	0	0	1	-1	-1	-2	3	0	0
w pay mailbox	9	0	-1	0	-1	-1	-5	0	0
w pay pag	0	0	0	-1	0	0	-1	3	-1
w pay record	0	0	-5	0	0	-1	-1	0	8
w pay stop	0	-3	6	0	0	-1	-2	0	0
w pay transf	0	0	4	0	0	0	-4	0	0
w pay unpaid	0	5	-2	0	0	-1	-2	0	0
w pay usdt	0	0	-1	-2	0	0	4	0	0
w payment	-1	4	4	-3	-1	0	-2	0	-1
w paypal	0	-2	-4	0	-1	0	10	-4	-1
w payroll	-1	-2	-3	2	-1	7	-1	0	-1
w pc	7	1	-7	3	5	-3	-4	2	-4
w pdf	7	2	2	-4	-2	-2	3	1	-7
w peer	0	-2	-4	14	-5	-1	-1	0	-1
w penalti	-1	-1	-7	-1	0	-1	13	0	-2
w pension	-2	-1	0	1	-2	-3	4	-1	4
w per	1	0	2	-2	1	0	6	0	-8
w per mailbox	1	3	3	0	-2	9	-13	0	0
w per seat	0	0	-5	0	0	0	8	0	-2
w percent	0	2	11	0	-2	-4	-5	0	-2
w period	0	-1	-6	-1	-2	-2	15	0	-3
w permit	2	4	-2	4	-1	-4	-2	-1	-1
w permit deni	-3	6	-2	2	0	-1	-1	0	-1
w person	-2	-4	-1	-1	-4	8	-2	-2	8
w person answer	-3	0	-1	-1	2	-5	-4	0	13
w person box	0	5	7	-1	-3	-6	-2	0	0
w person email	-1	-2	-1	0	-1	8	0	0	-4
w person hold	0	0	-1	-2	-3	-3	12	0	-4
w person mail	2	6	-2	0	1	-4	-2	0	-1
w person number	-2	8	-4	0	-1	0	0	0	-1
w person read	-2	-3	-3	-1	12	-4	-2	0	4
w person work	0	-4	-6	-2	-1	-4	7	0	11
w person writ	14	-9	-2	-2	-7	5	-2	0	3
w perth	7	3	-4	-1	-1	-2	-2	0	-1
w pesa	-2	-1	0	-2	-1	-3	10	0	-1
w peter	-2	8	-3	0	0	-1	-1	-1	-1
w pgp	-2	-4	-3	-2	9	4	-2	1	-1
w pgp key	-1	-1	0	-2	0	4	0	0	0
w pgp passphras	0	0	-3	0	0	0	0	0	4
w pharmaci	-1	-2	-3	0	-1	9	-1	0	-1
w phon	10	1	-3	1	1	-14	-2	7	-2
w phon account	7	0	-4	0	0	0	-1	0	-1
w phon app	-6	13	-1	1	-2	0	-4	0	0
w phon comput	1	4	-4	-1	2	0	0	0	-2
w phon enter	-6	8	-1	0	-1	0	0	0	0
w phon folder	8	-8	0	0	0	0	0	0	0
w phon know	-5	-1	-2	-1	1	0	0	0	9
w phon laptop	-2	7	-1	0	-2	0	0	0	-1
w phon load	6	-2	0	0	-2	0	0	0	0
w phon mail	8	2	-7	-1	-4	4	-1	-1	-1
w phon number	-11	7	-5	-3	-3	1	8	0	6
w phon open	-1	-3	-1	0	5	0	0	0	-1
w phon reboot	-2	-1	0	5	0	0	-1	0	0
w phon repli	-3	-3	0	-1	8	4	0	0	-4
w phon send	9	-5	0	-1	-1	-2	0	0	0
w phon sign	-1	0	-3	-1	-3	0	11	0	-1
w phon stop	-4	-1	7	0	0	-2	0	0	0
w phon work	-3	1	5	-2	0	0	0	0	0
w photo	2	8	-6	-3	-3	-3	1	1	4
w photo attach	10	-7	6	0	-1	0	-7	0	-1
w photograph	-4	10	1	0	0	-4	-2	0	-1
w phras	-1	-2	-5	0	8	2	0	0	-1
w physical	-1	-1	-1	-1	-1	-2	1	-1	7
w pic	-2	9	-2	-2	-1	0	-2	0	-1
w pick	1	1	-1	6	4	-2	-5	-1	-2
w pick exchang	8	-1	-1	-4	0	0	0	0	0
w pictur	-5	12	-3	-4	3	-1	1	4	-6
w pill	-3	-5	-2	0	2	9	0	0	-1
w ping	5	-7	-2	8	-2	-4	7	-1	-3
w pip	-1	-5	0	7	-1	4	-2	0	-1
w pix	0	0	4	-1	0	2	-4	0	-1
w pixel	7	-1	-4	-2	-1	3	-1	0	-1
w plac	2	6	7	-1	-8	-7	-4	-1	6
w plac address	15	-4	-4	-1	-1	-4	0	0	-2
w plai	-1	-1	-3	7	4	-2	0	-1	-3
w plai stor	0	-4	2	-1	7	0	-3	0	-2
w plain	7	4	-3	-1	-3	-1	-1	-1	-2
w plan	1	-3	6	4	-4	-5	3	4	-5
w plan accept	0	0	8	0	0	0	-7	0	0
w plan client	0	0	7	2	0	0	-8	0	0
w plan cover	-1	-1	-10	-2	0	0	15	0	0
w plan domain	0	0	-4	0	0	-1	6	0	0
w plan euro	0	0	-11	0	0	-1	14	0	-1
w plan gb	0	0	-5	0	0	0	6	0	0
w plan imap	5	0	-1	0	0	0	-3	0	0
w plan includ	0	0	-3	-1	0	0	6	0	-1
w plan nairobi	0	0	-3	8	0	0	-3	0	-1
w plan pay	2	0	-9	-1	-1	2	9	-1	0
w plan real	0	-1	-7	0	0	0	4	5	-1
w plan run	-4	4	4	0	0	3	-6	0	0
w plan show	-3	-1	0	-1	-1	3	-4	6	0
w plan small	-1	-1	-7	-1	3	9	-2	-1	-1
w plan stop	-1	-1	-5	0	0	-1	-3	0	10
w plan tunnel	0	0	-3	-3	0	0	7	0	0
w plan turn	-1	-1	7	0	0	0	-5	0	0
w plan wireguard	0	0	-1	-4	0	0	5	0	0
w player	-3	-2	-3	7	-1	3	0	0	-1
w pls	-4	1	5	-2	4	-1	-6	3	0
w pls fix	-1	-2	-1	-2	0	0	0	7	-1
w pls help	0	-1	7	0	-2	-1	0	-1	-3
w pls tell	0	2	9	-1	-6	-1	-1	0	-1
w pls unblock	0	-1	8	-1	-2	0	-2	0	0
w plus	2	-2	-6	-5	1	9	8	-2	-5
w pm	4	-2	-2	1	1	-2	1	0	-1
w po	2	2	2	-1	-1	1	-3	0	-2
w point	-1	0	-1	0	1	4	-5	-1	2
w pok	-1	-2	-3	0	3	-2	-3	0	8
w polic	-8	-5	-5	-6	13	-4	-2	1	16
w polici	-3	-5	-8	-4	4	3	8	0	6
w polish	-2	0	-4	2	1	0	-2	-2	8
w pongal	-3	4	-4	-1	-2	-1	-1	0	7
w pop	2	-4	0	-3	11	-3	-1	0	-2
w pop3	-2	-4	-3	-2	-2	-3	15	6	-3
w pop3 answer	6	-1	-2	-1	0	0	-2	0	-1
w pop3 imap	9	0	0	0	0	0	-8	0	0
w popup	0	1	-4	3	-1	-1	-6	8	-1
w port	8	-6	-2	8	-2	-4	-7	8	-4
w port clos	-1	0	-2	7	-1	0	-1	-1	-2
w port forward	-1	0	-2	6	0	-2	0	0	0
w port number	-3	0	-1	5	0	0	0	0	-1
w port open	-6	-1	2	5	0	0	0	0	0
w port pls	-6	-1	-4	10	4	0	-1	-1	-1
w portal	-3	-2	-5	0	2	3	-1	8	-3
w portugues	0	-1	-5	0	10	-1	0	0	-2
w post	5	-6	7	-7	2	1	-7	-4	9
w postal	-1	-2	-1	0	-1	-2	-1	0	8
w postal address	-1	-2	-3	0	-1	-2	-1	0	10
w power	5	6	-3	-3	-2	-1	-1	0	0
w ppl	-1	-3	0	0	-1	0	5	0	0
w pppo	-1	-1	-1	7	0	-1	-1	0	-1
w practic	-3	-4	3	-2	0	-3	3	2	5
w prefix	5	-2	-2	0	-1	1	0	-1	0
w prepaid	-1	-2	5	-1	0	-1	3	0	-4
w present	-4	0	-5	-1	5	-7	17	0	-6
w preshar	-1	-1	-2	10	-1	-1	-2	0	-1
w president	4	3	-3	-1	4	-3	-1	0	-2
w press	1	7	-3	-4	-2	-1	-3	6	-2
w press send	-1	0	2	0	-1	-4	0	7	-2
w preview	-3	16	-4	-2	0	-2	-3	-1	-1
w previous	-3	0	-4	-1	-2	1	-1	0	11
w pric	-8	-2	12	-3	-4	-4	13	5	-9
w pric fami	0	0	-6	0	0	0	2	0	4
w pric gb	0	0	7	0	0	0	-6	0	0
w pric mailbox	0	-1	-1	0	0	3	0	0	0
w pric pag	0	-2	-3	-1	0	0	-2	9	0
w pric pay	-1	0	7	0	0	0	-7	0	0
w pric told	0	-5	9	0	0	0	-3	0	0
w primari	1	0	-3	-1	-1	0	7	0	-3
w print	-4	1	7	0	2	-3	0	-8	4
w print backup	0	0	-5	0	2	4	0	0	0
w print button	-2	5	-2	0	0	0	0	-1	0
w print email	-1	4	-1	0	-1	-1	0	0	0
w print help	0	-1	-1	0	8	0	0	-3	-2
w print mail	-1	9	-1	0	0	-3	-2	0	-1
w print order	0	6	-1	-3	0	0	-1	0	0
w privaci	-2	4	-2	-3	-6	-3	0	-1	13
w privaci polici	0	-1	-1	-3	-2	0	1	0	7
w privat	-2	2	1	-13	6	-1	12	-1	-3
w privat brows	-1	-2	-2	-7	-1	0	14	0	-1
w privat key	0	-1	-1	-1	-2	-3	8	0	0
w pro	-3	1	-1	-2	-1	0	7	0	-2
w problem	6	-2	-1	2	-3	-1	-2	-1	2
w procedur	10	-4	0	0	-2	-2	-2	0	1
w process	0	-1	-3	0	-2	-3	0	0	11
w process agre	0	-1	-4	1	0	-2	3	0	4
w produc	2	-1	-3	0	-1	7	0	-1	-3
w production	-2	-9	-1	-1	8	7	0	-1	-1
w profil	1	4	3	-1	1	0	-3	-2	-4
w profit	0	0	-3	0	0	0	5	0	-1
w proforma	-2	-2	13	1	-3	-3	-1	0	-1
w program	13	-7	-2	-2	2	0	2	0	-5
w programm	-1	-1	-2	-2	-1	-1	8	0	-1
w project	2	-3	-7	0	-1	0	8	0	2
w prolong	0	0	7	-4	0	0	-2	0	0
w promis	3	-6	10	-2	-3	-3	-1	-1	3
w promo	-2	-3	9	-2	-2	-6	7	0	-1
w promotion	-1	-2	-1	0	-1	3	2	0	0
w proof	-4	-4	12	-1	2	-1	-1	0	-4
w proper	3	2	-4	-1	0	3	-2	0	-2
w protect	-3	-2	-3	0	12	0	-2	0	-2
w proton	-1	-1	-2	-1	2	-1	6	0	-1
w prov	-1	-1	7	0	-1	-3	0	0	0
w provid	3	-4	-5	5	-3	4	0	-1	1
w proxi	0	-10	4	3	-6	-7	6	-4	14
w proxi refus	0	-1	-3	5	0	0	0	0	0
w proxi server	-1	1	2	-4	0	0	3	0	0
w proxi slow	0	-2	-1	5	0	1	-1	0	-1
w proxi subscrib	0	0	2	-10	0	0	8	0	0
w proxi work	3	-1	0	1	-1	0	-1	0	-2
w pruitt	-1	0	10	-1	-3	-1	-1	0	-1
w ps	0	9	-2	0	-1	0	-1	-4	-2
w public	-5	1	-3	2	5	0	-7	1	6
w public key	0	0	-1	0	9	-4	-1	0	-3
w publickei	0	-1	-2	4	0	-1	0	0	0
w publish	-1	-5	-4	3	2	0	3	-2	4
w pull	2	14	-7	-3	-4	2	-1	-1	-2
w pull mail	-2	6	0	0	-1	-2	0	0	0
w pupil	-3	3	-3	0	-2	-3	0	-1	6
w pupil account	0	-2	0	-1	-1	-3	9	0	-1
w purchas	-1	-2	-2	0	-1	2	7	0	-2
w purg	0	15	-2	-1	-1	-10	0	0	-1
w purpos	-2	0	1	-1	-2	4	-1	0	0
w push	1	0	3	1	2	0	-3	0	-3
w put	1	1	-5	2	0	5	-1	-2	-1
w puttygen	-1	-1	0	7	-3	-2	0	0	0
w pw	6	-1	2	1	-4	-1	-1	-1	-1
w python	0	0	-2	-1	-1	-2	-3	0	8
w qr	-3	-4	-7	10	4	-2	6	-1	-2
w qr pictur	-1	-4	1	6	-1	0	0	0	0
w quarantin	-2	-2	0	0	-1	6	-1	0	-1
w quart	5	-3	2	1	-2	0	-4	1	1
w quarter	0	-1	4	1	-1	0	-3	0	0
w question	-1	-1	-3	-2	5	-1	-3	5	1
w question mark	5	-4	3	1	-3	5	0	0	-5
w queu	-1	1	-7	-3	-3	10	-2	-1	5
w queu los	0	-2	-2	-1	0	7	0	0	-1
w quick	-3	1	2	2	8	1	-7	-2	-3
w quit	1	-4	0	4	4	-2	-1	0	-2
w quot	-2	-1	-9	-3	-4	4	7	-4	13
w quot invoic	0	0	6	0	0	0	-4	0	-1
w quota	4	-6	2	-1	8	-1	-4	0	-1
w rais	-2	3	-1	-3	-1	8	0	0	-4
w rang	-2	0	-3	6	6	-2	-2	-1	-3
w rat	-1	-4	-1	-3	-4	-6	14	7	-3
w raw	-2	9	-2	-1	1	-3	0	0	-2
w reach	-6	-3	-2	0	-2	13	-5	0	6
w reach inbox	0	8	-3	-1	0	-2	0	0	0
w reach lat	0	-1	-4	0	0	6	0	0	0
w reach phon	-1	-2	-3	0	0	-2	-2	0	10
w reachabl	-2	-1	-2	5	-2	-1	-1	-3	6
w read	-9	-4	-2	2	4	7	-2	-2	6
w read access	0	7	-1	0	-2	-1	0	0	-3
w read inbox	-7	-4	-1	0	0	0	9	0	3
w read letter	0	-3	-4	-1	-2	-4	1	-1	13
w read mail	7	-5	-2	-1	-1	-4	5	0	3
w read messag	1	-4	0	3	-2	-4	-1	0	7
w read receipt	-2	8	-13	-1	-1	9	1	0	-2
w readabl	-4	6	-1	0	0	-1	-2	-1	2
w readi	-1	1	-8	1	2	0	6	0	-1
w real	0	6	-6	-3	8	-4	-8	5	2
w real invoic	0	-1	-6	0	-1	-2	-2	0	12
w real nam	4	-5	7	-1	-2	0	4	0	-7
w real person	0	-3	-1	-1	-1	-1	0	0	7
w reason	-2	-4	2	0	-6	3	-3	3	6
w reboot	-2	1	-1	7	-2	0	-1	0	-2
w rebuild	8	-1	-2	3	-6	-1	-1	0	-1
w recall	-1	3	-1	0	1	1	-1	0	-2
w receipt	5	-5	14	3	-4	-1	-4	-1	-8
w receipt pay	0	0	-4	4	0	0	0	0	0
w receiv	4	-4	1	0	-2	9	-10	-4	5
w receiv address	-1	0	12	-1	0	-11	0	0	1
w receiv mail	-9	-4	5	0	5	3	0	0	-1
w receiv send	10	-2	-1	-1	-1	-5	0	0	0
w reception	-4	3	-1	-2	4	10	-4	0	-4
w recipient	-6	-1	0	-1	-1	16	-3	0	-3
w reckon	1	-4	2	1	0	4	-2	-1	-2
w recognis	0	-3	0	0	8	-1	0	0	-3
w recommend	16	1	3	-1	-8	-1	-6	-1	-2
w record	-7	-1	-6	2	1	10	-8	-2	11
w record stai	-1	-2	-6	0	0	4	-2	0	6
w recover	0	-2	2	-1	18	-6	-4	-1	-5
w recover address	-1	-2	14	-1	-7	-1	-1	0	-1
w recover cod	0	0	-15	1	15	0	0	0	0
w recover email	-3	0	12	0	-3	-3	0	0	-1
w recover mail	-2	-2	12	1	-8	0	-1	0	0
w recover phon	0	-1	-5	0	6	0	0	0	0
w recycl	-4	-1	-2	-1	-2	0	0	0	9
w red	-4	6	3	-3	2	4	-5	-3	-1
w redeem	-1	-1	9	0	-4	-1	-2	0	0
w redesign	0	5	0	-2	-1	-1	0	-1	1
w redirect	2	-3	-2	-1	-1	9	-2	0	-1
w reduc	-1	-1	-8	0	0	-1	9	4	-1
w reduction	1	-4	4	-3	-1	0	6	0	-3
w refer	-1	0	6	-1	2	-2	-1	-1	-1
w referenc	0	-1	7	0	1	-1	-1	0	-4
w referenc number	0	0	7	0	-1	0	0	0	-5
w referral	-1	-3	2	-2	-2	-2	9	2	-2
w refund	-3	-1	5	1	-7	0	7	6	-9
w refus	3	0	2	3	-6	9	-6	3	-8
w refus connect	-2	7	0	-1	-1	-2	0	-1	0
w refus connection	0	0	1	-3	0	-1	3	0	0
w refus send	-6	0	-3	6	0	2	0	0	0
w regist	-4	-8	-1	-3	2	1	3	-1	10
w regist chariti	0	0	-3	0	0	0	6	0	-2
w register	0	-9	12	-4	-2	-6	4	-2	8
w register number	0	0	-3	0	0	0	-3	0	6
w registrar	-1	1	-5	-1	-2	12	-2	-1	-2
w regret	0	-1	-8	0	0	0	14	0	-4
w reid	0	-1	5	-1	0	0	-1	0	-1
w reject	5	-5	-2	1	2	4	-3	-1	-2
w reject login	-7	0	0	0	7	0	0	0	0
w reject saf	0	0	0	0	-5	6	0	0	0
w relai	7	-2	0	-1	-1	-1	-1	0	-2
w relai access	4	-1	0	-1	-1	-1	-1	0	-1
w releas	0	0	-3	0	-1	8	-3	0	-2
w remain	9	0	-7	-2	0	-4	2	1	0
w rememb	-1	1	-5	6	-2	-2	1	1	1
w rememb password	-2	-3	-1	12	-5	0	-1	0	0
w remind	-7	8	7	-2	-2	-1	0	0	-3
w remot	3	-4	-2	9	4	-7	-1	0	0
w remot host	-1	0	-1	-4	7	0	0	0	0
w remov	6	-1	2	-4	6	3	-6	-2	-5
w renam	-3	1	6	-2	-1	3	-2	0	-1
w renew	-6	-4	-5	1	1	10	3	-4	4
w renew domain	0	0	-5	-2	0	10	-2	0	0
w renov	-1	1	10	0	0	0	-10	0	0
w rent	1	-3	-3	3	0	0	5	0	-4
w repair	6	1	-1	-2	-2	-4	-3	7	0
w replac	-1	-3	4	-1	1	2	-1	0	-1
w repli	-14	9	-4	2	4	8	-6	1	1
w report	2	1	-8	0	1	2	-3	0	5
w report spam	0	13	-1	0	0	-8	-1	0	-3
w request	-1	0	3	-7	-7	0	-5	0	18
w requir	0	-6	3	-1	-3	0	1	1	5
w resell	-1	-2	-2	-1	-1	-1	11	0	-3
w resend	-2	-1	13	0	-2	-5	-2	0	-1
w reset	-2	-4	3	-2	12	-7	0	0	1
w reset link	0	-1	5	-1	2	-2	0	-2	0
w reset password	-1	0	0	0	3	0	0	0	-1
w resolv	7	-2	-2	2	-3	0	-7	0	4
w respect	3	-1	-6	-3	-3	1	-1	-1	10
w respond	6	9	-1	-1	1	-5	-4	1	-5
w respons	8	-1	-2	0	-2	-1	0	0	0
w rest	1	-5	-6	6	-1	0	10	2	-6
w rest mail	0	-1	-12	16	-2	0	-1	0	0
w rest monei	5	-1	8	-1	0	0	-9	0	-2
w restart	4	-5	2	3	0	4	-2	-1	-4
w restaurant	-2	0	-1	5	-1	-1	0	0	-1
w restor	1	8	-2	0	-3	-2	-1	1	-2
w retain	0	-2	-1	-1	-3	-1	-1	0	8
w retir	-1	6	6	-2	-4	0	-2	0	-3
w return	14	-4	-1	-1	1	-1	-5	1	-5
w reus	5	4	-5	-2	-2	-1	-4	-1	5
w revers	1	-1	3	-2	-1	3	-1	0	-2
w review	-1	-1	-1	-2	-2	-1	0	0	9
w revok	-1	-1	1	0	4	-3	-1	0	0
w rid	2	10	5	-8	-7	5	-4	-1	-2
w right	-1	-1	-4	7	-1	-2	2	0	-1
w ring	0	4	-5	-2	0	-1	-3	-1	9
w ris	2	-1	12	0	0	0	-7	-3	-1
w rn	-1	-2	-1	4	8	-4	-2	0	-2
w road	-3	5	-2	0	8	-3	-2	-1	-1
w roblox	-1	-2	2	-1	-1	7	-2	0	-2
w robot	0	0	1	0	-2	-4	0	3	1
w roku	0	3	-5	7	-1	-1	-2	0	-1
w room	-1	6	6	0	-3	-5	-6	0	3
w roommat	-4	-1	-3	7	2	0	0	0	-1
w rota	0	-2	-1	-1	-1	7	-1	0	0
w rotat	0	-2	-1	-5	3	5	0	0	0
w rotterdam	8	-3	-1	0	0	0	-2	-1	-1
w rough	1	-2	-3	1	-1	-2	-2	7	0
w round	1	1	0	10	0	-3	-2	-2	-5
w rout	-3	3	-6	5	0	4	-1	0	-1
w router	3	0	-3	9	-2	-1	-2	-1	-3
w roy	-2	-4	3	-1	-1	7	0	0	-2
w rss	-3	-1	-2	-1	1	0	0	-3	9
w rt	0	-1	-1	7	0	-1	-1	0	-1
w rt player	0	-1	-1	7	0	-1	-1	0	-1
w rubbish	-5	11	-2	-1	-1	1	-1	0	-2
w rul	-2	7	-6	-2	13	-5	-8	2	1
w run	-2	-7	8	7	5	-3	3	-1	-8
w run android	0	0	-1	9	0	0	-5	-1	-1
w run jun	0	0	-4	0	0	7	-2	0	0
w run mail	-1	7	-2	0	2	-5	-1	0	0
w rupai	0	0	-6	0	0	0	6	0	0
w rupai card	0	0	-6	0	0	0	6	0	0
w russian	-1	-5	-2	0	9	0	0	0	-1
w saf	-2	-3	-6	0	11	6	-2	-1	-3
w safari	-1	1	1	0	1	0	-2	3	-2
w safeguard	-4	-5	7	0	-1	2	0	0	1
w sal	-2	0	3	-1	-4	8	2	0	-4
w sal tax	0	-2	-2	0	-2	-1	7	0	-1
w saml	-1	-1	-2	-1	-3	-1	10	0	-1
w saml exist	-1	-1	-2	-1	-3	-1	10	0	-1
w sampl	0	0	-2	0	0	0	7	0	-5
w samsung	15	-5	-4	2	-4	-2	-2	1	-1
w samsung email	4	-1	0	0	-2	0	0	0	0
w sarl	0	-1	8	-1	0	-1	-5	0	-1
w sasktel	-1	1	-2	0	-1	-8	13	0	-1
w sat	2	-1	-1	0	-2	6	-2	-1	-1
w saturdai	-3	1	-2	-2	4	-2	-4	1	9
w sav	-3	6	-5	-5	2	-1	-4	1	8
w sav connect	-8	6	0	2	0	0	0	0	1
w sav pay	-1	-1	6	0	-1	1	-2	0	-3
w sav sit	0	-1	0	-8	6	-1	-1	-1	7
w say	1	-1	0	0	3	2	-5	1	-1
w scal	0	2	8	0	0	0	-7	0	-1
w scan	-1	-4	-3	0	4	-5	3	-1	7
w scann	3	-2	1	-4	-1	4	-1	0	-1
w schedul	-2	11	-3	0	-1	0	-2	0	-3
w school	6	4	-1	0	-3	-1	1	0	-6
w screen	1	-3	-8	2	-2	-1	10	5	-3
w screenshot	-2	-8	-2	-1	-2	-1	-1	6	12
w script	1	0	-3	-3	-3	4	4	-1	2
w se	1	-3	-4	1	-1	11	-3	-1	-2
w search	-9	10	-4	3	-5	5	-4	10	-7
w search box	-1	-1	-2	0	-1	0	0	6	0
w search button	0	-5	0	0	0	-1	0	6	0
w search find	-1	10	-2	-1	-2	-2	0	-1	-1
w search help	0	-2	-1	0	0	0	0	5	0
w season	0	-3	5	0	-2	4	-1	0	-2
w seat	2	-3	8	0	-2	-4	8	-1	-6
w seat cost	0	0	-4	0	0	0	5	0	0
w seat plan	1	0	4	0	0	0	-4	0	0
w second	5	4	4	4	-5	-4	-3	-1	-5
w secret	7	0	-1	-2	1	-1	-2	0	-1
w secret key	7	-4	0	-1	-2	0	0	0	0
w secretari	-3	2	-4	-4	6	4	6	-1	-5
w secretari chang	-1	-1	-4	0	-3	0	10	0	0
w secur	-2	-3	-4	-1	10	0	-2	-1	3
w securiti	10	-3	-4	-1	-2	6	0	-2	-5
w see	3	2	-1	-1	-4	1	2	-1	-1
w select	-2	9	-4	0	-1	-4	-1	4	-1
w selector	-2	-3	-2	0	-1	10	-2	0	-1
w sell	-8	-7	1	-3	9	-8	11	0	6
w sell domain	-1	0	7	0	1	-2	-5	0	0
w send	1	5	-3	-7	7	2	-9	0	4
w send address	7	-4	5	-1	0	-5	-1	0	-1
w send bill	-1	1	-3	0	-1	-1	0	0	5
w send button	-4	-1	-1	-3	-2	0	1	8	2
w send contract	0	0	7	0	-1	-1	-2	0	-3
w send copi	-3	2	4	0	0	-3	0	-1	2
w send empti	12	-12	0	0	0	0	0	1	0
w send folder	0	-3	-3	4	8	-2	-1	0	-2
w send invoic	-1	-1	4	0	2	-3	-1	0	0
w send item	-3	5	0	0	0	0	0	0	0
w send limit	5	-4	2	0	0	-2	0	0	-1
w send mail	-5	8	4	1	0	-9	3	-1	-2
w send morn	-3	5	-2	-1	-2	5	0	0	-1
w send nam	-1	9	-4	0	-1	0	0	0	-1
w send order	8	-1	-3	0	0	-2	0	0	-1
w send phon	8	0	-1	-1	-2	-1	0	-1	-1
w send receipt	0	-3	7	-2	-1	0	0	0	-1
w send receiv	14	1	-5	-1	-1	-6	0	-1	-1
w send second	-2	8	-2	-1	0	-2	0	0	0
w send show	-1	9	-3	0	-1	-2	0	0	-3
w sender	2	4	-5	-1	-1	3	-1	0	-1
w senior	-2	-1	-4	-1	1	-2	0	0	10
w senior citizen	0	-1	-1	-1	2	-1	5	0	-3
w sentenc	-2	3	0	-6	-3	-1	5	-1	5
w sepa	0	0	-8	0	0	-4	14	0	-1
w sepa direct	0	0	-7	0	0	-4	12	0	0
w separat	2	-1	-1	-3	2	3	5	1	-8
w separat lin	12	-2	-1	-1	-1	-3	-1	0	-4
w separat password	-8	0	-2	0	-1	0	11	0	0
w sept	-2	1	6	0	-1	-1	-1	0	-1
w septemb	-1	2	4	-1	-1	5	-5	-1	-2
w sermon	-1	3	-4	0	-1	-3	-1	0	7
w serv	-2	1	-2	-2	-3	5	-2	3	3
w server	9	4	-8	5	-4	4	-7	0	-4
w server answer	11	-6	-1	4	0	-3	-1	-1	-3
w server auckland	-2	-1	0	5	0	-1	0	0	0
w server certificat	6	7	-1	-2	-6	-1	0	0	-1
w server email	7	0	-1	0	-1	-7	2	0	0
w server error	-4	10	-2	-1	0	-1	-1	-1	0
w server fail	-6	6	0	-3	0	5	0	0	-1
w server fallen	5	-1	0	-2	0	-1	0	0	-1
w server log	-5	-2	2	-2	0	7	0	0	-1
w server nam	2	2	2	-2	1	-2	-1	0	-2
w server pick	-2	-1	0	5	-1	-1	-1	0	0
w server refus	1	-1	1	0	-2	-3	3	1	0
w server respond	8	0	-1	-1	3	-4	-2	0	-2
w servic	-4	-3	1	1	2	-2	2	1	3
w servic pay	0	0	-6	0	1	0	8	0	-2
w servic unavailabl	-2	2	4	-1	-1	-2	-1	3	-3
w session	-5	-4	-4	1	23	-7	-3	1	-2
w set	-3	5	-3	-2	-2	14	-8	7	-9
w set mail	0	-4	-2	0	-2	8	0	0	0
w setting	6	1	-3	7	-1	1	-2	-3	-6
w settl	-2	-5	0	1	-1	7	0	0	0
w seven	0	4	0	3	1	-4	-1	0	-3
w sh	-1	3	0	-1	6	-3	0	-1	-2
w sha256	-1	-1	-1	-3	14	0	-1	-5	-2
w shar	0	9	-5	0	-1	-3	5	1	-6
w shar address	1	0	-1	-2	0	6	-3	0	0
w shar calendar	4	0	0	-1	-3	-1	-1	2	-1
w shar mailbox	2	-1	6	-1	-2	-1	-3	0	0
w shed	-1	-2	-8	-1	-1	1	6	0	6
w sheet	-4	0	-3	0	-1	9	-1	0	0
w shelt	8	-3	0	-1	-1	-1	-2	0	0
w shift	5	-1	0	-2	-2	0	-4	-1	5
w shift calendar	10	-6	0	0	0	0	-4	0	0
w shift month	0	0	5	-1	0	0	-1	0	-2
w ship	4	-4	6	1	0	-2	-4	-1	0
w shipp	-3	-2	-1	-1	0	8	-1	0	0
w shoot	-4	4	-3	-1	-1	2	-1	0	4
w shop	0	0	-2	-1	7	2	3	-1	-7
w shop address	-1	-1	-1	-1	0	7	-1	0	0
w shop work	-1	-1	-1	-1	-1	6	-1	0	-1
w shortcut	-2	14	-1	-3	-3	-1	-1	0	-2
w shortest	-1	-1	8	-1	0	0	-2	0	-2
w shov	0	0	7	0	0	0	-6	0	0
w show	6	5	0	3	6	1	-13	5	-12
w show 100	-3	7	1	0	-1	-1	-2	-1	0
w show dal	-5	2	-1	-1	-1	7	0	0	0
w show dat	-2	-2	-1	0	-1	0	0	6	0
w show folder	8	-6	0	-1	0	0	0	0	0
w show full	9	-2	-2	-1	-2	-2	0	0	0
w show iphon	6	-7	0	0	0	0	0	0	1
w show laptop	2	-2	-3	-1	-1	0	0	6	0
w show sit	0	-3	0	11	-3	-1	0	-2	-2
w show storag	-2	-2	2	-2	1	0	0	0	4
w shown	-5	3	0	0	7	-1	-5	0	0
w shut	-1	-2	9	5	-7	-6	-6	-1	9
w shut account	-1	0	-2	-1	-3	-2	-1	0	10
w siev	-4	-1	-2	-2	-2	1	5	5	1
w siev script	-2	0	-1	-1	-1	2	6	0	-1
w sign	-8	-8	-6	-7	9	11	6	0	3
w sign data	0	0	-3	0	0	0	9	0	-5
w sign everywher	-1	-1	-2	0	8	0	-4	0	0
w sign mail	1	-6	6	-1	5	-4	0	0	-1
w sign nam	-1	-1	-5	0	1	-4	-1	0	10
w sign pag	-1	-4	-1	11	-2	-2	-2	4	-2
w sign person	0	0	-2	0	0	-1	6	0	-3
w sign send	1	-4	-3	0	-2	-2	-1	5	7
w sign turn	-2	9	-3	0	5	-6	-2	0	-1
w sign webmail	0	9	-3	0	-6	0	0	0	0
w signatur	-14	19	-2	-2	7	-8	-5	0	5
w signup	-2	-1	-3	0	0	-1	7	0	0
w silent	7	-4	3	2	-5	0	-2	0	-2
w sim	7	-3	1	-3	-1	4	-1	-1	-2
w singapor	0	-3	-1	2	0	2	-1	2	-1
w singl	6	-6	4	5	3	-4	-2	-1	-5
w singl mail	-1	5	-2	0	0	0	-1	0	-1
w sink	8	0	0	-1	-1	-1	-3	0	0
w siobh	-2	-3	7	0	0	-1	-1	0	0
w siobhan	0	-1	-2	0	-3	8	-1	0	-1
w sister	1	3	-6	2	-2	-2	0	4	-1
w sister fami	-1	-1	6	-5	0	0	-2	0	2
w sit	-4	1	-7	1	1	1	1	8	-2
w sit mail	0	-4	0	-3	-1	-3	7	-1	6
w sit open	-2	2	-2	-1	-1	0	-1	6	-1
w sit outbox	8	-2	0	-1	0	-1	0	-1	-2
w sit reach	-2	11	-2	-1	-1	-2	-1	1	-4
w six	-7	-6	3	2	6	8	-2	3	-7
w six digit	0	-1	-3	-3	9	-1	0	0	0
w six mailbox	0	0	-6	0	-2	-4	12	0	0
w six number	0	1	-6	-1	9	-1	0	0	-2
w sixti	-2	-4	0	-1	-1	12	-2	0	-2
w siz	7	9	4	-4	-1	-5	-5	-2	-3
w siz attach	1	-6	-2	0	-2	2	8	0	-1
w siz cost	0	-2	7	-1	1	0	-4	0	0
w sla	-1	-3	1	-1	-1	-1	4	0	1
w sleep	0	3	-6	1	6	-1	-1	0	-2
w slow	-1	6	2	-2	4	-3	1	-1	-4
w small	1	-7	-2	-1	0	-2	9	-2	4
w small pag	0	0	-2	0	0	9	-7	0	0
w small plan	-2	-1	13	-1	-1	0	-6	0	-1
w smallest	-3	-1	6	0	-1	-1	0	0	-1
w smallest plan	-2	0	7	0	0	0	-4	0	0
w smartphon	0	0	-3	0	7	-1	0	0	-2
w sms	0	-4	-7	-1	4	-10	5	-1	14
w smtp	6	1	-4	-4	1	3	-3	-2	2
w smtp error	-5	6	0	0	0	-1	0	0	0
w smtp2	11	-2	-1	-2	-1	-2	-1	0	-4
w snooz	0	5	-2	0	0	-1	0	-1	-1
w societi	-2	6	2	0	-2	2	-2	0	-4
w sock	5	-4	-1	-3	-1	1	-2	4	-1
w softwar	0	-1	-3	7	0	-1	0	0	-1
w solicitor	-2	-2	-3	0	1	0	0	0	7
w someon	7	0	-8	-2	-1	11	-6	0	-2
w someplac	-4	-5	-1	-1	6	-1	9	0	-2
w son	4	4	9	-2	-5	-1	-3	-2	-4
w sorri	1	1	11	1	-2	-7	-2	-1	-3
w sort	-1	8	-4	-2	-1	-2	-2	-1	5
w sound	-5	9	-4	-2	-2	2	-1	8	-5
w sound mail	-1	5	-1	0	0	-2	-1	0	0
w sourc	-1	-4	-2	0	-5	0	-1	0	12
w spac	-7	1	10	-2	7	-4	-6	3	-1
w spain	-4	-2	3	7	-2	2	-2	0	-2
w spam	-2	7	-2	0	0	8	-5	-1	-4
w spam subject	0	-3	4	0	-1	0	0	0	0
w spamhaus	-5	-1	0	-1	0	7	0	0	0
w spamm	-2	-1	0	-2	-1	10	-2	0	-1
w spanish	-2	-5	-5	16	1	-4	6	-3	-4
w spark	12	-2	-7	0	2	-1	-2	0	-1
w spe	3	-2	-2	4	1	-1	-2	0	-1
w speak	0	0	8	-2	-4	-3	2	-1	2
w special	1	-6	9	-1	3	-1	-3	0	-1
w spell	-4	6	10	-2	-2	-1	-3	0	-4
w spell check	0	12	-5	-2	-1	-1	-1	0	-2
w spf	-1	-3	-2	-1	-1	11	-2	0	-1
w spin	2	3	3	-2	-2	-2	-2	1	-2
w split	-1	2	9	1	-1	-1	-5	0	-2
w spoil	-4	-1	-2	10	0	-1	-1	0	-1
w sponsor	-3	-1	-4	-2	0	-1	-1	0	13
w sport	0	0	0	-9	0	0	12	0	-2
w spot	0	0	-3	-1	-2	9	-1	0	-1
w spring	0	-2	3	0	0	4	-8	1	1
w squar	-1	4	2	-1	0	-1	-1	0	-1
w ssh	-7	-2	-3	11	-6	-4	4	9	0
w ssh tunnel	-2	2	3	-15	-1	-1	5	7	2
w ssl	17	-1	-3	0	-10	-2	0	0	-1
w staff	5	-10	-2	-1	-2	-1	9	-1	4
w staff mail	-6	0	0	0	0	-1	8	0	0
w stag	-4	-3	-2	-3	0	-1	2	0	11
w stai	0	0	1	0	-4	-3	2	0	3
w stai blank	2	-4	7	0	0	-1	-1	-2	-1
w stai outsid	-1	-3	-4	0	-1	0	-1	9	1
w stai promis	0	-2	7	0	0	0	0	0	-3
w stamp	1	5	1	0	-4	-4	0	-1	2
w stand	-3	-4	4	-6	1	3	-7	0	11
w standard	0	-1	7	0	-1	-2	-5	-1	2
w star	1	13	-5	-2	-1	-4	-3	-1	1
w starlink	3	-1	-2	7	-1	-2	-1	0	-2
w start	3	3	-7	1	1	-3	4	0	-3
w start phon	-2	-1	-1	5	0	0	-1	0	0
w starttl	7	-1	-2	-3	2	-1	-1	1	-1
w stat	-1	3	4	2	-5	-4	-6	4	3
w static	-1	-1	-1	-2	-1	1	6	0	-1
w static ip	0	0	-1	-2	0	-1	4	0	0
w station	-1	-1	-1	2	4	8	-8	0	-4
w status	4	-4	-3	1	-3	-5	-6	11	5
w status feed	-5	0	-1	0	0	0	0	9	-2
w status mail	0	-1	-3	1	0	-2	-1	0	7
w status pag	6	-4	-4	0	-1	-2	-2	2	4
w steal	-3	0	-3	4	-2	1	-1	0	3
w steam	-1	-2	-4	6	-1	2	-4	5	-2
w steam deck	-1	-2	-2	3	0	-1	-3	6	-1
w step	9	-4	-1	-5	8	-4	-1	1	-3
w step step	8	-2	-2	0	-2	0	0	-1	0
w stick	6	-1	-2	3	-3	-2	-4	-2	5
w sticki	-1	-2	7	0	-3	0	-1	0	0
w sticki not	-1	-2	7	0	-3	0	-1	0	0
w stock	0	-5	-1	0	-1	6	-2	5	-2
w stockholm	0	-1	-1	6	0	-1	-1	0	-1
w stop	2	-1	0	-1	-2	6	-2	-4	1
w stop auto	-1	-2	8	-1	-2	-2	0	0	0
w stop newslett	0	-3	15	0	0	-10	0	0	-3
w stop paper	0	-1	7	0	0	0	0	0	-5
w stop pay	0	0	-5	0	0	-1	7	0	0
w stop read	0	7	-4	-1	0	-2	0	0	0
w stop receiv	-7	-1	5	-1	-1	3	-1	0	3
w stop week	-1	-4	-3	1	-1	3	0	0	5
w stor	-1	-6	-5	-1	8	-4	-2	-2	13
w stor mail	1	5	0	0	-3	0	0	0	-2
w storag	-8	0	7	4	1	-2	-1	1	-1
w storag bar	0	-2	7	-1	-1	-1	0	0	0
w storag full	0	16	-17	-1	4	-2	0	0	0
w stori	8	-7	3	-1	-4	-2	-1	0	4
w straight	-2	7	-1	0	0	4	-3	-1	-4
w strang	0	-1	3	-5	10	-5	0	0	-2
w street	5	-2	3	0	0	-3	-1	0	0
w strict	-1	-2	-2	5	-2	1	-1	0	2
w strik	0	-3	0	3	-2	5	-1	0	-1
w strong	0	-6	-2	-1	0	9	0	0	0
w sts	-2	-1	-1	-1	5	6	-2	0	-2
w sts polici	-1	-1	0	0	7	-2	-1	0	-1
w stuck	-1	-5	-3	0	5	1	1	-1	4
w student	2	0	0	-1	-3	1	1	-1	2
w student pric	3	-1	-3	1	0	-1	2	0	-1
w stuff	1	1	-3	6	-2	-2	-3	0	4
w stutt	0	-2	-2	5	-1	-1	2	0	-1
w sub	-2	-4	-1	1	-2	1	-2	0	9
w subject	-7	8	1	-2	0	4	-2	-1	0
w subject lin	0	-6	0	-1	5	6	0	0	-5
w submission	11	0	-1	-4	-3	-1	-1	0	-2
w subpoena	-2	-1	-2	-1	-2	-1	-1	0	9
w subprocessor	0	-4	-5	0	-1	-1	2	0	10
w subscrib	-4	-2	-3	2	-6	1	6	0	6
w subscription	0	2	-6	0	-1	-1	8	0	-1
w suit	8	-2	0	-2	0	1	-2	0	-1
w summer	4	2	-3	-3	-2	-3	-3	4	5
w sundai	0	-2	1	-2	4	-2	-4	-1	6
w supervisor	-2	1	-4	0	-1	-1	-1	0	7
w suppli	-4	-4	2	2	-2	8	-3	0	1
w support	4	-9	-1	-3	1	0	10	3	-6
w support availabl	-4	0	-1	-1	-1	0	1	-1	6
w support pag	0	-2	-1	-1	0	0	0	6	-2
w support sit	-2	-2	-1	-1	0	0	-1	10	-4
w suppos	-3	-4	5	-2	-1	2	-1	3	2
w surgeri	8	0	-1	0	-1	-4	-3	0	1
w surnam	-1	1	0	-4	-3	5	3	0	-1
w surnam chang	0	-2	-3	-1	0	8	-1	0	0
w suspend	-3	-6	3	-1	11	-1	-2	-1	-1
w suspicious	-1	-4	-1	6	-4	-1	-3	8	-2
w swallow	-1	5	2	-2	-2	2	-3	2	-2
w swap	1	-2	5	-2	0	0	1	0	-2
w swear	8	-9	5	-2	-3	3	-1	-1	0
w sweden	-1	0	-1	7	0	-1	-2	0	-2
w swip	-2	7	-3	0	0	-1	0	0	0
w swip delet	-2	7	-3	0	0	-1	0	0	0
w swiss	-1	-2	-3	-6	-1	-1	5	0	10
w switch	-1	10	9	5	2	-2	-12	-3	-7
w switch month	0	-3	5	0	0	0	-1	0	0
w sydnei	0	0	-3	4	0	0	-1	0	-1
w sync	15	-3	-4	1	-1	-3	-3	0	-3
w system	4	0	3	2	0	0	-2	-1	-5
w ta	-1	0	10	2	-1	-5	-3	0	-2
w tab	7	6	-5	0	-4	-1	-1	0	-3
w tabl	4	1	-1	-3	1	-3	-2	3	1
w tablet	13	3	-2	4	3	-6	-9	-2	-5
w tae	0	2	-5	-1	7	-6	3	0	-1
w tag	-7	1	-1	0	0	10	-1	0	-1
w tag work	-6	-1	-1	-1	0	11	-1	0	-1
w taiwan	-4	-1	-2	11	0	-3	-1	0	0
w tak	0	-3	-1	0	-2	-1	7	0	-1
w talk	-1	-2	-9	-2	5	-4	2	-1	12
w tamil	-2	-6	-2	-1	-1	5	6	-1	2
w tap	7	0	-2	-2	2	-1	-2	0	-2
w tax	-3	-5	9	-2	-1	4	4	0	-7
w tax invoic	0	0	-9	0	0	0	10	0	0
w tax offic	-2	-5	0	0	0	11	-4	2	-1
w tb	-2	0	-5	0	0	-1	10	0	-1
w tcp	-4	-1	-2	8	4	-1	-1	0	-3
w tea	-3	10	-3	-2	1	3	-2	-1	-2
w teach	-6	-3	-5	-3	1	1	7	-1	9
w tecno	6	-1	0	-1	-1	0	0	-3	0
w telephon	6	1	-6	-3	1	-5	6	-2	3
w telephon number	-1	-3	-3	-1	-3	-1	1	1	8
w tell	9	-4	3	-2	8	-6	-9	1	2
w tell bring	8	-3	-1	0	-1	0	0	0	-3
w tell chang	-3	8	5	0	-8	0	0	0	-1
w tell grandson	0	-2	0	-1	-1	-2	-2	0	7
w tell letter	-3	9	2	0	-2	-4	0	0	-3
w tell mail	12	-4	-3	0	-2	-1	-1	0	0
w tell max	1	-5	-1	0	-2	0	8	0	0
w tell open	-1	-5	0	-2	7	0	0	4	-1
w tell person	-1	3	-2	-1	7	-2	0	0	-4
w tell phon	6	-2	2	-1	-2	0	0	0	-1
w tell plan	-2	-2	-2	0	-1	-1	9	0	-1
w tell what	-5	9	1	-1	-2	0	-1	0	-1
w temper	-1	-1	-6	0	8	0	-1	1	0
w temporari	0	-2	0	-2	5	1	-2	0	-1
w ten	-1	1	-3	-5	-1	-2	5	3	3
w ten minut	1	3	2	-3	-3	1	-1	0	1
w term	-7	2	2	-2	-2	-6	7	0	6
w terminat	-1	-2	0	0	8	-2	-2	0	-2
w tessa	-2	0	7	0	-1	-1	-1	-1	-1
w test	5	1	-6	6	-2	-6	5	-1	-3
w text	1	0	-1	-2	1	4	-4	-3	5
w text fil	-1	-1	0	-5	0	8	0	0	0
w their	-3	4	-4	0	-4	11	2	-1	-5
w them	0	6	-1	0	-1	-1	-1	0	-2
w ther	3	0	-5	-3	8	-5	-2	6	0
w ther bank	-2	-1	-5	7	2	0	0	0	0
w thesis	-2	6	-2	0	-1	-2	-1	0	3
w theyr	2	2	-7	-1	5	4	-2	0	-3
w think	-3	0	-8	8	-2	-2	1	4	2
w thirti	0	-1	-2	-4	10	-4	2	-2	0
w tho	4	3	1	-1	-1	-5	-1	0	0
w thousand	-2	6	2	-1	-1	-4	-3	2	1
w threw	-5	4	-3	0	3	-2	-1	6	-1
w throttl	11	-1	-1	0	-1	-1	-5	0	-1
w throw	-2	1	-2	-1	9	3	-6	4	-4
w throw devic	-2	-1	-1	-3	10	-1	-1	0	0
w thrown	-5	4	-2	-2	7	0	0	-1	-2
w thru	-3	-10	3	7	-2	3	-4	0	6
w thumb	2	0	-3	-1	7	-1	-1	0	-3
w thunderbird	11	-6	-4	-3	9	0	-4	-1	-3
w thunderbird chang	9	0	-5	0	-4	0	0	0	0
w thunderbird password	-11	0	-1	-2	13	0	0	0	0
w thursdai	-4	8	-3	-1	1	-1	0	-1	2
w tick	10	-3	-1	2	-3	-3	-2	0	-2
w ticket	1	-6	-5	-3	-3	-3	-4	0	22
w tied	-1	-2	-3	-1	-3	2	8	0	-1
w tim	1	4	-3	3	-1	4	-3	0	-4
w timeout	3	-1	-1	6	-4	2	-2	-1	-2
w tin	-1	-2	7	-2	-1	-3	0	0	2
w tini	-1	10	-3	1	0	-5	-2	-1	1
w tip	0	-4	-2	0	-1	2	-2	-1	8
w tir	-1	-3	-3	6	-1	0	2	0	-1
w tls	8	-5	-1	2	1	2	-6	-1	-2
w token	0	-4	4	-2	8	-1	-2	0	-2
w tokyo	-4	-1	-2	8	1	0	0	-1	-1
w told	-7	4	9	-4	3	-4	-7	1	5
w tolerat	5	-1	-1	-1	-1	-1	-1	0	0
w tom	-1	-4	11	0	-1	-4	-1	0	0
w tom mail	-1	-4	10	0	0	-5	0	0	0
w tonight	-1	11	-5	-1	1	-4	1	-3	-1
w top	1	12	5	-5	0	-5	-7	8	-9
w top send	-2	-5	0	0	-1	0	0	8	0
w tor	3	7	2	-10	-1	0	-1	0	0
w toronto	4	-1	-2	5	-1	-2	-1	-1	-2
w torrent	-2	-1	-1	10	-1	-1	-1	0	-2
w torrent linux	-1	0	0	5	-1	0	-1	0	-2
w total	3	-3	4	-1	-2	-2	4	0	-2
w totp	0	0	-5	-1	10	-1	-2	0	-1
w touch	0	8	2	-2	2	-4	-5	1	-2
w tour	-1	-2	1	-2	-1	7	-3	0	-1
w tower	1	-1	5	1	-1	-3	-2	0	-1
w trad	0	-1	-2	-1	1	1	-3	0	5
w traffic	-1	-4	-1	6	0	-1	-2	4	-1
w traffic light	0	-3	0	1	0	0	-1	4	-1
w train	-1	6	-2	0	2	-6	6	1	-4
w tran	1	-2	8	-1	-2	-1	-1	0	-1
w transf	-2	-3	1	-1	-4	0	9	0	2
w transf card	0	0	-1	0	0	0	-6	0	7
w translat	0	-3	0	-1	4	1	-3	-5	7
w transparenci	-1	-1	-2	-1	-1	-3	0	3	5
w trash	-4	15	1	-2	-2	0	-3	-1	-3
w trash empti	-1	3	-4	0	0	3	0	0	0
w treasur	1	-1	1	-3	-3	2	2	-3	3
w treasur pay	0	0	-6	0	0	0	7	0	0
w trial	0	-3	3	-3	-5	2	12	0	-5
w trial end	0	0	4	0	0	-2	-1	0	0
w trial finish	-1	-1	7	-1	-1	4	-4	0	-2
w trip	-1	2	0	7	-1	-2	-2	0	-1
w troubl	4	-1	6	-2	-4	-2	-2	2	-1
w tru	5	-6	-7	-1	0	3	3	0	3
w truck	0	-1	-4	6	2	-1	-2	0	0
w truli	-1	-1	-4	6	2	-1	-1	-1	1
w trust	4	-2	-2	-2	10	-1	-2	0	-4
w try	-7	-4	6	4	2	-1	-2	4	-2
w ttl	-2	-1	-1	-2	0	9	-1	0	-2
w tuck	0	0	6	0	-2	0	-2	0	-1
w tuesdai	-1	5	-4	-2	4	2	-1	-1	-1
w tunnel	3	-5	-11	7	5	-9	8	3	0
w tunnel host	0	0	0	-8	12	-1	-2	0	-1
w tunnel liv	0	0	0	-11	0	0	12	0	0
w tunnel server	0	0	0	-6	7	0	0	0	0
w turkei	-1	0	-2	0	5	-1	0	0	-2
w turn	1	11	-3	-2	0	2	-5	-3	-1
w turn 2fa	-2	-1	5	0	-2	0	0	0	0
w turn address	0	-2	1	0	8	-4	-1	0	-1
w turn factor	-5	0	0	0	5	0	0	0	0
w turn step	-1	-2	-6	0	7	-1	3	0	0
w turn stop	9	6	-4	-2	-2	-4	-1	0	-2
w tv	-2	-1	0	8	-1	-3	2	0	-2
w twelv	2	-1	-1	-1	-2	5	-1	0	-2
w twenti	0	2	0	-4	-8	9	3	-1	-1
w twic	2	-2	1	-1	-3	-3	-5	6	5
w txt	-2	-1	-3	1	-1	8	-1	0	-2
w typ	2	8	2	-4	3	-6	-6	6	-5
w typ password	-5	-3	5	-1	7	-1	-1	-1	-1
w typo	-7	-2	-5	0	0	2	-2	11	3
w udp	4	-1	3	-5	0	1	-1	0	0
w uk	-2	-1	-8	6	0	0	4	-1	0
w unavailabl	2	1	6	-2	-3	0	-3	3	-4
w unblock	-1	-2	3	0	-3	7	-3	0	-1
w undeliv	-2	-2	-2	0	10	-3	0	0	-1
w underlin	-1	9	-4	-1	-1	3	-2	-2	-1
w understand	-2	-6	-1	1	8	0	4	0	-5
w undo	-2	7	4	0	-2	-3	-2	0	-2
w uni	-3	0	3	1	-4	-1	1	-1	5
w union	-6	0	-3	-2	5	-2	1	-1	6
w universiti	-5	-1	1	3	-1	4	0	0	-1
w unknown	-3	-1	5	-1	0	3	-1	0	-2
w unlock	-1	-4	12	1	-1	-1	-2	0	-2
w unpaid	0	5	-2	-1	-2	-1	-3	0	4
w unreachabl	9	-3	-1	0	-1	-3	-2	4	-3
w unread	-5	13	-2	-3	-2	-1	-3	0	4
w unread count	0	4	-6	-2	0	0	-1	0	6
w unsubscrib	-2	2	2	-3	-4	0	-3	-1	9
w unsubscrib header	0	-6	0	0	0	5	0	0	2
w untrust	-2	7	0	-1	-3	0	0	0	-1
w unus	0	2	9	-1	0	-7	-2	0	-1
w unusual	3	-1	-3	0	5	-1	-1	0	-1
w updat	5	-1	3	-2	-2	-2	-2	5	-4
w upgrad	4	-2	11	-3	-1	-3	-2	0	-3
w upgrad mid	0	0	-5	0	0	0	6	0	0
w upi	-2	-1	10	-1	-1	-1	-5	0	1
w upload	6	-2	-4	0	0	-2	5	0	-3
w upstair	5	-1	-1	-4	-1	-1	5	0	-1
w uptim	1	-2	-5	-1	-3	-2	10	-1	2
w uptim commit	0	-1	-1	0	0	0	5	0	-3
w ur	-1	2	-5	-1	-4	-3	-6	7	11
w ur server	-3	-2	0	1	0	-1	0	0	7
w urgent	1	3	3	0	4	-4	-2	-1	-4
w url	5	-5	0	0	2	-1	-2	-2	3
w usag	-1	2	4	1	-1	-4	-7	0	6
w usb	0	-1	-2	-2	8	-1	-2	0	0
w usb key	0	-1	-2	-1	7	-1	-2	0	0
w usdt	0	0	-1	-2	0	0	4	0	0
w user	4	-1	4	3	3	-5	-2	1	-8
w user nam	7	-1	-2	10	-3	-7	-2	0	-3
w user password	-1	2	-7	9	-1	0	-1	-1	-1
w user tag	-5	0	-1	-1	0	8	-1	0	0
w usernam	3	-1	10	2	2	-3	-3	-2	-7
w usernam password	4	3	-5	2	-3	0	0	0	0
w usual	-1	3	8	-1	-4	-4	-1	0	0
w utc	11	-3	-3	0	0	-1	-3	-1	1
w vac	0	6	-2	0	-1	0	-1	0	-2
w valid	9	-2	-4	1	-6	-1	-1	6	-1
w validat	-2	-2	-6	7	8	-3	-1	0	-1
w vanish	-2	6	2	0	-3	-1	-1	0	-1
w vat	1	-2	8	4	-1	2	-2	-5	-4
w vat invoic	0	0	-1	0	0	4	-2	0	0
w vat number	3	-1	2	-1	1	-2	-1	-1	-2
w vat receipt	-4	0	1	4	0	-1	0	0	0
w vcf	2	7	1	-1	-3	-1	-3	0	-1
w venkatraghavan	0	0	8	-1	-1	-3	-1	0	-1
w verifi	0	-10	-2	5	10	1	-3	-2	0
w verifi account	6	-1	-2	0	-2	1	0	0	0
w verifi fail	6	0	0	8	-13	0	0	0	0
w version	-1	8	-6	-3	4	-2	-3	4	-2
w vet	8	-2	-4	-1	0	5	-1	0	-4
w viagra	0	-3	-5	0	0	10	-1	0	-1
w video	-5	-2	-5	3	3	-3	5	10	-4
w video call	0	0	-3	3	-2	-1	6	0	-2
w vietnam	-3	-2	-1	1	7	-2	1	0	-2
w villag	5	-2	1	2	-1	-2	-1	0	-1
w vilnius	1	0	-1	-7	9	0	0	0	-2
w virus	-2	-4	-2	-1	7	-1	6	0	-3
w visa	-2	-2	11	-1	-2	0	-2	-1	-1
w visibl	1	2	0	0	0	4	-7	0	0
w visit	2	-4	0	-7	-2	-1	8	3	2
w vodafon	4	-1	1	6	-2	-2	-3	-2	-2
w volunt	3	-5	-6	-3	5	-2	6	-1	5
w vot	2	-2	-1	-2	-1	0	4	0	-1
w vouch	-1	-2	5	-2	0	-2	6	-1	-3
w vpn	4	-2	-4	4	-4	-7	7	-1	2
w vpn die	0	-5	-1	7	0	0	0	0	0
w vpn mail	-1	-1	-1	-7	0	-1	12	0	-1
w vpn pric	0	0	-3	-3	0	0	6	0	0
w vpn sell	0	0	0	-4	0	0	5	0	0
w vpn slow	0	1	-1	-8	0	0	9	0	0
w wag	-3	6	7	0	-1	-5	-2	0	-2
w wait	0	2	-2	-6	-5	12	3	1	-5
w walk	-1	3	0	0	-4	-1	8	0	-5
w walt	-2	7	5	-2	0	-3	-3	-1	-1
w want	-3	-1	-2	5	1	2	0	0	-1
w warn	5	-3	6	-6	0	0	-6	4	-1
w warn remot	0	0	0	-4	4	0	0	0	0
w wast	0	0	-1	-6	0	0	1	7	0
w wat	-1	0	-7	1	0	-1	2	-1	7
w watch	4	-4	-5	3	7	-2	-2	-1	1
w water	-1	-3	2	1	-1	7	-3	0	-2
w weath	-1	-2	-1	8	-1	0	-1	-1	-1
w web	5	15	-4	-7	2	-4	1	-5	-5
w web calendar	-4	5	0	0	0	0	-1	0	0
w web pag	6	-5	-4	-5	-2	-1	17	-3	-2
w webmail	-2	1	-5	-4	11	-2	5	-4	0
w webmail behind	0	-1	0	3	0	0	0	-2	0
w webmail cod	2	-6	-1	0	-3	0	0	0	7
w webmail die	-1	4	-2	4	0	0	-3	0	0
w webmail giv	-3	6	0	0	0	-1	0	0	0
w webmail imap	-7	12	0	0	-1	-1	-2	0	0
w webmail log	0	5	0	-3	0	0	0	0	-1
w webmail login	-1	-2	-1	0	-4	1	8	-1	-1
w webmail machin	-2	-6	0	0	9	0	0	0	0
w webmail open	2	-8	-1	5	5	0	-1	0	-2
w webmail outlook	5	-4	0	0	0	0	0	0	0
w webmail show	14	-12	1	2	-2	0	-1	0	-1
w webmail throw	0	4	-1	0	-1	0	0	0	0
w webmail work	8	-9	0	-1	1	0	0	0	2
w websit	1	-2	-9	-1	-5	8	0	4	4
w wed	0	-2	0	2	1	5	-1	-1	-4
w wednesdai	-3	-3	0	-2	9	0	-1	1	-1
w wee	0	11	-7	-2	-1	1	-1	-2	1
w week	-1	1	-1	0	-2	0	-2	-1	5
w weekend	-3	3	-7	-5	3	5	2	-1	2
w welsh	0	-11	0	0	-1	-1	14	0	-1
w western union	0	-1	6	0	-1	-2	-2	0	-1
w wet	-1	6	1	0	0	-1	-4	0	-1
w wev	-1	-4	0	0	1	-2	-3	0	8
w wg	-3	-4	-5	22	-4	0	-2	0	-3
w what	13	4	-5	-1	0	-2	4	-4	-8
w what best	7	-1	0	0	0	-1	-4	0	0
w what biggest	4	-2	-4	-1	-1	5	-2	0	2
w what cheap	-1	-1	-3	0	0	-1	6	0	0
w what cost	-1	0	-2	-5	0	0	8	0	0
w what eat	0	5	-1	-1	-1	0	-1	0	-1
w what limit	2	-6	-3	-1	0	1	5	2	0
w what longest	-1	-1	0	8	-2	-1	-1	-1	0
w what max	5	-7	-1	-1	6	0	-2	0	0
w what pric	-1	-1	-7	0	0	-1	7	0	4
w whatsapp	2	-6	-4	7	4	-3	-3	-2	4
w whatsapp call	-1	0	0	8	-1	0	-2	0	-4
w when	11	2	-3	-3	0	-3	0	-1	-3
w wher	-6	4	5	1	-3	3	-4	-1	2
w wher offic	-1	0	-1	-1	0	-3	-1	0	7
w whichev	1	-2	-6	-2	-3	2	-1	8	3
w whit	-2	5	-5	-2	-2	5	-2	6	-4
w whit pag	-2	6	-1	-1	0	0	0	-2	0
w whitelist	0	0	-1	-2	-1	6	-2	0	-1
w who	2	-1	-3	0	-2	-1	-4	0	10
w whoev	-3	-7	4	-2	3	1	-3	-1	7
w why	-1	2	-5	-1	-1	10	-2	-1	-2
w wi	3	6	-3	-6	-4	-4	4	-1	4
w widow	-1	-2	-2	-1	-2	-2	5	-1	5
w wif	0	4	10	5	-5	-4	-8	-1	-2
w wifi	8	4	-3	-5	2	-7	-1	-1	2
w window	6	0	-3	6	1	-6	5	-1	-9
w window phon	7	0	0	-1	0	0	-1	-4	-1
w winmail	-4	3	-3	-1	-2	9	0	0	-1
w winmail dat	-4	3	-3	-1	-2	9	0	0	-1
w wip	-1	3	-2	-1	3	-11	-3	6	5
w wir	-4	0	-2	10	-2	-2	-2	0	4
w wir guard	-3	-3	1	10	-2	-2	-1	0	-1
w wireguard	3	-6	-4	9	-7	-5	14	-1	-3
w wireguard fil	0	0	6	-4	0	0	-1	0	0
w wireguard key	-1	0	3	2	-2	0	-1	0	0
w wish	-2	3	-2	5	-7	-4	3	-1	6
w wish know	0	-3	-3	-1	-2	-1	10	0	-1
w withdraw	0	-1	7	0	0	0	-4	0	-2
w wonder	-4	2	-2	-1	-1	-2	-1	-2	9
w word	-2	2	-3	-6	5	-3	-5	5	8
w work	1	4	-4	2	-2	3	-4	-5	5
w work half	-1	-1	-5	0	-1	1	9	0	-1
w work plan	0	-1	-4	0	0	-1	-2	0	9
w work whatsapp	-1	0	0	6	-1	0	0	0	-4
w worri	0	-2	-2	1	9	-2	-1	0	-2
w wp	1	-1	-1	-6	0	0	0	0	8
w wrap	-3	0	-8	11	-4	-1	10	0	-5
w writ	-1	1	-1	-4	3	0	-3	1	5
w writ leav	3	5	-1	-3	-2	-1	-1	0	-1
w writ letter	0	6	1	0	-3	0	-1	0	-1
w writ mail	-1	-3	1	0	1	-4	-1	2	5
w writ nam	-1	-1	-8	0	0	3	-2	0	8
w writ offer	0	-3	-2	-1	-1	1	11	0	-5
w writ outsid	0	-2	-1	-1	-1	-3	9	0	-1
w writ paper	-1	-1	8	1	0	0	-1	0	-5
w writ person	7	3	-2	-2	-1	0	-1	-1	-3
w writ receiv	-1	7	-3	-1	-1	3	0	0	-3
w writ writ	0	-3	7	0	0	-1	0	-1	-1
w wrong	8	2	2	5	-9	-3	-10	6	0
w wrong mail	-6	9	0	0	-2	0	0	0	0
w wrong password	-1	-1	4	2	-3	0	-1	0	-1
w xml	8	-2	-3	0	-1	2	-4	0	1
w xmr	0	0	0	-10	0	0	12	0	-1
w xss	0	-7	0	0	10	0	0	0	-1
w xss webmail	0	-7	0	0	8	0	0	0	0
w yahoo	8	-13	1	-2	-2	12	-2	0	-2
w yahoo contact	-3	4	0	1	0	-1	-1	0	0
w yall	-2	-1	2	-1	0	-3	-3	0	7
w ye	-7	2	-3	-3	0	6	3	1	1
w year	0	0	4	-3	-1	-3	-1	3	1
w year fee	3	0	2	0	0	0	-4	0	-1
w year month	0	-1	8	0	-1	0	-4	0	-2
w year pay	0	0	-10	-1	-1	-1	3	0	10
w year plan	3	-1	-4	0	0	-2	1	5	-1
w year pric	-3	2	-1	0	0	0	4	-1	-1
w yellow	-1	-8	-1	0	6	5	-1	0	-1
w youd	-1	0	3	1	1	1	-7	6	-3
w young	-3	2	8	-2	-5	-2	-3	0	4
w your	4	-3	1	6	-1	2	-5	-2	-4
w yourselv	-3	3	4	-2	-2	1	3	-1	-3
w yous	-6	-5	7	0	-3	4	3	-1	3
w youtub	-1	-3	-2	14	-1	-1	-1	-2	-3
w youv	-3	-5	5	1	0	2	-1	0	1
w yrs	0	0	-5	0	0	0	6	0	0
w yubikei	-2	-6	-2	-6	23	-1	-4	-1	-2
w zero	-3	1	-2	0	2	-2	1	5	0
w zip	-8	2	8	0	-5	7	-2	0	-2
w zip fil	-3	-1	-1	0	0	6	0	0	0
w zip mail	-1	4	14	0	-1	-15	0	0	0
w zon	-2	7	-4	-3	-1	10	-4	0	-2
w zoom	1	-2	-2	0	-1	0	6	-1	-3`;
