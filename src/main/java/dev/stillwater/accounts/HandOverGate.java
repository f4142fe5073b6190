package dev.stillwater.accounts;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Keeps the screens of a handed-over session at its address, however they are told to go elsewhere. */
@Component
class HandOverGate implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(new Gate()));
    }

    /** Before the check of rights, which would only say no. */
    @ListenerPriority(1000)
    private static final class Gate implements BeforeEnterListener {

        private static final long serialVersionUID = 1L;

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            HandedOver.current()
                    .map(HandedOver::address)
                    .filter(only -> !event.getLocation().getPath().equals(only))
                    .ifPresent(event::forwardTo);
        }
    }
}
