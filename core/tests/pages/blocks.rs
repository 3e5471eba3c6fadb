// Written by `cargo xtask types` from providers/: the Rust of docs/providers, as it stands there.

use super::prelude::*;

pub(super) const BLOCKS: &[(&str, Block)] = &[
    ("ably", receive_ably),
    ("acuity", receive_acuity),
    ("adobe-io-events", receive_adobe_io_events),
    ("adyen-platform", receive_adyen_platform),
    ("adyen-standard", receive_adyen_standard),
    ("affirm", receive_affirm),
    ("aftership", receive_aftership),
    ("agora", receive_agora),
    ("aircall", receive_aircall),
    ("airship", receive_airship),
    ("airtable", receive_airtable),
    ("airwallex", receive_airwallex),
    ("akeneo", receive_akeneo),
    ("alchemy", receive_alchemy),
    ("anthropic", receive_anthropic),
    ("appwrite", receive_appwrite),
    ("argo-cd", receive_argo_cd),
    ("asaas", receive_asaas),
    ("asana", receive_asana),
    ("ashby", receive_ashby),
    ("assemblyai", receive_assemblyai),
    ("attio", receive_attio),
    ("auth0-log-stream", receive_auth0_log_stream),
    ("authorize-net", receive_authorize_net),
    ("autodesk-aps", receive_autodesk_aps),
    ("aws-sns", receive_aws_sns),
    ("azure-devops", receive_azure_devops),
    ("azure-event-grid", receive_azure_event_grid),
    ("bandwidth", receive_bandwidth),
    ("bigcommerce", receive_bigcommerce),
    ("billit", receive_billit),
    ("bitbucket", receive_bitbucket),
    ("bitrise", receive_bitrise),
    ("blockfrost", receive_blockfrost),
    ("bolt", receive_bolt),
    ("bot-framework", receive_bot_framework),
    ("box", receive_box),
    ("boxyhq", receive_boxyhq),
    ("braintree", receive_braintree),
    ("brevo", receive_brevo),
    ("brex", receive_brex),
    ("btcpay", receive_btcpay),
    ("buildkite-signature", receive_buildkite_signature),
    ("buildkite-token", receive_buildkite_token),
    ("cal-com", receive_cal_com),
    ("calendly", receive_calendly),
    ("cashfree", receive_cashfree),
    ("chargebee", receive_chargebee),
    ("chargify", receive_chargify),
    ("chargily", receive_chargily),
    ("chatwoot", receive_chatwoot),
    ("checkly", receive_checkly),
    ("checkout-com", receive_checkout_com),
    ("checkr", receive_checkr),
    ("circle", receive_circle),
    ("circleci", receive_circleci),
    ("clerk", receive_clerk),
    ("clickup", receive_clickup),
    ("close", receive_close),
    ("cloudconvert", receive_cloudconvert),
    ("cloudevents", receive_cloudevents),
    ("cloudflare-notifications", receive_cloudflare_notifications),
    ("cloudflare-realtimekit", receive_cloudflare_realtimekit),
    ("cloudflare-stream", receive_cloudflare_stream),
    ("cloudinary", receive_cloudinary),
    ("coinbase-cdp", receive_coinbase_cdp),
    ("coinbase-commerce", receive_coinbase_commerce),
    ("coinify", receive_coinify),
    ("commercelayer", receive_commercelayer),
    ("configcat", receive_configcat),
    ("constant-contact", receive_constant_contact),
    ("contentful", receive_contentful),
    ("convoy-advanced", receive_convoy_advanced),
    ("convoy", receive_convoy),
    ("courier", receive_courier),
    ("crisp", receive_crisp),
    ("cronofy", receive_cronofy),
    ("cursor", receive_cursor),
    ("customer-io", receive_customer_io),
    ("daily", receive_daily),
    ("datadog", receive_datadog),
    ("deel", receive_deel),
    ("deepgram", receive_deepgram),
    ("dialpad", receive_dialpad),
    ("discord", receive_discord),
    ("discourse", receive_discourse),
    ("dixa", receive_dixa),
    ("dlocal", receive_dlocal),
    ("documenso", receive_documenso),
    ("docuseal", receive_docuseal),
    ("docusign", receive_docusign),
    ("dodo-payments", receive_dodo_payments),
    ("doppler", receive_doppler),
    ("drone", receive_drone),
    ("dropbox-sign", receive_dropbox_sign),
    ("dropbox", receive_dropbox),
    ("drupal-webhooks", receive_drupal_webhooks),
    ("dub", receive_dub),
    ("duffel", receive_duffel),
    ("dwolla", receive_dwolla),
    ("dyte", receive_dyte),
    ("easypost", receive_easypost),
    ("ebay", receive_ebay),
    ("elevenlabs", receive_elevenlabs),
    ("etsy", receive_etsy),
    ("expo-eas", receive_expo_eas),
    ("fal-ai", receive_fal_ai),
    ("fastspring", receive_fastspring),
    ("fedapay", receive_fedapay),
    ("figma", receive_figma),
    ("filedgr", receive_filedgr),
    ("fillout", receive_fillout),
    ("finch", receive_finch),
    ("fingerprint", receive_fingerprint),
    ("fintoc", receive_fintoc),
    ("fireblocks-v1", receive_fireblocks_v1),
    ("fireblocks-v2", receive_fireblocks_v2),
    ("firecrawl", receive_firecrawl),
    ("fizzy", receive_fizzy),
    ("flagsmith", receive_flagsmith),
    ("flutterwave-v3", receive_flutterwave_v3),
    ("flutterwave-v4", receive_flutterwave_v4),
    ("forgejo", receive_forgejo),
    ("formbricks", receive_formbricks),
    ("framer", receive_framer),
    ("frappe", receive_frappe),
    ("freshchat", receive_freshchat),
    ("freshdesk", receive_freshdesk),
    ("front", receive_front),
    ("fusionauth-hmac", receive_fusionauth_hmac),
    ("fusionauth", receive_fusionauth),
    ("gemini", receive_gemini),
    ("getstream", receive_getstream),
    ("ghost", receive_ghost),
    ("gitbucket", receive_gitbucket),
    ("gitea", receive_gitea),
    ("github-secret-scanning", receive_github_secret_scanning),
    ("github-sha1", receive_github_sha1),
    ("github", receive_github),
    ("gitlab-signing-token", receive_gitlab_signing_token),
    ("gitlab-token", receive_gitlab_token),
    ("gitness", receive_gitness),
    ("gocardless", receive_gocardless),
    ("gogs", receive_gogs),
    ("goody", receive_goody),
    ("google-calendar", receive_google_calendar),
    ("google-chat", receive_google_chat),
    ("google-pubsub", receive_google_pubsub),
    ("gorgias", receive_gorgias),
    ("gr4vy", receive_gr4vy),
    ("grafana", receive_grafana),
    ("greenhouse", receive_greenhouse),
    ("growthbook-sdk", receive_growthbook_sdk),
    ("growthbook", receive_growthbook),
    ("gusto", receive_gusto),
    ("harbor", receive_harbor),
    ("hcp-terraform", receive_hcp_terraform),
    ("helius", receive_helius),
    ("help-scout", receive_help_scout),
    ("heroku", receive_heroku),
    ("hook0", receive_hook0),
    ("hookdeck", receive_hookdeck),
    ("hubspot-v1", receive_hubspot_v1),
    ("hubspot-v2", receive_hubspot_v2),
    ("hubspot-v3", receive_hubspot_v3),
    ("hugging-face", receive_hugging_face),
    ("hygraph", receive_hygraph),
    ("imagekit", receive_imagekit),
    ("incident-io", receive_incident_io),
    ("increase", receive_increase),
    ("intercom", receive_intercom),
    ("intuit", receive_intuit),
    ("iyzico", receive_iyzico),
    ("jira", receive_jira),
    ("keygen", receive_keygen),
    ("kick", receive_kick),
    ("kinde", receive_kinde),
    ("klarna", receive_klarna),
    ("klaviyo", receive_klaviyo),
    ("knock", receive_knock),
    ("ko-fi", receive_ko_fi),
    ("komoju", receive_komoju),
    ("kontent-ai", receive_kontent_ai),
    ("kustomer", receive_kustomer),
    ("lago-jwt", receive_lago_jwt),
    ("lago", receive_lago),
    ("launchdarkly", receive_launchdarkly),
    ("lemon-squeezy", receive_lemon_squeezy),
    ("lettermint", receive_lettermint),
    ("line", receive_line),
    ("linear", receive_linear),
    ("linkedin", receive_linkedin),
    ("lithic", receive_lithic),
    ("livekit", receive_livekit),
    ("lob", receive_lob),
    ("logto", receive_logto),
    ("loop-returns", receive_loop_returns),
    ("loops", receive_loops),
    ("mailerlite", receive_mailerlite),
    ("mailgun", receive_mailgun),
    ("mailjet", receive_mailjet),
    ("make", receive_make),
    ("mandrill", receive_mandrill),
    ("marqeta", receive_marqeta),
    ("mastodon", receive_mastodon),
    ("mattermost", receive_mattermost),
    ("mautic", receive_mautic),
    ("meilisearch", receive_meilisearch),
    ("memberful", receive_memberful),
    ("mercado-pago", receive_mercado_pago),
    ("merge-dev", receive_merge_dev),
    ("messagebird", receive_messagebird),
    ("meta", receive_meta),
    ("microsoft-graph", receive_microsoft_graph),
    ("mixpanel-cohort", receive_mixpanel_cohort),
    ("modern-treasury", receive_modern_treasury),
    ("mollie", receive_mollie),
    ("monday", receive_monday),
    ("mongodb-atlas", receive_mongodb_atlas),
    ("ms-teams", receive_ms_teams),
    ("mux", receive_mux),
    ("nango", receive_nango),
    ("netlify", receive_netlify),
    ("new-relic", receive_new_relic),
    ("notion", receive_notion),
    ("npm-hooks", receive_npm_hooks),
    ("nylas", receive_nylas),
    ("okta-event-hook", receive_okta_event_hook),
    ("omise", receive_omise),
    ("onfido", receive_onfido),
    ("onfleet", receive_onfleet),
    ("openai", receive_openai),
    ("openproject", receive_openproject),
    ("orb", receive_orb),
    ("outline", receive_outline),
    ("paddle", receive_paddle),
    ("pagerduty", receive_pagerduty),
    ("paymongo", receive_paymongo),
    ("paypal", receive_paypal),
    ("paystack", receive_paystack),
    ("persona", receive_persona),
    ("phabricator", receive_phabricator),
    ("pipedrive", receive_pipedrive),
    ("plaid", receive_plaid),
    ("plane", receive_plane),
    ("planetscale", receive_planetscale),
    ("plivo-v1", receive_plivo_v1),
    ("plivo-v2", receive_plivo_v2),
    ("podium", receive_podium),
    ("polar", receive_polar),
    ("postmark", receive_postmark),
    ("primer", receive_primer),
    ("prismic", receive_prismic),
    ("privy", receive_privy),
    ("pulumi", receive_pulumi),
    ("pusher", receive_pusher),
    ("quicknode", receive_quicknode),
    ("razorpay", receive_razorpay),
    ("read-the-docs", receive_read_the_docs),
    ("readme", receive_readme),
    ("recall-ai", receive_recall_ai),
    ("recurly", receive_recurly),
    ("render", receive_render),
    ("replicate", receive_replicate),
    ("resend", receive_resend),
    ("retell", receive_retell),
    ("revenuecat-signed", receive_revenuecat_signed),
    ("revenuecat", receive_revenuecat),
    ("revolut", receive_revolut),
    ("ringcentral", receive_ringcentral),
    ("saleor", receive_saleor),
    ("samsara", receive_samsara),
    ("sanity", receive_sanity),
    ("savvycal", receive_savvycal),
    ("segment", receive_segment),
    ("sendbird", receive_sendbird),
    ("sendgrid", receive_sendgrid),
    ("sentry", receive_sentry),
    ("shippo", receive_shippo),
    ("shipstation", receive_shipstation),
    ("shopify", receive_shopify),
    ("shopware", receive_shopware),
    ("signable", receive_signable),
    ("signatureapi", receive_signatureapi),
    ("signwell", receive_signwell),
    ("sinch", receive_sinch),
    ("slack", receive_slack),
    ("smartcar", receive_smartcar),
    ("smartsheet", receive_smartsheet),
    ("snyk", receive_snyk),
    ("sonarqube", receive_sonarqube),
    ("sparkpost", receive_sparkpost),
    ("spree", receive_spree),
    ("square", receive_square),
    ("squarespace", receive_squarespace),
    ("standard-webhooks-v1a", receive_standard_webhooks_v1a),
    ("standard-webhooks", receive_standard_webhooks),
    ("storyblok", receive_storyblok),
    ("strapi", receive_strapi),
    ("stripe-thin", receive_stripe_thin),
    ("stripe", receive_stripe),
    ("stytch", receive_stytch),
    ("sumup", receive_sumup),
    ("supabase-auth-hook", receive_supabase_auth_hook),
    ("superwall", receive_superwall),
    ("surveymonkey", receive_surveymonkey),
    ("svix", receive_svix),
    ("taiga", receive_taiga),
    ("tailscale", receive_tailscale),
    ("tally", receive_tally),
    ("tatum", receive_tatum),
    ("tectra", receive_tectra),
    ("telegram", receive_telegram),
    ("telnyx", receive_telnyx),
    ("terra", receive_terra),
    ("thought-industries", receive_thought_industries),
    ("thunderstack", receive_thunderstack),
    ("tiktok", receive_tiktok),
    ("todoist", receive_todoist),
    ("trello", receive_trello),
    ("trigger-dev", receive_trigger_dev),
    ("turnkey", receive_turnkey),
    ("tusky", receive_tusky),
    ("tuteliq", receive_tuteliq),
    ("twilio", receive_twilio),
    ("twitch", receive_twitch),
    ("typeform", receive_typeform),
    ("unit", receive_unit),
    ("uploadcare", receive_uploadcare),
    ("upstash-qstash", receive_upstash_qstash),
    ("vanta", receive_vanta),
    ("vapi", receive_vapi),
    ("vercel", receive_vercel),
    ("veriff", receive_veriff),
    ("viber", receive_viber),
    ("vikunja", receive_vikunja),
    ("vonage", receive_vonage),
    ("webex", receive_webex),
    ("webflow", receive_webflow),
    ("websub", receive_websub),
    ("wechat-pay", receive_wechat_pay),
    ("whoop", receive_whoop),
    ("wise", receive_wise),
    ("wix", receive_wix),
    ("woocommerce", receive_woocommerce),
    ("workos", receive_workos),
    ("worldline-connect", receive_worldline_connect),
    ("worldpay", receive_worldpay),
    ("x", receive_x),
    ("xendit", receive_xendit),
    ("xero", receive_xero),
    ("xobni", receive_xobni),
    ("xsolla", receive_xsolla),
    ("yousign", receive_yousign),
    ("zammad", receive_zammad),
    ("zapier", receive_zapier),
    ("zendesk", receive_zendesk),
    ("zitadel", receive_zitadel),
    ("zoom", receive_zoom),
];

