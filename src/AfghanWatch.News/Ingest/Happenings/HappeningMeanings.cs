namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>
/// What is done and what with, in news at large, English beside Turkish: an event is recognised across languages and wordings by these.
/// A line: kind, name and sometimes weight, then English words in their plain form with irregular ones, then Turkish stems. Words joined by <c>_</c> stand beside each other.
/// </summary>
internal static class HappeningMeanings
{
    /// <summary>Kinds: <c>act</c> what is done, <c>word</c> what is said to what others do, <c>thing</c> what with, to whom or where, <c>plain</c> what half of all reports have.</summary>
    public const string Lines = """
        act talk 0.5: talk discuss discussion negotiate negotiation dialogue consult consultation conversation speak_with spoke_with conferred confer meet met meeting sit_down sat_down | görüş müzakere istişare buluş bir_araya temas_kur
        act gather 0.7: gather conference summit convene forum session congress workshop symposium | toplan zirve konferans forum kongre oturum çalıştay
        act visit: visit tour travel trip inspect inspection drop_in dropped_in | ziyaret gezi incelemelerde teftiş temaslarda
        act withdraw 0.9: withdraw withdrew withdrawn withdrawal pullout pull_out pulled_out pulling_out retreat exit evacuate evacuation evacuee airlift flown_out fly_out brought_out bring_out depart departure leave left set_off set_out sent_off send_off take_off took_off set_sail move_off | çekil geri_çek çekme tahliye hareket_et hareket_etti ayrıl yola_çık yola_koyul uğurla havalan terk_et terk_etti yolunda
        act arrive 0.75: arrive arrival reach land come_in docked | ulaş indi iniş vasıl gel geldi geliş intikal
        act comeback 0.6: come_back came_back return home_to moved_back came_home | =dön geri_dön geri_döndü yurda_dön
        act enter 1.3: enter entry storm march_into move_into moved_into roll_into rolled_into | gir giriş
        act cross: cross crossing | geçiş geçti geçir geçen_göçmen
        act take: capture seize conquer overran take_control took_control took_over take_over takeover fall_to fell_to | ele_geçir düş düştü hakim_ol kontrolüne_geç
        act attack 1.7: attack assault bomb bombing blast explosion explode raid strike shelling rocket ambush suicide_attack suicide_bombing | saldır patla bomba roket baskın
        act shoot: shoot shot gunfire open_fire opened_fire | ateş_aç kurşun silahlı_saldır vur
        act kill: kill die death dead slain murder fatal deadly toll lose_their_lives lost_their_lives lose_his_life lost_his_life casualty | hayatını_kayb can_ver can_kayb yaşamını_yitir =ölü =öldür =öl =ölüm şehit vefat cinayet
        act wound: wound injure injury hurt | yarala yaralı
        act crash: crash overturn collide collision accident rammed | devril kaza çarpış çarp şarampol
        act sink: sink sank sunk capsize drown went_down go_down going_down shipwreck founder | bat battı batan alabora boğul
        act freeze: freeze froze frozen cold_to_death | =don donarak donma
        act quake: quake earthquake tremor seismic aftershock | deprem zelzele artçı
        act flood: flood flooding inundate mudslide landslide | sel selde selden seli selin heyelan taşkın selzede
        act fire: blaze burn burned burnt wildfire | yangın =yandı
        act rescue: rescue save saved pull_from pulled_from salvage | kurtar
        act find 0.6: find found discover discovery recover retrieve locate | bul keşfet
        act search: search look_for hunt | aran arama_kurtarma arama
        act detain: detain detention arrest apprehend custody capture_of round_up rounded_up nab bust police_held | gözaltı yakala tutukla tutuklu derdest
        act jail: jail imprison prison remand sentence | tutukla hapis hapse cezaevi mahkum_et
        act smuggle: smuggle smuggler trafficker trafficking | kaçakçı organizatör
        act stop 0.7: stop halt block prevent intercept turn_back turned_back thwart | durdur engelle önle
        act pushback 0.8: push_back pushed_back pushback | geri_it itil
        act deport 1.1: deport deportation expel expulsion repatriate repatriation send_back sent_back send_home sent_home fly_home flew_home flown_home return_to_their_country removal | sınır_dışı geri_gönder ülkesine_gönder ülkelerine_gönder iade
        act fly 0.9: fly flew flown flight plane aircraft jet airliner charter | =uç =uçtu uçak uçuş sefer charter
        act open 0.75: open reopen inaugurate inauguration resume hand_over_keys | aç açıl hizmete kurdele yeniden_aç
        act shut 1.2: shut close closure shutter suspend suspension | kapat kapan askıya
        act begin 0.75: begin began begun start launch kick_off get_under_way commence | başla başlat koyul
        act finish 0.6: finish complete completion end conclude conclusion wind_up over | bit bitir tamamla sona son_er son_bul
        act fail: break_up broke_up break_off broke_off without_result without_agreement without_a_deal fail failure collapse deadlock stall | sonuçsuz sağlanamad anlaşmaya_varıl başarısız tıkan çık_maz
        act sign: sign signature signing | imza
        act agree 0.6: agree agreement deal accord pact memorandum contract understanding | anlaş mutabakat sözleşme uzlaş protokol
        act approve: approve approval pass ratify adopt vote voted ballot | kabul_et kabul_edil onayla oyla
        act propose 0.45: propose proposal submit table motion bill | teklif sunul sundu öner
        act extend: extend extension prolong renew | uzat yenile
        act decide 0.6: decide decision decree ruling rule verdict | karar hükm
        act annul: annul overturn_ruling quash strike_down struck_down cancel scrap drop revoke | iptal vazgeç boz bozdu
        act postpone: postpone postponement put_off delay defer adjourn | ertele
        act appoint: appoint appointment name_as named nominate nomination install | ata atan atama görevlendir getirildi
        act resign: resign resignation step_down stepped_down quit | istifa görevi_bırak görevden_ayrıl
        act sack: sack dismiss dismissal fire_from fired remove_from_office | görevden_al ihraç
        act elect: elect election poll | seç seçim
        act protest: protest demonstrate demonstration demonstrator rally march chant | protesto gösteri eylem miting yürüyüş slogan
        word condemn: condemn condemnation denounce deplore | kına lanetle
        word criticise: criticise criticize criticism slam blast_as lash_out lashed_out attack_verbally call_a_waste rebuke | eleştir tepki yüklen
        word accuse: accuse accusation charge_that allege allegation blame | suçla itham iddia
        word deny: deny denial denied dispute refute | yalanla inkar asılsız
        word refuse 0.8: refuse refusal reject rejection turn_down turned_down rebuff oppose rule_out ruled_out | reddet karşı_çık geri_çevir ret
        word warn 0.7: warn warning caution alert | uyar ikaz
        word demand 0.4: demand call_on called_on urge appeal ask asked request plead | iste talep çağrı seslen çağır
        word praise: praise thank thanks hail welcome laud applaud gratitude | teşekkür övgü öv memnuniyet takdir
        act honour: medal decorate award honour honor ceremony commemorate | madalya ödül nişan tören anma
        act pledge 0.8: pledge promise vow commit | taahhüt söz_ver vaat vadet
        act pay: pay paid wage salary | öde maaş
        act give 0.5: donate donation hand_out handed_out distribute distribution give gave given provide supply deliver delivery bring brought | bağış dağıt hibe ulaştır ver verdi teslim götür
        act handover: hand_over handed_over hand_back handover transfer | teslim_et teslim_edil devret devir devral
        act aid 0.6: aid relief assistance humanitarian | yardım insani
        act build 0.8: build built construct construction erect rebuild rebuilt renovate | inşa yap yapım örül yenile onar
        act repair: repair fix mend restore | onarım tamir arıza
        act send 0.6: send sent dispatch deploy deployment despatch | gönder sevk konuşlandır yolla
        act publish 0.5: publish release issue unveil | yayımla yayınla paylaş neşret
        act message 0.8: message letter note greeting | mesaj mektup nota
        act phone 1: phone telephone phone_call telephoned by_phone | telefon
        act video: video video_link videoconference online virtual | video çevrim_içi telekonferans
        word recognize 1.1: recognise recognize recognition legitimacy | tanı tanıma meşruiyet
        act ban: ban prohibit forbid bar_from outlaw | yasakla yasak
        act allow: allow permit permission let authorise authorize licence license | izin müsaade ruhsat
        act register: register registration record enrol | kayıt kaydet kaydol
        act kidnap: kidnap abduct hostage | kaçırıl rehin
        act escape: escape flee fled flight_of run_away | kaçan kaç kaçtı firar
        word gainsay: contradict correct correction retract | düzelt tekzip çeliş
        act train: train_soldiers train_officers training | eğitim tatbikat
        act sue: sue lawsuit complaint prosecute prosecution indict indictment trial tried | dava suç_duyuru iddianame yargıla soruştur savcı
        act investigate: investigate investigation inquiry probe | soruşturma inceleme
        act rise 0.7: rise rose risen increase grow climb surge | arttı artış artan yüksel
        act fallback 0.7: fall fell fallen decrease drop_by decline | azal düşüş geriledi
        act join 0.5: join attend attendance take_part took_part participate participation | katıl iştirak
        act invite: invite invitation host | davet ev_sahip ağırla
        act receive 0.6: receive greet | karşıla
        word threaten: threaten threat | tehdit
        act claim: claim_responsibility claimed_responsibility | üstlen
        act vaccinate: vaccinate vaccine vaccination polio | aşı
        act wait: queue line_up lined_up await wait | kuyruk bekle sıraya
        act buy: buy bought purchase procure | satın
        act sell: sell sold sale | satış sattı satıl
        act move 0.6: move moved relocate transfer_to shift | taşı nakl yerleş
        act guard 0.35: guard protect secure protection patrol | koru güvenli devriye
        act operate 0.35: operate operation run ran running manage management | işlet yönet çalıştır
        act stay 0.5: stay remain keep kept | kal kalacak
        act add 0.4: additional extra reinforcement reinforce | ilave ek takviye
        act pray: pray prayer worship | namaz dua ibadet
        thing train: train railway rail wagon railcar locomotive | tren vagon demiryol lokomotif
        thing ship: ship boat vessel dinghy ferry raft skipper captain | gemi tekne bot kaptan feribot
        thing vehicle: lorry truck bus minibus van car vehicle convoy driver | kamyon otobüs minibüs araç otomobil tır konvoy sürücü şoför
        thing airport 0.4: airport airfield aerodrome terminal runway | havaliman havaalan pist terminal hava_liman
        thing airline: airline airways carrier | hava_yol havayol thy
        thing border 0.5: border frontier boundary | sınır hudut
        thing wall 1.1: wall barrier fence | duvar çit bariyer
        thing ditch: ditch trench moat | hendek
        thing tower: tower watchtower | kule
        thing camera: camera thermal | kamera termal
        thing embassy 1: embassy consulate mission consular legation | elçilik büyükelçili konsoloslu başkonsoloslu temsilcili
        thing envoy 0.6: ambassador envoy diplomat chargé consul | büyükelçi elçi diplomat konsolos maslahatgüzar
        thing visa: visa passport permit residence | vize pasaport ikamet
        thing troops 0.4: troop soldier force military army serviceman contingent brigade unit battalion | asker birlik ordu mehmetçik tugay tabur kuvvet
        thing police: police policeman officer gendarme gendarmerie | polis jandarma emniyet
        thing court: court judge tribunal administrative_court | mahkeme yargı hakim
        thing parliament 0.8: parliament assembly lawmaker deputy legislator mp | meclis milletvekili tbmm parlamento
        thing mandate: mandate authorisation authorization | tezkere görev_süre yetki
        thing gazette: gazette official_gazette | resmi_gazete
        thing opposition: opposition | muhalefet
        thing delegation 1: delegation team | heyet ekip kurul
        thing company 0.7: company firm business contractor consortium | şirket firma ortaklı yüklenici
        thing charity: charity red_crescent red_cross foundation ngo | kızılay vakıf vakfı dernek
        thing donor: donor | bağışçı donör
        thing tent: tent shelter | çadır barınak
        thing blanket: blanket clothes clothing coat garment | battaniye giysi kıyafet mont giyim
        thing food: food flour wheat rice parcel bread grain | gıda un unu buğday pirinç koli ekmek tahıl erzak
        thing medicine: medicine drug medical pharmaceutical | ilaç tıbbi
        thing hospital: hospital clinic health maternity mother doctor nurse | hastane klinik sağlık doğum_hastane doktor hemşire
        thing school: school pupil student university teacher classroom education | okul öğrenci üniversite öğretmen eğitim
        thing girl 0.6: girl | kız
        thing woman: woman women female widow | kadın dul
        thing child: child children minor baby infant orphan | çocuk bebek yetim
        thing family: family families household | aile
        thing victim: victim homeless survivor | mağdur depremzede selzede
        thing body: body bodies corpse remains | ceset cenaze naaş
        thing passenger: passenger traveller traveler | yolcu
        thing worker 0.6: worker employee staff technician engineer | işçi çalışan personel teknisyen teknik mühendis
        thing farmer: farm farmer farming agriculture agricultural crop | tarım çiftçi ekin
        thing machine: machine machinery equipment | makine ekipman teçhizat
        thing money 0.6: money fund dollar euro budget million | para dolar avro bütçe fon milyon
        thing trade: trade export import commerce | ticaret ihracat ithalat
        thing bank: bank | banka
        thing gas: gas oil fuel pipeline | gaz petrol yakıt boru_hat
        thing power: electricity power_line grid | elektrik
        thing mosque: mosque | cami
        thing weekday: friday_prayer | cuma_namaz
        thing flag: flag banner | bayrak
        thing price: price inflation currency afghani lira | fiyat enflasyon lira
        thing deadline 1.2: deadline ultimatum | son_tarih mühlet süre
        thing condition 0.6: condition term | şart koşul
        thing security 0.25: security safety | güvenli emniyet
        thing peace 0.6: peace peaceful | barış
        thing ceasefire: ceasefire truce | ateşkes
        thing winter: winter snow | kış kışlık kar_yağ
        thing lake: lake | göl
        thing river: river | nehir ırmak çay
        thing sea: sea aegean mediterranean | deniz ege akdeniz
        thing mountain: mountain | dağ
        thing village: village | köy
        thing night 0.3: night overnight | gece
        thing house: house | ev evi
        thing tunnel: tunnel | tünel
        thing road: road highway | yol karayol otoyol
        thing station: station | gar garı istasyon
        thing harbour: port harbour harbor | liman
        thing palace: palace | saray külliye beştepe
        thing weapon: weapon arms gun ammunition | silah mühimmat
        thing drone: drone uav | iha siha insansız
        thing helicopter: helicopter | helikopter
        thing cargo: cargo shipment consignment freight | kargo yük sevkiyat
        thing refugee 0.3: refugee asylum | mülteci sığınmacı iltica
        thing migrant 0.3: migrant migration immigrant irregular undocumented | göçmen göç düzensiz
        thing journalist 0.4: journalist reporter press_conference | gazeteci basın_toplantı
        thing researcher: report_by rights_group human_rights | insan_hak
        thing sewing: sewing tailor | dikiş terzi
        thing holiday: eid ramadan holiday | bayram ramazan
        thing cabinet: cabinet interim_government | kabine geçici_hükümet
        thing minister 0.2: minister | bakan
        thing president 0.2: president | cumhurbaşkan
        thing governor 0.4: governor | vali kaymakam
        thing province 0.2: province district | ili ilçe vilayet il
        thing spokesman 0.25: spokesman spokesperson spokeswoman | sözcü
        thing religious: imam cleric scholar religious | imam din dini alim
        thing culture: museum culture heritage | müze kültür miras
        thing sport: football sport match tournament | futbol spor maç turnuva
        thing dairy: dairy milk livestock cattle | süt hayvancılık sığır
        thing mine: mine mining minerals landmine | maden mayın
        thing first 0.3: first | ilk
        plain say: say said tell told announce announcement statement declare add explain note report news claim know speak_of | söyle açıkla belirt ifade duyur kaydet bildir konuş dile anlat aktar haber
        plain make: make made do did get got take took put set have use hold held | et yap ol al alın ele_al kullan bulun yer
        plain people: people person man men individual citizen national group | kişi insan vatandaş grup uyruk
        plain time: time day week month year today hour evening morning afternoon weekend dawn | gün hafta ay yıl saat bugün dün akşam sabah şafak
        plain many: many more most several number total least about nearly almost some | çok =ölçü fazla bazı çeşitli sayı toplam en_az yaklaşık
        plain place: country city town capital area region part | ülke şehir kent başkent bölge
        plain authority: official authority government ministry office administration directorate | yetkili makam hükümet bakanlı yönetim idare müdürlü
        """;
}
