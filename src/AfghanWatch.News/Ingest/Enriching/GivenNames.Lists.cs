namespace AfghanWatch.News.Ingest.Enriching;

internal static partial class GivenNames
{
    private const string Western = """
        james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony antony mark donald steven stephen paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey
        ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter
        ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent
        russell elijah louis bobby philip phillip johnny mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy
        melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie
        olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace
        denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori tony mike jim bob bill tom dave dan steve chris matt jeff greg tim ken ben sam ted ned nick alex
        max leo oscar hugo felix simon martin stuart graham ian neil nigel colin craig derek duncan gordon hugh jake josh lloyd luke malcolm miles oliver owen rex rod rupert toby trevor victor warren ross barack hillary
        kamala nancy mitch chuck bernie marco ron rand lindsey susan condoleezza colin boris theresa keir liz rishi jacinda scott malcolm justin pierre francois emmanuel nicolas jacques jean-yves olivier bruno claude michel
        alain philippe laurent didier yves gerard marcel andre rene guy henri louise camille chloe elise brigitte marine annalena angela olaf heiko frank frank-walter wolfgang helmut klaus jens hans horst jurgen juergen
        dieter gunter karl kurt otto ulrich uwe werner sigmar ursula annegret friedrich markus lars erik sven bjorn olof anders magnus stefan jonas mikael per nils niels ole soren mette pekka sauli sanna antti jussi matti
        giuseppe luigi mario matteo silvio sergio giorgio giovanni paolo marco luca andrea antonio francesco carlo roberto alberto enzo franco giulia giorgia elena chiara pedro pablo carlos luis jorge javier fernando
        alejandro miguel rafael ramon raul ricardo rodrigo santiago sebastian diego eduardo emilio enrique ernesto esteban felipe francisco gustavo guillermo hector ignacio ivan jaime jesus joaquin julio leonardo lorenzo
        manuel marcos mariano martin mauricio maximiliano nestor nicolas octavio orlando oscar patricio ruben salvador samuel sergio tomas vicente xavier adriana alejandra ana beatriz carmen carolina catalina cecilia claudia
        cristina daniela dilma dolores elvira esperanza estela eva evo fernanda gabriela guadalupe ines isabel josefina juana lucia luisa luz magdalena marcela margarita mariana marta mercedes michelle monica natalia nora
        patricia paula pilar raquel rocio rosa rosario silvia sofia susana teresa valeria veronica violeta ximena yolanda joao jair lula luiz paulo thiago tiago vinicius caio bruno fabio flavio geraldo gilberto henrique
        jao josep pedro nuno rui vasco antonis alexis kyriakos nikos giorgos dimitris yannis kostas katerina maria andrzej jan janusz jaroslaw lech mateusz piotr tomasz wojciech zbigniew donald radoslaw viktor peter zoltan
        istvan laszlo gyorgy ferenc janos katalin andrej milos vaclav petr pavel jiri tomas zuzana robert igor janez borut alojz aleksandar ivica zoran milorad slobodan bakir nikola goran dragan edi ilir klaus klodian
        vladimir dmitry dmitri dmitriy sergei sergey mikhail nikolai aleksandr alexandr alexei aleksei alexey andrei andrey boris yuri yury igor oleg pavel roman ruslan stanislav vadim valery vasily viktor vitaly vladislav
        vyacheslav yevgeny evgeny yegor zamir maria anastasia ekaterina elena irina ksenia larisa lyudmila marina natalya nadezhda oksana olga polina svetlana tatiana tatyana valentina yulia volodymyr oleksandr petro denys
        oleksiy andriy serhiy dmytro mykhailo iryna olena yuliya alyaksandr svetlana sviatlana nursultan kassym-jomart emomali shavkat gurbanguly serdar sooronbai sadyr almazbek ilham heydar nikol serzh armen salome mikheil
        giorgi irakli levan nino tamar bidzina davit ararat jeyhun
        """;

