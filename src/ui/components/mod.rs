//! Components: one, one file, one stylesheet of the same name. Each is a function from rows to what is drawn; what is
//! chosen it emits. They are functions and not Yew components because they keep no state of their own, and each Yew
//! component costs about a kilobyte of the page.

mod amount_steps;
mod answer_list;
mod bar;
mod conditions;
mod document_card;
mod element;
mod error_message;
mod footer;
mod header;
mod heading;
mod help;
mod landmark;
mod link;
mod mark;
mod notice;
mod number_field;
mod options;
mod place_picker;
mod prose;
mod question_fields;
mod result_group;
mod result_row;
mod summary_line;
mod summary_panel;
mod tag;
mod ticks;
mod totals;

pub use amount_steps::amount_steps;
pub use answer_list::answer_list;
pub use bar::range_bar;
pub use conditions::conditions;
pub use document_card::document_card;
pub use element::{chinese, cited, element, plain, text, titled};
pub use error_message::error_message;
pub use footer::footer;
pub use header::header;
pub use heading::heading;
pub use help::help;
pub use landmark::{Part, landmark};
pub use link::{LinkStyle, link, link_called};
pub use mark::mark;
pub use notice::notice;
pub use number_field::{NumberField, number_field};
pub use options::{option, options};
pub use place_picker::place_picker;
pub use prose::{paragraphs, points, prose};
pub use question_fields::question_fields;
pub use result_group::result_group;
pub use result_row::result_row;
pub use summary_line::summary_line;
pub use summary_panel::summary_panel;
pub use tag::{discretionary_tag, status_tag};
pub use ticks::{Ticked, tick_list};
pub use totals::totals;
