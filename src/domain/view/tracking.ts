/** Names that mail programs, social networks and advertisers add behind '?' to count visits: none of them is ours. */
const NAMES = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid gad gad_source gad_campaignid msclkid yclid ysclid ttclid twclid igshid ' +
    'igsh li_fat_id li_ed epik rdt_cid scclid sccid ndclid srsltid irclickid irgwc cjevent awc zanpid wickedid ' +
    'mkt_tok mkwid pcrid s_cid s_kwcid ef_id cid ncid icid cmpid campaign campaignid elqtrack elqtrackid ' +
    'ref ref_src ref_url referrer source src via from si feature share sharing shared share_id smid mibextid ' +
    'fref hc_ref spm xtor trk trkcampaign trackid tracking_id rcm rb_clickid otc dm_i cvid ocid oicd ' +
    'usp sfnsn wtsid wt_mc at_medium at_campaign'
  ).split(' '),
);
/** How the families of such names begin. */
const FAMILIES =
  /^(utm_|mc_|oly_|vero_|hsa_|__?hs|_ga$|_gl$|pk_|piwik_|mtm_|matomo_|stm_|bsft_|itm_|at_|wt_|fb_|elq|sb_|_bta_|_ke$|_kx$|_branch|_openstat$|sfmc_|mkt_|guce_|action_)/;

/** Whether a name behind '?' only counts visits. */
export function isTracking(name: string): boolean {
  const bare = name.trim().toLowerCase();
  return NAMES.has(bare) || FAMILIES.test(bare);
}