    private const string Eastern = """
        mohammad mohammed muhammad mohamed mohamad mohd muhammed muhammet mehmet mehmed ahmad ahmed ahmet mahmoud mahmud mahmut mustafa mostafa hassan hasan hussein hussain husain hossein huseyin ali omar umar omer osman othman
        usman uthman abdullah abdallah abdulla abdul abdel abd abdulrahman abdurrahman abdelaziz abdulaziz abdelfattah abdelmadjid abdulhamid abdulkadir abdulsalam abu amir emir amin emin anwar anwar ashraf esref aziz azam
        babar bashar bashir bilal ebrahim ibrahim ehsan ehsanullah faisal faysal farhad farhan farid faruk farooq fatih fawad gamal ghani ghulam gul gulbuddin habib habibullah haibatullah hibatullah hafiz hakan halil khalil hamdi
        hamdullah hamid hamza haneef hanif haroon harun hashim hashmat haydar haider hekmat ihsan ilyas imran iqbal irfan isa ismail ismael ismet jabbar jafar jalal jamal javad javed kabir kadir kamal kemal karim kerim kashif
        khalid khaled halit khalilullah khairullah hayrullah latif lutfullah majid malik mansoor mansour masood masoud massoud mesut matin mir mirza moeed mohsen mojtaba mokhtar munir muneer murtaza muqtada musa moussa mousa
        nabil nadir naeem naim najib najibullah nasir nasser nasrullah naveed nawaz nazar nizar noor nouri nur numan obaidullah osama usama qais qasem qasim kasim qari qamar rafiq rahim rahman rahmatullah rashid rasul raza reza
        riza riad riyad sabah sadiq sadik saeed said saif salah salahuddin saleh salih salim selim salman sami samir samim sardar sarwar sayed sayyid syed seyyed seyed sediq shah shahid shahbaz shaukat shafiq sher sherzad sharif
        sirajuddin sohail suhail suheyl suleiman sulaiman suleyman tahir talal talat tamim tareq tariq tarik tayyip turki wahid walid wali yahya yaqoob yasir yaser yaseen yassin yasin yousef yusuf yousuf youssef zabihullah zahid
        zaki zalmay zarar zeki zia ziad ziaul zubair zulfiqar aisha ayesha ayse amina emine fatima fatma farah fawzia habiba hafsa halima hanan hadiya khadija hatice hina huda jamila laila layla leila leyla mahbouba malala
        mariam maryam meryem nadia nahid najla naheed nargis nasrin nazanin nilofar noor parwana rabia rahima rania roya rukhsana saima salma samia sana shabnam shaharzad shirin shukria soraya suhaila sumaya yasmin zahra
        zainab zeynep zarifa zohra azizullah atiqullah asadullah hayatullah inamullah matiullah nasratullah rahmanullah safiullah saifullah samiullah shafiullah shamsullah sibghatullah waheedullah zakir zahir
        recep hulusi mevlut binali suleyman cihad yasar hasan tanju fahrettin adil kerem devlet meral kemal omer selahattin abdullah bulent tansu turgut adnan ismet celal necmettin bekir berat bilal burak can cem cemal cengiz
        cenk cevdet cuneyt davut deniz dogan dogu ekrem emre engin ercan erdal erdem erhan erkan erol ersin ertugrul faik faruk ferhat fikret fuat furkan gokhan gultan gursel hakan halil haluk hamza haydar hikmet hilmi huseyin
        idris ilhan ilker ilkay irfan ismail kadir kaan kagan kenan koray korkut levent lutfi lutfu mahir mansur mehmet melih mert mesut metin mithat muharrem murat musa mustafa muzaffer namik nazim necati necdet nedim nihat nuri
        numan nurettin oguz okan oktay onur orhan osman ozan ozcan ozgur ozkan rahmi ramazan rasim refik resat ridvan rifat riza sabri sadettin sadullah sahin salih samet sami sedat sefa selcuk selim semih serdar serhat serkan
        sinan soner suat sukru taha tahsin tamer taner tarik tayfun tekin temel tevfik tolga tuncay turan turgay ufuk ugur umit umut ural vahit vedat veli veysel volkan yakup yalcin yavuz yigit yilmaz yunus yusuf zafer zekeriya
        zeki ziya aylin ayla asli asli aysegul banu belgin berna betul burcu canan ceren cigdem defne derya dilek duygu ebru ece eda elif esra fadime filiz fulya gamze gizem gonca gul gulay gulsen hande hulya inci ipek isil
        kubra lale melek meltem merve mine muge nalan nazan nazli nermin nesrin nilgun nil nur nuray nurcan ozge ozlem pelin pinar rumeysa sebnem seda selin sema serap sevda sevgi sevil sibel songul sule tuba tugba tulay umran
        yasemin yesim yildiz zehra zeliha
        narendra rahul sonia amit arvind manmohan atal rajnath nirmala subrahmanyam ajit arun arjun ashok anil anand deepak dinesh gopal hari harsh jayant kiran krishna lalit mahesh manish manoj mukesh mohan naresh nitin pankaj
        prakash pranab pradeep prashant rajesh rajiv rakesh ram ramesh ranil ravi sachin sanjay sandeep satish shyam sunil suresh sushma uday vijay vikram vinod virat vivek yogi aishwarya anita asha deepika indira jaya kavita
        lakshmi lata mamata meera neha pooja pratibha priya priyanka rekha sarita shreya smriti sunita sheikh gotabaya mahinda maithripala sirisena chandrika khadga pushpa prachanda sher jigme aung min
        xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu guo lin luo hua jiang deng bo keqiang jinping shinzo yoshihide fumio taro junichiro yukio naoto akira hiroshi kenji takeshi haruki yuki kim moon park lee
        choi ban yoon jong-un jae-in nguyen tran pham le vo hun prayut prayuth thaksin yingluck anwar mahathir najib muhyiddin joko jokowi prabowo megawati susilo basuki sri rodrigo ferdinand benigno gloria leni manny imelda
        uhuru raila william-ruto kwame nana olusegun muhammadu goodluck bola atiku yemi chinua ngozi wole chimamanda paul kagame yoweri museveni felix joseph laurent moise denis jacob cyril thabo nelson desmond julius winnie
        robert emmerson morgan nelson constantino hage sam samia john-magufuli abiy hailemariam meles isaias omar salva riek abdalla hemedti ali ben alpha alassane macky faure blaise roch ibrahim amadou ousmane mamadou moussa
        mahamat idriss teodoro paul-biya samuel didier kofi kwesi yaw kojo chidi emeka ifeanyi obinna tunde segun femi kunle ade bukola aminu sani yakubu nasir aisha zainab wanjiku wangari kamau njoroge otieno achieng
        ebba tedros tesfaye haile getachew alemu abebe bekele dawit yohannes berhane girma mulatu tsegaye
        tayeb amr tawakkol ayman mohammed-bin nabih michel saad rafik samir hassan walid fouad gebran bachar hafez rifaat asma faisal muammar saif khalifa aguila fayez abdelhamid kais rached beji zine moncef habib yair benjamin
        bibi naftali benny avigdor ariel ehud yitzhak shimon golda mahmoud yasser ismail hanan saeb mohammad-reza hassan-rouhani javad qassem ebrahim ruhollah akbar mir-hossein ardeshir amirabdollahian
        """;

