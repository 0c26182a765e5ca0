/**
 * The codes that flag templates take (ISO 3166-1 alpha-3, and where they
 * differ those of the IOC and FIFA), with the name that the template shows.
 */
const codes = `
AFG Afghanistan|ALA Åland|ALB Albania|DZA ALG Algeria|ASM ASA American Samoa|AND Andorra|AGO ANG Angola
AIA Anguilla|ATA Antarctica|ATG ANT Antigua and Barbuda|ARG Argentina|ARM Armenia|ABW ARU Aruba|AUS Australia
AUT Austria|AZE Azerbaijan|BHS BAH The Bahamas|BHR BRN Bahrain|BGD BAN Bangladesh|BRB BAR Barbados|BLR Belarus
BEL Belgium|BLZ BIZ Belize|BEN Benin|BMU BER Bermuda|BTN BHU Bhutan|BOL Bolivia|BIH Bosnia and Herzegovina
BWA BOT Botswana|BRA Brazil|IOT British Indian Ocean Territory|VGB IVB British Virgin Islands|BRU Brunei
BGR BUL Bulgaria|BFA BUR Burkina Faso|BDI Burundi|KHM CAM Cambodia|CMR Cameroon|CAN Canada|CPV Cape Verde
CYM CAY Cayman Islands|CAF CTA Central African Republic|TCD CHA Chad|CHL CHI Chile|CHN PRC China
CXR Christmas Island|CCK Cocos (Keeling) Islands|COL Colombia|COM Comoros|COG CGO Republic of the Congo
COD DRC Democratic Republic of the Congo|COK Cook Islands|CRI CRC Costa Rica|CIV Ivory Coast|HRV CRO Croatia
CUB Cuba|CUW Curaçao|CYP Cyprus|CZE Czech Republic|DNK DEN Denmark|DJI Djibouti|DMA Dominica
DOM Dominican Republic|TLS East Timor|ECU Ecuador|EGY Egypt|SLV ESA El Salvador|GNQ GEQ Equatorial Guinea
ERI Eritrea|EST Estonia|SWZ Eswatini|ETH Ethiopia|EU EUR European Union|FLK Falkland Islands|FRO FAR Faroe Islands
FJI FIJ Fiji|FIN Finland|FRA France|GUF French Guiana|PYF TAH French Polynesia|GAB Gabon|GMB GAM The Gambia
GEO Georgia|DEU GER Germany|GHA Ghana|GIB Gibraltar|GRC GRE Greece|GRL Greenland|GRD GRN Grenada
GLP Guadeloupe|GUM Guam|GTM GUA Guatemala|GGY Guernsey|GIN GUI Guinea|GNB GBS Guinea-Bissau|GUY Guyana
HTI HAI Haiti|VAT Holy See|HND HON Honduras|HKG Hong Kong|HUN Hungary|ISL Iceland|IND India|IDN INA Indonesia
IRN IRI Iran|IRQ Iraq|IRL Ireland|IMN Isle of Man|ISR Israel|ITA Italy|JAM Jamaica|JPN Japan|JEY Jersey
JOR Jordan|KAZ Kazakhstan|KEN Kenya|KIR Kiribati|PRK DPRK North Korea|KOR ROK South Korea|XKX KOS KVX Kosovo
KWT KUW Kuwait|KGZ Kyrgyzstan|LAO Laos|LVA LAT Latvia|LBN LIB Lebanon|LSO LES Lesotho|LBR Liberia|LBY LBA Libya
LIE Liechtenstein|LTU Lithuania|LUX Luxembourg|MAC Macau|MDG MAD Madagascar|MWI MAW Malawi|MYS MAS Malaysia
MDV Maldives|MLI Mali|MLT Malta|MHL Marshall Islands|MTQ Martinique|MRT MTN Mauritania|MUS MRI Mauritius
MYT Mayotte|MEX Mexico|FSM Federated States of Micronesia|MDA Moldova|MCO MON Monaco|MNG MGL Mongolia
MNE Montenegro|MSR Montserrat|MAR Morocco|MOZ Mozambique|MMR MYA Myanmar|NAM Namibia|NRU Nauru|NPL NEP Nepal
NLD NED Netherlands|NCL New Caledonia|NZL New Zealand|NIC NCA Nicaragua|NER NIG Niger|NGA NGR Nigeria|NIU Niue
MKD North Macedonia|MNP Northern Mariana Islands|NOR Norway|OMN OMA Oman|PAK Pakistan|PLW Palau
PSE PLE Palestine|PAN Panama|PNG Papua New Guinea|PRY PAR Paraguay|PER Peru|PHL PHI Philippines|POL Poland
PRT POR Portugal|PRI PUR Puerto Rico|QAT Qatar|REU Réunion|ROU Romania|RUS Russia|RWA Rwanda
BLM Saint Barthélemy|SHN Saint Helena|KNA SKN Saint Kitts and Nevis|LCA Saint Lucia|MAF Saint Martin
SPM Saint Pierre and Miquelon|VCT VIN Saint Vincent and the Grenadines|WSM SAM Samoa|SMR San Marino
STP São Tomé and Príncipe|SAU KSA Saudi Arabia|SEN Senegal|SRB Serbia|SYC SEY Seychelles|SLE Sierra Leone
SGP SIN Singapore|SXM Sint Maarten|SVK Slovakia|SVN SLO Slovenia|SLB SOL Solomon Islands|SOM Somalia
ZAF RSA South Africa|SSD South Sudan|ESP Spain|LKA SRI Sri Lanka|SDN SUD Sudan|SUR Suriname|SWE Sweden
CHE SUI Switzerland|SYR Syria|TWN TPE ROC Taiwan|TJK Tajikistan|TZA TAN Tanzania|THA Thailand|TGO TOG Togo
TKL Tokelau|TON TGA Tonga|TTO TRI Trinidad and Tobago|TUN Tunisia|TUR Turkey|TKM Turkmenistan
TCA Turks and Caicos Islands|TUV Tuvalu|UGA Uganda|UKR Ukraine|ARE UAE United Arab Emirates
GBR UK GB United Kingdom|USA US United States|VIR ISV United States Virgin Islands|URY URU Uruguay|UZB Uzbekistan
VUT VAN Vanuatu|VEN Venezuela|VNM VIE Vietnam|WLF Wallis and Futuna|ESH Western Sahara|YEM Yemen|ZMB ZAM Zambia
ZWE ZIM Zimbabwe|URS USSR Soviet Union|YUG Yugoslavia|TCH CSK Czechoslovakia|GDR DDR East Germany|FRG West Germany
ENG England|SCO Scotland|WAL Wales|NIR Northern Ireland|UN UNO United Nations
`;

const nameOfCode: ReadonlyMap<string, string> = new Map(
  codes
    .trim()
    .split(/[|\n]/)
    .flatMap((entry) => {
      const words = entry.split(' ');
      const isCode = (word: string) => /^[A-Z]{2,4}$/.test(word);
      const first = words.findIndex((word) => !isCode(word));
      const name = words.slice(first).join(' ');
      return words.slice(0, first).map((code) => [code, name] as const);
    }),
);

/** "MEX" → "Mexico"; a name stays as it is. */
export function countryOfFlag(codeOrName: string): string {
  return nameOfCode.get(codeOrName.trim()) ?? codeOrName.trim();
}

/** Whether a template is named by such a code alone: `{{MEX}}`. */
export function isFlagCode(name: string): boolean {
  return nameOfCode.has(name.toUpperCase()) && name.length >= 2;
}
