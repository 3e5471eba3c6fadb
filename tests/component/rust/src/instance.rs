//! The component, running.

use wasmtime::Result;
use wasmtime::component::{Component, Linker, ResourceAny};
use wasmtime::{Engine, Store};

use crate::interface::Hookseal;
use crate::interface::webhooks::{GuestIncoming, GuestWebhook};

pub(crate) struct Instance {
    pub(crate) store: Store<()>,
    bindings: Hookseal,
}

impl Instance {
    /// Nothing is linked: the component asks for nothing.
    pub(crate) fn of(file: &str) -> Result<Self> {
        let engine = Engine::default();
        let component = Component::from_file(&engine, file)?;
        let mut store = Store::new(&engine, ());
        let bindings = Hookseal::instantiate(&mut store, &component, &Linker::new(&engine))?;
        Ok(Self { store, bindings })
    }

    /// The store, and the functions of `webhook`.
    pub(crate) fn webhooks(&mut self) -> (&mut Store<()>, GuestWebhook<'_>) {
        (&mut self.store, self.bindings.hookseal_webhooks_webhooks().webhook())
    }

    /// The store, and the functions of `incoming`.
    pub(crate) fn incoming(&mut self) -> (&mut Store<()>, GuestIncoming<'_>) {
        (&mut self.store, self.bindings.hookseal_webhooks_webhooks().incoming())
    }

    pub(crate) fn forget(&mut self, resource: ResourceAny) -> Result<()> {
        resource.resource_drop(&mut self.store)
    }
}
