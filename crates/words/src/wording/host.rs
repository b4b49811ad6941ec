//! The texts about the site that embeds the calculator.

use super::wording;

wording! {
    given_body: "其中有本网站代填的回答，请核对；有误的可以更改。", "This site has filled in some of the answers. Please check them; you can change any that is wrong.";
    refused: "本网站指定的政策目录不能使用，现以内置的目录测算。", "The catalogue that this site has chosen cannot be used. The built-in one is used instead.";
    agree_body: "只在勾选期间发送，取消勾选即停止。不勾选不影响测算。", "They are sent only while this is ticked; untick it to stop. Everything works without it.";
}
