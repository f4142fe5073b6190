package dev.stillwater;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the portal and names the style sheets and the push channel that every page uses. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Stillwater", sharedModules = {"kernel", "uikit"})
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/stillwater.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class StillwaterApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(StillwaterApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Stillwater");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addFavIcon("icon", "images/mark.svg", "any");
    }
}
