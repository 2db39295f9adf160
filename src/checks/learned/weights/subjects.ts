/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const subjects = `bias	-6	8	24	2	-15	6	8	-37	10
o 2fa	5	3	-3	-2	9	-5	-5	0	-2
o 3rd	0	-4	5	-2	-3	7	-4	-1	1
o 404	0	-1	-5	-2	-1	-1	-1	13	-2
o 465	10	-1	-2	-2	-1	-2	-1	0	-1
o 502	-2	10	-2	-1	0	0	-1	-2	-1
o 587	13	-3	-2	-5	-3	2	-1	-1	-2
o accept	9	-4	-1	-6	0	-3	8	0	-3
o access	4	3	-5	1	6	-7	-3	-1	3
o account	1	-2	2	-5	8	-2	3	-5	1
o activ	5	0	7	4	-1	-2	-11	-1	-1
o add	3	-8	11	-1	-6	3	1	-1	-3
o address	4	-3	0	-2	-12	16	3	-3	-3
o agre	-1	5	-7	1	-1	-3	-2	-1	8
o alia	-7	-4	-6	-2	-4	28	0	0	-4
o alias	-3	-1	-6	-3	-3	17	0	-1	0
o amsterdam	-2	-2	-2	15	-1	-2	-1	-2	-2
o android	2	-3	-4	0	-6	-1	1	8	3
o answer	-1	7	-5	7	1	-3	-5	2	-3
o aol	8	-3	2	-2	-2	-1	-1	0	-1
o app	3	-2	-6	2	7	-4	6	-3	-3
o appli	1	-10	10	-1	-4	4	-2	0	2
o april	-6	-8	12	0	-1	0	0	0	3
o archiv	-3	9	-2	-1	-3	-3	-2	5	0
o arriv	-6	4	-1	-2	2	10	-6	-2	0
o ask	2	-8	-9	7	9	-8	1	-3	9
o attach	-1	9	-7	-3	2	-3	3	2	-2
o authenticat	9	0	-1	3	-4	-3	-2	0	-2
o authenticator	-1	-2	-9	-2	17	0	-1	0	-1
o auto	-3	-2	9	-1	0	1	-1	0	-2
o bank	-5	-8	9	6	1	4	1	-4	-3
o behind	-2	-1	-1	13	-3	-1	-5	-2	3
o big	3	5	4	-3	-2	-4	5	0	-8
o bill	-1	1	16	1	-7	-4	-3	-2	0
o bin	-6	7	8	-1	-4	3	-4	0	-4
o bitcoin	-4	-2	2	0	15	-5	-4	0	-2
o block	-5	6	-1	6	-4	8	-3	1	-7
o book	-4	9	-5	0	-2	5	-5	-1	2
o bounc	-3	2	0	-1	8	-3	-1	0	-1
o box	4	-1	1	3	6	4	2	-2	-17
o break	-3	7	-5	-1	5	-1	-3	9	-8
o bring	6	4	1	-2	-1	-5	0	-3	0
o brows	5	8	0	3	-1	-4	0	-4	-7
o bump	1	0	8	-1	-1	-2	-4	0	-2
o business	2	-4	2	-2	-2	-5	9	0	-1
o button	-4	10	4	-5	-2	-4	-5	12	-6
o buy	-1	-3	0	-5	2	8	-1	-2	1
o calendar	-3	13	-6	-2	-1	-2	5	-1	-3
o call	-7	5	-1	-1	-2	-2	2	1	3
o cancel	-1	2	6	3	-5	-3	-2	2	-3
o card	0	-9	4	-3	3	-5	7	-2	5
o carri	7	-4	-5	0	2	1	4	-1	-4
o catch	-3	1	-5	-2	-1	8	5	0	-2
o certificat	16	1	1	2	-6	-7	-2	-1	-4
o chang	-2	5	13	-3	5	1	-11	-3	-5
o charg	-3	-1	-1	-2	1	0	4	0	3
o cheap	-1	0	0	-7	-1	0	10	-1	-1
o check	1	1	0	-5	4	-1	4	-3	0
o chequ	0	-2	8	-1	-1	-6	4	0	-2
o citi	6	0	-1	8	-4	-3	-3	-4	1
o click	-5	0	-3	5	7	-7	-3	8	-2
o client	-2	3	-4	1	3	4	-6	-2	2
o clinic	6	-4	-5	0	0	0	8	-2	-4
o clos	-5	-3	5	1	0	-1	-3	4	1
o club	-3	2	-2	-4	3	7	-2	-1	1
o co	-1	-2	-3	-2	5	-1	8	-2	-3
o cod	-3	-4	0	-5	12	3	-2	-2	1
o com	-2	-6	-8	4	0	9	2	-2	3
o compani	5	-2	-6	-3	1	-2	0	4	4
o complaint	-1	-7	-1	-3	3	-3	-1	-1	13
o comput	8	-4	-2	-3	0	2	2	-5	2
o configur	-5	-5	2	9	4	-2	-1	-1	-2
o confirm	-1	-6	4	1	-7	1	3	4	1
o connect	7	0	-11	5	-3	-2	-3	1	6
o connection	5	2	-6	-5	6	-3	2	-1	-1
o contact	2	8	3	-5	-5	-4	-4	8	-2
o contract	-5	-5	7	-2	-5	-4	11	-1	5
o convers	-3	12	-1	-1	-1	-7	-3	0	4
o copi	6	0	2	0	-5	-1	-5	-2	5
o correct	1	-4	6	-1	-7	-7	-5	23	-6
o cost	-8	-1	9	2	-3	-6	11	-1	-3
o couldnt	9	-3	-4	-1	5	-3	-1	0	-3
o count	3	-6	4	-3	3	-9	7	-1	2
o countri	-3	1	-3	1	-4	-6	4	6	6
o credit	-1	-3	10	0	-1	-3	1	0	-4
o csv	-1	-3	13	-3	-3	1	-3	-1	-1
o custom	-5	4	-9	-4	3	7	-2	3	5
o cut	-1	-1	1	4	-6	9	-5	8	-9
o dark	7	2	-3	0	-1	-2	-5	1	1
o dat	2	5	5	-5	-5	1	-5	2	1
o data	5	-5	-6	1	-4	-2	10	-2	4
o daught	-2	9	-7	-6	-4	-1	5	10	-3
o delet	0	8	3	-2	-3	6	-7	-2	-5
o deni	8	-2	-5	8	-1	-4	-1	-1	-2
o devic	9	-6	-4	5	10	-6	-4	4	-7
o die	2	1	-3	7	-1	-6	-9	-2	12
o different	5	1	-7	0	4	-4	2	4	-4
o discount	-3	-3	8	0	0	-2	3	-1	-3
o disk	3	-5	0	-3	7	-3	3	-1	-1
o dmarc	-1	-2	-2	-1	0	9	-1	0	-3
o dns	7	-3	-4	-6	-2	7	-3	1	3
o dollar	-3	-4	7	-2	3	-2	1	-2	2
o domain	5	-8	-2	-10	-3	14	6	-1	-1
o download	-1	8	-2	3	5	-3	-5	0	-5
o draft	-8	14	-3	-1	0	5	-2	0	-4
o drag	-12	10	2	2	0	-3	-2	0	4
o drop	4	3	8	-2	-1	0	-7	-1	-4
o dubai	6	-3	-1	-3	-2	-1	10	0	-6
o eleven	11	-1	3	-7	-3	-4	0	2	-2
o em	7	2	5	-1	-6	-4	-1	1	-3
o email	1	11	-10	-10	4	6	-10	5	5
o empti	-3	6	6	-3	0	-4	-4	7	-5
o encrypt	3	-5	-2	-2	11	-5	-1	5	-3
o end	0	-7	13	-8	-7	-2	2	6	1
o enforc	-2	-1	-1	-1	11	-3	-1	0	-3
o english	-7	7	-1	0	3	-3	0	4	-4
o enter	2	3	1	-3	-5	9	-5	6	-7
o error	1	9	-3	-5	-2	-1	-3	4	-1
o eta	5	-4	-2	7	0	-3	-1	0	-1
o euro	-2	-2	12	1	-5	1	2	-1	-6
o everybodi	10	-4	-4	-2	-1	-4	3	4	-3
o everywher	2	-4	-3	-1	10	-1	-5	-1	2
o ex	-2	8	-6	0	10	-6	-1	-2	0
o exampl	-1	-5	1	-4	-3	11	-4	6	0
o exchang	13	-1	-2	1	-7	-1	-1	0	-2
o exist	1	1	-4	2	4	-7	7	-2	-2
o exit	-1	-9	-8	30	4	-8	-5	-4	0
o expect	8	-3	3	0	-3	-2	-2	0	-1
o expir	-5	5	5	2	-1	4	-6	2	-5
o explain	-3	5	1	-1	9	-5	-7	-1	2
o export	6	7	-4	-2	-3	4	-3	-1	-5
o extra	-4	-1	10	-3	-1	1	4	0	-5
o factor	-5	-2	0	-1	14	-2	-1	0	-4
o fail	5	6	5	-4	-2	2	-5	-2	-6
o fair	-1	-3	4	6	-1	2	-13	3	3
o fami	1	11	-2	-5	-1	0	-3	-2	1
o fee	-3	2	10	-2	-2	-7	3	0	-2
o fil	-1	6	2	4	-5	4	-6	-3	-2
o filter	0	13	-2	2	-6	6	-7	-1	-4
o fin	13	-1	-4	3	-7	-3	2	-1	-2
o find	0	5	1	-3	5	-1	-6	1	-3
o fingerprint	-6	-1	-2	1	11	0	-1	0	-2
o firefox	-3	11	-1	0	0	-1	-3	8	-11
o firm	10	-2	-4	3	-4	-4	2	-2	2
o fiv	2	2	0	1	-3	-3	5	0	-4
o fix	6	-1	-8	6	-6	-2	-3	15	-7
o folder	0	18	-9	-2	-4	0	5	-2	-6
o font	-1	11	-1	3	-2	-5	-2	-1	-2
o forget	3	-2	3	-10	6	-6	9	-2	-2
o form	-6	-5	-1	-8	-8	3	-4	25	4
o forward	-14	1	-6	3	3	16	1	3	-7
o four	-2	-2	5	1	-6	5	3	1	-5
o fre	-1	0	4	2	-4	6	-1	1	-7
o fridai	-2	2	3	-4	-2	5	2	-1	-1
o friend	4	-7	-1	-3	12	-5	-1	1	1
o full	4	2	-1	2	-6	6	1	-2	-6
o gatewai	-3	6	-2	8	-2	-2	-1	-1	-4
o gb	2	-8	12	-1	-3	-6	8	-1	-3
o german	-2	-2	-6	5	-2	0	-3	9	0
o gift	-3	1	-2	-3	6	-4	10	1	-5
o gig	-3	-5	7	3	-1	-1	3	-1	-2
o giv	7	3	-5	-1	-4	-2	2	2	-2
o gmail	7	-15	-3	-5	-1	12	7	-2	0
o group	-4	6	0	1	2	0	-1	-1	-2
o guid	7	-3	-6	1	-4	0	-2	11	-5
o hand	-4	3	-7	2	0	0	6	-1	1
o handshak	-4	-5	-5	17	5	-2	-2	-1	-3
o happen	6	1	-2	0	-5	-5	-1	-1	7
o hard	11	1	-5	-1	-4	-1	0	0	-1
o header	-2	9	-7	-4	5	3	-2	4	-6
o help	0	-1	-3	-6	-4	2	-3	15	0
o hes	-1	-1	-2	-2	10	0	-3	0	0
o hid	1	9	4	-2	2	-6	-3	-1	-4
o hit	-6	11	11	-1	-1	-14	-3	9	-4
o hold	-1	-3	-2	-1	-4	0	3	-1	9
o holidai	-3	14	0	-1	-2	-2	-1	-1	-6
o hom	-2	4	-3	0	1	-1	-4	6	0
o host	5	-6	-8	-7	13	-1	5	0	-2
o hotmail	7	-7	0	-2	-1	7	-1	0	-3
o hous	2	1	-7	4	1	4	-3	3	-5
o husband	-1	1	8	-3	1	-3	1	-2	-2
o id	-6	4	9	-3	-3	4	-4	-5	4
o idl	9	-2	-1	2	-1	-3	3	-2	-4
o imap	8	0	-6	-14	14	-4	6	5	-9
o import	0	9	-4	0	4	-3	-2	-1	-3
o inbox	-1	1	-6	-3	-4	6	9	-2	-1
o includ	3	-9	8	-9	-2	3	5	-2	3
o incom	8	-6	-3	-3	2	4	0	0	-3
o increas	0	8	0	-1	-1	-4	-2	0	-1
o info	3	-3	-4	-2	0	13	-2	-1	-3
o insid	2	8	-12	0	4	-4	6	1	-4
o internet	-2	2	4	1	-5	1	7	-2	-6
o invalid	-3	7	2	5	-5	-1	-4	3	-3
o invit	-5	11	-3	-1	-1	-3	-2	-1	5
o invoic	-1	1	4	-2	2	-6	1	-1	2
o ip	-5	-12	0	12	-5	2	9	-2	0
o ipad	10	-6	-1	4	1	-3	0	0	-3
o iphon	16	-12	-2	0	-1	-4	-2	8	-2
o isp	5	-4	-3	8	-2	-1	-2	-1	-2
o januari	5	0	8	-3	0	-5	-6	-1	3
o join	-3	2	-1	-1	-2	-3	15	-5	-4
o jun	-1	-3	2	-1	-3	3	1	-1	3
o junk	-4	-2	4	1	-2	6	-2	-1	0
o k9	12	-2	-1	-6	0	-1	-1	0	-1
o keep	-3	0	0	-5	4	-3	-2	0	9
o key	-7	0	-1	10	11	-1	0	-2	-9
o kick	-4	1	-4	0	9	-1	1	0	-1
o kind	-5	1	5	1	-6	2	-1	8	-3
o know	0	2	-4	0	-1	-1	-2	-1	8
o land	-6	1	1	-2	0	9	-1	-1	0
o laptop	13	-7	-6	6	6	-4	-6	4	-6
o lat	-1	-3	3	-1	-4	12	-6	-1	-1
o law	-2	1	-8	-3	-1	-1	-2	5	11
o leak	-2	0	-6	3	11	-3	-2	-2	1
o leav	2	4	-3	1	8	1	0	-6	-6
o letter	-1	4	-6	-8	11	1	-3	0	2
o limit	6	1	-2	1	-9	2	0	0	-1
o lin	0	1	-1	2	-7	4	-2	-3	6
o link	-3	0	2	2	2	-5	-4	10	-4
o list	-5	7	-4	-5	4	2	-8	5	5
o liv	4	3	-5	5	2	0	-8	-3	1
o load	3	-4	3	4	5	-1	-4	0	-7
o lock	-3	-2	2	2	10	-3	2	-2	-5
o log	-3	10	-3	-6	4	0	-1	-7	6
o login	-1	8	-7	-4	16	-1	-10	6	-6
o logo	-2	4	-10	-2	8	-4	-2	-1	9
o longer	-8	7	-7	-2	11	2	1	0	-4
o los	-6	-3	6	2	0	5	-5	6	-5
o mac	7	2	-4	5	0	-6	-2	1	-3
o machin	2	1	-10	0	5	-3	7	-3	1
o mail	11	9	-2	-12	6	-6	1	-8	2
o mailbox	0	2	5	-11	7	-4	2	-2	2
o man	-5	-11	-2	-2	6	6	-1	3	6
o manag	3	0	0	-2	-5	1	-7	-2	12
o managesiev	11	1	-2	-3	-2	-2	-1	0	-2
o march	-2	-4	7	-2	-2	-3	4	0	4
o mark	-2	7	1	-4	-2	0	-1	2	-2
o matter	-3	-2	-2	1	4	1	-4	-2	8
o mbox	-5	13	-3	-1	-1	-2	-1	0	0
o messag	-6	3	-3	-6	3	-3	-4	7	9
o min	-4	-2	6	-3	-3	10	-2	-1	-2
o minut	4	4	-4	2	-9	7	-4	0	1
o mod	-3	6	-2	0	3	-3	-2	2	-2
o mondai	1	3	1	-3	-2	7	-8	1	-1
o monei	0	-1	4	-2	-3	-3	4	-1	2
o month	-2	-5	7	-5	-3	-5	8	-2	7
o morn	4	3	-4	-3	13	1	-6	-4	-4
o mov	5	2	5	1	-4	0	-2	-4	-3
o mtu	-1	-2	-2	12	-1	-2	-1	0	-2
o mx	-7	-2	-4	-2	-1	23	-3	-2	-3
o nam	0	5	4	0	-10	1	2	-5	2
o newslett	-7	1	-2	-2	-3	6	-5	-3	16
o night	6	1	-1	2	3	1	-8	-2	-1
o nin	8	-2	-6	-1	5	1	-2	-1	-3
o noon	12	0	-5	2	-2	-4	-2	-1	1
o normal	-12	-4	-2	5	5	8	1	-1	-2
o number	-8	-4	7	0	5	-2	0	2	-1
o nz	-1	-1	-2	1	-4	-2	12	-1	-2
o offer	-2	0	-7	8	-1	-6	7	0	1
o offic	12	2	-10	0	-8	3	0	2	1
o open	-5	11	-7	4	6	-5	-10	7	-1
o order	-2	5	2	-6	-9	4	1	4	1
o outag	12	6	-2	-1	-3	-3	-2	-3	-4
o outlook	3	5	-5	2	-1	1	-2	-1	-2
o outsid	-3	0	0	-2	8	4	-3	-2	-2
o pag	-12	6	6	1	-9	-4	-5	17	1
o panel	0	-9	3	2	0	7	6	-3	-6
o paper	-6	-3	7	-3	3	-2	2	-1	5
o parent	-4	0	-3	-1	1	1	9	0	-3
o part	-2	4	-5	1	-2	-2	10	-1	-3
o pass	0	-4	2	0	-5	-1	4	-3	7
o password	2	7	5	6	6	-13	-1	0	-12
o past	-6	7	-7	1	8	-2	-3	-1	4
o pay	-5	-14	-5	-5	4	4	22	1	-3
o pc	8	7	-5	-2	-1	-2	-2	0	-3
o pdf	6	2	3	-3	-1	-4	4	-1	-5
o peer	1	-2	-6	15	-5	-1	-1	0	-1
o period	-1	-4	-1	-2	-2	-1	11	0	0
o person	-2	10	-5	-2	3	4	-3	-7	1
o pgp	-3	-5	-2	-2	9	3	-1	1	-1
o phon	13	-10	0	6	0	-14	-6	8	3
o photo	3	5	2	-2	-1	-3	-7	2	1
o pictur	0	13	-5	-3	-1	-2	5	-3	-5
o plac	5	-5	7	-1	-4	-5	-1	-1	5
o plan	-1	-3	12	-3	0	-2	-5	5	-3
o pls	-1	-3	8	-5	2	1	-5	3	-1
o plus	5	-4	-1	-4	2	3	6	-3	-4
o polic	-3	-5	-1	-4	8	-3	-2	0	10
o pop3	7	-3	-3	-2	-3	-3	5	7	-4
o port	9	-9	-4	10	-7	-3	-5	7	1
o post	2	0	-3	-3	2	1	-3	-3	6
o present	-3	1	0	-1	4	-5	8	0	-4
o press	4	-1	0	-3	-5	-4	0	10	-1
o preview	-3	14	-2	-3	-2	-1	-1	0	-1
o pric	-7	-7	9	-1	-1	0	9	3	-4
o print	-4	6	-3	3	-1	-9	1	-3	10
o privaci	-1	6	-4	-5	-4	-2	-1	-1	12
o privat	-2	0	1	-11	7	0	9	-1	-3
o proforma	-1	-3	13	0	-2	-3	-2	0	-1
o program	6	-2	-3	-1	4	1	-1	-1	-3
o provid	3	-2	-7	-4	0	2	5	1	2
o proxi	0	-4	-12	15	-6	-3	4	-4	10
o pull	2	11	-4	-4	-5	2	1	-1	-2
o purg	-1	13	-2	-1	-1	-7	-1	0	-1
o qr	-1	-9	1	8	7	-1	-3	-1	-1
o queu	-7	2	-5	-3	-2	11	-1	-1	4
o quot	-1	0	-4	-5	-4	2	10	-2	5
o rat	0	0	-2	-3	-3	-3	10	7	-5
o reach	-6	0	-1	-2	-1	10	-1	0	3
o read	6	5	-4	4	0	0	-8	-5	2
o real	-1	4	-8	-3	4	-4	-3	6	4
o receipt	4	-8	16	6	-4	-4	-3	-1	-5
o receiv	4	-4	2	-2	3	6	-5	-3	-1
o reception	-10	4	-1	-3	5	11	-3	0	-3
o recipient	-6	2	-4	-1	-1	12	-2	0	-1
o recommend	11	-3	3	0	-7	0	-3	0	-1
o record	-6	5	-7	2	5	3	-5	-2	5
o recover	-3	-6	3	-2	18	-3	-2	-1	-5
o refund	-2	-6	8	0	-6	-2	8	7	-7
o refus	4	-1	-1	9	-1	4	-6	1	-8
o register	-3	-7	13	-4	-4	-5	3	-2	9
o reject	7	-4	-3	3	2	-1	-2	-1	-2
o remov	2	-1	8	-3	5	3	-8	-1	-5
o renew	-5	-9	-1	0	9	6	0	-2	3
o repli	-13	8	-2	3	3	4	-4	1	-1
o report	-9	3	-4	0	4	1	1	-1	5
o request	-2	-4	1	-1	-4	0	-5	1	13
o reset	-1	-6	9	-2	7	-5	-2	-1	0
o rest	1	-1	-3	6	-3	-5	7	2	-4
o return	-2	-11	10	0	4	5	-3	0	-3
o rid	1	7	6	-7	-4	4	-3	-1	-2
o ring	-1	0	-2	-2	6	-7	-2	-1	7
o rul	-1	12	-2	-2	6	-9	-5	2	-2
o run	-4	2	-8	3	-7	0	10	0	3
o saf	2	-7	-5	0	9	6	-2	-1	-2
o samsung	9	-3	-1	-2	-1	-1	0	1	0
o sav	-2	5	-5	-7	3	-2	0	0	8
o school	9	5	-3	0	-1	-4	2	0	-7
o se	0	-2	-3	-2	-1	10	0	-1	-2
o search	-8	10	-3	1	-4	0	-3	13	-7
o seat	-1	-2	5	-1	0	-6	5	-1	1
o sell	-5	-4	1	-5	4	-7	10	-2	8
o send	12	-2	-2	-5	7	2	-8	5	-9
o server	4	-4	-11	7	4	3	-3	-2	3
o session	1	-3	-2	-7	12	-2	-2	2	2
o set	-1	10	-7	-2	4	2	-6	6	-6
o setting	-3	4	1	1	3	2	-3	0	-4
o shar	-8	7	5	-1	-2	-1	3	-1	-3
o shop	2	-1	1	-1	5	-1	4	0	-7
o shortcut	-3	13	0	-3	-3	-1	-2	0	-2
o show	4	0	-3	-1	8	2	-12	5	-3
o shut	0	-2	1	6	-5	-3	-3	-1	8
o sign	-1	-7	5	-6	0	-1	0	0	9
o signatur	-12	18	-3	-2	6	-6	-3	-1	2
o singl	6	-7	2	-3	1	1	4	1	-5
o sit	-2	3	-9	6	-2	-5	-2	6	5
o six	-3	0	-1	-2	3	4	3	-1	-2
o siz	7	5	-1	-3	-2	-2	0	-2	-3
o slow	-4	6	3	-1	0	-2	4	-1	-5
o small	3	-6	-2	-3	2	1	0	2	2
o sms	1	3	-6	-2	5	-6	-2	-1	9
o smtp	4	3	-3	-4	2	0	-2	-2	3
o son	-1	4	9	-1	-2	-1	-5	-2	-1
o sourc	-1	-5	0	0	-7	0	-1	0	14
o spac	-5	2	7	-3	4	-4	-6	5	-2
o spam	-3	3	1	-3	7	7	-4	-1	-6
o spanish	-1	-9	-3	12	-1	0	6	-1	-3
o spell	-6	3	10	0	-4	2	-2	0	-3
o spf	-1	-2	-1	-1	0	8	-1	0	-1
o ssh	-6	-1	-6	14	-5	-4	-1	8	1
o ssl	12	1	-1	1	-7	-2	0	0	-2
o staff	5	-7	-5	-2	-4	0	7	-2	8
o stai	2	0	-7	-1	3	0	1	-2	5
o stand	-6	-3	2	-7	2	3	-3	1	11
o star	2	11	-6	-1	-1	-5	-3	0	4
o start	2	4	-6	4	1	-4	1	-1	-2
o status	11	-7	-3	2	-2	-9	-6	11	3
o step	6	-4	-1	-5	9	-4	0	1	-3
o stop	6	5	3	-5	-3	1	0	-2	-5
o stor	1	-7	-5	-1	14	-4	-3	-2	6
o storag	-9	2	11	2	3	-9	1	-1	-1
o subject	-5	10	-2	-2	0	6	-2	-1	-4
o subscrib	-4	-3	-7	4	-3	5	3	0	4
o sundai	-4	8	-1	-2	-1	-2	-3	0	5
o support	2	-11	0	2	-3	5	0	5	-1
o suspend	-3	-6	1	-1	13	0	-3	-1	-1
o switch	0	4	2	8	1	-3	-7	-1	-4
o sync	14	-1	-3	-2	-1	-3	-2	0	-3
o tablet	20	-4	-2	5	-2	-4	-8	-1	-4
o tax	-7	-2	13	-1	-4	7	-4	1	-3
o teach	-5	0	-5	-1	0	-1	7	-1	7
o telephon	3	-1	-5	-2	2	-2	-2	-2	8
o tell	0	2	0	1	-5	-6	-4	4	8
o ten	-2	3	-7	-4	3	3	4	1	0
o test	6	1	-3	7	0	-3	-3	-1	-4
o text	0	-3	-1	-1	5	1	-2	-4	5
o th	-4	2	10	0	-6	-6	5	1	-1
o ther	-3	4	-7	-8	8	-3	2	7	0
o think	-6	5	-9	8	-3	-5	3	5	3
o thunderbird	11	1	-6	-8	3	4	-2	0	-2
o ticket	-3	-2	1	-2	0	-3	-2	0	13
o told	0	5	-2	-1	-3	1	-6	3	3
o top	-2	11	4	-5	3	-5	-5	8	-9
o torrent	-2	-1	-2	8	-1	-1	0	0	-1
o transf	0	-5	8	-2	-5	-2	5	0	2
o trash	-3	12	0	-2	-2	0	-2	-1	-2
o trial	-2	-2	8	-3	-3	0	7	0	-5
o tunnel	-1	-5	-7	6	2	-6	5	3	2
o turn	-2	4	-2	-2	-3	3	0	-2	4
o twic	1	1	1	-1	-7	3	-3	5	2
o typ	2	5	1	-1	3	-5	-4	6	-6
o unlock	-2	-3	10	0	-2	0	-1	0	-1
o unread	-3	10	-6	-3	-1	-1	-2	0	6
o unsubscrib	-2	0	3	-2	-4	-1	-4	-1	11
o upgrad	4	-1	10	-3	-3	-3	-2	0	-2
o ur	0	1	-5	2	-4	-4	-7	8	8
o urgent	3	3	9	-2	2	-7	-2	-1	-5
o user	0	2	2	3	1	4	-2	-2	-8
o usernam	7	0	10	-1	0	-4	-3	-2	-7
o vat	-2	-2	6	5	-1	2	-1	-5	-3
o verifi	3	-8	0	3	4	-2	-2	-1	2
o visa	-4	0	9	-1	-2	1	-1	-1	-1
o vpn	0	-3	-8	6	3	-8	13	-4	2
o web	3	8	-6	-6	-3	1	5	-4	1
o webmail	-4	18	-11	-5	11	-9	2	-1	0
o websit	-2	-4	-7	0	-1	5	2	3	4
o wee	0	8	-6	-2	0	3	-1	0	0
o wg	-3	-3	-5	18	-4	0	-1	0	-3
o what	1	0	-3	3	1	-4	9	-3	-4
o whatsapp	0	-2	-3	8	4	-2	-2	-2	-1
o wif	2	9	3	2	-8	-6	2	-2	-2
o wifi	7	1	-4	-2	0	-4	-3	1	3
o window	4	2	-4	5	3	-5	3	-4	-4
o wir	-2	-3	-2	11	-1	-1	-1	0	-1
o wireguard	0	-5	-3	11	-6	-3	9	-1	-2
o wish	-3	-1	-2	5	-6	-3	6	1	3
o word	-7	4	2	-5	3	-3	-4	6	4
o work	9	-7	-3	6	2	3	-5	-3	0
o writ	-5	7	-7	0	2	0	-4	3	4
o wrong	-4	6	1	0	-5	-3	-7	8	4
o yahoo	11	-7	0	-1	-1	5	-4	0	-1
o year	-2	-2	6	-5	-2	-1	3	4	-2
o yubikei	-1	-7	0	-5	20	-1	-2	-1	-2
o zon	-2	1	-3	-3	-1	12	-1	0	-2
w 100	-3	7	2	-7	0	11	-3	-2	-5
w 100gb	0	-3	6	-2	-1	-2	5	-1	-2
w 143	12	-1	-2	-6	0	-1	-1	0	-1
w 200	1	3	-10	5	3	-3	-3	7	-3
w 212	10	-8	-2	-1	-3	5	-2	-1	2
w 2fa	5	3	-3	-2	12	-6	-6	0	-3
w 2nd	1	-10	11	-1	-2	-3	-5	0	10
w 3rd	0	-4	5	-3	-1	9	-5	-1	0
w 404	0	-2	-6	-3	-1	1	-1	15	-3
w 465	17	-3	-3	-5	1	-4	-1	0	-2
w 4g	9	2	-4	6	-2	-2	-3	-1	-5
w 500	-8	7	6	-1	-4	-4	-4	12	-3
w 502	-3	13	-2	-2	-1	0	-1	-2	-2
w 50gb	-1	-2	7	-2	-1	-2	3	0	-2
w 587	18	-4	-3	-6	-4	2	-1	-1	-1
w 993	11	-5	-3	-6	2	1	-4	5	-2
w accept	6	-8	3	-7	0	-3	13	2	-7
w access	1	1	-4	0	9	-7	-4	-1	6
w accident	-5	13	5	-1	-4	-7	-2	-1	1
w account	3	3	-3	-3	10	-1	2	-9	-2
w account lock	0	-1	-8	1	8	0	0	0	0
w accountant	-2	-3	9	1	-3	-2	5	-1	-3
w activ	6	-1	8	5	-1	-2	-13	-1	-1
w activat	-2	13	-4	-4	9	-3	-6	0	-2
w ad	14	7	-1	-7	-1	-2	-4	-1	-3
w add	5	-8	6	1	-6	8	1	-1	-6
w add account	12	0	-10	-1	0	0	-1	0	0
w add user	-2	0	8	-2	0	-1	-2	0	0
w address	0	-4	1	4	11	-4	-3	-4	-2
w address book	-12	25	-3	-2	3	-3	-1	-1	-5
w address reject	19	0	0	0	0	-18	0	0	0
w address send	-5	-2	-9	0	9	1	-1	0	6
w address surnam	-2	-1	-4	-2	-1	-5	15	0	-1
w address writ	26	-4	-7	-2	1	-11	0	0	-2
w adjust	-1	-2	13	-2	-1	-1	-2	0	-3
w admin	1	-7	3	7	8	-8	6	-1	-10
w advert	-3	-2	-4	8	12	-7	0	-3	-1
w advertis	-4	-1	0	2	-1	-3	-9	4	12
w aerc	17	0	-1	-1	-14	0	-2	0	0
w age	-3	-2	-6	-1	2	-4	3	0	13
w agre	0	10	-8	2	-3	-5	0	-1	5
w airtel	-2	4	-14	3	-1	-1	13	0	-2
w alia	-3	-2	-7	-2	-4	24	0	0	-6
w alias	-4	-2	-9	-4	-5	7	20	-2	-2
w allow	-2	-8	3	5	-3	2	-2	3	2
w alon	1	2	-9	5	0	2	-4	2	0
w amsterdam	-3	-3	-5	13	2	1	-1	-2	-3
w android	7	-6	-4	-2	-7	-2	2	8	2
w android app	-6	5	-1	-4	-10	1	4	-1	11
w answer	7	4	-3	-2	-3	2	-5	0	-1
w aol	13	-3	2	-3	-3	-2	-1	0	-2
w app	2	-4	-8	-2	8	-5	17	-5	-4
w app password	-12	-1	-3	-4	26	-4	-4	3	0
w app phon	-9	6	0	9	-3	0	-2	0	0
w appl	13	-12	-2	0	1	2	-2	0	-1
w april	-4	-11	19	-1	-2	-1	-1	0	2
w arabic	-4	-3	-3	2	-2	-3	13	-1	1
w archiv	-1	8	2	-2	-3	-4	-4	6	-4
w arriv	1	1	3	-4	-2	13	-10	-2	0
w articl	-2	-4	-5	-1	-3	0	-1	17	0
w ask	8	-8	-2	2	0	4	-3	-6	4
w ask password	9	-1	-10	0	4	0	-1	0	-1
w ask search	-1	4	-1	-4	-1	12	-1	-5	-4
w attach	-3	7	2	-4	2	-7	3	1	1
w attempt	-7	-5	7	4	4	-4	-2	-2	5
w attend	-2	-3	-3	-2	-4	1	-2	0	16
w auditor	-3	8	-2	-2	-5	-3	-7	-1	14
w authenticat	15	-4	-4	4	-3	-1	-2	-1	-2
w authenticat fail	6	0	-1	3	0	-5	-2	0	-1
w authenticator	0	-2	-8	-2	16	0	-1	0	-2
w auto	-3	-3	9	0	-2	4	-2	0	-3
w backup	-3	13	4	-2	1	-7	-4	1	-3
w backup cod	-1	2	-7	-1	11	-1	-1	-1	-1
w bank	-6	-4	12	4	-2	4	2	-6	-4
w bank transf	2	0	-15	0	0	-3	9	0	7
w bar	-3	-3	5	-2	10	-3	-2	-1	-3
w basic	-3	-6	7	-4	2	1	8	-2	-3
w basic plan	-1	1	-10	-2	3	-3	12	0	0
w batteri	8	-1	-5	10	-3	-2	-3	-1	-3
w bcc	-8	1	-4	-2	-1	18	-2	0	-2
w beg	0	2	-11	-4	9	5	6	-1	-5
w behind	-5	3	1	15	-3	1	-6	-3	-3
w best	16	-2	-12	8	1	-2	-1	1	-9
w big	4	8	2	2	-10	-4	7	-2	-7
w big attach	11	-5	0	0	0	-2	-4	0	0
w bill	-8	-1	6	-1	8	-2	1	-3	0
w bill month	0	0	-12	0	0	0	13	0	-1
w bin	-6	14	2	-2	2	1	-6	0	-6
w bin count	-1	12	-6	0	-1	0	-2	0	-1
w bitcoin	-4	-3	6	0	15	-6	-5	0	-2
w blackberri	19	-2	-3	-3	0	-3	-6	0	-3
w blank	5	5	-1	-8	1	-1	-2	4	-3
w block	-8	3	-1	7	-7	14	-1	1	-9
w board	-7	2	-6	-1	4	9	-3	-4	6
w boat	6	1	-1	6	-10	6	-5	0	-2
w book	-7	9	-3	-1	-2	6	-6	-1	6
w bottom	0	11	-4	0	2	-4	-1	0	-3
w bounc	-5	0	-3	2	5	7	-3	0	-3
w box	4	-1	10	-3	0	1	2	-1	-13
w branch	14	-7	-5	2	0	2	-2	0	-4
w brazil	-4	-4	-6	14	11	-3	-2	0	-5
w break	-3	-4	-9	-1	6	-1	-4	15	0
w breakdown	21	-9	-1	-2	-1	-2	-3	0	-3
w bring	2	-3	-2	-4	2	-4	1	-3	12
w bring folder	14	-5	-3	0	0	0	-4	0	-1
w brows	3	5	2	5	1	-5	-1	1	-11
w brows mail	-1	-5	-5	19	0	0	-7	0	0
w bump	2	-1	11	-2	-1	-2	-5	0	-2
w business	-1	-6	3	-1	0	-5	11	0	0
w button	-3	11	4	-7	-3	-3	-6	14	-7
w buy	2	-7	5	-6	-6	6	6	-2	1
w caldav	9	1	-3	-5	-2	-3	8	-1	-6
w calendar	-3	-4	0	-3	-2	-4	21	-2	-3
w calendar android	15	-5	3	-1	-1	0	-10	0	0
w calendar show	-5	11	0	0	-1	-2	-1	0	-1
w call	-2	-5	-3	-2	4	-2	1	4	6
w cancel	-4	2	7	5	-3	-3	-2	2	-4
w captcha	-2	-3	12	6	-4	-8	-3	5	-4
w card	-3	-8	7	-2	1	-4	10	-2	0
w card run	-3	0	14	1	-1	0	-8	0	-2
w carri	5	-2	-5	0	2	-3	11	-1	-5
w catch	-4	0	-5	-4	-2	12	6	-1	-3
w catch domain	0	-1	0	0	-1	7	-4	0	-1
w certifi	-2	-5	-3	-1	13	-3	-1	0	3
w certificat	9	4	6	1	-3	-6	-4	-2	-5
w certificat trust	15	-1	-1	0	-11	0	-1	0	-1
w chang	8	4	5	15	8	-9	-15	-5	-11
w chang nam	10	-6	7	-2	-2	-3	0	0	-3
w chang password	3	11	-13	-4	11	-6	0	-1	0
w charg	3	-5	-2	-2	0	-4	0	0	11
w chariti	-1	-2	-1	-3	0	-2	13	-1	-3
w chariti rat	-1	-1	12	0	0	-1	-8	0	-1
w chat	10	2	-5	11	-4	-4	-3	-6	-1
w cheap	2	0	0	-9	-2	0	11	-1	-1
w cheap plan	-1	2	2	-7	-1	3	4	-1	-1
w check	7	-3	-1	-4	0	-5	4	-3	6
w chequ	0	-2	9	-1	-1	-7	6	0	-3
w china	0	-1	0	-11	0	-1	15	0	-2
w choir	-3	12	0	-3	-2	5	-5	0	-3
w christma	-2	-2	-10	-6	-1	3	6	5	7
w citi	6	0	-2	11	-6	-3	-2	-5	1
w clean	-5	1	-4	9	2	-3	-2	-1	4
w clear	12	-4	-5	-5	1	10	-3	-3	-1
w click	-8	1	-7	5	17	-9	-6	9	-3
w click unsubscrib	0	15	-1	-2	-4	-1	0	-1	-5
w client	0	0	0	0	6	2	-10	-2	4
w clinic	7	-6	-4	0	1	-1	10	-2	-5
w clock	-6	5	-4	-2	12	-2	-1	-1	-2
w clos	-10	-3	5	0	7	-5	-7	4	8
w clos account	-1	12	-4	0	-4	-1	0	0	-2
w club	-4	4	0	-5	4	6	-4	-2	0
w co	3	-4	-8	-6	8	-3	11	0	0
w cod	-9	-3	0	-4	14	6	-1	-3	0
w colleagu	-1	-6	3	2	11	-5	-3	6	-7
w color	-6	13	-2	3	1	-6	0	0	-1
w colour	-2	14	1	-2	-3	-7	4	4	-10
w column	-6	13	-2	-1	-2	2	-3	-1	0
w com	-2	-3	-7	9	-2	3	1	-2	4
w compani	4	-4	-5	-4	1	-6	-3	3	12
w complain	-4	-4	-4	1	3	-1	-2	-1	13
w complet	-3	0	4	2	-1	0	-7	2	3
w comput	11	0	5	-7	-3	0	-2	-5	2
w configur	-3	-7	1	10	6	-3	-2	-1	-3
w confirm	0	-6	7	4	-3	-5	4	2	-4
w connect	12	0	-16	8	-5	-4	-7	1	11
w connect managesiev	-14	17	0	-2	0	0	0	0	-1
w connect server	13	-4	-1	-2	0	-4	0	0	-2
w connection	8	-1	-6	-3	8	-4	3	-1	-2
w connection run	-4	-1	-4	-1	-1	0	12	0	-1
w contact	3	9	2	-8	0	-2	-5	4	-3
w contact form	-1	-9	-5	0	2	2	0	16	-5
w contract	-1	-10	4	-3	-8	0	14	-1	4
w convers	-4	15	-2	-2	-1	-9	-3	-1	6
w copi	-3	8	5	-1	-1	-3	-8	-1	4
w correct	-1	-3	11	-1	1	-11	-7	19	-9
w cost	-6	-1	6	5	-4	-7	11	-1	-2
w couldnt	12	-5	-6	1	10	-4	-2	-1	-5
w count	3	-3	5	-5	3	-10	5	-1	3
w countri	-5	-1	-5	3	-10	-7	13	7	4
w countri mail	-3	-6	-2	-1	-2	-3	4	0	11
w court	0	-5	-2	-3	-3	1	3	0	11
w cover	-3	-1	-5	-3	-5	-2	10	14	-3
w crawl	-2	1	-3	16	-1	-2	-3	0	-4
w creat	-9	0	0	-2	0	0	13	-1	-2
w credit	-1	-3	11	3	-3	-4	2	1	-6
w crew	-6	-3	-9	6	-4	10	8	-1	-3
w crypto	-2	-4	-3	-1	18	-2	-2	0	-3
w csv	1	-3	16	-4	-4	3	-7	-1	-1
w custom	-4	1	1	-4	-6	7	-1	-1	7
w cut	-4	-3	1	4	-5	15	-6	10	-11
w dark	8	6	-3	-1	-1	-3	-5	0	0
w dark mod	-3	8	-2	-1	-1	-1	-1	2	-2
w dat	6	5	-1	-5	-6	6	-10	3	2
w data	0	-8	-5	2	-5	-2	9	-3	11
w data process	0	-1	-7	0	-1	-1	9	0	0
w daught	-2	10	3	-8	-5	-9	4	13	-5
w deal	-2	2	-5	-2	-8	-1	3	1	12
w debit	-2	-4	5	-3	-2	-3	10	-1	0
w delet	-4	10	3	-4	0	5	-10	-2	2
w delet mail	-2	6	0	1	-1	-9	-1	0	6
w deni	6	-3	-3	9	-3	-1	-2	-1	-3
w devic	0	-10	-3	8	6	-4	3	8	-8
w die	4	-3	-7	10	0	2	-11	2	4
w different	0	0	-4	9	3	-4	-2	6	-9
w digit	-1	-2	3	-6	13	-1	-2	-1	-3
w discount	-4	-3	9	-1	-2	-3	10	-1	-5
w disk	1	-2	-5	-3	6	-2	4	-1	1
w dkim	-2	-3	0	-1	-3	10	0	0	-1
w dmarc	-1	-2	-2	-1	0	12	-1	0	-4
w dns	8	-2	0	-1	-2	0	-6	1	2
w doc	-6	-3	-2	-10	0	0	2	19	0
w dollar	-2	0	8	-3	1	-1	1	-3	0
w domain	3	-6	0	-11	0	11	6	-1	-2
w domain cost	-2	2	13	0	0	-3	-11	0	0
w domain nam	-1	0	-2	0	0	-6	10	0	0
w doubl	-2	5	2	-4	6	6	-1	-1	-12
w downgrad	0	-4	13	-11	1	-1	3	0	-1
w download	0	12	-6	6	5	-5	-8	0	-6
w download letter	-1	-7	13	-1	0	-1	0	-2	0
w draft	-11	17	-4	-1	-2	6	-3	0	-2
w drag	-12	12	2	2	-1	-2	-3	0	2
w drop	2	4	9	-4	-2	2	-9	-2	-1
w dubai	8	-3	-1	-5	-2	-3	14	-1	-8
w dublin	2	-4	-3	12	-2	-2	-1	-1	-1
w due	15	0	0	-1	2	-5	-8	-1	-2
w duti	-2	-6	-4	1	0	-1	2	-1	11
w easter	-1	1	-2	-1	1	-3	-2	0	8
w eat	0	7	-5	3	-1	-1	-4	6	-5
w eleven	4	2	7	-10	-2	-2	0	2	0
w em	4	3	8	-2	-4	-5	-2	2	-4
w email	1	3	4	-12	-4	1	-6	7	7
w email address	15	0	2	0	-1	-12	-1	0	-2
w empti	-3	0	2	-3	1	4	-5	10	-7
w enabl	-2	11	-2	-2	-3	1	-2	0	-1
w encrypt	3	-5	-5	-2	13	-8	-2	6	-1
w end	-1	-5	0	2	-7	9	-2	4	-1
w enforc	-3	0	-3	-1	13	-3	-2	0	-1
w english	-4	6	-6	-1	6	-2	2	4	-5
w enter	-8	5	8	-3	1	8	-8	6	-9
w eras	-4	2	4	-2	-3	-3	8	-1	-1
w error	8	10	-5	-5	-5	0	-6	4	-2
w eta	6	-3	-5	12	0	-5	-2	-1	-3
w euro	-4	2	10	1	-5	0	2	-1	-6
w everybodi	9	3	-12	-1	-1	-6	6	5	-4
w everywher	5	-4	-4	-3	12	-2	-6	-1	2
w ex	-3	8	-2	0	10	-4	-1	-2	-4
w exampl	-3	-12	2	-6	10	7	2	5	-4
w exchang	15	-3	-3	3	-10	-2	-1	0	1
w exist	0	-2	-11	1	13	-7	9	-3	1
w exit	-4	-8	0	30	3	-11	-6	-5	1
w expect	16	-2	1	-1	-4	-4	-3	-1	-2
w expir	-2	5	6	4	-4	3	-7	1	-7
w explain	-5	5	-1	-1	11	-4	-8	-1	4
w export	9	2	0	-3	-4	7	-5	-1	-4
w extend	0	0	11	-5	-1	-7	-3	0	4
w extra	-6	-3	11	-4	-2	4	5	1	-6
w eye	0	8	8	0	-3	-4	-3	-1	-4
w factor	-10	-1	-1	-1	20	-2	-2	0	-3
w fail	13	5	-6	-1	0	5	-6	-2	-8
w fair	-2	-3	5	5	-2	2	-16	4	6
w fairemail	4	-3	-4	-1	10	-3	-1	0	-2
w fall	-1	-5	-7	-3	5	13	-5	4	-1
w fami	-2	10	1	-3	-3	-1	-1	-2	0
w fami plan	-1	5	7	-3	2	-2	-6	-1	-2
w faq	0	-3	-5	-7	-1	-1	-1	15	2
w fast	-2	-2	-8	0	4	-3	2	-1	11
w fault	-3	-5	14	-5	-6	5	-5	-3	9
w fax	-6	-1	13	-3	-2	4	-4	0	-1
w fed	-3	-1	-2	0	-1	-6	-2	0	15
w fee	-2	3	8	-2	-2	-5	5	-1	-4
w feed	-17	-2	-5	1	3	8	-1	9	4
w fella	-6	-5	-2	-5	1	1	5	-2	11
w fetch	10	-2	-2	0	2	-2	-2	0	-3
w fil	-2	6	-2	8	0	3	-9	-4	1
w filter	0	10	-7	3	-2	11	-10	-2	-3
w fin	11	-3	-6	3	0	-5	0	-1	1
w find	-2	3	-8	-3	9	4	-8	-1	5
w find mail	8	1	0	0	-1	-8	-1	0	2
w fingerprint	-8	-1	-2	-3	19	0	-2	0	-2
w finish	1	0	12	-3	-7	-7	4	-1	1
w fir	2	10	-5	-4	-5	4	7	0	-9
w firefox	-3	14	-4	3	-3	-2	-3	10	-11
w firestick	-1	-2	-3	-2	-1	-1	12	0	-2
w firm	7	-4	-4	0	0	-2	0	-2	6
w fiv	-1	1	1	3	-4	-1	7	-1	-5
w fix	6	2	-5	7	-11	-1	-6	17	-11
w folder	-6	15	-4	-4	6	-8	3	-3	1
w folder insid	-11	6	3	5	0	-1	-2	0	0
w folk	-5	13	-6	-1	2	1	-2	0	-1
w font	-1	13	-2	3	-2	-5	-2	-1	-3
w forget	-1	0	1	-9	1	-2	16	-3	-3
w form	-8	-4	0	-10	-6	2	-2	22	5
w fortnight	-1	18	-11	-1	-2	-8	8	0	-3
w forward	-18	0	-10	6	5	14	0	4	-2
w four	2	1	0	-4	-1	-4	7	1	-2
w franc	-4	-5	-6	12	2	-3	-3	-2	8
w fre	-2	-1	4	1	-9	10	4	1	-8
w fridai	-2	-1	6	-4	-3	5	4	1	-4
w friend	-3	-2	6	-3	12	-5	-2	0	-4
w full	-1	-5	5	1	6	9	-1	-3	-10
w full header	-1	17	-1	0	-6	-8	0	0	0
w gadget	-9	-3	-2	15	6	-1	-2	-3	-2
w gam	2	-1	0	-13	-1	0	14	0	-1
w gatewai	-5	13	-2	9	-2	-4	-2	-1	-5
w gav	6	-5	8	-8	3	-10	4	1	2
w gb	0	-6	10	5	-5	-5	9	-1	-6
w gcash	-5	-1	-1	-1	-1	-1	11	0	-2
w german	-3	-5	-1	6	-2	-1	-4	8	1
w gf	0	-3	-3	-5	-1	0	12	0	0
w gift	-3	0	8	-4	1	-6	8	1	-6
w gig	-2	-7	7	4	-1	-2	6	-1	-3
w giv	8	1	-11	-2	-4	3	2	3	0
w gmail	1	-11	-6	-4	2	13	8	-2	-1
w gmail app	14	-1	-6	1	-1	-1	-5	0	0
w grandson	-2	7	-2	-2	-7	-9	11	-1	5
w green	12	-8	-9	3	-3	5	12	-7	-6
w grei	0	13	-1	6	-6	-1	-4	2	-8
w greylist	-1	-3	-4	-1	-2	15	-1	0	-2
w group	-5	15	-4	0	2	-2	0	-2	-2
w guard	-4	-1	-3	10	-6	12	-4	0	-3
w guid	10	-4	-9	-1	-2	1	-3	12	-4
w hall	-6	19	-5	-1	-2	-3	-2	0	1
w hand	0	-5	2	2	-3	-4	7	-1	4
w handshak	-4	-4	-5	19	4	-3	-2	-1	-4
w hang	-4	1	-1	7	-6	-2	-2	-1	9
w happen	5	1	-7	1	0	-3	0	-1	4
w hard	17	-6	-1	-1	-5	-2	-1	-4	2
w header	-3	8	-8	-5	2	7	-3	5	-3
w help	0	-3	2	-8	-12	2	-2	15	5
w help mov	-2	-1	-5	0	0	-2	14	-2	-2
w help pag	-2	-6	-6	-1	-2	-2	0	5	14
w hes	2	-2	-5	-3	15	-1	-4	0	-1
w hid	4	8	8	-4	5	-8	-6	-2	-6
w hit	-9	3	14	-2	-2	-16	-4	10	6
w hold	-7	-5	-6	-3	-1	12	6	-2	6
w holidai	-4	16	-1	-1	-5	2	-1	-1	-6
w hom	-1	7	-7	2	6	-3	-7	6	-3
w host	8	-6	-10	-4	4	4	6	0	-1
w host key	-1	0	0	-2	12	-5	-1	0	0
w hotel	7	-6	-2	4	5	-2	0	-2	-3
w hotmail	8	-8	0	-2	-1	8	-1	0	-3
w hous	1	0	-5	3	4	-1	0	3	-4
w human	-1	-6	-5	0	-3	-1	-2	2	16
w husband	-7	1	10	-3	0	-3	4	-2	-1
w iban	2	-1	13	1	-3	-1	-2	0	-9
w id	-1	-2	2	-2	-3	1	8	-6	2
w idl	11	-2	-5	2	3	-4	4	-3	-5
w imag	-1	12	1	0	0	-12	0	0	0
w imap	0	1	-12	-16	11	-3	17	6	-5
w imap idl	-12	0	-3	-2	2	0	15	0	0
w imapsync	22	-3	-5	-2	-1	-1	-8	0	-1
w import	0	10	-5	-1	3	-1	-2	-1	-3
w inbox	-6	14	3	-4	-8	0	8	-3	-3
w incident	4	-6	2	0	-2	-9	-3	-1	15
w includ	5	-8	9	-12	-3	3	9	-3	1
w incom	11	-7	-3	-4	1	5	-1	0	-3
w incorrect	12	0	-1	0	-5	-1	-2	-1	-1
w increas	0	10	-1	-1	-1	-4	-2	0	-1
w info	3	-4	-8	-3	-1	19	-3	-1	-4
w insid	1	1	-5	0	9	-10	11	1	-8
w insid folder	-7	4	3	5	0	-2	-2	0	0
w interfac	-5	-8	0	0	-1	-2	16	0	-1
w internet	5	5	-3	3	-3	-1	6	-3	-10
w invalid	-2	5	2	8	-2	-3	-5	3	-6
w invit	-5	13	-3	-1	-2	-4	-2	-1	5
w invoic	0	0	-2	1	-1	-4	11	-2	-1
w ip	-3	-8	-4	13	-8	3	8	-3	3
w ip address	-1	-1	-1	-5	-1	-7	-1	0	16
w ipad	8	-7	-3	5	2	-4	4	-1	-4
w iphon	20	-16	-2	0	-2	-6	-4	10	-1
w ipv6	6	-3	-4	8	2	1	-4	0	-5
w iso	-1	-1	-4	1	11	-5	-3	0	2
w isp	4	-3	-3	10	-2	-1	-2	-1	-2
w item	-3	-3	4	-2	-2	-2	-2	15	-5
w januari	2	10	3	0	-4	-4	-9	-2	4
w japan	0	-4	0	13	-2	1	-2	0	-5
w join	-1	2	-5	-1	0	-4	20	-5	-6
w juli	-6	1	8	5	-4	1	-1	0	-4
w jun	-2	-4	6	-3	-4	2	1	-1	5
w junk	-3	-3	4	2	-3	4	-3	-1	2
w k9	14	-2	-1	-7	-1	-2	-1	0	-2
w keep	-5	3	0	-7	7	-5	-4	-1	14
w key	-4	-3	-7	10	11	1	3	-4	-6
w keyboard	-4	-8	16	-1	-5	3	-1	4	-5
w kick	-4	1	-4	0	13	-4	-1	0	-2
w kid	1	1	-1	1	-3	-3	9	0	-5
w kind	3	-1	1	4	-6	0	-6	10	-4
w knock	0	-4	9	-1	-1	1	-3	0	-1
w know	7	1	0	-3	6	1	-9	1	-4
w know answer	-1	12	1	0	-1	-1	-1	0	-8
w know password	-13	-3	15	-2	2	0	-1	0	2
w label	14	-14	-1	-1	1	-4	7	0	-2
w ladi	3	3	-2	-9	9	-2	-3	-2	2
w land	-3	2	-1	-1	-2	9	-2	-1	-2
w laptop	13	-5	-5	9	4	-3	-9	4	-8
w lat	-6	-4	0	-1	-3	14	-6	0	6
w law	0	2	-7	-5	0	-4	-2	6	10
w leak	-3	1	-8	4	12	-5	-2	-2	3
w learn	0	0	-9	-1	-1	-2	11	0	2
w leav	0	-2	3	9	2	2	-7	-7	-1
w let	-1	-3	3	0	-2	10	-6	-1	1
w letter	2	15	1	-12	-4	5	-5	3	-4
w librari	-1	15	4	-5	-5	0	-2	-2	-4
w lifetim	-1	-1	-3	-1	-3	-1	13	0	-3
w lift	-2	2	15	-6	-1	2	-4	-1	-5
w limit	3	8	-4	0	-11	5	-1	0	-2
w lin	11	-3	-1	4	-5	3	-4	-7	3
w link	-5	-1	5	2	3	-6	-5	13	-4
w linux	0	-7	-3	4	3	-2	-3	10	-3
w list	-11	-3	-3	-1	12	3	-12	6	8
w liv	5	4	-4	5	0	0	-4	-4	-1
w loc	-1	-4	0	14	-1	-3	-2	2	-5
w lock	-9	-4	8	1	10	-1	4	-3	-4
w log	-7	-3	-6	-8	15	7	1	-9	11
w login	3	6	4	-8	11	-2	-10	7	-10
w login work	14	-3	0	0	-6	-2	0	0	-1
w logo	2	0	-6	-1	4	-7	-3	-1	13
w lol	-2	-2	8	0	-6	-3	-2	1	7
w longer	-10	13	-2	-3	8	2	1	0	-8
w los	-4	-3	6	1	4	9	-10	6	-9
w mac	8	3	-4	8	-2	-8	-3	2	-4
w machin	-2	-4	-11	7	9	-7	7	-4	5
w mail	-8	2	-7	-13	4	19	4	-8	8
w mail bring	-1	-4	-4	-1	0	-1	13	0	-3
w mail fil	18	2	-1	-1	-2	-12	-1	0	-3
w mail folder	-5	-7	-1	-1	-1	-1	16	0	-1
w mail pag	-4	20	-2	-1	-1	-3	-2	-4	-3
w mail program	-9	2	-2	1	10	0	-1	0	0
w mail send	-5	10	1	0	-7	-2	3	0	-1
w mail server	11	-6	0	-3	8	-7	-1	0	-2
w mail work	-4	-7	19	3	-1	-8	-1	0	-1
w mailbox	-3	-3	10	-10	11	-11	4	-4	5
w mailbox full	-4	-3	-3	0	-4	16	-2	0	0
w mailbox open	11	-5	9	-1	-11	0	-1	0	-2
w man	-6	-7	-3	-2	4	8	-2	3	5
w manag	2	0	-2	-3	-4	0	-7	-2	17
w managesiev	15	0	-3	-4	-3	-2	-1	-1	-2
w manual	2	-7	-7	-2	-1	-3	-3	12	9
w map	3	-13	1	3	-1	9	-3	-1	1
w march	-1	-7	4	-3	-2	-2	3	0	8
w mark	0	10	1	-5	-3	-2	-2	2	-2
w mark read	1	12	-5	-2	0	-2	0	0	-3
w market	-1	-4	-4	1	1	-11	-2	-1	22
w marlen	-3	-3	-1	1	12	0	-1	0	-3
w mastodon	3	-3	-3	-1	-2	-2	-2	0	11
w matter	-3	3	-3	2	7	1	-6	-3	2
w max	5	-5	-8	-3	9	-6	9	-1	-1
w mbox	-6	17	-4	-2	-1	-2	-2	0	-1
w member	-1	-2	3	-4	-7	8	7	-2	-3
w messag	4	2	-10	-8	1	-3	-3	6	11
w messag list	-3	18	0	-1	-9	-2	0	-1	-2
w mid	-1	1	5	-6	-2	-2	-3	10	-3
w min	-4	-3	5	-2	-4	11	0	-1	-3
w minimum	0	-1	-2	-1	-1	0	14	0	-9
w minut	2	6	-7	3	-10	7	-7	-1	7
w miss	10	-8	5	1	5	1	-5	-4	-5
w mistak	-5	10	7	-2	-1	7	-10	-2	-4
w mobil	-2	4	10	-1	-4	-7	-4	6	-3
w mod	-3	7	-2	-1	3	-3	-2	2	-2
w moment	-3	-3	-5	10	14	-9	-4	0	0
w mondai	-5	7	6	-3	-4	7	-7	-1	-1
w monei	-3	-3	-3	-3	-1	-4	7	-1	11
w month	-4	-6	10	-7	-2	-4	8	-3	7
w morn	6	5	-3	-1	2	-3	-6	-4	5
w mother	-6	-6	-11	-3	11	0	4	10	1
w mov	4	2	3	1	-2	-5	10	-6	-7
w mov mail	-2	3	-6	-1	-1	-5	12	0	-1
w mr	0	-3	14	-2	-4	1	-2	-2	-2
w mtu	-2	-4	-3	13	-1	-2	-2	0	0
w mum	3	5	12	-7	1	3	-11	-3	-3
w mx	-9	-3	-2	-3	-2	29	-4	-3	-3
w mx2	-6	-2	-4	-7	3	22	-1	-1	-4
w nairobi	-2	4	-10	15	-2	-3	-4	-3	4
w nam	0	-5	-2	1	3	2	0	-6	6
w nam person	12	10	-13	-2	-3	-3	0	0	0
w neighbour	-3	0	6	1	-8	-3	2	6	-1
w netflix	-2	-7	-3	11	0	6	-1	-1	-3
w netherland	-2	-3	-2	9	4	-3	-3	0	0
w network	7	4	-5	-1	-3	0	-4	-1	2
w new	4	-8	-11	0	-2	0	-4	13	8
w newslett	-7	3	-1	-3	-4	-1	-6	-4	22
w night	3	4	-3	-1	4	0	-11	-2	6
w nin	6	7	0	-3	2	2	-6	-1	-6
w noon	13	2	-2	2	-3	-7	-2	-2	0
w normal	-5	-8	2	7	1	5	-1	-1	-1
w notic	-4	-5	-1	-4	11	3	2	0	-1
w novemb	-1	-3	3	-1	-2	-3	-2	-1	10
w number	-7	1	-4	5	5	-1	-1	0	2
w number ring	0	-1	-6	-1	-2	0	-1	0	11
w nz	-2	-1	-2	1	-5	-3	16	-1	-3
w octob	0	-4	10	-2	1	-3	-1	-1	1
w offer	-4	-1	-7	16	-2	-6	6	-1	-1
w offic	2	8	-7	-1	-2	-6	-4	2	7
w open	3	3	6	2	5	-14	-8	6	-3
w open mail	-1	11	-4	-2	7	-6	-1	-1	-3
w order	1	6	-5	-8	-1	-1	3	3	2
w order mail	-4	-6	19	-1	-1	-1	0	0	-4
w org	4	-4	8	-4	-2	-1	2	-1	-3
w otp	-1	-2	-9	-4	14	7	-2	0	-2
w outag	8	13	-3	-2	-4	-3	-3	-3	-3
w outbox	22	-14	0	-2	2	-3	-1	-2	-3
w outgo	11	-7	8	-7	7	0	-1	-2	-9
w outlook	7	2	-3	1	-2	1	-2	-2	-3
w outsid	-4	1	-3	-1	7	3	-1	-2	0
w owe	-1	-5	14	-1	3	-4	-2	0	-3
w own	6	-1	-2	1	-2	-13	-1	0	12
w owner	-10	4	9	-3	-6	1	-6	-2	13
w padlock	-4	-3	-4	-2	20	-3	-2	0	-2
w pag	-3	9	-3	-3	-5	-9	-2	10	7
w panel	0	-11	3	3	2	8	7	-4	-8
w paper	-9	-8	7	-5	3	-3	8	-2	9
w parent	-7	6	-13	-2	8	2	11	-1	-6
w part	-5	4	1	-2	-4	1	9	-1	-4
w pass	1	-1	-1	-4	-8	3	4	-4	8
w passkei	-1	0	-3	-3	9	0	-1	0	0
w password	17	-8	6	5	8	-17	1	-1	-12
w password mail	-8	-10	2	13	8	-1	-4	0	-1
w past	-6	10	1	0	4	-7	-5	-1	4
w patient	-5	5	-3	-4	1	2	10	-1	-6
w pay	0	-2	2	2	0	-4	0	-1	3
w pay bank	0	0	-17	0	-1	-1	12	0	8
w pay card	0	0	-18	0	-1	0	2	0	17
w pay invoic	-1	1	-11	0	0	0	11	0	0
w paypal	1	-2	-5	1	0	-1	13	-5	-1
w pc	10	2	-6	2	2	-3	-3	-1	-4
w pdf	6	3	3	-6	-1	-2	7	-2	-8
w peer	1	-2	-7	17	-5	-1	-1	0	-1
w pension	-4	-4	1	1	-3	-6	10	-2	5
w per	3	2	5	2	2	-7	-3	1	-5
w percent	0	5	11	-1	-2	-5	-6	-1	-2
w period	-1	-1	-4	-2	-3	-2	15	0	-2
w permit	-4	-2	-1	9	0	1	-1	-1	-1
w person	-3	-3	0	1	-4	7	1	-7	9
w person work	0	-3	-4	-3	-1	-5	8	0	8
w person writ	14	-9	-1	-2	-6	5	-1	0	1
w pesa	-3	-2	-2	-2	-2	-3	17	0	-3
w pgp	-4	-3	-4	-3	7	6	-2	0	0
w phon	7	2	-3	1	5	-17	-1	7	-1
w phon mail	10	3	-7	0	-3	0	0	-1	-1
w phon number	-10	6	-5	-3	-2	2	6	0	6
w photo	3	9	1	-2	-2	-5	-8	2	2
w pic	-2	14	-3	-2	-2	0	-1	0	-2
w pick	3	-1	-2	10	6	-4	-5	-2	-4
w pictur	-4	14	-5	-2	4	-1	3	-2	-8
w ping	5	-10	-3	15	-3	-6	10	-2	-7
w plac	5	3	9	-4	-9	-6	-5	-1	8
w plain	10	3	-3	-1	-5	-2	-1	-1	0
w plan	2	-5	7	5	-3	-5	3	3	-8
w plan small	-2	-1	-8	-1	3	14	-4	-1	-1
w pls	-2	1	6	-2	2	0	-6	3	-2
w plus	3	-1	-4	-4	2	4	7	-3	-5
w polic	-5	-6	-1	-5	7	-4	-2	1	15
w polici	-4	-5	-12	-6	-3	10	13	0	8
w pop	7	-2	-2	-2	8	-3	-1	0	-3
w pop3	-2	-4	-4	-2	-3	-3	15	8	-5
w port	6	-5	0	8	-3	-4	-6	8	-3
w port pls	-2	-1	-6	13	-1	0	0	-1	-1
w post	6	-7	7	-5	2	1	-5	-4	7
w postal	-1	-1	-3	0	-2	-2	-2	0	12
w postal address	-1	-1	-9	0	-2	-2	-1	0	16
w pppo	-1	-1	-1	7	0	-1	-1	0	-2
w present	-6	0	-2	-1	7	-6	14	0	-6
w preshar	-1	-2	-3	12	-1	-2	-2	0	-2
w press	-2	7	-3	-4	0	-3	-1	8	-1
w preview	-4	17	-5	-4	2	-2	-1	-1	-1
w pric	-9	-2	12	-3	-3	-2	14	2	-8
w print	-4	4	8	1	1	-11	0	-6	7
w privaci	-2	6	-2	-5	-6	-3	0	-1	13
w privat	-4	1	5	-16	8	-1	12	-1	-4
w privat brows	0	-1	-2	-7	-1	0	12	0	0
w procedur	14	-7	-2	-1	-3	-3	-3	0	5
w process	0	-2	-4	0	-3	-4	6	0	7
w process agre	0	-2	-7	0	-1	-2	4	0	8
w profil	-1	4	3	-1	5	1	-3	-1	-5
w proforma	-3	-3	14	1	-3	-3	-1	0	-2
w program	16	-6	-1	-2	3	-1	-3	-1	-5
w promis	3	-8	12	-4	-3	-5	4	-1	3
w promo	-3	-5	9	-3	-2	-9	14	0	-1
w provid	3	-2	-3	2	-4	6	-1	-1	0
w proxi	1	-9	5	1	-6	-8	4	-5	15
w public	-4	-4	-2	4	5	3	-8	-1	8
w public key	-1	-2	-2	1	11	-3	-1	0	-3
w pull	2	14	-8	-4	-3	3	1	-2	-3
w pupil	-3	8	-7	2	-6	-2	-4	-1	14
w purg	-1	17	-3	-1	-1	-10	-1	0	-1
w qr	-1	-8	1	11	6	-2	-4	-1	-1
w queu	-2	1	-7	-3	-3	12	-2	-1	6
w quick	-2	3	1	1	9	0	-6	-2	-4
w quot	-3	0	-6	-7	-5	5	11	-4	7
w quota	7	-7	1	-1	10	-1	-7	0	-2
w rais	-1	1	-3	-4	-1	10	3	0	-4
w rat	1	-3	-1	-4	-4	-6	11	8	-3
w raw	-4	14	-2	-1	1	-3	-1	-1	-4
w reach	-6	1	-3	-2	-2	9	-5	0	7
w read	-12	-3	-1	7	5	1	-4	-1	7
w read mail	10	-7	-3	-1	-2	-5	10	0	-2
w read receipt	-6	3	-10	-2	-2	17	3	-1	-3
w readi	-3	6	-12	2	5	-1	7	0	-2
w real	0	7	-10	-6	13	-7	-4	7	1
w real nam	4	-4	11	-1	-4	2	3	0	-10
w reason	-2	-7	1	0	-7	0	-3	4	13
w rebuild	9	-1	-2	3	-5	-1	-1	0	-1
w receipt	9	-8	12	4	-6	-1	-1	-2	-7
w receiv	1	-9	4	0	-2	10	-7	-4	7
w receiv mail	-15	-4	11	0	5	3	0	0	-1
w reception	-9	4	1	-3	4	11	-4	0	-4
w recipient	-7	0	-1	-1	-2	17	-2	-1	-3
w recommend	16	2	3	-1	-10	-1	-5	-2	-3
w record	-9	2	-9	3	3	8	-7	-3	13
w recover	0	-7	5	0	16	-5	-3	-1	-4
w recover address	-1	-2	15	-1	-9	0	-1	0	-1
w recover cod	0	0	-15	1	15	-1	0	0	0
w recover mail	-1	-1	13	2	-11	-1	-1	0	0
w referral	-1	-5	3	-3	-3	-4	13	2	-3
w refund	-4	-4	5	1	-7	-1	10	8	-9
w refus	4	0	4	4	-5	9	-8	2	-8
w regist	-4	-9	-4	-4	3	0	8	-2	11
w register	-3	-7	9	-4	-1	-5	4	-4	10
w registrar	-2	2	-6	-1	-2	13	-2	0	-2
w regret	1	-1	-8	0	0	0	15	0	-5
w reject	6	-6	-3	2	0	5	-2	-1	-2
w remain	10	-2	-9	-1	1	-3	3	0	2
w rememb	-1	2	-8	3	2	-3	1	4	0
w rememb password	-2	-3	-4	13	-4	0	-1	0	0
w remind	-10	10	8	-1	-2	-1	0	0	-4
w remot	-1	-3	-2	5	13	-9	-1	0	-1
w remov	4	0	2	-4	10	3	-10	-2	-4
w renew	-12	-1	-6	2	3	10	5	-3	1
w repli	-17	11	-7	3	8	9	-4	1	-3
w report	1	0	-11	0	3	2	-1	-1	7
w request	2	-5	2	-3	-8	0	-6	1	18
w resell	-1	-2	-4	-1	-1	-1	12	0	-1
w resend	-3	-2	14	0	-1	-4	-2	0	0
w reset	-2	-5	5	-2	14	-8	-2	-1	1
w respond	3	14	-1	0	3	-6	-3	0	-9
w rest	0	-4	-9	9	1	1	9	1	-8
w rest monei	6	-2	11	-2	-1	0	-9	0	-3
w return	17	-7	1	0	-1	1	-5	0	-6
w review	-2	-2	-4	-4	-3	-1	0	0	15
w rid	1	8	8	-9	-5	4	-3	-1	-3
w ring	-2	5	-2	-2	1	-1	-3	-1	7
w ris	2	-2	13	-1	0	0	-6	-4	-1
w road	-5	7	-3	1	12	-4	-2	-1	-4
w room	-1	13	7	1	-5	-6	-7	0	-1
w router	6	0	-4	10	-3	-3	-2	-1	-3
w rul	-2	8	-4	-2	10	-4	-7	3	-1
w run	0	-6	6	5	3	-3	3	-1	-9
w saf	-2	-7	-6	1	14	7	-3	-1	-3
w samsung	15	-6	-3	1	-2	-3	-2	1	-1
w saturdai	-3	2	1	-2	0	-3	-5	0	10
w sav	-5	7	-5	-5	2	-3	0	0	8
w scan	0	-10	-4	-3	7	-5	7	-1	8
w school	8	4	-2	1	-2	-3	2	1	-8
w screen	0	-4	-9	-7	-2	1	9	9	2
w screenshot	-3	-12	-2	-1	-2	-1	-1	8	14
w se	3	-3	-4	-1	-1	11	-2	-1	-2
w search	-11	10	-4	1	-5	6	-4	12	-6
w search find	-1	11	-3	-1	-3	0	0	-2	-1
w seat	2	-4	3	0	-2	-6	7	-1	0
w second	6	0	9	4	-6	-4	-2	-2	-5
w securiti	9	-1	-5	-1	-4	8	1	-2	-5
w selector	-2	-4	-2	0	-1	13	-2	0	-1
w sell	-8	-7	0	-2	10	-9	10	-1	6
w send	-1	7	-3	-7	5	2	-8	0	5
w send address	6	-4	1	-1	2	-4	0	0	0
w send folder	-12	3	-3	4	12	-1	-1	0	-2
w send mail	-4	6	8	1	0	-12	4	-1	-2
w send phon	8	5	-2	-1	-3	-1	0	-3	-2
w send receipt	-2	-2	12	-3	-1	-2	-1	0	-1
w send receiv	17	3	-6	-1	-2	-7	-1	-1	-3
w senior	-2	-3	-5	-2	1	-3	4	0	10
w separat	3	2	-1	-3	3	-4	13	0	-12
w septemb	-3	-3	9	0	-4	10	-6	-2	-1
w server	7	7	-8	8	-6	2	-6	-2	-2
w servic	2	2	-4	-2	-6	-2	7	2	1
w session	-2	-4	-6	-8	26	-5	-3	2	0
w set	-6	5	-3	-1	0	14	-8	7	-8
w setting	5	-1	0	5	-2	4	-1	-3	-6
w sh	-1	-1	-1	-2	9	-1	3	-1	-4
w shar	1	7	-3	-1	-2	-3	7	-1	-4
w shift	12	-8	1	-2	-2	-1	-6	-1	6
w ship	8	-7	8	2	0	-3	-7	-1	0
w shop	0	1	1	-3	6	5	0	-2	-9
w shortcut	-3	15	0	-4	-4	-1	-2	0	-2
w show	6	5	1	4	5	1	-12	2	-11
w shut	-4	-2	11	7	-7	-5	-7	-1	8
w sign	-6	-9	-5	-14	13	11	6	2	2
w signatur	-13	17	-1	-3	6	-8	-5	1	5
w singl	6	-7	4	-4	1	0	5	1	-6
w sister	-2	7	-6	5	-4	-2	-4	8	-1
w sit	-5	-1	-6	2	-1	1	4	9	-2
w six	-8	-2	-1	3	7	7	0	-2	-5
w six digit	0	-1	-4	-3	11	-1	0	0	0
w siz	8	8	3	-4	-2	-6	0	-2	-4
w sla	-1	-4	0	-2	-1	-2	14	-1	-3
w slow	-4	6	4	-3	5	-4	5	-2	-6
w small	4	-7	-2	-6	2	0	6	1	2
w small plan	-2	-1	9	0	0	-4	0	-1	-1
w sms	2	3	-8	-2	5	-8	-2	-1	11
w smtp	5	2	-3	-5	3	0	-3	-3	4
w societi	-3	8	2	0	-4	4	-2	0	-6
w sock	6	-5	-1	-2	-1	0	-3	6	-1
w son	6	6	9	-3	-4	-2	-6	-3	-3
w sorri	-7	6	14	2	-3	-7	-2	-1	-3
w sort	-2	12	-3	-3	-2	-3	-2	-2	5
w sound	-7	13	-4	-1	-2	2	-3	9	-6
w sourc	-1	-9	-1	0	-6	0	-1	0	18
w spac	-6	2	10	-3	6	-5	-7	6	-2
w spam	-2	6	-2	-2	2	10	-6	-2	-4
w spanish	-2	-10	-4	16	2	-3	7	-1	-5
w speak	0	1	9	-4	-6	-5	-2	-1	6
w spell	-7	5	11	-1	-1	-1	-2	0	-4
w spell check	-3	10	-2	-2	-1	-1	-1	0	-1
w spf	-1	-3	1	-1	-2	9	-1	0	-2
w split	-1	-1	12	2	-2	0	-7	0	-2
w ssh	-7	-1	-4	12	-6	-5	2	10	0
w ssh tunnel	-3	3	5	-14	-1	-1	0	8	2
w ssl	16	0	-3	1	-9	-3	0	-1	-2
w staff	6	-11	-1	-2	1	-2	8	-2	3
w stag	-4	-4	0	-5	1	0	-1	0	13
w stai	-1	-2	4	0	1	-1	-1	-7	7
w stand	-7	-3	6	-8	4	5	-7	0	11
w star	1	14	-6	-2	0	-5	-3	-1	2
w start	-2	6	-7	6	1	-2	3	-1	-3
w starttl	8	-1	-2	-3	1	-2	-1	0	-1
w stat	-3	2	7	3	-6	-6	-8	6	5
w static	-2	-1	-2	-5	-1	-1	13	0	-2
w status	5	-5	-4	2	-3	-6	-7	12	6
w step	11	-6	0	-6	9	-4	-1	0	-3
w stop	0	-1	0	-1	-4	8	3	-5	0
w stop newslett	0	-3	16	0	0	-11	0	0	-2
w stor	-1	-9	-8	-1	15	-5	-3	-3	15
w storag	-7	1	6	6	0	-2	-2	-1	0
w storag full	1	17	-15	-1	0	-1	0	0	0
w straight	-2	10	-2	0	1	6	-4	-1	-7
w student pric	4	-1	-4	0	0	0	1	0	0
w subject	-7	12	-2	-3	-3	6	-2	-2	1
w submission	17	0	-1	-6	-7	0	0	0	-3
w subscrib	-6	-2	-4	6	-5	1	3	0	7
w sundai	0	2	1	-3	4	-3	-5	-1	5
w support	2	-11	-4	-3	5	3	12	2	-6
w suspend	-3	-5	1	-1	13	-1	-3	-1	-1
w switch	-2	3	4	11	4	1	-11	-3	-8
w sync	16	-1	-3	1	-1	-4	-3	0	-4
w tablet	14	-2	-3	6	5	-5	-10	-2	-3
w taiwan	-6	0	-2	14	0	-3	-1	0	0
w talk	-5	-4	-8	-2	-1	-6	6	-1	20
w tax	-4	-6	12	-1	-1	5	-1	1	-6
w tax offic	-3	-6	-3	-1	-1	15	-4	3	-1
w tb	-4	0	-9	-1	0	-1	17	0	-1
w teach	-8	0	-2	-3	0	-2	8	-1	7
w telephon	5	4	-7	-4	1	-3	0	-4	7
w tell	9	-3	3	-2	6	-8	-8	3	-2
w tell mail	13	-4	-3	0	-2	-1	-1	0	0
w tell what	-7	14	2	-2	-2	0	-2	0	-2
w ten	1	2	-2	-6	-2	-1	4	4	1
w term	-9	3	2	-3	-2	-6	8	0	8
w test	9	0	-6	8	-2	-3	-2	-1	-3
w text	-1	1	-1	-3	2	4	-4	-4	4
w ther	1	3	-3	-9	8	-6	1	9	-3
w think	-6	3	-9	9	-4	-3	1	7	2
w thirti	4	1	-6	-2	10	-7	2	-1	-2
w throw	-4	3	-7	-3	13	4	-7	6	-6
w throw devic	-1	-1	0	-2	6	0	-1	-1	0
w thru	-3	-11	4	14	-2	2	-6	-1	1
w thunderbird	12	-5	-4	-5	9	1	-4	-1	-3
w thunderbird password	-12	0	0	-2	14	0	0	0	0
w ticket	1	-6	-3	-3	-3	-2	-4	0	20
w tied	-1	-2	-5	-2	-4	5	12	0	-2
w tim	-2	10	-4	7	-1	2	-4	-4	-5
w tini	0	14	-3	1	1	-7	-2	-1	-2
w tls	13	-4	-2	3	-2	4	-6	-1	-4
w told	-9	6	10	-4	0	-3	-7	1	6
w tom	-1	-6	17	0	-1	-7	-1	0	-1
w tonight	0	18	-5	-6	-4	-3	4	-1	-1
w top	4	14	5	-6	-2	-7	-6	8	-10
w torrent	-3	-1	-3	10	-1	-1	0	0	-1
w traffic	-1	-1	-1	9	0	-1	-3	-1	-1
w transf	-2	-4	3	-2	-5	-1	11	-1	1
w trash	-4	15	-1	-2	-2	0	-2	-1	-3
w trial	0	-3	5	-4	-5	2	12	0	-6
w trust	1	-2	-1	-3	14	-1	-3	-1	-5
w tuesdai	-1	8	-5	-2	2	3	-3	-2	-1
w tunnel	4	-5	-13	3	6	-10	9	3	1
w turn	1	11	-1	-4	-1	1	-3	-3	-2
w turn step	0	-1	-6	0	6	-1	3	0	0
w twic	2	-1	0	-2	-3	-3	-4	6	6
w typ	2	8	7	-3	5	-7	-7	5	-11
w uk	-2	-1	-8	9	1	-1	5	-1	-1
w undo	-4	7	7	0	-2	-2	-2	0	-3
w unlock	-1	-4	13	-2	-3	-1	-1	0	-2
w unread	-5	14	-5	-3	-2	-2	-3	0	6
w unsubscrib	-3	3	3	-3	-5	-2	-5	-1	12
w updat	6	-3	3	-3	0	-3	-2	9	-6
w upgrad	5	-1	11	-4	-4	-2	-2	0	-2
w upi	-3	-2	13	0	-1	-1	-6	0	1
w ur	0	1	-6	1	-4	-5	-8	10	11
w urgent	4	4	7	-2	-2	-5	-1	-1	-4
w user	3	-2	5	6	2	1	-2	-2	-12
w user nam	10	-1	-1	7	-3	-8	-1	0	-2
w usernam	4	3	10	0	3	-5	-4	-3	-8
w utc	14	-3	-4	-1	0	-2	-3	-2	2
w vat	-1	-2	9	5	-1	2	0	-6	-6
w verifi	6	-12	-3	4	7	-1	-3	-2	2
w version	0	13	-6	-6	7	-3	-3	1	-4
w video	-7	-1	-9	2	6	-4	8	12	-6
w visa	-4	-1	11	-1	-2	0	-1	-1	-1
w volunt	2	-8	-7	-4	-1	-1	12	-2	11
w vpn	0	1	-2	4	-2	-7	9	-4	2
w vpn mail	-1	-2	-1	-6	-1	-1	11	0	0
w wait	2	1	-2	-6	-8	15	3	2	-8
w warn	14	-5	3	-12	10	-6	-9	6	-1
w watch	9	-7	-7	2	9	-3	-2	-1	0
w web	7	14	-11	-9	4	0	3	-5	-3
w web pag	8	-2	-4	-5	-1	-2	12	-3	-3
w webmail	-3	0	-5	-5	12	-2	5	-3	1
w webmail open	1	-8	-1	1	9	0	0	0	-2
w webmail show	13	-11	1	2	-3	0	0	0	-1
w websit	-1	-7	-8	-1	-3	9	2	4	4
w wee	2	10	-7	-2	-1	2	-2	-3	2
w weekend	-5	3	-7	-7	7	5	4	-1	2
w welsh	-1	-16	0	0	-1	-1	20	0	-1
w wev	-2	-4	2	-1	0	-5	-3	0	14
w wg	-3	-3	-5	23	-5	-1	-1	0	-3
w what	14	4	-8	2	0	-2	4	-5	-8
w what biggest	4	-9	-6	-2	-3	7	7	0	1
w whatsapp	3	-4	-5	10	5	-3	-3	-2	-1
w when	12	5	-2	-4	0	-5	1	-2	-5
w wher	-4	6	10	2	-4	-2	-3	-1	-3
w whoev	-3	-16	1	-2	13	4	-4	-1	8
w why	-1	2	-6	-1	-2	13	-2	-1	-2
w wif	-1	6	8	3	-2	-9	-2	-2	-2
w wifi	5	5	-5	-1	6	-7	-5	0	2
w window	5	1	-3	9	1	-6	7	-6	-8
w wip	0	4	-2	-2	5	-15	-5	8	7
w wir	-3	-4	1	12	-2	-2	-2	0	-1
w wir guard	-3	-3	2	11	-2	-3	-1	0	-1
w wireguard	5	-7	-4	8	-6	-6	13	-1	-3
w wish	-4	2	-1	8	-10	-3	6	0	3
w wish know	-1	-3	-5	-2	-2	-1	12	0	2
w word	-5	3	-2	-7	5	-3	-7	6	10
w work	-3	-4	-8	5	-1	6	0	-6	11
w wrap	-3	-1	-12	14	-4	-2	12	0	-4
w writ	-1	1	-4	-2	5	-1	-5	3	3
w wrong	6	3	2	4	-11	-1	-10	8	-1
w xmr	0	0	0	-16	0	0	18	0	-2
w yahoo	13	-12	1	-2	-2	10	-5	0	-2
w yall	-4	-3	7	-2	0	-5	-4	0	11
w ye	-12	7	-6	-2	-8	10	5	1	5
w year	0	0	4	-5	-2	-3	2	5	-1
w year month	0	0	9	-2	-1	0	-3	0	-1
w year pay	0	0	-8	-1	-1	-1	1	0	9
w yous	-8	-7	9	1	-3	-1	6	-3	5
w youtub	-1	-2	-3	18	-1	-1	-1	-4	-4
w yubikei	-1	-8	0	-6	22	-1	-2	-1	-2
w zip	-10	2	0	0	-4	16	-2	0	-2
w zon	-3	6	-5	-3	-2	14	-4	0	-3`;
