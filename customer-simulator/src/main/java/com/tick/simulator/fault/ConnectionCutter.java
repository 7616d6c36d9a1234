package com.tick.simulator.fault;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Lets a filter close the connection without a word, which the Servlet interface has no means for. */
@Component
class ConnectionCutter implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final String CUT = ConnectionCutter.class.getName();

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new Scissors());
    }

    static void cut(ServletRequest request) {
        if (request.getAttribute(CUT) instanceof Runnable cut) cut.run();
    }

    private static final class Scissors extends ValveBase {
        Scissors() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            Runnable cut = () -> request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
            request.setAttribute(CUT, cut);
            getNext().invoke(request, response);
        }
    }
}
