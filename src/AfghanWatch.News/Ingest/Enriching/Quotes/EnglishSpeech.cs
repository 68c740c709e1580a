using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>English words of saying and the small words around them, folded.</summary>
internal static class EnglishSpeech
{
    public static FrozenDictionary<string, WordClass> Words { get; } = Build();

    private static FrozenDictionary<string, WordClass> Build()
    {
        var words = new WordTable();

        // plain past present participle; one form alone is regular.
        words.Verbs(
            WordClass.Say | WordClass.Bare,
            "say said says saying,add,claim:n,argue,insist,maintain,suggest,acknowledge,admit admitted admits admitting,note:n,warn,predict,confirm,reiterate,stress:n,explain,report:n,announce,conclude,"
            + "indicate,contend,assert,allege,concede,declare,emphasize,emphasise,underline,underscore,reveal,recall,remark:n,observe,reply replied replies replying,respond,answer:n,tweet:n,joke:n,quip quipped quips quipping:n,"
            + "caution:n,complain,testify testified testifies testifying,hint:n,estimate:n,pledge:n,vow:n,promise:n,continue,reckon,opine,muse,counter,recount,repeat,disclose,affirm,clarify clarified clarifies clarifying,"
            + "lament,elaborate,boast:n,comment:n,state:n,exclaim,shout:n,whisper:n,yell,cry cried cries crying,sigh:n,laugh:n,retort,snap snapped snaps snapping,plead,post:n,declare,highlight,signal:n,stipulate,attest,interject,chant:n,"
            + "intone,proclaim,profess,protest:n,speculate,swear swore swears swearing,theorize,volunteer:n,wonder,marvel,warble,chime,chuckle,gush,scoff,fume,grumble,implore,remind:t,concur concurred concurs concurring");
        words.Verbs(WordClass.Say | WordClass.Bare | WordClass.Tell, "tell told tells telling,inform,assure,reassure,instruct,advise,notify notified notifies notifying,forewarn,text:n");
        words.Verbs(WordClass.Say | WordClass.Bare, "counsel counselled counsels counselling,deny denied denies denying,demand:n");
        words.Verbs(WordClass.Say, "write wrote writes writing,charge:n,ask,agree,propose,inquire,urge,recommend,offer:n,request:n,question:n,order:n,decide,decree:n,threaten,rule:n");
        // What spinning programs and translators make of "said", "added" and "announced"; "believes" tells an opinion as well as "says" does.
        words.Verbs(
            WordClass.Say | WordClass.Bare,
            "convey,communicate,confide,transmit transmitted transmits transmitting,relay,divulge,impart,articulate,pronounce,utter,verbalize,enunciate,specify specified specifies specifying,unveil,underscore,reaffirm,restate,believe,outline:n,mention:n,forecast forecast forecasts forecasting:n,stipulate,aver averred avers averring,tack,pen penned pens penning:n,"
            + "foretell foretold foretells foretelling,narrate,expound,append,share:n,broadcast broadcast broadcasts broadcasting:n,posit,surmise,intimate:n,hypothesize,signify signified signifies signifying,chronicle:n,judge:n,rejoin,interpose,enthuse,bemoan,bristle,supplement:n,relate,deadpan deadpanned deadpans deadpanning");
        words.Verbs(
            WordClass.Weak,
            "call,describe,refer referred refers referring,dub dubbed dubs dubbing,brand:n,label:n,accuse,criticize,criticise,blast:n,slam slammed slams slamming,denounce,condemn,praise,hail,reject,dismiss,cite,quote:n,discuss,express,voice:n,defend,blame,thank,mock,"
            + "decry decried decries decrying,deem,oppose,attack:n,characterize,characterise,compare,address:n,invoke,tout,sing sang sings singing,declaim,deride,ridicule,label:n,lash,rail,rip ripped rips ripping:n,depict,portray,detail:n,stand stood stands standing:n,"
            + "want,wish:n,think thought thinks thinking,hope:n,speak spoke speaks speaking,talk talked talks talking:n,use:n,vow:n,feel felt feels feeling,see saw sees seeing:n,seek sought seeks seeking,support:n,consider,regard:n,view:n,echo:n,list:n,welcome:n,assail,lambast,warn,scold,chide,taunt,challenge:n,endorse,assess,explain,sum summed sums summing:n,conclude,mean meant means meaning:n");
        words.Add(WordClass.Say | WordClass.Bare, "pointed,beamed,remembered,remembers");
        words.Add(WordClass.Say | WordClass.Bare | WordClass.Participle, "pointing");
        words.Verbs(WordClass.Weak | WordClass.Bare, "hope:n");
        // Rarer ones of reporters and of rewriting programs.
        words.Verbs(
            WordClass.Say | WordClass.Bare,
            "avow,confess confessed confesses confessing,imply implied implies implying,insinuate,reason:n,conjecture:n,postulate,venture:n,guarantee:n,uncover,certify certified certifies certifying,signal signalled signals signalling:n,regret regretted regrets regretting:n,forecast forecasted forecasts forecasting:n,foresee foresaw foresees foreseeing,"
            + "rant:n,vouch vouched vouches vouching,enumerate,bellow,murmur,mutter,mumble,whine,rave,gripe:n,grouse:n,trumpet:n,pontificate,prophesy prophesied prophesies prophesying,write wrote writes writing");
        words.Add(WordClass.Weak, "termed,terming,fear,fears,feared,spoken");
        words.Add(WordClass.Determiner, "the,a,an,this,these,those,his,her,its,their,our,my,your,some,any,no,several,many,most,another,one,two,three,four,five,six,both,each,every,all,few,other,more,half,at least");
        words.Add(WordClass.Pronoun, "he,she,it,they,i,we,you,who,him,them,himself,herself,one,some,others,many,both,everyone,nobody,someone,most,people");
        words.Add(WordClass.FirstPerson, "i,we,our,us,my,me,i'm,i've,i'll,we're,we've,we'll,i'd,we'd");
        words.Add(WordClass.Relative, "who,which,whom,whose");
        words.Add(WordClass.That, "that");
        words.Add(WordClass.Auxiliary, "has,have,had,having,is,are,was,were,be,been,being,do,does,did,will,would,can,could,may,might,shall,should,must,to,hasn't,haven't,hadn't,isn't,aren't,wasn't,weren't,don't,doesn't,didn't,won't,wouldn't,can't,couldn't,cannot,shouldn't,not,never");
        words.Add(WordClass.Being, "is,are,was,were,be,been,being,isn't,aren't,wasn't,weren't,gets,got");
        words.Add(
            WordClass.Adverb,
            "also,then,later,afterwards,afterward,again,once,even,still,just,only,first,instead,further,repeatedly,previously,earlier,recently,lately,already,reportedly,famously,always,often,now,simply,personally,publicly,privately,initially,subsequently,separately,explicitly,jokingly,bluntly,flatly,quickly,soon,"
            + "meanwhile,however,moreover,furthermore,therefore,thus,too,have,has,had,since,long,today,yesterday,originally,specifically,clearly,correctly,eventually,finally,ever,never,rather,quite,twice,aloud,back,too,moreover,additionally,likewise,similarly,elsewhere,besides");
        words.Add(
            WordClass.Preposition,
            "besides,apart,alongside,together,unlike,throughout,beyond,along,of,for,at,with,in,on,by,from,to,about,into,over,under,between,against,among,during,without,within,near,outside,inside,upon,via,through,across,toward,towards,around,regarding,concerning,amid,despite,until,per,including,following,behind,before,after,off");
        words.Add(
            WordClass.Conjunction,
            "and,but,or,so,yet,nor,while,when,as,because,although,though,whereas,if,after,before,since,unless,whether,what,how,why,where,than,once,until,that,like,plus,whatever,except");
        words.Add(
            WordClass.Time,
            "time,monday,tuesday,wednesday,thursday,friday,saturday,sunday,mon,tue,wed,thu,fri,sat,sun,january,february,march,april,may,june,july,august,september,october,november,december,jan,feb,aug,sept,sep,oct,nov,dec,today,yesterday,tonight,tomorrow,week,month,year,weekend,morning,afternoon,evening,night,earlier,later,recently,ago,early,late,last,day,days,weeks,months,years,hours,hour,minutes,midday,noon");
        words.Add(
            WordClass.Role,
            "chair,co-chair,vice-chair,spokesman,spokeswoman,spokesperson,spokesmen,spokespersons,spokespeople,minister,ministers,official,officials,officer,officers,source,sources,president,vice-president,premier,chancellor,secretary,ambassador,ambassadors,envoy,envoys,diplomat,diplomats,commander,commanders,general,adviser,advisor,advisers,aide,aides,"
            + "leader,leaders,chief,chiefs,head,director,governor,mayor,senator,senators,lawmaker,lawmakers,mp,mps,deputy,analyst,analysts,expert,experts,witness,witnesses,resident,residents,refugee,refugees,migrant,migrants,soldier,soldiers,reporter,reporters,journalist,journalists,economist,professor,lawyer,activist,activists,critics,"
            + "supporters,author,negotiator,negotiators,representative,representatives,mullah,king,prince,pope,candidate,people,man,woman,men,women,authorities,allies,delegation,attorney,judge,congressman,congresswoman,republicans,democrats,observers,scholar,strategist,manager,chairman,chairwoman,chairperson,founder,editor,correspondent,"
            + "worker,workers,doctor,teacher,student,students,father,mother,son,daughter,brother,sister,wife,husband,owner,executive,host,moderator,coordinator,speaker,pollster,pundits,voters,villagers,elders,fighters,insurgents,militants,counterpart,veteran,mediator,interpreter,evacuees,pilot,engineer,colonel,captain,lieutenant,major,sergeant,admiral,clergyman,pastor,vizier,top diplomat,secretary-general,undersecretary,consul,attache,insider,insiders,smuggler,smugglers,shopkeeper,farmer,driver,passenger,passengers,guard,guards,survivor,survivors,neighbour,neighbor,relative,relatives,cousin,uncle,nurse,midwife,imam,cleric,clerics,scholars,technician,technicians,tribesman,protester,protesters,trader,traders,merchant,villager,columnist,columnists,deputies,counsellor,counselor,broadcaster,participant,participants,functionary,functionaries,mouthpiece,bureaucrat,detainee,detainees,opponent,opponents,guest,guests,clerk,clerks,"
            // Who else gets quoted: trades, kin, ranks, walks of life. Trades that are surnames as often (baker, cook, smith) are left out.
            + "colleague,colleagues,friend,friends,partner,partners,rival,rivals,predecessor,successor,boss,superior,superiors,compatriot,compatriots,countryman,countrymen,ally,foe,foes,companion,companions,roommate,classmate,"
            + "person,persons,individuals,politician,politicians,bureaucrats,spokesmen,authority,pilots,boy,boys,girl,girls,child,children,youth,youths,teenager,teenagers,neighbours,neighbors,kinsman,brothers,sisters,sons,daughters,parents,aunt,aunts,uncles,cousins,nephew,niece,grandfather,grandmother,widow,widower,husbands,wives,fiance,"
            + "doctors,nurses,teachers,professors,lecturer,lecturers,researcher,researchers,academic,academics,historian,historians,scientist,scientists,economists,lawyers,barrister,solicitor,attorneys,judges,prosecutor,prosecutors,campaigner,campaigners,volunteer,volunteers,organiser,organisers,organizer,organizers,councillor,councillors,legislator,legislators,"
            + "tailor,tailors,carpenter,carpenters,mechanic,mechanics,electrician,labourer,labourers,laborer,laborers,workman,workmen,employee,employees,employer,employers,manager,managers,directors,executives,owners,shopkeepers,grocer,vendor,vendors,traders,merchants,importer,exporter,businessman,businesswoman,businessmen,businesspeople,entrepreneur,entrepreneurs,"
            + "banker,bankers,accountant,consultant,consultants,contractor,contractors,engineers,technicians,architect,farmers,shepherds,drivers,lorry-driver,trucker,truckers,taxi-driver,sailor,sailors,stewardess,crew,controllers,controller,translator,translators,interpreters,fixer,journalists,photographer,cameraman,novelist,poet,writer,writers,"
            + "filmmaker,musician,singer,actor,actress,artist,artists,athlete,athletes,footballer,footballers,coach,coaches,player,players,policeman,policewoman,policemen,gendarme,gendarmes,officers,troops,soldiers,servicemen,veterans,corporal,brigadier,commandant,warlord,warlords,militant,militiaman,fighter,gunman,hostage,hostages,prisoner,prisoners,"
            + "detainees,deportee,deportees,returnee,returnees,asylum-seeker,evacuee,escapee,escapees,immigrant,immigrants,emigrant,newcomer,newcomers,citizen,citizens,locals,inhabitant,inhabitants,onlooker,onlookers,bystander,bystanders,eyewitness,eyewitnesses,victim,victims,tribesmen,elder,chieftain,monk,priest,priests,rabbi,bishops,nun,preacher,"
            + "landlord,landlady,tenant,tenants,caretaker,janitor,watchman,doorman,barber,waiter,waitress,chef,hotelier,butler,pensioner,pensioners,retiree,retirees,housewife,schoolboy,schoolgirl,schoolteacher,headmaster,headteacher,dean,rector,undergraduate,graduates,trainee,intern,spokespeople,premiers,presidents,chancellors,mayors,governors,"
            + "generals,admirals,colonels,captains,lieutenants,sergeants,secretaries,parliamentarian,parliamentarians,minister-counsellor,dissident,dissidents,exiles,loyalist,loyalists,rebel,rebels,backbencher,frontbencher,baroness,queen,princess,sultan,emir,crown prince,chairperson,chairpersons,vice-chairman,treasurer,trustee,donor,donors,"
            + "planner,planners,specialist,specialists,strategists,pundit,commentator,commentators,presenter,broadcasters,publisher,editors,correspondents,newsman,stringer,whistleblower,informant,informants,negotiators,mediators,middleman,middlemen,go-between,broker,dealer,dealers,passer-by,passers-by,motorist,commuter,commuters,traveller,travellers,traveler,travelers,tourist,tourists,pilgrim,pilgrims");
        words.Add(
            WordClass.Body,
            "ministry,ministries,government,governments,administration,agency,agencies,department,embassy,consulate,taliban,house,pentagon,kremlin,council,commission,committee,army,military,forces,force,police,court,parliament,party,union,group,movement,organization,organisation,nato,un,company,network,newspaper,daily,report,reports,statement,"
            + "press,office,campaign,bureau,center,centre,institute,university,association,news,channel,watchdog,charity,board,state,presidency,directorate,command,alliance,agency's,bloc,coalition,outlet,media,website,magazine,post,times,letter,document,documents,paper,post,email,memo,filing,tweet,radio,turkey,ankara,washington,moscow,kabul,islamabad,tehran,iran,russia,pakistan,qatar,germany,britain,reuters,afp,ap,anadolu,xinhua,tass,interfax,poll,study,information,figures,data,estimates,statistics,rumours,rumors,readout,transcript,notice,newsletter,bulletin,communique,proclamation,survey,census,handout,leaflet,dispatch,telegram,airline,team,side,emirate,militia,faction,announcement,announcements,intelligence,embassies,consulates,tribunal");
        words.AddNew(WordClass.Role, SpeakerNouns.All);
        words.AddNew(WordClass.Role, SpeakerNouns.All.Where(noun => noun[^1] is not ('s' or 'h' or 'y')).Select(noun => noun + "s"));
        return words.ToFrozen();
    }
}
