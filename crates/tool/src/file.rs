//! Reads and writes files: nothing without an end is read, and a file is replaced whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes: a hundred times the longest measure.
const LARGEST: usize = 1_000_000;

/// The text of a regular file; a pipe or a device might never end.
///
/// # Errors
/// That it is something else, too large, no UTF-8, or cannot be read.
pub fn read_regular(path: &Path) -> io::Result<String> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is not a file"));
    }
    read(path)
}

/// The text of a file, or of a pipe that somebody has named.
///
/// # Errors
/// That it is a folder, too large, no UTF-8, or cannot be read.
pub fn read(path: &Path) -> io::Result<String> {
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(io::Error::other("it is a folder"));
    }
    let mut bytes = Vec::new();
    file.take(LARGEST as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > LARGEST {
        return Err(io::Error::other(format!("it is larger than {LARGEST} bytes")));
    }
    String::from_utf8(bytes).map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "it is not UTF-8"))
}

/// A file that can be written.
#[derive(Debug)]
pub struct Replacement {
    target: PathBuf,
    file: File,
    /// Where the text is written first; `None` for a pipe or a device, which is written as it is.
    beside: Option<PathBuf>,
}

impl Replacement {
    /// Opens what is to be written, or a file beside it.
    ///
    /// # Errors
    /// That the file or its folder cannot be written.
    pub fn of(path: &Path) -> io::Result<Self> {
        // The file that a link leads to is replaced, not the link.
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let permissions = match OpenOptions::new().write(true).open(&target) {
            Ok(file) => {
                let metadata = file.metadata()?;
                if !metadata.is_file() {
                    return Ok(Self { target, file, beside: None });
                }
                Some(metadata.permissions())
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        let name = target.file_name().ok_or_else(|| io::Error::other("it is not the name of a file"))?;
        // In the same folder, because a file can be renamed only within one file system.
        let beside = target.with_file_name(format!(".{}.{}.unfinished", name.to_string_lossy(), std::process::id()));
        let file = OpenOptions::new().write(true).create_new(true).open(&beside)?;
        if let Some(permissions) = permissions {
            file.set_permissions(permissions)?;
        }
        Ok(Self { target, file, beside: Some(beside) })
    }

    /// Writes the text. The old file is there until the new one is complete.
    ///
    /// # Errors
    /// That it could not be written; the old file is then as it was.
    pub fn write(mut self, text: &str) -> io::Result<()> {
        let written = self.file.write_all(text.as_bytes());
        let Some(beside) = self.beside else { return written };
        let replaced = written.and_then(|()| self.file.sync_all()).and_then(|()| fs::rename(&beside, &self.target));
        if replaced.is_err() {
            let _ = fs::remove_file(&beside);
        }
        replaced
    }
}
