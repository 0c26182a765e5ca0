const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A State's own organs and offices: what follows its name names the State too ("U.S. Congress", "Texas Governor"). */
export const organs = words(
  `administration administrations ambassador ambassadors armed army navy air marine coast attorney authorities border bureau cabinet chancellor
   chief citizens civil commander commissioner congress congressional congressman congressmen congresswoman congresspeople consul consular
   consulate consulates consulate-general consuls court courts customs defence defense delegation delegate department deputy district
   embassy embassies envoy federal finance first foreign forces former general government governor governors
   high homeland house immigration interior justice king lieutenant marines mayor military minister ministers ministry
   national navy office officials parliament permanent police premier president presidential presidents prime prince princess
   queen representative representatives royal secretary secretaries security senate senator senators service special state supreme trade treasury
   troops under undersecretary vice secret intelligence health home environmental education energy agriculture commerce labor
   labour census postal patrol citizenship transportation geological solicitor chamber ombudsman parliamentarian`,
);

/** Before a person's name; after one of them a name is no place: "President Lincoln". */
export const titles = words(
  `president presidents premier chancellor minister secretary senator senators representative congressman congresswoman governor mayor
   ambassador ambassadors general admiral colonel major captain lieutenant sergeant marshal commander commodore brigadier
   mr mrs ms miss dr prof professor sir lord lady dame king queen prince princess emperor empress tsar czar sultan shah emir
   pope cardinal archbishop bishop father chief dom justice judge attorney chairman chairwoman director sheikh imam mullah ayatollah
   duke duchess earl count countess baron viscount don doña señor herr monsieur maharaja nawab raja rana khan chairperson spokesman
   spokeswoman leader activist journalist author writer actor actress singer director historian philosopher analyst scholar`,
);

/** Adjectives before a State's name that leave it the State: "Soviet Russia", "northern Mexico". */
export const adjectives = words(
  `northern southern eastern western central north south east west northeastern northwestern southeastern southwestern upper lower
   greater inner outer mainland metropolitan modern imperial colonial communist ancient soviet revolutionary republican
   post-war postwar nazi fascist vichy independent then neighbouring neighboring occupied unified reunified divided
   contemporary rural urban coastal continental democratic pre-war new medieval tsarist socialist
   northwest southwest northeast southeast mid dear mother old both`,
);

/** A capital before one of these speaks or acts: it stands for its government. */
export const governmentNouns = words(
  `pressure support aid order orders instructions demand demands approval permission assurances guarantees request requests
   signal signals reaction response criticism recognition protests protest help assistance backing interference opposition
   ties relations links tension tensions talks dialogue negotiations rivalry alliance dispute disputes agreement agreements cooperation
   rapprochement friendship quarrel hostility détente detente rift axis accord understanding relationship partnership exchanges
   war confrontation standoff diplomacy policy policies decision decisions claim claims ambassador envoy envoys
   concessions concession warning warnings proposal proposals stance position attitude influence interests interest loyalty`,
);