    // Turkey and Afghanistan once more: whom reports from the two countries quote.
    private const string Nearby = """
        hamad jassim tamim zayed makhdoom mehmood mahmoud lolwah khalida mutlaq majed saud turki bandar
        abbas abdulbaqi abdulhadi abdulhaq abdulkerim abdulmanan abdulmecit abdulqahar abdulqayum abdulrashid abdulsamad abdulwahid abidin adela adem adile afife afsana agah ahmadullah ahmadzia ahu ainuddin ajmal akhtar
        akin akram alaaddin aleem alev alican alireza allahdad alp alparslan alper altan amanuddin amanullah aminullah anis anisa aqila arash arezo arezu arif arifa arman arzu asef asena asif asila asiye aslam asuman
        atakan ataullah atefa atif atifa atilla atiq atiqa avni aybek aydan ayfer ayhan aykut aynur ayoub aysel aysen aysun aytac ayten ayub azada azim azima azmi azra bahadir bahara bahram baki baqer baqir baran barat
        barialai bariscan baryalai basak basir basira batool batuhan baybars bedia bedirhan bedrettin bedri behcet behice behnaz behrouz behzad belkis benafsha bengisu beyza birol birsen bismillah bostan breshna bugra
        burhan burhanettin burhanuddin busra cafer cahit candan cavit celalettin cemil cemile cetin cevahir cihat cumali cuneyd dadullah daoud daud dawood dawud delawar dervis didem dilan dilara dilawar dilber dogukan
        durdu durmus dursun ebubekir ecevit ediz edris efe elaha elham eliyas elyas emal emel emrah emrullah enayatullah ender enes enver erbil ercument ergin ergun ersan ersoy ertan esa esin esma esmat esmatullah evren
        ewaz eyup ezatullah ezgi ezgin fahim fahima fahri fahriye faiz faiza faizullah farahnaz faramarz farhat fariba farida faris farshid farzad farzana fatos fazal fazel fazl fazlullah fehmi ferda ferdi fereshta
        fereshteh ferhan feride ferit feroz ferozan fethi fethiye fevzi feyza feyzullah figen firat firoz firuze freshta frozan funda gaffar galip gani gencay ghafar ghafoor ghausuddin gholam gholamali gholamreza
        ghulamali gokce goksel gonul gulab gulalai gulalay gulbahar gulcan gulcicek gulcin gulden gulhan gulistan guliz gullu gulnaz gulnur gulperi gulrahman gulseren gulsom gulsum gulten gunay guner gungor gunsel gurcan
        gurkan gursoy habip hacer hajira hakim hakima hakki haktan halide halime halis hamed hameed hamida hamide hamidullah hamit hanifa hanife haqdad harir haseeb hashmatullah hasib hasiba hasibe hasina hayati
        hayrettin hayri hayriye hedayatullah hekmatullah helai hidayet hidir homa homaira homayoun huma humaira humayun huriye hurrem husamettin husnu ibo ibrahimhalil iclal ihsanullah ikram ikramullah ilayda ilbey
        ilhami imamuddin inayatullah irem isatullah ishak ishaq isilay iskender islamuddin ismatullah ismigul ismihan izzet jabar jahangir jale jamshid javid jawad jawed jawid julide kabira kadri kadriye kamil kamile
        kamran kamuran karima karimullah kawoon kawsar kazim keriman kevser kezban khadim khairuddin khatera khatool khodadad khoshal kobra koksal kubilay kursad kursat kutay kutlu lailuma laleh lamia latifa latife
        latifullah leman lemi liaqat lima lina lokman lutfiye mahbooba mahbub mahdi mahinur mahjabin mahmure mahnaz mahsa maihan maiwand makbule maliha mansura marwa marzia marzieh masih masiha masooda masouda masuma
        mazhar mediha meena mehdi mehpare mehrab mehran melahat melda melike melis memduh memet merih mertcan mevlude meymune mihriban mikail milad miray mirwais mohib mohibullah mohsin mojib momin mortaza morteza mualla
        muazzez mubeccel mucahit muhsin mujdat mujde mujib mujtaba mukaddes mukhtar mumin mumtaz munevver muqadasa mursal mursel murside muska muslum mustecep muzeyyen muzhda nabi nabila nadera nadim nafiz naghma nahida
        naime najia najiba najibeh najma najmuddin nami naqib naqibullah nargiz naseer nasiba nasim nasima nasiruddin natasha navid nawab nawed naweed nawid naz nazifa nazife nazir nazira nazire nebahat necip necla necmi
        nedime nefise nematullah neriman nese nevin nevzat nezahat nezih niamatullah niaz nida nigar nilab nilay niloufar nilufer nizamettin nooria noorullah noorya nosrat nurdan nurgul nurhan nuria nuriye nursel nurten
        nusret obaid okay olcay olgun omaid omid onder oral orcun oya oyku ozay ozdemir ozden ozen ozer ozgun ozkul oznur oztekin pakize palwasha parisa parviz parwin pashtana perihan perran pervez pervin qader qadir
        qahar qayum qudratullah qurban rabbani rabi raees rafi rafiullah ragip rahela rahila rahimullah raif raihana ramin ramiz rana rangina rasit rasool rasoul ratib razia razma recai refika remzi remziye reshad resul
        reyhan rohina rohullah romal romina roohullah roqia rostam ruhi rukiye ruqia rustem ruya sabahat sabahattin saban sabiha saboor sabrina sacit sadaf sadaqat sadia safak saffet safi safia safiye sahar sahika sahnur
        saime sajad sajjad sakina sakine saleha saliha salime samad samiya samiye sanam sanem sanga saniye sarajuddin sarp satar satilmis sattar sayeed sebghatullah sedef sediqa seher selahaddin selami selda selma semiha
        semra senay senem senol serafettin sercan serife serkut sermin serpil setara setayesh sevcan sevgul sevim sevinc sevket seyfettin seyfi seyhan seyma sezai sezen sezer sezgin sezin shabana shabir shafi shafiqa
        shafiqullah shahla shahnaz shahrzad shakib shakiba shakila shakir sharbat sharifa sharifullah shekiba sherin shima shoaib shogofa shokria shugufa shukrullah siddik sima simin sinem sirin sitara sitki sodaba
        soheila sohrab solaiman spozhmai sughra suheyla suhrab suna suzan tacettin tahera tahira tahmina tamana tarkan taskin tawab tawfiq tayeba tayyar tayyibe teoman tezcan tijen timucin timur toofan torpekai tugce
        tugrul tulin tuna tuncer turhan turkan turker ulker ulku ulvi utku uzeyir vahap vahdet vasfi vecdi vehbi vildan vural waheed wahida wajiha wakil waris wasim wazhma weda wida yagiz yagmur yalda yalin yama yaren
        yasemen yavuzhan yekta yeliz yener yildiray yildirim younus yuksel yurdagul yurdanur zabi zabiullah zaher zahide zaid zainul zaman zamarai zamira zarghona zarife zarmina zarminah zeba zebulon zehranur zekai
        zekiye zekria zelal zerrin zeyneb zihni zohal zohre zubaida zubeyde zuhal zuhra zuhre zuhtu zulaikha zuleyha zulfikar zulfu zumrut
        """;
}
