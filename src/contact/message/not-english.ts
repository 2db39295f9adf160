/** Asks a writer in their own language to write in English. */
interface Notice {
  /** Set if the language is written from right to left. */
  dir?: 'rtl';
  /** Our team can only read English; write in English, a machine translation is fine; your text is still below. */
  notice: string;
}

// Keys are BCP 47 tags. A language is listed only if its notice is certain to be right. The others get English alone
// (`not_english` in problems.ts), which everybody gets besides.
const notices: Record<string, Notice> = {
  af: {
    notice:
      "Ons personeel lees net Engels. Skryf asseblief u vraag in Engels; 'n masjienvertaling is welkom. U teks bly hieronder behoue.",
  },
  ar: {
    dir: 'rtl',
    notice:
      'موظفونا يقرؤون الإنجليزية فقط. يُرجى كتابة سؤالك بالإنجليزية، ولا مانع من استخدام الترجمة الآلية. نصّك محفوظ أدناه.',
  },
  az: {
    notice:
      'Əməkdaşlarımız yalnız ingiliscə oxuyur. Zəhmət olmasa, sualınızı ingiliscə yazın; maşın tərcüməsi də olar. Mətniniz aşağıda saxlanılıb.',
  },
  be: {
    notice:
      'Нашы супрацоўнікі чытаюць толькі па-англійску. Калі ласка, напішыце пытанне па-англійску; машынны пераклад таксама падыдзе. Ваш тэкст захаваны ніжэй.',
  },
  bg: {
    notice:
      'Нашите служители четат само на английски. Моля, напишете въпроса си на английски; машинен превод също е добре дошъл. Текстът ви е запазен по-долу.',
  },
  bn: {
    notice:
      'আমাদের কর্মীরা শুধু ইংরেজি পড়তে পারেন। অনুগ্রহ করে আপনার প্রশ্নটি ইংরেজিতে লিখুন; যান্ত্রিক অনুবাদ হলেও চলবে। আপনার লেখা নিচে রাখা আছে।',
  },
  ca: {
    notice:
      "El nostre equip només llegeix l'anglès. Escriviu la pregunta en anglès, si us plau; també ens serveix una traducció automàtica. El vostre text es conserva a sota.",
  },
  cs: {
    notice:
      'Naši pracovníci čtou pouze anglicky. Napište prosím svůj dotaz anglicky; strojový překlad je vítán. Váš text zůstává zachován níže.',
  },
  da: {
    notice:
      'Vores medarbejdere læser kun engelsk. Skriv venligst dit spørgsmål på engelsk; en maskinoversættelse er velkommen. Din tekst er bevaret nedenfor.',
  },
  de: {
    notice:
      'Unser Team liest nur Englisch. Bitte schreiben Sie Ihre Frage auf Englisch; eine maschinelle Übersetzung ist willkommen. Ihr Text steht unverändert weiter unten.',
  },
  el: {
    notice:
      'Το προσωπικό μας διαβάζει μόνο αγγλικά. Παρακαλούμε γράψτε την ερώτησή σας στα αγγλικά· μια αυτόματη μετάφραση είναι ευπρόσδεκτη. Το κείμενό σας διατηρείται παρακάτω.',
  },
  es: {
    notice:
      'Nuestro equipo solo lee inglés. Por favor, escriba su pregunta en inglés; una traducción automática es bienvenida. Su texto se conserva más abajo.',
  },
  et: {
    notice:
      'Meie töötajad loevad ainult inglise keelt. Palun kirjutage oma küsimus inglise keeles; masintõlge on teretulnud. Teie tekst on allpool alles.',
  },
  eu: {
    notice:
      'Gure langileek ingelesez bakarrik irakurtzen dute. Mesedez, idatzi zure galdera ingelesez; itzulpen automatikoa ere ongi etorria da. Zure testua behean gorde da.',
  },
  fa: {
    dir: 'rtl',
    notice:
      'همکاران ما فقط انگلیسی می‌خوانند. لطفاً پرسش خود را به انگلیسی بنویسید؛ ترجمهٔ ماشینی هم پذیرفته است. متن شما در پایین نگه داشته شده است.',
  },
  fi: {
    notice:
      'Henkilökuntamme lukee vain englantia. Kirjoittakaa kysymyksenne englanniksi; konekäännöskin käy hyvin. Tekstinne on tallessa alla.',
  },
  fr: {
    notice:
      "Notre équipe ne lit que l'anglais. Merci d'écrire votre question en anglais ; une traduction automatique est la bienvenue. Votre texte est conservé ci-dessous.",
  },
  gl: {
    notice:
      'O noso equipo só le inglés. Por favor, escriba a súa pregunta en inglés; unha tradución automática é benvida. O seu texto consérvase máis abaixo.',
  },
  gu: {
    notice:
      'અમારો સ્ટાફ ફક્ત અંગ્રેજી વાંચે છે. કૃપા કરીને તમારો પ્રશ્ન અંગ્રેજીમાં લખો; મશીન અનુવાદ પણ ચાલશે. તમારું લખાણ નીચે રાખેલું છે.',
  },
  he: {
    dir: 'rtl',
    notice:
      'הצוות שלנו קורא אנגלית בלבד. נא לכתוב את השאלה באנגלית; אפשר גם בתרגום מכונה. הטקסט שלך נשמר למטה.',
  },
  hi: {
    notice:
      'हमारे कर्मचारी केवल अंग्रेज़ी पढ़ते हैं। कृपया अपना प्रश्न अंग्रेज़ी में लिखें; मशीनी अनुवाद भी ठीक है। आपका लिखा हुआ नीचे सुरक्षित है।',
  },
  'hi-Latn': {
    notice:
      'Hamare karmchari sirf English padhte hain. Kripya apna sawal English mein likhein; machine translation bhi chalega. Aapka likha hua neeche surakshit hai.',
  },
  hr: {
    notice:
      'Naši djelatnici čitaju samo engleski. Molimo napišite svoje pitanje na engleskom; strojni prijevod je dobrodošao. Vaš je tekst sačuvan u nastavku.',
  },
  hu: {
    notice:
      'Munkatársaink csak angolul olvasnak. Kérjük, írja meg kérdését angolul; a gépi fordítás is megfelel. A szövegét lejjebb megőriztük.',
  },
  hy: {
    notice:
      'Մեր աշխատակիցները կարդում են միայն անգլերեն։ Խնդրում ենք Ձեր հարցը գրել անգլերեն. մեքենայական թարգմանությունը նույնպես ընդունելի է։ Ձեր տեքստը պահպանված է ստորև։',
  },
  id: {
    notice:
      'Staf kami hanya membaca bahasa Inggris. Silakan tulis pertanyaan Anda dalam bahasa Inggris; terjemahan mesin juga boleh. Teks Anda tetap tersimpan di bawah.',
  },
  is: {
    notice:
      'Starfsfólk okkar les aðeins ensku. Vinsamlegast skrifaðu spurninguna á ensku; vélþýðing er velkomin. Textinn þinn er geymdur hér fyrir neðan.',
  },
  it: {
    notice:
      "Il nostro personale legge solo l'inglese. La preghiamo di scrivere la sua domanda in inglese; una traduzione automatica va benissimo. Il suo testo è conservato qui sotto.",
  },
  ja: {
    notice:
      '担当者は英語しか読めません。お手数ですが、ご質問を英語でお書きください。機械翻訳でもかまいません。入力された文章は下に残してあります。',
  },
  ka: {
    notice:
      'ჩვენი თანამშრომლები მხოლოდ ინგლისურად კითხულობენ. გთხოვთ, დაწეროთ თქვენი კითხვა ინგლისურად; მანქანური თარგმანიც მისაღებია. თქვენი ტექსტი ქვემოთ შენახულია.',
  },
  kn: {
    notice:
      'ನಮ್ಮ ಸಿಬ್ಬಂದಿ ಇಂಗ್ಲಿಷ್ ಮಾತ್ರ ಓದುತ್ತಾರೆ. ದಯವಿಟ್ಟು ನಿಮ್ಮ ಪ್ರಶ್ನೆಯನ್ನು ಇಂಗ್ಲಿಷ್‌ನಲ್ಲಿ ಬರೆಯಿರಿ; ಯಂತ್ರಾನುವಾದವೂ ಆಗಬಹುದು. ನಿಮ್ಮ ಪಠ್ಯವನ್ನು ಕೆಳಗೆ ಉಳಿಸಲಾಗಿದೆ.',
  },
  ko: {
    notice:
      '저희 담당자는 영어만 읽을 수 있습니다. 질문을 영어로 작성해 주세요. 기계 번역도 괜찮습니다. 작성하신 글은 아래에 그대로 있습니다.',
  },
  lt: {
    notice:
      'Mūsų darbuotojai skaito tik angliškai. Prašome parašyti klausimą angliškai; mašininis vertimas taip pat tinka. Jūsų tekstas išsaugotas žemiau.',
  },
  lv: {
    notice:
      'Mūsu darbinieki lasa tikai angliski. Lūdzu, uzrakstiet savu jautājumu angliski; der arī mašīntulkojums. Jūsu teksts ir saglabāts zemāk.',
  },
  mk: {
    notice:
      'Нашиот тим чита само на англиски. Ве молиме напишете го прашањето на англиски; добредојден е и машински превод. Вашиот текст е зачуван подолу.',
  },
  ml: {
    notice:
      'ഞങ്ങളുടെ ജീവനക്കാർ ഇംഗ്ലീഷ് മാത്രമേ വായിക്കൂ. ദയവായി നിങ്ങളുടെ ചോദ്യം ഇംഗ്ലീഷിൽ എഴുതുക; യന്ത്രവിവർത്തനവും മതി. നിങ്ങൾ എഴുതിയത് താഴെ സൂക്ഷിച്ചിട്ടുണ്ട്.',
  },
  mr: {
    notice:
      'आमचे कर्मचारी फक्त इंग्रजी वाचतात. कृपया आपला प्रश्न इंग्रजीत लिहा; यंत्र-भाषांतरही चालेल. आपला मजकूर खाली तसाच ठेवला आहे.',
  },
  ms: {
    notice:
      'Kakitangan kami hanya membaca bahasa Inggeris. Sila tulis soalan anda dalam bahasa Inggeris; terjemahan mesin juga boleh. Teks anda disimpan di bawah.',
  },
  nb: {
    notice:
      'Våre medarbeidere leser bare engelsk. Skriv spørsmålet ditt på engelsk, er du snill; en maskinoversettelse er velkommen. Teksten din er tatt vare på nedenfor.',
  },
  nl: {
    notice:
      'Onze medewerkers lezen alleen Engels. Schrijf uw vraag alstublieft in het Engels; een machinevertaling is welkom. Uw tekst staat hieronder nog.',
  },
  pa: {
    notice:
      'ਸਾਡਾ ਸਟਾਫ਼ ਸਿਰਫ਼ ਅੰਗਰੇਜ਼ੀ ਪੜ੍ਹਦਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਸਵਾਲ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖੋ; ਮਸ਼ੀਨੀ ਅਨੁਵਾਦ ਵੀ ਠੀਕ ਹੈ। ਤੁਹਾਡੀ ਲਿਖਤ ਹੇਠਾਂ ਸਾਂਭੀ ਹੋਈ ਹੈ।',
  },
  pl: {
    notice:
      'Nasi pracownicy czytają tylko po angielsku. Prosimy napisać pytanie po angielsku; tłumaczenie maszynowe jest mile widziane. Państwa tekst jest zachowany poniżej.',
  },
  pt: {
    notice:
      'A nossa equipe lê apenas inglês. Por favor, escreva a sua pergunta em inglês; uma tradução automática é bem-vinda. O seu texto está guardado abaixo.',
  },
  ro: {
    notice:
      'Echipa noastră citește doar în engleză. Vă rugăm să scrieți întrebarea în engleză; o traducere automată este binevenită. Textul dumneavoastră este păstrat mai jos.',
  },
  ru: {
    notice:
      'Наши сотрудники читают только по-английски. Пожалуйста, напишите ваш вопрос по-английски; машинный перевод тоже подойдёт. Ваш текст сохранён ниже.',
  },
  sk: {
    notice:
      'Naši pracovníci čítajú iba po anglicky. Napíšte, prosím, svoju otázku po anglicky; strojový preklad je vítaný. Váš text zostáva zachovaný nižšie.',
  },
  sl: {
    notice:
      'Naši sodelavci berejo samo angleško. Prosimo, napišite vprašanje v angleščini; strojni prevod je dobrodošel. Vaše besedilo je ohranjeno spodaj.',
  },
  sq: {
    notice:
      'Stafi ynë lexon vetëm anglisht. Ju lutemi, shkruajeni pyetjen tuaj në anglisht; mirëpritet edhe një përkthim automatik. Teksti juaj është ruajtur më poshtë.',
  },
  sr: {
    notice:
      'Наши сарадници читају само енглески. Молимо вас да питање напишете на енглеском; машински превод је добродошао. Ваш текст је сачуван испод.',
  },
  sv: {
    notice:
      'Vår personal läser bara engelska. Skriv gärna din fråga på engelska; en maskinöversättning går bra. Din text finns kvar här nedanför.',
  },
  sw: {
    notice:
      'Wafanyakazi wetu husoma Kiingereza tu. Tafadhali andika swali lako kwa Kiingereza; tafsiri ya mashine inakubalika. Maandishi yako yamehifadhiwa hapa chini.',
  },
  ta: {
    notice:
      'எங்கள் பணியாளர்கள் ஆங்கிலம் மட்டுமே படிப்பார்கள். தயவுசெய்து உங்கள் கேள்வியை ஆங்கிலத்தில் எழுதுங்கள்; இயந்திர மொழிபெயர்ப்பும் போதும். நீங்கள் எழுதியது கீழே அப்படியே உள்ளது.',
  },
  te: {
    notice:
      'మా సిబ్బంది ఇంగ్లీషు మాత్రమే చదువుతారు. దయచేసి మీ ప్రశ్నను ఇంగ్లీషులో రాయండి; యంత్ర అనువాదమైనా సరే. మీరు రాసినది కింద అలాగే ఉంది.',
  },
  th: {
    notice:
      'เจ้าหน้าที่ของเราอ่านได้เฉพาะภาษาอังกฤษ กรุณาเขียนคำถามของคุณเป็นภาษาอังกฤษ จะใช้โปรแกรมแปลภาษาก็ได้ ข้อความของคุณยังเก็บไว้ด้านล่าง',
  },
  tl: {
    notice:
      'Ingles lamang ang nababasa ng aming mga kawani. Pakisulat po ang inyong tanong sa Ingles; maaari ring gumamit ng machine translation. Nasa ibaba pa rin ang inyong isinulat.',
  },
  tr: {
    notice:
      'Ekibimiz yalnızca İngilizce okuyor. Lütfen sorunuzu İngilizce yazın; makine çevirisi de olur. Yazdığınız metin aşağıda duruyor.',
  },
  uk: {
    notice:
      'Наші співробітники читають лише англійською. Будь ласка, напишіть своє запитання англійською; машинний переклад теж підійде. Ваш текст збережено нижче.',
  },
  ur: {
    dir: 'rtl',
    notice:
      'ہمارا عملہ صرف انگریزی پڑھتا ہے۔ براہِ کرم اپنا سوال انگریزی میں لکھیں؛ مشینی ترجمہ بھی چلے گا۔ آپ کا متن نیچے محفوظ ہے۔',
  },
  vi: {
    notice:
      'Nhân viên của chúng tôi chỉ đọc được tiếng Anh. Xin vui lòng viết câu hỏi bằng tiếng Anh; bản dịch máy cũng được. Nội dung của bạn vẫn được giữ bên dưới.',
  },
  'zh-Hans': {
    notice: '我们的工作人员只能阅读英文。请用英文写下您的问题，使用机器翻译也可以。您写的内容保留在下方。',
  },
  'zh-Hant': {
    notice: '我們的工作人員只能閱讀英文。請用英文寫下您的問題，使用機器翻譯也可以。您寫的內容保留在下方。',
  },
};

