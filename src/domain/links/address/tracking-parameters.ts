/** Parameters that tell where a reader came from and nothing about the page, by exact name. */
const names = new Set(
  [
    // advertising and mail
    'gclid gclsrc gbraid wbraid dclid gad gad_source gad_campaignid srsltid gs_lcrp msclkid yclid ysclid ymclid yadclid',
    '_openstat openstat etext erid rb_clickid mkt_tok mc_cid mc_eid ml_subscriber ml_subscriber_hash vero_id vero_conv',
    'oly_anon_id oly_enc_id wickedid s_cid ns_mchannel ns_source ns_campaign _branch_match_id _branch_referrer cmpid',
    'icid ito xtor spm scm wt_mc trk trkinfo trkcampaign ef_id s_kwcid obcid tblci dicbo _ga _gl __s _ke _kx nr_email_referer',
    'sms_click sms_source hsctatracking at_medium at_campaign at_custom1 partnerid partner_id affiliate affiliate_id clickid',
    // social networks
    'fbclid fb_action_ids fb_action_types fb_source fb_ref fb_comment_id fref hc_ref hc_location refid refsrc mibextid',
    'rdid rdc rdr share_url sfnsn eid paipv eav wtsid locale2 __tn__ __cft__ __xts__ __eep__ __so__ __rv__ notif_t notif_id',
    'igsh igshid igsi ig_rid ig_mid ig_web_copy_link twclid ttclid tt_from tt_medium tt_content li_fat_id lipi epik si',
    'is_from_webapp sender_device sender_web_id is_copy_url share_app_id share_link_id share_item_id share_iid u_code',
    'sec_user_id web_id _r _t _d cxt xmt slof ref_src ref_url ab_channel utm vk_ref vkclid tgclid tgwebapp',
    'usp ouid rtpof hss_channel share_to feed_exp referrer_clid zen_ref tgrcid',
    // traces of browsers, guards and programs of sites
    'clear_cache clear_cache_session clear_cache_site_key bitrix_include_areas show_page_exec_time sphrase_id doing_wp_cron',
    'replytocom nocache cachebuster noredirect noamp print printable special_version bvi special_mode',
    // sessions
    'phpsessid jsessionid sessionid session_id cfid cftoken',
    // other clothes of the same page
    'amp amp_js_v usqp outputtype',
  ]
    .join(' ')
    .split(' '),
)

const prefixes =
  /^(?:utm_|__cf_chl_|_x_tr_|yabizcmpgn|roistat|calltouch_|_ym_|hsa_|_hs|mtm_|pk_|piwik_|matomo_|ga_|itm_|stm_|vc_|at_recipient_|aspsessionid|__cft__|fb_xd_|tdest_|wt_zmc)/

/** Meaningful on some sites, but not with a value that names a source: `from=whatsapp`, `ref=sharing`. */
const sources = new Set(
  'from ref referer referrer source src via share shared rss rssfeed campaign cid_source'.split(' '),
)

/** `name` and `value` decoded. */
export function isTracking({ host, name, value }: { host: string; name: string; value: string }): boolean {
  const folded = name.toLowerCase()
  if (/(?:^|\.)gov\.kz$/.test(host) && folded === 'directionid') return true
  if (names.has(folded) || prefixes.test(folded)) return true
  if (folded === 'sid') return /^[0-9a-f]{32}$/i.test(value)
  return sources.has(folded) && !/^\d+$/.test(value) && !/[/=]|^$/.test(value)
}
