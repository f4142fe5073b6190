package dev.stillwater.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;

/**
 * Tabs whose list holds nothing but tabs for those who hear it: the component has a focusable box
 * between, which screen readers may take for one more.
 */
public class TabBar extends Tabs {

    private static final long serialVersionUID = 1L;

    public TabBar(Tab... tabs) {
        super(tabs);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(
                """
                const free = () => {
                  const box = this.shadowRoot?.querySelector('#scroll');
                  if (box) box.removeAttribute('tabindex'); else setTimeout(free, 20);
                };
                free();
                """);
    }
}
