//! The JSON Schema of the tree's JSON form.
//!
//! The schema of this version stands in the file `schema/newscast.schema.json` of the package. It is
//! as strict as reading is: a field that it does not name is refused. Two rules it cannot state:
//! that a span does not end before it starts, and that spans lie in the source, in order.

use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;

use crate::tree::Transcript;

/// The schema (draft 2020-12) of the JSON of a [`Transcript`], as indented JSON with a line feed at
/// its end.
///
/// ```
/// let schema = newscast::schema::transcript();
/// assert!(schema.contains(r#""title": "Transcript""#));
/// ```
pub fn transcript() -> String {
    let settings = SchemaSettings::draft2020_12().with_transform(RecursiveTransform(summarize));
    let schema = settings.into_generator().into_root_schema_for::<Transcript<'static>>();
    format!("{:#}\n", schema.as_value())
}

/// Keeps of a description, which is a doc comment, what says something outside Rust.
fn summarize(schema: &mut Schema) {
    if let Some(description) = schema.get("description").and_then(|value| value.as_str()) {
        let summary = description.split("\n\n").next().unwrap_or(description);
        let summary = summary.replace('\n', " ").replace("`None`", "`null`");
        schema.insert("description".to_owned(), summary.into());
    }
}
