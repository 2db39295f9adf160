/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const subjects = `bias	-8	8	21	1	-13	3	14	-37	12
o 100	0	1	0	-7	2	4	0	-3	4
o 12th	1	-4	8	0	-1	-1	-2	0	-1
o 200	-8	-1	-6	6	3	3	3	4	-4
o 2fa	7	2	-4	-1	8	-3	-5	-1	-3
o 2nd	3	-7	6	-1	-2	-2	-4	0	6
o 3rd	-1	-1	6	-2	-2	6	-3	-1	-3
o 404	-1	-2	-5	-2	-1	-1	-1	17	-4
o 421	11	-3	-1	-1	-1	-2	-1	-1	-3
o 465	11	-1	-1	-3	-1	-2	-1	-1	-1
o 500	-5	2	4	-1	-3	-7	0	13	-2
o 502	-4	9	1	-4	-1	-1	-1	4	-4
o 503	-4	10	3	0	-1	-2	-6	9	-9
o 504	-4	2	1	-4	-1	-3	-1	13	-2
o 554	10	0	0	0	0	-7	0	-1	-1
o 587	10	-2	-2	-5	3	1	-1	-1	-3
o 900	-3	5	-9	-3	7	7	-4	-1	1
o accept	11	-5	1	-7	-5	-3	8	4	-5
o access	2	2	-7	0	3	-6	-1	7	0
o account	1	-4	7	-3	10	-4	-5	0	-2
o accountant	-1	-3	7	-1	-1	1	-1	3	-4
o activ	4	1	5	5	-1	-1	-9	-2	-1
o activat	0	5	0	-1	4	-2	-4	0	-1
o ad	2	4	-4	-6	12	-1	-2	-1	-5
o add	-1	-7	8	2	-4	4	-1	3	-5
o address	2	-2	0	-4	-7	17	3	-7	-2
o adjust	-1	-1	8	-1	-1	-1	-1	0	-2
o admin	-3	-1	3	1	7	-3	-2	2	-4
o administrator	-2	-2	9	-1	7	-5	-5	0	-2
o advert	-3	-4	-6	3	8	-1	0	-2	5
o advertis	-2	-1	0	0	-1	-1	-7	2	8
o age	-1	-3	-4	-1	-3	-3	4	0	10
o agre	-2	6	-6	0	-3	-2	2	-1	4
o airtel	2	1	-8	2	-1	0	8	0	-3
o alert	1	-9	-1	-1	8	2	4	-1	-3
o alia	-9	-4	-3	-2	-4	30	-3	0	-5
o alias	-3	-1	-5	-3	-4	20	0	-2	-2
o allow	1	-6	2	6	-6	0	-1	4	2
o amount	-3	-2	11	0	0	-1	-3	0	-1
o amsterdam	-2	-2	-2	15	-1	-2	-1	-3	-3
o android	2	-1	-4	2	-6	-2	2	6	1
o announc	1	3	-8	-1	-2	-1	-3	-1	13
o answer	4	7	-9	4	-2	-3	-5	4	1
o aol	7	-7	5	-2	-2	1	0	0	-2
o app	4	-3	-9	1	3	-3	2	2	2
o appear	0	8	1	-1	-2	-3	-4	-3	3
o appl	9	-8	-2	-1	1	2	-1	0	0
o appli	-6	-7	13	-1	-4	3	1	-1	2
o april	-6	-8	12	2	-2	0	-1	0	3
o archiv	6	5	-5	1	-4	-4	-7	3	4
o arriv	-5	4	-2	-1	3	11	-6	-2	-1
o articl	-2	-3	-5	2	-3	-1	-3	10	6
o ask	1	-11	-5	5	10	-4	3	-4	5
o attach	5	7	-3	-6	-2	-3	1	5	-3
o attempt	-8	-3	5	2	9	-3	-2	-2	2
o auditor	-2	4	0	-3	0	-2	-4	-1	7
o august	-1	0	5	-2	-2	0	4	-1	-3
o authenticat	11	-1	1	2	-5	-1	-2	-2	-3
o authenticator	4	-4	-7	-2	15	-2	-2	-1	-2
o auto	-3	-2	9	-1	-1	1	-1	0	-1
o automatic	-3	11	0	-1	-1	-4	3	0	-4
o automatical	0	11	-3	0	-3	-2	-1	0	-2
o backup	5	3	0	0	1	-5	-6	3	1
o bank	-5	-8	6	10	-4	5	-2	1	-2
o bar	2	-5	-1	-5	2	-1	2	-3	9
o basic	-2	-3	6	-2	2	-1	6	-1	-3
o beg	-2	2	-7	-2	8	1	5	-1	-4
o behind	-5	5	-2	11	-2	-3	-5	-2	3
o believ	-1	9	0	2	-6	-2	6	-1	-7
o big	-1	6	5	-2	-3	-3	2	-3	-1
o biggest	1	-2	-4	-2	-2	3	6	-1	-1
o bill	1	0	15	3	-6	-6	-1	-3	-2
o bin	-5	7	11	-1	-5	2	-5	1	-6
o bitcoin	-4	-2	3	0	14	-6	-4	0	-2
o blackberri	11	-2	-3	-2	1	-1	-3	0	-2
o blank	2	5	0	-7	5	-1	-2	4	-5
o blind	1	10	-1	-1	-2	-2	4	-1	-7
o block	-8	6	-2	5	-7	7	-2	0	0
o board	-8	0	3	-1	-2	5	-6	5	4
o book	-7	8	-5	1	0	4	-2	2	0
o bookmark	-6	-7	-2	-1	-2	0	-2	2	18
o bounc	-4	1	0	-2	7	-2	-1	0	0
o box	3	-1	2	-1	4	5	2	-1	-14
o boy	1	9	0	-3	3	0	-3	-2	-3
o branch	8	-1	-2	1	-1	1	-2	-1	-3
o brazil	-2	-3	-2	8	8	-4	-2	-1	-3
o break	-2	9	-8	1	6	1	-3	5	-9
o bring	7	4	2	-2	-2	-5	0	-3	-1
o broth	1	6	-4	4	4	-4	-3	-5	4
o brows	2	7	1	3	-1	-3	0	-3	-6
o bump	1	0	9	-1	-1	0	-5	0	-2
o business	0	-6	1	-2	-2	-5	8	0	6
o button	-10	8	3	-6	0	-5	-7	12	5
o buy	2	-5	3	-6	1	7	1	-2	0
o caldav	10	0	-1	-3	-2	-2	3	-3	-2
o calendar	-5	16	-6	-2	1	-2	3	-2	-3
o call	-10	8	0	-1	0	-2	3	0	2
o cancel	-1	3	9	3	-4	-3	-5	1	-3
o captcha	-1	-1	6	2	-2	-6	-3	8	-3
o card	-2	-9	7	-5	7	-2	4	-2	2
o carri	5	-6	-5	-1	5	-1	7	-2	-1
o cas	-2	1	-1	-1	3	-6	-1	0	8
o cash	3	-2	7	-2	-2	-3	2	0	-3
o catch	-2	1	-6	-2	-2	10	4	-1	-2
o cell	3	-3	11	-2	2	-8	-1	-1	-2
o certificat	21	-1	-1	-1	-8	-9	-4	-4	7
o chang	1	2	11	-2	4	-1	-8	-5	-2
o charg	-4	-1	-1	0	1	-2	4	0	3
o chat	4	3	-4	7	-2	-2	-2	-4	0
o cheap	6	0	1	-5	-1	-4	9	-2	-2
o check	0	-1	-3	-7	5	-3	2	7	0
o chequ	-1	-2	8	-2	-1	-6	5	0	-2
o child	3	1	0	1	-2	-4	-7	-1	8
o china	-1	-1	-1	-1	0	-3	11	0	-3
o choir	0	7	-1	-2	0	3	-4	0	-3
o choos	6	-9	-3	6	-2	-4	1	3	2
o citi	6	0	-5	7	4	-2	-3	-6	-1
o clean	-2	4	-8	6	1	0	-2	-1	2
o clear	5	-1	-2	-4	0	8	-2	0	-4
o click	7	-3	-4	4	0	-9	-3	6	0
o client	-6	3	-5	3	2	3	-2	2	0
o clinic	4	-2	-3	-1	1	0	7	-3	-3
o clock	-4	3	-3	-2	10	1	0	-1	-3
o clos	2	-3	4	-2	1	1	-4	3	-2
o club	-4	-3	-3	-5	4	8	0	5	-3
o co	3	-3	-3	0	2	-6	9	2	-4
o cod	0	-2	2	-8	13	4	-5	-4	0
o colleagu	1	-2	-2	2	8	-3	-3	0	-1
o color	-5	9	-2	2	2	-4	-1	0	-2
o colour	5	7	0	-1	-2	-6	3	0	-6
o column	1	6	-3	-1	2	0	-4	0	-1
o com	-2	-5	-5	3	1	9	0	-2	2
o common	-2	1	-2	-1	-1	-3	12	0	-3
o compani	1	0	-4	-3	-1	-1	-2	6	3
o complain	-4	-3	-3	3	2	0	-2	-1	8
o complaint	-2	-6	1	-2	2	-2	-3	-1	13
o complet	-1	-1	6	2	-2	-1	-4	1	0
o compos	-5	13	-2	-2	-3	2	0	-1	-1
o comput	7	-3	-5	-1	4	1	0	-8	5
o configur	-4	-6	3	8	5	-2	-2	2	-4
o confirm	-4	-8	2	0	2	2	2	3	2
o connect	2	1	-12	8	-5	-4	-3	5	8
o connection	7	2	-6	-4	7	-5	2	-1	-2
o contact	4	8	0	-6	-5	-3	-4	9	-2
o contract	-7	-5	8	0	-6	-5	11	-1	4
o convers	-4	14	-1	-1	-2	-5	-2	0	2
o cooki	-2	6	-4	-2	-4	0	0	10	-4
o copi	5	1	0	-1	-2	1	-6	-2	3
o correct	0	0	7	-1	-9	-7	-4	24	-9
o cost	-11	-2	11	3	-5	-3	14	-2	-5
o couldnt	12	-1	-5	0	3	-2	-2	0	-4
o count	2	-9	10	-4	1	-9	8	-1	2
o countri	-2	-2	-5	5	1	-8	2	3	6
o court	-1	-2	-3	-3	-4	4	2	-1	7
o cover	-2	0	-3	-3	-2	-1	4	9	-2
o crawl	-1	1	-2	11	-1	-1	-2	0	-4
o creat	-4	0	1	-1	-2	-1	10	-1	-1
o credit	-2	-4	8	-1	4	-3	3	0	-6
o crypto	-2	-2	0	-1	11	-2	-2	0	-2
o csv	1	-8	12	-2	4	0	-4	-2	-2
o custom	-1	0	-8	-4	4	8	-1	-1	4
o cut	-2	0	0	4	0	7	-5	7	-10
o dark	9	0	-3	-1	-3	-2	-5	-1	5
o dat	7	2	4	-3	-3	-1	-7	1	0
o data	3	-4	-8	-1	-2	-3	8	1	6
o daught	-3	8	-4	-4	-5	-1	4	9	-4
o deal	-2	2	-5	-1	-7	-1	2	-1	12
o debit	-2	-2	7	-1	-1	-2	2	-1	-1
o declin	0	7	1	0	-1	-2	-2	0	-2
o default	7	9	-4	-5	-6	-4	-2	-3	7
o delet	0	9	1	-2	6	4	-5	-2	-10
o demand	-3	-1	-3	2	2	-1	-2	0	7
o demo	-1	-2	-3	-1	-4	-1	11	0	-1
o deni	4	3	-6	8	-3	-3	-2	0	-2
o desktop	-5	5	-4	-1	-2	-2	4	3	2
o devic	8	-6	-3	3	10	-6	-4	7	-9
o die	7	1	-6	8	-3	-5	-8	-3	8
o different	5	0	-2	0	3	-2	-1	1	-5
o digit	-1	-1	4	-5	8	-2	-1	-1	-2
o direct	-4	0	1	-2	-2	3	3	1	0
o disabl	-4	-1	-3	-3	14	-1	-1	3	-5
o discount	-2	-3	8	0	0	-2	4	-1	-3
o disk	2	-3	4	-4	3	-3	-3	-1	5
o dkim	-1	-3	2	-1	-2	5	-1	0	-1
o dmarc	-3	-2	-3	-1	-1	13	-1	0	-2
o dns	6	-3	-3	-5	-2	7	-3	1	3
o doc	-5	-5	-1	-6	2	-1	-1	6	11
o dollar	-3	-4	7	-3	1	-2	2	-2	2
o domain	2	-7	-2	-11	5	14	4	-3	-4
o doubl	-2	7	2	-2	3	3	-2	-1	-7
o dovecot	12	-2	-6	-3	-1	6	-2	-2	-3
o downgrad	0	-1	9	-6	-1	0	1	0	-1
o download	-2	5	-3	0	3	-3	-8	9	-1
o draft	-5	13	-2	-2	-1	5	-2	-1	-6
o drag	-11	6	1	1	-1	-2	-3	0	9
o drop	3	5	12	-3	-2	-3	-7	-1	-5
o dubai	5	-3	2	-3	-2	-1	10	-1	-6
o dublin	3	-4	-3	9	-2	-1	-2	-2	1
o eat	-1	4	0	2	-3	-1	-4	6	-3
o eight	-3	1	8	-1	-1	0	2	-1	-5
o eleven	8	1	0	-5	-3	-4	6	0	-2
o em	6	0	5	-2	-4	-4	3	1	-4
o email	5	11	-9	-8	3	2	-8	1	1
o emergenci	8	-6	7	0	-2	-5	-1	-1	-2
o empti	0	6	4	-4	3	-8	-4	6	-3
o encrypt	2	-5	-3	-1	11	-5	-1	5	-3
o end	2	-6	10	-9	-5	0	-1	6	2
o enforc	-4	-1	-1	-1	11	-1	-1	0	-3
o english	-7	6	-2	-1	3	-1	2	1	0
o enough	-9	-3	-2	1	2	6	-2	-1	8
o enter	3	3	4	-5	-8	5	1	3	-7
o eras	-3	3	4	-2	-3	-2	4	0	-2
o error	-5	8	1	-4	-2	0	-5	8	-1
o eta	4	-4	-3	8	0	-3	-1	0	-2
o eur	-3	-2	11	-1	-1	-1	-2	0	-1
o euro	-2	-1	13	0	-5	1	0	-1	-3
o even	3	-1	5	4	-3	-1	-5	4	-6
o everybodi	10	0	-2	-5	1	-5	0	3	-3
o everywher	2	-4	-2	-1	10	2	-7	-2	2
o ex	-3	11	-3	0	8	-6	-2	-3	-2
o exampl	-4	-9	2	-3	-8	11	-5	20	-4
o exchang	12	-3	-1	3	-7	-1	-1	0	-2
o exist	3	0	2	1	2	-6	-1	-1	-1
o exit	-2	-9	-9	27	5	-8	0	-5	2
o expect	11	-4	2	0	-3	-2	-2	0	-2
o expir	-1	4	4	0	0	3	-5	1	-6
o explain	-2	4	0	-1	8	-3	-8	-1	2
o export	8	5	0	-3	-9	3	-3	-1	1
o extra	-3	-2	10	-3	0	-1	6	-1	-6
o eye	-2	8	10	-2	-2	-2	-4	-2	-4
o factor	-6	-1	0	-1	15	-2	-1	0	-5
o fail	-1	9	3	-2	-5	2	-7	6	-6
o fak	0	-1	-7	0	0	7	-1	1	2
o fall	2	0	-4	-3	4	9	-5	-1	-2
o fami	4	6	-4	-5	-1	0	-5	-3	9
o fast	-1	-1	-4	0	-1	-1	0	-1	9
o fee	-4	2	8	-2	-2	-7	7	0	-2
o feed	-10	0	-2	1	-1	7	-1	4	2
o fil	0	8	1	2	-3	3	-5	-2	-4
o fill	-3	6	-7	-2	0	2	-1	3	2
o filter	6	12	-1	1	-5	2	-8	-2	-6
o fin	11	0	-3	-1	-8	-3	1	0	2
o find	1	2	3	2	5	0	-8	2	-6
o fingerprint	-3	-1	-2	1	13	0	-1	-4	-2
o finish	1	-1	5	-1	-7	-3	3	-2	6
o fir	3	5	-1	-3	-6	2	8	-1	-6
o firefox	-4	1	2	-3	-1	-3	-4	3	9
o firm	6	2	-2	-3	-5	-4	3	-1	4
o fiv	1	3	0	2	-4	-2	6	-2	-3
o fix	5	3	-8	8	-6	-2	-5	16	-10
o flag	-1	6	0	-3	0	-3	-3	10	-6
o folder	1	18	-9	-3	-6	-2	2	-2	2
o font	0	11	-2	1	-1	-5	-2	-1	-2
o forget	2	-3	3	-7	3	-7	6	-2	4
o form	-6	-8	-1	-8	-8	5	-4	25	5
o fortnight	-1	12	-7	-1	-1	-6	5	0	-2
o forum	-2	-3	-3	-1	0	-5	-2	12	3
o forward	-14	-4	-9	1	8	16	1	0	-1
o four	-4	2	6	-1	-4	3	6	-2	-5
o franc	-2	-2	-2	6	2	-2	-2	-1	4
o fre	0	-1	5	1	-4	4	1	0	-7
o fridai	3	2	2	-3	1	3	-3	-2	-4
o friend	3	-8	6	-4	9	-6	-2	-1	2
o front	0	-2	-5	-2	7	-4	3	8	-5
o full	5	2	-3	2	-1	7	-2	-2	-7
o gadget	-5	-3	-1	7	5	-1	0	-2	-1
o gatewai	-7	3	1	11	-3	-2	-2	4	-4
o gav	8	-4	6	-5	1	-3	1	0	-3
o gb	4	-11	11	0	-4	-4	7	-2	-2
o gdpr	-1	-1	-2	0	-1	-1	-2	0	9
o german	-5	4	-7	3	-2	-2	-4	7	6
o gift	-3	-2	-2	-2	7	-4	10	1	-4
o gig	-2	-5	6	4	-1	-1	3	-1	-3
o giv	6	2	-7	-4	-1	2	1	3	-2
o gmail	11	-13	-5	-7	-1	13	7	-2	-2
o grandson	0	1	-2	0	-3	-5	6	-1	5
o grei	4	5	-5	2	-1	0	-2	3	-6
o greylist	-1	-2	-3	-1	-1	9	-1	0	-1
o group	-6	6	0	2	1	2	-1	-1	-2
o guard	-3	-1	-5	9	-1	6	-2	-1	-3
o guest	-7	1	1	-10	0	7	8	3	-3
o guid	6	1	-2	-1	-6	2	-4	9	-4
o half	-5	2	-4	0	5	0	0	1	1
o hall	-2	11	-2	0	-1	0	-2	0	-2
o hand	-2	3	-8	2	0	1	7	-1	-1
o handshak	-4	-5	-1	17	2	-2	-3	-1	-4
o hang	-3	3	-3	5	-3	-2	-3	-2	7
o happen	8	2	-4	0	-5	-3	-1	-2	6
o hard	13	1	-5	-1	-4	0	0	0	-3
o header	-4	9	-7	-4	3	2	-2	11	-7
o help	0	0	0	-4	-1	1	-3	8	0
o hes	-2	-4	-1	0	12	-1	-4	-1	0
o hid	0	9	4	-2	7	-7	-3	-2	-6
o hit	-1	9	12	-1	-4	-13	-3	7	-5
o hold	2	-2	-3	-1	-4	2	0	-1	7
o holidai	-4	16	0	0	-2	-2	-1	-1	-7
o hom	3	5	-2	1	-1	-1	-6	0	1
o host	7	-8	-9	1	11	-3	6	-2	-2
o hotmail	6	-7	2	-2	-2	7	-2	0	-3
o hous	0	-1	-4	5	-1	3	-2	10	-10
o human	-1	-4	2	-3	-3	0	-2	5	6
o hundr	-8	5	0	-1	8	7	-3	-4	-4
o husband	-2	1	9	-2	1	-3	0	-3	-1
o id	-5	4	8	-2	-3	3	-3	-6	4
o identific	-1	0	-1	-14	16	0	0	0	0
o idl	8	-1	-2	6	-5	-2	3	-2	-4
o imag	-1	8	-2	-1	5	-7	-1	0	-2
o imap	11	1	-6	-16	17	-4	5	2	-10
o imapsync	13	-1	-4	-1	-1	-2	-4	0	-1
o import	2	5	-4	-3	6	-7	2	0	-1
o inbox	-3	2	-4	-4	-4	8	9	-2	-2
o includ	3	-8	9	-8	-3	3	5	-2	0
o incom	10	-5	-3	-2	2	2	0	-1	-2
o increas	2	9	0	-1	-1	-2	-3	0	-3
o info	3	-2	-5	-3	8	11	-3	-3	-7
o insid	-2	5	-12	3	0	-3	10	3	-4
o instagram	0	-1	-4	11	-7	5	-2	0	-1
o install	12	-5	-1	0	-8	-1	-3	0	6
o internal	-5	11	-1	0	-1	3	-2	-3	-1
o internet	-3	1	2	0	-5	1	5	-2	1
o invalid	-6	6	5	6	-3	-2	-4	5	-7
o invit	-5	9	-3	-1	1	-1	-3	-2	5
o invoic	2	0	9	-2	-4	-4	1	-1	-2
o ip	-5	-10	0	15	-7	2	10	-4	-1
o ipad	11	-7	-2	4	4	-3	-2	-1	-4
o iphon	13	-10	-4	0	-3	-5	5	6	-3
o ipv6	4	-1	-3	4	2	1	-2	-1	-4
o isp	6	-5	-3	5	-2	-1	-2	4	-1
o item	-4	1	4	-1	-1	-1	-1	8	-4
o januari	4	-1	9	-3	-1	-4	-6	-1	2
o japan	-6	3	1	8	-1	1	-3	0	-2
o join	-4	3	2	-2	-2	-3	11	-5	0
o jun	-2	0	3	-1	-4	3	1	-1	2
o junk	6	-4	3	0	-2	1	-3	-1	-1
o k9	13	-2	-1	-7	-1	-1	-1	0	-1
o keep	0	-2	6	-7	1	-4	-4	0	9
o key	-4	-2	-4	11	12	0	0	-3	-9
o keyboard	-4	-7	9	-1	-4	3	6	-1	-3
o kick	-4	1	-5	0	9	-1	2	0	-2
o kid	1	-2	5	-2	3	-6	3	-2	0
o kill	2	2	-1	4	-4	2	-2	0	-3
o kind	-7	2	8	1	-7	1	-1	4	-2
o know	-3	-2	1	-2	2	-3	6	-6	7
o label	6	-5	-1	-1	-1	-4	4	0	3
o ladi	4	-3	-3	-4	5	-2	3	0	-1
o land	-6	-2	2	-1	0	11	-2	-2	-1
o languag	-1	6	-7	1	-5	1	-5	9	1
o laptop	9	-1	-8	6	4	-4	-4	3	-5
o lat	-2	-2	5	0	-7	12	-7	-2	3
o law	-2	1	-6	-6	-3	-2	-1	4	15
o leak	-7	-1	-3	7	11	-3	-2	-2	0
o leav	4	1	-3	3	5	1	0	-9	-2
o legal	-3	10	-5	-4	-2	-3	2	-1	7
o let	-2	-3	1	6	-1	3	-4	0	0
o letter	-5	7	-6	-9	9	5	-5	-1	5
o licenc	-1	-1	-3	-7	-1	-1	3	-1	11
o lifetim	-1	-1	-1	0	-2	-1	9	0	-2
o limit	2	3	-2	3	-9	2	-3	5	-1
o lin	-2	-1	-1	-1	-1	4	-1	-5	7
o link	-6	-3	0	-1	3	-6	3	11	-1
o linux	0	-4	-2	2	2	-1	-2	6	-1
o list	-3	6	-5	-5	5	3	-8	4	3
o liv	4	1	-5	-1	-1	1	0	-3	4
o load	0	-1	0	1	-1	0	0	5	-3
o loc	0	-3	-1	7	0	-2	-1	1	0
o lock	3	-1	7	0	5	-6	0	-2	-7
o log	0	9	-6	-9	2	-1	-2	1	6
o login	-2	8	-8	-2	10	-4	-3	2	-2
o logo	2	4	-10	-3	5	-6	2	-2	7
o longer	-5	2	-3	-3	8	1	-1	-1	2
o los	-7	-5	6	2	3	5	-8	5	-1
o lunch	4	5	0	2	-2	1	-3	-2	-4
o ma	6	-1	4	-2	0	1	-3	-1	-4
o mac	5	1	-6	6	3	-7	0	0	-3
o machin	6	-1	-8	-1	4	-3	7	-4	0
o mail	15	7	-5	-12	3	-6	4	-11	5
o mailbox	0	4	6	-11	1	-3	2	-4	4
o main	-3	-3	0	-1	2	9	-2	0	-1
o man	-4	-8	-3	-1	4	4	2	2	4
o manag	-1	0	-1	-2	-2	1	0	0	5
o managesiev	10	1	-2	-3	-2	-1	-1	-1	-2
o manual	0	-5	-4	0	-2	-1	-2	6	8
o march	-3	-5	8	0	-3	-3	1	-1	7
o mark	2	9	-3	-3	-1	2	-4	2	-4
o market	-1	-2	-3	1	0	-5	-1	0	12
o matter	-3	-2	-3	1	4	2	-7	-2	9
o max	1	-1	-6	-2	5	-3	7	0	-1
o mb	2	5	-6	1	-3	-1	2	3	-2
o mbox	-7	15	-4	-1	-1	-2	-3	0	3
o member	-6	3	3	-4	-7	3	5	8	-5
o messag	-3	-1	-2	-5	2	0	-6	6	10
o middl	-3	-5	8	-2	-4	3	-3	5	1
o min	0	-3	7	-2	-6	9	-2	-1	-2
o minut	5	4	-2	6	-11	3	-7	1	1
o miss	6	-4	0	-2	5	0	-5	-2	2
o mistak	-2	8	6	-1	-4	4	-6	-2	-3
o mobil	-2	7	2	-3	2	-5	-3	9	-7
o mod	1	3	-3	-1	0	-3	-3	-1	6
o moment	0	-5	0	7	7	-6	-3	-1	0
o mondai	3	2	5	-3	0	8	-8	-2	-4
o monei	-3	0	4	-2	-2	-3	4	-1	3
o month	-3	-6	9	-2	-2	-5	8	-2	4
o morn	3	4	-4	-4	12	4	-10	-1	-4
o mother	-4	-4	-2	-2	5	1	1	6	-1
o mov	0	6	8	1	-6	0	-3	-2	-4
o mr	-1	-4	10	4	-1	-2	-3	-1	-3
o mrs	-4	-3	1	-1	2	10	-2	0	-3
o mtu	-1	-2	-1	11	-1	-2	-1	0	-3
o mum	1	4	6	-1	0	2	-7	-3	-1
o mx	-3	-3	-5	-3	-2	21	-4	3	-4
o nam	3	7	4	-1	-6	1	1	-7	-2
o nas	7	-2	-4	1	-3	4	-1	0	-2
o net	4	1	5	2	0	-6	3	-4	-4
o netflix	-1	-4	-3	6	0	5	0	-1	-2
o netherland	-2	-2	0	6	2	-1	-3	-1	0
o network	1	1	1	5	-5	-2	-3	1	1
o new	4	-6	-7	-2	-2	1	-2	7	7
o newslett	-2	1	-1	-3	-4	5	-5	-5	14
o nginx	-1	2	-4	-2	-3	-1	-1	13	-3
o night	6	1	-3	2	2	1	-9	1	-3
o nin	5	0	-5	-1	3	1	2	-3	-2
o nokia	8	1	-3	-1	3	-2	-1	-2	-4
o noon	14	-2	-5	3	-3	-4	-3	-1	0
o normal	-6	-9	-3	4	5	5	6	-2	-1
o number	-6	-3	9	0	2	-1	-3	-1	3
o nz	3	-2	-2	0	-3	-3	11	-2	-3
o offer	1	-2	-7	9	5	-7	4	-3	0
o offic	9	6	-9	0	-9	5	-3	1	-1
o oh	2	0	3	1	-4	8	-3	-3	-2
o older	-3	6	-2	-2	1	-3	-1	-1	4
o open	-4	3	-8	1	9	-8	-9	9	7
o openssh	-2	-2	-1	-4	15	0	-2	-1	-3
o openvpn	-6	-2	-1	13	-5	0	4	-1	-2
o option	4	-6	0	0	9	-3	-2	0	-1
o order	-3	4	3	-6	-9	9	1	4	-2
o oslo	-1	3	-6	9	1	-1	-1	-2	-3
o otp	-1	-1	-6	-2	9	6	-1	0	-2
o outag	11	9	-1	-1	-4	-2	-3	-4	-4
o outbox	14	-7	-1	-1	-1	-1	0	-1	-2
o outgo	4	-3	7	-4	3	3	-2	-2	-5
o outlook	2	2	-6	2	-3	3	0	0	0
o outsid	-5	-1	-4	3	6	4	2	1	-6
o owe	-2	-2	8	-1	4	-4	-1	0	-2
o own	4	-1	1	-1	-1	-7	-2	0	7
o owner	-8	2	8	-2	-4	4	-3	2	1
o packag	2	-3	5	2	-1	-8	4	3	-3
o padlock	-2	-3	-2	-1	13	-2	-1	0	-1
o pag	-10	9	6	1	-12	-4	-5	13	2
o panel	1	-11	4	2	-3	8	4	-5	0
o paper	-7	-4	5	-2	4	-3	4	-1	4
o parent	-4	1	-4	-2	-3	3	10	1	-2
o parish	0	-3	0	-1	-5	-1	7	1	1
o part	-1	4	-1	2	-3	-4	7	1	-4
o pass	4	-2	0	0	-6	1	0	-3	5
o passkei	-1	0	-3	-1	6	0	-1	0	0
o password	-1	6	5	5	12	-13	-4	4	-14
o past	-4	8	-5	2	6	-6	-7	5	0
o pay	-5	-14	-2	-4	2	4	23	0	-4
o paypal	0	-1	2	0	-1	-1	5	-3	-1
o pc	7	3	-7	-2	4	-3	-1	4	-5
o pdf	7	2	3	-3	-3	-5	2	-2	-3
o peer	1	-2	-5	15	-6	-1	-1	0	-1
o per	6	0	4	-1	1	-3	0	-2	-7
o percent	1	4	7	0	-1	-3	-5	0	-1
o period	2	-3	-3	-1	-1	-2	11	-1	-2
o permit	1	4	-3	4	-1	-2	-1	-1	0
o person	-2	9	-7	0	1	4	-1	-4	0
o pesa	-1	-1	0	-1	-1	-1	7	0	-1
o pgp	-2	-6	-2	-2	11	1	-1	3	-2
o phon	7	-14	1	5	4	-12	-4	5	8
o photo	0	6	-3	-3	-4	-5	0	3	7
o photograph	-2	14	-2	-1	-3	-2	-1	0	-2
o pick	1	-2	1	8	6	-3	-4	-1	-5
o pictur	1	12	-1	-6	-1	-4	2	1	-3
o ping	3	-6	-1	8	-2	-3	7	-2	-4
o pixel	6	-1	-2	-10	-1	3	-1	0	6
o plac	0	4	4	0	-4	-7	-2	1	3
o plan	-3	-5	13	-4	1	-3	-6	6	1
o pls	-1	-3	7	-4	3	1	-5	2	0
o plus	4	-4	-2	-5	1	4	6	2	-5
o point	0	-2	-1	2	-1	2	-3	-1	5
o polic	-6	-5	-1	-4	9	-3	-2	5	8
o polici	1	-6	-8	-6	6	5	4	-1	4
o pop	7	-9	-5	-1	10	-2	-2	-1	3
o pop3	7	-3	-3	-3	-3	-3	5	6	-3
o port	6	-7	-2	8	-5	-3	0	4	-2
o portal	-4	-3	-5	-1	2	4	-1	9	-3
o post	5	-4	-3	-6	0	-1	-5	7	7
o postfix	10	-2	-5	-2	0	4	-2	-1	-3
o present	-1	2	-3	-1	4	-5	8	-1	-3
o press	-1	2	3	-3	-4	-4	-1	10	-1
o preview	-3	14	-2	-2	-2	-1	-2	-1	-1
o pric	-9	-6	8	-2	-3	-2	11	6	-4
o print	-3	3	-6	6	1	-2	1	-7	9
o privaci	-1	3	-4	-4	-3	-2	-2	-2	14
o privat	-4	3	-1	-4	5	0	7	-3	-3
o process	6	-2	-3	-1	-3	-4	0	0	9
o profil	-4	3	0	2	6	2	1	-3	-8
o proforma	-1	-3	12	0	-2	-3	-1	0	-1
o program	1	-4	-3	-3	6	0	3	3	-2
o promis	0	-3	8	-1	-1	-2	-1	-1	2
o proof	-5	-3	13	-1	2	0	-1	0	-4
o protection	-1	-1	-2	-1	9	-1	-1	-1	-1
o provid	3	-2	-8	1	-2	5	2	1	1
o proxi	1	-6	-8	15	-6	-3	5	-6	7
o public	-6	0	-2	4	1	2	-5	2	4
o pull	2	12	-4	-4	-5	2	2	-1	-3
o purg	0	11	-2	-1	0	-7	0	0	-1
o qr	3	-9	-7	10	3	-2	4	-1	-2
o queu	1	1	-5	-3	-2	9	-2	-1	2
o quick	-3	2	3	-1	7	1	-6	-4	0
o quit	-1	-4	-3	7	7	-1	-1	0	-3
o quot	5	-2	-5	-5	-6	3	10	-4	4
o quota	2	-5	2	-1	7	0	-4	0	-2
o rais	-3	-1	-1	-2	-1	4	0	8	-5
o rat	-1	-1	0	-3	-4	-2	8	8	-5
o raw	-2	8	-1	-1	2	-4	0	-1	-2
o reach	-8	1	-2	0	-2	13	-3	2	-2
o read	2	8	-4	1	3	-1	-8	-4	3
o real	-4	4	-5	0	0	-1	-4	6	4
o reason	-2	-3	2	-2	-3	2	-2	-3	13
o receipt	1	-3	19	5	-5	-4	-5	-1	-7
o receiv	4	-4	-2	-2	5	8	-7	-4	1
o reception	-5	3	-3	-2	4	10	-3	0	-3
o recipient	-3	1	-3	-1	-1	10	-2	0	-1
o recommend	12	-5	2	0	-9	1	0	0	-1
o record	-6	3	-3	3	4	2	-7	-3	8
o recover	-1	-2	1	-2	16	-3	-3	-1	-5
o reduction	-2	-4	6	-2	-1	0	6	0	-3
o referenc	0	-1	8	0	-1	-1	-1	0	-4
o refund	-2	-4	8	1	-7	-1	6	8	-9
o refus	6	-2	2	13	-2	5	-8	-3	-10
o regist	-3	-2	-4	-2	3	-1	4	-1	6
o register	1	-7	11	-5	-6	-7	2	4	7
o registrar	-1	1	-2	-1	-1	7	-1	-1	-1
o reject	6	-3	-5	2	4	0	-2	-1	-2
o remain	6	-1	-2	-2	-2	-3	2	0	2
o remind	-3	3	8	-1	-1	0	0	0	-5
o remot	-1	0	-2	0	13	-4	-1	0	-4
o remov	2	1	6	-3	2	2	-6	-2	-3
o renew	-6	-10	1	0	9	7	0	-6	5
o repair	-1	8	-3	0	0	1	-2	1	-4
o repli	-9	7	-6	5	5	4	-3	-2	-1
o report	-7	2	-1	0	6	0	-2	-2	5
o request	-3	3	-1	-6	-6	-2	-6	8	14
o requir	1	-5	0	0	0	-2	2	1	4
o resell	-1	-1	-1	-1	-1	-1	8	0	-3
o resend	-2	-1	10	0	-1	-4	-1	0	0
o reset	0	-7	9	-3	6	-6	0	3	0
o resolv	7	-1	0	4	-2	1	-8	-1	-1
o respect	4	-2	-5	-2	-2	-1	0	0	8
o rest	2	-4	-2	5	-2	-3	8	1	-5
o retir	4	3	7	-3	-3	-1	1	-1	-7
o return	-2	-8	8	-3	4	3	-4	7	-5
o rid	0	7	7	-7	-6	4	-5	-2	1
o ring	1	0	-1	-2	3	-6	-2	-1	8
o road	-4	5	-3	-1	9	-3	2	-1	-3
o roundcub	-19	31	-2	-2	-1	-1	-1	-3	-3
o router	5	-2	-3	7	0	-1	-2	-1	-2
o rss	-3	-1	-1	-1	0	0	0	-3	9
o rul	0	12	-1	-2	4	-8	-5	2	-3
o run	-5	2	-5	3	-7	-3	9	5	1
o saf	0	-5	-4	0	9	6	-2	-1	-2
o sal	-1	1	1	-1	-5	6	3	0	-4
o samsung	10	-2	-2	-1	-4	-1	0	1	-1
o saturdai	-1	1	1	-3	-1	-3	-4	1	9
o sav	0	3	-8	-8	10	0	-5	0	7
o say	1	-1	-3	0	8	4	-3	0	-6
o scan	4	-3	-4	0	3	-4	2	-1	3
o schedul	3	9	-3	0	-2	-1	-2	0	-4
o school	6	6	-1	0	-1	-2	2	-1	-8
o screen	-5	1	-4	1	-3	0	7	7	-2
o se	0	-3	-4	0	-1	11	0	-1	-2
o search	-5	7	-2	1	-6	-1	-4	12	-3
o seat	-1	-2	8	-1	0	-6	7	-1	-4
o second	-1	2	-1	3	-6	-3	-3	1	8
o securiti	4	-3	-4	-1	2	7	1	-1	-4
o selector	-1	-3	-1	0	0	8	-1	0	0
o sell	-6	-5	4	-7	4	-6	10	-2	9
o send	10	3	-3	-4	3	3	-9	4	-7
o separat	2	1	1	-2	0	4	4	1	-9
o server	1	2	-14	9	0	-2	0	6	-3
o servic	4	2	0	-1	-3	-4	1	7	-6
o session	-3	-3	-3	-1	13	-4	-3	0	3
o set	-2	12	-5	-3	5	2	-7	3	-6
o setting	1	3	0	4	4	-2	-4	-3	-3
o seven	1	9	-4	4	1	-5	-1	0	-4
o sh	-6	1	2	1	5	1	3	-3	-4
o shar	-6	7	3	1	-2	-1	2	-1	-3
o shop	3	-3	-3	-2	4	-5	3	10	-7
o shortcut	2	9	-1	-5	-4	-1	-1	-1	1
o show	4	0	-4	0	4	1	-10	6	-2
o shut	1	1	1	6	-6	-5	-4	-1	7
o sign	-1	-7	11	-7	0	1	1	-2	6
o signatur	-7	17	-8	-3	5	-6	-3	2	3
o singl	5	-3	-2	4	6	-2	-1	-4	-3
o sister	0	4	-1	3	-5	-2	-1	3	-1
o sit	-1	0	-15	7	3	-3	-5	9	5
o six	-2	-4	-3	3	5	5	0	0	-4
o siz	6	5	4	-3	-2	-1	-3	-2	-4
o sleep	0	1	-5	0	8	-1	-1	-1	-2
o slow	-3	8	4	0	-2	-2	1	-2	-4
o small	0	-4	0	-4	-1	1	0	-2	10
o sms	-2	-3	-6	-1	8	-9	4	0	9
o smtp	3	5	-3	-4	-1	5	-3	-5	2
o societi	-2	5	0	-1	-3	3	0	3	-5
o son	-2	4	8	-3	-3	-1	-2	2	-2
o sound	-1	6	-2	-3	-2	-1	-2	6	-1
o sourc	-4	-3	-1	3	-6	0	-1	-1	13
o spac	-7	2	8	-3	7	-3	-6	3	-2
o spam	-2	4	0	-1	4	8	-6	-1	-6
o spanish	-1	-4	-4	13	-2	-1	6	-4	-2
o spark	11	-2	-7	0	3	-1	-2	0	-1
o speak	2	-1	3	-3	-3	-2	3	-2	3
o spell	-3	2	9	-1	-5	2	-2	-1	-2
o spf	-1	-2	-3	-1	-1	9	-1	0	-1
o sponsor	-2	-2	-3	-2	-1	-1	-1	0	11
o ssh	-7	-4	-6	14	-1	-4	0	8	1
o ssl	11	-1	-2	-1	-8	-2	0	3	-1
o staff	4	-7	-6	-1	-4	0	7	-1	7
o stai	2	0	-8	0	-3	-1	2	6	2
o stand	-5	-3	3	-6	2	2	-5	1	10
o star	2	10	-5	-1	-2	-4	-3	-1	3
o start	1	3	-7	-2	3	-6	-3	1	9
o stat	1	-2	4	1	-2	-2	-5	5	1
o status	9	-6	-4	2	-2	-10	-6	14	2
o step	6	-2	0	-4	5	-4	-1	4	-3
o stop	9	4	1	-3	-3	1	-3	-2	-4
o stor	0	-6	-2	-1	13	-4	-2	-4	5
o storag	-13	0	11	2	6	-10	1	2	0
o stori	10	-5	-1	-1	-4	-3	-1	0	5
o strang	1	-2	3	-5	10	-3	-1	0	-4
o student	1	-1	0	-1	-2	4	-1	-1	1
o subject	7	4	-7	-2	1	5	-3	-1	-3
o subscrib	-4	-2	-5	-1	-4	4	8	-1	5
o sundai	-3	6	-4	-2	-1	1	-2	-3	8
o suppli	-6	-4	2	3	-2	10	-3	0	1
o support	3	-8	1	0	-3	3	-1	6	-2
o suspend	-2	-5	-1	-1	13	-1	-2	-1	-1
o swallow	-2	9	-2	-2	-1	0	-2	2	-2
o swiss	-1	-1	-2	-6	0	-1	5	0	7
o switch	-2	11	-2	7	1	-4	-4	-2	-7
o sync	10	-2	-4	-3	-3	-2	-1	4	1
o tab	1	-1	-7	-3	-2	-2	-1	1	13
o tablet	19	2	-1	4	-4	-4	-9	-1	-6
o tag	-7	0	-1	1	-1	10	-1	0	-1
o talk	-1	0	-5	-1	7	-4	1	-1	4
o tax	-4	-3	12	-2	-5	3	0	2	-2
o tb	5	-4	-6	1	-3	-2	8	2	-1
o teach	-2	-3	-6	-2	3	-2	7	-1	6
o telephon	2	-2	-6	-1	5	-5	3	-3	6
o tell	4	1	-1	5	-2	-5	-5	-2	5
o ten	0	3	-6	-4	2	-1	5	-2	1
o term	-4	1	2	-1	-1	-5	3	-1	7
o test	2	1	-4	11	-1	-4	-1	1	-5
o text	8	-4	-1	-1	4	0	-4	-5	3
o th	-3	6	11	-1	-10	-5	4	-3	2
o their	1	-1	-5	-1	-2	8	4	-1	-4
o ther	-4	-1	-8	-3	11	-2	4	4	-2
o think	-1	0	-10	9	-4	-4	4	3	2
o thirti	0	-2	0	-3	9	0	2	-2	-4
o throw	4	2	-4	-2	-2	2	-4	8	-4
o thru	-2	-3	2	6	-2	3	-3	0	-2
o thunderbird	6	1	-5	-7	3	0	-1	2	2
o tick	4	2	0	1	-1	-2	-2	2	-4
o ticket	-2	-3	-1	-2	-1	-2	-3	0	15
o tim	0	5	-1	2	-3	3	-2	0	-3
o tls	7	-4	-2	4	4	3	-4	-1	-6
o tokyo	-4	-1	-2	6	2	0	0	0	-1
o told	2	3	-1	-1	-1	1	-7	2	2
o tonight	0	11	-5	-1	-2	-2	-1	-1	0
o top	-2	10	3	-4	3	-5	-7	10	-7
o torrent	-2	-1	-1	10	-1	-1	-1	0	-3
o traffic	-1	-4	-1	6	-1	-1	-2	5	-1
o train	0	5	-3	1	3	-7	1	6	-7
o transf	3	-4	5	-1	-6	-2	3	0	2
o translat	4	-3	-1	-1	-1	-1	-2	-5	10
o trash	0	9	1	-1	-3	0	-2	0	-3
o trial	-2	-2	6	-2	-4	1	9	0	-6
o trust	6	-4	2	-3	5	-1	-2	0	-3
o try	-9	-5	4	8	4	-2	-2	4	-4
o tuesdai	-3	6	-6	-2	4	0	1	-2	1
o tunnel	-2	-4	-5	5	-1	-5	5	1	5
o turn	-7	2	-1	-2	-2	5	-1	0	5
o tv	-2	-2	2	7	-3	-2	2	-1	0
o twic	1	1	1	-2	-8	3	-4	7	2
o typ	3	6	-2	-2	2	-6	-7	6	-1
o undo	-2	6	4	-1	-1	-3	-1	0	-2
o union	-7	1	-2	-2	5	2	0	-1	3
o unlock	-1	-2	10	1	-4	-1	-1	-1	-1
o unread	0	9	-4	-3	-1	-1	-3	0	3
o unsubscrib	-3	-2	3	-3	-3	0	-3	-1	12
o unus	0	-1	10	0	-1	-5	-2	0	-1
o updat	1	-5	1	-6	0	-3	-3	7	7
o upgrad	3	-1	11	0	-4	-4	-2	-1	-2
o upi	-2	-1	8	0	0	-1	-4	0	1
o ur	-1	2	-5	0	-4	-3	-6	8	7
o urgent	-1	3	8	0	10	-8	-2	-2	-7
o user	-2	7	3	0	-1	3	-4	-1	-5
o usernam	6	-3	10	1	1	-2	-3	-2	-7
o utc	11	-2	-2	-5	-3	1	-3	1	2
o vat	-1	-2	7	4	-1	2	-3	-4	-3
o verifi	2	-8	-2	5	8	0	-3	-1	-2
o version	8	4	-6	-5	0	-2	-3	5	1
o video	-7	-3	-6	3	1	-4	5	7	4
o visa	-3	-1	9	-2	-2	0	-1	0	-1
o visitor	-1	-1	-3	3	-5	-2	11	0	-1
o volunt	2	-6	-5	-3	1	0	7	1	3
o vpn	2	-3	-6	8	1	-9	11	-4	1
o wait	0	-1	-3	-4	-2	4	3	5	-3
o walk	-2	3	1	0	-3	-1	6	1	-5
o warn	4	-2	4	-11	7	1	-6	4	-1
o web	0	10	-4	-6	-3	-1	2	6	-4
o webmail	-4	20	-9	-3	11	-8	2	-4	-4
o websit	0	-2	-8	0	-3	5	0	3	5
o wee	0	10	-5	-2	-1	1	-1	-1	-1
o welsh	-1	-7	0	0	-1	-1	11	0	-1
o wev	-2	-3	2	1	0	-3	-3	-1	8
o wg	-3	-3	-5	19	-4	0	-2	-2	0
o what	1	3	-2	3	-4	-2	6	-4	-1
o whatsapp	-1	-1	-3	8	3	-2	-2	-2	0
o whit	3	4	-10	-3	0	6	-3	5	-1
o why	-1	3	-3	0	-1	7	-2	0	-2
o wif	3	10	5	3	-5	-7	0	-3	-6
o wifi	9	0	-5	-2	-1	-3	2	-2	2
o window	4	1	-4	3	0	-6	1	-1	3
o wip	-2	3	-1	-1	1	-7	-3	6	4
o wir	-2	-3	-3	10	-1	-1	-2	-1	4
o wireguard	-1	-7	-2	9	-7	-4	12	-2	1
o wish	-2	0	-5	5	-3	-2	2	0	6
o word	-3	6	2	-5	2	-3	-2	-1	5
o work	12	-1	-7	5	-1	3	-5	-8	3
o writ	-3	5	-11	0	6	0	1	4	-2
o wrong	1	6	0	-1	-8	-5	-8	10	4
o yahoo	10	-8	5	-1	-1	4	-1	0	-7
o ye	-9	5	-3	-2	4	2	2	1	1
o year	-2	-2	6	-3	-1	-1	1	4	-2
o young	-2	-3	10	-1	-4	-1	-3	0	6
o yous	-5	-4	5	0	-4	4	4	-2	2
o youtub	-1	-3	-2	12	-1	-1	-1	1	-4
o yubikei	-1	-6	0	-5	22	-1	-3	-1	-5
o zip	-7	1	7	-1	-5	8	-2	0	-2
o zon	-2	4	-3	-4	-1	10	-2	-1	-2
w 100	-1	0	1	-7	-1	8	1	-4	3
w 100gb	0	-2	7	-2	-1	-2	4	-1	-2
w 10gb	-5	-1	9	0	0	-2	-1	0	0
w 128	5	-13	-2	0	0	-2	-1	6	9
w 143	11	2	-2	-6	-1	-1	-1	0	-1
w 192	-3	-3	-5	1	14	2	-2	-2	-1
w 198	6	-2	-1	-3	-1	8	-2	-1	-3
w 198 100	6	-2	-1	-3	-1	8	-2	-1	-3
w 1st	1	1	9	-1	-1	-3	-5	0	-2
w 200	-1	2	-11	3	1	-1	3	6	-1
w 20gb	2	-3	6	0	0	0	-6	2	-1
w 212	5	-8	1	-3	5	3	-1	-2	2
w 2fa	7	2	-4	-2	11	-4	-6	-1	-3
w 2nd	4	-8	7	-1	-2	-2	-5	0	8
w 300	3	-2	-9	2	-2	13	1	-2	-4
w 3rd	-1	-2	7	-2	0	8	-4	-2	-3
w 404	-1	-2	-6	-3	-2	0	-2	18	-2
w 421	12	-3	-1	-1	-1	-2	-1	-1	-3
w 465	16	-3	-2	-5	1	-3	-1	-1	-2
w 4g	6	7	-6	6	-2	-2	-2	-2	-5
w 500	-8	2	4	-2	-4	-6	1	14	-2
w 502	-4	13	1	-4	-1	-1	-2	1	-3
w 503	-2	10	3	0	-2	-2	-7	8	-8
w 504	-5	4	1	-5	-2	-3	-1	14	-3
w 504 gatewai	-3	10	2	-3	-1	-2	-1	0	-1
w 50gb	-1	-2	7	-2	-1	-2	2	0	-2
w 535	8	-3	-3	-1	3	-3	0	0	-1
w 554	11	-1	2	-1	-1	-9	0	-1	-1
w 587	12	1	-3	-7	1	1	-1	-2	-2
w 993	14	-2	-3	-8	3	0	-5	3	-2
w abeg	0	0	10	0	-7	1	-1	-2	-1
w abroad	-1	7	-7	1	8	-2	-3	0	-2
w absenc	-2	16	-6	-1	-2	-2	-1	0	-4
w accept	5	-8	-2	-4	-1	-1	13	6	-7
w access	-2	2	-7	-2	5	-7	-3	13	-1
w access deni	5	-2	-2	5	-3	-1	-2	0	-2
w accident	-3	11	4	0	-4	-6	-2	-1	1
w account	3	3	-4	-7	7	2	4	-6	-2
w account lock	0	0	-9	1	9	0	0	0	0
w account nam	2	-3	6	-1	-4	0	-2	0	1
w account phon	-4	-1	10	1	-4	0	0	0	-2
w accountant	-3	-2	6	1	-2	-2	4	1	-3
w activ	6	0	6	6	-1	-2	-11	-2	-1
w activat	-1	10	-4	-3	6	-3	-5	0	-1
w ad	9	3	-7	-9	8	-1	2	-2	-4
w add	8	-15	9	2	-8	7	0	1	-4
w add account	9	0	-7	-1	0	0	-1	0	0
w add gb	-1	-4	7	-1	0	2	-2	0	-1
w add user	-2	0	7	-2	0	1	-3	0	0
w addis	-1	-4	-6	11	1	-1	-6	0	6
w address	0	-4	3	6	9	-2	-2	-9	-1
w address book	-2	23	-1	-4	4	-8	-3	-1	-7
w address domain	-1	2	-7	0	-1	0	7	2	-1
w address reject	18	0	-1	0	0	-17	0	0	0
w address send	-4	-2	-12	3	12	-1	-1	0	5
w address surnam	-1	-1	-2	-1	0	-7	13	0	-1
w address writ	25	-5	-6	-2	0	-11	0	0	-1
w adjust	-1	-1	10	-2	-1	-1	-1	0	-2
w admin	-1	-6	2	4	11	-6	-2	3	-5
w administrator	-1	-3	4	-2	13	-5	-4	0	-1
w adress	-2	-7	-8	-2	-1	10	5	8	-3
w advert	-4	-6	-3	4	9	-1	-1	-3	4
w advertis	-3	-1	-1	3	-1	-1	-7	3	9
w aerc	16	0	-1	-1	-13	0	-1	0	0
w age	-2	-3	-4	-1	0	-3	2	0	11
w agenci	-2	-4	1	0	-2	9	-2	0	1
w agre	1	8	-9	2	-4	-3	5	-2	2
w airtel	1	5	-11	2	-1	0	10	0	-5
w alert	0	-11	-1	-1	10	5	2	-1	-3
w alia	-3	-1	-5	-2	-4	24	-2	0	-7
w alia small	0	0	-8	0	0	-1	11	0	-1
w alias	-5	-2	-7	-4	-5	10	20	-2	-4
w allow	-3	-13	-2	2	-1	4	-5	12	5
w alon	-1	3	-7	4	4	2	-4	2	-3
w american	-7	8	-3	1	-2	-4	7	0	-1
w amsterdam	-2	-3	-4	13	1	1	-1	-3	-3
w android	8	-4	-5	4	-7	-3	2	6	-1
w android app	-6	5	-1	-6	-10	1	7	0	9
w announc	1	3	-8	-1	-3	-3	-4	1	14
w answer	6	2	-3	-1	-4	4	0	1	-5
w answer mail	-5	6	3	0	-2	-6	-1	0	6
w answer phon	-5	-3	-1	-3	-1	0	16	-2	-1
w answer ticket	1	-1	7	-1	-1	-3	-1	-3	2
w ant	12	-2	-2	0	0	-2	-2	-1	-2
w aol	14	-7	2	-3	-3	-2	-1	0	-2
w apart	0	-2	1	6	-2	1	-1	3	-6
w app	0	-7	-9	-3	7	-5	15	-1	2
w app password	-14	-3	-1	-4	29	-4	-4	2	-1
w app phon	-9	5	0	10	-2	0	-1	0	-3
w appear	2	8	2	4	-4	-4	-5	-3	1
w appl	11	-9	-2	-1	0	3	-2	-1	0
w appli	-3	-8	6	-2	-3	3	3	0	4
w april	-5	-10	18	1	-3	-1	-2	1	1
w arabic	-4	-2	-1	2	-2	-2	10	-1	1
w arabic interfac	-1	-11	-1	0	0	0	14	0	0
w archiv	7	6	0	3	-7	-6	-9	3	3
w arriv	1	0	5	-4	-4	16	-10	-2	-2
w articl	-3	-4	-6	2	-4	-1	-3	12	6
w ask	7	-8	-1	2	2	6	-6	-5	4
w ask nam	-11	1	2	13	0	-2	-2	0	-1
w ask password	11	-2	-9	-1	1	-1	-1	-1	3
w ask search	-2	6	-1	-3	0	12	-1	-3	-8
w assistant	-10	-1	5	-1	1	9	-2	0	-2
w associ	2	-5	-1	-3	-4	9	5	0	-2
w attach	0	8	3	-8	0	-7	0	4	-1
w attach send	-5	-7	0	0	0	-1	14	0	0
w attempt	-6	-4	7	4	4	-4	-3	-2	4
w auckland	-5	0	-2	11	0	-1	-1	-1	-1
w audit	-3	-2	1	-2	-1	-3	3	-1	9
w auditor	-3	5	0	-3	-1	-1	-5	-1	10
w august	-1	-1	2	-1	1	0	4	-1	-4
w authenticat	15	-5	3	4	-5	-1	-3	-3	-4
w authenticat fail	7	2	-6	1	4	-5	-2	-1	-1
w authenticator	3	-4	-9	-2	18	-1	-2	-1	-2
w auto	-3	-3	9	0	-2	4	-2	-1	-2
w autodiscov	10	-2	-1	-2	2	-2	-1	-1	-3
w automatic	-5	11	5	-2	-6	-5	3	0	-1
w automatical	-1	10	-3	0	-4	0	-1	0	-1
w awak	2	0	-4	6	-6	-1	-2	-2	8
w backup	2	8	0	1	4	-9	-8	2	0
w backup cod	-1	1	-10	-1	10	4	0	-1	-2
w band	10	0	-11	1	-2	-6	9	-1	-1
w bank	-6	-5	8	11	-5	3	0	-2	-5
w bank transf	1	0	-13	-1	0	-4	11	0	6
w banner	-7	0	1	3	-4	11	-4	2	-1
w bar	1	-6	1	-5	6	-5	6	-4	7
w base64	12	-8	-1	2	2	-6	0	0	0
w basic	2	-4	5	-4	0	2	5	-2	-5
w basic plan	-1	3	-11	-1	3	-2	11	0	0
w batteri	10	-2	-3	0	-3	-3	-4	-1	6
w bcc	-4	6	-4	-2	-3	15	-3	0	-6
w becom	3	-3	-6	-2	-4	-4	12	-1	5
w beg	-1	3	-8	-3	6	-1	10	-1	-6
w behind	-8	4	1	14	-2	1	-7	-3	1
w best	14	-2	-18	7	0	0	4	2	-7
w big	7	5	1	-1	-8	-4	5	-2	-2
w big attach	6	-1	-1	0	1	-1	-2	0	0
w big letter	-3	7	0	0	-1	-2	-1	1	-2
w big plan	-1	-2	-1	0	3	-1	5	0	-3
w biggest	2	-3	-4	-2	-2	3	8	-1	-1
w biggest attach	-8	7	-2	-1	-1	-5	12	-1	-2
w bill	-6	-2	8	2	6	-3	-1	-4	-1
w bill month	0	0	-12	0	0	0	12	0	0
w bin	-7	15	1	-1	5	0	-7	2	-7
w bin count	0	13	-7	-1	-1	0	-3	0	-1
w bind	-1	-1	-5	-1	-1	-3	7	0	5
w bit	-1	0	-3	-6	2	-2	-4	3	10
w bitcoin	-5	-2	7	0	14	-6	-5	0	-2
w black fridai	-1	-1	-2	0	0	-1	8	0	-2
w blackberri	12	-2	-3	-2	1	-2	-4	1	-2
w blank	4	6	-1	-8	3	-1	-3	5	-5
w blind	0	10	-2	-2	-2	-2	3	-1	-5
w block	-10	-1	-3	4	-5	15	0	6	-6
w block list	0	10	-1	-1	0	-4	0	0	-3
w blu	-3	10	-6	-3	1	-3	-4	2	7
w board	-12	2	-2	0	1	7	-6	4	5
w boat	6	0	0	7	-11	6	-7	0	-2
w book	-2	7	-5	-3	-1	2	-1	0	2
w bookkeep	-1	0	12	-3	-2	-2	-5	0	1
w bookmark	-5	-6	4	0	-8	0	-2	1	16
w boss	-3	9	-2	0	0	-6	-5	-1	8
w bottom	4	12	0	-1	-2	-5	-1	-1	-7
w bounc	-6	-1	-4	2	3	9	-2	1	-3
w bounti	-1	-3	-3	-1	19	-2	-2	-1	-5
w box	3	-2	9	-5	2	1	-1	0	-7
w box full	-1	0	-4	0	-1	9	-2	0	0
w box tick	10	-2	-5	-1	0	-1	-1	0	0
w branch	13	-2	-4	1	-2	1	-2	-1	-5
w brazil	-4	-5	-5	11	11	-1	-3	-1	-4
w break	3	-5	-4	0	0	-1	-6	13	1
w breakdown	19	-6	-1	-1	-1	-3	-4	0	-3
w bring	3	1	-5	-3	2	-4	1	-2	8
w bring folder	13	-6	-2	0	0	0	-4	0	0
w bring friend	-2	-1	11	0	-2	0	-4	0	-1
w broadband	13	-1	-3	1	-4	-1	-2	0	-3
w broth	2	-2	-1	2	0	-1	3	-5	3
w brows	1	2	1	5	2	-6	1	5	-12
w brows mail	0	-2	-5	19	0	0	-12	0	0
w btw	-2	-2	11	0	3	0	-7	-2	-2
w bulletin	-3	3	-8	-2	-1	7	-6	0	11
w bump	1	0	11	-1	-2	-1	-6	0	-2
w business	-2	-8	5	-1	-2	-6	10	-1	4
w button	-10	10	3	-9	0	-2	-8	15	1
w buy	4	-7	5	-7	-6	6	7	-1	-1
w cach	3	-5	-4	-3	1	-1	-1	12	-2
w caf	-6	-1	-4	-1	13	2	0	-1	-2
w caldav	6	3	-2	-4	-3	-2	8	-3	-3
w calendar	-4	-4	-2	-3	-1	-4	24	-3	-3
w calendar android	15	-6	2	-1	-1	0	-9	0	0
w calendar show	-4	9	0	0	-1	-1	-1	0	-1
w call	-2	-4	-1	0	4	-5	-2	4	5
w canada	-5	2	-6	8	3	9	-3	0	-7
w cancel	-4	2	9	4	-1	-4	-4	1	-2
w cap	8	-2	11	-4	-4	2	-5	-1	-4
w captcha	-1	0	7	1	-3	-7	-4	11	-5
w card	-4	-8	5	-2	1	-1	12	-1	-2
w card run	-2	0	13	0	-1	0	-7	-1	-2
w card subscrib	0	0	-19	0	0	0	18	1	0
w carri	2	-5	-7	1	5	-4	12	0	-4
w cas	-6	4	-3	1	3	-5	-3	1	6
w cash	0	-3	8	-2	-3	-4	5	0	-2
w cash envelop	0	0	-7	-1	0	0	10	0	0
w catch	-3	-1	-7	-3	-3	15	6	-1	-3
w catch domain	0	0	0	0	-1	6	-4	0	0
w cell	4	-5	11	-2	3	-8	-1	-1	-2
w centr	-1	-1	2	2	-6	2	0	8	-6
w certifi	-2	-4	-5	-1	13	-4	-2	0	6
w certificat	3	3	2	-2	4	-8	-6	-1	5
w certificat trust	14	-1	-1	0	-9	0	-1	0	-3
w chair	-2	-3	15	0	-4	-3	-5	-1	2
w chanc	-2	6	10	5	-4	-2	-4	0	-8
w chang	5	4	4	13	6	-9	-10	-7	-6
w chang contact	-3	-7	15	-1	1	-1	0	0	-3
w chang mail	-2	-4	7	-2	-1	6	-5	0	0
w chang nam	8	-4	9	-1	-2	-5	0	0	-4
w chang password	0	13	-14	-3	12	-6	0	-1	-1
w charact	0	-5	16	0	-9	-5	-1	8	-5
w charg	2	-4	-2	-1	0	-4	0	0	10
w chariti	-2	-2	0	-3	0	0	9	-1	-1
w chariti rat	0	-1	12	0	0	-1	-7	0	-1
w chat	9	3	-5	9	-3	-3	-3	-4	-2
w cheap	11	1	-3	-7	-3	-7	12	-1	-3
w cheap plan	-3	4	4	-5	-1	4	-1	-1	-1
w check	6	-4	-5	-1	-1	-8	1	8	2
w check mail	2	-2	0	0	9	-8	0	0	0
w chequ	-2	-2	9	-2	-1	-7	8	0	-3
w chequ card	0	0	-12	0	0	0	13	0	0
w child	1	-1	0	1	-1	-5	-9	-1	13
w china	-1	-1	-1	-1	0	-4	12	0	-3
w choir	-1	10	0	-3	0	4	-7	0	-3
w choos	12	-4	-3	5	-7	-7	2	1	1
w choos font	-3	10	0	-2	0	0	-1	0	-3
w christma	-7	-3	-7	-4	-1	11	3	5	4
w chrom	3	1	0	7	-4	-1	-2	2	-6
w church	-4	4	-1	-2	1	5	7	-1	-8
w citi	4	-1	-4	9	3	-2	-2	-7	-1
w claim	8	-4	1	-1	-4	4	-3	-1	0
w class	-5	3	-9	0	6	7	-2	-1	2
w clean	-8	-3	3	7	4	-2	-2	-1	3
w clear	8	-1	-5	-6	0	6	-4	3	-1
w click	2	-1	-8	5	13	-12	-4	7	-1
w click unsubscrib	-2	17	0	-2	-3	-1	0	-1	-8
w client	-3	-2	-3	0	-1	3	-6	3	8
w clinic	6	-3	-3	-1	1	-1	9	-4	-4
w clock	-8	4	-1	-4	12	0	-1	1	-2
w clos	-4	-6	5	-3	9	-4	-4	-1	9
w clos account	-2	13	-1	0	-4	-2	-1	0	-3
w closest	-6	-2	-1	13	-2	-1	1	0	-1
w club	-5	-1	-1	-7	2	6	1	6	-1
w co	1	-6	-8	-5	6	-3	12	2	0
w cod	-6	-2	2	-6	15	6	-5	1	-5
w cod open	0	-5	1	0	-6	0	0	0	10
w colleagu	4	0	0	0	9	-6	-5	9	-11
w collect	2	-3	-2	-2	10	3	-3	-1	-5
w collection	-6	-3	-2	-2	-1	-2	-2	2	14
w color	-2	11	-2	2	0	-5	-1	-1	-4
w colour	6	10	-2	-1	-2	-5	3	1	-8
w column	0	12	-4	-2	1	1	-4	-1	-2
w com	-1	2	-9	9	-3	4	0	-3	2
w common	-1	2	-3	-1	-3	-3	14	0	-4
w compact	-1	1	-3	-2	-2	-1	-1	0	9
w compani	4	-4	-4	-1	0	-5	-6	7	10
w complain	-2	-4	-1	3	2	-1	-3	-1	8
w complaint	-1	-2	-2	-2	4	-3	-3	-1	10
w complet	-4	-2	5	3	-2	2	-6	2	4
w compos	1	11	-2	-2	-4	2	-1	-2	-5
w compos window	-1	13	-1	-1	-3	0	0	-1	-4
w compulsori	-1	0	-9	0	2	-1	9	0	0
w comput	10	-1	5	-6	-9	1	-6	-6	12
w cond	-2	10	-3	-2	-2	-4	8	-1	-3
w configur	-7	-3	3	9	4	-3	-3	0	-2
w confirm	-3	-10	6	4	5	-2	2	0	-1
w connect	17	-1	-17	8	-7	-3	-10	4	11
w connect mail	9	-1	-3	-2	2	-2	-1	0	-3
w connect managesiev	-14	17	0	-2	0	0	0	0	-1
w connect server	9	0	-1	-2	0	-4	0	-1	-2
w connect tim	-7	5	-1	0	-2	9	-1	2	-5
w connection	10	-1	-7	-5	8	-6	5	1	-5
w connection run	-4	0	-4	-1	-2	0	11	0	0
w conor	-2	-3	-1	0	-1	9	-1	0	-1
w contact	7	9	0	-8	-3	-3	-6	6	-3
w contact form	-4	-9	-5	0	2	2	0	19	-4
w contact webmail	13	-11	-1	0	0	0	-1	0	0
w contain	2	6	1	-3	-4	-9	5	-2	3
w content	1	-4	-4	-2	-3	4	-5	-1	13
w continu	-11	1	0	-1	9	-6	10	-1	-1
w contract	-3	-10	5	-1	-5	-3	14	-1	3
w convers	-6	18	-2	-2	-2	-6	-3	0	3
w cooki	-4	11	-6	-2	-8	0	0	17	-7
w cooper	-1	-3	0	-1	-2	-1	-2	-2	10
w copi	5	5	4	-2	1	-3	-10	-3	3
w copi daught	-1	8	-1	-2	0	-2	-1	0	0
w copi invoic	-2	-2	7	0	0	-1	0	0	-2
w correct	-3	2	12	-1	-2	-11	-6	18	-8
w cost	-9	-4	9	6	-7	-4	13	-1	-3
w couldnt	13	-3	-3	2	5	-3	-3	-1	-6
w count	-1	-4	10	-5	2	-10	6	-2	4
w countri	-3	-5	-5	5	-5	-9	14	6	2
w countri disk	-1	-1	-2	-2	-2	-1	16	0	-7
w countri machin	0	0	0	-3	-1	0	-6	0	10
w countri mail	-2	-3	-3	-1	-3	-3	2	0	14
w coupon	-3	-7	13	0	-1	-2	0	0	0
w court	1	-4	-2	-1	-6	2	1	-1	11
w court order	0	-1	-1	0	-3	-1	-1	0	7
w cover	-3	-1	-1	-4	1	-2	4	10	-5
w crawl	-1	0	-2	12	-1	-1	-3	0	-4
w creat	-5	0	4	-2	-2	-1	9	-1	-2
w credit	-2	-4	10	2	2	-4	1	0	-6
w credit card	0	0	-16	0	9	0	4	1	1
w crew	-8	2	-8	5	-2	11	5	-2	-3
w cross	-1	-1	-1	-1	-2	-1	-1	10	-2
w crypto	-2	-3	-2	-1	13	-1	-2	0	-3
w csv	0	-6	15	-2	4	1	-6	-2	-3
w custom	-3	0	2	-3	-2	10	4	-8	0
w custom domain	12	0	-1	0	15	-18	-6	0	-1
w cut	-7	-2	-1	4	4	11	-7	7	-10
w dad	8	-4	3	-1	-4	-2	4	-1	-3
w daili	-6	-12	11	1	-1	2	-5	1	7
w dangerous	-1	-4	-2	-2	12	0	0	-1	-2
w danish	-3	-4	-1	5	0	-2	-4	1	9
w dark	8	2	-3	-1	-1	-3	-5	-1	4
w dark mod	0	10	-2	-1	0	-1	-2	0	-4
w dat	10	1	-2	-2	0	4	-12	2	-2
w data	-1	-5	-6	1	-2	-3	8	0	8
w data process	0	-1	-7	1	-1	-1	4	0	6
w daught	-3	8	3	-5	-5	-8	3	12	-4
w deal	-4	2	-6	-1	-3	-1	1	0	12
w debit	-1	-3	8	-1	-1	-3	4	-1	-1
w declin	-1	7	3	0	-2	-1	-3	0	-3
w default	9	7	-5	-6	-3	-6	-2	0	5
w delet	-2	6	4	-5	0	3	-9	-2	4
w delet account	2	1	4	0	-2	-1	0	0	-3
w delet los	-1	-8	-4	0	-1	1	0	0	14
w delet mail	-1	3	-2	1	-5	-11	12	0	3
w delet number	0	-2	6	0	-2	-1	0	0	-1
w deliv	-2	-5	5	-1	-5	7	-2	-1	4
w deliveri	5	-8	-7	2	-2	12	-1	0	-2
w deliveri receipt	13	-5	-6	2	0	-4	0	0	0
w demand	-4	-2	-3	1	2	-2	-3	0	12
w demo	-1	-2	-5	-1	-5	-1	16	0	-1
w demo login	-1	-2	-3	-1	-5	0	13	0	-1
w deni	2	4	-5	9	-3	0	-3	-1	-3
w desktop	2	4	-7	-2	2	-2	5	1	-3
w detail	-3	-11	-5	1	18	1	-4	0	4
w devic	0	-10	-4	10	6	-4	2	8	-9
w die	3	-2	-2	12	-7	1	-7	3	0
w differenc	1	-3	5	-1	-2	2	0	1	-3
w different	-1	1	0	8	5	-2	-6	3	-8
w different isp	8	-1	0	-1	-1	-1	-1	-1	-1
w different signatur	-9	8	-1	-1	-2	5	-1	0	0
w digit	-1	-1	5	-6	10	-2	-1	-1	-3
w direct	-5	1	-1	-4	-6	3	4	3	5
w direct debit	0	-1	-3	-1	0	-1	6	-1	2
w disabl	0	-5	-3	-4	13	-1	-1	4	-3
w discount	-4	-4	8	0	-2	-3	11	-1	-6
w disk	0	-2	0	-4	4	-3	-2	-2	9
w diwali	-2	1	15	-1	0	-9	-2	0	-2
w dkim	-3	-3	2	-2	-3	9	2	0	-1
w dmarc	-4	-3	-4	-1	0	15	-1	0	-3
w dmarc1	0	-1	0	-1	-2	12	-6	0	-2
w dns	9	-3	-1	-3	-2	1	-7	1	4
w doc	-6	-5	-3	-8	2	-1	2	8	11
w dollar	-1	-1	8	-4	-1	-1	2	-3	0
w domain	3	-8	-2	-12	8	11	5	0	-5
w domain cost	0	3	13	0	0	-2	-13	0	0
w domain nam	-3	0	-2	0	1	-6	11	0	0
w domain per	-2	0	11	0	0	1	-9	0	0
w domain reach	0	0	12	0	-2	-9	-1	0	0
w door	-8	12	-8	2	8	-2	-1	-1	-1
w dot	2	6	-5	-1	-4	4	2	-1	-3
w doubl	0	7	3	-3	3	5	-3	-2	-10
w doug	-1	-3	11	-2	-1	0	-1	-1	-3
w dovecot	14	-2	-6	-2	-3	4	-1	-2	-2
w downgrad	0	-3	10	-8	1	-1	2	0	-1
w download	-3	14	-7	4	3	-3	-11	6	-3
w download letter	-4	-3	15	-2	0	-1	0	-3	-2
w draft	-8	17	-2	-2	-2	5	-3	-1	-4
w drag	-13	8	1	1	-1	-1	-3	-1	8
w draw	-3	5	-6	-1	4	-6	-3	-1	11
w drop	2	4	14	-6	-2	0	-9	-2	-2
w dsn	11	-2	-6	-1	0	-1	0	0	0
w dubai	7	-4	1	-5	-2	-2	14	-1	-8
w dublin	1	-5	-3	9	-2	-2	-2	-2	5
w due	7	1	3	2	-1	-2	-6	-1	-2
w duti	1	-7	-4	0	-1	-1	1	-1	12
w easter	-1	2	-2	-1	-1	-4	0	0	8
w eat	1	5	-1	2	-1	-2	-5	5	-5
w edg	-7	16	-2	1	-7	-1	-4	7	-4
w eight	-2	1	8	-1	-3	-1	2	-1	-4
w eighti	-3	6	-5	-1	-4	-1	13	0	-4
w eleven	0	2	1	-9	-1	-2	13	-1	-1
w elsewher	1	-3	-3	-6	-1	-1	-1	0	14
w em	3	0	8	-2	-3	-5	3	1	-6
w email	-1	3	5	-11	-3	-2	-3	3	9
w email address	13	-2	7	0	-4	-16	2	0	0
w emergenci	11	-7	6	3	0	-6	-1	-2	-3
w employe	-1	-8	-2	-3	0	-2	17	0	-1
w empti	3	5	4	-4	0	-1	-6	6	-7
w enabl	-2	9	-1	-2	-3	0	-2	4	-2
w encrypt	4	-6	-6	-2	16	-7	-2	5	-2
w end	-4	-4	2	3	-8	10	-3	6	0
w endpoint	-5	-3	-3	10	-1	-2	-1	5	-2
w enforc	-4	0	-2	-1	14	-2	-2	0	-2
w english	-6	5	-6	-2	6	2	3	1	-4
w enough	-9	-6	-7	1	4	6	6	-1	6
w enter	-6	6	5	-6	2	4	1	3	-9
w entri	-3	1	-4	-3	10	-2	-5	7	-2
w envelop	-5	7	2	-3	-3	-2	5	-1	0
w eras	-5	3	6	-2	-4	-1	7	0	-4
w err	-5	7	-3	-1	2	-1	-1	8	-5
w error	7	5	-2	-2	-11	3	-7	10	-4
w eta	6	-3	-4	12	-1	-4	-2	0	-3
w eur	-3	-2	11	-1	-1	-1	-2	0	-1
w euro	-3	2	9	1	-5	0	3	-2	-5
w even	3	2	2	4	-5	-3	-7	6	-2
w everybodi	5	7	-8	-3	3	-5	4	3	-5
w everywher	4	-5	-2	-2	13	1	-8	-2	2
w ex	-3	11	3	0	8	-5	-3	-3	-7
w exam	-2	6	-7	-2	-3	-1	-3	1	11
w exampl	-10	-10	-1	-7	7	8	3	14	-4
w exampl address	-1	1	-4	0	2	-11	14	0	-1
w exampl net	2	2	8	0	-3	4	-3	-7	-2
w exchang	14	-4	-3	4	-9	-1	-2	-2	3
w exist	-1	-1	-5	0	10	-5	3	1	-2
w exit	-7	-7	-1	31	1	-10	-2	-7	1
w expect	14	1	4	-2	-4	-4	-4	-1	-3
w expir	1	7	5	1	0	3	-8	0	-8
w explain	-4	4	0	-1	10	-2	-9	-1	4
w export	8	2	-1	-3	-7	5	-5	-2	3
w extend	0	-3	7	-4	9	-10	-3	0	3
w extra	-5	-4	10	-5	-1	2	7	0	-5
w eye	-4	6	6	-2	2	-4	-5	4	-5
w factor	-11	-1	-2	-1	23	-2	-2	0	-3
w fail	12	3	-4	-1	-1	5	-10	5	-10
w fair	-2	-5	0	6	-3	1	-12	6	8
w fairemail	0	-3	-2	-2	10	-1	0	0	-1
w fak	-3	-3	-7	0	2	5	3	1	2
w fall	-2	-3	-3	-3	4	14	-7	2	-3
w fami	2	3	1	-3	-4	-2	-4	-3	10
w fami plan	-2	7	12	-7	3	-2	-5	-2	-5
w faq	0	-3	-4	-6	-1	0	-1	13	2
w fast	-2	-1	-7	0	4	-2	0	-2	9
w father	1	-3	8	1	0	-2	-2	-1	0
w fault	-4	-3	13	-5	-5	3	-5	-4	10
w fax	-6	-1	13	-2	-2	3	-3	0	-2
w fed	-3	-1	-2	0	-1	-5	-1	0	14
w fee	-3	3	6	-3	-3	-5	12	-1	-6
w feed	-13	0	-4	0	2	8	-1	5	3
w fella	-3	-4	-2	-3	-1	2	5	-2	8
w fetch	12	-5	-4	-2	-1	-2	-4	5	0
w figur	-1	-3	-12	0	2	-2	2	1	11
w fil	1	2	-1	4	1	1	-9	0	-1
w fill	-4	8	-4	-3	-2	1	1	1	3
w film	0	-6	2	-2	4	-1	-7	-2	12
w filter	-1	11	-3	3	-2	11	-11	-2	-5
w fin	11	-3	-4	-2	-3	-5	-1	4	3
w financ	0	-2	15	-1	-2	-3	-3	-1	-2
w find	-1	6	-13	0	6	5	-8	1	4
w find mail	9	-1	-1	0	-2	-4	-1	0	2
w find print	4	-10	-2	13	-2	-1	0	0	-2
w fingerprint	-5	-2	-2	1	18	0	-2	-5	-4
w finish	0	0	10	-2	-7	-7	4	-3	4
w finnish	-9	8	-1	0	2	-1	-2	0	4
w fir	3	4	-1	-5	-6	4	7	-1	-5
w firefox	-8	0	-2	2	0	-4	-3	15	0
w firestick	-1	-2	-3	-1	-1	-1	11	0	-2
w firm	6	-3	0	-5	-2	-2	0	-1	7
w fit	-1	14	-7	-1	0	-2	3	-1	-7
w fiv	-3	1	1	4	-7	-1	8	1	-4
w fix	3	4	-3	7	-8	-3	-9	12	-4
w flag	-3	3	0	-4	0	-4	-3	13	-3
w floor	12	0	-2	1	-2	-4	-2	-1	-4
w folder	-4	16	-4	-5	6	-6	0	-3	1
w folder bring	-6	-12	0	0	0	0	15	0	4
w folder insid	-10	6	4	4	0	-2	-3	0	1
w folk	-6	12	-5	-1	1	2	-1	0	-1
w font	0	12	-3	0	-3	-6	-2	-1	3
w forbid	-1	-2	-11	2	8	-3	-2	0	9
w forc	-4	-2	7	-3	8	-2	-5	-1	1
w forest	-1	-2	-4	1	-1	10	-1	0	-3
w forev	-1	7	3	-2	-5	0	1	0	-2
w forget	0	0	0	-7	2	-4	10	-2	1
w forget password	-4	-4	7	0	1	-1	1	0	-1
w forget renew	-1	1	-8	0	-4	-1	14	0	-2
w form	-9	-8	5	-8	-6	3	-3	21	5
w forti	1	3	-7	-7	10	0	-1	-1	2
w fortnight	-1	14	-11	-1	-2	-5	7	0	0
w forum	0	-1	-6	-2	0	-6	-3	14	4
w forward	-21	1	-8	4	5	14	1	2	2
w four	1	6	0	-6	-3	-6	11	0	-4
w franc	-3	-3	-3	8	2	-3	-3	-1	5
w fre	-4	-3	6	0	-6	8	6	-2	-4
w fre account	-6	0	-2	0	-1	10	-1	0	0
w fre plan	9	3	1	-3	-1	-1	-8	0	0
w freez	-1	-3	-1	5	12	-1	-8	-1	-1
w french	-3	8	4	2	-2	-5	-4	-2	2
w fridai	0	1	6	-6	1	3	1	1	-7
w friend	-3	-2	7	-4	12	-5	-4	5	-4
w front	5	-9	-4	-1	2	0	3	9	-5
w full	-3	-3	8	2	8	7	-6	-3	-10
w full delet	-2	-8	14	0	1	-4	0	0	0
w full header	-1	16	-2	0	-6	-7	0	0	0
w gadget	-6	-2	-3	11	6	-1	0	-2	-2
w gam	1	-2	0	-15	4	-1	12	-1	1
w gatewai	-8	8	1	10	-4	-4	-4	5	-5
w gav	6	-2	6	-6	5	-9	1	-1	-1
w gb	1	-6	13	6	-7	-6	10	-3	-7
w gb mail	0	3	-7	-1	0	-1	8	0	-2
w gcash	-4	0	0	-1	-1	-1	9	0	-1
w gdpr	-1	-2	-1	0	-1	-1	1	0	6
w general	9	-6	-6	-1	-2	-1	13	-1	-5
w generat	-4	0	2	-13	2	0	13	0	0
w gentl	-1	-10	-1	-1	0	12	0	0	0
w german	-6	2	0	4	-1	-4	-5	5	4
w gf	0	-3	-3	-5	-1	0	12	0	0
w gift	-3	-1	7	-3	2	-6	8	0	-6
w gift card	-2	-1	-14	0	14	0	3	0	0
w gig	-1	-6	7	5	-2	-2	6	-2	-4
w gigabyt	-2	-1	13	-11	-2	-3	13	0	-6
w girl	7	-5	8	-2	3	1	-6	-3	-4
w giv	8	-2	-12	-3	-4	8	1	7	-2
w gmail	6	-12	-4	-5	0	16	8	-3	-6
w gmail app	10	-1	-5	1	-1	-2	-3	0	0
w gmx	4	-4	1	-1	-2	8	-2	0	-4
w goat	-4	-2	2	-1	-1	0	-4	0	10
w gold	-3	-5	13	-3	-1	-1	-3	-1	3
w googl	7	-5	-4	4	0	-3	2	2	-4
w grac	-9	0	14	0	0	-2	-1	0	-1
w grandson	0	4	0	-1	-6	-7	8	-1	3
w green	10	-7	-7	3	-3	5	7	-6	-3
w grei	3	6	-1	3	-4	-1	-4	2	-5
w greylist	-1	-2	-4	-1	-2	13	-1	0	-1
w group	-7	16	-6	2	0	1	-2	-3	-1
w gst	-1	0	5	0	-1	-5	4	-1	-2
w gst invoic	0	-2	-2	0	0	-4	9	0	0
w guard	-4	-2	0	9	-5	8	-2	-1	-4
w guest	-5	0	1	-10	-1	7	12	1	-5
w guid	7	2	-6	-3	-5	4	-5	8	-3
w hack	1	-1	-6	-1	12	-4	0	0	-2
w half	4	-3	8	-2	0	-2	-3	1	-3
w hall	-5	13	-3	0	-2	-1	-3	0	2
w hand	-3	-3	-1	-1	2	-4	8	-4	5
w handshak	-5	-5	-1	22	1	-2	-3	-2	-5
w hang	-4	3	-1	5	-4	-2	-4	1	6
w happen	4	10	-6	-1	-2	-3	-1	0	-2
w happen mail	-9	-2	-2	1	-2	-3	10	0	7
w happi	2	4	-2	-3	-2	-3	9	-1	-3
w hard	19	-5	-2	-1	-4	-1	-1	-4	0
w hash	0	0	-8	0	2	-2	-3	0	12
w header	-1	7	-9	-5	-1	9	-3	7	-4
w hear	0	-4	0	-3	-2	1	8	-2	3
w help	-1	-6	3	-6	-9	1	0	14	4
w help mov	-1	-1	-4	0	0	-1	11	-2	-1
w help pag	-4	-7	-7	-2	9	-3	-2	6	9
w help sit	-2	1	0	-2	0	-1	0	8	-4
w herself	-7	6	-2	-2	-1	-2	12	0	-3
w hes	-1	-5	-6	0	22	-1	-5	-1	-2
w hid	1	10	7	-3	9	-9	-6	-2	-6
w hit	-8	3	15	-2	-2	-15	-4	8	4
w hold	-2	-6	-6	-2	-2	12	-1	-1	7
w hold admin	-1	0	-1	-2	-3	-3	13	0	-4
w holidai	-6	17	-2	-1	-5	0	-1	2	-4
w hom	-3	7	-9	4	4	-3	-11	9	2
w hop	4	-1	-7	1	7	-4	4	0	-3
w host	4	-3	-9	-2	6	-1	6	5	-6
w host key	-1	0	1	-5	10	-3	-1	0	0
w hotel	9	-8	-4	5	3	-3	3	-3	-2
w hotmail	10	-7	0	-2	-2	8	-2	-1	-3
w hour	14	-4	-10	0	0	1	2	-1	-1
w hous	3	-1	-6	3	4	-2	-1	6	-6
w http	5	1	-3	-6	1	-1	-2	7	-2
w human	-3	-6	6	1	-3	-4	-3	3	9
w hundr	-9	1	1	0	4	9	-1	-4	0
w hurri	-4	1	14	-1	-8	0	-3	-1	1
w husband	-9	2	10	-2	1	-2	2	-2	0
w iban	2	-2	11	-1	4	-1	-1	0	-11
w id	-2	-2	3	-1	-4	1	3	0	3
w idl	9	-2	-7	8	-1	-3	4	-3	-5
w imag	-1	10	0	-1	6	-10	-1	-1	-3
w imap	1	6	-13	-18	9	-2	17	7	-7
w imap idl	-12	0	-3	-2	3	0	14	0	0
w imapsync	16	-1	-5	-1	-1	0	-5	-1	-1
w import	-3	10	-7	-4	6	-7	3	1	1
w inbox	-3	12	0	-4	-9	1	11	-3	-5
w inbox show	-4	10	1	0	-1	-3	-2	0	0
w incident	6	-6	1	0	9	-10	-3	-1	5
w includ	1	-7	9	-10	-5	3	7	-1	4
w incom	13	-5	-4	-4	0	4	-1	-1	-3
w incom mail	-1	-3	0	-1	-3	9	0	0	0
w incorrect	8	-1	0	-1	-3	-1	-2	0	-1
w increas	-1	12	1	-1	-1	-3	-5	0	-1
w index	-2	-3	-1	-1	-2	0	-1	11	-1
w info	3	-1	-7	-4	7	16	-4	-3	-7
w insid	-1	1	-7	-1	14	-9	11	-1	-7
w insid folder	-7	6	3	4	0	-3	-3	0	-1
w instagram	0	-1	-5	12	-8	5	-3	0	-1
w install	6	-6	-4	-1	0	-2	1	-3	9
w interfac	-7	2	-3	-4	-2	-2	10	4	0
w internal	-3	14	-2	-4	-1	1	-2	1	-4
w internet	4	5	-3	5	-4	0	3	-3	-6
w interview	-5	8	2	-5	-3	-2	-1	0	8
w invalid	-6	8	10	5	-5	-4	-5	4	-7
w invit	-5	11	-3	-1	2	-1	-3	-3	4
w invoic	2	-1	-6	1	4	-4	11	-2	-5
w invoic address	-1	-1	-7	-1	-4	3	-2	0	12
w invoic april	0	-6	8	0	0	0	0	0	0
w invoic pdf	-1	-4	6	0	2	0	-2	0	0
w ip	-5	-9	-5	14	-8	2	10	-2	2
w ip address	-1	0	-1	-4	-1	-7	-2	0	15
w ipad	8	-9	-4	4	5	-3	1	2	-4
w ipad app	-5	0	0	-2	-3	0	9	0	0
w iphon	17	-14	-4	0	-3	-4	4	8	-3
w ipv6	5	-2	-4	6	1	2	-3	-1	-5
w iso	-1	-1	-3	1	12	-6	-2	0	1
w isp	6	-6	-3	7	-2	-2	-2	4	-2
w item	-5	1	2	-1	-2	-2	-2	11	-3
w jan	1	-2	-7	-1	-1	14	-2	0	-3
w januari	1	11	5	0	-4	-3	-10	-2	3
w japan	-3	3	0	10	-3	0	-4	-1	-4
w japanes	-1	-4	2	1	-2	-1	-2	-1	8
w job	-7	1	0	-3	5	6	-8	-1	8
w join	-2	4	-1	-3	0	-4	13	-5	0
w juli	-5	1	6	4	-4	0	-4	-1	2
w jun	-3	-2	6	-3	-5	3	-1	-2	6
w junk	-1	-6	2	1	-3	11	-3	-1	-2
w k9	15	-2	-1	-9	-1	-1	-1	0	-1
w kaz	-5	6	2	-3	-2	7	-1	-1	-3
w keep	0	1	7	-8	0	-6	-6	-1	12
w key	-3	0	-7	10	11	3	0	-4	-9
w keyboard	-8	-5	12	-2	-5	4	12	-2	-5
w kick	-5	2	-4	0	13	-3	0	0	-2
w kid	-2	-4	2	-1	2	-6	5	-2	4
w kill	3	2	-4	5	-4	2	-2	-1	1
w kill switch	-1	-4	-1	9	-1	0	0	0	-1
w kind	4	-2	5	6	-7	2	-6	5	-5
w kind correct	0	0	-9	0	0	1	0	10	0
w knock	2	-3	9	-2	-1	1	-4	0	-2
w know	6	2	-2	-2	4	1	-9	4	-4
w know answer	-1	11	2	-1	1	-1	-1	0	-9
w know open	-1	9	-2	-1	-3	0	0	0	-2
w know password	-11	-3	12	-2	4	0	-1	0	1
w lab	-10	-6	-2	2	1	1	1	13	0
w label	7	-7	-2	-1	0	-5	5	0	3
w ladi	1	1	-5	-6	6	-2	3	1	1
w lago	1	9	-7	0	7	-2	-3	-3	-2
w land	-3	-1	0	1	-1	11	-2	-2	-2
w languag	0	2	-3	2	-4	2	-7	7	0
w laptop	11	-2	-2	9	1	-4	-9	2	-7
w larg	-4	3	-4	-3	0	-8	-2	9	9
w lat	-5	-3	-2	-1	-3	14	-7	-1	8
w law	-2	2	-3	-7	-1	-4	-1	6	9
w lawyer	-6	-4	-7	-2	-1	6	9	0	5
w leak	-10	0	-6	7	13	-3	-1	-2	2
w learn	-1	3	-9	-2	-2	-2	11	-2	6
w leav	0	-1	0	8	1	3	-3	-8	0
w leav address	2	-1	-3	-3	-1	7	-1	0	-1
w leav review	-2	-1	-1	-2	-1	-1	-1	0	10
w legal	-4	12	-3	-3	-3	-5	1	-1	6
w let	-1	-3	-2	8	-1	7	-5	-1	-2
w letter	2	12	3	-13	-4	6	-8	0	0
w letter big	0	8	-2	0	0	-1	-1	0	-3
w letter small	14	-2	-2	0	0	-2	-2	-1	-5
w letter stat	-1	-2	-3	0	-1	-3	0	0	11
w librari	-8	16	6	-5	-3	-1	-3	0	-2
w librarian	0	-2	-4	15	1	-2	-2	0	-5
w licenc	0	-2	-5	-7	-1	-2	4	-1	14
w lie	-3	-3	-5	-1	-4	-3	8	8	4
w lif	-9	-5	0	-2	13	1	8	-1	-5
w lifetim	-1	-1	-4	-1	-2	-1	12	0	-2
w lift	0	2	14	-6	-1	2	-5	-2	-5
w light	1	3	-2	0	-2	-4	-3	0	6
w limit	3	8	-6	1	-11	4	-2	6	-3
w limit send	-6	-5	-1	4	0	9	0	0	0
w lin	6	-2	0	1	1	2	-5	-8	5
w link	-7	-3	1	0	3	-7	1	11	1
w link expir	-1	-1	13	0	-7	-1	0	-1	0
w linux	-1	-6	-3	3	2	-2	-3	8	1
w list	-4	-3	-1	0	11	0	-13	3	6
w list subprocessor	-1	-4	-7	-1	-1	-1	3	-1	13
w liv	7	2	-5	-3	-3	1	4	-4	2
w load	3	-7	-2	1	4	-2	-1	6	-2
w loc	2	-5	-1	11	-2	-3	-2	1	-1
w lock	-6	-3	6	-2	10	-2	2	0	-7
w lock password	-7	-1	0	0	7	-1	0	0	3
w log	-9	-5	-6	-9	14	5	2	0	8
w log mail	-1	1	-4	1	13	-3	-3	0	-3
w log pag	-1	6	-2	0	-4	-3	10	-7	0
w log phon	-1	-1	-1	0	7	0	0	0	-4
w log show	-1	-1	-1	13	-3	1	0	-5	-3
w log sit	-1	0	0	-7	-1	0	-3	-1	13
w login	0	-3	1	-7	12	-4	1	2	-3
w login accept	-2	-1	-3	0	11	-1	-4	0	0
w login pag	-2	1	2	-6	0	-2	10	4	-6
w login work	12	-3	2	0	-6	-1	-1	0	-2
w logo	4	-2	-6	-2	3	-8	1	-2	13
w logo mail	-3	7	0	0	2	-1	-1	0	-4
w lol	-2	-3	8	-1	-6	-2	-2	2	7
w longer	-5	9	-2	-4	5	0	-2	0	-1
w look	-1	8	-9	-3	10	-6	5	2	-6
w los	-6	-5	7	1	3	11	-10	-1	0
w lunch	6	5	0	3	-4	1	-4	-3	-5
w ma	6	-3	4	-2	2	1	-5	-1	-2
w mac	8	2	-7	7	0	-8	-1	-2	0
w machin	-4	1	-13	5	10	-8	7	-1	2
w mail	-10	3	-3	-13	4	20	1	-9	6
w mail address	-5	3	9	-1	3	-15	3	2	2
w mail app	-3	-2	2	-1	7	0	-1	0	-1
w mail bring	-2	-6	-3	0	2	-1	13	0	-2
w mail convers	-1	9	0	0	0	-7	-1	0	0
w mail die	-2	-6	-5	-3	9	3	-1	-2	7
w mail fil	14	6	-2	0	-2	-11	-2	0	-4
w mail folder	-6	-3	-1	-1	-1	-1	14	0	-1
w mail laptop	11	-2	0	-1	-4	-2	-1	0	-1
w mail mail	11	-3	-9	3	3	-1	-2	0	-1
w mail nam	-2	-2	-3	0	14	-5	-2	0	0
w mail open	1	3	-5	-1	7	1	-1	0	-3
w mail order	-5	4	1	0	-1	-10	12	0	-1
w mail pag	-5	24	-2	-1	-1	-3	-1	-7	-3
w mail password	-4	-4	-2	5	8	0	-2	0	-1
w mail pay	-2	-1	10	0	2	0	-10	0	1
w mail phon	8	-5	-2	0	1	-1	-3	0	2
w mail program	-16	4	-1	1	8	0	7	0	-2
w mail send	-3	13	-4	2	-5	-5	3	0	-2
w mail server	8	-5	0	-3	7	-7	2	0	-2
w mail setting	-7	-6	-1	0	9	7	-1	0	0
w mail show	5	13	-2	-1	-5	-8	0	0	-1
w mail vpn	-2	-2	-1	-2	0	-4	2	0	9
w mail web	19	-8	0	-2	-1	-2	-6	0	0
w mail work	-9	-3	15	3	-1	-3	-1	-1	-1
w mailbox	-3	-2	8	-10	14	-10	4	-7	5
w mailbox domain	-2	0	9	0	-4	-3	2	0	-1
w mailbox full	-3	-4	-4	0	-3	17	-2	0	-1
w mailbox gb	-1	2	-6	0	0	0	6	0	0
w mailbox nam	-3	1	-8	0	7	-4	-2	0	9
w mailbox open	12	-5	9	-1	-11	0	-1	0	-3
w main	-2	-3	-3	-2	1	11	-3	0	1
w man	-4	-6	-5	1	1	5	1	2	5
w manag	-2	-1	-7	-5	-4	-1	7	0	13
w managesiev	15	0	-3	-5	-3	-1	-1	-1	-3
w manila	-2	-3	-5	9	7	-1	-2	0	-3
w manual	3	-5	-6	-1	-1	-2	-4	6	9
w map	3	-10	-1	5	-2	9	-3	-1	-1
w march	-2	-5	7	-1	-2	-3	-1	-1	7
w mark	4	11	-3	-2	-5	1	-5	1	-3
w mark read	-4	10	-2	-1	5	-3	-1	0	-2
w market	-3	-3	-4	1	1	-7	-2	0	17
w marlen	-4	1	-2	0	10	0	-2	0	-4
w mastodon	3	-3	-3	-1	-1	-2	-3	0	11
w mat	11	-7	-4	1	2	-1	-4	6	-4
w matter	-5	5	-7	0	6	1	0	-2	3
w max	3	-1	-8	-2	6	-5	8	1	-3
w max siz	-1	-5	-2	0	-2	0	10	0	0
w mb	3	6	-8	2	-4	0	2	3	-3
w mbox	-7	17	-3	-1	-2	-3	-4	0	3
w member	-1	0	2	-4	-7	2	6	7	-6
w menus	-5	10	-3	-3	-1	-2	-1	2	3
w messag	3	7	-11	-6	0	1	-6	7	6
w messag list	-3	17	0	-1	-8	-2	0	0	-3
w method	2	-2	-6	7	7	-3	-2	0	-3
w mid	-2	0	5	-5	-2	0	-4	10	-2
w middl	-6	-6	5	-6	4	2	-2	4	5
w midnight	-1	-4	-3	-5	4	-3	-4	6	11
w migrat	13	-1	-5	-1	-1	-3	-2	0	-1
w mikrotik	-1	-3	-2	13	-2	-1	-1	0	-1
w min	-3	-6	6	-2	-6	10	0	3	-2
w minimum	0	0	-1	0	-1	0	13	0	-9
w minut	-1	2	-6	0	-7	5	-7	6	7
w miss	9	-5	4	1	1	-2	-6	-4	1
w mistak	-3	10	7	0	-2	5	-8	-2	-6
w mobil	0	-1	9	-3	3	-10	-7	14	-6
w mobil number	-3	9	4	-3	-5	-3	-1	-1	2
w mod	3	3	-4	-3	-1	-3	-4	1	7
w moment	-1	-5	-4	12	10	-7	-5	-1	0
w mondai	-4	5	8	-4	-4	8	-4	-3	-1
w monei	-6	-2	0	-3	0	-3	6	-2	10
w monero	-3	-2	4	4	-1	-2	2	0	-2
w month	-5	-7	11	-3	-1	-5	9	-2	3
w month year	0	0	8	-1	0	0	-3	0	-3
w morn	1	8	-2	-3	3	-1	-7	-1	2
w mother	0	-9	-6	-4	6	2	2	9	-1
w mov	6	-1	0	-2	-3	-6	11	-1	-6
w mov mail	0	1	-6	-1	-1	-6	14	0	-1
w mov pay	0	1	7	0	-1	0	-5	0	0
w mov websit	-3	-5	-1	0	0	14	-2	-2	-1
w mr	-2	0	7	6	-2	0	-4	-2	-3
w mrs	-1	1	4	-2	-2	10	-3	-1	-6
w mtu	-2	-3	-2	15	-2	-2	-2	-1	0
w mulhern	-1	-1	12	-3	-1	-2	-2	0	-2
w mum	1	1	12	-2	0	3	-8	-4	-2
w mx	2	-4	-4	-4	-3	26	-7	0	-5
w mx1	-3	-2	-3	-4	7	11	-2	-1	-4
w mx2	-7	-2	-4	-7	2	24	-2	-1	-3
w naira	-2	4	9	1	0	0	-10	0	-1
w nairobi	-1	3	-8	12	-1	-2	-2	-3	3
w nam	0	-3	-3	1	3	1	-1	-3	6
w nam account	-1	0	8	0	-5	-1	0	0	0
w nam password	4	3	0	4	-8	0	-2	-1	-1
w nam pay	0	0	-9	-1	0	0	-2	0	12
w nam person	8	7	-9	-1	-2	-3	-1	0	1
w nam server	-11	3	-1	7	0	-1	-1	4	-1
w nam shop	-4	-2	-2	-2	4	12	-4	0	-1
w nas	10	-3	-5	2	-5	5	-2	0	-2
w nearest	-1	2	-1	9	-1	-1	-2	-1	-4
w neighbour	0	1	7	2	-8	-3	0	2	0
w nephew	-1	-1	3	-4	-6	-4	6	-2	9
w net	6	-2	3	-1	-1	0	3	-2	-6
w netflix	-2	-5	-3	8	-1	6	0	-1	-2
w netherland	-2	-2	-1	9	2	-2	-4	-1	0
w network	1	0	3	7	-6	0	-5	-2	3
w new	7	-7	-8	-3	-3	0	-4	9	7
w newslett	-8	4	1	-3	-5	1	-6	-6	20
w nginx	-1	2	-4	-2	-4	-1	-1	18	-5
w night	3	0	-5	-2	4	1	-7	3	4
w nin	9	3	-2	-3	0	2	-2	-3	-6
w nokia	9	0	-4	-1	4	0	-2	-2	-5
w noon	12	4	-2	3	-4	-7	-4	1	-3
w normal	-2	-7	0	6	0	4	2	-1	-2
w norwegian	-2	-4	-1	-1	-1	-2	-2	3	10
w not	-2	4	8	-3	5	-2	-5	1	-5
w notic	-7	0	0	-4	7	4	-4	-3	6
w notific	13	-5	-2	-11	-3	1	-1	0	10
w novemb	-4	-4	6	-2	3	-4	-2	-1	8
w number	-3	-2	-7	6	9	-2	-3	0	2
w number human	0	-1	-7	-1	0	-1	0	0	11
w number ring	2	-2	-5	-1	-1	0	-1	0	8
w nz	3	-2	-2	0	-4	-3	15	-2	-4
w octob	-2	2	6	0	1	-3	-3	-2	-1
w offenc	-4	-1	0	-1	0	11	-2	-1	-1
w offer	-4	-6	-5	15	5	-8	6	-3	0
w offic	3	4	-6	-3	-2	-5	-4	2	10
w oh	2	-1	3	4	-5	9	-4	-4	-3
w older	-3	5	5	-3	-2	-3	-2	-2	5
w open	1	7	6	5	3	-15	-8	2	-2
w open account	-3	9	7	-5	-6	1	-2	0	0
w open firefox	-1	17	-1	-2	-3	-1	-2	-2	-5
w open mail	1	12	-4	-1	4	-4	-1	-1	-5
w open mailbox	0	-1	-5	0	-7	-1	10	0	3
w open webmail	3	-3	-1	-1	7	-1	-1	-2	-2
w openssh	-3	-2	-1	-4	17	0	-2	-1	-3
w openvpn	-5	-2	-1	11	-5	0	3	0	-1
w oper	-1	-8	-5	-1	3	17	-1	1	-5
w option	3	-5	0	3	8	-4	-3	-1	-1
w order	1	4	-6	-8	-2	4	4	2	1
w order mail	-5	-3	19	-1	-1	-3	-1	0	-3
w org	6	-4	9	-4	-1	0	1	-4	-3
w oslo	-1	1	-2	12	0	-3	-2	-2	-3
w otp	-1	-2	-7	-3	11	6	-2	0	-3
w outag	9	13	-2	-1	-5	-2	-3	-5	-3
w outbox	18	-10	0	-2	1	-2	-1	-2	-3
w outgo	11	-6	7	-5	4	2	-4	-3	-6
w outgo server	6	-2	2	-2	-1	-2	0	0	-1
w outlook	7	0	-3	1	-3	1	-1	0	-2
w outsid	-7	-1	-7	4	5	3	4	1	-2
w overnight	0	-3	-1	-11	0	4	-1	0	13
w owe	0	-4	12	-1	2	-5	-2	-1	-3
w own	7	-1	0	1	-1	-12	-2	0	10
w owner	-6	2	9	-2	-6	6	-7	1	1
w pac	2	-3	-1	9	-1	-4	-1	0	-1
w packag	1	-4	5	2	-1	-9	6	3	-3
w padlock	-2	-3	-2	-1	15	-3	-2	0	-2
w pag	-3	4	-2	-3	-1	-7	-1	8	5
w pag load	7	-1	3	0	0	0	-1	-3	-5
w panel	0	-13	4	2	1	9	5	-6	-2
w paper	-9	-10	10	-4	-2	-3	6	-3	15
w parent	-6	8	-12	-2	2	2	11	0	-3
w parish	0	-1	0	-1	-5	-2	9	0	-1
w part	-2	5	3	-2	-2	-2	6	3	-10
w partn	-2	3	3	-4	3	-2	-6	2	4
w pass	7	1	-5	-3	-7	5	1	-5	5
w passkei	-2	0	-3	-2	8	0	-1	0	0
w password	19	-6	7	4	6	-15	1	-1	-16
w password mail	-4	-9	0	13	6	-1	-4	0	-1
w past	-6	14	2	1	1	-10	-9	6	0
w patient	-5	6	-3	-3	3	2	7	-2	-4
w pay	-1	2	1	4	1	-4	-2	-3	2
w pay bank	0	0	-15	-1	-1	-1	11	0	8
w pay card	0	0	-9	0	-1	0	-2	0	12
w pay invoic	0	0	-14	0	6	0	9	0	0
w pay mailbox	12	-1	-2	0	-1	-2	-6	0	0
w paypal	0	-1	-4	0	-1	0	11	-5	0
w pc	10	-2	-8	4	3	-4	-3	6	-6
w pdf	7	4	3	-6	-1	-4	5	-2	-6
w peer	2	-1	-6	18	-7	-1	-2	0	-1
w penalti	-1	-2	-8	-1	-1	-1	20	0	-5
w pension	-3	-2	0	1	-2	-4	7	-1	4
w per	8	-5	1	0	4	-3	6	-3	-8
w per mailbox	-1	5	3	0	-3	10	-13	0	0
w percent	-1	3	11	0	-2	-4	-6	0	-2
w period	2	0	-6	-1	-2	-3	15	-1	-4
w permit	1	5	-1	4	-1	-4	-2	-2	0
w permit deni	-3	6	-2	3	-1	-1	-1	-1	-1
w person	0	-6	-1	-1	-7	8	-3	1	7
w person answer	-6	0	-1	-1	3	-6	-4	-1	15
w person box	-2	9	9	-1	-4	-8	-2	0	-1
w person hold	-1	0	-1	-2	-3	-3	13	0	-4
w person read	-3	-4	-4	-1	15	-5	-3	0	4
w person work	-2	-3	-7	-2	-1	-4	9	0	11
w person writ	15	-10	-1	-3	-7	5	-3	0	5
w pesa	-2	-2	-1	-2	-1	-2	12	0	-2
w pgp	-3	-4	-4	-2	8	6	-2	2	-1
w pgp key	-1	-2	0	-2	-1	6	0	0	0
w phon	10	4	-4	2	1	-15	-2	7	-3
w phon app	-6	15	-1	1	-3	0	-5	0	-1
w phon mail	7	3	-8	-1	-4	5	-1	-1	-1
w phon number	-13	7	-5	-2	-3	2	7	2	6
w phon send	13	-9	0	-1	-1	-1	0	0	0
w photo	1	10	-6	-3	-5	-5	0	1	7
w photo attach	11	-8	6	0	-1	0	-7	0	-2
w photograph	-5	12	2	0	0	-5	-2	-1	-2
w physical	-1	-1	-1	-2	-3	-2	1	-1	9
w pic	-2	14	-3	-3	-2	0	-3	0	-1
w pick	-1	3	-1	9	6	-2	-6	-1	-6
w pick exchang	9	-1	-1	-6	0	0	0	0	0
w pictur	-1	12	-3	-4	2	-2	0	2	-6
w ping	4	-8	-2	10	-2	-3	8	-3	-5
w pixel	7	-1	-3	-10	-1	3	-2	-1	8
w plac	4	6	6	-2	-9	-6	-5	2	5
w plac address	15	-4	-3	0	0	-5	0	0	-2
w plai	0	-3	-5	10	7	-3	-1	-2	-2
w plain	1	12	-3	-3	-2	-2	-1	0	-2
w plan	-1	-3	7	3	-4	-5	4	5	-6
w plan client	0	0	9	2	0	0	-10	0	0
w plan cover	-2	-1	-11	-2	0	0	17	-1	0
w plan euro	0	0	-11	0	0	0	14	0	-1
w plan pay	2	0	-9	-1	-2	3	9	-1	0
w plan small	-1	-1	-9	-1	4	14	-6	0	-1
w player	-6	-3	-5	15	-2	5	-1	0	-3
w pls	-2	3	6	-2	3	0	-6	-1	-1
w pls tell	1	2	9	-1	-7	-1	-1	0	-1
w plus	2	-3	-5	-5	1	10	6	1	-6
w point	-2	-5	-2	2	7	3	-6	-3	7
w polic	-8	-6	-6	-7	13	-4	-3	1	19
w polici	3	-9	-10	-4	5	7	7	1	1
w polish	-2	0	-4	2	1	0	-3	-2	9
w pop	7	-11	-3	-2	11	-2	-2	-1	4
w pop3	-1	-4	-3	-3	-3	-3	15	7	-4
w port	8	-6	0	9	-5	-4	-2	5	-5
w port forward	-2	0	-3	-5	0	-3	15	0	0
w port pls	-5	-1	-5	12	3	0	-1	-1	-1
w portal	-4	-2	-5	-1	3	4	-1	11	-5
w post	3	-8	5	-6	0	0	-9	4	10
w postal	-1	-2	-1	0	-2	-3	-2	0	11
w postal address	-1	-2	-4	0	-2	-2	-1	0	13
w pppo	-1	-1	-1	7	0	-1	-1	0	-2
w prepaid	-1	-2	6	-1	-1	-1	5	0	-5
w present	-4	1	-5	-1	8	-9	18	-1	-6
w preshar	-1	-2	-3	13	-1	-2	-2	0	-2
w press	-2	8	-1	-4	-3	-2	-2	7	-1
w preview	-4	17	-4	-2	1	-2	-3	-1	-2
w previous	-5	0	-5	0	0	1	-1	0	11
w pric	-9	-2	15	-3	-5	-4	13	5	-9
w pric pag	0	-3	-5	-1	0	0	-3	11	-1
w pric told	0	-5	9	0	0	0	-3	0	0
w print	-3	3	7	3	0	-5	-1	-11	7
w print mail	5	4	-2	-1	-2	-7	-3	0	7
w privaci	-2	4	-2	-4	-6	-3	0	-2	16
w privat	-4	2	-1	-7	4	-2	10	3	-6
w privat brows	0	-2	-1	-12	-2	0	18	0	-1
w pro	-1	0	-1	-2	-2	1	8	0	-2
w problem	5	2	-1	2	-7	-2	-3	2	2
w procedur	12	-5	0	-1	-3	-1	-3	0	1
w process	6	-4	-6	2	0	-5	-1	-1	11
w process agre	-1	-1	-3	1	-1	-2	3	0	5
w profil	1	0	3	0	0	0	-2	3	-5
w proforma	-3	-2	14	1	-3	-4	-1	0	-2
w program	11	-9	-3	-4	7	-1	2	-1	-1
w prolong	0	2	9	-5	-1	0	-3	0	-1
w promis	3	-8	12	-2	-3	-3	-2	1	2
w promo	-3	-4	9	-2	-2	-8	13	0	-1
w proof	-5	-4	14	-1	2	-1	-1	0	-4
w protect	-6	-3	-1	0	14	0	-3	2	-3
w protection	-3	0	1	-1	8	-2	-2	1	-1
w provid	10	-4	-5	8	-6	2	0	-2	-2
w proxi	1	-7	5	3	-8	-7	6	-6	13
w proxi subscrib	0	0	2	-10	0	0	8	0	0
w ps	9	12	-5	-1	0	-2	-2	-4	-6
w public	-6	0	-3	4	4	1	-6	2	5
w public key	-1	0	-1	-1	10	-3	-1	0	-2
w publish	-2	-5	-5	4	2	1	4	0	3
w pull	2	15	-8	-6	0	3	-1	-2	-5
w purg	-1	16	-2	-1	-1	-9	0	0	-1
w put	0	1	-7	2	-1	6	3	0	-5
w qr	2	-7	-8	13	2	-3	6	-1	-4
w quarter	-1	-1	5	2	-1	0	-3	0	-1
w question	-1	-3	-6	-3	9	-2	-3	7	3
w queu	8	0	-9	-4	-3	10	-3	-2	3
w quick	-2	2	2	0	9	1	-7	-4	-1
w quot	0	-1	-6	-6	-6	4	7	-5	12
w quota	1	-3	3	-1	9	-1	-5	-1	-3
w rais	-3	0	-3	-5	-1	5	0	11	-6
w rais limit	-2	-2	-1	-1	0	-2	-1	12	-3
w rat	-3	-4	-1	-3	-5	-7	15	10	-3
w raw	-3	10	-2	-1	2	-3	0	-1	-2
w reach	-6	-2	-2	2	-3	12	-6	1	4
w reach phon	-1	-3	-3	0	0	-3	-2	0	12
w read	-9	-5	2	0	4	4	5	-3	2
w read letter	2	-2	-5	-1	-4	-3	1	-1	14
w read mail	9	-4	-3	-1	-2	-5	4	0	3
w read messag	0	-3	-1	4	-2	-5	-1	0	9
w read receipt	-2	9	-16	-1	-2	13	2	0	-2
w readi	-2	1	-12	1	6	-1	8	0	-1
w real	1	4	-9	-2	12	-7	-7	6	1
w real invoic	-1	-1	-5	0	-1	-2	-2	0	12
w real nam	1	-4	7	-2	-4	1	9	0	-7
w reason	-3	-4	2	1	-8	2	-4	4	10
w reboot	-1	1	-2	13	-4	-2	-1	-1	-3
w rebuild	10	-2	-2	4	-6	-1	-1	0	-1
w receipt	4	-4	14	3	-3	1	-4	-2	-9
w receiv	1	-3	2	1	-5	10	-10	-4	6
w receiv address	-1	0	12	-1	0	-12	0	0	1
w receiv mail	-13	-4	8	0	8	3	0	0	-2
w receiv send	13	-2	-2	-1	-1	-6	0	0	-1
w reception	-4	3	-1	-3	3	11	-5	0	-4
w recipient	-4	-1	0	-1	-2	16	-3	-1	-4
w recommend	13	0	3	-2	-9	-1	2	0	-5
w record	-9	-1	-5	2	-2	10	-7	-2	14
w recover	-1	-1	6	0	17	-6	-5	-2	-8
w recover address	-1	-2	16	0	-10	-1	-1	0	-1
w recover cod	0	0	-14	1	14	0	0	0	0
w recover email	-4	-1	13	0	-4	-3	0	0	0
w recover mail	-2	-1	13	2	-11	0	0	0	0
w red	-7	10	0	-4	4	6	-6	-1	-2
w redeem	-1	-1	11	-1	-3	-2	-2	0	-1
w redirect	2	-3	-4	-1	-2	13	-2	-1	-2
w reduction	2	-5	8	-3	-2	0	4	0	-4
w referenc	1	-2	7	0	1	-1	-1	0	-4
w referenc number	0	0	7	0	-1	0	0	0	-5
w referral	-1	-3	1	-2	-2	-3	11	1	-2
w refund	-5	0	6	2	-7	0	8	7	-10
w refus	3	3	2	3	-6	10	-6	-1	-8
w regist	-4	-7	-2	-3	2	0	5	-1	9
w register	0	-7	11	-7	-3	-7	2	3	8
w registrar	-1	1	-5	-1	-2	13	-1	-1	-2
w regret	0	-1	-8	0	-1	0	15	0	-4
w reject	4	-5	-3	1	2	5	-3	-1	-2
w relai	7	-2	-6	-1	-2	1	7	-1	-2
w releas	-2	2	-3	-1	-3	11	-5	2	-2
w remain	8	2	-6	-3	-1	-4	2	0	2
w rememb	4	0	-7	5	-3	-4	1	2	2
w rememb password	-3	-3	0	15	-6	0	-1	0	0
w remind	-5	7	7	-2	-2	-1	0	0	-4
w remot	3	-4	-3	9	9	-6	-2	2	-8
w remov	5	-2	1	-4	7	2	-6	-4	1
w renew	-10	-3	-5	2	4	12	4	-5	1
w renov	-1	1	10	0	0	0	-9	0	0
w rent	3	-4	-4	2	0	1	6	2	-5
w repair	8	-1	-2	-1	1	-5	-4	7	-3
w replac	-5	-5	8	-2	3	1	-3	-1	4
w repli	-14	9	-8	5	8	7	-3	-3	0
w report	2	0	-4	0	1	1	-4	2	3
w request	-3	0	1	-10	-9	-1	-6	11	18
w requir	-2	-7	2	0	1	0	0	2	4
w resell	-1	-3	-2	-1	-1	-1	13	0	-4
w resend	-3	-2	14	0	-2	-4	-2	0	-1
w reset	-2	-8	4	-4	13	-8	0	5	0
w resolv	6	-3	-3	5	-3	0	-9	3	3
w respect	4	-1	-6	-3	-4	1	-1	-1	11
w respond	6	11	-1	-1	0	-6	-5	4	-8
w rest	0	-5	-7	6	-1	1	10	1	-5
w rest mail	0	-1	-14	18	-2	0	-2	0	0
w rest monei	6	-1	8	-1	0	0	-9	0	-2
w restart	8	-10	3	2	-2	5	-3	2	-6
w restor	1	9	-2	1	-4	-4	-1	1	0
w retir	1	8	8	-3	-5	-1	0	-2	-5
w return	15	-5	-1	0	0	0	-6	4	-7
w review	-2	-1	-1	-3	-2	-1	0	1	10
w rid	1	7	9	-8	-7	4	-6	-2	3
w ring	1	4	-3	-3	-2	-1	-4	-1	9
w ris	-1	-2	14	0	0	0	-4	-4	-2
w rn	-2	-3	-1	5	11	-5	-2	0	-2
w road	-4	5	-3	-2	9	-4	1	-1	-2
w roku	0	3	-6	9	-1	-1	-2	0	-1
w room	-3	12	8	0	-6	-6	-8	2	2
w round	-1	2	1	12	-1	-4	-2	-3	-4
w roundcub	-17	28	-2	-2	-1	-1	-1	-2	-3
w router	5	1	-4	10	-2	-2	-3	1	-6
w rss	-3	-1	-3	-1	2	0	0	-4	10
w rubbish	-7	15	-2	-1	-1	0	-1	0	-4
w rul	-2	8	-7	-2	11	-4	-7	2	0
w run	-1	-7	7	7	6	-4	1	0	-9
w run android	0	0	-1	10	0	0	-6	-2	-1
w saf	-2	-6	-6	0	10	8	-2	1	-4
w sal	-4	0	1	-2	-3	8	4	-1	-3
w saml	-1	-1	-2	-1	-5	-1	12	0	-2
w saml exist	-1	-1	-2	-1	-5	-1	12	0	-2
w samsung	16	-5	-4	1	-5	-2	-2	1	-1
w saturdai	-4	0	-2	-2	2	-1	-4	1	10
w sav	-3	7	-8	-7	9	0	-6	2	8
w say	0	0	0	0	3	2	-5	1	-2
w scan	-3	-5	-3	0	4	-4	3	-1	9
w schedul	1	9	-3	-1	-3	-1	-2	2	-3
w school	2	4	3	0	-4	-1	2	2	-7
w screen	1	-4	-10	0	-3	0	12	4	0
w screenshot	-3	-11	-2	-1	-2	-1	-2	7	15
w se	1	-3	-3	2	-1	11	-3	-1	-2
w search	-11	9	-5	1	-7	5	-5	9	5
w search find	-3	14	-2	-1	-2	-1	0	0	-5
w seat	2	-4	8	-1	-3	-5	9	0	-6
w second	2	3	4	2	-8	-5	-2	1	3
w secretari	-6	0	-7	-5	10	8	9	-2	-6
w secur	-1	-4	-10	-3	13	0	-4	8	2
w securiti	9	-3	-4	-2	-3	8	0	2	-7
w selector	2	-6	-2	0	-1	11	-2	0	-2
w sell	-9	-9	2	-5	11	-8	10	1	7
w send	1	4	-2	-7	7	4	-10	-1	4
w send address	10	-5	8	-2	0	-6	-3	-1	-2
w send button	-4	-1	-1	-3	-2	-1	2	11	-1
w send folder	-1	-1	-3	4	9	-2	-1	0	-3
w send invoic	-2	-2	6	0	3	-4	-1	0	0
w send mail	-3	7	4	1	2	-11	4	-1	-3
w send nam	-3	13	-6	-1	-1	1	0	0	-2
w send phon	10	0	-2	-1	-2	-1	0	-2	-2
w send receipt	0	-3	9	-2	-1	-1	0	0	-1
w send receiv	17	0	-5	-1	-1	-8	0	-1	-1
w send second	-2	9	-1	-1	0	-2	0	0	-2
w send show	-2	10	-2	0	-1	-1	0	-1	-3
w senior	-4	-1	-5	-1	1	-3	3	0	10
w sepa	0	0	-6	-1	0	-5	13	0	-1
w sepa direct	0	0	-9	0	0	-4	14	0	0
w separat	4	0	-2	-4	1	3	7	0	-11
w separat lin	17	-3	-2	-1	-1	-4	-1	0	-5
w separat password	-7	0	-2	0	-1	0	10	0	0
w sept	1	0	11	-1	-3	-2	-2	0	-3
w septemb	0	2	5	-1	-3	8	-7	-3	-2
w server	9	0	-10	3	-4	3	-4	4	-3
w server answer	11	-6	-1	6	0	-4	-1	0	-4
w server certificat	7	14	-1	-3	-14	-1	0	0	-2
w server error	-6	15	-3	-1	0	-1	-2	-1	-1
w server fail	-8	8	0	-2	0	4	0	0	0
w server list	-2	-2	0	-5	-1	11	0	1	-2
w server respond	8	0	-1	-1	2	-4	-2	0	-2
w servic	-9	-2	-1	0	0	-3	3	12	-1
w session	-6	-2	-5	1	24	-6	-4	-1	0
w set	3	2	-3	0	-2	9	-10	8	-7
w set mail	-2	-4	-3	0	-2	11	0	0	0
w setting	7	1	-2	7	0	-1	-3	-5	-5
w sh	-2	4	0	-1	6	-3	1	-2	-3
w sha256	-1	-1	-1	-3	16	0	-1	-5	-4
w shar	-1	9	-2	1	-3	-3	5	-1	-5
w shar calendar	6	-1	0	-1	-2	-1	-2	2	-1
w sheet	-7	3	-5	0	-1	12	-2	-1	0
w shift	9	-2	-1	-3	-4	-1	-3	-2	7
w shift calendar	10	-6	0	0	0	0	-4	0	0
w ship	7	-7	7	0	-1	-2	-6	-1	3
w shop	-1	-2	-2	-3	6	1	2	8	-10
w shortcut	2	13	-2	-6	-6	-1	-2	-1	1
w show	3	6	1	3	5	1	-13	2	-9
w show sit	1	-3	0	13	-3	-1	0	-4	-3
w shut	-1	0	11	4	-8	-7	-5	-2	9
w sign	-10	-5	-6	-8	12	11	7	-1	0
w sign data	-1	0	-3	0	0	-1	9	0	-4
w sign desktop	-5	14	-3	0	-6	0	0	0	0
w sign list	0	-1	-4	0	13	-3	0	0	-5
w sign nam	-1	-1	-6	0	0	-4	-1	0	12
w sign pag	-1	-1	-1	12	-4	-2	-3	4	-4
w signatur	-10	17	-3	-3	8	-9	-7	1	7
w singl	9	-8	0	5	5	-4	-2	-3	-1
w siobhan	0	-1	-2	0	-4	11	-1	0	-1
w sister	2	4	-5	3	-3	-3	-1	4	-1
w sit	-4	-2	-4	1	-1	0	1	5	4
w sit outbox	7	-1	0	-1	-1	-1	0	-1	-2
w sit reach	-2	13	-2	-2	-1	-3	-1	4	-6
w six	-9	-6	4	7	8	8	-3	1	-9
w six digit	0	-1	-4	-4	12	-2	0	0	0
w six mailbox	0	0	-6	0	-3	-4	13	0	0
w sixti	-3	-4	1	-1	-1	15	-3	-1	-3
w siz	5	9	5	-5	-1	-6	-5	-4	1
w siz attach	0	-8	-2	0	-2	3	10	0	0
w sleep	1	4	-6	1	6	-1	-1	-2	-1
w slow	-1	6	2	-3	5	-5	4	-2	-6
w small	-1	-8	-1	-1	-1	-1	10	-1	5
w small plan	-1	-1	13	-5	-1	0	-2	0	-2
w smallest	-3	-1	6	1	-1	-1	0	-1	-1
w smallest plan	-1	0	7	0	0	0	-4	0	0
w sms	-1	-4	-8	-1	7	-10	5	-1	13
w smtp	4	3	-4	-4	1	3	-4	-1	3
w societi	-2	6	2	-1	-3	2	-1	2	-4
w sock	6	-3	-1	-3	-2	1	-3	5	1
w someon	7	1	-8	-2	-1	12	-6	0	-2
w someplac	-5	-6	-3	-2	8	-1	13	0	-3
w son	4	5	8	-2	-6	-2	-3	1	-5
w sorri	-3	2	13	4	-4	-9	-3	2	-2
w sort	1	13	-4	-2	-2	-6	-2	-2	5
w sound	0	9	-4	-3	-2	1	-3	8	-6
w sourc	-4	-7	-3	2	-5	2	3	-1	13
w spac	-7	3	10	-3	8	-4	-7	3	-2
w spam	-2	8	-4	0	3	9	-6	-2	-5
w spamm	-3	-1	1	-2	-2	11	-3	0	-1
w spanish	-2	-4	-6	17	1	-4	7	-5	-4
w spark	13	-2	-7	0	3	-2	-2	0	-2
w speak	1	0	7	-2	-4	-4	3	-3	2
w special	2	-7	11	-1	3	-2	-4	0	-1
w spell	-3	6	10	-3	-4	-1	-3	-3	0
w spell check	3	11	-6	-2	-1	-1	-2	-1	-2
w spf	-1	-3	-2	-1	-1	11	-2	0	-2
w split	-2	3	11	1	-2	-1	-8	2	-4
w spoil	-5	-1	-2	13	0	-1	-1	0	-3
w sponsor	-3	-1	-4	-2	-1	-2	-1	0	14
w sport	0	0	0	-11	0	0	14	0	-2
w spring	0	-4	3	0	0	5	-8	1	1
w ssh	-9	-5	-4	13	-4	-5	4	10	0
w ssh tunnel	-3	3	4	-17	-3	-1	8	7	2
w ssl	20	-2	-3	1	-11	-3	0	1	-3
w staff	5	-11	-1	-1	-2	-1	8	-1	5
w stag	-6	-4	-2	-5	0	0	2	-1	15
w stai	2	-2	0	-1	-5	-2	1	3	4
w stamp	0	7	1	0	-5	-5	1	-1	4
w stand	-3	-4	5	-7	1	5	-8	-1	13
w standard	0	-2	8	0	-1	-2	-5	-1	3
w star	2	13	-5	-2	-1	-5	-4	1	2
w starlink	3	-2	-3	9	-1	-3	-1	2	-4
w start	0	0	-7	0	4	-4	3	3	2
w starttl	7	-1	-2	-4	3	-1	-1	0	-1
w stat	-1	3	5	1	-4	-5	-7	6	3
w static	-1	-1	-1	-5	-1	1	9	0	-1
w status	4	-6	-5	2	-4	-7	-7	20	4
w status pag	9	-2	-5	3	-2	-2	-2	0	0
w steam	-2	-4	-7	11	-2	2	-7	6	3
w step	9	-4	-3	-4	7	-5	-2	4	-2
w stick	6	-3	-3	6	-1	-2	-4	-2	3
w stop	2	-1	0	0	-2	6	-3	-7	3
w stop newslett	0	-2	17	0	0	-11	0	0	-3
w stor	-6	-5	-6	-3	14	-4	-2	0	13
w storag	-9	-5	6	3	0	-1	-2	6	3
w storag full	-3	18	-18	-1	6	-2	0	0	0
w stori	10	-8	3	-1	-5	-3	-1	1	4
w straight	-4	8	-1	0	4	5	-3	-2	-6
w strang	-1	-1	2	-5	12	-5	0	0	-2
w strong	0	-9	-3	-1	0	12	4	0	-2
w stuck	8	-4	-5	-3	6	-6	2	-2	4
w student	-1	3	1	-1	-4	1	1	-1	2
w student pric	4	-1	-3	1	0	-1	2	-1	-1
w stuff	1	3	-5	10	-3	-3	-4	-1	3
w subject	6	7	-6	-3	0	4	-4	-2	-2
w submission	15	0	-1	-6	-4	-1	-1	0	-2
w subpoena	-2	-1	-2	-1	-2	-1	-1	0	9
w subprocessor	-1	-4	-7	-1	-1	-1	3	-1	13
w subscrib	-5	-3	-2	1	-6	2	5	0	7
w subscription	-1	2	-9	-1	-2	0	10	4	-2
w sundai	-1	2	2	-2	3	1	-4	-5	4
w suppli	-6	-4	2	3	-2	10	-3	0	0
w support	3	-10	1	-2	2	2	10	2	-7
w support sit	-1	-1	-1	-1	-1	0	-1	10	-5
w surgeri	10	-1	-1	0	1	-6	-4	0	2
w surnam	2	0	0	-4	-5	5	4	0	-2
w suspend	-4	-7	4	-1	13	-2	-2	-1	-1
w swallow	-2	6	3	-2	-3	2	-3	2	-3
w swap	0	-3	7	-2	0	-1	1	0	-3
w swear	9	-12	6	-3	-3	5	-1	-2	-1
w sweden	-1	-1	-1	9	0	0	-2	0	-3
w swiss	-1	-1	-2	-8	0	-1	7	0	9
w switch	3	8	11	5	3	-6	-11	-6	-8
w sync	15	-5	-3	-1	-2	-4	-3	2	0
w system	5	-2	4	1	6	-1	-3	-2	-8
w ta	-3	2	12	2	-1	-5	-4	0	-2
w tab	2	4	-9	-2	-1	-2	-2	1	8
w tablet	13	2	-3	7	2	-6	-9	0	-7
w tae	-1	4	-7	-1	9	-8	5	0	-1
w tag	-8	1	-1	0	-1	12	-1	0	-1
w tag work	-7	-1	-1	-1	0	13	-1	0	-1
w taiwan	-6	0	-2	14	0	-2	-2	0	0
w tak	-1	-5	-6	-1	-2	0	14	-1	1
w talk	-3	-1	-11	-2	6	-6	4	-1	13
w tap	8	-1	-2	-2	3	-2	-2	0	-2
w tax	-2	-8	9	-3	1	2	6	2	-7
w tax offic	-3	-6	-1	-1	3	13	-6	1	-2
w tb	18	-13	-6	2	-3	-10	11	2	0
w teach	-6	-3	-5	-3	0	1	8	-2	9
w telephon	6	3	-7	-3	0	-6	5	-2	3
w telephon number	-1	-3	-2	-1	-3	-1	1	1	8
w tell	7	-4	5	-3	8	-6	-10	0	3
w tell chang	-4	11	4	0	-9	0	0	0	-1
w tell letter	-3	11	3	0	-2	-5	0	0	-4
w tell mail	12	-5	-3	0	-2	-1	-1	0	0
w tell open	-1	-8	-1	-3	8	0	0	9	-4
w tell plan	-7	-2	0	0	0	-1	12	0	-1
w tell what	-6	11	2	-1	-2	0	-1	0	-2
w ten	1	3	-3	-6	-2	-3	4	3	3
w term	-8	1	4	-3	-2	-6	10	-1	5
w test	8	0	-7	8	-1	-7	4	0	-4
w text	3	0	-2	-2	3	4	-6	-6	6
w text writ	13	-6	-1	0	0	-2	-1	1	-3
w their	-4	6	-5	0	-3	11	3	-1	-7
w ther	0	1	-3	-3	10	-8	1	6	-4
w theyr	1	0	-10	-3	8	8	-3	-1	0
w think	-4	-1	-9	10	0	-5	2	4	3
w thirti	0	-2	-1	-3	11	-4	2	-4	0
w threw	-6	4	-5	0	2	-4	-1	11	-2
w throttl	15	-1	-2	0	-2	-1	-7	0	-1
w throw	-4	2	-3	-3	12	3	-6	7	-7
w throw devic	-2	-2	-2	-2	12	0	-1	-2	0
w thrown	-6	8	-2	-4	11	0	0	-1	-6
w thru	-2	-10	3	8	-2	4	-4	0	5
w thumb	0	2	-3	-1	10	-1	-1	0	-5
w thunderbird	12	-5	-6	-4	5	0	0	1	-2
w thunderbird password	-10	0	-1	-2	13	0	0	0	0
w thursdai	-4	9	-4	8	-1	-2	-1	-4	-1
w tick	8	-5	1	3	-2	-4	-3	-1	3
w ticket	3	-6	-5	-1	-4	-2	-4	0	20
w tied	-1	-2	-3	-4	-4	3	12	0	-2
w tim	3	4	-4	4	-1	5	-3	-1	-7
w timeout	4	-5	-2	8	-7	2	-3	9	-6
w tini	-3	13	-3	-1	0	-7	-4	-1	6
w tip	0	-5	-4	0	-1	5	-3	-1	10
w tls	9	-3	-3	5	-2	2	-5	1	-4
w token	3	-5	5	-2	10	-1	-2	-4	-4
w tokyo	-4	-1	-3	8	2	0	0	-1	-1
w told	-7	4	8	-4	6	-4	-6	0	3
w tom	-2	-5	16	0	-1	-6	-1	0	-1
w tonight	-1	15	-3	-2	-2	-4	3	-4	-1
w top	4	12	5	-9	-2	-7	-6	9	-6
w torrent	-2	-1	-1	12	-1	-1	-1	0	-3
w totp	-1	-1	-6	-3	14	-1	-2	0	-1
w touch	3	8	2	-2	3	-6	-6	1	-3
w tour	-1	-2	1	-2	-1	10	-3	-1	-1
w traffic	-2	-7	-1	7	-1	-1	-2	8	-2
w train	-2	5	-5	1	2	-7	5	6	-4
w transf	1	-4	4	-2	-9	-1	9	-1	1
w translat	1	-4	1	-1	5	1	-3	-6	7
w trash	-6	16	0	-2	-3	2	-3	-1	-4
w treasur	2	-2	-2	-3	-2	3	5	-5	3
w trial	-1	-3	4	-3	-6	3	13	0	-6
w troubl	5	0	6	-2	-7	-4	-3	8	-3
w tru	7	-10	-9	-6	0	2	5	5	4
w trust	6	-3	0	-3	11	-4	-3	-1	-4
w try	-8	-6	5	8	4	-2	-3	7	-4
w tuesdai	-3	7	-4	-2	4	2	-2	-2	0
w tunnel	0	-5	-12	6	5	-9	8	2	4
w tunnel host	0	0	0	-11	15	-1	-2	0	-1
w turn	1	11	-2	-3	0	1	-5	-4	1
w turn step	1	-2	-7	0	8	-1	3	0	-1
w turn stop	10	10	-5	-3	-2	-6	-1	0	-3
w tv	-3	-3	2	8	-3	-3	2	-1	0
w twelv	2	-1	0	-1	-2	7	-1	0	-2
w twic	0	1	-1	0	-5	-2	-6	7	5
w txt	-2	-1	-4	1	-2	9	-1	0	-2
w typ	0	8	5	-2	3	-7	-7	5	-7
w typ password	-7	-3	5	-3	14	-1	-2	-2	-1
w typo	-11	-4	-4	-3	-1	1	-2	16	8
w uk	-2	-1	-9	9	0	-1	4	1	-1
w unavailabl	2	4	6	-2	-3	0	-5	4	-6
w unblock	-2	-3	7	1	-6	9	-4	-1	-1
w understand	-3	-7	-1	2	12	0	4	0	-6
w undo	-2	6	5	0	-2	-3	-2	-1	-2
w union	-8	0	-2	-2	5	3	2	-1	3
w unlock	-3	-4	11	0	-2	1	-3	2	-2
w unreachabl	11	-4	-3	0	-3	-6	-3	11	-5
w unread	-4	15	-5	-3	-2	-1	-4	0	5
w unsubscrib	-5	2	3	-3	-4	0	-4	-1	12
w unus	0	2	11	-1	-1	-7	-3	0	-1
w updat	4	-3	1	-5	7	-4	-4	7	-3
w upgrad	7	-2	10	-2	-5	-3	-3	-1	-2
w upi	-3	-1	10	-1	0	-1	-6	0	2
w upload	1	-1	-6	0	-2	-3	11	3	-4
w uptim	1	-4	-6	-2	-3	-3	16	-1	2
w ur	-1	2	-5	-1	-4	-4	-7	9	10
w ur server	-3	-2	0	1	0	-1	0	-2	9
w usb	0	-2	-3	-5	15	-1	-5	-1	1
w usd	-1	-1	11	-1	0	-1	-4	0	-2
w user	4	-1	3	3	4	-6	-3	3	-7
w user nam	8	-2	0	9	-4	-7	-2	2	-4
w user password	-3	3	-7	15	-4	0	-1	-2	-2
w usernam	4	0	9	2	2	-4	-4	-2	-8
w usernam password	6	5	-8	2	-2	-1	-1	0	-1
w utc	13	-4	-3	-2	-1	0	-3	1	0
w vac	8	5	-2	-1	-2	-2	-1	-1	-5
w vanish	-7	8	3	-1	-4	-1	-2	0	3
w vat	1	-2	9	4	-1	3	-3	-5	-6
w vcf	1	10	1	-1	-4	-2	-4	0	-1
w venkatraghavan	-1	1	10	-1	-1	-5	-1	-1	-1
w verifi	0	-11	1	6	11	3	-4	-4	-2
w verifi fail	12	0	-1	8	-19	-1	0	0	0
w version	1	6	-7	-6	9	-3	-4	6	-1
w vet	10	-3	-5	-1	-1	6	0	-1	-5
w viagra	-1	-4	-6	0	0	13	-1	0	-1
w video	-8	-4	-7	3	4	-4	7	9	0
w view	-4	-4	-3	-2	8	1	-1	-3	9
w virus	3	-9	-2	-1	8	-2	7	0	-4
w visa	-3	-1	11	-1	-2	0	-2	-1	-1
w visibl	2	2	1	0	0	4	-8	0	0
w visit	2	-4	0	-8	-3	-2	11	3	1
w visitor	-1	-1	-5	3	-8	-2	15	0	0
w volunt	2	-6	-6	-4	3	-1	6	0	5
w vouch	-2	-3	4	-3	0	-4	12	-1	-4
w vpn	3	-2	-4	4	-3	-8	8	-2	3
w vpn mail	-1	-1	-1	-7	0	-1	12	0	-1
w vpn port	-1	4	-1	-15	0	-2	15	0	0
w wait	-1	0	1	-6	-8	12	3	4	-3
w walk	-1	1	0	1	-3	-1	8	0	-4
w warn	7	-3	6	-13	4	0	-7	6	0
w wat	-1	0	-8	1	-1	-1	2	-1	9
w watch	7	-7	-6	2	8	-2	-1	-1	0
w water	-1	-3	3	1	-2	9	-5	0	-3
w web	1	16	-3	-10	2	-2	-2	7	-9
w web pag	12	-7	-6	-4	-2	-1	17	-7	-1
w webmail	-1	0	-6	-4	13	-1	5	-7	-1
w webmail imap	-6	11	0	0	-1	-1	-2	0	0
w webmail login	-1	-5	-1	0	-5	2	11	0	0
w webmail open	2	-7	-1	5	4	0	-1	0	-3
w webmail show	12	-10	1	2	-3	1	-1	-1	-1
w websit	1	-2	-9	-1	-6	8	0	7	2
w wed	0	-1	2	3	-1	7	-2	-2	-5
w wee	1	12	-7	-2	-2	1	-2	-3	1
w weekend	0	3	-6	-5	3	5	1	-3	1
w welsh	-1	-11	0	0	-1	-1	15	0	-1
w wev	-2	-3	1	1	1	-3	-3	-1	10
w wg	-3	-4	-5	21	-5	-1	1	-2	-1
w what	14	1	-6	0	3	-4	3	-6	-5
w what biggest	2	-2	-4	-1	-1	7	-3	0	1
w what cost	-1	0	-2	-5	0	0	9	0	0
w what pric	0	-1	-7	0	0	-1	6	-1	5
w whatsapp	2	-1	-5	10	2	-3	-4	-2	1
w when	12	5	-3	-3	0	-5	0	-2	-5
w wher	-4	3	7	1	-5	4	-6	-2	3
w whit	3	4	-11	-3	-2	7	-3	9	-4
w who	3	-2	-4	0	-4	-1	-7	2	14
w whoev	-4	-10	3	-2	6	3	-4	1	8
w why	-1	2	-4	0	-1	10	-2	0	-3
w wi	4	7	-4	-7	-3	-4	4	-1	4
w width	15	-13	0	-1	-1	0	0	0	0
w wif	-4	5	11	4	-4	-6	-5	0	-1
w wifi	8	2	-3	-5	2	-6	1	1	1
w win	11	-7	-4	-3	-2	-1	2	-1	4
w window	7	-6	-5	3	-1	-8	3	4	1
w winmail	-7	7	-3	-1	-3	10	0	0	-3
w winmail dat	-7	7	-3	-1	-3	10	0	0	-3
w wip	-3	4	4	-2	1	-11	-4	6	6
w wir	-5	0	-1	10	-2	-2	-2	-1	4
w wir guard	-3	-4	2	11	-2	-2	-1	0	-1
w wireguard	3	-7	-4	8	-7	-6	14	-2	2
w wish	-3	5	-4	7	-6	-3	1	-1	5
w wish know	0	-3	-2	-1	-3	-1	11	0	0
w wonder	-5	3	-3	-3	-1	-2	-2	-3	14
w word	0	1	-5	-8	5	-3	-6	5	10
w work	0	0	-4	3	-1	0	-5	2	4
w worth	-2	-2	-3	-3	-3	0	12	0	1
w wrap	-4	0	-11	13	-4	-1	13	0	-5
w writ	1	1	-1	-6	2	0	-3	2	4
w writ nam	-1	-1	-7	0	-1	3	-2	0	10
w wrong	5	0	3	5	-8	-3	-11	7	2
w xmr	0	0	0	-15	0	0	16	0	-1
w yahoo	8	-12	6	-2	-2	12	0	-1	-10
w yall	-3	-2	4	-2	0	-3	-4	-1	11
w ye	-8	2	-2	-3	0	7	4	1	0
w year	0	0	3	-3	-1	-3	-2	5	0
w year month	0	-1	7	0	-1	0	-4	-1	-2
w year pay	0	0	-10	-1	-1	-1	2	0	11
w year pric	-3	2	1	0	0	0	3	-1	-1
w youd	-1	1	6	1	0	1	-11	8	-4
w young	-3	4	8	-2	-6	-2	-3	-1	5
w yous	-6	-6	8	-1	-4	6	4	-2	2
w youtub	-1	-3	-2	16	-2	-1	-2	1	-6
w yubikei	-2	-7	0	-6	25	-1	-3	-1	-5
w zero	-5	2	-3	-1	4	-2	1	8	-3
w zip	-9	3	7	1	-6	8	-3	0	0
w zip mail	-1	6	14	0	-1	-18	0	0	-1
w zon	-3	8	-5	-4	-1	12	-4	-1	-2
w zoom	-2	-4	-3	0	-1	0	12	-2	0`;
