/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const subjects = `bias	-8	8	22	2	-14	4	15	-41	11
o 2fa	6	2	-3	-2	9	-4	-6	-1	-2
o 404	0	-2	-7	-3	-1	-1	-1	17	-2
o 465	11	-1	-2	-3	-1	-2	-1	0	-1
o 587	11	-2	-2	-6	3	2	-1	-1	-3
o accept	11	-4	-2	-8	-2	-3	8	3	-4
o access	6	4	-6	1	6	-8	-1	-1	-1
o account	1	-4	2	-6	12	-2	-1	1	-3
o add	1	-7	11	3	-5	3	-1	-1	-4
o address	3	-3	-2	-3	-9	18	4	-4	-4
o age	-1	-3	-4	-1	-2	-3	4	0	10
o alia	-6	-4	-3	-2	-4	28	-3	0	-5
o alias	-3	-1	-5	-3	-4	20	-1	-1	-1
o allow	-1	-6	3	4	-5	1	-2	4	2
o amsterdam	-2	-3	-2	15	-1	-2	-1	-2	-2
o android	2	0	-4	3	-6	-3	-2	8	2
o answer	0	7	-7	5	0	-3	-6	1	0
o aol	9	-5	0	-2	-2	1	0	0	-1
o app	5	-1	-6	1	3	-1	6	-4	-3
o appli	-4	-8	14	-2	-4	3	0	0	2
o april	-6	-9	13	2	-2	0	0	0	2
o archiv	-1	9	-4	2	-3	-5	-6	6	4
o arriv	-5	4	-1	-2	2	10	-6	-3	0
o articl	-2	-4	-5	1	-3	-1	-3	13	3
o ask	1	-8	-7	6	8	-7	4	-3	7
o attach	-1	8	-4	-5	-1	-3	2	4	-1
o auditor	-2	4	-1	-1	-2	-2	-4	0	9
o authenticat	8	-1	3	2	-5	-3	-2	-2	-2
o authenticator	1	-3	-10	-2	19	-1	-1	0	-2
o auto	-3	-3	10	-1	-1	1	-1	0	-2
o automatic	-3	10	1	-1	-1	-4	3	0	-5
o bank	-3	-8	7	11	-3	5	-1	-5	-3
o behind	-2	2	-1	13	-2	-3	-6	-3	2
o big	1	7	5	-2	-3	-3	3	-1	-8
o bill	0	-1	16	1	-7	-7	-1	0	-2
o bin	-5	10	10	-1	-6	3	-5	-1	-5
o bitcoin	-4	-2	3	0	14	-5	-4	0	-2
o block	-8	7	-2	6	-7	7	0	2	-5
o book	-8	10	-4	1	-2	5	-1	-1	1
o bounc	-3	1	1	-1	9	-3	-1	0	-1
o box	4	1	1	2	4	5	2	-1	-18
o break	-7	10	-6	-2	6	1	-3	9	-7
o bring	6	4	4	-2	-2	-6	0	-3	-1
o brows	3	8	1	4	0	-4	0	-6	-6
o bump	2	0	9	-1	-1	-2	-6	0	-2
o button	-9	12	4	-7	-2	-4	-6	16	-4
o buy	1	-5	2	-6	3	7	0	-1	0
o calendar	-6	18	-7	-3	1	-2	1	2	-4
o call	-10	8	-2	-1	1	-2	3	3	1
o cancel	-1	3	8	2	-5	-3	-4	3	-3
o captcha	-1	-1	6	2	-2	-7	-3	9	-2
o card	0	-10	7	-4	4	-3	4	-2	5
o carri	7	-7	-4	0	0	0	6	-1	-1
o catch	-2	1	-6	-2	-2	9	4	0	-2
o certificat	18	0	-2	1	-9	-9	-4	-2	7
o chang	-1	5	12	-5	3	1	-10	-3	-3
o charg	-3	-1	-2	-2	1	-2	6	-1	4
o cheap	-1	0	1	-5	-1	0	9	-1	-1
o check	1	0	0	-7	3	-3	2	3	1
o chequ	-1	-2	9	-1	-1	-5	4	0	-2
o citi	6	0	-2	7	-1	-2	-3	-4	-1
o click	-4	-1	-1	5	3	-7	0	6	-1
o client	-7	7	-5	0	4	5	-6	-2	3
o clos	-4	-3	5	-1	0	1	-4	3	2
o club	-4	-2	-2	-5	2	8	1	2	0
o co	1	-3	-1	0	3	-1	8	-2	-4
o cod	-2	-4	0	-6	14	4	-3	-2	-1
o column	-3	9	-2	-1	-1	1	-3	0	0
o com	-1	-6	-6	4	1	8	0	-2	2
o compani	2	1	-4	-3	0	-3	-1	4	3
o complaint	-1	-6	-1	-2	2	-3	-3	-1	14
o complet	0	-1	8	2	0	-1	-3	-4	-1
o comput	6	-5	-2	-1	3	1	0	-6	5
o configur	-5	-5	4	9	4	-2	-2	-1	-2
o confirm	-4	-7	1	1	2	0	2	4	1
o connect	10	1	-12	5	-4	-4	-5	0	8
o connection	8	1	-6	-6	6	-4	3	-1	-2
o contact	3	7	1	-5	-5	-4	-5	11	-2
o contract	-6	-5	8	0	-7	-5	11	-1	4
o convers	-4	14	-2	-1	-1	-7	-3	0	5
o copi	8	2	0	-1	-4	0	-7	-2	4
o correct	1	0	5	-2	-9	-7	-5	24	-7
o cost	-9	-2	11	1	-4	-3	13	-1	-5
o couldnt	12	-1	-4	0	4	-3	-3	0	-3
o count	2	-6	8	-5	2	-9	8	-1	1
o countri	-3	-1	-5	3	0	-9	2	7	7
o credit	-1	-4	9	-1	-1	-3	4	1	-5
o csv	-1	-2	13	-3	-2	1	-4	-1	-1
o custom	-7	3	-8	-4	6	6	-2	3	4
o cut	-4	-1	1	4	-1	7	-6	8	-10
o dark	6	4	-3	0	-1	-1	-6	1	1
o dat	0	5	4	-5	-3	2	-7	1	3
o data	5	-5	-7	1	-4	-2	10	-3	6
o daught	-4	9	-5	-4	-5	0	3	10	-5
o deal	-2	2	-5	-1	-7	-1	2	-1	12
o debit	-2	-2	8	-2	-1	-2	3	-1	0
o delet	1	8	4	-2	-2	3	-4	-1	-7
o deni	8	3	-7	10	-2	-6	-2	-1	-2
o desktop	-2	6	-4	-1	1	-2	5	0	-2
o devic	11	-6	-2	4	9	-7	-4	4	-7
o die	4	1	-3	7	-2	-6	-10	-1	10
o different	5	-1	-3	0	4	-3	-1	4	-4
o discount	-2	-3	8	0	0	-3	4	-1	-3
o dkim	-1	-3	2	-1	-2	6	-1	0	-1
o dmarc	-2	-3	-2	-1	-1	13	-1	0	-3
o dns	7	-3	-4	-6	-2	8	-4	1	3
o dollar	-3	-4	8	-2	2	-2	2	-3	2
o domain	4	-8	-2	-11	2	14	3	-1	-2
o download	2	6	-2	2	5	-3	-7	2	-5
o draft	-4	12	-2	-2	-1	5	-3	0	-5
o drop	3	4	12	-4	-1	-3	-7	-1	-4
o dubai	5	-3	2	-3	-2	-1	10	-1	-7
o eleven	11	-1	1	-5	-4	-5	5	1	-2
o email	2	10	-10	-9	4	4	-8	3	4
o empti	1	7	5	-3	0	-7	-4	6	-6
o encrypt	2	-6	-2	-2	10	-5	-1	6	-2
o end	0	-5	13	-9	-4	-2	-1	7	1
o english	-10	8	-2	-1	3	1	1	1	-1
o enter	3	4	3	-6	-8	6	1	4	-6
o error	-3	8	0	-3	-3	3	-5	4	-2
o eta	5	-4	-3	8	0	-3	-1	0	-2
o euro	-2	-2	13	0	-5	0	0	-1	-3
o everybodi	10	0	-1	-5	-1	-4	1	4	-4
o ex	-2	10	-2	0	9	-7	-2	-2	-3
o exampl	1	-6	4	-3	-8	11	-4	5	-1
o exchang	13	-2	-2	1	-8	-1	-1	0	-1
o exit	-2	-11	-8	27	4	-9	0	-3	2
o expect	11	-3	2	0	-3	-2	-2	0	-2
o expir	-5	3	5	2	1	5	-5	0	-6
o explain	-3	4	1	-1	9	-4	-8	-1	2
o export	6	7	-4	-2	-3	4	-3	-1	-5
o extra	-3	-2	9	-3	-1	-2	5	0	-3
o eye	-1	7	13	-2	-2	-3	-5	-2	-3
o factor	-6	-1	1	-1	15	-2	-1	0	-4
o fail	4	7	5	-4	-3	3	-5	0	-7
o fami	2	8	-5	-7	-1	2	-6	-2	10
o fee	-3	2	8	-2	-3	-7	7	0	-3
o fil	-3	6	2	3	-3	4	-5	-2	-3
o filter	-1	13	-2	1	-6	7	-8	-1	-5
o fin	13	1	-3	2	-8	-2	2	-2	-2
o find	0	5	1	-2	5	0	-7	3	-6
o fingerprint	-3	-2	-2	2	14	0	-1	-4	-4
o firefox	-5	11	2	-1	-1	-1	0	6	-10
o fiv	0	4	-1	3	-4	-1	4	0	-4
o fix	6	0	-8	8	-6	-1	-6	16	-7
o folder	-1	21	-6	-2	-7	0	4	-1	-6
o font	-1	11	-1	2	-2	-5	-2	-1	-2
o forget	2	1	4	-9	5	-6	9	-2	-3
o form	-7	-7	2	-10	-9	6	-5	26	5
o forward	-13	-1	-6	4	4	17	0	2	-6
o four	-2	0	6	-4	-6	4	4	1	-4
o fre	0	0	5	1	-4	5	-1	0	-5
o friend	3	-8	7	-3	10	-7	-3	1	1
o full	7	0	-3	3	-5	10	-3	-2	-7
o gatewai	-4	5	0	9	-3	-2	-2	0	-4
o gb	4	-9	12	1	-3	-5	9	-1	-7
o german	-5	3	-6	5	-2	-2	-4	9	4
o gift	-3	-1	-2	-3	9	-4	10	0	-5
o gig	-3	-5	6	4	-1	-1	3	-1	-3
o giv	5	5	-7	-1	-1	1	1	1	-4
o gmail	11	-17	-4	-6	0	11	7	-2	0
o group	-6	8	-1	1	2	3	-1	-3	-4
o guid	4	2	-3	0	-7	2	-4	10	-4
o half	-2	1	-5	1	8	0	-2	0	-1
o hand	-2	1	-8	2	1	1	7	-1	-1
o handshak	-6	-6	-2	19	5	-2	-3	0	-3
o hang	-2	0	-3	5	-4	-2	-3	-1	10
o happen	5	2	-4	0	-6	-4	0	-1	8
o header	-1	10	-7	-4	5	1	-3	5	-5
o help	-2	-1	-1	-5	-2	1	-3	13	2
o hes	0	-4	-1	0	10	-1	-4	0	1
o hid	1	9	4	-2	5	-6	-3	-2	-5
o hit	-5	11	11	-2	-3	-14	-3	9	-4
o hold	-1	-2	-1	-1	-5	-1	3	-1	9
o holidai	-3	14	2	-1	-1	-3	-1	0	-7
o hom	-2	4	-1	1	0	-1	-6	6	-1
o host	5	-6	-9	-5	16	-3	6	0	-4
o hotmail	8	-7	0	-2	-1	7	-2	0	-3
o hous	1	0	-4	4	-3	5	-3	6	-7
o human	0	-4	-5	-2	-3	2	-1	2	11
o husband	-3	1	10	-3	1	-3	0	-2	-1
o id	-7	6	7	-1	0	4	-5	-5	2
o imap	9	-1	-6	-14	17	-5	4	6	-10
o import	4	7	-2	-3	2	-7	2	1	-3
o inbox	-2	2	-5	-3	-4	8	7	-2	-1
o includ	2	-8	8	-8	-2	3	6	-2	1
o incom	10	-5	-3	-3	2	3	0	0	-3
o info	3	0	-5	-4	2	12	-2	-1	-5
o insid	1	9	-12	0	2	-2	7	1	-5
o invalid	-8	7	10	5	-3	-3	-4	4	-7
o invit	-6	8	-3	-1	2	-1	-2	-3	5
o invoic	-2	1	8	-2	-2	-4	1	-1	1
o ip	-5	-12	-2	14	-5	3	12	-2	-2
o ipad	10	-8	-1	4	5	-4	-1	-1	-4
o iphon	14	-10	-3	-1	-2	-5	1	7	-2
o januari	4	-1	10	-3	0	-5	-6	-1	3
o join	-3	2	3	-2	-3	-3	11	-5	1
o jun	-2	-1	3	-1	-4	3	0	-1	3
o keep	2	-3	6	-6	0	-4	-4	0	9
o key	-6	-3	-3	9	15	-2	-1	-2	-7
o keyboard	-3	-6	10	-1	-4	5	-1	1	-2
o kick	-5	1	-4	0	9	-1	2	0	-1
o kind	-7	0	6	2	-7	1	-2	9	-2
o know	-1	-2	-1	-2	0	-2	5	-3	7
o land	-6	-2	2	1	0	10	-3	-1	-1
o laptop	11	-3	-7	7	6	-4	-6	4	-6
o lat	-1	-3	4	0	-6	12	-7	-1	2
o law	-2	2	-7	-6	-2	-1	-2	3	15
o leak	-2	-2	-3	3	12	-4	-2	-2	0
o leav	1	1	-2	0	6	1	0	-6	-2
o letter	-2	5	-6	-10	9	4	-6	1	5
o limit	6	3	-2	3	-9	3	-3	1	-1
o lin	-3	-1	0	0	-2	4	-2	-4	8
o link	-6	-1	1	0	3	-6	1	11	-2
o list	-6	8	-7	-5	6	4	-9	4	5
o liv	5	1	-4	1	-3	0	0	-2	2
o load	3	-1	1	4	0	0	1	0	-7
o lock	-4	-3	5	1	12	-4	0	-2	-5
o log	-4	10	-4	-7	6	0	0	-7	7
o login	-2	7	-8	-3	14	-2	-1	4	-8
o logo	-5	7	-10	-2	8	-6	2	-1	8
o longer	-8	7	-5	-2	11	3	0	0	-4
o los	-7	-3	7	3	3	3	-7	7	-6
o mac	8	2	-5	5	-1	-7	-2	2	-2
o machin	5	0	-9	0	3	-3	6	-3	1
o mail	13	7	-4	-13	4	-6	3	-9	5
o mailbox	2	3	4	-12	1	-2	2	-2	5
o man	-5	-10	-2	-2	6	4	2	2	4
o manag	1	0	0	-2	-4	0	-4	-1	10
o managesiev	10	3	-2	-4	-3	-1	-1	-1	-1
o march	-3	-5	8	-1	-3	-3	1	0	7
o mark	-4	9	-2	-3	0	4	-4	2	-2
o mbox	-6	16	-4	-1	-1	-2	-2	0	-1
o messag	-7	3	-1	-6	3	-3	-6	8	10
o min	-3	-3	7	-2	-4	10	-3	-1	-2
o minut	6	5	-2	2	-10	5	-7	0	1
o mobil	-2	7	2	0	1	-5	-6	8	-5
o mod	-3	5	-2	1	3	-3	-2	1	0
o mondai	2	2	4	-3	-1	8	-10	1	-3
o monei	1	0	4	-2	-2	-4	3	-1	1
o month	-2	-6	8	-3	-3	-4	6	-2	6
o morn	4	4	-3	-4	13	4	-9	-4	-5
o mov	5	2	6	0	-3	-1	-3	-2	-4
o mr	0	-4	12	4	-1	-3	-3	-1	-4
o mrs	-4	-3	3	-1	4	9	-3	0	-3
o mtu	-1	-2	-2	14	-1	-2	-2	0	-3
o mum	1	4	6	-4	1	1	-6	-2	0
o mx	-8	-2	-3	-2	-1	24	-2	-2	-2
o nam	-2	9	3	-1	-6	1	2	-5	0
o newslett	-7	2	-2	-3	-3	6	-4	-3	14
o night	8	1	-2	0	4	1	-9	-2	-1
o nin	6	-2	-7	-1	3	1	3	-1	-2
o noon	13	-2	-6	2	-3	-4	-2	1	0
o normal	-13	-8	-2	8	6	9	6	-1	-4
o number	-7	-3	10	-2	5	-2	-2	1	-1
o offer	-5	0	-7	8	2	-5	4	-1	3
o offic	10	3	-9	0	-10	5	-2	6	-2
o open	-5	11	-11	3	9	-7	-9	9	-1
o order	-2	5	4	-6	-11	6	1	3	1
o outag	11	8	-1	-1	-4	-3	-3	-2	-4
o outbox	17	-8	-2	-1	-1	-2	0	-2	-2
o outlook	4	-1	-6	2	-2	3	-2	1	0
o outsid	-6	-3	-4	2	7	5	1	2	-3
o pag	-12	5	6	1	-10	-5	-4	18	0
o panel	1	-9	4	3	-2	8	4	-4	-5
o paper	-7	-4	6	-2	3	-3	1	-1	7
o pass	2	-2	2	1	-7	0	2	-3	6
o passkei	-1	0	-2	-2	7	0	-1	0	0
o password	1	6	3	7	9	-14	-3	1	-11
o past	-5	8	-4	3	7	-6	-6	-1	4
o pay	-5	-15	-4	-4	4	4	25	-1	-3
o pc	8	3	-7	0	3	-2	-3	2	-3
o pdf	5	2	4	-2	-2	-3	2	1	-6
o peer	3	-1	-6	15	-7	-1	-2	0	-1
o per	3	2	4	-4	2	-3	0	0	-5
o period	-1	-3	-3	-1	-2	-1	12	0	-1
o person	-4	10	-6	0	1	4	-3	-3	1
o pgp	-2	-7	-1	-2	11	2	-1	2	-2
o phon	12	-12	2	5	3	-15	-7	8	4
o photograph	-2	15	-4	-1	-2	-2	-1	0	-3
o pictur	-1	9	-2	-4	-1	-2	2	3	-6
o plac	4	1	6	0	-4	-8	-1	-1	2
o plan	-3	-5	13	-5	1	-4	-4	6	1
o pls	-3	-4	8	-4	3	2	-5	4	-1
o plus	5	-3	0	-5	1	4	5	-3	-4
o polic	-6	-5	0	-4	9	-3	-2	0	11
o pop	3	-5	-3	-2	14	-3	-1	0	-2
o pop3	8	-4	-3	-3	-4	-3	4	7	-4
o port	8	-8	-4	11	-4	-2	-6	6	-1
o post	2	0	-2	-6	3	1	-4	-3	10
o present	-2	2	-3	-1	5	-5	8	0	-4
o press	-1	-1	1	-4	-1	-2	-1	8	-1
o preview	-3	13	-2	-2	-2	-1	-2	-1	-1
o pric	-8	-7	8	-2	-2	0	10	6	-4
o print	-5	7	-4	4	-2	-3	1	-5	7
o privaci	-2	6	-5	-5	-5	-2	-2	-1	14
o privat	-1	0	0	-11	7	0	9	-2	-2
o process	0	-2	-4	-1	-2	-3	2	0	9
o proforma	-2	-3	13	0	-2	-3	-2	0	-1
o promis	0	-4	7	-1	-1	-2	0	-1	2
o provid	4	-6	-10	1	0	5	3	1	3
o proxi	0	-8	-9	15	-7	-4	6	-4	10
o pull	2	12	-5	-4	-5	2	1	-1	-3
o qr	-1	-10	-5	10	6	-2	4	-1	-1
o queu	-6	3	-4	-3	-2	11	-1	-1	3
o quot	-1	-1	-4	-5	-5	3	11	-3	6
o rat	0	-1	-2	-3	-3	-2	8	8	-5
o reach	-8	1	-1	-2	-1	14	-3	-1	0
o read	5	7	-3	1	1	-3	-4	-5	1
o real	-1	3	-8	0	3	-3	-6	5	6
o receipt	3	-4	19	6	-5	-6	-5	-1	-8
o receiv	5	-3	1	-2	5	6	-8	-3	0
o reception	-6	3	-3	-2	5	10	-3	0	-3
o recipient	-5	4	-3	-1	-2	11	-2	0	-2
o recommend	14	-3	3	0	-8	0	-4	0	-1
o record	-6	4	-4	2	6	1	-8	-2	6
o recover	-2	-3	5	-2	15	-3	-3	-1	-6
o refund	-2	-5	10	1	-8	-1	7	7	-9
o refus	5	-2	3	10	-2	3	-7	0	-9
o register	2	-9	13	-5	-7	-6	4	-2	9
o reject	7	-4	-3	3	3	-1	-2	-1	-2
o remind	-5	4	9	-2	-1	1	0	0	-5
o remov	2	0	7	-3	4	3	-5	-1	-5
o renew	-6	-11	1	0	10	6	0	-4	5
o repli	-13	9	-2	3	2	5	-6	1	2
o report	-6	2	-4	0	5	0	0	-1	5
o request	-4	5	-1	-5	-5	-1	-7	0	17
o reset	-1	-6	10	-3	7	-6	-1	0	0
o rest	3	-3	-1	5	-2	-4	5	2	-5
o return	-3	-9	8	-2	7	5	-3	1	-4
o rid	0	8	7	-8	-6	6	-3	-1	-3
o ring	2	-1	-2	-2	4	-7	-3	-1	9
o router	4	-2	-3	7	-1	-1	-2	0	-2
o rul	-3	14	-2	-2	5	-9	-5	3	-1
o run	-5	1	-6	6	-5	-1	9	0	2
o saf	2	-8	-5	0	11	6	-2	-1	-3
o samsung	10	-3	-2	-2	-3	-1	0	2	-1
o saturdai	-2	2	2	-3	-1	-3	-4	1	9
o sav	-1	8	-6	-7	3	-2	-2	0	8
o say	1	0	-3	-1	9	4	-5	1	-7
o school	9	4	-1	-1	-4	-4	2	1	-8
o se	0	-2	-4	1	-2	10	0	-1	-2
o search	-8	10	-3	3	-5	0	-3	13	-7
o seat	-1	-3	6	-1	-1	-6	6	-1	1
o sell	-6	-5	3	-7	4	-6	10	-1	8
o send	12	0	0	-6	2	2	-8	5	-7
o server	2	0	-12	11	4	1	-5	-2	2
o session	-2	-3	-3	1	12	-5	-3	1	2
o set	2	11	-6	-3	4	-1	-7	7	-7
o setting	-2	4	1	4	1	2	-4	-2	-5
o shar	-7	6	3	1	-1	-1	2	1	-3
o shop	2	-2	0	0	4	-2	4	1	-8
o shortcut	-3	13	0	-4	-3	0	-1	0	-2
o show	4	2	-5	1	6	1	-12	7	-3
o shut	3	-1	0	6	-5	-5	-4	-1	7
o sign	0	-6	9	-6	-1	-1	-2	0	8
o signatur	-13	20	-5	-2	7	-5	-3	-1	2
o sit	0	2	-12	9	-5	-3	-4	7	6
o six	-2	-3	-4	-1	6	4	-1	4	-3
o siz	8	3	3	-3	-3	-1	-2	-2	-3
o slow	-4	6	3	0	0	-2	3	-1	-4
o small	3	-5	-1	-1	0	1	0	0	3
o sms	-1	-1	-6	-1	7	-10	4	0	8
o smtp	7	2	-4	-4	2	0	-3	-2	2
o son	-2	5	9	-3	-3	0	-2	-2	-2
o sourc	-1	-5	0	0	-8	0	-1	0	14
o spac	-7	3	7	-3	7	-3	-6	4	-1
o spam	-3	5	1	-1	4	6	-6	-1	-6
o spanish	-1	-4	-5	13	-2	-1	5	-4	-2
o spark	11	-2	-7	0	3	-1	-2	0	-1
o spell	-5	3	10	0	-4	2	-2	0	-3
o spf	-1	-2	-3	-1	0	10	-1	0	-1
o ssh	-8	-2	-6	14	-6	-4	1	10	1
o ssl	12	1	-1	0	-8	-2	0	0	-2
o staff	4	-7	-6	-1	-2	0	7	-1	7
o stai	4	-2	-8	0	0	-1	2	4	2
o stand	-5	-3	2	-6	3	2	-4	1	11
o star	3	11	-6	-1	-2	-5	-3	-1	4
o status	11	-7	-3	1	-2	-9	-6	12	3
o step	5	-1	-1	-5	10	-5	0	-1	-3
o stop	7	5	2	-5	-1	0	-2	-3	-3
o stor	2	-6	-5	0	13	-4	-3	-2	7
o storag	-10	2	13	1	5	-9	1	1	-2
o subscrib	-3	-3	-6	-1	-4	5	7	0	5
o sundai	-4	5	-3	0	0	-1	-2	-1	6
o support	2	-10	2	1	-3	4	-2	7	-2
o suspend	-2	-5	0	0	13	-1	-3	-1	-1
o switch	-2	12	0	8	2	-5	-8	-1	-5
o sync	13	-1	-2	-2	-1	-2	-1	0	-3
o tablet	20	2	-2	3	-4	-4	-8	-2	-6
o tax	-7	-3	12	-1	-4	6	2	1	-5
o teach	-4	-2	-6	-1	2	-2	7	-1	6
o telephon	2	-3	-8	0	6	-5	3	-1	7
o tell	2	1	-2	2	-2	-6	-5	2	8
o ten	-3	4	-6	-5	3	0	5	1	1
o test	4	1	-3	9	0	-4	-1	-1	-5
o ther	0	1	-8	-5	8	-3	2	6	-1
o think	-1	0	-10	9	-4	-5	3	5	3
o thunderbird	13	-1	-7	-7	6	3	-3	-1	-2
o ticket	-3	-2	0	-2	-1	-2	-3	0	14
o told	0	4	-1	-2	1	1	-8	2	3
o top	-4	10	4	-4	3	-5	-6	12	-10
o torrent	-2	-1	-2	9	-1	-2	0	0	-2
o trash	-4	11	1	-2	-2	0	-2	-1	-2
o trial	-2	-3	8	-2	-4	1	8	0	-5
o tunnel	-1	-4	-5	5	3	-6	4	2	2
o turn	-3	2	-2	-1	-1	4	-1	-2	5
o twic	1	2	1	-1	-8	2	-5	7	1
o typ	3	4	1	-2	3	-6	-8	6	-1
o unlock	-3	-3	12	0	-3	-1	-1	0	-1
o unread	-2	10	-5	-3	-1	-1	-3	0	6
o updat	7	-1	2	-4	-4	-3	-2	7	-3
o upgrad	7	-1	12	-3	-7	-3	-2	0	-2
o ur	0	1	-5	2	-4	-3	-7	9	9
o user	2	2	3	0	0	-1	-3	2	-5
o usernam	9	-3	9	1	-1	-3	-3	-3	-6
o vat	-1	-2	6	5	-1	2	-2	-4	-3
o verifi	1	-8	0	5	5	0	-3	-1	1
o visa	-4	0	10	-1	-2	1	-2	-1	-1
o vpn	2	-2	-10	9	1	-9	11	-3	0
o web	1	10	-2	-5	-3	0	3	-4	0
o webmail	-2	18	-11	-5	11	-8	2	-3	-1
o websit	-2	-2	-9	0	-2	5	1	5	3
o wee	0	10	-7	-2	-1	2	-2	-1	1
o wg	-3	-4	-5	19	-3	0	-2	0	-3
o what	2	2	-3	3	0	-3	6	-3	-5
o wif	5	11	2	3	-6	-7	-3	-1	-5
o wifi	8	2	-7	-5	0	-4	2	1	3
o window	4	4	-5	4	3	-6	1	0	-5
o wir	-2	-4	-4	10	-1	-2	-2	0	6
o wireguard	0	-6	-1	11	-8	-4	12	-1	-3
o wish	-2	0	-5	5	-8	-4	6	-1	9
o word	-7	6	3	-6	1	-4	-2	5	3
o work	14	-7	-7	7	2	1	-7	-3	-1
o writ	-2	4	-10	2	4	1	1	2	-1
o wrong	-2	8	1	1	-7	-4	-9	8	4
o yahoo	11	-9	0	-2	-1	4	-1	0	-1
o ye	-9	5	-5	-1	4	2	3	1	0
o year	-2	-2	6	-3	-1	-1	2	4	-3
o young	-2	-3	10	-2	-4	-2	-3	0	6
o yubikei	-2	-7	-1	-5	22	-1	-4	-1	-2
w 100	-2	2	1	-10	0	11	1	-3	1
w 100gb	0	-3	6	-2	-1	-2	4	-1	-2
w 143	13	-1	-2	-7	0	-1	-1	0	-1
w 200	1	1	-14	5	3	-3	2	7	-2
w 212	10	-7	5	-4	-4	0	-1	-2	2
w 2fa	7	1	-3	-2	12	-5	-7	-1	-2
w 2nd	4	-10	10	-1	-2	-3	-6	0	8
w 3rd	0	-4	8	-4	-3	12	-6	-1	-2
w 404	-1	-3	-9	-3	-1	0	-3	19	0
w 465	18	-3	-2	-5	0	-4	-1	0	-2
w 500	-12	9	5	0	-4	-7	3	11	-3
w 502	-4	15	1	-3	-1	-1	-2	-4	-2
w 587	16	-3	-3	-7	1	2	-1	-1	-2
w 993	14	-6	-3	-6	1	0	-4	6	-2
w absenc	-2	16	-5	-1	-1	-3	-1	1	-4
w accept	4	-9	0	-6	-2	-1	14	6	-6
w access	2	5	-4	0	7	-9	-3	-1	3
w account	3	1	-1	-5	6	1	0	-4	0
w activ	8	-1	9	7	-2	-2	-16	-2	-1
w activat	-2	13	-4	-4	8	-4	-6	0	-2
w ad	15	4	-4	-8	2	0	-2	-1	-4
w add	3	-11	8	4	-6	8	0	-1	-5
w add account	11	0	-9	-1	0	0	-1	0	0
w address	-1	-5	3	4	7	-4	0	-5	1
w address book	-9	26	-1	-3	2	-7	-3	-1	-5
w address reject	19	0	-1	0	0	-18	0	0	0
w address send	-5	-4	-15	0	19	-1	-1	0	7
w address writ	28	-6	-6	-2	1	-12	0	0	-2
w adjust	-1	-2	14	-3	-2	-1	-2	0	-3
w admin	3	-7	4	8	9	-9	4	-2	-9
w administrator	-2	-3	9	-2	19	-8	-9	0	-2
w advertis	-3	-2	-2	2	-2	-2	-7	3	12
w age	-3	-3	-4	-1	1	-4	2	0	12
w agenci	-2	-4	0	1	-2	9	-3	0	1
w agre	-1	9	-12	2	-4	-5	5	-1	5
w airtel	-1	4	-15	2	-1	-1	14	-1	-2
w alert	1	-13	-2	-1	12	5	2	0	-4
w alia	-2	-2	-6	-3	-3	24	-2	0	-6
w alia small	-1	0	-9	0	0	-2	13	0	-1
w alias	-4	-3	-8	-4	-6	9	20	-1	-3
w allow	-4	-11	-1	4	2	4	-4	4	6
w alon	2	3	-8	5	5	0	-4	2	-4
w amsterdam	-2	-3	-5	14	1	1	-1	-2	-2
w android	9	-5	-5	4	-7	-4	-1	8	2
w android app	-5	4	-1	-6	-10	2	6	-1	11
w announc	1	3	-11	-2	-3	-4	-5	-3	24
w answer	6	3	-4	-1	-4	2	0	0	-2
w answer phon	-4	-5	-1	-3	-1	0	17	-2	-2
w aol	14	-4	0	-3	-2	-2	-1	0	-2
w app	-2	-4	-7	-4	11	-4	17	-3	-4
w app password	-10	-3	-2	-4	27	-5	-6	3	-1
w app phon	-9	6	0	11	-3	0	-3	0	-1
w appear	5	10	1	8	-6	-6	-7	-1	-4
w appl	13	-10	-4	0	1	3	-2	0	-1
w appli	-1	-7	6	-3	-3	4	3	-1	3
w april	-5	-12	19	1	-2	-1	0	-1	2
w archiv	0	7	1	3	-4	-7	-9	6	3
w arriv	2	0	5	-4	-4	15	-10	-3	-1
w articl	-2	-4	-6	2	-3	-1	-3	15	2
w ask	9	-9	1	2	-1	6	-6	-6	4
w ask password	12	-1	-12	-1	2	0	-2	0	3
w ask search	-1	4	-1	-5	0	12	-1	-4	-4
w attach	-3	6	3	-8	0	-7	2	4	3
w auditor	-4	5	-1	-2	-2	0	-6	-1	11
w authenticat	14	-6	1	4	-3	-2	-3	-2	-3
w authenticat fail	6	2	-4	2	2	-5	-2	0	-1
w authenticator	1	-3	-10	-2	18	-1	-1	0	-2
w auto	-4	-3	10	-1	-2	4	-2	0	-3
w automatic	-5	9	2	-2	-2	-5	4	0	-2
w automatical	-1	15	-5	-1	-6	0	-1	0	-3
w backup	-3	10	2	-1	0	-5	-6	1	1
w backup cod	-1	1	-10	-1	11	3	-1	-1	-2
w bank	-5	-4	10	10	-4	4	2	-7	-6
w bank transf	3	0	-15	-1	0	-4	11	0	7
w bar	0	-6	3	-5	6	-2	6	-2	-1
w basic	-2	-6	8	-4	2	0	8	-2	-4
w basic plan	-1	2	-11	-2	3	-3	11	0	-1
w batteri	11	-1	-4	9	-4	-3	-5	0	-3
w bcc	-10	8	-4	-2	-1	17	-3	0	-5
w beg	-1	0	-11	-4	10	2	12	-1	-8
w behind	-6	5	2	14	-2	1	-8	-4	-2
w best	19	-3	-18	8	0	-1	4	1	-9
w big	6	9	1	2	-9	-4	6	-3	-8
w big attach	12	-5	-1	0	0	-2	-4	0	0
w biggest	8	-8	-7	-3	-3	6	9	-1	-1
w biggest attach	-7	5	-2	-1	-1	-5	14	0	-2
w bill	-5	-1	6	2	6	-3	-1	-1	-2
w bill month	0	0	-12	0	0	0	13	0	0
w bin	-6	16	-1	-1	7	-1	-7	0	-7
w bitcoin	-4	-3	6	0	15	-6	-5	0	-2
w blackberri	19	-3	-3	-4	0	-3	-5	1	-2
w blank	6	8	-1	-12	1	-1	-3	6	-4
w block	-9	2	-2	6	-9	16	3	2	-9
w board	-9	0	-1	-2	2	11	-6	-4	8
w book	-8	7	-3	-2	-2	3	0	-1	5
w bottom	-1	15	-4	0	1	-5	-1	-1	-3
w bounc	-4	0	-4	2	5	8	-3	0	-3
w bounti	-1	-3	-3	-2	19	-2	-2	-1	-5
w box	6	-1	10	-4	3	0	-2	1	-12
w branch	16	-4	-5	1	-2	1	-1	-2	-5
w brazil	-5	-6	-5	14	14	-2	-4	-1	-5
w break	1	-4	-3	-1	2	-1	-6	15	-1
w bring	2	0	-6	-3	2	-5	1	-1	10
w bring folder	14	-6	-2	0	0	0	-4	0	0
w broth	2	-1	-2	5	-1	-3	3	-7	5
w brows	4	4	1	7	0	-5	0	1	-13
w brows mail	0	-2	-5	19	0	0	-11	0	0
w bump	2	0	12	-2	-1	-2	-7	0	-2
w business	-1	-10	2	-2	-1	-8	15	-1	5
w button	-7	11	4	-9	-3	-2	-7	18	-5
w buy	3	-7	6	-8	-5	5	7	-2	0
w caldav	10	3	-2	-5	-4	-3	8	-1	-6
w calendar	-3	-6	-2	-4	-1	-5	24	1	-4
w calendar android	15	-7	3	-1	-1	0	-8	0	0
w call	-4	-2	-3	-1	4	-4	-2	5	7
w cancel	-3	1	9	3	-1	-4	-3	3	-4
w captcha	-2	0	6	2	-3	-8	-4	11	-3
w card	-3	-7	6	-2	-2	-1	11	-2	0
w card run	-3	-1	15	1	-1	0	-10	0	-1
w card subscrib	0	0	-20	0	0	0	19	1	0
w carri	4	-6	-4	2	-1	-4	13	0	-5
w cas	-5	7	-4	1	3	-8	-3	0	10
w cash	-1	-3	7	-3	-4	-5	12	0	-3
w catch	-3	0	-7	-3	-3	14	6	0	-3
w catch domain	0	-1	0	0	-1	7	-4	0	-1
w centr	-1	-1	1	1	-5	3	-1	11	-7
w certificat	6	2	4	-1	-3	-9	-6	-2	9
w certificat trust	14	-1	-1	0	-8	0	-1	0	-3
w chang	7	3	3	12	9	-10	-13	-6	-5
w chang nam	13	-5	7	-2	-4	-4	-1	0	-5
w chang password	2	11	-13	-4	11	-6	-1	0	-1
w charg	4	-7	-1	-3	0	-5	0	-1	11
w chariti rat	-1	-1	9	-1	0	-2	-3	-1	-1
w chat	11	2	-6	12	-4	-5	-3	-6	-1
w cheap	2	1	-1	-7	-3	-1	12	-2	-2
w cheap plan	-1	3	3	-5	-1	3	0	-1	-1
w check	8	-2	-3	-5	-2	-5	2	3	3
w chequ	-2	-2	9	-2	-1	-6	8	0	-3
w chequ card	0	0	-12	0	0	0	13	0	0
w child	2	0	1	1	0	-6	-12	-1	17
w china	-1	-1	-1	-3	-1	-6	17	0	-4
w choir	-3	13	-4	-4	4	7	-9	0	-4
w christma	-2	-6	-7	-6	-2	11	3	6	4
w citi	5	-1	-2	11	-3	-2	-2	-5	-1
w clear	11	-3	-4	-6	1	10	-4	-3	-2
w click	-8	1	-7	5	16	-10	-2	7	-2
w click unsubscrib	0	15	0	-3	-5	-1	-1	0	-4
w client	-1	-2	0	-2	7	4	-10	-2	7
w clinic	7	-4	-6	-1	0	-1	13	-3	-5
w clock	-7	5	-4	-3	15	-1	-1	-1	-2
w clos	-6	-4	5	-2	10	-5	-5	3	4
w clos account	-1	13	-2	0	-5	-2	-1	0	-2
w club	-4	0	1	-8	1	6	1	2	1
w co	2	-5	-6	-5	6	-4	12	0	1
w cod	-8	-3	1	-4	12	7	-2	-3	0
w color	-6	17	-3	3	0	-6	-1	0	-4
w colour	-3	20	-1	-2	-3	-7	2	5	-10
w column	-4	13	-3	-1	-1	1	-3	0	-1
w com	-1	1	-10	9	-2	2	0	-2	3
w common	-3	0	-4	-1	-1	-4	18	0	-5
w compani	5	-5	-4	-2	0	-6	-5	4	14
w complaint	-1	-2	-4	-2	6	-3	-3	-1	10
w complet	-2	0	7	3	-1	0	-5	-5	3
w comput	11	2	4	-6	-5	-1	-6	-7	8
w configur	-4	-4	4	8	6	-3	-2	-1	-3
w confirm	-2	-10	4	1	6	-2	2	2	-1
w connect	11	3	-17	9	-8	0	-11	3	9
w connect server	13	-5	-1	-2	0	-4	0	0	-1
w connection	11	-2	-8	-6	7	-6	7	-1	-4
w contact	5	9	2	-8	-1	-3	-7	6	-3
w contact form	-3	-10	-5	0	2	2	0	19	-5
w contract	-2	-12	5	-1	-5	-2	14	-1	3
w convers	-5	18	-2	-2	-2	-10	-4	-1	7
w cooki	-4	7	-6	-3	-10	0	1	19	-4
w copi	0	9	4	-3	0	-3	-11	-1	4
w correct	0	0	11	-1	-1	-12	-8	20	-10
w cost	-6	-5	8	3	-6	-5	13	-1	-2
w couldnt	15	-4	-6	1	8	-4	-4	-1	-5
w count	3	-4	8	-7	1	-10	6	-2	4
w countri	-6	-2	-5	6	-7	-10	13	8	4
w countri disk	-1	-1	-2	-2	-1	0	16	0	-7
w countri mail	-2	-5	-3	-1	-2	-3	5	0	12
w court	0	-6	-4	-3	-9	3	1	0	17
w cover	-3	0	-1	-5	-4	-1	6	13	-4
w crawl	-2	1	-3	17	-1	-2	-4	0	-5
w creat	-9	0	2	-2	0	-1	14	-1	-2
w credit	-2	-4	12	3	-3	-4	3	0	-6
w credit card	0	1	-9	0	0	0	9	1	-1
w crypto	-2	-3	-2	-1	17	-2	-3	0	-3
w csv	-1	-1	15	-3	-3	4	-9	-1	-2
w custom	-6	-1	2	-4	-4	9	3	-2	2
w custom domain	15	-1	-2	0	14	-19	-5	0	-1
w cut	-6	-3	1	4	1	12	-7	10	-10
w dark	7	8	-3	-1	-1	-3	-6	0	-1
w dark mod	-3	8	-1	-1	0	-1	-2	1	-2
w dat	7	6	-2	-5	-4	7	-12	2	2
w data	1	-7	-6	1	-6	-2	9	-3	12
w data process	1	-1	-9	1	-1	-1	7	0	4
w daught	-4	9	3	-6	-5	-8	3	13	-6
w deal	-2	1	-5	-1	-6	-1	1	1	12
w debit	-2	-4	8	-2	-2	-2	6	-1	-1
w delet	-4	9	3	-4	-1	5	-6	-1	0
w delet mail	1	0	-4	1	-3	-11	14	0	3
w demand	-5	-2	-5	1	3	-2	-4	0	16
w demo	-2	-4	-7	-1	-10	-1	27	-1	-2
w deni	6	4	-6	11	-4	-3	-3	-1	-3
w desktop	-1	6	-9	-2	3	-2	7	0	-3
w detail	-4	-11	-6	1	17	2	-3	-1	5
w devic	0	-11	-4	9	8	-5	3	8	-8
w die	4	-3	-5	9	-1	1	-11	3	2
w different	1	1	-1	10	3	-3	-6	5	-11
w digit	0	-2	3	-7	13	-2	-2	-1	-3
w direct debit	-1	-2	-5	-2	-1	-1	9	0	2
w discount	-4	-3	8	0	-3	-3	11	-1	-6
w disk	2	-5	1	-4	3	-4	-4	-1	11
w dkim	-2	-4	0	-1	-4	10	2	0	-1
w dmarc	-3	-4	-3	-2	-1	16	-1	0	-3
w dns	9	-3	-1	-1	-3	1	-7	1	3
w doc	-7	-7	-3	-9	5	0	2	19	-1
w dollar	-2	0	8	-3	0	-1	2	-4	1
w domain	2	-6	0	-12	7	11	4	-2	-4
w domain cost	-1	3	12	0	0	-3	-12	0	0
w domain nam	-2	0	-2	0	-1	-6	11	0	0
w door	-10	14	-6	1	7	-2	0	-1	-4
w doubl	-2	10	3	-4	4	7	-4	-2	-13
w downgrad	0	-4	15	-12	1	-1	2	0	-1
w download	-2	15	-5	5	5	-4	-11	2	-5
w download letter	-5	-5	14	-3	0	-1	0	-2	2
w draft	-8	17	-3	-2	-2	5	-4	-1	-3
w drag	-14	16	2	2	-1	-2	-4	0	1
w drop	2	4	14	-7	-1	0	-9	-1	0
w dubai	8	-4	1	-5	-3	-3	15	-1	-9
w dublin	2	-4	-3	12	-2	-2	-2	-1	0
w due	14	-2	4	0	-1	-5	-8	-1	-1
w duti	1	-8	-4	1	-1	-2	0	0	13
w easter	0	0	-3	-1	1	-3	-2	0	8
w edg	-1	16	-2	4	-6	-1	-3	-1	-6
w eighti	-3	6	-5	-1	-3	-1	14	0	-6
w eleven	1	1	1	-9	-3	-3	12	0	-1
w elsewher	0	-3	-3	-7	-1	-1	-1	0	16
w em	9	1	8	-2	-5	-6	-3	3	-4
w email	1	2	5	-13	-4	-2	-4	5	9
w email address	12	-1	8	0	-3	-14	2	0	-3
w empti	2	2	3	-3	0	0	-5	11	-8
w enabl	-2	10	-1	-2	-3	0	-2	0	-1
w encrypt	4	-6	-6	-2	14	-8	-3	6	0
w end	0	-6	-1	2	-5	10	-4	5	-2
w enforc	-3	-1	-3	-1	17	-3	-2	0	-4
w english	-10	7	-5	-2	5	4	3	1	-2
w enough	-5	-5	-11	-1	-1	10	0	-1	13
w enter	-8	7	5	-6	1	4	1	4	-8
w eras	-5	3	7	-3	-4	-2	8	-1	-4
w error	11	9	-2	-2	-12	5	-8	4	-4
w eta	7	-2	-4	12	-1	-5	-3	-1	-3
w euro	-3	1	9	1	-5	-1	4	-1	-5
w everybodi	8	7	-9	-4	-1	-5	4	4	-5
w everywher	4	-6	-4	-2	17	1	-11	-1	1
w ex	-4	10	3	0	9	-6	-3	-2	-6
w exampl	-7	-14	1	-7	10	10	5	3	-2
w exchang	15	-3	-3	3	-10	-2	-2	-1	3
w exist	0	-1	-6	1	12	-6	7	-4	-1
w exit	-5	-9	-2	30	2	-12	-1	-5	2
w expect	16	-2	5	-1	-4	-4	-4	-1	-4
w expir	-1	5	7	4	-3	5	-8	0	-8
w explain	-4	4	0	-2	10	-3	-10	-1	5
w export	9	2	0	-3	-4	6	-5	-1	-4
w extra	-4	-4	10	-4	-2	2	7	0	-4
w factor	-11	0	-2	-1	22	-3	-2	0	-3
w fail	14	6	-1	-1	-2	4	-7	-1	-11
w fair	-2	-3	5	7	-3	2	-18	5	8
w fall	-2	-4	-6	-3	4	18	-8	3	-3
w fami	1	5	1	-6	-4	-2	-4	-3	12
w fami plan	-1	8	12	-7	4	-3	-5	-2	-7
w fast	-2	-2	-7	0	3	-2	0	-1	12
w fault	-3	-3	14	-6	-6	4	-5	-4	9
w fee	-2	3	6	-3	-3	-6	11	-1	-5
w feed	-20	-2	-5	0	3	8	-1	9	9
w fella	-4	-5	-2	-4	0	2	4	-1	11
w fetch	13	-2	-3	1	1	-2	-2	0	-5
w figur	-1	-2	-12	-1	1	-1	2	2	12
w fil	-2	5	0	7	1	1	-9	-3	-1
w fill	-1	12	-9	-3	-3	1	-2	2	4
w filter	-1	10	-5	2	-3	12	-10	-2	-3
w fin	12	0	-1	0	-1	-6	-1	-3	0
w find	-3	5	-10	-2	9	5	-8	3	2
w find mail	9	-1	-2	0	-2	-4	-2	0	2
w fingerprint	-4	-2	-2	2	20	0	-2	-6	-5
w finish	0	-1	12	-2	-7	-8	6	-1	1
w firefox	-4	14	-3	3	-4	-2	-2	9	-11
w firestick	-1	-2	-3	-1	-1	-1	11	0	-2
w firm	10	-4	-2	-3	-4	-4	-2	-2	10
w fiv	-2	3	1	5	-7	0	8	-2	-7
w fix	7	5	-3	8	-10	-1	-10	15	-11
w folder	-3	13	-5	-4	6	-7	1	-3	2
w folder insid	-15	9	4	6	0	-1	-2	0	0
w font	-1	14	-2	2	-2	-6	-2	-1	-3
w forget	-3	4	2	-9	0	-3	14	-3	-3
w form	-9	-5	3	-9	-7	3	-3	25	4
w fortnight	-1	16	-14	-1	-3	-8	10	0	1
w forward	-18	2	-8	7	5	15	-1	2	-3
w four	3	6	1	-10	-4	-5	12	1	-5
w franc	-4	-4	-5	13	4	-3	-4	-1	4
w fre	-3	-3	6	1	-8	10	5	-1	-7
w fridai	-1	1	6	-8	1	7	1	1	-8
w friend	-3	-2	9	-2	14	-7	-5	1	-4
w full	-2	-5	9	1	8	8	-6	-2	-11
w full header	-1	18	-2	0	-6	-9	0	0	0
w gadget	-10	-3	-3	15	8	-1	0	-2	-3
w gam	2	-1	0	-15	-1	0	16	0	-1
w gatewai	-6	11	0	11	-3	-5	-3	0	-5
w gav	8	-4	8	-5	4	-10	0	1	-1
w gb	3	-7	12	7	-7	-6	9	-2	-10
w german	-7	0	-1	6	-1	-4	-5	8	4
w gift	-3	-1	8	-4	3	-6	8	0	-6
w gift card	-2	-1	-16	0	18	0	2	0	-1
w gig	-2	-7	7	5	-2	-2	6	-1	-4
w gigabyt	-1	-2	14	-12	-2	-3	13	0	-6
w giv	8	0	-12	-2	-3	9	0	2	-4
w gmail	5	-14	-7	-5	3	14	7	-3	-2
w gmail app	13	-1	-5	1	-1	-2	-4	0	0
w grandson	-1	5	0	-1	-7	-9	8	-1	5
w greylist	-1	-3	-5	-1	-2	16	-2	0	-2
w group	-7	16	-6	1	1	3	-1	-3	-3
w guard	-4	-2	-3	12	-6	11	-4	-1	-3
w guest	-8	-2	0	-15	1	12	15	-1	-2
w guid	6	1	-7	-3	-6	5	-5	11	-2
w half	2	-2	8	-1	1	-1	-5	-1	-2
w hall	-7	20	-5	-1	-2	-2	-3	0	1
w hand	-2	-3	0	1	-4	-4	8	-2	5
w handshak	-5	-5	-2	21	2	-3	-3	-1	-4
w hang	-2	1	-1	6	-5	-3	-5	-2	11
w happen	3	11	-6	-1	-1	-4	-1	-1	0
w hard	23	-5	-4	-1	-5	-2	-1	-5	0
w header	-3	8	-9	-5	1	9	-4	6	-3
w help	-1	-6	1	-7	-9	1	2	12	6
w help pag	-3	-8	-7	-2	8	-2	-4	4	14
w help sit	-3	1	-1	-1	0	-1	0	10	-4
w hes	1	-6	-7	-1	21	-2	-6	0	-1
w hid	3	8	8	-4	8	-8	-6	-2	-7
w hit	-8	3	14	-2	-3	-16	-4	11	6
w hold	-7	-6	-6	-3	-1	13	4	-2	7
w holidai	-5	17	-2	-1	-5	0	-1	-1	-3
w hom	-1	7	-8	1	5	-2	-11	7	2
w host	11	-7	-10	-4	6	2	6	1	-3
w hotel	7	-9	-5	4	5	-2	2	-2	-1
w hotmail	9	-7	-1	-2	-1	8	-3	0	-3
w hous	4	-2	-5	2	3	0	-2	5	-5
w human	-1	-5	-3	1	-3	-1	-2	2	13
w hundr	-9	-2	1	0	6	10	-1	-2	-2
w husband	-10	3	11	-3	1	-3	3	-2	-1
w iban	2	-2	13	0	2	-2	-2	0	-11
w id	-1	-1	3	-1	0	1	4	-6	2
w idl	15	-3	-6	10	-6	-4	5	-3	-7
w imag	-1	13	1	0	0	-13	-1	0	0
w imap	3	3	-14	-17	11	-3	17	7	-7
w imap idl	-12	0	-3	-3	3	0	16	0	0
w imapsync	25	-3	-6	-2	-2	-1	-10	0	-2
w import	1	12	-4	-4	0	-7	4	1	-4
w inbox	-7	14	2	-4	-10	2	10	-4	-3
w includ	4	-7	6	-10	-4	3	8	-3	3
w incom	12	-6	-4	-5	0	7	-1	0	-4
w incorrect	9	1	-1	-1	-3	-1	-2	-2	-1
w increas	0	14	3	-1	-2	-6	-6	0	-3
w info	3	3	-7	-5	-1	18	-3	-1	-7
w insid	1	2	-7	1	11	-9	10	0	-9
w internet	3	5	0	5	-6	-1	4	-2	-7
w invalid	-6	7	10	7	-2	-4	-6	4	-11
w invit	-6	10	-3	-1	3	-1	-3	-3	4
w invoic	-1	-2	-5	1	3	-3	11	-2	-3
w ip	-3	-8	-7	13	-9	3	11	-4	4
w ip address	-1	-1	-1	-4	-1	-7	-2	0	16
w ipad	8	-8	-4	6	5	-4	3	-1	-5
w iphon	19	-15	-3	-1	-3	-6	1	10	-1
w ipv6	11	-3	-4	6	1	0	-4	0	-7
w isp	6	-4	-3	11	-3	-2	-3	0	-2
w item	-3	-2	2	-2	-2	-3	-2	15	-2
w januari	1	11	4	0	-3	-4	-10	-2	5
w japan	-5	6	-2	14	-3	0	-5	0	-5
w join	-1	2	-1	-3	-1	-4	13	-5	0
w jun	-2	-3	6	-3	-5	3	-1	-1	6
w junk	-4	-4	5	2	-3	9	-4	-1	0
w k9	21	-3	-1	-11	-1	-2	-1	0	-2
w keep	1	0	7	-8	2	-5	-6	-1	12
w key	-4	-1	-9	10	10	3	1	-4	-6
w keyboard	-6	-3	13	-1	-5	5	-1	1	-3
w kick	-5	1	-4	0	14	-4	0	0	-1
w kill switch	0	-6	-2	12	-2	-1	-1	0	-1
w kind	4	-4	4	5	-9	1	-7	10	-5
w knock	1	-3	9	-2	-2	2	-4	0	-1
w know	5	2	0	-2	3	1	-9	2	-3
w know answer	-1	10	2	-1	3	-1	-2	0	-10
w ladi	2	2	-6	-11	7	-4	7	0	4
w land	-4	-1	0	2	-2	10	-3	-1	-2
w laptop	14	-3	-3	10	3	-4	-10	3	-10
w lat	-5	-4	-1	-1	-3	13	-7	0	8
w law	0	3	-6	-7	0	-4	-1	4	11
w leak	-3	-1	-7	3	14	-5	-1	-2	3
w learn	1	2	-9	-2	-3	-5	10	-2	7
w leav	-3	-1	0	8	1	3	-3	-7	2
w legal	-4	15	-5	-1	-3	-6	3	0	2
w let	-2	-4	0	12	-3	8	-6	-3	-1
w letter	3	13	1	-14	-4	7	-7	4	-2
w librari	-2	13	6	-5	-3	0	-3	-1	-6
w licenc	0	-2	-6	-8	-2	-2	7	-1	15
w lifetim	-1	-1	-7	0	-3	-1	16	0	-3
w lift	0	1	17	-6	0	1	-5	-2	-6
w limit	4	8	-5	1	-12	6	-1	1	-2
w lin	11	-4	-1	3	0	1	-5	-8	4
w link	-7	-4	3	0	3	-7	0	13	-1
w linux	1	-7	-2	4	2	-2	-3	11	-3
w list	-9	-3	-1	0	11	2	-13	4	10
w liv	6	2	-4	-1	-4	0	3	-3	0
w load	7	-4	0	1	4	-2	0	0	-6
w loc	0	-4	0	16	-2	-3	-2	2	-5
w lock	-8	-3	8	0	11	-3	2	-3	-3
w log	-9	-4	-4	-6	13	5	4	-9	9
w log sit	0	-1	0	-12	-1	0	-2	0	16
w login	1	0	4	-7	8	-5	1	5	-7
w login work	12	-3	0	1	-6	-1	-1	0	-1
w logo	-1	1	-7	-1	3	-9	2	-1	15
w longer	-10	13	-1	-3	8	3	0	-1	-8
w los	-7	-3	6	2	4	11	-9	3	-8
w mac	11	3	-5	8	-4	-8	-3	2	-3
w machin	-3	0	-12	4	11	-8	7	-3	4
w mail	-9	2	-5	-13	4	18	1	-6	7
w mail address	-4	2	9	-1	3	-16	5	0	3
w mail bring	1	-6	-3	0	1	-1	13	0	-3
w mail fil	19	4	-3	0	-2	-12	-2	0	-4
w mail folder	-7	-4	-1	-1	-1	-1	16	0	-1
w mail pag	-6	26	-3	-1	-1	-4	-2	-5	-4
w mail program	-15	4	-2	1	5	-1	8	0	-1
w mail send	-2	13	-3	-1	-6	-2	3	0	-2
w mail server	10	-6	1	-3	8	-6	-1	0	-2
w mail show	5	13	-2	-1	-7	-7	0	0	0
w mail web	20	-8	0	-2	-1	-2	-6	0	0
w mail work	-11	-4	19	3	-1	-4	-1	0	-1
w mailbox	-4	-3	8	-11	15	-12	5	-4	7
w mailbox full	-4	-6	-4	0	-3	19	-2	0	-1
w mailbox open	12	-5	11	-1	-13	0	-1	0	-2
w main	-4	-2	-5	-2	0	15	-3	0	1
w man	-6	-8	-5	0	4	5	1	2	5
w manag	1	-1	-5	-3	-4	-3	0	-2	18
w managesiev	15	2	-3	-5	-4	-2	-1	-1	-2
w map	3	-13	-1	5	-1	10	-3	-1	0
w march	-3	-4	7	-2	-5	-2	0	-1	10
w mark	0	11	-3	-3	-3	1	-5	1	-1
w mark read	0	9	-3	-2	4	-4	-1	-1	-4
w market	-2	-4	-5	1	0	-10	-2	-1	21
w mastodon	3	-3	-4	-1	-2	-2	-3	0	11
w max	5	-4	-11	-3	9	-8	13	-1	-1
w mb	2	10	-12	1	-4	-1	3	2	0
w mbox	-7	20	-3	-1	-1	-3	-3	0	-1
w member	-2	1	5	-6	-7	7	9	-3	-4
w menus	-3	15	-2	-2	-1	-2	-1	1	-5
w messag	2	6	-12	-8	0	1	-6	7	9
w messag list	-3	17	0	0	-9	-2	0	0	-2
w mid	-1	0	5	-6	-2	0	-4	11	-2
w min	-4	-4	7	-1	-5	10	-1	-1	-3
w minut	2	4	-6	4	-5	6	-9	-1	5
w miss	12	-5	6	1	4	-1	-8	-4	-5
w mistak	-4	13	9	0	-4	6	-12	-2	-6
w mobil	0	1	9	-1	3	-12	-8	12	-5
w mod	-3	6	-2	1	2	-3	-2	1	0
w moment	-3	-3	-6	14	14	-8	-5	0	-1
w mondai	-5	5	8	-4	-4	8	-5	-1	-1
w monei	-2	-2	-1	-4	-1	-3	4	-1	10
w month	-4	-8	10	-4	-2	-3	7	-2	7
w morn	3	7	-3	-2	3	-2	-5	-5	3
w mother	-5	-10	-7	-4	10	4	3	9	1
w mov	3	1	2	-1	-2	-3	11	-4	-8
w mov mail	0	3	-6	-1	-1	-7	13	0	-1
w mr	-1	0	8	6	-2	0	-4	-2	-4
w mrs	0	0	8	-2	-2	8	-4	-2	-7
w mtu	-2	-4	-3	16	-1	-2	-3	0	-1
w mum	1	2	12	-5	1	1	-7	-3	-3
w mx	-8	-3	-2	-3	-3	31	-5	-3	-4
w mx2	-8	-3	-4	-8	4	26	-1	-1	-5
w naira	-2	4	9	1	0	-1	-10	0	0
w nairobi	-1	4	-10	15	-2	-3	-4	-3	3
w nam	1	-3	-2	1	3	2	-1	-7	6
w nas	13	-3	-7	-1	-6	8	-2	0	-1
w netflix	-2	-7	-3	10	-1	8	-1	-2	-3
w netherland	-2	-3	-2	11	3	-2	-5	-1	0
w network	4	0	6	4	-5	-1	-6	-2	-1
w new	4	-8	-10	0	-2	2	-5	14	6
w newslett	-7	4	1	-3	-4	-1	-5	-4	20
w night	4	2	-4	-3	2	2	-7	-2	5
w nin	6	6	-2	-3	0	2	-2	-2	-6
w nokia	13	-1	-7	-1	5	0	-2	-2	-5
w noon	13	4	-3	4	-4	-7	-4	0	-2
w notic	-6	0	-1	-5	7	4	-5	0	5
w novemb	-2	-5	7	-3	6	-7	-4	-1	8
w number	-6	1	-5	5	8	-2	-2	-2	3
w number ring	0	-1	-5	-1	-1	0	-1	0	9
w nz	4	-2	-3	0	-5	-4	19	-3	-5
w octob	-1	1	7	-2	2	-3	-1	-2	-1
w offer	-9	-3	-2	15	1	-6	5	-2	1
w offic	2	6	-6	-2	-5	-6	-5	5	12
w oh	3	-2	3	5	-7	9	-6	-4	-3
w open	1	3	8	3	6	-15	-7	6	-5
w open mail	3	11	-4	-2	3	-5	-2	-1	-3
w order	0	3	-7	-8	-2	6	4	2	2
w order mail	-5	-4	19	-1	-1	-3	-1	0	-4
w otp	-1	-2	-9	-3	16	7	-3	0	-4
w outag	7	13	-2	-2	-4	-3	-4	-3	-3
w outbox	22	-12	0	-2	2	-2	-1	-2	-4
w outgo	13	-8	10	-7	7	1	-5	-2	-9
w outgo server	8	-2	3	-2	-1	-3	0	0	-2
w outlook	8	-3	-4	2	-1	2	-1	0	-2
w outsid	-7	-1	-8	4	6	2	3	2	-1
w owe	0	-5	14	-1	3	-5	-2	0	-3
w own	7	-1	-1	1	-2	-13	-2	0	12
w owner	-8	3	12	-3	-6	8	-9	-2	4
w packag	2	-5	7	2	-1	-10	7	0	-3
w pag	-3	7	-4	-2	-4	-7	-1	10	4
w panel	1	-11	4	3	0	9	5	-5	-7
w paper	-9	-10	6	-5	-1	-4	8	-2	15
w parent	-6	8	-15	-2	4	3	14	-1	-4
w part	-8	7	2	0	-5	-2	10	4	-9
w pass	3	0	-2	-2	-9	5	2	-4	7
w passkei	-1	0	-3	-2	9	0	-1	0	0
w password	18	-8	8	5	7	-17	2	0	-16
w password mail	-7	-8	-1	13	9	-1	-4	0	-1
w past	-5	14	3	2	4	-12	-9	-1	4
w pay	1	1	2	4	0	-5	-3	-3	3
w pay bank	0	0	-16	-1	0	-1	11	0	8
w pay card	0	0	-14	0	-1	0	-1	0	17
w pay invoic	0	0	-14	0	6	0	8	0	0
w paypal	1	-2	-4	1	0	-1	12	-6	-1
w pc	10	-1	-7	4	5	-4	-4	2	-5
w pdf	7	3	3	-5	-2	-1	5	0	-9
w peer	2	-1	-6	17	-7	-1	-2	0	-1
w penalti	-2	-2	-8	-1	-1	-1	20	0	-5
w per	2	-2	0	-2	1	1	7	0	-8
w per mailbox	0	4	5	0	-3	8	-15	0	0
w percent	-1	6	14	-1	-2	-5	-8	-1	-2
w period	-1	-1	-5	-1	-3	-2	16	0	-3
w person	-1	-4	0	-1	-6	9	0	-3	7
w person answer	-4	0	-1	-1	3	-8	-4	-1	16
w person read	-2	-3	-5	-1	15	-5	-3	0	5
w person work	-1	-4	-6	-3	-1	-5	9	0	12
w person writ	19	-10	-6	-2	-7	7	-3	0	2
w pesa	-2	-2	-1	-2	-1	-3	15	0	-3
w pgp	-3	-5	-2	-2	8	6	-2	1	-1
w phon	8	4	-5	1	4	-15	-2	7	-2
w phon mail	9	1	-9	-1	-4	5	-1	-1	-1
w phon number	-11	6	-5	-2	-5	2	8	1	7
w photo	2	11	-7	-4	-3	-6	0	2	6
w photograph	-6	14	-1	0	1	-6	-1	0	-1
w pic	-1	16	-4	-3	-2	0	-2	0	-3
w pick	3	-2	-2	10	7	-3	-8	-2	-4
w pictur	-5	14	-4	-3	3	-1	1	4	-8
w ping	4	-8	-3	14	-3	-6	10	-2	-6
w plac	4	10	7	-3	-9	-8	-5	-1	5
w plan	1	-4	6	5	-4	-6	2	4	-4
w plan cover	-2	-1	-12	-3	0	0	19	0	0
w plan euro	0	0	-11	0	0	-1	13	0	-1
w plan small	-2	-1	-9	-1	4	14	-5	0	-1
w pls	-4	2	6	-1	2	0	-7	3	-1
w plus	2	-1	-4	-4	1	10	5	-3	-6
w polic	-9	-6	-5	-6	14	-3	-3	1	18
w polici	-6	-8	-15	-7	6	7	13	0	10
w pop	3	-7	-1	-3	16	-4	-2	0	-2
w pop3	0	-5	-4	-3	-4	-4	15	8	-4
w port	8	-6	-1	10	-2	-4	-9	9	-6
w post	6	-7	7	-8	3	2	-9	-4	11
w present	-4	0	-5	-1	9	-9	19	0	-7
w preshar	-1	-2	-3	12	-1	-2	-2	0	-2
w press	-3	7	-2	-5	1	-2	-2	7	-2
w preview	-3	16	-5	-2	2	-2	-3	-1	-2
w pric	-9	-4	14	-4	-5	-3	13	6	-9
w print	-4	2	7	1	3	-6	-1	-9	7
w privaci	-3	7	-2	-5	-7	-3	0	-1	14
w privat	-3	1	3	-15	7	-1	14	-2	-4
w privat brows	-1	-2	-2	-6	-2	0	14	0	-1
w procedur	15	-6	0	-1	-3	-3	-4	0	3
w process	1	-2	-5	0	-3	-4	2	0	11
w proforma	-3	-3	15	1	-3	-3	-1	0	-2
w program	16	-8	-1	-3	2	-1	4	0	-7
w promis	2	-7	14	-2	-3	-4	-1	-1	3
w promo	-3	-5	9	-2	-2	-8	13	0	-1
w proof	-5	-5	18	-1	2	-1	-2	0	-6
w proxi	1	-9	5	1	-8	-8	7	-4	15
w ps	0	15	-4	-1	-2	0	-1	-4	-2
w public	-7	1	-4	5	5	1	-8	1	7
w public key	-1	2	-1	0	9	-4	-1	0	-3
w pull	2	15	-9	-4	-4	4	1	-2	-3
w purg	-1	21	-3	-2	-1	-13	-1	0	-1
w qr	-3	-6	-7	11	5	-3	5	-1	-2
w queu	0	1	-9	-4	-4	12	-2	-1	6
w quick	-2	1	2	3	10	0	-9	-1	-5
w quot	-3	-1	-6	-6	-5	5	7	-4	13
w rais	-3	4	-2	-4	-1	12	1	-1	-6
w rat	0	-5	-2	-4	-4	-7	15	9	-3
w raw	-3	12	-2	-1	1	-3	0	-1	-3
w reach	-6	-1	-1	0	-2	12	-7	0	5
w read	-13	-5	0	3	4	4	3	-2	6
w read letter	0	-2	-4	-1	-3	-3	1	-1	14
w read receipt	-5	12	-17	-2	-2	16	2	0	-4
w real	1	7	-11	-4	11	-5	-9	6	4
w real nam	5	-6	12	-2	-4	1	4	0	-11
w reason	-3	-5	3	0	-9	1	-4	3	13
w rebuild	9	-1	-2	4	-7	-1	-1	0	-1
w receipt	8	-6	14	5	-5	-1	-4	-2	-9
w receiv	2	-4	4	0	-2	10	-10	-5	6
w reception	-4	3	0	-3	4	10	-5	0	-4
w recipient	-8	1	-1	-1	-2	18	-3	-1	-4
w recommend	18	3	4	-1	-11	-1	-6	-2	-3
w record	-8	0	-9	1	0	11	-8	-2	14
w recover	0	-2	1	1	19	-6	-5	-1	-6
w recover address	-1	-2	17	-1	-11	-1	-1	0	-1
w recover cod	0	0	-14	1	14	0	0	0	0
w recover email	-3	-1	13	0	-5	-4	0	0	-1
w recover mail	-2	-2	13	2	-10	-1	-1	0	0
w refund	-4	-1	6	2	-8	0	8	8	-11
w refus	4	0	3	3	-6	8	-6	3	-9
w regist	-4	-11	-5	-4	2	0	12	-2	10
w register	1	-10	12	-6	-4	-6	4	-3	11
w registrar	-2	2	-6	-1	-3	15	-2	-1	-3
w regret	0	-1	-9	0	-1	-1	15	0	-4
w reject	6	-6	-1	2	1	5	-3	-1	-3
w remain	10	2	-5	-2	-1	-7	1	1	1
w rememb password	-2	-3	-4	16	-5	0	-1	0	0
w remind	-7	8	8	-2	-2	0	0	0	-4
w remot	4	-6	-4	1	17	-9	-2	-1	-1
w remov	6	0	1	-4	6	3	-5	-2	-5
w renew	-10	-2	-6	2	3	11	5	-5	3
w repair	7	4	-2	-2	-4	-5	-4	10	-3
w repli	-15	8	-6	3	6	9	-6	1	0
w report	2	2	-9	0	3	1	-3	-2	5
w request	-1	2	2	-8	-9	1	-7	0	20
w resell	-1	-2	-3	-2	-2	-1	18	0	-6
w resend	-3	-2	19	0	-3	-6	-3	0	-1
w reset	-1	-5	5	-3	13	-9	-1	0	1
w respect	4	-3	-11	-3	-5	1	-1	-1	19
w respond	8	12	-1	-1	0	-8	-4	2	-9
w rest	1	-5	-5	8	1	1	6	2	-9
w restor	-2	12	-2	1	-3	-3	-1	1	-2
w return	16	-5	-1	-1	1	1	-6	1	-7
w rid	0	9	10	-10	-7	6	-5	-1	-3
w ring	0	4	-4	-3	-1	-1	-4	-1	10
w ris	2	-2	13	0	0	0	-7	-3	-2
w room	-3	12	6	0	-5	-6	-9	0	4
w round	1	2	-1	12	1	-4	-3	-3	-7
w router	4	0	-4	11	-3	-1	-3	-1	-3
w rul	-4	8	-7	-2	13	-4	-8	3	1
w run	-3	-6	8	6	7	-4	2	-1	-10
w saf	-4	-5	-6	2	13	9	-3	-1	-5
w samsung	17	-6	-4	2	-4	-3	-3	2	-1
w saturdai	-3	1	-2	-2	3	-1	-5	1	9
w sav	-7	8	-4	-5	3	-1	-3	1	8
w scan	1	-8	-5	-1	8	-7	6	-1	7
w schedul	-4	17	-2	0	-2	-1	-3	0	-5
w school	8	3	0	0	-4	-2	1	1	-7
w screen	1	-5	-11	2	-5	0	14	8	-4
w se	1	-3	-4	2	-2	11	-3	-1	-2
w search	-12	11	-4	4	-6	5	-5	13	-6
w search find	-1	13	-3	-1	-3	-1	0	-3	-1
w seat	1	-5	7	-1	-3	-6	8	-1	-1
w secretari	-5	2	-7	-6	10	8	8	-1	-8
w secur	-2	-4	-6	-2	14	1	-3	0	2
w securiti	11	-4	-5	-1	-1	10	0	-3	-7
w selector	-2	-5	-2	0	-1	14	-3	0	-1
w sell	-8	-8	1	-4	10	-9	11	0	8
w send	0	6	-5	-7	8	3	-11	0	5
w send address	5	-5	8	-1	1	-5	-3	0	-1
w send folder	-5	-1	-5	5	12	-2	-1	0	-3
w send mail	-5	8	7	2	0	-13	4	-1	-3
w send receipt	-1	-3	10	-3	-1	-1	0	0	-1
w send receiv	17	3	-5	-1	-2	-8	0	-1	-2
w senior	-3	-1	-5	-1	1	-3	2	0	11
w sepa	0	0	-14	0	-1	-4	21	0	-1
w separat	5	-2	-1	-4	3	4	9	1	-15
w server	11	3	-9	6	-5	5	-6	-1	-4
w server answer	13	-6	-1	5	-1	-2	-1	-1	-5
w session	-5	-3	-6	2	24	-8	-4	1	-1
w set	-4	5	-3	-1	-3	17	-10	8	-10
w setting	7	0	-4	7	0	3	-2	-4	-7
w sha256	-1	-1	-1	-5	19	-1	-1	-5	-4
w shar	0	7	-4	0	-1	-3	5	1	-5
w shift	11	-5	1	-2	-3	-1	-6	-1	5
w shop	-1	0	1	-2	7	3	3	-1	-10
w shortcut	-3	17	-1	-5	-4	-1	-1	0	-2
w show	4	6	1	3	7	-1	-12	4	-12
w shut	-1	0	10	6	-8	-7	-9	-1	9
w sign	-8	-7	-7	-9	10	10	8	1	2
w sign pag	-2	-2	2	12	-3	-2	-4	3	-4
w signatur	-14	18	-2	-3	9	-8	-7	1	6
w singl	11	-7	1	5	3	-5	3	-2	-9
w sister	2	4	-6	6	-4	-4	-2	7	-3
w sit	-4	1	-7	1	2	0	1	9	-3
w six	-8	-7	3	3	7	7	-4	5	-8
w six digit	0	-1	-4	-5	12	-2	0	0	0
w six mailbox	0	0	-6	0	-4	-4	14	0	0
w siz	8	9	4	-5	-1	-6	-3	-2	-4
w slow	-1	5	2	-3	4	-5	4	-2	-6
w small	3	-7	-2	-3	1	-2	9	-1	3
w small plan	-2	-1	13	-1	-1	-1	-6	-1	-2
w smallest	-3	-1	8	1	-1	-1	-1	-1	-1
w smallest plan	-2	0	6	0	0	0	-3	0	0
w sms	0	-2	-8	-1	6	-12	5	-1	12
w smtp	7	1	-5	-4	3	2	-4	-3	2
w son	5	6	9	-3	-5	-1	-3	-3	-4
w sorri	1	4	13	2	-4	-9	-3	-1	-4
w sound	-8	13	-4	-2	-2	2	-2	10	-7
w sourc	-1	-8	-1	0	-7	0	-1	0	18
w spac	-9	3	9	-3	8	-4	-8	5	-2
w spam	-2	7	-4	1	2	8	-6	-2	-5
w spanish	-3	-3	-6	16	2	-4	6	-4	-4
w spark	13	-2	-7	0	2	-2	-2	0	-2
w speak	1	0	7	-3	-6	-5	3	-2	4
w spell	-5	8	11	-1	-2	-2	-2	-1	-5
w spell check	-1	15	-7	-2	-1	-1	-1	0	-3
w spf	-1	-3	-1	-1	-2	11	-2	0	-2
w split	-2	4	11	1	-2	-1	-8	0	-4
w sponsor	-4	-3	-5	-3	-1	-3	-2	0	21
w spring	1	-4	5	1	-1	5	-9	1	1
w ssh	-9	-3	-4	11	-6	-5	3	13	0
w ssh tunnel	-2	3	4	-19	-2	-2	8	8	2
w ssl	17	-1	-2	0	-10	-2	0	-1	-2
w staff	4	-11	-1	-1	0	-1	9	-1	4
w stag	-5	-4	-2	-6	0	-1	3	0	14
w stai	0	0	2	0	-5	-2	1	-1	5
w stand	-3	-5	5	-7	2	5	-8	-1	12
w star	2	13	-5	-2	0	-6	-3	-1	2
w start	3	4	-10	7	1	-5	5	0	-5
w starttl	7	-1	-2	-4	3	-1	-1	1	-1
w stat	1	1	7	3	-7	-8	-8	6	5
w status	4	-5	-4	2	-3	-6	-7	13	6
w status pag	11	-5	-4	2	-2	-2	-2	-3	5
w step	11	-5	-1	-6	10	-5	-1	-2	-3
w stop	1	-1	-1	1	-3	8	-2	-6	2
w stop newslett	0	-4	17	0	0	-11	0	0	-2
w stor	0	-8	-8	-1	13	-4	-3	-3	14
w storag	-9	0	6	5	2	-1	-2	1	-2
w storag full	0	20	-21	-1	4	-2	0	0	0
w straight	-3	8	-2	0	3	6	-4	-1	-7
w strang	1	-3	1	-6	17	-7	-1	0	-2
w subject	-8	12	-3	-3	2	7	-4	-2	0
w subscrib	-5	-2	-2	1	-6	2	5	0	7
w sundai	0	-2	1	-1	5	-2	-5	-2	6
w support	2	-10	0	-3	2	1	10	3	-6
w suspend	-4	-7	5	-1	13	-1	-3	-1	-1
w swiss	-1	-3	-3	-14	-1	-2	11	0	13
w switch	-2	11	10	6	3	-2	-13	-4	-8
w sync	16	-1	-3	1	-1	-4	-3	0	-4
w tablet	12	3	-4	7	3	-6	-8	-2	-6
w tag	-11	3	-2	-1	-1	15	-2	0	-1
w tag work	-9	-1	-1	-2	0	15	-1	0	-1
w talk	-3	-3	-12	-3	7	-6	3	-2	19
w tax	-3	-7	9	-2	0	4	7	1	-9
w tax offic	-2	-6	-2	-1	0	14	-5	3	-1
w tb	-3	0	-10	-1	0	-1	17	0	-1
w teach	-7	-2	-4	-3	1	1	8	-1	7
w telephon	7	2	-10	-2	0	-6	7	-1	3
w tell	8	-4	4	-2	7	-7	-9	2	1
w tell mail	14	-4	-4	0	-3	-1	-2	0	-1
w ten	-1	2	0	-7	-2	-4	4	3	4
w term	-10	2	4	-3	-2	-7	14	0	3
w test	8	-1	-7	7	-2	-5	4	-1	-3
w text	1	-1	-2	-5	6	5	-5	-4	5
w their	-2	3	-8	0	-5	15	5	-2	-6
w ther	3	0	-7	-4	7	-6	-2	8	1
w think	-3	-1	-10	11	-4	-3	1	7	1
w thirti	2	-3	-1	-3	12	-4	2	-2	-2
w throw	-2	4	-5	-2	11	5	-9	5	-7
w throw devic	-2	-2	-1	-2	9	0	-1	0	0
w thru	-3	-12	3	13	-3	3	-5	-1	4
w thunderbird	14	-3	-5	-4	7	0	-5	-1	-4
w thunderbird password	-12	0	0	-1	14	0	0	0	0
w thursdai	-5	9	-4	0	0	-1	0	-1	2
w tick	18	-6	-1	4	-4	-6	-2	0	-3
w ticket	2	-7	-4	-3	-3	-2	-5	0	23
w tied	-1	-2	-3	-1	-4	3	10	0	-2
w tini	0	13	-3	1	1	-7	-3	-1	0
w tls	16	-6	-4	4	-1	3	-5	-1	-5
w tokyo	-6	-1	-3	11	1	0	-1	-1	-1
w told	-8	7	9	-5	5	-3	-10	0	5
w tonight	-1	18	-6	-2	-1	-5	3	-3	-2
w top	2	13	5	-6	-1	-7	-8	13	-12
w torrent	-3	-1	-2	12	-1	-2	-1	0	-2
w touch	4	7	2	-4	4	-6	-7	1	-2
w train	-1	8	-4	-2	6	-9	6	2	-6
w transf	-3	-5	9	-2	-7	-2	11	-1	0
w trash	-5	16	1	-2	-2	0	-3	-1	-3
w trial	-1	-4	5	-3	-5	2	12	0	-6
w trust	7	-4	0	-4	11	-2	-3	0	-5
w tunnel	3	-4	-13	5	10	-12	7	2	0
w turn	3	11	-2	-3	0	1	-5	-4	-2
w tv	-3	-2	-1	10	-1	-5	5	0	-3
w twic	3	-1	-1	-2	-2	-3	-7	8	5
w typ	2	8	3	-4	5	-8	-7	6	-5
w uk	-2	0	-9	10	0	-2	5	-1	-1
w undo	-5	9	6	-1	-2	-3	-2	-1	-2
w union	-8	0	-4	-2	8	-2	1	-1	8
w unlock	-3	-4	14	0	1	-1	-3	0	-2
w unread	-5	15	-5	-3	-2	-1	-4	0	7
w unsubscrib	-3	0	4	-4	-6	0	-6	-1	15
w unus	0	2	14	-1	0	-9	-4	0	-1
w updat	6	-1	2	-3	-1	-3	-3	8	-5
w upgrad	7	-2	10	-3	-3	-2	-3	0	-3
w upi	-3	-1	14	-1	-1	-1	-8	0	1
w uptim	2	-4	-7	-2	-4	-2	16	-1	1
w ur	-1	1	-6	1	-5	-5	-8	10	12
w user	5	-1	5	4	3	-5	-3	2	-8
w user nam	9	0	-1	9	-4	-7	-2	0	-4
w usernam	6	0	8	2	2	-4	-4	-3	-8
w utc	15	-4	-4	-1	-1	-2	-3	-2	1
w vat	1	-3	9	6	-1	3	-3	-6	-5
w verifi	1	-11	-3	6	9	3	-4	-2	1
w version	-1	13	-11	-6	6	-3	-5	8	-1
w video	-7	-3	-10	6	5	-4	7	12	-7
w visa	-4	0	12	-1	-2	1	-3	-1	-1
w vpn	3	-1	-3	3	-4	-8	8	-2	4
w vpn mail	-1	-1	-1	-7	-1	-1	12	0	-1
w wait	2	1	-3	-9	-4	14	7	2	-11
w walk	-2	4	3	1	-5	-1	9	0	-9
w warn	12	-5	5	-22	14	0	-9	6	-1
w wat	-1	0	-7	0	-1	-1	2	-1	9
w web	4	17	-2	-8	4	-2	0	-6	-7
w web pag	9	-7	-6	-5	-2	-1	17	-4	-2
w webmail	-1	-1	-6	-4	12	-2	7	-5	1
w webmail imap	-9	15	0	0	-2	-1	-3	0	0
w webmail show	14	-12	1	3	-3	0	-1	0	-1
w websit	0	-3	-9	-1	-5	8	1	6	3
w wee	3	11	-9	-2	-1	1	-3	-3	4
w welsh	0	-14	0	0	-1	-1	18	0	-1
w wev	-1	-4	2	0	0	-4	-6	0	13
w wg	-3	-5	-5	23	-4	0	-2	0	-3
w what	14	5	-5	1	-2	-1	4	-5	-9
w what cost	-1	0	-2	-5	0	0	8	0	0
w whatsapp	2	-8	-6	11	5	-3	-5	-2	6
w when	11	6	-3	-3	0	-5	0	-2	-5
w whit	-4	9	-7	-1	-4	8	-2	8	-7
w why	-1	2	-5	-1	-1	13	-3	-1	-3
w wif	1	5	11	4	-2	-7	-9	-2	-2
w wifi	7	5	-5	-5	4	-8	1	-1	2
w window	6	1	-3	7	2	-7	5	0	-9
w wip	0	5	0	-2	5	-15	-6	8	5
w wir	-5	-1	-1	10	-3	-3	-3	-1	6
w wir guard	-3	-4	1	13	-2	-3	-1	0	-1
w wireguard	4	-6	-3	9	-8	-7	16	-2	-4
w wish	-3	4	-4	7	-9	-4	5	-2	6
w word	-3	3	-5	-8	6	-2	-6	5	9
w work	-2	4	-4	3	0	4	-4	-6	6
w writ	-2	2	-2	-5	3	-1	-2	1	6
w wrong	7	1	4	5	-10	-2	-12	8	-2
w xmr	0	0	1	-14	0	0	15	0	-2
w yahoo	9	-13	-1	-2	-2	12	0	0	-3
w ye	-9	2	-3	-3	0	6	6	1	0
w year	-1	0	4	-3	-1	-3	0	5	-2
w year month	0	-1	7	1	-1	0	-4	0	-2
w year pay	-1	0	-9	-1	-1	-1	2	0	11
w young	-1	5	7	-3	-7	-3	-3	-1	5
w yous	-8	-8	9	-2	-5	7	6	-2	4
w youtub	-1	-5	-3	22	-1	-1	-2	-5	-4
w yubikei	-2	-7	-1	-6	25	-1	-5	-1	-3
w zip	-12	2	8	0	-7	14	-3	0	-3
w zip mail	-1	6	16	0	-2	-18	0	0	-1
w zon	-3	8	-6	-5	-2	16	-5	0	-3`;
