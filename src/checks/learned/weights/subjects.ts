/** Written by `npm run train` from the messages in src/checks/train/data; do not edit. In hundredths. */
export const subjects = `bias	-5	7	23	3	-17	6	8	-35	11
o 2fa	5	1	-2	-1	9	-3	-6	0	-2
o 404	0	-1	-4	-2	0	-1	-1	10	-1
o 465	9	-1	-1	-2	-1	-2	-1	0	-1
o 587	12	-2	-2	-5	-2	2	0	-1	-2
o accept	9	-3	1	-7	-2	-3	9	-1	-4
o access	4	1	-5	1	6	-7	-2	-1	2
o account	1	-1	3	-5	7	-2	2	-5	1
o accountant	1	-4	8	-1	-1	1	-2	0	-2
o activ	4	1	7	3	-1	-2	-9	-1	-1
o activat	-1	6	-1	-2	4	-2	-4	0	-1
o add	3	-7	10	-1	-5	2	1	-1	-3
o address	2	-3	2	-2	-11	15	5	-3	-4
o agre	-1	6	-7	0	-1	-3	-1	-1	8
o alia	-8	-4	-6	-2	-4	27	0	0	-5
o alias	-3	-2	-6	-3	-3	17	1	-1	0
o allow	-2	-4	3	4	-5	1	-1	2	2
o amsterdam	-2	-2	-3	14	-1	-2	-1	-2	-2
o android	5	-2	-4	0	-5	-3	1	4	3
o answer	-1	6	-5	7	1	-4	-5	2	-1
o app	2	-1	-6	2	7	-5	6	-2	-3
o appli	2	-6	9	-1	-4	-1	-2	0	4
o april	-6	-8	13	0	-2	0	1	0	3
o archiv	-3	9	-3	-1	-2	-3	-1	5	0
o arriv	-6	5	1	-2	-3	9	-6	-1	2
o ask	0	-4	-7	8	6	-6	1	-3	7
o attach	-1	8	-7	-3	3	-4	3	2	-1
o authenticat	9	1	0	1	-4	-4	-1	0	-1
o authenticator	-1	-2	-9	-2	17	0	-1	0	-2
o auto	-3	-2	8	-1	0	1	-1	0	-2
o bank	-5	-7	8	5	1	4	1	-4	-3
o basic	-1	-5	6	-2	2	-1	5	-1	-3
o behind	-3	-1	-1	12	-4	-1	-5	-1	3
o big	2	5	4	-3	-3	-4	4	-1	-7
o bill	-3	2	16	1	-5	-4	-5	-2	-1
o bin	-7	8	7	-1	-3	3	-4	0	-3
o bitcoin	-4	-2	3	0	14	-6	-3	0	-1
o block	-8	6	0	8	-8	8	-4	2	-6
o book	-4	8	-4	0	-1	4	-4	-1	3
o bounc	-3	2	-1	-1	9	-3	-1	0	-1
o box	3	2	2	1	4	3	2	-2	-17
o break	-4	7	-5	-3	6	0	-2	10	-8
o bring	6	3	-1	-4	-1	-5	1	-2	3
o brows	6	9	1	2	-5	-3	2	-5	-7
o business	3	-4	2	-2	-2	-5	8	0	-1
o button	-3	8	5	-1	-5	-4	-5	11	-6
o buy	-3	-4	5	-3	-1	6	-2	-1	2
o calendar	-3	11	-6	-3	0	-1	4	-1	-2
o call	-5	5	-2	0	0	-1	3	-3	3
o cancel	-1	2	5	4	-4	-3	-2	1	-3
o card	1	-9	5	-2	4	-5	5	-2	3
o carri	6	-3	-5	-1	2	-2	5	-1	-3
o catch	-3	1	-5	-2	-1	8	5	0	-2
o certificat	17	2	2	2	-9	-6	-2	-1	-4
o chang	-2	7	10	-4	8	-1	-10	-3	-5
o charg	-3	0	-1	-2	1	-1	4	0	2
o cheap	-1	0	0	-6	-1	0	10	-1	-1
o check	1	1	-2	-6	5	-1	4	-2	0
o chequ	0	-2	7	-1	-1	-5	4	0	-2
o citi	6	-2	-2	6	-2	-3	-3	-2	2
o clear	6	-2	-3	-3	1	6	-1	-1	-3
o click	-4	2	-3	1	10	-5	-4	8	-5
o client	-1	4	-7	-2	2	5	-1	-1	2
o clinic	6	-3	-5	0	0	0	8	-2	-4
o clos	-4	-5	4	1	4	-2	-3	4	0
o club	-3	-2	-2	-2	3	9	-4	-1	2
o co	-1	-2	-2	-1	6	-2	9	-2	-3
o cod	-2	-8	0	-5	11	2	1	-2	2
o colour	-2	8	1	-1	-2	-4	3	3	-6
o com	-2	-7	-8	4	0	9	2	-1	4
o compani	4	-1	-6	-4	1	-2	1	4	3
o comput	9	-3	-3	-4	-3	1	4	-4	2
o configur	-5	-5	2	8	5	-2	-1	-1	-2
o confirm	-2	-6	1	2	-6	2	3	3	3
o connect	8	1	-11	4	-3	-2	-3	0	7
o connection	5	3	-6	-6	6	-3	3	-1	-1
o contact	1	10	2	-6	-5	-3	-4	7	-2
o contract	-5	-4	6	-2	-5	-7	11	-1	6
o convers	-3	12	-1	-2	-1	-6	-2	0	4
o copi	7	-2	2	0	-4	-1	-5	-2	4
o correct	3	-4	5	-1	-7	-7	-5	19	-6
o cost	-8	0	9	2	-3	-6	11	-1	-3
o couldnt	9	-2	-4	-1	5	-3	-1	0	-3
o count	1	-5	4	-4	4	-9	8	0	3
o countri	-3	1	-3	1	-4	-7	5	5	6
o cover	-2	0	-9	-2	0	-1	4	9	0
o credit	-1	-2	12	-1	-1	-2	-4	1	-3
o custom	-4	4	-9	-4	1	7	-2	2	5
o cut	-2	-3	2	4	-4	8	-4	8	-9
o dark	7	2	-3	-1	0	-3	-5	1	1
o dat	2	5	3	-5	-7	3	-5	2	2
o data	2	-3	-6	1	-4	-2	10	-2	4
o daught	-1	8	-9	-4	-5	0	3	11	-3
o debit	-2	-2	8	-2	-1	-1	-1	-1	2
o delet	-1	7	2	-2	-2	7	-6	-1	-5
o deni	8	-2	-4	7	-1	-4	-2	-1	-2
o devic	8	-6	-3	5	9	-6	-4	3	-6
o die	1	1	-5	7	2	-6	-10	-1	12
o different	4	0	-5	0	3	-4	2	4	-4
o discount	-2	-2	8	0	0	-2	2	0	-3
o dmarc	-1	-2	-2	-1	0	9	-1	0	-2
o dns	6	-2	-3	-5	-2	3	-3	1	3
o domain	4	-7	-2	-10	-3	13	7	-1	-1
o download	-2	10	-6	4	4	-3	-5	1	-4
o draft	-8	13	-2	-1	0	5	-2	0	-4
o drag	-11	9	2	1	0	-3	-2	0	4
o drop	3	3	9	-1	-1	-2	-7	-1	-4
o dubai	5	-2	-1	-4	-2	-1	10	0	-6
o eleven	8	0	4	-7	-3	-3	0	2	-1
o em	6	3	5	-1	-6	-4	-2	2	-3
o email	2	12	-6	-10	4	5	-12	0	5
o empti	-3	4	7	-3	0	-4	-4	7	-5
o encrypt	2	-3	-2	-2	9	-4	-2	4	-3
o end	0	-11	15	-8	-7	-1	3	7	3
o enforc	-2	-1	-1	-1	11	-3	-1	0	-3
o english	-6	7	-1	1	4	-3	-1	2	-3
o enter	-1	4	1	-3	-5	8	-4	4	-6
o error	1	9	-3	-4	-1	-1	-3	3	0
o eta	4	-3	-3	7	1	-3	-1	0	-1
o euro	-2	-1	11	1	-4	-2	3	-1	-5
o everybodi	9	-2	2	-2	-4	-4	-1	4	-3
o everywher	2	-4	-3	-1	11	-1	-4	-1	2
o ex	-3	6	-4	0	9	-5	-1	-2	1
o exampl	0	-7	-3	-2	-1	12	-5	4	2
o exchang	12	-1	-2	2	-7	-1	0	0	-2
o exist	1	-1	-4	3	5	-8	8	-2	-2
o exit	-4	-7	-9	30	3	-7	-5	-3	2
o expect	8	-3	4	0	-3	-3	-2	0	-1
o expir	-5	3	8	3	-3	2	-4	1	-5
o explain	-3	-2	3	-1	9	-4	-6	0	3
o export	5	6	-3	-2	-2	4	-3	-1	-4
o extra	-4	-1	9	-3	-1	1	4	0	-5
o factor	-5	-1	0	-1	13	-1	-1	0	-3
o fail	4	6	6	-4	-2	1	-4	-2	-6
o fair	-1	-3	4	5	-1	1	-11	3	3
o fami	0	11	-1	-4	-1	-1	-3	-2	1
o fee	-3	3	8	-1	-1	-7	3	0	-2
o fil	-2	7	0	6	-5	4	-5	-2	-2
o filter	-1	13	-3	2	-4	6	-7	-1	-4
o fin	11	-1	-3	2	-5	-3	2	-1	-2
o find	0	2	2	-3	5	0	-6	0	-2
o fingerprint	-6	-1	-2	1	11	0	-2	0	-2
o firefox	-3	10	1	0	1	-1	-2	7	-12
o firm	11	-2	-5	2	-3	-5	2	-2	3
o fiv	3	1	0	-2	-3	-3	6	1	-3
o fix	6	-1	-7	6	-6	-2	-4	15	-7
o folder	0	18	-9	-2	-4	0	5	-2	-5
o font	-1	11	-2	2	-1	-4	-2	-1	-2
o forget	3	-2	4	-10	6	-6	8	-2	-2
o form	-6	-5	-1	-9	-7	3	-6	25	5
o forward	-14	2	-7	3	2	17	0	3	-6
o four	-1	0	4	0	-6	4	2	1	-4
o fre	-2	-1	3	3	-4	6	-1	1	-5
o friend	1	-8	2	-3	14	-3	-5	1	1
o full	6	1	-1	2	-5	5	1	-2	-6
o gatewai	-3	2	-1	10	-2	-1	-1	1	-4
o gb	0	-5	11	0	-3	-6	7	-1	-3
o german	-1	-4	-4	7	-1	1	-2	8	-4
o gift	-3	2	-3	-3	4	-4	11	1	-5
o gig	-3	-5	6	4	0	-1	3	-1	-3
o giv	6	4	-5	-2	-3	-2	0	3	-1
o gmail	7	-13	-4	-5	-1	11	7	-2	1
o group	-4	6	0	0	2	0	-1	-1	-2
o guid	9	-3	-6	1	-4	0	-1	8	-5
o hand	-3	3	-4	2	1	-2	3	-1	0
o handshak	-4	-4	-4	18	1	-2	-2	0	-3
o header	-1	8	-7	-4	4	3	-2	5	-6
o help	0	-3	-4	-5	-3	2	-3	14	1
o hes	-1	0	-2	-2	10	-1	-3	0	0
o hid	0	10	3	-3	4	-5	-3	-1	-5
o hit	-8	11	11	-1	-1	-15	-3	9	-4
o hold	-1	-3	-3	-2	-3	0	2	-1	9
o holidai	-3	13	1	-1	-1	-2	-1	-1	-5
o hom	0	2	-4	0	4	-1	-3	5	-2
o host	5	-6	-8	-7	14	-2	6	2	-3
o hotmail	7	-6	0	-2	-1	6	-1	0	-3
o hous	0	1	-6	4	1	3	-2	3	-4
o husband	-1	1	7	-2	1	-3	1	-2	-1
o id	-7	4	9	-4	-2	2	-4	-5	6
o idl	9	-2	-1	2	-1	-2	3	-2	-5
o imap	8	-2	-5	-14	16	-3	7	2	-8
o import	0	8	-4	0	3	-3	-2	-1	-3
o inbox	-3	2	-5	-3	-4	6	7	-1	1
o includ	2	-8	8	-9	-2	3	6	-2	3
o incom	7	-5	-2	-2	2	4	0	0	-3
o increas	0	8	1	-1	-1	-6	-1	0	-1
o info	3	-4	-4	-2	1	12	-2	-1	-4
o insid	1	4	-10	-1	4	-3	7	1	-4
o invalid	-3	7	0	5	-4	-1	-4	3	-4
o invit	-5	11	-3	-1	-1	-4	-2	-1	5
o invoic	-1	3	5	-2	-1	-6	2	0	1
o ip	-4	-10	1	12	-4	0	9	-2	-1
o ipad	9	-6	-3	3	2	-3	1	0	-3
o iphon	16	-10	-3	0	-1	-4	-3	7	-2
o isp	5	-5	-2	8	-2	-1	-1	0	-2
o januari	4	-1	8	-1	-3	-4	-5	-2	4
o join	-1	3	-1	-2	-1	-3	12	-4	-3
o jun	-1	-4	5	0	-2	2	-2	-1	4
o k9	12	-2	-1	-5	0	-1	-1	0	-2
o keep	-3	1	-1	-8	5	-3	-3	0	11
o key	-8	0	-1	9	12	-1	0	-2	-9
o kick	-4	1	-4	-1	8	-1	2	0	-1
o kind	-6	2	4	1	-6	2	-1	7	-3
o know	-1	0	-5	1	3	0	-2	-1	6
o land	-7	0	2	-2	-1	10	-1	-1	0
o laptop	13	-6	-6	5	7	-5	-5	4	-6
o lat	0	-2	2	-1	-2	11	-5	-1	0
o law	-2	-1	-7	-2	-1	-1	-2	5	11
o leak	-2	-1	-5	3	10	-4	-2	-2	1
o leav	2	3	-2	2	7	1	-1	-6	-6
o letter	-3	4	-7	-7	8	3	-2	1	3
o limit	6	1	-2	2	-8	1	-1	0	0
o lin	0	0	-1	3	-6	4	-2	-5	6
o link	-2	0	-2	2	5	-6	-2	9	-3
o linux	1	-4	-2	1	3	-1	-2	8	-2
o list	-6	6	-5	-4	6	2	-9	4	6
o liv	4	2	-5	5	3	1	-8	-3	1
o lock	-2	-1	4	2	8	-3	1	-2	-5
o log	-2	8	-2	-6	6	-1	-1	-7	6
o login	-2	8	-8	-2	15	-1	-9	5	-6
o logo	-3	3	-9	-2	8	-5	-2	-1	9
o longer	-10	7	-7	-2	12	2	1	0	-4
o los	-3	-5	6	2	2	5	-6	1	-3
o mac	7	2	-4	4	1	-6	-2	1	-3
o machin	3	2	-8	0	1	-3	8	-3	0
o mail	10	8	-2	-12	4	-6	1	-8	5
o mailbox	1	-1	6	-10	8	-5	2	-2	2
o man	-5	-9	-2	-1	7	6	-1	3	3
o manag	1	0	0	-2	-4	1	-7	-2	13
o managesiev	7	4	-2	-4	-1	-2	-1	0	-2
o march	-3	-3	7	-1	-2	-3	3	0	3
o mark	-2	7	2	-3	-2	0	-1	2	-3
o market	1	-3	-3	0	0	-6	-1	-1	13
o mbox	-6	14	-3	-1	0	-1	-1	0	-1
o member	-5	3	-1	-3	-5	6	7	-1	-1
o messag	-6	1	0	-6	2	-4	-3	6	9
o minut	4	7	-6	0	-6	6	-5	0	0
o mistak	-3	8	4	-2	-3	5	-6	-2	-2
o moment	-1	-2	-1	4	8	-6	-2	0	0
o mondai	1	3	1	-3	-2	7	-7	2	0
o monei	0	-1	5	-2	-2	-3	2	-1	3
o month	-2	-5	9	-5	-3	-4	10	-2	2
o morn	2	4	-4	-3	13	1	-6	-3	-4
o mov	4	2	6	1	-4	-1	-3	-3	-3
o mtu	-1	-2	-2	11	0	-2	-1	0	-2
o mx	-7	-2	-4	-2	-1	23	-3	-2	-3
o nam	-1	2	5	0	-10	2	2	-3	2
o newslett	-7	1	-1	-2	-3	4	-4	-4	16
o night	4	0	-3	5	0	2	-6	-1	-1
o nin	7	-1	-7	0	5	2	-2	0	-3
o noon	11	1	-5	2	-2	-4	-2	-1	1
o normal	-11	-4	-3	5	6	8	2	0	-3
o number	-7	-6	7	0	6	-1	-1	2	0
o nz	-1	-1	-2	1	-4	-2	12	-1	-3
o offer	-2	-1	-7	8	-1	-6	5	0	3
o offic	12	4	-10	0	-6	3	-2	1	-1
o open	-6	11	-9	3	9	-6	-9	6	0
o order	-3	5	3	-6	-8	5	-2	4	2
o outag	9	7	0	-2	-4	-3	-2	-2	-3
o outlook	2	6	-4	2	-1	1	-3	-1	-2
o outsid	-3	0	1	-2	8	3	-3	-2	-2
o pag	-13	8	4	2	-8	-6	-4	16	1
o panel	0	-9	-3	1	1	8	8	-3	-5
o paper	-6	-3	5	-3	5	-2	2	-1	3
o parent	-5	1	-4	-1	1	1	10	0	-3
o part	-2	4	-5	0	-2	-2	10	-1	-3
o password	3	6	4	7	5	-12	-2	0	-12
o past	-6	8	-8	0	6	-2	-2	-1	4
o pay	-3	-14	-3	-5	5	1	22	0	-4
o pc	9	5	-5	-1	0	-2	-1	-1	-3
o pdf	5	1	4	-3	-2	-4	4	-1	-5
o peer	1	-2	-6	14	-4	-1	-1	0	-1
o period	-1	-3	-2	-2	-1	-1	11	0	0
o person	-4	10	-5	-2	3	4	-2	-6	2
o pgp	-3	-5	-3	-2	8	0	-1	5	1
o phon	12	-6	-1	5	0	-14	-9	8	3
o photo	3	3	2	-2	-1	-3	-7	3	2
o pictur	0	10	-2	-2	-1	-4	5	-2	-5
o plan	0	-2	11	-5	1	-2	-5	5	-3
o pls	-2	-3	8	-5	3	1	-5	4	-1
o plus	5	-2	-6	-4	2	3	6	0	-3
o polic	-3	-5	-1	-3	8	-3	-1	0	9
o pop3	8	-3	-2	-1	-3	-3	6	1	-3
o port	9	-6	-3	8	-5	-1	-5	3	1
o post	2	1	-2	-3	2	-1	-3	-3	6
o present	-3	2	-2	-1	4	-5	8	0	-3
o press	4	1	0	-3	-5	-2	-4	10	-1
o preview	-3	14	-3	-3	-2	-1	-1	0	-1
o pric	-7	-6	9	-2	-1	-1	9	3	-4
o print	-5	5	-3	3	-2	-7	2	-3	10
o privaci	-1	5	-3	-4	-4	-2	-2	-1	12
o privat	-1	-1	2	-12	4	0	12	-1	-1
o program	7	-3	-2	-2	3	1	-1	0	-3
o provid	1	-6	-5	-3	1	4	6	1	0
o proxi	-1	-5	-9	14	-6	-3	4	-4	10
o public	-4	-2	-2	4	2	3	-6	0	5
o queu	-6	-3	-4	-2	-1	13	-1	0	5
o quot	-1	0	-6	-5	-4	2	12	-3	6
o rat	0	0	-2	-3	-3	-3	10	6	-5
o reach	-7	0	-1	-2	-3	11	-1	0	3
o read	9	5	-5	0	1	0	-10	-5	4
o real	-1	5	-5	-3	4	-5	-3	5	3
o receipt	3	-7	16	6	-4	-3	-3	-1	-5
o receiv	4	-3	1	-1	3	7	-5	-3	-3
o reception	-9	4	-2	-4	6	10	-2	0	-3
o recipient	-5	2	-4	-1	-1	11	-1	0	-1
o recommend	11	-2	3	0	-7	0	-4	0	-1
o record	-7	5	-7	3	4	3	-5	-2	6
o recover	-2	-6	6	-2	16	-5	-2	-1	-4
o refund	-3	-5	7	0	-6	-1	7	7	-6
o refus	3	0	-1	7	0	4	-6	2	-9
o register	-2	-6	12	-4	-4	-5	3	-3	8
o reject	7	-3	-7	3	3	0	-2	0	-1
o remind	-5	5	4	0	-1	1	1	0	-4
o remov	-3	-1	9	-3	6	4	-7	-1	-4
o renew	-5	-10	0	-1	8	7	0	-2	3
o repli	-13	9	-3	3	3	4	-4	1	-1
o report	-10	4	-3	0	4	1	0	-2	6
o request	-1	-4	2	-1	-3	-1	-4	1	12
o reset	-2	-6	7	-2	9	-5	-2	0	0
o rest	2	-1	-5	7	-2	-3	7	0	-4
o return	-1	-10	9	-1	4	5	-3	0	-3
o rid	0	7	6	-7	-5	4	-3	-1	-2
o ring	0	0	-2	-2	6	-7	-2	-1	7
o router	5	-2	-2	5	-1	-2	-1	0	-2
o rul	-1	10	-2	-3	7	-8	-4	2	-2
o run	-4	2	-7	3	-5	-1	7	0	5
o saf	2	-6	-5	1	8	5	-2	-1	-1
o samsung	9	-3	-1	-2	-2	-1	0	1	-1
o sav	-7	8	-3	-9	3	-2	1	0	8
o say	1	-1	-3	-1	6	6	-4	2	-6
o school	8	4	-2	-1	-1	-3	2	-1	-5
o se	0	-2	-3	-2	-1	10	0	-1	-2
o search	-8	10	-3	2	-4	0	-3	13	-7
o seat	-1	-2	5	-1	0	-6	4	-1	2
o sell	-5	-4	1	-5	4	-7	11	-2	8
o send	11	-3	-2	-6	8	3	-6	4	-10
o server	3	-5	-11	6	4	3	-2	-1	3
o session	1	-2	-7	-6	13	-1	-2	3	1
o set	-1	7	-7	-2	4	2	-4	6	-5
o setting	-3	3	1	1	3	3	-3	0	-4
o shar	-8	7	5	-1	-1	-1	4	-1	-4
o shop	2	0	0	0	5	-1	2	0	-8
o shortcut	-2	12	0	-3	-3	-1	-1	0	-2
o show	2	0	-1	0	8	1	-12	6	-4
o shut	0	-3	2	6	-7	-3	-3	-1	9
o sign	0	-8	5	-6	2	0	-2	1	9
o signatur	-12	18	-3	-2	7	-7	-3	-1	3
o sit	-2	3	-8	7	-2	-6	-2	5	4
o six	-3	-1	-1	-2	1	4	4	-1	-1
o siz	7	6	0	-3	-3	-4	0	-2	-3
o slow	-3	6	2	-1	0	-2	4	-1	-4
o small	3	-7	1	-3	1	2	1	1	2
o sms	0	3	-6	-2	5	-7	-2	-1	9
o smtp	6	4	-2	-4	-2	0	-2	-2	3
o son	-1	3	8	-3	-1	0	-5	-1	0
o sound	-4	7	-2	-1	-1	0	-2	6	-3
o sourc	-1	-3	0	0	-6	-1	-1	0	11
o spac	-5	2	8	-3	5	-7	-5	6	-2
o spam	-4	6	1	-3	6	6	-5	-1	-6
o spanish	0	-9	0	0	-1	0	14	0	-2
o spell	-6	4	10	-1	-3	2	-2	0	-3
o spf	-2	-2	-1	-1	0	8	-1	0	-1
o ssh	-7	-4	-5	14	-5	-4	-1	10	2
o ssl	12	1	-1	0	-7	-2	0	-1	-2
o staff	6	-5	-11	-2	0	1	8	-1	4
o stai	2	0	-7	0	3	0	1	-2	3
o stand	-6	-4	3	-3	-1	4	-2	-1	11
o star	-2	13	-6	-1	-1	-4	-3	0	3
o status	10	-7	-4	1	-2	-8	-5	12	3
o step	6	-3	-1	-4	8	-4	0	0	-3
o stop	7	5	3	-5	-3	1	0	-3	-5
o stor	1	-7	-6	-1	14	-4	-3	-2	7
o storag	-9	2	12	2	3	-8	0	-1	0
o subject	-5	9	-3	-2	2	7	-1	-1	-6
o subscrib	-3	-2	-5	5	-3	5	-1	0	5
o sundai	-5	8	0	-3	0	-2	-3	0	5
o support	2	-9	0	2	1	-1	2	5	-1
o switch	0	5	3	6	1	-2	-7	-1	-4
o sync	13	-1	-2	-2	-1	-3	-1	0	-3
o tablet	20	-3	-1	4	-2	-4	-8	-1	-5
o tax	-7	-2	12	-1	-4	7	-4	1	-3
o telephon	3	-1	-4	-2	2	-2	-2	-1	7
o tell	1	1	1	0	-6	-5	-4	4	7
o ten	-1	1	-5	-4	4	0	5	0	0
o test	6	3	-5	7	0	-3	-3	-1	-4
o th	-4	3	10	-1	-5	-6	4	0	-1
o ther	0	3	-4	-8	8	-3	-3	7	0
o think	-6	4	-9	8	-3	-5	4	5	3
o thunderbird	12	0	-6	-8	3	4	-2	0	-2
o ticket	-3	-4	0	-2	0	-3	-2	1	12
o tls	8	-2	-3	5	-3	3	-4	-1	-5
o told	1	5	-2	-1	-3	1	-6	3	3
o top	-1	11	4	-5	-1	-4	-4	8	-8
o torrent	-2	0	-2	7	-1	-1	0	0	-1
o transf	0	-4	8	-2	-5	-4	5	0	2
o trash	-3	10	1	-2	-1	0	-2	-1	-2
o trial	-2	-2	8	-3	-3	0	7	0	-5
o tuesdai	1	6	-7	-1	3	0	-1	-1	-1
o tunnel	0	-6	-6	7	1	-5	5	2	2
o turn	0	2	-1	-3	-3	3	1	-2	2
o twic	1	2	-1	-1	-7	3	-3	6	2
o typ	2	4	-1	0	5	-5	-4	5	-6
o unlock	-2	-3	9	0	-1	0	0	0	-2
o unread	-3	10	-6	-3	-1	-1	-2	0	6
o unsubscrib	-2	0	3	-2	-5	-1	-4	-1	11
o upgrad	4	-1	10	-3	-3	-3	-1	0	-2
o ur	0	1	-4	1	-4	-5	-6	9	8
o urgent	3	4	9	-2	0	-6	-1	-1	-4
o user	0	0	2	3	3	5	-3	-1	-8
o usernam	7	-1	10	-1	0	-4	-3	-2	-6
o vat	-2	-1	6	5	-1	2	-1	-5	-3
o verifi	3	-8	0	1	6	-2	-2	-1	3
o visa	-4	0	9	-1	-2	1	-1	-1	-1
o vpn	0	-3	-6	6	1	-8	12	-3	2
o wait	4	-1	-4	-2	-4	7	-3	2	1
o web	1	11	-5	-5	-2	1	3	-4	0
o webmail	-2	17	-11	-5	9	-8	2	-1	-1
o wee	-4	9	-5	-2	0	3	-1	0	0
o wg	-3	-3	-5	18	-4	0	-1	0	-3
o what	1	1	-4	2	2	-3	9	-3	-4
o whatsapp	0	-1	-3	9	4	-1	-4	-2	-1
o wif	3	7	3	3	-7	-6	1	-2	-2
o wifi	6	0	-3	-2	1	-4	-2	1	3
o window	4	1	0	7	3	-4	-3	-4	-4
o wir	-2	-3	-2	10	-1	-1	-1	0	-1
o wireguard	0	-4	-3	11	-6	-3	9	-1	-2
o wish	-2	1	-3	5	-7	-3	6	1	1
o word	-8	5	2	-6	3	-2	-4	6	4
o work	8	-7	-2	6	2	2	-5	-4	-1
o writ	-5	4	-9	0	4	2	-7	3	7
o wrong	-3	8	1	0	-6	-3	-8	8	4
o yahoo	11	-7	-2	-1	-1	5	-4	0	-1
o year	-2	-2	5	-4	-2	-1	3	4	0
o yous	-5	-4	5	1	-1	-1	5	-2	2
o yubikei	-1	-8	0	-5	20	-1	-2	-1	-2
w 100	-1	4	0	-7	2	10	-3	-1	-4
w 100gb	0	-3	6	-2	-1	-2	5	-1	-2
w 143	11	-1	-2	-6	0	-1	-1	0	-1
w 212	10	-8	-1	-1	-3	4	-2	-1	2
w 2fa	5	1	-2	-2	12	-4	-7	-1	-2
w 2nd	1	-8	10	-2	-2	-3	-4	0	9
w 3rd	-2	-3	6	-3	-2	9	-5	-1	1
w 404	-1	-1	-5	-3	-1	0	-2	12	-1
w 465	15	-3	-3	-4	1	-3	-1	0	-2
w 4g	9	-1	-3	6	-2	-2	-2	0	-5
w 500	-8	8	5	-1	-3	-5	-4	11	-3
w 502	-4	15	-1	-2	-1	0	-1	-3	-2
w 50gb	-1	-1	7	-2	-1	-2	3	0	-2
w 587	18	-3	-3	-7	-4	2	-1	-1	-1
w 993	14	-4	-3	-5	3	1	-4	-2	-1
w abeg	-1	-1	10	0	-7	2	-1	-2	-1
w abroad	-2	7	-8	1	8	-2	-2	0	-2
w accept	6	-7	1	-7	2	-3	14	1	-8
w access	1	0	-5	0	9	-7	-3	-1	6
w account	4	3	-2	-3	11	-1	1	-9	-3
w account lock	0	-1	-8	1	9	0	0	0	0
w account pay	-1	4	-6	1	-3	8	-4	0	2
w accountant	-2	-2	6	1	-2	-2	5	0	-3
w activ	4	-1	8	5	-1	-2	-11	-1	-1
w activat	-2	11	-4	-3	7	-3	-5	0	-1
w ad	14	7	-1	-8	-1	-2	-4	-1	-3
w add	5	-9	6	1	-5	7	2	-1	-6
w add account	14	0	-11	0	-1	0	-1	0	0
w add user	-2	0	8	-2	0	-1	-2	0	0
w address	1	-6	0	4	12	-3	-3	-3	-2
w address book	-12	25	-3	-2	3	-3	-1	-1	-5
w address reject	19	0	0	0	0	-18	0	0	0
w address send	-4	-1	-4	0	10	2	0	0	-1
w address surnam	-1	-1	-4	-2	-1	-5	15	0	-1
w address writ	24	-3	-7	-2	0	-10	0	0	-2
w adjust	-2	-2	13	-2	-1	-1	-2	0	-3
w administrator	-1	-2	11	-2	3	-1	-4	0	-3
w advert	-2	0	-5	7	11	-6	0	-3	-1
w aerc	18	0	-1	-1	-14	0	-2	0	0
w age	-4	-2	-6	-1	1	-4	3	0	13
w agre	0	10	-8	2	-3	-5	0	-1	5
w alia	-3	-2	-7	-2	-4	23	1	0	-6
w alias	-4	-2	-8	-4	-5	7	20	-2	-2
w allow	-2	-6	1	4	-2	0	-1	2	3
w alon	1	1	-10	5	-1	3	-3	2	2
w amsterdam	-2	-2	-3	13	-1	1	-1	-2	-3
w android	10	-4	-4	-1	-6	-4	3	3	3
w android app	-5	5	-1	-3	-9	-1	4	0	11
w answer	7	4	-2	-3	-3	2	-4	0	-2
w aol	16	-4	-2	-4	0	-3	-1	0	-2
w app	1	-3	-9	-2	9	-6	17	-2	-4
w app password	-11	-1	-3	-5	25	-4	-4	3	0
w app phon	-9	5	0	9	-2	0	-2	0	0
w appl	13	-10	0	0	-4	3	-2	0	-1
w april	-5	-10	18	-1	-2	-1	-1	0	1
w arabic	-4	-2	-2	1	-2	-3	13	-1	1
w archiv	-1	8	2	-1	-2	-4	-3	6	-4
w arriv	2	1	5	-4	-6	13	-10	-1	1
w articl	-2	-3	-5	-1	-3	0	-1	16	0
w ask	8	-10	-5	3	2	5	-4	-6	7
w ask password	10	-1	-10	-1	4	0	-1	0	-1
w ask search	-1	4	-1	-5	0	12	-1	-5	-4
w attach	-4	7	0	-5	3	-8	3	1	1
w attempt	-6	-5	7	2	5	-4	-2	-2	5
w auditor	-3	6	-1	-2	-4	-3	-6	-1	13
w authenticat	15	-4	-3	2	-3	-3	-1	-1	-2
w authenticator	-1	-2	-8	-2	16	0	-1	0	-2
w auto	-3	-2	8	0	-1	4	-2	0	-3
w backup	0	10	3	-2	0	-6	-4	1	-2
w backup cod	-1	4	-8	-1	10	-1	-1	0	-1
w bank	-5	-3	12	2	-1	4	2	-6	-5
w bank transf	3	0	-16	0	0	-2	9	0	7
w basic	-2	-5	6	-3	2	2	5	-1	-3
w basic plan	-1	1	-11	-1	3	-3	12	0	0
w batteri	8	0	-7	9	-4	0	-3	-1	-3
w bcc	-8	2	-4	-2	-1	18	-2	0	-2
w beg	0	3	-11	-5	7	6	6	-1	-6
w behind	-6	1	1	15	-3	2	-7	-1	-2
w best	14	1	-11	6	2	-2	0	-1	-9
w big	5	9	3	1	-9	-4	7	-3	-8
w big attach	10	-4	0	0	0	-2	-4	0	0
w bill	-9	-2	8	-2	9	-1	-1	-3	1
w bill month	0	0	-14	0	0	0	14	0	0
w bin	-5	13	3	-2	1	1	-5	0	-5
w bin count	0	11	-4	0	-1	0	-3	0	-2
w bitcoin	-4	-3	6	0	14	-7	-4	0	-2
w blackberri	19	-1	-3	-3	-1	-3	-6	0	-2
w blank	5	6	1	-7	-2	-1	-3	3	-3
w block	-10	4	0	9	-12	15	-2	3	-7
w board	-8	3	-4	-1	4	8	-3	-4	6
w boat	8	1	2	6	-12	1	-4	0	-2
w book	-9	11	-2	-1	0	4	-6	-1	4
w bookkeep	-2	-1	13	-3	-1	-2	-4	0	-1
w bottom	2	11	-5	0	2	-5	-1	0	-3
w bounc	-5	1	-4	3	5	7	-3	0	-3
w box	5	-2	11	-4	2	0	1	-1	-12
w box full	-2	0	-7	-1	-1	10	0	0	0
w branch	14	-5	-4	1	0	-2	-1	0	-3
w brazil	-3	-2	-4	0	14	-1	-1	0	-4
w break	-2	-4	-8	-3	7	0	-3	15	0
w breakdown	21	-8	-1	-2	-1	-3	-3	0	-3
w bring	3	-4	-3	-5	2	-4	2	-3	12
w bring folder	14	-5	-3	0	0	0	-4	0	-1
w brows	4	6	2	5	-3	-5	1	1	-11
w brows mail	-1	-4	-5	19	0	0	-8	0	0
w bump	2	-2	13	-2	-1	-3	-4	0	-3
w business	0	-6	4	-1	0	-5	10	0	0
w button	-3	11	3	-4	-4	-3	-6	13	-7
w buy	3	-5	1	-5	-6	6	5	-2	3
w caldav	8	1	-4	-3	-1	-3	8	-1	-5
w calendar	-3	-3	-1	-4	-2	-4	21	-2	-2
w calendar android	13	-3	3	-1	-1	0	-9	0	0
w calendar show	-4	11	-1	0	-1	-2	-1	0	-1
w call	1	-3	-2	-1	5	-4	1	-3	7
w cancel	-4	2	5	5	-3	-3	-2	2	-3
w captcha	-2	-1	11	6	-3	-10	-2	4	-4
w card	-2	-9	8	-3	2	-4	11	-2	-2
w card run	-3	0	14	0	-1	0	-7	0	-2
w carri	4	-2	-5	0	2	-5	12	-1	-4
w catch	-4	1	-6	-4	-2	12	6	-1	-3
w certificat	9	5	7	1	-4	-8	-4	-2	-4
w certificat trust	15	-2	-2	0	-9	0	-1	0	-1
w chang	8	5	5	14	8	-10	-15	-5	-11
w chang contact	-1	-9	14	-1	0	-1	0	0	-1
w chang mail	1	-3	12	-2	-2	-4	-2	0	0
w chang nam	9	-5	7	-2	-3	-3	0	0	-3
w chang password	3	10	-16	-3	12	-5	0	0	0
w charg	2	-5	-2	-2	0	-4	0	-1	11
w chariti	-1	-2	-1	-3	0	-2	14	-1	-4
w chariti rat	-1	-1	12	0	0	-1	-8	0	-1
w chat	11	-1	-4	12	-2	-3	-2	-6	-3
w cheap	2	-1	0	-7	-2	0	10	-1	-1
w cheap plan	-1	1	2	-6	-1	3	3	-1	-1
w check	7	-3	0	-5	-1	-5	4	-3	5
w chequ	0	-2	8	-1	-1	-6	6	0	-3
w china	0	0	0	-11	0	-1	15	0	-2
w choir	-4	13	0	-3	-2	5	-5	0	-3
w christma	0	-2	-7	-5	-1	-3	6	5	8
w citi	5	-2	-3	9	-4	-3	-2	-3	2
w clean	-5	0	-5	8	4	-4	-2	-1	4
w clear	9	-3	-4	-4	1	7	-2	-3	0
w click	-7	2	-7	1	21	-7	-6	10	-7
w click unsubscrib	0	14	-1	-1	-6	-1	0	-1	-3
w client	0	2	-4	-4	6	0	-2	-2	4
w clinic	7	-5	-5	0	0	-1	10	-2	-4
w clock	-5	5	-4	-2	10	-1	-1	-1	-1
w clos	-10	-4	7	0	7	-6	-6	4	8
w clos account	-1	11	-3	0	-4	-1	0	0	-2
w closest	-4	-1	-1	13	-1	-2	1	0	-3
w club	-3	-2	1	-3	3	8	-6	-1	2
w co	3	-5	-8	-5	9	-4	11	0	0
w cod	-9	-7	0	-5	14	6	4	-3	1
w colour	-2	10	2	-2	-3	-4	4	3	-8
w column	-5	12	-2	-1	-2	2	-3	-1	0
w com	-2	-3	-7	9	-3	3	1	-2	4
w compani	6	-4	-5	-4	1	-7	-3	4	11
w complain	-4	-4	-5	1	4	-2	-3	-1	13
w complet	-3	1	5	2	-1	-2	-7	-1	4
w compulsori	-1	0	-11	0	6	-2	10	0	-1
w comput	10	0	4	-7	-6	0	0	-4	3
w configur	-4	-7	2	9	7	-2	-1	-1	-2
w confirm	0	-6	8	5	-5	-4	3	2	-3
w connect	11	1	-17	8	-3	-4	-7	-1	11
w connect server	11	-3	-1	-2	0	-3	0	0	-2
w connection	6	0	-6	-3	8	-4	3	-1	-3
w connection run	-4	-1	-4	-1	-2	0	12	0	-1
w contact	4	8	1	-9	0	-1	-5	4	-3
w contact form	-1	-9	-4	0	2	2	0	14	-5
w contract	-2	-9	3	-3	-7	0	14	-1	5
w convers	-4	15	-2	-2	-1	-8	-3	-1	6
w cooki	-2	11	-6	-2	-10	0	1	15	-6
w copi	-2	6	4	-1	1	-3	-8	0	4
w correct	1	-5	10	0	2	-11	-6	17	-8
w cost	-7	-2	7	5	-5	-8	12	-1	-2
w couldnt	12	-4	-6	1	9	-4	-1	-1	-6
w count	2	-2	3	-5	4	-10	7	-1	3
w countri	-4	-2	-5	3	-9	-7	14	6	4
w countri machin	0	0	0	-2	0	0	-8	0	10
w court	0	-4	-2	-4	-3	0	4	0	9
w cover	-1	0	-12	-2	0	-2	5	11	0
w creat	-4	0	7	-2	-6	-5	11	-1	-1
w credit	0	-3	14	3	-2	-3	-4	0	-5
w crew	-5	-4	-9	6	-3	9	9	-1	-4
w crypto	-2	-4	-5	-1	18	-2	-2	0	-3
w csv	0	-5	17	-2	-5	5	-6	-2	-2
w custom	-5	2	1	-4	-6	7	-1	-2	7
w cut	-4	-4	3	4	-5	13	-6	9	-10
w dark	9	7	-3	-2	0	-4	-6	0	-1
w dark mod	-2	7	-1	-1	0	-1	-2	2	-2
w dat	5	4	1	-5	-6	3	-7	2	3
w data	-1	-6	-5	2	-5	-2	9	-3	10
w data process	1	-1	-7	0	-1	-1	9	0	0
w daught	-3	9	2	-5	-5	-7	2	14	-6
w debit	-1	-2	8	-2	-1	-1	-1	-1	2
w delet	-5	11	4	-4	0	4	-9	-2	2
w delet mail	-1	5	0	1	-1	-10	0	0	6
w demo	-1	-1	-6	0	-2	-1	13	0	-1
w deni	5	-2	-3	8	-2	-1	-2	-1	-3
w devic	0	-8	-3	7	5	-4	3	7	-8
w die	4	-2	-8	9	2	1	-12	2	4
w different	1	-2	-6	9	6	-4	-2	7	-9
w different signatur	-8	13	0	-1	-2	1	-1	0	-1
w digit	0	-2	3	-8	14	-1	-2	-1	-3
w discount	-4	-1	8	-1	-2	-3	10	0	-6
w dkim	-2	-3	0	-1	-3	9	0	1	-1
w dmarc	-1	-2	-3	-1	0	11	-1	0	-2
w dns	8	-2	0	-2	-1	-1	-6	1	3
w doc	-5	-3	-2	-11	-1	0	2	19	-1
w dollar	-3	0	7	-4	1	-1	3	-4	1
w domain	4	-6	0	-12	0	12	5	-1	-2
w domain cost	-2	2	13	0	0	-3	-10	0	0
w domain nam	-1	0	-2	0	0	-6	10	0	0
w domain reach	0	0	13	0	-1	-9	-1	0	-1
w doubl	-3	5	1	-3	6	6	-1	-1	-11
w doug	0	-4	10	-2	0	-1	-1	0	-2
w downgrad	0	-3	10	-11	1	0	4	0	-1
w download	-1	14	-9	7	4	-4	-7	1	-6
w draft	-9	16	-3	-1	-1	6	-3	0	-5
w drag	-14	13	2	2	-1	-2	-2	0	2
w drop	1	3	9	-3	-1	1	-9	-1	-1
w dubai	8	-2	-1	-6	-2	-3	14	0	-7
w dublin	2	-4	-3	12	-2	-2	-1	-1	-1
w due	15	0	1	-1	1	-4	-8	-1	-4
w duti	-1	-7	-3	1	0	-1	1	-1	11
w easter	-1	2	-2	-1	0	-3	-2	0	8
w eat	2	5	-8	2	0	-1	-3	6	-4
w eleven	3	2	6	-10	-1	-2	1	1	1
w em	3	4	7	-2	-4	-5	-2	2	-4
w email	3	3	2	-11	-3	2	-7	2	9
w email address	14	0	2	0	-1	-12	0	0	-2
w empti	-2	-2	4	-3	1	3	-5	10	-7
w enabl	-3	10	-1	-2	-2	0	-2	0	-1
w encrypt	2	-3	-4	-2	13	-5	-2	5	-2
w end	-1	-6	0	3	-7	10	-1	4	0
w enforc	-3	-1	-3	-1	13	-3	-1	0	-2
w english	-4	8	-5	0	2	-1	1	3	-4
w enter	-8	5	8	-3	1	7	-7	5	-8
w eras	-2	-3	5	-2	-3	-3	8	0	0
w error	8	11	-6	-4	-5	1	-5	2	-1
w eta	6	-2	-5	11	0	-5	-2	-1	-3
w euro	-5	3	11	1	-4	-3	3	-1	-6
w everybodi	8	1	-1	-1	-2	-5	-1	5	-4
w everywher	5	-3	-4	-3	12	-2	-5	-1	1
w ex	-4	5	-1	0	9	-3	-1	-2	-3
w exampl	-1	-14	2	-4	8	8	-1	3	-1
w exchang	16	-2	-3	3	-9	-1	-1	0	-2
w exist	1	-4	-12	2	13	-7	9	-2	1
w exit	-6	-7	0	30	1	-10	-6	-4	2
w expect	17	-2	2	-1	-4	-4	-3	-1	-2
w expir	-5	5	7	4	-2	1	-6	1	-6
w explain	-6	-1	1	-1	12	-2	-6	-1	5
w export	8	2	0	-3	-3	7	-5	-1	-5
w extend	1	1	11	-5	0	-7	-3	0	3
w extra	-6	-2	10	-4	-1	4	4	1	-6
w factor	-11	-1	-1	-1	20	-2	-1	0	-2
w fail	13	5	-4	-3	0	5	-5	-2	-9
w fair	-2	-3	5	5	-2	1	-13	4	5
w fairemail	2	-2	-5	-1	10	-2	-1	0	-2
w fami	-1	11	2	-2	-3	-1	-1	-3	-2
w fami plan	-1	6	7	-1	2	-2	-8	-2	-1
w faq	0	-2	-5	-8	-1	-1	-1	15	2
w fast	-3	-2	-7	0	3	-1	2	-1	8
w fault	-4	-5	14	-6	-5	5	-5	-3	8
w fax	-6	-1	14	-3	-2	3	-4	0	-2
w fed	-3	-1	-2	0	-1	-6	-2	0	15
w fee	-2	3	5	-2	-1	-5	5	-1	-3
w feed	-16	-1	-3	1	0	8	-1	8	4
w fella	-4	-4	-1	-1	1	1	-2	-1	12
w fil	-2	6	-4	9	0	4	-8	-3	-2
w filter	0	10	-6	3	-2	11	-10	-2	-4
w fin	12	-1	-5	1	-2	-5	1	-1	0
w find	-3	3	-9	-3	10	5	-7	-1	6
w find mail	8	0	0	0	-2	-5	-1	0	2
w fingerprint	-8	-1	-2	-3	18	0	-2	0	-2
w finish	2	-2	12	-3	-7	3	-5	-1	1
w fir	2	10	-5	-4	-6	5	7	0	-9
w firefox	-2	12	-4	2	-2	-1	-3	9	-12
w firestick	-1	-2	-3	-1	-1	-1	12	0	-2
w firm	8	-4	-4	-1	-2	-2	0	-2	8
w fiv	-1	2	1	-1	-4	0	8	0	-4
w fix	6	3	-5	7	-11	-1	-6	17	-11
w flag	2	2	-2	-4	-1	-3	-4	11	0
w folder	-7	17	-4	-4	7	-9	4	-3	0
w folder insid	-13	10	4	5	0	-2	-4	0	0
w folk	-4	14	-4	-1	-1	1	-1	0	-3
w font	-1	13	-2	2	-1	-5	-2	-1	-3
w forget	-2	3	2	-9	2	-5	15	-3	-3
w form	-8	-3	1	-10	-5	1	-3	22	5
w fortnight	-1	16	-12	-1	-2	-6	8	0	-3
w forward	-17	1	-8	6	3	14	0	4	-2
w four	4	-1	-4	-4	2	-3	7	1	-1
w franc	-4	-5	-6	12	3	-3	-3	-1	8
w fre	-3	1	0	2	-8	10	4	1	-8
w fre plan	8	3	2	0	0	0	-12	0	0
w fridai	-2	0	8	-4	-4	6	3	0	-7
w friend	-6	-1	11	-3	14	-4	-7	0	-3
w full	0	-5	5	0	5	8	0	-3	-10
w full header	-1	17	-1	0	-5	-9	0	0	0
w gadget	-9	-4	-2	15	7	-1	-1	-3	-2
w gam	2	-1	0	-12	-1	0	14	0	-1
w gatewai	-5	10	-1	10	-2	-4	-2	1	-5
w gav	4	-3	8	-8	4	-10	3	1	0
w gb	-1	-6	10	6	-5	-6	8	-2	-5
w german	-2	-7	1	9	-1	0	-3	8	-5
w gf	0	-2	-3	-5	-1	0	12	0	0
w gift	-2	2	5	-4	1	-5	8	1	-6
w gig	-3	-7	7	4	-1	-2	6	-1	-4
w gigabyt	0	-1	2	-11	0	-1	13	0	-2
w giv	8	1	-11	-3	-4	3	0	4	1
w gmail	2	-11	-4	-3	0	12	7	-2	-1
w gmail app	15	-1	-7	1	-1	-1	-5	0	0
w grandson	-1	8	-1	-1	-6	-7	13	-1	-4
w green	11	-8	-9	3	-2	5	12	-6	-6
w grei	0	11	-1	5	-6	-2	-3	4	-9
w greylist	-1	-3	-4	-1	-2	15	-1	0	-2
w group	-5	14	-4	0	2	-3	0	-2	-3
w guard	-4	-1	-6	9	-2	12	-4	0	-3
w guid	11	-4	-9	0	-2	1	-2	10	-4
w half	2	0	5	3	-6	-4	-2	0	2
w hand	0	-4	4	2	-2	-4	2	-1	4
w handshak	-4	-5	-4	19	2	-2	-2	-1	-3
w hang	-5	1	-1	7	-5	-3	-2	-1	9
w happen	8	1	-12	1	-1	-6	3	-1	8
w happi	1	2	-2	-1	-3	-4	9	0	-2
w hard	18	-1	-5	-1	-4	-3	-1	-4	2
w header	-3	7	-8	-5	1	7	-3	6	-2
w help	1	-5	2	-8	-11	2	-1	13	7
w help mov	-2	-1	-4	0	0	-2	13	-2	-1
w help pag	-2	-4	-4	-1	-1	-2	-1	3	13
w hes	-1	-2	-5	-3	16	-1	-4	0	-1
w hid	5	9	9	-5	3	-7	-5	-2	-6
w hit	-10	3	14	-2	-1	-17	-4	11	5
w hold	-5	-7	-7	-3	2	12	4	-2	7
w holidai	-4	15	0	-1	-5	2	-1	-1	-5
w hom	1	3	-4	4	4	-2	-5	5	-5
w host	7	-6	-9	-5	3	4	6	2	-2
w host key	-1	0	-1	-4	13	-5	-1	0	0
w hotel	8	-7	-2	3	5	-1	0	-2	-3
w hotmail	7	-6	-1	-3	-1	8	-1	0	-3
w hous	2	0	-6	3	6	-2	0	3	-6
w human	-1	-5	-5	0	-3	-1	-2	2	15
w husband	-7	1	10	-3	0	-3	5	-2	-1
w iban	2	-1	13	1	-3	-1	-2	0	-8
w id	-1	-1	2	-3	-2	0	8	-5	3
w idl	11	-3	-5	2	4	-3	3	-3	-6
w imag	-1	12	1	0	1	-12	0	0	0
w imap	0	0	-10	-16	12	-3	18	3	-5
w imap idl	-11	0	-3	-2	2	0	14	0	0
w imapsync	20	-3	-4	-2	-2	0	-8	0	-1
w import	1	10	-5	-1	2	-1	-2	-1	-3
w inbox	-8	15	2	-4	-7	1	5	-2	-2
w incident	0	-3	2	0	-1	-9	-2	-1	14
w includ	4	-7	8	-12	-4	3	9	-3	1
w incom	11	-7	-2	-3	1	4	-1	0	-3
w increas	0	11	0	-1	-1	-7	-2	0	-1
w india	-4	-4	2	-1	-1	-1	1	0	7
w info	3	-4	-7	-3	-1	19	-3	-1	-4
w insid	-1	-2	-5	0	11	-9	12	1	-7
w interfac	-5	-8	0	0	-1	-1	16	0	-1
w internet	1	5	3	4	-4	-2	3	-2	-7
w invalid	-1	7	0	8	-4	-3	-5	4	-5
w invit	-5	13	-3	-1	-1	-4	-2	-1	4
w invoic	-1	1	-3	0	-1	-4	12	-1	-3
w invoic address	-1	-1	-7	0	-1	-1	-2	0	13
w invoic april	0	-6	8	-1	0	0	0	0	-1
w ip	-4	-7	-3	14	-7	2	9	-4	1
w ipad	8	-8	-3	5	1	-4	6	0	-5
w iphon	17	-11	-2	-1	-2	-5	-4	10	-2
w ipv6	5	-3	-4	8	3	0	-3	0	-6
w isp	4	-5	-2	10	-2	-1	-2	0	-2
w item	-3	-2	3	-2	-2	-2	-2	15	-6
w jan	0	-2	-6	-1	-1	14	-2	0	-3
w januari	1	8	4	1	-8	-4	-7	-2	7
w japan	-4	-4	0	13	-1	2	-2	0	-3
w join	1	3	-5	-2	0	-4	16	-4	-5
w jun	-2	-7	8	0	-3	2	-3	-1	7
w junk	-3	0	2	1	-3	6	-3	-1	1
w k9	14	-2	-1	-7	-1	-1	-1	0	-2
w keep	-4	0	-1	-10	9	-5	-4	-1	17
w key	-4	-2	-7	10	11	1	3	-4	-9
w keyboard	-4	-7	16	-1	-4	3	-1	2	-3
w kick	-5	2	-4	0	13	-4	0	0	-1
w kill switch	0	-2	-2	10	-2	-1	0	0	-2
w kind	4	-2	1	3	-7	-1	-6	11	-4
w knock	0	-3	8	-1	-1	1	-2	0	-1
w know	6	0	0	-2	5	1	-8	2	-5
w know answer	-1	13	1	-1	-2	-1	-1	0	-8
w label	13	-14	-1	-1	2	-4	7	0	-2
w ladi	3	1	-3	-9	10	-1	-3	-1	3
w land	-4	2	0	-1	-2	10	-2	-1	-2
w laptop	13	-5	-5	8	4	-3	-9	4	-8
w lat	-4	-4	1	-2	1	12	-6	0	3
w law	0	0	-8	-4	1	-2	-1	6	9
w leak	-3	1	-8	4	12	-5	-2	-2	3
w learn	-1	1	-8	-1	-1	-2	9	0	2
w leav	0	-2	1	9	5	1	-6	-6	-1
w leav address	3	-2	-4	-3	-2	9	-1	0	0
w let	-1	-2	3	-1	-3	11	-6	-1	0
w letter	1	14	0	-10	-3	3	-3	3	-4
w librari	-1	11	4	-2	-5	0	-2	-2	-4
w librarian	0	-2	0	15	-2	-2	-1	0	-8
w lifetim	-1	-1	-5	-1	-3	-1	14	0	-2
w lift	-1	-4	13	-6	0	7	-4	-1	-4
w limit	3	8	-4	1	-10	5	-2	0	-1
w limit send	-7	-4	-1	5	0	9	0	0	0
w lin	11	-3	-2	5	-4	3	-4	-9	4
w link	-4	-1	1	2	4	-6	-3	11	-3
w linux	-1	-5	-3	3	4	-2	-3	9	-2
w list	-12	-1	-1	-1	10	5	-12	5	8
w loc	-1	-3	3	13	-5	-4	-2	3	-4
w lock	-8	-2	6	0	8	-1	3	-2	-4
w lock password	-5	-1	-2	-1	8	-1	-1	0	3
w log	-7	-2	-6	-7	13	6	0	-9	11
w login	2	6	1	-7	11	-2	-9	7	-10
w login work	13	-4	1	-1	-6	-2	0	0	-1
w logo	2	-1	-5	-2	2	-5	-3	-1	13
w lol	-2	-2	8	0	-6	-2	-2	-1	7
w longer	-12	13	-1	-3	8	2	1	0	-8
w look	-2	11	-8	-1	9	-7	0	4	-6
w los	-2	-1	7	1	5	10	-9	0	-10
w mac	8	3	-5	8	-1	-7	-3	1	-4
w machin	-2	-3	-8	6	6	-8	10	-4	3
w mail	-8	3	-7	-13	5	19	4	-9	6
w mail address	-1	10	0	-1	1	-9	-1	0	2
w mail bring	-1	-4	-3	0	1	-1	13	0	-3
w mail fil	18	2	-1	-1	-2	-13	-1	0	-3
w mail folder	-4	-7	-2	-1	-1	-1	16	0	-1
w mail pag	-4	19	-2	-1	-1	-3	-2	-4	-3
w mail pay	-3	-1	11	0	-1	1	-10	0	2
w mail program	-7	2	-2	1	7	0	-1	0	-1
w mail send	-5	11	1	0	-8	-1	3	0	-1
w mail server	10	-6	1	-3	9	-7	-1	0	-2
w mail work	-4	-7	19	3	-1	-8	-1	0	-1
w mailbox	-2	-1	9	-10	9	-9	3	-3	4
w mailbox full	-5	-3	-3	0	-3	16	-2	0	0
w mailbox open	10	-5	8	-1	-11	0	-1	0	-1
w man	-6	-7	-3	-1	5	8	-1	3	2
w manag	1	1	-1	-3	-5	0	-7	-2	18
w managesiev	11	4	-3	-5	-1	-2	-2	0	-2
w manual	3	-7	-7	-2	0	-3	-3	11	8
w map	2	-12	0	4	0	10	-2	0	-1
w march	-1	-6	4	-2	-2	-2	2	0	8
w mark	-1	9	2	-4	-2	-1	-1	2	-3
w mark read	1	12	-4	-1	0	-2	0	0	-4
w market	-1	-3	-5	0	0	-8	-1	-1	19
w marlen	-4	-3	-1	0	14	-1	-1	0	-4
w mastodon	3	-3	-3	-1	-1	-2	-2	0	11
w matter	-4	3	-3	0	7	1	-6	-3	4
w max	4	-8	-7	-3	11	-4	9	-1	-1
w mbox	-6	17	-4	-2	-1	-2	-2	0	-1
w member	1	-2	-1	-4	-6	6	8	-2	-2
w messag	5	-1	-10	-7	1	-1	-2	5	10
w messag list	-3	19	-1	-1	-9	-2	0	-1	-2
w mid	-1	1	4	-5	-1	-4	-1	10	-2
w min	-4	-4	9	-3	-5	10	0	-1	-3
w minimum	0	-1	-3	-1	-1	0	14	0	-7
w minut	2	8	-8	0	-6	7	-7	-1	5
w miss	11	-7	5	0	4	1	-5	-4	-6
w mistak	-4	8	5	-2	-1	6	-7	-2	-3
w mobil	0	6	10	-2	-4	-5	-3	2	-4
w mod	-3	7	-2	-1	4	-3	-2	2	-2
w moment	-3	-2	-5	9	11	-7	-3	0	0
w mondai	-6	6	6	-3	-4	7	-6	1	0
w monei	-2	-3	-2	-3	-1	-3	5	-1	12
w month	-3	-6	12	-6	-2	-3	10	-3	2
w morn	5	6	-3	-1	2	-3	-7	-4	5
w mother	-5	-7	-11	-3	12	0	3	10	1
w mov	3	2	2	1	-2	-5	10	-5	-6
w mov mail	-1	2	-6	-1	-1	-5	12	0	-1
w mr	0	-4	15	-2	-5	1	-2	-2	-1
w mrs	-1	1	10	-2	-4	6	-3	-1	-5
w mtu	-2	-3	-3	13	-1	-2	-2	0	0
w mum	4	7	14	-6	-8	3	-10	-3	-1
w mx	-9	-4	-2	-3	-2	29	-4	-2	-3
w mx2	-7	-2	-4	-7	4	21	-1	-1	-4
w nairobi	-1	-1	-11	18	-1	-2	-4	-1	3
w nam	0	-7	-2	1	3	0	2	-4	6
w nam pay	0	0	-10	-1	0	0	-2	0	13
w nam person	12	8	-11	-2	-4	-3	-1	0	0
w net	5	-2	11	2	-3	-4	0	-3	-6
w netflix	-3	-7	-2	10	0	7	-1	-1	-3
w netherland	-2	-3	-2	8	5	-2	-3	-1	0
w new	4	-9	-11	-1	-2	0	-3	13	10
w newslett	-7	2	1	-3	-3	-2	-5	-4	21
w night	2	1	-3	3	-4	2	-8	-1	7
w nin	5	7	1	-3	2	2	-6	-1	-6
w noon	12	1	-3	2	-3	-6	-2	-2	0
w normal	-5	-11	0	7	3	6	1	-1	-1
w notic	-4	-4	-1	-4	9	3	1	0	-2
w novemb	-1	-4	3	-1	-1	-4	-2	0	10
w number	-8	0	-4	5	5	0	-1	0	5
w number ring	0	-1	-6	-1	-1	0	-1	0	10
w nz	-2	-1	-2	1	-4	-3	16	-1	-3
w octob	1	-5	10	-2	2	-2	-1	-1	-2
w offer	-4	-1	-7	15	-2	-6	6	-1	0
w offic	4	8	-5	-1	-1	-6	-9	2	7
w open	1	3	7	2	6	-14	-7	6	-4
w open mail	1	11	-4	-2	6	-6	-1	-1	-3
w option	0	-2	0	0	10	-4	-3	0	-1
w order	0	5	-3	-8	0	-2	-1	3	4
w order mail	-4	-5	18	-2	0	-2	0	0	-5
w org	2	-3	11	-4	-1	-1	-1	-1	-2
w otp	-1	-2	-3	-5	13	2	-2	0	-2
w outag	5	13	0	-3	-4	-3	-3	-3	-2
w outbox	21	-13	0	-1	2	-3	-1	-2	-3
w outgo	10	-6	7	-8	8	2	-1	-2	-10
w outlook	6	3	-2	1	-1	0	-3	-2	-3
w outsid	-5	1	-2	-2	7	2	-1	-2	0
w owe	-1	-4	12	-1	2	-3	-2	0	-3
w own	6	1	-2	1	-2	-13	-1	0	11
w owner	-11	5	8	-3	-6	0	-4	-2	13
w padlock	-3	-4	-4	-2	21	-3	-2	0	-3
w pag	-2	8	-4	-2	-8	-10	-1	10	7
w panel	0	-12	-1	2	0	10	10	-3	-6
w paper	-7	-7	9	-6	1	-3	8	-2	6
w parent	-7	6	-11	-1	6	0	13	-1	-5
w parish	0	1	-5	0	-2	0	11	-1	-4
w part	-4	3	-1	-2	-2	2	9	-1	-3
w pass	2	-7	-4	1	-9	4	10	-4	6
w passkei	-1	0	-2	-3	9	0	-1	0	0
w password	16	-9	8	5	7	-17	3	-1	-13
w password mail	-5	-10	2	11	7	-1	-4	0	-1
w past	-7	11	1	0	3	-7	-4	-1	4
w patient	-4	5	-3	-4	1	2	10	-1	-6
w pay	0	-2	2	3	1	-6	0	-1	4
w pay bank	0	0	-17	0	-1	-1	11	0	8
w pay card	1	0	-16	0	-1	0	4	0	13
w pay invoic	0	1	-11	0	1	0	11	0	0
w paypal	1	-2	-4	-2	0	-1	14	-5	-1
w pc	10	0	-6	3	4	-4	-2	-1	-5
w pdf	5	3	3	-6	-2	-1	8	-2	-8
w peer	1	-2	-7	15	-3	-1	-1	0	-1
w pension	-4	-4	1	1	-3	-6	11	-1	5
w per	3	0	4	2	-2	-5	1	1	-4
w percent	0	4	9	-1	-2	-4	-4	-1	-2
w period	0	-1	-6	-2	-2	-1	15	0	-2
w permit	-3	-2	-2	8	0	2	-1	-1	-1
w person	-3	-2	-2	1	-3	6	1	-5	8
w person work	0	-3	-4	-4	-1	-5	8	0	9
w person writ	14	-7	-1	-2	-6	5	-1	0	0
w pesa	-2	-2	-5	-2	-1	-2	18	0	-2
w pgp	-4	-2	-5	-3	5	3	-2	5	2
w phon	8	0	-1	1	5	-16	-4	8	-1
w phon mail	10	2	-6	0	-3	0	0	-1	-1
w phon number	-8	10	-4	-3	0	2	-1	-1	5
w photo	2	8	1	-3	-1	-4	-8	2	3
w pic	-4	16	-4	-2	-2	0	-3	0	-2
w pick	3	-1	-1	10	5	-4	-5	-2	-5
w pictur	-3	9	-3	-1	5	-2	4	0	-8
w ping	5	-7	-3	13	-3	-7	10	-1	-6
w plac	4	3	7	-3	-8	-5	-4	-1	9
w plac address	16	-3	-3	-1	-1	-4	0	0	-3
w plain	10	3	-3	-2	-4	-2	-1	-1	1
w plan	1	-5	7	2	-1	-5	4	4	-8
w plan small	-2	-1	-7	0	2	14	-6	-1	-1
w pls	-3	1	7	-3	3	0	-7	3	-2
w plus	3	0	-7	-5	2	4	8	-1	-4
w polic	-4	-8	-1	-4	7	-3	-2	1	15
w polici	-4	-5	-10	-6	-3	10	10	0	8
w pop	7	-4	-2	-2	8	-3	-1	0	-2
w pop3	0	-3	-3	-2	-3	-3	17	0	-4
w port	9	-7	0	11	-6	-3	-6	4	-3
w port pls	-2	-1	-6	12	-1	0	0	-1	-1
w post	7	-7	5	-5	2	0	-5	-4	7
w pppo	-1	-1	-1	8	0	-1	-1	0	-2
w present	-6	1	-4	-1	7	-6	15	0	-6
w preshar	-1	-2	-3	12	-1	-2	-2	0	-2
w press	-2	8	-1	-4	0	-2	-7	9	0
w preview	-4	17	-6	-4	2	-2	-2	0	-1
w pric	-9	-2	12	-3	-3	-3	14	2	-8
w print	-5	2	8	1	2	-9	0	-6	6
w print mail	-1	12	-2	0	0	-3	-3	0	-2
w privaci	-3	6	-1	-4	-6	-3	0	-1	13
w privat	-4	0	5	-17	4	-1	16	-2	-2
w procedur	14	-6	-3	-1	-3	-3	-4	0	5
w process	0	-2	-4	0	-2	-4	6	0	6
w process agre	1	-2	-7	0	-1	-2	3	0	8
w profil	1	6	3	-2	5	-2	-4	-2	-6
w proforma	-2	-3	15	1	-3	-5	-2	0	-2
w program	15	-5	0	-2	3	-1	-2	-1	-6
w promis	2	-6	10	-3	-3	-4	-2	-1	5
w promo	-3	-5	9	-2	-3	-8	14	0	-1
w provid	1	-8	-6	4	3	7	1	-1	-1
w proxi	1	-9	5	0	-5	-7	5	-5	15
w public	-4	-3	-2	3	5	3	-7	-1	6
w public key	-1	-2	-1	0	10	-3	-1	0	-2
w pull	1	13	-8	-4	-4	2	5	-2	-4
w pupil	-3	8	-7	1	-6	-2	-3	-1	12
w qr	-2	-9	1	13	6	-2	-5	-1	-1
w queu	-2	-5	-6	-3	-3	14	-2	-1	7
w quick	-2	4	-3	2	9	2	-6	-2	-5
w quot	-2	1	-9	-7	-5	6	13	-4	8
w quota	7	-6	0	-1	7	0	-6	0	-1
w rais	-1	2	-3	-4	-1	10	2	0	-4
w rat	1	-2	-1	-4	-4	-6	11	7	-2
w raw	-4	15	-2	-1	1	-4	-1	-1	-4
w reach	-6	2	-4	-2	-3	10	-5	1	7
w read	-10	-1	-2	2	7	2	-7	0	10
w read receipt	-6	3	-9	-1	-1	15	3	-1	-4
w readi	-3	7	-13	2	5	-1	7	0	-2
w real	-1	7	-7	-6	12	-7	-4	6	1
w real invoic	-1	-1	-6	0	-2	-1	-2	0	13
w real nam	4	-3	8	-1	-3	3	2	0	-8
w reason	-1	-6	-4	2	-4	0	-3	4	12
w rebuild	8	-1	-2	-1	-1	-1	-1	0	-1
w receipt	8	-9	11	4	-5	0	-1	-1	-7
w receiv	1	-8	3	0	-1	12	-8	-4	4
w receiv address	-1	0	11	0	0	-11	0	0	2
w receiv mail	-15	-4	12	0	5	2	0	0	-1
w reception	-8	4	1	-4	4	11	-3	0	-4
w recipient	-6	1	-1	-1	-2	11	-2	0	-1
w recommend	16	2	3	-1	-9	-1	-6	-2	-3
w record	-9	2	-9	3	3	8	-8	-2	13
w recover	2	-7	3	0	18	-7	-3	-1	-4
w recover address	-1	-1	11	-1	-6	0	-1	0	-1
w recover cod	0	0	-14	1	15	-1	0	0	0
w recover mail	-1	-1	12	2	-11	-1	-1	0	0
w referenc	0	-1	14	-1	1	-1	-1	0	-10
w referral	-2	-4	-2	-2	0	-4	15	2	-3
w refund	-4	-3	5	1	-7	-1	9	8	-8
w refus	3	-2	3	6	-4	8	-9	5	-9
w regist	-4	-8	-3	-4	2	0	8	-2	11
w register	-2	-6	10	-4	-1	-6	4	-4	9
w registrar	-2	2	-5	-1	-2	13	-2	0	-2
w regret	1	-1	-9	0	0	0	17	0	-6
w reject	6	-5	-7	3	2	6	-2	0	-2
w remain	9	-1	-9	-1	1	-3	2	0	2
w rememb	-1	2	-8	3	3	-3	1	3	0
w rememb password	-2	-2	-4	13	-3	0	-1	0	0
w remind	-8	7	5	-1	-2	-1	1	0	-2
w remot	-1	-3	-2	4	14	-10	-1	0	-1
w remov	-3	1	4	-4	10	5	-9	-2	-3
w renew	-12	2	-7	1	4	8	5	-3	2
w repli	-18	11	-5	3	6	9	-5	1	-3
w report	0	2	-11	0	4	2	-2	-2	7
w request	2	-4	3	-3	-8	-1	-5	1	16
w resell	-1	-2	-1	-2	-1	-1	10	0	-2
w resend	-3	-2	14	0	-1	-5	-2	0	0
w reset	-2	-5	5	-1	14	-8	-3	0	1
w respond	3	14	-1	-1	3	-7	-3	1	-8
w rest	-1	-2	-9	10	0	-2	10	0	-6
w rest monei	6	-2	10	-2	0	0	-8	0	-4
w return	16	-5	0	0	-1	1	-4	0	-6
w review	-2	-2	-4	-4	-3	-1	1	0	15
w rid	0	8	9	-9	-5	4	-3	-1	-3
w ring	-3	5	-3	-3	1	-1	-3	-1	7
w ris	2	-2	13	-1	0	0	-6	-4	-1
w room	-2	15	7	0	-5	-6	-6	0	-3
w router	6	0	-3	9	-2	-3	-2	-1	-3
w rul	-2	7	-4	-3	9	-3	-7	3	-1
w run	2	-5	1	6	5	-3	4	0	-10
w saf	-2	-8	-7	2	13	7	-3	-1	-2
w samsung	15	-5	-3	1	-3	-3	-2	1	-1
w saturdai	-4	4	-1	-2	0	-3	-4	-1	11
w sav	-11	10	-2	-7	2	-2	1	0	9
w scan	-1	-10	-3	-2	7	-5	7	-1	8
w school	7	2	-2	-1	-2	-1	2	-1	-5
w screenshot	-4	-11	-3	-1	-2	-1	-2	9	14
w se	3	-3	-4	-1	-1	11	-2	-1	-2
w search	-11	12	-4	2	-5	5	-4	13	-9
w search find	-1	10	-3	-1	-2	1	0	-2	-1
w seat	2	-4	4	0	-1	-5	5	-1	0
w securiti	10	-1	-3	-1	-1	-1	1	-2	-3
w selector	-2	-4	-3	0	-1	13	-2	0	-1
w sell	-8	-7	0	-2	10	-9	11	-2	8
w send	-1	8	-3	-9	4	1	-7	0	6
w send address	5	-4	1	-1	1	-3	-1	0	0
w send folder	-13	3	-3	4	12	-2	-1	0	-2
w send mail	-4	6	8	1	0	-11	4	-1	-3
w send nam	-3	14	-6	-1	-2	-1	0	0	-2
w send phon	7	5	-3	-1	-3	-1	0	-3	-2
w send receipt	-2	-2	10	-3	-1	0	0	0	-1
w send receiv	15	3	-4	0	-1	-8	-1	-1	-2
w senior	-2	-3	-5	-2	1	-3	4	0	10
w separat	6	4	-2	-3	-1	-4	12	0	-12
w septemb	-3	-2	8	-1	-4	10	-6	-2	-1
w server	7	7	-7	8	-6	1	-7	-2	-2
w servic	1	3	-3	-2	-7	-5	9	2	2
w session	-1	-4	-10	-7	25	-4	-2	3	0
w set	-7	4	-4	-1	1	13	-6	7	-7
w setting	5	-2	0	5	-1	4	-1	-3	-6
w sh	-1	0	-2	-3	9	-1	4	-1	-4
w shar	1	6	-2	-1	-3	-3	8	-1	-6
w shift	12	-7	0	-2	-2	-1	-5	-1	6
w ship	8	-6	4	3	0	-3	-6	-1	0
w shop	2	2	-1	-2	7	5	-2	-2	-9
w shortcut	-2	15	0	-4	-4	-1	-2	0	-2
w show	6	4	0	3	7	1	-12	4	-12
w shut	-4	-2	10	7	-9	-5	-5	-1	9
w sign	-5	-11	-4	-14	12	13	6	2	1
w sign turn	-2	16	-6	0	5	-10	-2	0	-1
w signatur	-13	17	-1	-3	7	-9	-5	1	5
w sister	0	5	-9	5	-2	-2	-3	9	-3
w sit	-6	0	-8	3	-1	2	5	8	-3
w six	-8	-3	-1	3	6	8	1	-2	-4
w siz	8	9	3	-4	-2	-7	0	-2	-4
w sla	-1	-3	0	-3	-1	-2	14	-1	-3
w slow	-5	6	2	-3	6	-4	5	-2	-6
w small	5	-7	-4	-5	5	1	6	0	-1
w small plan	-3	-1	10	0	0	-4	-1	-1	-1
w sms	2	4	-8	-2	5	-8	-2	-1	11
w smtp	5	4	-3	-4	-1	0	-2	-2	4
w societi	-3	8	2	0	-4	4	-2	0	-5
w sock	6	-4	-1	-2	-1	0	-3	6	-1
w someplac	-4	-7	-3	-3	9	-2	14	0	-3
w son	6	6	8	-4	-3	-1	-7	-2	-2
w sorri	-7	7	13	2	-2	-7	-2	-1	-3
w sort	-1	12	-4	-4	-1	-3	-2	-1	5
w sound	-6	9	-3	-1	-2	2	-3	8	-5
w sourc	-1	-5	-1	0	-8	-1	-1	0	16
w spac	-5	3	11	-3	6	-8	-7	6	-2
w spam	-3	8	-2	-1	2	8	-6	-2	-4
w spanish	-2	-9	-1	-1	2	-3	17	-1	-4
w speak	-1	3	9	-4	-6	-5	-2	-2	6
w spell	-6	6	11	-1	-3	0	-2	0	-4
w spell check	-3	10	-3	-2	0	-1	-1	0	-1
w spf	-1	-3	1	-2	-1	9	-1	0	-2
w split	-1	-2	12	2	-2	0	-6	0	-2
w ssh	-7	-6	-4	12	-5	-4	2	13	0
w ssh tunnel	-2	-1	5	-12	0	-1	1	9	2
w ssl	16	0	-2	1	-9	-3	0	-1	-2
w staff	5	-9	-9	-2	5	-1	9	-1	4
w stag	-4	-4	0	-5	0	0	-1	0	13
w stai	-1	-1	4	0	1	0	-1	-7	5
w stand	-7	-5	4	-5	1	6	-6	-1	12
w star	-3	16	-6	-1	0	-4	-3	0	1
w start	1	8	-4	0	2	-4	3	-1	-4
w starttl	8	0	-2	-3	1	-1	-1	0	-1
w stat	-3	1	2	3	-1	-4	-8	7	4
w static	-2	-1	-2	-5	-1	-1	13	0	-2
w status	4	-5	-5	2	-3	-6	-6	12	6
w step	9	-5	1	-5	9	-4	0	-1	-3
w stop	-1	0	1	-1	-4	9	3	-6	0
w stop newslett	0	-4	15	0	0	-10	0	0	-1
w stor	-1	-8	-9	-1	14	-5	-3	-3	16
w storag	-7	0	7	5	0	-2	-2	-1	-1
w storag full	1	18	-16	-1	0	-1	0	0	0
w subject	-9	12	-2	-2	-2	7	-2	-2	-1
w submission	17	0	-1	-6	-6	-1	0	0	-3
w subscrib	-5	-1	-1	6	-5	2	-3	-1	8
w sundai	0	2	2	-3	1	-2	-5	-1	5
w support	2	-10	-2	-2	4	-3	13	3	-5
w switch	-2	4	4	9	4	2	-11	-3	-7
w sync	16	-1	-3	1	-1	-4	-3	0	-4
w tablet	13	-2	-3	6	5	-5	-10	-2	-3
w taiwan	-6	0	-3	14	0	-3	-2	0	-1
w talk	-1	-5	-7	-2	-4	-5	6	-1	18
w tax	-4	-6	12	-2	0	5	-1	1	-6
w tax offic	-3	-6	-3	-1	-1	15	-3	3	-1
w tb	-4	0	-9	0	0	-1	16	0	-1
w teach	-7	5	-9	-2	0	-4	10	-1	8
w telephon	4	3	-7	-4	2	-3	1	-3	6
w tell	9	-3	2	-2	8	-7	-7	3	-3
w tell mail	13	-5	-3	0	-2	-1	-2	0	0
w tell what	-6	13	2	-1	-2	0	-3	0	-2
w ten	0	0	-4	-5	3	-3	4	4	2
w term	-6	-2	7	-2	1	-8	7	0	3
w test	9	2	-8	8	-1	-3	-3	-1	-2
w text	-1	0	-1	1	7	2	-4	-4	1
w ther	0	3	1	-9	10	-5	-5	8	-3
w think	-7	4	-9	9	-5	-3	2	6	3
w thirti	4	1	-4	-2	11	-6	-1	-1	-1
w throw	-4	4	-6	-7	14	5	-7	6	-5
w throw devic	-1	-1	0	-2	6	0	-1	-1	0
w thru	-3	-11	3	14	-2	2	-4	-1	2
w thunderbird	12	-3	-6	-5	9	0	-4	0	-3
w thunderbird password	-13	0	0	-2	15	0	0	0	0
w ticket	1	-7	-3	-3	-3	-2	-4	1	20
w tied	-1	-2	-5	-2	-4	5	12	0	-2
w tim	0	11	-4	6	-1	2	-3	-3	-7
w tini	-1	13	-4	1	1	-6	-2	-1	-1
w tls	10	-3	-2	4	-5	3	-5	-1	-2
w tokyo	-6	0	-2	11	-1	0	0	-1	-1
w told	-9	5	9	-4	0	-3	-7	1	6
w tom	-2	-6	17	0	-1	-7	-1	0	-1
w tonight	-1	20	-5	-5	-4	-4	3	-1	-3
w top	5	12	5	-6	-4	-6	-6	8	-9
w torrent	-2	-1	-3	9	-1	-1	0	-1	-1
w totp	0	-1	-7	-3	14	-2	-1	0	-1
w transf	-2	-3	4	-2	-6	-3	12	-1	1
w trash	-4	13	1	-2	-1	0	-2	-1	-3
w trash empti	-1	8	-8	-1	0	2	0	0	0
w trial	0	-3	5	-3	-5	0	12	0	-6
w trust	0	-2	-2	-2	15	-1	-3	-1	-5
w tuesdai	1	5	-3	-2	1	2	-3	-1	0
w tunnel	3	-5	-13	4	7	-9	9	3	1
w turn	0	9	-1	-3	-1	2	-3	-2	-2
w turn step	0	-1	-6	0	6	-1	3	0	0
w twic	3	-1	-2	-3	-3	-3	-4	7	6
w typ	2	7	7	-2	2	-5	-6	5	-10
w uk	-3	0	-7	9	0	-1	5	-1	-2
w undo	-3	6	6	0	-2	-2	-2	0	-3
w unlock	-1	-4	12	-1	-2	0	-1	0	-2
w unread	-4	13	-5	-3	-2	-2	-3	0	6
w unsubscrib	-3	3	4	-2	-7	-2	-5	-1	12
w updat	3	-4	5	-3	1	-4	-2	9	-6
w upgrad	4	-1	11	-4	-4	-2	-2	0	-2
w upi	-3	-2	13	-1	-1	-1	-7	0	1
w upload	8	-7	-6	0	-2	-3	13	-1	-4
w ur	0	1	-5	1	-4	-6	-7	10	11
w urgent	4	4	8	-2	-3	-5	-1	-1	-4
w user	3	-3	6	7	3	2	-3	-2	-12
w user nam	11	0	-3	6	-4	-8	-1	0	-2
w usernam	3	2	10	1	2	-5	-4	-3	-7
w utc	14	-4	-4	-1	0	-3	-4	-2	2
w vac	-2	12	-1	-1	-2	0	-1	-1	-4
w vat	-1	-2	9	5	-1	2	0	-6	-6
w verifi	5	-9	-1	1	5	0	-3	-1	2
w version	0	8	-6	-3	4	-2	-1	2	-3
w vet	12	-3	-6	-2	-1	6	0	0	-6
w video	-6	-3	-7	3	5	-4	8	11	-6
w visa	-5	-1	10	-1	-2	1	-1	-1	-1
w volunt	2	-8	-7	-5	-1	-1	13	-3	11
w vouch	-2	-2	3	-3	-2	-4	15	0	-5
w vpn	1	0	-3	4	-3	-5	8	-3	2
w vpn mail	-1	-2	-1	-6	-1	-1	12	0	-1
w wait	-1	4	-2	-3	-7	14	-3	2	-3
w warn	15	-4	3	-14	12	-6	-9	5	-1
w watch	8	-7	-6	2	9	-3	-1	-2	0
w web	7	14	-10	-7	4	0	1	-5	-4
w web pag	5	1	-4	-2	0	-2	9	-3	-4
w webmail	-2	0	-5	-6	11	-2	5	-2	0
w webmail imap	-9	14	0	0	-2	-1	-1	0	0
w webmail show	13	-9	1	2	-4	0	-1	-1	-1
w websit	-1	-8	-7	-1	-4	10	-1	5	6
w wee	-4	11	-6	-2	0	2	-1	-2	3
w welsh	-1	-15	0	0	-1	-1	19	0	-1
w wev	-3	-5	2	-1	1	-5	-3	0	14
w wg	-3	-3	-5	22	-5	-1	-1	0	-3
w what	14	5	-8	1	0	-3	4	-5	-8
w what biggest	4	-9	-5	-2	-3	8	7	0	1
w whatsapp	2	-3	-5	11	6	-2	-5	-2	-1
w when	12	5	-4	-4	0	-5	2	-2	-5
w wher	-5	8	5	3	-4	-1	-1	-1	-4
w whoev	-2	-15	1	-2	9	4	-3	-1	9
w why	-2	0	-4	-1	-1	12	-2	-1	-3
w wi	2	8	-8	-3	-3	-4	-3	-1	12
w wif	1	4	11	5	-3	-8	-3	-2	-4
w wifi	5	2	-4	-1	6	-7	-4	0	1
w window	8	1	-2	11	3	-5	-2	-6	-8
w wip	-1	4	1	-2	3	-14	-5	9	6
w wir	-3	-3	1	11	-2	-2	-2	0	-1
w wir guard	-3	-3	2	11	-2	-3	-1	0	-1
w wireguard	5	-6	-5	8	-5	-6	12	-1	-3
w wish	-2	3	-1	8	-10	-2	4	0	1
w wish know	-1	-2	-4	-1	-2	-1	10	0	2
w word	-5	2	-1	-7	5	-2	-7	5	10
w work	-2	-2	-8	4	0	6	-1	-7	10
w worri	0	-2	-4	-9	21	-2	-1	-1	-4
w wrap	-4	-1	-12	12	-3	-1	12	0	-3
w writ	0	3	-2	-2	4	-3	-5	3	1
w wrong	6	3	2	4	-11	-1	-10	8	0
w xmr	0	0	-1	-14	0	0	18	0	-2
w yahoo	13	-12	-1	-2	-2	10	-5	0	-2
w yall	-4	-3	7	-2	0	-5	-3	-1	11
w ye	-10	4	-6	-2	-8	10	4	1	6
w year	0	0	3	-4	-3	-3	1	5	1
w year month	0	0	8	-2	-2	0	-3	0	-1
w year pay	0	1	-9	0	-1	0	2	0	9
w youd	-3	0	9	1	2	0	-15	9	-3
w yous	-6	-6	6	1	-2	2	5	-3	3
w youtub	-1	-1	-3	16	-1	-1	-1	-4	-4
w yubikei	-1	-8	0	-6	22	-1	-3	-1	-2
w zip	-8	2	-1	-1	-3	14	-2	0	-2
w zon	-3	5	-6	0	-3	14	-4	0	-4`;
