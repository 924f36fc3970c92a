//! Rows by their first byte: most places in a text are asked about most tables, and nearly always
//! the first byte answers.

/// Rows of a table by the first byte of their word, in lower case.
#[derive(Debug)]
pub(super) struct Index<T: 'static> {
    rows: [Vec<T>; 256],
}

impl<T: Copy> Index<T> {
    pub(super) fn new(rows: impl Iterator<Item = T>, word: impl Fn(&T) -> &'static str) -> Self {
        let mut index = Self { rows: [const { Vec::new() }; 256] };
        for row in rows {
            index.rows[usize::from(word(&row).as_bytes()[0].to_ascii_lowercase())].push(row);
        }
        index
    }

    /// The rows whose word may begin `text`, in the order of the tables.
    pub(super) fn near(&self, text: &str) -> &[T] {
        match text.as_bytes().first() {
            Some(byte) => &self.rows[usize::from(byte.to_ascii_lowercase())],
            None => &[],
        }
    }
}