fn receive_ably(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("ably", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_acuity(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("acuity", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_adobe_io_events(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("adobe-io-events", secret, Options::default().settings([("client_id", "of-tests")]))?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_adyen_platform(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("adyen-platform", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_adyen_standard(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("adyen-standard", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_affirm(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("affirm", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_aftership(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("aftership", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_agora(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("agora", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_aircall(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("aircall", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_airship(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("airship", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_airtable(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("airtable", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_airwallex(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("airwallex", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_akeneo(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("akeneo", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_alchemy(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("alchemy", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_anthropic(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("anthropic", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_appwrite(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("appwrite", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now).url(url).method(method))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_argo_cd(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("argo-cd", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_asaas(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("asaas", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_asana(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("asana", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_ashby(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("ashby", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_assemblyai(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("assemblyai", secret, Options::default().settings([("header", "of-tests")]))?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_attio(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("attio", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_auth0_log_stream(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("auth0-log-stream", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_authorize_net(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("authorize-net", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_autodesk_aps(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("autodesk-aps", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_aws_sns(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("aws-sns", secret, Options::default().settings([("topic_arn", "of-tests")]))?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_azure_devops(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("azure-devops", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_azure_event_grid(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("azure-event-grid", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now).url(url).method(method))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_bandwidth(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("bandwidth", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_bigcommerce(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("bigcommerce", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_billit(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("billit", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_bitbucket(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("bitbucket", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_bitrise(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("bitrise", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_blockfrost(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("blockfrost", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_bolt(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("bolt", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_bot_framework(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("bot-framework", secret, Options::default().settings([("app_id", "of-tests")]))?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_box(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("box", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_boxyhq(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("boxyhq", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_braintree(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("braintree", secret, Options::default().settings([("public_key", "of-tests")]))?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_brevo(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("brevo", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_brex(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("brex", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_btcpay(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("btcpay", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_buildkite_signature(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("buildkite-signature", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_buildkite_token(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("buildkite-token", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_cal_com(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("cal-com", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_calendly(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("calendly", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_cashfree(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("cashfree", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_chargebee(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("chargebee", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_chargify(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("chargify", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_chargily(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("chargily", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_chatwoot(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("chatwoot", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_checkly(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("checkly", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_checkout_com(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("checkout-com", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_checkr(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("checkr", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_circle(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("circle", [(key_id, secret)], Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_circleci(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("circleci", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_clerk(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("clerk", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_clickup(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("clickup", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_close(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("close", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_cloudconvert(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("cloudconvert", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_cloudevents(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("cloudevents", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_cloudflare_notifications(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("cloudflare-notifications", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_cloudflare_realtimekit(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("cloudflare-realtimekit", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_cloudflare_stream(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("cloudflare-stream", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_cloudinary(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("cloudinary", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_coinbase_cdp(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("coinbase-cdp", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_coinbase_commerce(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("coinbase-commerce", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_coinify(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("coinify", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_commercelayer(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("commercelayer", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_configcat(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("configcat", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_constant_contact(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("constant-contact", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_contentful(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("contentful", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now).url(url).method(method))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_convoy_advanced(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("convoy-advanced", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_convoy(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("convoy", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_courier(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("courier", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_crisp(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("crisp", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_cronofy(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("cronofy", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_cursor(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("cursor", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_customer_io(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("customer-io", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_daily(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("daily", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_datadog(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("datadog", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_deel(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("deel", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_deepgram(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("deepgram", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_dialpad(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("dialpad", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_discord(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("discord", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_discourse(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("discourse", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_dixa(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("dixa", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_dlocal(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("dlocal", secret, Options::default().settings([("login", "of-tests")]))?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_documenso(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("documenso", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_docuseal(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("docuseal", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_docusign(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("docusign", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_dodo_payments(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("dodo-payments", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_doppler(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("doppler", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_drone(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("drone", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_dropbox_sign(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("dropbox-sign", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_dropbox(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("dropbox", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_drupal_webhooks(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("drupal-webhooks", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_dub(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("dub", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_duffel(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("duffel", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_dwolla(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("dwolla", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_dyte(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("dyte", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_easypost(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("easypost", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_ebay(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("ebay", [(key_id, secret)], Options::default().settings([("verification_token", "of-tests")]))?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_elevenlabs(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("elevenlabs", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_etsy(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("etsy", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_expo_eas(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("expo-eas", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_fal_ai(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("fal-ai", secret, Options::default().settings([("user_id", "of-tests")]))?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_fastspring(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("fastspring", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_fedapay(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("fedapay", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_figma(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("figma", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_filedgr(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("filedgr", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_fillout(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("fillout", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_finch(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("finch", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_fingerprint(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("fingerprint", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_fintoc(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("fintoc", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_fireblocks_v1(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("fireblocks-v1", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_fireblocks_v2(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("fireblocks-v2", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_firecrawl(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("firecrawl", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_fizzy(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("fizzy", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_flagsmith(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("flagsmith", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_flutterwave_v3(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("flutterwave-v3", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_flutterwave_v4(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("flutterwave-v4", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_forgejo(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("forgejo", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_formbricks(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("formbricks", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_framer(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("framer", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_frappe(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("frappe", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_freshchat(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("freshchat", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_freshdesk(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("freshdesk", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_front(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("front", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_fusionauth_hmac(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("fusionauth-hmac", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_fusionauth(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("fusionauth", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_gemini(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("gemini", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_getstream(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("getstream", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_ghost(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("ghost", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_gitbucket(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("gitbucket", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_gitea(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("gitea", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_github_secret_scanning(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("github-secret-scanning", [(key_id, secret)], Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_github_sha1(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("github-sha1", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_github(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("github", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_gitlab_signing_token(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("gitlab-signing-token", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_gitlab_token(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("gitlab-token", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_gitness(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("gitness", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_gocardless(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("gocardless", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_gogs(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("gogs", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_goody(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("goody", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_google_calendar(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("google-calendar", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_google_chat(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("google-chat", secret, Options::default().settings([("audience", "of-tests")]))?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_google_pubsub(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("google-pubsub", secret, Options::default().settings([("audience", "of-tests"), ("service_account", "of-tests")]))?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_gorgias(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("gorgias", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_gr4vy(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("gr4vy", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_grafana(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("grafana", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_greenhouse(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("greenhouse", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_growthbook_sdk(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("growthbook-sdk", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_growthbook(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("growthbook", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_gusto(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("gusto", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_harbor(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("harbor", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_hcp_terraform(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("hcp-terraform", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_helius(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("helius", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_help_scout(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("help-scout", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_heroku(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("heroku", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_hook0(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("hook0", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_hookdeck(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("hookdeck", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_hubspot_v1(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("hubspot-v1", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_hubspot_v2(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("hubspot-v2", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now).url(url).method(method))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_hubspot_v3(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("hubspot-v3", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now).url(url).method(method))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_hugging_face(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("hugging-face", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_hygraph(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("hygraph", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_imagekit(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("imagekit", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_incident_io(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("incident-io", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_increase(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("increase", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_intercom(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("intercom", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_intuit(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("intuit", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_iyzico(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("iyzico", secret, Options::default().settings([("merchant_id", "of-tests")]))?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_jira(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("jira", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_keygen(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("keygen", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now).url(url).method(method))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_kick(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("kick", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_kinde(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("kinde", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_klarna(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("klarna", [(key_id, secret)], Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_klaviyo(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("klaviyo", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_knock(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("knock", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_ko_fi(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("ko-fi", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_komoju(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("komoju", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_kontent_ai(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("kontent-ai", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_kustomer(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("kustomer", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_lago_jwt(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("lago-jwt", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_lago(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("lago", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_launchdarkly(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("launchdarkly", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_lemon_squeezy(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("lemon-squeezy", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_lettermint(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("lettermint", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_line(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("line", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_linear(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("linear", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_linkedin(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("linkedin", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_lithic(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("lithic", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_livekit(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("livekit", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_lob(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("lob", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_logto(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("logto", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_loop_returns(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("loop-returns", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_loops(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("loops", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_mailerlite(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("mailerlite", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_mailgun(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("mailgun", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_mailjet(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("mailjet", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_make(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("make", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_mandrill(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("mandrill", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now).url(url).method(method))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_marqeta(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("marqeta", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_mastodon(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("mastodon", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_mattermost(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("mattermost", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_mautic(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("mautic", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_meilisearch(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("meilisearch", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_memberful(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("memberful", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_mercado_pago(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("mercado-pago", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now).url(url).method(method))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_merge_dev(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("merge-dev", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_messagebird(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("messagebird", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now).url(url).method(method))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_meta(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("meta", secret, Options::default().settings([("verify_token", "of-tests")]))?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_microsoft_graph(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("microsoft-graph", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_mixpanel_cohort(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("mixpanel-cohort", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_modern_treasury(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("modern-treasury", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_mollie(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("mollie", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_monday(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("monday", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now).url(url).method(method))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_mongodb_atlas(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("mongodb-atlas", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_ms_teams(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("ms-teams", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_mux(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("mux", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_nango(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("nango", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_netlify(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("netlify", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_new_relic(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("new-relic", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_notion(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("notion", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_npm_hooks(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("npm-hooks", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_nylas(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("nylas", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_okta_event_hook(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("okta-event-hook", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_omise(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("omise", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_onfido(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("onfido", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_onfleet(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("onfleet", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_openai(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("openai", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_openproject(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("openproject", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_orb(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("orb", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_outline(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("outline", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_paddle(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("paddle", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_pagerduty(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("pagerduty", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_paymongo(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("paymongo", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_paypal(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("paypal", secret, Options::default().settings([("webhook_id", "of-tests")]))?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_paystack(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("paystack", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_persona(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("persona", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_phabricator(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("phabricator", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_pipedrive(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("pipedrive", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_plaid(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("plaid", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_plane(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("plane", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_planetscale(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("planetscale", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_plivo_v1(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("plivo-v1", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now).url(url).method(method))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_plivo_v2(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("plivo-v2", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now).url(url).method(method))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_podium(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("podium", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_polar(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("polar", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_postmark(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("postmark", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_primer(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("primer", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_prismic(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("prismic", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_privy(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("privy", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_pulumi(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("pulumi", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_pusher(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("pusher", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_quicknode(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("quicknode", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_razorpay(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("razorpay", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_read_the_docs(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("read-the-docs", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_readme(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("readme", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_recall_ai(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("recall-ai", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_recurly(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("recurly", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_render(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("render", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_replicate(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("replicate", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_resend(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("resend", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_retell(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("retell", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_revenuecat_signed(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("revenuecat-signed", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_revenuecat(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("revenuecat", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_revolut(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("revolut", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_ringcentral(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("ringcentral", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_saleor(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("saleor", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_samsara(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("samsara", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_sanity(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("sanity", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_savvycal(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("savvycal", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_segment(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("segment", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_sendbird(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("sendbird", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_sendgrid(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("sendgrid", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_sentry(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("sentry", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_shippo(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("shippo", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_shipstation(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("shipstation", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_shopify(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("shopify", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_shopware(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("shopware", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_signable(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("signable", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_signatureapi(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("signatureapi", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_signwell(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("signwell", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_sinch(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("sinch", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_slack(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("slack", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_smartcar(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("smartcar", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_smartsheet(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("smartsheet", [(key_id, secret)], Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_snyk(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("snyk", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_sonarqube(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("sonarqube", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_sparkpost(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("sparkpost", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_spree(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("spree", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_square(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("square", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now).url(url).method(method))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_squarespace(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("squarespace", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_standard_webhooks_v1a(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("standard-webhooks-v1a", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_standard_webhooks(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("standard-webhooks", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_storyblok(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("storyblok", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_strapi(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("strapi", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_stripe_thin(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("stripe-thin", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_stripe(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("stripe", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_stytch(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("stytch", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_sumup(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("sumup", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_supabase_auth_hook(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("supabase-auth-hook", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_superwall(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("superwall", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_surveymonkey(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("surveymonkey", secret, Options::default().settings([("client_id", "of-tests")]))?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_svix(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("svix", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_taiga(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("taiga", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_tailscale(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("tailscale", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_tally(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("tally", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_tatum(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("tatum", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_tectra(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("tectra", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_telegram(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("telegram", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_telnyx(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("telnyx", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_terra(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("terra", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_thought_industries(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("thought-industries", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_thunderstack(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("thunderstack", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_tiktok(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("tiktok", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_todoist(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("todoist", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_trello(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("trello", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now).url(url).method(method))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_trigger_dev(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("trigger-dev", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_turnkey(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("turnkey", [(key_id, secret)], Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_tusky(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("tusky", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_tuteliq(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("tuteliq", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_twilio(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("twilio", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now).url(url).method(method))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_twitch(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("twitch", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_typeform(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("typeform", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_unit(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("unit", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_uploadcare(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("uploadcare", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_upstash_qstash(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("upstash-qstash", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now).url(url).method(method))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_vanta(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("vanta", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_vapi(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("vapi", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_vercel(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("vercel", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_veriff(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("veriff", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_viber(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("viber", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_vikunja(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("vikunja", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_vonage(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("vonage", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_webex(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("webex", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_webflow(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("webflow", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_websub(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("websub", secret, Options::default().settings([("topic", "of-tests")]))?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_wechat_pay(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("wechat-pay", [(key_id, secret)], Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_whoop(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("whoop", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_wise(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("wise", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_wix(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("wix", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_woocommerce(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("woocommerce", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_workos(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("workos", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_worldline_connect(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("worldline-connect", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_worldpay(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("worldpay", [(key_id, secret)], Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_x(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("x", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_xendit(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("xendit", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_xero(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("xero", secret, Options::default())?;
    for event in webhook.verify_all(&Delivery::new(body, headers, now))? {
        println!("{:?} {:?}", event.event_type(), event.data());
    }
    Ok(())
}

fn receive_xobni(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("xobni", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_xsolla(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("xsolla", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_yousign(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("yousign", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_zammad(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("zammad", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_zapier(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("zapier", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_zendesk(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("zendesk", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_zitadel(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("zitadel", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}

fn receive_zoom(secret: &str, request: Request<'_>) -> Outcome {
    let Request { key_id, body, headers, now, url, method } = request;
    let webhook = Webhook::new("zoom", secret, Options::default())?;
    let event = webhook.verify(&Delivery::new(body, headers, now))?;
    println!("{:?} {:?}", event.event_type(), event.data());
    Ok(())
}
