//! The plain form of every kind of quote, and what is said where a tree has no text.
//!
//! All that is expected here is written by hand.

use newscast::{Block, Transcript};

/// Checks the plain form of a text, which is parsed to the same content.
#[track_caller]
fn plain(source: &str, form: &str) {
    let parsed = newscast::parse(source);
    assert_eq!(parsed.transcript().to_string(), form, "{source:?}");
    assert_eq!(parsed.transcript().to_text().as_deref(), Ok(form), "{source:?}");
}

#[test]
fn a_label_in_brackets_is_tight() {
    plain("[ Ana Ruiz / Pilot / May 3 :All day. ]", "[Ana Ruiz/Pilot/May 3: All day.]\n");
    plain("[Ana Ruiz :\"All day.\"]", "[Ana Ruiz: \"All day.\"]\n");
    plain("[Ana Ruiz/Pilot]\n\n\"All day.\"", "[Ana Ruiz/Pilot]\n\"All day.\"\n");
    plain("[All day is long.]", "[All day is long.]\n");
    // Behind an open bracket in the words, a bracket on the same line would close that.
    plain("[Ana Ruiz: See [the port\n\n]", "[Ana Ruiz: See [the port\n\n]\n");
}

#[test]
fn a_label_elsewhere_is_wide() {
    plain("<Ana Ruiz/Pilot>\n\"All day.\"", "<Ana Ruiz / Pilot> \"All day.\"\n");
    plain("Ana Ruiz/Pilot\n\"All day.\"", "Ana Ruiz / Pilot\n\"All day.\"\n");
}

#[test]
fn behind_a_tag_a_title_stands_in_round_brackets() {
    plain(
        "[Soundbite]\nAna Ruiz (Pilot): It rained.",
        "[Soundbite] Ana Ruiz(Pilot) : It rained.\n",
    );
    plain("<인터뷰> 이바다(어촌계장): \"눈.\"", "<인터뷰> 이바다(어촌계장) : \"눈.\"\n");
    plain("◀SYN▶ 이바다 \"눈.\"", "◀SYN▶ 이바다 : \"눈.\"\n");
    plain("(S-U)\"눈.\"", "(S-U) \"눈.\"\n");
}

#[test]
fn words_left_in_the_sound_have_no_colon() {
    plain("[Soundbite] Ana Ruiz (Pilot)", "[Soundbite] Ana Ruiz(Pilot)\n");
    plain("◀SYN▶ 이바다", "◀SYN▶ 이바다\n");
    plain("▶ 인터뷰 : 이바다(어촌계장)", "▶ 인터뷰 : 이바다 / 어촌계장\n");
}

#[test]
fn behind_a_bullet_the_words_stand_on_the_next_line() {
    plain("▶ 인터뷰 : 이바다 / 어촌계장 - \"눈.\"", "▶ 인터뷰 : 이바다 / 어촌계장\n- \"눈.\"\n");
    plain("▶ 인터뷰 : 이바다\n\"눈.\"", "▶ 인터뷰 : 이바다\n- \"눈.\"\n");
}

#[test]
fn the_first_node_without_a_text_is_told() {
    let tree = |source: &str| newscast::parse(source).into_parts().0.into_owned();
    let refused = |tree: &Transcript<'_>| {
        let error = tree.to_text().unwrap_err();
        (error.section(), error.block(), error.to_string())
    };
    let source = "[Anchor]\n\nIt rained.\n\n[Reporter]\n\nAll day.\n\nAll night.";

    let mut changed = tree(source);
    let Block::Paragraph(paragraph) = &mut changed.sections[1].blocks[1] else { panic!() };
    paragraph.text = "[Ana Ruiz/Pilot: no narration]".into();
    let why = "no text gives back this paragraph (section 2, block 2)";
    assert_eq!(refused(&changed), (1, Some(1), why.to_owned()));

    // The marker says whose voice it is.
    let mut changed = tree(source);
    changed.sections[1].voice = newscast::Voice::Guest;
    let why = "no text gives back this section (section 2)";
    assert_eq!(refused(&changed), (1, None, why.to_owned()));
}
