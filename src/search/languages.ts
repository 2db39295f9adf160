/**
 * What people ask for in ten other languages, with the English words that find it. The index is made with it; no reader
 * loads it but the sentences.
 *
 * `sentence` tells readers that the answers are in English. `small` are words of grammar, by which the language is
 * known. Each line of `words` is an English word or phrase, then what it's called; accents may be left out in a query.
 */
export const languages = {
  de: {
    sentence: 'Unsere Antworten sind auf Englisch; Ihr Browser kann sie übersetzen.',
    small: `ich mein meine meinen meiner mir mich wie kann nicht der das und oder ist sind ein eine einen wo warum was wird
      werden für mit auf von zu zum zur bei im es geht funktioniert haben habe hat muss möchte will kein keine mehr bitte
      hilfe wenn auch nach aus über sie ihr ihre euch unter dem den des`,
    words: `
      password: passwort, kennwort, zugangscode
      forgotten: vergessen
      change: ändern, aendern, wechseln, umstellen
      wrong: falsch, falsches, ungültig, abgelehnt
      sign in: anmelden, einloggen, anmeldung, login, melden, zugang, zugriff
      sign up: registrieren, registrierung, konto erstellen, konto eröffnen, anlegen
      sign out: abmelden, ausloggen
      account: konto, kontos, benutzerkonto, account
      user name: benutzername, benutzernamen
      delete: löschen, loeschen, entfernen, gelöscht
      cancel: kündigen, kuendigen, kündigung, abbestellen, abo
      refund: erstattung, rückerstattung, geld zurück, zurückzahlen
      invoice: rechnung, rechnungen, quittung, beleg
      payment: zahlung, zahlen, bezahlen, bezahlt, überweisung, kreditkarte, zahlungsmethoden
      price: preis, preise, kosten, kostet, tarif, tarife
      discount: rabatt, ermäßigung
      trial: testen, probezeit, testphase
      free: kostenlos, gratis
      mail: mails, nachricht, nachrichten, e mail adresse, post
      send: senden, schicken, versenden, verschicken, gesendet
      receive: empfangen, bekommen, erhalten, empfang, ankommen, kommt an, kommen an
      bounce: zurückgekommen, unzustellbar, kommt zurück
      late: verspätet, verzögert
      spam: werbung, spamordner, spamverdacht
      attachment: anhang, anhänge, datei
      large: groß, grosse, größe, zu groß
      storage full: postfach voll, speicher voll, voll
      storage: speicher, speicherplatz, postfach
      address: adresse, adressen
      alias: alias adresse, zweitadresse
      own domain: eigene domain
      forward: weiterleiten, weiterleitung, umleiten
      filter: filterregel, sortieren, regeln
      signature: signatur
      out of office: abwesenheit, abwesenheitsnotiz, urlaub, urlaubsnotiz
      contacts: kontakte, adressbuch
      calendar: kalender, termine
      import: umziehen, umzug, importieren, übertragen
      folder: ordner
      missing: fehlt, fehlen, verschwunden, weg
      server settings: servereinstellungen, posteingangsserver, postausgangsserver
      set up: einrichten, einrichtung, konfigurieren
      settings: einstellungen, einstellung
      program: programm, anwendung
      phone: handy, telefon, smartphone
      telephone: telefonnummer, anrufen, hotline
      two step: zwei faktor, zweifaktor, zwei faktor authentifizierung, zweistufige
      lost: verloren
      stolen: gestohlen, geklaut
      hacked: gehackt
      phishing: betrug
      certificate: zertifikat
      encrypted: verschlüsselt, verschlüsselung, verschlüsseln
      connection: verbindung, verbinden
      slow: langsam
      location: standort, land
      browser: browser
      printer: drucker
      outage: störung, ausfall, ausgefallen, gestört
      emergency: notfall
      support: kundendienst, kontakt, kundenservice
      language: sprache, deutsch
      draft: entwurf, entwürfe
      export: exportieren, sichern, sicherung
      private browsing: anonym surfen, surfen`,
  },
  fr: {
    sentence: 'Nos réponses sont en anglais ; votre navigateur peut les traduire.',
    small: `je mon ma mes le la les un une des du de et ou est sont comment pourquoi pas ne ce cette que qui quoi où puis
      peux pouvez vous nous avec sur dans pour par mais plus jai jarrive fonctionne marche au aux il elle faire ai sans
      son ses votre vos`,
    words: `
      password: mot de passe, mots de passe, mdp
      forgotten: oublié, oublier, perdu mon mot de passe
      change: changer, modifier, changement
      wrong: incorrect, erroné, refusé, invalide, faux
      sign in: se connecter, me connecter, connexion, connecter, identifier, accéder
      sign up: inscription, inscrire, créer un compte, ouvrir un compte
      sign out: déconnecter, déconnexion
      account: compte, comptes
      user name: nom dutilisateur, identifiant
      delete: supprimer, effacer, suppression, supprimé
      cancel: résilier, résiliation, annuler, désabonner, abonnement
      refund: remboursement, rembourser, remboursé
      invoice: facture, factures, reçu
      payment: paiement, payer, virement, carte bancaire, payé
      price: prix, tarif, tarifs, coûte, combien
      discount: réduction, remise
      trial: essai, essayer
      free: gratuit, gratuitement
      mail: courriel, courriels, messagerie, courrier, mèl
      send: envoyer, envoi, envoie, envoyé
      receive: recevoir, reçois, reception
      bounce: retourné, non remis, revenu
      late: retard, retardé
      spam: indésirable, indésirables, pourriel
      attachment: pièce jointe, pièces jointes, fichier
      large: gros, grosse, volumineux, taille
      storage full: boîte pleine, boîte mail pleine, plein, pleine
      storage: stockage, espace, boîte
      address: adresse, adresses
      own domain: nom de domaine, propre domaine
      forward: transférer, transfert, rediriger, redirection
      filter: filtre, filtres, trier
      out of office: absence, répondeur, vacances
      contacts: carnet dadresses
      calendar: calendrier, agenda
      import: importer, migrer, migration, déplacer
      folder: dossier, dossiers
      missing: disparu, disparus, manquant
      set up: configurer, configuration, installer, paramétrer
      server settings: serveur, paramètres serveur, serveur entrant, serveur sortant
      settings: paramètres, réglages
      program: logiciel, programme, application
      phone: téléphone, portable
      telephone: numéro de téléphone, appeler
      two step: double authentification, deux facteurs, deux étapes, double facteur
      lost: perdu, perdue
      stolen: volé, volée
      hacked: piraté, piratage, pirater
      phishing: hameçonnage, arnaque
      certificate: certificat
      encrypted: chiffré, chiffrement, crypté
      connection: liaison
      slow: lent, lente, lenteur
      location: pays, localisation
      browser: navigateur
      private browsing: navigation privée
      printer: imprimante
      outage: panne, en panne
      emergency: urgence, urgent
      support: assistance, aide, contacter, contact
      language: langue, français
      draft: brouillon, brouillons
      export: exporter, sauvegarder, sauvegarde`,
  },
  es: {
    sentence: 'Nuestras respuestas están en inglés; su navegador puede traducirlas.',
    small: `mi mis el la los las un una unos de del y o es son cómo como por qué que no puedo puede con en para se me lo
      está esta este mucho pero sin hay tengo quiero cuál cuándo dónde si al su sus usted ustedes hacer funciona`,
    words: `
      password: contraseña, contrasena, clave
      forgotten: olvidé, olvidado, olvidada, olvidar, olvide
      change: cambiar, modificar, cambio
      wrong: incorrecta, incorrecto, errónea, inválida, rechazada
      sign in: iniciar sesión, entrar, acceder, ingresar, inicio de sesión, acceso
      sign up: registrarse, registro, crear cuenta, crear una cuenta, registrarme
      sign out: cerrar sesión
      account: cuenta, cuentas
      user name: nombre de usuario, usuario
      delete: borrar, eliminar, suprimir, borrado, eliminado
      cancel: cancelar, anular, baja, suscripción
      refund: reembolso, devolución, devolver dinero
      invoice: factura, facturas, recibo
      payment: pago, pagar, transferencia, tarjeta, pagado
      price: precio, precios, cuesta, cuánto, tarifa
      discount: descuento
      trial: prueba, probar
      free: gratis, gratuito
      mail: correo, correos, correo electrónico, mensajes, mensaje
      send: enviar, envío, mandar, enviado
      receive: recibir, recibo correos, llegan, llega
      bounce: devuelto, rebotado, rebota
      late: retraso, tarde, demora
      spam: no deseado, basura
      attachment: adjunto, adjuntos, archivo
      large: grande, tamaño
      storage full: buzón lleno, lleno, llena
      storage: almacenamiento, espacio, buzón
      address: dirección, direcciones
      own domain: dominio propio, mi dominio
      forward: reenviar, reenvío, redirigir
      filter: filtro, filtros, reglas
      signature: firma
      out of office: respuesta automática, vacaciones
      contacts: contactos, libreta de direcciones
      calendar: calendario
      import: importar, migrar, trasladar
      folder: carpeta, carpetas
      missing: desaparecido, desaparecieron, falta, faltan
      set up: configurar, configuración, instalar
      server settings: servidor, servidores, servidor entrante, servidor saliente
      settings: ajustes
      program: programa, aplicación
      phone: teléfono, móvil, celular
      telephone: número de teléfono, llamar
      two step: dos pasos, dos factores, doble factor, verificación en dos pasos
      lost: perdido, perdida, perdí
      stolen: robado, robada, robaron
      hacked: hackeado, hackeada, pirateado
      phishing: estafa, fraude
      certificate: certificado
      encrypted: cifrado, cifrados, encriptado
      connection: conexión, conectar
      slow: lento, lenta
      location: ubicación, país
      browser: navegador
      private browsing: navegación privada
      printer: impresora
      outage: caído, caída, avería
      emergency: emergencia, urgente
      support: soporte, ayuda, contactar, contacto, atención al cliente
      language: idioma, español
      draft: borrador, borradores
      export: exportar, copia de seguridad`,
  },
  it: {
    sentence: 'Le nostre risposte sono in inglese; il suo browser può tradurle.',
    small: `il lo gli la le un una uno mio mia miei di del della che non è sono come perché posso può con per da su si mi
      ho hai questo questa quanto dove quando anche ma senza nel alla al voglio funziona ed cosa`,
    words: `
      password: parola chiave, parola dordine
      forgotten: dimenticato, dimenticata, dimenticare
      change: cambiare, modificare, cambio
      wrong: sbagliata, sbagliato, errata, errato, rifiutata
      sign in: accedere, accesso, entrare, accedo
      sign up: registrarsi, registrazione, creare un account, iscrivermi
      sign out: disconnettersi, uscire
      account: conto, profilo
      user name: nome utente
      delete: cancellare, eliminare, rimuovere, cancellato, eliminato
      cancel: disdire, disdetta, annullare, abbonamento
      refund: rimborso, rimborsare
      invoice: fattura, fatture, ricevuta
      payment: pagamento, pagare, bonifico, carta di credito, pagato
      price: prezzo, prezzi, costa, costo, tariffa
      discount: sconto
      trial: prova, provare
      free: gratuito, gratis
      mail: posta, messaggio, messaggi, posta elettronica
      send: inviare, spedire, mandare, invio, inviato
      receive: ricevere, ricevo, arrivano, arriva
      bounce: respinto, tornata indietro, rimbalzato
      late: ritardo
      spam: indesiderata, posta indesiderata
      attachment: allegato, allegati
      large: grande, dimensione
      storage full: casella piena, piena, pieno
      storage: spazio, archiviazione, casella
      address: indirizzo, indirizzi
      own domain: dominio proprio, mio dominio
      forward: inoltrare, inoltro
      filter: filtro, filtri
      signature: firma
      out of office: risposta automatica, vacanza, ferie
      contacts: contatti, rubrica
      calendar: calendario
      import: importare, trasferire, migrare
      folder: cartella, cartelle
      missing: scomparso, scomparsi, mancano, spariti
      set up: configurare, configurazione, impostare
      server settings: server di posta, parametri server
      settings: impostazioni
      program: programma, applicazione
      phone: telefono, cellulare, telefonino
      telephone: numero di telefono, telefonare, chiamare
      two step: due fattori, due passaggi, doppia autenticazione
      lost: perso, persa, smarrito
      stolen: rubato, rubata
      hacked: hackerato, violato
      phishing: truffa, frode
      certificate: certificato
      encrypted: crittografia, cifrato, cifrata, criptato
      connection: connessione, connettere
      slow: lento, lenta
      location: posizione, paese
      private browsing: navigazione privata
      printer: stampante
      outage: guasto, disservizio
      emergency: emergenza, urgente
      support: assistenza, aiuto, contattare, contatto
      language: lingua, italiano
      draft: bozza, bozze
      export: esportare, copia di sicurezza`,
  },
  pt: {
    sentence: 'As nossas respostas estão em inglês; o seu navegador pode traduzi-las.',
    small: `meu minha meus minhas o os as um uma de do da dos das e ou é são como por que não posso pode com em para se
      está este esta mas sem há tenho quero qual quando onde ao seu sua você fazer funciona eu no na`,
    words: `
      password: senha, palavra passe, palavra chave
      forgotten: esqueci, esquecida, esquecido, esquecer
      change: mudar, alterar, trocar, modificar
      wrong: errada, errado, incorreta, inválida, recusada
      sign in: entrar, iniciar sessão, acessar, aceder, fazer login, acesso
      sign up: registrar, registo, cadastro, criar conta, cadastrar, criar uma conta
      sign out: sair, terminar sessão
      account: conta, contas
      user name: nome de usuário, nome de utilizador, usuário
      delete: apagar, excluir, eliminar, remover, apagado
      cancel: cancelar, cancelamento, assinatura, anular
      refund: reembolso, devolução, estorno
      invoice: fatura, faturas, factura, recibo, nota fiscal
      payment: pagamento, pagar, transferência, cartão, pago
      price: preço, preços, custa, custo, quanto
      discount: desconto
      trial: teste, experimentar, avaliação
      free: grátis, gratuito
      mail: correio, mensagem, mensagens, correio eletrónico
      send: enviar, envio, mandar, enviado
      receive: receber, recebo, chegam, chega
      bounce: devolvido, devolvida, voltou
      late: atraso, atrasado
      spam: lixo eletrônico, lixo
      attachment: anexo, anexos, arquivo, ficheiro
      large: grande, tamanho
      storage full: caixa cheia, cheia, cheio
      storage: armazenamento, espaço, caixa
      address: endereço, endereços
      own domain: domínio próprio, meu domínio
      forward: encaminhar, reencaminhar, redirecionar
      filter: filtro, filtros, regras
      out of office: resposta automática, férias, ausência
      contacts: contatos, contactos
      calendar: calendário
      import: importar, migrar, transferir
      folder: pasta, pastas
      missing: sumiu, sumiram, desapareceu, faltam
      set up: configurar, configuração, instalar
      server settings: servidor, servidor de entrada, servidor de saída
      settings: configurações, definições
      program: programa, aplicativo, aplicação
      phone: telefone, celular, telemóvel
      telephone: número de telefone, ligar
      two step: dois fatores, duas etapas, dois passos
      lost: perdi, perdido, perdida
      stolen: roubado, roubada
      hacked: hackeado, hackeada, invadida
      phishing: golpe, fraude
      certificate: certificado
      encrypted: criptografia, criptografado, encriptado, cifrado
      connection: conexão, ligação, conectar
      slow: lento, lenta
      location: localização, país
      browser: navegador
      private browsing: navegação privada
      printer: impressora
      outage: fora do ar, avaria
      emergency: emergência, urgente
      support: suporte, ajuda, contato, apoio, contactar
      language: idioma, língua, português
      draft: rascunho, rascunhos
      export: exportar, cópia de segurança`,
  },
  nl: {
    sentence: 'Onze antwoorden zijn in het Engels; uw browser kan ze vertalen.',
    small: `ik mijn mij je jij uw de het een en of is zijn hoe waarom niet kan kunnen met op van voor naar bij wat waar
      wil geen maar meer deze dit dat werkt wordt te er ook als om heb heeft moet`,
    words: `
      password: wachtwoord, wachtwoorden
      forgotten: vergeten
      change: wijzigen, veranderen, aanpassen
      wrong: verkeerd, onjuist, fout, ongeldig, geweigerd
      sign in: inloggen, aanmelden, log in, ingelogd
      sign up: registreren, account aanmaken, aanmaken
      sign out: uitloggen, afmelden
      account: rekening
      user name: gebruikersnaam
      delete: verwijderen, wissen, verwijderd
      cancel: opzeggen, annuleren, opzegging, abonnement
      refund: terugbetaling, geld terug, terugbetalen
      invoice: factuur, facturen, rekeningen, bon
      payment: betaling, betalen, overschrijving, betaald
      price: prijs, prijzen, kost, kosten
      discount: korting
      trial: proefperiode, uitproberen
      free: gratis
      mail: bericht, berichten, post
      send: verzenden, versturen, sturen, verzonden
      receive: ontvangen, ontvang, binnenkomen
      bounce: teruggestuurd, onbestelbaar, komt terug
      late: vertraagd, vertraging
      spam: ongewenste, ongewenst
      attachment: bijlage, bijlagen, bestand
      large: groot, grootte, grote
      storage full: postvak vol, mailbox vol, vol
      storage: opslag, opslagruimte, ruimte, postvak
      address: adres, adressen
      own domain: eigen domein, domein
      forward: doorsturen, doorzenden
      filter: filters, sorteren, regels
      signature: handtekening
      out of office: afwezigheid, afwezigheidsmelding, vakantie
      contacts: contacten, adresboek, contactpersonen
      calendar: agenda, kalender
      import: importeren, overzetten, verhuizen
      folder: map, mappen
      missing: verdwenen, ontbreken, kwijt
      set up: instellen, configureren, installeren
      server settings: serverinstellingen, inkomende server, uitgaande server
      settings: instellingen
      program: programma
      phone: telefoon, mobiel, gsm
      telephone: telefoonnummer, bellen
      two step: tweestapsverificatie, twee stappen, tweefactor
      lost: verloren, kwijtgeraakt
      stolen: gestolen
      hacked: gehackt
      phishing: oplichting, fraude
      certificate: certificaat
      encrypted: versleuteld, versleuteling
      connection: verbinding, verbinden
      slow: langzaam, traag
      location: locatie, land
      private browsing: anoniem surfen
      printer: afdrukken
      outage: storing
      emergency: noodgeval, dringend
      support: klantenservice, hulp, ondersteuning
      language: taal, nederlands
      draft: concept, concepten
      export: exporteren, reservekopie`,
  },
  pl: {
    sentence: 'Nasze odpowiedzi są po angielsku; przeglądarka może je przetłumaczyć.',
    small: `ja mój moja moje moją mojego jak jest są nie mogę można czy dlaczego co gdzie kiedy na do od dla po przez się
      to ten ta że ale bez mam mi chcę działa ile proszę ze za przy`,
    words: `
      password: hasło, hasła, hasłem, haslo
      forgotten: zapomniałem, zapomniałam, zapomniane, zapomnialem
      change: zmienić, zmiana, zmienic
      wrong: złe, błędne, nieprawidłowe, niepoprawne, zle
      sign in: zalogować, logowanie, zaloguj, logowania, zalogowac
      sign up: rejestracja, zarejestrować, założyć konto
      sign out: wylogować, wyloguj
      account: konto, konta, kontem
      user name: nazwa użytkownika
      delete: usunąć, usuń, skasować, usunac, usunięcie
      cancel: anulować, zrezygnować, rezygnacja, wypowiedzieć, subskrypcja
      refund: zwrot, zwrot pieniędzy
      invoice: faktura, faktury, fakturę, rachunek
      payment: płatność, zapłacić, przelew, karta, opłata
      price: cena, ceny, kosztuje, cennik
      discount: zniżka, rabat
      trial: wypróbować, próbny, okres próbny
      free: darmowy, bezpłatny, za darmo
      mail: poczta, wiadomość, wiadomości, pocztę, poczty, maile
      send: wysłać, wysyłanie, wysyłać, wyslac
      receive: odbierać, otrzymać, odbieranie, przychodzą
      bounce: zwrócona, odbita, wraca
      late: opóźnienie, opóźniona
      spam: niechciane
      attachment: załącznik, załączniki, plik
      large: duży, rozmiar, wielkość
      storage full: skrzynka pełna, pełna, przepełniona
      storage: miejsce, pamięć, skrzynka
      address: adres, adresy
      own domain: własna domena, domena
      forward: przekierowanie, przekazywanie, przekierować
      filter: filtry, reguły, sortować
      signature: podpis, stopka
      out of office: autoodpowiedź, urlop, nieobecność
      contacts: kontakty, książka adresowa
      calendar: kalendarz
      import: importować, przenieść, przeniesienie
      folder: foldery
      missing: zniknęły, brakuje, zniknął
      set up: skonfigurować, konfiguracja, ustawić
      server settings: serwer, serwera, ustawienia serwera
      settings: ustawienia
      program: aplikacja
      phone: telefon, komórka, telefonu
      telephone: numer telefonu, zadzwonić
      two step: dwuetapowe, dwuskładnikowe, weryfikacja dwuetapowa
      lost: zgubiłem, zgubiłam, zgubiony
      stolen: skradziony, ukradziony
      hacked: zhakowane, włamanie
      phishing: oszustwo
      certificate: certyfikat
      encrypted: szyfrowanie, zaszyfrowane
      connection: połączenie, połączyć
      slow: wolno, wolny, powolny
      location: lokalizacja, kraj
      browser: przeglądarka
      printer: drukarka
      outage: awaria
      emergency: nagły wypadek, pilne
      support: pomoc, kontakt, wsparcie
      language: język, polski
      draft: szkic, szkice
      export: eksportować, kopia zapasowa`,
  },
  ru: {
    sentence: 'Наши ответы на английском языке; браузер может их перевести.',
    small: `я мой моя мое мои мою моей как не и или в на с по к из от для что почему где когда это этот можно могу нет есть
      у меня мне без но если сколько работает ли за о до`,
    words: `
      password: пароль, пароля, паролем, пароли
      forgotten: забыл, забыла, забыт, забыли
      change: изменить, поменять, сменить, смена
      wrong: неправильный, неверный, неверно, ошибка
      sign in: войти, вход, входа, авторизация, логин
      sign up: регистрация, зарегистрироваться, создать аккаунт
      sign out: выйти, выход
      account: аккаунт, аккаунта, учетная запись, учетную запись, аккаунту
      user name: имя пользователя
      delete: удалить, удаление, стереть, удалил
      cancel: отменить, отмена, отказаться, подписка, подписку
      refund: возврат, вернуть деньги, возврат денег
      invoice: счет, счета, квитанция, чек
      payment: оплата, оплатить, платеж, карта, оплаты, заплатить
      price: цена, стоимость, стоит, тариф, цены
      discount: скидка
      trial: пробный, пробный период, попробовать
      free: бесплатно, бесплатный
      mail: почта, почту, почты, письмо, письма, сообщение, сообщения
      send: отправить, отправка, послать, отправляется, отправляются
      receive: получить, получать, получение, приходят, приходит
      bounce: вернулось, возвращается
      late: задержка, опаздывает
      spam: спам, спама
      attachment: вложение, вложения, файл
      large: большой, размер
      storage full: ящик полон, переполнен, заполнен, полный
      storage: хранилище, место, ящик, почтовый ящик
      address: адрес, адреса
      alias: псевдоним, алиас
      own domain: домен, свой домен
      forward: пересылка, переслать, переадресация
      filter: фильтр, фильтры, правила
      signature: подпись
      out of office: автоответ, автоответчик, отпуск
      contacts: контакты, адресная книга
      calendar: календарь
      import: импорт, перенести, импортировать
      folder: папка, папки
      missing: пропали, исчезли, пропала
      set up: настроить, установить, настройка
      server settings: сервер, сервера, настройки сервера
      settings: настройки, параметры
      program: программа, приложение
      phone: телефон, телефона, смартфон
      telephone: номер телефона, позвонить
      two step: двухфакторная, двухэтапная, двухфакторная аутентификация
      lost: потерял, потеряла, потерян
      stolen: украли, украден
      hacked: взломали, взломан, взлом
      phishing: фишинг, мошенничество, мошенники
      certificate: сертификат
      encrypted: шифрование, зашифровано
      connection: соединение, подключение, подключиться
      slow: медленно, медленный
      location: местоположение, страна
      browser: браузер
      private browsing: впн, прокси
      printer: принтер
      outage: сбой, авария, не работает
      emergency: срочно
      support: поддержка, помощь, связаться, поддержки
      language: язык, русский
      draft: черновик, черновики
      export: экспорт, резервная копия`,
  },
  ja: {
    sentence: '回答は英語です。ブラウザーの翻訳機能をご利用ください。',
    small: 'の を が に は で と も から まで です ます する した たい ない ください どう どこ なぜ いつ',
    words: `
      password: パスワード, 暗証
      forgotten: 忘, 忘れた, 忘れました
      change: 変更, 変, 変える
      wrong: 間違, 違, 正しくない, エラー
      sign in: ログイン, サインイン, ログインできない
      sign up: 登録, 新規, アカウント作成, 作成
      sign out: ログアウト, サインアウト
      account: アカウント
      user name: ユーザー名, ユーザー
      delete: 削除, 消, 消す, 退会
      cancel: 解約, キャンセル, 解除
      refund: 返金, 払戻
      invoice: 請求, 請求書, 領収, 領収書
      payment: 支払, 支払い, 決済, 料金を払う, 振込
      price: 料金, 値段, 価格
      discount: 割引
      trial: 試用, お試し, 体験
      free: 無料
      mail: メール, 電子メール, メッセージ
      send: 送信, 送, 送れない, 送れ
      receive: 受信, 届, 届かない, 受け取れない
      bounce: 戻, 返送, 不達
      late: 遅延
      spam: 迷惑, 迷惑メール, スパム
      attachment: 添付, ファイル
      large: 大, 大きい, サイズ
      storage full: いっぱい, 満杯, 容量不足
      storage: 容量, 保存
      address: アドレス, 住所
      alias: エイリアス, 別名
      own domain: 独自, ドメイン
      forward: 転送
      filter: フィルター, フィルタ, 振分
      signature: 署名
      out of office: 自動, 自動返信, 不在, 休暇
      contacts: 連絡先, 連絡, アドレス帳
      calendar: カレンダー, 予定
      import: 移行, インポート, 移
      folder: フォルダ, フォルダー
      missing: 消えた, 見つからない, ない
      set up: 設定, 設定方法
      server settings: サーバー, サーバ
      program: ソフト, アプリ
      phone: 携帯, スマホ, 電話
      telephone: 電話番号, 番号
      two step: 二段階, 二段, 段階, 認証
      lost: 紛失, 失, なくした
      stolen: 盗, 盗難
      hacked: 乗っ取り, 乗, 不正, ハッキング
      phishing: 詐欺, フィッシング
      certificate: 証明, 証明書
      encrypted: 暗号, 暗号化
      connection: 接続, 繋
      slow: 遅, 遅い
      location: 国, 場所
      browser: ブラウザ, ブラウザー
      printer: プリンタ, プリンター
      outage: 障害, ダウン
      emergency: 緊急
      support: 問合, サポート, 問い合わせ
      language: 言語, 日本, 日本語
      draft: 下書
      export: エクスポート, バックアップ`,
  },
  zh: {
    sentence: '我们的解答是英文的，您可以用浏览器翻译。',
    small: '的 我 我的 怎么 如何 为什 什么 么 吗 了 不 是 在 请 能 可以 有 没有 哪里',
    words: `
      password: 密码, 密碼, 口令
      forgotten: 忘记, 忘記, 忘了
      change: 更改, 修改, 更换, 变更
      wrong: 错误, 不正, 錯誤, 不对
      sign in: 登录, 登入, 登錄, 登陆
      sign up: 注册, 註冊, 开户
      sign out: 退出, 登出, 注销
      account: 账户, 帐号, 账号, 帳號, 帐户
      user name: 用户, 用户名
      delete: 删除, 刪除
      cancel: 取消, 退订
      refund: 退款, 退钱
      invoice: 发票, 账单, 收据, 發票
      payment: 付款, 支付, 付费, 缴费, 转账
      price: 价格, 多少钱, 费用, 價格
      discount: 折扣, 优惠
      trial: 试用
      free: 免费, 免費
      mail: 邮件, 邮箱, 电子邮件, 郵件, 信件, 电邮
      send: 发送, 发不, 寄信, 發送, 发出
      receive: 接收, 收不, 收到, 收信
      bounce: 退信, 退回
      late: 延迟, 延遲
      spam: 垃圾, 垃圾邮件
      attachment: 附件, 文件
      large: 太大, 大小
      storage full: 已满, 满了, 滿了
      storage: 空间, 存储, 容量
      address: 地址
      alias: 别名
      own domain: 域名, 自己的域名
      forward: 转发, 轉發
      filter: 过滤, 规则, 分类
      signature: 签名, 簽名
      out of office: 自动, 自动回复, 假期, 休假
      contacts: 联系, 联系人, 通讯录
      calendar: 日历, 日程
      import: 导入, 迁移, 转移
      folder: 文件夹, 件夹
      missing: 不见, 消失, 丢失
      set up: 设置, 配置, 設定
      server settings: 服务, 服务器, 伺服
      program: 软件, 程序, 客户端
      phone: 手机, 手機
      telephone: 电话, 電話
      two step: 两步, 双重, 验证, 二次
      lost: 遗失, 丢了
      stolen: 被盗, 偷了
      hacked: 黑客, 被黑
      phishing: 诈骗, 钓鱼
      certificate: 证书, 證書
      encrypted: 加密
      connection: 连接, 連接, 连不
      slow: 很慢, 太慢, 慢
      location: 位置, 国家
      browser: 浏览, 浏览器
      private browsing: 代理, 翻墙
      printer: 打印, 打印机
      outage: 故障, 宕机
      emergency: 紧急
      support: 客服, 支持, 帮助
      language: 语言, 中文
      draft: 草稿
      export: 导出, 备份`,
  },
} as const satisfies Record<string, { sentence: string; small: string; words: string }>;
