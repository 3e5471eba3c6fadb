//! HTTP by WASI 0.2: a request as it comes, what is forwarded of it, and the answer.

use wasip2::http::outgoing_handler;
use wasip2::http::types::{
    Fields, IncomingBody, IncomingRequest, IncomingResponse, Method, OutgoingBody, OutgoingRequest, OutgoingResponse,
    ResponseOutparam, Scheme,
};
use wasip2::io::streams::{InputStream, StreamError};

/// So many bytes are read and written at once: WASI takes no more.
const PIECE: usize = 4096;

/// What is said of a connection, and what only this gateway may say.
const NOT_FORWARDED: &[&str] = &[
    "connection",
    "content-length",
    "host",
    "hookseal-idempotency-key",
    "keep-alive",
    "te",
    "transfer-encoding",
    "upgrade",
];

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, Vec<u8>)>,
    pub(crate) body: Vec<u8>,
}

pub(crate) struct Request {
    request: IncomingRequest,
    stream: Option<(InputStream, IncomingBody)>,
}

impl Request {
    pub(crate) fn new(request: IncomingRequest) -> Self {
        let stream = request.consume().ok().and_then(|body| Some((body.stream().ok()?, body)));
        Self { request, stream }
    }

    pub(crate) fn headers(&self) -> Vec<(String, Vec<u8>)> {
        self.request.headers().entries()
    }

    pub(crate) fn method(&self) -> String {
        match self.request.method() {
            Method::Get => "GET".into(),
            Method::Post => "POST".into(),
            Method::Put => "PUT".into(),
            Method::Other(name) => name,
            other => format!("{other:?}").to_uppercase(),
        }
    }

    /// As whoever sent it wrote it, where nothing before this gateway changed it.
    pub(crate) fn url(&self) -> String {
        let host = self.request.authority().unwrap_or_default();
        format!("https://{host}{}", self.request.path_with_query().unwrap_or_default())
    }

    /// The next piece of the body; `None` after the last. An error: the connection broke, and the body isn't all there.
    pub(crate) fn piece(&self) -> Result<Option<Vec<u8>>, StreamError> {
        self.stream.as_ref().map_or(Err(StreamError::Closed), |(stream, _)| next(stream))
    }
}

pub(crate) fn answer(out: ResponseOutparam, answer: Answer) {
    let response = OutgoingResponse::new(Fields::from_list(&answer.headers).unwrap_or_else(|_| Fields::new()));
    // A status that HTTP has not is none that the core gives.
    let _ = response.set_status_code(answer.status);
    let body = response.body();
    ResponseOutparam::set(out, Ok(response));
    if let Ok(body) = body {
        let _ = write(body, &answer.body);
    }
}

/// Sends the request to the receiver, with these headers beside its own, and returns what it answers.
pub(crate) fn forward<'h>(
    request: &Request,
    upstream: &str,
    body: &[u8],
    headers: impl IntoIterator<Item = (&'h str, &'h str)>,
) -> Answer {
    let sent = || {
        let own = headers.into_iter().map(|(name, value)| (name.to_owned(), value.as_bytes().to_vec()));
        let given =
            request.headers().into_iter().filter(|(name, _)| !NOT_FORWARDED.contains(&name.to_lowercase().as_str()));
        let outgoing = OutgoingRequest::new(Fields::from_list(&given.chain(own).collect::<Vec<_>>()).ok()?);
        outgoing.set_method(&Method::Post).ok()?;
        outgoing.set_scheme(Some(&Scheme::Http)).ok()?;
        outgoing.set_authority(Some(upstream)).ok()?;
        outgoing.set_path_with_query(request.request.path_with_query().as_deref()).ok()?;
        let out = outgoing.body().ok()?;
        let response = outgoing_handler::handle(outgoing, None).ok()?;
        write(out, body).ok()?;
        response.subscribe().block();
        read(&response.get()?.ok()?.ok()?)
    };
    sent().unwrap_or_else(|| Answer {
        status: 502,
        headers: Vec::new(),
        body: b"the receiver doesn't answer\n".to_vec(),
    })
}

fn read(response: &IncomingResponse) -> Option<Answer> {
    let body = response.consume().ok()?;
    let stream = body.stream().ok()?;
    let mut bytes = Vec::new();
    while let Some(piece) = next(&stream).ok()? {
        bytes.extend(piece);
    }
    Some(Answer { status: response.status(), headers: Vec::new(), body: bytes })
}

/// The next piece of a stream; `None` at its end.
fn next(stream: &InputStream) -> Result<Option<Vec<u8>>, StreamError> {
    match stream.blocking_read(PIECE as u64) {
        Ok(piece) => Ok(Some(piece)),
        Err(StreamError::Closed) => Ok(None),
        Err(error) => Err(error),
    }
}

fn write(body: OutgoingBody, bytes: &[u8]) -> Result<(), StreamError> {
    {
        let stream = body.write().map_err(|()| StreamError::Closed)?;
        bytes.chunks(PIECE).try_for_each(|piece| stream.blocking_write_and_flush(piece))?;
    }
    OutgoingBody::finish(body, None).map_err(|_| StreamError::Closed)
}