// Other tags of the same language, and for languages without a notice one that their speakers read easily.
const readAs = new Map(
  Object.entries({
    bs: 'hr',
    'sr-latn': 'hr',
    fil: 'tl',
    in: 'id',
    iw: 'he',
    jv: 'id',
    su: 'id',
    nn: 'nb',
    no: 'nb',
    zh: 'zh-Hans',
    'zh-hk': 'zh-Hant',
    'zh-mo': 'zh-Hant',
    'zh-tw': 'zh-Hant',
  }),
);

const byTag = new Map(Object.keys(notices).map((tag) => [tag.toLowerCase(), tag]));

/** Finds the notice in a language (BCP 47) or its base language; undefined if there is none. */
export function findNotice(language: string): { lang: string; dir: 'ltr' | 'rtl'; text: string } | undefined {
  const tag = language.toLowerCase().replaceAll('_', '-');
  for (let end = tag.length; end > 0; end = tag.lastIndexOf('-', end - 1)) {
    const part = tag.slice(0, end);
    const lang = readAs.get(part) ?? byTag.get(part);
    const found = lang === undefined ? undefined : notices[lang];
    if (lang !== undefined && found !== undefined)
      return { lang, dir: found.dir ?? 'ltr', text: found.notice };
  }
  return undefined;
}
