/**
 * Abbreviations that readers of answers know without being told. What the state, the municipalities and the
 * law write every day; statutes, ministries and organisations that are well known by their letters.
 */
export const everyday: ReadonlySet<string> = new Set(
  (
    'AB AI BNP BRIS CSN COM COVID DNA DO DS EG EES EKMR EU EUF FEUF FHM FN FOI FOU FSC GD GDPR HBTQ HBTQI HFD HR HVB IBAN ID IF IMY ' +
    'IP IPS ISBN ISO IT IVA IVO JK JO KB KD KF KIA KS KSL LED LO LRF LSS LVM LVU LOU LOV MB MCF MP MSB NATO NGO NJA NPF OECD OSL PBL ' +
    'PDF PM PTS RF RFV RH RKR SA SACO SBU SCB SD SFI SFS SJ SKR SKL SMS SOU SOSFS STI SVT TCO TV TVL UHR UKÄ UN UNHCR UNICEF USA UV VA ' +
    'VAB VD VR WHO WTO ÄTA ÖPP AD MMD MÖD EEG EKO PR VM'
  ).split(' '),
);
