package com.tick.support.test.contract;

import com.networknt.schema.SchemaRegistry;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Checks every answer of a service in its tests without their doing, once the module says {@code tick.test.contract=true}. */
@AutoConfiguration
@ConditionalOnClass({OpenApiWebMvcResource.class, SchemaRegistry.class})
@ConditionalOnProperty("tick.test.contract")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class ContractAutoConfiguration {

    /** Before security, whose refusals are answers too. */
    @Bean
    FilterRegistrationBean<ContractFilter> contractFilter(ObjectProvider<OpenApiWebMvcResource> descriptions) {
        var filter = new FilterRegistrationBean<>(new ContractFilter(descriptions));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }
}
