//! The words of English labels.

use std::sync::LazyLock;

use super::words::{WordSet, set};

/// What a person is called who is quoted as one of many, not as the holder of an office.
pub(super) static PRIVATE_ROLES: WordSet = LazyLock::new(|| {
    set("
    accomplice accountant acquaintance activist addict adolescent adult agent aide alcoholic alumni
    alumnus analyst announcement announcer applicant apprentice architect attendant attendee
    audience aunt author authority babysitter backpacker barista bartender believer bellboy
    beneficiary bidder blogger bodyguard borrower boy boyfriend breeder bride broadcast broker
    brokerage brother builder businessman businessmen businesspeople businessperson
    businesswoman buyer bystander caller camper caregiver carer caretaker cashier caster celebrity
    chauffeur children churchgoer citizen civilian classmate cleaner clerk client climber clinician
    co-worker coal-miner collaborator colleague collector commuter complainant con-artist consultant
    consumer contestant contractor cop cosmetologist counsellor counselor couple courier coworker
    creator creditor crew crewman crewmember crowd culprit customer cyclist dad dancer daughter
    dealer debtor defector defendant delegate deliveryman demonstrator dentist depositor designer
    developer devotee diner dispatcher diver docent doctor donor drummer dweller elder electrician
    employee employer emt engineer entrepreneur escapee evacuee examinee executive expat expert
    eyewitness family fan farmhand farmworker father fatherhood female firefighter fireman firemen
    fisherfolk fisherman fishermen florist follower foreigner foreman founder fraudster freelancer
    freshman gambler gamer girl girlfriend graduate grandchild granddaughter grandfather grandma
    grandmother grandpa grandparent grandson grocer groom guardian guide guitarist hacker haenyeo
    hairdresser heir heiress hiker holder homebuyer homemaker homeowner homeworker hostage
    householder housekeeper housewife housewives human husband idol immigrant infant influencer
    informant informer inhabitant inmate insider inspector instructor insurer intern interpreter
    interviewee interviewer investigator investor islander janitor jogger juror kid kin laborer
    labourer lady landlady landlord landowner lawyer leaseholder lecturer lender lessee lessor
    librarian lifeguard listener local locals lodger logger lumberjack machinist maid male man
    manager manufacturer marketer mechanic medic member men merchant messenger midwife migrant model
    moderator mom mother motorcyclist motorist mourner mum musician nanny narrator native neighbor
    neighbour netizen newlywed nominee nun nurse nutritionist occupant office-worker officeworker
    official onlooker operator orphan outsider owner panelist paramedic parent parishioner
    part-timer participant partner parttimer party-goer partygoer passenger passer-by passerby
    passers-by passersby patient patrolman patron peddler pedestrian pensioner people performer
    perpetrator person personnel pharmacist photographer physician physiotherapist picketer
    pickpocket pilgrim pilot plaintiff plumber police policeman policemen policewoman policyholder
    practitioner prisoner producer professional programmer proprietor prosecution protester
    protestor provider psychiatrist psychologist public pupil purchaser realtor rebel recipient
    recruit recruiter referee refugee relative repairman rescuer reservist resident responder
    restaurateur retailer retiree rioter robber roofer roommate salaried-worker salesclerk salesman
    salespeople salesperson saleswoman samaritan saver scammer schoolboy schoolgirl scientist
    sculptor seafarer seaman seamstress searcher seller senior server settler shaman sharecropper
    shareholder shipbuilder shipper shopkeeper shopowner shopper sibling sister skier smoker
    smuggler soldier somebody someone son sophomore source specialist spectator spouse spy squatter
    staff staffer staffers stakeholder stallholder stewardess stockbroker storekeeper stranger
    streamer student stuntman stylist subscriber suitor supplier supporter surfer surveyor survivor
    suspect swimmer swindler taxpayer teacher team teammate technician teen teenager teller tenant
    therapist thief thieves tipster toddler tourist trader trainee translator traveler traveller
    trucker tutor twin typist umpire uncle undertaker user vacationer valet vendor veteran
    veterinarian victim viewer villager visitor vlogger volunteer voter waiter waitress wanderer
    watchman welder wholesaler widow widower wife witness witnesses wives woman women worker workers
    workman workmen worshipper youngster youth youtuber zookeeper
    ")
});

/// Offices and ranks: they too are descriptions where they stand alone, but tell one holder of a
/// surname from another.
pub(super) static OFFICES: WordSet = LazyLock::new(|| {
    set("
    academician activist-leader actor actress administrator admiral adviser advisor ambassador
    anchor anchorman anchorwoman archbishop artist assemblyman assemblymember assemblywoman
    assistant-professor astronaut athlete attorney auditor bishop-elect brigadier cabinet candidate
    captain cardinal ceo cfo chair chairman chairperson chairwoman chef chief clergyman co-chair
    co-founder coach coach-in-chief cofounder colonel columnist commander commentator commissioner
    comptroller conductor congressman congresswoman consul coordinator coroner correspondent
    councillor councilman councilor councilwoman counsel crown-prince cto curator cyclist-champion
    deputy detective dictator diplomat director economist editor emperor envoy ex-president
    executive-director general governor head headmaster headmistress historian host imam
    inspector-general journalist king-elect lawmaker leader legislator lieutenant magistrate
    managing-director mayor mep midfielder minister monarch mp negotiator novelist officer ombudsman
    organiser organizer owner-operator parliamentarian pianist pm politician premier presenter
    president principal pro-rector professor prosecutor provost publisher rabbi ranger rapper rector
    registrar rep reporter representative researcher scholar secretary sen senator sergeant sheriff
    skipper solicitor spokesman spokesmen spokespeople spokesperson spokeswoman statesman strategist
    striker superintendent supervisor surgeon treasurer undersecretary vice-chair vice-chairman
    vice-minister vice-president violinist warden whip whistleblower writer
    ")
});

/// Roles that are surnames too.
pub(super) static SURNAME_ROLES: WordSet = LazyLock::new(|| {
    set("
    baker banker barber bishop brewer butcher butler carpenter chancellor child constable cook
    cooper dean driver duke farmer fellow fisher forester fowler friend gardener guard guest hunter
    judge justice king mason master miller miner minor monk painter parson pastor player poet pope
    porter potter priest prince prior queen rancher rider sailor saylor shepherd singer speaker
    squire tailor taylor tiler trainer usher walker weaver
    ")
});

/// Other common words of descriptions: places, bodies, and what describes a role.
pub(super) static COMMON: WordSet = LazyLock::new(|| {
    set("
    academy accident affected agency airline airlines airport all alleged altered anonymous another
    answer apartment applause area army association authorities authorized bakery bar-owner
    barbershop bereaved board body both building bureau bus busan business cafe cafeteria café
    caption car cctv center centre charity cinema clinic club coffee college commission committee
    community company complex construction convenience cooperative corporation council court daegu
    daejeon daycare delivery department department-store district document driver's elderly
    elderly-care elementary everyone excerpt exchange factory federation female-student firm fishing
    flower food footage foreign former foundation foundation's fraud gangwon government group
    guardhouse guide-dog gwangju gyeonggi gym hagwon home-shopping hospital hotel house household
    incheon indictment industry injured institute insurance interior-design international jeju
    kindergarten korea korean kremlin laboratory laundry local lunch male-student manufacturer's
    market mart media medical message middle-aged military ministry multi-family narration national
    nearby neighborhood neighbourhood news newspaper notice nursery nursing office online
    organisation organization palace parliament party pension-owner pentagon pharmacy phishing phone
    pizza prosecutors public-relations question radio recorded recording regional religious rental
    response restaurant retail retired ruling salon scene school screen seoul service several
    shipping shop shopping siren site small-business-owner some sound start-up startup state
    statement station store street student's studio subtitle subway supermarket support surnamed
    syndicate taxi television temple-goer terminal text theater theatre tourism town trade traffic
    training transcript travel truck tv ulsan unidentified union university unknown unnamed used-car
    verdict video village voice warehouse wholesale wounded young younger
    ")
});

/// Forms of address and ranks in front of a name that say nothing of an office.
pub(super) static COURTESIES: WordSet =
    LazyLock::new(|| set("mr mrs ms miss mx madam madame mister sir dame lord lady"));

/// Shortened ranks in front of a name; the long ones are among the [`OFFICES`].
pub(super) static RANKS: WordSet = LazyLock::new(|| {
    set("
    acting adm amb brig capt chief cmdr col cpl cpt dep deputy det doctor dr father first former fr
    gen gov hon imam insp lt maj major pfc pres prime prof pvt rabbi rep rev reverend saint sen sgt
    sr supt vice
    ")
});

/// Surnames that stand in front of the given name, in the usual Latin spellings. Each is shared by
/// so many people that alone it says little.
pub(super) static LEADING_SURNAMES: WordSet = LazyLock::new(|| {
    set("
    ahn an bae baek baik bak ban bang bong boo bui byeon byun cha chae chang chee chen cheon cheong
    chin cho choe choi choo chu chun chung dang deng dinh do doan dong duong eom eum eun fang feng
    gang gao geum gi gil gim go gong goo gu guo gwak gwon ha ham han he heo heung hoang hong hu
    huang huh hur huynh hwang hwangbo hyeon hyun im jang je jegal jeon jeong ji jin jo joo ju jun
    jung kam kang ki kil kim ko koh kong koo ku kum kwak kwon kyung lai le lee li liang lim lin liu
    luo luong ly ma maeng min mo moon mun myung na nam namgoong namgung ngo nguyen no noh oh ok pack
    pae paek paik pak pang park peng pham phan pyo qian ra rhee rho ri rim roh ryoo ryu sa seo seok
    seol seon seong shen shim shin si sim sin so sohn son song suh suk sun sung ta tae tak tang tran
    trinh uhm um vo vu wang we wen wi won woo wu xi xie xu yan yang ye yeo yeom yeon yi yim yoo yook
    yoon you yu yuan yuk yum yun zeng zhang zhao zheng zhou zhu
    ")
});

/// Ranks in short, with the long form that a title may have.
pub(super) const ABBREVIATIONS: &[(&str, &str)] = &[
    ("adm", "admiral"),
    ("amb", "ambassador"),
    ("asst", "assistant"),
    ("capt", "captain"),
    ("col", "colonel"),
    ("dir", "director"),
    ("gen", "general"),
    ("gov", "governor"),
    ("lt", "lieutenant"),
    ("pres", "president"),
    ("prof", "professor"),
    ("rep", "representative"),
    ("sec", "secretary"),
    ("sen", "senator"),
    ("sgt", "sergeant"),
    ("supt", "superintendent"),
];

/// Small words inside and in front of surnames.
pub(super) static PARTICLES: WordSet = LazyLock::new(|| {
    set("
    abu af al ap av bin bint binti da dal das de degli del della den der des di dos du e el i ibn la
    las le lo los mac na of-the san st ten ter the van vander vom von y zu zum zur ó
    ")
});

/// What may follow a surname and belongs to the name.
pub(super) static GENERATIONS: WordSet = LazyLock::new(|| set("jr sr ii iii iv"));

/// Words of a title that tell nobody from anybody.
pub(super) static IDLE: WordSet = LazyLock::new(|| {
    set("
    a acting an and apr april at aug august by current day dec december ex feb february file first
    for former friday from in interview jan january jul july jun june last late mar march may monday
    month new nov november now oct october of on phone photo present saturday sep sept september
    sunday telephone the then thursday to today tomorrow tuesday via wednesday with year yesterday
    ")
});

/// Words of a title or note that say a voice was made unknowable or a name invented.
pub(super) static ALTERED: WordSet = LazyLock::new(|| {
    set("altered changed disguised distorted modified modulated modulation alteration anonymous \
         masked pseudonym scrambled synthesized")
});

/// Words of a title that make a quoted person one of the newsroom.
pub(super) static NEWSROOM: WordSet =
    LazyLock::new(|| set("reporter correspondent anchor anchorman anchorwoman newscaster"));

/// Endings of names of places in Korea, behind a hyphen.
pub(super) const PLACE_ENDINGS: &[&str] =
    &["-gu", "-dong", "-si", "-gun", "-eup", "-myeon", "-ri", "-do", "-ro", "-gil", "-ga"];

/// Endings of words that are hardly ever names.
pub(super) const ROLE_ENDINGS: &[&str] = &[
    "ologist", "keeper", "worker", "owner", "holder", "goer", "woman", "women", "person", "people",
    "maker", "seeker", "giver", "taker",
];
